/** Things that are described instead of named, by those who know which names are looked for. */
import { words } from '../../src/pattern/words.js'

/** A bank card by its matter, colour, brand or use. */
export const cardDescribed = words(
  'card described',
  `votre|ta|ton|vos|out plastique, plastique bancaire, votre|ta bleue
    votre|ta|out|your|la mastercard|visa|maestro|gold, titre|moyen|outil|instrument de paiement|reglement
    carte a puce, rectangle de plastique, carte|cart|kart de debit|retrait|paiement|credit
    votre|vos|ta|tes|out|la|une|mon carte|kart|cb|cart bancaire|bleue|bler|ble, celui|celle avec la puce
    debit card, credit card, bank card, your card
    votre|ta|out cb, la kart, ta|votre|out carte|kart, which card, donnees|coordonnees de reglement|paiement
    lo kart
    les|des deux faces de votre|ta, faces de votre|ta, ta|votre|out bleue|cb|visa
    votre carte de retrait|debit|credit, out kart, your mastercard|visa|debit|card, carte bancaire
    cartes bancaires, ta cb, votre cb, la cb, par carte, visa et, mastercard, tarjeta, cartao, ma cb`,
)
/** What is printed on it. */
export const cardFace = words(
  'what a card shows',
  `seize|16 chiffres|chifre|numeros|chif, seize qui sont, trois|3 petits|derniers, trois|3 qui sont derriere
    trois|3 du|de|d|au dos|verso|deriere|derriere|arriere|derrier
    chiffres du|au|de|d dos|verso|derriere|arriere|recto|devant
    recto et? verso, au verso, serie|suite|numero|numeros|ligne|chiffres du|au recto
    ce qui est|y grave|imprime|embosse|ecrit dessus|devant|derriere|sur?
    numero|numeros|num|nums grave|graves|embosse|imprime, en relief
    num|nums|numero|numeros de cb|carte|kart|la carte|cb, numero|numeros cb
    nombre|numero|code de securite au|du? dos, petits chiffres
    expire quand, quand expire, et l echeance, la date et les|le trois|3|code|chiffres, cvv, cvc, cryptogramme
    les chiffres de devant|derriere, le long numero, long number, three digits on, numbers on the front|back
    shif|shiff|chif derer|dever|devan out|la, dèryèr out kart, deryer out kart|cart
    numero a 16|seize positions|chiffres, mois annee, mois et annee, code a trois|3 chiffres, deux faces
    les deux cotes, photo des|de deux|l|la|votre, les numeros devant|derriere|dessus, ton numero de cb|carte
    date de validite, fin de validite`,
)
/** What one types to enter an account, or how one is known there. */
export const wayIn = words(
  'way in',
  `ce que|ke tu|vous|t tapez|tapes|tape|saisissez|saisis|entrez|entres|mettez|mets|composez|composes|utilisez|utilises pour entrer|rentrer|ouvrir|vous|te|t|acceder|consulter|valider|retirer
    sat|sak|seki|ce ou tap|mark|met|ekri, ce qu il faut taper|mettre|saisir pour entrer|rentrer|acceder
    chiffres que vous|tu faites|fais|tapez|tapes|composez|composes
    les|des|tes|vos cles|cle|clefs de votre|ta|ton banque|compte|espace|messagerie
    la cle|clef de|d votre|ta|ton banque|compte|espace, mot secret|magique, phrase secrete|magique
    comment vous|tu|ou vous|te|t connectez|connectes|connecte|identifiez|identifies|konekt
    combinaison qu|que|qui on|vous|tu|clique|ouvre, combinaison de votre|ta|connexion, sur la grille
    clavier virtuel, question de secours|securite, numero a dix|huit|onze|10|8|11 chiffres
    chiffres du distributeur, vous|tu faites|fais|tapez|tapes au distributeur|dab|guichet
    code du distributeur
    ce qui ouvre votre|ton|ta, ce qui vous|te permet d entrer|acceder, what you type|enter to
    how you log|sign, lo que usas|escribes|usa|pones para entrar, o que usa para entrar
    nom|pseudo|mail|adresse et|plus le|la|votre|ton cle|clef|mot|passe|code|pass|mdp, pseudo et|plus
    mot que vous|tu avez|as choisi, mot choisi a, de|d l? inscription, intitule de votre, sesame, sesames
    secret word, username, user name, login et? ton|votre|le pass|passe|mdp|mot, your pin, your passcode
    nom d usager, numero d abonne|adherent, votre|ton identification, vos|tes acces, code confidentiel
    code personnel, code a quatre|4|six|6 chiffres de, tes|vos codes de? banque|bancaires|connexion
    code de ta|votre banque|carte, empreinte digitale, cle d acces, out mo d pas, mo sekre, login, tu clave
    a sua senha, ton mdp, ton pass, mot dont vous|tu, par lequel vous|tu entrez|entres, ce qui vous sert a`,
)
/** A printed code of squares, to be read by a camera. */
export const squareCode = words(
  'square code',
  `carre|petit|ti|lo|le|un carre|kare noir|nwar|blanc|pixelise|pixels|de|en?, carre noir|code|pixelise
    code|codes barres|barre carre, code barres? carre, code|codes matriciel|matriciels|carre|visuel|graphique
    code|codes en carre, image cryptee|codee|chiffree, image a lire|viser|cadrer|flasher, vignette
    pictogramme, mosaique de|d|en?, damier, tampon carre, kare nwar, ti kare, square i|we sent, black square
    pixel square
    image avec plein|des|les|ses de?|d? points|carres, plein de points|carres, image jointe
    image ci dessus|dessous, le carre, pixels, labyrinthe, motif carre, motif noir, cuadro negro, cuadrado
    datamatrix, data matrix, mon image
    code carre, code a scanner|flasher|photographier|viser, motif ci, motif joint|ci, l image que
    scan the picture, the picture i, lo kod, lo zimaz, image en pj, dessin carre, etiquette carree
    timbre carre|electronique, carre a scanner|flasher, image scannable, icone a scanner, graphique ci
    dessin|image|motif|logo|symbole|code carre|carree|quadrille, grille noire, image a|que`,
)
/** A camera, and what one does with it. */
export const camera = words(
  'camera',
  `appareil photo, smartphone, objectif, camera, l|votre|ton|out mobile|portable|portab|telephone|tel
    avec le portable|telephone|mobile, en photo, cadrer, cadrez, cadre, visez, vise, viser, capture, capturez
    photographiez, photographier, flasher, flashe, flashez, simple lecture, cette lecture, a lire, lisez
    lue|lu par votre|ton, passez le|la, point your, hold your, take a picture, apunta, enfoca
    dovan lo|out telefone|portab, met ali dovan
    scan the, scannez, scanne, scan, an foto, pran an foto, votre|ta camera, pointez, pointe, dirigez
    approchez, montrez le|la a, lisez le|la, numerisez, ek out telefon|portab, foto
    appareil de votre|ton, lisez|lis le|la|ce, depuis votre appli`,
)
/** Money that is said to arrive by itself. */
export const moneyArrives = words(
  'money arrives',
  `toucher vos|tes|votre|ton|les?|l, pour percevoir|toucher|recevoir|encaisser|etre, le percevoir
    les percevoir, le credit, vous|te|t sera|seront|est credite|credites|verse|versee|verses|payee|paye
    declenche le|la|un|votre credit|paiement|virement|versement
    l argent|prix|montant de|du|vient|arrive|se|tombe|va|rentre|passe, larzan i? rant|tonm|ariv|sorte|lo
    larzan la|le|lo|out, encaissement, sur votre|ton compte|livret|carte, dosi|dann|su out kont
    chez vous tout seul, tout seul chez, vos|tes|les|accepter les? euros, passent de, celui qui vend
    etre paye|payee|regle|reglee|credite, the money lands|arrives|goes|drops, lands in your, get paid
    get your money, el dinero llega|entra
    vous|tu touchez|touches|encaissez|recuperez|recevez, touchez l argent|la|les
    tes|t|es|vous etes? paye|payee|credite, tes paye, pour encaisser, paiement arrivera|arrive|s affiche|tombe
    encaisser la somme, accept my|the payment|money, larzan i tonm|vien|arrive, valider le paiement
    recevoir la|le|l|les, somme arrive, fonds arrivent|tombent
    l argent est, argent est dedans, votre argent`,
)

