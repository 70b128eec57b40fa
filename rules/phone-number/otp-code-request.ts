import { asks, either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as ask from '../roundabout-asks.js'
import * as acts from '../vocabulary/acts.js'
import * as received from '../vocabulary/code-received.js'
import * as wanting from '../vocabulary/code-wanted.js'
import * as asked from '../vocabulary/codes-and-accounts.js'
import * as contact from '../vocabulary/contact.js'
import * as creole from '../vocabulary/creole-deals.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import * as things from '../vocabulary/things.js'

const secretCode = without(without(things.code, things.harmlessCode, { before: 0, after: 0 }), things.thingWithCode, {
  before: 1,
  after: 3,
})
const account = words(
  'account words',
  `paiement, virement, compte, banque, carte, vendeur, identite, reel, real, verification, verif, verifier
    agora, profil, site, transfert, validation, numero, tel, telephone, sms, whatsapp, vente`,
)

/** `the code, to me`: what was received is wanted by the writer. */
const handIt = words(
  'hand it',
  `le|la|les moi, moi le|la|les
    me le|la|les communiquer|donner|recopier|dicter|lire|renvoyer|transferer|transmettre|envoyer|dire|retaper
    envoie|envoi|donne|dis|file|balance|lis|dicte|tape|marque|colle|copie|renvoie moi|le
    tu me|m le|la|les files|file|donne|dis|envoies?|envoie|lis|dictes|marques|renvoies
    tu me lis|files|donnes|dis|file|balances
    vous me le|la|les donnez|dites|lisez|dictez|recopiez|communiquez|transferez|renvoyez, me transferer
    a me donne|donner, lir|anvoy|donn|di|mark|marke|avoy ali|amwin|mwin|sa, anvoy po|pou? mwin|amwin
    dime|dimelo|digame|digamelo|dame|damelo|deme|demelo|mandame|mandamelo|mandeme|mandemelo|pasame|pasamelo|paseme|pasemelo
    envíame|enviame|enviamelo|envieme|enviemelo|reenviamelo|reenviemelo|dictamelo|dictemelo|leemelo|leamelo|copiamelo
    me lo|la|le|li|o dia|dica|dici|mandi|manda|invii|invia|passi|passa|legga|passe|mande|envie|diga|conte
    dimmelo, mandamelo, inviamelo, passamelo, leggimelo, diga me, mande me, envie me, passe me, sag|schick|gib|lies|nenn es|ihn|den mir
    tell|send|give|text|read|forward me, type|read it back|out|here, send it|them back|over|here|to
    fais|faites|fait|fé moi|nous|amwin suivre|passer|parvenir|lire, c est pour|po moi|ma|mon, j en ai besoin|bsoin, balance, capture|screen|screenshot d|de ecran|du|le
    garder|gardez|garde le|ce code a|recu, muni|munissez|munis|tenez|ayez du|vous|pret|le code?`,
)
/** `je le tape moi-même`: the writer's own doing. */
const handedOver = without(handIt, words('oneself', 'moi|toi meme|memes|mem'), { before: 0, after: 1 })
/** What arrived, without the word `code`. */
const arrived = words(
  'arrived',
  `numero|nombre|truc|message|texto|mesaz|mésaz a|de|avec|ek|en|ki 6|six|4|quatre|sif|chiffres
    petit|court|short nombre|message|number|code, 6|six|4|quatre|5|cinq|8 chiffres|chif|shif|sif|digits
    quelques chiffres, des chiffres, les chiffres dedans|recus|du|qui|que, chiffres arrivent|recus
    ce qu il y a|ya dedans, sms|message|texto de votre|ta|la|du|de banque|site|controle|verification
    verification code, code recu|recus|arrive|arrivé, recu un|le|in code|kod
    un|le|in code|kod ki|qui|que|i arrive|ariv|tu|vous|va, gingn|gagn|gagné in|un kod|code|mesaz, ton code
    le code ki|qui arrive, kod dessus|dessi|si out|aou, llegar|recibir un|por|el codigo|sms, codigo que, código que, codigo por sms|mensaje, codice via|per sms, codice che, codigo por sms, code per sms, short number
    pops up, un code va|vient|est, avec le code, code que nous|je|on|vous`,
)
const arrivedCode = without(arrived, things.thingWithCode, { before: 3, after: 6 })
/** A request shown on the reader's own telephone, to be approved. */
const pushed = words(
  'pushed request',
  `notification|fenetre|demande|alerte|message va|vient|doit|de? s? afficher|apparaitre|arriver, va afficher
    va s afficher, vont s afficher, va apparaitre, application bancaire|ouverte
    appli|application de la|ta|votre banque, sur votre|ton ecran|appli|application, une demande, pop up, push`,
)
const approveIt = words(
  'approve it',
  `appuyez|appuie|appuies|appuyer|cliquez|clique|touchez|touche|tapez|tape|pressez sur|la|le approuver|valider|autoriser|accepter|oui|confirmer|ligne|bouton
    validez|valide|approuvez|approuve|acceptez|autorisez|confirmez|accepte la|le|l|cette|ca
    vous appuyez sur|dessus, pour approuver|valider|autoriser l|la|le|cette
    press|tap approve|yes|accept|confirm`,
)

/** What came to the reader, by any of its names. */
const cameToReader = without(
  near(received.number, received.came, { within: 5 }),
  either(things.harmlessCode, things.thingWithCode),
  { before: 3, after: 4 },
)
/** « je le recopie »: the writer types what came to him. */
const ownDoing = words('own doing', 'je le|la|les, j ai, mi, i type|enter')

export default defineSignal({
  id: 'otp-code-request',
  title: { fr: 'Demande d’un code reçu par SMS ou e-mail', en: 'Asks for a code received by SMS or e-mail' },
  section: helpCentre.phone('Un code de validation vous sera alors envoyé par SMS pour vérifier votre numéro.'),
  weight: 5.4,
  group: 'asks-for-a-secret',
  channels: ['chat', 'sms', 'email'],
  mood: 'ask',
  find: [
    clue(sequence(received.beeps, wanting.sayBack, { within: 9 }), { grade: 0.8 }),
    clues([handedOver, either(arrivedCode, near(secretCode, things.codeOrigin, { within: 5 }))], { grade: 1.1 }),
    clue(
      near(
        asks(acts.write),
        near(
          secretCode,
          words('just sent', 'venons de, viens de, vous|t avons|ai|a envoye|adresse, recu, recus, adresse, envoye'),
          { within: 9 },
        ),
        { within: 9 },
      ),
      { grade: 0.9 },
    ),
    clues([pushed, approveIt], { grade: 0.85 }),
    clues([received.gotMessage, received.whatIsInside], { grade: 0.8, despite: ['narration', 'narration-clause'] }),
    clues([received.thirdWantsIt, received.toMe], {
      grade: 0.9,
      despite: ['negation', 'narration', 'narration-clause'],
    }),
    // The order to give it away, in so many words, is the whole fraud.
    clue(sequence(asks(acts.give), near(secretCode, things.codeOrigin, { within: 8 }), { within: 7 }), { grade: 1.36 }),
    clues([near(asks(acts.give), secretCode, { within: 6 }), things.codeOrigin], { grade: 0.9 }),
    clue(near(acts.need, near(secretCode, things.codeOrigin, { within: 6 }), { within: 6 }), { grade: 0.85 }),
    clue(
      without(
        sequence(
          words(
            'you will get',
            `tu|vous vas|allez|va recevoir|avoir, tu recois|recevras, vous recevez|recevrez|recevra, va arriver
    ou sar gagn, you will receive|get, on vous enverra, un code va`,
          ),
          secretCode,
          { within: 8 },
        ),
        received.keepIt,
        { before: 0, after: 6 },
      ),
      { grade: 0.5 },
    ),
    clue(near(received.withoutCode, received.cannotForYou, { within: 9 }), {
      grade: 0.6,
      despite: ['negation', 'refusal'],
    }),
    clue(sequence(received.codeOfDigits, either(acts.kindly, contact.urgent), { within: 1 }), { grade: 0.5 }),
    clue(near(asks(acts.give), secretCode, { within: 3 }), { grade: 0.45 }),
    clue(
      sequence(
        without(secretCode, words('here is', 'voici, mon, nouveau, promo'), { before: 2, after: 0 }),
        acts.kindly,
        things.codeOrigin,
        { within: 6 },
      ),
      {
        grade: 0.9,
      },
    ),
    clue(
      near(
        asks(acts.give),
        words(
          'copied',
          `ce qu on vous|t|te enverra|envoie|a, ce que tu recois|recevras
    ce que vous recevez|recevrez|allez recevoir, ce qui s affiche|arrive
    ce qui|qu est|il|c|ont ecrit|marque|ecrit|dit|envoye dans|sur|par le|la|ton|votre|ta|ce? sms|texto|message|mesaz|banque
    ce que dit|contient|affiche le|la|ton|votre|ta|ce sms|texto|message, le contenu du|de sms|texto|message, la suite de chiffres, le numero recu
    les chiffres`,
        ),
        { within: 4 },
      ),
      { grade: 0.9 },
    ),
    clue(
      near(
        asks(acts.approve),
        words(
          'push',
          'notification, demande de connexion, validation sur votre|ton telephone|appli, la demande sur ton|votre',
        ),
        { within: 5 },
      ),
      { grade: 0.8 },
    ),
    clues(
      [
        near(
          words('number', 'numero, num, telephone, 06'),
          words('check', 'verif, verification, verifier, valider, validation'),
          { within: 5 },
        ),
        words('your number', 'votre numero, ton numero, ton num, votre num'),
        account,
      ],
      { grade: 0.3 },
    ),
    clues([asked.cameIn, asked.passItOn, asked.forMoney], { grade: 0.6 }),
    clue(near(asked.cameIn, asked.passItOn, { within: 10 }), { grade: 0.45 }),
    clues([asked.bankWindow, asked.acceptIt, asked.forMoney], { grade: 0.7 }),
    clue(near(asked.bankWindow, asked.acceptIt, { within: 12 }), { grade: 0.4 }),
    clue(near(asks(acts.give), things.codeOrigin, { within: 5 }), { grade: 0.2 }),
    clue(
      near(cameToReader, either(received.wanted, without(asked.passItOn, ownDoing, { before: 2, after: 0 })), {
        within: 12,
      }),
      { grade: 0.5 },
    ),
    clues([cameToReader, received.wanted], { grade: 0.3 }),
    clue(near(received.bankMessage, either(received.wanted, asked.passItOn), { within: 10 }), { grade: 0.5 }),
    clue(near(received.deviceStirs, received.gesture, { within: 18 }), { grade: 0.4 }),
    clues([received.deviceStirs, received.gesture, asked.forMoney], { grade: 0.5 }),
    clue(near(secrets.tell, near(secrets.oneTimeCode, secrets.arriving, { within: 7 }), { within: 12 }), {
      grade: 0.7,
    }),
    clues([near(secrets.oneTimeCode, secrets.arriving, { within: 8 }), secrets.readOut], { grade: 0.6 }),
    clue(creole.codeWanted, { grade: 0.6 }),
    clues([creole.codeCame, creole.tellMe], { grade: 0.45 }),
    clue(creole.approval, { grade: 0.4 }),
    clue(without(wanting.handingOn, things.harmlessCode, { before: 0, after: 2 }), { grade: 0.5 }),
    clue(without(wanting.codeOfMine, things.harmlessCode, { before: 0, after: 2 }), { grade: 0.5 }),
    clues([without(wanting.gotCode, things.harmlessCode, { before: 0, after: 2 }), wanting.handItBack], { grade: 0.4 }),
    clue(wanting.pictureOfIt, { grade: 0.35 }),
    clue(wanting.approveIt, { grade: 0.4 }),
    clue(without(wanting.numberSaidOver, things.harmlessCode, { before: 0, after: 2 }), { grade: 0.4 }),
    clue(wanting.swipe, { grade: 0.2 }),
    clues(
      [
        without(wanting.anyCode, either(things.harmlessCode, wanting.harmless), { before: 3, after: 4 }),
        wanting.itsCarrier,
        wanting.handItOver,
      ],
      { grade: 0.35 },
    ),
    ...ask.oneTimeCode,
  ],
  mustFind: [
    'ça va biper une fois chez vous et vous me répétez, c’est tout',
    'Votre portable a bipé, les six d’en bas ici svp',
    'On se parle sur WhatsApp pour que vous me donniez le code reçu.',
    "Le message d'Orange contient six chiffres, collez-les dans le chat.",
    "T'aurais pas reçu un code par hasard ? c'est le mien, renvoie",
    'Ton téléphone a sonné ? envoie-moi une capture du message.',
    "Approuvez la connexion sur votre mobile, c'est moi qui essaie de valider.",
    'Contre transmission du code de validation, le paiement part aussitôt.',
    'Le code à usage unique expirera, hâtez-vous de nous le lire.',
    'Vous avez eu un message ? Il y a quoi comme chiffres dessus ?',
    'Un SMS est arrivé chez vous, dites-moi le numéro dedans.',
    'Le transporteur réclame le numéro que vous venez de recevoir, vous pouvez me le dire ?',
    'Sans le code du SMS je ne peux pas vous payer.',
    'Le code à quatre chiffres, vite.',
    'Faites-moi suivre le code de confirmation.',
    'Dis-moi ce qui est écrit dans le SMS.',
    'Et le code à six chiffres stp, il est sur ton téléphone.',
    "Ceci n'est pas une arnaque, envoyez-moi le code que vous venez de recevoir.",
    "Vous allez recevoir un code à 6 chiffres par SMS, merci de me le communiquer pour que je confirme l'achat.",
    'ta recu un code la ? envoie le moi stp c pour verifié que t pas un robot',
    {
      channel: 'sms',
      text: 'Pour recevoir votre paiement, repondez a ce SMS avec le code que nous venons de vous envoyer.',
      sender: 'AGORA',
    },
    'Je me suis trompé de numéro pour mon WhatsApp, le code est arrivé chez vous, vous pouvez me le transférer ?',
    'Ou la gingn in kod dessus out téléfone, lir ali po mwin é mi valid.',
    "I just sent a verification code to your phone to make sure you're real, tell me the digits please.",
    "Faites une capture d'écran du SMS de votre banque et envoyez-la-moi, l'opération sera validée aussitôt.",
    "Une notification va s'afficher sur votre application bancaire : appuyez sur Approuver afin que mon virement puisse vous parvenir.",
    "Afin de vérifier votre annonce, notre agent AGORA vous prie de lui dicter le code de confirmation reçu à l'instant.",
    'Recopiez dans notre conversation le nombre qui vient de vous parvenir, la vente sera validée.',
    "Une alerte de votre banque va s'afficher, touchez le bouton vert et l'argent est à vous.",
    'Dime el código que te acaba de llegar por SMS, es para confirmar el envío.',
    {
      channel: 'sms',
      text: "Un paiement de 629,00 EUR chez BOULANGER est en attente. Si vous n'en êtes pas l'auteur, validez la notification Annulation qui va s'afficher dans votre application.",
    },
    'On vous a laissé un code, pouvez-vous me le souffler ?',
    'Quel est le nombre marqué dans le texto de la banque ?',
    "Votre téléphone va demander une confirmation, dites oui et l'argent part.",
    'Le mot de passe provisoire qui vous parvient est à me lire à voix haute.',
    "Une demande de validation va apparaître, posez votre doigt dessus et l'argent part.",
    "To make sure you're a real seller I've sent you a Google Voice code, tell me what it says.",
    'Your phone just got a PIN, type it here so that the payment goes through.',
    'A number will appear on your screen in a second. I need you to tell me which one.',
    'Di amwin lo shif ou la gingn par sms, sé pou konfirm la vant.',
    'In mésaz va tonb dsi out telefonn, lir amwin lo bann shif.',
    'Te va a llegar un código por SMS, pásamelo para confirmar la compra.',
    'Te acabo de mandar un número de seis cifras al móvil, dímelo para saber que eres una persona real.',
    'Ti è arrivato un codice via SMS per sbaglio, me lo puoi inoltrare?',
    'Vai receber um código por SMS, diga-me qual é para confirmar o pagamento.',
    'Du bekommst gleich einen Code per SMS, schick ihn mir bitte.',
    'Auf deinem Handy erscheint gleich eine Zahl, kannst du sie mir kurz schreiben?',
    'On vous dira de raccrocher, ignorez-le : envoyez-moi le code reçu par SMS.',
    'In notifikasion peyman i sort su out téléfonn, apiy wi pou anil ali.',
    'Ou la rosoi in kode sis chif ? Donn amwin vitman.',
    "Mon acheteuse d'hier m'a dicté le code de son texto, on fait pareil ?",
    "Le monsieur du canapé m'a lu ses six chiffres et l'argent était là.",
    'Mon voisin a validé la notification dans son appli, faites comme lui.',
    "Parfait, un SMS avec six chiffres vient d'arriver chez vous.",
    'Exactement, le numéro que ma banque vient de vous adresser.',
    'Un code vient de tomber sur votre mobile. Ça dit quoi ?',
    "Le code du texto est arrivé chez vous, c'est quoi ?",
    'Oui, la notification de la banque est là, je valide tout de suite après.',
    'Vous avez reçu un petit message ? Vous me le lisez.',
    'Le nombre à six chiffres est arrivé ? tu me le dictes.',
    'In kod la ariv su out telefonn. I di kosa ?',
    'tu va recevoir un code. envoie le',
    'ta recu le code balance moi les chiffres',
    "Mon répondeur bloque, tape juste 21 étoile et garde-le jusqu'à demain.",
    'Votre portable, lui, sonnera bientôt, appuyez sur oui.',
    'Votre mobile, soudain, vibrera. Appuyez sur oui, le virement est à vous.',
    "On t'a mis un truc à six chiffres. Vazy dis, je note.",
    "La combinaison secrète vient d'arriver sur votre écran. Pouvez-vous me la noter ?",
    'Le message récent de ta banque, colle dans notre discussion.',
    'Vous avez eu un texto ? Ça commence par quoi ?',
    'Un nombre à six chiffres, vas-y dis.',
    'Le code à six chiffres donc, svp.',
    "L'alerte de la banque, dès qu'elle arrive, touchez le bouton vert.",
    'La série de chiffres reçue, collez dans notre conversation.',
    'Le texto bancaire, pourriez-vous me le lire ?',
    'Envoie-moi une capture vite fait de ce message.',
    'Acceptez la demande, là, tout de suite, sur votre mobile.',
    "Mon voisin m'a lu hier ce qu'il a reçu, l'argent est tombé le soir même.",
    'Oui, la combinaison est arrivée tantôt sur votre écran.',
    "Le message que ma banque vient d'envoyer chez toi. Ça dit quoi ?",
    "Un truc à six chiffres, c'est quoi ?",
    "Le numéro que mon site a fait suivre, j'attends.",
    "Le message que mon site vient d'écrire là, tu me le lis.",
    "AGORA Paiement : l'acheteur a réglé. Le versement est impossible tant que le code reçu par SMS ne nous a pas été transmis.",
    "Un monsieur de Sainte-Suzanne m'a acheté un buffet et pour le remboursement il m'a lu son petit numéro reçu ; l'argent est arrivé aussitôt. C'est si simple !",
  ],
  mustIgnore: [
    'Mon portable bipe, vous me répétez l’adresse ?',
    'Le détecteur de fumée bipe, dites-moi où sont les piles.',
    'Voici votre code 402917, entrez le code reçu dans votre navigateur.',
    "J'ai dicté le code à un inconnu et mon compte a changé de nom.",
    'Le code du portail est dans mon message, donnez-le au livreur.',
    'Envoie-moi une photo du canapé, stp.',
    'Votre téléphone est réparé, les six écrans aussi, passez-les prendre.',
    'Appuyez sur le bouton vert quand la machine le demande, elle se lance.',
    'Donne le code promo que tu as reçu par SMS.',
    'Vous avez reçu mon message ? C’est quoi le numéro de la rue ?',
    'La borne demande le code du casier, tapez-le vous-même en arrivant.',
    'Le site demande un numéro de série, je cherche où il est écrit.',
    'Sans code par SMS je ne peux pas me connecter.',
    'De faux techniciens sonnent chez les anciens et leur demandent ensuite de lire le code arrivé par SMS.',
    'Mon téléphone vient de recevoir un code, je le recopie sur le site de ma banque.',
    'Suite à votre visite, donnez-nous simplement le lien ou apportez votre dossier.',
    'Dans la saynète, réplique 3 : lisez-moi les chiffres que vous avez reçus, Madame.',
    'Est-ce normal qu’il me demande le code reçu par SMS ?',
    'Il m’a demandé le code reçu par SMS.',
    'Le code reçu par SMS n’est jamais demandé.',
    {
      channel: 'sms',
      text: 'AGORA : votre code est 551872. Valable 10 minutes. Ne le donnez à personne.',
      sender: 'AGORA',
    },
    "Le code de l'immeuble c'est 24A9, troisième étage à gauche.",
    "J'ai demandé le code trois fois et je ne reçois aucun SMS, mon compte ne veut pas s'ouvrir.",
    "Tu présentes le code de retrait au casier Pickup et la porte s'ouvre toute seule.",
    'Ne transmettez jamais un code reçu par SMS, même à un soi-disant agent.',
    'Avec le code BIENVENUE vous aurez 5 € de remise au marché des créateurs.',
    "Il m'a réclamé le code de vérification de mon téléphone, j'ai raccroché.",
    'Lo kod lo portay la sanzé, mi ouv aou kan ou arriv.',
    'Code de la route, édition 2025, annales et CD, comme neuf.',
    "What's the code for the parking barrier at your place?",
    "Autoradio d'origine avec sa carte code, celle qu'on tape après avoir débranché la batterie.",
    "Faux conseiller au téléphone ce matin : il voulait que je valide une notification, j'ai raccroché.",
    "J'ai bien reçu votre message, quel est le numéro de l'appartement ?",
    'Mon téléphone a vibré pendant la messe, je vous lis ce soir.',
    'Der Code für das Tor steht am Briefkasten, bis gleich.',
    'Il codice postale è 97400, la via te la mando dopo.',
    "On vous demandera d'envoyer le code reçu par SMS, refusez.",
    "Quand on vous presse d'envoyer le code reçu par SMS, ne donnez rien.",
    'Kod portay la ariv su out portab, mark ali.',
    "Ma voisine m'a donné le code de la porte, et toi ?",
    'Le code du casier est arrivé sur mon téléphone, je vais chercher le colis.',
    'Les chiffres du compteur sont illisibles, ça dit quoi sur la facture ?',
    'Oui, je vous donne le code du portail demain.',
    'Vous avez reçu le mot de la maîtresse ? Elle dit quoi ?',
    'Le nombre secret du casier est dans mon SMS, donnez-le au livreur.',
    'Un numéro à six chiffres sur le compteur. Ça affiche quoi ?',
    'Le numéro à six chiffres sur le compteur, vas-y dis.',
    "Le code s'affiche sur ton écran, colle-le toi-même sur le site.",
    'Passez par le jardin, le code du portail vous a été envoyé hier.',
    "Message reçu ! C'est quoi sur le meuble, une rayure ?",
    "Le livreur a noté le numéro que tu as reçu, dis-moi s'il passe.",
    "Le relais demande le bon que tu as reçu, donne-moi le tien et j'y vais.",
    'Tu vas recevoir un code, garde-le pour toi.',
    'Vous recevrez un code promo dans la newsletter.',
    "Mon code, s'il vous plaît, je l'attends par SMS depuis midi.",
    "Le code du portail, s'il vous plaît, par SMS.",
    "C'est bien ton num que j'ai noté pour valider le rendez-vous ?",
    'Combinaison reçue, code du cadenas. Pouvez-vous me la noter ?',
    'Envoi du code promo par mail.',
    'Envoi du colis par Mondial Relay.',
    "J'ai reçu un code, je le garde ; envoyez-moi plutôt la photo du buffet.",
    "La voisine m'a transmis ce qu'elle a reçu, le code du portail, et elle a eu les clés le soir même.",
    "D'accord, un numéro à six chiffres, celui de la boîte à clés.",
    'Oui, je passe au guichet : un message à six chiffres est arrivé.',
    "Un numéro à six chiffres sur le compteur, c'est quoi ?",
    "Oui, je passe demain, sur l'appli j'accepte votre offre.",
    "Sur l'appli je valide l'achat, ok ?",
    'tu reçois le code du portail, donne-le au livreur',
    "J'ai reçu un code erreur sur la chaudière, envoyez-moi la notice svp.",
    "Un mail avec un code erreur de la chaudière, vous me dites d'où ça vient ?",
    'Lo kod barier i sava ariv dmin. I di koi ?',
  ],
})
