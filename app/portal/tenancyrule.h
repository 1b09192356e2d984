#pragma once

#include "models/domain/resident.h"
#include "models/domain/unit.h"

#include <optional>

namespace hauspost::portal {

/// What decides about access and code of a tenancy.
struct TenancyFacts
{
    OccupancyKind kind = OccupancyKind::Resident;
    UviRequirement uviRequired = UviRequirement::Unknown;
    AccessStatus access = AccessStatus::None;
    std::optional<AccessStatus> accessBeforeEnd; ///< what access was when the move-out day passed
    std::optional<QDate> moveOut;
    std::optional<QDate> codeValidUntil; ///< nullopt: there is no code
    std::optional<QDate> linkValidUntil; ///< of the longest living link; nullopt: there is none
};

enum class CodeStep { Keep, Issue, Remove };

struct TenancyDecision
{
    AccessStatus access = AccessStatus::None;
    std::optional<AccessStatus> accessBeforeEnd;
    CodeStep code = CodeStep::Keep;

    friend bool operator==(const TenancyDecision &, const TenancyDecision &) = default;
};

/// What an access that was taken away becomes when it is given back. The link of an invitation is dead by then: who
/// waited for it has no access, and can be invited like everybody else.
[[nodiscard]] AccessStatus givenBack(AccessStatus before);

/// The rule, in one place: access ends with the day after the move-out and is given back when the move-out is
/// withdrawn. An invitation expires where link and code are past their last day. A registration code has who must get
/// consumption information, has no access so far and has not moved out; a code past its last day is replaced.
[[nodiscard]] TenancyDecision decideTenancy(const TenancyFacts &facts, QDate today);

} // namespace hauspost::portal
