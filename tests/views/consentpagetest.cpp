#include "views/consentpage.h"
#include "models/tables/filterproxy.h"
#include "tests/views/windowfixture.h"
#include "views/filterchip.h"
#include "views/helpwindow.h"
#include "views/tabletools.h"

#include <QtCore/QFile>
#include <QtWidgets/QMenu>

using namespace hauspost;
using namespace hauspost::test;

namespace {

/// Müller has given a consent, Weber has withdrawn his and moved out, Kurz has an address without one.
FakeOffice officeWithConsents()
{
    FakeOffice office = smallOffice();
    Resident &mueller = office.occupancies[0].resident.edit();
    mueller.email = QStringLiteral("jana@example.org");
    mueller.consent = Consent{QDate(2026, 3, 1), QStringLiteral("lease"), {}};
    Resident &weber = office.occupancies[1].resident.edit();
    weber.consent = Consent{QDate(2025, 5, 1), QStringLiteral("phone call"), QDate(2026, 1, 2)};
    weber.moveOut = QDate(2026, 6, 30);
    office.occupancies[3].resident.edit().email = QStringLiteral("lena@example.org");
    return office;
}

struct ConsentsFixture : WindowFixture
{
    ConsentsFixture() : WindowFixture(officeWithConsents()) { window.showConsents(); }

