#pragma once

#include "app/desk/mirroroffice.h"

#include "models/storage/deskdatabase.h"
#include "views/contactruns.h"

#include <QtCore/QThreadPool>

#include <functional>

namespace hauspost {

/// The contact use cases on the real stores: reading and comparing on a thread of their own with their own connections,
/// queueing on the GUI thread. The destructor stops and waits for what is running.
class ContactWork final : public ContactRuns
{
public:
    ContactWork(DeskPaths paths, const Clock &clock);
    ~ContactWork() override;

    Run<SheetPreview> preview(const SheetInput &input) override;
    Run<ContactsPlanned> plan(const SheetInput &input, const ColumnMapping &mapping, bool hasHeader) override;
    Result<ContactsApplied> apply(const ContactPlan &plan) override;
    Result<bool> undo(const ContactsApplied &applied) override;

private:
    template <class T>
    Run<T> start(std::function<Result<T>(Progress &)> work);

    DeskPaths m_paths;
    const Clock &m_clock;
    QThreadPool m_pool;
    std::vector<std::weak_ptr<std::atomic_bool>> m_flags;
};

} // namespace hauspost
