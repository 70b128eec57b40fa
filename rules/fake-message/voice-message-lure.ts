import { asks, either, fact, near } from '../../src/pattern/pattern.js'
import { union, words } from '../../src/pattern/words.js'
import { clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as things from '../vocabulary/things.js'

const recorded = union(
  'recorded',
  things.voice,
  words(
    'recorded message',
    `message|messages vocale|vocales, mesaz|mesaj|mesazh|messaz vokal|vocal, mésaz vokal, vokal, serveur vocal, message en attente, repondeur`,
  ),
)
/** A message that somebody left, not said to be a voice message. */
const left = words(
  'message left',
  'laisse|depose|enregistre|laissee|adresse un message, un message vous attend, message en attente, nouveau|nouveaux message|messages, a lesse in mesaz, lès in mésaz, message a votre attention',
)

export default defineSignal({
  id: 'voice-message-lure',
  title: { fr: 'Faux message vocal à écouter', en: 'False voice message to listen to' },
  section: helpCentre.surchargedNumber('par exemple pour écouter un message vocal au sujet de votre annonce'),
  weight: 3.8,
  group: 'voice-lure',
  channels: ['sms', 'email', 'chat'],
  mood: 'claim',
  find: [
    clues([recorded, things.aboutListing, either(fact('phone'), fact('link'))]),
    clues([left, things.aboutListing, fact('surcharged-phone')], { grade: 0.8 }),
    clues([recorded, either(fact('surcharged-phone'), fact('strange-link'))]),
    clues(
      [
        near(things.voice, things.aboutListing, { within: 10 }),
        either(asks(acts.call), asks(acts.listen), acts.listen),
      ],
      { grade: 0.7 },
    ),
    clues([near(asks(acts.listen), things.voice, { within: 6 }), asks(acts.call)], { grade: 0.7 }),
  ],
  mustFind: [
    {
      channel: 'sms',
      text: "Vous avez 1 nouveau message vocal au sujet de votre annonce. Pour l'ecouter : 0899 23 77 40",
      sender: '38207',
    },
    'Un acheteur vous a laissé un message sur notre répondeur concernant votre voiture, écoutez-le ici : http://repondeur-annonce.info/m',
    {
      channel: 'email',
      from: { address: 'vocal@boite-annonces.net', name: 'Messagerie vocale' },
      subject: 'Nouveau message vocal',
      text: 'Bonjour, une personne intéressée par votre annonce a enregistré un message à votre attention. Composez le 0 899 41 20 66 puis le code 3318 pour en prendre connaissance.',
    },
    "Vs avez recu 1 msg vocal pr votre annonce scooter, code d'ecoute 2290, appelé le 0899 55 31 02",
    'In moun la lès in mésaz vokal po out lanons, akout ali dessus vocal974.site/k8',
    'You received a voice message about your listing. Listen now: voicemail-classifieds.com/x',
    "Message vocal en attente (0:47) d'un particulier au sujet de votre location saisonnière. Il expire ce soir : composez le 08 99 19 28 64.",
    {
      channel: 'sms',
      text: 'Bonjour, M. Técher vous a depose un message audio concernant votre annonce. Ecouter : bit.ly/ecoute-msg',
      sender: '+33639984410',
    },
    'Votre répondeur annonceur contient deux messages non lus relatifs à votre bien immobilier ; cliquez sur https://mon-repondeur.pro/lire pour les consulter.',
    'Suite à la parution de votre annonce, un message vous attend sur notre serveur vocal. Appelez le 0899 30 12 45.',
    {
      channel: 'sms',
      text: 'Un acheteur a laissé un message au sujet de votre annonce. Il attend votre rappel par le service de mise en relation : 0 892 41 70 16.',
    },
  ],
  mustIgnore: [
    "Je t'ai laissé un vocal hier soir, tu l'as écouté ?",
    "J'envoie un vocal c'est plus simple que d'écrire en conduisant lol",
    'Répondeur Philips vintage à cassette, fonctionne, vendu avec deux microcassettes.',
    'Vous pouvez laisser un message sur mon répondeur si je ne décroche pas, je rappelle toujours.',
    'Mon 888 est plein, désolée, écrivez-moi plutôt ici pour la machine à coudre.',
    "J'ai reçu un SMS prétendant qu'un message vocal m'attendait pour mon annonce : pur piège, ne rappelez pas.",
    'La fonction message vocal de la montre enfant ne marche plus depuis la mise à jour.',
    'Mi gingn pa ékout out vokal, nana tro lo bri isi, ékri amwin plito.',
    'Sorry I missed your call, I got your voicemail and yes the surfboard is still available.',
    'Cours de chant et technique vocale à domicile, secteur Saint-Paul, premier échange autour de votre voix offert.',
    "Le message vocal d'accueil de l'interphone peut être réenregistré, la notice est avec.",
  ],
})
