import { expect, it } from 'vitest'
import { createScanner } from '../index.js'
import type { AuthResult } from '../message/message.js'

const scanner = createScanner()

function signsOf(address: string, text: string, dmarc: AuthResult): Map<string, number> {
  const { signals } = scanner.scan({
    channel: 'email',
    from: { address },
    subject: 'Information',
    text,
    authentication: { dmarc },
  })
  return new Map(
    signals.map((sign) => {
      const trust = sign.damping.find(({ guard }) => guard === 'established-sender')
      return [sign.id, trust?.factor ?? 1]
    }),
  )
}

const DELIVERY =
  'Votre colis est prêt : imprimez le bordereau d’envoi et déposez-le au relais, le montant sera crédité.'
const HOTLINE = 'Carte perdue ? Faites opposition au 0 892 70 57 05.'

it.each([
  [
    'a stranger’s authenticated host',
    'relais@atelier-des-hauts.example',
    DELIVERY,
    'pass',
    'fake-partner-carrier',
    0.5,
  ],
  ['a known body', 'contact@chronopost.fr', DELIVERY, 'pass', 'fake-partner-carrier', 0.25],
  ['a known body that nobody authenticated', 'contact@chronopost.fr', DELIVERY, 'none', 'fake-partner-carrier', 0.5],
  ['a known body for which another wrote', 'contact@chronopost.fr', DELIVERY, 'fail', 'fake-partner-carrier', 1],
  ['a marketplace without a way out', 'no-reply@vinted.fr', DELIVERY, 'pass', 'fake-partner-carrier', 0.25],
  [
    'a member of a marketplace',
    'no-reply@vinted.fr',
    `${DELIVERY} Appelez le 0692 40 11 73.`,
    'pass',
    'fake-partner-carrier',
    0.5,
  ],
  ['a known body’s surcharged line', 'information@lcl.fr', HOTLINE, 'pass', 'premium-number', 0.5],
  ['a stranger’s surcharged line', 'information@opposition-cartes.example', HOTLINE, 'pass', 'premium-number', 1],
] as const)('trusts %s as far as it goes', (_, address, text, dmarc, sign, factor) => {
  expect(signsOf(address, text, dmarc).get(sign)).toBe(factor)
})
