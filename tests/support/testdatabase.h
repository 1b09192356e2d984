#pragma once

#include <QtCore/QUrl>

namespace hauspost {

/// An empty database of a test's own on the PostgreSQL server that CTest started (HAUSPOST_TEST_POSTGRESQL names the
/// file with its address), dropped at the end. Without that server url() is empty: the test runs on SQLite.
class TestDatabase
{
public:
    TestDatabase();
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    [[nodiscard]] const QUrl &url() const { return m_url; }

private:
    QUrl m_server;
    QUrl m_url;
};

} // namespace hauspost
