import { describe, expect, it } from 'vitest'
import { createScanner } from '../src/index.js'

/** The signs that the last message shows when it answers the one before. */
function signsOfAnswer(offer: string, answer: string): string[] {
  const scanner = createScanner()
  const heard = scanner.scan({ channel: 'chat', text: offer, from: { id: 'reader' } })
  const { signals } = scanner.scan({ channel: 'chat', text: answer, from: { id: 'writer' } }, heard.conversation)
  return signals.filter(({ contribution }) => contribution > 0.5).map(({ id }) => id)
}

describe('a « yes » to what the other offers', () => {
  it.each([
    ['otp-code-request', "J'ai eu un SMS avec six chiffres, je vous le mets ?", 'oui, allez-y'],
    ['otp-code-request', "La banque m'envoie une demande, je valide ?", 'Exactement, et dites-moi quand c’est bon'],
    ['credential-request', 'Mon mot de passe aussi ?', 'oui, ici'],
    ['off-platform-card-payment', 'Vous voulez les seize chiffres ?', 'Oui, et la suite'],
    ['prepaid-voucher-code', 'Un ticket PCS, ça se prend au tabac ?', "c'est ça, de 100"],
    ['confidential-documents-request', 'Je vous fais une copie de ma carte d’identité ?', 'Parfait, des deux côtés'],
    ['advance-payment-request', 'Donc je fais un virement avant de voir la maison ?', 'Oui, comme convenu'],
  ])('shows %s after « %s »', (sign, offer, answer) => {
    expect(signsOfAnswer(offer, answer)).toContain(sign)
  })

  it.each([
    ['Je vous donne le code du portail ?', 'oui, allez-y'],
    ['Vous prenez la carte au magasin ?', 'oui, et les espèces'],
    ["Je verse l'acompte à la signature du bail ?", 'Oui, comme convenu'],
    ['Il y a un numéro de série au dos ?', 'Oui, et la suite est en dessous'],
    ["J'ai reçu un code, c'est une arnaque ?", 'oui, surtout ne le donnez pas'],
    ['Je paie en espèces samedi ?', "oui, c'est ça"],
  ])('shows nothing after « %s »', (offer, answer) => {
    expect(signsOfAnswer(offer, answer)).toEqual([])
  })
})
