#pragma once

#include "models/usecases/tenancychanges.h"
#include "views/residentchoices.h"

#include <QtCore/QObject>

namespace hauspost {

class OfficeData;
class OutgoingController;
class Prompts;
class ResidentFile;

/// From a wish about who lives in a unit to what waits in the outbox: edit, move-in, move-out, vacancy, deletion of who
/// was entered wrongly. Asks through Prompts; a cancelled question changes nothing. GUI thread.
class TenancyController final : public QObject
{
    Q_OBJECT

public:
    TenancyController(OfficeData &office, OutgoingController &outgoing, ResidentFile &file, Prompts &prompts,
                      QObject *parent = nullptr);

    /// Everybody of a unit as foreseen. Errors: as OfficeData::tenancies().
    [[nodiscard]] Result<UnitHistory> history(const Occupancy &flat) const;
    /// Sets the reasons of the choices about tenancies.
    void complete(ResidentChoices &choices, const Occupancy &occupancy) const;
    /// True where it is one of these choices.
    bool choose(ResidentChoice choice, const Occupancy &occupancy);

Q_SIGNALS:
    /// Somebody's wish how to be written to was noted at this desk.
    void preferenceChanged();

private:
    [[nodiscard]] Result<> notePreference(const ResidentId &resident, ContactPreference preference);
    void edit(const UnitHistory &history, const Resident &resident);
    void moveIn(const UnitHistory &history);
    void moveOut(const UnitHistory &history, const Resident &resident, bool isVacancy);
    void withdrawMoveOut(const UnitHistory &history, const Resident &resident);
    void remove(const UnitHistory &history, const Resident &resident);

    OfficeData &m_office;
    OutgoingController &m_outgoing;
    ResidentFile &m_file;
    Prompts &m_prompts;
};

} // namespace hauspost
