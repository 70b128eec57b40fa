/** Mails that pretend to come from AGORA. */
import { lithuanian, rib } from './bank.js'
import { type Fixture, fraud } from './fixture.js'
import { box, fail, file, html, mail, multi, nested, none, pass, text } from './mime.js'
import { line, lines, type Pixels, pdf, row, spelled } from './pdf.js'
import { zip } from './zip.js'

/** A QR code as a PNG file and as grey pixels. */
export interface Qr {
  png: Uint8Array
  pixels: Pixels
}

const purse = rib('99871', '00412', '00082517734')

/** Look-alike hosts, display names, answer addresses, forged proof. */
export const falseSenders = (): Fixture[] => [
  fraud(
    'fraud-hyphen-host-suspended',
    'fraud',
    ['agora-impersonation', 'sender-domain-mismatch', 'account-suspended-pretext', 'credential-request'],
    ['hyphen-host', 'html-qp'],
    mail(
      {
        from: box('AGORA Sécurité', 'no-reply@agora-re.support'),
        subject: 'Votre compte AGORA est suspendu',
        date: 'Mon, 02 Nov 2026 07:41:12 +0400',
        auth: pass('agora-re.support'),
      },
      html(`<p>Madame, Monsieur,</p>
<p>Suite à une connexion inhabituelle, l'accès à votre compte AGORA a été suspendu. Vos trois annonces ne sont plus visibles.</p>
<p>Pour lever la suspension, confirmez votre identifiant, votre mot de passe et votre carte bancaire sous 24 heures :</p>
<p><a href="http://agora-re.support/deblocage">Réactiver mon compte</a></p>
<p>Passé ce délai, le compte sera définitivement supprimé.<br>Le service sécurité AGORA</p>`),
    ),
  ),
  fraud(
    'fraud-other-tld-iban-update',
    'fraud',
    ['agora-impersonation', 'iban-update-request', 'sender-domain-mismatch'],
    ['other-tld', 'base64'],
    mail(
      {
        from: box('AGORA - Versements', 'versements@agora.top'),
        subject: 'Action requise : mise à jour de votre IBAN',
        date: 'Tue, 03 Nov 2026 22:05:40 +0400',
        auth: pass('agora.top'),
        subjectAs: ['utf-8', 'B'],
      },
      text(
        `Bonjour Lucette,

Le produit de votre vente (canapé d'angle, 320 €) n'a pas pu vous être versé : votre IBAN est arrivé à expiration dans nos fichiers.

Merci de saisir à nouveau votre IBAN ainsi que votre code d'accès bancaire ici : https://agora.top/versement/iban

Sans retour de votre part avant vendredi, la somme sera rendue à l'acheteur.

AGORA, pôle versements`,
        'text/plain',
        'utf-8',
        'base64',
      ),
    ),
  ),
  fraud(
    'fraud-sub-domain-of-stranger',
    'fraud',
    ['agora-impersonation', 'lookalike-domain', 'sender-domain-mismatch'],
    ['brand-as-sub-domain', '8bit'],
    mail(
      {
        from: 'AGORA <service@agora.re.compte-verif.example>',
        subject: 'Verification de votre annonce',
        date: 'Wed, 04 Nov 2026 10:15:00 +0000',
        auth: 'spf=pass smtp.mailfrom=compte-verif.example; dkim=none; dmarc=none',
      },
      text(`Votre annonce « Vélo enfant 20 pouces » attend une dernière vérification avant mise en ligne.
Connectez-vous avec votre mot de passe et le numéro de votre carte sur https://agora.re.compte-verif.example/annonce/8841 pour prouver que vous êtes une vraie personne. Aucun montant ne sera prélevé.
AGORA Annonces`),
    ),
  ),
  fraud(
    'fraud-homoglyph-display-name',
    'fraud',
    ['agora-impersonation', 'otp-code-request', 'sender-domain-mismatch'],
    ['homoglyph-display-name', 'free-mail'],
    mail(
      {
        from: box('АGОRА Assistance', 'assist.ventes974@gmail.com'),
        subject: 'Confirmation de votre identité',
        date: 'Thu, 05 Nov 2026 18:30:21 +0400',
        auth: pass('gmail.com'),
      },
      text(`Bonjour,
Nous avons remarqué une tentative de connexion depuis Mayotte. Un code à six chiffres vient de vous être envoyé par SMS. Répondez à ce mail en nous donnant ce code pour que nous puissions bloquer l'intrus.
L'assistance AGORA`),
    ),
  ),
  fraud(
    'fraud-address-in-display-name',
    'fraud',
    ['agora-impersonation', 'sender-domain-mismatch', 'off-platform-card-payment'],
    ['address-in-display-name', 'windows-1252'],
    mail(
      {
        from: box('service@agora.re', 'billing@kx-mailing.example'),
        subject: 'Paiement refusé – une dernière étape',
        date: 'Fri, 06 Nov 2026 09:09:09 +0400',
        auth: pass('kx-mailing.example'),
        subjectAs: ['windows-1252', 'Q'],
      },
      text(
        `Cher client,

L’acheteur a bien payé les 85 € mais sa banque réclame une validation du côté du vendeur… Entrez les seize chiffres de votre carte bancaire, la date d’expiration et le cryptogramme sur notre page partenaire : http://kx-mailing.example/pay?id=8841

Le service AGORA – Saint-Denis`,
        'text/plain',
        'windows-1252',
        'quoted-printable',
      ),
    ),
  ),
  fraud(
    'fraud-reply-to-free-mail',
    'fraud',
    ['agora-impersonation', 'sender-domain-mismatch', 'rib-by-message'],
    ['spoofed-from', 'reply-to-free-mail', 'unauthenticated'],
    mail(
      {
        from: 'AGORA <contact@agora.re>',
        subject: 'Votre achat du 6 novembre',
        date: 'Sat, 07 Nov 2026 11:00:01 +0400',
        auth: 'spf=softfail smtp.mailfrom=agora.re; dkim=none; dmarc=fail (p=none) header.from=agora.re',
        more: ['Reply-To: agora.reglement.re@outlook.com', 'X-Mailer: PHPMailer 5.2.9'],
      },
      text(`Bonjour,
merci de votre achat. Le paiement par carte étant en panne ce week-end, réglez exceptionnellement les 145,00 EUR par virement sur notre RIB :
${purse.iban}
Envoyez-nous ensuite la preuve de virement en réponse à ce message, l'article partira lundi.
Bien à vous, Nathalie, AGORA`),
    ),
  ),
  fraud(
    'fraud-exact-spoof-dmarc-fail',
    'fraud',
    ['agora-impersonation', 'sender-domain-mismatch'],
    ['exact-spoof', 'dmarc-fail'],
    mail(
      {
        from: 'AGORA <no-reply@agora.re>',
        subject: 'Paiement reçu : confirmez la réception',
        date: 'Sun, 08 Nov 2026 20:14:55 +0400',
        auth: fail('agora.re'),
      },
      html(
        `<div style="font-family:Arial"><h2>Vous avez vendu !</h2><p>Mickaël G. vient de régler <b>210,00 €</b> pour « Tondeuse thermique ». Cliquez pour recevoir l'argent sur votre carte, en indiquant son numéro et le code à trois chiffres du dos.</p><p><a href="https://recevoir-paiement.example/a/99f2">Recevoir mes 210 €</a></p><p>AGORA paiement sécurisé</p></div>`,
        'utf-8',
        'base64',
      ),
    ),
  ),
  fraud(
    'fraud-forged-authentication-results',
    'fraud',
    ['agora-impersonation', 'sender-domain-mismatch', 'credential-request'],
    ['forged-authentication-results', 'exact-spoof'],
    mail(
      {
        from: 'AGORA <securite@agora.re>',
        subject: 'Nouvelle obligation : justifiez votre identité',
        date: 'Mon, 09 Nov 2026 03:12:00 +0400',
        auth: fail('agora.re'),
        more: [
          'Authentication-Results: mx.gateway.example; spf=pass smtp.mailfrom=agora.re;\r\n dkim=pass header.d=agora.re; dmarc=pass header.from=agora.re',
          'Authentication-Results: mx.agora.re; dkim=pass header.d=agora.re',
        ],
      },
      text(`La loi nous impose de contrôler les vendeurs. Répondez à ce courriel avec la photo recto verso de votre carte d'identité, votre identifiant, votre mot de passe AGORA et un relevé de banque. Sans réponse sous 48 h, votre compte sera fermé.
La direction d'AGORA`),
    ),
  ),
  fraud(
    'fraud-forged-results-only',
    'fraud',
    ['agora-impersonation', 'sender-domain-mismatch', 'credential-request'],
    ['forged-authentication-results', 'untrusted-authserv-id'],
    mail(
      {
        from: 'AGORA <info@agora.re>',
        subject: 'Votre mot de passe expire ce soir',
        date: 'Mon, 09 Nov 2026 16:45:00 +0400',
        more: [
          'Authentication-Results: relay.agora.re; spf=pass smtp.mailfrom=agora.re; dkim=pass header.d=agora.re; dmarc=pass header.from=agora.re',
          'Reply-To: <info-agora@mailprovider.example>',
        ],
      },
      text(
        `Bonjour, votre mot de passe AGORA expire ce soir à minuit. Pour le garder, envoyez-nous votre identifiant et votre mot de passe actuels en réponse, ou saisissez-les sur http://agora-motdepasse.example . Merci.`,
      ),
    ),
  ),
  fraud(
    'fraud-punycode-host',
    'fraud',
    ['agora-impersonation', 'lookalike-domain', 'sender-domain-mismatch'],
    ['punycode', 'homograph-host'],
    mail(
      {
        from: box('Agora', 'equipe@xn--gora-43d.re'),
        subject: 'Un acheteur a réservé votre article',
        date: 'Tue, 10 Nov 2026 12:00:00 +0400',
        auth: none('xn--gora-43d.re'),
      },
      html(
        `<p>Félicitations ! Votre « Lot de pots en fonte » est réservé et déjà payé.</p><p>Validez la commande et renseignez vos coordonnées bancaires : <a href="https://xn--gora-43d.re/valider">https://agora.re/valider</a></p><p>Cordialement, l'équipe Agora</p>`,
      ),
    ),
  ),
  fraud(
    'fraud-one-letter-off',
    'suspicious',
    ['agora-impersonation', 'lookalike-domain', 'sender-domain-mismatch'],
    ['typo-host', 'short-text'],
    mail(
      {
        from: 'AGORA <notification@aqora.re>',
        subject: '1 message en attente',
        date: 'Tue, 10 Nov 2026 15:33:00 +0400',
        auth: pass('aqora.re'),
      },
      text(
        `AGORA : 1 acheteur attend votre réponse. Ouvrez-la avant son effacement : https://aqora.re/m/55120 (connexion avec votre mot de passe demandée)`,
      ),
    ),
  ),
  fraud(
    'fraud-two-from',
    'fraud',
    ['agora-impersonation', 'sender-domain-mismatch', 'rib-by-message'],
    ['two-from-headers'],
    mail(
      {
        from: 'Comptabilite <compta@facturier.example>',
        subject: 'AGORA : solde a regler',
        date: 'Wed, 11 Nov 2026 08:00:00 +0400',
        auth: pass('facturier.example'),
        more: ['From: AGORA <compta@agora.re>'],
      },
      text(
        `Bonjour. Le solde de votre commande AGORA n 7781 (62 EUR) reste impaye. Merci de virer cette somme sur le RIB AGORA ${lithuanian('00041922817')} avant demain 12 h pour eviter la resiliation de votre compte. Service comptable AGORA`,
        'text/plain',
        'us-ascii',
        '7bit',
      ),
    ),
  ),
]

