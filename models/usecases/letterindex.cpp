#include "models/usecases/letterindex.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct LetterIndexTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::LetterIndex)
};

/// Quoted always; what a spreadsheet would compute is made text.
QString field(QString text)
{
    static const QString computed = QStringLiteral("=+-@\t");
    text = text.simplified();
    if (!text.isEmpty() && computed.contains(text.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString row(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells) {
        fields << field(cell);
    }
    return fields.join(u';') + QStringLiteral("\r\n");
}

} // namespace

QByteArray letterIndex(std::span<const LetterRequest> letters,
                       const std::function<QString(const LetterRequest &)> &fileName)
{
    QString text =
        row({LetterIndexTexts::tr("Letter"), LetterIndexTexts::tr("Property"), LetterIndexTexts::tr("Unit no."),
             LetterIndexTexts::tr("User key"), LetterIndexTexts::tr("Resident name"), LetterIndexTexts::tr("Street"),
             LetterIndexTexts::tr("Postal code"), LetterIndexTexts::tr("City"), LetterIndexTexts::tr("File")});
    for (const LetterRequest &letter : letters) {
        const PostalAddress &address = letter.resident.postalAddress;
        text += row({letter.letterNumber, letter.property.number, QString::number(letter.unit.number),
                     letter.resident.clientKey, displayName(letter.resident), address.street, address.postalCode,
                     address.city, fileName(letter)});
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace hauspost
