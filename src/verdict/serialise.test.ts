import { describe, expect, it } from 'vitest'
import { agora } from '../../rules/policy.js'
import { emptyState } from '../conversation/state.js'
import { extractFacts, noFacts } from '../facts/extract.js'
import type { Facts } from '../facts/fact.js'
import { fold } from '../text/fold.js'
import { explain } from './explain.js'
import { toPublic } from './serialise.js'
import { statementOfReasons } from './statement-of-reasons.js'
import { toLog } from './to-log.js'
import { evidenceIn, signalOf, verdictOf } from './verdict.fixture.js'
import type { Verdict } from './verdict.js'

/** A verdict whose evidence is the whole text: nothing is spared by lying outside a quote. */
function judged(text: string, more: Partial<Facts> = {}, field = 'text'): Verdict {
  const facts = { ...extractFacts([fold(text, field)], agora), ...more }
  return verdictOf([signalOf('otp-code-request', 5, { evidence: [evidenceIn(text, text, field)] })], { facts })
}

const outputs = (verdict: Verdict): string[] => [
  JSON.stringify(verdict),
  JSON.stringify(toLog(verdict)),
  JSON.stringify(statementOfReasons(verdict)),
  ...(['user', 'moderator', 'engineer'] as const).flatMap((audience) =>
    (['fr', 'en'] as const).map((locale) => explain(verdict, audience, locale)),
  ),
]

