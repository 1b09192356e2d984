#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

namespace hauspost {

/// Value or Error. Expected failures travel as values; exceptions are for broken invariants only and never
/// cross a signal, slot or thread.
template <class T = void>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure fail(ErrorCode code, QStringList arguments = {})
{
    return Failure(Error{code, std::move(arguments)});
}

} // namespace hauspost
