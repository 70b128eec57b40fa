/** Asked by example: what somebody else did, and the reader invited to do likewise. */
import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { bareSum, part } from './advance.js'
import * as money from './money.js'
import { harmlessCode } from './things.js'

/** Guards that a tale of somebody else's deed sets off, though it is told to be copied. */
export const TOLD = ['narration', 'narration-clause', 'tale', 'negation'] as const

/** « Et vous ? », « on fait pareil ? » */
export const likewise = words(
  'likewise',
  `pareil|idem pour|chez|avec vous|toi|tous|tout|nous|ou, on|tu|vous|nous fait|fais|faites|faisons|ferez|feras pareil|parey|idem|ainsi|ca|autant
    fais|faites|fait|faire|faisons|feriez|ferez pareil|parey|idem|autant, tfe|tfé|tfais|tfai|fé|fe|fer pareil|parey
    fais|faites|fait|faire|faisons|feriez|ferez|feras comme elle|lui|eux|ma|la|le|les|tout|ca
    de meme, le|la meme service|coup|truc|facon|maniere, vous voulez|tu veux bien, meme chose|topo|procedure|demarche|methode|principe|chemin pour|avec|chez vous|toi|ton|votre, meme procedure|chemin|methode|topo
    comme elle|lui|eux, a votre|ton tour, a vous, a toi, et vous|toi, vous|toi aussi, et pour vous|toi
    et de? votre|ton cote, et le|la|les votre|tien|tienne|vôtre, on fait la|le votre|tienne|tien
    on part la dessus, on procede ainsi|pareil, ca|cela vous|te irait|va|irai|vas|tente|conviendrait
    etes vous|tu? partant|partante|pret|prete, vous etes|tu es partant|partante, voyez|vois l idee
    pareil pour tous|tout le|chacun, comme ca que|qu on|ca|je|nous
    same for|with you, do the same, you too, how about you, same thing|way, hacemos igual|lo, haces|hace lo mismo
    lo mismo, y tu|usted, igual para|contigo, fazemos igual|o, faz igual, e voce, facciamo uguale|cosi|lo, e lei|tu
    machst|machen du|sie|wir das? auch|genauso, genauso, fé|fe parey|konm|kom li|el|sa, parey pou, ou osi, pou ou osi
    ou fé|fe parey, ek ou parey, vous lavez eu|recu|recue, vous l avez eu|recu|recue, pareil, parey, idem, vous|tu le|la voyez|vois arriver|apparaitre|s?
    je lui parle|dis, tu|vous veux|voulez que je te|vous presente, vous feriez|feriez vous`,
)
/** What it is said to have brought, at once. */
export const broughtHim = words(
  'brought him',
  `le soir|jour meme, le lendemain, dans la foulee|minute|heure|journee, deux|cinq|dix|2|5|10 min|minutes apres|plus
    argent|virement|tout|remboursement|colis|commande est|etait arrive|arrivee|tombe|passe|la|revenu|parti|partie|debloque|regle
    il|elle|ils a|avait|avaient|ont eu|recu|touche|recupere|encaisse son|sa|ses|l|les|le|la, a|avait eu les|ses|sa cles|place|argent
    avait l argent, vient de|d rentrer|toucher|recevoir, sans souci|probleme, c etait|cetait fait|regle|bon
    got it|paid|his|her|the, same day, next day, y recibio|cobro, la gingn|gagn|tousuit|trouv`,
)

