#pragma once

#include <QtCore/QUrl>

namespace hauspost {

/// The user's web browser, so that tests can be it.
class Browser
{
public:
    virtual ~Browser() = default;
    /// false: none could be started.
    virtual bool open(const QUrl &address) = 0;
};

} // namespace hauspost
