// The script of the demonstration. Agencies, workers, children and events are invented for it.
#include "cli/demo_script.h"

namespace holdfast::cli {
namespace {

using service::AgencyKind;

constexpr DemoAgency agencies[] = {
    {"Eastvale Youth Justice Service", AgencyKind::youth_justice},
    {"Eastvale Police", AgencyKind::police},
    {"Eastvale Children's Services", AgencyKind::social_care},
    {"Eastvale Young People's Health", AgencyKind::health},
    {"Ashdown Park School", AgencyKind::education},
    {"Eastvale Probation", AgencyKind::probation},
    {"Harbour Boxing and Youth Club", AgencyKind::voluntary},
    {"Eastvale Housing", AgencyKind::housing},
    {"Larkfield Secure Children's Home", AgencyKind::secure_estate},
    {"Brookside Substance Support", AgencyKind::voluntary},
};
constexpr std::size_t agencies_of_small = 7;

constexpr DemoWorker workers[] = {
    {"Sam Porter", "sam.porter@eastvale.example", 0, Role::case_manager, "North"},
    {"Nia Bevan", "nia.bevan@eastvale.example", 0, Role::case_manager, "North"},
    {"Tariq Hale", "tariq.hale@eastvale.example", 0, Role::case_manager, "South"},
    {"Jo Lindqvist", "jo.lindqvist@eastvale.example", 0, Role::case_manager, "South"},
    {"Ruth Okafor", "ruth.okafor@eastvale.example", 0, Role::team_manager, "North"},
    {"Dan Whitlow", "dan.whitlow@eastvale.example", 0, Role::team_manager, "South"},
    {"Helen Marsh", "helen.marsh@eastvale.example", 0, Role::head_of_service, ""},
    {"Kit Aldous", "kit.aldous@eastvale.example", 0, Role::business_support, ""},
    {"Mairi Stone", "mairi.stone@eastvale.example", 0, Role::victim_worker, ""},
    {"PC Lee Rowan", "lee.rowan@police.example", 1, Role::partner_professional, ""},
    {"Asha Venn", "asha.venn@school.example", 4, Role::partner_professional, ""},
    {"Cal Deighton", "cal.deighton@probation.example", 5, Role::seconded_professional, "North"},
    {"Bea Novak", "bea.novak@eastvale.example", 0, Role::volunteer, ""},
    {"Owen Prys", "owen.prys@eastvale.example", 0, Role::panel_chair, ""},
    {"Iris Quill", "iris.quill@inspectors.example", 0, Role::inspector, ""},
    {"Noor Sadiq", "noor.sadiq@eastvale.example", 0, Role::information_officer, ""},
    {"Peter Lamb", "peter.lamb@eastvale.example", 0, Role::data_protection_officer, ""},
    {"Ana Ferris", "ana.ferris@eastvale.example", 0, Role::administrator, ""},
    {"Marcus Bell", "marcus.bell@eastvale.example", 0, Role::case_manager, "North"},
    {"Priya Sandhu", "priya.sandhu@eastvale.example", 0, Role::case_manager, "South"},
    {"Gwen Rowlands", "gwen.rowlands@eastvale.example", 0, Role::case_manager, "North"},
    {"Aled Morris", "aled.morris@eastvale.example", 0, Role::case_manager, "South"},
    {"Tess Winter", "tess.winter@eastvale.example", 0, Role::case_manager, "North"},
    {"Femi Oladele", "femi.oladele@eastvale.example", 0, Role::case_manager, "South"},
    {"Hugo Fairburn", "hugo.fairburn@eastvale.example", 0, Role::case_manager, "North"},
    {"Sadia Noor", "sadia.noor@eastvale.example", 0, Role::case_manager, "South"},
    {"Callie Frost", "callie.frost@eastvale.example", 0, Role::case_manager, "North"},
};
constexpr std::size_t workers_of_small = 18;

constexpr DemoChild children[] = {
    {"Jordan", "Ellwood", "", 15, 20, 0, 110, 0},
    {"Siân", "Maddocks", "", 16, 37, 0, 95, 0, true},
    {"Reece", "Tamblyn", "Ree", 14, 54, 0, 80, 0},
    {"Kofi", "Brandreth", "", 17, 290, 0, 60, 0},
    {"Leah", "Sorrell", "", 13, 88, 0, 71, 38, true},
    {"Devon", "Hallett", "", 0, 0, 0, 9, 0},
    {"Tyler", "Dunmore", "", 16, 105, 1, 118, 0},
    {"Amira", "Castell", "Mia", 15, 122, 1, 90, 0, true},
    {"Callum", "Ingleby", "", 17, 139, 1, 72, 0},
    {"Zac", "Penhallow", "", 12, 156, 1, 33, 0},
    {"Ewan", "Rushmere", "", 14, 173, 2, 100, 0},
    {"Jamal", "Thirlby", "JT", 16, 190, 2, 84, 45},
    {"Poppy", "Garrow", "", 15, 207, 2, 66, 0, true},
    {"Lewis", "Hathern", "", 17, 224, 2, 21, 0},
    {"Danny", "O'Carroll", "", 13, 241, 3, 105, 0},
    {"Mateusz", "Wrona", "Mat", 16, 258, 3, 77, 0},
    {"Freya", "Ullock", "", 14, 275, 3, 50, 0, true},
    {"Nathan", "Selwood", "", 17, 30, 3, 29, 0},
    {"Ibrahim", "Quarmby", "", 0, 0, 3, 12, 0},
    {"Chloe", "Verity-Shaw", "", 15, 47, -1, 4, 0, true},
    {"Bradley", "Askern", "", 16, 64, -1, 2, 0},
};

constexpr DemoEvent events[] = {
    {"contact", "fact", 0, "Their worker",
     "Met at the centre. Talked about the week, and what had gone well at college.", 0,
     "note.office"},
    {"incident", "fact", 1, "PC Lee Rowan",
     "Police were called to a disturbance outside the shops at Millgate. Words and pushing; nobody "
     "was hurt. No arrest.",
     3, "note.police"},
    {"school", "fact", 4, "Asha Venn, safeguarding lead",
     "Sent out of two lessons on the same day. Calmed down after time with the pastoral team.", 1,
     "note.school"},
    {"missed_contact", "fact", 0, "Their worker",
     "Did not come to the appointment and did not answer the phone. A message was left.", 0,
     "note.missed"},
    {"contact", "fact", 0, "Their worker",
     "Home visit. Spoke to them on their own first and then with mum. Both think evenings are the "
     "hardest time.",
     0, "note.home"},
    {"good", "fact", 6, "Coach at the club",
     "Came to every session this month and helped younger ones put the equipment away.", 2,
     "note.good"},
    {"family", "opinion", 2, "Duty social worker",
     "Thinks that arguments at home have become more frequent since the move.", 4, "note.family"},
    {"missing", "fact", 1, "Missing persons desk",
     "Reported missing at 11:20pm and back at 2:05am. Says they were with friends.", 1,
     "note.missing"},
    {"incident", "intelligence", 1, "Police, by email",
     "May be spending time with older young people near the station in the evenings. Not "
     "confirmed.",
     6, "note.intelligence"},
    {"contact", "fact", 0, "Their worker",
     "Second session on thinking before acting. Was able to describe a time they walked away.", 0,
     "note.session"},
    {"arrest", "fact", 1, "Custody desk",
     "Arrested on suspicion of criminal damage to a bus shelter. Bailed to return.", 1,
     "note.arrest"},
    {"health", "fact", 3, "Health worker",
     "Screening appointment kept. A speech and language assessment has been asked for.", 2,
     "note.health"},
};

template <class Things>
auto part_of(const Things& things, DemoSize size, std::size_t small) {
  const std::span all(things);
  return size == DemoSize::small ? std::span(all.data(), small) : std::span(all.data(), all.size());
}

}  // namespace

std::span<const DemoAgency> demo_agencies(DemoSize size) {
  return part_of(agencies, size, agencies_of_small);
}
std::span<const DemoWorker> demo_workers(DemoSize size) {
  return part_of(workers, size, workers_of_small);
}
std::span<const DemoChild> demo_children() { return children; }
std::span<const DemoEvent> demo_events() { return events; }

}  // namespace holdfast::cli
