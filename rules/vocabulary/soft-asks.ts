/** Money and secrets that come up in passing: first the sum and the keys travel, only this is missing, a helpful man is introduced. */
import { by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import * as acts from './acts.js'
import { bareSum, keys, part } from './advance.js'
import * as money from './money.js'
import { fairPlace } from './pay-first.js'

const sum = either(
  fact('amount'),
  bareSum,
  words(
    'other bare sums',
    '110, 130, 140, 160, 170, 190, 210, 220, 230, 240, 280, 320, 650, 700, 750, 850, 900, 1200, 1500, 2000, 95, 85, 75',
  ),
)
const firstSum = either(
  money.deposit,
  part,
  sum,
  words('the stay', 'le sejour, la semaine, la location, le mois, la garantie, il mese, el mes'),
)
const putFirst = words(
  'put first',
  `d abord, avant, en premier, d avance, posez, reglez, versez, virez, mettez, deposez, vous posez|reglez|versez|virez|mettez, est chez elle|lui|nous|moi, antes, prima, primero, primeiro, vorher, zuerst
    dabor, avan, pido, chiedo, peco, first, arrives, une fois recu|verse|vire`,
)
const travel = words(
  'travel',
  `arrivent, arrive, partent, part, partiront, voyagent, sont chez vous|toi, chez vous le|demain|lundi, dans votre|ta boite, le lendemain, viajan, van, llegan, partono, arrivano, seguem, chegam, kommen, travel, on the way
    vous envoie|envoyons, t envoie, vous ouvre|ouvrons, je vous ouvre, vous attendent, sous le pot|paillasson, par mensajeria|chronopost|la? poste`,
)
const access = either(
  keys,
  words(
    'plan or code',
    'le plan, code du portail, code de la porte|boite, ouvre, ouvrons, le chiavi, las llaves, as chaves',
  ),
)
/** « Le mois et la garantie d’abord, les clés sont chez vous le lendemain » */
export const keysTravel = without(
  sequence(near(firstSum, putFirst, { within: 4 }), near(access, travel, { within: 5 }), { within: 12 }),
  fairPlace,
  { before: 12, after: 12 },
)
/** « Vous virez d’abord et je vous transfère les billets » */
export const payThenSent = without(
  sequence(
    sequence(
      by('reader', acts.payOnly),
      words('before all else', 'd abord, dabord, dabor, avant, en premier, d avance'),
      { within: 3 },
    ),
    words(
      'and I send',
      'et|puis|ensuite|apres je|on|j vous|te|t|l? transfere|envoie|poste|expedie|livre, je vous|te transfere|envoie|poste|expedie, et il|elle est chez vous|toi',
    ),
    { within: 6 },
  ),
  either(fairPlace, words('on the site', 'colissimo, mondial relay, vinted')),
  { before: 14, after: 14 },
)

/** « Il ne manque que la couverture, 190, et c’est chez vous lundi » */
export const onlyLacks = without(
  near(
    near(
      words(
        'only lacks',
        'ne manque que|plus, manque que|juste|plus, il reste juste|que, reste a, plus que, ne reste que',
      ),
      sum,
      { within: 6 },
    ),
    words(
      'then it is yours',
      'c est chez vous|toi, est a vous|toi, c est a vous, vous l avez, est debloque, debloquee, part aussitot, et tout part, sera chez vous, vous recevez',
    ),
    { within: 12 },
  ),
  fairPlace,
  { before: 10, after: 10 },
)
/** « 95 € que vous retrouverez sur la première fiche » */
export const foundAgain = near(
  sum,
  words(
    'found again',
    `que vous retrouverez|retrouvez|recuperez|recuperrez, vous les retrouverez|retrouvez|recuperez sur|avec, retrouves|rendus sur|avec la|votre premiere|premier, qui repart|repartent sur, que tu retrouves|recuperes
      les|le regler aujourd|maintenant|ce, preferez les regler|payer|verser`,
  ),
  { within: 8 },
)

const opening = near(
  sum,
  words(
    'to open',
    'pour ouvrir|commencer|demarrer|debloquer|lancer, au debut, de depart, d entree, moitie, de mise, pour le dossier|registre|compte, au depart, de frais, 1000|2000|3000|5000 apres',
  ),
  { within: 5 },
)
const introduces = words(
  'introduces',
  `je lui parle|parlerai|dis|demande, que je te|vous|t le? presente, je vous|te le|la presente, te presenter, vous presenter, je vous|te donne sa ligne, je vous|te mets en contact|relation
    il|elle prend encore du|des, s il|elle prend encore, je lui dis que, je te le branche, te mettre en contact, vous le presenter`,
)
/** « Elle a juste mis 120 pour ouvrir, je lui parle de vous ? » */
export const helpfulMan = [opening, introduces] as const

/** What opens an account or a card, by the hand's habit: « vous tapez quoi d’habitude ? » */
export const usualKeys = words(
  'usual keys',
  `vos|tes deux|trois|quatre|4|2? codes|chiffres habituels|secrets|personnels, vos|tes quatre|4 chiffres, vos deux codes, celui a 8|5|4|6 et, vous tapez quoi, tu tapes quoi, tapez quoi d
    j entre avec quoi, avec quoi vous|tu entrez|entres|ouvrez|ouvres, le mot d entree, mot d ouverture, ce que vous|tu tapez|tapes pour|d|en|le|chaque, ce qu elle|il tape pour
    vos codes habituels, tes codes habituels, code habituel`,
)
/** « Répondez avec la carte à débiter » */
export const replyWithCard = sequence(
  words('reply with', 'repondez avec|par, reponds avec|par, repondre avec|par, en reponse avec, renvoyez avec'),
  words(
    'the card',
    'la|votre|ta|une carte|cb|bleue, le numero de, les chiffres, la kart, vos|tes codes|identifiants, ton|votre code|mot',
  ),
  { within: 2 },
)
/** « 45 € à lui virer avant » */
export const hisFeeFirst = sequence(
  sum,
  words(
    'to be paid to him',
    'a lui virer|regler|verser|avancer|payer|donner|envoyer, que vous voyez ensemble|avec, vous voyez ca avec, a lui par',
  ),
  words('before', 'avant, d abord, d avance, en premier, par wero|lydia|paypal|virement'),
  { within: 4 },
)
/** « On met 1 500 pour sa place sur le bateau » */
export const placeAboard = without(
  near(
    sequence(
      words(
        'one puts',
        'on|vous|tu met|mets|mettez|regle|reglez|verse|versez, mettez, reglez, versez, pey, pèy, vire, virez, il faut, faut, zis',
      ),
      sum,
      { within: 3 },
    ),
    words(
      'place aboard',
      'place sur|dans, le bateau, sa place, la caisse de? transport?, l avion, lavion, le vol, le fret, pour la traversee, le billet d avion, le conteneur',
    ),
    { within: 5 },
  ),
  either(fairPlace, words('a traveller', 'je pars, on part, mes billets, passagers, excursion, dauphins, baleines')),
  { before: 10, after: 10 },
)
/** « Et le reste ? » – « il passe le prendre chez vous » */
export const restInHand = words(
  'and the rest then',
  'et le reste, le reste c est, et la difference, la difference je, je rends le reste, le reste a qui, les 100|150|200|300|400|500|600 de trop',
)
export const heFetchesIt = words(
  'he fetches it',
  'passe le|la|les prendre|chercher|recuperer, vient le|la|les prendre|chercher|recuperer, vous le|la|les lui donnez|remettez, passera le|la|les prendre, a lui en especes|liquide, pour le chauffeur|livreur|marin|transporteur',
)
/** « Ou pé mèt sa laposte mon nom ? » */
export const toMyNameByPost = near(
  words('put it, in Creole', 'mèt, met, mete, anvoy, avoy, fé, fe, depoz, vers'),
  words(
    'post and name, in Creole',
    'laposte mon|ek|o nom?, la poste mon nom, lapos, gishé, gishe, mon nom laposte, western, su nom, mandat mon nom',
  ),
  { within: 5 },
)
/** « Dès que les 540 € sont chez moi, le gardien vous ouvre » */
export const opensWhenPaid = without(
  near(
    near(
      words(
        'once',
        'une fois, des que, des reception de, a reception de, qu a reception, quand, kan, sitot, seulement apres, apres reception, des lors que, lorsque',
      ),
      either(money.deposit, part, sum),
      { within: 4 },
    ),
    words(
      'opens then',
      `ouvrira, ouvre, ouvrirai, ouvrons, rouv, ouv, monte, montera, deplace, se deplace, fait visiter, fera visiter, bloquons, bloque, vous attend, vous attendra, descend, descendra
        vient vous, donne les cles, remet les cles, remettra les cles, confie les cles, sort les cles, tient les cles|clefs, adresse exacte, la visite`,
    ),
    { within: 12 },
  ),
  fairPlace,
  { before: 12, after: 12 },
)
