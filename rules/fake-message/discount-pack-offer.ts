import { asks, by, either, fact, near } from '../../src/pattern/pattern.js'
import { union, words } from '../../src/pattern/words.js'
import { clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

const tiny = words(
  'tiny',
  'seulement, symbolique, derisoire, imbattable, jamais vu, privilege, exceptionnel, exceptionnelle, today only, reserve, reservee, premiers, dernieres heures, flash, derniere chance, a vie, illimite, illimitee, plus que, only, solman, selman, pou toultan, zordi, hors catalogue, un an pour, pour le prix d, clic',
)

const pack = union('pack', money.pack, words('pack, Creole', 'pak, lo pak, forfé, forfe, visibilité'))

export default defineSignal({
  id: 'discount-pack-offer',
  title: { fr: 'Pack ou option bradés', en: 'Bargain option pack' },
  section: helpCentre.discountedOption(
    'Si vous recevez un message vous proposant de souscrire à un pack d’option à un tarif très avantageux, soyez méfiants.',
  ),
  weight: 3.8,
  group: 'lure',
  channels: ['email', 'sms', 'chat'],
  mood: 'claim',
  find: [
    clues([
      money.pack,
      either(money.discount, money.free),
      either(fact('percent'), fact('amount')),
      either(fact('strange-link'), contact.urgent, things.linkWord, asks(acts.click), asks(acts.payOnly), tiny),
    ]),
    clues(
      [
        pack,
        either(fact('amount'), fact('percent')),
        either(fact('brand'), things.aboutListing),
        either(tiny, contact.urgent, money.discount, asks(acts.pay)),
      ],
      { grade: 0.85 },
    ),
    clues([pack, either(fact('amount'), fact('percent')), contact.urgent], { grade: 0.7 }),
    clues([
      pack,
      fact('strange-link'),
      either(money.discount, fact('amount'), tiny),
      either(fact('brand'), things.aboutListing, contact.urgent, asks(acts.payOnly)),
    ]),
    clues([pack, fact('strange-link'), either(money.discount, fact('amount'), tiny)], { grade: 0.5 }),
    clues(
      [
        money.pack,
        things.aboutListing,
        either(by('writer', acts.promise), by('writer', acts.reserve), asks(acts.pay)),
        fact('amount'),
      ],
      { grade: 0.6 },
    ),
    clues(
      [
        near(money.pack, money.discount, { within: 8 }),
        either(asks(acts.pay), asks(acts.click), asks(acts.give), contact.urgent),
      ],
      { grade: 0.7 },
    ),
  ],
  mustFind: [
    {
      channel: 'sms',
      text: "Offre exclusive : le pack Premium AGORA a 1,99 EUR au lieu de 49 EUR, jusqu'a ce soir : https://pack-vendeur.shop/agora",
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'offres@agora-promo.com', name: 'AGORA Promotions' },
      subject: '-85 % sur votre boost',
      text: "Cher vendeur, profitez de 85 % de remise sur l'option remontée en tête de liste. Réglez dès maintenant par carte sur https://agora-promo.com/boost, offre limitée aux 50 premiers.",
    },
    "Bonjour, équipe AGORA. Nous vous proposons le forfait Pro annuel pour 3 euros seulement, répondez OUI et envoyez le règlement aujourd'hui.",
    "pack visibilité agora normalement 60e je te le fais a 4e, paye sur mon lien paypro974.link et je l'active",
    "Souscrivez ce jour l'option « annonce à la une » à 0,99 € au lieu de 29 €, en réglant sur annonces-option.net.",
    'Out lanons va monté an o la lis, pack boost agora 2 éro solman, pay isi : boost-oi.site',
    'AGORA special deal: 90% off the Gold package, today only, pay here https://gold-listing.store',
    'Notre service commercial AGORA vous réserve un package Business à moins 80 %. Pour en bénéficier, communiquez-nous votre carte avant 18 h.',
    {
      channel: 'sms',
      text: 'Votre forfait annonces AGORA expire! Renouvelez pour 1 EUR seulement (valeur 39 EUR) sur http://forfait-annonces.click',
      sender: 'PROMO974',
    },
    'Cadeau de bienvenue : les trois packages AGORA pour le prix symbolique de 5 €, à régler ici https://bienvenue-vendeur.co avant dimanche',
    'PROMO AGORA -80 % ! 2 packs pour 8 € au lieu de 50, offre valable 30 minutes. Payez par carte ici agora-packs.top/promo et votre annonce remonte en tête.',
    "Pour votre pack pro, la page carte est en maintenance. L'équipe commerciale AGORA prend les règlements en crypto ou par virement Wise, avec 25 % de remise. Dites-moi la formule choisie et je vous transmets l'adresse.",
    "Votre annonce sera supprimée ce soir sauf si vous activez l'option remontée à 4,99 €, je vous réserve le tarif, envoyez le paiement par PayPal.",
    'Plus que 2 heures ! Pack Gold à 3,90 € au lieu de 39 €. Réglez par carte sur notre page partenaire : https://news-agora.top/gold',
  ],
  mustIgnore: [
    '30 € le pack complet : siège auto, transat et baignoire, je ne sépare pas.',
    'Quelle est la différence entre les trois packages proposés sur AGORA ? Je veux publier plus de deux annonces.',
    'Pack Xbox Series S + 2 manettes + 4 jeux, -20 % si vous prenez tout ce week-end.',
    {
      channel: 'email',
      from: { address: 'news@news.agora.re', name: 'AGORA' },
      subject: 'Découvrez nos packages',
      text: "Trois packages permettent de publier davantage d'annonces. Retrouvez leurs tarifs dans votre espace, rubrique Abonnements.",
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    "j'ai pris le forfait à 25 € sur le site mais mon annonce remonte pas, c normal ?",
    "Notre boutique du Tampon fait moins 50 % sur tous les packs de linge de maison jusqu'à samedi.",
    "Forfait téléphone 100 Go à céder, il reste huit mois d'engagement, 9,99 € par mois.",
    'Lo pack dolo i kout 4 éro dann boutik, mwin mi donn aou la fontaine ek.',
    "Méfiez-vous des messages qui vous vendent un boost d'annonce à 1 € : AGORA ne passe pas par là.",
    'The roof box and bars come as a package, 150 for everything.',
    "Option climatisation et toit ouvrant, pack sport d'origine, 11 900 € à débattre.",
    {
      channel: 'email',
      from: { address: 'lettre@news.agora.re', name: 'AGORA' },
      subject: 'Ces messages ne viennent pas de nous',
      text: 'Sondage avec cadeau, pack à prix bradé, numéro surtaxé pour un message vocal, RIB en pièce jointe : ces messages ne viennent pas de nous. Ne cliquez pas, ne rappelez pas, signalez.',
    },
  ],
})
