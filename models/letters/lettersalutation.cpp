#include "models/letters/lettersalutation.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace hauspost {

namespace {

bool isDeliveryNote(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(c/o|bei|z\.\s?hd\.?|zu händen|zhd\.?)\s)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch();
}

/// A digit, a sign or a word that persons' names do not have.
bool isNoPerson(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"([0-9/@+*"„“]|\b(gmbh|mbh|ag|kg|kgaa|ug|ohg|gbr|se|eg|e\.\s?g\.|e\.\s?v\.|e\.\s?k\.|ltd|inc|weg|co)\b)"
            R"(|e\.\s?[VGK]\.|gemeinschaft|genossenschaft|gesellschaft|verwaltung|verein|stiftung|praxis)"
            R"(|kanzlei|apotheke|gemeinde|kirche|firma|studio|büro|service|partner|institut|erben)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(line).hasMatch();
}

QString withoutForm(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^((frau|herrn?|familie|fam\.|eheleute|ehel\.|und|u\.|&)\s+)+|\s+(und|u\.|&|\+)$)"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = line;
    return result.remove(pattern).trimmed();
}

/// The persons' lines of the names, as in the data ("Müller, Anna"). Empty where they are no persons beyond doubt.
QStringList personLines(const Resident &resident)
{
    QStringList result;
    for (const QString &raw : resident.names) {
        const QString line = withoutForm(raw.simplified());
        if (line.isEmpty() || isDeliveryNote(line)) {
            continue;
        }
        if (isNoPerson(line)) {
            return {};
        }
        // A single word is no second person but the rest of a long name.
        if (!result.isEmpty() && !line.contains(u' ')) {
            result.last() += u' ' + line;
        } else {
            result << line;
        }
    }
    return result;
}

/// "Müller, Dr. Anna" -> "Dr. Anna Müller"
QString naturalOrder(const QString &line)
{
    const QStringList parts = line.split(u',');
    if (parts.size() != 2 || parts[0].trimmed().isEmpty() || parts[1].trimmed().isEmpty()) {
        return line;
    }
    return parts[1].trimmed() + u' ' + parts[0].trimmed();
}

/// "Anna Müller und Peter Schmidt"; empty for none and for more than two.
QString bothNames(const QStringList &persons)
{
    QStringList names;
    std::transform(persons.begin(), persons.end(), std::back_inserter(names), naturalOrder);
    return names.size() > 2 ? QString() : names.join(QStringLiteral(" und "));
}

} // namespace

QString salutationLine(const Resident &resident)
{
    if (resident.salutation == Salutation::Company) {
        return QStringLiteral("Sehr geehrte Damen und Herren,");
    }
    const QStringList persons = personLines(resident);
    const QString both = bothNames(persons);
    if (both.isEmpty()) {
        return QStringLiteral("Guten Tag,");
    }
    switch (resident.salutation) {
    case Salutation::Ms:
        return QStringLiteral("Sehr geehrte Frau %1,").arg(naturalOrder(persons.first()));
    case Salutation::Mr:
        return QStringLiteral("Sehr geehrter Herr %1,").arg(naturalOrder(persons.first()));
    case Salutation::Family:
        return QStringLiteral("Sehr geehrte Familie %1,").arg(persons.first().section(u',', 0, 0).trimmed());
    case Salutation::Couple:
        return QStringLiteral("Sehr geehrte Eheleute %1,").arg(both);
    case Salutation::None:
    case Salutation::Neutral:
        return QStringLiteral("Guten Tag, %1,").arg(both);
    case Salutation::Company:
        break;
    }
    return QStringLiteral("Guten Tag,");
}

} // namespace hauspost
