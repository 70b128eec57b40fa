/**
 * Two rule sets on the same cases: `tsx bench/compare.ts --against OLD [--with NEW] [path…] [options]`, what changes
 * from OLD to NEW. `vigie bench --scanner OLD --compare NEW` with the source as NEW and `fixtures/` as path by default.
 */
import { fileURLToPath } from 'node:url'
import { FIXTURES, runAsCommand, runVigie } from './command.js'

const SOURCE = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/** The arguments of `vigie bench`. Throws a `TypeError` without `--against`. */
export function toBenchArguments(args: readonly string[]): string[] {
  const rest = [...args]
  const take = (name: string): string | undefined => {
    const at = rest.indexOf(name)
    return at < 0 ? undefined : rest.splice(at, 2)[1]
  }
  const [before, after = SOURCE] = [take('--against'), take('--with')]
  if (before === undefined) throw new TypeError('--against must name the rule set to compare with')
  const paths = rest[0] === undefined || rest[0].startsWith('--') ? [FIXTURES] : []
  return ['bench', '--scanner', before, '--compare', after, ...paths, ...rest]
}

await runAsCommand(import.meta.url, (args) => runVigie(toBenchArguments(args)))
