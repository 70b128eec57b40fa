import { asks, by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as ask from '../roundabout-asks.js'
import * as acts from '../vocabulary/acts.js'
import * as entry from '../vocabulary/card-entry.js'
import * as money from '../vocabulary/money.js'
import * as paraphrase from '../vocabulary/paraphrase.js'
import * as things from '../vocabulary/things.js'

/** The payment happens on the writer's own page or terminal. */
const elsewhere = words(
  'elsewhere',
  `par telephone, par tel, hors agora|site|plateforme, lien de paiement, page de paiement, terminal en ligne
    mon propre terminal, demande de reglement|paiement|prelevement, lien securise, page securisee
    sur cette page, sur le lien, si lyin, se|su|dessus lien|lyin, page partenaire, site de notre partenaire
    notre page, on this page, via le lien, sur cette|la plateforme partenaire, en dehors de|du
    sans passer par, par message, ici, payment link|page|request, enlace, au telephone, a distance, mon tpe
    mon terminal, lien par carte|cb, via un lien, par ce lien, en pixels, site partenaire, portail de paiement`,
)
/** Money said to come in through a card: a card only ever pays. */
const toReceive = words(
  'to receive',
  `recevoir, recois, recevez, crediter, credite, crediter ta|votre, encaisser, percevoir, debloquer, receive
    recibir, receber, claim, larzan i rant, verser sur, toucher, liberer, remboursement, rembourse, rembourser
    verification, verifier, empreinte, caution`,
)

const cardInWords = words(
  'card in words',
  `seize|16 chiffres|chifre, chiffres de|sur la|ta|votre carte, carte par telephone, carte au telephone
    numeros de la carte, petit nombre derriere, code derriere`,
)
const paying = words(
  'a payment',
  `paiement, reglement, payment, regler, payer, encaissons, encaissement, encaisse, debite, debiter
    facturons, commande, livraison, terminal, credite, crediter`,
)
const inPerson = words(
  'card shown in person',
  'sur place, atelier, magasin, en venant, main propre, marche, comptoir, notre boutique, a la caisse, au garage',
)
const ownCard = words('own card', 'ma, mon, sa, son, notre, leur, my, his')
/** « Total réglé par carte » */
const paidAlready = words(
  'paid already',
  'total regle|paye|debite, reglee, reglees, payee, payees, acquittee, avez|as|ai|avons|a deja? regle|paye',
)
const byCard = without(
  words(
    'by card',
    `par carte|cb|kart|visa, by card, ek out kart, ek la kart, avec ta|votre carte|cb, con tarjeta, com cartao
    con carta`,
  ),
  paidAlready,
  { before: 4, after: 0 },
)

/** A card with good wishes on it. */
const greetingCard = words('greeting card', 'postcard, post, birthday, greeting, christmas, business, wedding')

/** A page, terminal or person of the writer's that takes cards. */
const ownTill = words(
  'a till of the writer',
  `espace de|d|du mon|prestataire
    mon|ma|notre|leur|son prestataire|guichet|caisse|machine|terminal|tpe|appareil|boitier|comptable|secretariat|passerelle|formulaire|agence|notaire
    sumup, stripe, square, paylink, lien sumup|paiement|de, terminal en ligne, tpe virtuel|en
    empreinte de|d|bancaire, guichet|caisse en ligne, passerelle de|d|bancaire, appareil de commercant
    checkout, card machine|terminal|reader, tunnel de paiement, une page ou|qui, fait une page
    son|leur formulaire|site, page de|du notre|mon|son|leur? partenaire|prestataire|transporteur|notaire
    site du prestataire, sur la passerelle|page, mon lecteur, via stripe|sumup|paypal|mon|ma|notre
    hors messagerie, hors du site, adresse vous parviendra
    lien stripe|sumup|lydia|paypal|perso|de|cb|carte, site de|d mon|ma|notre|agence|mes
    sur mon|notre|son|leur site|lien|portail|espace, notre|un|mon tiers de confiance
    chez notre|mon|un|leur tiers|partenaire|prestataire, si lo sit|lien|paz, lo sit mi|nou
    terminal de|d|a la?, the courier s, courier s page, my page|site|link|terminal|website
    portail securise|joint|de, via le|un|mon|ce|notre portail|lien|formulaire|site, ne gere pas|plus|que
    page du transporteur|notaire|courtier|livreur, en ligne sur, lien que je|j, lien qu, au telephone
    par telephone, a cote de moi, lien joint, page jointe, site joint`,
)
/** A charge on it. */
const charged = words(
  'charged',
  `debite|debitee|debites|debiter|debiterai|debiterons|prelevee|preleve|prelever|prelevera
    regler|reglez|payer|payez|acquitte|acquittee|acquitter|verser au|du, tu me|mes|met|mets|mé ta|ton
    ou|tu|vous mettez|mets|met|rentrez|rentres|tapez|entrez vos|votre|ta|tes|out petits|carte|chiffres
    tap la kart, mete la kart, settle the|your, pay|charge|charged with|to|it, want it charged
    passage de|d votre, de quoi debiter|encaisser|prelever, renseigner votre|ton|ta, saisir vos|votre|tes|ta
    enregistrement de votre|ta, reglement par, versement symbolique|par, laissez lui, sera prelevee
    je passe ca, me|nous communiquer, valide|validez|validez le|la transport, en reglant
    devra|devront etre acquitte|regle|verse|acquittee|reglee, il faut la carte, moyennant
    paiement par, regler par|avec, reglez avec|par, payer la|le|l|les|par|en
    mettre|mettez|met|mets|met out kart, met|mets out|ta|votre kart|carte|cb
    rentre|rentrez|rentres ta|ta|votre cb|carte, dictez|dicte moi votre|ta, enter your, pay with|by|using
    charge the, debite 10|20|30|50|les|la|le, je|jte|j debite|preleve|encaisse, sont|est a regler|payer
    se fait|fera|font par|chez|sur|via, ils acceptent|prennent, on prend|accepte`,
)

/** Cards that pay nothing. */
const notPaying = words('card that pays nothing', 'identite, vitale, grise, fidelite, etudiant, mutuelle, electorale')
/** « Prendra votre CB à l'oral », « un petit coup de bleue » */
const spokenCard = either(
  near(
    words(
      'your card',
      `votre|ta|out|vot cb|carte|kart|bleue|visa|mastercard, les seize|16 chiffres
    num|numero|numeros de carte|cb|kart`,
    ),
    words(
      'aloud',
      `a l oral, par oral, oralement, de vive voix, par telephone, au telephone, au tel, au bout du fil
    over the phone`,
    ),
    { within: 6 },
  ),
  words('stroke of a card', 'coup de bleue|cb|carte|visa, petit coup de carte'),
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
    clues([cardInWords, either(paying, elsewhere), either(asks(acts.give), by('reader', acts.write), fact('phone'))], {
      grade: 0.75,
      despite: ['item-for-sale', 'negation'],
    }),
    clues([money.means.card, toReceive, either(fact('strange-link'), things.linkWord)], { grade: 0.9 }),
    clue(
      sequence(
        asks(acts.give),
        without(without(money.means.card, notPaying, { before: 0, after: 2 }), greetingCard, { before: 1, after: 0 }),
        { within: 6 },
      ),
      {
        grade: 0.8,
      },
    ),
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
    clues(
      [
        without(paraphrase.cardDescribed, inPerson, { before: 12, after: 12 }),
        either(ownTill, fact('strange-link')),
        either(charged, asks(acts.payOnly), asks(acts.give)),
      ],
      {
        grade: 0.6,
        despite: ['negation'],
      },
    ),
    clue(near(charged, without(paraphrase.cardDescribed, ownCard, { before: 1, after: 0 }), { within: 8 }), {
      grade: 0.25,
      despite: ['negation'],
    }),
    clues(
      [paraphrase.cardFace, either(elsewhere, fact('strange-link'), fact('phone')), either(charged, asks(acts.give))],
      {
        grade: 0.6,
        despite: ['negation'],
      },
    ),
    clues(
      [
        near(
          without(either(paraphrase.cardDescribed, byCard), ownCard, { before: 1, after: 0 }),
          words(
            'a page or a machine',
            `portail, appareil, machine, terminal, facture electronique, facture, page, formulaire, lien, tpe, guichet
    site, passerelle, module, application, portal, link, page web, sit, lyin`,
          ),
          { within: 9 },
        ),
        without(
          either(
            charged,
            asks(acts.payOnly),
            by('reader', acts.give),
            elsewhere,
            words('said to be paid', 'paie, paye, se paie, se regle, se paye'),
          ),
          words(
            'in the shop',
            `sur place, atelier, a l atelier, magasin, boutique, en venant, main propre, caisse, marche, espece
    especes, liquide, comptoir, j ai paye|regle, on a paye|regle, directement sur, carte sur agora
    cb sur agora, via agora, dans agora`,
          ),
          { before: 12, after: 12 },
        ),
      ],
      { grade: 0.4, despite: ['negation'] },
    ),
    clue(spokenCard, { grade: 0.4, despite: ['negation'] }),
    clues([ownTill, charged, either(fact('amount'), fact('phone'))], {
      grade: 0.4,
      despite: ['item-for-sale'],
    }),
    clue(entry.cardElsewhere, { grade: 0.35, despite: ['item-for-sale', 'negation'] }),
    clues([entry.figuresElsewhere, entry.tillElsewhere], { grade: 0.4, despite: ['item-for-sale', 'negation'] }),
    clue(entry.cardOnThirdPage, { grade: 0.3, despite: ['negation'] }),
    clue(entry.cardThroughTool, { grade: 0.3, despite: ['negation'] }),
    ...ask.card,
  ],
  detect: ({ facts }) =>
    facts.cards
      .filter((card) => card.check === 'valid')
      .map((card) => ({ start: -1, end: -1, grade: 0.9, evidence: [card] })),
  mustFind: [
    "Il faut mettre une carte bancaire dans l'espace du transporteur, c'est pour créditer.",
    "Le site n'encaisse plus, on passe par ma caisse en ligne, CB acceptée.",
    "On bloque 200 € sur votre carte en garantie, via le site de l'agence.",
    "Vous réglez le solde en CB sur le portail de l'agence, je vous transmets l'adresse web.",
    "Type your card details into the courier's page so the funds are released to you.",
    'Donnez vos seize chiffres ici, je les saisis ce soir sur la machine de mon cousin.',
    "Un coup de carte sur ma page perso et c'est réglé, pas besoin de leur appli.",
    'Notre comptable prendra votre carte au téléphone pour les frais de dossier.',
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
    'La chambre se règle par le terminal de mon notaire : votre Visa y sera débitée de 60 €.',
    'jte fai un lien stripe, tu met ta bleue et c reglé',
    'Settle the deposit with your bank card through my agency checkout, the site cannot take it.',
    'Ouvrez dhl-agora-colis.top, mettez votre carte bancaire pour recevoir les 45 €',
    "I've paid with secure delivery, enter your card on the page to receive the funds: http://agora-pay.top/r1",
    'Une cliente du Tampon a rempli la page avec sa carte et elle a touché ses 90 € dans la foulée, et vous ?',
    'Exactement, la photo de ma carte bancaire, puis la vôtre.',
    'Les seize chiffres, et la date.',
    'Répondez avec la carte à débiter.',
    'rant out kart labank su lo lien, larzan i tonm tousuit',
    'mèt out cb su lo sit pou trap larzan',
  ],
  mustIgnore: [
    'Je paie par carte à la caisse du garage et je passe prendre la voiture.',
    'Lecteur de cartes pour paiement au marché, à vendre 20 €.',
    'Votre carte de fidélité est prête, la page du magasin ne marche pas.',
    'Commande 7715, total réglé par carte : 34 €. Elle part demain, le lien de suivi vous sera envoyé.',
    'Je note vos numéros de téléphone et je vous rappelle demain pour la livraison.',
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
    'On prend la carte sur place au marché, SumUp ou espèces, comme vous voulez.',
    'Ma carte a été débitée deux fois par le garage, je passe à la banque lundi.',
    'Does the food truck take cards or only cash?',
    "ce qui m'est arrivé : un monsieur du service remboursement m'appelle, il me dit qu'on m'a débité en trop, il me demande les numéros de la carte, je les ai donnés, ils m'ont pris six cents euros et la banque m'a rendu une partie",
    'Nous avons remboursé votre carte pour la commande annulée, le crédit apparaîtra sous trois jours.',
    'Have a great time in Rome and send me a postcard!',
    "Oui, vous pouvez payer par carte à l'accueil.",
    "Ta carte postale est arrivée, je n'arrive pas à lire.",
    'Le numéro de série est au dos, et la suite en dessous.',
  ],
})
