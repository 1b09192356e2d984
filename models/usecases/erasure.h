#pragma once

#include "models/domain/occupancy.h"
#include "models/domain/retentionrule.h"
#include "models/storage/deskerasure.h"
#include "models/storage/outbox.h"
#include "models/wire/action.h"

#include <QtCore/QStringList>

#include <vector>

namespace hauspost {

/// What keeps somebody from being erased.
enum class ErasureObstacle {
    None,
    Vacant,     ///< nobody is on record there
    LivesThere, ///< the tenancy is not over: his data are needed for it
    Waits,      ///< something of him waits for the portal, perhaps the erasure itself
    LeadOnly    ///< who signed in may not (domain/officerole); not a matter of the resident
};

/// waiting: of this resident; refused entries do not keep anybody, they go too.
[[nodiscard]] ErasureObstacle obstacleToErasure(const Occupancy &occupancy, const std::vector<OutboxEntry> &waiting,
                                                QDate today);
/// A sentence; empty for None.
[[nodiscard]] QString erasureObstacleText(ErasureObstacle obstacle);

/// The exact list before anything happens: what goes, what stays and why. Lines for readers.
struct ErasurePlan
{
    Occupancy occupancy; ///< with the resident who is to be erased
    QStringList goes;
    QStringList stays;
    QString remark; ///< about the period that the office has set; empty = it is over
};

[[nodiscard]] ErasurePlan planErasure(const Occupancy &occupancy, const DeskTraces &traces, const RetentionRules &rules,
                                      QDate today);

/// One action for each, in this order; to be queued in one step. waiting: the entries of the outbox.
/// Errors: ActionRefused with the obstacle's sentence.
[[nodiscard]] Result<std::vector<wire::Action>> erasureActions(const std::vector<Occupancy> &persons, QDate today,
                                                               const std::vector<OutboxEntry> &waiting = {});

} // namespace hauspost
