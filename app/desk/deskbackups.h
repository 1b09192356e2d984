#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"

#include <functional>

namespace hauspost {

class MainWindow;
class Prompts;

/// Saving and restoring desk.db in front of the user. GUI thread; both take well under a second.
class DeskBackups
{
public:
    struct Parts
    {
        DeskPaths paths;
        const Clock &clock;
        MainWindow &window;
        Prompts &prompts;
        std::function<void()> closeDesk; ///< nothing has desk.db open afterwards
        std::function<void()> openDesk;
    };

    explicit DeskBackups(Parts parts) : m_parts(std::move(parts)) {}
    void save();
    void restore();

private:
    [[nodiscard]] bool agrees(const QString &file);
    Parts m_parts;
};

} // namespace hauspost
