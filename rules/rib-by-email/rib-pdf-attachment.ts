import { asks, either, fact, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as papers from '../vocabulary/bank-papers.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

const RIB_NAME = /(?:^|[^a-z])(?:rib|iban|virement|paiement|reglement|sequestre|coordonnees|instructions?)(?:[^a-z]|$)/
/** Names that many honest papers have: they count beside words on an account to pay to. */
const MAYBE_NAME =
  /(?:^|[^a-z])(?:bancaires?|banque|bank|domiciliation|consignation|comptes?|releve|identite|scan|img|dossier|document|facture|annexe|acompte|caution|arrhes|reservation)(?:[^a-z]|$)/
const attached = words(
  'attached',
  `pdf, piece jointe, piece joint, pieces jointes, pj, en piece, joint, joints, jointe, ci joint, ci-joint
    ci jointe, archive, zip, fichier, photo, document joint, attache, attachment, attached, convention jointe
    page securisee en piece jointe`,
)

/** The sender's account on a paper, and not the reader's, which an office wants. */
const ourRib = without(things.rib, papers.paysReader, { before: 7, after: 7 })
const ourPaper = without(papers.bankPaper, papers.paysReader, { before: 8, after: 8 })

export default defineSignal({
  id: 'rib-pdf-attachment',
  title: { fr: 'RIB envoyé en pièce jointe', en: 'RIB sent as an attachment' },
  section: helpCentre.rib(
    'La réception d’un RIB hors parcours AGORA, en format PDF est potentiellement une tentative de fraude, soyez vigilent.',
  ),
  weight: 4.2,
  group: 'bank-attachment',
  channels: ['email', 'chat', 'sms'],
  mood: 'claim',
  uses: {
    brand: fact('brand'),
    rib: things.rib,
    paper: ourPaper,
    payTo: papers.toThatAccount,
    worry: either(fact('brand'), things.secured, asks(acts.pay)),
  },
  find: [
    clue(near(ourRib, attached, { within: 8 })),
    clues([ourRib, attached, either(fact('brand'), things.secured, asks(acts.pay), contact.urgent)], { grade: 0.7 }),
    clues(
      [
        either(
          things.secured,
          words('references', 'references bancaires, instructions de reglement|paiement|virement'),
        ),
        attached,
        either(money.sum, money.means.transfer),
      ],
      { grade: 0.7 },
    ),
    clues([near(ourPaper, papers.addedHere, { within: 9 }), either(papers.toThatAccount, asks(acts.pay))], {
      grade: 0.5,
    }),
    clues([ourPaper, papers.addedHere, papers.toThatAccount], { grade: 0.35 }),
    clue(near(ourPaper, papers.addedHere, { within: 7 }), { grade: 0.25 }),
  ],
  detect: ({ facts }, spans) =>
    facts.attachments.flatMap((file) => {
      const { rib, paper, payTo, worry, brand } = spans
      const name = file.filename.toLowerCase().replace(/[_.\d]/g, ' ')
      const toPay = (paper?.length ?? 0) > 0 && (payTo?.length ?? 0) > 0
      const named = RIB_NAME.test(name)
      const details = file.traits.includes('bank-details')
      const spoken = (rib?.length ?? 0) > 0 || (worry?.length ?? 0) > 0
      if (!named && !details)
        return toPay && MAYBE_NAME.test(name) ? [{ start: -1, end: -1, grade: 0.4, evidence: [file] }] : []
      const business = facts.bankAccounts.some((account) => account.payee === 'business') && (brand?.length ?? 0) === 0
      return [{ start: -1, end: -1, grade: business ? 0.15 : spoken ? 1 : 0.4, evidence: [file] }]
    }),
  mustFind: [
    {
      channel: 'email',
      from: { name: 'Jean', address: 'jean974@example.com' },
      subject: 'suite',
      text: 'Voici pour le paiement sécurisé.',
      attachments: [{ filename: 'instructions.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'email',
      from: { name: 'Lise', address: 'lise@example.com' },
      subject: 'suite',
      text: 'Le relevé d’identité bancaire est dans le scan, faites le virement sur ce compte.',
      attachments: [{ filename: 'scan.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'email',
      from: { name: 'Marc', address: 'marc.b@example.com' },
      subject: 'dossier',
      text: 'Voilà le papier pour AGORA, bonne soirée.',
      attachments: [{ filename: 'iban.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'email',
      from: { name: 'Jean', address: 'jean974@example.com' },
      subject: 'suite',
      text: 'Payez aujourd’hui, tout est dessus.',
      attachments: [{ filename: 'virement.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'email',
      from: { name: 'Jean', address: 'jean974@example.com' },
      subject: 'suite',
      text: 'Je vous passe mon RIB, bonne journée.',
      attachments: [{ filename: 'coordonnees.pdf', contentType: 'application/pdf' }],
    },
    'Nos références bancaires sont dans le fichier, pour votre virement.',
    'Mon RIB ? Je le poste ce soir, c’est urgent. Regardez le pdf.',
    {
      channel: 'email',
      from: { address: 'paiement@agora-secure.net', name: 'AGORA Paiement' },
      subject: 'RIB pour votre règlement',
      text: 'Veuillez trouver en pièce jointe le RIB AGORA à utiliser pour votre règlement sécurisé.',
      attachments: [{ filename: 'RIB_AGORA.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'email',
      from: { address: 'dossier@vente-protegee.com', name: 'Transaction protégée' },
      subject: 'Votre dossier 4418',
      text: 'Bonjour, le document joint contient nos coordonnées bancaires. Merci de procéder au virement dès ce jour.',
      attachments: [{ filename: 'rib-paiement-securise.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'email',
      from: { address: 'service@annonces-service.org', name: 'Service AGORA' },
      subject: 'Finalisation',
      text: "Pour finaliser votre achat, ouvrez le fichier ci-joint et virez la somme indiquée sur l'IBAN mentionné.",
      attachments: [{ filename: 'IBAN AGORA 2026.zip', contentType: 'application/zip' }],
    },
    {
      channel: 'email',
      from: { address: 'dacia.vendeur@example.com', name: 'Vendeur Dacia' },
      subject: 'acompte',
      text: "slt je tenvoi le rib d'agora en pdf pour l'acompte, fais le virement stp et dis moi",
      attachments: [{ filename: 'rib agora vente.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'email',
      from: { address: 'compta@agora-compta.fr', name: 'AGORA Comptabilité' },
      subject: 'Changement de RIB',
      text: "Nous vous informons de notre changement de domiciliation bancaire. Le nouveau relevé d'identité bancaire est annexé au présent courriel.",
      attachments: [{ filename: 'Nouveau_RIB.docm', contentType: 'application/vnd.ms-word.document.macroEnabled.12' }],
    },
    {
      channel: 'chat',
      text: "Je t'ai mis le RIB d'AGORA en pièce jointe PDF, tu fais le virement et le vendeur expédie.",
    },
    {
      channel: 'sms',
      text: 'Votre RIB de paiement securise AGORA vous a ete envoye en PDF par mail. Effectuez le virement avant 18h.',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'team@escrow-oi.com', name: 'Escrow Team' },
      subject: 'Bank details attached',
      text: 'Please find attached the AGORA bank details (RIB) in PDF. Make the transfer and the seller will ship the item.',
      attachments: [{ filename: 'RIB-escrow.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'email',
      from: { address: 'pay@agora-pay.info', name: 'Paiement AGORA' },
      subject: 'Votre virement',
      text: 'Ouvrez la pièce jointe : elle contient le RIB du séquestre AGORA, seul compte autorisé pour votre transaction.',
      attachments: [{ filename: 'RIB_sequestre.htm', contentType: 'text/html' }],
    },
    {
      channel: 'chat',
      text: "Bonjour, le RIB officiel du paiement sécurisé se trouve dans le PDF joint à mon courriel, merci d'effectuer le virement avant la livraison.",
    },
    {
      channel: 'email',
      from: { address: 'compta@transit-oi.example', name: 'Transit OI' },
      subject: 'Règlement',
      text: "Veuillez trouver en pièce jointe nos références bancaires. Merci d'effectuer le virement de la somme aujourd'hui.",
      attachments: [{ filename: 'rib.pdf', contentType: 'application/pdf' }],
    },
    'Ouvrez le document que je viens de déposer dans la conversation, les coordonnées pour le virement y figurent.',
    'La fiche jointe indique le compte sur lequel déposer la caution.',
    "Les instructions de virement se trouvent dans l'annexe de ce courriel.",
    'Mi anvoi aou la foto mon rib, fé lo vireman desi.',
    "Le dossier zippé contient le RIB du notaire et le mandat, payez l'acompte avec ça.",
  ],
  mustIgnore: [
    {
      channel: 'email',
      from: { address: 'factures@agora.re', name: 'AGORA' },
      subject: 'Reçu de votre package',
      text: 'Vous trouverez en pièce jointe le reçu de votre package Argent, réglé par carte.',
      attachments: [{ filename: 'recu-package-argent.pdf', contentType: 'application/pdf' }],
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    {
      channel: 'email',
      from: { address: 'contact@plomberie-lauret.re', name: 'Plomberie Lauret' },
      subject: 'Devis n° 118',
      text: 'Bonjour, comme convenu, voici le devis pour le remplacement du chauffe-eau.',
      attachments: [{ filename: 'devis-118.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'email',
      from: { address: 'claire.maillot@example.re', name: 'Claire' },
      subject: 'Plan du terrain',
      text: 'Je vous joins le plan cadastral et deux photos de la parcelle.',
      attachments: [{ filename: 'plan-parcelle.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'email',
      from: { address: 'jp@example.fr', name: 'Notice' },
      subject: 'notice robot',
      text: "Voilà la notice du robot de piscine en PDF, je n'ai plus la version papier.",
      attachments: [{ filename: 'notice-robot-piscine.pdf', contentType: 'application/pdf' }],
    },
    { channel: 'chat', text: "Vous pouvez m'envoyer le contrôle technique en PDF avant que je vienne voir la Clio ?" },
    {
      channel: 'chat',
      text: "AGORA ne transmet jamais de RIB en pièce jointe, si vous en recevez un c'est une fraude.",
    },
    {
      channel: 'email',
      from: { address: 'chorale@example.org', name: 'Chorale de Bras-Panon' },
      subject: 'Programme',
      text: 'Le programme du concert est joint à ce message, entrée libre.',
      attachments: [{ filename: 'programme-concert.pdf', contentType: 'application/pdf' }],
    },
    {
      channel: 'chat',
      text: "J'ai reçu un PDF avec un prétendu RIB d'AGORA, je ne l'ai pas ouvert et j'ai tout supprimé.",
    },
    {
      channel: 'sms',
      text: "Bail envoyé par mail en PDF, dis moi si tu arrives a l'ouvrir sur ton tel",
      sender: '+262692604418',
    },
    {
      channel: 'email',
      from: { address: 'location@agence-filaos.re', name: 'Agence des Filaos' },
      subject: 'Contrat',
      text: "Veuillez trouver le bail à relire avant notre rendez-vous de signature à l'agence, jeudi à 10 h.",
      attachments: [{ filename: 'bail-T3-filaos.pdf', contentType: 'application/pdf' }],
    },
    "Mon patron m'a demandé un RIB en pdf pour la paie.",
    "Il manque votre RIB dans le dossier d'inscription, à déposer au secrétariat.",
    'Je vous ai mis la photo du compteur dans la conversation, vous verrez les kilomètres.',
  ],
})
