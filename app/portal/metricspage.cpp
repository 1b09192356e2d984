#include "app/portal/metricspage.h"

#include "app/portal/answers.h"
#include "app/portal/clientaddress.h"

namespace hauspost::portal {

HttpResponse MetricsPage::handle(const HttpRequest &request)
{
    const QByteArray host = request.header("Host");
    if (!request.header("X-Forwarded-For").isEmpty() || !request.header("Forwarded").isEmpty() ||
        (!host.isEmpty() && !isThisComputer(host))) {
        return problemAnswer(404);
    }
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse response = problemAnswer(405);
        response.headers.push_back({"Allow", "GET, HEAD"});
        return response;
    }
    const auto waiting = mails();
    return waiting ? answer(200, "text/plain; version=0.0.4; charset=utf-8", m_metrics.text() + *waiting)
                   : problemAnswer(waiting.error());
}

Result<QByteArray> MetricsPage::mails()
{
    auto states = m_store.database().prepare(
        QStringLiteral("SELECT state, count(*) FROM mail_job GROUP BY state ORDER BY state"));
    if (!states) {
        return Failure(states.error());
    }
    QByteArray text = "# HELP hauspost_mails Mails by state.\n# TYPE hauspost_mails gauge\n";
    for (;;) {
        const auto row = states->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return text;
        }
        text += "hauspost_mails{state=\"" + states->text(0).toLatin1() + "\"} " +
                QByteArray::number(states->integer(1)) + '\n';
    }
}

} // namespace hauspost::portal
