#pragma once

#include "app/portal/httpmessage.h"

namespace hauspost::portal {

/// A part of the portal with paths of its own below one prefix, plugged into Routes: the pages of the residents,
/// signing in. Lives on the thread of the Routes that owns it; works on Routes::store().
class PageGroup
{
public:
    PageGroup() = default;
    virtual ~PageGroup() = default;
    PageGroup(const PageGroup &) = delete;
    PageGroup &operator=(const PageGroup &) = delete;

    /// What stands in the log instead of the path, which may hold secrets: "/r".
    [[nodiscard]] virtual const char *name() const = 0;

    [[nodiscard]] virtual bool owns(const QByteArray &path) const = 0;

    /// Of a path that it owns, any method; the residents' pages also answer a browser that asks for what nobody owns.
    /// Answers are made by answer() or problemAnswer(), see answers.h.
    [[nodiscard]] virtual HttpResponse handle(const HttpRequest &request) = 0;
};

} // namespace hauspost::portal
