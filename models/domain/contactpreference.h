#pragma once

namespace hauspost {

/// How a resident wishes to be written to ("Kontaktwunsch"). Paper: for good ("Papier dauerhaft"). No e-mail goes to
/// those who wish letter or paper without a clerk who sends it one by one. The registration letter knows no wishes: it
/// goes by post to everybody without access.
enum class ContactPreference { None, Email, Letter, Paper };

/// Whether he has asked for post, so that a run of e-mails leaves him out.
[[nodiscard]] constexpr bool wishesPost(ContactPreference preference)
{
    return preference == ContactPreference::Letter || preference == ContactPreference::Paper;
}

} // namespace hauspost
