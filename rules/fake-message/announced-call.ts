import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { union, words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as coming from '../vocabulary/coming-call.js'
import * as money from '../vocabulary/money.js'
import * as people from '../vocabulary/people.js'
import * as site from '../vocabulary/site.js'
import * as things from '../vocabulary/things.js'

/** A call that comes from an office, not from a person one is dealing with. */
const calls = words(
  'calls',
  `va vous|t|te|tapel|nous? appeler|rappeler|telephoner|joindre|contacter
    vous appellera|rappellera|joindra|telephonera|contactera|appelera
    t appellera|appelle|rappelle|rappellera|appelera, tapel
    vont vous|t|te appeler|telephoner|rappeler|contacter|joindre, vont m|t appeler
    vous|t appeleront|appellent|appelleront, prendra|prend|prendre|prendront contact, prendre votre appel
    recevoir un appel, va vous telephoner, te telephone, vous telephone, will call you, va te joindre, va apel
    numero masque|prive, eux qui appellent|rappellent, appel de notre|la|l, appel d un|une
    vous serez appele|appelee|contacte|contactee|rappele|rappelee`,
)
const callsToo = words(
  'calls, otherwise',
  `va|vont|doit vous|t|te appelez|appelé|apeler|appelle|contacté, va sonn, va apel, va tel, sonn aou
    telefonn aou, va telefonn, vous contacte|contactent|joindra|joint|joins
    je vous rappelle|rappel|appelle|appel|apel|joins|joindrai|contacte|rappellerai|appellerai
    je t appelle|rappelle, elle|il vous joindra|rappellera|appellera, vous rejoindra par telephone
    vous telephonerons, vous appellerons|contacterons|rappellerons, s affichera en, numero masque, le llamara
    vi chiamera, ruft sie`,
)
const anyCall = union('any call', calls, callsToo)
const stayOnLine = words(
  'stay on the line',
  `decroche, decrochez, decroché, ne raccroche|raccrochez pas
    reste|restez pret|joignable|pres|disponible|en ligne, repondez svp, gardez|garde votre|ton telephone|tel
    preparez votre|vos|la|le, prepare ta|tes|la|le, munissez vous de, ayez votre, dire oui, lire le code
    suivez ses|les|leurs instructions|indications, suis ses|les instructions, n ouvrez pas votre, pick up
    answer the call, a portee de main, sous la main, sous les yeux`,
)

const office = words(
  'office',
  `service des oppositions, oppositions, monetique, mutuelle, votre agence, votre dossier
    notre collaborateur, collaboratrice, un expert, notre service, service fraude, notre operateur
    notre operatrice, un collegue, somoun, dame de, monsieur d, monsieur de`,
)
/** What such a call pretends to be about. */
const operation = words(
  'operation',
  `annuler, anuler, annulation, annulerons, fraude, prelevement, prelevements, virement, virements, operation
    remboursement, restitution, reglement, achat suspect, paiement, versement, verser, versera, transaction
    votre compte, verification, verifier, debloquer`,
)

/** A call in other words than `to call`. */
const toldCall = words(
  'call told otherwise',
  `au bout du fil, coup de fil|bigo|telephone|tel, coup d fil, te|vous|vs fone|telefone|phone|sonne|ring
    i sava sone, va sone aou, will|to|gonna ring|phone you, contact avec vous oralement|telephoniquement
    de vive voix, entretien|rendez vous|point|echange telephonique|oral, numero masque|inconnu|prive s affiche
    une voix d|de homme|femme, entendre une voix
    appel de|d controle|verification|securite|validation|authentification|confirmation
    recontacte|recontactee|rappele|rappelee|contacte|contactee|appele|appelee|joint|jointe par nos|notre soins|service|bureau
    votre|ton ligne fixe|mobile, se manifester, va se|s manifester, telephone toujours, telephonera, a l oral
    par oral, verbalement, phone appointment, on the phone, give you a ring, vous avoir en direct|ligne
    ringing you, un|l|son|leur|cet appel de|du|d votre|notre|la|service|un|une|agora, a un appel
    attendez vous a, expect a call, a call from, call from our|the|my
    vous|te|aou sonner|sonnera|sonnent|biper|bipera, i apel|apèl aou, va|vont tapele|tapel|t appele
    vous contactera|contacte|contacteront
    vous appelle|appellent|appellera|appelleront|rappelleront|rappellera, appel programme, est programme
    par telephone dans|ce|demain|vers|entre, prendra contact, entrera en contact, va vous sonner
    sur votre portable dans|ce|vers|entre
    prendra|prendront votre|ton ligne, de vous joindre, de te joindre
    cherche|cherchent|essaie|essaye a|de vous|te joindre, va telephoner, vont telephoner
    telephonera|telephoneront, va appeler, vont appeler, va apel, va apel aou, i sava apel|sone|telefone
    somoun va, passer un appel, au telephone tout|dans|ce, est au bout|en ligne
    entretien|point|echange|controle telephonique|oral, rendez vous telephonique`,
)
/** What the reader is to do when it rings. */
const obey = words(
  'do as the caller says',
  `lui repondre, repondez lui, reponds lui, reponn ali
    garde|gardez|laisse|laissez ton|votre tel|telephone|portable|ligne allume|allumé|libre|pres|ouvert
    tel alume|allume, tout ce qu elle|il|ils, ce qu elle|il|ils vous|te dira|demandera|demande|dit
    installez vous, de quoi noter, de quoi ecrire, laisser|laissez sonner, l interlocuteur derouler
    sans l interrompre, l interrompre, ne parlez a personne, n en parlez a, a cote du poste|telephone
    pres de l appareil, pres du telephone|poste, votre presence, presence obligatoire, lisiez ce qui
    lire ce qui s affiche, muni|munie|munis de ses|vos|tes codes|papiers|identifiants
    a tenir prets|pret|pretes, pas a pas, pick up, only tries|calls once, n ayez crainte|peur, ne vous etonnez
    t etonne pas, vous|te guidera|guidera, li sar eksplik, bien lui donner
    carte de paiement? a cote|devant|sous|pres, votre carte a cote, ne coupez pas, ne coupe pas
    soyez pret|prete|seul|seule|joignable|disponible, stay on the line, do what he|she, suivez ce qu
    restez|reste|rester pres|proche|cote de|du votre|ton|l telephone|portable|appareil
    ne loupez|loupe|ratez|rate|manquez|manque pas
    suivez|suis ses|les|leurs consignes|directives|explications|etapes
    repond|reponds|repondez stp|svp|bien|vite|tout, vous accompagnera, walk you through, guide you, fe sak
    res an lign, ayez vos|votre, tenez vous pret|prete, preparez|prepare vos|votre|ta|tes, il faudra lui
    lui lire, lui donner|dicter|communiquer, dites oui, accompagnera pour, dis lui, dites lui, decroch, dekros
    ecoutez bien, confirmez lui
    decrochez, ne pas raccrocher, pas raccrocher, raccrocher avant, reponds|repondez a ses|leurs|toutes
    ses questions, gard out telefon|portab, telefon anler|dann, ecoutez|ecoute la|le bien?
    laissez vous guider, suivez le guide, faites ce qu, fais ce qu, ne bougez pas
    soyez attentif|attentive|disponible`,
)
/** « Décroche, c’est le livreur et AGORA » */
const pickUp = words(
  'pick up',
  'decroche, decrochez, dekros, decroch, reponds|repondez au tel|telephone|numero|prochain, prends|prenez l|cet appel, pick up, answer the phone',
)
const onTheLine = either(
  fact('brand'),
  people.bankOfficial,
  words(
    'of an office',
    'le|mon|notre|un livreur|transporteur|conseiller|agent|service|collegue|technicien, la|ma|une banque|conseillere|plateforme',
  ),
)
const caller = either(fact('brand'), people.bankOfficial, people.official, office, site.staff)

/** « La banque ne vous appellera jamais » announces no call. */
const officeRings = without(
  coming.officeRings,
  words(
    'never rings',
    'vous|t|te|nous appellera|appellerons|appelleront|appelle|appelons|contactera|contacterons|contactent|telephonera|joindra pas|jamais',
  ),
  { before: 0, after: 0 },
)

export default defineSignal({
  id: 'announced-call',
  title: { fr: 'Appel annoncé d’un faux service', en: 'Announces a call from a false service' },
  section: helpCentre.personalData(
    'Si vous recevez un appel durant lequel on vous demande des informations personnelles pour le compte de AGORA, cet appel ne provient pas de nos services.',
  ),
  weight: 4,
  group: 'announced-call',
  channels: ['email', 'sms', 'chat'],
  mood: 'claim',
  find: [
    clues(
      [
        near(either(fact('brand'), people.official, people.bankOfficial, office), anyCall, { within: 12 }),
        either(
          sequence(things.atHand, either(things.bankCard, things.credential, things.rib), { within: 8 }),
          stayOnLine,
        ),
        either(things.bankCard, things.code, operation),
      ],
      { despite: ['warning', 'narration', 'negation'] },
    ),
    clues([anyCall, either(people.official, office), operation, either(stayOnLine, things.atHand)], {
      grade: 0.8,
      despite: ['warning', 'narration', 'negation'],
    }),
    clue(
      near(
        either(
          people.bankOfficial,
          sequence(people.official, fact('brand'), { within: 3 }),
          sequence(fact('brand'), people.official, { within: 3 }),
        ),
        calls,
        { within: 10 },
      ),
    ),
    clue(near(fact('brand'), anyCall, { within: 6 }), { grade: 0.7 }),
    clues([
      calls,
      either(stayOnLine, things.credential, things.code),
      either(fact('brand'), people.bankOfficial, money.anyMeans, things.bankCard),
    ]),
    clues([stayOnLine, either(fact('brand'), people.bankOfficial), either(things.code, money.sum, acts.confirm)], {
      grade: 0.8,
      despite: ['negation'],
    }),
    clues([anyCall, obey, either(caller, site.dealings)], {
      grade: 0.6,
      despite: ['negation'],
    }),
    clues([toldCall, obey], { grade: 0.6, despite: ['negation'] }),
    clue(near(pickUp, onTheLine, { within: 10 }), { grade: 0.3, despite: ['negation'] }),
    clues([caller, near(toldCall, caller, { within: 14 }), either(site.dealings, operation)], {
      grade: 0.5,
      despite: ['negation'],
    }),
    clues([toldCall, caller, either(site.dealings, operation)], { grade: 0.35, despite: ['negation'] }),
    clues([officeRings, coming.ready], { grade: 0.5, despite: ['negation', 'narration'] }),
    clues([coming.agent, coming.phoneSet, coming.ready, either(things.bankCard, things.credential)], {
      grade: 0.3,
      despite: ['negation', 'narration'],
    }),
    clues([officeRings, coming.callPurpose], { grade: 0.3, despite: ['negation', 'narration'] }),
    clue(coming.ringsAndReady, { grade: 0.25, despite: ['negation', 'narration'] }),
    clues([coming.rings, coming.ready, coming.callPurpose, either(caller, coming.agent)], {
      grade: 0.4,
      despite: ['negation', 'narration'],
    }),
  ],
  mustFind: [
    'Le service fraude d’AGORA vous appellera demain.',
    'AGORA, son service client, vous appellera demain.',
    'Notre service va vous appeler, suivez ses consignes.',
    'Votre banquier va vous téléphoner, faites ce qu’il dit.',
    'Il va vous appeler : décrochez, il vous paie par PayPal.',
    "Mettez le son de votre portable : le pôle paiements vous passe un coup de fil vers midi et lâche l'argent après.",
    'Restez près du combiné, la demoiselle qui suit votre vente vous guidera, carte bleue en main.',
    'Contrôle de sécurité oral demain, soyez joignable, notre superviseur vous sonnera et il lira votre relevé.',
    'Un gars du service sécurité te bigophone tout à l heure, fais ce qu il te demande pour toucher les sous.',
    'Somoun va apèl aou po lo pèyman, gard out téléfon anlér ek ékout bien.',
    'Quelqu’un va vous sonner vers 15 h, décrochez et ne coupez pas.',
    "Un conseiller AGORA va vous appeler dans l'après-midi, gardez votre carte bancaire à portée de main.",
    {
      channel: 'sms',
      text: 'Votre paiement est en attente. Un agent de notre service securite vous telephonera entre 14h et 15h, merci de decrocher et de preparer vos identifiants.',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'validation@annonces-secure.org', name: 'Service validation' },
      subject: 'Appel de vérification',
      text: 'Bonjour, un technicien de la plateforme AGORA prendra contact avec vous par téléphone ce jour afin de contrôler vos coordonnées bancaires. Merci de rester joignable.',
    },
    "Le service fraude de votre banque vous contactera par téléphone dans 5 minutes, ayez votre carte et votre code d'accès sous les yeux",
    "décroche quand le monsieur d'agora t'appelle, il va juste te demander les chiffres de ta carte pour te verser l'argent",
    'Somoun AGORA va sonn aou talèr, dékroshé é prépar out kart bank, li va okip tout.',
    'An AGORA agent will call you shortly to verify your bank details, please answer and have your card ready.',
    "Suite à votre demande de versement, notre opératrice du service client vous joindra ce soir ; préparez votre RIB, votre pièce d'identité et votre numéro de carte.",
    {
      channel: 'sms',
      text: 'Achat suspect de 849 EUR. Notre conseiller anti-fraude vous appelle dans quelques instants. Munissez-vous de votre carte et de votre identifiant client.',
      sender: 'SecuBanque',
    },
    "Vous allez recevoir l'appel d'un responsable AGORA qui validera avec vous la transaction : il vous suffira de lui lire les informations de votre carte.",
    "Appelez ma ligne directe 06 39 98 30 45, je suis l'agent AGORA qui suit votre remboursement, munissez-vous de votre code.",
    'Tu vas recevoir un appel du service AGORA, réponds et dicte le code reçu.',
    'Notre chargée de dossier vous passera un coup de fil à 11 h, faites tout ce qu’elle vous dira pour que la vente soit validée.',
    'mn collegue de la verif te fone ce soir, laisse ton tel allumé et garde tes codes',
    'Entretien téléphonique prévu à 17 h avec notre responsable paiements, présence obligatoire près du poste.',
    'Our officer will ring you about the payment, pick up and do what he says.',
    'La brigade vous appelle, restez en ligne.',
    'Restez en ligne, la somme part dès que la brigade aura fini.',
    "Coup de fil d'un banquier à midi pour débloquer votre paiement.",
    'AGORA vous passe un coup de fil à midi pour débloquer votre paiement.',
    'Mutuelle : coup de fil vers midi pour votre dossier de remboursement.',
    'La comptable du site a tout le dossier. Restez près du fixe, un coup de fil suffira au remboursement.',
    'Le technicien envoyé par AGORA va vous contacter.',
    'La comptable du site va vous appeler, suivez leurs directives.',
    "Votre banquier s'inquiète. L'annulation se fera au bout du fil.",
    'Votre banquier est prévenu. On vous sonnera demain pour le contrôle, gardez une pièce.',
    "La comptable du site a bouclé l'affaire, elle ne bouge pas. Un collègue sonnera vers midi pour finaliser, ayez une pièce.",
    'Le référent a tout noté. Le combiné sonnera vers 9 h pour le déblocage, gardez une pièce.',
    'Le service fraude, sans tarder, vous appellera demain.',
    'AGORA va vous appeler, suivez leurs directives.',
    'On va vous appeler, suivez leurs étapes pour votre vente.',
    "Service client : coup de fil d'une conseillère à midi pour votre remboursement.",
    'Un technicien au bout du fil dès que la restitution est prête.',
    "Service des oppositions : coup de fil à midi pour l'annulation.",
    'Le référent aura besoin du téléphone fixe libre, gardez vos codes secrets.',
    'Les oppositions vous sonneront ce soir pour le contrôle, gardez une pièce.',
  ],
  mustIgnore: [
    'La banque ne vous appellera jamais pour un code.',
    'Préparez la carte grise, je vous bipe quand je suis en bas.',
    'Le livreur du magasin vous appelle un quart d heure avant, restez joignable.',
    "Je vous appelle ce soir vers 19h pour convenir d'une visite de l'appartement.",
    "L'agence immobilière doit me rappeler demain pour l'état des lieux, je vous tiens au courant.",
    "ok tu m'appelle qd t'arrive devant le portail, la sonnette marche pas",
    "On m'a téléphoné en se faisant passer pour un conseiller AGORA, je n'ai rien donné et j'ai signalé.",
    "Le livreur appellera une demi-heure avant de passer, c'est l'entreprise de mon cousin à Saint-Benoît.",
    "AGORA n'appelle jamais les vendeurs : si quelqu'un prétend le contraire, raccrochez.",
    'Mi sonn aou domin matin po dir si mi pran la tab ou pa.',
    "Mon banquier me rappelle jeudi pour l'accord du prêt, je pourrai signer le compromis ensuite.",
    'Téléphone fixe senior grosses touches, on décroche avec un pendentif, parfait pour grand-mère.',
    'Ma sœur vous passera un coup de fil pour l’adresse, elle a plus de forfait que moi.',
    "On peut se parler de vive voix samedi au marché si vous voulez, j'y tiens un stand.",
    "Can you call me after 5 pm? I'm at work and can't pick up before.",
    {
      channel: 'email',
      from: { address: 'atelier@garage-tamarins.re', name: 'Garage des Tamarins' },
      subject: 'Votre devis',
      text: 'Bonjour, notre conseiller vous appellera demain pour fixer le rendez-vous de révision de votre Duster. Prévoyez simplement la carte grise. Cordialement.',
    },
    'La hotline va vous appeler, votre carte SIM est à portée de main.',
    "La hotline va vous appeler, soyez muni de votre carte d'identité et du code du portail.",
    "L'opératrice du standard note votre portable ; sortez la carte vitale, pas la carte bancaire.",
    "La dame de l'accueil a votre portable, sortez la carte de fidélité.",
    'Sortez votre carte vitale, la dame vous rappelle.',
    'Sortez votre carte, le médecin vous rappelle.',
    'Un agent de la cellule bancaire ne vous appellera pas, inutile de garder votre carte en main.',
    'Votre conseiller sait que mon mari téléphonera demain, ayez la carte.',
    'Le référent vous appellera, sortez votre carte grise.',
  ],
})
