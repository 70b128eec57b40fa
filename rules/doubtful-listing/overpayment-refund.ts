import { asks, by, either, fact, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as ask from '../roundabout-asks.js'
import * as acts from '../vocabulary/acts.js'
import * as carriage from '../vocabulary/carriage.js'
import * as easy from '../vocabulary/easy-money.js'
import * as deals from '../vocabulary/foreign-deals.js'
import * as money from '../vocabulary/money.js'
import * as over from '../vocabulary/overflowing-sums.js'
import * as passed from '../vocabulary/passed-money.js'
import * as people from '../vocabulary/people.js'
import * as things from '../vocabulary/things.js'

/** One payment that covers the price and somebody else's due. */
const bothIn = words(
  'both in one',
  `au lieu de|d, o lie, statt, instead of, en trop, de trop, en plus, regroupe, ensemble, sur un seul
    un seul et meme, le meme titre, deux ecritures|operations, couvre aussi, covering both, both the
    which include, comprendra, inclut, aussi la|le, la part de|du, celui de leur, plus de que, for more than
    a mis, a viré, gros chek|shek|cheque, double du, trop cher, s est trompe, trompe de montant, en une fois`,
)
const passOn = words(
  'pass on',
  `rendez, rendrez, me rendez, rendre, rends, remettez, remettre, remets, reverser, reversez, reverserez
    renvoyer, renvoyez, renvoi, donnerez, donnez les|le, les donner, lui faites, lui faite
    lui remettez|remettrez, retirez, retirer, faites suivre, faire suivre, fais suivre
    pass the remaining|rest, send the balance|rest, wire back, geben sie, le da, usted le, ou rann
    conservez ce qui, gardez ce qui, keep your, ou gard, gardez, garde
    pour mon transporteur|chauffeur|chaufeur|cousin, est pour mon|le|la, voyez avec`,
)
const bigPaper = words(
  'cheque in any form',
  `cheque, chèque, chek, shek, check, cheques, virement, draft, scheck, subvention, vire, mandat, verse
    paiement, titre, transfer, bank draft, paye`,
)
const mule = words(
  'money through you',
  `accepteriez vous de la|le recevoir, la recevoir, le recevoir sur, recevoir sur votre|ton compte
    la retirer en, retirer en, les encaissements passent par vous, ou les faire suivre, prendre l argent sur
    passe par ton|votre compte, sur ton compte et, sur votre compte et, tu gardes, vous gardez
    cent euros pour, pour le service, pour votre peine|stress|cafe|derangement, reexpediez, les reexpedier
    reenviarlos`,
)

/** « Les 10 € de trop que vous m’avez donnés, passez samedi » are not to be passed on. */
const readerPasses = without(
  by('reader', acts.handOn),
  words(
    'gave me or comes by',
    `m|nous avez|as donne|donnes|donnee|rendu|rendus|verse|verses|vire|envoye|envoyes|paye|remis|regle
    passez|passe quand|chez|ce|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|apres|avant|voir|si`,
  ),
  { before: 0, after: 0 },
)
const ownGiving = by('writer', acts.giveBack)
/** « Je vous les rends » gives it to the reader, « ne renvoyez pas » to nobody. */
const sendBack = without(
  without(carriage.sendBack, ownGiving, { before: 0, after: 0 }),
  words(
    'not sent back',
    'renvoie|renvoies|renvoyez|renvoyer|rends|rendez|rendre|restituez|restitue|retourne|retournez|rembourse|remboursez|reverse|reversez pas|jamais|rien|point',
  ),
  { before: 0, after: 0 },
)

/** Not what the writer gives back himself. */
const comesBack = without(
  near(passed.giveBackMore, passed.remainder, { within: 6 }),
  words(
    'by the writer',
    'j ai du|rendu|renvoye, je rends|dois|renvoie|vous|te|leur|lui, dû leur|lui, du leur|lui, a du',
  ),
  { before: 3, after: 0 },
)

export default defineSignal({
  id: 'overpayment-refund',
  title: { fr: 'Trop-payé à rendre ou argent à faire suivre', en: 'Overpayment to return or money to pass on' },
  section: helpCentre.react(
    'N’envoyez aucun paiement sans avoir au préalable vérifié qu’il ne s’agissait pas d’une arnaque.',
  ),
  weight: 5,
  group: 'refund',
  channels: ['chat', 'email', 'sms', 'listing'],
  mood: 'ask',
  find: [
    clues([easy.lendsAccount, easy.cutOfIt], { grade: 0.9 }),
    clue(
      near(
        either(by('reader', acts.handOn), asks(acts.giveBack)),
        near(money.surplus, either(people.middleman, people.relative, words('him', 'lui, au, a la, him, boug')), {
          within: 9,
        }),
        { within: 9 },
      ),
    ),
    clues([either(asks(acts.giveBack), readerPasses), money.surplus, money.tooMuch]),
    clues([passed.slipOfHand, near(asks(acts.giveBack), either(fact('amount'), money.surplus), { within: 5 })]),
    clues([money.surplus, asks(acts.keep), acts.handOn], { grade: 0.9 }),
    clues([asks(acts.handOn), people.middleman, either(money.means.cheque, money.tooMuch, money.surplus)]),
    clues(
      [by('reader', acts.keep), either(fact('percent'), fact('amount'), money.surplus), by('reader', acts.handOn)],
      { grade: 0.9 },
    ),
    clues(
      [
        things.troubledMoney,
        either(by('reader', acts.keep), fact('percent'), fact('amount')),
        either(acts.receive, acts.handOn),
      ],
      {
        grade: 0.85,
      },
    ),
    clue(near(either(money.means.cheque, money.means.transfer), money.tooMuch, { within: 7 }), { grade: 0.5 }),
    clues([bigPaper, bothIn, passOn, either(people.middleman, money.surplus, fact('amount'))], {
      grade: 0.7,
      despite: ['negation'],
    }),
    clues([mule, either(acts.receive, passOn), fact('amount')], { grade: 0.5 }),
    clue(near(asks(acts.giveBack), money.surplus, { within: 5 }), { grade: 0.7 }),
    clue(near(asks(acts.handOn), people.middleman, { within: 7 }), { grade: 0.6 }),
    clues([carriage.bigMoney, carriage.beyondDue, sendBack], { grade: 0.5, despite: ['negation'] }),
    clue(near(carriage.beyondDue, sendBack, { within: 8 }), { grade: 0.3, despite: ['negation'] }),
    clues(
      [
        passed.beyond,
        either(passed.goesOn, near(by('reader', acts.handOn), passed.worker, { within: 7 })),
        either(passed.worker, money.surplus),
      ],
      {
        grade: 0.5,
        despite: ['negation'],
      },
    ),
    clues([passed.sentMoney, comesBack, either(passed.worker, money.tooMuch)], {
      grade: 0.45,
    }),
    clues([passed.sentMoney, near(asks(passed.giveBackVerb), passed.remainder, { within: 6 })], { grade: 0.25 }),
    clue(near(asks(acts.handOn), money.sum, { within: 6 }), { grade: 0.3 }),
    clue(things.troubledMoney, { grade: 0.3 }),
    clue(near(without(acts.giveBack, ownGiving, { before: 0, after: 0 }), money.surplus, { within: 6 }), {
      grade: 0.3,
    }),
    clues([deals.bigPayment, near(deals.madeOver, deals.remainder, { within: 6 }), either(deals.porter, deals.above)], {
      grade: 0.87,
      despite: ['negation', 'refusal'],
    }),
    clues(over.overflowPassedOn, { grade: 0.5, despite: ['negation'] }),
    clue(over.surplusPassed, { grade: 0.7, despite: ['negation'] }),
    clues(over.throughReader, { grade: 0.6, despite: ['negation'] }),
    clue(over.wronglyCredited, { grade: 0.5 }),
    ...ask.surplus,
  ],
  mustFind: [
    'Il me faut un compte propre pour encaisser des ventes, tu touches 15 % et tu ne fais rien.',
    'Nos clients de Madrid feraient arriver les fonds sur votre compte : 60 € pour votre peine à chaque passage.',
    "Mon virement excède le prix, vous glisserez l'écart au convoyeur.",
    'Le chèque est arrondi à deux mille, rétrocédez le reliquat à mon associé.',
    'Des fonds vont tomber chez vous, gardez vingt pour cent et renvoyez-moi la suite en crypto.',
    'Un débiteur vous paiera à ma place, prélevez votre part et transférez-moi le solde.',
    'Vous avez été crédité par mégarde, veuillez restituer la somme.',
    "J'ai viré au mauvais destinataire, rendez-moi ça par PayPal.",
    "J'ai viré trop, merci de me reverser 150 euros.",
    'Le chèque dépasse ton prix, rends-moi ce surplus.',
    'Je vous envoie un chèque de 1 200 € au lieu de 700 €, vous me reverserez la différence par virement.',
    'jai mis 300 de trop sur le virement, renvoi les moi par pcs stp et garde 20e pour toi',
    "Le chèque de banque comprendra le prix du véhicule ainsi que les frais du transporteur, auquel vous voudrez bien remettre l'excédent en espèces.",
    {
      channel: 'email',
      from: { address: 'james.w@example.com', name: 'James W.' },
      subject: 'Payment',
      text: 'Hello, my client has issued a cheque of 2,500 euros. Please deduct your price and send the balance to the mover who will pick it up.',
    },
    "Mon patron s'est trompé de montant, il a viré 950 au lieu de 450 ; merci de rendre les 500 à mon déménageur.",
    'Mi anvoy aou in gro shèk, ou gard out par, lo rès ou rann mon kouzin par mandat.',
    "Encaissez le chèque de 3 000 €, prélevez vos 1 800 € et transférez le reste à l'agent qui s'occupe du transport.",
    "J'ai payé deux fois votre facture, recréditez le doublon sur un autre compte s'il vous plaît.",
    'Mon secrétariat émet des montants ronds, conservez votre prix et faites-moi redescendre ce qui dépasse.',
    'The bank draft is for more than the price, just wire back the extra to my shipping agent.',
    'Vous recevrez le double du loyer par erreur de mon entreprise, il faudra me renvoyer le surplus par Western Union.',
    "J'ai payé trop cher par erreur, tu peux me renvoyer 150 € sur ce compte avant que le chèque soit encaissé ?",
    'Hello, I am offshore and cannot come for inspection. I will pay by cheque with the mover fee of $400 included, once it clears you send the balance to my mover by Western Union.',
    "Mon secrétaire vous enverra le contrat, il suffit de verser la commission d'agence de 180 € par virement à mon associé.",
    'Recibir paquetes en tu casa, cambiar la etiqueta y reenviarlos a nuestros clientes. 30 € por paquete.',
    "Ma banque a fermé mon compte par erreur et ma bourse arrive vendredi. Accepteriez-vous qu'elle tombe chez vous ? C'est 1 100 €, vous en gardez 80 pour votre peine et vous me remettez le reste en espèces.",
    'Les annonces paraîtraient sous votre nom, les gens vous règlent, vous gardez dix pour cent et vous me reversez le reste chaque soir',
    "Envoyez-moi votre RIB et une pièce d'identité, mon comptable fera le virement et vous reverserez le surplus au livreur.",
    "GAGNE 500 € PAR SEMAINE : on met de l'argent sur ton compte, tu retires et tu gardes 25 %. Nickel et Revolut acceptés, ajoute-moi sur snap : vite.cash.974",
    "J'ai ajouté 150 € pour le livreur sur le chèque, vous les lui donnerez à l'enlèvement.",
    'Mon patron a libellé le chèque avec ma prime dedans, rendez-moi juste la prime.',
    'By mistake I sent you 350 instead of 150. Could you please return the extra 200 to my account today?',
    "The bank draft covers the price plus the shipper's charges, so once it clears you just forward the balance to him via MoneyGram.",
    "My assistant made the cheque out for 800 by accident. Just cash it, keep what I owe you and transfer what's left to the removals guy.",
    'Mi la anvoy tro larzan, rann amwin lo rès siouplé.',
    'Mon sek i sava ète pli gro ke lo pri, ou donn la diférans lo transportèr.',
    'Te he ingresado de más por error, devuélveme la diferencia por favor.',
    'El cheque que recibirás es de un importe mayor al acordado; quédate lo tuyo y transfiere lo demás al de la mudanza.',
    'Ti mando un assegno circolare di importo superiore, la differenza la dai al corriere.',
    "L'assegno sarà più alto del prezzo: lei tiene la sua parte e il resto lo consegna a chi viene a caricare.",
    'Envio um cheque de valor superior e você entrega a diferença à transportadora.',
    'Ich schicke einen Bankscheck über einen höheren Betrag, die Differenz geben Sie dem Fahrer der Spedition.',
    'Der Scheck ist höher als der Preis: Behalten Sie Ihren Anteil und geben Sie den Rest dem Abholer.',
    'Mon frère vous remettra le chèque, rendez-lui la différence.',
    'Le chèque comprend aussi la part du déménageur, remettez-la-lui.',
    'Le virement inclut la paye du mécano, donnez-la-lui.',
    'Le chèque couvre aussi le transport, vous donnez la différence au chauffeur en espèces.',
    'Je fais un chèque de 700 au lieu de 500, le livreur prend le reste en liquide.',
    'Et le reste ? Il passe le prendre chez vous lundi.',
    'La comptable a prévu large sur le versement ; une fois que tu as remis cela au livreur, on est quittes.',
    "La société a fait un versement plus grand, remettez donc à l'intermédiaire le reliquat.",
    'Je me suis trompé de virgule, vous donnerez cent euros à mon filleul.',
    "Mandat mal calculé de ma part : dès que tu as renvoyé 150 €, c'est fini.",
    "J'ai prévu large pour la traite ; dès que tu as remis au livreur son dû, tout est en ordre.",
    "Mon règlement est majoré d'un tiers, confiez cela à mon compagnon.",
    "J'ai vu grand pour le montant du titre, remettez cela à la femme de ménage.",
    'Le mandat est arrondi au-dessus, reversez vite à un jeune venu exprès.',
    "J'ai mis plus sur le mandat, remettez donc à mon compagnon le reliquat.",
    'Le dépôt est plus conséquent, reversez à un jeune chargé du camion le complément.',
    "Je cherche quelqu'un pour recevoir des virements sur son compte, vous gardez bien sûr 10 %.",
    'Remboursez juste le surplus à mon chauffeur.',
    "Mon chèque est d'un montant supérieur à votre prix, remboursez l'excédent.",
    'Le mandat dépasse votre prix, virez ensuite le surplus.',
    'Le surplus que tu as gardé, tu le donnes demain matin à Paul.',
    'Je cherche à louer un IBAN pour encaisser des loyers, 10 % à chaque fois.',
    'Le chèque regroupe tout, rendez 150 € après.',
    "L'argent passe par votre compte, 200 € à remettre à Paul.",
    "Total majoré d'un tiers par erreur, merci de renvoyé 200 € du surplus.",
    'Ma banque a arrondi au millier le dépôt : quand tu as renvoyé 150 € du surplus, je viens.',
    "La somme du transfert est plus grande : reversez l'écart, ce reliquat est pour lui.",
    'Le virement est arrondi au-dessus, remettez donc au coursier, en main propre, le reliquat.',
    'Mon patron a fait un titre plus conséquent, remettez à la nounou le reliquat.',
    'Il y a un zéro de trop sur mon paiement, somme à reverser au jardinier, avec le surplus.',
    'Le virement est plus élevé, une partie me sera retournée.',
    "J'ai versé sur le mauvais compte, il faudrait me refaire l'envoi.",
    'Le chèque couvre aussi le port, le livreur prend sa part en liquide.',
    'Il y a 200 de trop sur le chèque, vous lui tendrez ça en espèces.',
    'le virment sera plus élevé, jme sui trompé, merci de renvoyée 200 €',
    'mon chek est plus elevé fo renvoyée 150 € du surplus',
    'la paye du gars est comprise dans le chèque plus grand, merci de confiée ça à mon compagnon',
    'mandat plus elevé que le prix, fo confiée à mon compagnon le reliquat',
  ],
  mustIgnore: [
    'Le dépôt-vente prend 10 % pour vous garder la table, le compte est fait en caisse le vendredi.',
    'Je passe par le compte joint de mes parents, 5 € de frais pour toi comme pour moi.',
    "La boutique a compté deux chaises par erreur, elle me rend l'argent demain.",
    'Le montant du virement couvre les deux mois, merci pour la quittance.',
    "Vous m'avez compté dix euros de trop, je vous les rends demain.",
    'Je ne renvoie pas la différence à un inconnu.',
    'Vous aurez la monnaie sur 50 € ? Le prix est de 35.',
    'Il y a une différence de prix entre les deux modèles, celui avec batterie vaut 60 € de plus.',
    "Je vous rends les 10 € de trop que vous m'avez donnés hier, passez quand vous voulez.",
    "J'ai eu affaire à quelqu'un qui voulait m'envoyer un chèque plus gros que le prix, j'ai coupé court.",
    "Le loyer inclut les charges, le surplus d'eau est remboursé une fois l'an par l'agence.",
    "Si quelqu'un vous paie plus que le prix et demande la différence, refusez, le chèque est faux.",
    'Reste 200 € à payer sur la table, comme convenu, à la livraison.',
    'Mi na pwin monné, amèn zis lo kont, 25 éro.',
    'Échange mon VTT contre un vélo de route avec différence de ma poche.',
    'Can you give me change for a 100 note when I come?',
    "Mon employeur m'a trop versé en août, j'ai dû leur rendre, du coup budget serré, 80 € max.",
    "La différence de prix s'explique par l'état de la batterie.",
    'Le prix comprend la livraison par mon frère, rien à ajouter.',
    'Mi rann aou lo larzan ou la prété amwin samdi.',
    'The change is yours, thanks for carrying the wardrobe up the stairs.',
    'Chèque bien reçu pour la table, le livreur passe demain.',
    "Le vendeur ne renvoie jamais ce qui reste en trop d'un virement.",
    "Le total comprend le port, le vendeur remettra l'armoire au livreur.",
    'Le total comprend le port, le vendeur remettra au livreur le complément de vis.',
    "Le total comprend le port, je lui donne l'enveloppe à remettre en même temps que la monnaie.",
    "J'ai payé en double ma commande, renvoyez-moi une confirmation.",
    'Le reste des chaises, je le garde pour mon frère qui passera.',
    'Le voisin peut recevoir le colis pour mon compte, il le garde au frais.',
    'Reçu votre virement, je vous renvoie ce qui dépasse.',
    'Le paiement comprend le port : mon mari vous renverra 20 € de supplément.',
    "J'ai payé en double, le site remboursera l'un des deux.",
  ],
})
