import { describe, expect, it } from 'vitest'
import { agora, createScanner, type Policy } from '../../src/index.js'
import { PAYMENT_MEANS, unlessAccepted } from '../vocabulary/means.js'

/** Another marketplace, that takes PayPal, cheques and Wero. */
const bazarmada: Policy = {
  ...agora,
  brand: { name: 'Bazarmada', aliases: ['bazarmada'], label: 'bazarmada', commonWord: false },
  mailHosts: ['bazarmada.example'],
  relayHosts: [],
  webHosts: ['bazarmada.example'],
  acceptedMeans: [...agora.acceptedMeans, 'paypal', 'cheque', 'wero'],
}
const own = createScanner()
const other = createScanner({ policy: bazarmada })

/** A resemblance alone is a hint, whatever is accepted. */
const HINT = 0.3

const means = new Set(['risky-payment-proposal', 'unaccepted-payment-method'])
const seen = (scanner: typeof own, text: string): string[] =>
  scanner
    .scan({ channel: 'chat', text })
    .signals.filter(({ id, contribution }) => means.has(id) && contribution > HINT)
    .map(({ id }) => id)

describe('policy.acceptedMeans', () => {
  it.each([
    'Je vous paie par PayPal ce soir si ça vous va.',
    'Paiement uniquement par PayPal.',
    "Le paiement de l'abonnement, je vous l'envoie en chèque par la poste.",
    'Je paie le pack sur le site avec Wero.',
  ])('« %s » is a sign for the one and none for the other', (text) => {
    expect(seen(own, text)).not.toEqual([])
    expect(seen(other, text)).toEqual([])
  })

  it.each([
    'Je vous règle par Western Union dès ce soir.',
    'Je vous paie par PayPal entre proches, sans frais.',
    'Paiement accepté uniquement par coupons PCS ou Transcash.',
  ])('« %s » is one for both', (text) => {
    expect(seen(own, text)).not.toEqual([])
    expect(seen(other, text)).not.toEqual([])
  })

  it('weighs a means by the stance of the writer', () => {
    const weight = (text: string): number =>
      own
        .scan({ channel: 'chat', text })
        .signals.filter(({ id }) => means.has(id))
        .reduce((sum, { contribution }) => sum + contribution, 0)
    const insists = weight('Uniquement par PayPal.')
    const proposes = weight('Je vous paie par PayPal.')
    const asks = weight('Vous prenez PayPal ?')
    const refuses = weight("Je n'accepte pas PayPal.")
    const sells = weight('Vends carte cadeau Fnac de 50 €, valable un an.')
    expect([insists > proposes, proposes > asks, asks > refuses, refuses < 0.2, sells < 0.2]).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
  })

  it('names means of the table, and says so when it does not', () => {
    expect(new Set(PAYMENT_MEANS.map(({ id }) => id)).size).toBe(PAYMENT_MEANS.length)
    expect(() => createScanner({ policy: { ...agora, acceptedMeans: ['pay-pal'] } })).toThrow(/'pay-pal'/)
    expect(() => unlessAccepted('pay-pal')).toThrow(/'pay-pal'/)
  })
})
