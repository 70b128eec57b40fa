import { either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as creole from '../vocabulary/creole-deals.js'
import * as far from '../vocabulary/far-away.js'
import * as deals from '../vocabulary/foreign-deals.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import * as gone from '../vocabulary/gone-away.js'
import * as money from '../vocabulary/money.js'
import * as people from '../vocabulary/people.js'
import * as things from '../vocabulary/things.js'

/** How people say where they live or were sent. */
const livesAt = words(
  'lives at',
  `vis, vivons, vit, habite, habitons, reside, residons, resident, mutee, mute, mutation, transferee
    transfere, installee, installe, installes, etablis, expatrie, expatriee, rentree, parti, partie, partis
    poste, enseigne, travaille, bosse, mission, deplacement, stage, chaire, chantier, navigue, mouillage
    navire, bord, bloque, bloquee, coince, coincee, koinse, notaire, avocat, abogado, advogado, capitaine
    captain, medecin, militaire, chirurgien, ingenieur, estou, estoy, sono, siamo, vivo, bin, wohne, based in
    moved to, transferred to, live in, am in, i m in, on the, mi le, mwin le, le si, l hopital de, atteinte
    atteint, chimio, traitement, chez mon fils|frere|ma fille|soeur, aupres de, rejoindre, malade, arbitrage
    trabalhar, destinado, lavoro, my uncle|boss in, marin, mecanicien, convoie`,
)
const atSea = words(
  'at sea',
  `en haute mer, en mer, en pleine mer, au mouillage, au large, sur un navire, sur un cargo, sur un cablier
    cargo, plateforme, plate forme petroliere, bohrinsel, oil rig, on a|the|our rig|vessel|ship, rig off, at sea, offshore, en traversee
    notre traversee, loin de tout, navire de peche, a bord, en piattaforma, navigue onze, embarque, us army
    mission de paix, mission humanitaire`,
)
/** « Mon fils est au Canada, il rentre en mai » */
const kinReturns = words(
  'kin returns',
  `moi j|je habite|suis|vis|reste|travaille a|au|ici|sur, je|j|nous suis|vis|habite|sommes|reste ici, suis|sommes|est|sont rentre|rentres|rentree|rentrees|revenu|revenus|revenue|revenues
    il|elle|ils|elles rentre|rentrent|revient|reviennent|rentrera|reviendra en|le|ce|cette|dans|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin|debut|pour`,
)
/** Words of those who are about to come back and meet. */
const comesBack = either(
  kinReturns,
  words(
    'comes back',
    `a mon retour, je rentre mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi, je reviens, de retour
    on se voit, on se retrouve, je passe le, je vous reponds, parti etudier, vivre au, depuis revenu, back to
    voyage en mer, fait visiter, vous fait visiter, vous montre, vacances a`,
  ),
)
const noMeeting = words(
  'no meeting',
  `pas|aucune|plus|sans|ni visite|visites
    ne peux|peut|puis|pourrai|pouvons donc? pas? vous|me|faire|ouvrir|organiser|assurer|passer|venir|deplacer|rencontrer
    peux pas vous|me, ne puis me, gingn pa vni|vnir|desann|vini, je passe pas, passe pas, keine besichtigung
    can t show|come|view, nao consigo|conseguimos, no puedo, non posso, a distance, sans la|le voir
    sans visite, without seeing, ohne besichtigung, non possiamo, pas vous ouvrir, jpeux pas
    ne rentre pas|plus, ne suis pas revenu, seul jeu de cles, only set of keys, seule a avoir`,
)
const sendsSomeone = words(
  'sends someone',
  `un agent, mon agent, mi agente, my agent, agent maritime, mon transporteur, un transporteur, transportador
    transportista, my courier|mover, in moun va, in livrer, anvoy in
    passera la|le|les? prendre|chercher|enlever|recuperer, la recogera|recoge, viendra pour le
    le fais enlever, se chargera de, s en charge, une amie notaire, gardien, assistant, une agence, coursier`,
)
/** « Je n’habite pas à Lyon », « mon père était en mission » */
const notNow = words(
  'not now',
  `habite|habitons|vis|vivons|vit|reside|residons|travaille|suis pas|plus|jamais a|au|en|aux|dans
    travaillait|naviguait|vivait|habitait|residait|travaillais|vivais|habitais en|a|au|aux|sur|dans, etait|etais|etaient|etions en|a|au|aux, j|il|elle|on|nous|ils|elles|pere|mere|frere|soeur|mari|femme|oncle etais|etait|etions|etaient`,
)
const lives = without(sequence(livesAt, either(gone.elsewhere, atSea), { within: 5 }), notNow, { before: 3, after: 0 })
const keptFar = sequence(far.keptThere, far.farPlace, { within: 5 })
const farHome = without(keptFar, comesBack, { before: 12, after: 12 })
const heldAway = without(far.heldAway, far.meetSoon, { before: 12, after: 14 })
const awayLife = without(
  near(far.awayLife, either(far.farCountry, far.farPlace, gone.elsewhere), { within: 6 }),
  either(far.meetSoon, comesBack),
  { before: 12, after: 14 },
)
const self = words(
  'self',
  'je, j, suis, on, nous, mi, mon, ma, moi, me, i, am, we, estou, estoy, sono, proprietaire, mi lé, im',
)

export default defineSignal({
  id: 'sender-abroad',
  title: { fr: 'Se dit à l’étranger ou dans l’impossibilité de venir', en: 'Says to be abroad or unable to come' },
  section: helpCentre.spotListing('Vous signale qu’il est momentanément à l’étranger.'),
  weight: 2.4,
  group: 'story',
  channels: ['chat', 'email', 'sms', 'listing'],
  mood: 'claim',
  find: [
    clue(
      without(
        without(without(sequence(self, things.abroad, { within: 7 }), notNow, { before: 0, after: 0 }), kinReturns, {
          before: 0,
          after: 8,
        }),
        words(
          'was there',
          `est parti, est partie, parti etudier, rentre de, rentrons de, reviens de, importee, fabriquee, lived, back
    l hopital je finis, bien sur, livrez
    pas|plus|jamais|pa a l etranger, pas|plus|jamais|pa en|sur|a mission|mer|deplacement|voyage|croisiere|metropole|poste|bateau|bord
    pas|plus hospitalise|hospitalisee|embarque|embarquee|expatrie|expatriee|loin`,
        ),
        { before: 4, after: 6 },
      ),
      { grade: 0.7, despite: ['negation'] },
    ),
    clue(near(awayLife, far.withoutMeeting, { within: 25 }), { grade: 0.45, despite: ['negation', 'refusal'] }),
    clue(without(awayLife, far.biography, { before: 8, after: 4 }), { grade: 0.25 }),
    clues([heldAway, far.withoutMeeting], { grade: 0.6, despite: ['negation', 'refusal', 'question'] }),
    clue(without(sequence(self, heldAway, { within: 5 }), comesBack, { before: 8, after: 8 }), {
      grade: 0.25,
      despite: ['negation'],
    }),
    clues([things.abroad, things.cannotCome], { despite: ['negation', 'refusal'] }),
    clues([things.abroad, either(people.middleman, things.keysRemote, money.deposit)], { despite: ['negation'] }),
    clues([things.cannotCome, either(people.middleman, people.relative)], {
      grade: 0.7,
      despite: ['negation', 'refusal'],
    }),
    clue(
      without(
        near(
          words('owner', 'proprietaire, proprio, vendeur, acheteur, owner, mari, epouse, patron, fils, femme'),
          things.abroad,
          { within: 6 },
        ),
        comesBack,
        { before: 8, after: 8 },
      ),
      { grade: 0.8 },
    ),
    clue(without(lives, comesBack, { before: 12, after: 12 }), {
      grade: 0.6,
      despite: ['negation'],
    }),
    clues(
      [
        without(lives, comesBack, { before: 8, after: 8 }),
        either(noMeeting, sendsSomeone, things.keysRemote, money.deposit, money.fee, people.middleman),
      ],
      { grade: 0.9, despite: ['negation', 'refusal'] },
    ),
    clues([either(atSea, things.abroad), either(noMeeting, sendsSomeone)], {
      grade: 0.8,
      despite: ['negation', 'refusal'],
    }),
    clues([either(far.awayHint, farHome), either(far.noHandshake, far.standIn)], {
      grade: 0.6,
      despite: ['negation', 'refusal'],
    }),
    clue(
      without(without(either(far.awayHint, keptFar), notNow, { before: 1, after: 0 }), comesBack, {
        before: 12,
        after: 12,
      }),
      {
        grade: 0.25,
        despite: ['negation'],
      },
    ),
    clues([far.standIn, far.noHandshake], { grade: 0.35, despite: ['negation', 'refusal'] }),
    clue(things.cannotCome, { grade: 0.35, despite: ['negation', 'refusal'] }),
    clues([secrets.awayFrom, either(secrets.cannotMeet, near(deals.key, deals.leftForYou, { within: 7 }))], {
      grade: 0.85,
      despite: ['negation', 'refusal'],
    }),
    clues([creole.faraway, either(creole.payment, creole.keyLeft, creole.plea)], { grade: 0.6, despite: ['negation'] }),
    clues([either(gone.farFrom, gone.ownerFar, gone.keptAway), gone.keysByPost], { despite: ['negation', 'refusal'] }),
    clues([either(gone.farFrom, gone.ownerFar), gone.atDistance], {
      grade: 0.8,
      despite: ['negation', 'refusal', 'question'],
    }),
    clues([gone.keptAway, gone.atDistance], { grade: 0.6, despite: ['negation', 'refusal', 'question'] }),
    clue(gone.ownerFar, { grade: 0.35 }),
    clue(gone.farFrom, { grade: 0.3 }),
    clue(gone.keptAway, { grade: 0.25, despite: ['negation'] }),
  ],
  mustFind: [
    'Nous vivons en Patagonie, le trousseau part par DHL.',
    'Muté au Kazakhstan, je vous posterai les clés.',
    'Le propriétaire réside à Oslo et traite tout par écrit.',
    'Mon oncle est parti vivre en Lettonie, la maison lui appartient.',
    'Pilote de ligne, je ne peux vous recevoir, une agence de livraison passera.',
    "En opex jusqu'à nouvel ordre, un camarade prendra la table.",
    'Mi lé Paris. Mi bezwin d karant éro, avans amwin.',
    'Ma femme, la propriétaire, vit au Canada.',
    'Mi lé an Frans, ou pé avans amwin 45 éro ?',
    'I live overseas, a courier brings you the key.',
    'Mi lé Paris, la klé i ariv par la pos.',
    'Mi lé Paris, avoy karant éro si mon kont.',
    'Je suis actuellement en mission au Bénin, je ne pourrai donc pas venir, mon agent passera prendre la voiture.',
    "jsui a l'etranger pr le travail jusqua decembre dc je peux pas vous rencontré, je paye d'avance",
    "Étant marin, je me trouve en haute mer et ne puis me déplacer ; un transporteur se chargera de l'enlèvement.",
    {
      channel: 'email',
      from: { address: 'dr.laurent.m@example.com', name: 'Dr. Laurent M.' },
      subject: 'Appartement',
      text: "Bonjour, je suis propriétaire de l'appartement mais actuellement expatrié à Londres. Je ne peux vous faire visiter ; je vous enverrai les clés par courrier après le dépôt.",
    },
    {
      channel: 'listing',
      title: 'T3 à Saint-Paul',
      description: 'Je suis en déplacement à l’étranger pour deux ans, pas de visite possible, clés envoyées par DHL.',
      price: 420,
      marketPrice: 850,
      category: 'locations',
    },
    "I'm currently offshore on an oil rig, so I can't come and see it, but my courier will collect it.",
    'Mwin lé an Kot-Divwar po travay, mi gingn pa vni, in moun va rod lo moto po mwin.',
    'Hospitalisée à Abidjan depuis un mois, je ne peux pas vous voir, je donne mon piano à qui paiera le port.',
    "Je ne suis pas sur l'île en ce moment, je suis au Canada avec ma fille malade, on fera tout à distance par virement.",
    "Comme j'habite maintenant à Budapest, je ne verrai pas la moto ; un mandataire passera la prendre.",
    "Je suis coincée au consulat sans papiers, impossible de regagner l'île avant Noël, tout se fera par écrit.",
    'Soldat en opération extérieure, je ne peux quitter la zone, un camarade récupérera la console.',
    'En croisière depuis un mois, impossible de venir la voir.',
    'Une tierce personne viendra à ma place, je la prends les yeux fermés.',
    'Estoy en el extranjero por trabajo, no puedo enseñarte el piso pero te mando las llaves por correo.',
    "Je suis embarqué en mer jusqu'en avril donc injoignable par téléphone et je ne peux pas venir, tout se fera par messages.",
    'À des milliers de kilomètres, difficile de vous ouvrir la porte.',
    'Mon bateau ne touche terre que dans six semaines, un transporteur viendra.',
    'Ma famille et moi avons déménagé en Australie, les clés partent par courrier.',
    'Je soigne mon père au Portugal, la vente se fera sans moi.',
    'Je suis steward, pas de retour avant longtemps, un ami passera prendre la table.',
    'Matelot sur un thonier, je ne peux pas vous rencontrer.',
    "I'm currently deployed with the army overseas so I can't come to see the car, a mover will pick it up.",
    'My job took me to Aberdeen for two years, which is why I cannot show you the apartment in person.',
    "I'm on a research vessel in the Pacific with no phone signal, so everything has to go by message and my agent will collect.",
    'Mi lé an frans pou travay, mi pé pa vni, mon kouzin va pran lo tablèt.',
    'Mi travay Mayot zisk lané proshin, mi pé pa rann kont moin mèm, in zanmi va vni pran.',
    'Estoy trabajando en Londres y no puedo enseñar el piso en persona.',
    "Sono all'estero per lavoro e non posso mostrare l'appartamento di persona.",
    'Estou a trabalhar no estrangeiro, por isso não posso mostrar a casa.',
    'Ich arbeite im Ausland auf einer Bohrinsel und kann nicht zur Besichtigung kommen.',
    "J'ai déménagé à Zurich, les clés sont chez une voisine.",
    'Nous sommes expatriés à Prague depuis mars.',
    'Je vis à Madrid, mon assistant vous remettra tout.',
    'Mi gingn pa rouv aou, mon sèr i anvoy la klé par la pos.',
    'Nous vivons à Lausanne, le trousseau vous parviendra sous pli.',
    "J'habite au Cambodge, mes doubles de clés partent par UPS.",
    'Je suis à Quimper, vous recevrez la clé lundi ou mardi.',
    'Je suis au Laos, recevez le trousseau par colis.',
    'Je suis à Naples, la clé part demain par Chronopost.',
    'Nous sommes au Népal, badge et clé expédiés sous pli.',
    "Désormais j'habite à Malte et la signature se fait à distance.",
    'Nous vivons en Croatie, contact uniquement par mail.',
    'Je suis à Rouen, je gère tout par écrit.',
    'Je suis à Glasgow, tout se conclut sans rencontre.',
    'Nous sommes aux Seychelles, je loue tout à distance.',
    'Je suis au Costa Rica, aucun rendez-vous, désolé.',
    'Le bailleur séjourne souvent à Quimper, vous aurez la clé par Colissimo.',
    'Mon associé travaille désormais à Lausanne, la clé arrivera par recommandé.',
    'La bailleresse séjourne au Cambodge, votre badge part sous pli.',
    'Ma patronne, non, le proprio demeure au Guatemala et poste le trousseau.',
    'Mon cousin séjourne à Lausanne, il traite à distance.',
    'Le vendeur séjourne à Malte, par mail uniquement.',
    "L'acheteuse demeure en Croatie, elle vend tout par écrit.",
    'Matelot aux Seychelles, je confie la vente à une agence.',
    "J'habite Quimper, il y a un coffre à clés sur le portail.",
    "Opérée à Lausanne, une tierce personne s'occupera du piano.",
    'Based in Leeds now, so the spare key is under the mat in the letterbox.',
    'Mi lé Paris, la klé sera ziska demin dann la bwat.',
    'Mi lé an Frans, ou pé vir 37 € talèr ?',
  ],
  mustIgnore: [
    'Je suis clouée au lit avec la grippe, passez samedi.',
    'Boîte à clés pour location, achetée et jamais posée.',
    'Mon oncle était en mission à Djibouti dans sa jeunesse.',
    "Je n'habite pas à Nantes, je suis au Tampon.",
    'Elle étudie à Londres et obtient son diplôme de droit.',
    'Mon frère est en mission au Canada, il revient en mai avec sa remorque.',
    'Je rentre de métropole mardi, on peut se voir mercredi pour les chaussures ?',
    'Mon fils est parti étudier au Canada, il laisse sa chambre complète à vendre.',
    'Vacances à Maurice la semaine prochaine, je vous réponds à mon retour.',
    "Voiture importée d'Allemagne, octroi de mer payé, carte grise française.",
    "Machine fabriquée à l'étranger, notice en anglais seulement, mais très simple.",
    'Je suis infirmière à Mayotte la moitié du mois, disponible pour une visite à partir du 15.',
    'Mon momon lé Madagascar, li rant Noèl, apré nou pass wa la kaz ansanm.',
    "Des gens prétendent être à l'étranger pour ne pas faire visiter le logement, fuyez.",
    "Vous livrez à l'étranger ou seulement à La Réunion ?",
    'I lived abroad for ten years and just moved back to Saint-Denis, looking for a fridge.',
    "Mon voisin rentre de croisière samedi, il passera prendre l'aspirateur.",
    'Je suis né à Lyon mais je vis ici depuis vingt ans, venez voir la table quand vous voulez.',
    'Valise cabine idéale pour voyage en mer ou en avion, quatre roues.',
    'Je rentre de vacances à Maurice dimanche, on se voit lundi.',
    'I work in London but my sister lives in Saint-Pierre and opens the flat any evening.',
    'Wir sind im Urlaub und melden uns am Montag.',
    'Moin lé pa la asoir, pas demin matin.',
    'Vends armoire, la clé est remise avec. Mon frère vit à Naples mais rentre samedi pour aider à charger.',
    "Mon frère séjourne à Naples et rentre samedi ; d'ici là, questions par mail.",
    'Je suis au Laos pour les vacances, le coffret part avec sa clé dès mon retour.',
    'Je suis au Laos pour les vacances, posez vos questions par mail.',
    "Steward, je rentre samedi ; écrivez-moi par mail, l'armoire part avec sa clé.",
    "J'habite au Luxembourg, la clé USB part par Chronopost.",
    'Mon oncle de Naples me remettra un double dimanche.',
    'Cadeau de ma tante de Lausanne, photos par mail.',
    'En ce moment à Naples, je reviens jeudi ; en mon absence écrivez à ma mère.',
    'Skipper aux Seychelles chaque été, je vends mon ciré.',
    'Doctorat à Lausanne ou à Rennes, mon fils hésite.',
    'Maquette de chalutier, pas de visite en semaine, venez la voir dimanche.',
    'Mon chalutier en bois est superbe, venez voir.',
    "Je n'habite plus à Rouen, mon transporteur a tout apporté ici.",
    "Je suis en stage à Rouen, je rentre lundi ; un transporteur dépose l'armoire mardi.",
    'Bloqués à Naples par la grève, on se retrouve lundi, pas de visite avant.',
    'Deux billets pour Naples, échange par messages de préférence.',
    'Mi lé an Frans, ou pey pa 50 éro pou in bagay parey.',
    'Mi lé an Frans, ou pé donn 50 éro kan ou pran lo vélo.',
    'Je travaille à Helsinki, merci de faire vite.',
    'On réside avec les enfants au Luxembourg.',
    "Je suis à Quimper, mais le vélo m'intéresse.",
    "Je suis à Stockholm, l'annonce tient toujours.",
    'Je suis en Islande, il fait froid !',
    'Je suis au Guatemala, quel est votre dernier prix ?',
    'La vendeuse séjourne à Angers, je transmets vos messages.',
    'Le bailleur demeure à Florence, je réponds pour lui.',
    'La propriétaire séjourne pour affaires au Luxembourg.',
  ],
})