/** Signs and marks that a secret is made of. */
export const secretSign = words(
  'signs of a secret',
  `mot, cle, clef, chiffres, chiffre, shif, serie, suite, numeros, donnees, infos, informations, codes, acces
    identifiant, identifiants, pseudo, login, faces, deux cotes, lettres, combinaison, formule, password
    digits, devant derriere, recto, verso, mot qui l accompagne`,
)
/** What such a secret opens. */
export const secretOf = words(
  'what a secret opens',
  `carte, kart, cb, banque, labank, bancaire, connexion, espace client, compte client, numero client, abonne
    la poste, credit agricole, banque postale, caisse d epargne, bnp, bank, card, livret, compte en ligne
    vos acces, tes acces`,
)
/** What the secret is said to be needed for. */
export const payPurpose = words(
  'for the payment',
  `vente, encaissement, encaisser, versement, verser, depot, deposer, virement, crediter, credite, paiement
    payer, transfert, sans crainte, synchroniser, finaliser, debloquer, liberer, payout, payment, larzan
    argent, sous, fonds, somme`,
)
/** Things that lures are made of. */
export const luringThing = words(
  'luring thing',
  `tablette, casque, ecouteurs, caddie, courses, smartphone, iphone, samsung, velo, cafetiere, coffret
    panier, televiseur, television, tele, aspirateur, robot, montre, bon d achat, carte cadeau, bon cadeau
    enceinte, airfryer, friteuse, trottinette, weekend, sejour, croisiere, billet d avion, cheque, parfum
    bijou, console, cadeau, surprise, lot, prime, dotation, kado, televizion, voucher, gift card, gift`,
)
/** How one comes by them. */
export const handedOut = words(
  'handed out',
  `recevez, recois, recevrez, gagnez, gagne, repartez, repars, a chaque, pour chaque, est pour toi|vous
    sont pour vous, est a toi|vous, offert, offerte, offerts, offrons, offre, a la cle, en echange
    en remerciement, pour vous remercier, en retour, livre chez, gingn, you get, is yours, win, pour chacun
    distribue, distribuons, remis, remise`,
)
/** Being made to answer. */
export const answering = words(
  'answering',
  `racontez nous, raconte nous, interrogeons, interrogee, interroge, interroges, cochez, coche, evaluez
    evalue, notez nous|notre|vos|votre, repondez, repond, reponds, repons, reponn, dites nous, jugez, votez
    vote pour, classez, remplissez, remplis, remplir le|la|un|une, donnez nous, donnez votre, partagez votre
    temoignez, questions, formulaire, sondage, quizz, quiz, avis, fill in, answer, tell us`,
)
