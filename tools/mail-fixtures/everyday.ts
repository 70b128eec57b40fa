/** The innocent rest of a mailbox. */
import { rib } from './bank.js'
import { type Fixture, legit } from './fixture.js'
import { box, file, html, mail, multi, none, type Part, pass, text } from './mime.js'
import { line, lines, type Pixels, pdf, row } from './pdf.js'

const craftsman = rib('99810', '00974', '00041220815')
const notary = rib('99820', '00100', '00000887123')
const club = rib('99830', '00200', '00765004312')

const invoice = (title: string, ...more: string[]): Buffer => pdf(lines([title, '', ...more]))

/** Firms and offices that ask for money with good reason, or tell of it. */
export const business = (): Fixture[] => [
  legit(
    'legit-shop-order',
    'clear',
    ['shop'],
    mail(
      {
        from: box('La Case à Thé', 'commande@caseathe.example'),
        subject: 'Commande 20417 expédiée',
        date: 'Mon, 02 Nov 2026 13:00:00 +0400',
        auth: pass('caseathe.example'),
      },
      html(
        `<p>Bonjour Lucette, vos 3 sachets de géranium sont partis ce midi. Total réglé par carte : 27,50 €.</p><p><a href="https://caseathe.example/suivi/20417">Suivre mon colis</a></p>`,
      ),
    ),
  ),
  legit(
    'legit-craftsman-invoice',
    'clear',
    ['invoice', 'iban-pdf'],
    mail(
      {
        from: box('Plomberie Hoareau & fils', 'contact@plomberie-hoareau.example'),
        subject: 'Facture 2026-214',
        date: 'Tue, 03 Nov 2026 17:50:00 +0400',
        auth: pass('plomberie-hoareau.example'),
      },
      multi(
        'mixed',
        text(
          'Bonjour Madame,\n\nSuite à notre passage de vendredi pour le chauffe-eau, vous trouverez la facture en pièce jointe. Règlement à trente jours par chèque ou virement, le RIB figure au bas de la facture.\n\nBien cordialement,\nJean-Yves Hoareau',
        ),
        file(
          'facture-2026-214.pdf',
          'application/pdf',
          invoice(
            'Facture 2026-214',
            'Remplacement groupe de securite   186,00 EUR',
            'TVA 8,5 %',
            `IBAN ${craftsman.iban}`,
          ),
        ),
      ),
    ),
  ),
  legit(
    'legit-craftsman-free-mail',
    'caution',
    ['invoice', 'iban-pdf', 'free-mail'],
    mail(
      {
        from: box('Elagage Ti Bois', 'elagage.tibois.exemple@gmail.com'),
        subject: 'devis manguier',
        date: 'Wed, 04 Nov 2026 20:00:00 +0400',
        auth: pass('gmail.com'),
      },
      multi(
        'mixed',
        text(
          'bonsoir, voila le devis pour le manguier comme vu ensemble samedi. acompte 30% si ca vous va, mon rib est dessus sinon espèces le jour J. David',
        ),
        file(
          'devis.pdf',
          'application/pdf',
          pdf(`${lines(['Devis elagage 450 EUR'])}${row(craftsman.iban.split(' '), 60, 600, 48)}`),
        ),
      ),
    ),
  ),
  legit(
    'legit-notary-deposit',
    'caution',
    ['notary', 'iban-pdf'],
    mail(
      {
        from: box('Étude de Me Valliamé', 'etude@notaires-valliame.example'),
        subject: 'Vente SCI Flamboyant / Hoarau - dépôt de garantie',
        date: 'Thu, 05 Nov 2026 10:00:00 +0400',
        auth: pass('notaires-valliame.example'),
      },
      multi(
        'mixed',
        text(
          `Madame,

Dans la perspective de la signature du compromis le 19 novembre à 14 heures, je vous prie de bien vouloir verser le dépôt de garantie de 8 500 € sur le compte de l'étude, dont vous trouverez le relevé d'identité bancaire ci-joint.

Par prudence, faites-vous confirmer ces coordonnées de vive voix à l'étude avant d'ordonner le virement.

Je vous prie d'agréer, Madame, l'expression de mes sentiments dévoués.`,
          'text/plain',
          'windows-1252',
          'quoted-printable',
        ),
        file(
          'RIB-etude.pdf',
          'application/pdf',
          pdf(
            `${lines(['ETUDE VALLIAME - COMPTE CDC'])}${row(notary.fields, 60, 700, 90)}${line(`IBAN ${notary.iban}`, 60, 660)}`,
          ),
        ),
      ),
    ),
  ),
  legit(
    'legit-school-trip',
    'clear',
    ['school'],
    mail(
      {
        from: box('Collège Edmond-Albius', 'vie.scolaire@college-albius.example'),
        subject: 'Sortie au volcan : participation des familles',
        date: 'Fri, 06 Nov 2026 07:45:00 +0400',
        auth: pass('college-albius.example'),
      },
      text(
        `Chers parents, la sortie des 5e C au volcan aura lieu le 27 novembre. Une participation de 12 € est demandée, en espèces ou par chèque à l'ordre de l'agent comptable, à remettre au professeur principal avant le 20. Pensez au pull et à l'autorisation signée.`,
        'text/plain',
        'utf-8',
        'base64',
      ),
    ),
  ),
  legit(
    'legit-club-membership-iban',
    'caution',
    ['club', 'iban-in-text'],
    mail(
      {
        from: box('Vétérans du Port Handball', 'bureau@handport.example'),
        subject: 'Cotisation saison 2026-2027',
        date: 'Sat, 07 Nov 2026 18:18:00 +0400',
        auth: none('handport.example'),
      },
      text(
        `Salut à tous, la trésorière relance les retardataires (Didier, c'est toi). 95 € à virer sur le compte du club : ${club.iban}, avec votre nom en motif. Ou un chèque à Sandrine jeudi à l'entraînement. Match amical dimanche contre La Possession !`,
      ),
    ),
  ),
  legit(
    'legit-bank-statement',
    'clear',
    ['bank'],
    mail(
      {
        from: box('Banque des Mascareignes', 'releves@banque-mascareignes.example'),
        subject: 'Votre relevé de novembre est disponible',
        date: 'Sun, 08 Nov 2026 05:00:00 +0400',
        auth: pass('banque-mascareignes.example'),
      },
      text(
        `Bonjour Madame Hoarau, votre relevé de compte est disponible dans votre espace client, rubrique Documents. Pour votre sécurité, ce message ne contient aucun lien.`,
      ),
    ),
  ),
  legit(
    'legit-bank-fraud-advice',
    'clear',
    ['bank', 'warning'],
    mail(
      {
        from: box('Banque des Mascareignes', 'securite@banque-mascareignes.example'),
        subject: 'Un faux conseiller peut vous appeler',
        date: 'Mon, 09 Nov 2026 06:00:00 +0400',
        auth: pass('banque-mascareignes.example'),
      },
      html(
        `<p>Des escrocs se font passer pour votre conseiller, disent que votre carte est bloquée et demandent le code reçu par SMS. Jamais nous ne vous demanderons ce code, ni votre mot de passe, ni de valider un virement au téléphone. Raccrochez et appelez le numéro au dos de votre carte.</p>`,
      ),
    ),
  ),
  legit(
    'legit-parcel-notice',
    'clear',
    ['parcel'],
    mail(
      {
        from: box('Postes Îliennes', 'avis@postes-iliennes.example'),
        subject: 'Votre colis vous attend au point relais',
        date: 'Tue, 10 Nov 2026 16:02:00 +0400',
        auth: pass('postes-iliennes.example'),
      },
      text(
        `Votre colis 8Q00417 est arrivé au point relais Tabac Presse Le Brûlé. Retirez-le avant le 24 novembre avec une pièce d'identité. Code de retrait : 7719. Suivi : https://postes-iliennes.example/8Q00417`,
        'text/plain',
        'utf-8',
        'quoted-printable',
      ),
    ),
  ),
  legit(
    'legit-landlord-receipt',
    'clear',
    ['rental', 'receipt'],
    mail(
      {
        from: 'M. Turpin <turpin.location@courrier.example>',
        subject: 'Quittance octobre',
        date: 'Wed, 11 Nov 2026 09:09:00 +0400',
        auth: pass('courrier.example'),
      },
      multi(
        'mixed',
        text(
          'Bonjour Lucette, bien reçu votre virement de 620 €, voici la quittance. Le plombier passe jeudi pour la fuite.',
        ),
        file('quittance.pdf', 'application/pdf', invoice('Quittance de loyer', 'Octobre 2026 : 620 EUR, payee')),
      ),
    ),
  ),
  legit(
    'legit-employer-onboarding',
    'caution',
    ['employer', 'asks-for-rib'],
    mail(
      {
        from: box('Anne Rivière (RH)', 'a.riviere@sucrerie-bel-air.example'),
        subject: 'Votre arrivée le 1er décembre',
        date: 'Thu, 12 Nov 2026 11:30:00 +0400',
        auth: pass('sucrerie-bel-air.example'),
      },
      text(`Bonjour Monsieur Dijoux,

Toute l'équipe se réjouit de vous accueillir. Pour préparer le contrat, merci de nous remettre le jour de votre arrivée : une copie de votre carte d'identité, l'attestation de sécurité sociale et un RIB pour le versement du salaire. Rendez-vous à 8 h à la loge.`),
    ),
  ),
  legit(
    'legit-insurance-renewal',
    'clear',
    ['insurance'],
    mail(
      {
        from: box('Mutuelle du Piton', 'adherents@mutuelle-piton.example'),
        subject: 'Échéance 2027 de votre contrat auto',
        date: 'Fri, 13 Nov 2026 12:34:00 +0400',
        auth: pass('mutuelle-piton.example'),
        subjectAs: ['windows-1252', 'Q'],
      },
      text(
        `Votre cotisation 2027 s’élève à 412,60 €. Elle sera prélevée en dix fois à partir de janvier ; vous n’avez rien à faire. L’échéancier est dans votre espace adhérent.`,
        'text/plain',
        'windows-1252',
        '8bit',
      ),
    ),
  ),
  legit(
    'legit-tax-office',
    'clear',
    ['administration'],
    mail(
      {
        from: box('Service des impôts des particuliers', 'sip.saint-pierre@finances.example'),
        subject: 'Votre demande du 2 novembre',
        date: 'Sat, 14 Nov 2026 08:00:00 +0400',
        auth: pass('finances.example'),
      },
      text(
        `Madame, votre demande de délai de paiement a été acceptée. Vous réglerez la taxe foncière en trois mensualités par prélèvement. Un courrier postal vous le confirmera.`,
      ),
    ),
  ),
  legit(
    'legit-donation-receipt',
    'clear',
    ['charity'],
    mail(
      {
        from: box('Les Amis du Tuit-tuit', 'merci@tuit-tuit.example'),
        subject: 'Merci pour votre don !',
        date: 'Sun, 15 Nov 2026 09:00:00 +0400',
        auth: pass('tuit-tuit.example'),
      },
      html(
        '<p>Grâce à vos 30 €, deux nichoirs seront posés à La Roche Écrite. Votre reçu fiscal arrivera en mars par la poste.</p><p>Avec toute notre gratitude,<br>Les bénévoles</p>',
        'windows-1252',
      ),
    ),
  ),
  legit(
    'legit-university-survey',
    'clear',
    ['survey', 'no-gift'],
    mail(
      {
        from: box('Laboratoire MOBILIS', 'enquete@univ-mobilis.example'),
        subject: 'Enquête sur vos trajets domicile-travail',
        date: 'Mon, 16 Nov 2026 10:00:00 +0400',
        auth: pass('univ-mobilis.example'),
      },
      text(`Bonjour, dans le cadre de ma thèse je cherche des volontaires pour un questionnaire anonyme de 8 minutes sur les embouteillages du Tampon : https://univ-mobilis.example/q/trajets
Il n'y a rien à gagner, si ce n'est ma reconnaissance éternelle. Inès Cadet, doctorante`),
    ),
  ),
  legit(
    'legit-other-service-code',
    'clear',
    ['code', 'other-service'],
    mail(
      {
        from: box('Médiathèque', 'noreply@mediatheque-ouest.example'),
        subject: 'Code de vérification',
        date: 'Tue, 17 Nov 2026 19:00:00 +0400',
        auth: pass('mediatheque-ouest.example'),
      },
      text('Votre code de vérification est 90 31 14. Ne le partagez avec personne.'),
    ),
  ),
  legit(
    'legit-agora-coworking-newsletter',
    'clear',
    ['namesake', 'newsletter'],
    mail(
      {
        from: box('Agora Coworking', 'hello@agora-coworking.example'),
        subject: "Le programme de décembre à l'Agora",
        date: 'Wed, 18 Nov 2026 08:00:00 +0400',
        auth: pass('agora-coworking.example'),
        more: ['List-Unsubscribe: <https://agora-coworking.example/stop>'],
      },
      html(
        '<h2>Décembre à l\'Agora</h2><p>Mardi 1er : petit-déjeuner des indépendants. Jeudi 10 : atelier compta avec Farida. Et toute la semaine, la salle Bambou à moitié prix !</p><p><a href="https://agora-coworking.example/agenda">Je réserve ma place</a></p>',
      ),
    ),
  ),
  legit(
    'legit-agora-coworking-invoice',
    'caution',
    ['namesake', 'iban-pdf'],
    mail(
      {
        from: box('Agora Coworking', 'compta@agora-coworking.example'),
        subject: 'Facture novembre - bureau 12',
        date: 'Thu, 19 Nov 2026 08:30:00 +0400',
        auth: pass('agora-coworking.example'),
      },
      multi(
        'mixed',
        text(
          "Bonjour Samuel, ta facture de novembre pour le bureau 12 (240 €). Tu peux la régler par virement comme d'habitude. À lundi ! Farida, Agora Coworking, 14 rue du Four à Chaux, Saint-Pierre",
        ),
        file(
          'facture-11.pdf',
          'application/pdf',
          invoice(
            'SARL AGORA COWORKING',
            'Bureau 12, novembre 2026 : 240,00 EUR',
            `IBAN ${rib('99840', '00300', '00123000456').iban}`,
          ),
        ),
      ),
    ),
  ),
  legit(
    'legit-agora-associations-fair',
    'clear',
    ['namesake', 'town-hall'],
    mail(
      {
        from: box('Mairie de Cilaos', 'associations@mairie-cilaos.example'),
        subject: 'Agora des associations : votre stand',
        date: 'Fri, 20 Nov 2026 10:00:00 +0400',
        auth: pass('mairie-cilaos.example'),
      },
      text(
        "Bonjour, l'Agora des associations se tiendra samedi 5 décembre sur la place. Merci de nous dire combien de tables il vous faut et si vous avez besoin d'électricité. La mairie offre le café.",
      ),
    ),
  ),
]

