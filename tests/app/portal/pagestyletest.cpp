#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <cmath>

namespace {

using Colours = QHash<QString, QString>; ///< variable -> "#rrggbb"

QString styleSheet()
{
    QFile file(QStringLiteral(HAUSPOST_SOURCE_DIR "/resources/pages/style.css"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).remove(comment);
}

/// First group of each match.
QStringList found(const QString &text, const QString &pattern)
{
    QStringList values;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext()) {
        values << matches.next().captured(1);
    }
    return values;
}

QStringList rootBlocks(const QString &css)
{
    return found(css, QStringLiteral(":root \\{([^}]*)\\}"));
}

Colours coloursOf(const QString &block)
{
    Colours colours;
    auto matches = QRegularExpression(QStringLiteral("--([a-z-]+): (#[0-9a-f]{6});")).globalMatch(block);
    while (matches.hasNext()) {
        const auto match = matches.next();
        colours.insert(match.captured(1), match.captured(2));
    }
    return colours;
}

/// Relative luminance (WCAG 2.2).
double luminance(const QString &colour)
{
    const int rgb = colour.mid(1).toInt(nullptr, 16);
    const auto part = [rgb](int shift) {
        const double value = ((rgb >> shift) & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

double contrast(const QString &a, const QString &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pairs
{
    const char *front;
    QStringList grounds;
};

QStringList list(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

/// What is written on what.
QList<Pairs> texts()
{
    return {{"ink", list("ground paper wrong-ground good-ground")},
            {"soft", list("ground paper")},
            {"accent", list("ground paper good-ground")},
            {"accent-strong", list("ground paper good-ground")},
            {"wrong", list("ground paper wrong-ground")},
            {"good", list("ground paper good-ground")},
            {"on-accent", list("accent accent-strong")}};
}

/// What has to be seen to find a control: borders, the focus, the ground of a button.
QList<Pairs> controls()
{
    return {{"line", list("ground paper")},
            {"accent", list("ground paper")},
            {"accent-strong", list("ground paper")},
            {"wrong", list("ground paper wrong-ground")},
            {"good", list("ground paper good-ground")},
            {"focus", list("ground paper wrong-ground good-ground")}};
}

QSet<QString> namesOf(const QList<Pairs> &pairs)
{
    QSet<QString> names;
    for (const Pairs &pair : pairs) {
        names << QString::fromLatin1(pair.front);
    }
    return names;
}

QSet<QString> setOf(const QStringList &names)
{
    return {names.begin(), names.end()};
}

void checkContrast(const Colours &colours, const QList<Pairs> &pairs, double least)
{
    for (const Pairs &pair : pairs) {
        for (const QString &ground : pair.grounds) {
            const QString front = QString::fromLatin1(pair.front);
            CAPTURE(front.toStdString(), ground.toStdString());
            REQUIRE(colours.contains(front));
            REQUIRE(colours.contains(ground));
            CHECK(contrast(colours.value(front), colours.value(ground)) >= least);
        }
    }
}

} // namespace

TEST_CASE("On all pages text has a contrast of 4.5 and controls of 3 in the light and in the dark")
{
    const QStringList blocks = rootBlocks(styleSheet());
    REQUIRE(blocks.size() == 2); // light, dark
    for (const QString &block : blocks) {
        const Colours colours = coloursOf(block);
        CHECK(colours.keys().size() == coloursOf(blocks.first()).keys().size());
        checkContrast(colours, texts(), 4.5);
        checkContrast(colours, controls(), 3);
    }
}

TEST_CASE("The style has no colour and no pair of colours whose contrast is not measured")
{
    const QString css = styleSheet();
    QString rules = css;
    for (const QString &block : rootBlocks(css)) {
        rules.remove(block);
    }
    CHECK(found(rules, QStringLiteral("(#[0-9a-fA-F]{3,8})\\b")).isEmpty());
    CHECK(found(rules, QStringLiteral("\\b(rgba?|hsla?|opacity|filter)\\b")).isEmpty());
    const QString variable = QStringLiteral("var\\(--([a-z-]+)\\)");
    CHECK(namesOf(texts()).contains(setOf(found(rules, QStringLiteral("[ {;]color: ") + variable))));
    CHECK(namesOf(controls())
              .contains(setOf(found(rules, QStringLiteral("(?:border|outline)[a-z-]*: (?:[a-z0-9 ]* )?") + variable))));
    // Every colour of text names its ground: that of a ground that a rule sets must be among those measured.
    QSet<QString> grounds;
    for (const Pairs &pair : texts()) {
        grounds += setOf(pair.grounds);
    }
    CHECK(grounds.contains(setOf(found(rules, QStringLiteral("background[a-z-]*: ") + variable))));
    CHECK(found(rules, QStringLiteral("background[a-z-]*: (?!var|none)(.)")).isEmpty());
}

TEST_CASE("The contrast of black and white is 21 and of a colour with itself 1")
{
    CHECK(contrast(QStringLiteral("#000000"), QStringLiteral("#ffffff")) == Approx(21));
    CHECK(contrast(QStringLiteral("#75838f"), QStringLiteral("#75838f")) == Approx(1));
}
