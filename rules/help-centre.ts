/** The headings of AGORA's help centre and the sentences that the signs come from, word for word. */
import type { Section } from '../src/rule.js'

const section =
  (heading: string) =>
  (quote: string): Section => ({ heading, quote })

const FAKE = 'Comment identifier un message frauduleux se faisant passer pour AGORA ?'
const DOUBTFUL = 'Une annonce me paraît douteuse, que faire ?'

export const helpCentre = {
  fakeMessage: section(FAKE),
  personalData: section(`${FAKE} / Demande d’informations personnelles`),
  surchargedNumber: section(`${FAKE} / Demande de contacter un numéro surtaxé`),
  discountedOption: section(`${FAKE} / Proposition d’option à tarif réduit`),
  survey: section(`${FAKE} / Demande de participation à un sondage`),
  cardPayment: section(`${FAKE} / Demande de paiement par carte bancaire hors de la plateforme AGORA`),
  otherDetails: section(`${FAKE} / Autres détails à surveiller`),
  rib: section("J'ai reçu un email me proposant de payer par RIB"),
  spotListing: section(`${DOUBTFUL} / Repérer les annonces douteuses`),
  react: section(`${DOUBTFUL} / Comment réagir face à une annonce douteuse ?`),
  accepted: section('Quels sont les moyens de paiement acceptés ?'),
  support: section('Comment contacter le service clients / Le service clients est-il joignable par téléphone ?'),
  phone: section('Pourquoi dois-je renseigner un numéro de téléphone pour accéder à mon compte ?'),
} as const
