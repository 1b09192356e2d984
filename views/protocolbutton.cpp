#include "views/protocolbutton.h"

#include "models/tables/protocoltables.h"
#include "views/letterruns.h"
#include "views/tableexport.h"

#include <QtWidgets/QMenu>

namespace hauspost {

ProtocolButton::ProtocolButton(LetterRuns &runs, TableExport &out, QWidget *parent)
    : QToolButton(parent), m_runs(runs), m_out(out)
{
    auto *menu = new QMenu(this);
    m_save = menu->addAction(QString(), this, &ProtocolButton::save);
    m_print = menu->addAction(QString(), this, &ProtocolButton::print);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setEnabled(false);
    retranslateUi();
}

void ProtocolButton::retranslateUi()
{
    //: Protokoll
    setText(tr("Protocol"));
    setToolTip(tr("Who got a letter in this run and what became of it, who got none and why"));
    m_save->setText(tr("&Save as PDF, Excel workbook or CSV…"));
    m_print->setText(tr("&Print…"));
}

void ProtocolButton::setBatch(std::optional<int> batch)
{
    m_batch = batch;
    setEnabled(batch.has_value());
}

void ProtocolButton::save()
{
    read([this](const LetterProtocol &protocol) {
        m_out.exportTables(protocolTables(protocol, m_out.today()),
                           protocolFileName(protocol.batch.number) + QStringLiteral(".pdf"));
    });
}

void ProtocolButton::print()
{
    read([this](const LetterProtocol &protocol) { m_out.print(protocolTables(protocol, m_out.today())); });
}

void ProtocolButton::read(const std::function<void(const LetterProtocol &)> &then)
{
    if (!m_batch) {
        return;
    }
    m_reading.ask(m_runs.protocol(*m_batch).future, [this, then](Result<LetterProtocol> protocol) {
        if (protocol) {
            then(*protocol);
        } else {
            Q_EMIT failed(protocol.error());
        }
    });
}

} // namespace hauspost
