/** Ordinary text of any length: French sentences of classified ads with their figures, and no account in them. */
import { type Draw, drawing } from './figure.js'
import { WRITTEN_TRAPS } from './written-traps.js'

const SUBJECTS =
  'le vélo|la table|mon frère|cette voiture|le vendeur|la maison|un ami|le scooter|la cliente|votre annonce'.split('|')
const VERBS = 'est|reste|semble|vient de|marche avec|coûte|partira avec|a servi à|demande|se trouve près de'.split('|')
const ENDS =
  'Saint-Leu|tout le monde|peu de kilomètres|la facture|bon état|deux clés|la route du littoral|son chargeur'.split('|')
const ASIDES: readonly ((draw: Draw) => string)[] = [
  (d) => `de ${2000 + d.below(26)} ${2000 + d.below(26)} ${2000 + d.below(26)} et ${2000 + d.below(26)}`,
  (d) => `pour ${1 + d.below(90)} ${d.digits(3)} euros`,
  (d) => `réf ${'ABCDEFGHJK'[d.below(10)]}${'LMNPRSTVXZ'[d.below(10)]}${d.digits(8)}`,
  (d) => `SIRET ${d.digits(3)} ${d.digits(3)} ${d.digits(3)} ${d.digits(5)}`,
  (d) => `colis ${d.pick(['8L', '6A', 'XY'])}${d.digits(11)}${d.pick(['', 'FR'])}`,
  (d) => `tél 06 39 98 ${d.digits(2)} ${d.digits(2)}`,
  (d) => `TVA FR${d.digits(11)}`,
  (d) => `série ${d.digits(4)} ${d.digits(4)} ${d.digits(4)} ${d.digits(4)}`,
  (d) => `clé ${d.digits(5)}-${d.digits(5)}-${d.digits(5)}-${d.digits(5)}`,
]

function sentence(draw: Draw): string {
  const said = `${draw.pick(SUBJECTS)} ${draw.pick(VERBS)} ${draw.pick(ENDS)}`
  return draw.below(4) === 0 ? `${said} ${draw.pick(ASIDES)(draw)}` : said
}

/** Chunks of `size` UTF-16 units or a little more, `total` in all. */
export function* ordinaryText(total: number, size = 50_000, seed = 8): Generator<string> {
  const draw = drawing(seed)
  for (let written = 0; written < total; ) {
    let chunk = ''
    while (chunk.length < size) chunk += `${sentence(draw)}${draw.pick(['. ', ', ', ' ; ', '.\n'])}`
    // Accounts are traps of another kind: their figure is the one that counts them.
    chunk += WRITTEN_TRAPS.filter((trap) => !/iban|rib|compte/i.test(trap)).join('. ')
    written += chunk.length
    yield chunk
  }
}

/** The text fields of JSON lines, or the lines themselves, joined to chunks that are read whole. */
export function chunksOf(lines: readonly string[], size = 50_000): string[] {
  const chunks: string[] = []
  let chunk = ''
  for (const line of lines) {
    chunk += `${line.startsWith('{') ? textsIn(JSON.parse(line)) : line}\n`
    if (chunk.length < size) continue
    chunks.push(chunk)
    chunk = ''
  }
  return chunk === '' ? chunks : [...chunks, chunk]
}

/** Every text of a JSON value that people may have written: fields named `text`, however deep. */
function textsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(textsIn).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([name, field]) => (name === 'text' && typeof field === 'string' ? field : textsIn(field)))
    .join('\n')
}
