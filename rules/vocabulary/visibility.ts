/** Being seen on the site as a thing for sale: what is offered, how the reader's own goods will show, and how cheap it is. */
import { either, fact, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** What makes an advertisement seen, by its name. */
const service = words(
  'service for advertisements',
  `remontee|remontees pr|pour|pdt|auto|automatique|automatiques|quotidienne|quotidiennes|d|de|pour|illimitee|illimitees|premium|en|a
    boost, boosts, boostee, booster, mise|mises en avant|vedette|lumiere|valeur|tete, en vedette, a la une
    en une du|de|sur, coup|coups de coeur, bandeau urgent|premium|rouge|or
    option|options vitrine|vedette|urgent|une|de|premium|photo|photos|vendeur|annonceur|d|boost|remontee
    les options cette|de, vos|toutes|nos options
    pack|packs|pak|paks vendeur|vendeurs|annonceur|annonceurs|annonce|annonces|anons|lanons|premium|pro|visibilite|visibilité|visib|agora|gold|or|argent|platine|remontee|remontees|boost|illimite
    pack|pak 10|20|30|50|100|dix|vingt|trente|cinquante|cent annonces|parutions
    forfait|forfaits|forfe annonceur|annonceurs|annonce|annonces|vendeur|vendeurs|visibilite|premium|pro|mise|illimite|agora|parution
    abonnement|formule|compte|statut|badge|carte|acces pro|premium|gold|or|argent|platine|vip|visibilite|vendeur|vedette|star|privilege|annuel
    bouquet de services, services annonceur|annonceurs|vendeur|vendeurs|payants, services de visibilite
    vendeur|vendeuse|membre or|gold|premium|pro|vip|star|platine|elite
    referencement prioritaire|premium|payant|garanti, referencement
    credits|credit d|de annonces|annonce|parution|publication|visibilite
    parutions illimitees|gratuites|supplementaires, annonces illimitees|supplementaires|sponsorisees|boostees
    annonce sponsorisee|boostee|premium|vedette|illimitee
    photos|photo en plus|supplementaires|supplementaire|illimitees, cadre couleur|dore|rouge|colore
    vitrine d accueil|agora, la vitrine, page d accueil, premiere page, top annonce|annonces|de|list
    tete de|d liste|page|rubrique|annonce, haut de liste|page|la, affichage premium|prioritaire|en
    emplacement|place premium|de|privilegie|privilegiee
    visibilite maximale|totale|premium|garantie|x10|doublee|annuelle|maxi|maximum
    listing|ad boost|boosts|upgrade|promotion|package, boost your|for, featured ad|ads|listing|spot
    premium listing|seller|ads, seller package|pack|plan`,
)
/** How the reader's goods will show. */
const shown = words(
  'how it shows',
  `en|tout|toute|anler|an o|au haut, en tete, an tet|tete, tout en haut, tout devant
    en premier|premiere|1er|1ere|avant|vitrine|lumiere|vue|une
    passe|passent|passer|passera|pass|paser|passeront devant
    sorte|sort|sortir|sortira|sortent 1er|1ere|premier|premiere|avant|en|devant
    premier|premiere|1er|1ere de|toute|pendant|de|partout|tout|chaque|sur, dans les premiers|premieres
    remonte, remonter, remontera, remontent, remontons, mont anler, fe|fé|fer|fait mont|monte|monter
    monter dans|en|out|ton, plus vu|vue|vues|visible|visibles
    vu|vue|vues|visible|visibles par|partout|dix|10|cent|mille|deux|trois
    mieux placee|place|visible|vu|vue|classee, 10|dix|cinq|5|deux|trois|2|3|100|cent fois plus, au sommet
    au top, on top|the, on the front|first|home, at the top, seen by
    vendre|vendez|vends|vendra|partira|part deux|trois|dix|2|3|10 fois plus, pousser, pousse, poussons
    mettre en|a une|la, dans nos|notre coups|coup|vitrine|selection, brille|briller, brillera`,
)
/** The reader's goods, or his advertisement of them. */
export const goods = words(
  'your goods',
  `votre|ton|ta|vos|tes|out annonce|annonces|lanons|anons|article|articles|bien|biens|objet|objets|offre|offres|vente|ventes|parution|parutions|moto|voiture|loto|auto|velo|scooter|maison|villa|appartement|appart|terrain|guitare|meuble|meubles|canape|profil|fiche|boutique|publication|publications|produit|produits|listing|iphone|telephone|table|lit|console
    votre|vos|tes deux|trois|quatre|cinq|dix|vingt|2|3|4|5|10|20 annonces|parutions|articles|offres|ventes|biens
    your ad|ads|listing|listings|item|car|bike|house, pas assez vue|vu|vues|visible
    peu de vues|clics|visites|contacts, dort|stagne|traine|moisit|perdue|perdu|coulee en|page|dans|sans|depuis
    la remettre, le remettre, les pousser, la pousser, les remonter, la remonter, le remonter, la faire
    le faire|mettre`,
)
/** Next to nothing, or far less than it was. */
const cheap = words(
  'cheap',
  `au lieu de|du|d|des, instead of
    prix|valeur d|de|du un|une|in cafe|kafe|pain|baguette|timbre|bonbon|croissant|ticket|samoussa|samoussas|bouchon|biere|chewing|expresso
    moins d|cher|de un|une|qu|que, moins qu un|une, presque rien, presque plus rien, rien du tout
    pr|pour|a|pou 1e|2e|3e|4e|5e|1euro|2euros, quasi rien|gratuit|gratuite, trois fois rien, poignee d euros
    quelques centimes|euros|pieces, centimes, cts, plein pot|tarif, moitie prix, demi tarif
    tarif|tarifs|prix reduit|reduits|preferentiel|casse|casses|interne|special|unique|mini|ami|doux|choc|symbolique|derisoire|privilegie|exceptionnel|ridicule|fidelite|echu|membre|collaborateur|remise|promo|d
    remise, remises, remise|remisee|remises|solde|soldee|soldes a|de, ristourne, rabais, reduction, soldé
    solde, soldes, brade|bradee|bradees|brades|bradons|brader|bradent|bradé, on brade, liquidation, promo
    promotion, promos, offre|vente|promo flash|speciale|exceptionnelle|limitee|reservee|unique|du
    pour le prix, participation de|d|ramenee|symbolique, ramene|ramenee|ramenes|passe|passee|tombe de
    moyennant|contre|pour la|une|seulement|a|1|2|3|4|5|moins somme|modique|peine|euro|euros|e|eur|zero|ero|zéro|éro
    seulement, selman, solman, sèlman, tout compris
    offert|offerte|offerts|offertes pour|aux|a|pendant|ce|jusqu
    gratuit|gratuite|gratuits|gratuites ce|cette|pendant|pour|jusqu, par mois, pour l annee, pendant un an
    un an pour, mois pour, prix de 1|2|3|un|une|deux|trois, pour le prix, avantage, faveur, pris en charge
    reste est pris, restants sont, i pey|pèy karant, normalement, normalman, d habitude, off today|only
    for just|only, discounted, discount, half price, cheap, per cent off, off your`,
)
/** The same, where it can be said of nothing else. */
export const shownFirst = words(
  'shown first',
  `tout en haut, tout devant, en tete de|d, en premiere page|position|ligne, en premier|1er|1ere
    passe devant, remonter|remonte|remontons|remettons|remettre|remet tout|en|a, la remettons, le remettons
    a la une, en une, en vitrine, en vedette, en avant, dans nos coups, tout lo anler, anler la, on top
    at the top`,
)
const ownGoods = words('own goods', 'mon, ma, mes, a vendre')

/** « Le pack vendeur », « votre moto passe tout en haut » */
export const visibility = either(
  without(service, ownGoods, { before: 3, after: 1 }),
  near(goods, shown, { within: 18 }),
)
export const bargain = either(cheap, fact('percent'))
/** « 0,50 € » for it, in the same breath. */
export const forAPrice = near(visibility, either(fact('amount'), cheap), { within: 16 })
/** What hurries the reader to take it. */
export const takeIt = words(
  'take it',
  `profitez, profite, profitez en, profites, decidez|decide vous|toi, ou desid, vous decider, te decider
    inscrivez|inscris vous|toi, souscrivez, souscris, souscrire, activez, active, activation, jusqu a|au
    jusqu ce|dimanche|samedi|lundi|minuit, avant ce|minuit|midi|dimanche|samedi|lundi|demain|la, aujourd hui
    zordi, ce soir, cette semaine, 24|48|24h|48h heures|h|seulement
    dernier|derniers|derniere|dernieres jour|jours|heure|heures|places
    dix|10|cinq|5|vingt premiers|premieres|places|vendeurs, premiers inscrits|arrives
    places restantes|limitees, reserve|reservee|reserves aux, tu veux en|que, vous voulez en
    interesse|interessee|interesses, reglez
    regle|regler|payer|paie|payez|paye|pay|paies par|avant|sur|direct|en|moi|la|via|avec
    tu me paye|paies|payes|paie, clique, cliquez, today only, only today, hurry, get it now`,
)