/** Kind, text, and what of it must not come out, with or without its separators. */
const CANARIES: [kind: string, text: string, ...secrets: string[]][] = [
  ['mobile of La Réunion', 'appelle moi au 0692 48 15 73 stp', '0692 48 15 73', '481573'],
  ['mobile of France', 'mon tel 06.73.48.15.92', '06.73.48.15.92', '734815'],
  ['fixed line', 'fixe 0262 41 58 73', '0262 41 58 73', '415873'],
  ['international number', 'whatsapp +262 693 48 15 73', '693 48 15 73', '69348'],
  ['00 prefix', 'call 0033 6 73 48 15 92', '6 73 48 15 92', '734815'],
  ['foreign number', 'appelle le +229 97 48 15 73', '97 48 15 73', '974815'],
  ['British number', 'text +44 7911 481 573', '7911 481 573', '7911481'],
  ['surcharged number', 'rappelez le 0899 48 15 73', '0899 48 15 73', '481573'],
  [
    'number in words',
    'zéro six neuf deux quarante-huit quinze soixante-treize',
    'quarante-huit quinze',
    'quinze soixante',
  ],
  ['number with letters for digits', 'O6 g2 48 l5 73 appelle', '48 l5 73'],
  ['number with dashes', 'tel 06-92-48-15-73', '06-92-48-15-73'],
  ['number with slashes', 'tel 06/92/48/15/73', '06/92/48/15/73'],
  ['full-width digits', 'tel ０６９２４８１５７３', '０６９２４８１５７３', '0692481573'],
  ['emoji digits', 'tel 0️⃣6️⃣9️⃣2️⃣4️⃣8️⃣1️⃣5️⃣7️⃣3️⃣', '4️⃣8️⃣1️⃣5️⃣', '0692481573'],
  ['invisible characters between digits', 'tel 06\u200b92\u200b48\u200b15\u200b73', '48\u200b15', '481573'],
  ['number and words mixed', 'c le 06 quatre-vingt-douze 48 15 73', '48 15 73'],
  ['French IBAN', 'IBAN FR76 3000 6000 0112 3456 7890 189', '3000 6000', '60000112'],
  ['IBAN without spaces', 'vire sur FR7630006000011234567890189', 'FR7630006000011234567890189', '0112345678'],
  ['German IBAN', 'IBAN DE89 3704 0044 0532 0130 00', '0044 0532', '04400532'],
  ['IBAN with a wrong check', 'IBAN FR12 3000 6000 0112 3456 7890 188', '3000 6000', '60000112'],
  ['RIB', 'banque 30006 guichet 00001 compte 12345678901 clé 89', '12345678901'],
  ['lower-case IBAN', 'fr76 3000 6000 0112 3456 7890 189 svp', '3000 6000'],
  ['Visa', 'carte 4111 1111 1111 1111', '1111 1111'],
  ['Mastercard', 'ma cb 5555-5555-5555-4444 exp 12/27', '5555-5555', '55555555'],
  ['American Express', 'amex 3782 822463 10005', '822463'],
  ['card code', 'le cryptogramme est 739', '739'],
  ['PIN', 'code pin : 4829', '4829'],
  ['mail address', 'écris à marie.hoarau@gmail.com', 'marie.hoarau'],
  ['address with a tag', 'marie.hoarau+agora@example.org svp', 'marie.hoarau'],
  ['address in words', 'marie point hoarau arobase gmail point com', 'marie point hoarau'],
  ['address with (at)', 'marie.hoarau (at) gmail (dot) com', 'marie.hoarau'],
  ['address with spaces', 'm a r i e h o a r a u @ gmail . com', 'h o a r a u'],
  ['mailto', 'mailto:marie.hoarau@example.org?subject=bonjour', 'marie.hoarau'],
  ['handle', 'mon telegram @mariehoarau974', 'mariehoarau974'],
  ['handle of Snapchat', 'snap : mariehoarau974', 'mariehoarau974'],
  ['link with a path', 'https://agora-re.com/vente/marie-hoarau', 'marie-hoarau'],
  ['link with a token', 'https://agora-re.com/?token=aZ8kP2qLw9', 'aZ8kP2qLw9'],
  ['link with a user', 'https://marie:hunter22@agora-re.com/', 'hunter22', 'marie:'],
  ['link with a fragment', 'https://agora-re.com/#session-8841', 'session-8841'],
  ['defanged link', 'hxxps://agora-re[.]com/marie-hoarau', 'marie-hoarau'],
  ['WhatsApp link', 'https://wa.me/262692481573', '692481573'],
  ['telephone link', 'tel:+262692481573', '692481573'],
  ['link without scheme', 'agora-re.com/compte?mail=marie.hoarau@example.org', 'marie.hoarau'],
  ['number in a host', 'https://0692481573.example.com/', '0692481573'],
  ['code by SMS', 'votre code est 482913', '482913'],
  ['code with a dash', 'code G-482913 reçu', '482913'],
  ['code of four digits', 'Envoie le code 4829 vite', '4829'],
  ['password', 'mon mot de passe : Soleil974!', 'soleil974', 'Soleil974'],
  ['voucher code', 'code PCS 4815 7392 0164', '4815 7392', '48157392'],
  ['voucher of letters and digits', 'coupon neosurf A8K2P9Q4Z1', 'A8K2P9Q4Z1'],
  ['digicode', 'digicode 48A15', '48A15'],
  ['street address', 'habite au 12 rue des Flamboyants 97400 Saint-Denis', 'Flamboyants', '97400'],
  ['address of an avenue', '148 bis avenue Leconte de Lisle, 97490', 'Leconte de Lisle'],
  ['social security number', 'nir 2 85 07 97 411 048 15', '97 411 048', '97411048'],
  ['passport', 'passeport 18AK48157', '18AK48157'],
  ['identity card', 'cni 850797481573', '850797481573'],
  ['tax number', 'numéro fiscal 30 48 157 392 016', '157 392'],
  ['date of birth', 'née le 25/07/1985', '25/07/1985'],
  ['order number', 'commande 4815739201', '4815739201'],
]

