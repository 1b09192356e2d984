#pragma once

#include "models/storage/deskbackup.h"

#include <QtWidgets/QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace hauspost {

/// "Sicherung wiederherstellen": one of the daily backups, or a file of one's own.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const std::vector<DeskBackup> &daily, QWidget *parent = nullptr);

    /// The chosen file; "" while there is none.
    [[nodiscard]] QString file() const;

private:
    void chooseFile();
    void update();

    QString m_otherFile;
    QTreeWidget *m_list;
    QPushButton *m_restore = nullptr;
};

} // namespace hauspost
