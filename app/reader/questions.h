#pragma once

#include "core/worker/frame.h"

namespace vitrine::reader {

/// Answers one question of the client: card, frontmatter, image, safetensors.
/// \return what the parsers say; kind Invalid for a question that nobody knows
Result<worker::Frame> answer(const worker::Frame& question);

} // namespace vitrine::reader
