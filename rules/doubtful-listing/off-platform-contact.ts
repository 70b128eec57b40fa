import { asks, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as deals from '../vocabulary/foreign-deals.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import * as reach from '../vocabulary/reach-elsewhere.js'
import { negation } from '../vocabulary/refusing.js'

const anyApp = without(either(contact.app, contact.signalApp), contact.seldomOn, { before: 1, after: 0 })

/** Somebody close who writes from a number that nobody knows. */
const newNumber = words(
  'new number',
  `nouveau numero, mon nouveau num, numero provisoire, change de forfait|numero|tel|telephone
    efface|effacer|supprimer|supprime l ancien, garde ce numero, garder ce numero
    ecris du portable|telephone de, j ecris du, t ecris du, portable d une|de|un collegue|amie|ami
    perdu mon tel|telephone, mon tel est, mon telephone est, fait tomber mon, tombe dans l eau, repon moi ici
    repondre ici, reponds ici, the new number`,
)
const kin = words(
  'kin',
  'papa, maman, mama, tatie, tonton, mamie, papi, coucou maman, mum, dad, c est moi, c moi, pap, mom',
)
/** A person or a circle that the reader is to be brought to. */
const introduced = words(
  'introduced',
  `je vous|te presente a|au|aux, vous mets en relation, te mets en relation, mets en relation
    prefere en parler, de vive voix, une marraine, cooptation, vous guidera, reply to me rather
    contact le coach, le groupe de, son groupe de, entrer dans son groupe, par retour de mail
    repondez a cette adresse, reply to this, unicamente a este correo, par mail uniquement, seulement par mail
    que par mail, uniquement par mail, prix en mp, signal only, signal uniquement, par signal, tele gram
    ins ta, wh tsap, cette messagerie et moi, n ouvre jamais, ouvre jamais cette, notifications du site
    vien tg, viens tg, sur tg, contact par signal`,
)

const mailbox = words(
  'mailbox elsewhere',
  `l|ton|votre|mon|une? adresse gmail, adresse gmail, votre adresse mail, il me faut votre mail
    donnez moi votre mail, donne moi ton mail`,
)

const ringInstead = without(reach.ringInstead, reach.onTheWay, { before: 6, after: 8 })

export default defineSignal({
  id: 'off-platform-contact',
  title: { fr: 'Invite à quitter la messagerie du site', en: 'Invites to leave the site’s messaging' },
  section: helpCentre.spotListing('Vous invite à dialoguer en dehors de la messagerie du site.'),
  weight: 3.4,
  group: 'contact',
  channels: ['chat', 'listing', 'email', 'sms'],
  mood: 'claim',
  find: [
    clues([contact.leaveReason, either(fact('phone'), fact('email'), fact('handle'), contact.app, contact.signalApp)], {
      despite: ['negation', 'refusal'],
    }),
    clues([contact.leaveReason, either(contact.phoneNumber, contact.mailWord), contact.contactWord], {
      grade: 0.9,
      despite: ['negation', 'refusal'],
    }),
    clue(
      without(near(either(asks(acts.write), contact.contactWord), anyApp, { within: 6 }), contact.writeHere, {
        before: 0,
        after: 3,
      }),
      { grade: 0.84 },
    ),
    clue(sequence(contact.hereIsMy, anyApp, { within: 0 }), { grade: 0.85 }),
    clue(sequence(contact.goOn, anyApp, { within: 1 }), { grade: 0.85 }),
    clue(near(contact.notThisBox, without(anyApp, negation, { before: 2, after: 0 }), { within: 4 }), {
      grade: 0.85,
      despite: ['negation', 'refusal'],
    }),
    clue(near(anyApp, either(acts.kindly, contact.ifEarnest), { within: 2 }), { grade: 0.85 }),
    clues([either(contact.app, contact.signalApp), either(fact('phone'), fact('handle'), fact('email'))], {
      grade: 0.75,
    }),
    clue(near(contact.app, contact.phoneNumber, { within: 6 }), { grade: 0.75 }),
    clue(
      near(either(asks(acts.write), contact.contactWord, words('my', 'mon, ma, son, email, mail')), fact('email'), {
        within: 8,
      }),
      { grade: 0.6 },
    ),
    clue(near(asks(acts.give), either(contact.app, contact.phoneNumber), { within: 5 }), { grade: 0.6 }),
    clue(near(contact.contactWord, fact('phone'), { within: 6 }), { grade: 0.3 }),
    clue(fact('email'), { grade: 0.3 }),
    clue(fact('handle'), { grade: 0.5 }),
    clues([reach.against, either(reach.instead, fact('phone'))], {
      grade: 0.6,
      despite: ['negation', 'refusal'],
    }),
    clues([ringInstead, reach.notHere], { grade: 0.35, despite: ['negation', 'refusal', 'question'] }),
    clue(ringInstead, { grade: 0.2 }),
    clue(reach.appDrawn, { grade: 0.3 }),
    clues([newNumber, kin], { grade: 0.7, despite: ['negation'] }),
    clue(introduced, { grade: 0.5, despite: ['negation'] }),
    clue(mailbox, { grade: 0.5 }),
    clue(contact.leaveReason, { grade: 0.45, despite: ['negation', 'refusal'] }),
    clue(
      without(
        without(contact.app, contact.seldomOn, { before: 1, after: 0 }),
        words(
          'what the device can do',
          'fonctionne, fonctionnent, pour data, marche dessus, compatible, installe, pas de, jamais de',
        ),
        { before: 5, after: 5 },
      ),
      { grade: 0.3 },
    ),
    clue(
      near(either(asks(acts.write), asks(acts.call), asks(acts.give)), either(contact.phoneNumber, contact.mailWord), {
        within: 6,
      }),
      { grade: 0.25 },
    ),
    clues([secrets.notHere, secrets.elsewhere], { grade: 0.7, despite: ['negation', 'refusal'] }),
    clues([deals.kin, deals.otherPhone], { grade: 0.6, despite: ['negation', 'refusal'] }),
  ],
  mustFind: [
    "On s'écrit sur Telegram.",
    "La suite sur Telegram, d'accord ?",
    'Voici mon WhatsApp, on sera plus tranquilles.',
    'Pas par ce site, Telegram.',
    "On passe sur Signal, c'est mieux.",
    'Si vous êtes motivé, Snapchat.',
    "Laisse-moi ton adresse gmail et je t'explique tout.",
    'Pour le contrat il me faut votre mail, rien ne passe ici.',
    'Je ne me connecte presque jamais ici, écrivez-moi plutôt sur WhatsApp au 06 39 98 41 27.',
    'ajoute moi sur snap c mieu : leo.run974',
    'La messagerie du site bugue, merci de me répondre directement à monique.legros77@example.com.',
    {
      channel: 'listing',
      title: 'Labrador chiot',
      description:
        'Pour toute question, contactez-moi exclusivement sur Telegram @chiotsdulagon, je ne lis pas les messages ici.',
      price: 150,
      marketPrice: 700,
      category: 'animaux',
    },
    {
      channel: 'email',
      from: { address: 'pat.vend@example.com', name: 'Patrick' },
      subject: 'Suite',
      text: 'Bonjour, continuons cet échange hors du site, sur ma boîte personnelle ou par Signal, ce sera plus confidentiel.',
    },
    'Vien su WhatsApp, mi mont pa souvan isi, mon niméro sé 0693 22 48 15.',
    "Let's move to WhatsApp, I'm not often on this site: +33 6 39 98 55 10",
    "C'est mon mari qui gère la vente, contactez-le sur son adresse perso ou sur Messenger, pas par ici.",
    "t'as insta ? passe en mp la bas le site coupe les msg",
    'Escríbeme por Telegram, aquí no recibo las notificaciones: @vendedor_oi',
    'Afin de vous transmettre les photos et le contrat, je vous invite à me joindre par e-mail : villa.azur.location@example.com, et non sur cette messagerie.',
    "coucou papa mon téléphone est cassé c'est mon nouveau numéro, tu peux supprimer l'ancien. J'ai une facture à payer aujourd'hui et plus mon application de banque, tu peux l'avancer ? je te rembourse demain",
    {
      channel: 'listing',
      title: 'Permis',
      description:
        "Vrai permis B enregistré, récupération de points, TOEIC, CNI. Il suffit d'envoyer photo, signature et scan de votre pièce d'identité. Telegram @permis_rapide",
    },
    'Hello dear, I am Captain Moore, medical officer on a mission in Syria. I have a box of $ 1.8 million and need a trusted person to receive it. The delivery company only needs 700 euros by Western Union. Write me at capt.moore@army-mail.example',
    'Je consulte peu cette messagerie, dites-moi où vous joindre autrement.',
    'On continue sur le logo vert avec un téléphone, je vous attends là.',
    'Mi ouv pa isi, sonn amwin dessi 0692 40 55 12.',
    "Basculons sur l'appli au fantôme jaune, écrivez-moi là-bas.",
    'Signal est plus discret, je suis sur Signal au même numéro, écrivez-moi là.',
    "Rajoute-moi sur insta, c'est plus simple, la messagerie du site beugue.",
    "Passez-moi un coup de fil plutôt que d'écrire ici.",
    'Cette boîte de dialogue me fatigue, un appel et on règle tout.',
    'Sa li ici i marche mal, appel amwin direct.',
    'Quittons cette messagerie, elle est surveillée.',
    "Could you write to me at jenny.walsh77@gmail.com, I don't get the messages from this site.",
    'I prefer chatting by Telegram, look me up: @marcbuys',
    "My inbox here doesn't work properly, ring me or drop me an email instead please.",
    'Donn amwin out nimero, mi apèl aou direk, isi i mars pa bien.',
    'Isi mi rogard pa, koz ek mwin par watsap.',
    'No suelo entrar aquí, háblame al WhatsApp 612 34 56 78.',
    'Qui non leggo quasi mai, scrivimi su WhatsApp al 347 1234567.',
    'Quase nunca venho aqui, fale comigo no WhatsApp +351 912 345 678.',
    'Ich bin selten hier online, schreib mir lieber auf WhatsApp 0170 1234567.',
  ],
  mustIgnore: [
    'On se parle sur Messenger le dimanche avec ma fille.',
    'Je suis rarement sur Insta, écrivez-moi ici.',
    'On ne passe pas par Telegram pour une étagère.',
    'Koz pa ek mwin si watsap, mi lir isi.',
    'On se retrouve à 17 h au parking, je vous appelle en arrivant.',
    'Je préfère rester sur la messagerie du site, pas de WhatsApp merci.',
    'Téléphone Samsung A54 débloqué, WhatsApp et Telegram fonctionnent, batterie à 92 %.',
    'Voici mon 0692 31 64 09 au cas où vous ne trouvez pas le portail demain.',
    "Il insistait pour passer sur Snap, je l'ai bloqué.",
    {
      channel: 'listing',
      title: 'Carte SIM prépayée',
      description: 'Fonctionne pour data et WhatsApp, jamais activée.',
      price: 5,
      marketPrice: 10,
      category: 'telephonie',
    },
    "Les photos sont dans l'annonce, tout y est, n'hésitez pas à m'écrire ici.",
    'Rèst dessus la mesajri AGORA, lé plis sir po nou dé.',
    "Vous avez raison, un vendeur qui vous tire vers Telegram, c'est mauvais signe.",
    "Sorry, I'd rather keep talking here on the site.",
    'Fais-moi un MP quand tu sais pour samedi.',
    {
      channel: 'email',
      from: { address: 'service.clients@agora.re', name: 'AGORA' },
      subject: 'Votre signalement',
      text: "Merci de nous avoir signalé ce numéro. Il ne nous appartient pas : notre service clients n'a pas de ligne téléphonique et répond uniquement par écrit. Le remboursement de l'appel relève de votre opérateur.",
    },
    'Appelez-moi quand vous êtes devant le portail.',
    'Ma boîte aux lettres est cassée, sonnez plutôt.',
    'Hola mamá, llego a las ocho, ¿me abres?',
    'Ciao mamma, arrivo alle otto, hai preso il pane?',
  ],
})
