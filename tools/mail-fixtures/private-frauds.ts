/** Frauds of users: through the relay, and from free mail. */
import { lithuanian } from './bank.js'
import { type Fixture, fraud } from './fixture.js'
import { box, file, html, mail, multi, none, pass, text } from './mime.js'
import { pdf, row } from './pdf.js'
import { zip } from './zip.js'

const RELAY = 'messagerie.agora.re'

/** A mail of the relay around what a user wrote. */
export const relayed = (who: string, about: string, date: string, words: string) =>
  mail(
    {
      from: box(`${who} via AGORA`, `conv-${date.replace(/\D/g, '')}@${RELAY}`),
      subject: `Nouveau message pour « ${about} »`,
      date,
      auth: pass(RELAY),
    },
    text(
      `Bonjour,

${who} vous a envoyé un message au sujet de votre annonce « ${about} » :

${words}

Répondez à ce mail ou depuis vos messages : https://agora.re/messages
AGORA ne vous demandera jamais votre mot de passe ni vos coordonnées bancaires.`,
      'text/plain',
      'utf-8',
      'quoted-printable',
    ),
  )

/** What dishonest users have the relay carry. */
export const relayFrauds = (): Fixture[] => [
  fraud(
    'fraud-relay-code',
    'fraud',
    ['otp-code-request'],
    ['relay', 'code-request'],
    relayed(
      'Kévin',
      'Console de jeux',
      'Mon, 02 Nov 2026 12:30:00 +0400',
      "Slt, je veux être sûr que t'es pas un arnaqueur. Je viens de t'envoyer un code par sms, donne-le moi et je viens chercher la console ce soir.",
    ),
  ),
  fraud(
    'fraud-relay-mandate',
    'suspicious',
    ['risky-payment-proposal', 'sender-abroad'],
    ['relay', 'mandate', 'abroad'],
    relayed(
      'Mme Delacroix',
      'Armoire créole',
      'Tue, 03 Nov 2026 06:15:00 +0400',
      "Bonjour, votre armoire m'intéresse vivement. Étant actuellement en déplacement professionnel au Canada, je vous règle par mandat cash et mon transporteur passera la prendre. Donnez-moi votre nom complet, adresse et numéro de portable pour l'établissement du mandat.",
    ),
  ),
  fraud(
    'fraud-relay-paypal-carrier',
    'suspicious',
    ['fake-partner-carrier', 'risky-payment-proposal'],
    ['relay', 'fake-carrier'],
    relayed(
      'Gérard',
      'Groupe électrogène',
      'Wed, 04 Nov 2026 19:19:00 +0400',
      'Bjr je prends au prix demander. Je vous paye via PayPal plus 250 € pour le transporteur. Dès que vous avez reçu le mail de PayPal, vous versez les 250 € au transporteur par Western Union car lui ne prend pas PayPal.',
    ),
  ),
  fraud(
    'fraud-relay-payment-link',
    'fraud',
    ['unsolicited-link'],
    ['relay', 'payment-link'],
    relayed(
      'Sofia',
      'Poussette',
      'Thu, 05 Nov 2026 14:02:00 +0400',
      "C'est payé ! Il vous reste à cliquer ici pour encaisser : https://agora-encaisser.example/pay/33871 Mettez votre carte et le code que la banque vous envoie, l'argent arrive de suite.",
    ),
  ),
  fraud(
    'fraud-relay-hidden-phone',
    'caution',
    ['off-platform-contact', 'obfuscated-contact'],
    ['relay', 'spelled-out-number', 'off-platform'],
    relayed(
      'Tony',
      'iPhone 15',
      'Fri, 06 Nov 2026 21:21:00 +0400',
      "on parle pas ici c surveillé, ajoute moi sur wh@tsapp zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre, je te file 100 de plus si tu bloques l'annonce",
    ),
  ),
  fraud(
    'fraud-relay-false-support',
    'fraud',
    ['agora-impersonation'],
    ['relay', 'brand-voice'],
    relayed(
      'Service AGORA',
      'Canapé',
      'Sat, 07 Nov 2026 08:00:00 +0400',
      'AGORA Sécurité : votre annonce a été signalée. Votre compte sera suspendu sous 12 h sauf confirmation de votre identité. Envoyez votre mot de passe et votre numéro de carte à verification.agora.re@outlook.com',
    ),
  ),
]

