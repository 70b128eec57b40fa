/** The bank card, told apart from the other cards people own. */
import { without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

const anyCard = words('a card', `carte|cart|kart bancaire|bancaires|bleue|bleu|bler|ble|de? credit|visa|mastercard|bank|labank, cb, votre|vos|ta|out|la carte|kart|cart, your|the card, tarjeta, su tarjeta, kreditkarte, cartao, credit card, debit card, bank card`)
const otherCard = words('another card', `grise, vitale, identite, d identite, nationale, fidelite, memoire, sim, sd, mere, graphique, cadeau, cadeaux, postale, postales, etudiant, jeune, invitation, de visite, restaurant, de sejour, son, reseau, pro, verte, d adherent, routiere, magic, pokemon`)
/** A bank card of the reader, or one that is talked about. */
export const bankCard = without(anyCard, otherCard, { before: 0, after: 2 })
/** The reader is to have something at hand. */
export const atHand = words('at hand', `munissez|munis vous|toi, munir de, vous munir, muni|munie|munis de|d, preparez, prepare, preparer, prepares, prepar, prépar, ayez, aies, gardez|garde|garder a portee, sous la main, sous les yeux, a portee de main, a cote de vous|toi, sortez, have your, keep your, have the, ready`)
