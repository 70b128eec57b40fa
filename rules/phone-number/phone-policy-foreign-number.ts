import { defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'

/** Country codes of France and its overseas territories. */
const FRENCH = /^\+(?:33|262|508|590|594|596|687|689|681)/
const WEIGHT: Readonly<Record<string, number>> = { satellite: 3, 'international-premium': 3, 'ping-call': 1.4 }

export default defineSignal({
  id: 'phone-policy-foreign-number',
  title: { fr: 'Numéro étranger', en: 'Foreign number' },
  section: helpCentre.phone('Vous devez renseigner un numéro de téléphone français valide.'),
  weight: 1,
  group: 'foreign-number',
  channels: ['chat', 'sms', 'listing', 'email'],
  mood: 'fact',
  detect: ({ facts, policy }) => {
    if (facts.phones.length === 0 && facts.sender === undefined) return []
    const known = new Set([
      ...policy.phone.home,
      ...policy.phone.accepted,
      ...policy.phone.harmless,
      'PM',
      'BL',
      'MF',
      'NC',
      'PF',
      'WF',
    ])
    const foreign = facts.phones.filter(
      (one) => one.number.startsWith('+') && !FRENCH.test(one.number) && !known.has(one.territory ?? ''),
    )
    const sender = facts.sender?.traits.includes('foreign-number')
      ? [{ start: -1, end: -1, grade: facts.sender.claimsBrand ? 2 : 0.6, evidence: [facts.sender] }]
      : []
    return [
      ...foreign.slice(0, 4).map((one) => ({ start: -1, end: -1, grade: WEIGHT[one.cost] ?? 1, evidence: [one] })),
      ...sender,
    ]
  },
  mustFind: [
    "Vous pouvez m'appeler au +225 07 00 12 34 56, je réponds toute la journée.",
    'mon num +229 01 90 00 41 27 ecri moi',
    { channel: 'sms', text: "Bonjour, votre annonce m'interesse, est-elle disponible ?", sender: '+447700900142' },
    "Contactez mon assistant au +44 7700 900 318 pour fixer l'enlèvement.",
    {
      channel: 'listing',
      title: 'Appartement Saint-Denis',
      description: 'Renseignements au +1 202 555 0147, propriétaire absent.',
      price: 500,
      marketPrice: 800,
      category: 'locations',
    },
    'Téléfonn mon frèr dessus +221 77 000 31 45, li va réponn aou.',
    'Reach me on +1 202-555-0183 if you want the boat.',
    'Mon numéro professionnel : 00 212 6 00 00 18 42. Merci de laisser un message.',
    'Je suis joignable sur +40 712 000 345, je parle français.',
    { channel: 'sms', text: 'Hello is your car still for sale? call me back', sender: '+233200001234' },
  ],
  mustIgnore: [
    'Mon cousin à Maurice est au +230 5700 1234, il connaît la voiture, appelez-le si vous voulez.',
    "Vous pouvez m'appeler au 0692 55 18 40 ou au +262 693 20 77 15.",
    'Ma sœur à Tananarive, +261 34 00 123 45, garde la facture.',
    { channel: 'sms', text: 'Bonjour le congelateur est tjs la ?', sender: '+262692190834' },
    "Je suis belge, mon GSM est le +32 470 00 12 34, en vacances à l'Ermitage jusqu'au 20.",
    'Numéro de série +225-A-7712, gravé sous le châssis.',
    {
      channel: 'listing',
      title: 'Téléphone satellite',
      description: 'Appareil débloqué, fonctionne avec toute carte SIM, indicatif réglable.',
      price: 250,
      marketPrice: 300,
      category: 'telephonie',
    },
    'Mon momon Komor sé +269 321 00 45, sa mèm la vann mwin lo tisi.',
    'On fait le +33 devant le numéro quand on appelle depuis la métropole : +33 6 39 98 44 02.',
    'Code couleur +44, peinture bleu nuit, reste un demi-litre.',
    'I have a Swiss number, +41 79 000 12 34, is that a problem for registering?',
  ],
})
