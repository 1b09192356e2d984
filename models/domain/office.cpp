#include "models/domain/office.h"

#include <algorithm>
#include <array>

namespace hauspost {

bool isPlaceholder(const Office &office)
{
    const std::array texts{office.name, office.street, office.city, office.phone, office.processor};
    return std::any_of(texts.begin(), texts.end(),
                       [](const QString &text) { return text.startsWith(u'[') && text.endsWith(u']'); });
}

} // namespace hauspost
