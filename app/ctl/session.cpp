#include "app/ctl/session.h"

#include "models/sync/connectionsettings.h"

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

Result<DispatchLog *> Session::dispatchLog()
{
    return desk().map([this](DeskDatabase *desk) { return &m_log.emplace(desk->database()); });
}

Result<Outbox *> Session::outbox()
{
    return desk().map([this](DeskDatabase *desk) { return &m_outbox.emplace(desk->database(), m_clock); });
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
