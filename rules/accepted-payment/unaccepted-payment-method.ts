import { either, fact, near, unaccepted } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import { meansWhere, unlessAccepted } from '../vocabulary/means.js'
import * as untold from '../vocabulary/means-untold.js'
import * as money from '../vocabulary/money.js'
import * as roundabout from '../vocabulary/roundabout-means.js'

/** What people who meet pay with: that the platform does not take it says nothing between them. */
const BETWEEN_PEOPLE = new Set(['card', 'apple-pay', 'cash', 'transfer'])

const other = either(
  unaccepted('mandat-cash', words('bare mandate', 'ek|avek|avec|par|en un? mandat')),
  meansWhere(({ id }) => !BETWEEN_PEOPLE.has(id)),
)
const transfer = unlessAccepted('transfer')
/** What is nothing between people, and odd where the site itself is to be paid with it. */
const notForSite = either(transfer, unlessAccepted('cash'), untold.oddMeans)

export default defineSignal({
  id: 'unaccepted-payment-method',
  title: { fr: 'Moyen de paiement que la plateforme n’accepte pas', en: 'Means of payment the platform does not take' },
  section: helpCentre.accepted('Aucun autre moyen de paiement n’est possible.'),
  weight: 1.6,
  group: 'means',
  channels: ['chat', 'email', 'listing', 'sms'],
  mood: 'claim',
  find: [
    clue(near(untold.paidToSite, notForSite, { within: 12 }), { grade: 0.4, despite: ['question', 'negation'] }),
    clues([near(untold.siteTakes, notForSite, { within: 9 }), either(untold.paidToSite, fact('brand'))], {
      grade: 0.5,
      despite: ['question', 'negation'],
    }),
    clue(near(untold.siteTakes, notForSite, { within: 5 }), { grade: 0.25, despite: ['negation'] }),
    clues([roundabout.siteFee, near(roundabout.oddWay, roundabout.feeSettled, { within: 9 })], { grade: 0.7 }),
    clues(
      [
        transfer,
        words(
          'instead of the card',
          `au lieu|place de la|ma|sa|ta carte|cb, via la plateforme, sur la|le plateforme|site
    hors du|de la site|plateforme, a la place de la carte, pour la transaction, sans passer par le|la|agora`,
        ),
      ],
      { grade: 0.8 },
    ),
    clue(
      near(
        other,
        words(
          'paid with it',
          `que en, je ne|n accepte|accepte, ek, avek, avec, only, que carte, seulement, uniquement, jpaye, jpaie
    je prends, je regle, only do, pay`,
        ),
        { within: 3 },
      ),
      { grade: 0.4 },
    ),
    clues([other, either(money.pack, fact('brand'))]),
    clue(
      near(
        other,
        words(
          'settlement',
          `paiement, regler, je|on regle|reglerai|reglera la|le|les|l|mon|ma|votre|ton, reglement, payer, paye, payé
    paie, possible, uniquement, exclusivement, accepte, acceptee, envoie, pay, payment, bon pour, versement
    envoyer`,
        ),
        { within: 7 },
      ),
      { grade: 0.8 },
    ),
    clue(
      near(transfer, words('only', 'uniquement, exclusivement, seulement, je ne passe pas par'), {
        within: 6,
      }),
      { grade: 0.8, despite: ['negation'] },
    ),
  ],
  mustFind: [
    'Je voudrais payer mon package AGORA par chèque, à quel ordre dois-je le libeller ?',
    'jpeu payer la commande sur le site avec paypal ? jai pas de carte',
    'Pour la transaction via la plateforme, je vous propose un virement bancaire au lieu de la carte.',
    "Je règle l'abonnement annonceur en bitcoins, dites-moi votre adresse de portefeuille.",
    {
      channel: 'email',
      from: { address: 'yannick.dijoux@example.re', name: 'Yannick' },
      subject: 'Forfait',
      text: "Bonjour, peut-on acheter le forfait Or avec une carte American Express ou par chèque vacances ? Je n'ai que cela.",
    },
    {
      channel: 'listing',
      title: 'Cours de guitare',
      description: 'Paiement des réservations en ligne par PayPal ou par chèque uniquement.',
      price: 20,
      marketPrice: 25,
      category: 'services',
    },
    'Mi vé pay lo paké AGORA ek mandat, i marche ?',
    "Je vais prendre le pack Argent mais je paierai par Google Pay ou Lydia, c'est pareil.",
    'I want to pay my AGORA order with Amex, or Western Union if you prefer.',
    "Le paiement de mon annonce à la une, je vous l'envoie en chèque par la poste, adressez-moi la facture.",
    'Paiement par virement uniquement, je ne passe pas par le site.',
    'Notre collaborateur encaisse votre mise en avant à domicile, en petites coupures.',
    'Vous pouvez acquitter la formule annonceur par prélèvement direct, signez le papier joint.',
    'Je règle la commande sur le site par Wero ou Bizum, envoyez-moi votre numéro.',
    'Le paiement se fait uniquement par Lydia, Venmo ou Cash App, pas par carte.',
    'La commission de la plateforme peut être envoyée en timbres par courrier.',
    'Le site prend maintenant les titres-restaurant pour les packs, envoyez la photo.',
    'Pour la transaction protégée du site, une lettre de change me conviendrait.',
    "L'abonnement peut se régler sur votre facture de téléphone, option à la une comprise.",
    'Je prends Wero, sinon Samsung Pay.',
    'Tu peux avec Amex ou avec Twint, comme tu veux.',
    'Only Western Union, sorry.',
    'Uniquement Remitly, ma banque bloque le reste.',
    "Sumeria ou Revolut, je fais les deux pour le boost de l'annonce.",
    'Alipay ou Wero, ça vous va pour le forfait pro ?',
    'Un Moneygram ou un mandat express pour le pack, et on en parle plus.',
    "On accepte Google Pay à l'accueil, ou Paylib.",
    'Je vous propose un paiement Skrill.',
    'Mi vé payé ek mandat, i marche ?',
    'Le virement de la totalité la veille, uniquement.',
    'Le site encaisse aussi les virements depuis lundi.',
  ],
  mustIgnore: [
    'Le règlement par mandat cash n’est pas accepté.',
    'Est-ce que c’est normal de payer par mandat cash ?',
    'Je paie en espèces quand je viens chercher le buffet, si ça vous va.',
    "J'ai réglé mon package avec ma Visa, aucun problème.",
    "Apple Pay a bien fonctionné sur mon iPhone pour l'abonnement du site.",
    "Du cash dans la main et on n'en parle plus, rdv au rond-point.",
    'Quels moyens de paiement sont acceptés pour acheter un forfait sur AGORA ?',
    'Mi pay an liquide samdi, kan mi vien rod lo moteur.',
    'Chéquier porte-documents en cuir, couleur bordeaux, fabrication artisanale.',
    'Ma Mastercard a été refusée deux fois, je réessaie demain avec une autre carte bancaire.',
    'Le virement de mon salaire tombe le 28, je pourrai acheter le scooter à ce moment-là, en espèces.',
    "Cash on pickup please, I'm in Saint-Leu all weekend.",
    'Rappel : sur la plateforme, seules la CB, Visa, Mastercard et Apple Pay passent.',
    {
      channel: 'email',
      from: { address: 'lettre@news.agora.re', name: 'AGORA' },
      subject: 'Cinq réflexes',
      text: "Méfiez-vous d'un interlocuteur qui se dit à l'étranger, qui propose Mandat Cash, PayPal ou Western Union, ou qui veut quitter la messagerie. Signalez l'annonce avec le bouton en bas de page.",
    },
    'Mon abonnement de téléphone est prélevé le 5.',
    'Je prends les titres-restaurant au snack, et les espèces.',
  ],
})