describe('nothing personal leaves the process', () => {
  it('has fifty kinds to show', () => expect(CANARIES.length).toBeGreaterThanOrEqual(50))

  it.each(CANARIES)('%s', (_kind, text, ...secrets) => {
    for (const field of ['text', 'html', 'attachments[0].text']) {
      for (const output of outputs(judged(text, {}, field))) {
        for (const secret of secrets) {
          expect(output).not.toContain(secret)
          expect(output.replace(/[\s.\-_/]/g, '')).not.toContain(secret.replace(/[\s.\-_/]/g, ''))
        }
      }
    }
  })

  it('names, files, senders and reports', () => {
    const name = 'rib_marie_hoarau.pdf'
    const facts: Facts = {
      ...noFacts(),
      attachments: [
        {
          kind: 'attachment',
          filename: name,
          contentType: 'application/pdf',
          realType: undefined,
          size: 9,
          traits: [],
          field: 'attachments[0].filename',
          start: 0,
          end: name.length,
          quote: name,
        },
      ],
      unread: [
        {
          kind: 'unread',
          reason: 'encrypted',
          detail: `${name} needs a password`,
          field: 'attachments[0]',
          start: 0,
          end: 0,
          quote: '',
        },
      ],
      sender: {
        kind: 'sender',
        address: 'marie.hoarau@gmail.com',
        host: 'gmail.com',
        name: 'Marie Hoarau',
        owner: 'well-known',
        provider: 'free',
        claimsBrand: false,
        authentication: 'unverified',
        traits: [],
        field: 'from',
        start: 0,
        end: 0,
        quote: 'Marie Hoarau <marie.hoarau@gmail.com>',
      },
    }
    const verdict = verdictOf(
      [
        signalOf('rib-pdf-attachment', 4, {
          evidence: [facts.attachments[0]!, { field: 'from.name', start: 0, end: 12, quote: 'Marie Hoarau' }],
        }),
      ],
      {
        facts,
        unread: [`${name} est chiffré`],
        report: { sender: 'marie.hoarau@gmail.com', sites: [] },
        conversation: {
          ...emptyState(),
          authors: { a: { n: 2, signs: {}, parts: [], wording: [0, 0], digits: ['069248'] } },
        },
      },
    )
    for (const output of outputs(verdict)) expect(output).not.toMatch(/hoarau|069248/i)
  })

  it('a part of a number that a quote cuts in two', () => {
    const text = 'appelle le 0692 48 15 73'
    const verdict = judged(text)
    verdict.signals[0]!.evidence = [evidenceIn(text, '48 15 73'), evidenceIn(text, 'appelle le 0692 48')]
    for (const output of outputs(verdict)) expect(output).not.toMatch(/48 15|0692 48/)
  })
})

describe('toPublic', () => {
  it('has the shape of a verdict and keeps spans, hosts and ordinary words', () => {
    const verdict = judged('Payez 450 € sur https://agora-re.com/x?y=1 avant ce soir')
    const shown = JSON.parse(JSON.stringify(verdict)) as Verdict
    const { explain: _explain, toJSON: _toJSON, ...plain } = verdict
    expect(Object.keys(shown)).toEqual(Object.keys(plain))
    expect(shown.signals[0]!.evidence[0]).toMatchObject({
      start: 0,
      end: 56,
      quote: 'Payez 450 € sur https://agora-re.com/••• avant ce soir',
    })
    expect(shown.facts.links[0]).toMatchObject({ host: 'agora-re.com', url: 'https://agora-re.com/' })
    expect(toPublic(verdict)).toEqual(toPublic(verdict))
  })
})

describe('toLog', () => {
  it('holds numbers and ids only', () => {
    const verdict = judged('marie@example.org ou 0692481573')
    verdict.signals[0]!.damping = [{ guard: 'question', factor: 0.35 }]
    expect(toLog(verdict)).toMatchObject({
      level: 'fraud',
      action: 'hold',
      ruleset: '1-abc',
      unread: 0,
      signals: [{ id: 'otp-code-request', contribution: 5, guards: ['question'] }],
      facts: { phones: 1, emails: 1, links: 0, sender: 0 },
    })
  })
})

describe('statementOfReasons', () => {
  it('gives facts, ground and redress, and claims no automated decision', () => {
    const text = 'Donne le code 482913'
    const verdict = verdictOf([
      signalOf('otp-code-request', 5, { evidence: [evidenceIn(text, text)] }),
      signalOf('urgency-pressure', 0),
      signalOf('announced-call', 2),
    ])
    expect(statementOfReasons(verdict)).toEqual({
      facts: ['Titre de otp-code-request : « Donne le code •••••• »', 'Titre de announced-call'],
      ground: [{ heading: 'Repérer', quote: 'Ne communiquez jamais de code.' }],
      automatedDetection: true,
      automatedDecision: false,
      redress: expect.stringContaining('réexamine'),
    })
    expect(() => statementOfReasons(verdict, 'de' as 'fr')).toThrow(TypeError)
  })
})
