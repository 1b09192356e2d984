#include "app/desk/deskprogram.h"

#include "app/desk/deskaccount.h"
#include "models/base/errortext.h"
#include "views/firstrunpage.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

namespace hauspost {

DeskProgram::DeskProgram(QApplication &application, DeskOptions options, DeskPaths paths)
    : m_application(application), m_options(std::move(options)), m_paths(std::move(paths))
{
}

DeskProgram::~DeskProgram()
{
    m_desk.reset(); // closes the files that the portal's end deletes
}

Result<> DeskProgram::start()
{
    return make(m_paths, m_options).map([this](std::unique_ptr<Desk> desk) {
        const QString missing =
            SamplePortal::program().isEmpty()
                ? tr("The sample data need the program hauspost-portal, which is not installed on this computer.")
                : QString();
        desk->window().offerSample(missing);
        // Queued: both end the desk whose window asks.
        connect(&desk->window(), &MainWindow::sampleRequested, this, &DeskProgram::startSample, Qt::QueuedConnection);
        m_isSample = false;
        show(std::move(desk));
    });
}

Result<std::unique_ptr<Desk>> DeskProgram::make(const DeskPaths &paths, const DeskOptions &options)
{
    return paths.prepare().and_then([&paths] { return InstanceLock::acquire(paths); }).map([&](InstanceLock &&lock) {
        return std::make_unique<Desk>(m_application, options, paths, std::move(lock));
    });
}

void DeskProgram::show(std::unique_ptr<Desk> desk)
{
    const std::unique_ptr<Desk> previous = std::exchange(m_desk, std::move(desk));
    m_desk->show();
    Q_EMIT deskChanged();
}

void DeskProgram::startSample()
{
    if (m_portal) {
        return;
    }
    m_desk->window().firstRunPage().setBusy(true);
    m_portal = std::make_unique<SamplePortal>(m_paths.folder() + QStringLiteral("/sample"));
    connect(m_portal.get(), &SamplePortal::ready, this, &DeskProgram::openSample, Qt::QueuedConnection);
    connect(m_portal.get(), &SamplePortal::failed, this, &DeskProgram::giveUpSample, Qt::QueuedConnection);
    m_portal->start();
}

void DeskProgram::openSample(const ConnectionSettings &connection)
{
    DeskOptions options = m_desk->choices();
    options.portal = connection.portal;
    options.tokenFile = connection.tokenFile;
    auto desk = make(DeskPaths(m_paths.folder() + QStringLiteral("/sample/desk")), options);
    if (!desk) {
        giveUpSample();
        return;
    }
    (*desk)->window().markSample();
    connect(&(*desk)->window(), &MainWindow::sampleEndRequested, this, &DeskProgram::endSample, Qt::QueuedConnection);
    connect(&(*desk)->window(), &MainWindow::sampleMailsRequested, this, &DeskProgram::showSampleMails);
    m_isSample = true;
    show(std::move(*desk));
}

void DeskProgram::showSampleMails()
{
    const bool isGerman = QLocale().language() == QLocale::German; // the default is the language that is spoken
    DesktopBrowser().open(m_portal->mailsAddress(isGerman ? QStringLiteral("de") : QStringLiteral("en")));
}

/// Back to the desk's own data; what was tried is deleted with the portal.
void DeskProgram::endSample()
{
    if (const auto own = start(); !own) {
        m_desk->window().showProblem(errorText(own.error()), {}, {});
        return;
    }
    m_portal.reset();
}

void DeskProgram::giveUpSample()
{
    if (m_isSample) {
        m_desk->window().showProblem(tr("The portal of the sample data has stopped. What you see stays until you end "
                                        "the sample."),
                                     {}, {});
        return;
    }
    m_portal.reset();
    m_desk->window().firstRunPage().setBusy(false);
    m_desk->window().showProblem(tr("The sample data could not be made. Is there enough space on this computer?"), {},
                                 {});
}

} // namespace hauspost
