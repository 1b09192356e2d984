#pragma once

#include <array>

/// Word lists for invented offices.
namespace hauspost::support {

inline constexpr std::array womensNames{
    u"Anna",      u"Antje",   u"Ayşe",   u"Bärbel",    u"Birgit", u"Carolin", u"Dörte",  u"Elisabeth", u"Fatma",
    u"Franziska", u"Gisela",  u"Gönül",  u"Hannelore", u"Heike",  u"Ilse",    u"Jana",   u"Käthe",     u"Katharina",
    u"Lea",       u"Lena",    u"Märta",  u"Marie",     u"Mia",    u"Nele",    u"Petra",  u"Renate",    u"Sabine",
    u"Sophie",    u"Süheyla", u"Svenja", u"Tanja",     u"Ursula", u"Wiebke",  u"Yvonne", u"Zoë"};

inline constexpr std::array mensNames{
    u"Ahmet",       u"Andreas", u"Björn",  u"Christian", u"Dieter", u"Emil",   u"Felix",  u"Friedrich",  u"Günter",
    u"Hans-Jürgen", u"Heinz",   u"Holger", u"İbrahim",   u"Jan",    u"Jörg",   u"Jürgen", u"Karl-Heinz", u"Klaus",
    u"Leon",        u"Lukas",   u"Mehmet", u"Michael",   u"Noah",   u"Ömer",   u"Paul",   u"Peter",      u"Rüdiger",
    u"Sören",       u"Stefan",  u"Thomas", u"Tim",       u"Uwe",    u"Volker", u"Werner", u"Wolfgang"};

inline constexpr std::array familyNames{
    u"Aßmann",  u"Bäcker",   u"Bauer",      u"Becker",        u"Böhm",          u"Brüggemann",  u"Çelik",
    u"Dreßler", u"Döring",   u"Engel",      u"Fischer",       u"Förster",       u"Fuchs",       u"Göbel",
    u"Groß",    u"Günther",  u"Hahn",       u"Hartmann",      u"Heß",           u"Hoffmann",    u"Jäger",
    u"Janßen",  u"Jung",     u"Kaiser",     u"Keller",        u"Klein",         u"Koch",        u"König",
    u"Köhler",  u"Krämer",   u"Krüger",     u"Kühn",          u"Lang",          u"Lehmann",     u"Löffler",
    u"Maier",   u"Meißner",  u"Möller",     u"Müller",        u"Nowak",         u"Özdemir",     u"Öztürk",
    u"Peters",  u"Pfeiffer", u"Preuß",      u"Richter",       u"Roß",           u"Sauer",       u"Schäfer",
    u"Schmidt", u"Schröder", u"Schütz",     u"Schulz",        u"Seidel",        u"Stöcker",     u"Strauß",
    u"Thomä",   u"Vogel",    u"Voß",        u"Wagner",        u"Weiß",          u"Weber",       u"Wünsch",
    u"Yılmaz",  u"Zöllner",  u"Zimmermann", u"von der Mühle", u"Schmidt-Rüter", u"Groß-Bölting"};

inline constexpr std::array companyWords{u"Bäckerei",       u"Blumenhaus",          u"Fahrradladen", u"Steuerkanzlei",
                                         u"Physiotherapie", u"Malerbetrieb",        u"Apotheke",     u"Friseursalon",
                                         u"Tischlerei",     u"Änderungsschneiderei"};

inline constexpr std::array companyForms{u"GmbH", u"GbR", u"e. K.", u"UG (haftungsbeschränkt)", u"GmbH & Co. KG"};

inline constexpr std::array streetNames{
    u"Ahornbogen",       u"Ährenweg",           u"Am Lindenhain",  u"Birkengrund",          u"Brüdergasse",
    u"Dünenweg",         u"Eichhörnchenweg",    u"Ferdinandshöhe", u"Großmühlenstraße",     u"Holunderstraße",
    u"Im Gänseblümchen", u"Jägerstieg",         u"Kastanienallee", u"Königsbrunner Straße", u"Lärchenweg",
    u"Mühlbachstraße",   u"Nußbaumallee",       u"Obere Gärten",   u"Pfauenstraße",         u"Quellenhof",
    u"Rosengärtchen",    u"Schlüsselblumenweg", u"Töpfermarkt",    u"Uferpromenade",        u"Vogelweide",
    u"Weißdornstraße",   u"Zur alten Färberei"};

struct Town
{
    const char16_t *postalCode;
    const char16_t *name;
};

inline constexpr std::array towns{
    Town{u"45127", u"Essen"},     Town{u"50667", u"Köln"},          Town{u"80331", u"München"},
    Town{u"20095", u"Hamburg"},   Town{u"01067", u"Dresden"},       Town{u"04109", u"Leipzig"},
    Town{u"28195", u"Bremen"},    Town{u"30159", u"Hannover"},      Town{u"70173", u"Stuttgart"},
    Town{u"90402", u"Nürnberg"},  Town{u"48143", u"Münster"},       Town{u"79098", u"Freiburg im Breisgau"},
    Town{u"97070", u"Würzburg"},  Town{u"23552", u"Lübeck"},        Town{u"44135", u"Dortmund"},
    Town{u"37073", u"Göttingen"}, Town{u"06108", u"Halle (Saale)"}, Town{u"73728", u"Esslingen am Neckar"},
    Town{u"33602", u"Bielefeld"}, Town{u"14467", u"Potsdam"},       Town{u"18055", u"Rostock"},
    Town{u"52062", u"Aachen"},    Town{u"24103", u"Kiel"},          Town{u"99084", u"Erfurt"}};

} // namespace hauspost::support
