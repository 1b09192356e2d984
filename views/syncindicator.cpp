#include "views/syncindicator.h"

#include "models/base/errortext.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hauspost {

namespace {

struct SyncTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::SyncTexts)

public:
    static QString lastSuccess(const std::optional<QDateTime> &last, const QDateTime &now);
    static QString problem(const SyncState &state, qint64 secondsSinceState);
};

QString SyncTexts::lastSuccess(const std::optional<QDateTime> &last, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (!last) {
        return tr("Not synchronised yet");
    }
    const qint64 seconds = last->secsTo(now);
    if (seconds < minute) {
        return tr("Synchronised just now");
    }
    if (seconds < hour) {
        return tr("Synchronised %n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    }
    const QDateTime local = last->toLocalTime();
    return local.date() == now.toLocalTime().date()
               ? tr("Synchronised at %1").arg(QLocale().toString(local.time(), QLocale::ShortFormat))
               : tr("Synchronised on %1").arg(QLocale().toString(local, QLocale::ShortFormat));
}

QString SyncTexts::problem(const SyncState &state, qint64 secondsSinceState)
{
    if (!state.retryInSeconds) {
        return tr("Synchronisation stopped");
    }
    const qint64 left = *state.retryInSeconds - secondsSinceState;
    return left > 0 ? tr("Offline, tries again in %n second(s)", nullptr, static_cast<int>(left))
                    : tr("Offline, tries again now");
}

} // namespace

SyncSummary summaryOf(const std::optional<SyncState> &state, const QDateTime &nowUtc, qint64 secondsSinceState)
{
    if (!state) {
        return {QStringLiteral("offline"), Tone::Muted, SyncTexts::tr("Not connected to a portal"),
                SyncTexts::tr("Choose “Connect to portal…” in the menu “File”.")};
    }
    const QString last = SyncTexts::lastSuccess(state->lastSuccess, nowUtc);
    if (state->activity == SyncState::Activity::Synchronising) {
        const QString text = state->rowsReceived > 0
                                 ? SyncTexts::tr("Synchronising… %1 rows").arg(QLocale().toString(state->rowsReceived))
                                 : SyncTexts::tr("Synchronising…");
        return {QStringLiteral("sync"), Tone::Normal, text, last};
    }
    if (state->problem) {
        const bool needsUser = !state->retryInSeconds;
        return {needsUser ? QStringLiteral("warning") : QStringLiteral("offline"),
                needsUser ? Tone::Problem : Tone::Waiting, SyncTexts::problem(*state, secondsSinceState),
                QStringLiteral("%1\n%2").arg(errorText(*state->problem), last)};
    }
    return {state->lastSuccess ? QStringLiteral("tick") : QStringLiteral("clock"),
            state->lastSuccess ? Tone::Good : Tone::Muted,
            last,
            {}};
}

SyncIndicator::SyncIndicator(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(7);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    m_text->setTextFormat(Qt::PlainText);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &SyncIndicator::refresh);
    setState({});
}

void SyncIndicator::setState(const std::optional<SyncState> &state)
{
    m_state = state;
    m_since = QDateTime::currentDateTimeUtc();
    // Idle costs nothing: once a second only where a second is shown.
    m_timer.setInterval(state && state->retryInSeconds ? std::chrono::seconds(1) : std::chrono::seconds(20));
    m_timer.start();
    refresh();
}

QString SyncIndicator::text() const
{
    return m_text->text();
}

void SyncIndicator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void SyncIndicator::refresh()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const SyncSummary summary = summaryOf(m_state, now, m_since.secsTo(now));
    m_icon->setPixmap(tintedPixmap(summary.icon, toneColor(summary.tone, palette()), devicePixelRatioF()));
    m_text->setText(summary.text);
    setToolTip(summary.details.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    setAccessibleName(summary.text);
    setAccessibleDescription(summary.details);
}

} // namespace hauspost
