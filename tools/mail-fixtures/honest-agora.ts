/** What AGORA really sends, what it relays for honest users, and what users send to its support. */
import { rib } from './bank.js'
import { type Fixture, legit } from './fixture.js'
import { box, file, html, mail, multi, nested, none, pass, text } from './mime.js'
import { lines, pdf } from './pdf.js'
import { relayed } from './private-frauds.js'

const SUPPORT = 'support@agora.re'
const thief = rib('99862', '00170', '00310077421')

/** AGORA's own mails. */
export const genuine = (): Fixture[] => [
  legit(
    'legit-agora-code',
    'clear',
    ['genuine', 'code'],
    mail(
      {
        from: 'AGORA <no-reply@agora.re>',
        subject: 'Votre code de connexion',
        date: 'Mon, 02 Nov 2026 08:00:10 +0400',
        auth: pass('agora.re'),
      },
      text(`Bonjour Lucette,

Votre code de connexion est 481 207. Il est valable dix minutes. Ne le communiquez à personne : AGORA ne vous le demandera jamais.

Si vous n'êtes pas à l'origine de cette connexion, changez votre mot de passe depuis votre compte.`),
    ),
  ),
  legit(
    'legit-agora-receipt',
    'clear',
    ['genuine', 'receipt'],
    mail(
      {
        from: 'AGORA <no-reply@agora.re>',
        subject: 'Reçu de votre package',
        date: 'Tue, 03 Nov 2026 09:41:00 +0400',
        auth: pass('agora.re'),
      },
      multi(
        'alternative',
        text(
          'Merci ! Votre paiement de 19,00 € par carte Visa se terminant par 4417 a été accepté le 3 novembre 2026. Package Essentiel, 30 jours. Retrouvez votre facture dans votre compte : https://agora.re/compte/factures',
        ),
        html(
          '<p>Merci !</p><p>Votre paiement de <b>19,00 €</b> par carte Visa se terminant par 4417 a été accepté le 3 novembre 2026.</p><p>Package Essentiel, 30 jours. <a href="https://agora.re/compte/factures">Voir ma facture</a></p>',
        ),
      ),
    ),
  ),
  legit(
    'legit-agora-moderation',
    'clear',
    ['genuine', 'moderation'],
    mail(
      {
        from: 'AGORA <moderation@agora.re>',
        subject: "Votre annonce n'a pas été publiée",
        date: 'Wed, 04 Nov 2026 15:20:00 +0400',
        auth: pass('agora.re'),
      },
      text(
        `Bonjour,

Votre annonce « Lot de médicaments vétérinaires » ne respecte pas nos règles de diffusion (produits soumis à ordonnance). Elle a été refusée. Vous pouvez la modifier depuis « Mes annonces » ; votre compte reste actif.

L'équipe modération`,
        'text/plain',
        'utf-8',
        'base64',
      ),
    ),
  ),
  legit(
    'legit-agora-iban-changed',
    'clear',
    ['genuine', 'iban-notice'],
    mail(
      {
        from: 'AGORA <no-reply@agora.re>',
        subject: 'Votre IBAN a été modifié',
        date: 'Thu, 05 Nov 2026 18:00:00 +0400',
        auth: pass('agora.re'),
      },
      html(
        `<p>Bonjour Lucette,</p><p>L'IBAN de votre compte a été modifié aujourd'hui à 17 h 58. Il se termine par •••• 451.</p><p>Si vous n'êtes pas à l'origine de ce changement, connectez-vous à votre compte et écrivez-nous par le <a href="https://agora.re/aide/contact">formulaire de contact</a>.</p>`,
      ),
    ),
  ),
  legit(
    'legit-agora-newsletter-fraud-advice',
    'clear',
    ['genuine', 'newsletter', 'warning'],
    mail(
      {
        from: box('AGORA', 'bonjour@news.agora.re'),
        subject: 'Cinq réflexes contre les arnaques',
        date: 'Fri, 06 Nov 2026 06:30:00 +0400',
        auth: pass('news.agora.re'),
        more: ['List-Unsubscribe: <https://news.agora.re/u/8841>', 'Precedence: bulk'],
      },
      html(
        `<h1>Les fêtes approchent, les escrocs aussi</h1><ul><li>AGORA n'envoie jamais de RIB par mail : un « RIB AGORA » en PDF est une fraude.</li><li>Un mail vous annonce que votre compte est suspendu et réclame votre mot de passe ? Supprimez-le.</li><li>Ne donnez jamais le code reçu par SMS.</li><li>Refusez Western Union, mandat cash et coupons PCS.</li><li>N'appelez pas les numéros en 08 99 : notre service clients n'a pas de téléphone.</li></ul><p><a href="https://agora.re/aide/fraude">Lire le dossier</a></p>`,
      ),
    ),
  ),
  legit(
    'legit-agora-support-answer',
    'clear',
    ['genuine', 'support'],
    mail(
      {
        from: box('Service clients AGORA', SUPPORT),
        subject: 'Re: [#20418] mail bizarre',
        date: 'Mon, 09 Nov 2026 10:12:00 +0400',
        auth: pass('agora.re'),
      },
      text(
        `Bonjour Monsieur Técher,

Merci de votre signalement. Le message que vous nous avez transmis ne vient pas de nos services : nous ne demandons ni mot de passe ni coordonnées bancaires. N'y répondez pas. Si vous avez déjà donné votre carte, appelez votre banque pour faire opposition.

Bonne journée,
Yasmine

> Le 8 nov. 2026, M. Técher a écrit :
> on me dit que mon compte AGORA est suspendu et que je dois mettre ma carte sur
> http://agora-debloque.example c'est vrai ?`,
        'text/plain',
        'utf-8',
        'quoted-printable',
      ),
    ),
  ),
  legit(
    'legit-agora-password-reset',
    'clear',
    ['genuine', 'password-reset'],
    mail(
      {
        from: 'AGORA <no-reply@agora.re>',
        subject: 'Réinitialiser votre mot de passe',
        date: 'Tue, 10 Nov 2026 20:01:00 +0400',
        auth: pass('agora.re'),
      },
      text(`Vous avez demandé un nouveau mot de passe. Choisissez-le ici (lien valable une heure) : https://agora.re/mot-de-passe/nouveau?t=9b1c
Vous n'avez rien demandé ? Ignorez ce mail.`),
    ),
  ),
  legit(
    'legit-agora-account-closed',
    'clear',
    ['genuine', 'account'],
    mail(
      {
        from: 'AGORA <no-reply@agora.re>',
        subject: 'Suspension de votre compte',
        date: 'Wed, 11 Nov 2026 14:00:00 +0400',
        auth: pass('agora.re'),
      },
      text(`Bonjour,

À la suite de plusieurs signalements, nous avons suspendu votre compte pour sept jours (article 6 des conditions générales). Vous pouvez contester cette décision par le formulaire de contact : https://agora.re/aide/contact

AGORA`),
    ),
  ),
]

