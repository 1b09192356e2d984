#include "app/ctl/session.h"

#include "models/storage/instancelock.h"
#include "models/sync/connectionsettings.h"
#include "models/sync/wiperun.h"
#include "models/usecases/erasure.h"

#include <QtCore/QEventLoop>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <algorithm>
#include <iterator>

namespace hauspost::ctl {

namespace {

QString withoutLeadingZeros(const QString &number)
{
    qsizetype first = 0;
    while (first + 1 < number.size() && number[first] == u'0') {
        ++first;
    }
    return number.mid(first);
}

/// What ask() answers within a minute, else instead: a keychain may wait for somebody to unlock it.
template <class Value, class Ask>
Value awaited(Value instead, Ask ask)
{
    const auto answer = std::make_shared<std::optional<Value>>();
    QEventLoop loop;
    const std::function<void(Value)> take = [answer, guard = QPointer(&loop)](Value value) {
        *answer = std::move(value);
        if (guard) { // later than a minute: nobody waits any more
            guard->quit();
        }
    };
    ask(take);
    if (!*answer) {
        QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
        loop.exec();
    }
    return answer->value_or(std::move(instead));
}

/// The mirror can be read all the same.
bool isWithoutAccess(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TokenMissing:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::AccessNotFound:
    case ErrorCode::SignInNeeded:
        return true;
    default:
        return false;
    }
}

} // namespace

Session::Session(const CommandLine &line)
    : m_paths(line.dataDir.isEmpty() ? DeskPaths::standard() : DeskPaths(line.dataDir)),
      m_portal(line.portal),
      m_tokenFile(line.tokenFile),
      m_access(m_paths, m_keychain)
{
}

ConnectionSettings Session::settings() const
{
    ConnectionSettings settings = ConnectionSettings::load(m_paths);
    if (!m_portal.isEmpty()) {
        settings.portal = m_portal;
    }
    if (!m_tokenFile.isEmpty()) {
        settings.tokenFile = m_tokenFile;
        settings.place = AccessPlace::File;
    }
    return settings;
}

Result<PortalConnection> Session::connection()
{
    if (!m_connection) {
        m_connection = awaited<Result<PortalConnection>>(fail(ErrorCode::KeychainUnavailable),
                                                         [this](auto answer) { m_access.load(settings(), answer); });
    }
    return *m_connection;
}

Result<> Session::checkKeychain()
{
    const auto probe = awaited<Secret>({SecretState::Unavailable, {}},
                                       [this](auto answer) { m_keychain.load(QStringLiteral("probe"), answer); });
    switch (probe.state) {
    case SecretState::Value:
    case SecretState::NotFound:
        return {};
    case SecretState::Locked:
        return fail(ErrorCode::KeychainLocked);
    case SecretState::Unavailable:
        break;
    }
    return fail(ErrorCode::KeychainUnavailable);
}

Result<> Session::keepAccess(const QUrl &portal, const QByteArray &token)
{
    const auto kept = awaited<ConnectionSettings>({}, [&](auto answer) { m_access.keep(portal, token, answer); });
    if (kept.place != AccessPlace::Keychain) {
        return fail(ErrorCode::KeychainUnavailable);
    }
    kept.save(m_paths);
    return {};
}

void Session::forgetAccess()
{
    const ConnectionSettings known = settings();
    (void)awaited<bool>(false, [&](auto answer) { m_access.forget(known, [answer] { answer(true); }); });
    ConnectionSettings{known.portal, {}}.save(m_paths);
    m_connection.reset();
}

Result<> Session::obeyWipe()
{
    const auto known = connection();
    if (!known) {
        return Failure(known.error());
    }
    m_mirror.reset();
    m_log.reset();
    m_outbox.reset();
    m_desk.reset();
    const auto lock = InstanceLock::acquire(m_paths);
    if (!lock) {
        return Failure(lock.error());
    }
    return hauspost::obeyWipe(m_paths, *known, m_clock, {}).map([this](bool isTold) {
        if (isTold) {
            forgetAccess();
        }
    });
}

