// A small service in memory with one person of every role, and every page of it behind the real
// router: what tests of pages are driven through. Signing in is the only thing made up: a request
// says who asks.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "access/front_door.h"
#include "desk/desk.h"
#include "practice/overview/views.h"
#include "practice/service/pages.h"
#include "store/open.h"
#include "web/live.h"
#include "web/router.h"
#include "web/sign_in.h"

namespace holdfast::pages {

using Fields = std::vector<std::pair<std::string, std::string>>;
using NameAndBytes = std::pair<std::string, std::string>;

/// What the pages asked of accounts.
struct Called {
  std::string what;  ///< invite, restore, disable
  PersonId person;
};

/// Two houses of one seed that differ in what few may see: entries in the part "victim", and a
/// restricted record that admits the head of service alone.
enum class Hidden { there, never_recorded };

class House {
  std::shared_ptr<std::uint64_t> luck_ = std::make_shared<std::uint64_t>(11);

 public:
  explicit House(Hidden hidden = Hidden::there);
  House(const House&) = delete;
  House& operator=(const House&) = delete;

  /// By the wire word of a role, or "coordinator": a case manager of the police who is one.
  web::Response get(const std::string& who, const std::string& target) const;
  /// With the token of a form of theirs.
  web::Response post(const std::string& who, const std::string& target, Fields fields) const;
  /// The same with one file, for the field "document".
  web::Response post_file(const std::string& who, const std::string& target, Fields fields,
                          const NameAndBytes& file) const {
    return post_files(who, target, std::move(fields), {file});
  }
  web::Response post_files(const std::string& who, const std::string& target, Fields fields,
                           const std::vector<NameAndBytes>& files,
                           std::string_view field = "document") const;
  const access::Reader& reader(const std::string& who) const { return people_.at(who); }
  std::span<const web::Route> routes() const { return router_->all(); }
  EventId fresh() const { return EventId::random(chance); }
  /// Chance begins anew: two houses that did not do the same go on with the same ids and keys.
  void reseed(std::uint64_t seed) const { *luck_ = seed; }
  /// Somebody more, who asks as `who` from then on.
  PersonId joins(const std::string& who, const service::PersonJoined& joined);
  std::string fresh_text() const { return fresh().text(); }
  service::State service() const { return *desk::service_file(desk)->service; }
  /// So that whoever may open this record with a tick of purpose has ticked.
  void tick(const std::string& who, StreamId record) const;
  /// From now on open pages are told of what is recorded, by a thread that reads `now` too.
  void tell_pages();

  mutable Moment now;
  Clock clock;
  Chance chance;
  store::Strongroom room;
  mutable desk::Desk desk;

