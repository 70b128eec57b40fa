/** Arguments → a command → an exit code. */
import { version } from '../../package.json'
import type { CommandIo } from './io.js'
import { USAGE } from './usage.js'
import { reasonOf, WrongCall } from './wrong-call.js'

type Command = (args: string[], io: CommandIo) => number | Promise<number>

/** Loaded when they are called: a bench judges in threads of its own, and the first one needs no engine. */
const COMMANDS: Readonly<Record<string, Command>> = {
  scan: async (args, io) => (await import('./scan.js')).scanCommand(args, io),
  bench: async (args, io) => (await import('./bench/run-bench.js')).runBench(args, io),
  rules: async (args, io) => (await import('./rules.js')).rulesCommand(args, io),
}

/** Runs a command: 0 or 1 as the command says, 2 after a wrong call, of which one line says what is wrong. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [name = '', ...rest] = args
  try {
    if (name === '--version') io.out(`${version}\n`)
    else if (name === '--help' || name === 'help' || rest.includes('--help')) io.out(USAGE)
    else return await commandOf(name)(rest, io)
    return 0
  } catch (error) {
    if (!isWrongCall(error)) throw error
    io.err(`vigie: ${reasonOf(error)}\n`)
    return 2
  }
}

function commandOf(name: string): Command {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name]!
  throw new WrongCall(
    `${name === '' ? 'no command' : `unknown command '${name}'`}: expected ${Object.keys(COMMANDS).join(' or ')} (see vigie --help)`,
  )
}

/** Our own, and what `parseArgs` throws for unknown options. */
const isWrongCall = (error: unknown): boolean =>
  error instanceof WrongCall ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
