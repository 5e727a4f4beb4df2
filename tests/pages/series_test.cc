// The rest of a weekly series moved or called off in one act, as a worker does it.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "practice/delivery/delivery.h"

namespace holdfast::pages {
namespace {

using delivery::Appointment;

constexpr int unprocessable = 422;

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

/// Three weekly appointments that the case manager makes on the pages, from ten days ahead on.
struct Series {
  House house;
  std::string contacts = "/records/" + house.ordinary.text() + "/contacts";
  Date first = london_date(house.now) + 10;

  Series() {
    const auto day = first.text();
    CHECK(send(contacts + "/appointment", {{"page", "check"},
                                           {"meeting_sort", "office"},
                                           {"meeting_place", "The Bridge"},
                                           {"meeting_day-day", day.substr(8)},
                                           {"meeting_day-month", day.substr(5, 2)},
                                           {"meeting_day-year", day.substr(0, 4)},
                                           {"meeting_time", "3:15pm"},
                                           {"weeks_running", "3"},
                                           {"meeting_with", worker()},
                                           {"meeting_for", "To plan the week"}})
              .status == 303);
    REQUIRE(made().size() == 3);
  }
  std::string worker() const { return house.reader("case_manager").person.text(); }
  web::Response send(const std::string& address, Fields fields) const {
    fields.emplace_back("event", house.fresh_text());
    return house.post("case_manager", address, std::move(fields));
  }
  std::vector<Appointment> made() const {
    const auto opened =
        desk::open(house.desk, house.reader("case_manager"), {house.ordinary, "test", {}});
    std::vector<Appointment> all;
    for (const auto& one : opened->file.delivery->appointments)
      if (one.made.record.weeks_running.value == 3) all.push_back(one);
    return all;
  }
  std::string page(std::size_t n, std::string_view below) const {
    return contacts + "/" + made()[n].id().text() + std::string(below);
  }
  Fields moved_to(Date day, const std::string& how_far) const {
    const auto text = day.text();
    return {{"moved_day-day", text.substr(8)},
            {"moved_day-month", text.substr(5, 2)},
            {"moved_day-year", text.substr(0, 4)},
            {"moved_time", "4pm"},
            {"moved_asked_by", "child"},
            {"moved_because", "Training on that day"},
            {"how_far", how_far}};
  }
};

TEST_CASE("an appointment is moved alone, or with the rest of its series, each as far") {
  const Series series;
  CHECK(has(series.house.get("case_manager", series.page(1, "/move")).body, "its series: 1 more"));
  CHECK_FALSE(has(series.house.get("case_manager", series.page(2, "/move")).body, "of its series"));
  CHECK(series.send(series.page(0, "/move"), series.moved_to(series.first + 1, "this")).status ==
        303);
  CHECK(day_of(series.made()[0]) == series.first + 1);
  CHECK(day_of(series.made()[1]) == series.first + 7);
  CHECK(series.send(series.page(1, "/move"), series.moved_to(series.first + 9, "later")).status ==
        303);
  CHECK(day_of(series.made()[0]) == series.first + 1);
  CHECK(day_of(series.made()[1]) == series.first + 9);
  CHECK(day_of(series.made()[2]) == series.first + 16);
  CHECK(time_of(series.made()[2]) == "4pm");
}

TEST_CASE("a series is called off as one act, and one that was called off before is left alone") {
  const Series series;
  const Fields why = {{"off_asked_by", "family"}, {"off_because", "They move away"}};
  CHECK(series.send(series.page(1, "/off"), why).status == 303);
  auto rest = why;
  rest.back().second = "The club has closed";
  rest.emplace_back("how_far", "later");
  rest.emplace_back("event", series.house.fresh_text());
  CHECK(series.house.post("case_manager", series.page(0, "/off"), rest).status == 303);
  CHECK(series.house.post("case_manager", series.page(0, "/off"), rest).status == 303);
  const auto all = series.made();
  CHECK(all[0].off->record.off_because.value == "The club has closed");
  CHECK(all[1].off->record.off_because.value == "They move away");
  CHECK(all[2].off->record.off_because.value == "The club has closed");
}

TEST_CASE("what is wrong with one of a series moves none of it, and what was typed is kept") {
  const Series series;
  const auto far = series.first + 2 * 366 - 15;
  const auto refused = series.send(series.page(0, "/move"), series.moved_to(far, "later"));
  CHECK(refused.status == unprocessable);
  CHECK(has(refused.body, "Enter a day within the next two years"));
  CHECK(has(refused.body, "Training on that day"));
  CHECK(has(refused.body, "value=\"later\" checked"));
  for (const auto& one : series.made()) CHECK(one.moved.empty());
}

}  // namespace
}  // namespace holdfast::pages
