// What pages need of the rooms they do not see, as functions: accounts and messages for the people
// pages, the service's list for sign-in.
#pragma once
#include <string>

#include "house.h"
#include "jobs/messages.h"
#include "practice/service/pages.h"
#include "web/sign_in.h"

namespace holdfast {

/// All outlive what is made here.
struct Outside {
  House& house;
  const jobs::Outbox& outbox;
  std::string address;  ///< how links in messages begin, without a slash at the end
};

service::ServiceDoors service_doors(Outside outside);
web::SignInDesk sign_in_desk(Outside outside);
/// Queues "something needs your attention" for those of them who are here: what it is stands on
/// their home page.
void tell(Outside outside, const std::vector<PersonId>& people, Moment now);
/// The same for everybody who reviews openings.
std::function<void(Moment now)> teller_of_managers(Outside outside);
/// The made-up people, for the page that lets anybody be one of them. Empty for a real service.
std::vector<web::MadeUpPerson> made_up_people(Outside outside);
/// Each way of sending that the command line named; else files in a folder.
jobs::Sender sender_for(const cli::Mail& mail, const House& house);

}  // namespace holdfast
