/** Persons and pronouns. */
import { words } from '../../src/pattern/words.js'

export const relative = words(
  'relative',
  `mon|ma|mes frere|soeur|cousin|cousine|fils|fille|oncle|tante|neveu|niece|mari|epouse|femme|mere|pere|beau-frere|compagnon|conjoint|associe|ami|amie|copain|voisin|gendre
    mon ti frere, mon kouzin, mon frer, my son|brother|cousin|husband|wife|daughter|friend`,
)
/** Somebody sent in the writer's place, to whom money or goods are to go. */
export const middleman = words(
  'middleman',
  `estafeta, kurier, mensajero, fattorino, transporteur, demenageur, livreur, chauffeur, coursier
    transitaire, convoyeur, commissionnaire, intermediaire, porteur, transportin|transporter
    agent de transport, agent d enlevement
    societe|compagnie|entreprise|agence de transport|livraison|demenagement|fret|transit, service d enlevement
    transporter, mover, shipper, courier, shipping agent|company, freight company|agent, pickup agent|man
    corriere, transportista, transportadora, spediteur, kurier
    messager, ambulancier, taximan, camionneur, transportér, livrer li`,
  { sensitive: true },
)
export const official = words(
  'official',
  `conseiller, conseillere, agent, technicien, operateur, moderateur, moderatrice, administrateur
    service client|clients, service clientele, support, assistance, hotline, sav, standard
    charge|chargee de clientele, equipe, service, departement, cellule, centre d appel, mediateur, assistant
    responsable, bot, customer service, help desk, support team`,
)
export const bankOfficial = words(
  'bank official',
  `service|cellule|equipe|departement|conseiller|conseillere|responsable|agent fraude|fraudes|securite|anti-fraude|antifraude|paiement|paiements|bancaire|monetique|conformite|confiance
    conseiller|conseillere de la|votre banque, votre banque|conseiller, banquier, inspecteur, gendarme
    policier, brigade`,
)
