/** What a user is told: what the message resembles, and what to do about it. Data; no logic. */
import type { Bilingual } from '../rule.js'
import type { Level } from './verdict.js'

/** One thing to do. */
export interface Advice {
  id: string
  /** Lowest level it is given at. */
  from: Exclude<Level, 'clear'>
  /** Groups or ids of the signs it fits; `'any'` fits them all. */
  signs: 'any' | readonly string[]
  /** Given also when the message holds bank details, or only when there is somebody to name or to block. */
  also?: 'bank-details'
  needs?: 'correspondent' | 'report'
  text: Bilingual
}

const MONEY = [
  'bank',
  'bank-attachment',
  'advance',
  'means',
  'refund',
  'refund-lure',
  'card',
  'delivery',
  'proof',
  'story',
  'price',
  'lure',
]

/** In the order they are read: first what not to do, then whom to tell. */
export const advice: readonly Advice[] = [
  {
    id: 'do-not-reply',
    from: 'suspicious',
    signs: 'any',
    text: { fr: 'N’y répondez pas et n’envoyez aucune information.', en: 'Do not reply and send no information.' },
  },
  {
    id: 'keep-secrets',
    from: 'caution',
    signs: ['asks-for-a-secret', 'card', 'pretext'],
    text: {
      fr: 'Ne donnez jamais un code reçu, un mot de passe ou les chiffres de votre carte : personne n’en a besoin pour vous payer.',
      en: 'Never give a code you received, a password or your card number: nobody needs them to pay you.',
    },
  },
  {
    id: 'do-not-pay',
    from: 'caution',
    signs: MONEY,
    text: {
      fr: 'Ne payez pas et n’avancez pas d’argent tant que vous n’avez pas vérifié, même pour un petit montant.',
      en: 'Do not pay or advance money until you have checked, not even a small amount.',
    },
  },
  {
    id: 'check-payee',
    from: 'caution',
    signs: ['bank', 'bank-attachment', 'iban-change'],
    also: 'bank-details',
    text: {
      fr: 'Si votre banque affiche une non-concordance du nom, n’envoyez pas.',
      en: 'If your bank shows that the name does not match, do not send the money.',
    },
  },
  {
    id: 'check-account',
    from: 'caution',
    signs: ['proof', 'pretext', 'iban-change', 'refund-lure', 'claim'],
    text: {
      fr: 'Vérifiez dans votre compte, en ouvrant le site vous-même, jamais depuis un message reçu.',
      en: 'Check in your account by opening the site yourself, never from a message you received.',
    },
  },
  {
    id: 'do-not-follow',
    from: 'caution',
    signs: ['link', 'insecure-link', 'file', 'sender', 'lure'],
    text: {
      fr: 'N’ouvrez ni lien, ni pièce jointe, ni QR code de ce message.',
      en: 'Open no link, attachment or QR code of this message.',
    },
  },
  {
    id: 'do-not-call',
    from: 'caution',
    signs: ['surcharged', 'voice-lure', 'announced-call', 'support-phone'],
    text: {
      fr: 'N’appelez pas ce numéro et ne donnez rien à quelqu’un qui vous appelle.',
      en: 'Do not call this number, and give nothing to somebody who calls you.',
    },
  },
  {
    id: 'keep-documents',
    from: 'caution',
    signs: ['documents', 'personal-data'],
    text: {
      fr: 'N’envoyez pas de pièce d’identité ni de justificatif avant une rencontre.',
      en: 'Send no identity papers or proof of income before you have met.',
    },
  },
  {
    id: 'stay-on-site',
    from: 'caution',
    signs: ['contact', 'disguise', 'foreign-number'],
    text: {
      fr: 'Gardez la discussion dans la messagerie du site.',
      en: 'Keep the conversation in the site’s messaging.',
    },
  },
  {
    id: 'report-abuse',
    from: 'suspicious',
    signs: 'any',
    text: {
      fr: 'Signalez-le avec « Signaler un abus » : c’est anonyme.',
      en: 'Report it with “Signaler un abus”: it is anonymous.',
    },
  },
  {
    id: 'block-user',
    from: 'suspicious',
    signs: 'any',
    needs: 'correspondent',
    text: { fr: 'Bloquez cet utilisateur.', en: 'Block this user.' },
  },
  {
    id: 'forward-to-team',
    from: 'suspicious',
    signs: 'any',
    needs: 'report',
    text: {
      fr: 'Transmettez à notre équipe l’adresse de l’expéditeur et celle du site indiqué.',
      en: 'Forward the sender’s address and that of the site to our team.',
    },
  },
]

