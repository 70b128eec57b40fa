import { asks, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as shift from '../vocabulary/at-work.js'
import * as contact from '../vocabulary/contact.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import * as people from '../vocabulary/people.js'
import * as site from '../vocabulary/site.js'
import * as voice from '../vocabulary/site-voice.js'
import * as things from '../vocabulary/things.js'

/** Another firm of that name, and the name without its apostrophe. */
const otherFirm = words(
  'other firm',
  `garage, salle, centre, residence, boulangerie, clinique, cabinet, restaurant, bar, pharmacie, cinema, auto
    hotel, ecole, association`,
)
const brand = without(either(fact('brand'), words('brand, joined', 'dagora, lagora')), otherFirm, {
  before: 1,
  after: 1,
})
const office = words(
  'office',
  `servis, sèrvis, suport, lekip, soporte, hotline, standard, ligne, assistance, permanence, numero vert
    operateur, agent, conseiller, conseillé, conseillere`,
)
const asked = words('asked for', 'quel, quelle, trouve, trouver, cherche, existe, formulaire, quelqu un')
const pretext = words(
  'pretext',
  `carte, identifiant, identifiants, mot de passe, bloque, bloquer, bloquee, deblocage, debloquer, debloqué
    suspendu, virement, versement, plainte, amende, annuler, compte, dossier`,
)
const supportOf = near(either(people.official, contact.brandService, office), brand, { within: 3 })
const atAll = words(
  'by phone',
  `joignable, telephone, tel, au tel, ligne directe, appelez, appelle, appeler, appele, appelé, rappelez
    numero, numéro, contactez, contacte, hotline, assistance, composez, vont te rappeler, vrai numero
    whatsapp, par telephone, telephoner, decrochez, ligne`,
)

/** How an office is said to be reached. */
const reached = words(
  'reached',
  `repond|repondent|decroche|decrochent|repondra toujours? au|sur|dans|toultan
    prendra|prendront|prend|recoit sur le|au, attend|attendent sur son|leur|le|sa portable|ligne|numero|mobile
    ligne directe, coup de bigo|fil, prenez langue, vous rapprocher, te rapprocher
    ses|leurs coordonnees|numero, rappeler leur, appeler eux, sone, a votre|ton ecoute, hotline, depanne a|par
    interlocuteur du jour, peut|pouvez etre contacte|contactee|joint|jointe|joints, joignable|joignables
    joindre, rappelez, rappeler, appelez, appelle, appeler, telephonez, composez, ring, attente moyenne
    poste 1|2|3|4|5|6|7|8|9, demandez|demandez m|mme|madame|monsieur|le, i repon|reponn
    est au, sont au, c est le|au, c 06|le|au, compose|composez|faites|fais le, appelle|appelez vite?|le|la|les
    call the|our|us, on 06|07|0692, sonn|sone|apel lo|la|dann|si, attend votre|ton appel, uniquement au|par
    par telephone, tel, demande|demandez kevin|sophie|marc|le|la|un|une, numero du|de, will sort|help
    telephone`,
)
const number = without(
  fact('phone'),
  words('own number', 'mon portable|numero|num|tel|fixe|06, ma ligne, joindre au, appelez moi, appelle moi'),
  {
    before: 5,
    after: 0,
  },
)
/** A user tells that he wrote to the office. */
const writtenTo = words('written to', 'ecrit a|au, ecris a|au, demande a|au|par|le, contacte, signale a|au, repondu')
/** A number told within a user's own story or shop. */
const ownLine = words('own line', 'mon, ma, mes, perso, atelier, magasin, boutique, garage, cabinet')

/** Somebody of the site, by post, by office or by no more than a word. */
const someone = words(
  'someone',
  `dame, monsieur, jeune femme|homme|fille, fille, gars, boug, quelqu un, vraie personne, gens, moun, femme
    homme, collegue, copain, personnel, staff, garant`,
)
const siteStaff = without(
  near(either(site.post, someone), site.theSite, { within: 5 }),
  either(writtenTo, otherFirm, words('own service', 'mon, ma, mes, soi disant, pretendu, pretendue, faux, comme')),
  { before: 4, after: 4 },
)
/** How one gets to them, said without `appelez`. */
const dialled = words(
  'dialled',
  `tapez le?, tape le?, faites le|les, fais le, composez, compose, decroche, decrochent, solliciter
    sollicitez, sollicite, de vive voix, parler a, vraie personne, directement|direct avec|a|au|par
    contact direct, vrai numero, contactez, contacter, contacte, le numero, numero a|suivant|c|est
    bout du fil, guide, guident, guidera, arrange, arrangent, demandez, demande, joignez, ring, call, niméro
    nimero, tel, telephone, telephonez, rappelez, rappeler, appelez, appelle, appeler, kriy, sonn, repond
    repondent, prend les appels, ligne, vous attend, pour debloquer|ravoir|recuperer|lever|regler
    passez un coup`,
)
/** What one is said to get from them. */
const matters = words(
  'matters',
  `litige, litiges, reclamation, restriction, lever la|le|l, deblocage, debloquer, debloquent, debloque
    debloqueront, encaissement, ravoir votre|ton, recuperer votre|ton|l, argent n arrive, formulaire
    surete de votre|ton, securite de votre|ton, compte bloque, vendeurs, annonceurs, pole vendeurs
    transaction, plateforme, votre|ton|ta|vos vente|ventes|annonce|annonces|versement|virement|compte|argent
    souci avec|de|d, probleme avec|de|d`,
)

/** « Un monsieur de chez eux m’a guidée » */
const guidedMe = near(
  words(
    'of theirs',
    'chez|de eux, la bas, du|de le|la|leur? site|plateforme|service|agora, cellule, assistance, agora',
  ),
  words(
    'guided me',
    `m|nous a|ont|avait|avaient tout? guide|guidee|aide|aidee|debloque|debloquee|rappele|rappelee|rendu|regle|arrange|depanne|depannee|repondu|sauve`,
  ),
  { within: 7 },
)

export default defineSignal({
  id: 'fake-support-phone',
  title: { fr: 'Faux numéro du service clients', en: 'False customer service number' },
  section: helpCentre.support(
    'Notre service clients est uniquement joignable via le formulaire de contact et ne dispose pas de ligne téléphonique. Certains numéros payants circulent sur Internet : prenez garde, ils ne sont pas issus de nos services.',
  ),
  weight: 5,
  group: 'support-phone',
  channels: ['email', 'sms', 'chat', 'listing'],
  applies: ({ support }) => !support.phone,
  mood: 'claim',
  find: [
    clues(
      [
        guidedMe,
        number,
        words(
          'their line',
          'sa|leur|son|la|le|ce ligne|numero|standard|portable|direct, le 06|0692|0693, tente, essayez, essaie, appelez, faites le',
        ),
      ],
      {
        grade: 0.8,
        despite: ['narration', 'negation'],
      },
    ),
    clues([supportOf, fact('phone')]),
    // « litige agora = 01 … »
    clue(sequence(near(brand, matters, { within: 2 }), fact('phone'), { within: 3 }), { despite: ['narration'] }),
    clue(without(near(supportOf, atAll, { within: 9 }), asked, { before: 6, after: 8 }), { grade: 0.8 }),
    clues([brand, people.official, near(acts.call, fact('phone'), { within: 12 })], {
      grade: 0.9,
      despite: ['negation', 'code-notice', 'warning', 'narration'],
    }),
    clues(
      [
        near(acts.call, either(people.official, office), { within: 4 }),
        fact('phone'),
        pretext,
        either(things.bankCard, contact.urgent),
      ],
      { grade: 0.7, despite: ['negation', 'warning'] },
    ),
    clues(
      [
        words('direct line', 'ligne directe de, ligne d urgence, vous repond en direct, responsable de votre secteur'),
        fact('phone'),
        pretext,
      ],
      { grade: 0.5 },
    ),
    clues([brand, fact('phone'), either(asks(acts.call), people.official)], { grade: 0.8, despite: ['narration'] }),
    clue(near(brand, near(atAll, fact('phone'), { within: 8 }), { within: 8 }), { grade: 0.8, despite: ['narration'] }),
    clues(
      [
        without(site.siteOffice, writtenTo, { before: 4, after: 4 }),
        near(without(reached, ownLine, { before: 1, after: 1 }), number, { within: 10 }),
      ],
      {
        grade: 0.6,
        despite: ['narration', 'negation'],
      },
    ),
    clues([site.ourStaff, near(reached, number, { within: 10 }), site.dealings], { grade: 0.5, despite: ['negation'] }),
    clue(near(near(brand, reached, { within: 6 }), number, { within: 6 }), { grade: 0.7, despite: ['narration'] }),
    clues([siteStaff, near(dialled, number, { within: 12 })], { grade: 0.5 }),
    clue(near(siteStaff, number, { within: 12 }), { grade: 0.5 }),
    clue(
      near(
        near(
          brand,
          words(
            'clients',
            `clients, client, vendeurs, acheteurs, annonceurs, sav, info, infos, 7j 7, 24h, sellers, buyers, centrale
    standard, officiel`,
          ),
          { within: 2 },
        ),
        number,
        { within: 6 },
      ),
      {
        grade: 0.5,
      },
    ),
    clues(
      [
        near(
          without(either(site.post, shift.bureau), either(writtenTo, ownLine, otherFirm), { before: 2, after: 3 }),
          near(dialled, number, { within: 8 }),
          { within: 10 },
        ),
        matters,
      ],
      { grade: 0.3 },
    ),
    clues([secrets.helpDesk, near(secrets.callUs, fact('phone'), { within: 9 })], { grade: 0.6 }),
    clue(near(without(voice.siteLine, writtenTo, { before: 4, after: 0 }), number, { within: 10 }), { grade: 0.35 }),
    clues([voice.siteLine, number, voice.lineFor], { grade: 0.4 }),
  ],
  mustFind: [
    'réclamation agora = 01 86 65 31 12, c direct',
    'Le formulaire ne marche pas, appelle plutôt leur ligne directe 0692 65 43 21.',
    'Le gérant du site répond personnellement au 0693 11 22 33.',
    'ya un num direct pour le site si ta un bug : 06 39 98 70 22',
    'Une dame de chez eux m’a débloquée tout de suite, essayez son numéro : 06 39 98 22 10.',
    'Le service client AGORA est joignable au 0 805 12 40 33, appelez-les pour votre problème.',
    {
      channel: 'sms',
      text: 'Probleme sur votre compte ? Contactez le support AGORA au 06 39 98 70 21',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'assist@agora-assist.com', name: 'Assistance AGORA' },
      subject: 'Votre dossier',
      text: "Nos conseillers AGORA répondent de 8 h à 20 h au 0262 44 19 83. Merci d'appeler muni de votre identifiant.",
    },
    'appelle la hotline dagora 0899 31 52 08 ils vont te debloquer le paiement',
    {
      channel: 'listing',
      title: 'Assistance annonces',
      description: 'Service clients AGORA par téléphone : 0 970 12 34 98, aide à la vente et au remboursement.',
      price: 0,
      category: 'services',
    },
    'Sonn lo servis AGORA dessus 0693 40 11 26, zot va aranj out kont.',
    'Call AGORA customer service at +33 6 39 98 12 60 to release your payment.',
    'Vous pouvez joindre notre agent AGORA par WhatsApp au 0692 77 45 18 pour valider la vente.',
    'Numéro vert du service sécurité AGORA : 0 800 94 15 27, à rappeler sans délai.',
    "Le standard AGORA au 01 84 60 22 19 vous confirmera que l'acheteur a bien payé, demandez M. Rivière.",
    "Pour éviter l'attente du formulaire, la responsable de votre secteur vous répond en direct au 06 39 98 51 36 et règle les choses avec vous. Ayez sous la main l'adresse et le mot de passe de votre inscription.",
    'Le bureau des litiges vous décroche au 0692 44 10 83, demandez Mme Técher.',
    'Le médiateur de la plateforme est joignable au 0692 00 11 22 toute la journée.',
    'Nos équipes sont à votre écoute au 06 39 98 41 66 pour débloquer votre paiement.',
    "Le gars qui gère les comptes du site m'a filé son numéro : 06 39 98 77 66, appelle de ma part.",
    'AGORA Clients 7j/7 : 06 39 98 12 21',
    'Service des annonces, bonjour, veuillez composer le 01 84 16 20 20 afin de lever la restriction.',
    'Our billing department tried to reach you. Call our toll free helpline right away on 0899 12 34 56 to stop the charge.',
    'Customer support here, phone us on 08 99 70 11 22 to unlock your ad.',
    'Agora helpline: an agent is expecting your call on 0899 22 33 44 about your blocked payment.',
    'Apèl lo servis klian 0899 45 12 36 pou débloké out lanons.',
    'Un conseiller lagora vous décroche au 0692 51 40 20.',
    'Lagora clients : 06 39 98 12 44',
    'Le service dagora est joignable au 0692 51 40 21.',
  ],
  mustIgnore: [
    'Le gérant du snack répond au 0692 11 22 34.',
    'Ma ligne directe au bureau : 0262 11 22 35, mais pas le lundi.',
    'Le mécanicien m’a dépannée hier, son numéro est le 0692 12 34 56.',
    "AGORA n'a pas de ligne téléphonique, il faut passer par le formulaire.",
    'Le SAV du magasin est au 0262 00 73 15, appelez-les avec la facture.',
    'Quel est le numéro du service client AGORA ? Je ne le trouve nulle part.',
    'Je suis plombier, joignable au 0692 15 88 34 toute la semaine.',
    {
      channel: 'email',
      from: { address: 'service@agora.re', name: 'AGORA' },
      subject: 'Votre demande 5518',
      text: 'Nous avons bien reçu votre demande envoyée par le formulaire. Notre service clients vous répondra par e-mail.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    "Si quelqu'un vous donne un numéro pour appeler AGORA, c'est un faux, ne téléphonez pas.",
    'Vous avez vu mon annonce sur AGORA ? Appelez-moi au 0693 58 20 47 pour visiter.',
    'Mon niméro sé 0692 63 71 05, mi vann brèd ek songe tou lé samdi.',
    "J'ai écrit à la modération du site pour la photo, en attendant appelez-moi sur mon portable 0692 55 18 40.",
    'Notre équipe vous répond au 0262 00 64 12 du lundi au samedi, devis gratuit pour vos toitures.',
    'Support de téléphone pour vélo, fixation solide, 8 €.',
    "My phone is 0692 84 36 12, I'm the one selling the kayak on AGORA.",
    "Le garage Agora Auto du Port ouvre à 7 h, leur téléphone c'est le 0262 00 41 18.",
    "Le standard de la clinique m'a donné le numéro du médecin : 0262 48 20 00.",
    'Customer service at the shop was lovely, they swapped the kettle.',
    'Apèl amwin kan ou lé devan lo magazin.',
    'Le garage Agora répond au 0262 41 20 33, demandez un conseiller.',
    'Garage Agora clients : 0262 41 20 33, un conseiller vous rappelle pour le devis.',
  ],
})
