#pragma once

#include "models/base/clock.h"
#include "models/domain/occupancy.h"
#include "models/domain/office.h"
#include "models/storage/dispatchedletter.h"
#include "models/storage/mirrorreader.h"
#include "models/storage/outbox.h"
#include "models/storage/residentnotes.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <vector>

namespace hauspost {

class Database;

/// What the desk holds of one tenancy of a person.
struct PersonTenancy
{
    Occupancy occupancy; ///< without the code
    ResidentNote note;
    std::vector<DispatchedLetter> letters; ///< newest first
    std::vector<OutboxEntry> waiting;      ///< what is open in the outbox
};

/// Everything that the desk holds of a person (Art. 15 and 20 DSGVO): the tenancy asked for first, then those that are
/// the same person's beyond doubt (same name, and same e-mail address or same user key).
struct PersonData
{
    Office office;
    QDate day; ///< of the information
    std::vector<PersonTenancy> tenancies;
};

/// Errors: ResidentNotFound; those of the mirror and the database.
[[nodiscard]] Result<PersonData> readPerson(MirrorReader &mirror, Database &desk, const Clock &clock,
                                            const ResidentId &resident);

/// The information in parts, for a reader: a title and lines of a name with its value. In the language of the program.
struct PersonSection
{
    struct Line
    {
        QString name; ///< empty: the value stands alone
        QString value;
    };
    QString title;
    std::vector<Line> lines; ///< never empty: "nothing is on record" is a line
};
[[nodiscard]] std::vector<PersonSection> personSections(const PersonData &data);

/// The person's name, for headings.
[[nodiscard]] QString personTitle(const PersonData &data);

/// One page of plain HTML without anything from elsewhere; every text escaped.
[[nodiscard]] QByteArray personHtml(const PersonData &data);
/// The same facts for machines (Art. 20), in English names and ISO dates, independent of the program's language.
[[nodiscard]] QByteArray personJson(const PersonData &data);

/// Writes both into the folder, readable by the owner only, and notes it in the privacy log. Their names hold a day and
/// a part of an id, nothing personal; what is there of that name is replaced. Returns the files, the readable one
/// first. Errors: FileNotWritable; no half file stays.
[[nodiscard]] Result<QStringList> writePerson(const PersonData &data, const QString &folder, Database &desk,
                                              const Clock &clock);

} // namespace hauspost
