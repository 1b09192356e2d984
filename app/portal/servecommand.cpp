#include "app/portal/answers.h"
#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "app/portal/demomailpages.h"
#include "app/portal/httpserver.h"
#include "app/portal/logline.h"
#include "app/portal/maileroptions.h"
#include "app/portal/maintenanceschedule.h"
#include "app/portal/metricspage.h"
#include "app/portal/residentpages.h"
#include "app/portal/routes.h"
#include "app/portal/signingroup.h"

#include <QtCore/QCoreApplication>

#include <sys/resource.h>

namespace hauspost::portal {

namespace {

struct ServeCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::ServeCommand)
};

const QString listenOption = QStringLiteral("listen");
const QString perAddressOption = QStringLiteral("connections-per-address");
const QString trustedProxyOption = QStringLiteral("trusted-proxy");

/// What all worker threads share.
struct Shared
{
    const PortalFolder &folder;
    const Clock &clock;
    Mailer &mailer;
    PasswordHasher &hasher;
    Metrics &metrics;
    bool showsMails;
};

std::unique_ptr<Routes> routesOn(Store store, const Shared &shared)
{
    auto routes = std::make_unique<Routes>(std::move(store), shared.clock, &shared.metrics);
    routes->add(std::make_unique<ResidentPages>(routes->store(), shared.clock, shared.hasher));
    routes->add(std::make_unique<MetricsPage>(routes->store(), shared.metrics));
    routes->add(std::make_unique<SignInGroup>(routes->store(), shared.hasher, shared.clock));
    if (shared.showsMails) {
        routes->add(std::make_unique<DemoMailPages>(shared.folder.mailFolder(), routes->store().key()));
    }
    return routes;
}

/// One store for each worker thread; where it cannot be opened, the next request tries again.
HttpHandler handlerFor(const Shared &shared)
{
    auto routes = std::make_shared<std::unique_ptr<Routes>>();
    return [routes, shared](const HttpRequest &request) {
        if (!*routes) {
            auto store = Store::open(shared.folder);
            if (!store) {
                LogLine("database-unusable", LogLine::Level::Warning).with("error", errorName(store.error().code));
                return problemAnswer(503);
            }
            *routes = routesOn(std::move(*store), shared);
        }
        auto answer = (*routes)->handle(request);
        if ((*routes)->store().database().isLost()) {
            routes->reset(); // the next request connects anew
        }
        if (request.method == "POST") {
            shared.mailer.wake(); // what was asked for may be a mail
        }
        return answer;
    };
}

/// Every connection is a file: the usual soft limit of 1024 would be less than our own.
void raiseFileLimit(int connections)
{
    rlimit limit{};
    const auto wanted = static_cast<rlim_t>(connections) + 256;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < wanted) {
        limit.rlim_cur = qMin(wanted, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

Result<> serve(const CommandLine &line, Terminal &terminal)
{
    installLogFormat();
    HttpOptions options;
    options.listen = line.value(listenOption);
    options.stopOnSignals = true;
    const auto perAddress = line.number(perAddressOption, 1, options.limits.connections);
    if (!perAddress) {
        return Failure(perAddress.error());
    }
    options.limits.connectionsPerAddress = *perAddress;
    auto mail = mailOptionsOf(line);
    if (!mail) {
        return Failure(mail.error());
    }
    const SystemClock clock;
    PasswordHasher hasher; // one for all threads, as the metrics
    Metrics metrics;
    options.trustedProxy = line.isSet(trustedProxyOption);
    if (options.trustedProxy && mail->areShown) {
        return fail(ErrorCode::UsageError,
                    {ServeCommandTexts::tr("--show-mails is for trying out and does not go with a proxy")});
    }
    const PortalFolder folder = line.folder();
    if (const auto maintained = maintainAll(folder, clock); !maintained) {
        return maintained;
    }
    raiseFileLimit(options.limits.connections);
    Mailer mailer(folder, clock, std::move(mail->options));
    const Shared shared{folder, clock, mailer, hasher, metrics, mail->areShown};
    const auto server = HttpServer::listen(options, [&shared] { return handlerFor(shared); });
    if (!server) {
        return Failure(server.error());
    }
    const MaintenanceSchedule schedule(folder, clock, std::chrono::hours(1));
    LogLine("started").with("version", QCoreApplication::applicationVersion());
    // First what programs read that start this one.
    terminal.out << "listening on http://" << (*server)->address() << Qt::endl;
    terminal.out << mail->place << Qt::endl;
    if (mail->areShown) {
        terminal.out << ServeCommandTexts::tr("mails are shown at %1")
                            .arg(QStringLiteral("http://") + (*server)->address() + QLatin1String(DemoMailPages::path))
                     << Qt::endl;
    }
    (*server)->run();
    LogLine("stopped");
    return {};
}

} // namespace

ExitCode serveCommand(const QStringList &arguments, Terminal &terminal)
{
    CommandLine line(
        QStringLiteral("serve"),
        ServeCommandTexts::tr("Answers the desks. Speaks plain HTTP and therefore listens on this computer only; put "
                              "a TLS proxy in front of it."));
    line.addOption({listenOption, ServeCommandTexts::tr("Address to listen on; port 0 takes any free one."),
                    QStringLiteral("ADDRESS:PORT"), QStringLiteral("127.0.0.1:8480")});
    line.addOption(
        {perAddressOption,
         ServeCommandTexts::tr("Most connections of one address. Raise it behind a proxy, whose connections all come "
                               "from one."),
         QStringLiteral("N"), QString::number(HttpLimits().connectionsPerAddress)});
    addMailOptions(line);
    line.addOption(
        {trustedProxyOption,
         ServeCommandTexts::tr("Believe the last address in X-Forwarded-For: for who runs a proxy in front that sets "
                               "it. Tries with codes and passwords are counted by address.")});
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    const auto done = serve(line, terminal);
    return done ? ExitCode::Ok : terminal.fail(done.error());
}

} // namespace hauspost::portal
