#include "app/portal/maileroptions.h"

#include "app/portal/mimetext.h"
#include "app/portal/smtpsender.h"
#include "app/portal/spoolsender.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace hauspost::portal {

namespace {

struct MailerOptionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::MailerOptions)
};

const QString smtpOption = QStringLiteral("smtp");
const QString passwordFileOption = QStringLiteral("smtp-password-file");
const QString caFileOption = QStringLiteral("smtp-ca-file");
const QString fromOption = QStringLiteral("from");
const QString languageOption = QStringLiteral("mail-language");
const QString showOption = QStringLiteral("show-mails");

Result<QString> passwordIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotReadable, {name, file.errorString()});
    }
    QString password = QString::fromUtf8(file.read(4096));
    while (password.endsWith(u'\n') || password.endsWith(u'\r')) {
        password.chop(1);
    }
    return password;
}

Result<SmtpServer> serverOf(const CommandLine &line)
{
    auto server = smtpServerFrom(line.value(smtpOption));
    if (!server) {
        return server;
    }
    if (line.isSet(passwordFileOption)) {
        const auto password = passwordIn(line.value(passwordFileOption));
        if (!password) {
            return Failure(password.error());
        }
        if (server->user.isEmpty()) {
            return fail(ErrorCode::UsageError,
                        {MailerOptionsTexts::tr("--smtp-password-file needs a user: --smtp smtp://user@host:port")});
        }
        server->password = *password;
    }
    server->caFile = line.value(caFileOption);
    if (!server->caFile.isEmpty() && !QFile::exists(server->caFile)) {
        return fail(ErrorCode::FileNotFound, {server->caFile});
    }
    return server;
}

} // namespace

void addMailOptions(CommandLine &line)
{
    line.addOption(
        {smtpOption,
         MailerOptionsTexts::tr("Mail server: smtp://[user@]host:port (with STARTTLS unless it is this computer) or "
                                "smtps://. Without it mails are put as files into the folder “mail” of the data."),
         QStringLiteral("URL")});
    line.addOption(
        {passwordFileOption,
         MailerOptionsTexts::tr("File with the password for the mail server; in the URL others could see it."),
         QStringLiteral("FILE")});
    line.addOption({caFileOption,
                    MailerOptionsTexts::tr("Certificates to trust for the mail server instead of the system's."),
                    QStringLiteral("FILE")});
    line.addOption({fromOption, MailerOptionsTexts::tr("Sender's address of the mails; needed with --smtp."),
                    QStringLiteral("ADDRESS"), QStringLiteral("no-reply@portal.invalid")});
    line.addOption({languageOption,
                    MailerOptionsTexts::tr("Language of mails whose recipient has not chosen one: de or en."),
                    QStringLiteral("LANGUAGE"), QStringLiteral("de")});
    line.addOption(
        {showOption, MailerOptionsTexts::tr(
                         "For trying out, without --smtp: shows the mails of that folder at /demo/mails to browsers "
                         "on this computer.")});
}

Result<ChosenMail> mailOptionsOf(const CommandLine &line)
{
    ChosenMail chosen;
    MailSettings &settings = chosen.options.settings;
    settings.from = line.value(fromOption);
    settings.language = line.value(languageOption);
    if (settings.language != u"de" && settings.language != u"en") {
        return fail(ErrorCode::UsageError, {MailerOptionsTexts::tr("--mail-language is de or en")});
    }
    if (!mime::addressFrom(settings.from)) {
        return fail(ErrorCode::UsageError, {MailerOptionsTexts::tr("--from is not a mail address")});
    }
    if (!line.isSet(smtpOption)) {
        const QString folder = line.folder().mailFolder();
        chosen.areShown = line.isSet(showOption);
        chosen.options.makeSender = [folder] { return std::make_unique<SpoolSender>(folder); };
        chosen.place = MailerOptionsTexts::tr("mail goes as files into %1").arg(folder);
        return chosen;
    }
    if (line.isSet(showOption)) {
        return fail(ErrorCode::UsageError,
                    {MailerOptionsTexts::tr("--show-mails is for trying out and does not go with --smtp")});
    }
    if (!line.isSet(fromOption)) {
        return fail(ErrorCode::UsageError, {MailerOptionsTexts::tr("--smtp needs --from ADDRESS")});
    }
    const auto server = serverOf(line);
    if (!server) {
        return Failure(server.error());
    }
    chosen.options.makeSender = [server = *server] { return std::make_unique<SmtpSender>(server); };
    chosen.place = MailerOptionsTexts::tr("mail goes to %1").arg(server->url);
    return chosen;
}

} // namespace hauspost::portal
