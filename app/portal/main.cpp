#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "models/base/translation.h"

#include <QtCore/QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hauspost-portal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HAUSPOST_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    hauspost::installTranslation(application, hauspost::portal::languageIn(arguments));
    hauspost::portal::Terminal terminal{QTextStream(stdout), QTextStream(stderr)};
    return static_cast<int>(hauspost::portal::runCommand(arguments, terminal));
}
