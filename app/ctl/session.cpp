#include "app/ctl/session.h"

#include "models/sync/connectionsettings.h"

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

} // namespace

Session::Session(const CommandLine &line)
    : m_paths(line.dataDir.isEmpty() ? DeskPaths::standard() : DeskPaths(line.dataDir)),
      m_portal(line.portal),
      m_tokenFile(line.tokenFile)
{
}

Result<PortalConnection> Session::connection() const
{
    ConnectionSettings settings = ConnectionSettings::load(m_paths);
    if (!m_portal.isEmpty()) {
        settings.portal = m_portal;
    }
    if (!m_tokenFile.isEmpty()) {
        settings.tokenFile = m_tokenFile;
    }
    return connectionFrom(settings);
}

Result<MirrorReader *> Session::mirror()
{
    if (m_mirror) {
        return m_mirror.get();
    }
    // Lists need no token; letters ask for the codes, which without it are unreadable and said to be so.
    if (const auto known = connection()) {
        m_cipher = std::make_unique<CodeCipher>(known->token);
    } else if (known.error().code != ErrorCode::TokenMissing) {
        return Failure(known.error());
    }
    return MirrorReader::open(m_paths.mirrorFile(), m_cipher.get()).map([this](std::unique_ptr<MirrorReader> reader) {
        m_mirror = std::move(reader);
        return m_mirror.get();
    });
}

Result<DispatchLog *> Session::dispatchLog()
{
    if (!m_log) {
        auto desk = DeskDatabase::open(m_paths, m_clock);
        if (!desk) {
            return Failure(desk.error());
        }
        m_desk = std::make_unique<DeskDatabase>(std::move(*desk));
        m_log.emplace(m_desk->database());
    }
    return &*m_log;
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

} // namespace hauspost::ctl
