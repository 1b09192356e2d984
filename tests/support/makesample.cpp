// hauspost-make-sample FOLDER: writes the files of resources/sample anew.

#include "tests/support/sampleoffice.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtCore/QTextStream>

using namespace hauspost::support;

namespace {

QByteArray dtm(const GeneratedOffice &office)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeOffice(buffer, office) ? buffer.data() : QByteArray();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        QTextStream(stderr) << "hauspost-make-sample FOLDER" << Qt::endl;
        return 2;
    }
    const std::vector<std::pair<QString, QByteArray>> files{
        {QStringLiteral("DTM305_20260105T080000.DAT"), dtm(sampleOffice2025())},
        {QStringLiteral("DTM305_20261015T080000.DAT"), dtm(sampleOffice2026())},
        {QStringLiteral("contacts.csv"), sampleContactsCsv()},
        {QStringLiteral("uvi-required.csv"), sampleUviCsv()}};
    for (const auto &[name, content] : files) {
        QSaveFile file(QDir(arguments[1]).filePath(name));
        if (content.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
            !file.commit()) {
            QTextStream(stderr) << "cannot write " << name << Qt::endl;
            return 1;
        }
    }
    return 0;
}
