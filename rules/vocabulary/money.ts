/** Money, means of payment, fees. */
import { union, words } from '../../src/pattern/words.js'

/** Means of payment by id; the policy names the accepted ones. Facts: DOMAIN, French press and consumer bodies. */
export const means = {
  mandate: words(
    'mandat',
    `mandat|mandats cash|cache|kach|kash|express|international|internationaux|postal|urgent|compte|ordinaire
    mandat au nom, mandacash, mandatcash, mandat-cash, mandat poste|facteur, mandat de la|par la poste, mandat la poste
    mandas cash|cache|k ch, mendat cash|cach, mandat k ch, mandat k-ch, par|en|un mandat de?, mandats postaux`,
    { sensitive: true },
  ),
  westernUnion: words(
    'western union',
    'western|westen|wester|westrn union|onion|unyon|uniion, par|via|en|un western, par wu',
    { sensitive: true },
  ),
  moneyTransfer: words(
    'money transfer',
    `moneygram, money gram, ria, worldremit, world remit, taptap send, tap tap send, remitly, orange money
    mtn money, mobile money, moov money, wave, cash express`,
    { sensitive: true },
  ),
  paypal: words('paypal', 'paypal, pay pal, paypale, peypal, paypall, paille pal, pay-pal, pp entre proches', {
    sensitive: true,
  }),
  friends: words(
    'friends and family',
    `entre proches|amis, ami|amis ou|et? famille|parents|proches, amis proches, mode ami|amis|proche
    friends and? family, entre proche, en ami|amis, an ami, between friends, amigos y|e familiares|familia`,
  ),
  coupon: words(
    'coupon',
    `pcs, transcash, trans cash, transcach, neosurf, neo surf, toneo, toneo first, paysafecard, paysafe card
    paysafe, cashlib, flexepin, code|codes rech
    ticket|tickets|coupon|coupons|recharge|recharges|carte|cartes pcs|transcash|neosurf|toneo|paysafecard|prepaye|prepayee|prepayes|prepayees
    coupon|coupons|ticket|tickets de recharge|rechargement, carte|cartes prepayee|prepayees|prepaye
    recharge|recharges tabac|prepayee|prepayees, p c s, pcs mastercard, carte|cartes de recharge
    voucher|vouchers, prepaid card|cards|voucher, top up card|code, recarga, bon|bons de recharge
    ticket|tickets premium, ticket|tickets du buraliste|bureau de tabac`,
    { sensitive: true },
  ),
  giftCard: words(
    'gift card',
    `tarjeta|tarjetas|carta|carte|cartao|cartoes regalo|presente, geschenkkarte, geschenkkarten, gutscheinkarte
    gutscheinkarten, carte|cartes cadeau|cadeaux
    carte|cartes google|apple|steam|itunes|amazon|psn|razer|playstation|xbox|netflix|fnac|carrefour|zalando|spotify
    google play, apple gift, gift card|cards, steam card, carte|cartes apple store, bon|bons d achat
    cheque|cheques cadeau|cadeaux, e-carte|e-cartes, kado kart|kart kado, tarjeta|tarjetas regalo`,
    { sensitive: false },
  ),
  crypto: words(
    'crypto',
    `bitcoin, bitcoins, btc, ethereum, eth, usdt, tether, crypto, cryptos, cryptomonnaie, crypto monnaie
    cryptomonnaies, cryptoactif, wallet, metamask, binance, trust wallet, coinbase, usdc, stablecoin
    cryptocurrency, litecoin`,
    { sensitive: true },
  ),
  cheque: words(
    'cheque',
    `cheque, chèque, chek, check, cheque|cheques de banque|certifie|bancaire, ch de banque
    cashier|cashiers check, cashier s check, cheque|check, bank draft`,
  ),
  transfer: words(
    'transfer',
    `virement, virements, virman, vir, transfert, transferts, transfer
    virement|virements instantane|bancaire|express|immediat, sepa, wire, bank transfer, wire transfer
    bonifico, transferencia, transferência, uberweisung, versement|versements`,
    { sensitive: true },
  ),
  wero: words('wero', 'wero, paylib'),
  lydia: words('lydia', 'lydia, sumeria'),
  onlineBank: words('online bank', 'revolut, wise, n26'),
  foreignApp: words(
    'foreign app',
    'bizum, twint, satispay, venmo, zelle, cash app, cashapp, alipay, skrill, neteller, pix, mb way',
  ),
  phoneWallet: words('phone wallet', 'google pay, samsung pay'),
  amex: words('amex', 'amex, american express'),
  card: words(
    'card',
    `cb, carte, carte|cartes bancaire|bancaires|bleue|bleues|visa|mastercard|de credit|de paiement|de debit
    cart|kart bancaire|bler|bleue|labank, visa, mastercard, bank card, credit card, debit card, card, tarjeta
    carta, kreditkarte, cartao`,
  ),
  applePay: words('apple pay', 'apple pay, applepay'),
  cash: words(
    'cash',
    'espece, especes, liquide, cash, argent liquide, billets, main propre, monnaie, larzan kontan, kontan, kash',
  ),
} as const

export const anyMeans = union(
  'means',
  means.mandate,
  means.westernUnion,
  means.moneyTransfer,
  means.paypal,
  means.coupon,
  means.giftCard,
  means.crypto,
  means.cheque,
  means.transfer,
  means.wero,
  means.lydia,
  means.onlineBank,
  means.foreignApp,
  means.phoneWallet,
  means.amex,
)

