// What went out on the child of the small service: a letter about the appointment that is to come,
// which was moved since, one to the aunt, and a text of the service's own.
#include "base/text.h"
#include "pages/house.h"
#include "practice/delivery/delivery.h"
#include "practice/writing/wording.h"
#include "practice/writing/writing.h"

namespace holdfast::pages {

using namespace writing;

/// A letter is written in the language of whoever gets it, so its text is data.
void House::words_of_texts() {
  // A shorter one would hide parts of other words.
  constexpr std::size_t shortest = 4;
  for (const auto& word : words_of(Letter{})) {
    const auto which = static_cast<Letter>(word.value);
    for (const auto& blank : blanks_of(which)) {
      data.push_back("[not known: " + std::string(blank.means) + "]");
      data.push_back("{{" + std::string(blank.name) + "}}");
    }
    const auto* ships = desk.letters->find(which);
    data.push_back(ships->source);
    for (const auto& text : {ships->title, ships->text})
      for (const auto line : split(text, '\n'))
        for (const auto& piece : pieces_of(line))
          if (trimmed(piece.words).size() >= shortest) data.emplace_back(trimmed(piece.words));
  }
}

void House::write_letters() {
  const auto today = london_date(now);
  const auto say_so = [&](const holdfast::Event& what) {
    return says("case_manager", ordinary, what);
  };
  Sent sent{
      .letter_sort = Letter::appointment,
      .letter_about = meeting_ahead,
      .letter_rests_on = {meeting_ahead},
      .letter_to = SentTo::child,
      .letter_addressee = {"Jordan Ellis"},
      .letter_how = SentHow::by_hand,
      .letter_day = today,
      .letter_signer = reader("case_manager").person,
      .letter_title = {"See you on <Tuesday>"},
      .letter_text = {"Dear Jordan,\n\n# When\n\n- At half past four\n- In the kitchen\n\nBring "
                      "nothing."}};
  letter = say_so(writing::Event(sent));
  sent.letter_sort = Letter::appointment_family;
  sent.letter_to = SentTo::parent;
  sent.letter_addressee = {"Jordan's aunt"};
  sent.letter_how = SentHow::post;
  sent.letter_title = {"Jordan on Tuesday"};
  say_so(writing::Event(sent));
  say_so(delivery::Event(delivery::AppointmentMoved{
      meeting_ahead, today + 7, {"4:30pm"}, delivery::AskedBy::family, {"The aunt works"}}));
  decides("administrator", service::LetterTextSet{Letter::plan_for_panel,
                                                  {"Our plan, {{child_first_name}}"},
                                                  {"{{plan}}\n\n{{writer_name}}"},
                                                  {"Shorter is read"}});
  words_of_texts();
  data.insert(data.end(), {"See you on <Tuesday>", "Dear Jordan,", "When", "At half past four",
                           "In the kitchen", "Bring nothing.", "Jordan's aunt", "Jordan on Tuesday",
                           "The aunt works", "Shorter is read"});
}

}  // namespace holdfast::pages
