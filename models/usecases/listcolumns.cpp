#include "models/usecases/listcolumns.h"

#include <algorithm>

namespace hauspost {

Result<> recogniseColumns(SheetPreview &preview, ColumnProfiles &profiles)
{
    const QString heading = headingDigest(preview.firstTexts());
    if (heading.isEmpty()) {
        return {};
    }
    const auto confirmed = profiles.ofHeading(heading);
    if (!confirmed) {
        return Failure(confirmed.error());
    }
    if (*confirmed) {
        preview.setHeader(true);
        preview.mapping = ColumnMapping::fromJson((*confirmed)->mapping, preview.header);
        preview.confirmedOn = (*confirmed)->on;
    }
    return {};
}

Result<> rememberColumns(const ColumnChoice &choice, ColumnProfiles &profiles)
{
    return choice.heading.isEmpty() ? Result<>()
                                    : profiles.confirm(choice.heading, choice.mapping.toJson(choice.header));
}

void useProfile(SheetPreview &preview, const QJsonObject &saved)
{
    if (!preview.hasHeader && !ColumnMapping::fromJson(saved, preview.firstTexts()).isEmpty()) {
        preview.setHeader(true);
    }
    preview.mapping = ColumnMapping::fromJson(saved, preview.header);
}

Result<std::optional<QJsonObject>> profileNamed(const QString &name, ColumnProfiles &profiles)
{
    return profiles.named().map([&name](const std::vector<ColumnProfiles::Named> &all) {
        const auto found = std::find_if(all.begin(), all.end(), [&name](const auto &p) { return p.name == name; });
        return found == all.end() ? std::nullopt : std::optional(found->mapping);
    });
}

} // namespace hauspost