const photo = (seed: number): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from(Array.from({ length: 600 }, (_, i) => (i * seed) % 251)),
    Buffer.from('ffd9', 'hex'),
  ])

const signed = (body: Part): Part =>
  multi(
    'signed; protocol="application/pkcs7-signature"; micalg=sha-256',
    body,
    file(
      'smime.p7s',
      'application/pkcs7-signature',
      Buffer.from(Array.from({ length: 480 }, (_, i) => (i * 73 + 48) % 256)),
    ),
  )

const CLUB_CARD =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Nativel;Odile;;;\r\nFN:Odile Nativel\r\nTEL;TYPE=CELL:+33 6 39 98 45 67\r\nEMAIL:odile@courrier.example\r\nEND:VCARD\r\n'

/** Friends, families, machines. */
export const personal = (image: { png: Uint8Array; pixels: Pixels }): Fixture[] => [
  legit(
    'legit-calendar-invitation',
    'clear',
    ['calendar'],
    mail(
      {
        from: box('Cabinet dentaire Ah-Kang', 'rdv@dentaire-ahkang.example'),
        subject: 'Votre rendez-vous du 26 novembre',
        date: 'Mon, 02 Nov 2026 09:00:00 +0400',
        auth: pass('dentaire-ahkang.example'),
      },
      multi(
        'mixed',
        text('Rendez-vous confirmé le jeudi 26 novembre à 15 h 20. Pensez à votre carte Vitale.'),
        file(
          'rdv.ics',
          'text/calendar',
          'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:4@dentaire-ahkang.example\r\nDTSTART:20261126T112000Z\r\nSUMMARY:Dentiste\r\nLOCATION:12 rue Jules Auber\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
        ),
      ),
    ),
  ),
  legit(
    'legit-vcard',
    'clear',
    ['vcard'],
    mail(
      {
        from: 'Odile Nativel <odile@courrier.example>',
        subject: 'mes coordonnées',
        date: 'Tue, 03 Nov 2026 12:12:00 +0400',
        auth: pass('courrier.example'),
      },
      multi(
        'mixed',
        text('Voilà ma carte, appelle quand tu descends dans le sud ! Odile'),
        file('odile.vcf', 'text/vcard', CLUB_CARD),
      ),
    ),
  ),
  legit(
    'legit-smime-signed',
    'clear',
    ['s-mime'],
    mail(
      {
        from: box('Me Ophélie Sautron', 'o.sautron@avocats-sautron.example'),
        subject: 'Audience du 3 décembre',
        date: 'Wed, 04 Nov 2026 08:30:00 +0400',
        auth: pass('avocats-sautron.example'),
      },
      signed(
        text(
          "Cher Monsieur,\n\nL'audience est fixée au 3 décembre à 9 h, salle 2. Je vous y retrouverai un quart d'heure avant.\n\nVotre bien dévouée",
          'text/plain',
          'utf-8',
          'quoted-printable',
        ),
      ),
    ),
  ),
  legit(
    'legit-pgp-signed',
    'clear',
    ['pgp'],
    mail(
      {
        from: 'Loris <loris@libre974.example>',
        subject: 'install party',
        date: 'Thu, 05 Nov 2026 22:22:00 +0400',
        auth: pass('libre974.example'),
      },
      multi(
        'signed; protocol="application/pgp-signature"; micalg=pgp-sha512',
        text("On fait ça samedi à la MJC ? J'amène deux switches et les clés USB.\nLoris"),
        text(
          '-----BEGIN PGP SIGNATURE-----\n\niHUEABYKAB0WIQRexampleexampleexampleexampleFAmkFAAoJEExampleAAAA\nAP9wexample=\n=Ab1c\n-----END PGP SIGNATURE-----',
          'application/pgp-signature',
          'us-ascii',
          '7bit',
        ),
      ),
    ),
  ),
  legit(
    'legit-bounce',
    'clear',
    ['bounce', 'multipart-report'],
    mail(
      {
        from: 'Mail Delivery System <MAILER-DAEMON@mx.gateway.example>',
        subject: 'Undelivered Mail Returned to Sender',
        date: 'Fri, 06 Nov 2026 03:00:00 +0000',
        more: ['Return-Path: <>', 'Auto-Submitted: auto-replied'],
      },
      multi(
        'report; report-type=delivery-status',
        text(
          "I'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<tatie.rose@ancienfai.example>: host mx.ancienfai.example said: 550 5.1.1 unknown user",
          'text/plain',
          'us-ascii',
          '7bit',
        ),
        {
          headers: ['Content-Type: message/delivery-status'],
          body: Buffer.from(
            'Reporting-MTA: dns; mx.gateway.example\r\n\r\nFinal-Recipient: rfc822; tatie.rose@ancienfai.example\r\nAction: failed\r\nStatus: 5.1.1\r\n',
          ),
        },
        {
          headers: ['Content-Type: message/rfc822'],
          body: mail(
            {
              from: 'Lucette <lucette.hoarau@courrier.example>',
              to: 'tatie.rose@ancienfai.example',
              subject: 'Dimanche',
              date: 'Fri, 06 Nov 2026 06:59:00 +0400',
            },
            text('Tatie, tu viens manger dimanche ? Je fais un cari bichiques.'),
          ),
        },
      ),
    ),
  ),
  legit(
    'legit-out-of-office',
    'clear',
    ['out-of-office'],
    mail(
      {
        from: 'Benoit Folio <b.folio@btp-folio.example>',
        subject: 'Absence : Re: chantier',
        date: 'Sat, 07 Nov 2026 10:00:00 +0400',
        auth: pass('btp-folio.example'),
        more: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
      },
      text(
        "Je suis en congé à l'étranger jusqu'au 23 novembre avec un accès limité à mes mails. Pour toute urgence, voyez Magalie au bureau.",
        'text/plain',
        'iso-8859-1',
        'quoted-printable',
      ),
    ),
  ),
  legit(
    'legit-photos',
    'clear',
    ['photos'],
    mail(
      {
        from: box('Mémé Jacqueline', 'jacqueline.exemple@wanadoo.fr'),
        subject: 'les petits',
        date: 'Sun, 08 Nov 2026 14:00:00 +0400',
        auth: pass('wanadoo.fr'),
      },
      multi(
        'mixed',
        text(
          "Coucou ma fille voici les photos des petits au Jardin d'Éden. Noah a mangé trois glaces. Gros bisous Mémé",
        ),
        file('IMG_0412.jpg', 'image/jpeg', photo(31)),
        file('IMG_0413.jpg', 'image/jpeg', photo(47)),
      ),
    ),
  ),
  legit(
    'legit-qr-ticket',
    'clear',
    ['qr-png', 'ticket'],
    mail(
      {
        from: box('Kabardock', 'billets@salle-kabar.example'),
        subject: 'Vos billets pour samedi',
        date: 'Mon, 09 Nov 2026 18:00:00 +0400',
        auth: pass('salle-kabar.example'),
      },
      multi(
        'related',
        html(
          '<p>Bonjour Lucette, présentez ce code à l\'entrée samedi à 20 h. 2 places, déjà payées.</p><img src="cid:t1" alt="billet">',
        ),
        file('billet.png', 'image/png', image.png, 't1'),
      ),
    ),
  ),
  legit(
    'legit-person-called-agora',
    'clear',
    ['namesake', 'person'],
    mail(
      {
        from: 'Stavros Agora <s.agora.exemple@gmail.com>',
        subject: 'location du gite',
        date: 'Tue, 10 Nov 2026 21:00:00 +0400',
        auth: pass('gmail.com'),
      },
      text(
        'Bonjour, nous serions quatre du 20 au 27 décembre, mes parents et nos deux filles. Le gîte est-il libre ? Y a-t-il un lit bébé ? Bien à vous, Stavros Agora',
      ),
    ),
  ),
  legit(
    'legit-family-abroad',
    'clear',
    ['family', 'abroad'],
    mail(
      {
        from: 'Thierry <thierry.hoarau@courrier.example>',
        subject: 'bien arrivé',
        date: 'Wed, 11 Nov 2026 03:40:00 -0500',
        auth: pass('courrier.example'),
      },
      text(
        "Hello maman, bien arrivé à Montréal, -4 degrés et une valise perdue. Je suis à l'étranger pour six mois mais le téléphone marche, je t'appelle dimanche à 17 h heure Réunion. Dis à papa que je lui rembourse le billet en janvier.",
      ),
    ),
  ),
  legit(
    'legit-rental-applicant-papers',
    'clear',
    ['rental', 'papers'],
    mail(
      {
        from: box('Amélie & Rudy', 'amelie.rudy@courrier.example'),
        to: 'turpin.location@courrier.example',
        subject: 'Notre dossier pour le F3',
        date: 'Thu, 12 Nov 2026 19:30:00 +0400',
        auth: pass('courrier.example'),
      },
      multi(
        'mixed',
        text(
          "Bonsoir Monsieur Turpin, merci pour la visite d'hier. Vous trouverez nos trois derniers bulletins de paie et l'avis d'imposition comme demandé. Nous pouvons repasser signer samedi.",
        ),
        file('dossier.pdf', 'application/pdf', invoice('Dossier de location', 'Bulletins de paie')),
      ),
    ),
  ),
  legit(
    'legit-seller-meeting',
    'clear',
    ['sale', 'meeting'],
    mail(
      {
        from: 'Willy <willy.m@courrier.example>',
        subject: 'Re: Re: kayak',
        date: 'Fri, 13 Nov 2026 17:17:00 +0400',
        auth: pass('courrier.example'),
      },
      text(
        "ok pour demain 9h plage de l'Ermitage parking du maître-nageur. amène les pagaies stp. 250 cash comme convenu\n\nWilly\n\n> Le 13 nov. à 12:40, Lucette a écrit :\n> on dit 250 alors, et vous l'essayez avant",
        'text/plain',
        'iso-8859-1',
        '8bit',
      ),
    ),
  ),
  legit(
    'legit-english-traveller',
    'clear',
    ['english'],
    mail(
      {
        from: 'Ruth Okafor <ruth@okafor.example>',
        subject: 'Trail shoes left at your guesthouse',
        date: 'Sat, 14 Nov 2026 20:00:00 +0100',
        auth: pass('okafor.example'),
      },
      text(
        'Hi Lucette,\n\nWe are back in Leeds, tired and happy. I think I left my blue trail shoes under the bench. No need to post them, we will be back in May!\n\nThank you for the mangoes.\nRuth',
        'text/plain',
        'us-ascii',
        '7bit',
      ),
    ),
  ),
  legit(
    'legit-german-booking',
    'clear',
    ['german'],
    mail(
      {
        from: box('Jörg Büttner', 'joerg@buettner.example'),
        subject: 'Anfrage für Ostern',
        date: 'Sun, 15 Nov 2026 11:11:00 +0100',
        auth: pass('buettner.example'),
        subjectAs: ['iso-8859-1', 'Q'],
      },
      text(
        'Guten Tag Frau Hoarau, wir möchten über Ostern gern wieder zehn Tage bei Ihnen wohnen. Ist das große Zimmer noch frei? Die Anzahlung würden wir wie letztes Jahr überweisen. Herzliche Grüße aus Ulm',
        'text/plain',
        'iso-8859-1',
        'quoted-printable',
      ),
    ),
  ),
  legit(
    'legit-portuguese-cousin',
    'clear',
    ['portuguese'],
    mail(
      {
        from: box('Conceição', 'conceicao@correio.example'),
        subject: 'saudades',
        date: 'Mon, 16 Nov 2026 09:00:00 +0000',
        auth: pass('correio.example'),
      },
      text(
        'Querida prima, a mãe já saiu do hospital e está bem disposta. Mando fotografias quando o João me ensinar a usar o telemóvel novo. Beijinhos a todos.',
        'text/plain',
        'utf-8',
        'base64',
      ),
    ),
  ),
  legit(
    'legit-malagasy',
    'clear',
    ['malagasy'],
    mail(
      {
        from: 'Hery <hery@mailaka.example>',
        subject: 'Salama',
        date: 'Tue, 17 Nov 2026 07:00:00 +0300',
        auth: pass('mailaka.example'),
      },
      text(
        "Salama tompoko, tonga soa aman-tsara ny entana. Misaotra betsaka tamin'ny fanampianao. Hiantso anao aho amin'ny sabotsy hariva.",
      ),
    ),
  ),
  legit(
    'legit-creole-friend',
    'clear',
    ['creole'],
    mail(
      {
        from: 'Mimose <mimose@courrier.example>',
        subject: 'pik-nik',
        date: 'Wed, 18 Nov 2026 18:00:00 +0400',
        auth: pass('courrier.example'),
      },
      text(
        'Oté Lucette, dimans nou sava Grand Étang. Amenn out nat ek in ti romazav, mi okip le ri. Rouv lo zyé lo shemin lé sal. Bizou',
      ),
    ),
  ),
  legit(
    'legit-co-ownership',
    'clear',
    ['association', 'windows-1252'],
    mail(
      {
        from: box('Syndic Les Filaos', 'syndic@filaos-gestion.example'),
        subject: "Coupure d'eau jeudi",
        date: 'Thu, 19 Nov 2026 11:00:00 +0400',
        auth: none('filaos-gestion.example'),
      },
      text(
        'Chers copropriétaires, l’eau sera coupée jeudi de 8 h à 12 h pour le remplacement de la vanne. Les appels de charges du 4e trimestre partiront lundi par courrier.',
        'text/plain',
        'windows-1252',
        'base64',
      ),
    ),
  ),
  legit(
    'legit-loan-between-friends',
    'clear',
    ['friends', 'money'],
    mail(
      {
        from: 'Guylaine <guylaine@courrier.example>',
        subject: 'la perceuse',
        date: 'Fri, 20 Nov 2026 20:00:00 +0400',
        auth: pass('courrier.example'),
      },
      text(
        "Je te rends la perceuse dimanche et les 40 € que tu m'avais prêtés pour l'essence. Promis cette fois ! Et je garde le gâteau au chaud.",
      ),
    ),
  ),
]
