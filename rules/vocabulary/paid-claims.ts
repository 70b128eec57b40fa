/** Payments said to be made, what is shown of them, why they are not seen, and goods to be handed over meanwhile. */
import { either, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { verbs } from './verbs.js'

const moneyThing = words(
  'payment',
  `virement, virman, vireman, paiement, paiman, peman, reglement, transfert, transaction, operation, somme
    argent, larzan, ordre, payment, transfer, montant, instantane, pago, pagamento`,
)
const done = words(
  'done',
  `execute, executee, emis, emise, effectue, effectuee, valide, validee, confirme, confirmee, passe, passee
    parti, partie, envoye, envoyee, fait, faite, fe, irrevocable, reussi, reussie, accepte, acceptee, signe
    debite, debitee, lance, done, sent, complete, completed, successful, ok, nickel, bouclee, boucle, hecho
    fatto`,
)
const notDone = words(
  'not done',
  'pas|jamais encore|ete? confirme|valide|effectue|passe|parti|fait|emis|envoye|execute|accepte|ok',
)
/** The writer has paid, he says. */
export const paidClaim = either(
  without(sequence(moneyThing, done, { within: 4 }), notDone, { before: 0, after: 0 }),
  words(
    'paid claim',
    `paiement|virement|reglement y est, c|cest parti|regle|acte, est regle|acte|parti depuis|de|du
    tiers de paiement, c est|sest parti|regle|paye|vire|bon|fait chez|de|pour moi|mon
    chez|de moi|mon c est|cest|cote parti|debite|passe|sorti|bon|tout|c?, de mon cote, chez moi c
    ai|a ete? preleve|prelevee|debite|debitee de|d, preleve|prelevee de, m a preleve|debite|prelevee
    t|vous|te|vs ai|a|jai vire|virer|paye|payer|regle|viree, jtai|jt ai vire|paye
    j ai|jai tout? regle|paye|vire en|ce|hier|tout|la|le|sur, tout fait|regle|paye|valide hier|ce|sur|depuis
    tu vois c|que|bien, vois c est parti|fait, apparait|apparaisse comme debite|debitee|payee|reglee
    marque|affiche|ecrit|dit|indique|note reussi|execute|envoye|valide|effectue|ok|paye|regle|en|parti|succes
    statut execute|valide|envoye|reussi|effectue, appli dit|affiche|indique|montre, m a debite|preleve
    paid in full, i ve|have|just paid|sent|transferred, mwin|mi la fini? fe|fé|pey|vire|anvoy
    fini vire|pey|anvoy, la fe|fé virman|peman|paiman|lo, virement effectue, vaut paiement|reglement, fait foi
    payment done, here s the, la banque a confirme, ma banque confirme|a, confirmation de ma`,
  ),
)
/** What he shows of it. */
export const shown = words(
  'shown',
  `justificatif, justificatifs, capture, captures, copie, ecran, imprime, imprimee, impression, attestation
    ordre de, accuse, avis d|de, confirmation, notif, notification, foto, photo, screenshot, screen, statut
    recu, reçu, ticket, bordereau, releve, mail, sms, email, courriel, preuve, reference
    numero de transaction|virement|l, papier de|du, historique, appli, application, receipt, proof, picture of
    spams, indesirables, heure sur, piece jointe, scan`,
)
const takesDays = sequence(
  words('takes', 'prend, met, mettra, prendra, demande, faut, fo, prendre, mettre, demander'),
  words('some days', '1|2|3|4|5|24|48|72|un|deux|trois|quelques jours|jour|h|heures|heure, 1h, 2h, 24h, 48h'),
  { within: 3 },
)
const notYetThere = words(
  'not yet there',
  `meme si rien|vous|tu|ce|elle|il, rien n est|a|ne arrive|encore|tombe|bouge|apparu
    pas encore arrive|la|tombe|sur|chez|visible|credite, demain matin|tu|vous|au, lundi|mardi tu|vous|au|matin
    t auras|aura|auras tout|les|l|la|ton|ca, vous aurez|l aurez|verrez|recevrez tout|les|l|la|ca|ce
    sera|seront|va|vont etre? visible|visibles|tomber|apparaitre|arriver|credite|credites|la|chez
    delai|delais|dlay|retard vient|bancaire|interbancaire|de|des|du|d, le week end, c est le week
    ca va tomber|arriver|venir, va tomber|arriver|venir, i sa|va|sava ariv|tonb|tonm|vini
    i ariv|tonm talèr|taler|demin|deumin|apre, credite|creditera des|quand|au|demain|sous|apres
    ta|votre banque qui|est|bloque|traine|met|tarde, bizarre, tu|vous as|avez pas eu|recu
    pas|rien recu la|de|le, t as pas, will show|arrive|land|be tomorrow|in|on|there, takes a|two|2|some`,
)
/** Why the reader sees nothing of it. */
export const notYet = either(takesDays, notYetThere)
const lets = words(
  'lets go of',
  `remettez, remets, remettre, donne, donnez, donner, laisse, laissez, laisser, confie, confiez, confier
    lache, lachez, descends, descendez, envoie, envoies, envoyez, expedie, expediez, poste, postez, livre
    livrez, donn, lès, les, anvoy, charge, chargez, prepare, preparez, emballe, emballez, deposez, depose
    hand, ship, release`,
)
const goods = words(
  'goods',
  `cles, clefs, voiture, moto, scooter, velo, vélo, telephone, tel, console, machine, canape, table, meuble
    colis, paquet, objet, article, tableau, guitare, quad, ordi, ordinateur, tablette, poussette, frigo, tele
    lo vélo, koli, pake, les cles, appareil, bateau, remorque, drone, montre, bijou, chien, chiot, chaton
    chauffeur, taxi, coursier, gardien, frere, frer, cousin, fils, marchandise, bague, outil, tondeuse, robe
    sac, iphone, ps5, it, bike, phone, keys, car, le moi, la moi, les moi`,
)
/** The goods are to go before the money is seen. */
export const handOver = either(
  sequence(lets, goods, { within: 5 }),
  words(
    'fetched now',
    `faites charger|enlever|partir, faire charger, me passer|donner les|la|le cles|clefs, passer les cles
    sera|seront lache|lachee|libere|debloque a|des|contre, donne moi le|la|mon
    can my|i|he friend|collect|driver, laisser emporter|prendre|repartir|partir|charger
    me laisser|laissez emporter|prendre|repartir|partir
    je|on|il|elle peux|peut partir|repartir|prendre|emporter|charger avec|le|la|les|l, partir avec
    je|on viens|vient|passe chercher|prendre|recuperer|charger le|la|les|l|a|ce
    passe|passera|vient|viendra|arrive|attend|viens|venir chercher|prendre|recuperer|enlever le|la|les|l|a|ce
    taxi|chauffeur|coursier|frere|cousin|fils|mari|beau|collegue|ami passe|attend|vient|arrive|est|sera chercher|devant|en|deja|la|prendre|recuperer?
    refusez|refuse|refuses|hesitez|tardez de|d|a poster|expedier|envoyer|remettre|livrer|donner
    attendent|attend votre|ton recu|suivi|numero|bordereau|preuve
    seule|derniere etape|chose restante|qui|a|restant?
    expediez|poste|postez|envoyez|expedie sans|des|aujourd|ce|maintenant|donc|vite|quand, sans attendre
    tant que l|vous|tu|le|la, pas|point parti
    mettes|mettiez|donnes|donniez|fournissiez|envoyiez|rentriez|entriez|envoies le|un|votre|ton suivi|numero|bordereau|recu
    numero de colis|suivi`,
  ),
)
/** Whoever keeps the money until then. */
export const keptBack = words(
  'kept back',
  `garde|gardent|retient|conserve|bloque|detient|met|retiennent l|la|le|votre|ton|tout|les argent|somme|montant|paiement|reglement|sous|fonds
    est|sont|sera|lé retenu|retenue|retenus|bloque|bloques|garde|gardee|sous|consigne|consignee|en tant|jusqu|sequestre|attente|par|chez|reserve
    sous sequestre, en sequestre, mis de cote|sous|en
    attend|attendent votre|que|de|ton acceptation|validation|confirmation|accord|vous|tu|toi?
    pour le|la|les liberer|debloquer|deverrouiller
    confirmez|confirme l|votre|la envoi|expedition|remise|livraison, bouton pour|recuperer|recevoir|encaisser
    avec un bouton, en attente de|d votre|confirmation|acceptation|validation|envoi|expedition
    organisme de paiement, suivez le lien recu, lien recu, preuve d|de envoi|depot|expedition`,
)

const has = words(
  'has',
  `ai, a, as, avons, ont, jai, jé, est, sont, etait, la fine, la fini, fine, fini, la, ve, have, has, been
    viens, vient, venons, c est, cest, mi la, he, ha, ja`,
)
const payPast = words(
  'paid by now',
  `paye, payé, payer, pey, regle, reglee, regler, vire, viree, virer, verse, versee, verser, transfere
    transferer, debite, debitee, debiter, preleve, prelevee, prelever, acquitte, solde, sent, paid
    transferred, wired, credite, acte, actee
    fait le|un|mon|ton|votre|lo virement|versement|paiement|reglement|depot|transfert|virman|peman
    lance le|mon|un virement|paiement|transfert, le paiement|virement y, pagado, pagato, pago`,
)
/** Paid, by the writer or by somebody for the writer. */
export const hasPaid = without(
  sequence(has, payPast, { within: 3 }),
  words(
    'not paid',
    'pas|jamais|point|rien|pa encore|tout? paye|payé|regle|vire|verse|transfere|fait|pey, as|ai|a|avez pas|rien',
  ),
  {
    before: 0,
    after: 0,
  },
)
/** Papers and pictures that are to stand for the money. */
export const paperProof = words(
  'paper proof',
  `justificatif, capture, captures, copie, attestation, accuse, historique, tampon, tamponne, tamponnee, recu
    reçu, recepisse, confirmation, screenshot, ecran, papier, ordre, releve, notif, notification, mail, sms
    reference, confirmation number, photo, bordereau d, avis, foto, appli, preuve, proof, receipt`,
)
/** Why nothing is there yet, in a word. */
export const slow = words(
  'slow',
  `demain, lundi, mardi, delai, delais, plus longtemps, plus de temps, 24 h, 48 h, 24h, 48h, deux jours
    trois jours, 2 jours, 3 jours, quelques heures, quelques jours, i trin, traine, trainent, tarde, lente
    lent, met du temps, mettent, ferie, week end, take a day|while, a day, tomorrow, bientot, talèr, kan mem
    quand meme, tant pis, meme si, pas encore, toujours pas, ne risquez|risques rien`,
)
/** The writer or a friend of his fetches it. */
export const collects = words(
  'collects',
  `je|on|il|elle|nous|mon|ma prends|prend|passe|viens|vient|recupere|emporte|charge|embarque|prenons|frere|copain|ami|fils
    je|j peux|arrive|envoie, puis je, can|could i|my|we|he, friend|brother|driver collect|pick|come
    faites|fais charger|descendre|livrer|partir, si vous|tu ne? livrez|livres|envoyez|expediez|postez, postez
    poste le|la, expediez, expedition attendue, sera lache|libere|debloque|verse a|des|quand|contre
    lache|libere|debloque a la|contre, envoyez l article|objet, kan mem, donn le|lo|amwin|mwin`,
)
/** To let the goods go. */
export const letGo = verbs('let go', 'donner remettre laisser expedier envoyer livrer poster passer', {
  imperative: 'donn anvoy ship hand release',
})

const friend = words(
  'friend',
  `mon|ma|un|une|mes|notre|au|a beau|belle|frere|soeur|cousin|cousine|fils|fille|neveu|niece|mari|femme|collegue|ami|amie|copain|copine|pote|voisin|voisine|oncle|tante|chauffeur|coursier|livreur|employe|gars`,
)
/** Somebody else than the payer takes the goods. */
export const friendTakes = either(
  sequence(
    words('leave it', 'laissez, laisse, remettez, remets, donnez, donne, confiez, confie, filez, file'),
    friend,
    { within: 6 },
  ),
  sequence(
    friend,
    words(
      'takes',
      'passe, passera, vient, viendra, recupere, recuperera, prendra, prend, arrive, attend, est|sera devant|la|chez|en',
    ),
    { within: 3 },
  ),
)
/** What is shown is to be enough. */
export const proofEnough = words(
  'proof enough',
  `ca|cela|document|capture|pdf|papier|recu suffira|suffit|prouve|vaut, fait foi, en fait? foi
    ecrit|marque|affiche|noté execute|effectue|envoye|valide|parti|reussi|en, en attente|cours chez|a|de|dans ma|la|votre banque
    au plus tard, lundi|mardi|demain|mercredi|jeudi|vendredi au|sur plus|votre|ton`,
)
/** A document of the payment. */
export const paymentPaper = either(paperProof, words('document', 'pdf, capture, justificatif, ordre de virement, avis'))
