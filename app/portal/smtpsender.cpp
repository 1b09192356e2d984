#include "app/portal/smtpsender.h"

#include "models/base/logging.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>

namespace hauspost::portal {

namespace {

constexpr long connectSeconds = 20;

/// What is known of one mail on its way.
struct Transfer
{
    const QByteArray &content;
    const std::function<bool()> &aboutToFinish;
    qsizetype position = 0;
    bool isDotted = false;
    bool isStopped = false;
    bool reachedRecipient = false; ///< RCPT was said: a refusal is about this mail
    bool isOver = false;           ///< QUIT was said: what follows is about nothing
    QByteArray answer;             ///< the server's last line, after the final dot: to the dot
};

size_t readContent(char *buffer, size_t size, size_t count, void *data)
{
    auto &transfer = *static_cast<Transfer *>(data);
    const qsizetype room = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
    const qsizetype length = std::min(room, transfer.content.size() - transfer.position);
    if (length == 0) {
        // The length was not announced, so only this answer lets libcurl send the final dot.
        if (!transfer.isDotted && !transfer.aboutToFinish()) {
            transfer.isStopped = true;
            return CURL_READFUNC_ABORT;
        }
        transfer.isDotted = true;
        transfer.answer.clear();
        return 0;
    }
    std::memcpy(buffer, transfer.content.constData() + transfer.position, static_cast<size_t>(length));
    transfer.position += length;
    return static_cast<size_t>(length);
}

/// Follows the conversation. Keeps no line of ours: one of them is the password.
int followConversation(CURL *, curl_infotype type, char *text, size_t size, void *data)
{
    auto &transfer = *static_cast<Transfer *>(data);
    const auto line = QByteArray::fromRawData(text, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_OUT && line.startsWith("RCPT ")) {
        transfer.reachedRecipient = true;
    } else if (type == CURLINFO_HEADER_OUT && line.startsWith("QUIT")) {
        transfer.isOver = true;
    } else if (type == CURLINFO_HEADER_IN && !transfer.isOver) {
        transfer.answer = line.trimmed();
    }
    return 0;
}

/// "550 5.1.1": the rest of the line may name the recipient.
QString codesOf(const QByteArray &answer)
{
    const QList<QByteArray> words = answer.split(' ');
    QString codes = QString::fromLatin1(words.first().left(3));
    const QByteArray second = words.value(1);
    const bool isEnhanced = second.count('.') == 2 && std::all_of(second.begin(), second.end(), [](char c) {
                                return c == '.' || (c >= '0' && c <= '9');
                            });
    return isEnhanced ? codes + u' ' + QString::fromLatin1(second) : codes;
}

SendResult resultOf(CURLcode code, const Transfer &transfer)
{
    if (code == CURLE_OK) {
        return {SendOutcome::Accepted, {}, false};
    }
    if (transfer.isStopped) {
        return {SendOutcome::Stopped, {}, false};
    }
    const int answer = transfer.answer.left(3).toInt();
    const bool isNo = answer >= 400 && answer < 600;
    const QString problem = isNo ? codesOf(transfer.answer) : QString::fromLatin1(curl_easy_strerror(code));
    if (transfer.isDotted && !isNo) {
        // Any positive answer to the dot is an acceptance, whatever libcurl makes of it or of the connection after it.
        const bool isYes = answer >= 200 && answer < 300;
        return {isYes ? SendOutcome::Accepted : SendOutcome::Unclear, isYes ? QString() : problem, true};
    }
    if (answer >= 500 && isNo && transfer.reachedRecipient) {
        return {SendOutcome::Refused, problem, false};
    }
    const bool isTrouble = !transfer.reachedRecipient || !isNo || answer == 421;
    return {SendOutcome::TryAgain, problem, isTrouble};
}

struct ListDeleter
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

} // namespace

struct SmtpSender::Connection
{
    explicit Connection(const SmtpServer &server);
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle;
};

SmtpSender::Connection::Connection(const SmtpServer &server) : handle(curl_easy_init(), &curl_easy_cleanup)
{
    CURL *curl = handle.get();
    if (curl == nullptr) {
        return;
    }
    curl_easy_setopt(curl, CURLOPT_URL, server.url.toLatin1().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // a proxy of the environment is meant for the web
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, overallSeconds);
    curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(server.tlsRequired ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &readContent);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &followConversation);
    if (!server.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.toUtf8().constData());
    }
    if (!server.caFile.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, server.caFile.toLocal8Bit().constData());
    }
}

SmtpSender::SmtpSender(SmtpServer server) : m_server(std::move(server))
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started != CURLE_OK) {
        qFatal("libcurl cannot be initialised");
    }
}

SmtpSender::~SmtpSender() = default;

void SmtpSender::endBatch()
{
    m_connection.reset();
}

SendResult SmtpSender::send(const MailMessage &message, const std::function<bool()> &aboutToFinish)
{
    if (!m_connection) {
        m_connection = std::make_unique<Connection>(m_server);
    }
    CURL *curl = m_connection->handle.get();
    const std::unique_ptr<curl_slist, ListDeleter> recipients(
        curl_slist_append(nullptr, ('<' + message.to + '>').constData()));
    if (curl == nullptr || !recipients) {
        return {SendOutcome::TryAgain, QStringLiteral("out of memory"), true};
    }
    Transfer transfer{message.content, aboutToFinish, 0, false, false, false, false, {}};
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ('<' + message.from + '>').constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_READDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); // for followConversation(); nothing is printed
    const CURLcode code = curl_easy_perform(curl);
    // Closing the connection speaks with the server once more, when the transfer is gone.
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, nullptr);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, nullptr);
    SendResult result = resultOf(code, transfer);
    if (result.outcome != SendOutcome::Accepted) {
        m_connection.reset();
    }
    return result;
}

} // namespace hauspost::portal
