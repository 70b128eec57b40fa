/** `vigie bench` with the source as it is: `tsx bench/quality.ts [path…] [options]`, on `fixtures/` without a path. */
import { FIXTURES, runAsCommand, runVigie } from './command.js'

await runAsCommand(import.meta.url, (args) => {
  const paths = args[0] === undefined || args[0].startsWith('--') ? [FIXTURES] : []
  return runVigie(['bench', ...paths, ...args])
})