    ConsentPage &page() { return window.consentPage(); }
    DataTable &table() { return page().table(); }
    QStringList names()
    {
        QStringList result;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            result << table().model()->index(row, static_cast<int>(ConsentColumn::Name)).data().toString();
        }
        return result;
    }
    void select(const QString &name)
    {
        const auto row = names().indexOf(name);
        REQUIRE(row >= 0);
        table().setCurrentIndex(table().model()->index(static_cast<int>(row), 0));
    }
    QMenu *contextMenu()
    {
        const QRect place = table().visualRect(table().currentIndex());
        Q_EMIT table().menuRequested(table().currentIndex(), table().viewport()->mapToGlobal(place.bottomLeft()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        return menu;
    }
};

} // namespace

TEST_CASE("The register shows consents and withdrawals and who has an address without a consent")
{
    ConsentsFixture f;
    CHECK(f.names() ==
          QStringList{QStringLiteral("Jana Müller"), QStringLiteral("Kai Weber"), QStringLiteral("Lena Kurz")});
    CHECK(f.page().summary() == QStringLiteral("3 resident(s)"));
    CHECK(f.page().chip(ConsentState::Missing).accessibleName() == QStringLiteral("Missing despite e-mail, 1 unit(s)"));

    f.page().chip(ConsentState::Missing).click();
    CHECK(f.names() == QStringList{QStringLiteral("Lena Kurz")});
    f.page().chip(ConsentState::Withdrawn).click();
    CHECK(f.names() == QStringList{QStringLiteral("Kai Weber"), QStringLiteral("Lena Kurz")});
    f.page().filter().setText(QStringLiteral("phone"));
    CHECK(f.names() == QStringList{QStringLiteral("Kai Weber")});
    CHECK(f.page().summary() == QStringLiteral("1 of 3 residents"));
    f.page().filter().setText(QStringLiteral("nobody"));
    CHECK(f.page().emptyState().isVisible());
    Q_EMIT f.page().emptyState().buttonClicked();
    CHECK(f.names().size() == 3);
}

TEST_CASE("A consent is recorded from its row and waits in the outbox - with the row as it will be")
{
    ConsentsFixture f;
    f.select(QStringLiteral("Lena Kurz"));
    f.prompts.newConsent = Consent{QDate(2026, 11, 20), QStringLiteral("letter"), {}};
    f.page().recordButton().click();
    CHECK(f.prompts.asked == QStringList{QStringLiteral("consent")});
    CHECK(f.outgoing.lastOf<wire::ConsentSet>().consent == *f.prompts.newConsent);
    const auto state = f.table().model()->index(2, static_cast<int>(ConsentColumn::State)).data().toString();
    CHECK(state == QStringLiteral("Present, change waiting"));
    CHECK_FALSE(f.page().recordButton().isEnabled()); // one at a time
    CHECK_FALSE(f.page().recordButton().toolTip().isEmpty());
}

TEST_CASE("The consent of somebody who has moved out stays as it is - and the menu says why")
{
    ConsentsFixture f;
    f.select(QStringLiteral("Kai Weber"));
    CHECK_FALSE(f.page().recordButton().isEnabled());
    QMenu *menu = f.contextMenu();
    auto *consent = menu->findChild<QAction *>(QStringLiteral("consent"));
    REQUIRE(consent);
    CHECK_FALSE(consent->isEnabled());
    CHECK(consent->toolTip() == QStringLiteral("Has moved out."));
}

TEST_CASE("Enter and the menu lead from a consent to its unit")
{
    ConsentsFixture f;
    f.select(QStringLiteral("Lena Kurz"));
    SECTION("Enter")
    {
        QTest::keyClick(&f.table(), Qt::Key_Return);
    }
    SECTION("menu")
    {
        f.contextMenu()->findChild<QAction *>(QStringLiteral("unit"))->trigger();
    }
    REQUIRE(f.window.isUnitPageShown());
    CHECK(f.window.unitPage().table().currentRowId() == f.office.occupancies[3].unit.id.toString());
}

TEST_CASE("The register is exported with what its filter shows")
{
    ConsentsFixture f;
    f.page().chip(ConsentState::Withdrawn).click();
    f.prompts.tableFile = f.dir.filePath(QStringLiteral("consents.csv"));
    f.window.actions()[MenuAction::ExportTable].trigger();
    QFile file(*f.prompts.tableFile);
    REQUIRE(QTest::qWaitFor([&file] { return file.exists(); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("phone call")));
    CHECK_FALSE(text.contains(QStringLiteral("Jana")));
    CHECK(text.count(QStringLiteral("\r\n")) == 2);
}

TEST_CASE("An office without any consent or address says so")
{
    WindowFixture f;
    f.window.showConsents();
    CHECK(f.window.consentPage().emptyState().isVisible());
    CHECK(f.window.consentPage().emptyState().title() == QStringLiteral("No consent is on record yet"));
    CHECK(HelpWindow::topicOf(&f.window.consentPage().table()) == QStringLiteral("consents"));
}

TEST_CASE("The register of a big office is made on another thread with what waits laid over it")
{
    const FakeOffice office = officeWithConsents();
    FakeOutgoing outgoing(test::today);
    REQUIRE(isOk(outgoing.recordConsent(office.occupancies[3], Consent{test::today, QStringLiteral("letter"), {}})));
    std::vector<Occupancy> many;
    while (many.size() <= FilterProxy::manyRows) {
        many.insert(many.end(), office.occupancies.begin(), office.occupancies.end());
    }
    const auto times = static_cast<int>(many.size() / office.occupancies.size());
    ConsentListing listing = consentListing({std::make_shared<const std::vector<Occupancy>>(std::move(many)),
                                             outgoing.waiting,
                                             test::today,
                                             ConsentTable().sharedRows(),
                                             {static_cast<int>(ConsentColumn::Name)}})
                                 .takeResult();
    CHECK(listing.rows->size() == static_cast<size_t>(3 * times));
    CHECK(listing.counts == std::array{2 * times, times, 0});
    CHECK(listing.changes.areOtherRows);
    CHECK(listing.index.texts.size() == listing.rows->size());
    CHECK(listing.rows->at(2).isWaiting);
}

TEST_CASE("A long register is shown when it has come and keeps its filter")
{
    FakeOffice office = officeWithConsents();
    const Occupancy lena = office.occupancies[3];
    for (int number = 10; office.occupancies.size() <= FilterProxy::manyRows; ++number) {
        Occupancy next = test::occupancy(lena.property, number, QStringLiteral("Somebody %1").arg(number));
        next.resident.edit().email = QStringLiteral("somebody@example.org");
        office.occupancies.push_back(next);
    }
    WindowFixture f(office);
    f.window.showConsents();
    ConsentPage &page = f.window.consentPage();
    page.filter().setText(QStringLiteral("kurz"));
    REQUIRE(QTest::qWaitFor([&page] { return !page.isReading(); }));
    CHECK(page.table().model()->rowCount() == 1);
    page.filter().clear();
    CHECK(page.table().model()->rowCount() == static_cast<int>(f.office.occupancies.size()) - 1); // but the vacancy
}

TEST_CASE("Only what changes the consent is a waiting change of it")
{
    ConsentsFixture f;
    const auto stateOf = [&f](const QString &name) {
        const auto row = static_cast<int>(f.names().indexOf(name));
        return f.table().model()->index(row, static_cast<int>(ConsentColumn::State)).data().toString();
    };
    const QString lena = QStringLiteral("Lena Kurz");
    REQUIRE(isOk(f.outgoing.renewCode(f.office.occupancies[3])));
    f.window.reload();
    CHECK(stateOf(lena) == QStringLiteral("Missing despite e-mail"));
}
