// The command line, through CLI11.
#include "cli/arguments.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <sstream>

namespace holdfast::cli {
namespace {

void add_folders(CLI::App& app, Folders& folders) {
  app.add_option("--data", folders.data, "Folder of the records")->capture_default_str();
  app.add_option("--keys", folders.keys, "Folder of the key file (default: under --data)");
  app.add_option("--secrets", folders.secrets,
                 "Folder of the master and signing keys (default: under --data)");
  app.add_option("--anchors", folders.anchors,
                 "Second folder for checkpoints, best on another disk (default: under --data)");
  app.add_option("--home", folders.home, "Folder of assets/, data/ and node_modules/");
}

void add_mail(CLI::App& app, Mail& mail) {
  app.add_option("--mail-folder", mail.folder, "Write messages as files into this folder");
  app.add_option("--smtp", mail.smtp, "Send messages by this server, as smtps://host:465");
  app.add_option("--smtp-user", mail.smtp_user,
                 "User at the server; HOLDFAST_SMTP_PASSWORD is read");
  app.add_option("--mail-from", mail.from, "The sender's address");
  app.add_option("--notify", mail.notify,
                 "Send by this service in GOV.UK Notify's form; HOLDFAST_NOTIFY_KEY is read");
}

void add_mail_in(CLI::App& app, std::string& folder) {
  app.add_option("--mail-in", folder,
                 "Folder that email comes in by (default: mail-in under --data)");
}

void add_cases(CLI::App& app, std::size_t& cases) {
  app.add_option("--cases", cases,
                 "Cases of the made-up service, open and closed; 0: a small one of 21 children")
      ->capture_default_str()
      ->check(CLI::Range(std::size_t{0}, most_demo_cases));
}

CLI::App* add_demo(CLI::App& app, Demo& demo) {
  auto* sub = app.add_subcommand("demo", "Make a service of made-up people in an empty folder");
  add_folders(*sub, demo.folders);
  add_cases(*sub, demo.cases);
  return sub;
}

CLI::App* add_serve(CLI::App& app, Serve& serve) {
  auto* sub = app.add_subcommand("serve", "Answer browsers until told to stop");
  add_folders(*sub, serve.folders);
  add_mail(*sub, serve.mail);
  add_mail_in(*sub, serve.mail_in);
  sub->add_option(
      "--mail-authority", serve.mail_authority,
      "Take email in, where this mail server's Authentication-Results prove its sender");
  sub->add_option("--address", serve.address, "Address to listen on")->capture_default_str();
  sub->add_option("--port", serve.port, "Port to listen on")->capture_default_str();
  sub->add_option("--public-address", serve.public_address, "How links in messages begin");
  auto* certificate = sub->add_option("--tls-cert", serve.tls_certificate, "Certificate (PEM)");
  auto* key = sub->add_option("--tls-key", serve.tls_key, "Its key (PEM)");
  certificate->needs(key);
  key->needs(certificate);
  sub->add_flag("--tls-self-signed", serve.tls_self_signed,
                "Serve HTTPS with a certificate made here")
      ->excludes(certificate);
  sub->add_option("--trusted-proxy", serve.trusted_proxy, "Address of a proxy in front of this");
  sub->add_option("--clamd-socket", serve.clamd_socket,
                  "Socket of ClamAV's daemon, which scans documents where it listens")
      ->capture_default_str();
  sub->add_flag("--demo", serve.demo,
                "Make a service of made-up people first, if the folder is empty");
  add_cases(*sub, serve.cases);
  sub->add_option("--service-name", serve.service_name, "Name of a new service");
  sub->add_option("--first-name", serve.first_name, "Name of a new service's first administrator");
  sub->add_option("--first-email", serve.first_email, "Their email address");
  return sub;
}

CLI::App* add_people(CLI::App& app, People& people) {
  auto* sub = app.add_subcommand("people", "List who may sign in; invite somebody anew");
  add_folders(*sub, people.folders);
  sub->add_option("--invite", people.invite, "Email address of a listed person to invite anew");
  sub->add_option("--public-address", people.public_address, "How the link begins")
      ->capture_default_str();
  return sub;
}

CLI::App* add_backup(CLI::App& app, Backup& backup) {
  auto* sub = app.add_subcommand("backup", "Copy everything while the service runs");
  add_folders(*sub, backup.folders);
  sub->add_option("--to", backup.to, "An empty folder for the records")->required();
  sub->add_option("--keys-to", backup.keys_to, "An empty folder for the keys, kept apart")
      ->required();
  return sub;
}

CLI::App* add_restore(CLI::App& app, Restore& restore) {
  auto* sub = app.add_subcommand("restore", "Put a backup into an empty folder");
  add_folders(*sub, restore.folders);
  sub->add_option("--from", restore.from, "The backup's records")->required();
  sub->add_option("--keys-from", restore.keys_from, "The backup's keys")->required();
  return sub;
}

CLI::App* add_import(CLI::App& app, Import& import) {
  auto* sub = app.add_subcommand(
      "import", "Bring a caseload in from another system: docs/import_format.md says how");
  add_folders(*sub, import.folders);
  sub->add_option("folder", import.folder, "Folder of the set's CSV files")->required();
  sub->add_option("--as", import.as,
                  "Your email address here: every entry names you as who brought it in");
  sub->add_flag("--dry-run", import.dry_run,
                "Say what is wrong and what would be made, and write nothing");
  sub->add_flag("--skip-bad", import.skip_bad,
                "Leave rows out that are wrong, and write them to FOLDER-left-out");
  sub->add_option("--source", import.source,
                  "A name for the system it comes from, where two use the same references; always "
                  "the same name for the same system");
  sub->add_option("--clamd-socket", import.clamd_socket,
                  "Socket of ClamAV's daemon, which scans documents where it listens")
      ->capture_default_str();
  return sub;
}

CLI::App* add_export(CLI::App& app, Export& wanted) {
  auto* sub = app.add_subcommand(
      "export", "Hand the caseload out, as a set that an import takes in, with its whole history");
  add_folders(*sub, wanted.folders);
  sub->add_option("folder", wanted.folder, "An empty folder for the set. It is not sealed")
      ->required();
  sub->add_option("--as", wanted.as,
                  "Your email address here: each record's log of openings names you")
      ->required();
  sub->add_option("--child", wanted.child, "Only this record: the id in its address");
  return sub;
}

CLI::App* add_offences(CLI::App& app, Offences& offences) {
  auto* sub = app.add_subcommand(
      "offences",
      "Take a national list of offences in, to choose from beside those joined by hand");
  add_folders(*sub, offences.folders);
  sub->add_option(
         "file", offences.file,
         "CSV with a heading: cjs_code, title and, where known, home_office_code, from, until")
      ->required();
  return sub;
}

CLI::App* add_take_mail(CLI::App& app, TakeMail& take) {
  auto* sub = app.add_subcommand(
      "take-mail", "Take one email from standard input, for a mail server to pipe it into");
  add_folders(*sub, take.folders);
  add_mail_in(*sub, take.mail_in);
  return sub;
}

std::string said_by(const CLI::App& app, const CLI::ParseError& stopped, int& code) {
  std::ostringstream out;
  std::ostringstream wrong;
  code = app.exit(stopped, out, wrong);
  return out.str() + wrong.str();
}

}  // namespace

Arguments arguments_from(int count, const char* const* words) {
  CLI::App app{
      "Holdfast: case management for youth justice services that keeps other people safe."};
  app.name("holdfast");
  app.require_subcommand(1);
  Serve serve;
  Demo demo;
  Verify verify;
  Rebuild rebuild;
  People people;
  Story story;
  Backup backup;
  Restore restore;
  Import import;
  Export wanted;
  Offences offences;
  TakeMail take_mail;

  auto* of_serve = add_serve(app, serve);
  auto* of_demo = add_demo(app, demo);
  auto* of_verify = app.add_subcommand("verify", "Check that nothing recorded was changed or lost");
  add_folders(*of_verify, verify.folders);
  auto* of_rebuild = app.add_subcommand("rebuild", "Make lists and searches anew from the records");
  add_folders(*of_rebuild, rebuild.folders);
  auto* of_people = add_people(app, people);
  auto* of_story = app.add_subcommand("story", "Run stories: examples of the rules in plain words");
  of_story->add_option("files", story.files, "Story files or folders")->required();
  of_story->add_option("--home", story.home, "Folder of data/");
  auto* of_backup = add_backup(app, backup);
  auto* of_restore = add_restore(app, restore);
  auto* of_import = add_import(app, import);
  auto* of_export = add_export(app, wanted);
  auto* of_offences = add_offences(app, offences);
  auto* of_take_mail = add_take_mail(app, take_mail);
  auto* of_describe =
      app.add_subcommand("describe", "Print every kind of record with its fields, in Markdown");

  try {
    app.parse(count, words);
  } catch (const CLI::ParseError& stopped) {
    int code = 0;
    auto said = said_by(app, stopped, code);
    return Told{code, std::move(said)};
  }
  if (of_serve->parsed()) return serve;
  if (of_demo->parsed()) return demo;
  if (of_verify->parsed()) return verify;
  if (of_rebuild->parsed()) return rebuild;
  if (of_people->parsed()) return people;
  if (of_story->parsed()) return story;
  if (of_backup->parsed()) return backup;
  if (of_restore->parsed()) return restore;
  if (of_import->parsed()) return import;
  if (of_export->parsed()) return wanted;
  if (of_offences->parsed()) return offences;
  if (of_take_mail->parsed()) return take_mail;
  if (of_describe->parsed()) return Describe{};
  return Told{2, app.help()};
}

}  // namespace holdfast::cli
