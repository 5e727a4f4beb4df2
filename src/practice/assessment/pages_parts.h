// What the pages of one assessment share: finding it by its address, and forms about it.
#pragma once
#include <functional>
#include <string>

#include "practice/assessment/assessment.h"
#include "practice/overview/views_forms.h"

namespace holdfast::assessment {

constexpr auto part = overview::Part::assessment;

std::string href_of(const Assessment& one, std::string_view below = "");

/// What the record holds and it leaves out.
govuk::Html gaps_block(const desk::Opened& opened, const Assessment& one);

using AssessmentPage = std::function<web::Response(const desk::Opened&, const Assessment&)>;
/// The assessment in the address, in the record opened now; no page where there is none such.
web::Response with_assessment(const overview::Site& site, const web::Visit& visit,
                              std::string_view opens, const AssessmentPage& page);

/// A form with what stands as its first answers: those of a draft go before them.
web::Response ask_or_take(const overview::Site& site, const web::Visit& visit,
                          const desk::Opened& opened, const overview::RecordForm& form,
                          const Answers& stands);

}  // namespace holdfast::assessment
