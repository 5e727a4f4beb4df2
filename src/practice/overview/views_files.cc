// See views_files.h.
#include "practice/overview/views_files.h"

#include <algorithm>

#include "base/words.h"
#include "desk/documents.h"

namespace holdfast::overview {
namespace {

using web::Visit;

bool is_document(const Field& field) { return field.kind == FieldKind::document; }

/// As the form asks, so that the summary reads from top to bottom.
void sort_by_field(std::span<const Field> fields, Problems& problems) {
  std::ranges::stable_sort(problems, {}, [&](const Problem& problem) {
    return std::ranges::find(fields, problem.field, &Field::name) - fields.begin();
  });
}

std::string without_ending(const std::string& name) {
  const auto dot = name.rfind('.');
  return dot == 0 ? name : name.substr(0, dot);
}

/// What was typed, and where that is nothing, or said of several, the file's name.
void call_by_file(Answers& answers, const RecordForm& form, const Document& document,
                  std::size_t files) {
  const auto field = form.called_by_file;
  const auto* known = find(answers, field);
  const auto typed = known == nullptr ? std::string{} : *known->text();
  const auto file = without_ending(document.name.value);
  if (files == 1 && !typed.empty()) return;
  std::erase_if(answers, [&](const Answer& one) { return one.name == field; });
  answers.push_back(
      {std::string(field),
       {typed.empty() ? file : say("{title}: {file}", {{"title", typed}, {"file", file}})}});
}

/// The documents of a form that were sent for one field, or what is wrong with any.
Result<std::vector<Document>, Problems> documents_sent(const Site& site, const Received& received,
                                                       const RecordForm& form, const Field& field) {
  const std::string name(field.name);
  if (!takes_several_files(form)) {
    auto one = desk::document_for(name, received, site.scanner);
    if (!one) return Unexpected{Problems{{name, one.error()}}};
    return *one ? std::vector{std::move(**one)} : std::vector<Document>{};
  }
  auto all = desk::documents_for(name, received, site.scanner);
  if (all) return std::move(*all);
  Problems wrong;
  for (auto& words : all.error()) wrong.push_back({name, std::move(words)});
  return Unexpected{std::move(wrong)};
}

/// Where it can be answered by a file, it is no fault that nothing was typed.
void forgive_untitled(const RecordForm& form, const web::Form& typed, Problems& problems) {
  if (takes_several_files(form) && trimmed(typed.value_or(form.called_by_file, "")).empty())
    std::erase_if(problems, [&](const Problem& one) { return one.field == form.called_by_file; });
}

/// Each field's once: what was typed is the same in every record of the post.
void add_problems(Problems more, Problems& problems) {
  for (auto& one : more)
    if (std::ranges::find(problems, one.field, &Problem::field) == problems.end())
      problems.push_back(std::move(one));
}

/// What is wrong with a file says more than that there is none.
Sent with_wrong_files(Sent made, const Problems& wrong) {
  std::erase_if(made.problems,
                [&](const Problem& one) { return one.field == wrong.front().field; });
  made.problems.insert(made.problems.end(), wrong.begin(), wrong.end());
  return made;
}

/// For readers of headers that know no UTF-8: letters, figures and a few marks.
std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char c : name) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view("-_. ").find(c) != std::string_view::npos;
    plain += kept ? c : '_';
  }
  return plain;
}

}  // namespace

void give(Event& event, const Answers& given) {
  for (const auto& field : view_of(event).shape.fields)
    if (const auto* value = find(given, field.name)) (void)field.set(record_in(event), *value);
}

bool brings_files(std::string_view kind) {
  return std::ranges::any_of(fields_of(kind), is_document);
}

bool takes_several_files(const RecordForm& form) { return !form.called_by_file.empty(); }

Sent sent(const Site& site, const Visit& visit, const RecordForm& form, StreamId record) {
  const auto fields = typed_of(fields_of(form.kind));
  const auto& received = visit.request.received;
  const auto typed = web::answers_from(visit.request.form, fields);
  Sent made;
  const auto add = [&](const Answers& answers, std::shared_ptr<ledger::SealedFiles> file) {
    auto event = *blank_event(form.kind);
    auto wrong = read(fields, record_in(event), answers, Strictness::form);
    std::erase_if(wrong,
                  [&](const Problem& one) { return find(form.given, one.field) != nullptr; });
    add_problems(std::move(wrong), made.problems);
    give(event, form.given);
    made.parts.push_back({record, std::move(event), std::move(file)});
  };
  const auto field = std::ranges::find_if(fields, is_document);
  if (field == fields.end()) {
    add(typed, nullptr);
    return made;
  }
  const auto documents = documents_sent(site, received, form, *field);
  if (!documents || documents->empty()) {
    add(typed, nullptr);
    forgive_untitled(form, visit.request.form, made.problems);
  }
  if (!documents) return with_wrong_files(std::move(made), documents.error());
  for (const auto& document : *documents) {
    auto answers = typed;
    answers.push_back({std::string(field->name), value_of(document)});
    if (takes_several_files(form)) call_by_file(answers, form, document, documents->size());
    add(answers, desk::file_of(document, received));
  }
  return made;
}

void ask_for_files_again(std::string_view kind, const Received& received, Problems& problems) {
  for (const auto& field : fields_of(kind)) {
    if (!is_document(field)) continue;
    const auto came = std::ranges::count(received.files, field.name, &ReceivedFile::field);
    const bool said = std::ranges::find(problems, field.name, &Problem::field) != problems.end();
    if (came > 1)
      problems.push_back(
          {std::string(field.name), say("None of the {n} files has been kept. Choose them again",
                                        {{"n", std::to_string(came)}})});
    else if (came == 1 && !said)
      problems.push_back({std::string(field.name), say("Choose the file again")});
  }
  sort_by_field(fields_of(kind), problems);
}

web::Response download(const Document& document, std::string bytes) {
  const auto& name = document.name.value;
  auto encoded = web::percent_encoded(name);
  return {.type = std::string(mime_type_of(document.media)),
          .body = std::move(bytes),
          .headers = {{"content-disposition", "attachment; filename=\"" + plain_name(name) +
                                                  "\"; filename*=UTF-8''" + std::move(encoded)},
                      {"content-security-policy", "sandbox; default-src 'none'"}}};
}

}  // namespace holdfast::overview