/** Honest words through the relay. */
export const honestRelays = (): Fixture[] => [
  legit(
    'legit-relay-availability',
    'clear',
    ['relay'],
    relayed(
      'Marie-Ange',
      'Table de jardin',
      'Mon, 02 Nov 2026 17:40:00 +0400',
      'Bonjour, la table est-elle toujours disponible ? Je peux passer samedi matin à Saint-Leu avec la remorque de mon frère. Merci !',
    ),
  ),
  legit(
    'legit-relay-phone-and-cash',
    'clear',
    ['relay', 'phone'],
    relayed(
      'Dominique',
      'VTT 29 pouces',
      'Wed, 04 Nov 2026 11:11:00 +0400',
      'Ok pour 180 €, je paie en espèces quand je viens le voir. Mon numéro si vous ne me trouvez pas au rond-point : 06 39 98 22 10.',
    ),
  ),
  legit(
    'legit-relay-refuses-western-union',
    'clear',
    ['relay', 'refusal'],
    relayed(
      'Pascal',
      'Moteur hors-bord',
      'Fri, 06 Nov 2026 20:20:00 +0400',
      'Non merci, je ne paie pas par Western Union ni par mandat et je ne donnerai pas mon RIB. On se voit sur le port avec le moteur qui tourne, ou rien.',
    ),
  ),
  legit(
    'legit-relay-creole',
    'clear',
    ['relay', 'creole'],
    relayed(
      'Ti Fred',
      'Marmit fonte',
      'Sat, 07 Nov 2026 07:25:00 +0400',
      'Bonzour, lé ankor la out marmit ? Mi rès Sin-Pol, mi pé pas war aou domin bomatin. Di amwin konbyin ou fé dernyé pri, mersi.',
    ),
  ),
]

