import type { ObfuscationFact } from '../../src/facts/fact.js'
import { either, near } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { type Case, clue, clues, defineSignal } from '../../src/rule.js'
import { overlaps } from '../../src/text/evidence.js'
import { isStopWord } from '../../src/text/language.js'
import { isRealWord } from '../../src/text/real-words.js'
import { helpCentre } from '../help-centre.js'
import * as reach from '../vocabulary/reach-elsewhere.js'

/** How much each disguise says; those that people also use for show count only on a word worth hiding. */
const GRADES: Partial<Record<ObfuscationFact['trick'], number>> = {
  separated: 0.9,
  leet: 0.9,
  confusable: 0.9,
  invisible: 0.7,
  bidi: 0.35,
  'fancy-letters': 0.35,
  'fancy-digits': 0.35,
  'spelled-digits': 0.35,
}
const ALSO_FOR_SHOW: ReadonlySet<ObfuscationFact['trick']> = new Set(['invisible', 'fancy-letters'])

/** Emoji figures of a list (`1️⃣ table 2️⃣ chaises`) are fewer than those of a number. */
const FEWEST_FIGURES = 6
const figuresIn = ({ quote }: ObfuscationFact): number => [...quote.replace(/[\s\ufe0f\u20e3]/g, '')].length
/** What such figures say when they are those of a telephone number. */
const GRADE_OF_NUMBER = 0.8

const isEveryday = (word: string): boolean => isRealWord(word) || isStopWord(word, 'en')

/** True when the disguise lies on a name that the rules look for; ordinary words are set in bold for show. */
function hidesSensitiveWord({ reading: { tokens, lexicon } }: Case, { field, start, end }: ObfuscationFact): boolean {
  return tokens.words.some((word, i) => {
    if (!lexicon.sensitive.has(word) || !lexicon.entries.get(word)?.classes.length || isEveryday(word)) return false
    const view = tokens.views[tokens.view[i]!]!
    return view.field === field && view.starts[tokens.start[i]!]! < end && start < view.ends[tokens.end[i]! - 1]!
  })
}
/** True when the disguise lies within a telephone number or an address. */
const hidesContact = ({ facts }: Case, fact: ObfuscationFact): boolean =>
  [...facts.phones, ...facts.emails].some((one) => one.field === fact.field && overlaps(one, fact))

export default defineSignal({
  id: 'obfuscated-contact',
  title: { fr: 'Coordonnées ou mots déguisés pour échapper au filtre', en: 'Contact details or words in disguise' },
  section: helpCentre.spotListing('Vous invite à dialoguer en dehors de la messagerie du site.'),
  weight: 3.6,
  group: 'disguise',
  channels: ['chat', 'listing', 'sms', 'email'],
  mood: 'fact',
  find: [
    clue(near(reach.decode, either(reach.riddleGoal, reach.spelledAddress), { within: 14 }), { grade: 0.4 }),
    clues([reach.decode, either(reach.spelledAddress, reach.saidDigits, reach.appDrawn)], { grade: 0.6 }),
    clue(near(reach.spelledAddress, reach.riddleGoal, { within: 12 }), { grade: 0.4 }),
    clues([reach.appDrawn, reach.spelledAddress], { grade: 0.6 }),
    clues([reach.contactThing, near(reach.headOfIt, reach.tailOfIt, { within: 18 })], { grade: 0.35 }),
    clue(near(reach.contactThing, near(reach.shownOn, reach.onPicture, { within: 6 }), { within: 8 }), {
      grade: 0.4,
    }),
    clue(near(reach.figureRiddle, reach.contactThing, { within: 16 }), { grade: 0.35 }),
    clues([reach.figureRiddle, reach.tailOfIt], { grade: 0.35 }),
    clues([reach.eaten, reach.contactThing], {
      grade: 0.3,
    }),
    clue(reach.namePun, { grade: 0.4 }),
    clue(near(reach.mailNamed, reach.mailParts, { within: 8 }), { grade: 0.4 }),
    clue(
      near(
        reach.spelledAddress,
        words('add me', 'ajoute|ajoutez|add|rajoute|cherche|cherchez|trouve|trouvez|rejoins moi|amwin|me, la bas'),
        { within: 12 },
      ),
      {
        grade: 0.4,
      },
    ),
  ],
  detect: (one) => {
    const { facts } = one
    const hidden = [...facts.phones, ...facts.emails]
      .filter((contact) => contact.hidden)
      .map((contact) => ({ start: -1, end: -1, grade: 1, evidence: [contact] }))
    const fancy = facts.obfuscations.filter(({ trick }) => trick === 'fancy-digits')
    const figures = fancy.reduce((sum, fact) => sum + figuresIn(fact), 0)
    const gradeOf = (fact: ObfuscationFact): number =>
      fact.trick === 'fancy-digits' && hidesContact(one, fact) ? GRADE_OF_NUMBER : GRADES[fact.trick]!
    const disguised = facts.obfuscations
      .filter((fact) => GRADES[fact.trick] !== undefined)
      .filter((fact) => fact.trick !== 'fancy-digits' || figures >= FEWEST_FIGURES)
      .filter((fact) => !ALSO_FOR_SHOW.has(fact.trick) || hidesContact(one, fact) || hidesSensitiveWord(one, fact))
      .slice(0, 8)
      .map((fact) => ({ start: -1, end: -1, grade: gradeOf(fact), evidence: [fact] }))
    return [...hidden, ...disguised]
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
    "Lisez-le à l'envers, sinon ça ne sonnera pas : 12 55 98 93 60.",
    'Enlevez les lettres et appelez : 0a6b9c2d4.',
    "Mon pseudo de profil, l'escargot, puis la boîte de chez Google.",
    'Sautez les points et cherchez le petit fantôme jaune, tiret bas au milieu.',
    'Ôtez les espaces sinon le robot efface : zéro sis trant set.',
    "Trouvez-moi sur l'appli verte, numéro 0six-3neuf-9huit-dix-dix.",
    'Retire les X : 06X92X77X10X55',
    'Enlève toutes les voyelles parasites : 0a6e9i2o1u8a4e7i3o5.',
    'Mon contact est en filigrane sur la dernière image.',
    'Le site censure alors je coupe mon numéro en deux : 0692 pour le début, la suite arrive.',
    "Tape mon pseudo sur le réseau où on met des photos, le même qu'ici avec un 2 à la fin.",
    "Mon mail c'est le prénom collé au nom puis la boîte orange.",
    "Mon numéro, tu mets 0692 devant le prix de l'annonce, puis 12, puis 47.",
    'Devine les trois derniers chiffres, le robot efface le reste.',
    'On se retrouve sur watts app ce soir.',
    'bigoudi underscore trente, ajoute-moi là-bas',
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
    "Lis bien l'annonce dans l'ordre des photos, tout y est.",
    "It's 45 minutes from Saint-Denis, take exit 9 then drive 3 km.",
    'Le point de rendez-vous est le rond-point, arrivée à dix heures trente, je serai en polo bleu.',
    'La suite du lot est sur la troisième photo, le début sur la première.',
    'Les numéros sortis à la tombola : zéro six, onze, vingt et quarante.',
  ],
})
