#include "app/portal/importaction.h"

#include "app/portal/auditlog.h"
#include "app/portal/importer.h"
#include "models/domain/emailaddress.h"

#include <algorithm>

namespace hauspost::portal {

namespace {

namespace problems = wire::problems;

bool isPlain(const PostalAddress &address)
{
    return arePlainLines(address.names) &&
           arePlainLines({address.street, address.postalCode, address.city, address.country});
}

/// nullptr: nothing is wrong.
const char *problemOf(const ImportedProperty &property)
{
    constexpr qsizetype digits = 9;
    const bool isNumber =
        property.number.size() == digits &&
        std::all_of(property.number.begin(), property.number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || !arePlainLines({property.objectNumber, property.street, property.postalCode, property.city,
                                     property.country})) {
        return problems::malformed;
    }
    return property.periodEnd < property.periodBegin ? problems::datesImpossible : nullptr;
}

const char *problemOf(const ImportedTenancy &tenancy)
{
    constexpr qsizetype mostNames = 4;
    if (tenancy.names.size() > mostNames || !arePlainLines(tenancy.names) || !isPlainLine(tenancy.clientKey) ||
        !isPlain(tenancy.postalAddress)) {
        return problems::malformed;
    }
    if (tenancy.email && !tenancy.email->isEmpty() && !isPlausibleEmail(*tenancy.email)) {
        return problems::addressInvalid;
    }
    const bool reversed = tenancy.knownUntil < tenancy.knownFrom ||
                          (tenancy.moveIn && tenancy.moveOut && *tenancy.moveOut < *tenancy.moveIn);
    return reversed ? problems::datesImpossible : nullptr;
}

/// Lets in what can be, and notes the rest.
class Admission
{
public:
    explicit Admission(const wire::ImportApply &action) : m_action(action) {}

    ImportedOffice office()
    {
        m_office.incomplete = m_action.incomplete;
        m_office.incompleteProperties =
            QSet<QString>(m_action.incompleteProperties.begin(), m_action.incompleteProperties.end());
        for (const ImportedProperty &property : m_action.properties) {
            admit(property, {property.number, 0, 0, {}}, problemOf(property), m_office.properties);
        }
        for (const ImportedProperty &property : m_office.properties) {
            m_known.insert(property.number);
        }
        for (const ImportedUnit &unit : m_action.units) {
            const bool isPlain =
                isPlainLine(unit.location.value_or(QString())) && m_known.contains(unit.propertyNumber);
            admit(unit, {unit.propertyNumber, unit.number, 0, {}}, isPlain ? nullptr : problems::malformed,
                  m_office.units);
        }
        for (const ImportedUnit &unit : m_office.units) {
            m_units.insert({unit.propertyNumber, unit.number});
        }
        for (const ImportedTenancy &tenancy : m_action.tenancies) {
            const bool hasUnit = m_units.contains({tenancy.propertyNumber, tenancy.unitNumber});
            admit(tenancy, {tenancy.propertyNumber, tenancy.unitNumber, tenancy.recordNumber, {}},
                  hasUnit ? problemOf(tenancy) : problems::malformed, m_office.tenancies);
        }
        return std::move(m_office);
    }

    [[nodiscard]] const std::vector<wire::RefusedRow> &refused() const { return m_refused; }

private:
    template <class Row>
    void admit(const Row &row, wire::RefusedRow place, const char *problem, std::vector<Row> &rows)
    {
        if (problem == nullptr) {
            rows.push_back(row);
            return;
        }
        // Whoever was left out is not gone.
        m_office.incompleteProperties.insert(place.propertyNumber);
        place.problem = QString::fromLatin1(problem);
        m_refused.push_back(std::move(place));
    }

    const wire::ImportApply &m_action;
    ImportedOffice m_office;
    QSet<QString> m_known;
    QSet<std::pair<QString, int>> m_units;
    std::vector<wire::RefusedRow> m_refused;
};

wire::ImportReport reportOf(const ImportPlan &plan, const std::vector<wire::RefusedRow> &refused)
{
    wire::ImportReport report;
    report.created = plan.tenancyCounts.created;
    report.changed = plan.tenancyCounts.changed;
    report.unchanged = plan.tenancyCounts.unchanged;
    report.kept = plan.tenancyCounts.conflicts;
    for (const PlannedTenancy &row : plan.tenancies) {
        if (row.verdict == ImportVerdict::Gone) {
            ++(row.changed.empty() ? report.missing : report.ended);
        }
    }
    report.refused = refused;
    return report;
}

} // namespace

Result<ActionVerdict> perform(const ActionContext &context, const wire::ImportApply &action)
{
    constexpr qsizetype longestId = 64;
    if (action.importId.size() > longestId || !arePlainLines({action.importId, action.source})) {
        return ActionVerdict::rejected(problems::malformed);
    }
    Admission admission(action);
    const ImportedOffice office = admission.office();
    const auto done = applyImport(context.transaction, context.key, office, context.clock.today());
    if (!done) {
        return Failure(done.error());
    }
    return AuditLog(context.transaction.database(), context.clock)
        .note(context.transaction.account(), AuditLog::deskName(context.desk), AuditEvent::Imported, action.importId)
        .map([&] {
            ActionVerdict verdict = ActionVerdict::applied(context.transaction.lastSeq());
            verdict.report = reportOf(done->plan, admission.refused());
            return verdict;
        });
}

} // namespace hauspost::portal