/** A sum asked for before anything is seen. */
export const deposit = words(
  'deposit',
  `acompte, acomptes, arrhes, caution, cautions, depot de garantie|reservation, garantie, provision
    premier loyer|mois, premiers mois|loyers, mois de loyer|caution|garantie, loyer|loyers d avance
    avance sur|de loyer, reservation, somme de reservation|garantie, premier versement
    versement initial|prealable, consignation, premyé mwa, kosyon, lakosyon, deposit, down payment, advance
    upfront, prepayment, fianza, senal, senha, sinal, caparra, anzahlung, kaution, caucao, deposito
    un|deux|2|1 mois de|d loyer|caution|avance, premier mois, tiers du prix, 30|40|50 a la commande
    versement de, mensualite|mensualites, quote part, une avance, avance de, avancer
    moitie du|de|des prix|loyer|montant|reglement|frais, la moitie tout|d avance|avant|maintenant|par|en
    participation aux|au frais|depenses|charges|transport|billet, depot de, un depot, faire un depot, versement de garantie`,
  { sensitive: true },
)
export const fee = words(
  'fee',
  `frais, fret, taxe, taxes, droits, droit de douane, dedouanement, douane, assurance, honoraires, commission
    timbre, timbres, enregistrement, certification, legalisation, tva, penalite, badge, cotisation|cotisations
    adhesion
    frais de|d port|dossier|transport|livraison|assurance|douane|notaire|visa|vaccin|garde|quarantaine|reservation|deblocage|activation|transfert|gestion|inscription|traitement|courtage|envoi|stockage|acheminement|formation|certification|regularisation
    fee, fees, insurance, customs, tax, tasa, seguro, assicurazione, versicherung, taxa, gebuhr, spese, gastos
    caisse de transport|climatisee|homologuee, bordereau, surestarie, gardiennage, magasinage, reexpedition
    affranchissement, visa a payer, kit de demarrage
    frais d|de|du inscription|visa|dossier|formation|materiel|badge|contrat|mutation|caution|enregistrement|expertise`,
)
export const moneyWords = words(
  'money',
  `argent, somme, montant, fonds, sous, euros, euro, larzan, ero, paiement, paiements, reglement, versement
    tune, fric, ble, oseille, thune, balles, money, funds, payment, amount, dinero, dinheiro, soldi, geld
    solde, total, prix, gain, gains, revenu|revenus, capital, epargne`,
)
export const sum = union('sum', moneyWords, deposit, fee)
/** More than the price, what remains of it. */
export const surplus = words(
  'surplus',
  `surplus, difference, diference, reste, le reste, restant, restants, excedent, trop percu, trop-percu
    excedentaire, trop verse, en trop, de trop, balance, rest, lo res, lo rès, reliquat, complement
    supplement, rabiot, le trop, surplus du, votre du, son du, monnaie, vuelto, diferencia, resto, differenza
    trop larzan, tro larzan, la difference`,
)
export const tooMuch = words(
  'too much',
  `de plus que|pour, en plus du|pour, au lieu de|d, a la place de, superieur au|a, plus que le prix, trop
    tro, o lie, o lié, au lie, erreur, erreur de zero|montant, par erreur, par lerer, extra, more than, over
    instead of, erreur sur le montant, montant superieur, arrondi, i made a mistake, by mistake, mis plus
    depasse|depassait|depassera|depassant le|mon|ton|votre|notre|son|du prix|montant|total|loyer|tarif, rajoute, ajoute, inclut, inclus, comprend, comprends, y compris, tout compris, les deux sommes
    une seule fois, en une fois, d une seule main, global`,
)
export const refundable = words(
  'refundable',
  `remboursable, remboursables, rembourse, rembourses, remboursee, remboursees, remboursé, restituable
    restitue, restituee, restitues, restituees, rendu, rendue, rendus, rendues, recupere, recuperable
    deductible, deduit, deduite, deduits, refundable, refunded, refund, rembourseront, rembourserons
    rembourserai, restituerai, reembolsable, rimborsabile, rembours
    vous sera|seront rendu|rendue|rendus|restitue|restituee|rembourse|remboursee, revient, reviendra
    reviendront, je vous retourne la somme, rendrons, a deduire, a valoir`,
)
export const free = words(
  'free',
  `gratuit, gratuite, gratuitement, offert, offerte, offerts, offertes, cadeau, cadeaux, sans frais, free
    gratis, don, donation, donne, bonus, prime`,
)
export const discount = words(
  'discount',
  `reduction, remise, rabais, promo, promotion
    tarif reduit|preferentiel|exceptionnel|special|unique|avantageux, prix reduit|casse|exceptionnel|mini
    demi-tarif, demi tarif, moitie prix, soldes
    offre flash|speciale|exclusive|exceptionnelle|limitee|decouverte|privilege, au lieu de|d, off, discount
    instead of, solde, seulement, bon plan, imbattable, premiere offre, au prix d, derniere chance, a prix`,
)
export const pack = words(
  'pack',
  `pack, packs, package, packages, forfait, forfaits, option, options, remontee, remontees, boost, booster
    boosts, abonnement, abonnements, abonement, visibilite, mise en avant|tete, en tete de liste, une de la
    a la une, premium, premium, bandeau, formule, annonce premium|sponsorisee|boostee, sponsorise
    badge vendeur|verifie|confiance|pro, upgrade, subscription, remonter votre|ton|vos annonce|annonces
    credits d annonce, publications illimitees, annonces illimitees`,
)
