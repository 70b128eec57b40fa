import { priceRatio, usualPrice } from '../../src/facts/price.js'
import { findSaidBargain, findSumBelow } from '../../src/facts/said-price.js'
import type { Spans } from '../../src/pattern/matcher.js'
import { asks, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { type Case, clue, clues, defineSignal, type Finding } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as bargain from '../vocabulary/bargain.js'

/** Below this share of the usual price an honest seller says why. */
const SUSPICIOUS_RATIO = 0.35
const BARGAIN_RATIO = 0.6
/** Below this usual price, in euros, nobody sets a trap. */
const WORTH_A_TRAP = 20
const perfect = words(
  'as new',
  `neuf, neuve, neufs, sous blister, scelle, scellee, jamais servi, jamais utilise, facture, garantie
    garanti, garantis, sealed, brand new, double cadeau, parfait etat, etat neuf, excellent etat, comme neuf
    comme neuve, premiere main, recent, recente, entretien suivi, meuble, climatise, climatisee, vue mer|ocean
    piscine, jardin, rien|aucun a|frais prevoir|faire, aucuns? frais a? prevoir?, carnet a jour, faible kilometrage, peu roule, lof, vaccine, vaccines, entree immediate, a jour de vaccins`,
)
const excuse = words(
  'honest reason',
  `panne, hs, casse, cassee, pieces, pour piece|pieces, a reparer, bricoleur, ecran mort|fissure|casse
    ne marche|fonctionne plus|pas, use, usee, rouille, sans ct, accident, accidente, epave, defaut, vieux
    vieille, ancien, rayures, contre enlevement, abime, abimee, fele, moisi, dechire, tache, taches, a renover
    a retaper, sans chargeur, rembourrer, destockage magasin, visible, venir voir, essai, sur place
    main propre, a venir chercher, enlevement, a debarrasser, debarrasse, manque, manquante, incomplet, coince
    travaux, en l etat, for spares|parts, spares, bent, crash, broken, faulty, po piece|piess, pou piece
    le mort, i marche pi|pa, ne s allume`,
)
const broken = words(
  'broken',
  `panne, hs, casse, cassee, pour piece|pieces, a reparer, ecran mort|fissure|casse
    ne marche|fonctionne plus|pas, accidente, epave, a renover, a retaper, en l etat, for spares|parts, spares
    bent, broken, faulty, po piece|piess, pou piece, le mort, i marche pi|pa, ne s allume`,
)
const onlyRemote = words(
  'remote only',
  `envoi uniquement|seulement|apres, livraison uniquement|seulement, pas de main propre, premier qui? paye|payé|paie, cles|clefs remises|envoyees par courrier|colissimo|la poste
    shipping only, frais de transport, uniquement par mail|whatsapp|message|telegram, par mail uniquement
    message uniquement, pas de visite|visites, paiement avant, virement avant, suite deces
    cause double cadeau, liquidation, cause mutation, dossiers complets, a distance, par coursier, acompte
    reservation, expedition, expedie, attribue a, contre versement`,
)

const shown = (spans: Spans | undefined) => (spans?.length ?? 0) > 0
/** `Prix cassé` is no broken thing. */
const reason = without(excuse, words('price', 'prix, tarif, tarifs'), { before: 1, after: 0 })
const NOWHERE: Spans = []

/** A price that the text itself calls a small part of what the thing is worth. */
function saidBargain({ reading }: Case, spans: Readonly<Record<string, Spans>>): Finding[] {
  const { asked = NOWHERE } = spans
  if (asked.length === 0 || shown(spans.excuse)) return []
  const { worth = NOWHERE, worthAfter = NOWHERE } = spans
  const found = findSaidBargain(reading.tokens, { worth, worthAfter, asked }, SUSPICIOUS_RATIO)
  return found === undefined ? [] : [{ ...found, grade: 0.5, evidence: [] }]
}

/** What such things cost at the least, in euros, when nothing is wrong with them; for homes the rent of a month. */
const FLOORS = [
  ['gadget', 150],
  ['luxury', 450],
  ['vehicle', 900],
  ['recentVehicle', 3500],
  ['home', 320],
  ['largeHome', 600],
] as const

/** A dear thing at a price that nobody asks who has no reason to. */
function belowFloor({ reading }: Case, spans: Readonly<Record<string, Spans>>): Finding[] {
  const { asked = NOWHERE, amount = NOWHERE } = spans
  if (asked.length + amount.length === 0) return []
  const lured = shown(spans.perfect) || shown(spans.lure) || shown(spans.onlyRemote)
  if (!lured || shown(spans.excuse)) return []
  return FLOORS.flatMap(([name, floor]) => {
    const isHome = name === 'home' || name === 'largeHome'
    const things = isHome && !shown(spans.byMonth) ? NOWHERE : (spans[name] ?? NOWHERE)
    const found = findSumBelow(reading.tokens, things, { asked, amounts: amount }, floor)
    return found === undefined ? [] : [{ ...found, grade: 0.3, evidence: [] }]
  })
}

const saidCheap = (one: Case, spans: Readonly<Record<string, Spans>>): Finding[] => [
  ...saidBargain(one, spans),
  ...belowFloor(one, spans),
]

/** A price far below the usual, wondered at by who offers it. */
const striking = either(bargain.strikingPrice, sequence(bargain.priceNoun, bargain.low, { within: 5 }))

const remote = either(onlyRemote, asks(acts.pay), asks(acts.reserve))

export default defineSignal({
  id: 'price-too-low',
  title: { fr: 'Prix trop bas', en: 'Price too low' },
  section: helpCentre.spotListing('Méfiez-vous si le prix de l’annonce vous paraît trop faible.'),
  weight: 2.8,
  group: 'price',
  channels: ['listing', 'chat', 'sms', 'email'],
  mood: 'claim',
  uses: {
    perfect,
    excuse: reason,
    broken,
    onlyRemote,
    worth: without(bargain.worth, words('declared', 'declaree, declare, assuree'), { before: 0, after: 1 }),
    worthAfter: bargain.worthAfter,
    asked: bargain.askedPrice,
    amount: fact('amount'),
    lure: either(bargain.cheapBecause, bargain.asNew),
    gadget: without(bargain.gadget, bargain.partOfIt, { before: 4, after: 8 }),
    luxury: without(bargain.luxury, bargain.partOfIt, { before: 4, after: 8 }),
    vehicle: without(bargain.vehicle, bargain.partOfIt, { before: 4, after: 8 }),
    recentVehicle: without(near(bargain.vehicle, bargain.recent, { within: 8 }), bargain.partOfIt, {
      before: 4,
      after: 8,
    }),
    home: without(bargain.home, bargain.notRent, { before: 8, after: 12 }),
    largeHome: without(bargain.largeHome, bargain.notRent, { before: 8, after: 12 }),
    byMonth: bargain.byMonth,
  },
  find: [
    clues(
      [
        striking,
        either(bargain.cheapBecause, bargain.asNew, remote, bargain.noCatch),
        either(bargain.dearThing, bargain.asNew, fact('amount'), bargain.noCatch),
      ],
      { grade: 0.4, despite: ['negation', 'question'] },
    ),
    clues([striking, bargain.cheapBecause], { grade: 0.25, despite: ['negation', 'question'] }),
    clues([bargain.noCatch, bargain.priceWord, either(bargain.cheapBecause, bargain.asNew, fact('amount'), remote)], {
      grade: 0.35,
      despite: ['negation', 'question'],
    }),
    clue(near(striking, either(bargain.dearThing, bargain.cheapBecause, bargain.asNew), { within: 12 }), {
      grade: 0.25,
      despite: ['negation'],
    }),
  ],
  detect: (one, spans) => {
    const { message, policy, views } = one
    if (message.channel !== 'listing') return saidCheap(one, spans)
    const { perfect, excuse, broken, onlyRemote } = spans
    const reference = policy.prices?.[message.category ?? '']
    const usual = message.marketPrice ?? (reference === undefined ? undefined : usualPrice(reference))
    if (usual !== undefined && usual < WORTH_A_TRAP) return []
    const ratio = priceRatio(message.price, usual)
    const title = views[0]
    const found = (grade: number) => [
      {
        start: -1,
        end: -1,
        grade,
        evidence:
          title === undefined ? [] : [{ field: title.field, start: 0, end: title.raw.length, quote: title.raw }],
      },
    ]
    if (ratio !== undefined && message.price !== 0) {
      if (ratio < SUSPICIOUS_RATIO)
        return shown(broken) && !shown(onlyRemote) ? [] : found(shown(excuse) ? 0.35 : shown(onlyRemote) ? 1.3 : 1)
      if (ratio < BARGAIN_RATIO) return shown(excuse) ? [] : found(shown(onlyRemote) ? 1 : 0.5)
      return []
    }
    return shown(perfect) && shown(onlyRemote) && !shown(excuse) ? found(0.6) : saidCheap(one, spans)
  },
  mustFind: [
    'Le prix est vraiment très bas, réservez vite la voiture.',
    'Prix dérisoire, comme neuf, jamais servi.',
    'Prix bas, car je déménage ; réglez ce soir, c’est un scooter.',
    'Le prix est bas, payez par virement, 200 € la console.',
    {
      channel: 'listing',
      title: 'iPhone 15 Pro Max 256 Go',
      description: 'Neuf sous blister, facture Apple, envoi uniquement, pas de remise en main propre.',
      price: 190,
      marketPrice: 1100,
      category: 'telephonie',
    },
    {
      channel: 'listing',
      title: 'Peugeot 3008 2022',
      description: 'Première main, 28 000 km, entretien à jour. Vente rapide cause mutation.',
      price: 3500,
      marketPrice: 24000,
      category: 'voitures',
    },
    {
      channel: 'listing',
      title: 'PS5 + 3 jeux',
      description: 'console neuve jamais ouverte jenvoi par colis direct',
      price: 70,
      marketPrice: 430,
      category: 'consoles',
    },
    {
      channel: 'listing',
      title: 'Villa T5 Saint-Gilles avec piscine',
      description:
        'Location longue durée, vue mer, quatre chambres, disponible immédiatement, visites impossibles pour le moment.',
      price: 450,
      marketPrice: 2300,
      category: 'locations',
    },
    {
      channel: 'listing',
      title: 'MacBook Pro M3',
      description: 'Urgent, double emploi, avec facture et garantie, expédition sous 24 h.',
      price: 250,
      marketPrice: 1800,
      category: 'informatique',
    },
    {
      channel: 'listing',
      title: 'Yamaha MT-07',
      description: 'Moto comme neuve, 4 000 km, tous papiers en règle, aucun frais à prévoir.',
      price: 900,
      marketPrice: 6800,
      category: 'motos',
    },
    {
      channel: 'listing',
      title: 'Cuisinière Smeg 90 cm',
      description: 'Excellent état, valeur 2 600 €, je brade, premier arrivé premier servi.',
      price: 280,
      marketPrice: 1900,
      category: 'electromenager',
    },
    {
      channel: 'listing',
      title: 'Terrain 800 m² Étang-Salé',
      description: 'Terrain constructible viabilisé à deux pas de la plage, vente directe sans notaire.',
      price: 9000,
      marketPrice: 190000,
      category: 'immobilier',
    },
    {
      channel: 'listing',
      title: 'Vélo élektrik Moustache',
      description: 'Lé nèf, mi vann vitman, i envoi solman, pwin rendévou.',
      price: 220,
      marketPrice: 2900,
      category: 'velos',
    },
    {
      channel: 'listing',
      title: 'Rolex Submariner',
      description: 'Authentic, box and papers, shipping only, first payment takes it.',
      price: 600,
      marketPrice: 9500,
      category: 'montres',
    },
    {
      channel: 'listing',
      title: 'Canon EOS R6 + objectif 24-105',
      description: 'Matériel de photographe, très peu servi, sous garantie.',
      price: 310,
      marketPrice: 2100,
      category: 'photo',
    },
    { channel: 'chat', text: "Je le laisse à 300 alors qu'il en vaut 3000, je pars et je dois m'en débarrasser." },
    { channel: 'chat', text: 'Li vo 2000 éro mi larg ali pou 150.' },
    { channel: 'chat', text: "J'en demande à peine le quart de sa valeur, question de place." },
    { channel: 'chat', text: 'Trois fois rien : 90 € pour un frigo américain sous garantie.' },
    { channel: 'chat', text: 'Vous vous demandez sûrement pourquoi si peu ? On vide la maison de ma tante.' },
    { channel: 'chat', text: "La voiture est comme neuve et je n'en veux que 800 euros." },
    { channel: 'chat', text: 'Loyer 200 euros charges comprises, villa avec piscine, incroyable mais vrai.' },
    {
      channel: 'chat',
      text: "MacBook de l'année dernière à 120 €, le prix est bas mais c'est bien le bon prix, je déménage.",
    },
  ],
  mustIgnore: [
    'Valeur déclarée 900 €, je le vends 100 €.',
    'Meublé climatisé à la nuit, appartement vue mer, 60 €.',
    {
      channel: 'listing',
      title: 'iPhone 12 pour pièces',
      description: 'Écran cassé, ne s’allume plus, idéal réparateur.',
      price: 40,
      marketPrice: 260,
      category: 'telephonie',
    },
    {
      channel: 'listing',
      title: 'Canapé d’angle',
      description: 'Un accroc sur l’accoudoir, à venir chercher au Tampon.',
      price: 180,
      marketPrice: 320,
      category: 'ameublement',
    },
    {
      channel: 'listing',
      title: 'Clio 2 moteur HS',
      description: 'Vendue en l’état pour pièces, sans contrôle technique, plateau à prévoir.',
      price: 300,
      marketPrice: 1900,
      category: 'voitures',
    },
    {
      channel: 'listing',
      title: 'Lot de vêtements bébé',
      description: 'Braderie : 1 € pièce, du 3 au 12 mois, à retirer à La Possession.',
      price: 1,
      marketPrice: 3,
      category: 'vetements',
    },
    {
      channel: 'listing',
      title: 'Donne cartons de déménagement',
      description: 'Une trentaine, gratuits, à prendre sur place avant samedi.',
      price: 0,
      marketPrice: 15,
      category: 'divers',
    },
    {
      channel: 'listing',
      title: 'Toyota Yaris 2020',
      description: '48 000 km, entretien garage, contrôle technique vierge, visible à Sainte-Marie.',
      price: 11900,
      marketPrice: 12500,
      category: 'voitures',
    },
    {
      channel: 'listing',
      title: 'Table en tamarin',
      description: 'Belle table massive six places, quelques marques, prix à débattre.',
      price: 650,
      marketPrice: 800,
      category: 'ameublement',
    },
    {
      channel: 'listing',
      title: 'Location T2 Saint-Denis',
      description: '45 m², parking, 690 € charges comprises, visites le samedi matin.',
      price: 690,
      marketPrice: 710,
      category: 'locations',
    },
    {
      channel: 'listing',
      title: 'Frigo i marche pi',
      description: 'Mi vann po pièce, lo moteur lé mort, rest lo port ek bann klayèt.',
      price: 15,
      marketPrice: 220,
      category: 'electromenager',
    },
    {
      channel: 'listing',
      title: 'Bike for spares',
      description: 'Frame bent after a crash, good wheels and brakes.',
      price: 45,
      marketPrice: 300,
      category: 'velos',
    },
    {
      channel: 'listing',
      title: 'Livres de poche',
      description: 'Vide-grenier, lot de vingt romans policiers pour 5 €.',
      price: 5,
      marketPrice: 12,
      category: 'livres',
    },
    { channel: 'chat', text: "Je l'ai payé 900 il y a trois ans, je le vends 450, il a quelques rayures." },
    { channel: 'chat', text: "Il vaut 300 neuf, l'écran est cassé, 40 pour pièces." },
    { channel: 'chat', text: 'La cote argus est de 6500, je vends 5900.' },
    { channel: 'chat', text: 'Coque neuve pour iPhone 15, 10 €, encore sous emballage.' },
  ],
})
