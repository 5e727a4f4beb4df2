// What needs attention, as tables: by when, and whose where it is not the reader's own.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "desk/desk.h"
#include "govuk/html.h"

namespace holdfast::overview {

/// What is late, due today or without a day comes first: none of it can wait for its turn.
enum class When { now, this_week, later };
When when_of(const desk::Attention& one, Date today);
std::vector<desk::Attention> those(const std::vector<desk::Attention>& list, When when, Date today);

/// With `names`, a column says whose it is.
govuk::Html attention_table(const std::vector<desk::Attention>& list, Date today,
                            const Names* names = nullptr);
/// The reader's own: now, this week and later, each under its heading.
govuk::Html attention_sections(const std::vector<desk::Attention>& list, Date today);

}  // namespace holdfast::overview
