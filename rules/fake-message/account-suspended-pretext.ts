import { asks, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { union, words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as loss from '../vocabulary/account-loss.js'
import * as out from '../vocabulary/account-out.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import * as threats from '../vocabulary/mailbox-threats.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

/** Infinitives for participles, misspellings, Creole, Spanish, Italian, Portuguese and German. */
const closed = union(
  'closed',
  things.blocked,
  words(
    'closed, as people write it',
    `supprimer, suprimer, suprime, suprimee, suprimé, bloquer, bloker, desactiver, suspendre, suspandu, fermé
    i ferm, ferm ali, limitada, limitado, restringida, suspendido, suspendida, eliminada, eingeschrankt
    geloscht, terminated, deleted, effacee, effacees, effaces, effacer, terminé, clos, close, closes, clot
    signalee, signaler, signale, a l objet d un signalement, objet d un signalement, saute, en echec, ote
    ecartee, hors service, connexion refusee, ete refusee, plus verifie|verifiee|confirme, cloturé, cloturee
    removed, cancelado, cancelada, bloccato, sospesa`,
  ),
)
const own = words('of somebody else', 'mon, ma, mes, sa, son, leur, my, notre, nos, un, ses, amon, mi')
const quoted = words(
  'a text quoted',
  `mail, mails, sms, texto, textos, papier, courriel, il est ecrit, qui dit, qui disait, comme quoi
    disant que, mention, marque`,
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
  `sans reponse|mise|action|retour|validation|confirmation|regularisation|verification|nouvelle|nouvelles|reaction
    sinon, a defaut, faute de, otherwise, without`,
)

/** What the reader has on the site. */
const yours = words(
  'what is yours there',
  `votre|vos|ton|tes|out|your|su|l espace|espaces|profil|profils|fiche|acces|vitrine|boutique|annonce|annonces|lanons|compte|kont|porte|cagnotte|droits|publication|publications|parution|inscription|adhesion|page|pages|seller|listing|listings|account|access|vente|ventes|dossier|identite|anciennete|historique|solde|gains|nom|statut|badge|perfil|cuenta|anuncio
    aucune? publication, votre espace|fiche|page vendeur|membre
    profil|compte|fiche|dossier|espace n|no|numero, vous a, on vous a, vous ne verrez, vous avez ete, t a mis
    vous serez
    vos|tes|trois|deux|toutes|vos deux? annonces|ads|articles, votre compte vendeur|client|agora
    diffusion de vos|votre|tes|trois|deux, votre messagerie, your ads|ad|profile|posts, out lanons|profil|kont
    ton compte, tes ventes, acces a votre
    ta|la fiche|page|boutique|vitrine|annonce|vente|messagerie|publication, ta fiche`,
)
/** Put aside, taken down or lost, in any image. */
const putAside = words(
  'put aside',
  `mis|mise|mises|place|placee|placees|garde|gardee|gardees en|au|a|sur|hors veille|quarantaine|frigo|pause|attente|sommeil|sursis|observation|circuit|jeu|ligne|touche|ecart|l|ombre
    radie|radiee|radies, radiation, sauter, va|vont|peut saute|sauter
    verrouille|verrouillee|gele|gelee|coupe|coupee|coupes|coupees, couper l|ton|votre|tes|vos
    coupe lacces|l acces, stopper|stoppe|stoppee, tirer le rideau, verrou, sous cle
    disparaitra|disparaitront|disparait, ne verrez plus, plus visible|visibles|accessible|accessibles
    plus aucune? publication|annonce|vente, efface|effaces|effacee|effacees|effaceront
    frozen|erased|removed|hidden|taken, gel preventif|temporaire|provisoire, desactivation
    desactive|desactivee, hors circuit, banni|bannie, exclu|exclue, evince|evincee, debranche|debranchee
    retirer de la, sort|sortir de la liste, enleve|enlevee|enlevees, fermera|fermeront|fermerons
    perdu pour|de, depubliee|depublie, eteint|eteinte, congelado|congelada|borrado|borrada, blocage
    bloker, blokee, bloke, bloque, bloquee, suspendu, suspendue, suspendus, suspendues, restreint|restreinte
    limite|limitee|limites|limitees|limité vos|votre|a, mis en examen|revision|controle|verification|cause
    couper la, dû couper, du couper|bloquer|suspendre|retirer|masquer|fermer|limiter|geler
    nous avons coupe|bloque|suspendu|retire|masque|ferme|limite|gele|desactive
    hidden|paused|blocked|suspended|restricted|on hold, la fini ferme
    sera|seront supprime|supprimee|supprimes|supprimees|ferme|fermes|retiree|retirees, signalment
    sanctionne|sanctionnee, bride|bridee|brides, en revision, n est plus diffusee|active|actif|publiee
    ne sont plus diffusees|actives|publiees, interdit|interdite de, mise a l ecart, en danger
    va etre supprime|ferme|bloque|cloture
    raye|rayee|rayes|rayees, en sommeil, en veille, retire|retiree|retirees, supprime|supprimee, ferme|fermee
    efface|effacee, suspendue|suspendu, clos|close, gele|gelee, stoppe|stoppee, disparait, coupee
    hors d acces, bloqué, endormi|endormie, archive|archivee, degrade|degradee, i sava ferme|saute|bloke`,
)

/** What the reader is said to have lost, unless somebody is quoted who says so. */
const lost = without(loss.lost, quoted, { before: 4, after: 0 })
/** What the loss is told with by who pretends to be the house. */
const official = either(
  fact('strange-link'),
  things.linkWord,
  things.credential,
  contact.informs,
  contact.brandService,
  fact('brand-voice'),
  money.fee,
  words(
    'papers asked for',
    'formulaire, rib, iban, piece|pieces d identite, passeport, justificatif, justificatifs, selfie, cni',
  ),
)
/** What is asked to end it. */
const demanded = either(
  asks(acts.give),
  asks(acts.confirm),
  asks(acts.payOnly),
  asks(acts.click),
  words(
    'do it over',
    `revalider, reconfirmer, revalide, revalides, revalidez, reconfirmez, reconfirme, reverifier
    justifiez vous, identifiez vous, authentifiez vous, retablissez, reactivez, regularisez, prouve, prouves
    prouvez, prouver, prolongez, faites la manip, fais la manip, reagissez, contestez`,
  ),
)

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
    clues([threats.inEnglish, threats.remedy, threats.deadline]),
    clues([threats.inEnglish, threats.remedy], { grade: 0.75 }),
    clues([pretext, contact.informs], { grade: 0.6 }),
    clues([without(near(yours, putAside, { within: 9 }), quoted, { before: 4, after: 0 }), loss.remedy], {
      grade: 0.6,
      despite: ['negation'],
    }),
    clues(
      [
        yours,
        without(putAside, own, { before: 2, after: 0 }),
        loss.remedy,
        either(contact.urgent, contact.informs, fact('strange-link'), things.credential),
      ],
      {
        grade: 0.5,
        despite: ['negation'],
      },
    ),
    clues([pretext, fact('brand'), contact.urgent], { grade: 0.8 }),
    clues([lost, loss.comesBack, official], {
      grade: 0.6,
      despite: ['negation', 'warning'],
    }),
    clues([lost, loss.comesBack, demanded], {
      grade: 0.45,
      despite: ['negation', 'warning'],
    }),
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
    clues([near(secrets.account, secrets.shut, { within: 8 }), secrets.orElse], {
      grade: 0.75,
      despite: ['negation', 'warning'],
    }),
    clue(without(out.goneUnless, quoted, { before: 4, after: 0 }), {
      grade: 0.4,
      despite: ['negation', 'hypothetical'],
    }),
    clues(
      [without(out.placeGone, quoted, { before: 4, after: 0 }), out.mendIt, either(official, demanded, fact('amount'))],
      {
        grade: 0.35,
        despite: ['negation', 'hypothetical'],
      },
    ),
    clue(near(out.ifNothing, either(lost, out.placeGone), { within: 12 }), {
      grade: 0.5,
      despite: ['negation', 'hypothetical', 'warning'],
    }),
    clues([without(out.undoneUnless, quoted, { before: 4, after: 0 }), out.wantedOfHim], {
      grade: 0.3,
      despite: ['negation', 'hypothetical'],
    }),
    clue(without(out.proveOrGone, quoted, { before: 4, after: 0 }), {
      grade: 0.3,
      despite: ['negation', 'hypothetical', 'warning'],
    }),
  ],
  mustFind: [
    'Compte utilisé pour une fraude : justifiez-vous ou il sera supprimé.',
    "Vos articles ne se voient plus, les acheteurs ne tombent plus sur vos objets faute d'un document à fournir.",
    'La mise en ligne de vos objets est stoppée ; validez votre profil pour reprendre.',
    'ton conte va sauté si tu confirme pas',
    'Votre inscription est périmée, renouvelez-la en donnant vos identifiants.',
    'Out profil la saté, pou gagn ali i fo klik si lo lien.',
    "Si vous n'agissez pas aujourd'hui votre vitrine sera effacée définitivement.",
    "L'annonce de votre voiture n'est plus en ligne, 4 € pour la republier.",
    "Votre vitrine a été neutralisée par prudence. Renvoyez-nous vos accès et on la rouvre dans l'heure.",
    "Plus aucun client ne peut vous contacter, c'est le filtre. Faut juste revalider la fiche : retour-vente.icu",
    'Ta cagnotte est verrouillée le temps que tu prouves ton identité, envoie ta CNI.',
    {
      channel: 'sms',
      text: 'Deux plaintes visent votre parution. Elle va etre effacee sauf si vous justifiez votre identite : lien ci-dessous',
      sender: 'AGORA',
    },
    'Your shop was frozen by the system, confirm the card to get it back.',
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
    'Votre vitrine est placée en sommeil, elle redeviendra visible après l’étape de contrôle.',
    'on a mis ta fiche hors circuit, tant que le titulaire répond pas elle reste éteinte',
    'Unless you confirm who you are, your listing will be hidden for good.',
    'Your listing has been put on hold. Please confirm your identity by following the link below or it will be removed.',
    'Dear customer, access to your mailbox has been limited. Re-validate your account here: http://mail-check.top/x',
    'Your ads were reported by several users and will disappear tomorrow. Fill in this form to keep them.',
    'Out lanons lé bloké, klik isi pou rouvèr ali : http://verif-lanons.top',
    'Out kont la bloké ! Fo ou konfirm out lidantité avan aswar sinon out zanons i disparé.',
    'Su cuenta será cerrada en 24 horas si no verifica sus datos.',
    'Hemos detectado actividad inusual en su cuenta. Verifique su identidad o será bloqueada mañana.',
    'Il tuo account verrà sospeso entro 24 ore se non confermi i tuoi dati.',
    "Abbiamo rilevato un accesso anomalo. Confermi la Sua identità dal link o l'annuncio sarà rimosso.",
    'A sua conta será encerrada em 24 horas se não confirmar os seus dados.',
    'Detetámos um acesso suspeito. Confirme a sua identidade ou o seu anúncio será removido hoje.',
    'Ihr Konto wird in 24 Stunden gesperrt, wenn Sie Ihre Daten nicht bestätigen.',
    'Wir haben einen verdächtigen Zugriff festgestellt. Bestätigen Sie Ihre Identität, sonst wird Ihre Anzeige entfernt.',
    'Compte gelé ! Confirmez pour le rouvrir.',
    'Publication définitivement refusée. Pour la rétablir, envoyez-nous le mot de passe.',
    'Your listing has been suspended, verify your account within 24 hours.',
    'Votre fiche est rayée. Pour la récupérer : vitrine-secours.icu',
    "Vous ne pouvez plus publier tant que vous n'avez pas donné votre mot de passe.",
    'Vous ne pourrez plus vendre, sauf si vous cliquez ici.',
    'Your old inactive account will be locked, log in to restore it.',
    'Ta boutique est passée au rouge, pour la relancer : vitrine-verte.top',
    'Votre boutique est mise sous scellés, sans justificatif on ne peut pas la relancer.',
    'Votre solde est mis sous clé, pour le récupérer cliquez sur le bouton vert.',
    'Votre solde est mis sous séquestre, pour le sortir payez le supplément.',
    'Votre adhésion est échue, renouvelez-la puis confirmez.',
    'Sans réponse ce soir, plus aucun acheteur ne pourra voir tes photos.',
    'Faute de justificatif reçu à temps, vos trois annonces de la semaine dernière seront, après examen, effacées.',
    'AGORA : compte suspendu, 0692 55 14 78.',
    'Votre compte est limité, AGORA : retour-compte.top',
    "Réactivation de votre compte suspendu auprès d'AGORA.",
    'Vous êtes radié de la liste. Notification : réinscription à faire par courrier.',
    'Vous êtes passé en rouge. Le support attend votre renouvellement.',
    "Ici l'équipe AGORA. Vous êtes viré en mode inactif, réinscription nécessaire.",
    'Ta vitrine est sous scellés, une reconnexion avec ton RIB et ça repasse.',
    'Votre vitrine est en rade, pour la relancer envoyez votre date de naissance.',
    "Ta page est en rade. Pour la relancer c'est 9 €.",
    'Sans preuve de votre part, boutique fermée.',
    'Avis du service sécurité : ta page est inaccessible le temps que tu répondes.',
    'Méfiez-vous des fraudes, votre compte est restreint par AGORA, vérifiez-le.',
    'Votre fiche est mise au frigo, faute de réponse avant lundi : fiche-retour.icu',
    'AGORA vous écrit : votre vitrine est enterrée, il y a un motif.',
    "Personne ne peut vous écrire tant que la case n'est pas cochée, cliquez dessus.",
    'Vous êtes sur liste noire ; justifiez-vous, à défaut la mesure reste.',
    'Votre nouveau profil a été suspendu hier soir.',
    'Faute de réponse, vente bientôt retirée.',
    'Votre boutique est en rade. Vérifiez votre nom, elle repassera au vert.',
    'Votre boutique est mise en quarantaine, urgent, faites lever la sanction en suivant la procédure.',
    'Annonce bloquée ! Renseignez votre nom au plus vite.',
  ],
  mustIgnore: [
    'Pour le sketch de samedi, réplique 1 de Roland. Votre compte est suspendu, cliquez sur le lien pour le débloquer.',
    'Prudence avec les SMS de la semaine. Un compte suspendu, un lien pour le débloquer.',
    'Votre annonce est passée en bas de page, vous devriez la republier.',
    'Votre compte épargne arrive à échéance, la conseillère vous recevra mardi.',
    'Si vous ne répondez pas, je vends la table à ma voisine.',
    "L'annonce du studio n'est plus en ligne, il est loué depuis lundi.",
    'Votre vitrine est magnifique, surtout ne la supprimez pas.',
    "Votre annonce n'apparaît plus chez moi, vous l'avez vendue ? Dites-moi si c'est encore bon.",
    "Pensez à fermer votre portail sinon le chien se sauve, et coupez l'eau avant de partir.",
    {
      channel: 'sms',
      text: 'Rappel : contrôle dentaire jeudi 14h. Pour annuler, connectez-vous à votre compte.',
      sender: 'Doctolib',
    },
    'La visite de votre maison est reportée, dites-moi si samedi vous va.',
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
    "Votre annonce n'est plus visible chez moi, vous avez déjà vendu le frigo ?",
    "J'ai mis l'annonce en pause tant que le canapé est réservé.",
    "J'ai supprimé mon annonce moi-même, la poussette est partie ce matin, merci de votre intérêt.",
    "Mon permis est suspendu jusqu'en août donc je vends le scooter, contrôle et carte grise à jour.",
    "Sur un mail reçu ce matin il est écrit « votre compte a été suspendu », mais l'adresse finit par agora-securite.top et moi je peux toujours lire vos messages. Vous en pensez quoi ? Je n'ai pas cliqué.",
    'My bank closed its branch in Saint-Leu last year.',
    'Mein Konto bei der Bank ist alt, ich nutze es kaum.',
    "Elle m'a montré un mail disant que votre annonce est suspendue et qu'il faut la vérifier.",
    "Mon compte AGORA est bloqué depuis hier, appelez-moi au 0692 31 08 55, c'est urgent, je dois confirmer ma vente.",
    'La banque a bloqué mon compte, envoyez le mot de passe du wifi par le lien, il faut payer les frais et confirmer.',
    "Sur le papier il est écrit que plus personne ne peut vous joindre tant que la fiche n'est pas réactivée, envoyez votre mot de passe, c'est du vent.",
    "Nous informons nos membres que sans action, notre compte de l'association sera fermé.",
    'Ma mère a un texto disant que sans réponse votre compte sera supprimé, avec le 0693 40 11 27 pour AGORA.',
    'Un papier comme quoi votre compte AGORA est bloqué, urgent, pff.',
    "J'ai eu un mail comme quoi votre compte est bloqué, de la part d'AGORA soi-disant, il faut confirmer.",
    "Quelqu'un vous dira que votre compte est suspendu et qu'il faut cliquer, raccrochez.",
    "Le compte de l'association est bloqué, j'ai cliqué partout pour rien.",
    'Le compte du club est bloqué, la secrétaire a appelé la mairie au 0262 41 22 10.',
    'Your password is expired on my tablet, I must reset the tablet anyway.',
    "J'ai vu votre annonce hier. Mon scooter bloqué est au garage, il faut le remettre en route rapidement.",
    'Leur guichet ferme à midi, votre badge sera prêt, pensez au justificatif et au RIB.',
    'Notre bureau ferme à midi, votre inscription reste à terminer, merci de confirmer la validation au guichet.',
    "Aucun acheteur sérieux pour l'instant, confirmez-moi votre offre sinon je baisse le prix.",
    'Larzan lé rantré su mon kont, mé li lé bloké ziska lindi.',
    "Sans nouvelles de vous, mon garage fermant à six heures, votre carnet restera à l'accueil.",
    'Sans réponse de votre part, je passerai vous voir directement samedi.',
    "La mention « sera retirée si vous ne la payez pas » sur le ticket de consigne, c'est légal ?",
    'La réservation sera supprimée si vous ne répondez pas au gîte.',
    "J'ai un mail comme quoi votre inscription est périmée, renouvelez-la en donnant vos identifiants, c'est du pipeau.",
    "Votre numéro est hors service, j'ai payé l'acompte hier et pour la récupérer j'ai la remorque.",
    'Encore un mail, vos photos supprimées sauf si vous cliquez, du vent.',
    'Le SMS disait compte bloqué, donnez vos identifiants : direct à la poubelle.',
    "J'ai cliqué sur votre offre, elle a disparu, il me manque la confirmation du créneau.",
    'Après le repas de midi, vente fermée au public, envoyez une validation si besoin.',
    "Votre porte est passée au rouge. J'ai payé le pinceau, et pour la remettre je passe lundi.",
  ],
})
