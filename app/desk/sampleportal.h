#pragma once

#include "models/base/error.h"
#include "models/sync/connectionsettings.h"

#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <deque>

namespace hauspost {

/// A portal of its own on this computer with the sample office, for trying the program: made in a folder, reached by
/// loopback only, its mails end as files in that folder and are shown in the browser. Stopped, and the folder deleted,
/// by the destructor. GUI thread.
class SamplePortal final : public QObject
{
    Q_OBJECT

public:
    /// folder: made anew.
    explicit SamplePortal(QString folder);
    ~SamplePortal() override;

    /// The portal's program beside this one or in the search path; empty: not installed.
    [[nodiscard]] static QString program();

    /// Ends in ready() or failed().
    void start();

    /// Where a browser shows the mails that it would have sent. language: "de" or "en". Once it is ready().
    [[nodiscard]] QUrl mailsAddress(const QString &language) const;

Q_SIGNALS:
    void ready(const hauspost::ConnectionSettings &connection);
    void failed();

private:
    [[nodiscard]] bool prepareFolder();
    void queueSteps();
    void runNext();
    void onFinished(int exitCode);
    void serve();
    void readAddress();
    [[nodiscard]] QString file(const QString &name) const;
    [[nodiscard]] QStringList onData(QStringList arguments) const;
    [[nodiscard]] bool pointLinksTo(const QString &address) const;

    QString m_folder;
    std::deque<QStringList> m_steps;
    QProcess m_command; ///< one step after the other
    QProcess m_server;
    QString m_address;
};

} // namespace hauspost
