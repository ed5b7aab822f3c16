#pragma once

// What roundtablectl can be asked for: every command and option of it, as --help prints them.
namespace rt::ctl {

inline constexpr auto kUsage = R"(Usage: roundtablectl [--data DIR] COMMAND [OPTIONS]

Strategy meetings without screens.

Commands:
  init --user USER [--name NAME]    make a store, and its first user: a chair, who lets the others in
  init --practice                   make a practice store; it needs no passphrase and is never real
  play SCRIPT                       play a meeting script, a line a step, each saved before it is printed; in a real
                                    store for who may minute and, to seal, chair
  export --meeting REF              print the record of a meeting, or of one child of it; or make a paper of it
  list                              list the meetings, newest first
  verify                            walk every chain and name the first bad entry
  verify FILE                       the same for an exported chain alone: needs no store and no key
  audit                             print who did what when, newest first; for an auditor
  export-chain --output FILE        write the device's chain (--device), or a meeting's, with its signatures
  user list                         who may unlock, with what, and whether they have to wait
  user add USER --roles ROLES       let somebody in: chair, minute-taker, admin, auditor; --user says who adds them
  user change USER                  other --roles, --team or --name; an admin does
  user remove USER                  end it; an admin does
  user set-secret                   change one's own PIN or passphrase
  policy [--curtain N] [--lock N]   print after how many minutes the tablet hides and locks, or set it; an admin does
  rotate-key                        give the store a new key; keys copied before open nothing here, what was deleted is gone
  outbox                            what waits for central: counts, sizes, ages, no content; needs no secret
  bundle                            seal now what is in no bundle yet, and print how far each chain is; tells the
                                    tablet's fingerprint, for central
  export-bundles --out DIR          copy what waits, sealed, to carry it where a network is refused; needs no secret
  take-receipts DIR                 take what central answered, and let go what it has; needs no secret
  central use FILE                  to whom bundles are sealed and whose receipts count: the file central.pub of the
                                    central service
  central join FILE                 the same by an invitation of central's (a file, its line, or - to be asked for it), which
                                    also says where it is; roundtable-sync then asks to be let in
  sync status                       how the carrying stands: who waits, what is in the way; needs no secret
  sync now                          try now, also what was refused before; needs no secret
  wipe --with USER                  remove everything; takes an admin and somebody who can open the store
  council make-key --out DIR        a recovery key for the council, in shares for custodians
  council use FILE                  let two custodians of that key recover this store
  recovery ask                      print a request for the custodians
  recovery answer FILE              on a custodian's machine: print the answer; the shares are typed
  recovery use FILE --for USER      on the tablet that asked: a new PIN or passphrase for that user
  chip ask                          print a request to end a lock-out of the chip; recovery answer answers it
  chip release FILE                 on the tablet that asked: end the lock-out

Options of all commands:
  --data DIR                        where the store lies (default: the user's own)
  --user USER                       who unlocks a real store; the passphrase is asked for, or read from standard input
  --help, --version

  --chip TCTI                       the tablet's security chip, such as device:/dev/tpmrm0
Secrets are asked for, or read from standard input, one a line; never an argument.

Options of init, user, keys, recovery and wipe:
  --council FILE                    (init) the public key of the council, so that the store can be recovered
  --pin                             a PIN instead of a passphrase; needs --chip
  --key                             a security key (FIDO2) instead; what is asked for is the key's own PIN
  --key-and-passphrase              a passphrase, and a security key to touch
  --roles ROLES, --team TEAM        what a user is, or is to be
  --name NAME                       their full name, as papers say it (without: USER)
  --key-of CHAIR                    whose unlock gives the store's key where an admin adds somebody who needs it
  --for USER                        who is recovered
  --with USER                       (wipe) the second person
  --even-so                         (wipe) although there are meetings that nobody else has whole
  --shares N, --threshold N         of a council's key (3 and 2)
  --out DIR                         an empty folder for the key and its shares; (export-bundles) the folder to copy to

Options of play:
  --until N                         stop after step N
  --from N                          start with step N, after an interruption
  --reasons-for-the-rest TEXT       at a seal, the reason for what is missing under names that no script knows

Options of export:
  --meeting REF                     the meeting, by its ref or its id
  --child REF                       that child's own record
  --format json|pdf|odt|html        the record, or a paper of it (json)
  --format cin|annexa|ssd|dfe       what the returns take of a child's section 47 enquiry; needs --child
  --format fhir                     that child's own record as an HL7 FHIR R4 document; needs --child
  --paper NAME                      minutes, decisions, actions; by the procedure of Wales also no-further-action,
                                    outcome, acknowledgement; the log of redactions: redactions (minutes)
  --redacted                        the copy that may leave: what was redacted is burned in
  --language en|cy                  the paper's language (en)
  --agency NAME                     (actions) of that agency alone
  --copy-for REF                    marked on each page as that attendee's copy
  --practice                        (returns, fhir) also of made-up children
  --output FILE                     write there instead of printing

Options of bundle:
  --again                           seal everything again, whatever central said: it was put back from a backup
Options of outbox and sync status:
  --format text|json                a line each, with tabs, or one JSON object

Options of audit:
  --about USER                      what that user did, or what was done to them
  --act NAME                        only these acts ("refused")
  --meeting ID                      only about that meeting
  --since ISO, --until ISO          between two times, such as 2026-03-02T09:30:00Z
  --format text|json                a line each, with tabs, or a JSON object each

Options of export-chain:
  --meeting REF | --device          whose chain
Options of verify FILE:
  --fingerprint HEX                 also say no when the chain is of another tablet

Exit status: 0 as asked; 1 a step ended otherwise than the script says, or the store is damaged or failed;
2 something given could not be used.
)";

}