/** Given to the writer by another: told, or as a habit. */
const lentMe = words(
  'another gave me',
  `m|nous|l a|ont|avait|avaient|aura|avai lu|li|dicte|donne|envoye|communique|transmis|montre|ecrit|passe|file|tape|recopie|dit|di|souffle|laisse|confie|renvoye|mis
    ma lu|li|dicte|donne|doné|envoye|montre|passe|file|di|dit, il|elle|ils|elles|on ma|mon lu|dit|di|donne
    me|m donne|donnent|lit|lisent|dicte|dictent|envoie|envoient|communique|communiquent|transmet|transmettent|tape|tapent
    il|elle|ils|elles|qui|monsieur|dame|soeur|vendeur|vendeuse|client|cliente|collegue|voisin|voisine|acheteur|gars a|ont|avait|avaient lu|dicte|communique|tape|laisse|saisi|recopie|donne|confie|transmis|mis|renvoye|lache|rentre|entre
    sent|gave|read|told|texted|forwarded me|us, me|nos paso|dio|dijo|mando|leyo|dicto
    me|mi ha letto|dettato|mandato|dato, mandou|passou|disse|deu me, hat mir den|das|seinen|ihren|die
    la donn|done|di|lir|li|anvoy|avoy|dikte amwin|amoin|mwin|anou|nou`,
)
const ownCode = words(
  'the code he got',
  `code, codes, kod, chiffres, shif, chif, sif, six, ses six|6, combinaison, serie, digits
    ce qu|que|ke|k il|elle|ils|elles avait|a|venait|avaient|ont|vient|avai recu|de|eu|d
    ce que|qui la|sa|le banque|telephone, numero|nombre|mot qu|que|recu|a il|elle|six, numero recu
    codigo, codice, code from, what he|she got|received, lo kod`,
)
/** « Le dernier m’a lu son code » */
export const lentCode = without(sequence(lentMe, ownCode, { within: 4 }), harmlessCode, { before: 0, after: 2 })

/** « Elle a mis sa carte sur la page » */
export const lentCard = sequence(
  words(
    'another used',
    `a|ont|avait|avaient|aura mis|rentre|entre|tape|saisi|rempli|renseigne|pose|glisse|donne|lu|communique|envoye|montre|laisse|dicte
      ma lu|donne|montre|envoye, page a|qu remplir|rempli, rampli, put, la mèt|met|rant`,
  ),
  words(
    'his card',
    `sa|leur|la sienne|carte|cb|bleue|kart|visa, la sienne, chiffres de sa|leur carte, avec sa|leur carte|cb, her|his card
      devant et? derriere, recto et? verso, les deux faces|cotes, des deux faces|cotes, son|li kart, sa kart`,
  ),
  { within: 7 },
)
/** « Ma collègue a laissé ses identifiants » */
export const lentAccess = sequence(
  lentMe,
  words(
    'his access',
    `mot|mots de passe, mdp, identifiants, ses|leurs|son acces|identifiant|codes|login|pass, login
      ce qu|que|k il|elle|ils|elles tape|tapent|tapait|met|ecrit|rentre, de quoi entrer|ouvrir, contrasena, password`,
  ),
  { within: 9 },
)
/** « Il a validé la notification de sa banque » */
export const letThrough = near(
  words(
    'another approved',
    `a|ont|avait|avaient valide|accepte|approuve|confirme|autorise|appuye|clique|touche|signe, pose|mis son|leur doigt|pouce
      a dit|repondu oui`,
  ),
  words(
    'what showed',
    'notification, bandeau, fenetre, demande de sa|la|validation|connexion, sur|dans son|l appli|application, alerte de|sa, notif',
  ),
  { within: 6 },
)
const bought = near(
  words(
    'another went and bought',
    `a|avait|ont|avaient|il|elle|i? pris|pri|achete|gratte|lu|li|ramene|fait|trouve|utilise|regle|paye, ma lu|li, grattees, gratte
      descendu|passe|alle|passee|allee au|chez, m a lu|envoye|donne`,
  ),
  words(
    'voucher of another',
    `tabac, buraliste, transcash, neosurf, pcs, toneo, paysafecard, ticket|tickets|recharge|recharges|coupon|coupons pcs|transcash|neosurf|prepaye|prepayee|prepayes|prepayees|du|de
      carte|cartes google|steam|apple|amazon|cadeau|cadeaux|psn, son|le petit papier, petit papier`,
  ),
  { within: 5 },
)
/** « Le dernier est descendu au tabac, il a lu son ticket » */
export const boughtVoucher = without(
  bought,
  words(
    'of a tobacconist',
    'loto, grattage, cigarettes, timbre, timbres, euromillions, journal, paquet, pmu, je suis, j ai, bus, briquet',
  ),
  { before: 4, after: 8 },
)
/** « Les gens m’envoient leur pièce d’identité » */
export const lentPapers = sequence(
  words(
    'another sent papers',
    `a|ont|avait|avaient|aura|auront envoye|laisse|donne|depose|montre|fourni|transmis|joint|adresse|fait
      m|nous envoie|envoient|laissent|laisse|donnent|transmettent, la fine? anvoy|avoy|donn, m avait|avaient envoye|laisse|montre
      sent me|us`,
  ),
  words(
    'papers of another',
    `sa|leur|leurs|ses|la|les|une copie? de? sa|leur|la|les? carte|cartes|piece|pieces d identite, identite, passeport|passeports
      fiches de|d paie|paye|salaire, bulletins, rib, leur|son|ses|leurs papiers|dossier|justificatifs|permis|impots|avis
      recto et? verso, foto zot kart, fich|trwa fich la? pe|pé|pey, lavi linpo, kart idantite|didantite`,
  ),
  { within: 6 },
)

