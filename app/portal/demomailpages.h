#pragma once

#include "app/portal/pagegroup.h"
#include "app/portal/pagerequest.h"
#include "app/portal/portalkey.h"

namespace hauspost::portal {

/// For trying the program: the mails that were put into the spool folder, newest first, and each as its recipient sees
/// it. They hold links that open accounts, so only a browser on this computer gets them: not by a proxy, and not under
/// a name that somebody else gave this computer.
class DemoMailPages final : public PageGroup
{
public:
    static constexpr char path[] = "/demo/mails";
    static constexpr int mostListed = 200;

    /// folder: of the spooled mails; need not be there yet.
    DemoMailPages(QString folder, const PortalKey &key) : m_folder(std::move(folder)), m_key(key) {}

    [[nodiscard]] const char *name() const override { return "(demo)"; }
    [[nodiscard]] bool owns(const QByteArray &path) const override;
    [[nodiscard]] HttpResponse handle(const HttpRequest &request) override;

private:
    [[nodiscard]] HttpResponse list(const PageRequest &request, int status) const;
    [[nodiscard]] HttpResponse one(const PageRequest &request, const QString &id) const;

    QString m_folder;
    const PortalKey &m_key;
};

} // namespace hauspost::portal
