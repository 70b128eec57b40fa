/** Somebody sent for money, free works for one's papers, a paid place in the queue, a dead man's fortune. */
import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { bareSum } from './advance.js'
import * as money from './money.js'

/** « Mon avocat passe chez toi » */
const sentForIt = near(
  words(
    'sent by the law',
    `avocat, avocate, coursier, huissier, clerc, maitre, greffier, monsieur, quelqu un, agent, policier, gendarme, collegue, chauffeur, taxi, livreur, notaire
      collaborateur, inspecteur, assistant, assistante, adjoint, officier, representant, lawyer, courier, abogado, advogado, anwalt, in boug|moun, lavoka`,
  ),
  words(
    'comes to fetch',
    `passe|passera|vient|viendra|arrive|arrivera|va|sera chez|prendre|chercher|recuperer|la|passer|venir|te|vous|a?
      i vien|pas|sava rod|pran, comes|coming|will to? collect|pick|fetch, viene, vem buscar, kommt`,
  ),
  { within: 8 },
)
const theMoney = either(
  fact('amount'),
  words(
    'the money at home',
    `argent, l argent, somme, enveloppe, especes, liquide, bijoux, or, caution, larzan, cash, dinero, dinheiro, geld, economies, billets, ce que tu|vous as|avez
      euros`,
  ),
)
export const moneyFetched = without(
  near(sentForIt, theMoney, { within: 10 }),
  words(
    'of the house',
    'courses, table, canape, velo, voiture, annonce, colis, dossier, meuble, article, telephone, commode, moto, console, pizza, pizzas',
  ),
  { before: 8, after: 8 },
)
/** A hush put on it. */
export const gravest = words(
  'gravest words',
  `accident, commissariat, garde a vue, gardavu, prison, renverse, tribunal, juge, justice, detention, caution, sorte, liberer, liberation, gendarmerie, avocat
    arrested, jail, bail, carcel, prisao, gefangnis, polizei, huissier`,
)

/** The surplus of a cheque, in notes, to the one who drives. */
export const chequeBigger = words('a bigger cheque', `cheque, chèque, chek, shek, check, cheques`)
export const theRest = words(
  'the rest',
  `le reste, la difference, l excedent, le surplus, lo rest|res, part du livreur|chauffeur|transporteur|demenageur, de plus, en trop, de trop
    vous gardez, couvre aussi, est plus gros, au lieu de, au lieu d`,
)
export const inNotesToDriver = either(
  sequence(
    words(
      'the driver takes',
      'chauffeur|livreur|demenageur|transporteur|coursier prend|recoit|garde|recupere|repart|touche',
    ),
    words('notes', 'especes, liquide, billets, le reste, la difference'),
    { within: 6 },
  ),
  sequence(
    words(
      'hand over',
      'donnez, donne, remettez, remettrez, remets, donnerez, rendez, reversez, passez, verse, versez, donner, remettre, donn, gardez',
    ),
    words(
      'to the driver',
      'au|a mon|son|le|la? chauffeur|livreur|demenageur|transporteur|coursier, chauffeur, livreur, demenageur, transporteur',
    ),
    { within: 9 },
  ),
  sequence(
    words('hand it to him', 'lui donnez|remettez|remettrez|donnerez, lui en, vous lui'),
    words('in notes', 'especes, liquide, main propre, mains propres, cash'),
    { within: 6 },
  ),
)

/** « Le livreur ne démarre pas sans ses 30 euros » */
const driver = words(
  'the driver',
  'livreur, chauffeur, coursier, transporteur, demenageur, porteur, livrer, livrèr, sofer, sofèr, chofer, chofeur, delivery man|driver, driver, repartidor, estafeta, fahrer, kurier',
)
const paidBefore = words(
  'paid before',
  `avant de|qu|que|d|son|tout|le|il, d avance, davance, avant, refuse de|d, ne|n demarre|part|charge|vient pas, sinon il|ne|rien, sans ses|ces|les, en avance, avan, dabor
    juste 30|35|40|20|25|45|50|60|80|pr, a lui virer, lui virer, vous les lui virez|avancez, remboursés|rembourses|remboursee avec, je vous|te rends|rembourse, j ajoute, il en a besoin, qu il ajoute|rend, monnaie du depot, pour signer|debloquer`,
)
const feeOf = either(
  fact('amount'),
  without(
    bareSum,
    words('no money', 'min, mn, minute, minutes, minit, h, heure, heures, km, kg, jour, jours, cm, m, ans'),
    { before: 0, after: 1 },
  ),
  words('its fee', '15, 25, 35, 45, 55, 65, 75, 110, 130, son|sa timbre|course|essence|caution|depot|frais'),
)
const paidToDriver = without(
  near(
    driver,
    near(
      words(
        'you pay him',
        `payer, payez, paie, paye, regler, reglez, regle, virer, virez, vire, avancer, avancez, avance, reclamera, reclame, demande, done, donn, prevoyez, lui en|par? wero, en wero, sans ses|ces, verser, a regler`,
      ),
      either(
        paidBefore,
        words('by telephone money', 'wero, lydia, paypal, virement, revolut, coupon, transcash, pcs, recharge, paylib'),
      ),
      { within: 9 },
    ),
    { within: 12 },
  ),
  words(
    'on arrival',
    'a l arrivee, a la livraison, kan ou gagn|gingn, appoint, pizzas, pizza, especes a l, en especes, facture, devis, colissimo',
  ),
  { before: 10, after: 10 },
)

