import { asks, either, fact, without } from '../../src/pattern/pattern.js'
import { union, words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as paid from '../vocabulary/paid-visibility.js'
import * as things from '../vocabulary/things.js'
import * as visibility from '../vocabulary/visibility.js'

const tiny = words(
  'tiny',
  `seulement, symbolique, derisoire, imbattable, jamais vu, privilege, exceptionnel, exceptionnelle
    today only, reserve, reservee, premiers, dernieres heures, flash, derniere chance, a vie, illimite
    illimitee, plus que, only, solman, selman, pou toultan, zordi, hors catalogue, un an pour, pour le prix d
    clic`,
)

const pack = union('pack', money.pack, words('pack, Creole', 'pak, lo pak, forfé, forfe, visibilité'))

/** Being seen on the site, in any image. */
const beingSeen = words(
  'being seen',
  `en haut de la|liste|page, haut de la liste|page, haut du panier|classement
    en|la tete|premiere de? rubrique|page|liste, premiere page, passe|passent|passer|passera devant
    remettre|remet|remonter|remonte|remontee|remontera|remonterai|remontee auto|devant|en|de|ton|votre
    vus|vu|vue|vues vingt|dix|cent|trois|cinq|plus|deux, plus vu|vue|visible|visibles, mise en avant
    avant bradee, boost|boosts|boosted your|ton|votre|listing|ad
    formule|option|offre|pack or|argent|platine|gold|pro|premium|visibilite
    abonnement|forfait|compte pro|annuel|premium|illimite, services payants, options payantes, gran forfe
    lo forfe, anlo la lis, an o la lis, an tete, elle|il|annonce brille, annonce monte
    dans les premiers|premieres, remontee|rappels|remontees automatiques?|auto, top of the|list, front page
    tout|toutes|toute nos|les options|services, a la une, souscrire, souscription, primera pagina
    arriba de la lista
    visibilite maximale|totale|garantie|premium|doublee, de visibilite
    pack|packs|paks pro|agora|annonce|vendeur|vendeurs|visibilite|gold|premium
    stagne|stagnent|decolle|decoller, faites la decoller|monter|briller
    remontees|remontee automatique|automatiques|quotidienne|quotidiennes, i res anler, res anler, anler
    get|your ad featured|seen|noticed, featured for, ad featured, badge vendeur|verifie|pro|confiance
    option a la, a la une, plus de vues|clics|contacts|visites, vos|tes vues, boostez, booster, boostee
    mise en vedette|lumiere|valeur, en vedette, annonce vedette|star|sponsorisee, remontez, top annonce
    place|place de choix, statut premium|pro|gold, annonce en premier|avant|tete, grande visibilite
    i pass devan|devant, pass devan`,
)
/** A price next to nothing, in any image. */
const bargain = words(
  'next to nothing',
  `trois fois rien, d ordinaire c|c, d habitude, ordinairement, habituellement, normalement, normal c
    normally, au lieu de|du|d, instead of, modique somme, somme modique
    prix d un|une cafe|pain|baguette|timbre|bonbon, equivalent d|de une?, valeur d un|une
    pour un|deux ti? euro|ero|sou, moitie prix, au dixieme, au quart, au tiers du, un dixieme du
    tarif derisoire|ridicule|cadeau|d ami|interne, derisoire, bradee|brade|bradees|brades|sacrifie|sacrifiee
    geste|faveur|cadeau prend|expire|pour|de, cette faveur, le geste, fois pour toutes, only today, for only
    ti 2|3|1|5|deux|trois ero, te kout, avan te, te i kout, prix casse|casses, presque rien, une bouchee
    pour le prix, c est un|deux|cinq seul|seulement, de 120|100|80|60|50|40|30|90|200 a 1|2|3|4|5|6|8|9
    quasi gratuit|offert, casi gratis, reste deux|trois|quatre|2|3 lots|places, reglement par carte de
    je te|vous le|la|les fais|fe|fait|fé|laisse|cede|revends a?
    1|2|3|4|5|un|deux euro|euros|e|eur symbolique|symboliques|seulement|solman
    a 70|75|80|85|90|95 de reduction|remise|moins, moins 70|75|80|85|90|95, 70|75|80|85|90|95 de moins
    prix sacrifie, prix d un bonbon|cafe|pain, du prix, rien que pour vous|toi, promo flash, vente flash
    euros instead of, contre 0|1|2|3, habituellement, au lieu, solman, selman, via un pote
    tarif agent|employe|collaborateur, en tant que bon|fidele, offre fidelite, cadeau de|d, offert, offerte
    gratuit pendant|un, pour vous remercier, for only|just, mois offerts, un an offert, trois|six mois pour
    on vous|te brade, brade, bradons, au prix d|de, moitie d un|prix, pas cher, 2|3|1|5 balles
    cette semaine seulement, divise|divisee par`,
)

const notOffered = words(
  'not offered',
  'ne|n propose|proposons|proposent|vend|vendons|vendent|existe|offre|offrons pas|jamais|aucun|plus',
)
/** Not what the writer says of a listing of his own. */
const forReader = without(beingSeen, words('own listing', 'mon annonce, mes annonces, mon bien'), {
  before: 2,
  after: 2,
})

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
      either(contact.urgent, things.linkWord, asks(acts.click), tiny),
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
    clues([forReader, bargain, either(fact('amount'), things.aboutListing)], {
      grade: 0.6,
      despite: ['item-for-sale', 'narration'],
    }),
    clues([visibility.visibility, visibility.bargain, either(visibility.takeIt, fact('strange-link'))], {
      grade: 0.5,
      despite: ['negation', 'item-for-sale', 'narration'],
    }),
    clue(without(visibility.forAPrice, notOffered, { before: 4, after: 0 }), {
      grade: 0.35,
      despite: ['negation', 'item-for-sale', 'narration'],
    }),
    clues([visibility.goods, visibility.shownFirst, either(fact('amount'), visibility.bargain)], {
      grade: 0.25,
      despite: ['negation', 'item-for-sale'],
    }),
    clues([visibility.visibility, visibility.bargain], { grade: 0.3, despite: ['negation', 'item-for-sale'] }),
    clues([visibility.visibility, fact('amount'), visibility.takeIt], {
      grade: 0.35,
      despite: ['negation', 'item-for-sale'],
    }),
    clue(paid.forLittle, { grade: 0.3, despite: ['negation', 'item-for-sale', 'narration'] }),
    clue(paid.rankForLittle, { grade: 0.3, despite: ['negation', 'item-for-sale'] }),
    clues([either(paid.seenMore, paid.rank), paid.little, paid.sayYes], {
      grade: 0.45,
      despite: ['negation', 'item-for-sale', 'narration'],
    }),
    clues([paid.seenMore, fact('amount'), paid.sayYes], { grade: 0.35, despite: ['negation', 'item-for-sale'] }),
    clues([paid.placeForPrice, paid.advertised, either(paid.otherPrice, paid.offered)], {
      grade: 0.3,
      despite: ['negation', 'item-for-sale', 'narration'],
    }),
    clues([paid.betterPlace, paid.otherPrice, paid.offered, paid.advertised], {
      grade: 0.2,
      despite: ['negation', 'item-for-sale', 'narration'],
    }),
    clue(paid.servedCheap, { grade: 0.3, despite: ['negation', 'item-for-sale', 'narration'] }),
    clues([either(paid.seenMore, paid.rank, paid.betterPlace), paid.priceOfLittle, paid.advertised], {
      grade: 0.3,
      despite: ['negation', 'item-for-sale'],
    }),
  ],
  mustFind: [
    'Votre annonce sous les yeux de toute l’île pour pas plus cher qu’un café.',
    'Vos annonces épinglées, remise pour tous : je vous propose trois semaines, dites oui.',
    "L'annonce qui clignote, c'est 40 € ailleurs et 3 € chez moi.",
    "Je gère la pub du site, je vous mets en tête pour le prix d'un sandwich.",
    "Vous aurez dix fois plus d'acheteurs moyennant une obole de 2 €.",
    'Formule diamant bradée à 4,90 €, il reste trois places.',
    'Réservez votre place parmi les vendeurs étoilés, cotisation unique de 3 €.',
    'Des clients deux fois plus nombreux pour une poignée de pièces, ça vous tente ?',
    'je peu te mettre en une pour 2e, dhabitude c 30',
    'Pou 2 éro mi fé mont zot lanons.',
    'Votre scooter stagne en page dix ? Pour une pièce de 2 €, il repart tout en haut, décidez-vous vite.',
    "L'option vedette ne vaut presque plus rien cette semaine, activez-la avant dimanche.",
    'ta voiture passe 1ere tout lmois pr 3e, tu paies avant ce soir et je lance',
    'Vos dix parutions mises en vitrine pour le prix d un pain, le reste est pris en charge.',
    'Membre or à 0,90 € le mois au lieu de 12 €, réservé aux vingt premiers inscrits.',
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
    'Votre gîte en première page tout le mois, d’habitude 40 €, là pour vous c’est 2 € si vous dites oui ce soir.',
    'jte met en haut de la liste pr 1e au lieu de 20, dis moi vite',
    'Lanons i pass devan tout lé zot pou in ti 2 éro, avan té i kout 30.',
    'Plus que 2 heures ! Pack Gold à 3,90 € au lieu de 39 €. Réglez par carte sur notre page partenaire : https://news-agora.top/gold',
    'Vos annonces en tête de liste cette semaine, remise de 40 %.',
    'Votre annonce, si vous le souhaitez toujours bien sûr, passerait en première page avec une ristourne.',
    'Upgrade à prix cassé : vitrine-plus.icu',
    'Ton upgrade, 3 € : vitrine-plus.icu',
    'Upgrade réservé aux meilleurs : vitrine-plus.icu',
    'Votre annonce : pack à 4 €, urgent.',
    'Votre moto mérite mieux. On la met en vedette, 40 % déduits.',
    'Votre moto sera vue partout. Profitez. Il faut 5 €.',
    'Le statut annonceur gold vous revient à une misère.',
    'Un coup de projecteur bradé, à saisir.',
    'Une campagne de pub. À saisir. Comptez 4 €.',
    'Badge vérifié, 30 % de la somme.',
    'Un macaron or offert.',
    "Un encart au prix d'un café pour vos ventes.",
    "Statut gold au prix d'un café pour vos ventes.",
    "Vos ventes en relief au prix d'un café.",
    'Deux cents clics pour une misère, à saisir.',
    'Dix fois plus de clics. À saisir. Comptez 4 €.',
    'Votre vélo en tête, offre flash : vedette-974.icu',
  ],
  mustIgnore: [
    'Encart publicitaire de 1950 sous verre, 20 €.',
    'Le vendeur de samoussas est devant le marché, 2 € les trois.',
    'Abonnement à la salle de sport offert le premier mois, je cède le mien 15 €.',
    'Premier rang au concert, deux places à 30 € au lieu de 45.',
    'Mets la table devant la porte, je passe à midi et je te donne les 40 €.',
    'AGORA ne propose pas de pack boost à 1 euro par message.',
    "Mon annonce est en haut de la liste depuis que j'ai baissé de 10 €.",
    'Votre table est en haut ? Prévoyez deux personnes, je paie 40 € comme convenu.',
    'Forfait mobile à 5 € par mois chez un concurrent, je te parraine si tu veux.',
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
    'Le buffet est vendu 40 € au lieu de 90, il faut juste remettre un coup de vernis sur le haut.',
    "D'habitude mon annonce passe devant les autres quand je baisse le prix de 5 €.",
    'The roof box and bars come as a package, 150 for everything.',
    "Option climatisation et toit ouvrant, pack sport d'origine, 11 900 € à débattre.",
    {
      channel: 'email',
      from: { address: 'lettre@news.agora.re', name: 'AGORA' },
      subject: 'Ces messages ne viennent pas de nous',
      text: 'Sondage avec cadeau, pack à prix bradé, numéro surtaxé pour un message vocal, RIB en pièce jointe : ces messages ne viennent pas de nous. Ne cliquez pas, ne rappelez pas, signalez.',
    },
    'Vends siège booster auto en promo, -30 %.',
    'Les options de la voiture sont détaillées ici : fiche-auto.top',
    "J'ai cliqué sur une promo de forfait à 10 €, c'était trop beau.",
    'Je vends mon cadre doré au rabais, 10 €, profitez-en.',
    'Je vends un habillage de siège, 15 € au lieu de 30, à saisir.',
    "Je vends un habillage de siège au prix d'un café, il ira dans votre voiture.",
    'Je cède mon pass annuel, deux fois moins cher que le neuf, à saisir.',
    "Je cède mon pass annuel au prix d'un café, voyez les photos de vos offres.",
    'Je vends mon top tout neuf, 8 €, juste pour acheteurs sérieux.',
    'Je vends une médaille de baptême, 20 €.',
  ],
})
