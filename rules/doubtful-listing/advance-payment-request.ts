import { asks, by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

const askMoney = either(asks(acts.pay), sequence(acts.need, money.sum, { within: 6 }), by('reader', acts.pay))
const demandsTransfer = sequence(
  words('do me', 'faites|fais|fe|fait moi|nous|amwin, faites|fais un|le'),
  money.means.transfer,
  { within: 2 },
)
const denied = words(
  'no money',
  'pas, aucun, aucune, rien, ni, sans, jamais, zero, no, pa, pwin, non, nunca, kein, keine',
)
/** Trades that lawfully take part of the price with the order. */
const lawful = words(
  'lawful trade',
  'devis, siret, siren, decennale, atelier, garage, fournisseur, facture, artisan, agence, cabinet, signature du bail|contrat|compromis, quand il est pose, a la pose, a la fin, fin des travaux, notaire a, jour des cles, etat des lieux, apres la visite, apres visite, apres signature, adherents, inscription au club, commande des',
)
/** A share of the price, or the first of several payments. */
const part = words(
  'part of the price',
  `moitie, la moitie, moite, tiers, un dixieme, dixieme, un quart, un cinquieme, acompte, arrhes, premier|1er mois|loyer, premiers mois|loyers, premiere semaine|nuit|mensualite, un|deux|trois|1|2|3|demi mois|loyers|loyer, first week|month, half of it, half the, totalite, gesamte miete, miete, kaution, caucao, acconto, anzahlung, fianza, mensilita, mensualidad, primeiro mes, primer mes, la part de chacun, part de|des, montant de reservation, reservation, rezervasion, larzan davans, avans, equivalent de, participation, consigne, versement, arrieres, mois de garde, face value, quote part, garantie`,
)
const cost = words(
  'side cost',
  `caisse, cage, vol, vaccin, vaccins, vaksin, vaccination, certificat, transport, participation, course, garde meuble, pension, veterinaire, billet d avion|de la, acheminement, jaula, gabbia, vuelo, volo, carnet de, gasoil, essence, lesans, manutention, palette, harnais, gants, materiel, panneau, licence, passage, fre, fre dosie, dosie, frai, frai de dossier, selo, sello, taxa, gastos, spese, gebuhr, lasirans, asirans, seguro, timbre, part fiscale, adhesion, consigne, prime, certification, droits de, cotisation, stamp fee, release fee, acte, papye transpor, sa taxe, greffe, constat, surestaries, octroi, insurance`,
)
const anyFee = either(money.fee, cost)
const hold = words(
  'hold',
  `reservation, reserver, reserve, reservee, priorite, primeur, option, de cote, retirer|fermer|enlever l annonce, retire|ferme l annonce, bloquer, bloque, bloquez, bloquee, garder, garde, gard, rezerv, reservo, riservo, tolgo l annuncio, bloccarla, retenir, retenue, retenu, tiens, tenir, mettre de cote, met de cote, sécuriser, securiser, confirmer la, confirme la, etablis, etablir, l ouvrira, ouvre le, fermer la liste, c est vendu, est vendu, fini vande, il est parti, se positionner, positionnes, keep, hold, secure, bloccare, attribution, attribue, place est acquise`,
)
const against = words(
  'against',
  `contre, moyennant, des, des que, a reception, une fois, au premier qui, a celui qui, celui qui, ceux qui, personne qui, premiere personne, premier qui, par versement, par virement, par le versement, par deux, par un, en echange, si tu|vous|ou m|me|mets|met|mettez|envoies|envoyez|anvoy|verses|versez|reglez|regles|pouvez|voyez, vous mettez|versez|reglez|montrez|faites|envoyez|me, tu m|me|mets|fais|envoies, les personnes sinceres me, me versent, pour ceux, sous reserve, a condition, once, when, until, against, contra, wenn, erst wenn, assim que, depois de, con una, con un, fais moi, fe gingn amwin, donn, au reglement, au moment de reserver, avec une, en versant, ayant`,
)
const keys = words(
  'keys',
  'cle, cles, clef, clefs, trousseau, jeu de cles, badge, code du boitier, code de la porte, schlussel, die schlussel, chaves, llaves, keys, key, chiavi, lakle, kle, klé, turcode, boitier',
)
const posted = words(
  'posted',
  `recommande, chronopost, courrier, la poste, poste, post, postal, dhl, fedex, ups, part, partent, partira, partiront, suivi, registado, correo, corriere, expedie, expediees, expedies, envoie, envoyees, envoyes, adressees, parviennent, parviendront, vous parvenir, est communique, communique, leva lhe, schickt, schicke, couriered, courier, coursier, livreur, le jour meme, dans l heure, seguem, envio, poster, cachee, gardien, epicier, concierge, voisin, voisine, assistant, assistante, descente du bus|d avion`,
)
const settled = words(
  'settled',
  `reglement, versement, virement, paiement, verse, versez, verser, verses, versent, reglez, regler, regle, regles, reglee, paye, payez, payer, transfer, deposit, depot, envoyez, envoyer, uberweisen, uberweisung, deposito, transferencia, consigne, bloque, bloquez, bloquer, placez, montrez, virer, virez, pay, settled, sur le compte, mande, envie, mets, recu de virement, donn, anvoy, mèt, envoi`,
)
const noVisit = words(
  'no visit',
  `pas|aucune|plus|sans|ni de? visite|visites|visiter, pas de rdv|rendez|passage, visite|visites impossible|impossibles, n organise plus|pas, ne fais|fait visiter qu, ne fais|fait|faisons pas|plus visiter, ne peux|peut|pouvons|puis pas? vous|me|faire|organiser|assurer|ouvrir, ne peux pas vous ouvrir, ne veut pas|plus de, ne souhaitent pas de, pas se deplacer, la visite c est pas possible, keine besichtigung, besichtigung, can t show, cannot show, not possible, se choisit sur photos, sur photos, une video, te fais une video, vous filmer, visite apres, tu visite, vizit la semen, vizit apre, vien la voir quand, vous visitez apres, i pe pa vwar, pe pa vwar, non faccio incontri, nao consigo|conseguimos mostrar, personne ne visite, que personne, n est pas visible, ne recoit pas de public, ne peut etre presente, se conclut par ecrit, tout se conclut, adresse exacte je, adresse donnee apres, adresse exacte apres, sans visite, ne rentre pas, plus les cles, emporte les cles, voit pas avant, visite seule, visite soumise, visites sont soumises, souhaitent un rendez vous`,
)
const later = words(
  'the rest later',
  'le reste, reste a|au|quand|sur|la|le, le solde, solde, le complement, complement, la difference, l autre moitie, l autre, moitie apres, moitie a, autre moitie, lo res, lo rès, the rest, remaining, lo resto, den rest, le restant',
)
const refundIf = words(
  'given back',
  `rendu si, rendus si, rendue si, rendus dans, rendue dans, rendu dans, rends tout, vous rends tout, tout vous est|sera rendu, tout est rendu, vous est rendu, rendue le jour, te les rends, vous les rends, vous le restitue, vous la restitue, vous est restitue, retractation, retracter, changer d avis, change d avis, si ca ne convient|plait, si elle|il|ca te|vous|ne plait pas, ne vous convient pas|plait, release everything, refundable, devolvo tudo, deduite du prix, en deduction, deduit du prix, vous revient, recuperez cette somme, ils reviennent, l argent reste a vous, gardez l argent, garantie remboursee, satisfait ou rembourse, remboursee le jour, remboursee a, rendue avec, rann ansanm, i rann aou, rendu le jour, vous les gardez`,
)
const given = words(
  'given away',
  `gratuit, gratuite, gratuits, gratuitement, offert, offerts, offerte, fais|fait don, je donne, donne, donnons, ne demande rien, demande rien, demande pas un sou, n en veux pas un, ne le|la|les vends pas, ne vends pas, le|la confie, aucun prix, regalo, free, gratis, don de, don, kout pa, grati, adoption, adopte, adopter, e gratis`,
)
const voyage = words(
  'travels',
  'avion, aerien, soute, vol, vuelo, volo, caisse homologuee|de voyage, societe animaliere, agence, transporteur, cargo, transport, gillot, aeroport, demenageurs, depot, garde meuble, passage, voyage, voyagent, livrent, livre, door, compania, clinique, pension, elevage, plane, air cage, certificat de voyage|veterinaire',
)
const onlyCost = words(
  'only the cost',
  'a votre|ta|sa|leur charge, prise|prendre|prenne|preniez en|a charge|votre|sa, il reste, reste que, rien que, seulement, seuls, seul, seule, juste, simplement, uniquement, zis, solo, only, n avez que, que la, que le, faut payer, il faut, il leur faut, vous payez|payer, vous ne reglez que, paga, paghi, pay, payer, regle, so pagar, a payer, apres reglement, shall be required, plus the, vous demandera, a regler, selo, solo tendra',
)
const loanOffer = words(
  'loan offered',
  `pret|prets entre particulier|particuliers|particulie|particulié, offre de pret|prets|credit|financement, offre pret, je pret, mi pret, mi prete, mi prèt, un pret, prets de, pret de, pret sans, accorde un|une|des pret|prets|credit, octroie, emprestimo, emprestimos, loan, loans, prestamo, prestamistas, prestito, prestiti, darlehen, kredit, credito, kredi, microcredit, mets|met a votre|la disposition, mets a disposition, besoin d argent, bezwin larzan, bezoin larzan, bézwin larzan, larzan ou bezwin, interdit bancaire|banker|bankèr, financement entre particulier, aidé une, fais profiter de mes economies`,
)
const windfall = words(
  'windfall',
  `heritage, succession, legs, leguer, faire don, fait don, don d une|de, winners, draw, lottery, loterie, heritier, heritiers, remporte, tirage, indemnite, indemnise, indemnisation, indemniser, fonds ont|sont ete? retrouves, fonds retrouves, sommes detournees, sommes retrouvees, recuperer votre|tout|vos, recupere votre|tout|vos, victime d arnaque, victimes, restitution, deblocage, debloquer, debloque, release, heranca, herencia, millions, milhoes, millones, lot numero, lot 1|2|3, gele le compte, geler le compte, retrace, tracage, sortir la totalite, retrait s ouvre, votre position, portefeuille`,
)
const ticket = words(
  'tickets for',
  'billet, billets, place, places, entree, entrees, e billet, e billets, pass, concert, sakifo, festival, passes, a r, ticket, tickets, fauteuils',
)
const nameChange = words(
  'handed over at once',
  'change les noms, change le nom, changement de nom|d, je les transfere, transfere, transfere a votre nom, je t envoie les pdf, les pdf dans, pdf, e billet dans, dans la minute, dans l heure, aussitot, je lui ecris, change the names, par mail direct, transmets le votre, dans la foulee',
)
const paidFirst = words(
  'paid first',
  'des que, une fois, apres, tu fais, tu m envoies, reglez moi, regle de votre cote, c est regle, virement instantane, des reception, premier qui paie, tout se fait par messages, cover the, adressez moi le reglement, paiement, lydia, wero, paypal, moitie est arrivee, virement',
)
const wants = words(
  'wants',
  'veut, veulent, demande, demandent, reclame, exige, attend, prefere, prend, pren, facture, d feel easier, feel easier, il faut, leur faut, doit, faut',
)
const beforeDoing = words(
  'before doing',
  'avant de|d charger|monter|partir|descendre|embarquer|lever|livrer|expedier|bouger, avant jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi|midi|ce, avant qu, avant que, avant le depart|chargement, avant l ouverture|expedition|embarquement|envoi, avant la livraison, avant livraison|expedition|envoi|virement|deblocage, avant le deblocage, before he|she|it loads|leaves|ships, d avance, davans, davance, avan, la veille, ce matin pour, pour qu il inscrive',
)
const lend = words(
  'lend',
  'avancer, avances, avance moi, l avancer, preter, prete moi, depanner, faire le pont, virement a ma place, a ma place, virement directement a, lui envoyer les, lui envoyer, la regler, les mettre par, faire le virement',
)
const giveBackLater = words(
  'I give back',
  'te|vous rembourse, te|vous les rends, te rends, vous rends, te les remets, je te rends tout, te rendrai, vous rendrai, me rendez demain, rembourse le double, te le rends, je rends tout, te rembourserai, vous rembourserai',
)
const due = either(part, money.deposit, fact('amount'), fact('percent'))
const share = without(either(part, money.deposit), denied, { before: 3, after: 0 })

/** « Un acompte et la place est à vous » */
const thenYours = words(
  'then it is yours',
  'et|puis la|le|l|les|c|elle|il place|appartement|logement|maison|chambre|studio|voiture|moto|cle|cles|objet|article|est|sont a|pour vous|toi, est|sont a vous|toi, et c est a vous|toi, et je vous|te la|le|l? garde|reserve|bloque|mets, et je bloque|reserve|garde',
)
const inAdvance = words(
  'in advance',
  'd avance, a l avance, avant livraison|l envoi|envoi|l expedition, up front, upfront',
)

export default defineSignal({
  id: 'advance-payment-request',
  title: { fr: 'Argent demandé d’avance', en: 'Asks for money in advance' },
  section: helpCentre.react(
    'N’envoyez aucun paiement sans avoir au préalable vérifié qu’il ne s’agissait pas d’une arnaque.',
  ),
  weight: 4.4,
  group: 'advance',
  channels: ['chat', 'listing', 'email', 'sms'],
  mood: 'ask',
  find: [
    clue(sequence(money.deposit, thenYours, { within: 6 }), { grade: 0.85, despite: ['negation'] }),
    clue(sequence(demandsTransfer, inAdvance, { within: 7 }), { grade: 0.85 }),
    clue(
      without(near(either(money.deposit, money.fee), things.beforeSeeing, { within: 14 }), lawful, {
        before: 12,
        after: 12,
      }),
      { grade: 0.85, despite: ['negation'] },
    ),
    clues([either(askMoney, acts.need), either(money.deposit, money.fee), things.beforeSeeing], {
      grade: 0.9,
      despite: ['negation'],
    }),
    clues([
      near(either(money.deposit, money.fee), money.refundable, { within: 10 }),
      either(askMoney, acts.need, fact('amount')),
    ]),
    clues([askMoney, either(money.deposit, money.fee), things.keysRemote]),
    clues(
      [
        either(money.deposit, money.fee),
        without(things.keysRemote, words('the day itself', 'jour de, jour, etat des lieux, sur place'), {
          before: 4,
          after: 4,
        }),
      ],
      { grade: 0.8, despite: ['negation'] },
    ),
    clues([askMoney, either(money.deposit, money.fee), things.cannotCome], {
      grade: 0.9,
      despite: ['negation', 'refusal'],
    }),
    clues([askMoney, either(money.deposit, money.fee), contact.competition], { grade: 0.8 }),
    clues(
      [askMoney, money.fee, either(things.job, things.loan, things.goodsAnimal, things.inheritance, things.invest)],
      { grade: 0.9 },
    ),
    clues([either(money.fee, money.deposit), either(things.job, things.loan, things.inheritance), acts.need], {
      grade: 0.8,
    }),
    clues([things.goodsAnimal, money.fee, either(money.free, askMoney)], { grade: 0.8 }),
    clue(
      without(near(asks(acts.pay), either(money.deposit, money.fee), { within: 7 }), lawful, { before: 12, after: 12 }),
      { grade: 0.5 },
    ),
    clue(without(near(acts.need, either(money.deposit, money.fee), { within: 6 }), lawful, { before: 12, after: 12 }), {
      grade: 0.45,
    }),
    clues(
      [
        things.invest,
        either(
          fact('percent'),
          words(
            'guaranteed',
            'garanti, garantis, sans risque, guaranteed, assure, par semaine, par mois, par jour, doubler, tripler',
          ),
        ),
      ],
      { grade: 0.45 },
    ),
    clues([things.inheritance, either(asks(acts.give), asks(acts.pay), money.fee), money.sum], { grade: 0.7 }),
    clue(
      near(
        by('writer', acts.reserve),
        near(
          words(
            'once paid',
            'des que, des reception, apres, contre, une fois, quand, si, moyennant, a reception, po, pou',
          ),
          money.sum,
          { within: 6 },
        ),
        { within: 10 },
      ),
      { grade: 0.8 },
    ),
    clue(without(near(hold, near(against, due, { within: 8 }), { within: 9 }), lawful, { before: 25, after: 25 }), {
      grade: 0.7,
    }),
    clues([near(keys, posted, { within: 9 }), share, settled], { grade: 0.9, despite: ['negation', 'refusal'] }),
    clues([near(keys, posted, { within: 9 }), near(settled, fact('amount'), { within: 7 })], {
      grade: 0.9,
      despite: ['negation', 'refusal'],
    }),
    clues([noVisit, near(share, settled, { within: 9 })], { grade: 0.85, despite: ['negation', 'refusal'] }),
    clues([noVisit, near(hold, due, { within: 7 })], { grade: 0.7, despite: ['negation', 'refusal'] }),
    clues([given, voyage, near(either(cost, money.fee), onlyCost, { within: 9 })], {
      grade: 0.8,
      despite: ['negation', 'refusal'],
    }),
    clues([loanOffer, anyFee, either(fact('amount'), fact('percent'))], {
      grade: 0.9,
      despite: ['negation', 'refusal'],
    }),
    clues([windfall, near(anyFee, either(fact('amount'), onlyCost, settled), { within: 7 })], {
      grade: 0.75,
      despite: ['negation'],
    }),
    clues([ticket, near(nameChange, paidFirst, { within: 14 })], { grade: 0.65, despite: ['negation'] }),
    clues(
      [
        without(near(either(part, fact('percent')), settled, { within: 7 }), lawful, { before: 25, after: 25 }),
        without(later, lawful, { before: 15, after: 15 }),
      ],
      { grade: 0.6 },
    ),
    clue(near(near(wants, either(fact('amount'), part, anyFee), { within: 7 }), beforeDoing, { within: 9 }), {
      grade: 0.6,
    }),
    clues([refundIf, near(either(share, anyFee, fact('amount')), settled, { within: 8 })], {
      grade: 0.6,
      despite: ['negation'],
    }),
    clue(
      without(near(near(settled, either(share, anyFee), { within: 7 }), beforeDoing, { within: 9 }), lawful, {
        before: 12,
        after: 12,
      }),
      { grade: 0.8 },
    ),
    clues(
      [
        near(settled, fact('amount'), { within: 5 }),
        words('first', 'dabor, d abord, davans, d avance, davance, in advance, im voraus, por adelantado'),
        either(hold, part),
      ],
      { grade: 0.7 },
    ),
    clues([lend, giveBackLater], { grade: 0.7, despite: ['negation'] }),
    clue(near(asks(acts.pay), money.sum, { within: 6 }), { grade: 0.3 }),
    clue(near(by('reader', acts.pay), money.sum, { within: 6 }), { grade: 0.25 }),
    clues([things.loan, either(money.sum, fact('amount'), fact('percent'))], { grade: 0.3 }),
    clues([things.invest, either(money.sum, fact('amount'), fact('percent'))], { grade: 0.3 }),
    clues([things.job, either(money.sum, fact('amount'))], { grade: 0.2 }),
    clue(things.keysRemote, { grade: 0.35 }),
  ],
  mustFind: [
    "Versez-moi 150 € d'acompte aujourd'hui et je vous garde l'appartement jusqu'à mon retour, la visite se fera après.",
    'envoi moi la moitié par virement avant que je poste le tel sinon je le vend a qqun dautre',
    "Le chiot est gratuit, il reste seulement à régler d'avance les frais de cage et de vaccination, soit 180 €.",
    {
      channel: 'email',
      from: { address: 'etude.dufour@example.com', name: 'Maître Dufour' },
      subject: 'Prêt accordé',
      text: "Votre prêt de 15 000 € est accordé. Les frais de dossier et d'assurance, d'un montant de 320 €, sont à acquitter préalablement au déblocage des fonds.",
    },
    {
      channel: 'listing',
      title: 'Location vacances Hermitage',
      description: 'Caution et première semaine à payer avant toute visite, clés remises par courrier.',
      price: 300,
      marketPrice: 900,
      category: 'locations',
    },
    'Donn dabor 80 éro po la rézervasion, ou wa la kaz la smèn prosenn.',
    'I need a 200 deposit before I can show you the house, many people are waiting.',
    "La voiture est au port, les frais de douane de 400 € sont à envoyer avant l'expédition.",
    'Pas de visite sans dépôt de garantie : virez un mois de loyer maintenant et je vous expédie le bail et les clés.',
    "Pour l'héritage de ma tante il faut juste avancer les honoraires du notaire, 250 euros, après je vous envoie la voiture",
    "Nous sommes en mission humanitaire à Lomé et nous avons emporté les clés. L'appartement est libre. Vous devez payer la caution de 550 € par Western Union au nom de votre mère, et nous enverrons les clés par DHL dès réception.",
    'Votre dossier me convient. Cinq familles passent samedi ; je vous réserve le premier créneau dès que le mois de garantie est versé, il vous est rendu sur place si le bien ne vous plaît pas.',
    {
      channel: 'sms',
      text: "Le transporteur passe mardi avec vos 640 euros. Il veut que l'assurance de 45 soit réglée à son nom avant de charger, vous la gardez sur ce qu'il vous donne. Je vous envoie son compte ?",
    },
    'Bonjour, votre profil correspond au poste de correspondant à domicile : vous réceptionnez les règlements de nos clients locaux, vous gardez votre commission et vous transférez le reste au siège. Pour le contrat il nous faudrait votre état civil, votre adresse, votre employeur et les coordonnées du compte.',
    {
      channel: 'sms',
      text: 'Votre colis est retenu au dépôt : affranchissement incomplet (2,45 EUR). Réglez par carte pour une remise demain : chrono-reunion.frais-colis.top',
    },
    {
      channel: 'listing',
      title: 'Clio 5',
      description:
        'je vends ma clio cause mutation militaire au mali, voiture stockée chez un transporteur agréé, livraison gratuite, essai 5 jours satisfait ou remboursé. il suffit de bloquer avec 400€ par mandat cash. pas de visite possible, que par mail.',
    },
    'tu veux faire 600e par jour ? jenvoi un virement sur ton rib tu garde 30% et tu menvoi le reste en crypto. ajoute moi snap moneyrun.974',
    "Pour l'assurance de l'enveloppe vous devez avancer 90 euros en coupon PCS, ils vous sont rendus avec le paiement, c'est le nouveau service partenaire AGORA. Donnez-moi votre whatsapp.",
    "Madame, suite à la plainte de plusieurs acheteurs, une partie des sommes a été saisie et votre part s'élève à 610 euros. La levée suppose un droit de greffe de 38 euros à la charge du bénéficiaire. Veuillez nous confirmer votre état civil et votre banque.",
    'Je donne mon chiot cavalier de 4 mois suite au décès de mon mari, je suis mutée à Lille et il est avec moi. Il viendra par avion, il reste seulement 140 euros de cage et de vaccins à régler en recharge PCS.',
    'Mi prèt larzan tout domoun mèm si la bank i di non. Ou pey zis fré dosié 50 éro dessi PCS é ou gagn larzan dann 24 èr. Kontakt amwin WhatsApp 0639 98 14 22',
    {
      channel: 'sms',
      text: "Mon cœur je suis bloqué à la douane d'Abidjan avec ton cadeau, ils réclament 280€ sinon je rate l'avion. Envoie par Ria, je te rends tout à l'arrivée",
    },
    'Une partie de la caution maintenant pour réserver, 150 €, et le reste à la remise des clés ; je suis en déplacement à Montréal donc la visite se fera après.',
    'Lo kaz lé lib, F2 Sin-Pol 450 shars konpri. Mi lé la Frans la, donk mi pé pa fé vizité. Ou anvoy 1 mwa kosyon si mon kont é mon kouzin i voy aou la klé par la pos.',
    {
      channel: 'email',
      from: { address: 'prets@aide-finance.example', name: 'Aide' },
      subject: 'Offre de prêt 2 %',
      text: "J'octroie des prêts de 2000 à 300 000 € sans justificatif, même fiché. Envoyez nom, prénom, adresse, profession, téléphone et montant. Frais de dossier 120 € à payer avant versement.",
    },
    "Victime d'une arnaque ? Notre équipe récupère 100 % de vos pertes en 72 h. Frais de dossier 90 €, écrivez-nous sur Telegram @retour_fonds.",
    "Billets pour le concert de samedi, on ne peut plus y aller. Le changement de nom se fait chez l'organisateur, à qui j'écris dès que c'est réglé de votre côté. Je ne me déplace pas, tout se fait par messages.",
    'Dear guest, we are living in Oslo this season so our assistant will bring you the keys at the airport. The calendar stays open until the first week is settled, which is 280 euros, the rest may be paid once you are in the studio.',
    "Je consacre ma retraite à des prêts de confiance, de deux à quinze mille euros, pour aider les gens refusés par les banques. Écrivez-moi en joignant état civil, profession, employeur, téléphone et banque ; seule l'assurance de 95 € se règle d'avance.",
    "Ma première lettre vous a plu, mademoiselle. Avant de fermer l'école j'ai fait don de la bibliothèque ; il reste à payer le fret du conteneur, 160 euros à l'agence, et les livres sont à vous.",
    "Six autres acheteurs sont intéressés : versez l'acompte de 100 € maintenant si vous voulez la priorité sur le scooter.",
    {
      channel: 'email',
      from: { address: 'loc@lagon-bleu.example', name: 'Location' },
      subject: 'Réservation',
      text: 'Le loyer et la caution sont à verser avant jeudi par virement : IBAN FR76 1010 7006 1100 7192 8450 166. Les clés seront envoyées par la poste dès réception.',
    },
    'Vous devez régler 60 € de frais de garde pour rester prioritaire, trois autres personnes veulent le chiot.',
    "On me propose plus cher mais je vous le garde si vous envoyez un mandat de 80 € aujourd'hui.",
    "Offre d'emploi à domicile : achetez le kit à 39 € et vous êtes remboursé sur le premier salaire.",
  ],
  mustIgnore: [
    'Acompte de 30 % à la signature du devis pour la véranda, le solde à la fin des travaux, entreprise assurée.',
    'Les honoraires et le dépôt seront versés chez le notaire à Saint-Pierre le jour du compromis.',
    "Pas d'avance, vous payez quand vous avez vu et essayé.",
    "La caution est à remettre en même temps que les clés, après l'état des lieux.",
    "Je ne verse jamais d'acompte avant d'avoir visité, désolé.",
    {
      channel: 'listing',
      title: 'Dépôt-vente de meubles',
      description: 'Nous prenons vos meubles en dépôt au magasin du Port, sans frais.',
      price: 0,
      category: 'services',
    },
    "Un prétendu propriétaire me réclamait 500 € de caution avant de visiter, j'ai signalé.",
    'Mi pèy aou kan mi gingn lo moto dann min, pa avan.',
    'Y a-t-il un dépôt de garantie pour la location du nettoyeur haute pression ?',
    'I can pay the full price when I pick it up on Saturday.',
    "Vous êtes en avance, j'arrive dans dix minutes avec les clés !",
    "Petit conseil avant samedi : ne remettez ni fiche de paie ni avis d'imposition à personne tant que vous n'avez pas visité, et ne versez jamais de caution pour réserver. Le dossier se fera à l'agence.",
  ],
})
