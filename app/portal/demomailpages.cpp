#include "app/portal/demomailpages.h"

#include "app/portal/answers.h"
#include "app/portal/clientaddress.h"
#include "app/portal/htmlpage.h"
#include "app/portal/mailreader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace hauspost::portal {

namespace {

const QString suffix = QStringLiteral(".eml");

bool isFromThisComputer(const HttpRequest &request)
{
    return isThisComputer(request.header("Host")) && request.header("X-Forwarded-For").isEmpty() &&
           request.header("Forwarded").isEmpty();
}

bool isMailId(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9-]{1,64}\\z"));
    return plain.match(text).hasMatch();
}

std::optional<ReadableMail> mailIn(const QString &fileName)
{
    constexpr qint64 mostBytes = 1024 * 1024;
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? readMail(file.read(mostBytes)) : std::nullopt;
}

QString timeText(const QDateTime &time, const QString &language)
{
    return time.toLocalTime().toString(language == u"de" ? QStringLiteral("dd.MM.yyyy HH:mm")
                                                         : QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// A line that is a web address and nothing else leads there.
QList<TemplateValues::Item> linesOf(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("\\Ahttps?://\\S+\\z"));
    QList<TemplateValues::Item> items;
    for (const QString &line : text.trimmed().split(u'\n')) {
        items << TemplateValues::Item{{QStringLiteral("line"), line},
                                      {QStringLiteral("link"), address.match(line).hasMatch() ? line : QString()}};
    }
    return items;
}

HtmlPage pageOf(const QString &name, const PageRequest &request, const PortalKey &key, const QString &at)
{
    HtmlPage page(name, request, key, Audience::Office);
    page.set(QStringLiteral("here"), at);
    page.set(QStringLiteral("switchHere"), at + QStringLiteral("?lang=") + otherLanguage(request.language));
    return page;
}

} // namespace

bool DemoMailPages::owns(const QByteArray &asked) const
{
    return asked == path || asked.startsWith(QByteArray(path) + '/');
}

HttpResponse DemoMailPages::handle(const HttpRequest &http)
{
    if (!isFromThisComputer(http)) {
        return problemAnswer(404);
    }
    if (http.method != "GET" && http.method != "HEAD") {
        HttpResponse response = problemAnswer(405);
        response.headers.push_back({"Allow", "GET, HEAD"});
        return response;
    }
    PageRequest request;
    request.http = http;
    request.base = QStringLiteral("/r"); // no proxy in between
    request.language = pageLanguage(chosenLanguage(http.query), http.header("Accept-Language"));
    const QString id = QString::fromLatin1(http.path.sliced(qstrlen(path))).mid(1);
    return id.isEmpty() ? list(request, 200) : one(request, id);
}

HttpResponse DemoMailPages::list(const PageRequest &request, int status) const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u'*' + suffix}, QDir::Files, QDir::Time); // newest first
    QList<TemplateValues::Item> mails;
    for (const QString &name : names.first(qMin<qsizetype>(names.size(), mostListed))) {
        const auto mail = mailIn(folder.filePath(name));
        if (mail && isMailId(name.chopped(suffix.size()))) {
            mails << TemplateValues::Item{{QStringLiteral("id"), name.chopped(suffix.size())},
                                          {QStringLiteral("subject"), mail->subject},
                                          {QStringLiteral("to"), mail->to},
                                          {QStringLiteral("date"), timeText(mail->date, request.language)}};
        }
    }
    HtmlPage page = pageOf(QStringLiteral("mails"), request, m_key, QLatin1String(path));
    page.setList(QStringLiteral("mails"), mails);
    page.set(QStringLiteral("any"), mails.isEmpty() ? QString() : QStringLiteral("1"));
    page.set(QStringLiteral("most"), names.size() > mostListed ? QString::number(mostListed) : QString());
    return page.answer(status);
}

HttpResponse DemoMailPages::one(const PageRequest &request, const QString &id) const
{
    const auto mail = isMailId(id) ? mailIn(QDir(m_folder).filePath(id + suffix)) : std::nullopt;
    if (!mail) {
        return list(request, 404);
    }
    HtmlPage page = pageOf(QStringLiteral("mail"), request, m_key, QLatin1String(path) + u'/' + id);
    page.set(QStringLiteral("title"), mail->subject)
        .set(QStringLiteral("to"), mail->to)
        .set(QStringLiteral("date"), timeText(mail->date, request.language))
        .set(QStringLiteral("button"), mail->button)
        .set(QStringLiteral("buttonLink"), mail->buttonLink)
        .setList(QStringLiteral("lines"), linesOf(mail->text));
    return page.answer();
}

} // namespace hauspost::portal
