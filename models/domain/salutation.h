#pragma once

namespace hauspost {

/// How a resident is addressed; entered by the office, never guessed from a first name.
enum class Salutation { None, Ms, Mr, Neutral, Family, Couple, Company };

} // namespace hauspost
