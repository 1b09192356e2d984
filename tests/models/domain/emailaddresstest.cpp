#include "models/domain/emailaddress.h"
#include "tests/support/catch.h"

using namespace hauspost;

TEST_CASE("An e-mail address a mail can go to is accepted")
{
    const QString good = GENERATE(QStringLiteral("a@example.org"), QStringLiteral("joerg.gross+uvi@post.example.com"),
                                  QStringLiteral("o'neill@müller.example"));
    CHECK(isPlausibleEmail(good));
}

TEST_CASE("An e-mail address that could reach the mail server as something else is refused")
{
    const QString bad =
        GENERATE(QString(), QStringLiteral("@example.org"), QStringLiteral("a@"), QStringLiteral("a"),
                 QStringLiteral("a@example"), QStringLiteral("a@b@example.org"), QStringLiteral("a b@example.org"),
                 QStringLiteral(" a@example.org"), QStringLiteral("a@example.org\r\nRCPT TO:<x@example.org>"),
                 QStringLiteral("<a@example.org>"), QStringLiteral("a@example.org,b"), QStringLiteral("a@.example.org"),
                 QStringLiteral("a@example..org"), QStringLiteral("a@example.org."), QStringLiteral("a@-example.org"),
                 QStringLiteral("a\u200B@example.org"));
    CHECK_FALSE(isPlausibleEmail(bad));
    CHECK(isPlausibleEmail(QString(242, u'a') + QStringLiteral("@example.org"))); // 254 bytes
    CHECK_FALSE(isPlausibleEmail(QString(243, u'a') + QStringLiteral("@example.org")));
    CHECK_FALSE(isPlausibleEmail(QString(122, u'ä') + QStringLiteral("@example.organic"))); // bytes, not characters
}

TEST_CASE("An e-mail address that no mail can be sent to is refused")
{
    const QString bad =
        GENERATE(QStringLiteral("jürgen@gmx.de"), QStringLiteral("a..b@example.org"), QStringLiteral(".a@example.org"),
                 QStringLiteral("a.@example.org"), QStringLiteral("\"a b\"@example.org"),
                 QStringLiteral("a(b)@example.org"), QStringLiteral("a@[192.0.2.1]"), QStringLiteral("a@exa/mple.org"));
    CHECK_FALSE(isPlausibleEmail(bad));
}
