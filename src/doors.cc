// The functions behind the doors.
#include "doors.h"

#include <algorithm>
#include <cstdlib>

#include "base/words.h"
#include "desk/drafts.h"
#include "jobs/messages_links.h"
#include "jobs/messages_senders.h"

namespace holdfast {
namespace {

using service::ServiceDoors;

ServiceDoors::Outcome send_link(const Outside& outside, const service::Invitation& to,
                                jobs::Template kind, Moment now) {
  const auto link = outside.house.door->invite(to.person, to.email, now);
  if (!link) return Unexpected{link.error()};
  const auto queued =
      outside.outbox.queue(jobs::invitation_message(*link, kind, outside.address), now);
  if (!queued) return Unexpected{access::Refusal(queued.error())};
  return done;
}

service::AccessState state_of(const std::optional<access::Account>& account) {
  using Kind = service::AccessState::Kind;
  if (!account) return {};
  switch (account->state) {
    case access::AccountState::invited:
      return {Kind::invited, account->invitation_ends};
    case access::AccountState::active:
      return {Kind::active, {}};
    case access::AccountState::disabled:
      return {Kind::disabled, {}};
  }
  return {};
}

service::SentMessage shown(const jobs::MessageNote& note) {
  using State = service::SentMessage::State;
  service::SentMessage message{jobs::label_of(note.kind),
                               note.to,
                               note.queued,
                               State::waiting,
                               note.tries,
                               {},
                               note.failure};
  if (note.state == jobs::MessageState::sent) message.state = State::sent;
  if (note.state == jobs::MessageState::given_up) message.state = State::given_up;
  if (note.tries > 0) message.last_try = note.last_try;
  return message;
}

Result<std::vector<service::SentMessage>> messages(const Outside& outside, std::size_t limit,
                                                   Moment now) {
  const auto notes = outside.outbox.log(limit, now);
  if (!notes) return Unexpected{notes.error()};
  std::vector<service::SentMessage> all;
  for (const auto& note : *notes) all.push_back(shown(note));
  return all;
}

web::Standing standing_in(const service::State& state, const service::Person& person) {
  web::Standing standing{person.name, {}};
  for (const auto& post : person.posts) {
    const auto agency = state.agencies.find(post.agency);
    if (agency != state.agencies.end())
      standing.memberships.push_back(
          {{post.agency, post.role}, agency->second.name, person.coordinator});
  }
  return standing;
}

Result<std::optional<web::Standing>> standing_of(const Outside& outside, PersonId id) {
  const auto file = desk::service_file(*outside.house.desk);
  if (!file) return Unexpected{file.error()};
  const auto today = london_date(outside.house.clock.now());
  const auto* person = service::person_here(*file->service, id, today);
  if (person == nullptr) return std::optional<web::Standing>();
  return std::optional(standing_in(*file->service, *person));
}

std::string from_environment(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value == nullptr ? "" : value;
}

jobs::Sender notify(const cli::Mail& mail, const jobs::NotifyKey& key) {
  jobs::NotifySettings settings{.address = mail.notify, .key = key};
  for (const auto& word : jobs::template_words())
    settings.template_ids[word.kind] =
        from_environment("HOLDFAST_NOTIFY_TEMPLATE_" + std::string(word.wire));
  return jobs::notify_sender(settings);
}

}  // namespace

ServiceDoors service_doors(Outside outside) {
  using jobs::Template;
  ServiceDoors doors;
  doors.invite = [outside](const service::Invitation& to, Moment now) {
    return send_link(outside, to, Template::invitation, now);
  };
  doors.restore = [outside](const service::Invitation& to, Moment now) {
    return send_link(outside, to, Template::access_restored, now);
  };
  doors.access_state = [outside](PersonId id, Moment now) -> Result<service::AccessState> {
    const auto account = outside.house.door->accounts().of(id, now);
    if (!account) return Unexpected{account.error()};
    return state_of(*account);
  };
  doors.disable = [outside](PersonId id, PersonId, Moment now) {
    return outside.house.door->disable(id, now);
  };
  doors.messages = [outside](std::size_t limit, Moment now) {
    return messages(outside, limit, now);
  };
  return doors;
}

web::SignInDesk sign_in_desk(Outside outside) {
  web::SignInDesk desk;
  desk.standing_of = [outside](PersonId id) { return standing_of(outside, id); };
  desk.keep_draft = [outside](PersonId id, const std::string& form, const auto& fields) {
    return desk::save_typed(*outside.house.desk, id, {form, outside.house.clock.now(), fields});
  };
  desk.tell_password_changed = [outside](const std::string& email) {
    // The password is changed whether or not the mail can be queued; the log shows what was sent.
    (void)outside.outbox.queue(jobs::password_changed_message(email, outside.address),
                               outside.house.clock.now());
  };
  return desk;
}

void tell(Outside outside, const std::vector<PersonId>& people, Moment now) {
  const auto file = desk::service_file(*outside.house.desk);
  if (!file) return;
  for (const auto& id : people) {
    const auto* person = service::person_here(*file->service, id, london_date(now));
    // A message that cannot be queued shows in its log; the home page says it in any case.
    if (person != nullptr)
      (void)outside.outbox.queue(
          {jobs::Template::attention, person->email, outside.address + "/", {}}, now);
  }
}

std::function<void(Moment now)> teller_of_managers(Outside outside) {
  return [outside](Moment now) {
    const auto file = desk::service_file(*outside.house.desk);
    if (!file) return;
    std::vector<PersonId> managers;
    for (const auto& [id, person] : file->service->people)
      if (std::ranges::any_of(person.posts, [](const service::Post& post) {
            return post.role == Role::team_manager || post.role == Role::head_of_service;
          }))
        managers.push_back(id);
    tell(outside, managers, now);
  };
}

std::vector<web::MadeUpPerson> made_up_people(Outside outside) {
  const auto file = desk::service_file(*outside.house.desk);
  if (!file || !file->service->demonstration) return {};
  std::vector<web::MadeUpPerson> people;
  const auto today = london_date(outside.house.clock.now());
  for (const auto& [id, person] : file->service->people)
    if (service::person_here(*file->service, id, today) != nullptr)
      people.push_back({id, standing_in(*file->service, person)});
  return people;
}

jobs::Sender sender_for(const cli::Mail& mail, const House& house) {
  const auto from = mail.from.empty() ? std::string("no-reply@holdfast.example") : mail.from;
  if (!mail.smtp.empty())
    return jobs::smtp_sender({.address = mail.smtp,
                              .user = mail.smtp_user,
                              .password = from_environment("HOLDFAST_SMTP_PASSWORD"),
                              .from_address = from});
  const auto key = jobs::notify_key_from(from_environment("HOLDFAST_NOTIFY_KEY"));
  if (!mail.notify.empty() && key) return notify(mail, *key);
  const auto folder = mail.folder.empty() ? (house.paths.data / "messages").string() : mail.folder;
  std::filesystem::create_directories(folder);
  return jobs::folder_sender(folder, "Holdfast <" + from + ">");
}

}  // namespace holdfast
