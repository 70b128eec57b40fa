import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noFacts } from '../facts/extract.js'
import { advice, resemblances } from './advice.js'
import { explain } from './explain.js'
import { adviceFor } from './explain-user.js'
import { evidenceIn, signalOf, verdictOf } from './verdict.fixture.js'
import type { Level } from './verdict.js'

const RULES = {
  signals: [
    { id: 'otp-code-request', group: 'asks-for-a-secret', title: { fr: 'Demande d’un code', en: 'Asks for a code' } },
    { id: 'rib-by-message', group: 'bank', title: { fr: 'RIB transmis', en: 'RIB sent' } },
    { id: 'off-platform-contact', group: 'contact', title: { fr: 'Hors du site', en: 'Off the site' } },
    { id: 'urgency-pressure', group: 'pressure', title: { fr: 'Urgence', en: 'Urgency' } },
    { id: 'learned-wording', group: 'wording', title: { fr: 'Tournures', en: 'Wording' } },
  ],
  guards: [{ id: 'warning', title: { fr: 'L’auteur met en garde', en: 'The writer warns of it' } }],
}
const text = 'Envoie-moi le code 482913 reçu par SMS'
const otp = signalOf('otp-code-request', 5.4, { evidence: [evidenceIn(text, 'Envoie-moi le code 482913')] })
const ids = (verdict: Parameters<typeof adviceFor>[0]) => adviceFor(verdict, RULES).map((one) => one.id)

describe('explain to a user', () => {
  it('says what it resembles, why and what to do', () => {
    const said = explain(verdictOf([otp], { level: 'suspicious' }), 'user', 'fr', RULES)
    expect(said).toMatch(/^Ce message ressemble à une tentative d’obtenir vos codes/)
    expect(said).toContain('• Demande d’un code\n')
    expect(said).toContain('« Signaler un abus »')
    expect(explain(verdictOf([otp]), 'user', 'en', RULES)).toMatch(
      /looks very much like an attempt to get your codes[\s\S]*Asks for a code/,
    )
  })

  it('shows three signs at most, none of which counts for nothing', () => {
    const signs = ['a-a-a', 'b-b-b', 'c-c-c', 'd-d-d'].map((id, i) => signalOf(id, 4 - i))
    const said = explain(verdictOf([...signs, signalOf('e-e-e', 0)]), 'user')
    expect(said.match(/^• Titre de/gm)).toHaveLength(3)
    expect(explain(verdictOf([signalOf('e-e-e', 0)]), 'user')).not.toContain('Titre')
  })

  it('tells what is wrong before that the wording is like that of frauds, however strongly', () => {
    const said = explain(verdictOf([signalOf('learned-wording', 7), otp]), 'user', 'fr', RULES)
    expect(said).toMatch(/ressemble beaucoup à une tentative d’obtenir vos codes/)
    expect(said).toMatch(/• Demande d’un code\n• Tournures/)
    expect(explain(verdictOf([signalOf('learned-wording', 7), otp]), 'moderator', 'fr', RULES)).toMatch(
      /1\. Demande d’un code[\s\S]*2\. Tournures/,
    )
  })

  it('says nothing of a clear message, but never calls an unread part clean', () => {
    expect(explain(verdictOf([otp], { level: 'clear' }), 'user')).toBe('')
    expect(explain(verdictOf([], { level: 'clear', unread: ['attachments[0] est chiffré'] }), 'user')).toMatch(
      /n’a pas pu être vérifiée/,
    )
  })

  it('chooses the advice by sign, facts and level', () => {
    const account = {
      ...noFacts(),
      bankAccounts: [
        {
          kind: 'bank-account',
          format: 'iban',
          number: 'FR7630006000011234567890189',
          country: 'FR',
          check: 'valid',
          payee: 'unknown',
          field: 'text',
          start: 0,
          end: 4,
          quote: 'FR76',
        },
      ],
    } as ReturnType<typeof noFacts>
    expect(ids(verdictOf([otp]))).toEqual(['do-not-reply', 'keep-secrets', 'report-abuse', 'block-user'])
    expect(ids(verdictOf([otp], { facts: account }))).toContain('check-payee')
    expect(ids(verdictOf([signalOf('rib-by-message', 4)]))).toEqual(
      expect.arrayContaining(['do-not-pay', 'check-payee']),
    )
    expect(ids(verdictOf([signalOf('off-platform-contact', 3)], { level: 'caution' }))).toEqual(['stay-on-site'])
    expect(ids(verdictOf([otp], { report: { sender: undefined, sites: ['agora-re.com'] } }))).toContain(
      'forward-to-team',
    )
    expect(ids(verdictOf([otp], { level: 'clear' }))).toEqual([])
  })

  it('never accuses anybody', () => {
    const everything = JSON.stringify([advice, resemblances])
    const said = (['caution', 'suspicious', 'fraud'] as Level[]).flatMap((level) =>
      (['fr', 'en'] as const).map((locale) => explain(verdictOf([otp], { level }), 'user', locale)),
    )
    for (const one of [everything, ...said]) expect(one).not.toMatch(/fraudeu|fraudster|scammer|escroc|crimin/i)
  })
})

