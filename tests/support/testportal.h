#pragma once

#include "tests/support/process.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hauspost {

/// A real hauspost-portal in a folder (and, where CTest started a server, a database) of the test's, on a port that the
/// system chose. Fails the running test where the
/// portal does not do what it is told; stopped by the destructor.
class TestPortal
{
public:
    /// Runs `init` with the sample office's sender.
    explicit TestPortal(const QString &folder);
    ~TestPortal();
    TestPortal(const TestPortal &) = delete;
    TestPortal &operator=(const TestPortal &) = delete;

    /// One command of the portal ("import", …) with this data folder.
    [[nodiscard]] ProcessOutcome run(QStringList arguments) const;

    /// Imports a DTM file; more: further options. Requires success.
    void import(const QString &dtmFile, const QStringList &more = {}) const;

    /// Imports the sample office with contacts and UVI requirements. Requires success.
    void importSample() const;

    /// Makes the links in letters and mails lead to this portal as it runs now.
    void pointLinksHere() const;

    /// A file with a new desk token.
    [[nodiscard]] QString newTokenFile(const QString &label) const;

    /// What it says on standard error from the next start on goes to the end of this file.
    void logTo(const QString &file) { m_logFile = file; }
    /// On a server: the tables in which a row holds this text anywhere. In a file: none, the file itself can be read.
    [[nodiscard]] QStringList tablesWith(const QString &text) const;

    void start(const QStringList &more = {}); ///< waits until it listens; more: further options
    void stop();

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The server that holds the database; empty: a file in the folder.
    [[nodiscard]] const QUrl &database() const { return m_database.url(); }

private:
    [[nodiscard]] QStringList place() const;

    TestDatabase m_database;
    QString m_folder;
    QString m_url;
    QString m_logFile; ///< "": as the test's own
    QProcess m_process;
};

/// resources/sample/…
[[nodiscard]] QString sampleFile(const QString &name);
[[nodiscard]] QString sampleDtmFile();

} // namespace hauspost
