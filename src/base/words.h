// Every sentence a person reads goes through say(), so that a gettext catalogue (Welsh is a legal
// duty of Welsh services) can go under it without touching an area. Sentences are whole: never glue
// fragments, name the gaps: say("{n} days late", {{"n", "9"}}).
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace holdfast {

/// Translates one whole sentence; answers the sentence itself where it has none.
using Catalogue = std::string (*)(std::string_view sentence);

using Gap = std::pair<std::string_view, std::string>;

std::string say(std::string_view sentence);
/// Fills each "{name}" after translating. A gap that the sentence lacks is an error of ours
/// (assert).
std::string say(std::string_view sentence, std::initializer_list<Gap> gaps);

/// The catalogue of this thread's reader from now on; null for English as written.
void speak(Catalogue catalogue);

}  // namespace holdfast
