#pragma once

#include "app/desk/desk.h"

#include "models/domain/property.h"

namespace hauspost {

/// What a picture is taken of, e.g. "email:200417000/3".
struct PicturePlace
{
    Desk &desk;
    QString kind;                     ///< what stands before the colon
    QString text;                     ///< and behind it
    std::optional<Property> property; ///< of that number
    int unit = 0;                     ///< number behind the slash
};

/// Shows something and returns it; null where the office has nothing to show there.
using ShowPicture = QWidget *(*)(const PicturePlace &);

/// The dialogs by their kind, filled with what the desk has.
[[nodiscard]] QHash<QString, ShowPicture> dialogPictures();

/// The present resident of the unit; nullopt: none.
[[nodiscard]] std::optional<Occupancy> occupancyOf(const PicturePlace &place);

/// Lets the window live until something is there.
template <class Condition>
void await(const Condition &condition)
{
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
}

} // namespace hauspost
