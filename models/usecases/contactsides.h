#pragma once

#include "models/usecases/contactplan.h"

#include <QtCore/QString>

#include <vector>

namespace hauspost {

/// A row of a list beside what is on record of whom it is or may be about, field by field.
struct ContactSides
{
    struct Cell
    {
        QString text;
        bool differs = false; ///< the list says something else
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    struct Line
    {
        QString field;              ///< "E-mail address"
        QString listed;             ///< empty: the list says nothing
        std::vector<Cell> onRecord; ///< one for each of heads
        friend bool operator==(const Line &, const Line &) = default;
    };

    QStringList heads; ///< "Müller, Jana": the candidates, else whom it is about; empty: nobody
    std::vector<Line> lines;
    std::optional<size_t> chosen; ///< of the candidates
};

/// Plain text; holds personal data.
[[nodiscard]] ContactSides contactSides(const ContactPlan::Row &row);

} // namespace hauspost
