/** `vigie bench`: its usage, and a command that is loaded when it is called. */
import type { CommandIo } from './io.js'

export const BENCH_USAGE = `vigie bench <paths…> [options]      measure on labelled messages
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

/** Runs the command; gives 0, 1 after broken messages with `--strict` or a scanner that threw. Throws a `WrongCall`. */
export async function benchCommand(args: string[], io: CommandIo): Promise<number> {
  const { runBench } = await import('./bench/run-bench.js')
  return runBench(args, io)
}
