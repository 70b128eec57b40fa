import { asks, by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

/** The payment happens on the writer's own page or terminal. */
const elsewhere = words(
  'elsewhere',
  'par telephone, par tel, hors agora|site|plateforme, lien de paiement, page de paiement, terminal en ligne, mon propre terminal, demande de reglement|paiement|prelevement, lien securise, page securisee, sur cette page, sur le lien, si lyin, se|su|dessus lien|lyin, page partenaire, site de notre partenaire, notre page, on this page, via le lien, sur cette|la plateforme partenaire, en dehors de|du, sans passer par, par message, ici, payment link|page|request, enlace, au telephone, a distance, mon tpe, mon terminal, lien par carte|cb, via un lien, par ce lien, en pixels, site partenaire, portail de paiement',
)
/** Money said to come in through a card: a card only ever pays. */
const toReceive = words(
  'to receive',
  'recevoir, recois, recevez, crediter, credite, crediter ta|votre, encaisser, percevoir, debloquer, receive, recibir, receber, claim, larzan i rant, verser sur, toucher, liberer, remboursement, rembourse, rembourser, verification, verifier, empreinte, caution',
)

const cardInWords = words(
  'card in words',
  'seize|16 chiffres|chifre, chiffres de|sur la|ta|votre carte, carte par telephone, carte au telephone, numeros de la carte, petit nombre derriere, code derriere',
)
const paying = words(
  'a payment',
  'paiement, reglement, payment, regler, payer, encaissons, encaissement, encaisse, debite, debiter, facturons, commande, livraison, terminal, credite, crediter',
)
const byCard = words(
  'by card',
  'par carte|cb|kart|visa, by card, ek out kart, ek la kart, avec ta|votre carte|cb, con tarjeta, com cartao, con carta',
)
const saveCard = words(
  'to save a card',
  'enregistrer, enregistrez, saisir, saisissez, entrer, entrez, renseigner, renseignez, rentrer, rentrez, ajouter, ajoutez, inserer, inserez, mettez, mets, mettre, tapez',
)

export default defineSignal({
  id: 'off-platform-card-payment',
  title: { fr: 'Paiement par carte hors de la plateforme', en: 'Card payment outside the platform' },
  section: helpCentre.cardPayment(
    'Aucune action sur AGORA ne nécessite de paiement par carte bancaire hors de la plateforme.',
  ),
  weight: 4.8,
  group: 'card',
  channels: ['sms', 'email', 'chat', 'listing'],
  mood: 'ask',
  find: [
    clues([byCard, either(fact('link'), things.linkWord), either(asks(acts.payOnly), paying, elsewhere)], {
      grade: 0.85,
      despite: ['item-for-sale', 'negation'],
    }),
    clues([near(saveCard, things.bankCard, { within: 3 }), either(fact('strange-link'), elsewhere)], {
      grade: 0.8,
      despite: ['item-for-sale'],
    }),
    clues(
      [
        cardInWords,
        either(paying, elsewhere),
        either(asks(acts.give), asks(acts.write), by('reader', acts.write), fact('phone')),
      ],
      { grade: 0.75, despite: ['item-for-sale', 'negation'] },
    ),
    clues([money.means.card, toReceive, either(fact('strange-link'), things.linkWord)], { grade: 0.9 }),
    clue(sequence(asks(acts.give), money.means.card, { within: 6 }), { grade: 0.8 }),
    clue(
      without(
        sequence(toReceive, things.bankCard, { within: 8 }),
        words(
          "done already, one's own, or the card that paid",
          'deja, avons rembourse, avons credite, on a, ma carte, ma cb, ma kart, a|est ete? emis|emise|effectue|effectuee|credite|recredite|recreditee|verse|versee, carte|cb utilisee|employee|ayant|initiale|d|qui|avec',
        ),
        { before: 2, after: 2 },
      ),
      { grade: 0.5 },
    ),
    clue(near(things.cardData, either(elsewhere, toReceive), { within: 12 })),
    clue(
      near(either(asks(acts.payOnly), by('writer', acts.receive)), near(money.means.card, elsewhere, { within: 6 }), {
        within: 8,
      }),
      { grade: 0.8 },
    ),
    clues([near(money.means.card, elsewhere, { within: 8 }), either(acts.payOnly, money.moneyWords, acts.need)], {
      grade: 0.6,
    }),
    clues([either(asks(acts.payOnly), money.fee), fact('strange-link'), fact('amount')], { grade: 0.85 }),
    clues([
      money.means.card,
      fact('strange-link'),
      either(asks(acts.click), asks(acts.give), asks(acts.confirm), asks(acts.payOnly)),
    ]),
    clues(
      [
        near(money.means.card, words('check', 'verification, verifier, empreinte, caution, test, symbolique'), {
          within: 5,
        }),
        either(fact('amount'), money.refundable),
      ],
      { grade: 0.7 },
    ),
  ],
  detect: ({ facts }) =>
    facts.cards
      .filter((card) => card.check === 'valid')
      .map((card) => ({ start: -1, end: -1, grade: 0.9, evidence: [card] })),
  mustFind: [
    'Réglez par carte bancaire sur https://paiement-garanti974.com et je vous réserve la machine aussitôt.',
    {
      channel: 'sms',
      text: 'Finalisez votre achat en payant par CB ici : https://reglement-annonce.net/p/8841',
      sender: 'AGORA',
    },
    'dicte moi les chiffres de ta carte bleue par tel je fais le paiement de mon coté avec le tpe',
    {
      channel: 'email',
      from: { address: 'commande@paysafe-annonces.com', name: 'Paiement sécurisé' },
      subject: 'Votre commande',
      text: "Madame, pour achever la réservation, veuillez saisir votre carte bancaire sur notre page partenaire : https://paysafe-annonces.com/cb. Le vendeur sera prévenu dès l'encaissement.",
    },
    "Voici ma carte pour l'acompte : 4111 1111 1111 1111, expire 09/28, débitez 50 €.",
    'Pay ek out kart dessus se lien la : payer-oi.site, la plateforme i marche pa zordi',
    "You just need to pay by card on this page: secure-checkout-oi.com, the site's own payment is down.",
    "Le paiement en ligne d'AGORA est en panne, il faut passer par notre partenaire et entrer votre carte Visa sur transac-secure.io.",
    "Pour recevoir vos 240 €, rentrez votre numéro de carte sur la page du transporteur https://livraison-recu.com, c'est là que l'argent arrive.",
    "Je vous envoie un lien Stripe perso par message, tu mets ta CB dessus et c'est réglé : buy-annonce.link/ax4",
    "5555 5555 5555 4444 c'est la carte de mon mari, faites le débit vous-même pour le frigo",
    "Ne payez rien à l'avance, réglez juste une empreinte de carte de 1 € pour vérification, remboursable aussitôt, sur le lien que je vous envoie.",
    "Ok je prends la table à 150. Donnez-moi les seize chiffres de votre carte et la date d'expiration, je vous crédite tout de suite par mon terminal.",
    "Notre service commande prend votre carte par téléphone au 06 39 98 44 17, c'est la ligne validée par AGORA. Préparez les seize chiffres et la date, la livraison part cet après-midi.",
    "Le Service Litiges AGORA a tranché en votre faveur. L'indemnité de 190 € est disponible 24 heures ; pour la percevoir communiquez le nom figurant sur votre carte, son numéro et sa date de validité.",
    'Ouvrez dhl-agora-colis.top, mettez votre carte bancaire pour recevoir les 45 €',
  ],
  mustIgnore: [
    "J'ai payé mon package par carte directement sur le site AGORA, ça a pris deux minutes.",
    'Notre boutique accepte la CB, terminal sur place, ou les espèces.',
    {
      channel: 'email',
      from: { address: 'factures@agora.re', name: 'AGORA' },
      subject: 'Reçu de paiement',
      text: 'Nous confirmons le règlement par carte Visa se terminant par 0421 de votre package Argent, effectué sur agora.re. Merci de votre confiance.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    'Je refuse de saisir ma carte sur un site que je ne connais pas, on fera ça en main propre.',
    'Terminal de paiement par carte SumUp à vendre, peu servi, avec son chargeur.',
    "Est-ce qu'on peut régler par carte bancaire au garage quand on récupère la voiture ?",
    "Ne payez jamais par CB en dehors d'AGORA, c'est écrit dans leur centre d'aide.",
    'Mi préfèr pay an liquide, mon kart bank lé périmée depi lo mwa passé.',
    'Carte graphique RTX 3060, payée 380 € chez LDLC, facture fournie.',
    "Avec Apple Pay sur l'appli AGORA c'est passé du premier coup pour mon abonnement.",
    'Does the food truck take cards or only cash?',
    "ce qui m'est arrivé : un monsieur du service remboursement m'appelle, il me dit qu'on m'a débité en trop, il me demande les numéros de la carte, je les ai donnés, ils m'ont pris six cents euros et la banque m'a rendu une partie",
    'Nous avons remboursé votre carte pour la commande annulée, le crédit apparaîtra sous trois jours.',
  ],
})
