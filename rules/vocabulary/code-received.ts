/** A secret number that came to the reader, wanted in roundabout ways. */
import { either, near, sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** The number by what it is. */
export const number = words(
  'secret number',
  `serie de, one time password|code|pin
    numero que|ke la|ta|votre|le|google banque|operateur|site|systeme|vient?, chiffre ki|qui, code, kod, cod
    codigo, codice, combinaison, sesame
    mot de|d? verification|controle|passage|securite|validation|confirmation, mot de passe, nombre, nonb, nonm
    chiffres, chiffre, shif, chif, cle, la suite, suite de|a chiffres|six|6|quatre|4, suite qui|recue
    serie a|qui|recue, digits, digit, pin, jeton, thing, passcode, otp
    numero a|de 4|5|6|quatre|cinq|six|securite|controle
    message de validation|confirmation|securite|verification`,
)
/** « Le code à six chiffres » */
export const codeOfDigits = words(
  'code of digits',
  'code|codes|kod a|de 4|5|6|8|quatre|cinq|six|huit chiffres|shif|chif',
)
/** A message comes in on the reader's telephone. */
export const beeps = words(
  'beeps',
  `votre|ton|out|le telephone|tel|portable|portab|mobile va|vient de? biper|bipper|vibrer, votre|ton|out|le telephone|tel|portable|portab|mobile a bipe|bippe|vibre
    votre|ton|out telephone|tel|portable|portab|mobile bipe|bippe|vibre, ca|sa va biper|bipper|vibrer chez|sur|une, ca|sa bipe|bippe une fois|seule`,
)
/** « Sans le code, impossible de vous payer » */
export const withoutCode = words(
  'without the code',
  'sans le|ce|votre|ton|les|vos|tes|lo code|codes|chiffres|kod, san lo|le kod, tant que|ke le|ce|votre|ton code, si j|on n? ai|a pas le code, seul le|ce code',
)
export const cannotForYou = words(
  'cannot for you',
  `impossible de|d vous|te|t, je|on peux|peut|pourrai|pourra pas payer|regler|verser|virer|encaisser, gagne|gingn|pe pa pay|peye, paiement|versement|virement|encaissement saute|bloque
    paiement|versement|virement|encaissement est impossible|bloque, reste|restent en attente, aucun encaissement|paiement|versement possible, je|on|nous ne? peux|peut|pouvons|pourrai|pourra pas vous|te|t|rien, rien ne part|bouge`,
)
/** « Garde-le pour toi » */
export const keepIt = words(
  'keep it',
  `garde|gardez|conserve|conservez le|la|les|bien pour toi|vous, ne le|la|les donne|donnez|partage|partagez|communique|communiquez|transmets|transmettez|dis|dites
    a personne, que pour toi|vous`,
)
/** How it came, or what it is for, on the reader's side. */
export const came = words(
  'came to the reader',
  `de 4|5|6|7|8|10, 3d, secure, laisse, laissee, vient de|d vous|t|te texter|envoyer|ecrire|adresser|laisser
    you just got|received, just got, du jour, one time, envoye a|chez|sur, recu, recue, recus, recues, tombe
    tombee, tombes, tombees, arrive, arrivee, arrives, arrivera, arrivent, parvenu, parvenue, parvenus
    parvient, parvenir, parviendra, apparu, apparue, apparait, apparaitra, affiche, s affiche, safficher
    adresse, delivre, delivree, genere, generee, usage unique, unique, provisoire, temporaire, jetable
    sur|dessus|sou|on votre|ton|out|your mobile|telephone|portable|tel|ecran|telefone|phone|screen|cell
    sous les yeux, en face de toi|vous, vien|vient|vienne de?, land, landed, popped, came, arrived, received
    sent to you, by text, par sms|texto|mail|message, dans le|ton|votre|out sms|texto|message|mesaz
    texto de la|ta|votre, ta recu, te llego, te ha llegado, la gingn, la gagn, la resevwar
    i vien|ariv|tonb|tonm, landan`,
)
/** That it is wanted, without the imperative of giving. */
export const wanted = words(
  'wanted',
  `pouvez|pourriez|peux|pourrais|peut vous|tu me le|la|les souffler|donner|dire|lire|passer|envoyer|transmettre|filer|noter|texter|ecrire
    que vous|tu me|nous donniez|donnes|lisiez|lises|dictiez|disiez|dises|envoyiez|transmettiez, la rapporter
    le rapporter, rapportez, rapporte, reply with, text me, tell me, mi bezwin|bezoin, kosa lé marke|marké
    me manque, quel est|sont, quelle est, c est quoi|koi, c quoi|koi|ki, cest quoi|koi, koi le|les
    dis moi lequel|lesquels, dites moi lequel|lesquels, quels chiffres|sont, lis moi, lisez moi, lis le|la|les
    lisez le|la|les, lire amwin|mwin, lir amwin|mwin|ali|sa, il me le|la|les faut, il me faut, il m en faut
    il me manque, m est indispensable, plus qu a le|la|les|me|nous, reste qu a le|la|les, reste plus qu a
    doit|doivent nous|m|me|lui|etre|leur etre? retourne|retournee|communique|communiquee|transmis|transmise|lu|lue|dicte|dictee|renvoye|renvoyee|revenir|remonter|donne|donnee|indique
    est|sont a me|nous lire|dicter|donner|retourner|transmettre|communiquer|renvoyer|recopier
    a me|nous|lui lire|dicter|retourner|renvoyer|redonner|recopier
    nous|me|lui le|la|les retourner|renvoyer|communiquer|dicter|repeter|redire|relire
    le|la|les lui retourner|dicter|donner|renvoyer, ne le|la|les gardez|garde donc? pas, pour vous seul
    pas pour vous|toi, read it|them to|out, what does|is|are it|the|this|that say?, tell me what
    need the|those|that digits|number|code
    photo|capture|screen|screenshot de|d votre|ton|l|ce|cran ecran|ke|que|ki|qui?
    que dit|raconte|contient|marque|annonce|affiche|donne le|ton|votre|ce, qu y a t il|est ce ecrit|qu|qui
    en reponse|retour, par retour, repetez le|la|les|moi, repete le|la|les|moi
    pourriez|pourrais|peux|pouvez vous|tu me|le|nous|m dire|lire|epeler|repeter|redire|reciter, epelez, epelle
    recitez, recite, souffle, soufflez, glisse, glissez le|la|les, ni vu ni connu, sans lui|elle|ca|eux|ce
    j en ai besoin, besoin de l avoir, voudrais savoir, j attends, on attend`,
)
const bankText = words(
  'text of the bank',
  `texto bancaire, sms bancaire, message bancaire
    message de validation|confirmation|securite|verification|controle, ce qui vient|va|vas|vien de|s
    ce ki vien|vient|va, s affiche|afficher|safficher
    qui vient|vien de s? safficher|afficher|apparaitre|tomber|arriver`,
)
const notice = words('notice', 'message, texto, sms, mesaz, notification, alerte, courriel')
const ofBank = words(
  'of the bank',
  `de|d votre|ta|la|l out? banque|labank|operateur|etablissement|caisse
    que|ki votre|ta|la|l banque|operateur vous|t|te|ou?, de labank`,
)
/** The message of the bank, asked about as a whole. */
export const bankMessage = either(bankText, sequence(notice, ofBank, { within: 1 }))

const device = words('device', 'appareil, telephone, portable, mobile, appli, application, tel, banque, phone')
const stirs = words(
  'stirs',
  `vibrera, vibre, sonnera, bipera, affichera
    va vibrer|sonner|biper|afficher|demander|reclamer|allumer|te|vous|s, demandera, demande, reclamera
    s allumera|affichera, vous|te proposera|demande|demandera, will buzz|ring|ask`,
)
const pending = words(
  'pending',
  `demande de|d validation|autorisation|confirmation|approbation|connexion, operation en attente
    validation en attente, question apparait|apparaitra|va, appli vous|te demandera|pose
    phone will buzz|ring|ask, pop up`,
)
/** The reader's telephone calls for a gesture. */
export const deviceStirs = either(pending, sequence(device, stirs, { within: 2 }))
/** The gesture. */
export const gesture = words(
  'gesture',
  `poser|pose|poses|posez|poserez|poseras|mets|mettez|mettre|mettrez|glisse|glissez|appliquez le|votre|ton|out doigt|pouce|empreinte|index
    doigt dessus|sur, votre|ton pouce|doigt|visage|empreinte
    dites|dis|repondez|reponds|cliquez|clique|appuyez|appuie|touchez|touche|tapez|presse|pressez|faites|fais juste|sur|simplement? oui|ok|accepter|approuver|valider|autoriser|confirmer
    acceptez l|la|le, accepte l|la|le, approuvez, approuve, autorisez, autorise
    tap|press|say|hit approve|yes|accept|ok, laissez passer, ne refusez pas, regardez l ecran
    code de la|ta carte`,
)

const digits = words('digits', 'chiffres, chiffre, numero, nombre, code, shif, kod')
/** « C’est quoi les chiffres dedans ? » */
export const whatIsInside = sequence(
  words(
    'what is',
    `c est|cest|c quoi|koi|quel, quoi, koi, quel, quels sont?, il|y y? a|ya quoi|koi, dis|dites|lis|lisez moi, ca|sa dit|donne quoi|koi
      me lire|dire|donner`,
  ),
  digits,
  words(
    'inside',
    'dedans, dedan, dessus, dessu, a l interieur, dans|sur le|ce, ecrit, ecrits, marque, marques, affiches',
  ),
  { within: 3 },
)
/** « Vous avez reçu un texto ? » */
export const gotMessage = near(
  notice,
  words('got', 'recu, eu, reçu, avoir, recevoir, tombe, arrive, arriver, venu, du recevoir'),
  { within: 4 },
)
/** « Le point relais me demande le code que vous venez d’avoir » */
export const thirdWantsIt = sequence(
  words(
    'third party',
    `relais, systeme, site, appli, application, banque, transporteur, livreur, coursier, plateforme, page, machine, borne, formulaire, service, robot, serveur
      il, elle, on, ils, ca`,
  ),
  words('demands', 'demande, demandent, reclame, reclament, veut, veulent, exige, attend, attendent, faut'),
  digits,
  words(
    'that you got',
    `que|qu|ki|ke vous|tu|t|on venez|viens|avez|as|allez|vas|a|vous|va d|de? avoir|recevoir|recu|eu|envoye, recu, arrive|tombe|venu chez|sur|par
      qui|ki vient|est|a d? arriver|arrive|tombe|tomber`,
  ),
  { within: 3 },
)
/** « Vous pouvez me le dire ? » */
export const toMe = words(
  'to me',
  `me le|la|les|l dire|lire|donner|dicter|envoyer|passer|communiquer|transmettre|recopier, le|la|les moi, moi le|la|les|ce
    dites|dis|donnez|donne|lisez|lis|envoyez|envoie|file|passe|passez moi, me le|la|les dites|dis|donnes|donnez|lisez|lis|envoies|envoyez`,
)