export const driverPaidAhead = [paidToDriver, feeOf] as const

/** Works or aid for nothing. */
const aid = words(
  'free works or aid',
  `chauffe eau, chauffe|pompe solaire|eaux|a, solaire, photovoltaique, photovoltaiques, panneaux solaires|photovoltaiques, climatiseur, climatiseurs, pompe a chaleur, isolation
    prime|aide|cheque|bonus energie|renovation|habitat|climatiseur|regionale|region|departement|exceptionnelle|solidaire|rentree, ma prime renov, maprimerenov, subvention, bourse
    chof dolo, renovation energetique, aide a l|de la|du|aux isolation|region|departement|chauffe, free solar, solar panels`,
)
export const taxPaper = words(
  'the tax paper',
  `avis d|fiscal|de|dimpot|dimposition|d'impôt? imposition|impot|impots|taxe?, dernier avis, numero fiscal, impots, feuille d impot|impots, lavi linpo, tax notice, revenu fiscal`,
)
export const bankOrIdentity = words(
  'bank or identity paper',
  `rib, iban, releve d identite, carte d identite, piece d identite, cni, identite, carte vitale, kart idantite|didantite, identite bancaire`,
)
const atCounter = words(
  'at a counter',
  'mairie, guichet, apporter, apportez, a apporter, permanence, rendez vous a la, passez a, au bureau, en agence, sur impots, site officiel, gouv',
)

/** Free works or aid that no counter hands out. */
export const freeAid = without(aid, atCounter, { before: 14, after: 14 })

/** A place in the queue of viewers, for money. */
const viewing = words(
  'a viewing',
  `visite, visites, creneau|creneaux|horaire|place|rdv|rendez|reservation de|d|dans|pour|du? les|la|vous? visite|visites|creneau, creneau, creneaux, vizit, viewing slot, slot`,
)
const costs = words(
  'costs',
  `payante, payantes, payant, participation, frais de, est|sont a, a regler|verser|payer, reserver l|le|un|ton|votre, pour reserver|bloquer|avoir|confirmer, remboursable, remboursables, rembourse|remboursee|rembourses si|le|a, deduits|deduit|deduite du|sur, a verser, par lydia|wero|paypal|virement
    nous demandons, on demande, je demande, coute, refundable`,
)
export const paidViewing = without(
  either(
    near(near(viewing, costs, { within: 8 }), either(fact('amount'), money.fee), { within: 9 }),
    near(near(viewing, fact('amount'), { within: 6 }), costs, { within: 8 }),
  ),
  words(
    'a tour, or a real visit',
    'guidee, guidees, musee, distillerie, par personne, parc, jardin, chateau, adulte, enfants, gratuite, gratuit, medicale, veterinaire, medecin, technique, technicien, diagnostic, plombier, bateau, apres la? visite',
  ),
  { before: 12, after: 12 },
)

/** A dead man's or a dying woman's money. */
const dead = words(
  'the dead or dying',
  `faleceu, falecido, falecida, viuva, viuda, vedova, witwe, cancer, câncer, krebs, cancro, malata, doente, enferma, deceduto, fallecio, fallecido, muerto, verstorben, verstorbener, verstarb
    decede, decedee, defunt, defunte, mort, veuve, herdeiros, herdeiro, herederos, eredi, erben, erbe, sem herdeiros, sin hijos|herederos, senza figli|eredi, kinderlos, heritiers, sans enfants?
    morreu, murio, morto, gestorben, herança, heranca, herencia, eredita, erbschaft, heranças, em seu nome, diagnosticada, diagnosticado, advogado, abogado, anwalt, avvocato`,
)
const wealth = words(
  'wealth',
  `milhoes, milhao, millones, milioni, millionen, millions, fortuna, heranca, herança, herencia, eredita, erbschaft, erben, legado, vermogen, bens, fortune, fonds, doar a minha, donar, lasciare la mia, dejo mi, hinterlassen`,
)
const yourShare = words(
  'your share',
  `seu|o apelido|sobrenome|parente, mesmo apelido|sobrenome, partilhamos, metade, dados bancarios, taxas, notario, taxas do, pessoa de bem, doar, seus dados, tus datos, proponho, apresenta, sie erben, gebuhren
    escribame, escriba, divideremo, dividir, repartimos, dividimos, resta a lei, para usted, suya y mia, un terço|terco sera, a lei, a una persona, lasciare, le dejo, dejo, a mitades, la mitad, meta, comparto, pour vous, sortir de la|banque, il me faut quelqu, partager, documentos, passaporte, notaio, tasse, spese`,
)
const soldThings = words(
  'things of the house',
  'moveis, mobilia, pratos, prato, antigo, vender, vendo, vendemos, muebles, mobili, vendesi, moebel, mobel, casa, armoire, meubles, euros, 30, 20',
)
export const strangersLegacy = without(
  sequence(near(dead, wealth, { within: 9 }), yourShare, { within: 14 }),
  soldThings,
  {
    before: 4,
    after: 4,
  },
)
