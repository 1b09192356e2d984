// The one main of all test programs. catch_discover_tests runs each program at build time, on machines without a
// display: the platform is chosen here, not by the caller.

#define CATCH_CONFIG_RUNNER
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#include <catch2/catch.hpp>
#endif

#if defined(HAUSPOST_TEST_WIDGETS)
#include <QtWidgets/QApplication>
using Application = QApplication;
#elif defined(HAUSPOST_TEST_GUI)
#include <QtGui/QGuiApplication>
using Application = QGuiApplication;
#else
#include <QtCore/QCoreApplication>
using Application = QCoreApplication;
#endif

#include <QtCore/QStandardPaths>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("HAUSPOST_TEST_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("hauspost-test"));
    QCoreApplication::setApplicationName(QStringLiteral("hauspost-test"));
    return Catch::Session().run(argc, argv);
}
