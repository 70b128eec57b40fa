/** What facts cost: of a chat message with one number and one link, and by character of long texts. */
import { agora } from '../../rules/policy.js'
import { percentile } from '../../src/cli/bench/figures/statistics.js'
import { extractFacts } from '../../src/facts/extract.js'
import { fold } from '../../src/text/fold.js'
import { repeated } from '../timing.js'
import { drawing } from './figure.js'
import { PHONE_FORMS } from './written-phones.js'

/** Microseconds for the facts of one message, texts folded already. */
export interface MessageSpeed {
  n: number
  p50: number
  p99: number
}

/** Nanoseconds a character of a short and of a long text made of the same unit. */
export interface Growth {
  name: string
  short: number
  long: number
}

const SHORT = 10_000
const LONG = 100_000
const ROUNDS = 20

/** A message that people write, with one number and one link. */
function* messages(count: number): Generator<string> {
  const draw = drawing(10)
  const forms = [PHONE_FORMS.pairs!, PHONE_FORMS.dots!, PHONE_FORMS.glued!, PHONE_FORMS.plus!]
  for (let i = 0; i < count; i++) {
    const number = draw.pick(forms)({ code: '262', national: `692${draw.digits(6)}` })
    const link = `https://www.example${draw.below(100)}.fr/annonce/${draw.digits(5)}`
    yield draw.pick([
      `Bonjour, le vélo est toujours disponible ? Appelez-moi au ${number}, l'annonce est ici : ${link} merci`,
      `Oui dispo, voir ${link} et mon num ${number}`,
      `Je peux passer samedi vers 10h à Saint-Leu, mon numéro ${number}. Photos sur ${link}`,
    ])
  }
}

/** Times the facts of `count` different messages, several rounds each, after as much work to warm up. */
export function messageSpeed(count: number): MessageSpeed {
  const samples: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // A view is folded anew each time: addresses are remembered by view.
    for (const text of messages(count)) {
      const view = [fold(text, 'text')]
      const start = performance.now()
      extractFacts(view, agora)
      if (round >= ROUNDS / 2) samples.push((performance.now() - start) * 1000)
    }
  }
  return { n: samples.length, p50: percentile(samples, 50), p99: percentile(samples, 99) }
}

/** What may be repeated a thousand times in one message. */
const UNITS: Readonly<Record<string, string>> = {
  sentences: 'Je vends un vélo en bon état, à voir à Saint-Leu samedi vers dix heures. ',
  numbers: '0692 12 34 56 ',
  'foreign numbers': '+32 470 12 34 56 ',
  'numbers in words': 'zéro six quatre-vingt-douze douze ',
  accounts: 'FR76 3000 6000 0112 3456 7890 189 ',
  'wrong accounts': 'FR76 3000 6000 0112 3456 7890 188 ',
  'accounts in fields': 'code banque 20041 guichet 01005 compte 0500013M026 clé 06 ',
  links: 'https://example.fr/a ',
  'bare hosts': 'a.fr ',
  'at signs': '@',
  addresses: 'a@b.fr ',
  handles: '@marie_974 sur snap ',
  amounts: '1 200,50 € ',
  digits: '0123456789',
  'percent signs': '%25',
  labels: 'a.',
}

/** The fastest of seven: other work on the machine can only slow a run down. */
function perCharacter(text: string): number {
  const times = Array.from({ length: 7 }, () => {
    const view = [fold(text, 'text')]
    const start = performance.now()
    extractFacts(view, agora)
    return performance.now() - start
  })
  return (Math.min(...times) * 1e6) / text.length
}

/** Cost by character at 10 and at 100 kB: the same, or less once a limit is reached, when time grows linearly. */
export const growthOfFacts = (): Growth[] =>
  Object.entries(UNITS).map(([name, unit]) => ({
    name,
    short: perCharacter(repeated(unit, SHORT)),
    long: perCharacter(repeated(unit, LONG)),
  }))
