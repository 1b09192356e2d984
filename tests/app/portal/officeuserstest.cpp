#include "app/portal/officeusers.h"
#include "app/portal/totp.h"
#include "tests/app/portal/storefixture.h"

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString password = QStringLiteral("Kastanie im Hof 7");

struct UsersFixture : StoreFixture
{
    FixedClock clock;
    PasswordHasher hasher;
    OfficeUsers users{store.database(), store.key(), hasher, clock};

    OfficeUser add(const QString &login, OfficeRole role = OfficeRole::Clerk, const QByteArray &totp = {})
    {
        const auto user = users.add(account, {login, password, role, totp});
        REQUIRE(isOk(user));
        return *user;
    }
    [[nodiscard]] bool accepts(const QString &login, const QString &typed, const QString &code = {})
    {
        const auto user = users.verify({login, typed, code});
        REQUIRE(isOk(user));
        return user->has_value();
    }
};

} // namespace

TEST_CASE("One-time codes are those of RFC 6238")
{
    const Totp totp("12345678901234567890");
    // Appendix B, SHA-1, the last six of eight digits.
    CHECK(totp.codeAt(Totp::stepOf(QDateTime::fromSecsSinceEpoch(59))) == QStringLiteral("287082"));
    CHECK(totp.codeAt(Totp::stepOf(QDateTime::fromSecsSinceEpoch(1111111109))) == QStringLiteral("081804"));
    CHECK(totp.codeAt(Totp::stepOf(QDateTime::fromSecsSinceEpoch(20000000000))) == QStringLiteral("353130"));
    CHECK(totp.secretBase32() == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    CHECK(
        totp.uri(QStringLiteral("a b@c.de")) ==
        QStringLiteral("otpauth://totp/Hauspost:a%20b%40c.de?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Hauspost"));
    CHECK(Totp::random().secret() != Totp::random().secret());
}

TEST_CASE("A user is known by his login in any spelling, and by his password in exactly one")
{
    UsersFixture f;
    const OfficeUser anna = f.add(QStringLiteral(" Anna@Example.com"), OfficeRole::Lead);
    CHECK(anna.login == QStringLiteral("anna@example.com"));
    const auto found = f.users.verify({QStringLiteral("ANNA@example.com "), password, {}});
    REQUIRE(isOk(found));
    REQUIRE(found->has_value());
    CHECK((*found)->id == anna.id);
    CHECK((*found)->account == f.account);
    CHECK((*found)->role == OfficeRole::Lead);
    CHECK_FALSE(f.accepts(QStringLiteral("anna@example.com"), password.toUpper()));
    CHECK_FALSE(f.accepts(QStringLiteral("anna@example.com"), {}));
    CHECK_FALSE(f.accepts(QStringLiteral("nobody"), password));
    CHECK_FALSE(f.accepts({}, {}));
}

TEST_CASE("The password is kept as an argon2id hash only")
{
    UsersFixture f;
    (void)f.add(QStringLiteral("anna"));
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM office_user WHERE password LIKE '$argon2id$%'")) == 1);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM office_user WHERE password LIKE '%Kastanie%'")) == 0);
}

TEST_CASE("A login is there once, whatever the office. Weak passwords and empty names are refused")
{
    UsersFixture f;
    (void)f.add(QStringLiteral("anna"));
    const auto other = f.store.addAccount(someOffice(), 30);
    REQUIRE(isOk(other));
    for (const auto &user : {OfficeUsers::NewUser{QStringLiteral("ANNA"), password, OfficeRole::Clerk, {}},
                             {QStringLiteral("bert"), QStringLiteral("kurz"), OfficeRole::Clerk, {}},
                             {QStringLiteral("bert"), QStringLiteral("passwort1234"), OfficeRole::Clerk, {}},
                             {QStringLiteral("  "), password, OfficeRole::Clerk, {}},
                             {QStringLiteral("a b"), password, OfficeRole::Clerk, {}}}) {
        const auto added = f.users.add(*other, user);
        REQUIRE_FALSE(added.has_value());
        CHECK(added.error().code == ErrorCode::UsageError);
    }
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM office_user")) == 1);
}

