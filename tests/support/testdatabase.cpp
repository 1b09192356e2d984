#include "tests/support/testdatabase.h"

#include "models/base/uuid7.h"
#include "models/sql/database.h"
#include "tests/support/catch.h"

#include <QtCore/QFile>

namespace hauspost {

namespace {

Result<> onServer(const QUrl &server, const QString &statement)
{
    return Database::connect(server).and_then(
        [&statement](const std::unique_ptr<Database> &database) { return database->execute(statement); });
}

} // namespace

TestDatabase::TestDatabase()
{
    const QString addressFile = qEnvironmentVariable("HAUSPOST_TEST_POSTGRESQL");
    if (addressFile.isEmpty()) {
        return;
    }
    QFile file(addressFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    m_server = QUrl(QString::fromUtf8(file.readAll().trimmed()));
    const QString name = QStringLiteral("t") + newUuid7().remove(u'-');
    REQUIRE(isOk(onServer(m_server, QStringLiteral("CREATE DATABASE ") + name)));
    m_url = m_server;
    m_url.setPath(u'/' + name);
}

TestDatabase::~TestDatabase()
{
    if (!m_url.isEmpty()) {
        const auto dropped =
            onServer(m_server, QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_url.path().mid(1)));
        static_cast<void>(dropped); // the cluster is thrown away in any case
    }
}

} // namespace hauspost
