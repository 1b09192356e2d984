#pragma once

#include "models/usecases/contactactions.h"
#include "models/usecases/contactplanner.h"
#include "models/usecases/listcolumns.h"
#include "views/letterruns.h"

namespace hauspost {

/// Where a list of contact data comes from and how it is to be understood.
struct SheetInput
{
    QString file;   ///< empty: pasted
    QString pasted; ///< cells from the clipboard
    SheetOptions options;
};

/// The dry run, with what answers the user's decisions.
struct ContactsPlanned
{
    std::shared_ptr<const ContactPlanner> planner;
    ContactPlan plan;
    std::set<SheetNote> notes = {}; ///< about the whole list
};

/// The contact use cases as the window calls them. app/desk runs them on mirror and desk.db, tests answer. GUI thread.
class ContactRuns
{
public:
    virtual ~ContactRuns() = default;
    /// The first rows, with the columns as they were confirmed for a list like this one; on another thread.
    [[nodiscard]] virtual Run<SheetPreview> preview(const SheetInput &input) = 0;
    /// All rows compared with what is on record, on another thread. Remembers the columns.
    [[nodiscard]] virtual Run<ContactsPlanned> plan(const SheetInput &input, const ColumnChoice &columns) = 0;
    /// All or none, on another thread; cancelled: none. See applyContacts().
    [[nodiscard]] virtual Run<ContactsApplied> apply(std::shared_ptr<const ContactPlan> plan) = 0;
    /// On another thread. false: something has left already.
    [[nodiscard]] virtual Run<bool> undo(const ContactsApplied &applied) = 0;

    /// Meanings of columns that the user saved, by their names. As the following, at once.
    [[nodiscard]] virtual Result<std::vector<ColumnProfiles::Named>> profiles() = 0;
    /// In the place of one with this name.
    [[nodiscard]] virtual Result<> saveProfile(const QString &name, const QJsonObject &mapping) = 0;
    /// false: the new name is taken.
    [[nodiscard]] virtual Result<bool> renameProfile(const QString &from, const QString &to) = 0;
    [[nodiscard]] virtual Result<> deleteProfile(const QString &name) = 0;
};

} // namespace hauspost
