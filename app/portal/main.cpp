#include "app/portal/commands.h"

#include <QtCore/QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hauspost-portal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HAUSPOST_VERSION));
    hauspost::portal::Terminal terminal{QTextStream(stdout), QTextStream(stderr)};
    return static_cast<int>(hauspost::portal::runCommand(QCoreApplication::arguments(), terminal));
}
