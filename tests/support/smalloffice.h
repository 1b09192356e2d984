#pragma once

#include "models/domain/occupancy.h"
#include "models/domain/office.h"
#include "models/storage/codecipher.h"
#include "models/wire/changepage.h"

namespace hauspost {

/// A desk token for tests.
[[nodiscard]] QByteArray testToken();

[[nodiscard]] Office smallOfficeSender();

/// Property "p1" (000000001) with units 1 to 4 and "p2" with unit 1, on 2026-11-24:
/// 1 Jana Müller lives there; 2 vacant, Otto Groß moves in on 2027-01-01; 3 Ida Weiß has access already;
/// 4 a recorded vacancy; p2/1 Ärzte GmbH & Co. KG, current, and a previous resident. All units need UVI.
[[nodiscard]] wire::ChangePage smallOffice();

/// Seq numbers from 1 in the order given.
[[nodiscard]] wire::ChangePage pageOf(std::vector<std::variant<Office, Property, Unit, Resident, wire::Tombstone>> rows,
                                      const QString &cursor = QStringLiteral("c1"));

[[nodiscard]] Resident makeResident(const QString &id, const QString &unit, const QString &property,
                                    const QString &name);

} // namespace hauspost
