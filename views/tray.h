#pragma once

#include "models/tables/tableroles.h"

#include <QtCore/QString>

#include <functional>

namespace hauspost {

/// What the icon in the notification area shows.
struct TrayLook
{
    QString badge; ///< icon over the program's own; empty = none
    Tone tone = Tone::Normal;
    QString text; ///< the tool tip

    friend bool operator==(const TrayLook &, const TrayLook &) = default;
};

/// The desktop's notification area; tests have one of their own. GUI thread.
class Tray
{
public:
    virtual ~Tray() = default;
    /// Whether the desktop has one at present.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    virtual void show(const TrayLook &look) = 0;
    virtual void hide() = 0;
    /// A notice that goes by itself. isProblem: with the desktop's sign for a warning.
    virtual void notify(const QString &title, const QString &text, bool isProblem) = 0;

    /// The icon or a notice was clicked.
    std::function<void()> activated;
};

} // namespace hauspost