describe('explain to a moderator', () => {
  it('names hints without their words: a word or two that resemble a sign show nobody anything', () => {
    const hint = signalOf('rib-by-message', 0.3, { evidence: [evidenceIn(text, 'code')] })
    const rules = { ...RULES, signals: RULES.signals.map((one) => ({ ...one, weight: 4 })) }
    const said = explain(verdictOf([otp, hint]), 'moderator', 'fr', rules)
    expect(said).toMatch(/1\. Demande d’un code/)
    expect(said).toMatch(/\nAutres indices : RIB transmis$/m)
    expect(said).not.toMatch(/« code »/)
  })

  it('gives each sign with masked words, what damped it and the rule', () => {
    const damped = {
      ...otp,
      damping: [
        { guard: 'warning', factor: 0.1 },
        { guard: 'forwarded', factor: 0.25 },
      ],
    }
    const verdict = verdictOf([damped, signalOf('urgency-pressure', 0, { messagesAgo: 2 })], {
      unread: ['attachments[0] est chiffré'],
      report: { sender: 'paul.hoarau@agora-re.com', sites: ['agora-re.com'] },
      trust: [{ id: 'verified-sender', title: 'Adresse authentifiée' }],
    })
    expect(explain(verdict, 'moderator', 'fr', RULES)).toBe(
      [
        'FRAUDE PROBABLE · score 0,69 · retenir pour relecture humaine',
        'À relire par une personne avant toute décision.',
        '1. Demande d’un code (+5,4)',
        '   « Envoie-moi le code •••••• »',
        '   Atténué : L’auteur met en garde (reste 10 %)',
        '   Atténué : Message transféré par un utilisateur (reste 25 %)',
        '   Centre d’aide : Repérer — « Ne communiquez jamais de code. »',
        '2. Urgence (+0,0, déjà compté avec un signe plus fort, vu 2 message(s) plus tôt)',
        '   Centre d’aide : Repérer — « Ne communiquez jamais de code. »',
        'Preuve d’authenticité : Adresse authentifiée',
        'Non lu : attachments[0] est chiffré',
        'À signaler : expéditeur p•••@agora-re.com, site agora-re.com',
      ].join('\n'),
    )
  })

  it('never shows a score as certainty', () => {
    const shown = (score: number) => explain(verdictOf([], { score }), 'moderator', 'fr').split('\n')[0]
    expect(shown(0.99999)).toContain('score > 0,99')
    expect(shown(0.0001)).toContain('score < 0,01')
    expect(shown(0.5)).toContain('score 0,50')
  })

  it('names the guards of the engine itself in both languages', () => {
    const damped = {
      ...otp,
      damping: [
        { guard: 'asks-nothing', factor: 0.4 },
        { guard: 'established-sender', factor: 0.5 },
      ],
    }
    expect(explain(verdictOf([damped]), 'moderator')).toMatch(/Ne demande rien au lecteur[\s\S]*Organisme connu/)
    expect(explain(verdictOf([damped]), 'moderator', 'en')).toMatch(/Asks the reader for nothing[\s\S]*Known or/)
  })

  it('lets no control or direction character through', () => {
    const nasty = 'le \u001b[2J\u202egnp\u0007.code\u2066\u009b31m'
    const verdict = verdictOf([
      signalOf('a-a-a', 5, { evidence: [{ field: 'text', start: 0, end: nasty.length, quote: nasty }] }),
    ])
    expect(explain(verdict, 'moderator')).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    )
  })
})

describe('explain to an engineer', () => {
  it('is a table that adds up, whatever the contributions', () => {
    const weights = fc.array(fc.double({ min: 0, max: 7, noNaN: true }), { maxLength: 12 })
    fc.assert(
      fc.property(weights, fc.constantFrom('fr' as const, 'en' as const), (list, locale) => {
        const verdict = verdictOf(
          list.map((weight, i) => signalOf(`sign-${i}`, weight, { damping: [{ guard: 'question', factor: 0.35 }] })),
        )
        const lines = explain(verdict, 'engineer', locale).split('\n')
        const values = lines
          .slice(0, list.length + 2)
          .map((line) => Math.round(Number(/ ([+-]\d+\.\d{4})/.exec(line)![1]) * 1e4))
        const total = values.pop()!
        expect(values.reduce((sum, value) => sum + value, 0)).toBe(total)
        expect(1 / (1 + Math.exp(-total / 1e4))).toBeCloseTo(verdict.score, 3)
      }),
    )
  })

  it('names guards, spans, combinations and the rule set', () => {
    const said = explain(
      verdictOf([{ ...otp, damping: [{ guard: 'warning', factor: 0.1 }] }], { combinations: ['code-elsewhere'] }),
      'engineer',
    )
    expect(said).toContain('warning×0.1 text[0,25)')
    expect(said).toMatch(/combinaisons: code-elsewhere[\s\S]*règles: 1-abc/)
  })
})

it('refuses an unknown reader or language', () => {
  expect(() => explain(verdictOf([]), 'boss' as 'user')).toThrow(/audience must be/)
  expect(() => explain(verdictOf([]), 'toString' as 'user')).toThrow(TypeError)
  expect(() => explain(verdictOf([]), 'user', 'de' as 'fr')).toThrow(/locale must be/)
})
