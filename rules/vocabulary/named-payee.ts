/** Money that goes to somebody else, named, before anything is seen or sent. */
import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { bareSum } from './advance.js'

const KIN = `neveu|nevé|neve|niece|cousin|cousine|kouzin|kouzine|frere|fré|frer|soeur|belle|beau|fils|fille|garson|oncle|tante|tonton|ami|amie|dalon|pote|copain|copine|associe|associee|epouse|femme|fanm|madanm|mari|mere|pere|momon|papa|petit|colocataire|voisin|voisine|collegue`
const TRADE = `comptable|secretaire|gestionnaire|intendant|intendante|assistant|assistante|notaire|avocat|avocate|agent|tresorier|tresoriere|mandataire|clerc|concierge|gardien|gardienne|chargeur|patron|patronne|gerant|gerante|regisseur`

/** « Mon neveu », « la comptable », « M. Traoré » */
const payee = words(
  'named payee',
  `mon|ma|mes|notre|mo|nout|son|sa petit|petite? ${KIN}|${TRADE}
    la|le|l|au|du|de ${TRADE}
    monsieur, mme, mr, maitre, madame, l huissier, agent de transit, un ami|copain|collegue a moi, mon petit fils
    my|my_own nephew|niece|cousin|brother|sister|wife|husband|son|daughter|friend|accountant|agent|assistant|uncle|aunt
    mi hermana|hermano|sobrino|sobrina|primo|prima, minha|meu irma|irmao|prima|primo|sobrinho
    meine|meiner|meinem|meinen schwester|nichte|frau|bruder|neffen|sohn, mia|mio sorella|nipote|fratello|cugino`,
)
const toHim = words(
  'pay to him',
  `verse, versez, verses, verser, vire, virez, vires, virer, envoie, envoyez, envoies, envoyer, remettez, remets, remettre, payez
    paie, payer, reglez, regle, regler, transferez, transfere, mettez, mets, met, deposez, passez, adressez, mèt, send, pay, wire
    transfer, manda, envia, schick, uberweise, uberweis, vir, anvoy, avoy, western, mandat, par`,
)
const on = words(
  'on to',
  'a, au, chez, sur, su, si, pou, pour, to, compte de, kont, konte, nom de, conta, cuenta, konto',
)
const moneyNoun = words(
  'the money',
  `compte, virement, rib, iban, argent, paiement, reglement, caution, acompte, arrhes, somme, reservation, avance, montant, provision
    fonds, larzan, versement, account`,
)
const goesTo = words(
  'goes to',
  `passe par, transite par, est celui de, va a|chez, part a|chez, partira a|chez, revient a, doit partir|aller chez|a|au|sur, se paie|fait|regle|verse a|au|chez
    est au nom de, au nom de, sera a|au nom de?, iront a|chez, celui de, de, a, chez, s, belongs to, is`,
)
const heTakes = words(
  'he takes it',
  `recoit|recevra|encaisse|encaissera|collecte|collectera|touche|touchera|prend|garde|gere|recupere|centralise l|les|la|des|le|mes argent|arrhes|acompte|caution|avance|fonds|sous|provision|somme|paiement|paiements|comptes|don|reservation|virement
    qui recoit|encaisse|collecte|touche, s occupe de mes comptes|paiements, prend 100|150|200|250|300`,
)
const sumOf = either(
  fact('amount'),
  bareSum,
  words(
    'its sum',
    'acompte, arrhes, caution, avance, l argent, la somme, le montant, les fonds, la provision, les sous, larzan, lo larzan, deposit, loyer, virement',
  ),
)

/** « Versez la caution sur le compte de la secrétaire » */
const handed = either(
  near(sequence(toHim, on, payee, { within: 3 }), sumOf, { within: 6 }),
  sequence(toHim, sumOf, on, payee, { within: 4 }),
  sequence(
    words(
      'pay straight',
      'vire, vires, virez, verse, verses, versez, paie, paye, payez, regle, regles, reglez, western, mandat',
    ),
    on,
    payee,
    { within: 2 },
  ),
)
const routed = sequence(moneyNoun, goesTo, payee, { within: 1 })
const taken = sequence(payee, heTakes, { within: 4 })

/** What comes only afterwards: the thing, the key, the address, the place. */
const comesThen = words(
  'comes then',
  `quand c est bon|fait|recu, et|puis|ensuite|apres|apre|apré je|j|mi|nous|on|moi|vous|i vous|te|t|l|le|la|les|libere|livre|depose|garde|donn|anvoy|mont|ll|poste|envoie|expedie|dis|fixe|reserve|recuperez|recevez|ship|mail|send
    ensuite je|vous|on, apres je|on, puis on|je|il|elle, des que|qu|reception, des la preuve, la place|moto|maison|annonce|clé|cle|voiture|chien|chiot est|sera|part|partira
    et le|la|les chien|chiot|place|cle|cles|moto|voiture|maison|villa, est reserve|reservee, est retiree, partira apres, sans visite
    avant la|l|le|tout remise|expedition|envoi|visite|livraison|depart|signature, pour que je|j, des que c est|cest, pour bloquer|reserver|ouvrir|debloquer|garder
    vous poste|expedie|libere|enverra|envoie|reserve, je livre|libere|poste|expedie, i ll mail|ship|send, je suis a l|en etranger|mer|mission|deplacement
    apre|apré mi, mi donn|anvoy|mont|rouv aou, kom|konm sa mi|ou`,
)
const honestly = words(
  'honestly',
  `en prenant, en venant, quand vous|tu, kan mi|ou, apres visite|la|signature, a la signature, sur place, main propre, especes, en liquide, et elle|il vous aide
    cotise, cotisation, anniversaire, resto, restaurant, facture, devis, club, licence, etat des lieux, compromis, tombola, cagnotte de|du|pour, plait, teste, essaye, pick up`,
)
/** « L’argent va à Monsieur X, ensuite je libère le colis » */
export const paidToAnother = without(near(either(handed, routed, taken), comesThen, { within: 16 }), honestly, {
  before: 14,
  after: 14,
})
/** « Voyez ça avec elle » */
const seeHim = sequence(
  words('see that', 'voyez, vois, voir, parle, parlez, arrangez vous, arrange toi, reglez, regle'),
  words('with', 'avec'),
  either(payee, words('him or her', 'elle, lui, eux')),
  { within: 2 },
)
/** A third is to be seen about a sum, and the thing comes after. */
export const seenAbout = without(near(near(seeHim, sumOf, { within: 12 }), comesThen, { within: 14 }), honestly, {
  before: 14,
  after: 14,
})
