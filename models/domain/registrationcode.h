#pragma once

#include <QtCore/QString>

#include <optional>

namespace hauspost {

/// The code of a registration letter: 12 characters of Crockford's base32 alphabet (60 bits), shown in groups of 4.
/// Always holds a valid code. Secret: never into logs or file names; into one URL only, see registrationlink.h.
class RegistrationCode
{
public:
    static constexpr int length = 12;

    /// From 60 random bits (the upper 4 bits are ignored).
    [[nodiscard]] static RegistrationCode fromBits(quint64 bits);

    /// As typed by a human: case, blanks and hyphens do not matter; O reads as 0, I and L as 1.
    /// nullopt for any other character or length.
    [[nodiscard]] static std::optional<RegistrationCode> parse(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_value; } ///< "0123456789AB"
    [[nodiscard]] QString grouped() const;                            ///< "0123-4567-89AB"

    friend bool operator==(const RegistrationCode &, const RegistrationCode &) = default;

private:
    explicit RegistrationCode(QString value) : m_value(std::move(value)) {}
    QString m_value;
};

} // namespace hauspost
