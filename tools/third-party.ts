/** Writes `THIRD-PARTY.txt` beside the bundle: the licences of the packages that are bundled into it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** An esbuild plugin; `folder` is where the notices go. Throws when a bundled package has no licence file. */
export const thirdPartyNotices = (folder: string): Plugin => ({
  name: 'third-party-notices',
  setup(build) {
    build.onEnd(({ metafile }) => {
      const inputs = Object.keys(metafile?.inputs ?? {})
      const packages = new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'THIRD-PARTY.txt'), [...packages].sort().map(noticeOf).join('\n'))
    })
  },
})

function noticeOf(name: string): string {
  const root = join('node_modules', name)
  const file = existsSync(root) ? readdirSync(root).find((one) => /^licen[cs]e(?:\.txt|\.md)?$/i.test(one)) : undefined
  if (file === undefined) throw new Error(`the bundled package '${name}' has no licence file`)
  return `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(join(root, file), 'utf8').trim()}\n`
}
