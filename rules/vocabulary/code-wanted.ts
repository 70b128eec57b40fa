/** A code that came to the reader, wanted in a noun, by who lost it, as a picture, or as a tap on « yes ». */
import { either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

const code = words('code', 'code, codes, kod, kode, chiffres, shif, shiff, numero, nombre, pin, otp, digits')
/** « Transmission du code reçu » */
export const handingOn = sequence(
  words(
    'handing on',
    `transmission|communication|envoi|renvoi|restitution|recopie|dictee|lecture|remise|retour|divulgation|saisie|fourniture|reception du|de|d|des
    contre|moyennant|apres|des|sur|a transmission|communication|envoi|renvoi|remise|lecture|reception du|de|d|des`,
  ),
  code,
  words(
    'received',
    'recu, recus, arrive, sms, texto, usage, confirmation, verification, validation, securite, unique, par',
  ),
  { within: 3 },
)
/** « Tu n’aurais pas reçu un code ? C’est le mien » */
const gotOne = words(
  'got a code',
  `recu|eu|gagne|gingn|avoir|recevoir|arrive un|le|in|des|mon|lo code|codes|kod|chiffres|sms|texto|numero|message
    code|kod de? secours|recuperation|connexion|verification|confirmation|securite|facebook|instagram|whatsapp|google|gmail
    t|vous|te envoie|envoye|envoyer|enverra|enverront|envoyent|envoi un|le|mon|des|in code|kod|sms|texto|numero|chiffres
    numero|nombre|code|chiffres|sms|texto|message|kod que|qu|ke vous|te|t a|ont|va|vient|vous? envoye|envoyer|adresse|adresser|ecrit|transmis|d? envoyer?
    mis|mi|donne|rentre|tape|mete|laisse ton|votre|out num|numero|tel|telephone, ton num|numero|tel par|pr|a la? erreur|place|megarde|meprise`,
)
export const handItBack = words(
  'hand it back',
  `c est|cest|c le mien, c est|cest|c a|pour moi, est le mien, tu|vous me|m le|la|les passe|passes|file|files|donnes|donnez|renvoies|renvoyez|transferes|transferez|lis|dictes|dis
    renvoie, renvoi, renvoyez, redonne|redonnez moi|le|la|les?, repasse|repassez moi|le|la, fais|faites suivre|passer, me le|la|les renvoyer|redonner|passer|donner|dire|dicter|transferer
    le|la|les moi, moi le|la|les, j attends, j en ai besoin, il me le faut, c est lui qu, me|m le|la|les faut, file moi|le, balance, envoie moi|le, envoyez moi|le, peu me, peux me, donne moi|le
    avant qu il expire, il expire, done moi|le, le code qui|ki ariv|arrive`,
)
/** Doors, parcels and the writer's own typing. */
const ownDoing = words(
  'own doing',
  'je le, j ai mis, je les, moi meme, mon code, nouveau, portail, digicode, promo, barriere, wifi, cadenas, boite a cles, immeuble, colis, casier, relais, postal',
)
export const codeOfMine = without(near(gotOne, handItBack, { within: 14 }), ownDoing, { before: 4, after: 6 })
export const gotCode = without(gotOne, ownDoing, { before: 4, after: 4 })
/** « Envoie-moi une capture du message » */
export const pictureOfIt = sequence(
  words(
    'a picture to me',
    `envoie|envoyez|envoi|anvoy|avoy|fais|faites|fait|fe|file|passe|passez|montre|montrez|balance moi|nous|amwin|une|un|la|le|in|mwin une|un|la|le|in? capture|captures|photo|screen|screenshot|foto|copie|image`,
  ),
  words(
    'of the message',
    'du|de|d|des|l ce|ton|votre|dernier|la? message|sms|texto|code|notification|mesaz|notif|ecran',
  ),
  { within: 3 },
)
/** « Approuvez la connexion » */
export const approveIt = sequence(
  words(
    'say yes to it',
    `approuvez|approuve|acceptez|accepte|validez|valide|autorisez|autorise|confirmez|confirme|laissez|laisse la|l|cette|cet|ma|mon|le|passer? demande|connexion|acces|alerte|tentative|notification|notif|appareil|operation|ouverture|appel|session
    appuyez|appuie|cliquez|clique|tapez|tape|touchez|touche|repondez|reponds|dites|dis|fais|faites sur|par|juste|simplement? oui|ok|accepter|approuver|autoriser|valider`,
  ),
  words(
    'on your device',
    `sur|dans|depuis|dsi|qui|que|quand|quan|si|ke ton|votre|out|l|ta|la|google|facebook|whatsapp|apple|microsoft|elle|ca|il|banque mobile|telephone|portable|tel|appli|application|banque|ecran|smartphone|vous|te|s|apparait|arrive|s?
    c est moi, oui c est, est moi`,
  ),
  { within: 4 },
)

/** The secret number, whatever it is in. */
const secretNumber = words(
  'secret number there',
  `message|sms|texto|mail|mesaz|notif avec|ek|contenant|de des|les|un|une|in? chiffres|chiffre|code|nombre|numero, code a|de usage|validation|confirmation|verification|securite|secours, usage unique, suite de|d six|6|quatre|chiffres
    ton|votre|out code, code de ta|votre|ton, six|6|quatre|4|cinq|5 chiffres|digits, dernier sms|message|texto, le code, lo kod, ce code, chiffres, nimero par sms, lo nimero`,
)
/** Said over to the writer. */
const sayOver = words(
  'say it over',
  `recopie, recopiez, repete, repetez, redis, redites, dicte, dictez, tu me le|la|les? dis|dites|repetes|lis|donnes|envoies|files|recopies|dictes, vous me le|la|les? dites|lisez|donnez|dictez|envoyez|recopiez|repetez
    de nous|me le|la|les lire|dire|donner|communiquer|dicter|envoyer|transmettre, nous|me le|la|les lire|dicter|communiquer, can you read, read it|them, avoy ali|amwin, lir ali, il me le|la faut, me manque, manque plus que|ke|qu`,
)
const saidOver = words('said over already', 'ai|a|as|avons|ont|avait dicte|repete|recopie|redit')
export const numberSaidOver = without(near(secretNumber, sayOver, { within: 10 }), either(ownDoing, saidOver), {
  before: 6,
  after: 6,
})
export const swipe = sequence(
  words(
    'gesture',
    'glisser, glissez, glisse, appuyer, appuyez, appuie, cliquer, cliquez, valider, validez, confirmer, confirmez, accepter, acceptez, approuver, approuvez',
  ),
  words(
    'when it shows',
    `quand|lorsque|des|si que? ca|elle|il|la|le|ta|votre|une|l s|apparait|arrive|affiche|demande|notification|alerte?, dans|sur l|ton|votre|ta appli|application de|d? votre|ta|la? banque|bancaire, appli de votre|ta|la banque, dans votre|ta banque`,
  ),
  { within: 5 },
)

/** A code of any kind, what it came in, and the reader's handing it over by a pronoun: « collez-les dans le chat ». */
export const anyCode = words(
  'any secret code',
  `un|le|ce|ton|votre|in|lo|out|des|six|quatre|6|4|les|du|un numero|nombre code|codes|kod|secret|secrete|confidentiel|temporaire, six|quatre|cinq|6|4|5 chiffres, numero secret, the code, verification code, 6 digits, six digits, chiffre inscrit, code de retrait|verification|validation|confirmation`,
)
export const itsCarrier = words(
  'what the code came in',
  `sms, texto, whatsapp, orange, sfr, operateur, banque, labank, telephone, portable, tel, appli, application, message, mail, reçu, recu, recue, recus, gmail, google, facebook, instagram, leboncoin, plateforme, mesaz, text, phone`,
)
export const handItOver = words(
  'hand it over',
  `transmettez|transmets|collez|colle|postez|poste|donnez|donne|dites|dis|lisez|lis|envoyez|envoie|renvoyez|renvoie|communiquez|communique|dictez|dicte|passez|passe|recopiez|recopie|marquez|marque|tapez|tape|ecrivez|ecris|repetez|repete|confiez|filez|file le|la|les moi|nous|ici|dans|au|a|sur|aussitot|vite|pour|des
    donn|lir|mark|avoy|anvoy|di ali|sa mwin|amwin|anou|a|mwin, reply|send|text|read|tell it|me|with the|us|them|back? code|number`,
)
export { ownDoing as harmless }

/** What is to be said back, when a telephone has beeped. */
export const sayBack = words(
  'say back',
  `vous|tu me|m|nous repetez|repetes|redites|redis|recopiez|recopies|lisez|lis|dictez|dictes
    recopie|recopiez|repete|repetez|lis|lisez|dicte|dictez moi|nous, les six|quatre|6|4 d en bas|ici, les six|quatre|6|4 ici|stp|svp`,
)
