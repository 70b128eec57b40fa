import { asks, either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as things from '../vocabulary/things.js'

const secretCode = without(things.code, things.harmlessCode, { before: 0, after: 0 })
const account = words('account words', 'paiement, virement, compte, banque, carte, vendeur, identite, reel, real, verification, verif, verifier, agora, profil, site, transfert, validation, numero, tel, telephone, sms, whatsapp, vente')

export default defineSignal({
  id: 'otp-code-request',
  title: { fr: 'Demande d’un code reçu par SMS ou e-mail', en: 'Asks for a code received by SMS or e-mail' },
  section: helpCentre.phone('Un code de validation vous sera alors envoyé par SMS pour vérifier votre numéro.'),
  weight: 5.4,
  group: 'asks-for-a-secret',
  channels: ['chat', 'sms', 'email'],
  mood: 'ask',
  find: [
    clue(sequence(asks(acts.give), near(secretCode, things.codeOrigin, { within: 8 }), { within: 7 })),
    clues([near(asks(acts.give), secretCode, { within: 6 }), things.codeOrigin], { grade: 0.9 }),
    clue(near(acts.need, near(secretCode, things.codeOrigin, { within: 6 }), { within: 6 }), { grade: 0.85 }),
    clue(sequence(words('you will get', 'tu|vous vas|allez|va recevoir|avoir, tu recois|recevras, vous recevez|recevrez|recevra, va arriver, vient d arriver, je t|vous ai? envoye, jtai envoye, on vous enverra, ou sar gagn, te va a llegar, vas a recibir, you will receive|get, je te|vous l envoie, recevoir'), secretCode, asks(acts.give), { within: 14 }), { grade: 0.95 }),
    clue(sequence(words('you will get', 'tu|vous vas|allez|va recevoir|avoir, tu recois|recevras, vous recevez|recevrez|recevra, va arriver, ou sar gagn, you will receive|get, on vous enverra, un code va'), secretCode, { within: 8 }), { grade: 0.5 }),
    clue(near(asks(acts.give), secretCode, { within: 3 }), { grade: 0.45 }),
    clue(near(asks(acts.give), words('copied', 'ce qu on vous|t|te enverra|envoie|a, ce que tu recois|recevras, ce que vous recevez|recevrez|allez recevoir, ce qui s affiche|arrive, la suite de chiffres, le numero recu, les chiffres'), { within: 4 }), { grade: 0.9 }),
    clue(near(asks(acts.approve), words('push', 'notification, demande de connexion, validation sur votre|ton telephone|appli, la demande sur ton|votre'), { within: 5 }), { grade: 0.8 }),
    clues([near(words('number', 'numero, num, telephone, 06'), words('check', 'verif, verification, verifier, valider, validation'), { within: 5 }), either(asks(acts.give), words('your number', 'votre numero, ton numero, ton num, votre num')), account], { grade: 0.3 }),
    clue(near(asks(acts.give), things.codeOrigin, { within: 5 }), { grade: 0.2 }),
  ],
  mustFind: [
    "Vous allez recevoir un code à 6 chiffres par SMS, merci de me le communiquer pour que je confirme l'achat.",
    "ta recu un code la ? envoie le moi stp c pour verifié que t pas un robot",
    {"channel": "sms", "text": "Pour recevoir votre paiement, repondez a ce SMS avec le code que nous venons de vous envoyer.", "sender": "AGORA"},
    "Je me suis trompé de numéro pour mon WhatsApp, le code est arrivé chez vous, vous pouvez me le transférer ?",
    "Ou la gingn in kod dessus out téléfone, lir ali po mwin é mi valid.",
    "I just sent a verification code to your phone to make sure you're real, tell me the digits please.",
    "Faites une capture d'écran du SMS de votre banque et envoyez-la-moi, l'opération sera validée aussitôt.",
    "Une notification va s'afficher sur votre application bancaire : appuyez sur Approuver afin que mon virement puisse vous parvenir.",
    "Afin de vérifier votre annonce, notre agent AGORA vous prie de lui dicter le code de confirmation reçu à l'instant.",
    "Dime el código que te acaba de llegar por SMS, es para confirmar el envío.",
  ],
  mustIgnore: [
    {"channel": "sms", "text": "AGORA : votre code est 551872. Valable 10 minutes. Ne le donnez à personne.", "sender": "AGORA"},
    "Le code de l'immeuble c'est 24A9, troisième étage à gauche.",
    "J'ai demandé le code trois fois et je ne reçois aucun SMS, mon compte ne veut pas s'ouvrir.",
    "Tu présentes le code de retrait au casier Pickup et la porte s'ouvre toute seule.",
    "Ne transmettez jamais un code reçu par SMS, même à un soi-disant agent.",
    "Avec le code BIENVENUE vous aurez 5 € de remise au marché des créateurs.",
    "Il m'a réclamé le code de vérification de mon téléphone, j'ai raccroché.",
    "Lo kod lo portay la sanzé, mi ouv aou kan ou arriv.",
    "Code de la route, édition 2025, annales et CD, comme neuf.",
    "What's the code for the parking barrier at your place?",
    "Autoradio d'origine avec sa carte code, celle qu'on tape après avoir débranché la batterie.",
  ],
})
