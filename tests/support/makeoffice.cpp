// hauspost-make-office: writes an invented office of any size as DTM305, for benchmarks and trials.

#include "tests/support/officegenerator.h"

#include "models/base/errortext.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>
#include <QtCore/QTextStream>

using namespace hauspost;

namespace {

int complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 2;
}

bool writeFile(const QString &name, const std::function<bool(QIODevice &)> &fill)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && fill(file) && file.commit();
}

int positive(const QCommandLineParser &parser, const QString &option)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    return isNumber && value > 0 ? value : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString properties = QStringLiteral("properties");
    const QString units = QStringLiteral("units");
    const QString seed = QStringLiteral("seed");
    const QString out = QStringLiteral("out");
    const QString contacts = QStringLiteral("contacts");
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({properties, QStringLiteral("Number of properties."), QStringLiteral("N"), QStringLiteral("300")});
    parser.addOption({units, QStringLiteral("Number of units."), QStringLiteral("N"), QStringLiteral("10000")});
    parser.addOption({seed, QStringLiteral("Another seed, another office."), QStringLiteral("N"), QStringLiteral("1")});
    parser.addOption({out, QStringLiteral("DTM file to write."), QStringLiteral("FILE")});
    parser.addOption({contacts, QStringLiteral("Contact list to write."), QStringLiteral("FILE")});
    parser.process(application);

    support::OfficeSize size;
    size.properties = positive(parser, properties);
    size.units = positive(parser, units);
    size.seed = static_cast<quint32>(positive(parser, seed));
    if (!parser.isSet(out) || size.properties == 0 || size.units < size.properties || size.seed == 0) {
        return complain(QStringLiteral("--out and numbers above 0 are needed; at least one unit for each property."));
    }
    const support::GeneratedOffice office = support::generateOffice(size);
    if (!writeFile(parser.value(out),
                   [&office](QIODevice &file) { return support::writeOffice(file, office).has_value(); })) {
        return complain(QStringLiteral("Cannot write the DTM file."));
    }
    const QByteArray csv = support::contactsCsv(office.contacts);
    if (parser.isSet(contacts) &&
        !writeFile(parser.value(contacts), [&csv](QIODevice &file) { return file.write(csv) == csv.size(); })) {
        return complain(QStringLiteral("Cannot write the contact list."));
    }
    return 0;
}
