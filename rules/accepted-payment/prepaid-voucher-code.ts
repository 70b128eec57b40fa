import { asks, by, either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as ask from '../roundabout-asks.js'
import * as acts from '../vocabulary/acts.js'
import * as money from '../vocabulary/money.js'
import * as roundabout from '../vocabulary/roundabout-means.js'

const voucher = either(money.means.coupon, money.means.giftCard)
const codes = words(
  'voucher code',
  `code, codes, kod, chiffres, numero, numeros, photo, photos, foto, ticket, caracteres, gratte, grattez
    gratter, dos, picture, digits, recu, capture, scan`,
)

/** A voucher named by where it is bought or how it is opened. */
const tobaccoTicket = words(
  'tobacco ticket',
  `recharge|recharges|ticket|tickets|tike|tiké|coupon|coupons|carte|cartes|celles|truc de|du|au|a|en|rosharz|prepaye|prepayee|cadeau|cadeaux|50|100|20|recharge bureau?|tabac|buraliste|presse|50|euros?|supermarche?
    tike|tiké rosharz, cartes cadeaux
    gratter|gratte|grattes|grattez|grat|gratté la|le|les|ali|ou|tu|vous? bande|code|carte|film
    bureau de tabac|la presse, google play|pay, carte steam|apple|psn|google|amazon`,
)
const readIt = words(
  'read the digits',
  `dictez|dicte|lisez|lis|lire|ecris|ecrire|m ecrire|anvoy|envoie|envoies|envoyez|files|file|filez|donne|donnes|recopie|recopiez moi|me|ici|les|le|amwin
    me lisez|files|dictes|lis|envoies|donnes le|les|la numero|chiffres|code|photo, anvoy amwin lo nimero|kod
    m ecrire ici, photo des codes|tickets|chiffres
    envoie|envoies|envoi|envoyez les|la|le|lo codes|photo|chiffres|tickets|ticket|kod|nimero, code ke tu
    les chiffres, conservez les tickets`,
)

/** « Je prends les coupons … » */
const takesOnly = words(
  'takes only',
  `je|on|nous prends|prend|prenons|accepte|acceptons|veux|veut|prefere|preferons|fonctionne|marche|travaille, mi|i pran|aksept
    payable|payables|reglable|paiement|reglement|possible en|par, uniquement|seulement|exclusivement en|par|des|les|avec?
    que|qu en|par|des|les|avec, i take|accept|prefer|only`,
)

/** « Deux cartes et c’est réglé » */
const andDone = words(
  'and done',
  'et|puis c|cest est? regle|bon|vendu|ok|parti|fini|votre|ton|a, et|puis je|j|on te|vous|l|la|le envoie|livre|donne|reserve|garde|poste, et|puis la|le|l place|moto|colis|article|vente|affaire est',
)

const voucherThing = without(roundabout.voucherThing, either(roundabout.ownVoucher, roundabout.bought), {
  before: 6,
  after: 8,
})

export default defineSignal({
  id: 'prepaid-voucher-code',
  title: {
    fr: 'Code de coupon prépayé ou de carte cadeau demandé',
    en: 'Asks for a prepaid voucher or gift card code',
  },
  section: helpCentre.accepted('Aucun autre moyen de paiement n’est possible.'),
  weight: 5.6,
  group: 'means',
  channels: ['chat', 'email', 'sms', 'listing'],
  mood: 'ask',
  find: [
    clues([near(roundabout.shopPaper, roundabout.shop, { within: 9 }), roundabout.readsOut], { grade: 0.8 }),
    clues([roundabout.hiddenVoucher, roundabout.readsOut], { grade: 0.85 }),
    clues([roundabout.scratchFilm, asks(acts.give)], { grade: 0.7 }),
    clue(near(roundabout.scratchFilm, roundabout.readsOut, { within: 10 }), { grade: 0.6 }),
    clue(near(roundabout.hiddenVoucher, by('reader', acts.buy), { within: 8 }), { grade: 0.5 }),
    clues(
      [
        near(roundabout.shopPaper, roundabout.shop, { within: 7 }),
        either(by('reader', acts.buy), by('reader', acts.pay)),
        codes,
      ],
      { grade: 0.6 },
    ),
    clues([tobaccoTicket, readIt], { grade: 0.9 }),
    clue(near(voucherThing, roundabout.voucherSecret, { within: 16 }), { grade: 0.5 }),
    clues([voucherThing, roundabout.voucherSecret, either(roundabout.shop, asks(acts.give))], { grade: 0.5 }),
    clue(
      near(voucherThing, either(by('reader', acts.buy), asks(acts.pay), roundabout.shop), {
        within: 6,
      }),
      {
        grade: 0.2,
      },
    ),
    clues([voucher, near(asks(acts.give), codes, { within: 6 })]),
    clues(
      [
        without(
          near(voucher, without(acts.buy, roundabout.bought, { before: 0, after: 0 }), { within: 7 }),
          roundabout.forOwnUse,
          { before: 0, after: 4 },
        ),
        either(codes, asks(acts.give)),
      ],
      { grade: 0.95 },
    ),
    clues(
      [
        without(money.means.coupon, roundabout.forOwnUse, { before: 5, after: 6 }),
        either(codes, asks(acts.give), asks(acts.pay), acts.need),
      ],
      { grade: 0.9 },
    ),
    clue(near(voucher, either(asks(acts.pay), acts.need, asks(acts.buy), asks(acts.give)), { within: 7 }), {
      grade: 0.85,
    }),
    clue(
      sequence(
        asks(acts.give),
        words(
          'scratched',
          `les 10|16|dix|seize caracteres|chiffres, code du|de la coupon|recharge|ticket
    numeros du coupon|ticket|recharge`,
        ),
        { within: 6 },
      ),
      { grade: 0.8 },
    ),
    clue(near(sequence(asks(acts.come), roundabout.shop, { within: 3 }), money.means.coupon, { within: 6 }), {
      grade: 0.6,
    }),
    clue(sequence(voucher, andDone, { within: 2 }), { grade: 0.5 }),
    clue(sequence(takesOnly, money.means.coupon, { within: 2 }), { grade: 0.5 }),
    clue(
      without(
        without(
          money.means.coupon,
          words('used up', 'vide, vides, jamais activee, expire, expiree, perimee, utilisee'),
          {
            before: 0,
            after: 3,
          },
        ),
        roundabout.forOwnUse,
        { before: 5, after: 6 },
      ),
      { grade: 0.25 },
    ),
    ...ask.voucher,
  ],
  mustFind: [
    'Le chèque je ne prends pas, envoyez-moi un coupon Transcash.',
    "Achetez la recharge Neosurf c'est non négociable.",
    'La banque peut toujours courir, payez-moi en PCS.',
    "Le ticket Transcash, c'est non négociable, envoyez le code.",
    "Deux cartes Google Play et c'est réglé.",
    "Moi je prends les tickets PCS, c'est le plus rapide.",
    'Passe au tabac prendre un Transcash de 50.',
    'Achetez deux recharges Transcash de 100 € au tabac et envoyez-moi les codes par message.',
    'va prendre un ticket pcs de 150 et tu menvoi la photo du code',
    'Pour valider la réservation, procurez-vous un coupon Neosurf et communiquez-nous le code à dix chiffres.',
    {
      channel: 'email',
      from: { address: 'resa@villa-lagon.online', name: 'Location vacances' },
      subject: 'Caution',
      text: 'La caution se règle au moyen de coupons PCS. Merci de nous transmettre par retour les numéros figurant sur les tickets.',
    },
    'Ou aste in kart Google Play 50 éro la stasion, ou grat ali é ou anvoy amwin lo kod.',
    'Buy a 200 euro Steam gift card, scratch it and send me the code, then I ship the phone.',
    'Vérifiez la validité de votre ticket Toneo First sur notre site puis donnez-moi les chiffres pour que je confirme.',
    "j'ai un souci de carte, prends 3 cartes cadeaux Amazon, envoie-moi les codes en photo et je te rembourse ce soir",
    "Le transporteur exige des recharges PCS Mastercard : grattez et dictez-moi le code, c'est remboursé à la livraison.",
    'Envoyez le numéro à 16 chiffres de votre coupon Paysafecard par mail, je valide et vous recevez le colis vendredi.',
    'slt jprend la switch jpaye en carte google play, ta juste a me donné ton num et le code ke tu va recevoir pour ke le site debloke la carte',
    'je ven ma moto car je par en mission au togo. envoi par transporteur uniquement, paiement mandat cash ou transcash, pas de visite',
    'Passez au tabac prendre deux coupons et recopiez-moi ici la série complète.',
    "Il faudrait des cartes pour la boutique d'applications, vous me lisez les chiffres inscrits au dos.",
    'Enlevez la pellicule argentée et envoyez la combinaison, je libère le colis.',
    'Get three Razer Gold cards at the gas station and text me the digits.',
    'Grattez la carte Transcash au bureau de tabac et envoyez-moi la photo des codes, je vous rembourse à la livraison.',
    "Trois bons d'achat Carrefour feront l'affaire, donnez-moi leurs références.",
    'Le code à seize caractères du coupon fait office de garantie.',
    'Un e-carte Amazon de 50 suffira, transférez-moi le mail avec le code.',
    'Chez Leclerc, rayon cartes cadeaux, prends Steam 50.',
    'Get two 100 euro Apple gift cards at the supermarket, scratch them and send me pictures of the codes.',
    'Pay with a Neosurf voucher, just text me the numbers printed on the ticket.',
    "Le gars d'avant a pris un ticket au tabac, il a eu la console le lendemain, tu fais pareil ?",
    'Voilà, un ticket PCS du tabac, comme convenu.',
  ],
  mustIgnore: [
    "J'ai pris un ticket Neosurf pour mon jeu.",
    'Je cherche où acheter une recharge Paysafecard.',
    'Boug la di i fo avoy la kosyon par kupon transcash, mwin la avoy, la zamé rivé.',
    'Le code du portail est 4471B, sonnez ensuite chez Hoarau.',
    'Avec le code promo RENTREE10 vous avez dix pour cent sur toute la boutique.',
    'Carte PCS vide, jamais activée, je la donne avec le portefeuille.',
    "Surtout n'achetez pas de coupon Transcash pour quelqu'un, et n'envoyez jamais le code.",
    "Un vendeur m'a réclamé des tickets Neosurf, j'ai refusé et je l'ai signalé.",
    "Pour retirer le colis au relais, il faut le code reçu par La Poste, j'irai moi-même.",
    'Je fais des photos des pneus et du code gravé sur le flanc ce soir.',
    'Lo kod Wi-Fi la kaz lé ékri darièr la boit, ou va war.',
    'Jeu Steam Deck avec housse et carte mémoire 256 Go, aucun compte lié.',
    'Can I use my Amazon gift card at the shop in Saint-Pierre?',
    "J'ai gratté la carte au tabac, j'ai gagné quatre euros !",
    'Le ticket de caisse est dans la boîte, vous avez deux ans de garantie.',
    "Tickets de bus et recharge de carte Citalis valables jusqu'en juin, je les cède.",
    "J'ai reçu un bon d'achat Carrefour, je le donne contre 20 euros.",
    'Prends-moi une recharge de téléphone à 10 € en faisant les courses, je te rembourse ce soir.',
    "On vous proposera de prendre un coupon PCS au tabac, n'achetez rien.",
    "On vous proposera de prendre un ticket Neosurf au tabac, n'achetez alors vraiment rien.",
    'Je suis passé au tabac prendre un ticket de loto, et toi ?',
  ],
})