/** Quiet frauds: few words, no threat, nothing misspelt. */
export const quietFrauds = (): Fixture[] => [
  fraud(
    'fraud-quiet-transfer-details',
    'suspicious',
    ['agora-impersonation', 'sender-domain-mismatch', 'rib-pdf-attachment'],
    ['quiet', 'lower-case-brand', 'pdf-cells'],
    mail(
      {
        from: 'Julie <julie@agora-suivi.example>',
        subject: 'Re: votre commande',
        date: 'Mon, 16 Nov 2026 09:20:00 +0400',
        auth: pass('agora-suivi.example'),
      },
      multi(
        'mixed',
        text(
          "Bonjour Lucette, comme vu ensemble je vous joins nos coordonnées. Dès que c'est fait nous prévenons le vendeur. Belle journée, Julie pour agora",
        ),
        file('coordonnees.pdf', 'application/pdf', pdf(row(lithuanian('00310044551').split(' '), 60, 700, 60))),
      ),
    ),
  ),
  fraud(
    'fraud-quiet-please-confirm',
    'suspicious',
    ['agora-impersonation', 'sender-domain-mismatch'],
    ['quiet', 'free-mail'],
    mail(
      {
        from: box('Équipe Agora', 'equipe.agora.re@gmail.com'),
        subject: 'Petite question',
        date: 'Tue, 17 Nov 2026 10:20:00 +0400',
        auth: pass('gmail.com'),
      },
      text(
        'Bonjour, nous préparons le versement de votre vente. Pourriez-vous nous rappeler par retour le nom de votre banque et les numéros qui figurent sur la carte que vous utilisez ? Merci et bonne journée.',
      ),
    ),
  ),
  fraud(
    'fraud-quiet-relay-courier',
    'caution',
    ['fake-partner-carrier'],
    ['quiet', 'relay'],
    relayed(
      'Hélène',
      'Machine à coudre',
      'Wed, 18 Nov 2026 10:20:00 +0400',
      "Bonsoir, elle me plaît beaucoup. Je ne conduis plus, quelqu'un passera donc la chercher pour moi avec une enveloppe. Il y aura juste un petit dépôt à lui remettre pour l'assurance, que vous retrouverez dans l'enveloppe.",
    ),
  ),
  fraud(
    'fraud-quiet-friend-voucher',
    'caution',
    ['prepaid-voucher-code'],
    ['quiet', 'hijacked-friend', 'reply-to-differs'],
    mail(
      {
        from: 'Odile Nativel <odile@courrier.example>',
        subject: 'Un service',
        date: 'Thu, 19 Nov 2026 10:20:00 +0400',
        auth: none('courrier.example'),
        more: ['Reply-To: odile.nativel.perso@mailo.example'],
      },
      text(
        'Coucou, tu vas bien ? Je suis alitée avec une grosse angine et je ne peux pas parler. Pourrais-tu me prendre quatre cartes Neosurf à 100 au bureau de tabac ? Tu me les photographies et je te rembourse dès que je sors. Merci infiniment, ne dis rien à personne.',
      ),
    ),
  ),
  fraud(
    'fraud-quiet-sold-item',
    'suspicious',
    ['agora-impersonation', 'sender-domain-mismatch'],
    ['quiet', 'sub-domain', 'shortened-link'],
    mail(
      {
        from: box('agora.re', 'bonjour@messagerie.agora.re.courrier-974.example'),
        subject: 'Lucette, votre article a trouvé preneur',
        date: 'Fri, 20 Nov 2026 10:20:00 +0400',
        auth: pass('messagerie.agora.re.courrier-974.example'),
      },
      html(
        '<p>Bonne nouvelle, votre lampe est vendue ! Il ne reste qu\'à dire où envoyer les 45 €.</p><p><a href="https://bit.ly/3xAgR">Recevoir mon argent</a></p>',
      ),
    ),
  ),
]

