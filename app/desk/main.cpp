// hauspost-desk: the window.

#include "app/desk/deskprogram.h"
#include "app/desk/heap.h"
#include "app/desk/options.h"
#include "app/desk/screenshot.h"
#include "app/desk/stallwatch.h"

#include "models/base/errortext.h"
#include "models/base/translation.h"

#include <QtCore/QTextStream>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <cstdio>

namespace {

constexpr int usageFault = 2;
constexpr int dataFault = 5;

int endWithMessage(const hauspost::Error &error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), hauspost::errorText(error));
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return dataFault;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace hauspost;
    shareOneHeap();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Hauspost"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HAUSPOST_VERSION));

    const auto options = parseOptions(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << errorText(options.error()) << '\n';
        return usageFault;
    }
    if (options->information) {
        QTextStream(stdout) << *options->information;
        return 0;
    }
    installTranslation(application, options->language);
    const DeskPaths paths = options->dataFolder.isEmpty() ? DeskPaths::standard() : DeskPaths(options->dataFolder);
#ifndef NDEBUG
    const StallWatch watch;
#endif
    DeskProgram program(application, *options, paths);
    if (const auto started = program.start(); !started) {
        return endWithMessage(started.error());
    }
    if (!options->screenshot.isEmpty() || !options->page.isEmpty()) {
        takeScreenshot(*program.desk(), *options);
    }
    return QApplication::exec();
}
