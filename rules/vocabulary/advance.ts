/** Money wanted before anything is seen or handed over: what it is called, what for, what is promised in return. */
import { without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { verbs } from './verbs.js'

export const denied = words(
  'no money',
  'pas, aucun, aucune, rien, ni, sans, jamais, zero, no, pa, pwin, non, nunca, kein, keine',
)
/** « Pas besoin d’envoyer un acompte » */
export const needless = words(
  'needless',
  `pas|plus|aucun|pa besoin|bezoin|bezwin de|d?, inutile de|d, pas la peine de|d, pas oblige|obligee|obliges de|d
    n avez|as|aurez|auras|ayez|aura pas a, n est|sera pas necessaire de|d, sans avoir a|besoin, nul besoin de|d
    don t need|have to, no need to|for|of, rien a|de|d payer|verser|regler|avancer|envoyer|donner|debourser`,
)
/** Savings that a bank or an insurer keeps and a state taxes. */
export const savings = words(
  'lawful savings',
  `epargne pension|retraite|logement|salariale, assurance|assurances vie|epargne|retraite, livret a|jeune|bleu, le fisc
    aux benefices, avantage|avantages fiscal|fiscaux, l impot, impot sur|final, des impots`,
)
/** « … pas de visite » */
export const thenNoVisit = words(
  'then no visit',
  `pas|plus|aucun|aucune|point|jamais de|d? visite|visites|rdv|rendez|clé|cle|cles|clefs|reservation|bail|location
    rien ne bouge|part, pas vizit|vizite`,
)
/** « Je ne peux pas garder sans cela » */
export const elseNot = words(
  'else not',
  `sans cela|ca|quoi|sa|lui|celle|celui je|j|on|rien|ci|c|pas|il|elle|nous?, rien|pas|plus|jamais sans cela|ca|sa|lui|elle|acompte|arrhes|caution|avance|versement|depot
    sinon je|j|on ne? garde|reserve|bloque|peux|peut|passe|loue|donne|cede pas?
    sans acompte|arrhes|caution|avance|versement|depot pas|je|rien|point|aucun|aucune|il|impossible|on`,
)
/** « Sans arrhes » */
export const lackingIt = words(
  'lacking the sum',
  'sans acompte|accompte|arrhes|caution|avance|versement|depot|garantie|reservation|provision|virement|paiement',
)
/** « je ne retire pas l’annonce » */
export const actsNot = words(
  'does not act',
  `ne|n? retire|retirons|garde|gardons|reserve|reservons|bloque|bloquons|loue|livre|livrons|expedie|expedions|montre|cede|remets|prepare|enleve pas|rien|jamais
    rien ne bouge|part, pas de? visite|visites|rdv|cle|cles|clefs|livraison|envoi|reservation|location`,
)
/** « avant d’avoir les clés » */
export const beforeKeys = words(
  'before the keys',
  `avant de|d? avoir|recevoir|recuperer|obtenir|prendre|toucher|retirer|donner|remettre|envoyer|rendre les|l|la|le|vos|tes cles|clefs|clé|cle|clef|logement|appartement|maison
    avant la|toute|l remise|envoi|expedition|livraison des|de cles|clefs, avant les cles|clefs, avant l entree
    avant d entrer|emmenager|habiter, before you|i? get|hand|give|send? the keys, avan ou gagn|gingn lakle|lakle`,
)
/** What goes with who pays in a hurry. */
export const onCondition = words(
  'on condition',
  `si vous|tu|ou voulez|veux|vouliez|tenez|tiens|etes|es|le|la|l|y|souhaitez|souhaites|ve, si ca|cela vous|te|t
    si interesse|interessee|motive|serieux, pour etre sur|sure|certain|prioritaire|le, des maintenant|aujourd|ce
    avant ce|demain|midi|minuit|18h`,
)
/** Trades that lawfully take part of the price with the order. */
export const lawful = words(
  'lawful trade',
  `devis, siret, siren, decennale, atelier, garage, fournisseur, facture, artisan, agence, cabinet
    signature du bail|contrat|compromis, quand il est pose, a la pose, a la fin, fin des travaux, notaire a
    jour des cles, etat des lieux, apres la visite, apres visite, apres signature, adherents
    inscription au club, commande des`,
)
/** A share of the price, or the first of several payments. */
export const part = words(
  'part of the price',
  `moitie, la moitie, moite, tiers, un dixieme, dixieme, un quart, un cinquieme, acompte, arrhes
    premier|1er mois|loyer, premiers mois|loyers, premiere semaine|nuit|mensualite
    un|deux|trois|1|2|3|demi mois|loyers|loyer, first week|month, half of it, half the, totalite
    gesamte miete, miete, kaution, caucao, acconto, anzahlung, fianza, mensilita, mensualidad, primeiro mes
    primer mes, la part de chacun, part de|des, montant de reservation, reservation, rezervasion
    larzan davans, avans, equivalent de, participation, consigne, versement, arrieres, mois de garde
    face value, quote part, garantie`,
)
export const cost = words(
  'side cost',
  `caisse, cage, vol, vaccin, vaccins, vaksin, vaccination, certificat, transport, participation, course
    garde meuble, pension, veterinaire, billet d avion|de la, acheminement, jaula, gabbia, vuelo, volo
    carnet de, gasoil, essence, lesans, manutention, palette, harnais, gants, materiel, panneau, licence
    passage, fre, fre dosie, dosie, frai, frai de dossier, selo, sello, taxa, gastos, spese, gebuhr, lasirans
    asirans, seguro, timbre, part fiscale, adhesion, consigne, prime, certification, droits de, cotisation
    stamp fee, release fee, acte, papye transpor, sa taxe, greffe, constat, surestaries, octroi, insurance`,
)
export const hold = words(
  'hold',
  `reservation, reserver, reserve, reservee, priorite, primeur, option, de cote
    retirer|fermer|enlever l annonce, retire|ferme l annonce, bloquer, bloque, bloquez, bloquee, garder, garde
    gard, rezerv, reservo, riservo, tolgo l annuncio, bloccarla, retenir, retenue, retenu, tiens, tenir
    mettre de cote, met de cote, sécuriser, securiser, confirmer la, confirme la, etablis, etablir, l ouvrira
    ouvre le, fermer la liste, c est vendu, est vendu, fini vande, il est parti, se positionner, positionnes
    keep, hold, secure, bloccare, attribution, attribue, place est acquise`,
)
export const against = words(
  'against',
  `contre, moyennant, des, des que, a reception, une fois, au premier qui, a celui qui, celui qui, ceux qui
    personne qui, premiere personne, premier qui, par versement, par virement, par le versement, par deux
    par un, en echange
    si tu|vous|ou m|me|mets|met|mettez|envoies|envoyez|anvoy|verses|versez|reglez|regles|pouvez|voyez
    vous mettez|versez|reglez|montrez|faites|envoyez|me, tu m|me|mets|fais|envoies, les personnes sinceres me
    me versent, pour ceux, sous reserve, a condition, once, when, until, against, contra, wenn, erst wenn
    assim que, depois de, con una, con un, fais moi, fe gingn amwin, donn, au reglement, au moment de reserver
    avec une, en versant, ayant`,
)
export const keys = words(
  'keys',
  `cle, cles, clef, clefs, trousseau, jeu de cles, badge, code du boitier, code de la porte, schlussel
    die schlussel, chaves, llaves, keys, key, chiavi, lakle, kle, klé, turcode, boitier`,
)
export const posted = words(
  'posted',
  `recommande, chronopost, courrier, la poste, poste, post, postal, dhl, fedex, ups, part, partent, partira
    partiront, suivi, registado, correo, corriere, expedie, expediees, expedies, envoie, envoyees, envoyes
    adressees, parviennent, parviendront, vous parvenir, est communique, communique, leva lhe, schickt
    schicke, couriered, courier, coursier, livreur, le jour meme, dans l heure, seguem, envio, poster, cachee
    gardien, epicier, concierge, voisin, voisine, assistant, assistante, descente du bus|d avion`,
)
export const settled = words(
  'settled',
  `reglement, versement, virement, paiement, verse, versez, verser, verses, versent, reglez, regler, regle
    regles, reglee, paye, payez, payer, transfer, deposit, depot, envoyez, envoyer, uberweisen, uberweisung
    deposito, transferencia, consigne, bloque, bloquez, bloquer, placez, montrez, virer, virez, pay, settled
    sur le compte, mande, envie, mets, recu de virement, donn, anvoy, mèt, envoi`,
)
export const noVisit = words(
  'no visit',
  `pas|aucune|plus|sans|ni de? visite|visites|visiter, pas de rdv|rendez|passage
    visite|visites impossible|impossibles, n organise plus|pas, ne fais|fait visiter qu
    ne fais|fait|faisons pas|plus visiter
    ne peux|peut|pouvons|puis pas? vous|me|faire|organiser|assurer|ouvrir, ne peux pas vous ouvrir
    ne veut pas|plus de, ne souhaitent pas de, pas se deplacer, la visite c est pas possible
    keine besichtigung, besichtigung, can t show, cannot show, not possible, se choisit sur photos, sur photos
    une video, te fais une video, vous filmer, visite apres, tu visite, vizit la semen, vizit apre
    vien la voir quand, vous visitez apres, i pe pa vwar, pe pa vwar, non faccio incontri
    nao consigo|conseguimos mostrar, personne ne visite, que personne, n est pas visible
    ne recoit pas de public, ne peut etre presente, se conclut par ecrit, tout se conclut, adresse exacte je
    adresse donnee apres, adresse exacte apres, sans visite, ne rentre pas, plus les cles, emporte les cles
    voit pas avant, visite seule, visite soumise, visites sont soumises, souhaitent un rendez vous`,
)
export const later = words(
  'the rest later',
  `le reste, reste a|au|quand|sur|la|le, le solde, solde, le complement, complement, la difference
    l autre moitie, l autre, moitie apres, moitie a, autre moitie, lo res, lo rès, the rest, remaining
    lo resto, den rest, le restant`,
)
export const refundIf = words(
  'given back',
  `rendu si, rendus si, rendue si, rendus dans, rendue dans, rendu dans, rends tout, vous rends tout
    tout vous est|sera rendu, tout est rendu, vous est rendu, rendue le jour, te les rends, vous les rends
    vous le restitue, vous la restitue, vous est restitue, retractation, retracter, changer d avis
    change d avis, si ca ne convient|plait, si elle|il|ca te|vous|ne plait pas, ne vous convient pas|plait
    release everything, refundable, devolvo tudo, deduite du prix, en deduction, deduit du prix, vous revient
    recuperez cette somme, ils reviennent, l argent reste a vous, gardez l argent, garantie remboursee
    satisfait ou rembourse, remboursee le jour, remboursee a, rendue avec, rann ansanm, i rann aou
    rendu le jour, vous les gardez`,
)
export const given = words(
  'given away',
  `gratuit, gratuite, gratuits, gratuitement, offert, offerts, offerte, fais|fait don, je donne, donne
    donnons, ne demande rien, demande rien, demande pas un sou, n en veux pas un, ne le|la|les vends pas
    ne vends pas, le|la confie, aucun prix, regalo, free, gratis, don de, don, kout pa, grati, adoption
    adopte, adopter, e gratis`,
)
export const voyage = words(
  'travels',
  `avion, aerien, soute, vol, vuelo, volo, caisse homologuee|de voyage, societe animaliere, agence
    transporteur, cargo, transport, gillot, aeroport, demenageurs, depot, garde meuble, passage, voyage
    voyagent, livrent, livre, door, compania, clinique, pension, elevage, plane, air cage
    certificat de voyage|veterinaire`,
)
export const onlyCost = words(
  'only the cost',
  `a votre|ta|sa|leur charge, prise|prendre|prenne|preniez en|a charge|votre|sa, il reste, reste que
    rien que, seulement, seuls, seul, seule, juste, simplement, uniquement, zis, solo, only, n avez que
    que la, que le, faut payer, il faut, il leur faut, vous payez|payer, vous ne reglez que, paga, paghi, pay
    payer, payez le|la|juste|seulement|que, paie|paies juste|seulement|que, regle, so pagar, a payer, apres reglement, shall be required, plus the, vous demandera, a regler
    selo, solo tendra`,
)
export const loanOffer = words(
  'loan offered',
  `pret|prets entre particulier|particuliers|particulie|particulié, offre de pret|prets|credit|financement
    offre pret, je pret, mi pret, mi prete, mi prèt, un pret, prets de, pret de, pret sans
    accorde un|une|des pret|prets|credit, octroie, emprestimo, emprestimos, loan, loans, prestamo
    prestamistas, prestito, prestiti, darlehen, kredit, credito, kredi, microcredit
    mets|met a votre|la disposition, mets a disposition, besoin d argent, bezwin larzan, bezoin larzan
    bézwin larzan, larzan ou bezwin, interdit bancaire|banker|bankèr, financement entre particulier, aidé une
    fais profiter de mes economies`,
)
export const windfall = words(
  'windfall',
  `heritage, succession, legs, leguer, faire don, fait don, don d une|de, winners, draw, lottery, loterie
    heritier, heritiers, remporte, tirage, indemnite, indemnise, indemnisation, indemniser
    fonds ont|sont ete? retrouves, fonds retrouves, sommes detournees, sommes retrouvees
    recuperer votre|tout|vos, recupere votre|tout|vos, victime d arnaque, victimes, restitution, deblocage
    debloquer, debloque, release, heranca, herencia, millions, milhoes, millones, lot numero, lot 1|2|3
    gele le compte, geler le compte, retrace, tracage, sortir la totalite, retrait s ouvre, votre position
    portefeuille`,
)
export const ticket = words(
  'tickets for',
  `billet, billets, place, places, entree, entrees, e billet, e billets, pass, concert, sakifo, festival
    passes, a r, ticket, tickets, fauteuils`,
)
export const nameChange = words(
  'handed over at once',
  `change les noms, change le nom, changement de nom|d, je les transfere, transfere, transfere a votre nom
    je t envoie les pdf, les pdf dans, pdf, e billet dans, dans la minute, dans l heure, aussitot
    je lui ecris, change the names, par mail direct, transmets le votre, dans la foulee`,
)
export const paidFirst = words(
  'paid first',
  `des que, une fois, apres, tu fais, tu m envoies, reglez moi, regle de votre cote, c est regle
    virement instantane, des reception, premier qui paie, tout se fait par messages, cover the
    adressez moi le reglement, paiement, lydia, wero, paypal, moitie est arrivee, virement`,
)
export const wants = words(
  'wants',
  `veut, veulent, demande, demandent, reclame, exige, attend, prefere, prend, pren, facture, d feel easier
    feel easier, il faut, leur faut, doit, faut`,
)
export const beforeDoing = words(
  'before doing',
  `avant de|d charger|monter|partir|descendre|embarquer|lever|livrer|expedier|bouger
    avant de|d signer|visiter|venir|emmenager|entrer
    avant l|le|la|votre|tout|toute entretien|embauche|formation|poste|contrat|demarrage
    avant jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi|midi|ce, avant qu, avant que
    avant le depart|chargement, avant l ouverture|expedition|embarquement|envoi, avant la livraison
    avant livraison|expedition|envoi|virement|deblocage, avant le deblocage
    before he|she|it loads|leaves|ships, d avance, davans, davance, avan, la veille, ce matin pour
    pour qu il inscrive`,
)
export const lend = words(
  'lend',
  `avancer, avances, avance moi, l avancer, preter, prete moi, depanner, faire le pont, virement a ma place
    a ma place, virement directement a, lui envoyer les, lui envoyer, la regler, les mettre par
    faire le virement`,
)
export const giveBackLater = words(
  'I give back',
  `te|vous rembourse, te|vous les rends, te rends, vous rends, te les remets, je te rends tout, te rendrai
    vous rendrai, me rendez demain, rembourse le double, te le rends, je rends tout, te rembourserai
    vous rembourserai`,
)
/** « Un acompte et la place est à vous » */
export const thenYours = words(
  'then it is yours',
  `et|puis la|le|l|les|c|elle|il place|appartement|logement|maison|chambre|studio|voiture|moto|cle|cles|objet|article|est|sont a|pour vous|toi
    est|sont a vous|toi, et c est a vous|toi, et je vous|te la|le|l? garde|reserve|bloque|mets
    et je le|la|l|les garde|reserve|bloque|mets|retire|enleve|poste|envoie|livre
    et|puis la|le|l reservation|location|vente|visite|place|dossier|affaire est|sera faite|fait|confirmee|confirme|validee|valide|conclue|a
    et je bloque|reserve|garde`,
)
/** « Avance-moi 50 euros » */
export const advanceMe = words(
  'advance me',
  `avance|avances|avancez|prete|pretes|pretez|depanne|depannes|depannez moi|nous|amwin|mwin, m avancer|preter
    me|nous avancer|preter|depanner|avances|avancez|pretes|pretez, avans|prèt|pret amwin|amoin, lend me`,
)
/** « Un virement et … » */
export const oneTransfer = words(
  'one transfer',
  'un petit|simple? virement|versement|transfert|reglement|paiement|paypal|lydia|wero|depot, la moitie, les arrhes, 20|30|50 pour cent',
)
/** Paid or given back by the writer. */
export const ownPayment = words(
  'own payment',
  `je|j|on|nous vous|te|lui? fais|ferai|envoie|enverrai|effectue|prepare, je vais|peux faire|envoyer|vous, j ai fait|recu
    j attends, apres, des reception`,
)
/** « Je vous rends la caution » */
export const handedBack = words(
  'handed back',
  'rends|rendrai|rend|rendra|rendu|rembourse|rembourserai|restitue|restituerai|recupere|recuperer la|le|les|l|votre|ta|ma|mon|mes caution|depot|acompte|arrhes|garantie|avance',
)
/** « La visite, c’est après » */
export const seenAfter = words(
  'seen after',
  `visite|visites|cle|cles|clefs|livraison|essai|envoi|colis|remise c|est|sera|seront|se|vient|viennent est|fait|fera|feront|vient? apres|ensuite
    visiterez|verrez|essaierez|recevrez|visiteras|verras|recevras|visitez|visites apres|ensuite
    visite|visites|cles|livraison apres|ensuite, i|we ll|will show you after, vizit|vizite apre`,
)
/** « … et j’annule les autres » */
export const thenIKeep = words(
  'then I keep it',
  'et|puis j|je|on|jte|jvous te|vous|le|la|l|les? mets|met|annule|annulerai|bloque|reserve|garde|retire|enleve|supprime|decommande',
)
/** Before anything is sent. */
export const inAdvance = words(
  'in advance',
  'd avance, a l avance, avant livraison|l envoi|envoi|l expedition, up front, upfront',
)
/** Small or first sums, and what they are said to pay. */
export const firstSum = words(
  'first sum',
  `petite|modeste|premiere|legere somme|avance|participation|mise|contribution
    petit|premier|leger geste|virement|versement|depot|paiement|apport|montant, quelque chose, une|d avance
    la moitie, moitie, half, loyer, loyers, mensualite, mensualites, un mois, deux mois, taxe, caisse, vaccin
    vaccins, billet, assurance, essence, gasoil, storage, almacenaje, caution, arrhes, droits, depot, kit
    tenue, uniforme, cage, frais, acompte, constitution, garantie, dossier, timbre, certificat, badge
    emplacement, place, parking, gardiennage, fourriere, remorquage, transport, octroi, douane, quarantaine
    enregistrement, inscription, adhesion, provision, consigne, formation`,
)
/** To pay, without asking for it outright. */
export const byPaying = words(
  'by paying',
  `en versant|envoyant|reglant|payant|virant|avancant|deposant|faisant|mettant|donnant|laissant, contre
    moyennant, sitot, des reception|que, apres|qu|une|fois reglement|paiement|versement|virement|fois
    une fois regle|paye|verse|recu|la|le|les, a reception
    celui|celle|premier|premiere qui|ki verse|paie|paye|envoie|regle|vire|avance, amorcer
    pour bloquer|garder|reserver|retenir|prouver|montrer|valider|confirmer
    il faudra|faut|faudrait regler|payer|verser|avancer|envoyer|virer|deposer
    reste|manque|demeure a|plus|seulement|que|juste? regler|payer|verser|que
    a regler|payer|verser|avancer avant|d|par|tout, first, primero, pague, send, pay, wire, transfer, anvoy
    pey, avancez, avances, avance moi, t avances, avancer, serait de|d avancer|regler|verser
    qui regle|paie|verse|avance`,
)
/** What follows once it is paid. */
export const onceThere = words(
  'once it is there',
  `part|viens|livre|arrive quand|des|une il|elle|fois|qu|que a|la|les
    te|vous|t|jte|ou|vs la|le|les|l garde|garderai|reserve|bloque|mets|met|retiens|tiens|poste|envoie|enverrai|livre|expedie|donne|donnerai|confie|descends
    la|le|les garde|reserve|bloque|retiens|mets pour|de|a|jusqu, mets|met de cote
    seulement|juste|ensuite apres|je|on|vous
    apres je|on|vous|tu|il descends|poste|envoie|livre|pars|viens|signe|visite|livrons|regarde
    et apres|ensuite
    on|je|nous signe|visite|signons|visitons|livre ensuite|apres|samedi|demain|dimanche|lundi|vendredi|le
    partent|part|partira|prendra|prend|embarque|voyage|decolle des|sitot|apres|une|l|par|la
    aura|auras|aurez|a l|la|le|les appartement|maison|cles|place|villa|logement|voiture|chambre
    place|logement|maison|appartement|villa|chien|chiot|voiture|billet est a|sera|a ton|votre|toi|vous|lui nom?
    a ton|votre nom des, adresse vous|te|sera|donnee sera|donnee|ensuite|apres
    il|elle|je|on|lui vous|lui|t|te? ouvrira|ouvrirai|remettra|enverra|recevra|donnera
    le reste a|quand|sur|apres|ensuite|le, recuperez|recupere|recuperes l|le|la|les|ton|votre
    retire|enleve|ferme l annonce, rendue|rendu|rembourse|remboursee si|a l|au|le, vous rembourse|la rend
    des reception du|de|d, dossier|candidature|demande sera|validee|etudie|etudiee|valide|ne, le jour meme
    l expedie, expediee|expedie|expediees des|le|par
    sinon la|je|le|il|elle|jla|jle donne|part|passe|vends|file, jla donne, lotre, l autre attend
    you walk|visit|can, i|we ll|will|then hold|keep|ship|send|post, hold it, despues lo|la, y decide, i gard
    pou gard, gard ali pou, quatre fois|10|dix fois plus, touchez|touches|gagnez|gagnes|recevez`,
)
/** A proof of earnestness in money. */
export const earnest = words(
  'earnest',
  `prouver|montrer|prouve|montre que|ke|qu tu|vous|t|ta|c etes|es|est|ete? serieux|serieuse|motive|motivee|interesse|interessee|reel
    patte blanche, gage de|d serieux|bonne|interet|foi|confiance, marque d|de interet|confiance|serieux
    signe de|d serieux|interet|confiance, preuve de|d serieux|engagement|motivation, pour etre sur|sure que
    confirmez|confirme|confirmer votre|ton interet|engagement|serieux|place, eviter les lapins, trop de lapins
    pris de lapins, marre des lapins`,
)
/** Money to be laid out before anything else. */
export const beforeAll = words(
  'before all',
  `d abord, dabor, dabord, davans, en premier, primero, first, avant tout|de|que|d|meme, d avance, davance
    a l avance, par avance, en avance, prealablement, au prealable, avan, upfront, por adelantado, in advance
    im voraus, vorab, tout de suite, avant`,
)
/** Of things in their order: « d’abord … après … » */
export const firstOfAll = words('first of all', 'd abord, dabor, dabord, en premier, avant tout, first')
export const toHold = words('to hold', 'pour|pr|pou la|le|lo|l|les bloquer|reserver|garder|retenir|poser|bloke|gard')
export const seeLater = words(
  'see it later',
  `viens|venez|vien|passes|passez|passe la|le|lo? voir|chercher|visiter|essayer|gard apres|ensuite|apre
    verras|verrez|visiteras|visiterez|essaieras apres|ensuite|apre, apres|ensuite tu|vous viens|venez|vois|voyez|visites|visitez`,
)
export const thenSeen = words(
  'then seen',
  `apres|ensuite|puis|apre seulement? la? visite, apres|ensuite|puis|apre seulement? visites|visiter|visitez|vizit|vizite
    apres|ensuite|puis|apre seulement? je|j te|vous|t|v fais|fait|ferai|montre|montrerai visiter?
    apres|ensuite|puis|apre seulement? on|tu|vous|ou visite|visites|visitez|voit|vois|voyez|viens|venez|regarde|vizit`,
)
export const dayItself = words('the day itself', 'jour de, jour, etat des lieux, sur place')
/** « Fais un virement »; in « je vous fais un virement » it is the writer who pays. */
export const demandMe = without(
  words('do me', 'faites|fais|fe|fait moi|nous|amwin, faites|fais un|le'),
  words('the writer does', 'je, j, je vous|te|t|lui|le|la'),
  { before: 3, after: 0 },
)
export const assured = words(
  'guaranteed',
  'garanti, garantis, sans risque, guaranteed, assure, par semaine, par mois, par jour, doubler, tripler',
)
export const oncePaid = words(
  'once paid',
  'des que, des reception, apres, contre, une fois, quand, si, moyennant, a reception, po, pou',
)
export const ahead = words(
  'ahead',
  'first, dabor, d abord, davans, d avance, davance, in advance, im voraus, por adelantado',
)
/** Figures as they stand without a currency. */
export const bareSum = words(
  'bare sum',
  `20, 30, 40, 50, 60, 70, 80, 90, 100, 120, 150, 180, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 1000
    moitie, lamoitie`,
)
/** To lay money down, by more verbs than paying. */
export const layDown = verbs('lay down', 'payer regler verser virer acquitter avancer envoyer deposer mettre', {
  imperative: 'pey pèy peye paie anvoy pay send wire transfer put mets pague envie envoi',
})
/** What the writer will do once it is there. */
export const andThen = words(
  'and then',
  `et|ensuite|apres|puis|derriere|la|and|then je|j|jte|jvous|on|nous|tu|vous|il|elle|mi|i|we
    et le|la|les|l scooter|voiture|moto|velo|maison|case|villa|appartement|logement|chien|chiot|chaton|place|cles|billet|telephone|console|camion|livreur
    pour que je|j|on|le|la|il|elle, afin que je|on|le|la, avant que|l|le|la|d|de|mon
    quand il|elle|on|je|j|le|la, pour ne pas|la|le, le|la reste quand|a|sur|samedi|demain|apres
    sinon je|j|la|le|on|elle|jla|jle, mi tienbo|tyenbo|gard|gad|rezerv
    a toi|vous samedi|demain|ensuite|des|lundi|dimanche|vendredi|tout, est|sera a toi|vous
    apres tu|vous recois|recevez|visites|visitez|l|la|le, pour te|vous montrer|livrer|envoyer|reserver|garder`,
)
/** A deposit said to be small or to be enough. */
export const willDo = words(
  'will do',
  `symbolique, suffira, suffit, suffirait, modique, minime, de principe, ecarter les curieux, bloque la|le|l
    exige, exigee, demande, demandee, reclame, obligatoire, d usage, faire parvenir, nous parvenir
    me parvenir, get it back, take the ad, take it down, avant l embauche, premier salaire, rembourse au|a|des`,
)
