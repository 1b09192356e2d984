#include "app/desk/deskbackups.h"

#include "models/base/errortext.h"
#include "models/storage/deskbackup.h"
#include "models/storage/deskdatabase.h"
#include "views/mainwindow.h"
#include "views/noticestrip.h"
#include "views/prompts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>

namespace hauspost {

namespace {

struct BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::DeskBackups)
};

} // namespace

void DeskBackups::save()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name =
        QStringLiteral("hauspost-%1.db").arg(m_parts.clock.today().toString(Qt::ISODate)); // no name of anybody
    const auto target = m_parts.prompts.saveFileAs(BackupTexts::tr("Save backup"), folder.filePath(name),
                                                   BackupTexts::tr("Backups (*.db)"), QStringLiteral(".db"));
    if (!target) {
        return;
    }
    if (const auto saved = saveBackup(m_parts.paths, *target); !saved) {
        m_parts.window.showProblem(errorText(saved.error()), {}, {});
        return;
    }
    m_parts.window.problemStrip().showMessage(
        Tone::Good, QStringLiteral("tick"),
        BackupTexts::tr("The backup was saved: %1").arg(QDir::toNativeSeparators(*target)), {});
}

bool DeskBackups::agrees(const QString &file)
{
    const auto backup = inspectBackup(m_parts.paths, file);
    if (!backup) {
        m_parts.window.showProblem(errorText(backup.error()), {}, {});
        return false;
    }
    const QLocale locale;
    QString text = BackupTexts::tr("The backup is of %1 and holds %2 letters and %3 actions of the outbox. Everything "
                                   "recorded since then will be missing. What is there now is kept as a file.")
                       .arg(locale.toString(backup->made, QLocale::ShortFormat), locale.toString(backup->letters),
                            locale.toString(backup->waiting));
    if (backup->isOfAnotherOffice) {
        text += QStringLiteral("\n\n") + BackupTexts::tr("Attention: it seems to be of another office. None of its "
                                                         "residents is known here.");
    }
    return m_parts.prompts.confirm({BackupTexts::tr("Restore backup"), text, BackupTexts::tr("Restore")});
}

void DeskBackups::restore()
{
    std::vector<DeskBackup> daily;
    const QStringList files = DeskDatabase::backups(m_parts.paths);
    for (const QString &file : files) {
        if (const auto backup = inspectBackup(m_parts.paths, file)) {
            daily.push_back(*backup);
        }
    }
    const auto file = m_parts.prompts.chooseBackup(daily);
    if (!file || !agrees(*file)) {
        return;
    }
    m_parts.closeDesk();
    const auto kept = DeskDatabase::restore(m_parts.paths, m_parts.clock, *file);
    m_parts.openDesk();
    if (!kept) {
        m_parts.window.showProblem(errorText(kept.error()), {}, {});
        return;
    }
    if (const auto repeated = repeatErasures(m_parts.paths, m_parts.clock, *kept); !repeated) {
        m_parts.window.showProblem(errorText(repeated.error()), {}, {});
        return;
    }
    m_parts.window.problemStrip().showMessage(
        Tone::Good, QStringLiteral("tick"),
        BackupTexts::tr("The backup was restored. The data of before is kept in %1")
            .arg(QDir::toNativeSeparators(*kept)),
        {});
}

} // namespace hauspost
