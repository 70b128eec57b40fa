/** Codes for a camera, told by those who avoid their name: what they look like, how they are read, that they pay. */
import { either, near, sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** A picture that is meant to be read by a machine. */
export const opticalCode = words(
  'optical code',
  `code|codes|kod|codigo optique|optiques|imprime|imprimes|graphique|graphiques|quadrille|pixels|bidimensionnel|2d|image|visuel|impreso|grafico
    code barre|barres carre|carree|2d, square barcode, square bar code, 2d code, square code, printed code
    barcode
    code|kod en noir|carre|image|photo|piece|pj
    code|kod present|affiche|figurant|colle|dessine|insere|place sur|dans|ci|au|en|a
    code ci dessous|dessus|joint|contre|apres, feuille plastifiee, planche plastifiee, carte plastifiee
    code|kod a|pou|pour lire|viser|biper|photographier|capter|cadrer|out, code lisible, code scannable
    motif de|d|en|joint|noir, petit|ti dessin|motif|carre|symbole, points|pixels noirs, lecteur de codes
    cases noires, noir et blanc, nwar é blan, black and white`,
)
/** A picture of any kind. */
export const picture = words(
  'picture',
  `image, zimaz, visuel, dessin, motif, symbole, pictogramme, picto, carre, ti kare, vignette, mosaique
    damier, grille, etiquette, bordereau, logo, figure, illustration, piece jointe, picture, drawing, square
    barcode, imagen, dibujo, code, kod, codigo, mms, timbre, ecusson, tampon, feuille, en bas de la lettre
    en bas du mail|message|courrier`,
)
/** To hold something before a camera. */
export const aim = words(
  'aim',
  `lire|lecture|lis|lisez un|le|du|ce|d petit? code|qr|motif|carre|dessin, vise, visez, viser, vises, visant
    cadre, cadrez, cadrer, cadres, cadrant, bipe, bipez, biper, bipes, bip, flashe, flashez, flasher, flashes
    photographie, photographiez, photographier, photographies, numerise, numerisez, numeriser, numerises
    numerisant, capte, captez, capter, captes, capture, capturez, capturer, captures
    prends|prenez|prend|prendre|pran|pren an|en photo|foto, prend|prends|prenez avec le|ton|votre
    lecture optique, sa|cette lecture, une fois lu|lue, doit etre lu|lue
    lu|lue|lire|lisez|lis|lis le par|avec|depuis|via|ek, lis moi le avec, snap a|the picture|photo`,
)
/** To move a telephone over it. */
export const hover = words(
  'hover',
  `soumettre, soumets, soumettez, presentez, presente, presenter, tendez, tenez, regarde, regardez, regarder, prendre, prends, prenez, colle, collez, open
    skane, skan, passe, passez, passer, passes, pas, place, placez, placer, approche, approchez, approcher
    presente, presentez, presenter, presentes, tiens, tenez, tenir, braque, braquez, braquer, dirige, dirigez
    oriente, orientez, pointe, pointez, pointer, pointes, lis, lisez, lire, lit, lu, lue, lecture, survole
    survolez, hold, point, aim, read, apunta, enfoca, met, mets, mettez, ouvre, ouvrez, ouvrir, suffit`,
)
/** What reads it. */
export const reader = words(
  'reader',
  `telephone, telefone, tel, portable, portab, mobile, smartphone, camera, kamera, camara, appareil photo
    objectif, iphone, samsung, lecteur de codes, appli|application de|d? banque|bancaire|paiement|ta|votre
    banque en ligne, apple pay, google pay, phone, celular, movil, handy, galerie`,
)
const paysOut = words(
  'pays out',
  `in|into ur|your account, si out kont, su out kont, aura|auras|aurez les, dans la boite
    virement a l envers, d un telephone a l autre
    contient mon|le|votre|ton paiement|virement|reglement|versement|argent
    pour|afin toucher|percevoir|encaisser|recevoir|recuperer|debloquer|de
    porte|portes|portee|inscrit a|au votre|ton|vos credit
    credite, credites, creditee, crediter, crediteur, vous reviendra|reviendrait|reviendront|revient
    te reviendra|revient, rembourse, remboursee, es|etes|sera|seras|serez paye|payee|regle|rembourse|credite
    et tu es paye, quitte mon compte, into your account
    get|receive|collect your|the|paid money|payment|funds|cash?, sera|seront|est a vous|toi, se retrouve sur
    honoree, quittes, perception, percevoir, encaissement, encaisser
    sous|argent|larzan|fonds|montant|somme tombe|tombent|arrive|arrivent|ariv|tonm|sava|i, i sava, cobrar
    recibir, recibes, te llega, vente confirmee, valider la vente, confirmer la|votre vente|reception
    acceptez, accepte la, approve, remboursement, debloquer, versement`,
)
const cashIn = words(
  'cash in',
  `toucherez, toucheras, touches, touchez, touche, percevez, percevras, percevrez, encaisses, encaissez
    encaisseras, recuperes, recuperez, recevez, recevras, recevrez, gingn, gagn, reçois, recois`,
)
const dues = words(
  'dues',
  `votre du, ton du, vos dus, somme, sous, argent, montant, larzan, virement, paiement, prix, fonds
    reglement, versement, money, payment, dinero`,
)
const arrives = words(
  'arrives',
  `arrive, arrivent, arrivera, tombe, tombent, tombera, monte, montera, passe, passera, rentre, atterrit
    drop, drops, lands, goes, land, bascule, basculera, vient, immediat, immediate, dans la boite, c est bon
    est la, versé, i monte, i ariv, i tonm, i vien`,
)
const inside = words(
  'inside',
  'dedans, dessus, a l interieur, stocke, stockee, contenu, contenue, inclus, landan, inside, in it',
)
/** Money said to come of it. */
export const paidByIt = either(
  paysOut,
  sequence(cashIn, dues, { within: 2 }),
  sequence(dues, either(inside, arrives), { within: 4 }),
)
/** What such a code is said to settle for an office. */
export const dueByIt = words(
  'due by it',
  `consigne, avis de passage, facture, amende, contravention, impaye, impayee, penalite
    annonce|annonces en ligne|active|publiee, votre|ton compte|annonce|profil|identite|carte|acces
    mise a jour, suspension, reglement, regulariser, payer, paye, reglee
    frais de port|douane|livraison|dossier, colis, verifiez|verifier|confirmez|confirmer votre|vos|l
    renouveler, renouvellement`,
)
/** « L’application vous réglera », « vous verrez l’argent arriver » */
export const paysReader = words(
  'pays the reader',
  `application|appli|banque|lecteur|systeme|machine|borne|telephone|portable vous|te|t reglera|regle|paiera|paie|paye|payera|credite|creditera|verse|versera|rembourse|remboursera|rend
    vous|tu verrez|verras|voyez|vois l|la|le|les|vos|tes|votre|ton argent|somme|montant|solde|paiement|virement|sous|euros|compte
    verrez|verras|verra les|tes|vos|le|la|l? 10|20|30|40|50|60|80|100|150|200|300|argent|sous
    qr|code|flashcode|image|carre de|d paiement|remboursement|encaissement|virement|versement|reglement|cagnotte|credit|validation|gain
    pour que le|l|la|mon|votre|ton virement|argent|somme|paiement|reglement aboutisse|arrive|passe|tombe|parte, la cagnotte est, prime energie
    est|sont enferme|enfermee|bloque|stocke|cache|dans|libere, liberez|libere le|la|les, larzan i rantr|rant|vien|desann, ta|t as|a|auras les sous, touches|toucher les sous`,
)
/** A code of the writer's that is to be held before a camera. */
export const hisCode = words(
  'code of the writer',
  `mon|le|ce|un|in|lo|votre qr|flashcode|code|carre|dessin|damier|motif que|qu|joint|ci|en|a|sur je|j|on|il|photo|dessous|contre|carreaux|sa|son|flasher|scanner|photographier|viser|la?
    autocollant|sticker|etiquette|affichette|badge|carton|carte|vignette|papier|ticket|feuille|pancarte avec|portant|ou|a|et un|une|le|son? qr|flashcode|code|carre
    code imprime|dessine|colle|affiche|inscrit sur, qr sur|de|du|dans sa|son|mon|ma|la|le`,
)
export const readIt = words(
  'read it',
  `lisez|lis|lire|lu|flashez|flashe|scannez|scanne|scannes|scan|skann|visez|vise|photographiez|photographie|passez|passe|presentez|cadrez le|la|les|ca|l|ali|lo|vous|tu
    prenez|prends|prend le|la|les|l en photo|foto, lisez le|la, devant lui|elle|l, tu le|la scan|scanne|flash|flashe|flashes|scannes|lis
    vous le|la scannez|flashez|lisez|photographiez`,
)

/** The telephone is held to it, or the code is shown to the telephone. */
export const heldTo = near(
  words(
    'hold to',
    'pointez, pointe, pointer, visez, vise, viser, braquez, braque, dirigez, dirige, ouvre, ouvrez, tenez, approchez, approche, passez, passe, flashez, flashe, flash, scannez, scanne, scannes, scan, skann, photographiez, prenez, prends, take, hold, lisez',
  ),
  words('code seen', 'code, codes, kod, qr, flashcode, dessin, motif, carre, damier, image, ecran'),
  { within: 7 },
)
/** Money moves to the reader. */
export const moneyMoves = either(
  sequence(
    words(
      'money that moves',
      'argent, somme, montant, solde, paiement, virement, larzan, sous, fonds, remboursement, euros, eur, refund, money',
    ),
    words(
      'moves',
      'transfere, transferee, transferes, verse, versee, verses, credite, creditee, credites, vire, viree, envoyee, debloque, debloquee, rendu, rendue, tombe, tombera, tombent, arrive, arrivera, arrivent, suivra, rentre, tonm, ariv, processed, yours',
    ),
    { within: 5 },
  ),
  words(
    'money moved',
    `t es|vous etes|est regle|reglee|paye|payee|credite, declenche|lance|valide mon|le|votre|ton|un paiement|virement|versement|reglement
    toush out|larzan, touchez|touche|toucher|touches vos|votre|ton|tes|les|l, will be refunded|paid
    accepter|confirmer|valider l|la|le|mon|votre offre|vente|paiement|achat|reglement|virement`,
  ),
)
