#pragma once

#include "models/sync/syncstate.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace hauspost {

class TableTools;

/// One page of the main window. The window shows one at a time, tells it when its data changed and keeps the way back.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Reads its data again. Called before the page is shown and when mirror or outbox changed while it is.
    virtual void reload() = 0;
    /// nullopt: not connected to a portal.
    virtual void setSyncState(const std::optional<SyncState> &) {}
    /// Keyboard focus to what the page is for.
    virtual void focusContent() = 0;
    /// Whether Ctrl+F leads anywhere here.
    [[nodiscard]] virtual bool hasFilter() const { return false; }
    virtual void focusFilter() {}
    /// What can be done with the page's table; null: it has none.
    [[nodiscard]] virtual TableTools *tableTools() const { return nullptr; }
    /// Widths, order and the like to the settings.
    virtual void saveState() const {}

Q_SIGNALS:
    void backRequested();
};

} // namespace hauspost
