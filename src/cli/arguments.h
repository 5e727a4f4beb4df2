// The words of the command line as values. Every subcommand answers --help, and what cannot be
// understood is said plainly.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace holdfast::cli {

/// 140 open and 400 closed: a service of the usual size.
inline constexpr std::size_t usual_demo_cases = 540;
inline constexpr std::size_t most_demo_cases = 20'000;

/// Where a service is kept, and where the program finds what it ships with.
struct Folders {
  std::string data =
      "var/service";    ///< records, keys, secrets and anchors lie under it, unless named apart
  std::string keys;     ///< the key file's folder; empty: under data
  std::string secrets;  ///< master and signing keys; empty: under data
  std::string anchors;  ///< the second place of checkpoints; empty: under data
  std::string home;     ///< assets, data files and node_modules; empty: where it was built
};

struct Mail {
  std::string folder;  ///< messages as files; the default, under data
  std::string smtp;    ///< "smtps://mail.example.org:465"
  std::string smtp_user;
  std::string from;    ///< sender's address
  std::string notify;  ///< address of a service in GOV.UK Notify's form
};

struct Serve {
  Folders folders;
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;
  std::string public_address;  ///< how links in messages begin; empty: made of address and port
  std::string tls_certificate;
  std::string tls_key;
  bool tls_self_signed = false;
  std::string trusted_proxy;
  std::string clamd_socket = "/run/clamav/clamd.ctl";
  bool demo = false;                     ///< makes the made-up service first, where there is none
  std::size_t cases = usual_demo_cases;  ///< of that service
  std::string service_name;              ///< for a new service
  std::string first_name;                ///< of its first administrator
  std::string first_email;
  Mail mail;
  std::string mail_in;         ///< folder of email that comes; empty: under data
  std::string mail_authority;  ///< the mail server that proves senders; empty: none is taken in
};
/// One message from standard input, for the server to take in.
struct TakeMail {
  Folders folders;
  std::string mail_in;
};
struct Demo {
  Folders folders;
  std::size_t cases = usual_demo_cases;
};
struct Verify {
  Folders folders;
};
struct Rebuild {
  Folders folders;
};
struct People {
  Folders folders;
  std::string invite;  ///< an email address: a new invitation for that person
  std::string public_address = "http://127.0.0.1:8080";
};
struct Story {
  std::vector<std::string> files;
  std::string home;
};
struct Backup {
  Folders folders;
  std::string to;
  std::string keys_to;
};
struct Restore {
  Folders folders;
  std::string from;
  std::string keys_from;
};
struct Import {
  Folders folders;
  std::string folder;  ///< of the set
  std::string as;      ///< email address of whoever runs it
  std::string source;  ///< tells two systems apart that count alike
  bool dry_run = false;
  bool skip_bad = false;
  std::string clamd_socket = "/run/clamav/clamd.ctl";
};
struct Export {
  Folders folders;
  std::string folder;
  std::string as;
  std::string child;  ///< a record's id; empty: every child
};
/// Takes a national list of offences in.
struct Offences {
  Folders folders;
  std::string file;
};
/// Prints docs/records.md: every record with its fields.
struct Describe {};
/// --help, --version, or words that make no sense: what to print, and the exit code.
struct Told {
  int exit_code = 0;
  std::string words;
};

using Arguments = std::variant<Serve, Demo, Verify, Rebuild, People, Story, Backup, Restore, Import,
                               Export, Offences, TakeMail, Describe, Told>;

Arguments arguments_from(int count, const char* const* words);

}  // namespace holdfast::cli
