#include "models/exchange/contactlist.h"
#include "tests/support/catch.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

std::vector<ContactRow> rowsOf(const QString &text)
{
    auto reader = openPastedSheet(text);
    REQUIRE(isOk(reader));
    const auto preview = previewSheet(**reader);
    auto again = openPastedSheet(text);
    NoProgress progress;
    auto rows = readContactList(**again, preview->mapping, preview->hasHeader, today, progress);
    REQUIRE(isOk(rows));
    return *rows;
}

std::vector<ContactFault> faultsOf(const QString &cells)
{
    std::vector<ContactFault> faults;
    const auto rows = rowsOf(QStringLiteral("Key;E-Mail;Anrede;Einwilligung am;Quelle;Straße;Ort\n") + cells);
    for (const ContactProblem &problem : rows.at(0).problems) {
        faults.push_back(problem.fault);
    }
    return faults;
}

} // namespace

TEST_CASE("Columns are guessed by German and English names, however they are written")
{
    const auto mapping =
        ColumnMapping::guessed({QStringLiteral("NUTZER-ORDNUNGSBEGRIFF"), QStringLiteral("Liegenschaft Nr."),
                                QStringLiteral("NE-Nr."), QStringLiteral("e mail"), QStringLiteral("Strasse"),
                                QStringLiteral("PLZ"), QStringLiteral("Einwilligung am"), QStringLiteral("Bemerkung")});
    CHECK(mapping.column(ContactField::Key) == 0);
    CHECK(mapping.column(ContactField::Unit) == 2);
    CHECK(mapping.column(ContactField::Email) == 3);
    CHECK(mapping.column(ContactField::Street) == 4);
    CHECK(mapping.column(ContactField::PostalCode) == 5);
    CHECK(mapping.column(ContactField::ConsentOn) == 6);
    CHECK_FALSE(mapping.field(7));
    CHECK(mapping.isComplete());
}

TEST_CASE("A mapping is saved by names and fits a list with other columns in between")
{
    const QStringList header{QStringLiteral("Nr"), QStringLiteral("Post")};
    ColumnMapping mapping;
    mapping.set(ContactField::Key, 0);
    CHECK_FALSE(mapping.isComplete());
    mapping.set(ContactField::Email, 1);
    const QStringList other{QStringLiteral("Post"), QStringLiteral("neu"), QStringLiteral("Nr")};
    const auto read = ColumnMapping::fromJson(mapping.toJson(header), other);
    CHECK(read.column(ContactField::Key) == 2);
    CHECK(read.column(ContactField::Email) == 0);
    mapping.set(ContactField::Name, 1);
    CHECK_FALSE(mapping.column(ContactField::Email));
}

TEST_CASE("Of columns with the same name, or with none, a saved mapping knows which")
{
    const QStringList header{QStringLiteral("Nr"), QStringLiteral("E-Mail"), QString(), QStringLiteral("e mail"),
                             QString()};
    ColumnMapping mapping;
    mapping.set(ContactField::Key, 0);
    mapping.set(ContactField::Email, 3);
    mapping.set(ContactField::Name, 2);
    mapping.set(ContactField::City, 4);
    const QJsonObject saved = mapping.toJson(header);
    CHECK(ColumnMapping::fromJson(saved, header) == mapping);
    const auto other = ColumnMapping::fromJson(saved, {QStringLiteral("E-Mail"), QStringLiteral("Nr")});
    CHECK(fieldsMissing(saved, other) == std::vector{ContactField::Name, ContactField::Email, ContactField::City});
}

TEST_CASE("A heading row is the same however its names are written, and another one in another order")
{
    const QString digest = headingDigest({QStringLiteral("Nutzer-Nr."), QStringLiteral("E-Mail")});
    CHECK(digest == headingDigest({QStringLiteral("NUTZER NR"), QStringLiteral("email"), QString()}));
    CHECK(digest != headingDigest({QStringLiteral("E-Mail"), QStringLiteral("Nutzer-Nr.")}));
    CHECK(digest != headingDigest({QStringLiteral("Nutzer-Nr.E-Mail")}));
    CHECK(headingDigest({QString(), QStringLiteral("-")}).isEmpty());
}

TEST_CASE("The user says whether the first row holds names")
{
    auto reader = openPastedSheet(QStringLiteral("Nummer;Post\nK-1;a@x.de;mehr\n"));
    auto preview = previewSheet(**reader).value();
    CHECK_FALSE(preview.hasHeader);
    CHECK(preview.rows.size() == 2);
    preview.setHeader(true);
    CHECK(preview.header == QStringList{QStringLiteral("Nummer"), QStringLiteral("Post"), QStringLiteral("C")});
    CHECK(preview.rows.size() == 1);
    preview.setHeader(false);
    CHECK(preview.header == QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    CHECK(preview.rows.size() == 2);
    CHECK(preview.rows[0].text(0) == QStringLiteral("Nummer"));
}

TEST_CASE("Each cell that cannot be taken is named with its column")
{
    CHECK(faultsOf(QStringLiteral("K;a@x.de;Frau;01.03.2026;Vertrag;Weg 1;Hamburg")).empty());
    CHECK(faultsOf(QStringLiteral(";a@x.de;;;;;")) == std::vector{ContactFault::NobodyNamed});
    CHECK(faultsOf(QStringLiteral("K;a@x;;;;;")) == std::vector{ContactFault::BadEmail});
    CHECK(faultsOf(QStringLiteral("K;=1+1;;;;;")) == std::vector{ContactFault::BadEmail});
    CHECK(faultsOf(QStringLiteral("K;;Freund;;;;")) == std::vector{ContactFault::BadSalutation});
    CHECK(faultsOf(QStringLiteral("K;;;31.02.2026;x;;")) == std::vector{ContactFault::BadDate});
    CHECK(faultsOf(QStringLiteral("K;;;25.11.2026;x;;")) == std::vector{ContactFault::FutureDate});
    CHECK(faultsOf(QStringLiteral("K;;;1.3.26;;;")) == std::vector{ContactFault::NoSource});
    CHECK(faultsOf(QStringLiteral("K;;;;;Weg 1;")) == std::vector{ContactFault::AddressIncomplete});
    const auto bad = rowsOf(QStringLiteral("Key;E-Mail\n\nK;a@x\n")).at(0);
    CHECK(bad.row == 3);
    CHECK(bad.problems == std::vector<ContactProblem>{{2, ContactFault::BadEmail}});
}

TEST_CASE("Without columns that say who and what nothing is read")
{
    auto reader = openPastedSheet(QStringLiteral("K-1\ta@x.de\n"));
    NoProgress progress;
    CHECK(readContactList(**reader, {}, false, today, progress).error().code == ErrorCode::MappingIncomplete);
}
