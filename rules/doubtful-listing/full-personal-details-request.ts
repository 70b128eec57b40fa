import type { Spans } from '../../src/pattern/matcher.js'
import { asks, either, near, sequence } from '../../src/pattern/pattern.js'
import { union } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as ask from '../roundabout-asks.js'
import * as acts from '../vocabulary/acts.js'
import { details, tell } from '../vocabulary/foreign-secrets.js'
import { askDetails, told } from '../vocabulary/papers.js'
import * as things from '../vocabulary/things.js'

const { identity } = things
/** The kinds of details, by their names and told in other words. */
const kinds = {
  ...identity,
  name: union('name in any word', identity.name, told.name, details.name),
  address: union('address in any word', identity.address, told.address, details.address),
  birth: union('birth in any word', identity.birth, told.birth, details.birth),
  phone: union('phone in any word', identity.phone, told.phone, details.phone),
  mail: union('mail in any word', identity.mail, told.mail),
  bank: union('bank in any word', identity.bank, told.bank),
  work: union('work in any word', identity.work, told.work, details.work),
}
/** True when one of the spans starts at this word. */
const startsIn = (word: number, spans: Spans): boolean => spans.some((start, k) => k % 2 === 0 && start === word)

export default defineSignal({
  id: 'full-personal-details-request',
  title: { fr: 'Demande de toutes les coordonnées personnelles', en: 'Asks for all personal details' },
  section: helpCentre.spotListing('Vous demande l’ensemble de vos coordonnées personnelles.'),
  weight: 3.8,
  group: 'personal-data',
  channels: ['chat', 'email', 'sms', 'listing'],
  mood: 'ask',
  uses: { ...kinds, asking: either(asks(acts.give), acts.need, things.allPersonal, askDetails, tell) },
  find: [
    clue(sequence(asks(acts.give), things.allPersonal, { within: 7 })),
    clue(near(acts.need, things.allPersonal, { within: 6 }), { grade: 0.9 }),
    clues([asks(acts.give), kinds.birth, kinds.name]),
    clues([acts.need, near(kinds.birth, kinds.name, { within: 8 })]),
    clues([either(asks(acts.give), acts.need), kinds.number]),
    clues([near(kinds.work, either(kinds.name, kinds.birth), { within: 8 }), either(asks(acts.give), acts.need)], {
      grade: 0.8,
    }),
    ...ask.personalDetails,
  ],
  detect: ({ reading }, spans) => {
    const { sentence } = reading.tokens
    const asking = spans.asking as Spans
    if (asking.length === 0) return []
    const address = spans.address as Spans
    const seen = new Map<number, Set<string>>()
    for (const kind of Object.keys(kinds)) {
      const list = spans[kind] as Spans
      for (let k = 0; k < list.length; k += 2) {
        const at = sentence[list[k]!]!
        seen.set(at, (seen.get(at) ?? new Set()).add(kind))
      }
    }
    for (let k = 0; k < asking.length; k += 2) {
      if (startsIn(asking[k]!, address)) continue // « adresse » is an address before it is a verb
      const kindsAsked = seen.get(sentence[asking[k]!]!)?.size ?? 0
      if (kindsAsked >= 3)
        return [{ start: asking[k]!, end: asking[k + 1]!, grade: kindsAsked >= 4 ? 1 : 0.75, evidence: [] }]
    }
    return []
  },
  mustFind: [
    'To release your parcel, reply with your full name, home address, age and occupation.',
    'Kindly furnish full names, residential address, date of birth and bank to our agent.',
    'Pour préparer le bordereau, envoyez-moi votre nom complet, adresse, date de naissance, téléphone et e-mail.',
    'donne moi ton nom prenom, ton adresse exacte, ton mail et le nom de ta banque stp',
    {
      channel: 'email',
      from: { address: 'gestion@dossier-vente.com', name: 'Gestion des ventes' },
      subject: 'Informations requises',
      text: "Afin d'établir votre paiement, veuillez nous communiquer vos nom et prénoms, adresse postale, numéro de téléphone, profession et établissement bancaire.",
    },
    'Remplissez ceci svp :\nNom :\nPrénom :\nDate de naissance :\nAdresse :\nTél :\nBanque :',
    'Ou donn amwin out nom, out ladrès, out numéro ek out dat nésans, mi fé lo shèk po ou.',
    'I need your full name, home address, phone number, date of birth and email to issue the check.',
    {
      channel: 'sms',
      text: 'Pour le virement, renvoyez par SMS: nom, prenom, adresse, date et lieu de naissance, banque.',
      sender: '+33639987702',
    },
    'Pour constituer votre demande de prêt, veuillez préciser : identité complète, domicile, situation familiale, profession, revenus mensuels et numéro de sécurité sociale.',
    "Marquez-moi ici comment vous vous appelez en entier, la rue, l'étage et le jour de votre anniversaire.",
    'Il faut que je sache où vous habitez, quand vous êtes né et chez quelle banque vous êtes.',
    'Envoyez vos coordonnées au grand complet, et celles de votre conjoint.',
    'Mándame tu nombre completo, dirección, teléfono y fecha de nacimiento para preparar el envío.',
    'Ma secrétaire a besoin de tes infos pour le chèque de banque : nom de jeune fille de ta mère, adresse, date de naissance et portable.',
    "Donnez votre adresse complète, votre date de naissance et votre profession pour que l'agence prépare le contrat.",
    'To process your claim send us your full name, home address, date of birth, occupation and phone number.',
    'Kindly get back to me with your full names, age, country, mobile number and bank name.',
    'We need your name as on your ID, where you live, when you were born and what you do for a living.',
    'Avoy non, prénon, ladrès, niméro ek la dat out naissans.',
    'Envíe su nombre completo, dirección, fecha de nacimiento, profesión y teléfono.',
    'Inviate nome e cognome, indirizzo, data di nascita, professione e numero di telefono.',
    'Envie nome completo, morada, data de nascimento, profissão e telefone.',
    'Schicken Sie mir Ihren vollständigen Namen, Adresse, Geburtsdatum, Beruf und Telefonnummer.',
    "Climatiseur offert par le Département : photo de l'avis d'imposition et du RIB par retour.",
    "Prime énergie accordée, il faut l'avis d'impôt et un IBAN.",
  ],
  mustIgnore: [
    'Vous pouvez me donner votre adresse pour que je passe récupérer le fauteuil samedi ?',
    "C'est à quel nom sur l'interphone ?",
    "Je m'appelle Ludovic, j'habite à Cilaos et je cherche un poulailler pour quatre poules.",
    "Un monsieur m'a demandé mon nom, mon adresse, ma date de naissance et ma banque, je l'ai bloqué direct.",
    'Tu me files ton prénom, que je sache qui demander au magasin ?',
    "Ne donnez jamais toutes vos coordonnées personnelles, nom, adresse, naissance, à un acheteur que vous n'avez pas vu.",
    'Faire-part de naissance personnalisés : nom du bébé, date et photo imprimés, 1,20 € pièce.',
    'Kèl koté ou i rès ? mi vien rod lo matelas domin bonèr.',
    "Quelle est l'adresse exacte de l'appartement et à quelle heure est la visite ?",
    "What's your name so I can ask for you at the gate?",
    "Carnet d'adresses en cuir, pages nom, téléphone et e-mail vierges, jamais servi.",
    "My name is Anna, I'm at the blue house on Harbour Street.",
    '¿A qué dirección tengo que ir el sábado?',
    "Les panneaux solaires sont d'occasion, facture fournie, 300 euros les deux.",
  ],
})
