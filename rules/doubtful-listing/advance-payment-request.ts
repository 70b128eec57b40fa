import { asks, by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as advance from '../vocabulary/advance.js'
import * as carriage from '../vocabulary/carriage.js'
import * as contact from '../vocabulary/contact.js'
import * as creole from '../vocabulary/creole-deals.js'
import * as deals from '../vocabulary/foreign-deals.js'
import * as money from '../vocabulary/money.js'
import * as payFirst from '../vocabulary/pay-first.js'
import * as things from '../vocabulary/things.js'

const askMoney = either(by('reader', acts.pay), sequence(acts.need, money.sum, { within: 6 }))
const demandsTransfer = sequence(advance.demandMe, money.means.transfer, { within: 2 })
const anyFee = either(money.fee, advance.cost)
const due = either(advance.part, money.deposit, fact('amount'), fact('percent'))
const share = without(either(advance.part, money.deposit), advance.denied, { before: 3, after: 0 })

const invest = without(things.invest, advance.savings, { before: 12, after: 12 })
/** « Pas d’acompte, pas de visite » */
const noDeposit = sequence(advance.denied, money.deposit, { within: 1 })
const dueFirst = without(without(carriage.dueFirst, advance.lawful, { before: 12, after: 12 }), advance.needless, {
  before: 4,
  after: 0,
})

/** A first sum that the reader is to lay out, in whatever mood it is said. */
const layOut = without(
  near(either(by('reader', acts.pay), advance.byPaying), either(advance.firstSum, fact('amount')), {
    within: 6,
  }),
  either(advance.denied, advance.lawful),
  { before: 5, after: 8 },
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
    clue(payFirst.onlyForPayers, { despite: ['negation', 'refusal'] }),
    clue(payFirst.accessWhenPaid, { despite: ['negation'] }),
    clue(payFirst.accessAfterwards, { despite: ['negation'] }),
    clue(payFirst.payThenKept, { grade: 0.9 }),
    clue(payFirst.payThenOpened),
    clues([payFirst.nothingUnpaid, payFirst.payHim], { despite: ['negation', 'refusal'] }),
    clue(payFirst.errandForProof, { grade: 0.9, despite: ['negation'] }),
    clue(payFirst.payBeforeILeave, { grade: 0.9 }),
    clue(payFirst.withMeBefore, { despite: ['negation'] }),
    clue(payFirst.keptIfPaid),
    clue(payFirst.shareBefore, { grade: 0.8 }),
    clue(sequence(money.deposit, advance.thenYours, { within: 6 }), { despite: ['negation'] }),
    clue(near(advance.lackingIt, advance.actsNot, { within: 5 }), { despite: ['negation', 'refusal'] }),
    clue(
      without(
        sequence(advance.oneTransfer, advance.thenIKeep, { within: 5 }),
        either(advance.ownPayment, advance.lawful),
        { before: 4, after: 4 },
      ),
    ),
    clue(sequence(advance.advanceMe, fact('amount'), { within: 4 })),
    clue(
      near(
        near(either(asks(acts.pay), money.means.transfer, money.deposit), advance.beforeAll, { within: 2 }),
        advance.seenAfter,
        { within: 6 },
      ),
    ),
    clue(sequence(noDeposit, advance.thenNoVisit, { within: 3 }), { despite: ['negation'] }),
    clue(
      without(near(either(money.deposit, money.fee), advance.elseNot, { within: 10 }), advance.lawful, {
        before: 12,
        after: 12,
      }),
      { despite: ['negation', 'refusal'] },
    ),
    clue(
      without(
        near(
          near(asks(acts.pay), money.deposit, { within: 5 }),
          either(advance.beforeKeys, advance.onCondition, contact.urgent),
          {
            within: 6,
          },
        ),
        advance.lawful,
        { before: 12, after: 12 },
      ),
    ),
    clue(sequence(demandsTransfer, advance.inAdvance, { within: 7 }), { grade: 0.85 }),
    clue(sequence(demandsTransfer, advance.thenIKeep, { within: 8 })),
    clue(
      without(
        without(near(either(money.deposit, money.fee), things.beforeSeeing, { within: 14 }), advance.needless, {
          before: 0,
          after: 0,
        }),
        advance.lawful,
        {
          before: 12,
          after: 12,
        },
      ),
      { despite: ['negation'] },
    ),
    clues([either(askMoney, acts.need), either(money.deposit, money.fee), things.beforeSeeing], {
      despite: ['negation'],
    }),
    clues([
      near(either(money.deposit, money.fee), money.refundable, { within: 10 }),
      either(askMoney, acts.need, fact('amount')),
    ]),
    clues([askMoney, either(money.deposit, money.fee), things.keysRemote]),
    clues(
      [
        without(either(money.deposit, money.fee), advance.handedBack, { before: 0, after: 0 }),
        without(things.keysRemote, advance.dayItself, {
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
      without(near(asks(acts.pay), either(money.deposit, money.fee), { within: 7 }), advance.lawful, {
        before: 12,
        after: 12,
      }),
      { grade: 0.5 },
    ),
    clue(
      without(near(acts.need, either(money.deposit, money.fee), { within: 6 }), advance.lawful, {
        before: 12,
        after: 12,
      }),
      {
        grade: 0.45,
      },
    ),
    clues([invest, either(fact('percent'), advance.assured)], {
      grade: 0.45,
    }),
    clues([things.inheritance, either(asks(acts.give), asks(acts.pay), money.fee), money.sum], { grade: 0.7 }),
    clue(near(by('writer', acts.reserve), near(advance.oncePaid, money.sum, { within: 6 }), { within: 10 }), {
      grade: 0.8,
    }),
    clue(
      without(near(advance.hold, near(advance.against, due, { within: 8 }), { within: 9 }), advance.lawful, {
        before: 25,
        after: 25,
      }),
      {
        grade: 0.7,
      },
    ),
    clues([near(advance.keys, advance.posted, { within: 9 }), share, advance.settled], {
      grade: 0.9,
      despite: ['negation', 'refusal'],
    }),
    clues([near(advance.keys, advance.posted, { within: 9 }), near(advance.settled, fact('amount'), { within: 7 })], {
      grade: 0.9,
      despite: ['negation', 'refusal'],
    }),
    clues([advance.noVisit, near(share, advance.settled, { within: 9 })], {
      grade: 0.85,
      despite: ['negation', 'refusal'],
    }),
    clues([advance.noVisit, near(advance.hold, due, { within: 7 })], { grade: 0.7, despite: ['negation', 'refusal'] }),
    clues([advance.given, advance.voyage, near(either(advance.cost, money.fee), advance.onlyCost, { within: 9 })], {
      grade: 0.8,
      despite: ['negation', 'refusal'],
    }),
    clues([advance.loanOffer, anyFee, either(fact('amount'), fact('percent'))], {
      grade: 0.9,
      despite: ['negation', 'refusal'],
    }),
    clues([advance.windfall, near(anyFee, either(fact('amount'), advance.onlyCost, advance.settled), { within: 7 })], {
      grade: 0.75,
      despite: ['negation'],
    }),
    clues([advance.ticket, near(advance.nameChange, advance.paidFirst, { within: 14 })], {
      grade: 0.65,
      despite: ['negation'],
    }),
    clues(
      [
        without(near(either(advance.part, fact('percent')), advance.settled, { within: 7 }), advance.lawful, {
          before: 25,
          after: 25,
        }),
        without(advance.later, advance.lawful, { before: 15, after: 15 }),
      ],
      { grade: 0.6 },
    ),
    clue(
      near(near(advance.wants, either(fact('amount'), advance.part, anyFee), { within: 7 }), advance.beforeDoing, {
        within: 9,
      }),
      {
        grade: 0.6,
      },
    ),
    clues([advance.refundIf, near(either(share, anyFee, fact('amount')), advance.settled, { within: 8 })], {
      grade: 0.6,
      despite: ['negation'],
    }),
    clue(
      without(
        without(
          near(near(advance.settled, either(share, anyFee), { within: 7 }), advance.beforeDoing, { within: 9 }),
          advance.needless,
          { before: 0, after: 0 },
        ),
        advance.lawful,
        {
          before: 12,
          after: 12,
        },
      ),
      { grade: 0.8 },
    ),
    clues([near(advance.settled, fact('amount'), { within: 5 }), advance.ahead, either(advance.hold, advance.part)], {
      grade: 0.7,
    }),
    clues([carriage.keptForPayer, dueFirst], {
      grade: 0.5,
      despite: ['negation'],
    }),
    clues([advance.lend, advance.giveBackLater], { grade: 0.7, despite: ['negation'] }),
    clue(near(layOut, advance.onceThere, { within: 14 }), { grade: 0.45 }),
    clue(
      without(
        sequence(
          near(
            either(asks(advance.layDown), by('reader', advance.layDown)),
            either(advance.firstSum, advance.bareSum, fact('amount')),
            {
              within: 5,
            },
          ),
          advance.andThen,
          { within: 8 },
        ),
        either(advance.denied, advance.lawful),
        { before: 5, after: 8 },
      ),
      { grade: 0.3 },
    ),
    clue(without(near(share, advance.willDo, { within: 6 }), advance.lawful, { before: 12, after: 12 }), {
      grade: 0.25,
    }),
    clue(near(advance.earnest, either(asks(acts.pay), advance.firstSum, fact('amount')), { within: 12 }), {
      grade: 0.35,
    }),
    clue(
      without(near(asks(acts.pay), advance.beforeAll, { within: 4 }), either(advance.denied, advance.lawful), {
        before: 5,
        after: 8,
      }),
      { grade: 0.3 },
    ),
    clue(near(advance.byPaying, advance.onceThere, { within: 8 }), { grade: 0.2 }),
    clue(near(asks(acts.pay), money.sum, { within: 6 }), { grade: 0.3 }),
    clue(near(by('reader', acts.pay), money.sum, { within: 6 }), { grade: 0.25 }),
    clues([things.loan, either(money.sum, fact('amount'), fact('percent'))], { grade: 0.3 }),
    clues([invest, either(money.sum, fact('amount'), fact('percent'))], { grade: 0.3 }),
    clues([things.job, either(money.sum, fact('amount'))], { grade: 0.2 }),
    clue(things.keysRemote, { grade: 0.35 }),
    // English, Spanish, Italian, Portuguese, German and Creole, which ask in another way than French.
    clues([deals.payShare, near(deals.key, deals.leftForYou, { within: 7 })], {
      grade: 0.9,
      despite: ['negation', 'refusal'],
    }),
    clues([deals.payShare, near(deals.viewing, deals.onlyThen, { within: 6 })], {
      grade: 0.7,
      despite: ['negation', 'refusal'],
    }),
    clue(near(deals.holding, deals.payShare, { within: 12 }), { grade: 0.7, despite: ['negation', 'refusal'] }),
    clues([deals.given, deals.animal, deals.dearCharge], { grade: 0.87, despite: ['negation', 'refusal'] }),
    clues([deals.work, near(deals.charge, deals.paying, { within: 6 })], { grade: 0.7 }),
    clues([deals.winner, near(deals.charge, either(deals.paying, deals.onlyThat), { within: 8 })], { grade: 0.87 }),
    clues([deals.legacy, either(deals.fortune, deals.dearCharge), deals.partner], {
      grade: 0.87,
      despite: ['negation', 'refusal'],
    }),
    clues([deals.kin, deals.otherPhone, deals.pleaForMoney], { grade: 0.87, despite: ['negation', 'refusal'] }),
    clue(near(deals.key, deals.oncePaid, { within: 9 }), { grade: 0.7, despite: ['negation', 'refusal'] }),
    // Creole alone, in its many spellings.
    clue(near(creole.payment, creole.holding, { within: 10 }), { grade: 0.9, despite: ['negation'] }),
    clue(sequence(creole.payment, creole.thenOnly, { within: 12 }), { grade: 0.8, despite: ['negation'] }),
    clue(creole.paidFirst, { grade: 0.7, despite: ['negation'] }),
    clues([creole.keyLeft, creole.payment], { grade: 0.8, despite: ['negation'] }),
    clues([creole.faraway, creole.payment], { grade: 0.7, despite: ['negation'] }),
    clues([creole.givenAway, creole.animal, creole.chargeOf], { grade: 0.8, despite: ['negation'] }),
    clues([creole.promisedMoney, either(creole.chargeOf, creole.paidFirst)], { grade: 0.6, despite: ['negation'] }),
    clue(sequence(creole.payment, creole.returns, { within: 10 }), { grade: 0.6 }),
    clue(near(creole.plea, creole.giveBack, { within: 14 }), { grade: 0.5 }),
    clues([creole.payment, creole.intoAccount], { grade: 0.5 }),
    clue(creole.doneOncePaid, { grade: 0.7, despite: ['negation'] }),
    clues([creole.caller, creole.trouble, creole.plea], { grade: 0.87 }),
  ],
  mustFind: [
    'Je montre la maison aux gens qui ont déjà versé la caution.',
    'Celle qui m’aura viré le premier loyer passera devant les autres.',
    'Un virement de 50 euros et elle est à vous.',
    'Dès que les 300 sont sur mon compte je vous donne l’adresse et le code du portail.',
    'Le versement en premier, l’adresse quand je le vois.',
    'Payez-moi direct et je vous réserve la semaine, l’adresse suivra.',
    'Règle et la voisine te remet la moto demain.',
    'Le garagiste lâche rien sans être payé, vire-lui et je te l’apporte.',
    'Un petit virement, 30 euros, comme ça je suis certain que vous êtes sérieux.',
    'Vire avant que je descende avec la remorque.',
    'Il faut que la caution soit sur mon compte avant.',
    'jte la bloque si tu me vires 60 ce soir',
    'Tu payes la moitié avant.',
    "Pas d'arrhes, pas de visite.",
    'Il faut un acompte, sans cela je ne réserve rien.',
    "Payez la caution avant d'avoir les clés.",
    "Faites-moi un virement et j'annule les autres visites.",
    "Le virement d'abord, les clés après.",
    "J'exige 200 euros de caution avant de vous montrer le studio.",
    'Sans arrhes je ne retire rien de la vente.',
    "Prête-moi 60 euros pour l'essence et j'arrive.",
    'Un virement de la moitié et je mets la table de côté.',
    "Verse l'acompte d'abord, la visite sera après.",
    "Faites-moi le virement d'avance et je poste le casque demain.",
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
    "Virez 20 % et je vous envoie l'adresse.",
    'Un acompte symbolique suffira à écarter les curieux.',
    'Un petit virement de 50 € pour me prouver que tu es sérieux et je le mets de côté.',
    'Our kitten needs a new family. She costs nothing, we just ask you to take care of her travel papers, 130 by bank transfer.',
    'Good day, I represent the bank of a customer who died in a plane crash with no heirs. 12.5 million dollars can be moved in your name, you keep 30 percent. Reply in confidence.',
    "Hey mum it's me, dropped my phone down the toilet so texting from a mate's. Any chance you could pay a bill for me today?",
    'Si ou ve la kaz, vir amwin lo premié mwa aster, lo propriétèr i montr pa avan.',
    'Kas inn ti moné pou mwin, 40 éro si paypal, é mi gard lo vélo ziska dimans.',
    'Si quiere asegurarse la moto, haga un ingreso de 150 euros hoy mismo y no se la enseño a nadie más.',
    'Hola papá, se me cayó el móvil al agua y este es mi número nuevo. ¿Me puedes hacer una transferencia hoy?',
    'Non posso farle vedere la casa, abito in Svezia. Appena riceve il contratto versa due mesi e le spedisco le chiavi.',
    'Ho altri tre che la vogliono: chi mi fa subito una ricarica di 50 euro se la aggiudica.',
    'Não vivo aí, por isso não há visitas. Paga a caução e a primeira renda e a chave chega num envelope.',
    'Quem transferir 80 euros primeiro fica com a consola, já tenho três interessados.',
    'Ich wohne in Norwegen, deshalb keine Besichtigung. Nach Eingang von zwei Mieten bekommen Sie die Schlüssel im Umschlag.',
    'Wer zuerst 80 Euro überweist, bekommt die Konsole, ich habe schon drei Anfragen.',
    'Ricevera il codice per le chiavi dopo il bonifico, non serve vedere la stanza.',
    'The keys are handed over once payment has reached us.',
    'Good news, you are hired as a remote assistant at 900 a week; pay the training kit of 60 first.',
    'Ha sido contratado para el puesto, abone antes los gastos de gestión.',
    "Il me faudrait la somme de la caution ce soir, d'autres familles sont intéressées.",
    'Les clés partiront en recommandé une fois les 400 € versés.',
    "Impossible de visiter : on retire l'annonce contre 30 % tout de suite.",
    'Pas de visite, la moitié se règle par virement dès ce soir.',
    'Pour prouver que tu es sérieux, la moitié du billet.',
    'Un dépôt modique suffit pour le garder.',
    'Il demande les 60 € avant de charger.',
    'Le chauffeur veut la moitié avant de partir.',
    'Il réclame le billet de transport avant de charger.',
    'Prêt de 8 000 € accordé.',
    "Rendu si vous changez d'avis : le transport se règle par virement.",
    'Je vous la réserve contre la moitié.',
    "Virement de 200 € d'avance et je le garde pour vous.",
    'Il nous faut, pour que le dossier avance, la somme de la caution, les clés seront envoyées à la signature.',
    'Caution de 300 €, les clés seront envoyées par la poste.',
    "Frais d'agence de 80 €, les clés seront envoyées par la poste.",
    "Une provision est nécessaire pour toucher l'héritage.",
    'Héritage : payez le solde, la somme vous attend.',
    'Rendue si besoin : la caution se règle par virement.',
    'Rendu si besoin : la moitié se règle par virement.',
    "Aucune visite, l'option se bloque avec 20 %.",
    "Aucune visite, on retire l'annonce avec la moitié.",
    'Réservation contre caution ce soir.',
    'Frais de 50 € pour doubler votre placement, virez-les.',
    'Prouve que tu es motivé : paie maintenant.',
    "Le transport à régler avant de charger, c'est 30 €.",
    'Les clés partent par la poste, avec un virement, disons pour vous rassurer, de 200 €.',
    'Vir amwin 90 éro zordi, mi gard lo frizidèr pou ou.',
    'I fo avoy dabor 70 éro, san sa mi bouz pa.',
    'Lo ti kabri mi donn gratis, solman fré bato i fé 85 éro.',
    'Ou mèt 200, ou gingn 700 dann kinz zour.',
    'Avans amwin 45 éro, mi rann aou samdi.',
    'Tonton sé mwin, mon téléfonn la kasé, i fo 210 éro pou lo garaz.',
    'Mi gard out dat kan la mwatié lé vèrsé.',
  ],
  mustIgnore: [
    'Le coach ouvre le vestiaire à ceux qui ont réglé leur licence.',
    'Désolé, je fais visiter d’abord à ceux qui ont appelé hier.',
    'Quand le dépôt de garantie est versé à la signature, l’agence donne les clés.',
    'Regardez la moto d’abord, vous me payez sur place et la clé est à vous.',
    'Le garage ne rend rien sans être payé, je récupère ma voiture vendredi.',
    'Confirmez-moi le matin, pour être sûr que vous venez.',
    'Je vous la garde si vous me dites à quelle heure vous passez.',
    'J’ai payé la caution avant, et il ne m’a jamais donné les clés.',
    "Les clés d'abord, le virement après.",
    "Pas d'arrhes avant la visite, vous voyez le meuble d'abord.",
    "Pas besoin d'un acompte, je vous la garde jusqu'à samedi.",
    "La place est gratuite, rien à payer d'avance.",
    'Je vous rends la caution quand la boîte à clés est vide.',
    'Pourquoi me demande-t-on un acompte avant la visite ?',
    'L’acompte avant visite n’est pas obligatoire.',
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
    "Je vous garde la table jusqu'à samedi, vous payez en venant.",
    "L'artisan demande 30 % à la commande, devis signé, facture à la fin.",
    'The deposit is paid when we sign the lease together, once you have seen the flat.',
    'La fianza se entrega al firmar el contrato, después de la visita.',
    'Die Kaution wird bei der Schlüsselübergabe nach der Besichtigung gezahlt.',
    'Ou péy kan ou la vi loto, pa avan.',
    'Mon frère vous envoie 20 euros et ensuite je passe.',
    'Sans acompte, la réservation suffit.',
    "Réservation contre 100 € d'acompte après la visite, reçu signé.",
    'La succession de mon oncle est réglée, il a donné la somme à sa sœur.',
    "Caution de 500 €, les clés seront remises le jour de l'état des lieux.",
    "La caution, mon frère l'a payée, d'autres personnes visitent demain.",
    'Artisan, Siret en règle, acompte avant visite du chantier selon devis.',
    'Les clés arrivent par la poste, aucun acompte, le paiement se fait sur place.',
    'Rendu si ça ne va pas, aucun acompte à verser.',
    'Rien à verser, aucun acompte avant de livrer.',
    "Devis : l'acompte se verse avant de livrer la cuisine, facture à la pose.",
    'On vous réclamera des frais de dossier avant la visite, ne payez à personne.',
    "On vous dira de verser la caution avant la visite et que d'autres attendent, ne versez jamais.",
    'Pèy 40 éro kan ou vyin rod lo vélo, min dan la min.',
    'Mi tyin lo lit pou ou, ou pèy 60 éro kan ou la vi ali.',
    'Mi mèt 50 éro pou lésans si ou vyin rod amwin.',
    'Mi lé an Frans ziska zédi, ou donn 30 éro mon sèr kan ou pass.',
    'Tantine sé mwin, mon téléfonn la kasé, mi apèl aou asoir.',
    'Lo notèr i donn la klé kan ou la siné, min dan la min.',
  ],
})
