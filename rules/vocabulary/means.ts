/** The means of payment by the ids that `policy.acceptedMeans` names, with how risky each is. */
import { either, type Pattern, unaccepted } from '../../src/pattern/pattern.js'
import type { WordClass } from '../../src/pattern/words.js'
import { means } from './money.js'

/** One means of payment. */
interface PaymentMeans {
  id: string
  named: WordClass
  /**
   * How much it says of fraud when somebody proposes to pay with it, 0..1: 1 for what people who meet never use and no
   * bank can take back, 0 for what they use every day.
   */
  risk: number
}

/** Sources: the help centre (Mandat Cash, PayPal, Western Union), French consumer bodies and banks for the others. */
export const PAYMENT_MEANS: readonly PaymentMeans[] = [
  { id: 'card', named: means.card, risk: 0 },
  { id: 'apple-pay', named: means.applePay, risk: 0 },
  { id: 'cash', named: means.cash, risk: 0 },
  { id: 'transfer', named: means.transfer, risk: 0 },
  { id: 'wero', named: means.wero, risk: 0 },
  { id: 'lydia', named: means.lydia, risk: 0 },
  { id: 'online-bank', named: means.onlineBank, risk: 0 },
  { id: 'phone-wallet', named: means.phoneWallet, risk: 0 },
  { id: 'amex', named: means.amex, risk: 0 },
  { id: 'foreign-app', named: means.foreignApp, risk: 0 },
  { id: 'cheque', named: means.cheque, risk: 0 },
  { id: 'paypal', named: means.paypal, risk: 0.45 },
  { id: 'gift-card', named: means.giftCard, risk: 0.6 },
  { id: 'crypto', named: means.crypto, risk: 0.8 },
  { id: 'prepaid-coupon', named: means.coupon, risk: 0.9 },
  { id: 'money-transfer', named: means.moneyTransfer, risk: 1 },
  { id: 'western-union', named: means.westernUnion, risk: 1 },
  { id: 'mandat-cash', named: means.mandate, risk: 1 },
]

/** A means by its id, where the platform does not take it. Throws a `TypeError` for an id that is not in the table. */
export function unlessAccepted(id: string): Pattern {
  const one = PAYMENT_MEANS.find((candidate) => candidate.id === id)
  if (one === undefined) throw new TypeError(`no means of payment is called '${id}'`)
  return unaccepted(id, one.named)
}

/** The means that satisfy `wanted`, each where the platform does not take it. */
export const meansWhere = (wanted: (one: PaymentMeans) => boolean): Pattern =>
  either(...PAYMENT_MEANS.filter(wanted).map(({ id }) => unlessAccepted(id)))
