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
    `message|messages vocale|vocales, mesaz|mesaj|mesazh|messaz vokal|vocal, mésaz vokal, vokal, serveur vocal
    message en attente, repondeur`,
  ),
)
/** A message that somebody left, not said to be a voice message. */
const left = words(
  'message left',
  `laisse|depose|enregistre|laissee|adresse un message, un message vous attend, message en attente
    nouveau|nouveaux message|messages, a lesse in mesaz, lès in mésaz, message a votre attention`,
)

/** Whom it is said to come from, and about what. */
const about = words(
  'about what is sold',
  `a propos de|d, au sujet de|d, demande apres, interesse|interessee|interesses par, desireux|desireuse d|de
    votre|ton|vot|out maison|scooter|voiture|auto|velo|meuble|terrain|bien|tracteur|armoire|berceau|moto|camion|bateau|telephone|canape|table|frigo|offre
    correspondant|correspondante|correspondants, un acquereur|amateur|visiteur, about the|your`,
)
/** Words spoken for the reader and kept somewhere, in any image. */
const spoken = words(
  'spoken words',
  `un|une|l|mon|son|ton|nouvel|nouvelle audio|bande|vocal|enregistrement|memo, memo audio|vocal, recording
    recorded message, voice note, audio message, mesaz dann repondeur|reponder, dann reponder
    parle|cause|dit|laisse|depose|confie apres|sur|a le|la|notre bip|messagerie|repondeur|serveur|boite|standard
    quelques mots, reponse orale, proposition orale, raconter de sa|vive bouche|voix, de vive voix
    une|la voix de|d femme|homme|monsieur, les propos de, propos de votre
    laisse|laissent|laissee leur|son|une|un offre|proposition|mot|question|message, vous|t a|ont parle|cause
    ce que|qu|ke vous|te|t dit|propose|le|la, sat lo boug|madam|moun i di, mensaje grabado, audio pr|pour
    memo
    message parle|oral|enregistre|sonore, note|notes vocale|vocales|audio|sonore, a|de l oral, haut parleur
    un message, un vocal, proposition a l oral, expliquer sa, missed a call, messages? en attente
    extrait audio|sonore, fichier audio|son|sonore, communication enregistree|en, a tente|essaye de vous
    dictaphone, messagerie|boite vocale|parlante`,
)
/** What is done to hear them. */
const hear = words(
  'to hear them',
  `entendre, reentendre, ecouter, lecouter, lecoute, reecouter, reecoutez, l ecouter
    les recueillir|recueillerez, recueillerez, leur consultation, consultation par, play it|back, hear it|what
    listen, appuyez sur|lecture, bouton lecture, touche 1|2|3|0|un|deux, pou tann, po tann, pour tann|ekout
    tann sat, vous attend au|la|ici|sur, rangee|range|deposee|depose ici|la, sans ecoute, pour savoir ce
    je l ai|ai tout? raconte, sur lecture, puis|et|suivi diese|etoile|code, faites le, tapez le, composez le
    en composant, ecoutez, ecoute la|le|ici, oreille, ekout ali, premiere ecoute, escuchar
    lecture, pr|pour lentendre|lecouter|l, pour l entendre|ecouter, consultez la|le|les, cliquez sur le|la|ce
    hear the|your, non lu|lus|ecoute|ecoutes, sera efface|effacee|supprime|supprimee, expire
    tape|tapez 1|2|3|un|deux|etoile|diese, accedez au|a, recuperez le|la, debloquez le, prendre connaissance
    decouvrez, retrouvez le`,
)
/** Words that were said into something rather than written, and why. */
const saidAloud = words(
  'said aloud',
  `parle|cause|dit|raconte|explique|laisse|repondu|chuchote dans|sur|a l|la|ma|le|un|mon|son|leur appareil|bande|messagerie|dictaphone|micro|boite|telephone|repondeur|magnetophone|serveur
    tout est dit|explique|raconte, est dit dans, dans la bande, sur la bande, la bande que|qu
    trop long a|pour ecrire|taper|rediger|l, pas|jamais par ecrit
    n ecrit|ecris|ecrivent|sait plus|pas bien|ecrire, au lieu d ecrire, plutot que d ecrire, sans ecrire
    de vive voix, a haute voix, sa|ma|leur voix, le son de, mp3, wav, fichier vocal|audio
    message|mesaj|mesaz oral|parle|enregistre, enregistrement, ecoutez|ecoute ce qu|ce, vous|t a parle|cause
    mes mots, ses mots, ma reponse orale, son offre orale|enregistree, spoken|recorded message|offer
    too long to type|write`,
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
    clues([near(things.voice, things.aboutListing, { within: 10 }), either(asks(acts.call), acts.listen)], {
      grade: 0.7,
    }),
    clues([saidAloud, either(fact('surcharged-phone'), fact('strange-link'))], {
      grade: 0.45,
      despite: ['negation', 'narration'],
    }),
    clues([saidAloud, hear, fact('phone')], { grade: 0.3, despite: ['negation', 'narration'] }),
    clues([spoken, hear, either(fact('surcharged-phone'), fact('strange-link'))], {
      grade: 0.8,
      despite: ['negation'],
    }),
    clues([spoken, hear, fact('phone'), either(things.aboutListing, about)], {
      grade: 0.6,
      despite: ['negation'],
    }),
    clues([either(spoken, hear), fact('surcharged-phone')], { grade: 0.5, despite: ['negation'] }),
    clues([spoken, fact('strange-link')], { grade: 0.4, despite: ['negation'] }),
    clues(
      [
        words(
          'told aloud',
          'paroles, oralement, a l oral, raconte, enregistre, enregistree, enregistrement, audio, vocal, sonore, voix',
        ),
        words(
          'a buyer',
          `client, cliente, acheteur, acheteuse, correspondant, acquereur, interesse, interessee, visiteur, vendeur
    buyer, someone`,
        ),
        fact('strange-link'),
      ],
      { grade: 0.4, despite: ['negation'] },
    ),
  ],
  mustFind: [
    "J'ai tout raconté dans la bande, c'était trop long à taper : https://bande-audio.link/4",
    'Ma tante ne sait plus écrire, elle a parlé sur le serveur, faites le 0 899 12 34 56 pour son offre.',
    'Le client a tout raconté sur notre boîte, retrouvez ses paroles à parole-client.net.',
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
    'Deux amateurs ont laissé une offre orale pour votre bateau, réécoutez la bande en composant le 0 899 60 14 22.',
    'Someone left a recording about your bike, play it back on voicebox-ads.net/p.',
    'Quelqu’un a causé après le bip pour votre terrain, pour savoir ce qu’il propose faites le 0692 88 41 07.',
    {
      channel: 'sms',
      text: 'Un acheteur a laissé un message au sujet de votre annonce. Il attend votre rappel par le service de mise en relation : 0 892 41 70 16.',
    },
    'You have one new voicemail about your ad, listen to it here: http://vm-box.top/7',
  ],
  mustIgnore: [
    'Le perroquet refait le bruit du répondeur, écoutez-le quand vous passerez.',
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
    "Je vous ai tout raconté de vive voix samedi, si besoin mon numéro c'est le 0692 41 73 05.",
    "Le micro d'enregistrement marche, vous pouvez écouter la bande sur place, tel 0693 22 18 04.",
    "Le message vocal d'accueil de l'interphone peut être réenregistré, la notice est avec.",
  ],
})
