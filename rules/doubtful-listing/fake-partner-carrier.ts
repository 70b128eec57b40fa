import { asks, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as ask from '../roundabout-asks.js'
import * as acts from '../vocabulary/acts.js'
import * as carriage from '../vocabulary/carriage.js'
import * as contact from '../vocabulary/contact.js'
import * as deals from '../vocabulary/foreign-deals.js'
import * as money from '../vocabulary/money.js'
import * as people from '../vocabulary/people.js'
import * as carriers from '../vocabulary/sent-carriers.js'
import * as things from '../vocabulary/things.js'

const bringsMoney = words(
  'brings the money',
  `vous paye|paie|paiera|payera|regle|reglera|verse|versera|remet|remettra|apporte|donne|paie|credite
    paye|paie a la livraison|remise|reception, encaisse, enveloppe, en especes, especes, cash
    contre remboursement, les fonds, l argent, larzan, dinheiro, contanti, dinero, the cash|money
    collects the money, keep the funds, garde les fonds, conserve les fonds, recoit les fonds, le paiement
    payment, vous verser, te paie|paye, paye aou, i amenn larzan, avec l argent, votre argent, fonds`,
)
const prepay = words(
  'prepay',
  `assurance, caution, insurance, seguro, assicurazione, frais, fret, avance, avancer, rembourse, remboursee
    remboursé, taxe, regler, depot, garantie, bordereau, caisse, dedouanement, fee, fees, timbre, versicherung
    douane`,
)

/** People sent to fetch the item, beside the firms that carry parcels. */
const sent = words(
  'sent to fetch',
  `kurier, mensajero, corriere, ups, dhl, fedex, gls, tnt, dpd, transporteur, transporteurs, demenageur
    demenageurs, mes|les demenageurs, livreur, livrer, livrèr, lo livrer, coursier, messager, notre messager
    chauffeur, groupeur, convoyage, convoyeur, enlevement, transporter, transportèr, transportador
    transportista, mi agente, my agent, agent, agent maritime, spediteur, crew lead, movers, relocation firm
    shipping agent, compagnie de fret, societe de? demenagement, societe qui s occupe, logisticien
    transitaire, chofer, chaufeur, betaillere`,
)
const hands = words(
  'hands over',
  `geld im umschlag, dinero en un|el sobre, soldi nella busta, dinheiro no envelope, money in an|the envelope
    te le verse, vous le|les verse, vous seront|sera remis|verses|verse, garde mon paiement, vous remettra
    te remettra, remettra, vous laisse les, vous les laisse, il paie, il paye, qui paie|paye|regle
    regle sur place, regle devant vous, regle en especes, regle le|la, vous regle, te paie, en efectivo
    lo lleva, donn aou, bay aou, donne aou, amen larzan, amèn larzan, dans l enveloppe, l enveloppe, enveloppe
    lanvlop, in contanti, bar dem, en mains propres, vous apporte, hand you, il vous donnera, vous donnera
    vous donne, prend tout chez vous`,
)
const costFirst = words(
  'costs first',
  `prime, prime de casse, garantie, consigne, palette, son passage, le passage, la course, leur course
    assurance, assurent, lasirans, asirans, caution, papye, bordereau, frais, taxe, peage, kosyon, depot
    inscription, fee, insurance`,
)
const paidBack = words(
  'paid back',
  `reglement, des le, donnes, donnez, rendu, rendue, rendus, rajoutes, rajoutee, ajoutes, ajoutee, ajoute au
    vous la gardez sur, rann aou, rann ou, i rann, lo res, rembourse, remboursee, rembourses, ranbours
    ranbourse, a regler par vos soins, a votre charge, avancer, avance, avans, avant de, avant qu, reglee
    regler, regle, la veille, peye, pey, pèy, rèsarz, deposez, doit payer, payer`,
)
const parcel = words(
  'parcel',
  'colis, paquet, livreur, livraison, point relais, douane, dedouanement, paket, parcel, pacote, bordereau',
)

export default defineSignal({
  id: 'fake-partner-carrier',
  title: { fr: 'Faux transporteur partenaire', en: 'False partner carrier' },
  section: helpCentre.spotListing(
    'Faîtes également attention aux annonceurs qui font appel à un transporteur prétendu partenaire du site.',
  ),
  weight: 4.4,
  group: 'delivery',
  channels: ['chat', 'email', 'sms', 'listing'],
  mood: 'claim',
  find: [
    clue(
      without(
        near(either(contact.carrierName, people.middleman), bringsMoney, { within: 9 }),
        words('parcel number', 'numero de suivi, le numero de, suivi apres, frais de port, de port'),
        { before: 0, after: 5 },
      ),
    ),
    clues([
      near(either(contact.carrier, people.middleman), contact.partnerClaim, { within: 6 }),
      either(acts.come, acts.receive, fact('link'), acts.need, money.sum),
    ]),
    clue(near(contact.carrier, contact.partnerClaim, { within: 4 }), { grade: 0.6 }),
    clues([sent, near(costFirst, paidBack, { within: 10 }), either(hands, fact('amount'))], { grade: 0.8 }),
    clue(near(sent, hands, { within: 10 }), { grade: 0.7 }),
    clues([parcel, fact('strange-link')], { grade: 0.6 }),
    clues(
      [
        sent,
        either(money.means.cheque, money.tooMuch),
        either(money.surplus, words('to him', 'lui, leur, au, them, dem, al')),
      ],
      { grade: 0.5 },
    ),
    clues(
      [
        things.abroad,
        words(
          'sends his own',
          `mon agent, mi agente, un agent, my agent, mon transporteur, meu transportador, mi transportista
    agent maritime, notre messager, in livrer, anvoy in livrer, le fais enlever, fais enlever`,
        ),
      ],
      { grade: 0.8, despite: ['negation', 'refusal'] },
    ),
    clues(
      [
        either(contact.carrier, people.middleman),
        near(prepay, either(money.refundable, asks(acts.pay)), { within: 9 }),
      ],
      { grade: 0.9 },
    ),
    clue(near(either(contact.carrier, people.middleman), near(prepay, acts.need, { within: 6 }), { within: 8 }), {
      grade: 0.8,
    }),
    clues(
      [
        sequence(words('my', 'mon, ma, notre, nos, un, une, my, le, la, our, mi'), people.middleman, { within: 2 }),
        acts.come,
        either(acts.receive, money.sum, money.tooMuch),
      ],
      { grade: 0.6 },
    ),
    clues(
      [
        contact.carrier,
        fact('strange-link'),
        either(asks(acts.click), asks(acts.confirm), acts.receive, asks(acts.payOnly)),
      ],
      { grade: 0.8 },
    ),
    clues([carriage.fetcher, carriage.hasMoney, either(carriage.smallFirst, carriage.chosenBySite)], { grade: 0.75 }),
    clue(near(carriage.fetcher, carriage.hasMoney, { within: 16 }), { grade: 0.5 }),
    clues([carriage.chosenBySite, either(carriage.smallFirst, acts.come)], { grade: 0.5 }),
    clue(near(carriage.fetcher, carriage.smallFirst, { within: 12 }), { grade: 0.2 }),
    clue(near(carriers.carrierMan, carriers.brings, { within: 10 }), { grade: 0.35 }),
    clues(
      [
        near(either(carriers.carrierMan, carriers.somebody), carriers.ofSite, { within: 6 }),
        either(carriers.brings, carriers.first, fact('amount')),
      ],
      {
        grade: 0.55,
      },
    ),
    clue(near(either(people.middleman, people.relative), acts.come, { within: 5 }), { grade: 0.2 }),
    clue(near(either(contact.carrier, people.middleman), asks(acts.confirm), { within: 10 }), { grade: 0.25 }),
    clues(
      [
        near(deals.fetcher, deals.carriesMoney, { within: 14 }),
        near(deals.firstDue, either(deals.onlyThat, deals.paying), { within: 8 }),
      ],
      {
        grade: 0.85,
        despite: ['negation', 'refusal'],
      },
    ),
    clue(near(deals.fetcher, deals.carriesMoney, { within: 10 }), { grade: 0.4 }),
    clues([deals.parcelHeld, deals.charge, fact('strange-link')], { grade: 0.87, despite: ['negation'] }),
    ...ask.carrier,
  ],
  mustFind: [
    "Le transporteur partenaire d'AGORA passera chez vous avec une enveloppe contenant l'argent et repartira avec le colis.",
    "jenvoi DHL chez toi, le livreur te donne le liquide et prend la console, tu paye juste l'assurance 40e remboursé",
    {
      channel: 'email',
      from: { address: 'suivi@chrono-transport-oi.com', name: 'Chrono Agora Express' },
      subject: 'Prise en charge',
      text: "Notre société, partenaire officiel d'AGORA, a reçu les fonds de votre acheteur. Ils vous seront remis dès le règlement de la caution d'enlèvement de 65 €.",
    },
    {
      channel: 'sms',
      text: 'Votre acheteur a choisi la livraison partenaire AGORA. Acceptez le bordereau et saisissez votre carte : https://bordereau-livraison.site',
      sender: 'LIVRAISON',
    },
    "Une compagnie de déménagement que j'ai mandatée vous remettra l'argent en espèces au moment de charger le meuble ; vous n'avez qu'à avancer les frais d'assurance.",
    'Transportèr AGORA i vien la kaz, li amèn larzan, ou signe lo bordro ou pèy zis lasirans.',
    'My courier, an AGORA partner, will hand you the cash in an envelope and collect the piano. You only pay the insurance fee first.',
    'Un gars du camion vous donnera les billets, il demande juste une petite garantie rendue sur place.',
    'Le prestataire attitré du site vient jeudi muni de la somme, il y a un formulaire à compléter avant.',
    "L'UPS garde mon paiement et te le verse quand tu lui donnes le numéro de dossier et 30 € de caution",
    "Colis en attente chez notre transporteur agréé AGORA : réglez l'assurance remboursable de 85 € pour que les fonds vous soient versés.",
    'Mondial Relay AGORA a encaissé votre vente. Pour être crédité, suivez le lien du transporteur : https://relay-credit.top/9',
    "Bonne nouvelle : l'acheteur de votre micro-ondes a confirmé son achat, notre transporteur partenaire passera le retirer à votre domicile. Pour percevoir 65 €, choisissez votre mode d'encaissement : https://messagerie-agora-re.top/encaisser. Sans réponse la vente sera annulée demain.",
    "Pour la poussette c'est ok, je vis à Mayotte donc j'envoie le transporteur de mon frère, il vous règle en liquide à la porte. La société réclame juste une assurance de 30 € au vendeur, le chauffeur vous la rend avec les billets.",
    "Le camion de la plateforme passe demain, l'argent est à bord.",
    '50 € pour le carton aux normes au chauffeur, il vous les rend avec le prix de la commode.',
    'The shipping guys are AGORA approved, they carry the money with them.',
    'A DHL agent will come to your house with the cash in a sealed envelope, you only pay the insurance which is refunded to you.',
    'My shipping company will collect it and pay you on the spot, but they want the 60 euros for insurance first.',
    'The delivery firm I use takes the parcel and gives you the envelope; the 45 guarantee is yours to pay beforehand and comes back with the cash.',
    'Lo livrèr DHL va amenn larzan kash, ou pèy zis lasirans 40 éro avan.',
    'Un repartidor de SEUR te llevará el dinero en efectivo, tú solo pagas el seguro.',
    "Il corriere viene a ritirare e le consegna i contanti, deve solo anticipare l'assicurazione.",
    "Un incaricato DHL passa da lei con la busta dei soldi e ritira l'oggetto, l'assicurazione di 35 euro è a suo carico.",
    'O estafeta leva o envelope com o dinheiro; o seguro de 40 euros paga-se antes e é devolvido.',
    'Der Kurier holt das Gerät ab und bringt das Geld in bar, Sie bezahlen nur die Versicherung vorab.',
    'Der Fahrer bringt den Umschlag mit dem Geld mit, die Versicherung von 40 Euro zahlen Sie vorher, die bekommen Sie zurück.',
    'Il suo pacco non può partire, mancano 1,80 euro di spese: http://pacco-fermo.top/x',
    'Ihre Sendung wartet auf die Restgebühr von 2,50 Euro: http://paket-frei.top/z',
    'Le transporteur refuse de partir sans ses 45 euros, avancez-les par Wero.',
    'Mon chèque est plus gros, vous remettez le surplus au déménageur.',
    'Le porteur charge samedi, 35 € à lui virer avant.',
  ],
  mustIgnore: [
    "J'envoie par Colissimo, 9 € de port, je vous donne le numéro de suivi après.",
    'Vous pouvez me le déposer en Mondial Relay à Saint-Benoît ?',
    "Transporteur professionnel, déménagement toutes distances sur l'île, devis gratuit, SIRET sur demande.",
    "Il y a l'octroi de mer à payer à la douane à l'arrivée du conteneur, prévoyez-le.",
    "Un acheteur voulait m'envoyer un transporteur avec une enveloppe d'argent, j'ai refusé net.",
    "AGORA n'a aucun transporteur partenaire, si on vous en parle c'est faux.",
    'Sac de transport pour chat, marque Vario, propre.',
    'Mon tonton nana in kamion, li pé amèn lo frigo ziska Sin-Benwa, ou donn ali linsens.',
    "Le livreur de chez But passe jeudi, donc l'ancien canapé doit partir avant.",
    "Is shipping with La Poste possible? I'd pay the postage of course.",
    'Enveloppes kraft à bulles, lot de cinquante, format A4.',
    'Mon beau-frère a un camion, il passera prendre le frigo et vous paiera en liquide.',
    'Le livreur de La Poste passe vers 10 h, soyez là pour signer.',
    'Il corriere ti porta il pacco domani, lo trovi in portineria.',
    'Das Paket wurde beim Nachbarn abgegeben.',
    "Le livreur n'a pas de monnaie, prévoyez l'appoint de 25 euros pour les pizzas.",
  ],
})
