#include "tests/support/catch.h"

#include "models/base/textfold.h"

using namespace hauspost;

TEST_CASE("Folded texts are equal where a searching clerk means the same")
{
    CHECK(folded(u"MÜLLER") == folded(u"muller"));
    CHECK(folded(u"Straße") == folded(u"STRASSE"));
    CHECK(folded(u"GROẞ") == folded(u"gross"));
    CHECK(folded(u"Çelik Șen") == folded(u"celik sen"));
    CHECK(folded(u"Zu\u0308rich") == folded(u"Zürich"));
    CHECK(folded(u"ﬁnk") == folded(u"Fink"));
}

TEST_CASE("Blanks are collapsed, everything else stays")
{
    CHECK(folded(u"  Haus\t 12\u00A0b ") == QStringLiteral("haus 12 b"));
    CHECK(folded(u"").isEmpty());
    CHECK(folded(u"東京-7") == QStringLiteral("東京-7"));
}