Result<MirrorReader *> Session::mirror()
{
    if (m_mirror) {
        return m_mirror.get();
    }
    // Lists need no token; letters ask for the codes, which without it are unreadable and said to be so.
    if (const auto known = connection()) {
        m_cipher = std::make_unique<CodeCipher>(known->token);
    } else if (!isWithoutAccess(known.error().code)) {
        return Failure(known.error());
    }
    return MirrorReader::open(m_paths.mirrorFile(), m_cipher.get()).map([this](std::unique_ptr<MirrorReader> reader) {
        m_mirror = std::move(reader);
        return m_mirror.get();
    });
}

Result<> Session::checkMayChange()
{
    return mirror().and_then([](MirrorReader *reader) { return reader->role(); }).and_then([](OfficeRole role) {
        return mayWrite(role) ? Result<>() : fail(ErrorCode::AccessReadOnly);
    });
}

Result<> Session::checkMayErase()
{
    return checkMayChange().and_then([this] { return m_mirror->role(); }).and_then([](OfficeRole role) {
        return mayErase(role) ? Result<>()
                              : fail(ErrorCode::ActionRefused, {erasureObstacleText(ErasureObstacle::LeadOnly)});
    });
}

Result<DeskDatabase *> Session::desk()
{
    if (!m_desk) {
        auto desk = DeskDatabase::open(m_paths, m_clock);
        if (!desk) {
            return Failure(desk.error());
        }
        m_desk = std::make_unique<DeskDatabase>(std::move(*desk));
    }
    return m_desk.get();
}

Result<Database *> Session::database()
{
    return desk().map([](DeskDatabase *desk) { return &desk->database(); });
}

Result<DispatchLog *> Session::dispatchLog()
{
    return desk().map([this](DeskDatabase *desk) { return &m_log.emplace(desk->database()); });
}

Result<Outbox *> Session::outbox()
{
    return desk().map([this](DeskDatabase *desk) { return &m_outbox.emplace(desk->database(), m_clock); });
}

Result<ColumnProfiles> Session::columnProfiles()
{
    return desk().map([this](DeskDatabase *desk) { return ColumnProfiles(desk->database(), m_clock); });
}

Result<std::optional<PropertyId>> Session::findProperty(const QString &number)
{
    if (number.isEmpty()) {
        return std::optional<PropertyId>();
    }
    auto reader = mirror();
    if (!reader) {
        return Failure(reader.error());
    }
    const auto summaries = (*reader)->properties(m_clock.today());
    if (!summaries) {
        return Failure(summaries.error());
    }
    for (const PropertySummary &summary : *summaries) {
        if (withoutLeadingZeros(summary.property.number) == withoutLeadingZeros(number)) {
            return std::optional(summary.property.id);
        }
    }
    return fail(ErrorCode::PropertyNotFound, {number});
}

Result<std::vector<Occupancy>> Session::findResidents(const QString &propertyNumber, const QStringList &keys)
{
    const auto property = findProperty(propertyNumber);
    if (!property) {
        return Failure(property.error());
    }
    const auto candidates =
        mirror().and_then([&](MirrorReader *reader) { return reader->letterCandidates(*property, m_clock.today()); });
    if (!candidates) {
        return Failure(candidates.error());
    }
    std::vector<Occupancy> found;
    for (const QString &key : keys) {
        const size_t before = found.size();
        std::copy_if(candidates->begin(), candidates->end(), std::back_inserter(found),
                     [&key](const Occupancy &row) { return !row.isVacant() && row.resident->clientKey == key; });
        const size_t matches = found.size() - before;
        if (matches == 0) {
            return fail(ErrorCode::ResidentNotFound, {key});
        }
        if (matches > 1) {
            return fail(ErrorCode::ResidentKeyAmbiguous, {key, QString::number(matches)});
        }
    }
    return found;
}

} // namespace hauspost::ctl