/** Private frauds from free mail. */
export const privateFrauds = (): Fixture[] => [
  fraud(
    'fraud-rental-abroad',
    'suspicious',
    ['sender-abroad', 'advance-payment-request'],
    ['rental', 'abroad', 'western-union'],
    mail(
      {
        from: box('Pasteur Jean Lemoine', 'jean.lemoine.location@gmail.com'),
        subject: 'Re: appartement T2 Saint-Gilles',
        date: 'Mon, 02 Nov 2026 02:44:00 +0000',
        auth: pass('gmail.com'),
      },
      text(`Bonjour et que la paix soit avec vous,

Merci de l'intérêt que vous portez à mon appartement (T2 meublé, vue mer, 380 € charges comprises). Je suis missionnaire et je me trouve en ce moment au Bénin avec mon épouse, ce qui fait que je ne peux pas vous faire visiter. Mais j'ai les clés avec moi et je vous les enverrai par DHL.

Pour réserver, il suffit de m'envoyer un mois de loyer plus la caution, soit 760 €, par Western Union ou mandat. Si le logement ne vous plaît pas, je vous rends tout.

Envoyez-moi copie de votre pièce d'identité et vos trois dernières fiches de paie.
Fraternellement`),
    ),
  ),
  fraud(
    'fraud-fake-buyer-boat',
    'suspicious',
    ['sender-abroad', 'fake-partner-carrier'],
    ['fake-buyer', 'carrier-fee'],
    mail(
      {
        from: box('Dr. Helmut Krause', 'h.krause.ortho@hotmail.com'),
        subject: 'votre bateau',
        date: 'Tue, 03 Nov 2026 09:00:00 +0100',
        auth: pass('hotmail.com'),
      },
      text(
        `bonjour monsieur, j'achète votre bateau sans le voir, les photos suffise. je travaille sur une plateforme pétrolière en mer du nord donc impossible de téléphoner. ma banque vous envoie un chèque de 9800 euros, c'est 1300 de trop : vous gardez 100 pour le dérangement et vous reversez 1200 euros par Western Union à l'agent maritime qui vient le prendre. envoyé moi vos nom et adresse.`,
        'text/plain',
        'iso-8859-1',
        '8bit',
      ),
    ),
  ),
  fraud(
    'fraud-loan-offer',
    'suspicious',
    ['advance-payment-request'],
    ['loan', 'file-fee'],
    mail(
      {
        from: box('Mme CATHERINE VASSEUR', 'pret.vasseur.catherine@gmail.com'),
        subject: 'OFFRE DE PRET ENTRE PARTICULIERS SERIEUX ET HONNETE',
        date: 'Wed, 04 Nov 2026 23:00:00 +0000',
        auth: pass('gmail.com'),
      },
      text(
        `Vous êtes fiché, interdit bancaire, les banques vous refusent ? Je suis une particulière et j'accorde des prêts de 2 000 à 500 000 € au taux de 2 %, remboursables sur 1 à 30 ans, sans justificatif. Virement en 72 h. Seuls les frais de dossier de 195 € sont à verser d'avance, par coupons Transcash ou mandat. Contactez-moi sur WhatsApp : +229 97 00 00 12.`,
        'text/plain',
        'utf-8',
        'base64',
      ),
    ),
  ),
  fraud(
    'fraud-job-mule',
    'suspicious',
    ['risky-payment-proposal'],
    ['job', 'money-mule'],
    mail(
      {
        from: box('RH Logistik Horizon', 'horizon.recrute974@outlook.fr'),
        subject: 'Votre candidature : poste à domicile 2 400 €/mois',
        date: 'Thu, 05 Nov 2026 07:30:00 +0400',
        auth: pass('outlook.fr'),
      },
      html(
        `<p>Bonjour,</p><p>Nous avons retenu votre profil vu sur AGORA pour un poste d'<b>agent financier à domicile</b>. Votre travail : recevoir sur votre compte les virements de nos clients et les renvoyer le jour même par Western Union ou en bitcoins, en gardant 8 % de commission.</p><p>Pour démarrer demain, envoyez votre RIB, une copie recto verso de la carte d'identité et une photo de votre carte bancaire.</p><p>Le service RH</p>`,
      ),
    ),
  ),
  fraud(
    'fraud-overpaid-cheque',
    'suspicious',
    ['overpayment-refund'],
    ['overpayment', 'cheque'],
    mail(
      {
        from: 'Maryse <maryse.dlb@laposte.net>',
        subject: 'Piano droit',
        date: 'Fri, 06 Nov 2026 16:40:00 +0400',
        auth: pass('laposte.net'),
      },
      text(
        `Bonjour, mon fils a posté le chèque de banque mais il s'est trompé : 1 850 € au lieu de 850 €. Pas grave, je vous fais confiance ! Encaissez-le et renvoyez-moi la différence, 1 000 €, par mandat cash dès aujourd'hui car c'est pour l'opération de mon mari.`,
      ),
    ),
  ),
  fraud(
    'fraud-false-parcel-fee',
    'suspicious',
    ['insecure-link'],
    ['parcel', 'customs-fee'],
    mail(
      {
        from: box('Colis Suivi', 'info@suivi-colis-974.example'),
        subject: 'Votre colis est bloqué en douane',
        date: 'Sat, 07 Nov 2026 03:03:00 +0400',
        auth: none('suivi-colis-974.example'),
      },
      text(
        `Votre colis n° 6C1188 est bloqué à l'aéroport de Gillot. Payez 2,99 € de frais de douane par carte bancaire avant ce soir, sinon il sera renvoyé à l'expéditeur : http://suivi-colis-974.example/payer`,
      ),
    ),
  ),
  fraud(
    'fraud-papers-for-rental',
    'caution',
    ['confidential-documents-request'],
    ['rental', 'identity-theft'],
    mail(
      {
        from: box('Agence Soleil', 'agence.soleil.reunion@outlook.com'),
        subject: 'Dossier maison Le Tampon',
        date: 'Sun, 08 Nov 2026 10:10:00 +0400',
        auth: pass('outlook.com'),
      },
      text(
        `La maison vous est acquise ! Avant toute visite, faites-nous parvenir : carte d'identité recto verso, trois bulletins de paie, avis d'imposition, RIB, justificatif de domicile et un selfie tenant votre carte. Réponse dans l'heure SVP, il y a 14 autres candidats.`,
      ),
    ),
  ),
  fraud(
    'fraud-prepaid-voucher',
    'fraud',
    ['prepaid-voucher-code'],
    ['voucher', 'free-mail'],
    mail(
      {
        from: 'nadege.t <nadege.t.974@gmail.com>',
        subject: 'Re: chiot berger',
        date: 'Mon, 09 Nov 2026 11:55:00 +0400',
        auth: pass('gmail.com'),
      },
      text(
        `La petite Naya est encore disponible, elle est vaccinée pucée. Je la donne contre les frais de vaccin, 150 €. Vous allez au tabac, vous prenez une recharge PCS de 150 et vous m'envoyez les codes par mail, comme ça je la mets dans l'avion ce soir 🐶`,
      ),
    ),
  ),
  fraud(
    'fraud-changed-seller-rib',
    'caution',
    ['rib-by-message'],
    ['invoice-fraud', 'foreign-iban', 'reply-thread'],
    mail(
      {
        from: box('Menuiserie Grondin', 'menuiserie.grondin.compta@gmail.com'),
        subject: 'Re: Devis 118 - acompte',
        date: 'Tue, 10 Nov 2026 08:08:00 +0400',
        auth: pass('gmail.com'),
        more: ['In-Reply-To: <20261103.118@menuiserie-grondin.example>', 'Reply-To: compta.grondin@mail-pro.example'],
      },
      text(
        `Bonjour,

Notre banque étant en audit, merci de ne plus utiliser l'ancien RIB et de virer l'acompte de 2 150 € ce matin sur notre nouveau compte : ${lithuanian('55500012399')}
Je suis en rendez-vous, inutile d'appeler.

Le 3 novembre, Mme Hoarau a écrit :
> D'accord pour le devis, je fais l'acompte cette semaine.`,
        'text/plain',
        'utf-8',
        'quoted-printable',
      ),
    ),
  ),
  fraud(
    'fraud-car-too-cheap',
    'caution',
    ['price-too-low', 'advance-payment-request'],
    ['car', 'too-cheap'],
    mail(
      {
        from: 'Claudine R. <claudine.rvl@hotmail.fr>',
        subject: 'Duster 2023',
        date: 'Wed, 11 Nov 2026 21:30:00 +0400',
        auth: pass('hotmail.fr'),
      },
      text(
        `Bonsoir, oui le Dacia Duster 2023 (12 000 km) est à 2 900 €, c'était celui de mon mari décédé et je ne supporte plus de le voir. Je suis partie vivre en Bretagne mais la voiture est au port. Versez un acompte de 600 € par virement pour la bloquer, le reste à la livraison. D'autres personnes sont intéressées, faites vite.`,
      ),
    ),
  ),
  fraud(
    'fraud-invoice-that-runs',
    'fraud',
    ['disguised-attachment'],
    ['double-extension', 'executable'],
    mail(
      {
        from: box('Comptabilité Bureau Sud', 'compta@bureau-sud.example'),
        subject: 'Facture 2026-1187 en retard',
        date: 'Thu, 12 Nov 2026 10:20:00 +0400',
        auth: pass('bureau-sud.example'),
      },
      multi(
        'mixed',
        text(
          "Bonjour,\n\nSauf erreur de notre part, la facture 2026-1187 n'est pas réglée. Merci d'ouvrir le document joint et de régler sous 48 heures.\n\nLe service comptabilité",
        ),
        file('Facture_2026-1187.pdf.exe', 'application/pdf', 'MZ\x90\0\x03\0\0\0'),
      ),
    ),
  ),
  fraud(
    'fraud-photos-that-run-in-zip',
    'suspicious',
    ['disguised-attachment'],
    ['double-extension', 'executable', 'zip'],
    mail(
      {
        from: box('Kevin', 'kevin.achats.exemple@outlook.com'),
        subject: 'Re: votre poussette',
        date: 'Thu, 12 Nov 2026 11:05:00 +0400',
        auth: pass('outlook.com'),
      },
      multi(
        'mixed',
        text('Bonjour, je vous montre sur les photos la rayure dont je parlais, dites-moi si c’est bien la vôtre.'),
        file('photos.zip', 'application/zip', zip('rayure-cote-gauche.jpg.scr', Buffer.from('MZ\x90\0\x03\0\0\0'))),
      ),
    ),
  ),
]
