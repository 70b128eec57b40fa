import { asks, either, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as ask from '../roundabout-asks.js'
import * as acts from '../vocabulary/acts.js'
import * as creole from '../vocabulary/creole-deals.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import { meansWhere, PAYMENT_MEANS, unlessAccepted } from '../vocabulary/means.js'
import * as untold from '../vocabulary/means-untold.js'
import * as money from '../vocabulary/money.js'
import * as roundabout from '../vocabulary/roundabout-means.js'

/** What people who meet never use. */
const neverUsed = meansWhere(({ risk }) => risk === 1)
const paypal = unlessAccepted('paypal')

const coins = either(unlessAccepted('crypto'), untold.ownWallet)

const only = words(
  'only',
  `uniquement, seulement, exclusivement, que par, only, just, obligatoirement, imperativement, prefere
    plus sur, plus sûr, rapide, pas de frais, sans frais, commission, komisyon, direct, directement
    tout de suite`,
)
const settle = words(
  'settlement',
  `paiement, reglement, payer, paye, payé, paie, regler, regle, versement, verser, envoyer, envoi, envoie
    transfert, transferer, payment, pay, send, pago, pagamento, je fais, fais moi, faites moi, mi paye
    paye aou, par, via`,
)
/** What the reader does with money sent so. */
const drawnOut = words(
  'drawn out',
  `vous|tu n? avez|aurez|auras|as|aura qu|ka|plus|juste qu? a|à retirer|recuperer|toucher|encaisser
    vous|tu|ou|te|le retirez|retirerez|retires|retireras|recuperez|recupererez|recuperes|touchez|toucherez, you pick|collect it|the up|money`,
)
const payingWords = words(
  'paying',
  `passe, passer, mettre, mets, met, depose, deposer, cochez, coche, commission, frais, faisons, balance
    vire, virer, sum, somme, solde, caution, acompte, montant, choisis, choisissez`,
)

export default defineSignal({
  id: 'risky-payment-proposal',
  title: { fr: 'Paiement par Mandat Cash, PayPal, Western Union…', en: 'Mandat Cash, PayPal, Western Union…' },
  section: helpCentre.spotListing('Vous propose un paiement par Mandat Cash, Paypal ou Western Union par exemple.'),
  weight: 4.8,
  group: 'means',
  channels: ['chat', 'sms', 'email', 'listing'],
  mood: 'claim',
  find: [
    // The more surely a means is never used between people who meet, the more its proposal says.
    ...PAYMENT_MEANS.filter(({ risk }) => risk > 0).map(({ id, risk }) =>
      clue(near(settle, unlessAccepted(id), { within: 7 }), { grade: risk }),
    ),
    // An order is more than a proposal.
    clue(near(asks(acts.pay), neverUsed, { within: 5 }), { grade: 1.15 }),
    clue(without(neverUsed, words('premises', 'bureau, agence, ancien, local, guichet'), { before: 3, after: 0 }), {
      grade: 0.6,
    }),
    // « Je passe au guichet Western Union, vous n’aurez qu’à retirer »
    clue(near(neverUsed, drawnOut, { within: 12 })),
    clue(near(money.means.paypal, money.means.friends, { within: 5 })),
    clue(near(money.means.friends, settle, { within: 6 }), { grade: 0.8 }),
    clue(near(paypal, only, { within: 6 }), { grade: 0.7 }),
    clue(paypal, { grade: 0.25 }),
    clue(
      near(
        unlessAccepted('cheque'),
        words(
          'by post',
          `courrier, poste, la poste, par courrier, dans une enveloppe, recommande, mail, chronopost, dhl, envoie
    envoyer, expedie`,
        ),
        { within: 8 },
      ),
      { grade: 0.5 },
    ),
    clue(near(untold.merchantPaper, untold.paperTerms, { within: 9 }), { grade: 0.4, despite: ['question'] }),
    clue(near(untold.gold, untold.inExchange, { within: 7 }), { grade: 0.3, despite: ['question'] }),
    clue(near(untold.cashToName, untold.namedThere, { within: 12 }), { grade: 0.4 }),
    clues([coins, untold.walletSteps], { grade: 0.3, despite: ['question'] }),
    clue(untold.fetchCash, { grade: 0.3 }),
    clue(near(untold.carriedNotes, roundabout.banknotes, { within: 9 }), { grade: 0.4 }),
    clue(
      near(
        secrets.onlyMeans,
        meansWhere(({ risk }) => risk >= 0.6),
        { within: 5 },
      ),
      { grade: 0.8 },
    ),
    clue(near(secrets.onlyMeans, secrets.shopCard, { within: 6 }), { grade: 0.6 }),
    // The same means, told by those who avoid their names.
    clue(near(roundabout.cashCounter, either(settle, money.sum, roundabout.waitsThere), { within: 10 }), {
      grade: 0.6,
    }),
    clues([near(roundabout.counterPlace, roundabout.waitsThere, { within: 8 }), money.moneyWords], { grade: 0.5 }),
    clue(near(roundabout.virtualCoin, roundabout.virtualDeal, { within: 8 }), { grade: 0.6 }),
    clue(near(unlessAccepted('crypto'), roundabout.virtualDeal, { within: 8 }), { grade: 0.7 }),
    clue(near(roundabout.friendsMode, either(settle, payingWords), { within: 12 }), { grade: 0.5 }),
    clues([either(roundabout.onlinePurse, paypal), roundabout.friendsMode], { grade: 0.8 }),
    clue(near(roundabout.onlinePurse, either(settle, payingWords), { within: 10 }), { grade: 0.4 }),
    clue(
      without(near(roundabout.banknotes, roundabout.inThePost, { within: 8 }), roundabout.notBanknotes, {
        before: 4,
        after: 6,
      }),
      { grade: 0.5 },
    ),
    clue(near(roundabout.filledCard, either(settle, payingWords, roundabout.shop), { within: 9 }), { grade: 0.5 }),
    // The account of somebody else, or the reader's own for somebody else, in Creole.
    clue(creole.othersAccount, { grade: 0.3 }),
    clues([creole.yourAccount, creole.passOn, creole.keepSome], { grade: 0.5 }),
    ...ask.riskyPayment,
  ],
  mustFind: [
    'Mon frère passe au guichet Western Union, vous n’aurez plus qu’à retirer.',
    'Prudence sur la route. Règlement par Western Union.',
    'Mandat cash uniquement.',
    "Le chèque ne m'intéresse pas, payez par Western Union.",
    "Est-ce normal d'attendre autant, payez par MoneyGram et c'est réglé.",
    "Déposez l'argent au guichet Western Union.",
    "C'est pourquoi le mandat cash est demandé.",
    'Vous prenez le mandat cash, sinon rien.',
    '200 € en bitcoin à verser sur mon portefeuille.',
    'Fais gaffe à bien écrire « payé par Western Union » sur le reçu.',
    'Écrivez dans les messages « paiement Western Union fait ».',
    "Pas d'arnaque avec moi. Règlement par MoneyGram.",
    "Ma banque est fermée, c'est pourquoi je vous paie par mandat cash.",
    'Je vous règle par Western Union dès ce soir, donnez-moi juste votre nom exact.',
    'on peu faire par mandat cash ? jai pa de cb',
    "Je vous propose un règlement par PayPal entre proches afin d'éviter les frais.",
    'Mon épouse vous enverra un MoneyGram depuis son bureau, le montant total avec le transport.',
    {
      channel: 'sms',
      text: 'Paiement accepte uniquement par coupons PCS ou Transcash, merci de votre comprehension',
      sender: '+33639984501',
    },
    {
      channel: 'email',
      from: { address: 'robert.k77@example.com', name: 'Robert K.' },
      subject: 'Achat de votre bateau',
      text: 'Bonjour, votre bateau me convient. Je souhaite vous payer en bitcoins ou par Western Union, choisissez ce qui vous arrange le mieux.',
    },
    {
      channel: 'listing',
      title: 'Studio meublé Saint-Denis',
      description: 'Pour réserver, le premier loyer est à envoyer par Western Union, clés expédiées ensuite.',
      price: 380,
      marketPrice: 600,
      category: 'locations',
    },
    'Mi pay aou par Western Union, ou gingn larzan dann in zeur, sé plis sir.',
    'I can pay you right now with PayPal friends and family, no problem with the price.',
    'Le plus simple pour moi reste un virement Ria ou MoneyGram, je ne traite pas autrement.',
    'La somme sera disponible chez un transmetteur de fonds de votre ville, vous la retirerez avec une pièce.',
    "Mon associé préfère les envois d'argent liquide à distance, encaissables dans n'importe quelle boutique.",
    'Votre argent vous attend dès demain au comptoir, le numéro de dossier suffit.',
    "Je paie en monnaie numérique, tu me donnes l'adresse de ton portefeuille virtuel et c'est fait.",
    'Envoyez-moi le montant en choisissant famille et amis, sinon ils prennent une commission.',
    "Une cagnotte en ligne, ton adresse mail suffit, tu fais d'ami à ami et j'expédie.",
    'Je poste les espèces dans une enveloppe à bulles dès que vous confirmez.',
    'Je règle avec le système américain de paiement, votre mail suffit.',
    'Passez par la cagnotte en ligne pour la caution, avec votre mode proches.',
    'Vous achetez une carte rechargeable au tabac et je mets le montant dessus.',
    "T'as qu'à m'envoyer le solde en crypto, USDT sur mon wallet, et je te poste le téléphone demain",
    'Un effet de commerce garanti par notre société vous sera remis.',
    'Paiement par traite avalisée, le véhicule part le jour même.',
    'Je vous remets un lingot en échange du véhicule.',
    "Je te règle en pièces d'or, ça ne laisse aucune trace.",
    "L'argent part au nom de ma cousine à Abidjan, gardez le reçu.",
    "Envoi d'espèces au nom de mon frère à Lomé, photographiez le bordereau.",
    "Je paie en stablecoins, tu installes une appli et c'est fait.",
    'Mi anvoi aou larzan par la poste dan in lanvlop, bann billets lé dedan.',
    "Vous retirez l'argent au guichet avec votre pièce, c'est instantané.",
    'Can you pay with PayPal friends and family so we avoid the fees?',
    'I only take bitcoin or Steam cards, sorry.',
    'Mi péy aou par western union oubyin mandakash.',
    'Prefiero pagar con PayPal amigos y familiares o criptomonedas.',
    'Pago solo con Western Union o ricarica Postepay.',
    'Ich zahle nur per Western Union oder PayPal Freunde.',
    'Sorry, I only accept bitcoin for the drone.',
    'Ich akzeptiere nur Western Union, bitte.',
    'Larzan i rant su out kont, ou gard 50 pou ou é ou rann lo rès.',
    "L'ancienne locataire avait fait un mandat cash pour la caution, même chose pour vous ?",
    "Papi, je suis au commissariat, un clerc passe prendre l'argent de la caution.",
    "Oui, payer d'avance sur votre compte.",
    'Virez 200 à ma soeur et je vous réserve la moto.',
    'faz um pix de 30, amanhã entrego',
    'mèt 80 éro su kont mon kouzin, mi gard ali',
    'Il a mis 120 pour ouvrir, je lui parle de vous ?',
    'ou pé mèt 100 laposte mon nom ?',
    'fé tonm 700 su out kont, ou rann amwin 650 an liquide',
    'Je paie chez un opérateur de transfert, vous retirez vendredi.',
    "Les anciens locataires ont versé une provision le jour même. Vous en feriez autant ? Le mandat express ouvre jusqu'à 18 h.",
    'Un monsieur a viré presque 410 € afin de bloquer la moto. Tu fais pareil, en mandat cash ?',
    'Un clerc de confiance passe chercher les bijoux, ton frère est au commissariat.',
    'Déposez 350 demain avant midi chez mon oncle et on libère le colis.',
    'Avoy 37 € vitman dsi lo kont, nou oi apré.',
    'Avoy in ti 150 dsi lo kont, i pres.',
    "Le règlement se fera avec l'appli Remitly, vous n'aurez qu'un code à montrer.",
    'Mettez PayPal, mais en mode proche, sinon ils prélèvent leur part.',
    "Faites un envoi express d'argent, depuis la poste de votre quartier, au nom de ma nièce.",
    'I only accept Amazon gift cards for the console.',
    'Solo acepto Transcash, nada de efectivo.',
    'Prefiro MoneyGram, chega em dez minutos.',
    'Mi pran zis mandat kash, koméla.',
    "L'équivalent en bitcoin, je le bascule dès que l'annonce est retirée.",
    "Envoi entre copains, s'il te plaît, je récupère tout comme ça.",
    'Une carte à recharger de 150 me convient comme paiement.',
    'Le solde, tu peux alimenter une carte avec, je te donne les chiffres.',
    'Depoz su son kont, li amèn la klé apré.',
    'Ou i mèt su kont mon frer, lé plis sir konm sa.',
    "L'acheteur d'avant a réglé le tiers, jamais de souci. Même chose avec toi, disons un mandat cash.",
    'Trois familles ont déjà payé avant la visite. Vous ferez pareil, un mandat cash me suffit.',
    'Mon dernier client avait juste payé le fret. Même topo avec toi, un mandat postal suffit.',
    'Une étudiante a envoyé 120 hier pour le transport, par mandat. Cela te tente ?',
    'Remettez donc à mon neveu les 410 €, ensuite je poste la clé.',
    "Transférez à ma cousine, dès ce soir, 80 et j'expédie demain.",
    'Adressez à la secrétaire un petit acompte, puis on fixe la visite.',
    'Envoyez 410 € sans tarder dès demain chez mon associé, puis je libère la place.',
    'Transférez la provision demain matin sans faute à la gestionnaire, ensuite je livre.',
    'Paie donc à mon frère, ensuite je te poste le paquet.',
    "L'argent, lui, va chez ma tante, ensuite j'expédie.",
    'Ma cousine, depuis Lyon, reçoit les paiements, ensuite je vous poste la carte.',
    'Zahl 25, dann schicke ich dir das Spiel.',
    'Envíame 37 € por bizum, venga.',
    'Pey dabor, koméla minm mi anvoy ali.',
    'Donn 35 su lo kont, pa plis.',
    "J'ai mis 410 € juste pour commencer, il prend encore du monde.",
    "J'ai posé 240 au départ, tu veux que je te le présente ?",
    "Mets la caution sur un compte Payoneer, j'ai confiance.",
    "Les précédents locataires m'avaient fait un mandat cash du montant de la caution avant de venir, ça s'est très bien passé. Cela vous irait aussi ?",
  ],
  mustIgnore: [
    'Le bureau Western Union du front de mer a fermé, le caissier prend sa retraite.',
    'Je ne connais personne chez Western Union.',
    'Paypal « entre proches » avec un inconnu, c risqué ou pas ?',
    'Les mandats cash, je ne prends pas : espèces en main propre.',
    "Je n'accepte ni PayPal ni Western Union, uniquement des espèces à la remise.",
    "Un type m'a proposé un mandat cash pour ma tondeuse, je n'ai pas donné suite, ça sent l'arnaque.",
    'Méfiez-vous si on vous parle de Western Union ou de MoneyGram sur une petite annonce.',
    'Est-ce que PayPal est accepté sur le site ou seulement la carte ?',
    'Local commercial à louer, ancien bureau Western Union, 40 m² en centre-ville.',
    'Vous payez en liquide quand vous venez chercher, ça me va.',
    'Wallet en cuir noir, six emplacements cartes, neuf, 15 €.',
    'Mi vé pa PayPal, mi koné pa sa, amèn larzan dann la min é lé bon.',
    "J'ai retiré du liquide au guichet ce matin, je passe ce soir.",
    "Les billets d'avion sont arrivés par courrier, je cherche maintenant une valise.",
    'Cadeau pour la famille et les amis : lot de six verres gravés.',
    'BD western « Blueberry », tomes 1 à 8, état correct.',
    'No Western Union, no crypto, cash only when you pick up the bike.',
    "Mon frère s'est fait avoir de 600 € avec des coupons Transcash, alors moi c'est espèces ou rien.",
    "Vends pièces d'or et lingots de collection, estimation faite.",
    'Ma grand-mère touche sa retraite au guichet de la poste.',
    "I'd rather settle in cash when we meet, if that suits you.",
    'Ich zahle bar bei der Abholung.',
    'Mi fé vireman su out kont dovan ou, la bank.',
    'Vous donnez 50 à mon mari quand vous avez testé la machine.',
    'Mi done larzan mon nevé kan mi vien rod lo kabri.',
    "Les autres parents ont versé un acompte à l'association, tu fais pareil ? Pas de mandat cash.",
    'Une dame a payé le transport à part, tu fais pareil, par virement, mais pas de mandat cash.',
    "Oui, payer la caution à l'agence, le jour du bail.",
    'Ou la vi in nafèr su son kont, ou ?',
    "Mon collègue passe prendre l'argent du vélo, le mien est resté au garage après l'accident.",
    "L'avocat coûte 300 € de l'heure et le tribunal a tranché, je vends donc tout.",
    "D'accord, je passe payer la caution demain chez vous.",
    "Le plombier viendra jeudi et je dois régler d'avance, c'est exact ?",
    "Verse 20 € à ma sœur pour l'anniversaire de Léa et on réserve le resto.",
    'Envoie à mon mari les dimensions du meuble, ensuite on libère une place au garage.',
    'Put 20 in the tin when you fetch the chair, and I hold it for you till then.',
  ],
})
