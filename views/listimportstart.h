#pragma once

#include "models/base/tabledata.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace hauspost {

class EmptyState;
class Prompts;

/// The beginning of a list import: what may be chosen, dropped or pasted, how a list looks, and an example to begin
/// with. GUI thread.
class ListImportStart final : public QWidget
{
    Q_OBJECT

public:
    explicit ListImportStart(Prompts &prompts, QWidget *parent = nullptr);

    /// Made-up residents under headings that the import knows.
    [[nodiscard]] static TableData example();

    [[nodiscard]] EmptyState &emptyState() { return *m_what; }
    [[nodiscard]] QPushButton &exampleButton() { return *m_example; }
    [[nodiscard]] QPushButton &pasteButton() { return *m_paste; }

Q_SIGNALS:
    void fileRequested();
    /// The clipboard is wanted: by the button or by Ctrl+V.
    void pasteRequested();
    /// problem: why the example was not saved, empty = it was; file: where to.
    void exampleSaved(const QString &file, const QString &problem);

private:
    [[nodiscard]] QWidget *makeExample();
    void saveExample();

    Prompts &m_prompts;
    EmptyState *m_what;
    QPushButton *m_paste;
    QPushButton *m_example;
};

} // namespace hauspost