  AgencyId own, police;
  TeamId team;
  StreamId ordinary;     ///< of the case manager; with hidden entries; has an admission and a bar
  StreamId unallocated;  ///< has no worker: somebody must act
  StreamId restricted;   ///< admits the case manager and the head of service
  EventId event;         ///< an entry of `ordinary` that everybody of its readers sees
  EventId document;      ///< one that everybody of its readers sees, with a file
  EventId replaced;      ///< one whose file was replaced by a correction
  EventId amended;       ///< one that was corrected, and then withdrawn
  EventId hidden;        ///< one in the part "victim"
  EventId fact;          ///< the child's school
  EventId flag;
  StreamId merged;  ///< into `ordinary`, last of all; with hidden entries
  EventId merge;
  StreamId victim;  ///< of `ordinary`, the victim worker's; identified in one house alone
  EventId wish;     ///< an entry of the victim's record
  EventId admission, bar;
  EventId admission_over;  ///< of `ordinary`: ended, with a reason
  EventId agreement;       ///< with the police; a new one is asked for
  EventId list_row;        ///< of a police list that the case manager loaded; may be `ordinary`
  EventId chosen_row;      ///< and one of which they said that it is
  EventId telling;         ///< of a child called like that of `ordinary`; waits at the duty desk
  EventId mail;            ///< of the partner; waits there, too
  EventId mail_file;       ///< the file that came with it
  EventId saved;           ///< a list that everybody keeps
  EventId referral;        ///< of `ordinary`: for a decision out of court, made and told
  EventId transfer;        ///< of `ordinary`: offered to another service
  EventId asked;           ///< of `ordinary`: a request to police that waits
  EventId declined;        ///< and one that they declined
  EventId slow;            ///< asked again, and they asked for more time
  EventId raised;          ///< taken up by a manager
  EventId joined;          ///< police, in the child's network
  EventId action;          ///< that they agreed to
  EventId shared;          ///< with police, in an emergency
  EventId proposed;        ///< a disclosure, approved
  EventId offence;         ///< of `ordinary`, which its assessment leaves out
  EventId trust;           ///< somebody whom the child of `ordinary` trusts
  EventId phrase;          ///< that is standard in plans here
  EventId order;           ///< of `ordinary`, which runs
  EventId assessment;      ///< of `ordinary`: in progress
  EventId waiting;         ///< and one that waits to be countersigned
  EventId scenario;        ///< of the one in progress
  EventId told_before;     ///< one of the assessment before
  EventId instrument;      ///< the guide to a scenario, completed on `ordinary`
  EventId objective;       ///< of the plan of `ordinary`
  EventId step;            ///< an action towards it, which has not ended
  EventId words_told;      ///< what police are told when its contingency is activated
  EventId activation;      ///< of that contingency
  EventId meeting_ahead;   ///< an appointment of `ordinary` that is to come
  EventId meeting_open;    ///< one of which nobody said what came of it
  EventId meeting_missed;  ///< one that the child missed, and was asked about
  EventId offer;           ///< of police, in the directory; changed once
  EventId other_offer;     ///< of the service itself
  EventId offer_out;       ///< of police, withdrawn
  EventId referral_asked;  ///< of `ordinary`, to `offer`: not answered
  EventId referral_waits;
  EventId referral_refused;
  EventId referral_started;
  EventId referral_made;   ///< a referral order of `ordinary`
  EventId detention_made;  ///< a detention and training order of `ordinary`
  EventId breach;          ///< of that order, with nothing done about it yet
  EventId review;          ///< under way
  EventId reviewed;        ///< signed
  EventId application;     ///< to revoke it, not answered
  EventId letter;          ///< kept on `ordinary`, about the appointment that is to come
  EventId line;            ///< of /openings: the team manager broke the glass of `restricted`
  PersonId barred;         ///< from `ordinary`; has no role in the tests but that

  mutable std::vector<Called> called;
  mutable std::map<PersonId, service::AccessState> accounts;
  mutable bool invitations_fail = false;
  std::vector<service::SentMessage> messages;
  /// Words that are data: names, what people wrote.
  std::vector<std::string> data;

 private:
  void found_the_service();
  void add_records();
  service::ServiceDoors doors();
  web::Gate gate();
  EventId decides(const std::string& who, const service::Event& what);
  EventId says(const std::string& who, StreamId record, const Event& what, Clearance more = {});
  void refer();
  void add_offending(Date day);
  void add_court(Date day);
  void assess();
  EventId write_assessment();
  void complete_guide();
  void plan();
  void deliver();
  void name_trusted();
  void enforce();
  void serve_orders();
  void write_letters();
  void words_of_texts();
  void review_it();
  void list_offers();
  EventId refers(EventId to, Date on);
  void intervene();
  void judge(EventId assessed);
  void amend();
  void add_victim(Date day);
  void identify_victim(Date day);
  void share(Date day);
  void ask_again(Date day);
  /// Of police, about what is addressed to them.
  EventId they_say(EventId item, const Event& what);
  void tell_of_child(Date day);
  void load_list(Date day);
  void add_agencies(Date day);
  void add_mail();
  EventId files(const std::string& who, std::string_view called, Clearance more = {});
  std::pair<Event, Received> document_called(std::string_view called);
  void replace_document();
  void hide();
  void add_second_record(Date day);
  void hide_in_second(Date day);
  void merge_records();
  StreamId child_without_worker(const std::string& given, const std::string& family);
  StreamId child(const std::string& given, const std::string& family);
  web::Response answer(const std::string& who, web::Request request,
                       const std::string& target) const;

  std::map<std::string, access::Reader> people_;
  access::PasswordHasher hasher_;
  access::CommonPasswords common_;
  access::FrontDoor door_;
  web::Frame frame_;
  overview::Site site_;
  service::ServiceDoors doors_;
  web::SignIn sign_in_;
  std::unique_ptr<web::Live> live_;
  std::unique_ptr<web::Router> router_;
};

/// A file as the web room hands it on: sealed and told by its bytes.
Received received(const desk::Desk& desk, const std::vector<NameAndBytes>& files,
                  std::string_view field = "document");

/// The house that tests which change nothing share: making one takes a while.
const House& shared_house();

}  // namespace holdfast::pages
