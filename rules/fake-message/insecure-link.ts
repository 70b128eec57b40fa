import type { LinkFact } from '../../src/facts/fact.js'
import { ownerOf } from '../../src/facts/hosts.js'
import { brandOf, lookalikeOf } from '../../src/facts/lookalike.js'
import { asks, either, fact, near } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import type { Policy } from '../../src/policy.js'
import { clue, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

/**
 * Newsletters count clicks: the anchor that shows their host leads through another. What deceives is an anchor that
 * shows somebody people trust.
 */
function deceives({ traits, shownHost }: LinkFact, policy: Policy): boolean {
  if (!traits.includes('anchor-mismatch')) return false
  if (shownHost === undefined || ownerOf(shownHost, policy) !== 'stranger') return true
  return lookalikeOf(shownHost, brandOf(policy))?.strong === true
}

/** How odd a link is: what hides where it goes weighs more than a missing padlock. */
function oddness(link: LinkFact, policy: Policy): number {
  const { traits, owner, lookalike } = link
  const deceiving = deceives(link, policy)
  if (owner === 'well-known' && !deceiving) return 0
  let grade = 0
  if (traits.includes('userinfo') || traits.includes('data-uri') || traits.includes('script-uri')) grade = 1.2
  else if (traits.includes('ip-literal') || traits.includes('mixed-script') || deceiving) grade = 1
  else if (traits.includes('defanged') || traits.includes('odd-port') || traits.includes('punycode')) grade = 0.7
  else if (traits.includes('shortener')) grade = 0.6
  if (traits.includes('insecure')) grade = Math.max(grade, lookalike?.strong || owner === 'ours' ? 1 : 0)
  return grade
}

/** What a browser shows, or does not, of a page that is not protected. */
const noPadlock = words(
  'no padlock',
  `pas|sans|aucun|ni de|d|le? cadenas|cadna|https, site|page|connexion|lien non|pas|peu|po securise|securisee|protege|protegee|sure
    c est pas|non|po|peu securise|protege|sur, site|page|lien pas|peu|po sur|surs, cadenas rouge|barre|absent|ouvert, certificat expire|invalide|perime, avertissement|alerte de securite
    avertissement|alerte|message du navigateur, ecran rouge, not secure, no padlock, security warning, privacy error`,
)
/** Past what it warns of. */
const carryOn = words(
  'carry on',
  `continue|continuez|passe|passez|valide|validez|avance|avancez|vas y|va|allez y|ouvre|ouvrez|clique|cliquez quand meme
    continue|continuez|passe|passez|clique|cliquez malgre tout, clique|cliquez|appuie|appuyez sur? continuer|poursuivre
    clique|cliquez|appuie|appuyez sur accepter|avance|avances|ignorer, accepter|accepte|acceptez le risque
    ignore|ignorez l|le|la|cet|cette avertissement|alerte|message, passe|passez outre
    faites|fais pas attention, faites|fais continuer, continue|proceed anyway, just continue, ignore the warning`,
)

export default defineSignal({
  id: 'insecure-link',
  title: { fr: 'Lien sans cadenas ou qui cache sa destination', en: 'Link without TLS or hiding where it goes' },
  section: helpCentre.otherDetails(
    'Une redirection vers un site qui ne présente pas l’icône de sécurité (le cadenas devant l’adresse du site web de Agora)',
  ),
  weight: 2.4,
  group: 'insecure-link',
  channels: ['email', 'sms', 'chat', 'listing'],
  mood: 'claim',
  uses: {
    brand: fact('brand'),
    asksForMoney: either(
      money.anyMeans,
      money.moneyWords,
      things.credential,
      things.accountThing,
      money.fee,
      asks(acts.payOnly),
      contact.threat,
      contact.carrier,
      things.refund,
    ),
  },
  // « Pas de cadenas, c’est normal, continue quand même »
  find: [clue(near(noPadlock, carryOn, { within: 12 }), { despite: ['negation'] })],
  detect: ({ facts, channel, policy }, { brand, asksForMoney }) => {
    const claims = (brand?.length ?? 0) > 0 || (asksForMoney?.length ?? 0) > 0
    return facts.links.flatMap((link) => {
      const doubtful = link.traits.includes('suspicious-tld') || (claims && channel !== 'listing')
      const plainHttp = doubtful && link.owner === 'stranger' && link.traits.includes('insecure') ? 0.5 : 0
      const grade = Math.max(oddness(link, policy), plainHttp)
      return grade > 0 ? [{ start: -1, end: -1, grade, evidence: [link] }] : []
    })
  },
  mustFind: [
    {
      channel: 'listing',
      title: 'Bateau semi-rigide',
      description: 'Réservation et détails sur http://semi-rigide-resa.tk/b, pas de messages.',
      price: 5200,
    },
    'Connectez-vous à votre espace AGORA ici pour encaisser : http://espace-agora-vendeur.com/login',
    { channel: 'sms', text: 'AGORA: validez votre paiement sur http://185.203.44.17/paiement', sender: 'AGORA' },
    "le lien pour recevoir l'argent c bit.ly/3xPay974 clique vite",
    {
      channel: 'email',
      from: { address: 'notif@annonces-valid.net', name: 'AGORA' },
      subject: 'Confirmez votre identité',
      text: 'Nous vous invitons à vous identifier sur hxxp://agora-connexion[.]com/secure afin de confirmer votre compte bancaire.',
    },
    'Klik dessus http://paiement-oi.site:8081/banque po gingn out larzan',
    'Log in to your bank here to accept the transfer: http://bank-login-check.info/confirm',
    {
      channel: 'sms',
      text: 'Frais de livraison 1,95 EUR a regler avant ce soir > tinyurl.com/colis974x',
      sender: '38555',
    },
    'Voici la page de paiement sécurisé, entrez votre carte : http://www.agora.re@141.98.10.60/cb',
    {
      channel: 'email',
      from: { address: 'alerte@banque-secure.org', name: 'Votre banque' },
      subject: 'Connexion requise',
      text: 'Une opération attend votre validation. Identifiez-vous : http://xn--bnque-lra.com/identification',
    },
    "Tu dois juste valider la vente ici cutt.ly/vente-agora puis l'argent tombe sur ton compte",
    'Il n’y a pas de cadenas devant l’adresse, appuyez sur continuer et entrez vos codes.',
    'Si ça affiche site non sécurisé, passez outre et connectez-vous',
    'Le navigateur va râler que c’est pas sécurisé, faites continuer.',
    'The browser says not secure, just proceed anyway and log in.',
  ],
  mustIgnore: [
    'La notice du métier à tisser est sur un vieux site de passionnés : http://tissage.ancien.free.fr/notice.html',
    'Mon autre annonce est là : https://agora.re/annonce/55102',
    'Météo pour dimanche : https://meteofrance.re, on verra si on maintient la sortie kayak.',
    'Vous avez la référence exacte sur le site du constructeur, www.makita.fr, rayon perceuses.',
    {
      channel: 'email',
      from: { address: 'noreply@agora.re', name: 'AGORA' },
      subject: 'Votre annonce est en ligne',
      text: 'Consultez-la ici : https://agora.re/mes-annonces. Merci de votre confiance.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    'Pas de cadenas devant l’adresse ? Ne continuez pas, fermez la page.',
    'Le vélo est vendu sans cadenas, on continue de descendre le prix si besoin.',
    "Ne cliquez pas sur les adresses en http sans cadenas, m'a dit le conseiller numérique de la médiathèque.",
    'Lo cadenas lé rouillé mé i ferm ankor bien, la clé lé dessus.',
    "J'ai un câble réseau de 15 m et un routeur, l'adresse d'admin est inscrite sous la boîte.",
    'c koi ton lien marketplace ? je trouve pas la photo',
    'Fiche technique de la planche : https://www.decathlon.fr/p/planche-surf, même modèle mais en bleu.',
    "The manual is on the maker's website, just search the model number printed on the back.",
  ],
})
