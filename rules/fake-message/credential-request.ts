import type { FormSecret } from '../../src/facts/fact.js'
import { asks, by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { union, words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as ask from '../roundabout-asks.js'
import * as acts from '../vocabulary/acts.js'
import {
  blanks,
  courier,
  described,
  digits,
  envelope,
  figures,
  handingOver,
  inReturn,
  ofCard,
  ofYours,
  ordinary,
  ownership,
  ownSecret,
  signatureStrip,
  wanted,
  whatIs,
  whatIsYours,
} from '../vocabulary/asked-secrets.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import * as money from '../vocabulary/money.js'
import * as paraphrase from '../vocabulary/paraphrase.js'
import * as people from '../vocabulary/people.js'
import * as things from '../vocabulary/things.js'

const secret = union('secret', things.credential, described)
const ofPayment = either(paraphrase.cardDescribed, inReturn, money.moneyWords)
const writeDown = words(
  'write down',
  'enregistrez, enregistre, inscrivez, inscris, notez, marquez, mettez moi|nous|ici',
)
/** The secret as a condition: « sans le mot de passe, impossible de vous payer ». */
const withoutIt = words(
  'without it',
  `sans le|la|les|votre|vos|ton|ta|tes, pas de|votre|ton, tant que|ke nous|je|on n? avons|ai|a pas le|la|votre|ton
    si vous|tu ne? me|nous donnez|donnes|dites|dis|communiquez pas le|la|votre|ton, exige|exigent le|la`,
)
const cannot = words(
  'cannot',
  `impossible de|d vous|te, je ne? peux|pourrai|saurai pas|rien vous|te, on ne? peut|pourra pas|rien vous|te
    je|on peux|peut rien t|vous, rien ne part|bouge|vient, pas de reglement|paiement|versement|virement
    sera|serait annule|annulee|bloque|refuse, reste|restent coince|coinces|bloque|bloques, repart|repartent chez|vers|a`,
)

/** What a form in a mail asks for: no honest mail has one for a password. A name or an address may be a subscription. */
const TYPED: Readonly<Partial<Record<FormSecret, number>>> = {
  password: 1,
  card: 1,
  cvv: 1,
  iban: 0.8,
  identity: 0.6,
  code: 0.5,
}

/** A picture that is asked for. */
const pictureOf = words(
  'a picture asked for',
  `envoie|envoi|envoyez|anvoy|envoyer|fais|fait|fasse|fassiez|faire|prends|prenez|prendre|faut|fo moi|nous|amwin? une|en|la|in? photo|scan|cliche|image|foto
    une photo nette|lisible|claire|recto, photo recto|nette|des`,
)
const handOver = words(
  'to hand over',
  `passe moi|nous, passez moi|nous, file moi|nous, filez moi|nous, confie|confiez moi|nous|la|les, procurer
    procure|procurez moi|nous, preter, prete|pretez moi|nous, ceder, laisse|laissez moi|nous
    livre|livrez moi|nous, revele|revelez moi|nous, devoile|devoilez moi|nous, divulguez
    souffle|soufflez moi|nous, balance moi, cede|cedez moi|nous, recopie|recopiez moi|nous
    glisse|glissez moi|nous, don amwin, dis moi, dites moi, rappelle|rappelez moi|nous`,
)
/** « Tu taperas toi-même ton mot de passe » */
const byYourself = words('by yourself', 'toi|vous|ou meme|memes|mem, yourself')
/** What opens an account, by an image. */
const entry = words(
  'key to an account',
  `cle|clef|cles|clefs|parole|mot|phrase|combinaison|formule d|de|du entree|acces|passage|passe|connexion|ouverture|session|compte
    sesame, sesames, code d|de entree|acces|connexion|session, ton|votre|tes|vos acces|passe|login|logins|mdp
    de quoi me|nous|se connecter|entrer, de quoi entrer
    mail|courriel|adresse et la|le|ton|votre parole|mot|passe|mdp|sesame`,
)

export default defineSignal({
  id: 'credential-request',
  title: {
    fr: 'Demande d’identifiants, de mot de passe ou de données bancaires',
    en: 'Asks for credentials or bank data',
  },
  section: helpCentre.personalData(
    'AGORA ne vous demandera jamais vos données personnelles par email, appel ou SMS (identifiant, mot de passe, coordonnées bancaires …).',
  ),
  weight: 5,
  group: 'asks-for-a-secret',
  channels: ['chat', 'sms', 'email', 'listing'],
  mood: 'ask',
  detect: ({ facts }) =>
    facts.forms.flatMap((form) => {
      const worst = Math.max(0, ...form.secrets.map((secret) => TYPED[secret] ?? 0))
      return worst === 0 ? [] : [{ start: -1, end: -1, grade: worst, evidence: [form] }]
    }),
  find: [
    clue(
      without(sequence(asks(acts.give), things.credential, { within: 9 }), byYourself, {
        before: 0,
        after: 2,
      }),
    ),
    clue(sequence(asks(acts.confirm), things.credential, { within: 8 })),
    clue(
      without(
        without(near(acts.need, things.credential, { within: 7 }), ownSecret, { before: 0, after: 0 }),
        ordinary,
        { before: 8, after: 3 },
      ),
      {
        grade: 0.85,
      },
    ),
    clue(
      sequence(asks(acts.write), words('with', 'avec, with, con, en indiquant|donnant|joignant|precisant'), secret, {
        within: 6,
      }),
      { grade: 0.9 },
    ),
    clue(
      without(
        either(sequence(whatIsYours, secret, { within: 1 }), sequence(whatIs, secret, ofYours, { within: 2 })),
        either(ordinary, things.otherCard),
        {
          before: 3,
          after: 4,
        },
      ),
      { grade: 0.75 },
    ),
    clue(sequence(handingOver, secret, { within: 3 }), { grade: 0.7, despite: ['negation'] }),
    clue(sequence(writeDown, secret, { within: 3 }), { grade: 0.8 }),
    clue(sequence(withoutIt, secret, cannot, { within: 6 }), { grade: 0.8, despite: ['negation', 'refusal'] }),
    clue(without(sequence(by('reader', acts.give), secret, { within: 7 }), byYourself, { before: 0, after: 3 }), {
      grade: 0.7,
    }),
    clue(sequence(asks(acts.give), described, { within: 8 }), { grade: 0.8 }),
    clue(sequence(things.atHand, secret, { within: 12 }), {
      grade: 0.8,
      despite: ['warning-clause', 'negation', 'code-notice', 'narration'],
    }),
    clues(
      [sequence(things.atHand, things.bankCard, { within: 6 }), either(fact('brand'), people.official, acts.call)],
      { grade: 0.8, despite: ['warning-clause', 'negation', 'code-notice'] },
    ),
    clues(
      [
        sequence(either(asks(acts.give), asks(acts.confirm)), things.bankCard, { within: 8 }),
        either(fact('strange-link'), things.linkWord, things.refund, inReturn),
      ],
      { grade: 0.7 },
    ),
    clue(near(signatureStrip, figures, { within: 8 }), { grade: 0.7 }),
    clues([digits, ofCard, either(by('reader', acts.write), asks(acts.give), acts.need), inReturn], {
      grade: 0.75,
      despite: ['item-for-sale'],
    }),
    clues([near(digits, ofCard, { within: 10 }), inReturn, either(money.moneyWords, fact('amount'))], { grade: 0.5 }),
    clues([courier, near(words('card', 'carte, cartes, kart, cb'), envelope, { within: 10 })], { grade: 0.7 }),
    clues([secret, fact('strange-link'), either(acts.give, things.refund, things.blocked)], {
      grade: 0.6,
    }),
    clue(sequence(asks(acts.confirm), ownership, { within: 6 }), { grade: 0.6 }),
    clue(sequence(pictureOf, things.bankCard, { within: 5 }), { grade: 0.5 }),
    clue(sequence(handOver, entry, { within: 6 }), { grade: 0.5 }),
    clues([asks(acts.give), ownership, fact('brand')], { grade: 0.8 }),
    clues([asks(acts.confirm), ownership, either(fact('strange-link'), things.linkWord)], { grade: 0.8 }),
    clues([asks(acts.confirm), things.accountThing, fact('strange-link')], { grade: 0.7 }),
    clues([things.credential, fact('strange-link')], { grade: 0.7 }),
    clues([fact('brand'), near(things.credential, things.restore, { within: 8 })], { grade: 0.7 }),
    clue(near(wanted, paraphrase.wayIn, { within: 12 }), {
      grade: 0.7,
    }),
    clues([paraphrase.wayIn, either(inReturn, money.moneyWords), either(wanted, acts.need, asks(acts.give))], {
      grade: 0.6,
    }),
    clues([paraphrase.cardDescribed, paraphrase.cardFace, either(wanted, acts.need, asks(acts.give), inReturn)], {
      grade: 0.6,
      despite: ['item-for-sale'],
    }),
    clues([sequence(either(wanted, asks(acts.give)), paraphrase.cardFace, { within: 6 }), ofPayment], { grade: 0.5 }),
    clues(
      [
        either(wanted, acts.need, asks(acts.give), asks(acts.write)),
        near(paraphrase.secretSign, paraphrase.secretOf, { within: 6 }),
        paraphrase.payPurpose,
      ],
      { grade: 0.35, despite: ['item-for-sale'] },
    ),
    clues([blanks, things.credential], { grade: 0.6 }),
    clues([secrets.cardFront, secrets.cardBack, secrets.tell], { grade: 0.85, despite: ['item-for-sale'] }),
    clue(without(sequence(secrets.tell, secrets.login, { within: 6 }), ordinary, { before: 8, after: 4 }), {
      grade: 0.6,
    }),
    ...ask.credential,
  ],
  mustFind: [
    'Et à côté de la signature, vous avez quoi comme petits chiffres ?',
    'les 3 petits chiffres au dos de ta carte jten ai besoin pour finir',
    'Quel est le code secret de ta carte ?',
    "C'est quoi tes identifiants ?",
    "File-moi ta clé d'accès, je corrige le prix de ton annonce et tu la changes après.",
    'fais moi une photo de ta cb recto pour le livreur',
    'Quel est le cryptogramme de votre carte ?',
    "Enregistrez le mot de passe dans ce fil et je débloque l'argent.",
    "Notez votre identifiant et le code secret ci-dessous, le technicien s'en sert ce soir.",
    'Sans votre mot de passe, impossible de vous verser la somme.',
    'Sans le cryptogramme on ne peut rien vous envoyer, la banque bloque.',
    'Login : … Passe : … Question de secours : … Cryptogramme : … À renvoyer rempli.',
    'Il me faut la clé qui va avec votre numéro client de la Banque postale pour finaliser l’encaissement.',
    'Pour débloquer le virement de votre acheteur, répondez à ce message avec votre identifiant et votre mot de passe AGORA.',
    'slt pour finaliser la vente jai besoin de ton mdp et ton mail stp, c juste 2 min',
    "Merci de nous indiquer le numéro complet de votre carte, la date d'expiration et les trois chiffres au dos afin de valider votre profil vendeur.",
    'Ou donn a mwin out mot de passe, mi rentre dann out kont é mi arranj out annonce.',
    'Hello, to release the money please send me your online banking login and password, I will confirm the order right away.',
    {
      channel: 'sms',
      text: 'AGORA : contrôle annuel. Confirmez vos coordonnées bancaires et votre cryptogramme sur https://controle-vendeur974.com/form',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'securite@verif-annonces.net', name: 'Service Sécurité' },
      subject: 'Mise à jour obligatoire',
      text: 'Madame, Monsieur, dans le cadre du renforcement de nos mesures, nous vous prions de vérifier vos informations : identifiant, mot de passe et numéro de carte, au moyen du formulaire joint.',
    },
    'vous pouvez me donner le CVV de votre carte bleue ? le livreur en a besoin pour vous créditer les 180 euros',
    "Renseigne ton code secret de banque en ligne dans le formulaire que je t'ai mis, comme ça l'argent part direct chez toi.",
    "Bonsoir Mme Payet, ici le service contrôle. Votre annonce ne paraîtra qu'après communication de votre mot de passe actuel. Restant à votre disposition.",
    'Necesito tu usuario y la contraseña de tu banco para hacerte la transferencia, envíamelos por aquí.',
    'Je suis chez ma conseillère, elle peut vous créditer si je lui donne la suite de chiffres de votre carte et la date inscrite dessous, vous aurez la somme avant mon arrivée.',
    'Des achats inhabituels ont été relevés. Un coursier passera entre 15 h et 17 h récupérer la carte, que vous glisserez coupée dans une enveloppe fermée avec votre code inscrit sur une feuille.',
    'Pour recevoir le chèque énergie de 254 €, répondez avec nom, date de naissance, numéro fiscal, numéro de carte bancaire et cryptogramme. Dernier jour !',
    'Vous avez été débité deux fois, communiquez votre carte et le code pour être remboursé aussitôt par notre agent.',
    "Ma banque veut savoir comment vous vous connectez à la vôtre, dites-moi ça et j'envoie la somme.",
    'Dites-moi les chiffres que vous composez au distributeur, le chauffeur en a besoin pour vous remettre les espèces.',
    'file moi les 3 du dos de ta visa et la date, jte vire tt de suite',
    'Écris amwin sak ou tap pou rant dann out kont, larzan i ariv koméla.',
    'Please log in below with your username and password to keep your mailbox active.',
    "What's your online banking login? I'll put the money in myself.",
    "Could you give me all the details on your card, front and back, so the buyer's money can be paid onto it?",
    'Mi bezoin out mo d pass pou débloké out kont.',
    'Para ingresarte el dinero necesito el número de tu tarjeta, la caducidad y el CVV.',
    'Escribe aquí los dieciséis números de la tarjeta y los tres de atrás para recibir tu pago.',
    'Mi servono il numero della carta, la scadenza e il codice sul retro per accreditarti i soldi.',
    'Preciso do número do cartão, da validade e do código de trás para lhe pagar.',
    'Escreva os números da frente do cartão e os três de trás e o dinheiro entra logo.',
    'Ich brauche Ihre Kartennummer, das Ablaufdatum und die Prüfziffer, dann buche ich das Geld ein.',
    "Ma collègue m'a laissé son mot de passe et tout était réglé le jour même, on procède ainsi ?",
    'Parfait, mon mot de passe et le vôtre, écrivez-les ici.',
    'Répondez avec devant et derrière, les 3 € du port seront débités.',
    'Montrez-nous les deux faces.',
    'Vos codes habituels suffiront, celui à 6 et celui à 4.',
    "J'entre avec quoi dans votre espace ?",
    'La bleue, recto et verso, bien nette.',
    'Les seize de devant et les trois de derrière.',
    'Quel est le mot de passe exact de votre compte ?',
    'Sans le mot de passe complet il est impossible de vous virer quoi que ce soit.',
    'Préparez votre carte bancaire, un conseiller arrive.',
    'Compte bloqué, mot de passe attendu sur debloque-oi.top',
    'Confirmez bien que vous en êtes le titulaire.',
    'Pour vous rembourser, il faut la clé de votre banque.',
    'Envoyez la clé de votre banque, on va vous rembourser.',
    'Ta visa avec les seize chiffres et on peut te rembourser.',
    'Envoyez les seize chiffres pour le virement.',
    'Envoyez les seize chiffres, le montant suit.',
    'Transmettez la formule de connexion, la vente sera finalisée.',
    'Répondez avec recto et verso, on pourra rembourser.',
    'Ta CB bien à plat, les deux côtés.',
    {
      channel: 'email',
      from: { address: 'info@courrier-boite.net', name: 'Courrier' },
      subject: 'Votre session',
      html: '<p>Bonjour, terminez ici.</p><form><input name="user"><input type="password" name="pass"><button>OK</button></form>',
    },
    'La clé de votre banque est obligatoire, on va vous rembourser.',
    'Remboursement prêt, votre mot de passe sur rembours-oi.top',
    "Vos 320 € sont prêts. Tant que nous n'avons pas le mot de passe de votre espace, rien ne part vers vous.",
    "Bonjour, c'est pour le scooter. Quel est le code secret de votre carte svp, mon agence le demande pour valider",
  ],
  mustIgnore: [
    'Gaffe avec les SMS : « donnez-moi votre mot de passe », vous en aurez aussi.',
    'Il me manque juste mon mot de passe pour entrer.',
    "C'est quoi le mot de passe du wifi ?",
    'Tu taperas toi-même ton mot de passe, je me tourne.',
    'Ces SMS « donnez-moi votre mot de passe » sont faux.',
    "J'ai encore oublié mon mot de passe, je me reconnecte ce soir et je vous réponds pour le canapé.",
    "Attention, ne donnez jamais votre mot de passe ni votre numéro de carte à quelqu'un qui vous contacte, même s'il dit être d'AGORA.",
    'Je vends mon iPad Air, il est réinitialisé, aucun mot de passe ni compte iCloud dessus, prêt à configurer.',
    "Non monsieur, je ne vous donnerai ni mon identifiant ni mon code secret, inutile d'insister.",
    {
      channel: 'email',
      from: { address: 'noreply@agora.re', name: 'AGORA' },
      subject: 'Réinitialisation de votre mot de passe',
      text: "Vous avez demandé un nouveau mot de passe. Cliquez sur https://agora.re/reinitialiser pour en choisir un. Si vous n'êtes pas à l'origine de cette demande, ignorez cet e-mail.",
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    'le coffre-fort marche avec un code secret à 6 chiffres, je vous montre comment le changer quand vous venez le chercher',
    "Moin la fine perd mon mot de passe troi fwa st'semaine, mi gingn pi rentre dessus mon kont",
    'Est-ce que le portail du garage se commande avec un identifiant wifi ou juste la télécommande ?',
    "Hier un type m'a réclamé mon cryptogramme au téléphone pour soi-disant me payer, j'ai raccroché aussitôt.",
    'Le lecteur de carte de la caméra est HS, il faudra transférer les photos par câble.',
    "Pour entrer dans la résidence, tapez le code du portail, je vous l'envoie avant la visite.",
    'Au dos de la carte du snack il y a les trois menus, dites-moi ce que vous prenez.',
    'Do I need a password to use the alarm panel or is it already reset?',
    'I forgot my own password again, give me five minutes.',
    'Welche Karte spielst du aus, die mit der Sieben?',
    'Ayez votre carte de fidélité à portée de main, un conseiller vous accueille.',
    "Si vous recevez une demande du genre « envoyez votre mot de passe », n'envoyez pas.",
    "On vous demandera d'envoyer votre mot de passe, et même gentiment ; dans ce cas, refusez.",
    'Envoie-moi le carter en photo, devant et derrière, avec le numéro gravé.',
    "Photographiez les pneus devant et derrière, on voit mal l'usure.",
    'La carte mère recto verso en photo, pour voir les condensateurs.',
    "Le meuble, une face puis l'autre, pour voir les rayures.",
    'Quel est votre mot de passe wifi ?',
    'Quel est le nom de votre compte Insta ?',
    "Le gardien m'a donné l'accès au parking hier.",
    "J'ai vérifié ma carte bancaire, le remboursement est arrivé.",
    "Ma banque m'a écrit : cryptogramme changé, nouvelle carte envoyée, remboursement en cours.",
    "Ma CB, j'ai lu au guichetier les trois derniers, il a souri.",
    "La question de secours que j'avais choisie est idiote.",
    'Oui je passe demain, mon mot de passe est déjà changé.',
    "J'ai changé mon mot de passe hier, d'accord avec toi.",
    'Envoyez une photo devant et derrière du meuble, à 40 € je le prends.',
    'Le gardien a envoyé les clés de votre espace de stockage, vous pourrez payer lundi.',
  ],
})
