// A document as a download and never as a page of ours: what is in it was written by others, so a
// browser is told what it is, to save it, and to run nothing of it.
#pragma once
#include <string>

#include "records/document.h"
#include "web/http.h"

namespace holdfast::overview {

web::Response download(const Document& document, std::string bytes);

}  // namespace holdfast::overview
