#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

class QWidget;

namespace hauspost {

class ImportController;
class ListImportController;
class NoticeStrip;

/// Files dropped on the window: each is recognised by its content and gets its own plan, one after the other, DTM files
/// first. What is neither a DTM file nor a list is named with the reason and passed over. GUI thread.
class ImportQueue final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ImportController &properties;
        ListImportController &contacts;
        NoticeStrip &problems; ///< where files are named that cannot be taken
        QWidget &window;       ///< where files are dropped
    };

    explicit ImportQueue(const Parts &parts, QObject *parent = nullptr);

    void add(const QStringList &files);
    /// While the window is locked nothing is opened and nothing can be dropped.
    void hold(bool isHeld);
    /// Files whose plan has not been shown yet.
    [[nodiscard]] qsizetype waiting() const { return m_properties.size() + m_contacts.size(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void next();
    [[nodiscard]] bool isBusy() const;

    Parts m_parts;
    QStringList m_properties;
    QStringList m_contacts;
    bool m_isHeld = false;
};

} // namespace hauspost
