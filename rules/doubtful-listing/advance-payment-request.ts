import { asks, by, either, fact, near, sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

const askMoney = either(asks(acts.pay), sequence(acts.need, money.sum, { within: 6 }), by('reader', acts.pay))

export default defineSignal({
  id: 'advance-payment-request',
  title: { fr: 'Argent demandé d’avance', en: 'Asks for money in advance' },
  section: helpCentre.react('N’envoyez aucun paiement sans avoir au préalable vérifié qu’il ne s’agissait pas d’une arnaque.'),
  weight: 4.4,
  group: 'advance',
  channels: ['chat', 'listing', 'email', 'sms'],
  mood: 'ask',
  find: [
    clue(near(either(money.deposit, money.fee), things.beforeSeeing, { within: 14 }), { grade: 0.85, despite: ['negation'] }),
    clues([either(askMoney, acts.need), either(money.deposit, money.fee), things.beforeSeeing], { grade: 0.9, despite: ['negation'] }),
    clues([near(either(money.deposit, money.fee), money.refundable, { within: 10 }), either(askMoney, acts.need, fact('amount'))]),
    clues([askMoney, either(money.deposit, money.fee), things.keysRemote]),
    clues([either(money.deposit, money.fee), things.keysRemote], { grade: 0.8, despite: ['negation'] }),
    clues([askMoney, either(money.deposit, money.fee), things.cannotCome], { grade: 0.9, despite: ['negation', 'refusal'] }),
    clues([askMoney, either(money.deposit, money.fee), contact.competition], { grade: 0.8 }),
    clues([askMoney, money.fee, either(things.job, things.loan, things.goodsAnimal, things.inheritance, things.invest)], { grade: 0.9 }),
    clues([either(money.fee, money.deposit), either(things.job, things.loan, things.inheritance), acts.need], { grade: 0.8 }),
    clues([things.goodsAnimal, money.fee, either(money.free, askMoney)], { grade: 0.8 }),
    clues([things.loan, by('writer', acts.help)], { grade: 0.4 }),
    clue(near(asks(acts.pay), either(money.deposit, money.fee), { within: 7 }), { grade: 0.5 }),
    clue(near(acts.need, either(money.deposit, money.fee), { within: 6 }), { grade: 0.45 }),
    clues([things.invest, either(fact('percent'), words('guaranteed', 'garanti, garantis, sans risque, guaranteed, assure, par semaine, par mois, par jour, doubler, tripler'))], { grade: 0.45 }),
    clues([things.inheritance, either(asks(acts.give), asks(acts.pay), money.fee), money.sum], { grade: 0.7 }),
    clue(near(by('writer', acts.reserve), near(words('once paid', 'des que, des reception, apres, contre, une fois, quand, si, moyennant, a reception, po, pou'), money.sum, { within: 6 }), { within: 10 }), { grade: 0.8 }),
  ],
  mustFind: [
    "Versez-moi 150 € d'acompte aujourd'hui et je vous garde l'appartement jusqu'à mon retour, la visite se fera après.",
    "envoi moi la moitié par virement avant que je poste le tel sinon je le vend a qqun dautre",
    "Le chiot est gratuit, il reste seulement à régler d'avance les frais de cage et de vaccination, soit 180 €.",
    {"channel": "email", "from": {"address": "etude.dufour@example.com", "name": "Maître Dufour"}, "subject": "Prêt accordé", "text": "Votre prêt de 15 000 € est accordé. Les frais de dossier et d'assurance, d'un montant de 320 €, sont à acquitter préalablement au déblocage des fonds."},
    {"channel": "listing", "title": "Location vacances Hermitage", "description": "Caution et première semaine à payer avant toute visite, clés remises par courrier.", "price": 300, "marketPrice": 900, "category": "locations"},
    "Donn dabor 80 éro po la rézervasion, ou wa la kaz la smèn prosenn.",
    "I need a 200 deposit before I can show you the house, many people are waiting.",
    "La voiture est au port, les frais de douane de 400 € sont à envoyer avant l'expédition.",
    "Pas de visite sans dépôt de garantie : virez un mois de loyer maintenant et je vous expédie le bail et les clés.",
    "Pour l'héritage de ma tante il faut juste avancer les honoraires du notaire, 250 euros, après je vous envoie la voiture",
  ],
  mustIgnore: [
    "Acompte de 30 % à la signature du devis pour la véranda, le solde à la fin des travaux, entreprise assurée.",
    "Les honoraires et le dépôt seront versés chez le notaire à Saint-Pierre le jour du compromis.",
    "Pas d'avance, vous payez quand vous avez vu et essayé.",
    "La caution est à remettre en même temps que les clés, après l'état des lieux.",
    "Je ne verse jamais d'acompte avant d'avoir visité, désolé.",
    {"channel": "listing", "title": "Dépôt-vente de meubles", "description": "Nous prenons vos meubles en dépôt au magasin du Port, sans frais.", "price": 0, "category": "services"},
    "Un prétendu propriétaire me réclamait 500 € de caution avant de visiter, j'ai signalé.",
    "Mi pèy aou kan mi gingn lo moto dann min, pa avan.",
    "Y a-t-il un dépôt de garantie pour la location du nettoyeur haute pression ?",
    "I can pay the full price when I pick it up on Saturday.",
    "Vous êtes en avance, j'arrive dans dix minutes avec les clés !",
  ],
})