/** Group or id of a sign → what a message that shows it resembles, with its article. An id wins over its group. */
export const resemblances: Readonly<Record<string, Bilingual>> = {
  'asks-for-a-secret': {
    fr: 'une tentative d’obtenir vos codes ou vos identifiants',
    en: 'an attempt to get your codes or credentials',
  },
  pretext: { fr: 'une fausse alerte sur votre compte', en: 'a false alert about your account' },
  'announced-call': {
    fr: 'l’annonce d’un appel d’un faux service',
    en: 'the announcement of a call from a false service',
  },
  surcharged: { fr: 'une incitation à appeler un numéro surtaxé', en: 'a lure to call a surcharged number' },
  'voice-lure': { fr: 'un faux message vocal', en: 'a false voice message' },
  lure: { fr: 'une offre ou un cadeau trop beaux pour être vrais', en: 'an offer or gift too good to be true' },
  card: { fr: 'une demande de paiement par carte hors du site', en: 'a request to pay by card outside the site' },
  'stolen-card-use': {
    fr: 'une proposition d’utiliser une carte volée ou détournée',
    en: 'an offer to use a stolen or misused card',
  },
  sender: {
    fr: 'un message qui se fait passer pour un service officiel',
    en: 'a message that passes itself off as an official service',
  },
  claim: {
    fr: 'un message qui se fait passer pour un service officiel',
    en: 'a message that passes itself off as an official service',
  },
  style: { fr: 'un message faussement officiel', en: 'a falsely official message' },
  hours: { fr: 'un message faussement officiel', en: 'a falsely official message' },
  link: { fr: 'une invitation à ouvrir un lien piégé', en: 'an invitation to open a trapped link' },
  file: { fr: 'un envoi de fichier piégé', en: 'a trapped file' },
  'insecure-link': { fr: 'une invitation à ouvrir un lien piégé', en: 'an invitation to open a trapped link' },
  bank: {
    fr: 'une demande de virement vers un compte inconnu',
    en: 'a request to transfer money to an unknown account',
  },
  'bank-attachment': {
    fr: 'une demande de virement vers un compte inconnu',
    en: 'a request to transfer money to an unknown account',
  },
  'iban-change': {
    fr: 'une fausse demande de changement de coordonnées bancaires',
    en: 'a false request to change bank details',
  },
  price: { fr: 'une annonce au prix anormalement bas', en: 'a listing with an abnormally low price' },
  'personal-data': { fr: 'une collecte de vos données personnelles', en: 'a collection of your personal data' },
  documents: { fr: 'une collecte de vos papiers d’identité', en: 'a collection of your identity papers' },
  means: { fr: 'une demande de paiement par un moyen risqué', en: 'a request to pay by a risky means' },
  'prepaid-voucher-code': {
    fr: 'une demande de codes de coupons ou de cartes cadeaux',
    en: 'a request for voucher or gift card codes',
  },
  'refund-lure': { fr: 'une fausse promesse de remboursement', en: 'a false promise of a refund' },
  refund: {
    fr: 'une demande de rendre un trop-payé qui n’existe pas',
    en: 'a request to return an overpayment that does not exist',
  },
  story: {
    fr: 'l’histoire d’un acheteur ou d’un vendeur qui ne peut jamais venir',
    en: 'the story of a buyer or seller who can never come',
  },
  contact: { fr: 'une invitation à quitter la messagerie du site', en: 'an invitation to leave the site’s messaging' },
  disguise: { fr: 'un message qui déguise des coordonnées', en: 'a message that disguises contact details' },
  'foreign-number': { fr: 'une prise de contact par un numéro étranger', en: 'a contact by a foreign number' },
  delivery: { fr: 'un faux service de livraison', en: 'a false delivery service' },
  advance: { fr: 'une demande d’argent d’avance', en: 'a request for money in advance' },
  'support-phone': { fr: 'un faux service clients', en: 'a false customer service' },
  proof: { fr: 'une fausse preuve de paiement', en: 'a false proof of payment' },
  wording: { fr: 'des messages frauduleux connus', en: 'known fraudulent messages' },
  pressure: { fr: 'un message qui vous presse d’agir', en: 'a message that hurries you to act' },
}
