import { either, near } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as site from '../vocabulary/site.js'

/** « En charge de votre réclamation au sein d’AGORA ». */
const inCharge = words('in charge', 'charge, chargee, occupe, occupons, we, lekip, ekip')

export default defineSignal({
  id: 'sender-domain-mismatch',
  title: {
    fr: 'Porte le nom d’AGORA ou d’un organisme connu sans écrire de son adresse',
    en: 'Bears the name of AGORA or of a known body, but writes from elsewhere',
  },
  section: helpCentre.otherDetails(
    'Une adresse email différente de @AGORA.re ou @news.AGORA.re ou @messagerie.AGORA.re, qui sont celles utilisées par nos services.',
  ),
  weight: 4.6,
  group: 'sender',
  channels: ['email'],
  mood: 'fact',
  uses: {
    staff: either(near(site.worksThere, site.atBrand, { within: 3 }), near(inCharge, site.atBrand, { within: 6 })),
  },
  detect: ({ facts }, { staff }) => {
    const { sender } = facts
    if (sender === undefined) return []
    const one = (grade: number) => [{ start: -1, end: -1, grade, evidence: [sender] }]
    if (sender.traits.includes('address-in-name') && sender.claimsBrand && sender.owner !== 'official') return one(1.2)
    if (sender.owner === 'official') {
      if (sender.traits.includes('multiple-from')) return one(1)
      if (sender.authentication === 'fail') return one(1.2)
      return sender.traits.includes('reply-to-free-mail') || sender.traits.includes('reply-to-differs') ? one(0.9) : []
    }
    if (sender.claimsBrand) return one(sender.provider !== 'other' ? 1.1 : 1)
    if (sender.owner === 'stranger' && (staff?.length ?? 0) > 0) return one(0.7)
    return sender.traits.includes('known-name') ? one(0.5) : []
  },
  mustFind: [
    {
      channel: 'email',
      from: { address: 'service.agora974@gmail.com', name: 'AGORA' },
      subject: 'Votre annonce',
      text: 'Bonjour, AGORA vous informe que votre annonce a trouvé preneur. Répondez à ce courriel avec votre RIB afin de percevoir le paiement.',
    },
    {
      channel: 'email',
      from: { address: 'assistance@help-annonces.com', name: 'Service client AGORA' },
      subject: 'Vérification',
      text: "Afin de valider votre identité, l'équipe AGORA vous prie de remplir le formulaire ci-joint sous deux jours.",
    },
    {
      channel: 'email',
      from: { address: 'noreply@agora.re.notif-mail.net', name: 'AGORA.re' },
      subject: 'Paiement reçu',
      text: 'Vous avez reçu 320 € pour votre vélo. Confirmez la réception sur notre espace sécurisé.',
    },
    {
      channel: 'email',
      from: { address: 'securite@agora.re', name: 'AGORA Sécurité' },
      subject: 'Connexion inhabituelle',
      text: 'Votre compte doit être confirmé. Merci de nous adresser votre mot de passe actuel.',
      authentication: { spf: 'fail', dkim: 'none', dmarc: 'fail' },
    },
    {
      channel: 'email',
      from: { address: 'contact@agora.re', name: 'AGORA' },
      subject: 'Virement en attente',
      text: 'Pour recevoir votre virement, répondez à ce message avec vos coordonnées bancaires.',
      replyTo: { address: 'versement.agora@outlook.com' },
    },
    {
      channel: 'email',
      from: { address: 'equipe@agora-reunion.com', name: 'L’équipe AGORA' },
      subject: 'Bienvenue',
      text: "Toute l'équipe AGORA vous souhaite la bienvenue ! Activez votre compte ici : https://agora-reunion.com/activer",
    },
    {
      channel: 'email',
      from: { address: 'xk2207@hotmail.fr', name: 'noreply@agora.re' },
      subject: 'Alerte AGORA',
      text: 'AGORA vous signale une tentative de connexion. Appelez-nous au 0693 12 40 88 pour sécuriser votre profil.',
    },
    {
      channel: 'email',
      from: { address: 'facture@billing-center.co', name: 'Facturation' },
      subject: 'Votre package AGORA',
      text: "L'équipe AGORA vous remercie de votre commande. Votre package expire demain ; réglez 4,90 € pour le prolonger.",
    },
    {
      channel: 'email',
      from: { address: 'support@notagora.re', name: 'AGORA Support' },
      subject: 'Ticket 20418',
      text: 'Your AGORA ticket has been updated. Please confirm your identity to continue using our marketplace.',
    },
    {
      channel: 'email',
      from: { address: 'info@news-agora.fr', name: 'AGORA NEWS' },
      subject: 'Offre de rentrée',
      text: 'AGORA vous offre 90 % de réduction sur le package Or, cliquez vite.',
    },
  ],
  mustIgnore: [
    {
      channel: 'email',
      from: { address: 'noreply@AGORA.re', name: 'AGORA' },
      subject: 'Nouveau message',
      text: 'Vous avez reçu une réponse à votre annonce « Table basse en tamarin ». Connectez-vous pour la lire.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    {
      channel: 'email',
      from: { address: 'lettre@news.agora.re', name: 'AGORA' },
      subject: 'La lettre de septembre',
      text: 'Ce mois-ci sur AGORA : les bonnes affaires de la rentrée et nos conseils pour de belles photos.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    {
      channel: 'email',
      from: { address: 'conv-77120@messagerie.agora.re', name: 'Sabrina via AGORA' },
      subject: 'Re: Canapé',
      text: 'Bonjour, le canapé est-il déhoussable ? Je peux venir le voir jeudi à Saint-Louis.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    {
      channel: 'email',
      from: { address: 'agora.techer@example.re', name: 'Agora Técher' },
      subject: 'Poussette',
      text: "Bonjour, je m'appelle Agora, oui c'est mon prénom ! Je viens pour la poussette double, est-elle toujours disponible ?",
    },
    {
      channel: 'email',
      from: { address: 'accueil@centre-agora-sante.org', name: 'Centre de santé L’Agora' },
      subject: 'Rappel de rendez-vous',
      text: "Nous vous rappelons votre rendez-vous chez le dentiste le 12 octobre à 9 h 30. Merci de prévenir en cas d'empêchement.",
    },
    {
      channel: 'email',
      from: { address: 'marie.payet@example.fr', name: 'Marie Payet' },
      subject: 'TR: Votre compte AGORA est bloqué',
      text: "Bonjour l'équipe, je vous transmets ce message douteux que j'ai reçu hier, est-ce bien vous ?\n---- Message transféré ----\nDe : AGORA <info@fake-annonces.com>\nVotre compte est bloqué, cliquez ici.",
    },
    {
      channel: 'email',
      from: { address: 'lucas.boyer@example.com', name: 'Lucas' },
      subject: 'Votre annonce sur AGORA',
      text: "Bonjour, j'ai vu votre annonce sur AGORA pour le kayak, est-ce que le prix est négociable ?",
    },
    {
      channel: 'email',
      from: { address: 'commande@boulangerie-agora.fr', name: 'Boulangerie Agora' },
      subject: 'Vos gâteaux',
      text: "Votre commande de trois tartes est prête, vous pouvez passer jusqu'à 18 h.",
    },
    {
      channel: 'email',
      from: { address: 'contact@mutuelle-ocean.re', name: 'Mutuelle Océan' },
      subject: 'Votre attestation',
      text: 'Votre attestation de droits est disponible dans votre espace adhérent.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    {
      channel: 'email',
      from: { address: 'billing@agora.io', name: 'Agora.io' },
      subject: 'Monthly invoice',
      text: 'Your invoice for video minutes used in August is available in the developer console.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
  ],
})