/** Bank details in the text and in files. */
export const falseRibs = (qr: Qr): Fixture[] => [
  fraud(
    'fraud-rib-in-text',
    'fraud',
    ['agora-impersonation', 'rib-by-message', 'sender-domain-mismatch'],
    ['rib-in-text', 'table'],
    mail(
      {
        from: box('AGORA Trésorerie', 'tresorerie@agora-paiement.example'),
        subject: 'Coordonnées pour votre règlement',
        date: 'Wed, 11 Nov 2026 10:20:30 +0400',
        auth: pass('agora-paiement.example'),
      },
      text(
        `Monsieur Payet,

Pour que le scooter vous soit livré, veuillez déposer la caution (300 euros) sur le compte séquestre d'AGORA :

  Titulaire : AGORA PAIEMENT SECURISE
  Banque  ${purse.fields[0]}   Guichet  ${purse.fields[1]}
  Compte  ${purse.fields[2]}   Clé  ${purse.fields[3]}
  IBAN  ${purse.iban}

Elle vous sera rendue dès que vous aurez confirmé la livraison.
Trésorerie AGORA`,
        'text/plain',
        'iso-8859-1',
        '8bit',
      ),
    ),
  ),
  fraud(
    'fraud-rib-pdf-one-run',
    'fraud',
    ['agora-impersonation', 'rib-pdf-attachment', 'sender-domain-mismatch'],
    ['pdf-one-run'],
    mail(
      {
        from: box('AGORA', 'achats@agora-commandes.example'),
        subject: 'RIB AGORA pour votre achat',
        date: 'Wed, 11 Nov 2026 17:02:00 +0400',
        auth: pass('agora-commandes.example'),
      },
      multi(
        'mixed',
        text(
          "Bonjour, comme convenu vous trouverez ci-joint le RIB AGORA afin de procéder au paiement sécurisé. Mettez la référence de l'annonce en libellé. Belle journée !",
        ),
        file(
          'RIB_AGORA.pdf',
          'application/pdf',
          pdf(lines(["RELEVE D'IDENTITE BANCAIRE", '', 'Titulaire : AGORA', `IBAN ${purse.iban}`, 'BIC AGRXFRP1'])),
        ),
      ),
    ),
  ),
  fraud(
    'fraud-rib-pdf-cells',
    'fraud',
    ['agora-impersonation', 'rib-pdf-attachment'],
    ['pdf-cells', 'misleading-file-name'],
    mail(
      {
        from: box('Agora Transactions', 'dossier@transac-agora.example'),
        subject: 'Dossier 2026-1187',
        date: 'Thu, 12 Nov 2026 06:55:00 +0400',
        auth: pass('transac-agora.example'),
      },
      multi(
        'mixed',
        text(
          "Le document joint contient tout ce qu'il faut pour solder votre achat sur AGORA. Le transporteur passera dès réception du virement.\n\nAgora Transactions",
          'text/plain',
          'utf-8',
          'base64',
        ),
        file(
          'conditions.pdf',
          'application/pdf',
          pdf(
            `${lines(['Compte AGORA de cantonnement'])}${row(['Banque', 'Guichet', 'Numero', 'Cle'], 60, 700, 110)}${row(purse.fields, 60, 680, 110)}${line('IBAN', 60, 640)}${row(purse.iban.split(' '), 100, 640, 48)}`,
          ),
        ),
      ),
    ),
  ),
  fraud(
    'fraud-rib-pdf-letters',
    'fraud',
    ['agora-impersonation', 'rib-pdf-attachment'],
    ['pdf-letter-by-letter'],
    mail(
      {
        from: box('AGORA Paiements', 'ne-pas-repondre@paiement-agora-re.example'),
        subject: 'Paiement sécurisé, pièce jointe',
        date: 'Thu, 12 Nov 2026 21:47:10 +0400',
        auth: none('paiement-agora-re.example'),
      },
      multi(
        'mixed',
        html(
          "<p>Bonjour,</p><p>Votre panier : <b>Table en teck + 6 chaises</b>, 640 €.</p><p>Procédez au paiement sécurisé AGORA à l'aide du document joint.</p>",
        ),
        file('paiement-securise.pdf', 'application/pdf', pdf(spelled(`IBAN ${purse.iban}`, 40, 700))),
      ),
    ),
  ),
  fraud(
    'fraud-rib-pdf-image-only',
    'suspicious',
    ['agora-impersonation', 'rib-pdf-attachment'],
    ['pdf-image-only'],
    mail(
      {
        from: box('AGORA Clients', 'clients@agora-virement.example'),
        subject: 'Notre RIB',
        date: 'Fri, 13 Nov 2026 13:13:00 +0400',
        auth: pass('agora-virement.example'),
      },
      multi(
        'mixed',
        text(
          "Cher utilisateur AGORA, voici notre RIB en pièce jointe (scan). Faites le virement aujourd'hui et gardez bien le reçu.",
        ),
        file(
          'scan-RIB.pdf',
          'application/pdf',
          pdf('', {
            width: 64,
            height: 64,
            data: Uint8Array.from({ length: 4096 }, (_, i) => ((i * 37) % 11 === 0 ? 20 : 240)),
          }),
        ),
      ),
    ),
  ),
  fraud(
    'fraud-rib-pdf-in-zip',
    'fraud',
    ['agora-impersonation', 'rib-pdf-attachment'],
    ['pdf-in-zip'],
    mail(
      {
        from: box('AGORA facturation', 'facture@agora-pro.example'),
        subject: 'Facture et RIB AGORA (archive)',
        date: 'Fri, 13 Nov 2026 14:00:00 +0400',
        auth: pass('agora-pro.example'),
      },
      multi(
        'mixed',
        text(
          "Bonjour,\n\nNotre messagerie bloque les PDF, je vous ai donc mis le RIB AGORA dans une archive. Merci de virer l'acompte de 30 % avant la remise des clés.\n\nJ. Boyer, AGORA Pro",
        ),
        file(
          'documents.zip',
          'application/zip',
          zip('rib-agora.pdf', pdf(lines(['AGORA PRO', `IBAN : ${purse.iban}`]))),
        ),
      ),
    ),
  ),
  fraud(
    'fraud-rib-pdf-in-nested-message',
    'fraud',
    ['agora-impersonation', 'rib-pdf-attachment'],
    ['pdf-in-nested-message'],
    mail(
      {
        from: box('AGORA relations clients', 'relation@agora-relation.example'),
        subject: 'Suite de votre dossier',
        date: 'Sat, 14 Nov 2026 09:30:00 +0400',
        auth: pass('agora-relation.example'),
      },
      multi(
        'mixed',
        text(
          'Bonjour, notre comptabilité vous avait écrit le 10 novembre, je vous remets son message avec le RIB AGORA à utiliser pour le virement. Merci de régler ce jour.',
        ),
        nested(
          mail(
            {
              from: 'Comptabilite AGORA <compta@agora-relation.example>',
              subject: 'RIB',
              date: 'Tue, 10 Nov 2026 09:30:00 +0400',
            },
            multi(
              'mixed',
              text('Ci-joint le RIB.'),
              file('rib.pdf', 'application/pdf', pdf(lines([`IBAN ${purse.iban}`]))),
            ),
          ),
        ),
      ),
    ),
  ),
  fraud(
    'fraud-iban-lithuania-html',
    'fraud',
    ['agora-impersonation', 'rib-by-message'],
    ['rib-in-html', 'split-by-tags'],
    mail(
      {
        from: box('AGORA Caution', 'caution@agora-garantie.example'),
        subject: 'Caution à déposer',
        date: 'Sat, 14 Nov 2026 19:00:00 +0400',
        auth: none('agora-garantie.example'),
      },
      html(
        `<table><tr><td>Bénéficiaire</td><td>AGORA Garantie UAB</td></tr><tr><td>IBAN</td><td>${lithuanian(
          '10088273645',
        )
          .split(' ')
          .map((four) => `<b>${four}</b>`)
          .join(
            ' ',
          )}</td></tr><tr><td>Montant</td><td>500 €</td></tr></table><p>AGORA garde votre caution et vous la rend après l'état des lieux. À virer avant dimanche.</p>`,
      ),
    ),
  ),
  fraud(
    'fraud-pdf-with-qr',
    'suspicious',
    ['agora-impersonation'],
    ['pdf-image-qr'],
    mail(
      {
        from: box('AGORA', 'agora@documents-vente.example'),
        subject: 'Bon de livraison AGORA',
        date: 'Sun, 15 Nov 2026 08:08:08 +0400',
        auth: pass('documents-vente.example'),
      },
      multi(
        'mixed',
        text(
          "Bonjour. Scannez le code du bon ci-joint avec votre téléphone et entrez votre carte bancaire pour recevoir l'argent de votre vente. AGORA",
        ),
        file('bon.pdf', 'application/pdf', pdf(lines(['Bon AGORA']), qr.pixels)),
      ),
    ),
  ),
  fraud(
    'fraud-image-only-qr',
    'suspicious',
    ['agora-impersonation', 'qr-code-lure'],
    ['image-only', 'qr-png'],
    mail(
      {
        from: box('AGORA', 'no-reply@agora-paiements.example'),
        subject: 'AGORA : paiement en attente, scannez pour recevoir 180 €',
        date: 'Sun, 15 Nov 2026 21:00:00 +0400',
        auth: pass('agora-paiements.example'),
      },
      multi('related', html('<img src="cid:qr1" width="420">'), file('recevoir.png', 'image/png', qr.png, 'qr1')),
    ),
  ),
]

