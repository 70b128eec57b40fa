/** How secrets are described, and how they are asked for. */
import { words } from '../../src/pattern/words.js'

/** Facts about the owner that only a thief needs confirmed. */
export const ownership = words(
  'ownership',
  `vous en etes|etes bien? le titulaire|proprietaire, vos donnees|identifiants|acces, tes identifiants|acces
    vos informations personnelles|bancaires|de compte, votre|ton identite, identite bancaire, vos coordonnees
    verify your bank|identity|account|details, your identity|bank, vos informations, vos infos`,
)

/** Misspelt, described instead of named, or in another language. */
export const described = words(
  'described secret',
  `coordonne|coordonnee|coordonnes|coordonees|coordonées|cordonnees bancaire|bancaires, mot de passe actuel
    nom d utilisateur, zugangsdaten, ce que vous tapez, ce que tu tapes
    de quoi entrer|rentrer|me connecter|se connecter, mot qui va avec, mot choisi, cle d acces
    cle|clef de votre|ton compte, les acces, tes|vos acces, acces a|de|au votre|ton|vos compte|espace|banque
    l acces, numero d allocataire, identifiant que vous|tu, schema ou, code de deverrouillage, code de l ecran
    chiffres de l ecran, password, pasword, your login, nos? tes logs, identifiants de la banque`,
)
export const digits = words(
  'digits of a card',
  `suite de|des chiffres, chiffres au|du|sur|de recto|dos|verso|la|devant|derriere
    seize|16 chiffres|chifre|numeros, 16 chif, petit nombre|numero|code derriere, nombre derriere
    code derriere, cryptogramme, cvv, cvc, chiffres de|sur la|ta|votre carte, chiffres au recto
    numeros du recto, derniers chiffres de la carte, date dessous, date inscrite`,
)
export const ofCard = words(
  'of a card',
  'carte, cb, cartes, kart, echeance, date, expiration, recto, verso, mois, annee, cryptogramme, code derriere',
)
/** Where a card has its security code. */
export const signatureStrip = words(
  'signature strip',
  `a cote|pres|droite|bout de la signature, bande de|d? signature, sous|derriere|apres la signature, au dos|verso de la|ta|votre carte|cb
    derriere la|ta|votre carte|cb|kart, next to the signature, back of the|your card`,
)
/** The code, by what it looks like. */
export const figures = words(
  'three figures',
  `petits chiffres|numeros, trois|3 petits? chiffres|numeros, petit nombre|numero|code, three|3 digits|numbers, trwa shif|chif
    nombre a trois chiffres`,
)
export const handingOver = words(
  'handing over',
  'communication|transmission|fourniture|saisie|renseignement|envoi|indication|production|confirmation de|d|des',
)
/** Doors, networks and devices have passwords too, and people forget or reset their own. */
export const ordinary = words(
  'ordinary password',
  `wifi, wi fi, portail, alarme, alarm, telecommande, do i, est ce que, box, ordinateur, windows, icloud
    leur demande, avez demande, nouveau, oublie, reinitialisation, reinitialiser, changer le, change le
    coffre, residence`,
)
export const courier = words(
  'somebody to fetch it',
  'coursier, livreur, agent passe|passera|viendra, collegue passera|passe, assermente, un agent, courier',
)
export const envelope = words('envelope', 'enveloppe, son code, le code, coupee, coupe la, coupez, pliez')
export const inReturn = words(
  'for money',
  `credite, crediter, recrediter, crediter votre|ta, remboursement, rembourser, verser, versement, virement
    regle, regler, encaisser, encaissons, recevoir, portee, indemnisation, payer, paye, rendre, credit, refund
    annuler, annulation, indemnite, somme`,
)
/** Asked for in slang, by a polite question, or as something still missing. */
export const wanted = words(
  'wanted',
  `balance|balancez|file|filez|lache|passe|passez|donne|donn|don|done|mi|moi|amwin|anou
    dis|dites|ecris|ecrivez|recopie|recopiez|lis|lisez|lire moi|nous, donnez moi?, je vous ecoute, je note
    je t ecoute, quels|quel|quelles|quelle sont|est
    doivent|doit etre confiees|confie|confies|remises|transmises|communiquees|donnees, relever aupres
    retourner|renvoyer|remplir|completer ceci|cela|rempli|rempliee
    me|nous fournir|communiquer|retourner|preciser|relever|lire|dicter|faire, a saisir, oblige a
    il veut savoir, elle veut savoir, veut|veulent connaitre|savoir, dites moi ca
    doit les? taper|saisir|entrer
    auriez vous l amabilite|la gentillesse, gentiment me, fournir les, tell|send|give|read me|us
    dime|digame|mandame
    aurait|auraient|aurais|aurions besoin, reclame|reclament|demande|demandent la|le|les|votre|vos|une|l
    could|can you tell|give|send, ekri|anvoy|donn|di amoin|amwin|anou|mwin
    confirmiez|donniez|communiquiez|envoyiez|indiquiez votre|vos|le|la, renvoyez|envoyez|donnez moi
    d inscrire ci, inscrire|noter|marquer ci dessous|dessus, indiquez|indique moi|nous, me faut
    il faut|faudra|faudrait`,
  { sensitive: false },
)
/** « Quel est le code secret de votre carte ? » */
export const whatIsYours = words(
  'what is yours',
  `quel|quelle|quels|quelles est|sont|etait|serait votre|vos|ton|ta|tes|vot, c est|etait quoi ton|votre|ta|tes|vos
    what s|is|are your, cual es tu|su, qual e a? tua|sua`,
)
export const whatIs = words(
  'what is it',
  'quel|quelle|quels|quelles est|sont|etait|serait le|la|les|l, c est|etait quoi le|la|les, what s|is|are the',
)
/** « Il me manque mon mot de passe » */
export const ownSecret = words(
  'own secret',
  'mon|mes|nos|notre mot|mots|identifiant|identifiants|code|codes|login|acces|mdp|cryptogramme|pin',
)
export const ofYours = words(
  'of yours',
  'de|d|sur votre|ta|la|l carte|cb|banque|compte|appli|espace, du compte, de ton|votre|vos|tes compte|comptes, of your, on your',
)
/** The blanks of a form, one after the other. */
export const blanks = words(
  'blanks of a form',
  `login passe|pass|mdp, identifiant passe|mdp|mot, numero cb|carte expire|date|expiration|cvv
    cb expire|date|cvv|crypto, question de secours, et le|les cvv|cvc|crypto|cryptogramme, user pass`,
)
