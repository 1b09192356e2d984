#include "app/portal/accesschange.h"
#include "app/portal/actionrunner.h"
#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "app/portal/logins.h"
#include "app/portal/passwordhasher.h"
#include "models/base/uuid7.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct SampleResidentsCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::SampleResidentsCommand)
};

const QString password = QStringLiteral("Muster-Passwort-2026");

struct Person
{
    ResidentId id;
    QString email;
};

/// RFC 2606: nobody has an address there.
bool isInvented(const QString &email)
{
    const QString domain = email.section(u'@', 1);
    return domain == u"example.org" || domain == u"example.com" || domain == u"example.net";
}

/// In the order of the flats, those with an address whom nothing has been sent to.
Result<std::vector<Person>> uninvited(Database &database, const AccountId &account)
{
    auto select = database.prepare(QStringLiteral(
        "SELECT r.id, r.email FROM resident r JOIN property p ON p.account_id = r.account_id AND p.id = r.property_id "
        "JOIN unit u ON u.account_id = r.account_id AND u.id = r.unit_id "
        "WHERE r.account_id = ? AND r.kind = 'resident' AND r.email <> '' AND r.access = 'none' "
        "ORDER BY p.number, u.number, r.id"));
    if (!select) {
        return Failure(select.error());
    }
    select->bind(account.toString());
    std::vector<Person> people;
    for (;;) {
        const auto row = select->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return people;
        }
        if (!isInvented(select->text(1))) {
            return fail(ErrorCode::UsageError,
                        {SampleResidentsCommandTexts::tr(
                            "This is for sample data: the office has e-mail addresses of real mailboxes")});
        }
        people.push_back({ResidentId(select->text(0)), select->text(1)});
    }
}

struct SampleLife
{
    Store &store;
    AccountId account;
    SystemClock clock;

    /// As a desk would: with a consent, and the mail waits for the mailer. Who may not be invited stays as he is.
    [[nodiscard]] Result<> invite(const std::vector<Person> &people)
    {
        const Consent consent{clock.today().addDays(-30), QStringLiteral("Mietvertrag"), {}};
        std::vector<QByteArray> actions;
        for (const Person &person : people) {
            actions.push_back(
                toJson(wire::Action{ActionId(newUuid7()), person.id,
                                    wire::InviteEmail{person.email, wire::InviteIntent::First, 0, consent}}));
        }
        ActionRunner runner(store.database(), store.key(), clock);
        for (size_t first = 0; first < actions.size(); first += wire::actionsPerRequest) {
            const size_t end = std::min(actions.size(), first + wire::actionsPerRequest);
            const auto body = wire::actionsBody({actions.begin() + static_cast<std::ptrdiff_t>(first),
                                                 actions.begin() + static_cast<std::ptrdiff_t>(end)});
            const auto done = wire::actionsFrom(body).and_then([&](const auto &received) {
                return runner.run({account, 0, OfficeRole::Clerk, false}, received);
            });
            if (!done) {
                return Failure(done.error());
            }
        }
        return {};
    }

    /// As the resident's page would, all with the same password.
    [[nodiscard]] Result<int> registerAll(const std::vector<Person> &people)
    {
        const auto hash = PasswordHasher().hash(password);
        auto transaction = AccountTransaction::begin(store.database(), account);
        if (!hash || !transaction) {
            return Failure(hash ? transaction.error() : hash.error());
        }
        Logins logins(store.database(), clock);
        int registered = 0;
        for (const Person &person : people) {
            const auto login = logins.findByEmail(person.email);
            const auto confirmed = login && !*login ? confirmAccess(*transaction, person.id, person.email, clock)
                                                    : login.map([](const auto &) { return false; });
            if (!confirmed) {
                return Failure(confirmed.error());
            }
            if (!*confirmed) {
                continue;
            }
            const auto added =
                logins.create(person.email, *hash, QStringLiteral("de")).and_then([&](const LoginId &id) {
                    return logins.addFlat(id, account, person.id);
                });
            if (!added) {
                return Failure(added.error());
            }
            ++registered;
        }
        return transaction->commit().map([registered] { return registered; });
    }
};

Result<> run(const CommandLine &line, Terminal &terminal)
{
    auto store = Store::open(line.folder());
    if (!store) {
        return Failure(store.error());
    }
    const auto account = line.account(*store);
    const auto people =
        account ? uninvited(store->database(), *account) : Result<std::vector<Person>>(Failure(account.error()));
    if (!people) {
        return Failure(people.error());
    }
    std::vector<Person> invited;
    std::vector<Person> registered;
    for (size_t place = 0; place < people->size(); ++place) {
        if (place % 4 != 3) {
            invited.push_back(people->at(place));
        }
        if (place % 4 < 2) {
            registered.push_back(people->at(place));
        }
    }
    SampleLife life{*store, *account, {}};
    return life.invite(invited).and_then([&] { return life.registerAll(registered); }).map([&terminal](int count) {
        terminal.out << SampleResidentsCommandTexts::tr("%Ln resident(s) registered, with the password %1", nullptr,
                                                        count)
                            .arg(password)
                     << Qt::endl;
    });
}

} // namespace

ExitCode sampleResidentsCommand(const QStringList &arguments, Terminal &terminal)
{
    CommandLine line(QStringLiteral("sample-residents"),
                     SampleResidentsCommandTexts::tr(
                         "For trying the program: invites residents of a sample office by e-mail and lets some "
                         "of them register. Refused where an address could be somebody's."));
    line.addAccountOption();
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    const auto done = run(line, terminal);
    return done ? ExitCode::Ok : terminal.fail(done.error());
}

} // namespace hauspost::portal
