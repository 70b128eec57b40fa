/** Payments made larger than the price, and what the reader is to do with what runs over. */
import { asks, by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import * as money from './money.js'
import * as passed from './passed-money.js'
import * as people from './people.js'
import { verbs } from './verbs.js'

const payment = words(
  'payment',
  `cheque, cheques, virement, virements, reglement, versement, mandat, titre, paiement, depot, traite, montant, somme, total, transfert, chek, shek, sek, virman
    cheque de banque, cheque certifie, ordre de virement, avis de credit, bon du tresor, bank draft, cashier s check, check, payment, transfer, wire, deposit, assegno, bonifico, transferencia, ingreso, scheck, uberweisung`,
)
const runsOver = words(
  'runs over',
  `depasse, depassera, depassant, depassait, excede, excedera, excedant, englobe, englobera, englobant, couvre, couvrira, couvrant, comprend, comprendra, comprenant, integre, integrera, inclut, inclura, incluant, inclue
    superieur, superieure, plus eleve|elevee|gros|grosse|grand|grande|fort|large|haut|haute|consequent, majore|majoree d|de|du|des, arrondi|arrondie|arrondis|arrondir a|au, arrondi, gonfle, surevalue, en trop, de trop, en exces, trop plein, deux fois, en double, doublon, en doublon
    au lieu de|d, au-dela|dela de|du, un|le zero de|en trop|plus, zero de trop|plus, mauvais|faux montant|compte|rib|beneficiaire|destinataire, par erreur|megarde|inadvertance|inattention|accident|distraction, pas le bon, mal lu|saisi|tape|calcule|regarde|compte, fausse manip|manipulation, de plus que
    avec la|le|les|l part|prime|frais|salaire|paye|commission|transport|course|honoraires|cachet, y compris, tout compris, tout en un, avec dedans, ajoute|rajoute|rajoutes|ajoutes|rajouterai|ajouterai|mets|mis la|le|les|l|un|une|ses|son|sa|en
    mettre|mis|mets|voir|vu|prevu|prevoir|calcule|compte large|grand|plus, de la marge, par precaution, par securite, prenez pas peur, soyez pas|surpris surpris|du, dont|sur lequel|laquelle, more than, above, over the, extra, too much, twice, overpaid, de mas, di troppo, a mais, zu viel, tro, plis ke`,
)
const overflow = near(payment, runsOver, { within: 6 })

const passingVerb = verbs(
  'pass it on',
  'rendre reverser rembourser restituer retourner renvoyer remettre redonner verser transferer transmettre retirer confier',
  {
    imperative:
      'refile refilez rebalance retrocede retrocedez rann ranvoy donn forward return refund devuelva devuelve compte comptez',
    infinitive: 'ristourner glisser tendre filer retroceder refiler rebasculer reexpedier compter',
    second:
      'glisserez glisseras tendrez fileras filerez retrocederez retrocederas compterez compteras refilerez refileras',
  },
)
/** What runs over, by its name. */
const rest = words(
  'what runs over',
  `exces, excedent, surplus, reliquat, ecart, delta, rab, rabiot, rallonge, trop plein, trop percu, trop verse, doublon, supplement, complement, difference, reste, restant, restants, solde, balance, second, deuxieme, autre moitie, la moitie, l autre, un des deux, l un des
    ce|ske|ski qui|ki|que|y est|depasse|deborde|reste|excede|a|sera|n|ne, ce qu il|elle|y, ses 50|60|70|80|90|100|120|150|200|250|300, sa|leur|la part|prime|paye|paie|commission|course, son|leur salaire|du|argent|cachet|pourboire, trop, rest, remainder, extra, excess, resto, lo demas, lo res, larzan, monnaie`,
)
const carrier = either(
  people.middleman,
  people.relative,
  passed.worker,
  words(
    'whoever comes',
    'personne|homme|monsieur|gars|dame|equipe|societe|agence|ami|jeune qui|ki|venue|venu|charge|chargee|de, a lui, lui meme, lui, leur, au|du garde meuble, chauffeur, cousin, ami, frere, associe',
  ),
)
const passesOn = without(
  either(
    near(either(asks(passingVerb), by('reader', passingVerb)), either(rest, fact('amount')), { within: 6 }),
    sequence(either(asks(passingVerb), by('reader', passingVerb)), carrier, { within: 6 }),
    words(
      'passed on, noun',
      `a remettre|rendre|reverser|restituer|retourner|verser|donner en|au|a|aux|par|sur, restitution, reversement, retrocession, pour|revient|reviendra|ira|destine|destinee|destines au|a|aux transporteur|chauffeur|livreur|convoyeur|demenageur|agent|garde|coursier
        me sera|seront retourne|rendu|reverse|restitue|renvoye|retournee|rendue, me refaire|refaites|refais, faites|fais le|la|les? suivre|redescendre|repartir, annuler|annulez|annule un|le|l|une, l expediez, m expedier|expediez le|la, m en donner|donnez|envoyer, vous|tu lui comptez|compterez|glisserez|tendrez`,
    ),
  ),
  words(
    'writer gives',
    'je vous|te|lui rends|rendrai|rembourse|rembourserai|renvoie|donne, je rends|rembourse, vous m|me avez|aviez',
  ),
  { before: 3, after: 0 },
)
/** A payment larger than the price, and its rest passed on. */
export const overflowPassedOn = [overflow, passesOn] as const

/** « Encaisse pour moi et redonne-moi en cash » */
const gaveAway = words(
  'hand it back to me',
  `redonne, redonnez, redonner, rends, rendez, reverse, reversez, renvoie, renvoies, renvoyez, ramene, ramenez, remets, remettez, refile, refilez, apporte, apportez, expedie, expediez, transferes, transfere, transferez, convertis, convertissez, achete|achetes|achetez des|en|du, rachete, envoies, ranvoy, rann`,
)
const keptShare = words(
  'kept share',
  `tu|vous|t|ou en? gardes|gardez|garde|gard|gardera|prends|prenez|preleves|prelevez|touches|touchez, je te|vous laisse|donne|offre un|une|dix|vingt|cinquante|10|20|50|100, garde|gardez|prends|prelevez|gard dix|vingt|cinquante|10|20|50|100|ta|votre|un|out, pour toi|vous|ta|votre peine|service|gene|geste?, deduisez, deduis, prelevez, preleves, ton|votre benefice|commission|pourcentage, you keep, keep your|10|50`,
)
const throughYou = words(
  'through you',
  `argent|somme|virement|virements|fonds|sous|paiement|paiements|cheque|larzan va|vont|doit|doivent|arrive|arrivera|arrivent|tombe|tombera|passe|passera|passent arriver|tomber|transiter|passer|sur|chez|par|bientot, sur ton|votre|out compte, chez toi|vous, a ton|votre nom, client|debiteur|locataire|patron|societe vous|te paie|paiera|regle|reglera|vire|virera|verse|versera
    pour moi|nous|mon|mwin, a ma|notre place, into|to|through your account, en|a tu cuenta`,
)
export const throughReader = [throughYou, either(keptShare, fact('percent')), gaveAway] as const
/** « Vous avez été crédité par erreur, veuillez restituer » */
export const wronglyCredited = without(
  near(
    words(
      'wrongly credited',
      `credite|credites|creditee|vire|verse|envoye|paye|recu|touche|transfere|depose par erreur|megarde|inadvertance|accident|distraction, credite|vire|verse|paye|envoye en double|doublon|trop, deux|2 fois|virements|paiements|foi, vire|verse|envoye|paye sur|a|au|vers le?|la? mauvais|mauvaise, trompe|trompee|plante|gourre de compte|rib|destinataire|beneficiaire|montant|somme|personne
        credited by|in|to mistake|error|your, sent it? by|too|twice mistake|much`,
    ),
    either(
      asks(passingVerb),
      words(
        'give it back',
        'me refaire|rendre|renvoyer|reverser|restituer|rembourser|annuler|retourner, rends|rendez moi, renvoie|renvoi|renvoyez, restituez, veuillez restituer, faudrait me|le|la|les|rendre, refund, send it|the back, return',
      ),
    ),
    { within: 14 },
  ),
  words(
    'shop',
    'magasin, service client, commande, facture, impots, caf, employeur, mutuelle, je vous rends|rembourse|renvoie, ma banque m, on m a, ils m ont, m ont',
  ),
  { before: 8, after: 14 },
)
export const surplusPassed = near(overflow, sequence(passesOn, money.surplus, { within: 6 }), { within: 16 })
