/** Honest mails of many trades, short and plain: what a mailbox on the island is full of. */
import { rib } from './bank.js'
import { type Fixture, legit } from './fixture.js'
import { box, file, html, mail, multi, none, type Part, pass, text } from './mime.js'
import { lines, pdf } from './pdf.js'
import { zip } from './zip.js'

const garage = rib('99840', '00310', '00051200417')
const school = rib('99850', '00042', '00330017120')

interface Letter {
  file: string
  level?: 'clear' | 'caution'
  from: [name: string, address: string]
  to?: string
  subject: string
  /** Authentication of the sender's host; all passed when left out. */
  checked?: 'none'
  more?: string[]
  body: string | Part
}

function letter({ file: name, level = 'clear', from, to, subject, checked, more, body }: Letter, day: number): Fixture {
  const host = from[1].slice(from[1].indexOf('@') + 1)
  const date = `${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][day % 7]}, ${String(2 + day).padStart(2, '0')} Nov 2026 09:${String(10 + day)}:00 +0400`
  const head = {
    from: box(...from),
    subject,
    date,
    auth: checked === 'none' ? none(host) : pass(host),
    ...(to === undefined ? {} : { to }),
    ...(more === undefined ? {} : { more }),
  }
  return legit(name, level, ['letter'], mail(head, typeof body === 'string' ? text(body) : body))
}