const forwardedText = `Bonjour l'équipe, j'ai reçu ça ce matin, je n'ai rien cliqué. C'est bien une arnaque ?
M. Fontaine

-----Message d'origine-----
De : AGORA Sécurité <alerte@agora-secure.example>
Envoyé : mardi 10 novembre 2026 07:12
À : fontaine.r@courrier.example
Objet : Votre compte AGORA est suspendu

Votre compte AGORA est suspendu. Saisissez votre mot de passe et votre carte bancaire sous 24 heures :
http://agora-secure.example/deblocage
L'équipe AGORA`

/** Fraud that honest users pass on or quote. */
export const reports = (): Fixture[] => [
  legit(
    'legit-report-inline-forward',
    'clear',
    ['forward', 'inline', 'to-support'],
    mail(
      {
        from: 'Roland Fontaine <fontaine.r@courrier.example>',
        to: SUPPORT,
        subject: 'TR: Votre compte AGORA est suspendu',
        date: 'Tue, 10 Nov 2026 12:00:00 +0400',
        auth: pass('courrier.example'),
      },
      text(forwardedText, 'text/plain', 'windows-1252', '8bit'),
    ),
  ),
  legit(
    'legit-report-attached-message',
    'clear',
    ['forward', 'message-rfc822', 'rib-pdf'],
    mail(
      {
        from: 'Odile Maillot <odile.maillot@orange.fr>',
        to: SUPPORT,
        subject: 'Tr : RIB AGORA pour votre achat',
        date: 'Wed, 11 Nov 2026 20:30:00 +0400',
        auth: pass('orange.fr'),
      },
      multi(
        'mixed',
        text(
          "Je vous transmets ce mail suspect comme vous le demandez sur le site. Adresse de l'envoyeur : achats@agora-commandes.example",
        ),
        nested(
          mail(
            {
              from: 'AGORA <achats@agora-commandes.example>',
              subject: 'RIB AGORA pour votre achat',
              date: 'Wed, 11 Nov 2026 17:02:00 +0400',
              auth: none('agora-commandes.example'),
            },
            multi(
              'mixed',
              text('Veuillez effectuer le virement sur le RIB AGORA ci-joint.'),
              file('RIB_AGORA.pdf', 'application/pdf', pdf(lines([`IBAN ${thief.iban}`]))),
            ),
          ),
        ),
      ),
    ),
  ),
  legit(
    'legit-report-html-forward',
    'clear',
    ['forward', 'html', 'gmail-quote'],
    mail(
      {
        from: box('Léa Bègue', 'lea.begue.exemple@gmail.com'),
        to: SUPPORT,
        subject: 'Fwd: Un remboursement de 74,90 € vous attend',
        date: 'Thu, 19 Nov 2026 15:00:00 +0400',
        auth: pass('gmail.com'),
      },
      html(
        `<div dir="ltr">Encore un faux, à signaler svp</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>De : <b>AGORA Remboursements</b> &lt;remboursement@agora-rembours.example&gt;<br>Date: jeu. 19 nov. 2026 à 13:45<br>Subject: Un remboursement de 74,90 € vous attend<br>To: &lt;lea.begue.exemple@gmail.com&gt;<br></div><p>AGORA vous doit 74,90 €. Indiquez les numéros de votre carte bancaire sur <a href="https://agora-rembours.example/r">https://agora-rembours.example/r</a></p></div>`,
        'utf-8',
        'base64',
      ),
    ),
  ),
  legit(
    'legit-report-told-in-own-words',
    'caution',
    ['report', 'narration'],
    mail(
      {
        from: 'J. Lauret <jlauret@courrier.example>',
        to: SUPPORT,
        subject: "On a voulu m'escroquer",
        date: 'Fri, 13 Nov 2026 08:45:00 +0400',
        auth: pass('courrier.example'),
      },
      text(
        `Bonjour, un soi-disant acheteur m'a dit qu'il était au Canada et voulait me payer par mandat cash avec son transporteur. Ensuite il m'a demandé le code que j'avais reçu par SMS. J'ai refusé et bloqué son profil. Son pseudo était « Delacroix59 ». Pouvez-vous l'exclure avant qu'il n'attrape quelqu'un d'autre ?`,
      ),
    ),
  ),
  legit(
    'legit-reply-quoting-fraud',
    'clear',
    ['reply', 'quotation'],
    mail(
      {
        from: box('Émilie', 'emilie.k@laposte.net'),
        to: 'nadege.t.974@gmail.com',
        subject: 'Re: chiot berger',
        date: 'Mon, 09 Nov 2026 12:30:00 +0400',
        auth: pass('laposte.net'),
      },
      text(
        `Vous me prenez pour une idiote ? Je vous signale à la gendarmerie.

Le lun. 9 nov. 2026 à 11:55, nadege.t a écrit :
> La petite Naya est encore disponible. Vous allez au tabac, vous prenez une
> recharge PCS de 150 et vous m'envoyez les codes par mail, comme ça je la
> mets dans l'avion ce soir`,
        'text/plain',
        'iso-8859-1',
        'quoted-printable',
      ),
    ),
  ),
  legit(
    'legit-mailing-list-warning',
    'clear',
    ['mailing-list', 'warning'],
    mail(
      {
        from: box('Quartier Bois-de-Nèfles', 'voisins@listes.bois-nefles.example'),
        subject: '[voisins] Attention faux mails AGORA',
        date: 'Sat, 14 Nov 2026 19:45:00 +0400',
        auth: pass('listes.bois-nefles.example'),
        more: ['List-Id: Voisins <voisins.listes.bois-nefles.example>', 'Precedence: list'],
        subjectAs: ['iso-8859-1', 'Q'],
      },
      text(
        `Salut les voisins,
plusieurs d'entre nous ont reçu des mails signés AGORA qui réclament un virement sur un RIB en PDF. Ne payez pas, ce n'est pas eux ! Mme Robert a failli perdre 300 euros.
Prochain café : jeudi chez Alix.
-- 
Pour se désabonner : voisins-leave@listes.bois-nefles.example`,
        'text/plain',
        'iso-8859-1',
        '8bit',
      ),
    ),
  ),
  legit(
    'legit-question-about-iban',
    'clear',
    ['to-support', 'question'],
    mail(
      {
        from: 'Gilberte A. <gilberte.a@courrier.example>',
        to: SUPPORT,
        subject: 'Où mettre mon IBAN ?',
        date: 'Sun, 15 Nov 2026 17:00:00 +0400',
        auth: pass('courrier.example'),
      },
      text(
        `Bonjour, ma vente est faite mais je ne trouve pas où il faut indiquer mon IBAN pour recevoir l'argent sur AGORA. Est-ce dans « Mon compte » ? Ma petite-fille dit de ne surtout pas vous l'envoyer par mail, elle a raison ? Merci d'avance.`,
      ),
    ),
  ),
]
