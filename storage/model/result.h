#pragma once

#include "storage/model/error.h"

#include <tl/expected.hpp>

namespace rt {

// A value, or why there is none. Functions that return one are [[nodiscard]]; nothing of ours throws.
template<class T>
using Result = tl::expected<T, Error>;

using Done = Result<void>;

[[nodiscard]] inline auto failure(Code code, QString detail = {})
{
    return tl::unexpected(Error{code, std::move(detail)});
}

}
