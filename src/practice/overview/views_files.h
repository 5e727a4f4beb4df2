// What a form that brings files makes of them: one record, or where its page takes several, one for
// each. A browser forgets the files it chose, so what is wrong is said with what to choose again.
#pragma once
#include "practice/overview/views_forms.h"

namespace holdfast::overview {

/// What the page knows and nobody types: which entry the record speaks of.
void give(Event& event, const Answers& given);
/// Whether a form of this kind brings a file.
bool brings_files(std::string_view kind);
bool takes_several_files(const RecordForm& form);
/// To be recorded at once, unless anything is wrong.
struct Sent {
  std::vector<desk::Part> parts;
  Problems problems;
};
Sent sent(const Site& site, const web::Visit& visit, const RecordForm& form, StreamId record);
/// With something else wrong: a file is not kept then, and a browser cannot be made to choose it
/// again. Puts the problems in the order of the form.
void ask_for_files_again(std::string_view kind, const Received& received, Problems& problems);

/// Of a document whose opening has been logged: never a page of ours. What is in it was written by
/// others, so a browser is told what it is, to save it, and to run nothing of it.
web::Response download(const Document& document, std::string bytes);

}  // namespace holdfast::overview
