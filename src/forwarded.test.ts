import { describe, expect, it } from 'vitest'
import { findForwarded } from './forwarded.js'

const BODY = 'Réglez ici : https://agora-re.example/payer.\nMerci'

describe('findForwarded', () => {
  it.each([
    [
      'a Gmail banner',
      `---------- Forwarded message ---------\nDe : AGORA <info@agora-re.example>\nDate: mar. 3 nov.\n\n${BODY}`,
    ],
    [
      'a Thunderbird banner',
      `-------- Message transféré --------\nSujet : RIB\nDe : AGORA <info@agora-re.example>\n\n${BODY}`,
    ],
    [
      'an Outlook header',
      `De : AGORA [mailto:info@agora-re.example]\nEnvoyé : mardi 3 novembre\nÀ : Marie\nObjet : RIB\n\n${BODY}`,
    ],
    [
      'an Outlook header in bold',
      `*From:* AGORA <info@agora-re.example>\n*Sent:* Tuesday\n*To:* Marie\n*Subject:* RIB\n\n${BODY}`,
    ],
    [
      'a banner inside quotes',
      `> -----Message d'origine-----\n> De : AGORA <info@agora-re.example>\n> Objet : RIB\n>\n> ${BODY.replace('\n', '\n> ')}`,
    ],
  ])('finds %s', (_, block) => {
    const text = `Bonjour, est-ce bien vous ?\n\n${block}`
    const part = findForwarded(text, 'text', 'Question')
    expect(part).toMatchObject({
      field: 'text',
      from: { address: 'info@agora-re.example' },
      links: ['https://agora-re.example/payer'],
      start: 29,
      end: text.length,
    })
    expect(part?.from?.name).toBe('AGORA')
  })

  it('finds a quote under an attribution, and what follows it is the writer’s own', () => {
    const quote =
      'Le mar. 3 nov. 2026 à 10:00, AGORA <info@agora-re.example> a écrit :\n> Réglez ici :\n>\n> https://agora-re.example/payer'
    const text = `Bonjour\n\n${quote}\n\nEst-ce une arnaque ?`
    const part = findForwarded(text, 'text', 'Re: RIB')
    expect(text.slice(part!.start, part!.end)).toBe(quote)
    expect(part).toMatchObject({
      from: { address: 'info@agora-re.example' },
      links: ['https://agora-re.example/payer'],
    })
  })

  it('takes a bare quote for forwarded only when the subject says so', () => {
    const text = 'Voici :\n> ligne une\n> ligne deux\n'
    expect(findForwarded(text, 'text', 'Bonjour')).toBeUndefined()
    expect(findForwarded(text, 'text', 'TR: RIB')).toMatchObject({ start: 8, end: 32 })
    expect(findForwarded(text, 'text', 'RE: Fwd : RIB')).toBeDefined()
  })

  it.each([
    ['De : Paris à : Lyon', 'a line that only looks like a header'],
    ['De : Marie\nJe confirme pour demain.', 'a signature'],
    ['Le chat est parti et il a écrit :\nune lettre', 'a story'],
    ['-- \nMarie', 'a signature mark'],
    ['', 'nothing'],
  ])('leaves %j alone: %s', (text) => {
    expect(findForwarded(text, 'text', 'TRANSPORT')).toBeUndefined()
  })

  it('stays linear on hostile text', () => {
    for (const text of [
      '> '.repeat(200_000),
      '>\n'.repeat(100_000),
      'De : a\n'.repeat(50_000),
      '-'.repeat(300_000),
      'le '.repeat(100_000),
    ]) {
      expect(findForwarded(text, 'text', 'x')?.links ?? []).toEqual([])
    }
  })
})
