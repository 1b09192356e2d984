#include "views/windowstrips.h"

#include "models/base/errortext.h"
#include "views/noticestrip.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hauspost {

namespace {

/// The access of this desk is missing or worth nothing: somebody has to give another one.
bool needsAccess(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PortalUnauthorized:
    case ErrorCode::WipeRequested:
    case ErrorCode::TokenMissing:
    case ErrorCode::TokenFileInvalid:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::PortalAddressInvalid:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::AccessNotFound:
    case ErrorCode::SignInNeeded:
    case ErrorCode::SignInRefused:
    case ErrorCode::SignInDenied:
    case ErrorCode::SignInTimedOut:
        return true;
    default:
        return false;
    }
}

/// The user can unlock the keychain, and then the old access is good.
bool mayHeal(ErrorCode code)
{
    return code == ErrorCode::KeychainLocked || code == ErrorCode::KeychainUnavailable ||
           code == ErrorCode::AccessNotFound;
}

} // namespace

WindowStrips::WindowStrips(QWidget *parent)
    : QWidget(parent),
      m_sample(new NoticeStrip(this)),
      m_problem(new NoticeStrip(this)),
      m_sync(new NoticeStrip(this)),
      m_decision(new NoticeStrip(this)),
      m_letters(new NoticeStrip(this)),
      m_outgoing(new NoticeStrip(this)),
      m_tables(new NoticeStrip(this)),
      m_states{m_problem, m_sync, m_decision, m_sample},
      m_answers{m_outgoing, m_letters, m_tables}
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (NoticeStrip *strip : {m_sample, m_problem, m_sync, m_decision, m_letters, m_outgoing, m_tables}) {
        layout->addWidget(strip);
    }
    for (NoticeStrip *strip : m_states) {
        connect(strip, &NoticeStrip::wantedChanged, this, &WindowStrips::arrange);
    }
    for (NoticeStrip *strip : {m_letters, m_outgoing, m_tables}) {
        connect(strip, &NoticeStrip::wantedChanged, this, [this, strip] {
            if (strip->isWanted()) {
                std::erase(m_answers, strip);
                m_answers.insert(m_answers.begin(), strip);
            }
            arrange();
        });
    }
}

void WindowStrips::arrange()
{
    const auto wanted = [](const std::vector<NoticeStrip *> &strips) {
        return std::count_if(strips.begin(), strips.end(), [](const NoticeStrip *strip) { return strip->isWanted(); });
    };
    const auto show = [](const std::vector<NoticeStrip *> &strips, std::ptrdiff_t room) {
        for (NoticeStrip *strip : strips) {
            const bool isSeen = strip->isWanted() && room > 0;
            strip->setCrowdedOut(strip->isWanted() && !isSeen);
            room -= isSeen ? 1 : 0;
        }
    };
    constexpr std::ptrdiff_t rows = 2;
    show(m_states, wanted(m_answers) > 0 ? 1 : rows);
    show(m_answers, wanted(m_states) > 0 ? 1 : rows);
}

void WindowStrips::showProblem(const QString &text, const QString &remedy, std::function<void()> clicked)
{
    std::vector<NoticeStrip::Button> buttons;
    if (!remedy.isEmpty()) {
        buttons.push_back({remedy, std::move(clicked)});
    }
    m_problem->showMessage(Tone::Problem, QStringLiteral("warning"), text, buttons);
}

void WindowStrips::showSample()
{
    m_isSample = true;
    m_sample->showStanding(
        Tone::Waiting, QStringLiteral("flask"),
        tr("Sample data: a made-up office with a portal of its own on this computer. No e-mail leaves "
           "it; everything is deleted at the end."),
        {{tr("Show e-mails"), [this] { Q_EMIT sampleMailsRequested(); }},
         {tr("End the sample and delete it"), [this] { Q_EMIT sampleEndRequested(); }}});
}

void WindowStrips::setSyncState(const std::optional<SyncState> &state)
{
    m_state = state;
    updateSync();
}

void WindowStrips::setDecisions(int count, bool isSeen)
{
    const bool isMore = count > m_decisions; // a closed strip comes again only when there are more
    m_decisions = count;
    if (count == 0 || isSeen) {
        m_decision->dismiss();
    } else if (isMore || m_decision->isWanted()) {
        updateDecision();
    }
}

void WindowStrips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateSync();
        if (m_isSample) {
            showSample();
        }
        if (m_decision->isWanted()) {
            updateDecision();
        }
    }
    QWidget::changeEvent(event);
}

void WindowStrips::updateSync()
{
    if (!m_state || m_state->activity != SyncState::Activity::Idle) {
        return;
    }
    if (!m_state->problem || m_state->retryInSeconds) {
        m_sync->dismiss();
        return;
    }
    const bool isAccess = needsAccess(m_state->problem->code);
    std::vector<NoticeStrip::Button> remedies;
    if (!isAccess || mayHeal(m_state->problem->code)) {
        remedies.push_back({tr("Try again"), [this] { Q_EMIT synchroniseRequested(); }});
    }
    if (isAccess) {
        remedies.push_back({tr("Connect…"), [this] { Q_EMIT connectRequested(); }});
    }
    m_sync->showMessage(Tone::Problem, QStringLiteral("warning"), errorText(*m_state->problem), remedies);
}

void WindowStrips::updateDecision()
{
    m_decision->showMessage(
        Tone::Problem, QStringLiteral("warning"),
        tr("The portal could not do %Ln action(s) as you wanted. Please decide.", nullptr, m_decisions),
        {{tr("Decide…"), [this] { Q_EMIT outboxRequested(); }}});
}

} // namespace hauspost
