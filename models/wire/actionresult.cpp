#include "models/wire/actionresult.h"

#include "models/wire/jsonreader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <array>

namespace hauspost::wire {

namespace {

constexpr std::array outcomes{u"applied", u"superseded", u"conflict", u"rejected"};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject resultObject(const ActionResult &result)
{
    QJsonObject object{{QStringLiteral("id"), result.id.toString()},
                       {QStringLiteral("outcome"), toName(result.outcome)}};
    if (result.seq > 0) {
        object.insert(QStringLiteral("seq"), result.seq);
    }
    if (!result.problem.isEmpty()) {
        object.insert(QStringLiteral("problem"), result.problem);
    }
    if (result.import) {
        object.insert(QStringLiteral("import"), toJson(*result.import));
    }
    return object;
}

Result<ActionResult> resultFromObject(const QJsonObject &object, const QString &where)
{
    JsonReader reader(object, where);
    ActionResult result;
    result.id = ActionId(reader.text("id"));
    const auto outcome = actionOutcomeFrom(reader.text("outcome"));
    if (!outcome) {
        reader.reject("outcome");
    }
    result.outcome = outcome.value_or(ActionOutcome::Rejected);
    if (object.contains(QLatin1String("seq"))) {
        result.seq = reader.integer("seq");
    }
    result.problem = reader.textOr("problem");
    if (object.contains(QLatin1String("import"))) {
        const auto report = importReportFrom(reader.object("import"), where + QStringLiteral(".import"));
        if (!report) {
            return Failure(report.error());
        }
        result.import = *report;
    }
    return reader.status().map([&result] { return result; });
}

} // namespace

QString toName(ActionOutcome outcome)
{
    return QString::fromUtf16(outcomes.at(static_cast<size_t>(outcome)));
}

std::optional<ActionOutcome> actionOutcomeFrom(QStringView name)
{
    for (size_t i = 0; i < outcomes.size(); ++i) {
        if (name == QStringView(outcomes.at(i))) {
            return static_cast<ActionOutcome>(i);
        }
    }
    return std::nullopt;
}

QByteArray toJson(const std::vector<ActionResult> &results)
{
    QJsonArray array;
    for (const ActionResult &result : results) {
        array.append(resultObject(result));
    }
    return compact({{QStringLiteral("results"), array}});
}

Result<std::vector<ActionResult>> actionResultsFrom(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root) {
        return Failure(root.error());
    }
    JsonReader reader(*root, {});
    const QJsonArray array = reader.array("results");
    std::vector<ActionResult> results;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto result = resultFromObject(array[i].toObject(), QStringLiteral("results[%1]").arg(i));
        if (!result) {
            return Failure(result.error());
        }
        results.push_back(*result);
    }
    return reader.status().map([&results] { return std::move(results); });
}

QByteArray toJson(const ActionResult &result)
{
    return compact(resultObject(result));
}

Result<ActionResult> actionResultFrom(const QByteArray &body)
{
    return parseObject(body).and_then([](const QJsonObject &object) { return resultFromObject(object, {}); });
}

} // namespace hauspost::wire
