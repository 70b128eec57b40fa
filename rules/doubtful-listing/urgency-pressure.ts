import { either, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as contact from '../vocabulary/contact.js'
import * as creole from '../vocabulary/creole-deals.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import * as haste from '../vocabulary/haste.js'
import * as pressure from '../vocabulary/pressure.js'
import * as ultimatum from '../vocabulary/ultimatum.js'

/** Haste that is denied, or a thing named after it. */
const noHaste = words('no haste', 'pas d, pas, sac d, trousse d, aucune, sans, no, na pwin, rien d, kit d, sortie d')
const hurry = words(
  'hurry',
  `depech aou, depech, depeche, suplie, supplie, supplie aou, en supplie, act now, fo fe vit, vitman, konmela
    reponds vite, dernier jour, fait vite, fe vit`,
)

export default defineSignal({
  id: 'urgency-pressure',
  title: { fr: 'Urgence, menace ou pression', en: 'Urgency, threat or pressure' },
  section: helpCentre.react(''),
  weight: 1.1,
  group: 'pressure',
  channels: ['chat', 'sms', 'email', 'listing'],
  mood: 'fact',
  amplifier: true,
  find: [
    clue(without(contact.urgent, noHaste, { before: 2, after: 0 }), { grade: 0.8 }),
    clue(hurry, { grade: 0.8 }),
    clue(contact.competition, { grade: 0.8 }),
    clue(contact.threat),
    clues([contact.urgent, either(contact.threat, contact.competition)]),
    clue(pressure.deadline, { grade: 0.7 }),
    clue(pressure.rivals, { grade: 0.7 }),
    clue(pressure.dread, { grade: 0.6 }),
    clue(near(haste.timeLimit, haste.orElse, { within: 12 }), { grade: 0.7 }),
    clue(near(haste.answer, haste.timeLimit, { within: 6 }), { grade: 0.5 }),
    clue(haste.othersWant, { grade: 0.6 }),
    clue(haste.pressed, { grade: 0.6 }),
    clue(secrets.haste, { grade: 0.6 }),
    clue(ultimatum.silenceCosts, { grade: 0.7 }),
    clue(ultimatum.menace, { grade: 0.7 }),
    clue(ultimatum.mortalNeed, { grade: 0.6 }),
    clue(ultimatum.rescueTonight, { grade: 0.8 }),
    clue(ultimatum.savingsAtRisk, { grade: 0.8 }),
    clue(ultimatum.dueBy, { grade: 0.6 }),
    clue(ultimatum.timeLeft, { grade: 0.5 }),
    clue(ultimatum.makeHaste, { grade: 0.5 }),
    clue(ultimatum.rivalAfterIt, { grade: 0.5 }),
    clue(ultimatum.race, { grade: 0.5 }),
    clue(ultimatum.elseDies, { grade: 0.5 }),
    // Kin in trouble, in Creole.
    clues([creole.caller, creole.trouble, creole.plea], { grade: 0.7 }),
    clues([creole.trouble, near(creole.plea, creole.giveBack, { within: 14 })], { grade: 0.6 }),
  ],
  mustFind: [
    'Sans réponse avant la nuit, je saisis le juge.',
    'Faute de règlement, votre nom ira sur la liste noire.',
    'Votre épargne est en train de disparaître, ne raccrochez pas.',
    "Quelqu'un vide votre compte en ce moment même.",
    "C'est une affaire de vie ou de mort.",
    'Elle est dans le coma et la clinique réclame son argent.',
    'Le virement doit tomber avant son décollage.',
    'Il me faut votre accord avant la fermeture.',
    'Je vous laisse une demi-heure.',
    'Il ne vous reste que la matinée.',
    'Magnez-vous, pas une seconde à perdre.',
    'Tranche maintenant, ne traîne pas.',
    'Un acquéreur me relance sans arrêt.',
    "Le plus rapide l'emporte.",
    "C'est la fourrière ou chez vous.",
    'Je porterai plainte et tout ton quartier saura.',
    'Aidez la petite cette nuit, sinon elle va mourir.',
    "Envoyez les codes Transcash dans l'heure, sinon je dépose plainte contre vous demain matin.",
    'vite stp g 3 acheteur qui attende, fais le virement western union mtn ou je le donne a un autre',
    {
      channel: 'sms',
      text: 'DERNIER RAPPEL : il vous reste 2 heures pour confirmer votre carte sur https://compte-vendeur.top avant fermeture definitive',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'etude@recouvre-annonces.com', name: 'Cabinet Huissier' },
      subject: 'Mise en demeure',
      text: 'À défaut de règlement de 280 € par coupons PCS avant ce soir 18 heures, une procédure judiciaire sera engagée à votre encontre.',
    },
    {
      channel: 'listing',
      title: 'Villa Saint-Leu',
      description:
        'URGENT dernière disponibilité, déjà cinq dossiers : acompte à virer aujourd’hui avant toute visite.',
      price: 500,
      marketPrice: 1900,
      category: 'locations',
    },
    'Dépèch aou, mon zanfan lé lopital, anvoy larzan par Western Union avan midi, mi suplié aou.',
    'Act now, the offer ends in 30 minutes: send the deposit by Western Union or you lose the apartment.',
    'Il faut absolument me donner le code reçu tout de suite, il expire dans deux minutes et votre argent sera perdu.',
    "Sans réponse de votre part d'ici 20 minutes, vos fonds seront gelés et vous serez poursuivi ; communiquez votre numéro de carte immédiatement.",
    "Ma mère est en train de mourir, je t'en supplie envoie les 200 € d'acompte ce soir avant que je prenne l'avion, après ce sera trop tard.",
    'Trois familles sont sur les rangs, celle qui verse les 300 € avant que l’agence ferme aura les clés.',
    "L'horloge tourne, donne-moi le code SMS d'ici 15 minutes ou le débit devient définitif.",
    'Other buyers are waiting, send the Western Union by tonight.',
    'La villa est à vous pour 500 € par mois. Payez deux mois sur le RIB de la plateforme et un agent vous apportera les clés. Sans virement avant ce soir elle part à un autre client.',
    "Le lien s'éteint dans une demi-heure.",
    "Quelqu'un d'autre m'appelle, un couple vient ce soir pour la prendre, décidez-vous.",
    'Il me faut ta réponse avant la fin de ma pause.',
    'You have two hours left, act now or you lose it, another buyer is waiting.',
    'Dépès aou, si dan 1 èr ou la pa péyé mi vann ali in ot.',
    'Tantine sé mwin, mi lé koinsé garaz, ou pé avans amwin 160 éro ?',
    'Mon loto lé an pann, prèt amwin 80 éro, mi rann aou lindi.',
  ],
  mustIgnore: [
    "Vous avez une minute pour répondre au sondage de l'école ?",
    'Le camion de Monsieur est arrivé, il enlève le canapé à midi.',
    'Le cyclone arrive demain, pensez à rentrer la balançoire si vous venez la chercher plus tard.',
    'Je déménage le 30, tout doit partir avant la fin du mois, prix à débattre.',
    'La médiathèque ferme dans une heure, je vous rejoins devant avec les livres.',
    "Pas d'urgence de mon côté, prenez le temps de réfléchir.",
    "C'est pour un anniversaire samedi, vous pensez pouvoir me le garder jusqu'à vendredi ?",
    {
      channel: 'listing',
      title: 'Groupe électrogène',
      description: 'Toujours disponible, révisé, pratique en saison cyclonique.',
      price: 320,
      marketPrice: 400,
      category: 'bricolage',
    },
    "J'ai peur de rater le bateau pour la sortie, on peut avancer le rendez-vous à 7 h ?",
    "Sac d'urgence et trousse de premiers secours, tout neuf.",
    'Na pwin lafèr présé, ou pas kan ou vé, mi bouz pa la kaz.',
    'Urgentiste muté à Mayotte, je vends mes meubles, visites cette semaine ou la suivante.',
    'No rush, I can wait until next month for the fridge.',
    {
      channel: 'email',
      from: { address: 'location@agence-filaos.re', name: 'Agence des Filaos' },
      subject: 'Votre visite',
      text: "Bonjour, votre visite est confirmée pour jeudi 10 h. Merci de nous prévenir la veille en cas d'empêchement.",
    },
    'Je finis à 17 h, je peux passer après.',
    'Ihr könnt gern auch nächste Woche kommen.',
    'Prends out tan, nana pwin pres.',
    'Momon sé mwin, mon téléfonn la kasé, gard mon manzé.',
    'Na 3 moun pou manzé dimansh, amenn out gato.',
  ],
})
