// Answers about requests, steps and the network, as a story writes them.
#include "cli/story_sharing.h"

#include "access/who_may.h"
#include "base/london.h"
#include "cli/story_scene.h"
#include "practice/history.h"
#include "practice/service/service.h"
#include "practice/sharing/sharing.h"

namespace holdfast::cli {
namespace {

constexpr std::string_view nothing = "nothing";
constexpr std::string_view nobody = "nobody";

void join(std::string& list, const std::string& one) { list += (list.empty() ? "" : ", ") + one; }

std::string or_else(std::string list, std::string_view otherwise) {
  return list.empty() ? std::string(otherwise) : list;
}

const sharing::Request* last_request(const Situation& s) {
  const auto& all = s.case_file.sharing->requests;
  return all.empty() ? nullptr : &all.back();
}

std::string_view wire_of(Rung rung) {
  return words_of(Rung{})[static_cast<std::size_t>(rung)].wire;
}

std::string_view wire_of(std::optional<sharing::Task> task) {
  return task ? sharing::words_of(*task)[static_cast<std::size_t>(*task)].wire : "";
}

std::string words_of_step(Rung rung, Moment due, std::optional<bool> missed) {
  return std::string(wire_of(rung)) + " " + in_words(due) + (missed == true ? " missed" : "");
}
std::string step_words(const sharing::StepTakenOn& step) {
  return words_of_step(step.climbed, step.step_due, step.missed_while_down);
}

/// Every step entry of the record, in the order taken.
std::vector<const sharing::StepTakenOn*> steps_of(const Situation& s) {
  std::vector<const sharing::StepTakenOn*> steps;
  for (const auto& told : s.case_file.history->told)
    if (const auto* event = in_area<sharing::Event>(told.standing()))
      if (const auto* step = std::get_if<sharing::StepTakenOn>(event)) steps.push_back(step);
  return steps;
}

/// Of what was told last.
std::vector<StepTaken> steps_of_telling(const Situation& s) {
  const auto& all = s.service_file.service->tellings;
  return all.empty() ? std::vector<StepTaken>{} : all.rbegin()->second.steps;
}

}  // namespace

std::string answer_due(const Situation& s, std::string_view) {
  const auto* request = last_request(s);
  return request == nullptr ? std::string(nothing) : in_words(sharing::due_of(s, *request));
}

std::string request_standing(const Situation& s, std::string_view) {
  const auto* request = last_request(s);
  if (request == nullptr) return std::string(nothing);
  return std::string(sharing::label_of(sharing::standing_of(*request)));
}

std::string steps_taken(const Situation& s, std::string_view) { return task_steps(s, ""); }

std::string task_steps(const Situation& s, std::string_view task) {
  std::string list;
  for (const auto* step : steps_of(s))
    if (wire_of(step->late_task) == task) join(list, step_words(*step));
  return or_else(std::move(list), nothing);
}

std::string task_heard(const Situation& s, std::string_view task) {
  std::string list;
  auto steps = steps_of(s);
  std::erase_if(steps, [&](const auto* step) { return wire_of(step->late_task) != task; });
  if (!steps.empty()) {
    const auto& last = *steps.back();
    for (const auto id : sharing::told_at(s, {last.late_item, last.late_task}, last.climbed))
      join(list, person_name(*s.service_file.service, id));
  }
  return or_else(std::move(list), nobody);
}

std::string next_step_words(const Situation& s, std::string_view) {
  const auto next = sharing::next_late(s);
  return next ? in_words(*next) : std::string(nothing);
}

std::string heard(const Situation& s, std::string_view) { return task_heard(s, ""); }

std::string urgent_tellings(const Situation& s, std::string_view) {
  return std::to_string(service::urgent_tellings(*s.service_file.service));
}

std::string telling_steps(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& step : steps_of_telling(s))
    join(list, words_of_step(step.rung, step.at, step.missed) +
                   (step.unheard ? " with nobody to tell" : ""));
  return or_else(std::move(list), nothing);
}

std::string telling_heard(const Situation& s, std::string_view) {
  std::string list;
  const auto steps = steps_of_telling(s);
  if (!steps.empty())
    for (const auto id : service::told_of_telling(
             *s.service_file.service, access::roles_that_may(access::Operation::duty_desk),
             steps.back().rung, s.today()))
      join(list, person_name(*s.service_file.service, id));
  return or_else(std::move(list), nobody);
}

std::string missing_from_network(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& one : sharing::missing_from_network(s))
    join(list, std::string(label_of(one.sector)));
  return or_else(std::move(list), nothing);
}

}  // namespace holdfast::cli
