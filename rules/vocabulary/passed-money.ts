/** Money beyond the price that is to come back or to go on to somebody, in roundabout ways. */
import { either, sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { verbs } from './verbs.js'

/** A slip of the hand is blamed. */
export const slipOfHand = words(
  'slip of the hand',
  `paye|vire|regle tous|toutes les deux, chacun|chacune de notre cote, boulette, bourde, betise, maladresse, etourderie, un zero de|en trop|plus, zero de trop
    doigt a|qui glisse|derape
    trompe|trompee|plante|gourre|gouree|emmele|emmelee de|d|dans|sur montant|somme|chiffre|virgule|ligne|le|la|les
    mal place la|ma virgule, virgule mal, tape|saisi|clique|valide deux fois, fait doublon, en double
    le double, verse|vire|paye|regle|envoye|touche|recu deux|2 fois, trop verse|paye|vire|envoye|regle|mis
    verse|paye|vire|envoye|mis|donne|regle tro|trop, overpaid, paid twice|too, sent too, extra zero, pagado de mas
    me equivoque
    o lieu de, au lieu de|d, alors que c|ca|le|tu|vous, au dessus de|du, superieur|superieure a|au
    plus gros|grosse|eleve|elevee|haut que|k, depasse le|la|de|votre|notre|ton, bien plus que
    plus que prevu|convenu|ce|le, un peu plus que, ca fera plus, pour un montant rond
    arrondi|arrondie|arrondis a|au`,
)
const share = words(
  'share of another',
  `part, parts, frais, salaire, paye, paie, cachet, honoraires, course, commission, du, dus, solde
    deplacement, argent, somme, remuneration, note, facture, gages, trajet, transport, main d oeuvre, fee
    share, wages, cut, lapar, lapéy, essence, journee, journees`,
)
const within = words(
  'within the sum',
  `dedans, compris, comprise, inclus, incluse, inclut, comprend, ajoute, ajoutes, ajoutee, ajouter, rajoute
    rajoutes, mis avec, en plus, englobe, couvre, couvrent, joint, jointe, glisse avec, fondu
    dans le meme|seul|total, avec le mien|tien|votre, included, inside, covers, covering, on top, landan`,
)
/** The sum holds more than the price. */
export const beyond = either(
  slipOfHand,
  sequence(share, within, { within: 5 }),
  sequence(within, share, { within: 4 }),
  words(
    'plus',
    `argent|somme qui arrive|reste|vient en plus|trop, n est pas a vous|toi, pas a vous c, en plus dans|de|sur
    en trop, de trop, un peu plus, un surplus, tout en un, seul|unique|meme paiement|virement|cheque|reglement
    une seule ecriture|operation|fois, bigger, more than, cheque unique`,
  ),
)
/** Whoever the rest is for. */
export const worker = words(
  'worker',
  `mecano, mecanicien, garagiste, gardien, gardienne, ouvrier, ouvriers, livreur, demenageur, demenageurs
    chauffeur, transporteur, porteur, agence de|d, societe de|d, agent, assistante, assistant, secretaire
    associe, notaire, nounou, nourrice, femme de menage, aide menagere, decorateur, peintre, electricien
    artisan, association, organisme, architecte, traiteur, cuisinier, prestataire, convoyeur, coursier
    transitaire, skipper, marin, collegue, cousin, cousine, frere, frer, soeur, neveu, niece, beau frere
    belle soeur, oncle, tonton, tante, filleul, colocataire, coloc, homme qui, monsieur qui, dame qui
    gars qui, personne qui, mover, movers, driver, shipper, nanny, mechanic, colis, kouzin, monsieur, gars
    dame, taxi, camionneur, bonhomme`,
)
/** It is to go on or come back. */
export const goesOn = words(
  'goes on',
  `la|le|les lui|leur donner|donnerez|donnez|donneras|remettre|remettrez|remettez|remettras|glisser|glissez|glisserez|verser|versez|verserez|passer|passez|filer|regler|rendre|porter|tendre
    lui|leur donnerez|donneras|remettrez|remettras|reglerez|regleras|verserez|verseras|glisserez|glissez|glisse|glisseras|remets|remettez|donnes|donnez|donne|files|file|refiles|passez|rendez|devez|rends|reverse|reversez
    reste|surplus|restant|rabiot|complement|excedent|difference est|va|ira|sera|iront|revient|reviendra pour|a|au|chez|vers
    repart|repartent|repartira|reviennent|iront|ira|va|vont vers|chez|a lui|elle|eux|mon|ma|notre|son
    redistribuez|redistribues|redistribuer|repartissez|repartir|dispatcher|dispatche
    recuperera|reprendra|passera|viendra aupres|chercher|prendre, sa part, la part qui lui, aupres de vous
    me la|le|les refaites|refait|refaire|refais|repasser|repasses|repassez|reversez|reverses|renvoyez|renvoies|rendez|rends|retournez
    me refaire|mrefaire|merefaire|repasser|rebalancer, me refaites|refais|rembourser|rendre|redonner, mrendre
    mrenvoyer, mrefaire, refund me|the, send|pay|give|wire|hand it|him|her|them|back|me, return the|it
    faire|fait|faites|fais le|la|un? retour, le|la|les lui enverrez|enverras|envoyez|adresserez|porterez|passerez, refaire|faire repartir|partir, reversement, retour du|de, restituer, rendez la, rebalance
    refile, refilez, faites demi tour, remonter sur, refait|refaites moi, la monnaie sur, devolver, devuelve
    i rann, rann li|ali|amwin|mon|mwin, donn li|ali`,
)
/** What is to come back, by the part it is of the sum. */
export const remainder = words(
  'remainder',
  `moitie, la moite, prime, ecart, solde, reste, restant, difference, complement, surplus, excedent, reliquat
    trop percu, trop, part, salaire, doublon, rallonge, marge, supplement, ce qui depasse, ce qui est en plus
    en plus, en trop, monnaie, extra, balance, rest, it, money, 80, 90, 100, 120, 150, 180, 200, 250, 270, 300
    350, 380, 400, 405, 450, 500, 550, 600, 650, 700, 750, 800, 810, 900, 1000, 1200, 1500`,
)
/** To give back or pass on, by more verbs. */
export const giveBackMore = words(
  'give back, more verbs',
  `ristournez, ristourne, ristourner, rendez, rends, rendre, rann, renvoyez, renvoie, renvoi, renvoyer
    ranvoy, restituez, restitue, restituer, retournez, retourne, retourner, reversez, reverse, reverser
    remettez, remets, remettre, me refaire|refaites|refais, refaites moi, refais moi, repassez, repasse
    reexpedie, redonnez, redonne, rembourse, remboursez, portez, porte, tendez, tends, refile, refilez
    rebalance, basculez, bascule, hand, forward, return, refund, faites redescendre, rends nous
    part a|chez|au, repart a|chez|vers`,
)
/** A payment that is on its way or there. */
export const sentMoney = words(
  'sent money',
  `cheque, chek, shek, virement, virman, vire, vir, vere, verse, viré, paye, transfert, transfer, envoye
    mandat, reglement, argent, larzan, paiement, credite, montant, prime, zero, compta, comptable, patron
    money, payment, draft, encaisse, encaissez, depose, deposez`,
)
export const giveBackVerb = verbs(
  'give it back',
  'rendre renvoyer restituer retourner reverser remettre redonner rembourser',
  {
    imperative: 'ristournez ristourne rann ranvoy refund forward return portez refile refaites refais',
  },
)
