#include "views/printqueue.h"

#include <QtCore/QLibrary>
#include <QtPrintSupport/QPrinterInfo>

namespace hauspost {

namespace {

/// Of libcups as Qt's own plugin has loaded it: both functions speak of the last request of the calling thread.
struct Cups
{
    using Status = int (*)();
    using Text = const char *(*)();

    Status lastError = nullptr;
    Text lastText = nullptr;

    Cups()
    {
#if defined(Q_OS_UNIX)
        constexpr int version = 2;
        QLibrary library(QStringLiteral("cups"), version);
        if (library.load()) { // stays loaded: Qt uses it too
            lastError = reinterpret_cast<Status>(library.resolve("cupsLastError"));
            lastText = reinterpret_cast<Text>(library.resolve("cupsLastErrorString"));
        }
#endif
    }
};

} // namespace

std::optional<QString> refusalOfLastJob()
{
    static const Cups cups;
    if (!cups.lastError || !cups.lastText) {
        return std::nullopt;
    }
    // RFC 8011, 13.1: 0x0000-0x00FF is success, perhaps with remarks; negative is libcups' own.
    constexpr int lastSuccess = 0xFF;
    const int status = cups.lastError();
    return status >= 0 && status <= lastSuccess ? std::nullopt : std::optional(QString::fromUtf8(cups.lastText()));
}

bool isQueueStopped(const QString &printer)
{
    return QPrinterInfo::printerInfo(printer).state() == QPrinter::Error;
}

} // namespace hauspost
