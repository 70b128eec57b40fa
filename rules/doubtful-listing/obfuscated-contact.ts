import type { ObfuscationFact } from '../../src/facts/fact.js'
import { defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'

const TELLING: ReadonlySet<ObfuscationFact['trick']> = new Set([
  'invisible',
  'confusable',
  'separated',
  'leet',
  'bidi',
  'fancy-digits',
  'fancy-letters',
  'spelled-digits',
])

export default defineSignal({
  id: 'obfuscated-contact',
  title: { fr: 'Coordonnées ou mots déguisés pour échapper au filtre', en: 'Contact details or words in disguise' },
  section: helpCentre.spotListing('Vous invite à dialoguer en dehors de la messagerie du site.'),
  weight: 3.6,
  group: 'disguise',
  channels: ['chat', 'listing', 'sms', 'email'],
  mood: 'fact',
  detect: ({ facts }) => {
    const hidden = [...facts.phones, ...facts.emails]
      .filter((one) => one.hidden)
      .map((one) => ({ start: -1, end: -1, grade: 1, evidence: [one] }))
    const words = facts.obfuscations.filter((one) => TELLING.has(one.trick))
    const grade = (one: ObfuscationFact) =>
      one.trick === 'separated' || one.trick === 'leet' || one.trick === 'confusable'
        ? 0.9
        : one.trick === 'invisible'
          ? 0.7
          : 0.35
    return [...hidden, ...words.slice(0, 8).map((one) => ({ start: -1, end: -1, grade: grade(one), evidence: [one] }))]
  },
  mustFind: [
    'Appelle-moi au zéro six trente-neuf quatre-vingt-dix-huit douze quarante-cinq.',
    'mon num 0.6 - 3/9 . 9*8 _ 4-4 : 7/1',
    'Contact : marie (arobase) boite-perso (point) com, écrivez-moi là.',
    'O6 3g g8 2l 5O, remplace les lettres tu vas comprendre',
    "0️⃣6️⃣ 3️⃣9️⃣ 9️⃣8️⃣ 6️⃣6️⃣ 1️⃣0️⃣ c'est mieux que la messagerie",
    {
      channel: 'listing',
      title: 'Quad 250',
      description: 'Joignable au zéro 6 trois 9 neuf 8, puis vingt et un, puis 84. Pas de message svp.',
      price: 1800,
      marketPrice: 2500,
      category: 'motos',
    },
    'Ékri mwin su w.h.a.t.s.a.p.p : zéro sis trann nèf 9 8 trant katr 7 7',
    'My number is zero six three nine nine eight one one four two, text me there.',
    'j.e.a.n.l.u.c [at] m a i l p r o [dot] n e t pour la suite',
    "Le début c'est 06 39, ensuite 98, et la fin : cinquante-trois, zéro neuf. Le site les efface sinon.",
    "Trouvez-moi sur l'appli verte, numéro 0six-3neuf-9huit-dix-dix.",
  ],
  mustIgnore: [
    'Dimensions : 120 x 80 x 75, pieds démontables.',
    "Je la laisse à quatre-vingt-dix euros, dernier prix, parce que c'est vous.",
    'Code portail 2580, deuxième bâtiment, sonnez au 14.',
    'Mon numéro est le 0692 48 17 33, appelez après 18 h.',
    'Vends 4x4 Suzuki, T4 refait, pneus 205/70 R15, 134 000 km.',
    'Score final six à trois, neuf buts quand même, le baby-foot marche nickel !',
    {
      channel: 'listing',
      title: 'Lot de chiffres en bois',
      description: 'Décoration chambre : zéro, un, deux, trois, jusqu’à neuf, peints à la main.',
      price: 12,
      marketPrice: 15,
      category: 'decoration',
    },
    'Larg 39, long 98, oter 6, mi vann la planche po vin éro.',
    'Réf. 06-39-A98-B12, moteur Yamaha, vérifiez sur votre ancienne pièce.',
    "It's 45 minutes from Saint-Denis, take exit 9 then drive 3 km.",
    'Le point de rendez-vous est le rond-point, arrivée à dix heures trente, je serai en polo bleu.',
  ],
})
