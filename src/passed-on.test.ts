import { describe, expect, it } from 'vitest'
import { createScanner } from './index.js'
import type { EmailMessage } from './message/message.js'

const scanner = createScanner()

const NOTICE = `Votre compte AGORA est suspendu. Saisissez votre mot de passe et votre carte bancaire sous 24 heures :
https://agora-deblocage.example/compte`

const FORWARDED = `-----Message d'origine-----
De : AGORA Sécurité <alerte@agora-deblocage.example>
Envoyé : mardi 10 novembre 2026
À : Marie
Objet : Compte suspendu

${NOTICE}`

const mail = (to: string, subject: string, text: string): EmailMessage => ({
  channel: 'email',
  from: { address: 'marie.payet@courrier.example', name: 'Marie Payet' },
  to: [{ address: to }],
  subject,
  text,
})

describe('a mail passed on', () => {
  it.each([
    ['forwarded without a word', 'TR: Compte suspendu', FORWARDED],
    ['forwarded with a question', 'Fwd: compte', `Bonjour, est-ce bien vous ?\n\n${FORWARDED}`],
    [
      'copied in the reporter’s own words',
      'Signalement',
      `Bonjour, j'ai reçu ceci : « ${NOTICE} » Est-ce une arnaque ?`,
    ],
    ['quoted', 'TR: compte', `Je vous transfère ce mail.\n> ${NOTICE.replaceAll('\n', '\n> ')}`],
  ])('is evidence at the marketplace: %s', (_, subject, text) => {
    expect(scanner.scan(mail('support@agora.re', subject, text)).level).toBe('clear')
  })

  it.each([
    ['the prefix alone', 'TR: Compte suspendu', NOTICE],
    ['a copied header', 'TR: Compte suspendu', `Je vous transfère le message d'AGORA.\n\n${FORWARDED}`],
    ['quoted throughout', 'Fwd: compte', `> ${NOTICE.replaceAll('\n', '\n> ')}`],
  ])('is a fraud all the same to a user: %s', (_, subject, text) => {
    expect(['suspicious', 'fraud']).toContain(scanner.scan(mail('lucette@boites.example', subject, text)).level)
  })

  it('accuses nobody who names the sender of what he quotes', () => {
    const own =
      'Je vous transmets ce que j’ai reçu, je n’ai pas cliqué. L’expéditeur était alerte@agora-deblocage.example :'
    const told = mail('voisine@boites.example', 'Fwd: faux mail', `${own}\n\n> ${NOTICE.replaceAll('\n', '\n> ')}`)
    expect(['clear', 'caution']).toContain(scanner.scan(told).level)
  })

  it('is a fraud when the sender himself says where to go', () => {
    const own =
      'Je vous transmets ce que j’ai reçu, validez vite votre compte sur https://agora-deblocage.example/compte'
    const told = mail('voisine@boites.example', 'Fwd: compte', `${own}\n\n> ${NOTICE.replaceAll('\n', '\n> ')}`)
    expect(['suspicious', 'fraud']).toContain(scanner.scan(told).level)
  })

  it('does not take the relay to a user for the marketplace', () => {
    const verdict = scanner.scan(mail('conv-1@messagerie.agora.re', 'TR: Compte suspendu', FORWARDED))
    expect(['suspicious', 'fraud']).toContain(verdict.level)
  })

  it('reports who wrote it, never who reports it', () => {
    const told = `Bonjour, j'ai reçu ceci de alerte@agora-deblocage.example : « ${NOTICE} » C'est une arnaque ?`
    const { report } = scanner.scan(mail('support@agora.re', 'Signalement', told))
    expect(report.sender).toBe('alerte@agora-deblocage.example')
    expect(report.sites).toContain('agora-deblocage.example')
  })

  it('still sees a sender who bears the name of the marketplace', () => {
    const verdict = scanner.scan({
      ...mail('support@agora.re', 'TR: RIB', `Je vous transfère.\n\n${FORWARDED}`),
      from: { address: 'compta@agora-compta.example', name: 'AGORA Comptabilité' },
    })
    expect(['suspicious', 'fraud']).toContain(verdict.level)
  })
})
