#include "tests/support/portalrows.h"

#include "tests/support/catch.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

namespace hauspost {

namespace {

QByteArray fetch(QNetworkAccessManager &network, const QUrl &url, const QByteArray &token)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    REQUIRE(reply->error() == QNetworkReply::NoError);
    return reply->readAll();
}

void take(PortalRows &rows, const wire::Change &change)
{
    if (const auto *office = std::get_if<Office>(&change.row)) {
        rows.office = *office;
    } else if (const auto *property = std::get_if<Property>(&change.row)) {
        rows.properties[property->id.toString()] = *property;
    } else if (const auto *unit = std::get_if<Unit>(&change.row)) {
        rows.units[unit->id.toString()] = *unit;
    } else if (const auto *resident = std::get_if<Resident>(&change.row)) {
        rows.residents[resident->id.toString()] = *resident;
    }
}

} // namespace

PortalRows fetchPortalRows(const QString &portalUrl, const QString &tokenFile)
{
    QFile file(tokenFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray token = file.readAll().trimmed();
    QNetworkAccessManager network;
    PortalRows rows;
    QString cursor;
    bool more = true;
    while (more) {
        const QString query = cursor.isEmpty() ? QString() : QStringLiteral("?since=") + cursor;
        const auto page =
            wire::changePageFrom(fetch(network, QUrl(portalUrl + QStringLiteral("/v1/changes") + query), token));
        REQUIRE(isOk(page));
        for (const wire::Change &change : page->changes) {
            take(rows, change);
        }
        cursor = page->cursor;
        more = page->more;
    }
    return rows;
}

} // namespace hauspost
