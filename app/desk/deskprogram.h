#pragma once

#include "app/desk/desk.h"
#include "app/desk/sampleportal.h"

namespace hauspost {

/// The program as the user meets it: a desk on his own data or, for a try, one on sample data in a folder of their own.
/// The two never share a file. GUI thread.
class DeskProgram final : public QObject
{
    Q_OBJECT

public:
    DeskProgram(QApplication &application, DeskOptions options, DeskPaths paths);
    ~DeskProgram() override;

    /// Errors: those of the data folder and the lock.
    [[nodiscard]] Result<> start();
    /// The one that is shown; null before start().
    [[nodiscard]] Desk *desk() { return m_desk.get(); }
    [[nodiscard]] bool isSample() const { return m_isSample; }

Q_SIGNALS:
    /// Another desk is shown.
    void deskChanged();

private:
    [[nodiscard]] Result<std::unique_ptr<Desk>> make(const DeskPaths &paths, const DeskOptions &options);
    void startSample();
    void openSample(const ConnectionSettings &connection);
    void endSample();
    void showSampleMails();
    void giveUpSample();
    void show(std::unique_ptr<Desk> desk);

    QApplication &m_application;
    DeskOptions m_options;
    DeskPaths m_paths;
    std::unique_ptr<SamplePortal> m_portal; // before the desk that talks to it
    std::unique_ptr<Desk> m_desk;
    bool m_isSample = false;
};

} // namespace hauspost
