import { either, near, sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as money from '../vocabulary/money.js'
import * as people from '../vocabulary/people.js'
import * as things from '../vocabulary/things.js'

const self = words('self', 'je, j, suis, on, nous, mi, mon, ma, moi, me, i, am, we, estou, estoy, sono, proprietaire, mi lé, im')

export default defineSignal({
  id: 'sender-abroad',
  title: { fr: 'Se dit à l’étranger ou dans l’impossibilité de venir', en: 'Says to be abroad or unable to come' },
  section: helpCentre.spotListing('Vous signale qu’il est momentanément à l’étranger.'),
  weight: 2.4,
  group: 'story',
  channels: ['chat', 'email', 'sms', 'listing'],
  mood: 'claim',
  find: [
    clue(sequence(self, things.abroad, { within: 7 }), { grade: 0.7, despite: ['negation'] }),
    clues([things.abroad, things.cannotCome], { despite: ['negation', 'refusal'] }),
    clues([things.abroad, either(people.middleman, things.keysRemote, money.deposit)], { despite: ['negation'] }),
    clues([things.cannotCome, either(people.middleman, people.relative)], { grade: 0.7, despite: ['negation', 'refusal'] }),
    clue(near(words('owner', 'proprietaire, proprio, vendeur, acheteur, owner, mari, epouse, patron, fils, femme'), things.abroad, { within: 6 }), { grade: 0.8 }),
    clue(things.cannotCome, { grade: 0.35, despite: ['negation', 'refusal'] }),
  ],
  mustFind: [
    "Je suis actuellement en mission au Bénin, je ne pourrai donc pas venir, mon agent passera prendre la voiture.",
    "jsui a l'etranger pr le travail jusqua decembre dc je peux pas vous rencontré, je paye d'avance",
    "Étant marin, je me trouve en haute mer et ne puis me déplacer ; un transporteur se chargera de l'enlèvement.",
    {"channel": "email", "from": {"address": "dr.laurent.m@example.com", "name": "Dr. Laurent M."}, "subject": "Appartement", "text": "Bonjour, je suis propriétaire de l'appartement mais actuellement expatrié à Londres. Je ne peux vous faire visiter ; je vous enverrai les clés par courrier après le dépôt."},
    {"channel": "listing", "title": "T3 à Saint-Paul", "description": "Je suis en déplacement à l’étranger pour deux ans, pas de visite possible, clés envoyées par DHL.", "price": 420, "marketPrice": 850, "category": "locations"},
    "I'm currently offshore on an oil rig, so I can't come and see it, but my courier will collect it.",
    "Mwin lé an Kot-Divwar po travay, mi gingn pa vni, in moun va rod lo moto po mwin.",
    "Hospitalisée à Abidjan depuis un mois, je ne peux pas vous voir, je donne mon piano à qui paiera le port.",
    "Je ne suis pas sur l'île en ce moment, je suis au Canada avec ma fille malade, on fera tout à distance par virement.",
    "Estoy en el extranjero por trabajo, no puedo enseñarte el piso pero te mando las llaves por correo.",
  ],
  mustIgnore: [
    "Je rentre de métropole mardi, on peut se voir mercredi pour les chaussures ?",
    "Mon fils est parti étudier au Canada, il laisse sa chambre complète à vendre.",
    "Vacances à Maurice la semaine prochaine, je vous réponds à mon retour.",
    "Voiture importée d'Allemagne, octroi de mer payé, carte grise française.",
    "Machine fabriquée à l'étranger, notice en anglais seulement, mais très simple.",
    "Je suis infirmière à Mayotte la moitié du mois, disponible pour une visite à partir du 15.",
    "Mon momon lé Madagascar, li rant Noèl, apré nou pass wa la kaz ansanm.",
    "Des gens prétendent être à l'étranger pour ne pas faire visiter le logement, fuyez.",
    "Vous livrez à l'étranger ou seulement à La Réunion ?",
    "I lived abroad for ten years and just moved back to Saint-Denis, looking for a fridge.",
    "Valise cabine idéale pour voyage en mer ou en avion, quatre roues.",
  ],
})
