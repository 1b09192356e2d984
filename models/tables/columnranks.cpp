#include "models/tables/columnranks.h"

#include "models/tables/tableroles.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <numeric>

namespace hauspost {

namespace {

/// less and equal over positions of the values.
template <class Less>
std::vector<int> ranksBy(size_t count, const Less &less)
{
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), less);
    std::vector<int> ranks(count);
    int rank = 0;
    for (size_t place = 0; place < count; ++place) {
        if (place > 0 && less(order[place - 1], order[place])) {
            ++rank;
        }
        ranks[order[place]] = rank;
    }
    return ranks;
}

std::vector<int> textRanks(const QAbstractItemModel &model, int column, const QCollator &collator)
{
    // Many rows hold few different texts (cities, states, empty cells): a key for each text, not for each row.
    QHash<QString, size_t> places;
    std::vector<QCollatorSortKey> keys;
    std::vector<size_t> placeOfRow;
    placeOfRow.reserve(static_cast<size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row, column).data(RawSortRole).toString();
        const auto known = places.constFind(text);
        if (known != places.constEnd()) {
            placeOfRow.push_back(*known);
            continue;
        }
        places.insert(text, keys.size());
        placeOfRow.push_back(keys.size());
        keys.push_back(collator.sortKey(text));
    }
    const std::vector<int> ranks =
        ranksBy(keys.size(), [&keys](size_t a, size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<int> result;
    result.reserve(placeOfRow.size());
    for (const size_t place : placeOfRow) {
        result.push_back(ranks[place]);
    }
    return result;
}

std::vector<int> numberRanks(const QAbstractItemModel &model, int column)
{
    std::vector<double> values;
    values.reserve(static_cast<size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row) {
        values.push_back(model.index(row, column).data(RawSortRole).toDouble());
    }
    return ranksBy(values.size(), [&values](size_t a, size_t b) { return values[a] < values[b]; });
}

} // namespace

QCollator tableCollator()
{
    QCollator collator(QLocale(QLocale::German, QLocale::Germany));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::vector<int> columnRanks(const QAbstractItemModel &model, int column, const QCollator &collator)
{
    const bool isText = model.index(0, column).data(RawSortRole).typeId() == QMetaType::QString;
    return isText ? textRanks(model, column, collator) : numberRanks(model, column);
}

std::vector<int> sortedByRank(const std::vector<int> &order, const std::vector<int> &ranks, Qt::SortOrder direction)
{
    // Ranks are small numbers: counting them takes one pass, whatever the number of rows.
    const auto keyOf = [&ranks, direction](int row) {
        const auto rank = static_cast<size_t>(ranks[static_cast<size_t>(row)]);
        return direction == Qt::AscendingOrder ? rank : ranks.size() - 1 - rank;
    };
    std::vector<size_t> places(ranks.size() + 1);
    for (const int row : order) {
        ++places[keyOf(row) + 1];
    }
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<int> sorted(order.size());
    for (const int row : order) {
        sorted[places[keyOf(row)]++] = row;
    }
    return sorted;
}

} // namespace hauspost
