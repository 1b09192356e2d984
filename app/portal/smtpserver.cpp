#include "app/portal/smtpserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

namespace hauspost::portal {

namespace {

struct SmtpServerTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::SmtpServer)
};

bool isThisComputer(const QString &host)
{
    if (host == u"localhost" || host == u"::1") {
        return true;
    }
    const QStringList parts = host.split(u'.');
    bool isNumber = parts.size() == 4 && parts.first() == u"127";
    for (const QString &part : parts) {
        bool ok = false;
        isNumber = isNumber && part.toUInt(&ok) <= 255 && ok;
    }
    return isNumber;
}

} // namespace

Result<SmtpServer> smtpServerFrom(const QString &url)
{
    QUrl parsed(url, QUrl::StrictMode);
    const bool isSmtp = parsed.scheme() == u"smtp" || parsed.scheme() == u"smtps";
    const bool hasMore = parsed.hasQuery() || parsed.hasFragment() || parsed.path().size() > 1;
    if (!parsed.isValid() || !isSmtp || parsed.host().isEmpty() || hasMore) {
        return fail(ErrorCode::UsageError, {SmtpServerTexts::tr("--smtp looks like smtp://mail.example.com:587")});
    }
    SmtpServer server;
    server.user = parsed.userName(QUrl::FullyDecoded);
    server.password = parsed.password(QUrl::FullyDecoded);
    server.tlsRequired = !isThisComputer(parsed.host());
    parsed.setUserInfo({});
    parsed.setPath({});
    server.url = parsed.toString(QUrl::FullyEncoded);
    return server;
}

} // namespace hauspost::portal
