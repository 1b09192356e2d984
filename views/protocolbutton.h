#pragma once

#include "models/base/result.h"
#include "models/storage/letterprotocol.h"
#include "views/latestanswer.h"

#include <QtWidgets/QToolButton>

namespace hauspost {

class LetterRuns;
class TableExport;

/// "Protokoll": saves or prints the protocol of a run of letters. GUI thread; the protocol is read on another one.
class ProtocolButton final : public QToolButton
{
    Q_OBJECT

public:
    ProtocolButton(LetterRuns &runs, TableExport &out, QWidget *parent = nullptr);

    /// The run that it is about; nullopt: none, the button is off.
    void setBatch(std::optional<int> batch);
    void save();
    void print();
    void retranslateUi();

Q_SIGNALS:
    void failed(const hauspost::Error &error);

private:
    void read(const std::function<void(const LetterProtocol &)> &then);

    LetterRuns &m_runs;
    TableExport &m_out;
    std::optional<int> m_batch;
    LatestAnswer<Result<LetterProtocol>> m_reading;
    QAction *m_save;
    QAction *m_print;
};

} // namespace hauspost
