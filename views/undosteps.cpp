#include "views/undosteps.h"

#include "models/base/uuid7.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace hauspost {

namespace {

struct UndoTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::UndoSteps)
};

struct Remedy
{
    QString operator()(const wire::InviteEmail &) const
    {
        return UndoTexts::tr("It has left for the portal already. To stop the link, please revoke the access.");
    }
    QString operator()(const wire::ResidentUpdate &) const
    {
        return UndoTexts::tr("It has left for the portal already. Please edit the resident once more.");
    }
    QString operator()(const wire::ConsentSet &) const
    {
        return UndoTexts::tr("It has left for the portal already. Please record the consent once more.");
    }
    QString operator()(const wire::TenancyMoveOut &payload) const
    {
        return payload.lastDay
                   ? UndoTexts::tr("It has left for the portal already. Please use “Withdraw move-out”.")
                   : UndoTexts::tr("It has left for the portal already. Please record the move-out once more.");
    }
    QString operator()(const wire::TenancyMoveIn &) const
    {
        return UndoTexts::tr("It has left for the portal already. Please use “Delete resident”.");
    }
    QString operator()(const wire::TenancyUndoMoveIn &) const
    {
        return UndoTexts::tr("It has left for the portal already. Please record the move-in once more.");
    }
    QString operator()(const wire::ResidentErase &) const
    {
        return UndoTexts::tr("It has left for the portal already. What is erased cannot be brought back.");
    }
    QString operator()(const wire::AccessRevoke &) const
    {
        return UndoTexts::tr("It has left for the portal already. Please send the registration information anew.");
    }
    template <class Other>
    QString operator()(const Other &) const
    {
        return UndoTexts::tr("It has left for the portal already and cannot be taken back.");
    }
};

/// No two steps begin with the same action.
bool isSame(const UndoSteps::Step &a, const UndoSteps::Step &b)
{
    return !a.empty() && !b.empty() && a.front().id == b.front().id;
}

} // namespace

void UndoSteps::remember(Step step)
{
    m_undone.clear();
    m_done.push_back(std::move(step));
}

void UndoSteps::keepOnly(const QSet<ActionId> &open)
{
    std::erase_if(m_done, [&open](const Step &step) {
        return std::none_of(step.begin(), step.end(),
                            [&open](const wire::Action &action) { return open.contains(action.id); });
    });
}

void UndoSteps::undone(const Step &step)
{
    forget(step); // where it is known still: the outbox may have been read meanwhile
    m_undone.push_back(step);
}

void UndoSteps::forget(const Step &step)
{
    std::erase_if(m_done, [&step](const Step &one) { return isSame(one, step); });
}

void UndoSteps::redone(const Step &undone, Step again)
{
    std::erase_if(m_undone, [&undone](const Step &one) { return isSame(one, undone); });
    m_done.push_back(std::move(again));
}

std::vector<ActionId> UndoSteps::idsOf(const Step &step)
{
    std::vector<ActionId> ids;
    std::transform(step.begin(), step.end(), std::back_inserter(ids),
                   [](const wire::Action &action) { return action.id; });
    return ids;
}

UndoSteps::Step UndoSteps::again(Step step)
{
    for (wire::Action &action : step) {
        action.id = ActionId(newUuid7());
    }
    return step;
}

Departure departureOf(const UndoSteps::Step &step)
{
    const auto isAboutAccess = [](const wire::Action &action) {
        return std::holds_alternative<wire::InviteEmail>(action.payload) ||
               std::holds_alternative<wire::InviteRenew>(action.payload) ||
               std::holds_alternative<wire::AccessRevoke>(action.payload);
    };
    return step.size() == 1 && isAboutAccess(step.front()) ? Departure::AtOnce : Departure::AfterUndoTime;
}

QString leavesSoonText()
{
    return UndoTexts::tr("It leaves in a few seconds at the earliest.");
}

QString tooLateText(const UndoSteps::Step &step)
{
    return std::visit(Remedy{}, step.back().payload);
}

} // namespace hauspost
