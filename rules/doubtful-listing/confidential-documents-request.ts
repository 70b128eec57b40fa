import { asks, by, either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as ask from '../roundabout-asks.js'
import * as acts from '../vocabulary/acts.js'
import * as advance from '../vocabulary/advance.js'
import * as contact from '../vocabulary/contact.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import * as money from '../vocabulary/money.js'
import * as told from '../vocabulary/papers.js'
import * as things from '../vocabulary/things.js'

/** « J’attends mon avis d’imposition » asks the reader for nothing. */
const ownPaper = words(
  'own paper',
  'mon|ma|mes|nos|notre carte|cni|passeport|permis|avis|bulletin|bulletins|fiche|fiches|piece|pieces|identite|justificatif|justificatifs|papiers|trois|3|deux|derniers|dernieres|dernier|derniere|propre',
)
const idPapers = without(things.idDocuments, ownPaper, { before: 2, after: 0 })
const byPhoto = words(
  'by picture',
  `photo, photos, scan, scanne, scannee, copie, copies, recto verso, recto, verso, selfie, mail, email
    whatsapp, ici, par message, pdf, capture, numerise, numerisee, foto, picture, copy, adresser
    dossier complet, a distance, joindre, par courriel`,
)

/** Papers as those name them who avoid the usual words. */
const papers = words(
  'papers told otherwise',
  `titre d identite, justificatif d identite, identite impots bulletins, piece d identite des deux cotes
    ton permis, votre permis, mon permis, permis recto, carte grise barree, carte grise et signee
    vos trois derniers releves|bulletins, trois derniers|dernieres bulletins|releves|fiches
    tes 3 dernieres|derniers fiches|bulletins, avis d imposition|impot, copie du passeport, passeport
    passaporte, pasaporte, foto do passaporte, passport picture, identita, ressources des trois derniers
    numero de securite sociale, justificatif de securite sociale, attestation de l employeur
    une image de la carte, photo de la carte, portrait ou vous|tu le tenez|tiens, selfie avec
    admission de l universite, kart vital, dossier complet, bulletins, impots, securite sociale
    livret maritime, carte vitale`,
)
const passes = words(
  'passes on',
  `envoyez, envoyer, envoie, envoi, m envoyer, m adressez, adressez, adresser, parvenir, transmettre
    transmettez, faites moi passer, faire passer, me laissent, laissez moi, fournir, fournissez, nous faudrait
    me faudra, me faudrait, il faut, mande, mandame, send, envie, anvoy, retourner, merci de retourner
    par mail, par retour, photo, scan, recto verso, recto et verso, copie, convaincus, demande, besoin`,
)
const officePlace = words(
  'at an office',
  `a l agence, au bureau, en agence, apporter, apportez, apporte, presentez vous, munissez
    le jour de la signature, apres la visite, apres visite, suite a votre visite, suite a notre visite
    en main propre, guichet, mairie, poste, on remplit, remplir ensemble, ranpli, amen out, ne transmettez
    n envoie, n envoyez`,
)

export default defineSignal({
  id: 'confidential-documents-request',
  title: { fr: 'Demande de pièces confidentielles', en: 'Asks for confidential documents' },
  section: helpCentre.spotListing(
    'Vous demande des informations confidentielles (fiches de paye, impôts sur le revenu, pièces d’identité).',
  ),
  weight: 4.2,
  group: 'documents',
  channels: ['chat', 'email', 'sms', 'listing'],
  mood: 'ask',
  find: [
    clue(
      without(sequence(asks(acts.send), idPapers, { within: 10 }), contact.meetInPerson, {
        before: 3,
        after: 8,
      }),
    ),
    clue(
      without(sequence(idPapers, advance.thenYours, { within: 6 }), contact.meetInPerson, {
        before: 3,
        after: 8,
      }),
      { grade: 0.6 },
    ),
    clue(without(near(acts.need, idPapers, { within: 9 }), contact.meetInPerson, { before: 3, after: 8 }), {
      grade: 0.8,
    }),
    clues(
      [
        without(near(idPapers, byPhoto, { within: 7 }), contact.meetInPerson, { before: 8, after: 8 }),
        either(asks(acts.give), acts.need, things.beforeSeeing),
      ],
      { grade: 0.9 },
    ),
    clues([idPapers, money.deposit, either(acts.need, by('reader', acts.give))], {
      grade: 0.9,
    }),
    clue(
      without(near(idPapers, things.beforeSeeing, { within: 14 }), contact.meetInPerson, {
        before: 3,
        after: 6,
      }),
      { grade: 0.8, despite: ['negation'] },
    ),
    clue(without(near(told.describedPaper, told.wantedFirst, { within: 12 }), officePlace, { before: 12, after: 12 }), {
      grade: 0.5,
    }),
    clues([without(told.describedPaper, officePlace, { before: 12, after: 12 }), things.beforeSeeing], {
      grade: 0.6,
      despite: ['negation'],
    }),
    clue(near(told.bothSides, either(idPapers, told.describedPaper, things.bankCard), { within: 9 }), {
      grade: 0.6,
    }),
    clue(
      without(near(without(papers, ownPaper, { before: 0, after: 0 }), passes, { within: 10 }), officePlace, {
        before: 12,
        after: 12,
      }),
      { grade: 0.7 },
    ),
    clue(
      without(sequence(asks(acts.give), things.documents, { within: 7 }), contact.meetInPerson, {
        before: 3,
        after: 8,
      }),
      { grade: 0.6 },
    ),
    clues(
      [
        without(near(told.paperOfReader, told.asPicture, { within: 9 }), either(officePlace, contact.meetInPerson), {
          before: 8,
          after: 10,
        }),
        told.paperReason,
      ],
      { grade: 0.35, despite: ['question'] },
    ),
    clue(
      without(near(told.paperOfReader, told.asPicture, { within: 5 }), either(officePlace, contact.meetInPerson), {
        before: 8,
        after: 10,
      }),
      { grade: 0.25, despite: ['question'] },
    ),
    clue(near(either(asks(acts.give), by('reader', acts.send), acts.need), things.anyDoc, { within: 8 }), {
      grade: 0.25,
    }),
    clue(near(secrets.papersWord, near(secrets.tell, secrets.picture, { within: 7 }), { within: 9 }), { grade: 0.8 }),
    clue(
      without(
        near(
          without(either(idPapers, told.namedPapers), either(ownPaper, words('mine', 'mon, ma, mes, notre, nos, my')), {
            before: 1,
            after: 0,
          }),
          told.handingOver,
          {
            within: 6,
          },
        ),
        either(officePlace, contact.meetInPerson),
        { before: 8, after: 10 },
      ),
      { grade: 0.4, despite: ['question'] },
    ),
    clue(
      without(
        near(either(acts.need, asks(acts.give), asks(acts.send)), told.namedPapers, { within: 10 }),
        either(officePlace, contact.meetInPerson),
        { before: 8, after: 10 },
      ),
      { grade: 0.4 },
    ),
    ...ask.papers,
  ],
  mustFind: [
    "Envoyez la copie de la pièce d'identité ou déposez-la au guichet.",
    "Une copie de la carte de résident et de l'attestation Pôle emploi suffira.",
    'Réservation contre envoi de la quittance de loyer et du contrat de travail au format PDF.',
    'Il me faut ton identité officielle, les deux faces, bien lisible.',
    'Une photo de la CNI et la réservation est faite.',
    "Envoyez-moi une photo recto verso de votre carte d'identité pour que je sois sûr que vous êtes sérieux.",
    "Photographiez la carte que vous présentez à la pharmacie et le courrier des impôts, c'est pour le dossier.",
    'Il me faudrait une reproduction lisible de vos papiers avant que je vous donne la date.',
    'Prenez-vous en photo en tenant votre permis à côté du visage.',
    "jai besoin d'une foto de ta cni et d'un selfie avec stp avant de payer",
    "Pour étudier votre candidature avant la visite, transmettez par mail vos trois derniers bulletins de salaire, votre avis d'imposition et votre passeport.",
    {
      channel: 'email',
      from: { address: 'proprio.lagon@example.com', name: 'Bailleur privé' },
      subject: 'Dossier',
      text: "Bonjour, le logement est encore libre. Avant tout rendez-vous, veuillez m'adresser par courriel fiches de paye, avis d'impôt et copie de la pièce d'identité de chaque occupant.",
    },
    {
      channel: 'sms',
      text: 'Merci de renvoyer scan CNI + RIB + justificatif de domicile pour valider le paiement de votre article',
      sender: '+33639986630',
    },
    'Anvoy amwin foto out kart didantité, dovan dérièr, mi prépar lo papyé.',
    'Please send me a picture of your passport and your last two payslips so I can reserve the flat.',
    "Il me faut la photo de ta carte vitale et de ta carte bancaire (les deux faces) pour l'assurance du transport.",
    "Afin d'instruire votre crédit entre particuliers, fournissez-nous en pièce jointe : carte nationale d'identité, dernier avis d'imposition, relevés bancaires.",
    "Passe-moi ton permis en photo sur WhatsApp, et un selfie où tu le tiens, c'est mon assurance qui demande.",
    'Prenez votre carte en photo des deux côtés et passez-la moi.',
    "Ce que l'administration fiscale vous a adressé cette année nous sera utile, merci de le numériser.",
    'Les relevés de votre banque des trois derniers mois, en PDF, svp.',
    'Faites-moi suivre le papier de la CAF et votre contrat de travail.',
    'Before I show you the flat I need a copy of your passport and your last three payslips.',
    'Send a photo of both sides of your driving licence plus a selfie holding it.',
    'To reserve a viewing slot, email us a scan of your ID plus proof of earnings.',
    'Avoy amwin in foto out kart didantité dé koté avan nou vizit.',
    'Mándame una foto del DNI por las dos caras y las últimas nóminas.',
    "Mandami la foto fronte e retro della carta d'identità e le ultime buste paga.",
    'Per il contratto mi serve una scansione del passaporto e delle ultime tre buste paga.',
    'Mande foto do cartão de cidadão frente e verso e os últimos recibos de vencimento.',
    'Schicken Sie mir bitte eine Kopie Ihres Ausweises und die letzten drei Gehaltsabrechnungen.',
    'Vor der Besichtigung benötigen wir einen Scan Ihres Reisepasses und drei Lohnabrechnungen.',
    "Les gens sérieux m'envoient leur pièce d'identité, après on signe.",
    'La famille précédente avait envoyé la copie des passeports, elle a eu les clés le lendemain.',
    'Oui, mon RIB et ma pièce d’identité, comme vous dites.',
    'Oui, envoie mes fiches de paie et les tiennes.',
    "Aide de la Région pour la pompe à chaleur : il manque l'avis d'imposition, la CNI et le RIB.",
    "Panneaux solaires offerts, transmettez avis d'impôt et pièce d'identité.",
    'Le passeport, puis dès demain le logement est à vous.',
    'Justificatif en pdf avant toute visite.',
    'Un passeport est exigé, la caution aussi.',
    'Ce que votre employeur vous remet chaque mois, avant la visite.',
    'Passeport, photo du recto et du verso.',
    "Le précédent locataire a envoyé sa copie de carte d'identité, pareil pour vous.",
    "Oui, ma carte d'identité, une photo.",
    "Photographiez la quittance de loyer et l'extrait de kbis.",
  ],
  mustIgnore: [
    'Boug la di amwin : anvoy la photo la kart didantité, mi koné pa kosa fé.',
    "Montrez la pièce d'identité devant témoin et on signe.",
    "On se voit sur Zoom tous les lundis et vous m'envoyez la copie du passeport.",
    'Si vous recevez une demande de copie de passeport, ne transmettez rien.',
    "Ma quittance de loyer au format PDF ne s'ouvre pas.",
    'Le livret de famille est à présenter au guichet de la mairie.',
    "Copie de la facture d'électricité retrouvée, je la classe.",
    "J'attends mon avis d'imposition depuis un mois.",
    "Ma carte d'identité recto verso, il peut toujours attendre.",
    "On signe la cession sur le capot, je remplis l'accusé devant vous, prenez votre permis.",
    "Pour la licence, merci de déposer au secrétariat la copie de votre pièce d'identité.",
    "Pensez à apporter votre pièce d'identité pour remplir le certificat de cession ensemble.",
    "J'ai trouvé une carte d'identité au nom de Fontaine près de la gare routière, je la dépose à la mairie.",
    "Lors de la visite, l'agence vous remettra la liste des justificatifs à fournir pour le dossier.",
    "Non, je n'enverrai pas ma fiche de paie à quelqu'un que je n'ai jamais rencontré.",
    'Étui pour passeport et carte vitale, simili cuir, 4 €.',
    "Mon passeport est périmé, du coup j'ai annulé le voyage et je revends les billets.",
    'Vous acceptez les dossiers sans fiches de paye ? Je suis auto-entrepreneur.',
    'Amèn out permi samdi, nou ranpli lo papyé lo loto ansanm.',
    "Ne transmettez jamais votre avis d'imposition avant d'avoir visité le logement.",
    'Do I need to bring my ID when I come to sign the transfer papers?',
    "J'ai déclaré mes impôts en ligne hier, quelle galère, je réponds enfin à mes messages.",
    "Si le logement vous convient, l'agence vous recevra pour constituer le dossier : bulletins de salaire, avis d'imposition et pièce d'identité, à apporter en copie le jour de la visite. Ne m'envoyez rien par ici.",
    "Merci de ne pas m'envoyer vos papiers, je les regarderai sur place au moment de signer le bail.",
    "Vous pouvez me photographier l'avant et l'arrière de la voiture ?",
    "Apportez votre carte d'identité pour la cession du véhicule.",
    'My passport is in the drawer, next to the ferry tickets.',
    'Mi lé an trin rod mon kart didantité, mi koné pi ousa li lé.',
    "Pour l'aide au chauffe-eau, passez à la mairie avec votre avis.",
    "On a visité dimanche, les autres candidats ont déposé leur dossier à l'agence.",
    'Votre passeport en main propre et la place est à vous.',
    'Voici mon passeport, et le logement est à vous.',
    'Voici mon passeport en photo, il faut que je le renouvelle.',
    'Le loueur de kayak garde le passeport, il a donné le reçu de la caution.',
    'Apportez votre passeport sur place avant la visite.',
    'Mon passeport sera prêt avant de venir.',
    'Ce que votre employeur vous remet, à apporter au bureau avant la visite.',
    'Mon passeport, photo du recto faite chez le photographe.',
    'Montrez votre carte en photo au guichet, ça suffit.',
    "J'ai envoyé ma quittance de loyer hier.",
    "J'ai ma carte d'identité en photo, d'accord ?",
    "Oui je passe avec ma carte d'identité, photo prise hier.",
    "Panneau solaire : apportez à la mairie l'avis d'imposition et une pièce d'identité.",
    'Ma CNI en copie comme prévu, dites-moi svp si elle est lisible.',
    'Avec ma CNI, faut-il aussi laisser une caution svp ?',
    'Mes deux derniers justificatifs, bien lisibles, sont dans le dossier.',
    "Présentez-vous au guichet, l'attestation CAF est obligatoire.",
  ],
})
