#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/storage/codecipher.h"
#include "views/officedata.h"

#include <QtCore/QThreadPool>

#include <functional>
#include <memory>

namespace hauspost {

/// The pages' data from the mirror. GUI thread; opened when first asked for, so that the window is there at once.
class MirrorOffice final : public OfficeData
{
public:
    MirrorOffice(DeskPaths paths, const Clock &clock) : m_paths(std::move(paths)), m_clock(clock)
    {
        m_pool.setMaxThreadCount(1);
        m_figuresPool.setMaxThreadCount(1);
    }

    /// Opens the codes from now on; null = no codes.
    void setCipher(std::shared_ptr<const CodeCipher> cipher);
    [[nodiscard]] const std::shared_ptr<const CodeCipher> &cipher() const { return m_cipher; }

    /// Lets the mirror go: the sync thread may have made it anew. The next call opens it again. What is being read on
    /// other threads goes on with its own connections.
    void reopen();
    /// The same, and waits for what is being read on other threads: nothing has mirror or desk.db open afterwards.
    void close();

    [[nodiscard]] Result<MirrorReader *> reader();

    bool mayChange() override;
    bool mayErase() override;
    Result<std::vector<Property>> propertyList() override;
    QFuture<Result<std::vector<PropertySummary>>> properties() override;
    QFuture<Result<std::vector<UnitFacts>>> unitFacts(std::optional<PropertyId> property) override;
    Result<std::vector<Resident>> tenancies(const UnitId &unit) override;
    QFuture<Result<OfficeFigures>> figures() override;
    Result<std::vector<Occupancy>> residents(const std::vector<ResidentId> &ids) override;
    QFuture<Result<std::vector<Occupancy>>> residentsLater(const std::vector<ResidentId> &ids) override;
    Result<std::vector<Occupancy>> residentsWithEmail() override;
    QFuture<Result<std::vector<Occupancy>>> consentRegister() override;
    Result<std::optional<Occupancy>> flat(const UnitId &unit) override;

private:
    /// Reads on another thread, with connections of its own.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> read(std::function<Result<T>(MirrorReader &)> from);

    DeskPaths m_paths;
    const Clock &m_clock;
    std::shared_ptr<const CodeCipher> m_cipher;
    std::unique_ptr<MirrorReader> m_reader;
    QThreadPool m_pool;        ///< what is read of the whole office; waited for at the end
    QThreadPool m_figuresPool; ///< figures take longer, and nobody waits for them
};

} // namespace hauspost