const LETTERS: readonly Letter[] = [
  {
    file: 'legit-rental-agency-visit',
    from: ['Agence Les Tamarins', 'location@agence-tamarins.example'],
    subject: 'Votre demande de visite - T3 La Montagne',
    body: `Bonjour Madame Hoarau,

Nous vous confirmons la visite du T3 (réf. 2214) jeudi à 17 h 15, 8 allée des Letchis à La Montagne. Le loyer est de 890 € charges comprises, le dépôt de garantie d'un mois est encaissé à la signature du bail, à l'agence.

Merci de prévoir pour la visite une pièce d'identité, vos trois derniers bulletins de salaire et votre avis d'imposition. En cas d'empêchement, appelez-nous au 02 62 30 12 40.

Cordialement,
Nadia Payet, conseillère location`,
  },
  {
    file: 'legit-garage-quote-rib',
    level: 'caution',
    from: ['Garage Técher', 'contact@garage-techer.example'],
    subject: 'Facture F2026-311 - Clio, courroie',
    body: multi(
      'mixed',
      text(`Bonjour,

Votre Clio est prête, vous pouvez la récupérer jusqu'à 17 h. Vous trouverez ci-joint la facture de 482,60 €. Règlement à la remise des clés par carte, chèque ou espèces, ou par virement sur le compte indiqué en bas de la facture.

Garage Técher SARL, 14 rue des Flamboyants, Saint-Benoît`),
      file(
        'Facture_F2026-311.pdf',
        'application/pdf',
        pdf(
          lines([
            'GARAGE TECHER SARL - SIRET 912 345 678 00011',
            'Facture F2026-311 - courroie de distribution',
            'Total TTC 482,60 EUR',
            `Reglement par virement : IBAN ${garage.iban}`,
          ]),
        ),
      ),
    ),
  },
  {
    file: 'legit-plumber-deposit',
    from: ['Johan Plomberie', 'johan.plomberie974@orange.fr'],
    subject: 'devis chauffe eau',
    body: `Bonjour,
suite à ma visite, ci-dessous le devis pour le remplacement du chauffe-eau solaire :
fourniture 1 850 €, pose 420 €, soit 2 270 € TTC.
Un acompte de 30 % à la commande, le solde à la fin des travaux. Je peux intervenir la semaine du 23.
Cordialement
Johan Grondin - 0692 40 11 87`,
  },
  {
    file: 'legit-shop-newsletter-trackers',
    from: ['Maison Vavangue', 'bonjour@maison-vavangue.example'],
    subject: 'Derniers jours : -30 % sur la collection lin',
    more: ['List-Unsubscribe: <https://t.envois-mail.example/u/9f2>', 'Precedence: bulk'],
    body: html(
      `<p style="display:none">Vos avantages fidélité vous attendent en boutique</p><h1>-30 % sur le lin jusqu'à dimanche</h1><p>Lucette, profitez de nos dernières tailles : chemises dès 29 €, nappes dès 19 €. Livraison offerte dès 60 € d'achat, paiement en 3 fois sans frais.</p><p><a href="https://t.envois-mail.example/c/1">J'en profite</a> <a href="https://t.envois-mail.example/c/2">maison-vavangue.example</a></p><p>Votre bon d'achat fidélité de 10 € est valable jusqu'au 30 novembre.</p><p><a href="https://t.envois-mail.example/u/9f2">Se désabonner</a> - Maison Vavangue, 3 rue du Grand Hôtel, Hell-Bourg</p>`,
    ),
  },
  {
    file: 'legit-supermarket-flyer',
    from: ['Leader Price Sainte-Suzanne', 'offres@lp-sainte-suzanne.example'],
    subject: 'Le catalogue de la semaine',
    body: `Cette semaine dans votre magasin : letchis de Saint-André à 2,90 € le kilo, riz parfumé 5 kg à 6,49 €, un paquet acheté = un offert sur les samoussas.
Jeu des 30 ans : déposez votre ticket dans l'urne à l'accueil, tirage au sort samedi 28 à 11 h, un vélo à gagner.
Ouvert dimanche matin.`,
  },
  {
    file: 'legit-school-canteen-bill',
    level: 'caution',
    from: ['Restauration scolaire', 'cantine@ville-bellepierre.example'],
    subject: 'Facture cantine octobre',
    body: `Madame, Monsieur,

La facture de restauration scolaire d'octobre (16 repas, 38,40 €) est disponible sur le portail famille : https://famille.ville-bellepierre.example
Règlement avant le 30 novembre en ligne par carte bancaire, ou par virement : IBAN ${school.iban}, à l'ordre de la régie de la commune, en rappelant le nom de l'enfant.

Passé cette date, la facture est transmise au Trésor public.

Le service des affaires scolaires`,
  },
  {
    file: 'legit-real-bank-new-device',
    from: ['Crédit Agricole de La Réunion', 'ne-pas-repondre@ca-reunion.fr'],
    subject: 'Nouvel appareil enregistré',
    body: `Bonjour,

Un nouvel appareil (Samsung A15) a été ajouté à votre espace Ma Banque le 4 novembre à 19 h 02. Si vous êtes à l'origine de cette opération, vous n'avez rien à faire.

Sinon, appelez le numéro inscrit au dos de votre carte. Nous ne vous demanderons jamais vos codes ni votre mot de passe, ni par mail, ni par téléphone.

Votre conseiller`,
  },
  {
    file: 'legit-real-bank-fraud-weeks',
    from: ['La Banque Postale', 'info@labanquepostale.fr'],
    subject: 'Faux conseillers : gardez vos codes pour vous',
    body: `Bonjour,

Les escroqueries au faux conseiller se multiplient. Le fraudeur vous appelle, prétend qu'un virement suspect est en cours et vous demande de valider une opération dans l'application ou de lui lire le code reçu par SMS.

Nos conseils :
- ne communiquez jamais vos codes, même à quelqu'un qui se présente comme votre banquier ;
- raccrochez et rappelez votre agence ;
- ne cliquez pas sur les liens reçus par SMS.

La Banque Postale`,
  },
  {
    file: 'legit-real-carrier-tracking',
    from: ['Chronopost', 'noreply@chronopost.fr'],
    subject: 'Votre colis XY123456789FR arrive demain',
    body: html(
      '<p>Bonjour, votre colis expédié par Decathlon sera livré demain entre 8 h et 13 h. Absent ? Choisissez un point relais ou un autre jour : <a href="https://www.chronopost.fr/tracking?id=XY123456789FR">suivre mon colis</a>.</p><p>Chronopost ne vous demande jamais de paiement par SMS.</p>',
    ),
  },
  {
    file: 'legit-health-insurance-refund',
    from: ['Mutuelle des Hauts', 'gestion@mutuelle-des-hauts.example'],
    subject: 'Votre remboursement du 3 novembre',
    body: `Bonjour Madame Hoarau,

Un remboursement de 46,20 € (optique) a été viré le 3 novembre sur votre compte se terminant par 417. Le détail est dans votre espace adhérent.

Vous avez changé de banque ? Déposez votre nouveau RIB dans votre espace, rubrique « Mes informations ».

Mutuelle des Hauts`,
  },
  {
    file: 'legit-employer-payslip',
    from: ['Paie SODIREX', 'paie@sodirex.example'],
    subject: 'Bulletin de paie octobre',
    body: `Bonjour,
Votre bulletin d'octobre est dans votre coffre-fort numérique. Le virement a été fait hier.
Rappel : la campagne des entretiens annuels commence lundi, merci de compléter votre fiche avant le 20.
Le service RH`,
  },
  {
    file: 'legit-job-interview',
    from: ['Karine Lebon', 'k.lebon@hotel-lagon-bleu.example'],
    subject: 'Votre candidature - réceptionniste',
    body: `Bonjour Lucette,
votre candidature a retenu notre attention et je vous propose un entretien mardi 10 à 14 h à l'hôtel. Merci d'apporter votre pièce d'identité et vos diplômes.
Si cet horaire ne convient pas, appelez-moi au 0262 24 55 18.
Karine Lebon, responsable d'hébergement`,
  },
  {
    file: 'legit-school-meeting',
    from: ['École primaire Les Filaos', 'ecole.filaos@ac-reunion.fr'],
    subject: 'Réunion parents et coopérative',
    body: `Chers parents,
la réunion de rentrée des CE2 a lieu vendredi à 17 h. La cotisation à la coopérative est de 15 € par enfant, en espèces ou par chèque à l'ordre de l'OCCE, dans une enveloppe au nom de l'enfant.
Merci de rapporter aussi la fiche de renseignements complétée et l'attestation d'assurance.
La directrice`,
  },
  {
    file: 'legit-university-account',
    from: ['DSI Université', 'ne-pas-repondre@univ-reunion.fr'],
    subject: 'Votre mot de passe arrive à expiration',
    level: 'caution',
    body: `Bonjour,

Votre mot de passe ENT expire dans 10 jours. Pour le changer, connectez-vous à l'ENT comme d'habitude, rubrique « Mon compte ». Ce message ne contient pas de lien : ne cliquez sur aucun lien qui prétendrait le faire à notre place.

La direction des systèmes d'information`,
  },
  {
    file: 'legit-airline-booking',
    from: ['Air Austral', 'reservation@air-austral.com'],
    subject: 'Confirmation de votre réservation UU973',
    body: `Votre réservation est confirmée : Saint-Denis - Paris CDG, 18 décembre, 22 h 10. Montant payé par carte bancaire : 912,40 €. Référence du dossier : K7Q2ZP.
Enregistrement en ligne à partir de 30 h avant le départ. Un bagage de 23 kg est inclus.`,
  },
  {
    file: 'legit-online-order-paid',
    from: ['Decathlon', 'commande@decathlon.fr'],
    subject: 'Merci pour votre commande',
    body: `Bonjour Lucette, nous avons bien reçu votre commande n° 4418822 de 64,98 € réglée par carte bancaire. Vous recevrez un mail dès l'expédition du colis. Retrait gratuit au magasin de Sainte-Marie sous 5 jours.`,
  },
  {
    file: 'legit-marketplace-elsewhere-sold',
    from: ['Vinted', 'no-reply@vinted.fr'],
    subject: 'Ton article est vendu !',
    body: `Bonne nouvelle : Clara a acheté « Robe lin bleue » pour 18,00 €. Imprime le bordereau d'envoi et dépose le colis en point relais sous 5 jours. L'argent sera crédité sur ton porte-monnaie après réception.`,
  },
  {
    file: 'legit-electricity-bill',
    from: ['EDF Réunion', 'facture@edf.re'],
    subject: 'Votre facture du 5 novembre',
    body: `Bonjour, votre facture de 71,32 € est disponible dans votre espace client. Elle sera prélevée le 20 novembre sur le compte que vous nous avez indiqué. Vous n'avez aucune démarche à effectuer.`,
  },
  {
    file: 'legit-association-fee',
    level: 'caution',
    from: ['Moringue Club', 'moringueclub@gmail.com'],
    subject: 'Inscriptions saison',
    body: `Salut à tous,
les inscriptions sont ouvertes : 90 € l'année, payable en trois fois. Chèque à l'ordre du club ou virement (RIB affiché au local, demandez-le à Sabine). Certificat médical obligatoire et photo d'identité.
À mardi !
Le bureau`,
  },
  {
    file: 'legit-neighbour-sells-car',
    from: ['Patrick Boyer', 'patrick.boyer.exemple@orange.fr'],
    subject: 'Re: Duster',
    body: `Bonjour,
oui la voiture est toujours là, contrôle technique du mois dernier sans contre-visite. Vous pouvez venir la voir à Cambaie quand vous voulez après 16 h, mon numéro est le 0692 88 12 45.
Pour le paiement je préfère un chèque de banque qu'on ira chercher ensemble au guichet, ou un virement instantané devant moi.
Patrick`,
  },
  {
    file: 'legit-buyer-asks-photos',
    from: ['Mme Turpin', 'j.turpin.exemple@wanadoo.fr'],
    subject: 'votre annonce buffet créole',
    body: `Bonjour, j'ai vu votre buffet sur AGORA. Pourriez-vous m'envoyer une photo de l'intérieur et les dimensions ? Mon mari est sur Paris jusqu'à vendredi, nous viendrions samedi avec la camionnette. Merci, J. Turpin`,
  },
  {
    file: 'legit-tenant-notice',
    from: ['Kévin Robert', 'kevin.robert.exemple@gmail.com'],
    subject: 'Préavis appartement',
    body: `Bonjour Madame,
je vous confirme mon départ au 31 décembre, la lettre recommandée est partie ce matin. Pour la restitution de la caution je vous ai mis mon nouveau RIB dans la boîte aux lettres. On peut faire l'état des lieux le 30 ?
Kévin`,
  },
  {
    file: 'legit-doctor-appointment',
    from: ['Doctolib', 'no-reply@doctolib.fr'],
    subject: 'Rappel de rendez-vous',
    body: `Rappel : vous avez rendez-vous avec le Dr Isabelle Ah-Kane mercredi à 10 h 40. Pensez à votre carte Vitale et à votre ordonnance. Un empêchement ? Annulez depuis votre compte pour libérer la place.`,
  },
  {
    file: 'legit-town-survey',
    from: ['Mairie', 'participation@ville-bellepierre.example'],
    subject: 'Votre avis sur le plan vélo',
    body: `Bonjour, la commune prépare son plan vélo et vous invite à répondre à un questionnaire de dix minutes, anonyme, jusqu'au 30 novembre : https://participer.ville-bellepierre.example/velo
Des exemplaires papier sont à disposition à l'accueil de la mairie.`,
  },
  {
    file: 'legit-crowdfunding-thanks',
    from: ['Radio Volcan', 'asso@radio-volcan.example'],
    subject: 'Merci pour votre don',
    body: `Merci ! Votre don de 25 € nous permet de remplacer la table de mixage. Le reçu fiscal est en pièce jointe de votre espace donateur. Suivez les travaux sur https://radio-volcan.example/chantier`,
  },
  {
    file: 'legit-library-overdue',
    from: ['Médiathèque', 'pret@mediatheque-ravine.example'],
    subject: 'Documents en retard - dernier rappel',
    body: `Bonjour, deux documents empruntés sur votre carte devaient être rendus le 28 octobre. Votre compte lecteur est suspendu jusqu'à leur retour. Merci de les rapporter rapidement, la boîte de retour est ouverte jour et nuit.`,
  },
  {
    file: 'legit-software-receipt',
    from: ['Hébergeur Piton', 'facturation@piton-hebergement.example'],
    subject: 'Votre renouvellement de nom de domaine',
    body: `Bonjour, le nom de domaine case-lucette.example arrive à échéance le 2 décembre. Il sera renouvelé automatiquement pour 12 € HT avec la carte enregistrée. Pour modifier votre moyen de paiement, connectez-vous à votre espace client : https://piton-hebergement.example/client`,
  },
  {
    file: 'legit-forum-activation',
    level: 'caution',
    from: ['Forum des planteurs', 'robot@forum-planteurs.example'],
    subject: 'Activez votre compte',
    body: `Bienvenue Lucette ! Pour activer votre compte, cliquez sur le lien suivant : https://forum-planteurs.example/activer?u=812
Si vous n'avez pas demandé d'inscription, ignorez ce message.`,
  },
  {
    file: 'legit-password-reset-elsewhere',
    level: 'caution',
    from: ['Covoit974', 'noreply@covoit974.example'],
    subject: 'Réinitialisation de votre mot de passe',
    body: `Vous avez demandé à changer de mot de passe. Ce lien est valable une heure : https://covoit974.example/mdp/7731
Si vous n'êtes pas à l'origine de cette demande, ne faites rien.`,
  },
  {
    file: 'legit-english-hotel-booking',
    from: ['Villa Ylang Guesthouse', 'stay@villa-ylang.example'],
    subject: 'Your stay from 12 to 15 December',
    body: `Dear Lucette,

Thank you for your booking. Check-in is from 3 pm, the key will be at the reception. The balance of 180 euros is payable on arrival, by card or cash. Airport pick-up can be arranged for 40 euros, just let us know your flight number.

Kind regards,
Anita`,
  },
  {
    file: 'legit-english-open-source-list',
    from: ['Ben Carter', 'ben@lists.maptools.example'],
    subject: '[dev] package build fails on Debian',
    more: ['List-Id: <dev.lists.maptools.example>', 'Precedence: list'],
    checked: 'none',
    body: `Hi all,

the package does not build any more since the last update, see http://ci.maptools.example/job/88. You can get the log here: http://ci.maptools.example/job/88/log.txt. I think we should send the patch upstream and only keep the option for now.

On Tue, Maria wrote:
> check the account of the build user, its password expired
> and please verify the key before you upload

Ben
--
dev mailing list: http://lists.maptools.example/listinfo/dev`,
  },
  {
    file: 'legit-spanish-language-school',
    from: ['Escuela Sol', 'info@escuela-sol.example'],
    subject: 'Curso de español en enero',
    body: `Hola Lucette:

Gracias por tu interés. El curso intensivo empieza el 11 de enero y cuesta 340 euros, con material incluido. Puedes pagar el primer día en la secretaría, en efectivo o con tarjeta. Si necesitas alojamiento, te enviamos una lista de familias.

Un saludo,
Marta`,
  },
  {
    file: 'legit-report-names-site',
    from: ['Sylvie Dijoux', 'sylvie.dijoux.exemple@orange.fr'],
    to: 'support@agora.re',
    subject: 'Signalement',
    body: `Bonjour,
j'ai reçu ceci d'une adresse bizarre, service@agora-garantie.example : « Votre paiement est bloqué, confirmez votre carte bancaire sur https://agora-garantie.example/carte ».
Je n'ai rien rempli. Pouvez-vous me dire si c'est bien vous ?
Sylvie Dijoux`,
  },
  {
    file: 'legit-report-quoted-forward',
    from: ['Marc Ethève', 'marc.etheve.exemple@gmail.com'],
    to: 'support@agora.re',
    subject: 'TR: Votre colis AGORA est bloqué',
    body: `Pour info, encore un.

> De : AGORA Livraison <colis@agora-livraison.example>
> Envoyé : jeudi 5 novembre
> Objet : Votre colis AGORA est bloqué
>
> Payez 1,99 € de frais de dédouanement par carte bancaire :
> http://agora-livraison.example/p
> Saisissez votre mot de passe AGORA pour débloquer le colis.`,
  },
  {
    file: 'legit-friend-forwards-scam',
    level: 'caution',
    from: ['Chantal', 'chantal.m.exemple@orange.fr'],
    subject: 'Fwd: Votre compte sera fermé',
    body: `Coucou ma belle, regarde ce que je viens de recevoir, encore une arnaque, fais attention si tu reçois la même !

---------- Forwarded message ---------
De : Netflox <compte@netflox-abo.example>
Date: mar. 3 nov. 2026
Subject: Votre compte sera fermé

Votre abonnement est suspendu. Mettez à jour vos coordonnées bancaires : https://netflox-abo.example/maj`,
  },
  {
    file: 'legit-till-software-fix',
    from: ['Support Caisse Péi', 'support@caisse-pei.example'],
    subject: 'Correctif 4.2 pour votre caisse',
    body: multi(
      'mixed',
      text(
        'Bonjour Madame Técher,\n\nComme convenu tout à l’heure au téléphone, voici le correctif à lancer sur le poste de la boutique, caisse fermée.\n\nBonne journée,\nFabrice',
      ),
      file('correctif-4.2.exe', 'application/x-msdownload', 'MZ\x90\0\x03\0\0\0'),
    ),
  },
  {
    file: 'legit-developers-list-script',
    from: ['Anouk', 'anouk@listes-libres.example'],
    subject: '[tri-dev] Script de mesure',
    checked: 'none',
    body: multi(
      'mixed',
      text('Salut la liste,\n\nle script avec lequel j’ai mesuré hier, et les chiffres en HTML.\n\nAnouk'),
      file('mesure.py', 'text/x-python', '#!/usr/bin/env python3\nprint(1)\n'),
      file('mesure.min.js', 'application/javascript', 'console.log(1)\n'),
      file('chiffres.html', 'text/html', '<!doctype html><table><tr><td>1</td></tr></table>'),
    ),
  },
  {
    file: 'legit-hours-exported-as-page',
    from: ['Paie Transports Colline', 'paie@transports-colline.example'],
    subject: 'Heures d’octobre',
    body: multi(
      'mixed',
      text('Bonjour Jean-Yves,\n\nvos heures d’octobre pour relecture avant la paie, dites-moi avant jeudi.\n\nNadine'),
      file('heures-octobre.xls', 'application/vnd.ms-excel', '<html><table><tr><td>151,67</td></tr></table></html>'),
      file(
        'planning.docm',
        'application/vnd.ms-word.document.macroEnabled.12',
        zip('word/vbaProject.bin', Buffer.from('x')),
      ),
    ),
  },
]

/** The letters, one a day. */
export const letters = (): Fixture[] => LETTERS.map((one, i) => letter(one, i % 27))
