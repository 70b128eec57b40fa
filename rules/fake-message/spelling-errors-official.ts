import type { SenderFact } from '../../src/facts/fact.js'
import { isOfficeWord } from '../../src/facts/office-words.js'
import type { Spans } from '../../src/pattern/matcher.js'
import { either, fact, near, starts } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { defineSignal, type Finding } from '../../src/rule.js'
import { fold } from '../../src/text/fold.js'
import { extractSpellingErrors } from '../../src/text/spelling.js'
import { helpCentre } from '../help-centre.js'
import * as contact from '../vocabulary/contact.js'
import * as people from '../vocabulary/people.js'
import { slip } from '../vocabulary/pressure.js'
import { siteOffice } from '../vocabulary/site.js'

/** Offices and firms that send bills and refunds. */
const biller = words(
  'biller',
  `dgfip, impots, impot, tresor public, antai, amende, edf, engie, orange, sfr, free mobile, netflix, caf
    cpam, ameli, urssaf, cnav, carsat, agirc, france travail, pole emploi, la poste, facture, account
    security team, customer service`,
)
const brandOffice = either(
  near(fact('brand'), contact.brandService, { within: 3 }),
  near(fact('brand'), siteOffice, { within: 2 }),
)
/** The house speaking of itself. */
const house = either(
  words(
    'our house',
    `notre systeme|service|equipe|plateforme|direction|transporteur|reglement|moderation|comptabilite|partenaire|robot
    nos services|service|agents|agent|conseillers|conseiller|equipes|equipe|techniciens|clients, la direction
    le service client|clients|clientele|clientelle|paiement, moderation`,
  ),
  starts(words('notice', 'message|messages|communique|info|note|avis|alerte|annonce de|d|du'), 1),
)

/** What the name of an office or a firm says; an SMS that bears a name is from a firm, for people have numbers. */
const FIRM = /banque|bank|credit|caisse|assurance|mutuelle|impot|livraison|colis|factur|energie|telecom/
const isFirm = (sender: SenderFact): boolean => {
  const { text } = fold(sender.name)
  if (sender.host === '') return /[a-z]{2}/.test(text)
  return FIRM.test(text) || text.split(/[^a-z]+/).some(isOfficeWord)
}

/** One finding for each span of words. */
const toFindings = (spans: Spans, grade: number): Finding[] =>
  spans.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: spans[i + 1]!, grade, evidence: [] }] : []))

