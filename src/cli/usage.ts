/** What `vigie --help` says. */

const SCAN_USAGE = `vigie scan [files…] [options]      judge messages; standard input without files or for -
  files: .txt (one chat message), .eml (raw mail), .json (a message, a conversation or a list), .jsonl (one a line)
  --json             one verdict a line, personal data masked
  --fail-on LEVEL    end with 1 when a message reaches caution, suspicious or fraud
  --lang fr|en       language of the explanations (fr)
  --authserv-id X    whose Authentication-Results headers to believe (RFC 8601)
  --no-color         no colours`

const BENCH_USAGE = `vigie bench <paths…> [options]      measure on labelled messages
  paths: .jsonl, .csv, .tsv, .mbox, a Maildir, folders with any of these or with .eml; label=path labels mails that
  have no row (label: fraud, spam, ham or legit), and so does a folder or file of that name
  --columns A=B,…    our field A stands in the column B, e.g. text=body,label=verdict,id=ref
  --labels V=L,…     the value V of the label column means L, e.g. 1=fraud,0=ham
  --channel C        channel of rows without one: chat (default), sms, listing or email
  --format F         read every file as jsonl, csv, mbox or mails; --delimiter ';' for CSV
  --compare OTHER    what changes with OTHER: a build, a module that exports rules or policy, or a policy in JSON
  --scanner PATH     measure PATH instead of this release; --without SIGN leaves a sign out
  --html FILE        a report in one file, for a browser; --lang fr|en (fr)
  --json             all figures as JSON
  --errors N         mistakes that are listed (10; 1000 of each kind in a report)
  --costs M,A        cost of a missed fraud and of a false alarm (10,1); --base-rate P share of fraud in real traffic
  --checkpoint FILE  keep the state of a long run there, and go on from it
  --threads N        threads that judge (one a core); 0 for none
  --authserv-id X    whose Authentication-Results headers to believe (RFC 8601)
  --strict           end with 1 when a message could not be read`

const RULES_USAGE = `vigie rules                        list the signs with their calibrated weights
vigie rules ID                     explain one: help centre, weights, clues, examples
vigie rules --lint                 look for mistakes in them; end with 1 when there are any
vigie rules --mutate [ID]          drop or alter each part of each rule and guard and see that an example notices;
                                   list what none notices; end with 1 below 85 % (some minutes)`

/** The usage of all commands. */
export const USAGE = `${[SCAN_USAGE, BENCH_USAGE, RULES_USAGE, 'vigie --version | --help'].join('\n\n')}\n`
