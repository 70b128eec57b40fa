/** More people who look, a rank or a place on the site: told by what it does, with what little it is said to cost. */
import { either, fact, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** More people come to see the reader's goods. */
const moreLookers = words(
  'more lookers',
  `fois plus|pluss d|de acheteurs|acheteur|visiteurs|visites|vues|clics|contacts|clients|clicks|monde|appels|lecteurs|regards
    fois mieux vu|vue|vus|vues|placee|place|visible, fois plus vite|vu|vue|visible|consultee|regardee
    cent|cents|mille|10|100|200|500|1000 visites|vues|clics|visiteurs|contacts|acheteurs
    doublez|triplez|decuplez|double|triple|decuple|multipliez|multiplie vos|tes|votre|le|les vues|ventes|visites|clics|contacts|chances|audience|nombre
    sous les yeux de, par toute|toutes l|la|les ile|iles|reunion|familles|acheteurs
    vue|vu|vus|vues|visible par toute|tous|tout|des|les|dix|mille|l
    faire|fait|faisons|fe|ferai|fera|fasse ressortir|briller|decoller|grimper|remarquer
    sortir|sort|sortez|sortira du lot|de l ombre|anonymat, noye|noyee|perdu|perdue|enterree|enfouie|coulee dans|au|en|sous la|le|les? masse|foule|lot|fond|milieu|bas|autres
    dort|dorment|moisit|croupit|traine au|en|dans|tout le|la? fond|bas|dernieres|derniere|oubliettes
    la|le|les reveille|propulse|ressuscite|rebooste|reveiller|propulser
    plus d|de acheteurs|visites|vues|clics|contacts|visiteurs pour|grace|en, numero|position|place un|1 pendant|pour|dans|de|sur
    more|extra buyers|views|clicks|visitors, get noticed|seen`,
)
/** What does it, by images and the language of advertisers. */
const push = words(
  'push for an advertisement',
  `coup de projecteur|pouce|boost|accelerateur|fouet|neuf|lumiere, encart, encarts, l encart, bandeau, habillage
    location|reservation de|du|d un|l? encart|emplacement|espace|vitrine|bandeau
    campagne|campagnes de|d pub|publicite|promotion|affichage|visibilite, publicite|pub ciblee|sur|de|en
    sponsorisation, sponsoriser, sponsorise, sponsorisee, tete d affiche, tete de gondole, devant de la scene
    exposition maximale|garantie|premium|doublee|renforcee, semaines|mois|jours d exposition
    premiere|1ere|meilleure place|position|page|ligne, mettre|mets|met|mettrai|mise|remet|passer|passe en|a la? une|vitrine|vedette
    mise a|en la? une|vitrine|vedette, mises en avant, position numero, numero un
    remontee, remontees, remonte auto|tous|tou|chaque, fer|fé mont ali|out, i mont an|anler|lao premie|premié|tet|tèt|o
    push, spotlight, top spot, first page, sponsored, promoted`,
)
/** A rank, a plan or a pass for those who advertise. */
const plan = words(
  'plan for advertisers',
  `annonceur|annonceuse|vendeur|vendeuse|membre|adherent|compte|statut|formule|formules|pass|forfait|forfaits|offre|abonnement|option|options|badge|grade|niveau|pack|package privilege|diamant|vip|elite|prestige|excellence|platinum|platine|gold|argent|premium|illimite|illimitee|vitrine|annuel|annuelle|serenite|liberte|tranquillite|star|vedette|boutique|confort|turbo|expert|expertise|certifie|verifie|reconnu|confiance
    services d|pour annonce|annonces|annonceurs|vendeurs, services payants|annexes, toutes les options
    illimite|illimitee|illimites en|de photos|annonces, photos et annonces, annonces et photos
    depot|depots illimite|illimites, mois de|d visibilite|publication|parution|diffusion|vitrine|boost
    abonnement|forfait|compte|formule vendeur|annonceur|pro|membre|agora`,
)
/** A price that is next to nothing, or a fraction of another. */
const little = words(
  'little money',
  `obole, trois|deux|quatre|quelques sous, une misere, trois fois rien, une bouchee, des cacahuetes, pas un rond
    centimes, un paye, une payee, paye un, pour un euro|paye, fois moins cher, moins cher que, divise|divisee|divises|diviser par
    brade, bradee, brades, bradees, bradons, braderie, brader, sacrifie, sacrifiee, solde, soldee, soldes, casse
    tarif|prix de|d lancement|ami|bienvenue|faveur|appel|introduction|amorce|barre|groupe|usine|collaborateur
    tarif|prix reduit|exceptionnel|casse|ecrase|plancher|mini|special|coutant|symbolique|derisoire|preferentiel
    reste|restera|restent 1|2|3|4|5|6|7|8|9 e|euro|euros? a votre|ta charge, a votre charge, prenons|prend|prends en charge
    frais d|de activation|dossier|mise|ouverture, une|la seule participation de, participation de|d
    normalement, normalman, normal c|c|7, d habitude, dhabitude, habituellement, habituel, d ordinaire, au lieu de|d|du, alieu de|d
    contre 10|15|20|25|29|30|39|40|49|50|59|60|69|70|79|80|89|90|99|100|120|150, val 10|20|29|30|39|40|49|50|59|60|69|70|79|80|89|90|99|120, valeur
    une fois pour toutes, a vie, toute l annee, instead of, was 10|20|25|30|40|50|60, half price, off`,
)
/** What hurries, or how one says yes. */
const sayYes = words(
  'say yes',
  `avant midi|minuit|ce|demain|18h|20h|la, jusqu a|au|ce, ce soir, aujourd hui, zordi, tonight, today, dernier|derniere|dernieres chance|jour|jours|heures|places|heure
    reste|restent trois|deux|3|2|quatre|cinq|4|5|quelques places|forfaits|emplacements|lots
    il reste trois|deux|3|2|quatre|cinq|4|5, premiers|premieres qui|a|inscrits, reserve aux|a, a saisir, profitez|profite
    reponds|repondez|repons oui|ok|go|vite|moi|stop?, dites|dis moi|oui|ok|vite, envoyez|envoie go|oui|ok, depeche|depechez
    file|filez|verse|versez|envoie|envoyez|donne|donnez|regle|reglez|paye|payez|paie moi|nous|le|la|les|sur|par|avant|ici|1|2|3|4|5
    somme a verser, reservation par, j active|lance, je l|la|le|les active|lance|reveille|remonte|fais, tu me regles|paies|payes, et j active
    se referme|termine|ferme dans|ce|bientot|demain, offer ends, expire, expires, seulement, solman, selman, only`,
)
const own = words(
  'of the writer',
  'mon, ma, mes, notre, nos, a vendre, vends, vend, vds, cede, cherche, cours, salle, visite, enfant, enfants, jeu, jeux',
)

/** The reader is to be seen, and by whom. */
export const seenMore = without(either(moreLookers, push), own, { before: 3, after: 3 })
/** … or to rise to a rank. */
export const rank = without(plan, own, { before: 3, after: 3 })
/** Its price, in figures or in words. */
export const itsPrice = either(little, fact('amount'), fact('percent'))
export const forLittle = near(seenMore, itsPrice, { within: 16 })
export const rankForLittle = near(rank, little, { within: 14 })
export { little, sayYes }

/** What is advertised on the site, as the reader's. */
export const advertised = words(
  'advertised by the reader',
  `votre|ton|ta|vos|tes|out|zot|your annonce|annonces|lanons|zanons|anonce|parution|parutions|vente|ventes|article|articles|objet|objets|bien|biens|gite|maison|villa|voiture|moto|scooter|produit|produits|vitrine|boutique|fiche|profil|publication|photo|photos|publicite|pub|offre|offres|ad|ads|listing|appart|appartement|terrain|case|loto|studio|meuble|meubles
    les annonces|options|packs|emplacements|vendeurs|annonceurs, l annonce qui|en, aucun|autre|autres vendeur|vendeurs|annonces, option, options, abonnement platine|or|vendeur|pro
    acheteurs, visiteurs, clients, vendeurs, annonceurs, buyers, sellers, compte pro, emplacements, la regie, nos emplacements`,
)
/** A better place among others. */
export const betterPlace = words(
  'better place',
  `recommande, recommandee, recommandees, recommandes, conseillees, suggerees, epingle, epinglee, epinglees, epingler
    clignote, clignotent, clignotante, encadre, encadree, surligne, surlignee, surlignees, prioritaire, prioritaires, priorite
    en grand, en gras, en gros, en couleur, en rouge, en relief, plein ecran, pleine page, grand format
    devant|avant|dessus|audessus|anlao|dovan les|celui|celles|ceux|toi|vous|tout|tous|tou|lé|les|des? autres|autre|monde|concurrents|concurrence|zot
    n? est|sera|passe|passera devant vous|toi|elle|lui, met|mets|mettre|mettrons|mettons|met|mèt|mont out|ton|ta|votre|vos|tes zanons|annonce|lanons|annonces|parution devant|anler|dovan|en|an|a|o
    premiere|1re|1ere|premier|meilleure|bonne|belle ligne|place|page|rang|position|rangee|loge, au sommet, en haut, tout en haut, haut de page|liste|gamme, en tete, a la une, en une
    figurer|figure|apparaitre|apparaitra|apparait|sortira|sortir|sort|s affiche|s affichera parmi|avant|en|devant|dans, plus nombreux, plus nombreuses, deux fois plus, 10x, 5x, x2|x3|x5|x10
    sans limite, sans limites, illimite, illimitee, illimites, boost, booste, booster, boostee, boostez, boostons, remontee, remontees, remonte, remonter, remontez, top, featured, urgent, urgente, vedette, star
    mise|mis|mettre|met|passe en avant|valeur|lumiere|exergue|vedette, visibilite, visible, visibles, audience, referencement, reference, plus vue, plus vu, plus vus`,
)
/** Another price it is said to have, or that it is next to nothing. */
export const otherPrice = words(
  'another price',
  `ailleurs, chez les autres|concurrents, d abitid, dabitid, normal, normale, normaux, plein tarif, tarif plein|normal|public, cout|tarif|prix|frais|montant reduit|reduite|mini|serre|doux|leger|divise|symbolique
    de reduction|remise|rabais|ristourne|moins, reduction, remise, ristourne, rabais, promo, promotion, solde, soldes, liquide, liquidons, brade, bradons, offert, offerte, offerts, cadeau, fleur, faveur, gratuit
    baguette, cafe, bonbon, pain, samoussa, samoussas, bouchon, chewing, timbre, poignee de|d pieces|centimes|euros, quelques pieces, piecettes, ti pri, pa ser
    au lieu, instead, only, seulement, solman, selman, a peine, juste, tout juste, moins de, rien que, pas plus de`,
)
/** How long it lasts, or what is said to have the reader say yes. */
export const offered = words(
  'offered to the reader',
  `je|on|nous|jte|jvous|mi vous|te|t|vs|ou|aou? propose|proposons|offre|offrons|fais|fait|faisons|reserve|accorde|laisse|met|mets|mettons|fe|donne
    la|par|une|deux|trois|le|pendant|pour|toute|tout|chaque|six|douze|12|6|3 semaine|mois|trimestre|annee|an|ete|saison|semaines|jour|jours, ans, mois, ca vous|te tente|dit|interesse, interesse, interessee, interesses, tente, tentes
    dis|dites|di|repond|reponds|repondez moi|juste|oui|wi|ok|amwin? oui|ok|wi|vite|go?, je m en|occupe|charge, m en occupe, ce soir, jamais, zordi, aujourd hui, profitez, this week, 24 h|heures, 24h, 48h, clique, cliquez
    paye|paie|payez|file|regle|reglez|verse|pay 1|2|3|4|5|6|8|9|10|le|les|moi|par, chez moi|nous, nou|nous|on pe|peut|pouvons met|mettre|mèt|mont|monter|remonter|faire`,
)
const ownTalk = words(
  'talk of the writer',
  'mon, ma, mes, vends, vend, vds, cede, cherche, a vendre, louer, ecole, club, creche, travail, resto, restaurant, salon',
)
/** A better place for a price. */
export const placeForPrice = without(near(betterPlace, fact('amount'), { within: 14 }), ownTalk, {
  before: 3,
  after: 3,
})

/** « Pour le prix d’un sandwich » */
const priceOfLittle = words(
  'price of little',
  'prix|valeur d|de|du un|une|in|l, pas plus cher qu|que, moins cher qu|que un|une',
)
/** What is done with it for the reader by somebody in charge. */
const service = words(
  'done for the reader',
  `etiquette|macaron|medaille|label|badge|logo vendeur|de|confiance|verifie|or|premium, la pub du|de|sur, je|on vous|te|jte met|mets|mettons|passe|place|propulse en|a|devant|tout, mi|nou fe|fé|fer mont|monte, mont zot|out lanons|zanons
    acheteurs|clients|gens voient|verront|tombent|regardent, premier que|a etre, vu|vue par 100|200|500|1000|2000|5000|10000|cent|mille, regroupees|regroupes dans, doublee|doublees gratuitement, l abonnement que, publiez tout, annonces illimitees
    cotisation|participation unique, vendeur|vendeurs|vendeuse etoile|etoiles|etoilee|certifie, seller status|badge|plan, frais techniques|activation`,
)
export const servedCheap = without(
  near(service, either(priceOfLittle, fact('amount'), fact('percent'), otherPrice), { within: 14 }),
  ownTalk,
  { before: 3, after: 3 },
)
export { priceOfLittle }