export default defineSignal({
  id: 'spelling-errors-official',
  title: { fr: 'Fautes d’orthographe dans un message « officiel »', en: 'Spelling mistakes in an “official” message' },
  section: helpCentre.otherDetails('Des fautes d’orthographe dans le message.'),
  weight: 1,
  group: 'style',
  channels: ['email', 'sms', 'chat'],
  mood: 'fact',
  amplifier: true,
  uses: {
    company: either(fact('brand'), contact.brandService, contact.informs, people.bankOfficial, contact.carrier, biller),
    office: either(fact('brand-voice'), brandOffice),
    brand: fact('brand'),
    house,
    slip,
  },
  detect: ({ channel, views, facts, foreign }, spans) => {
    if (foreign) return []
    // Users write to users as they like: in a chat, only who speaks for the site is held to its style.
    const isThere = (name: string) => (spans[name]?.length ?? 0) > 0
    const inChat = () => (isThere('brand') && isThere('house') ? spans.house : spans.office)
    const speaker = channel === 'chat' ? inChat() : spans.company
    const { sender } = facts
    if ((speaker?.length ?? 0) === 0 && !(sender?.claimsBrand || (sender && isFirm(sender)))) return []
    const errors = views
      .filter((view) => view.field === 'text' || view.field === 'html' || view.field === 'subject')
      .flatMap(extractSpellingErrors)
    const { slip } = spans
    const slips = toFindings(slip ?? [], Math.min(1, (errors.length + (slip?.length ?? 0) / 2) / 3))
    const found = errors.length + slips.length
    const count = views.reduce((sum, view) => sum + view.text.length / 6, 0)
    if (found === 0 || (found < 2 && found * 25 < count)) return []
    return errors.length === 0
      ? slips
      : [{ start: -1, end: -1, grade: Math.min(1, found / 3), evidence: errors.map((one) => one.evidence) }]
  },
  mustFind: [
    {
      channel: 'sms',
      text: 'Netflix : votre payement a etait refuser. Veuillez validé votre carte avant demain.',
      sender: '+33644112233',
    },
    {
      channel: 'sms',
      text: 'Chronopost : votre colis a etait bloquer. Merci de réglé les frais de livraisons.',
      sender: '+33644112234',
    },
    {
      channel: 'sms',
      text: 'Le service client a constater une erreure. Veuillez validé vos information.',
      sender: '+33644112236',
    },
    {
      channel: 'sms',
      text: 'Nous vous informons que votre dossier a etait bloquer. Veuillez confirmé vos information.',
      sender: '+33644112237',
    },
    {
      channel: 'sms',
      text: 'Votre conseiller bancaire a constater un virement suspect. Veuillez validé la opération.',
      sender: '+33644112238',
    },
    { channel: 'sms', text: 'Votre dossier et incomplet, connecter vous avant se soir.', sender: 'FISC-974' },
    {
      channel: 'email',
      from: { address: 'x@nord-caisse.net', name: 'Conseiller clientèle' },
      subject: 'Information',
      text: 'La nouvelle directive vous obliges à validez la activation de votre clé.',
    },
    'Notre équipe à détecter une anomalie, vos vente seront retirer dans 48 heure. Direction AGORA.',
    'Service sécurité AGORA : nous avont constaté une erreure, vous devez nous fournirs vos identifiant.',
    {
      channel: 'sms',
      text: 'Suite au calcule de votre impots nous vous devont 210 EUR, veuiller remplire la demande.',
      sender: 'IMPOTS',
    },
    {
      channel: 'email',
      from: { address: 'service@agora-clientele.com', name: 'Service AGORA' },
      subject: 'Votre comptes',
      text: 'Cher utilisateur, nos service vous informe que votre compte doit être vérifier. Veuillez confirmé vos information bancaire ,sous peine de suspention. Merci de cliqué sur le lien : https://agora-clientele.com',
    },
    {
      channel: 'sms',
      text: 'AGORA vous informent que votre annonces est suspendu. Merci de confirmé votre numero de carte sur https://verif-annonceur.top',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'paiement@secure-versement.net', name: 'AGORA Paiement' },
      subject: 'Païement en attente',
      text: "Bonjour chère client, votre païement de £ 240 est en attente. Veuillez validé la réception de l'argent en nous envoyer vos coordonnées de carte bancaires.",
    },
    {
      channel: 'sms',
      text: 'Votre banque vous informes: un virement a etait bloquer. Veuillez appelé notre conseillé et lui communiqué votre code recu.',
      sender: 'BANQUE',
    },
    {
      channel: 'email',
      from: { address: 'suivi@transport-partenaire.info', name: 'Transporteur AGORA' },
      subject: 'Colis en attentes',
      text: 'Votre colis sont en attente dans notre dépots. Pour le recevoir vous devait payer les frais de livraisons de € 1,95 ,cliqué ici : https://frais-depot.info',
    },
    {
      channel: 'sms',
      text: "Le livreur n'a pas pue vous remettre votre colis. Merci de réglé les frais de douanes sur http://colis-reunion.click avant que il soit retourner",
      sender: 'COLIS-RE',
    },
    {
      channel: 'email',
      from: { address: 'alerte@agora-alerte.org', name: 'Equipe de la Sécurité AGORA' },
      subject: 'Dernière avertissement',
      text: 'Toute les client doit mettre à jour ses coordonnée. Si vous ne faite pas la mise a jours, tes annonces seront effacer definitivement. Envoyez votre mot de passe par retour.',
    },
    {
      channel: 'email',
      from: { address: 'remboursement@agora-rmb.com', name: 'AGORA Remboursement' },
      subject: 'Remboursement disponnible',
      text: 'Nous avont constater que vous avez payer deux fois votre pack. Pour être rembourser ,veuillez nous transmettres votre Numéro De Carte Bancaire.',
    },
    {
      channel: 'sms',
      text: "L'equipe AGORA vous annoncent que vous etes selectionner pour gagné un iphone. Veuillez completé le formulaire : gagnant-re.xyz",
      sender: 'AGORA RE',
    },
    {
      channel: 'email',
      from: { address: 'conseil@bp-securite.net', name: 'Banque Postale Conseil' },
      subject: 'Mesure de sécuritée',
      text: "Madame Monsieur, suite a une connexion suspect, nous somme dans l'obligation de bloqué votre carte. Veuillez vous identifié sur https://bp-securite.net pour le débloqué.",
    },
  ],
  mustIgnore: [
    'Notre équipe de foot cherche des maillot, merci de nous envoyer vos tarif, il a etait parfait.',
    "Le colis et la facture d'Agora on été livré se matin, ta bien fait de commandé",
    { channel: 'sms', text: 'Votre facture est disponible. Réglez-la avant le 24 sur votre espace.', sender: 'RunEau' },
    "J'ai demandé au service client d'Agora, il faut passé par le formulaire pour changer les photo.",
    { channel: 'sms', text: 'slt c tjr dispo le scooter ? jpeu passé demin si sa vou va', sender: '+262692418327' },
    {
      channel: 'email',
      from: { address: 'jm.hoarau@example.re', name: 'Jean-Marc' },
      subject: 'scooter',
      text: "Bonjour je suis interesser par votre scooter, est ce que vous pouvez me le gardé jusqua samedi ? Je viendrai avec mes papier et l'argent. Merci d'avance",
    },
    {
      channel: 'sms',
      text: 'Bonswar mi wa out lanons, lé ankor la ? mi pé pass domin po war',
      sender: '+262693550214',
    },
    {
      channel: 'email',
      from: { address: 'news@news.agora.re', name: 'AGORA' },
      subject: 'Nos conseils',
      text: "Faîtes attention aux annonces trop belles et soyez vigilent : retrouvez tous nos conseils dans le Centre d'aide.",
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    {
      channel: 'sms',
      text: "Votre colis est disponible au bureau de poste de Saint-Leu jusqu'au 14/09. Présentez une pièce d'identité.",
      sender: 'COLISSIMO',
    },
    {
      channel: 'email',
      from: { address: 'nirina.r@example.mg', name: 'Nirina' },
      subject: 'Location',
      text: 'Bonjour Madame, je suis venir de Madagascar et je cherche un maison pour louée avec mes enfant. Est-ce que vous accepter les animal ?',
    },
    {
      channel: 'sms',
      text: 'AGORA : votre code de validation est 618204. Ne le communiquez à personne.',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'alerte@controle-vendeur.net', name: 'AGORA Sécurité' },
      subject: 'Vérification de votre compte',
      text: 'Cher utilisateur, votre compte a été suspendu. Veuillez confirmer vos coordonnées bancaires en cliquant sur le lien suivant sous vingt-quatre heures.',
    },
    {
      channel: 'sms',
      text: 'dsl jai pa pu repondre avan g travaillé tt la journé, le prix c bon pr moi',
      sender: '+262692773051',
    },
    {
      channel: 'email',
      from: { address: 'kev974@example.com', name: 'Kevin' },
      subject: 'Re: manettes',
      text: 'les manette elle marche nikel jai juste perdu un cable, je te les laissent a 25 si tu vien les cherché',
    },
  ],
})