TEST_CASE("With an authenticator app the password is not enough, and each code works once")
{
    UsersFixture f;
    const Totp totp = Totp::random();
    (void)f.add(QStringLiteral("anna"), OfficeRole::Clerk, totp.secret());
    const auto code = [&](int steps) { return totp.codeAt(Totp::stepOf(f.clock.now) + steps); };
    CHECK_FALSE(f.accepts(QStringLiteral("anna"), password));
    CHECK_FALSE(f.accepts(QStringLiteral("anna"), password, code(-2)));
    CHECK_FALSE(f.accepts(QStringLiteral("anna"), QStringLiteral("wrong password"), code(0)));
    CHECK(f.accepts(QStringLiteral("anna"), password, code(0).insert(3, u' ')));
    CHECK_FALSE(f.accepts(QStringLiteral("anna"), password, code(0)));
    CHECK_FALSE(f.accepts(QStringLiteral("anna"), password, code(-1)));
    CHECK(f.accepts(QStringLiteral("anna"), password, code(1)));
    // The secret does not stand in the database as it is.
    auto kept = f.store.database().prepare(QStringLiteral("SELECT totp FROM office_user"));
    REQUIRE(isOk(kept));
    REQUIRE(kept->next() == true);
    CHECK_FALSE(kept->blob(0).contains(totp.secret()));
}

TEST_CASE("A disabled user is nobody, and only his own office can disable him")
{
    UsersFixture f;
    (void)f.add(QStringLiteral("anna"));
    const auto other = f.store.addAccount(someOffice(), 30);
    REQUIRE(isOk(other));
    CHECK_FALSE(f.users.disable(*other, QStringLiteral("anna")).value());
    CHECK(f.accepts(QStringLiteral("anna"), password));
    CHECK(f.users.disable(f.account, QStringLiteral("Anna")).value());
    CHECK_FALSE(f.users.disable(f.account, QStringLiteral("anna")).value());
    CHECK_FALSE(f.accepts(QStringLiteral("anna"), password));
    const auto list = f.users.list(f.account);
    REQUIRE(isOk(list));
    REQUIRE(list->size() == 1);
    CHECK(list->first().disabled);
}

TEST_CASE("A new password takes the place of the old one and brings a disabled user back, for his own office only")
{
    UsersFixture f;
    const QString login = QStringLiteral("anna");
    const QString next = QStringLiteral("Birnbaum hinterm Tor 3");
    (void)f.add(login);
    const auto other = f.store.addAccount(someOffice(), 30);
    REQUIRE(isOk(other));
    CHECK_FALSE(f.users.setPassword(*other, login, next).value());
    CHECK_FALSE(f.users.setPassword(f.account, QStringLiteral("otto"), next).value());
    CHECK(f.users.setPassword(f.account, login, QStringLiteral("kurz")).error().code == ErrorCode::UsageError);
    CHECK(f.accepts(login, password));
    REQUIRE(f.users.disable(f.account, login).value());
    CHECK(f.users.setPassword(f.account, login, next).value());
    CHECK_FALSE(f.accepts(login, password));
    CHECK(f.accepts(login, next));
}

TEST_CASE("Readers may not write, clerks and leads may. The names of the roles are fixed")
{
    CHECK_FALSE(mayWrite(OfficeRole::Reader));
    CHECK(mayWrite(OfficeRole::Clerk));
    CHECK(mayWrite(OfficeRole::Lead));
    CHECK_FALSE(mayErase(OfficeRole::Reader));
    CHECK_FALSE(mayErase(OfficeRole::Clerk));
    CHECK(mayErase(OfficeRole::Lead));
    for (const auto role : {OfficeRole::Reader, OfficeRole::Clerk, OfficeRole::Lead}) {
        CHECK(officeRoleFrom(toName(role)) == role);
    }
    CHECK_FALSE(officeRoleFrom(u"Lead").has_value());
}