/** Links, forms, hidden text, pretexts. */
export const falsePretexts = (): Fixture[] => [
  fraud(
    'fraud-anchor-mismatch',
    'fraud',
    ['agora-impersonation', 'sender-domain-mismatch', 'unsolicited-link'],
    ['anchor-mismatch'],
    mail(
      {
        from: box('AGORA', 'alerte@notif-service.example'),
        subject: 'Connexion depuis un nouvel appareil',
        date: 'Mon, 16 Nov 2026 04:30:00 +0400',
        auth: pass('notif-service.example'),
      },
      html(
        `<p>Bonjour,</p><p>Un iPhone s'est connecté à votre compte AGORA à Toulouse. Si ce n'était pas vous, changez tout de suite votre mot de passe :</p><p><a href="http://login-secure-acces.example/agora">https://www.agora.re/compte/mot-de-passe</a></p>`,
      ),
    ),
  ),
  fraud(
    'fraud-html-form',
    'fraud',
    ['agora-impersonation', 'credential-request', 'sender-domain-mismatch'],
    ['html-form', 'password-field'],
    mail(
      {
        from: box('Agora Compte', 'compte@agora-compte.example'),
        subject: 'Complétez votre profil',
        date: 'Mon, 16 Nov 2026 11:10:00 +0400',
        auth: none('agora-compte.example'),
      },
      html(
        `<h3>AGORA</h3><form action="https://collecte.example/p.php" method="post"><p>Identifiant <input name="login"></p><p>Mot de passe <input type="password" name="pwd"></p><p>Numéro de carte <input name="cc"> CVV <input name="cvv"></p><button>Valider mon profil</button></form>`,
      ),
    ),
  ),
  fraud(
    'fraud-html-attachment-form',
    'fraud',
    ['agora-impersonation', 'credential-request'],
    ['html-attachment', 'form-in-file'],
    mail(
      {
        from: box('AGORA Vendeurs', 'vendeurs@agora-vendeur.example'),
        subject: 'Formulaire vendeur 2026',
        date: 'Mon, 16 Nov 2026 15:00:00 +0400',
        auth: pass('agora-vendeur.example'),
      },
      multi(
        'mixed',
        text(
          'Ouvrez le formulaire joint dans votre navigateur et remplissez-le en entier, sinon vos annonces seront retirées. AGORA Vendeurs',
        ),
        file(
          'formulaire.html',
          'text/html',
          '<html><body><h1>AGORA</h1><form action="https://collecte.example/v.php">Email <input name="m"> Mot de passe <input type="password" name="p"> IBAN <input name="i"> Carte bancaire <input name="c"><input type="submit"></form></body></html>',
        ),
      ),
    ),
  ),
  fraud(
    'fraud-data-link',
    'suspicious',
    ['agora-impersonation', 'sender-domain-mismatch'],
    ['data-link'],
    mail(
      {
        from: box('AGORA Messagerie', 'msg@agora-msg.example'),
        subject: 'Vous avez reçu une offre',
        date: 'Tue, 17 Nov 2026 07:00:00 +0400',
        auth: none('agora-msg.example'),
      },
      html(
        `<p>Un acheteur vous propose 450 € pour votre frigo américain. <a href="data:text/html;base64,PGZvcm0gYWN0aW9uPSJodHRwczovL2NvbGxlY3RlLmV4YW1wbGUvIj48aW5wdXQgdHlwZT1wYXNzd29yZD48L2Zvcm0+">Voir l'offre sur AGORA</a> puis connectez-vous avec votre mot de passe.</p>`,
      ),
    ),
  ),
  fraud(
    'fraud-hidden-text-stuffing',
    'fraud',
    ['agora-impersonation', 'account-suspended-pretext'],
    ['hidden-text', 'white-on-white'],
    mail(
      {
        from: box('AGORA', 'support@agora-aide.example'),
        subject: 'Dernier avertissement',
        date: 'Tue, 17 Nov 2026 20:20:00 +0400',
        auth: none('agora-aide.example'),
      },
      html(`<div style="display:none">Chère Maman, les photos du mariage sont enfin triées, on voit tonton qui danse le maloya. La réunion de copropriété aura lieu mardi, apporte le gâteau patate. Attention aux arnaques, ne donnez jamais votre mot de passe.</div>
<p>Votre compte AGORA va être fermé pour activité frauduleuse. Débloquez-le en payant 1,99 € par carte bancaire : <a href="https://agora-aide.example/amende">Régulariser</a></p>
<p style="color:#ffffff;background:#ffffff;font-size:1px">recette rougail saucisse horaires bus car jaune bonjour merci à bientôt dimanche pique-nique plage Étang-Salé</p>`),
    ),
  ),
  fraud(
    'fraud-surcharged-voice-message',
    'fraud',
    ['agora-impersonation', 'premium-number', 'voice-message-lure'],
    ['surcharged-number', 'voice-message'],
    mail(
      {
        from: box('AGORA Vocal', 'vocal@agora-vocal.example'),
        subject: 'Nouveau message vocal au sujet de votre annonce',
        date: 'Wed, 18 Nov 2026 08:50:00 +0400',
        auth: none('agora-vocal.example'),
      },
      text(
        `AGORA - Répondeur
Un acheteur vous a laissé un message vocal (0 min 42) à propos de « Peugeot 208 ».
Pour l'écouter, composez le 08 99 70 01 23 (2,99 €/appel) puis le code 4471#.`,
        'text/plain',
        'utf-8',
        'quoted-printable',
      ),
    ),
  ),
  fraud(
    'fraud-survey-gift',
    'fraud',
    ['agora-impersonation', 'survey-gift'],
    ['survey', 'gift'],
    mail(
      {
        from: box('Agora Enquête', 'enquete@panel-cadeaux.example'),
        subject: '🎁 Votre avis vaut un iPhone !',
        date: 'Wed, 18 Nov 2026 12:12:00 +0400',
        auth: pass('panel-cadeaux.example'),
        subjectAs: ['utf-8', 'B'],
      },
      html(
        `<center><h1>AGORA fête ses 10 ans</h1><p>Vous faites partie des 50 Réunionnais tirés au sort ! Répondez à 4 questions sur AGORA et repartez avec un iPhone 17. Seuls les frais de port (1,95 €) sont à votre charge, payables par carte.</p><a href="https://panel-cadeaux.example/agora">Participer à l'enquête</a></center>`,
      ),
    ),
  ),
  fraud(
    'fraud-discount-pack',
    'suspicious',
    ['agora-impersonation', 'discount-pack-offer'],
    ['pack', 'discount'],
    mail(
      {
        from: box('AGORA Offres', 'promo@agora-offres.example'),
        subject: "Pack Premium à -80 % jusqu'à ce soir",
        date: 'Thu, 19 Nov 2026 06:00:00 +0400',
        auth: pass('agora-offres.example'),
      },
      text(`Bonne nouvelle ! Rien que pour vous, le pack Premium d'AGORA (remontée en tête de liste pendant un an, 15 photos, badge pro) passe de 99 € à 19 €. Offre valable jusqu'à minuit, réglez par carte ici : https://agora-offres.example/pack
L'équipe commerciale AGORA`),
    ),
  ),
  fraud(
    'fraud-refund',
    'fraud',
    ['agora-impersonation', 'refund-promise'],
    ['refund', 'card-request'],
    mail(
      {
        from: box('AGORA Remboursements', 'remboursement@agora-rembours.example'),
        subject: 'Un remboursement de 74,90 € vous attend',
        date: 'Thu, 19 Nov 2026 13:45:00 +0400',
        auth: pass('agora-rembours.example'),
        subjectAs: ['windows-1252', 'B'],
      },
      text(
        `Après contrôle de nos comptes, il apparaît que votre forfait vous a été facturé deux fois.
AGORA vous doit 74,90 €. Pour être remboursée, indiquez les numéros de votre carte bancaire et sa date de validité sur https://agora-rembours.example/r/7490
Le remboursement est crédité en dix minutes.`,
        'text/plain',
        'windows-1252',
        '8bit',
      ),
    ),
  ),
  fraud(
    'fraud-suspended-misspelt',
    'fraud',
    ['agora-impersonation', 'account-suspended-pretext', 'spelling-errors-official'],
    ['spelling-errors', 'iso-8859-1'],
    mail(
      {
        from: 'Service AGORA <agora.securite.compte@yahoo.fr>',
        subject: 'URGENT compte bloque',
        date: 'Thu, 19 Nov 2026 23:58:00 +0400',
        auth: pass('yahoo.fr'),
      },
      text(
        `Chers utilisateur,
Nous avont constatés que votre comptes AGORA a été utiliser pour des activité suspecte. Votre compte est donc bloqué temporairment.
Pour le débloqué merçi de nous envoyés votre mots de passe et votre numéros de carte par retour de se mail.
Cordialemant
Le servisse AGORA`,
        'text/plain',
        'iso-8859-1',
        'quoted-printable',
      ),
    ),
  ),
  fraud(
    'fraud-code-request',
    'fraud',
    ['agora-impersonation', 'otp-code-request'],
    ['code-request', 'look-alike-host'],
    mail(
      {
        from: box("Camille d'AGORA", 'camille@agora-conseillers.example'),
        subject: 'Validation de votre numéro',
        date: 'Fri, 20 Nov 2026 09:00:00 +0400',
        auth: none('agora-conseillers.example'),
      },
      text(
        `Coucou Lucette ! C'est Camille, ta conseillère AGORA :) On passe au nouveau système aujourd'hui. Tu vas recevoir un SMS avec un code, renvoie-le-moi juste par mail et je m'occupe du reste. Ne le donne à personne d'autre surtout. Bisous`,
      ),
    ),
  ),
  fraud(
    'fraud-fake-carrier',
    'fraud',
    ['agora-impersonation', 'fake-partner-carrier'],
    ['fake-carrier', 'partner'],
    mail(
      {
        from: box('Agora Livraison Express', 'livraison@trans-agora-express.example'),
        subject: 'Enlèvement de votre colis',
        date: 'Fri, 20 Nov 2026 10:40:00 +0400',
        auth: none('trans-agora-express.example'),
      },
      html(
        `<p>Madame Hoarau,</p><p>Trans Agora Express, transporteur partenaire d'AGORA, viendra prendre votre machine à coudre lundi. L'acheteuse nous a confié l'argent en espèces sous enveloppe.</p><p>L'assurance de 89 € doit être avancée par vous en coupons PCS ; le chauffeur vous la rendra à l'enlèvement avec le prix de l'objet.</p>`,
        'windows-1252',
      ),
    ),
  ),
  fraud(
    'fraud-fake-support-phone',
    'fraud',
    ['agora-impersonation', 'fake-support-phone'],
    ['support-number'],
    mail(
      {
        from: box('AGORA Service Clients', 'serviceclients@agora-contact.example'),
        subject: 'Votre réclamation n° 55102',
        date: 'Fri, 20 Nov 2026 17:17:00 +0400',
        auth: pass('agora-contact.example'),
      },
      text(`Bonjour Madame,

Votre réclamation a été transmise à un conseiller du service clients AGORA. Appelez-le au 09 70 18 00 44, munie de votre carte bancaire : il procédera avec vous au déblocage de votre paiement.

Numéro ouvert 7 jours sur 7, dimanche compris.`),
    ),
  ),
  fraud(
    'fraud-calendar-invitation',
    'suspicious',
    ['agora-impersonation', 'account-suspended-pretext'],
    ['calendar', 'link-in-event'],
    mail(
      {
        from: box('AGORA', 'agenda@agora-agenda.example'),
        subject: 'Invitation : expiration de votre compte AGORA',
        date: 'Sat, 21 Nov 2026 07:07:00 +0400',
        auth: none('agora-agenda.example'),
      },
      multi(
        'mixed',
        text('Rappel AGORA ci-joint.'),
        file(
          'rappel.ics',
          'text/calendar',
          'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:77@agora-agenda.example\r\nDTSTART:20261123T060000Z\r\nSUMMARY:Votre compte AGORA est suspendu\r\nDESCRIPTION:Saisissez votre mot de passe et votre carte bancaire pour le débloquer : https://agora-agenda.example/login\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
        ),
      ),
    ),
  ),
  fraud(
    'fraud-english-account-limited',
    'fraud',
    ['agora-impersonation', 'account-suspended-pretext', 'credential-request'],
    ['english'],
    mail(
      {
        from: box('AGORA Team', 'team@agora-verify.example'),
        subject: 'Your AGORA account has been limited',
        date: 'Sat, 21 Nov 2026 05:01:00 +0000',
        auth: none('agora-verify.example'),
      },
      text(
        `Dear customer,

We noticed unusual activity and your AGORA account has been suspended. To restore access, confirm your password and your card number within 24 hours at http://agora-verify.example/restore

AGORA Trust & Safety`,
        'text/plain',
        'us-ascii',
        '7bit',
      ),
    ),
  ),
  fraud(
    'fraud-announced-call',
    'suspicious',
    ['agora-impersonation', 'announced-call'],
    ['announced-call'],
    mail(
      {
        from: box('AGORA Conformité', 'conformite@agora-conformite.example'),
        subject: 'Rendez-vous téléphonique',
        date: 'Sat, 21 Nov 2026 16:16:00 +0400',
        auth: none('agora-conformite.example'),
      },
      text(
        `Madame, un agent d'AGORA vous téléphonera demain entre 9 h et 11 h pour contrôler votre compte. Préparez votre carte bancaire et le code de votre espace client : il vous les demandera pour vérifier que c'est bien vous.`,
      ),
    ),
  ),
]