/** Sums paid before anything is had. */
const paid = words(
  'another paid',
  `a|ont|avait|avaient|avai|aura|auront|ayant deja|tous|juste|bien? mis|mi|verse|vire|regle|avance|paye|laisse|pose|depose|bloque|envoye|transfere|place|fait|prepaye
    ma|m|nous a? mis|verse|vire|regle|avance|envoye, nous|me verse|vire|verse|paient|versent|virent|reglent|mettent
    wired|sent|paid|put|transferred, pago|mando|transfirio, pagou|mandou|fez, ha pagato|versato|mandato, hat mir? bezahlt|uberwiesen
    la mèt|met|vir|anvoy|avoy|donn|vers|fé|fe`,
)
const aheadSum = either(
  money.deposit,
  part,
  money.fee,
  words(
    'ahead',
    `d avance, a l avance, avant, reservation, garantie, mois, les? arrhes, mandat, mandat cash, deposit, deposito, senal
      les siens, la sienne, le sien, entre proches|amis, pour la? bloquer|reserver|garder|ouvrir|place, laposte, guichet, gishe, caution`,
  ),
)
const paidByAnother = either(
  near(paid, aheadSum, { within: 6 }),
  near(
    sequence(paid, either(fact('amount'), bareSum), { within: 3 }),
    words('to hold', 'reserver, reserve, garder, bloquer, bloque, frais, transport, port, place, dossier, ouvrir'),
    { within: 8 },
  ),
)
/** What is had on the spot, after a look, or in a club, is nothing to copy blindly. */
export const openly = words(
  'openly',
  `sur place, en especes|liquide|main|personne, main propre, cotisation, cotisations, club, association, asso, ecole, agence
    apres avoir vu|visite|essaye|signe, apres la? visite|signature, notaire, colissimo, mondial, agora, an liquide, cash on|in
    parents d eleves, licence, repas, cantine, on a visite, etat des lieux`,
)
/** « Une famille a mis les 180 de la place, elle a eu les clés le lendemain » */
export const paidAhead = without(paidByAnother, openly, { before: 14, after: 14 })
/** « D’habitude », « tout le monde » */
export const asUsual = words(
  'as usual',
  `d habitude, en general, tout le monde, toujours, tous mes|nos|les? clients|acheteurs|vendeurs|locataires, c est la regle, les gens serieux, mes clients
    comme ca que, chez nous, apres on signe|visite, apres je, puis je|on, ensuite je|on, apré|apre li|mi|nou, la regle entre nous, everybody, always`,
)
/** « Premier qui me met 150 part avec » */
export const firstToPay = sequence(
  sequence(
    words(
      'the first',
      `premier qui|ki|k|ke, premiere qui|ki, 1er qui|ki|ki_me, prem qui|ki, celui|celle qui|ki, premye ki, personne qui|ki, que la personne, la personne
      first to, first one|person to|who`,
    ),
    words(
      'who pays me',
      'me|m met|mets|mettra|vire|envoie|verse|avance|pose|paye|paie|regle, met, mets, vire, verse, pose, avance, jme met, i mèt|met|anvoy, send, pay, sends, pays, put',
    ),
    { within: 1 },
  ),
  either(fact('amount'), bareSum, part, words('small sums', '10, 15, 25, 35, 45, 120, 130, 140, 160, 220')),
  words(
    'has it',
    `part|repart|parti avec, est|lé|sera a|pour elle|lui|vous|toi|li|el|il|celui, l|la|le|les aura|a|emporte|prend|garde, est mise de, gagne
      est reserve|reservee|bloque|bloquee, je|j lui|la|le|l garde|reserve|bloque|retiens|mets, takes it, it s his|yours, lé pou li`,
  ),
  { within: 10 },
)
