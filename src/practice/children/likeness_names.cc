// Names that are one name: short forms, Welsh and English, and ways to write a name from another
// alphabet. General knowledge, written by hand; a service meets more than any list holds, so
// spelling and sound are weighed besides. Names that brothers and sisters bear side by side stay
// apart, however alike (Sam and Samantha, Stefan and Stefania).
#include <array>
#include <unordered_map>

#include "base/text.h"
#include "practice/children/likeness.h"

namespace holdfast::children {
namespace {

constexpr std::array groups = {
    "elizabeth liz lizzie beth betty eliza libby lisbeth elisabeth",
    "alexander alex alec sasha sandy xander alexandr aleksander oleksandr aleksandr",
    "alexandra alex lexi sandra oleksandra",
    "william will bill billy wil gwilym",
    "robert rob bob bobby robbie bert",
    "katherine catherine kate katie kathy cathy kathryn catrin katy kat",
    "samuel sam sammy",
    "samantha sam sammie",
    "charlotte lottie charlie char lotte",
    "charles charlie chaz chuck siarl",
    "thomas tom tommy tomos twm",
    "margaret maggie meg maisie peggy marged mared",
    "joseph joe joey yosef yusuf yousef youssef yousuf iosif",
    "christopher chris kit topher",
    "abigail abby abbie gail",
    "daniel dan danny deiniol",
    "zachary zac zach zack zak zakary zachariah",
    "isabella bella izzy isabel isobel isabelle",
    "edward ted ed eddie ned teddy iorwerth",
    "jessica jess jessie",
    "theodore theo ted teddy",
    "rebecca becky becca beca",
    "nathaniel nate nathan nat",
    "eleanor ellie nell nora elinor elena",
    "jonathan jon jonny jonty johnny",
    "john jack johnny ioan ieuan ifan iwan sion",
    "james jim jimmy jamie iago",
    "benjamin ben benny",
    "matthew matt matty mathew",
    "michael mike mick mikey mihangel",
    "david dave davey dafydd dai dewi",
    "stephen steven steve steffan stephan stefan",
    "anthony tony anton antony",
    "richard rick ricky dick rich",
    "gabriella gabby gabi gabriela",
    "gabriel gabe",
    "frederick fred freddie frederik",
    "francesca frankie fran chessie",
    "francis frank frankie ffransis",
    "henry harry hal harri",
    "harriet hattie harri",
    "oliver ollie olly",
    "olivia liv livvy",
    "nicholas nick nicky nico nicolas mykola nikolai nikolay",
    "patrick paddy pat padraig",
    "peter pete pedr petro pyotr",
    "paul pavlo pavel pawel",
    "philip phil phillip filip",
    "ronald ron ronnie",
    "timothy tim timmy",
    "victoria vicky tori vicki",
    "jennifer jen jenny siwan",
    "jasmine jas yasmin yasmeen yasmine jasmin",
    "dominic dom nic",
    "luke luc lukasz lucas lukas luka",
    "sian shan sharn",
    "sean shaun shawn",
    "rhys reece rees reese rice",
    "llywelyn llewelyn llewellyn lew",
    "gruffydd griffith griffiths gruff guto griff",
    "mary mair mari mariam maryam miriam marie maria",
    "hugh huw hughie hew",
    "lloyd llwyd floyd",
    "meredith meredydd maredudd",
    "geraint ger",
    "prichard pritchard",
    "muhammad mohammed mohamed mohammad mohamad muhammed mohamud mohd",
    "hussain hussein husain hossain husayn",
    "aisha ayesha aysha aishah ayisha",
    "ahmed ahmad ahmet",
    "fatima fatimah fatma fatema",
    "chowdhury choudhury chaudhry choudhry chaudhary",
    "ibrahim ebrahim abraham ibraheem",
    "serhii sergei sergey serhiy",
    "yuliia julia yulia juliya julie",
    "sheikh shaikh shaykh",
    "abdulrahman abdurrahman abdurahman abdirahman",
    "zaynab zainab zeynep zeinab",
    "dmitri dmytro dmitry dimitri dima",
    "omar umar omer",
    "farouk faruq farooq faruk",
    "osman usman uthman",
    "khadija khadijah khadeeja",
    "hamza hamzah",
    "ali aly",
    "hasan hassan",
    "euan ewan ewen",
    "caitlin kaitlyn katelyn catelyn",
    "mcdonald macdonald",
    "ashley ashleigh ashlee",
    "sophia sofia sophie sofie",
    "reid reed read reade",
    "stuart stewart steward",
    "thompson thomson",
    "harris harries",
};

/// Each spelling with the first of its group; of one that stands in two groups, the first's.
std::unordered_map<std::string_view, std::string_view> by_spelling() {
  std::unordered_map<std::string_view, std::string_view> forms;
  for (const std::string_view group : groups) {
    const auto names = split(group, ' ');
    for (const auto name : names) forms.try_emplace(name, names.front());
  }
  return forms;
}

}  // namespace

std::string_view common_form(std::string_view word) {
  static const auto forms = by_spelling();
  const auto at = forms.find(word);
  return at == forms.end() ? word : at->second;
}

}  // namespace holdfast::children
