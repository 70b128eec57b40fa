import { describe, expect, it } from 'vitest'
import { agora } from '../../rules/policy.js'
import { emptyState } from '../conversation/state.js'
import { extractFacts, noFacts } from '../facts/extract.js'
import type { Facts } from '../facts/fact.js'
import { fold } from '../text/fold.js'
import { CANARIES } from './canaries.fixture.js'
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
