/** Money first and the goods, the key or the meeting after it, in more turns of phrase. */
import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import * as advance from './advance.js'
import * as money from './money.js'
import { fairPlace } from './pay-first.js'

const due = either(
  money.deposit,
  money.fee,
  words(
    'due',
    `argent, sous, thune, thunes, fric, oseille, pognon, monnaie, paiement, reglement, virement, versement, mandat, loyer, loyers, mise, tiers, moitie, la moite, provision, consigne, consignation, garantie, gage, cheque, recharge, essence, gasoil, carburant, transport, port, peage, taxi, vignette, timbre, visa, vaccin, vaccins, puce, caisse, billet, larzan, somme, participation, contribution, quote part, quittance, cotisation, part, avance, cash, money, payment`,
  ),
)
const first = words(
  'comes first',
  'd abord, dabord, dabor, avant, avan, en premier, d avance, davance, prealablement, au prealable, a la commande|reservation, first, upfront, primero',
)
/** What is held back until then. */
const held = words(
  'held back',
  `cle, cles, clef, clefs, trousseau, adresse, visite, visites, rendez vous, rdv, rencontre, remise, livraison, envoi, expedition, colis, vehicule, voiture, moto, scooter, chien, chiot, chaton, perroquet, animal, bail, contrat, code, codes, dossier, logement, appartement, maison, villa, studio, chambre, place, telephone, console, reste, solde, billets, deblocage, credit, pret, fonds, heritage, gain, lot, poste, embauche, key, keys, viewing, shipping, el piso, llaves, lakle, lakaz`,
)
const after = words(
  'comes after',
  'apres, ensuite, suit, suivra, suivront, derriere, a la livraison|remise|reception, le lendemain, dans la foulee, aussitot, apre, apré, then, after, despues',
)
const lawful = either(advance.lawful, fairPlace)
/** « L’argent d’abord, le véhicule après » */
export const moneyFirst = without(sequence(due, first, held, after, { within: 4 }), lawful, { before: 14, after: 14 })
/** « Pas de rendez-vous sans dépôt », « qu’après versement » */
const onlyOn = words(
  'only on',
  `qu|que apres|une|contre|moyennant|a|lorsque|quand|si fois?, seulement|uniquement|exclusivement apres|contre|quand|si|une|moyennant, pas|point|jamais|aucun|aucune avant|sans, tant que, sous reserve|condition de|d|du, a condition de|d|que, conditionne|conditionnee|conditionnes|subordonne|subordonnee|soumis|soumise|suspendue|suspendu a|au|par|aux, contre, moyennant, contre remise|paiement|versement|reglement|depot
    sitot|des|aussitot|une le|la|les|l|que|reception|fois, des que, en echange de|d|du, en contrepartie de|d|du, only once|after|against|when, solo cuando|despues|tras, apre ke|ou|in|lo`,
)
const paidIn = words(
  'paid in',
  'depot, versement, verse, versee, reception, recu, recue, recus, regle, reglee, paye, payee, encaisse, encaissee, vire, viree, virement, paiement, reglement, acquitte, acquittee, credite, acompte, arrhes, provision, garantie, avance, consignation, paid, received, pago, pagado, pèy, péyé, peye',
)
export const onlyOncePaid = without(
  either(
    sequence(held, onlyOn, near(due, paidIn, { within: 4 }), { within: 5 }),
    sequence(
      words('none', 'aucun, aucune, pas de|d, point de|d, jamais de|d, ni'),
      held,
      words('without', 'avant, sans'),
      near(due, paidIn, { within: 4 }),
      { within: 3 },
    ),
  ),
  either(lawful, words('not needed', 'aucun|aucune|pas|sans acompte|avance|besoin|frais')),
  { before: 12, after: 12 },
)
/** « Si vous avanciez le transport, je vous rembourserais » */
const wereYou = words(
  'were you to advance',
  `si|s vous|tu|ou|il avanciez|avances|avancez|avancais|avançais|payiez|payez|payes|payais|regliez|reglez|regles|reglais|versiez|versez|verses|viriez|virez|vires|preniez|prenez|prends|deposiez|deposez|envoyez|envoyiez|envoies, pourriez|pouvez|peux|pourrais|pouviez vous|tu? m|nous|me? avancer|regler|payer|virer|depanner, accepteriez vous|accepterais d|de avancer|payer|regler|virer, serait il possible d|de avancer|regler|payer, auriez vous la bonte|gentillesse d|de avancer|regler`,
)
const paidBack = words(
  'paid back',
  `rembourse, rembourserai, rembourserais, rembourserons, rembourserait, rendrai, rendrais, rends, rendra, rendrons, deduirai, deduis, deduirais, deduit, deduite, retire du prix|total|loyer, recuperez|recuperes|recupererez|retrouverez a|au|en, restituee|restitue|restituerai|restituerais, revaudrai, reglerai a|au|en|lundi|des, paierai a|au|lundi|des, pay you back, te devuelvo, mi rann`,
)
export const lentAhead = without(
  near(sequence(wereYou, either(due, fact('amount'), advance.bareSum), { within: 4 }), paidBack, { within: 14 }),
  either(
    advance.lawful,
    words(
      'small favours',
      'cafe, midi, sandwich, cantine, bureau, pain, course, courses, boulanger, cinema, resto, pizza, billets',
    ),
  ),
  { before: 10, after: 12 },
)
/** « Un billet de cent et je vous le mets sous le coude » */
const sumNamed = either(
  fact('amount'),
  words(
    'a note',
    'un|deux|le billet|billets de|d cent|cinquante|vingt|100|50|20?, un billet, petit geste, une petite avance|somme|participation|provision, cent|cinquante|deux cents balles|euros',
  ),
)
const keptFor = words(
  'kept for you',
  `et|puis|ensuite|pi je|on|j|mi|c|il|elle|la vous|te|t|le|la|les|est|ou|gard? le|la|les|a|l? mets|garde|bloque|reserve|retiens|retire|tiens|gard|rezerv
    sous le coude, de cote pour, et c|ce est reserve|bloque, et il|elle|le|la est|sont a|pour|reservee|reserve, garantit|garantissent|assure|bloque|bloquent|reserve la|le|votre|ta|les place|places|logement|dates|date|creneau|reservation|prix`,
)
export const sumThenKept = without(sequence(sumNamed, keptFor, { within: 4 }), advance.lawful, {
  before: 12,
  after: 12,
})
/** « Le loyer d’avance, sinon je prends quelqu’un d’autre » */
export const aheadOrElse = without(
  near(
    near(
      due,
      words(
        'ahead',
        'd avance, davance, tout de suite, aujourd hui, ce soir, avant ce, par avance, maintenant, de suite, upfront, now',
      ),
      { within: 4 },
    ),
    words(
      'or else not',
      `sinon je|j|c|on|il|elle|la|le|jla|jle|pas, sans quoi, autrement je|c|on|pas, a defaut, ou je|on prends|donne|passe|annule|vends|loue, je ne livre|envoie|viens|bouge|reserve|bloque pas, livre pas sans, pas sans, otherwise i|it|we, si no`,
    ),
    { within: 10 },
  ),
  lawful,
  { before: 12, after: 12 },
)
/** « La première échéance tombe avant que l’artisan ne se déplace » */
export const dueBeforehand = without(
  sequence(
    either(
      due,
      words('instalment', 'echeance, echeances, mensualite, annuite, tranche, facture, note, fraction, acompte'),
    ),
    words(
      'falls due',
      'tombe, tombent, due, dues, exigible, exigibles, exige, exigee, exigees, preleve, prelevee, preleves, encaisse, encaissee, reclame, reclamee, reclames, attendu, attendue, regler|regle|reglent|paie|payer|payent|verse|versent, est a|payable, payable, payables, s effectue|effectuent|acquitte|acquittent',
    ),
    words('before', 'avant que|la|le|toute|tout|mon|votre|l|de|d|meme|son|ma|notre'),
    { within: 4 },
  ),
  either(lawful, words('calendar', 'avant le 5|10|15|1er|30|31|premier|dernier, avant la fin|rentree|date')),
  { before: 12, after: 14 },
)
