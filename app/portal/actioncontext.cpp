#include "app/portal/actioncontext.h"

#include <algorithm>

namespace hauspost::portal {

bool isPlainLine(const QString &text)
{
    constexpr qsizetype longest = 500;
    return text.size() <= longest && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                      c.category() == QChar::Separator_Paragraph;
           });
}

bool arePlainLines(const QStringList &lines)
{
    return std::all_of(lines.begin(), lines.end(), isPlainLine);
}

bool areNames(const QStringList &lines)
{
    return arePlainLines(lines) &&
           std::any_of(lines.begin(), lines.end(), [](const QString &line) { return !line.trimmed().isEmpty(); });
}

} // namespace hauspost::portal
