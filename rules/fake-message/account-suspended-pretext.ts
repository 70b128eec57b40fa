import { asks, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { union, words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

/** Infinitives for participles, misspellings, Creole, Spanish, Italian, Portuguese and German. */
const closed = union(
  'closed',
  things.blocked,
  words(
    'closed, as people write it',
    `supprimer, suprimer, suprime, suprimee, suprimé, bloquer, bloker, desactiver, suspendre, suspandu, fermé, i ferm, ferm ali, limitada, limitado, restringida, suspendido, suspendida, eliminada, eingeschrankt, geloscht, terminated, deleted, effacee, effacees, effaces, effacer, terminé, clos, close, closes, clot, n apparait|apparaissent plus, signalee, signaler, signale, a l objet d un signalement, objet d un signalement, saute, en echec, ote, ecartee, hors service, connexion refusee, ete refusee, plus verifie|verifiee|confirme, cloturé, cloturee, removed, cancelado, cancelada, bloccato, sospesa`,
  ),
)
const own = words('of somebody else', 'mon, ma, mes, sa, son, leur, my, notre, nos, un, ses, amon, mi')
const quoted = words(
  'a text quoted',
  'mail, mails, sms, texto, textos, papier, courriel, il est ecrit, qui dit, qui disait, comme quoi, disant que, mention, marque',
)
const account = without(
  union(
    'an account',
    things.accountThing,
    words('account, misspelt', 'acount, kompte, anonce, anonces, espace vendeur, cuenta, konto, numero de mobile'),
  ),
  own,
  { before: 1, after: 0 },
)
const pretext = without(near(account, closed, { within: 9 }), quoted, { before: 4, after: 0 })
const unless = words(
  'unless',
  'sans reponse|mise|action|retour|validation|confirmation|regularisation|verification|nouvelle|nouvelles|reaction, sinon, a defaut, faute de, otherwise, without',
)

/** The same trick on mailboxes and online accounts, as it is played in English. */
const yours = sequence(
  words('your', 'your, ur'),
  words(
    'a mailbox or an account, in English',
    'mailbox, mail box, mail quota|storage|account|server, e mail, email, emails, webmail, inbox, account, accounts, acct, online banking|access|account, apple id, storage, disk space, password, debit card, credit card, messages, mails, incoming, outgoing, pending',
  ),
  { within: 6 },
)
const trouble = words(
  'trouble, in English',
  'suspended, limited, limitation, restricted, restriction, locked, blocked, blacklisted, on hold, held, deactivated, de activated, deactivation, de activation, disabled, terminated, termination, closed, closure, shutdown, shut down, expire, expires, expired, expiring, exceeded, almost full, is full, full, low on, running low, running out, unusual, suspicious, unauthorized, unauthorised, failed, failure, pending, undelivered, not delivered, could not be delivered, returned, outdated, unverified, not verified, security update|upgrade, interruption, error, compromised, de registered, lose, loose',
)
const remedy = words(
  'remedy, in English',
  'click here|below|the link|the button|on the link|on the button|on the, click and, follow the|this link|url|instructions, sign in, signing in, log in, login, log on, sign on, verify, verified, validate, re validate, revalidate, confirm, re confirm, reconfirm, update your|now|account, upgrade now|your|mailbox|email|quota|to|storage, reactivate, re activate, restore, recover messages|now, release, review activity|your|messages, retrieve, view messages|all|now, unlock, increase your, fill in|the, link below, below link',
)
const deadline = words(
  'deadline, in English',
  'within 24|48|72|12|the next, 24hrs, 48hrs, 72hrs, 24 hours|hrs, 48 hours|hrs, 72 hours|hrs, immediately, to avoid, avoid, final warning|notice|reminder, failure to, otherwise, or your account|mailbox|email, else your, as soon as possible, urgent, now, kindly, permanently, action required|is required, you are required|advised|to, must, will be closed|suspended|terminated|deleted|lost|blocked|deactivated|disabled|shutdown',
)
const inEnglish = near(yours, trouble, { within: 12 })

export default defineSignal({
  id: 'account-suspended-pretext',
  title: { fr: 'Compte ou annonce « suspendu » comme prétexte', en: '“Suspended account” as a pretext' },
  section: helpCentre.personalData('Si vous avez reçu un email vous informant que votre compte a été suspendu'),
  weight: 3.6,
  group: 'pretext',
  channels: ['email', 'sms', 'chat'],
  mood: 'claim',
  find: [
    clues([
      pretext,
      either(fact('strange-link'), things.linkWord, asks(acts.click), asks(acts.give), asks(acts.pay), money.fee),
    ]),
    clues([pretext, either(asks(acts.pay), asks(acts.give)), either(money.fee, things.credential)], {
      despite: ['warning'],
    }),
    clue(sequence(unless, pretext, { within: 8 }), { grade: 0.8, despite: ['negation', 'warning'] }),
    clues([pretext, fact('phone'), either(asks(acts.call), fact('brand'))], { grade: 0.9, despite: ['warning'] }),
    clues(
      [
        pretext,
        either(fact('brand'), contact.informs),
        either(asks(acts.give), asks(acts.confirm), asks(acts.call), fact('strange-link')),
      ],
      { grade: 0.9, despite: ['warning'] },
    ),
    clues(
      [
        pretext,
        either(asks(acts.confirm), things.restore),
        either(contact.urgent, contact.brandService, contact.informs, fact('brand')),
      ],
      { grade: 0.9 },
    ),
    clues([inEnglish, remedy, deadline]),
    clues([inEnglish, remedy], { grade: 0.75 }),
    clues([pretext, contact.informs], { grade: 0.6 }),
    clues([pretext, fact('brand'), contact.urgent], { grade: 0.8 }),
    clue(
      without(
        near(
          sequence(words('your', 'votre, vos, ton, tes, out, your, su, sua, tuo'), account, { within: 1 }),
          things.blocked,
          { within: 8 },
        ),
        quoted,
        { before: 4, after: 0 },
      ),
      { grade: 0.4 },
    ),
  ],
  mustFind: [
    {
      channel: 'sms',
      text: 'Votre compte AGORA a été bloqué suite à un signalement. Réactivez-le avant minuit : https://reactiver-compte.info/a974',
      sender: 'AGORA-INFO',
    },
    {
      channel: 'email',
      from: { address: 'no-reply@moderation-annonces.com', name: 'Support annonces' },
      subject: 'Compte limité',
      text: "Cher membre, suite à une activité inhabituelle, l'accès à votre compte a été restreint. Afin de le rétablir, complétez la procédure d'identification sous 48 heures, faute de quoi il sera définitivement fermé.",
    },
    'Bonjour ici la modération, votre annonce a été supprimée et votre compte suspendu. Envoyez votre numéro de carte pour le réactiver.',
    'votre profil est desactivé pr non respect des regle, cliquer ici pour le remettre en ligne : annonces-deblocage.top/go',
    'ALERTE : compte gelé. Sans réponse de votre part dans les 12 heures, toutes vos annonces seront effacées.',
    'Out kont lé bloké, i fo ou konfirm out zinformasyon dessus nout lien avan demin sinon nou ferm ali.',
    'Your account has been suspended for security reasons. Verify your identity at https://unlock-seller.net to restore access today.',
    {
      channel: 'sms',
      text: 'Info annonces: compte suspendu pour defaut de verification. Rappelez au 06 39 98 74 12 pour lever le blocage.',
      sender: '+33639987412',
    },
    {
      channel: 'email',
      from: { address: 'contact@agora-compte.com', name: 'AGORA Équipe' },
      subject: 'Dernier avertissement avant fermeture',
      text: 'Nous avons procédé à la suspension temporaire de votre espace vendeur. Pour éviter sa suppression, merci de confirmer vos coordonnées via le bouton ci-dessous : https://agora-compte.com/valider',
    },
    "Suite à plusieurs plaintes, votre compte sera clôturé demain à 9 h ; pour l'éviter, réglez les frais de déblocage de 15 €.",
    'AGORA : votre compte a été bloqué par le service sécurité. Contactez immédiatement le support AGORA sur WhatsApp au 06 39 98 27 61 avec votre numéro de carte. Sans réponse sous 24 h votre compte sera supprimé.',
    'bonjour ici Kevin du suivi des annonces AGORA, un collègue va vous appeler vers 16 h, décrochez sinon votre annonce saute, et préparez votre carte bleue à côté de vous pour comparer avec le dossier',
    {
      channel: 'sms',
      text: 'Votre colis est bloqué en douane. Frais de dédouanement 3,20€ à régler sous 24h, sinon retour expéditeur : http://colis-oi-douane.top/p',
    },
    'Votre profil est restreint, appelez le 06 39 98 61 07 pour le débloquer, un conseiller AGORA vous répond.',
  ],
  mustIgnore: [
    'Ma ligne Orange a été suspendue trois jours, désolée pour la réponse tardive, le vélo est toujours là.',
    'Suspension avant refaite à neuf sur la moto, joints spi changés en mars chez un mécano de Saint-Pierre.',
    'Très jolie suspension en rotin pour salon, 45 cm de diamètre, câble et douille fournis.',
    {
      channel: 'email',
      from: { address: 'moderation@agora.re', name: 'AGORA' },
      subject: 'Votre annonce a été refusée',
      text: "Bonjour, votre annonce « Lot de chiots » ne respecte pas nos règles de diffusion et a été retirée. Vous pouvez consulter ces règles depuis notre Centre d'aide.",
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    "quelqu'un sait pourquoi mon compte est bloqué ? j'ai écrit par le formulaire hier, pas encore de nouvelles",
    "Le vérin du hayon est bloqué, il faut le tenir à la main, d'où le prix.",
    "J'ai reçu un faux mail disant que mon compte était fermé, je l'ai jeté direct, faites gaffe vous aussi.",
    'Le kont Facebook mon tonton la été piraté, mi koné pa koman li va fé po récupéré.',
    "La route du littoral est fermée côté mer, je risque d'avoir vingt minutes de retard.",
    "J'ai supprimé mon annonce moi-même, la poussette est partie ce matin, merci de votre intérêt.",
    "Mon permis est suspendu jusqu'en août donc je vends le scooter, contrôle et carte grise à jour.",
    "Sur un mail reçu ce matin il est écrit « votre compte a été suspendu », mais l'adresse finit par agora-securite.top et moi je peux toujours lire vos messages. Vous en pensez quoi ? Je n'ai pas cliqué.",
  ],
})
