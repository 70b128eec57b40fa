/** Prices far below what a thing is worth, as those say who offer it; and why it is to be believed. */
import { words } from '../../src/pattern/words.js'

/** Before the sum that a thing is worth: `il en vaut`, `la cote est de`, `en magasin c'est`. */
export const worth = words(
  'worth',
  `vaut, valait, valent, vaux, vo, vos|vot bien? la? dan|an|en magasin|laboutik, coute, coutait, coutent
    koute, kout, cote, cotee, cotait, argus, l argus, valeur, valeur de|a|neuve|neuf|reelle|d
    estime|estimee|estimes|estimees a|aux?, au lieu de|d, neuf|neuve|neufs a|c est|il|elle
    prix|tarif neuf|public|magasin|catalogue|conseille|officiel|d origine|boutique|normal|d achat
    achete|achetee|achetes|achetees|acheter|aste|asté, paye|payee|payes
    affiche|affichee|vendu|vendue|facture|facturee a|partout|en|chez|dans|au, en magasin, en boutique
    en concession, chez darty|fnac|apple|decathlon|but|conforama|le|un|les, dans le commerce
    le concessionnaire|garage|magasin|voisin|marchand|commerce en? veut|demande|vend|propose|affiche|le|la
    du marche, se negocie, marche est a, le marche, d habitude c|il, se vend|vendent
    part|partent|trouve ailleurs
    worth, retail, retails, costs, cost, new price, valued at, instead of, vale, cuesta, vaut neuf|neuve
    marche autour|tourne`,
)
/** After the sum that a thing is worth. */
export const worthAfter = words(
  'worth, said after',
  `neuf, neuve, en magasin, an magazin|magasin, en boutique, en concession, dans le commerce, sur le marche
    a l argus, a l achat, a l origine, prix neuf|public|magasin|catalogue, partout ailleurs
    chez darty|fnac|apple|decathlon, d habitude, normalement, retail, new, in store|stores`,
)
/** Before the sum that is asked. */
export const askedPrice = words(
  'asked price',
  `a, pour, laisse, cede, cedee, cedes, cedees, lache, larg, vends, vend, vendu, vendue, vann, vand, brade
    bradee, demande, propose, proposee, part, partent, donn aou? pou?, seulement, selman, selma, just, juste
    que, c est, mettons, disons, prix, at, for, only, it s, take it for, por, solo, maintenant, je fais
    je te|vous fais, te|vous le|la fais|laisse|cede, en veux, en demande, en voudrais, la|le|li laisserais
    ouvre a, ici`,
)

/** The price is wondered at, by who offers it. */
export const strikingPrice = words(
  'striking price',
  `prix|tarif|loyer|somme derisoire|ridicule|symbolique|mini|sacrifie|imbattable|casse|casses|fou|incroyable|defiant|cadeau|d ami|modique
    prix|tarif mini|minuscule|plancher, sacrifie, sacrifiee, sacrifions, une bouchee de pain, bouchee de pain
    prix qui fait|font rever|sourire, donner presque, quasi donné, trois fois rien, presque rien, quasi rien
    quasiment rien, pour une misere|broutille, une misere, si peu, aussi peu, tellement peu
    pour pas grand chose, pour presque rien
    prix|tarif surprend|etonne|intrigue|interpelle|choque|laisse
    presque|quasi|quasiment|kazi|kaziman donne|donné|donnee|cadeau|gratuit, c est donne|donné je|mais
    c est cadeau, c donne|cado, in|un vre|vrai kado|cadeau, vre kado
    bien|tres|largement|nettement en dessous|dessous|sous du|de|le|la prix|marche|cote|argus|valeur
    a|au quart|tiers|dixieme|cinquieme|dizieme|vingtieme de|du sa|son|leur|la|prix? valeur|cote|prix|neuf
    le quart|tiers|dixieme|cinquieme|dizieme de|du sa|son|leur|la|prix valeur|cote|prix
    fraction|dixieme|quart|tiers de sa|son|leur valeur|prix|cote|vrai
    dix|10|cinq|5|quatre|4|huit|8|vingt|20 fois moins
    moins cher qu|que|ke un|une|partout|ailleurs|dans|le|la|tout|n|en, moitie moins cher? qu|que|ailleurs|cher
    80|85|90|70|75|95 moins|de|sous|en
    trouverez|trouveras|trouvez|trouves jamais|pas|nulle|pa|rien|aucun moins|part|mieux
    vous ne trouverez moins, verrez|verras|reverrez jamais|pas|plus deux|ce|un|pareil, imbattable
    defie toute concurrence, dirt cheap, for nothing, ridiculously cheap, too cheap, so cheap, cheap price
    a steal, regalado, tiré|tire prix, pri lé ba, pri ba`,
)
export const priceNoun = words('price noun', 'prix, tarif, loyer, pri, mensualite, montant demande, somme demandee')
/** Low, as is said of a price. */
export const low = words(
  'low',
  `bas, basse, si|tres|trop|aussi|bien|anormalement|volontairement|etonnamment faible|petit|modeste
    derisoire, ridicule, symbolique, etonnant, surprenant, incroyable, modique, faible, ba, surprend, etonne
    intrigue, interpelle, choque, laisse perplexe`,
)
/** It is no mistake and no trick: said of a price by who fears that it is thought so. */
export const noCatch = words(
  'no catch',
  `pas|aucune|aucun|nulle|sans une|d|de? erreur|coquille|faute|piege|entourloupe|embrouille|blague de|dans|sur frappe|prix|zero|tarif|l|ce|le
    erreur|faute|coquille de frappe|zero|prix|saisie
    ou est le|l piege|loup|hic|arnaque|entourloupe|astuce|probleme, pas oublie de|un|le zero, oublie un zero
    vous avez|tu as bien lu, avez bien lu, bien lu, oui oui c est|c, c est bien le|ce prix|tarif|montant
    c bien le prix, le bon prix, trop beau pour, pas une blague, c est une affaire|occase|occasion
    une vraie affaire, affaire en or, dire non, faites vite, en profiter, profitez, pas un poisson, no catch
    not a typo|mistake|scam, no mistake, no typo, ou sont les pieges|loups
    chercher|cherchez|cherche l|le|la|de|pas entourloupe|piege|ou|erreur|loup|d
    aucun|pas de|d vice|piege|loup cache
    vous|te|t vous|tu? etonnez|etonne|etonnes|etonnera|surprend|intrigue|surpris|demandez|doutez|demandes
    posez pas|de|aucune de|pas|d? question|questions
    faut|fo pas|pa reflechir|hesiter|chercher|traîner|trainer|rater, ne se? reverra|represente|reproduira pas
    pas deux fois|comme`,
)
/** A word for the price, beside `no catch`. */
export const priceWord = words(
  'price word',
  `prix, tarif, loyer, cher, somme, euros, euro, balles, pri, price, rent, cout, le mois, par mois, si peu
    valeur, cote, ce prix, ce tarif`,
)
/** Why it is so cheap, or how fast it must go: stories of owners in a hurry. */
export const cheapBecause = words(
  'cheap because',
  `succession, heritage, tante, tata, deces, decede, decedee, defunt, defunte, deuil, veuve, veuf, divorce
    separation, mute, mutee, mutation, demenage, demenageons, demenagement, depart
    je|nous|on pars|partons|part|quitte|quittons|quitter, soins, operation, hopital, malade, maladie, dettes
    besoin d argent, besoin d|de|que sous|liquide|cash|liquidites|argent|parte|ca, tresorerie, huissier
    saisie, liquidation, faillite, fermeture, destockage, double emploi, emploi, tourner la page, souvenirs
    mauvais|trop de souvenirs, la place, de|question|manque place
    vider|vide|videe la|le|l|avant|entierement? maison|appartement|garage|entrepot|local?, debarrasser
    m en debarrasser|defais|separe, m en defais, m en separe, ne cherche pas|qu|que a|gagner|faire|quelqu|une
    pas a gagner, personne|quelqu|locataire de? soigneuse|soigneux|un|confiance|serieux|serieuse
    avant lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce, vitman, vite, rapidement, urgent
    urgence, ce soir, je liquide, liquide tout, on n en parle plus, n en parlons plus, aller vite, presse
    pressee, premier arrive|qui|venu|ki, premiere personne, first come|to, plus de temps
    deja cent|cinquante|vingt|dix|trente|beaucoup|plein|3|10|20|50, cent personnes, expatriation
    retour en metropole, retour a, muté, bon|bonne coeur|foyer|famille, pas pour l argent, m arrange, azordi
    azordi minm, asap, moving out|abroad, need it gone|cash, must go`,
)
/** It looks as if new, or is what many dream of. */
export const asNew = words(
  'looks new',
  `neuf, neuve, neufs, neuves, nef, nèf, scelle, scellee, scelles, blister, emballage, emballe, emballee
    dans son carton|emballage|plastique|blister|boite
    jamais|jamé ouvert|ouverte|ouvertes|ouverts|servi|utilise|utilisee|porte|deballe|deballee|sorti
    etat neuf|concours|impeccable|parfait|irreprochable|show|comme, comme neuf|neuve, sous garantie, garantie
    certificat, facture|ticket|tiket d|de|du|a|la|l? achat|appui|caisse|boutique, authentique, impeccable
    first hand, premiere main, toutes options, brand new, sealed, unopened, meuble, meublee, vue mer, piscine
    charges comprises, tout compris, bagages compris`,
)
/** What fetches a good price whenever it works. */
export const dearThing = words(
  'dear thing',
  `ps5, ps 5, playstation 5, ps5 pro, xbox series, switch 2, switch oled, iphone 13|14|15|16|17|pro, macbook
    mac book, imac, ipad pro, galaxy s23|s24|s25|fold|ultra, oled, robot thermomix|cuiseur, thermomix, dyson
    rolex, chanel, louis vuitton, hermes, drone dji, dji, gopro, canon r5|r6|r7|r8, eos, sony alpha, fender
    gibson, moto, scooter, t max, quad, jet ski, bateau, voilier, semi rigide, camping car, caravane, fourgon
    pick up, 4x4, 3008, 2008, clio, golf, duster, hilux, ranger, mini pelle, tracteur, groupe electrogene
    remorque, velo electrique, frigo americain, refrigerateur americain, spa, jacuzzi, piano
    billets|aller|vol avion|retour|paris, villa, appartement, deux|trois pieces, t2, t3, t4, f2, f3, f4
    terrain, loto, loto la`,
)
/** The same by what one has to pay for them at the least, when they look like new. */
export const gadget = words(
  'gadget',
  `ps5, ps 5, playstation 5, xbox series, series x, switch 2, switch oled, iphone 13|14|15|16|17
    iphone 13|14|15|16|17? pro, macbook, mac book, imac, ipad pro, galaxy s23|s24|s25|fold|ultra, oled, qled
    tele oled|4k|samsung, thermomix, dyson, drone, dji, gopro, canon r5|r6|r7|r8, canon eos, sony alpha
    frigo|refrigerateur|frigidaire americain, frigo, lave linge, ordi gamer, pc gamer, console
    velo electrique, trottinette electrique, groupe electrogene, climatiseur, robot tondeuse, casque bose
    airpods max`,
)
export const luxury = words(
  'luxury',
  `rolex, omega, breitling, cartier, tag heuer, patek, audemars, montre suisse|de luxe, chanel, louis vuitton
    hermes, birkin, dior, gucci, spa, jacuzzi, piano, jet ski, quad, scooter, moto, t max, remorque
    semi rigide, zodiac`,
)
export const vehicle = words(
  'vehicle',
  `voiture, clio, polo, golf, duster, hilux, ranger, defender, land rover, 3008, 2008, 208, 308, c3, c4
    megane, captur, kangoo, yaris, rav4, tucson, kia, qashqai, juke, audi, bmw, mercedes, pick up, 4x4, suv
    fourgon, camion, camping car, caravane, bateau, voilier, catamaran, tracteur, mini pelle, loto`,
)
export const home = words(
  'home',
  `villa, maison, appartement, appart, studio, deux|trois|quatre pieces, t2, t3, t4, t5, f2, f3, f4, duplex
    la kaz, kaz`,
)
export const largeHome = words(
  'large home',
  'villa, t4, t5, f4, f5, f6, quatre|cinq|six pieces, 4|5|6 pieces, trois|quatre|cinq|3|4|5 chambres',
)
export const recent = words(
  'recent',
  `${Array.from({ length: 10 }, (_, k) => 2017 + k).join(', ')}, premiere main, 1ere main, sous garantie, garantie constructeur`,
)
/** Sums about a home that are no rent: by the night, deposits, work on it. */
export const notRent = words(
  'not rent',
  `nuit, nuitee, nuits, la nuit, week end, weekend, semaine, jour, journee, menage, caution, depot, garantie
    charges de, colocation, colloc, coloc, chambre, chambres chez, parking, garage, box, panne, meuble de
    meubles de, salon, armoire, peinture, renovation, travaux, devis, electricite, eau, internet, box internet
    assurance, taxe, syndic, m2`,
)
/** A home is let by the month. */
export const byMonth = words(
  'by the month',
  `loyer, par mois, mensuel, le mois, au mois, mois, charges comprises, cc, a louer
    location longue|a l annee, bail, meuble, meublee`,
)
/** Parts and hires of such things, and money that is not their price. */
export const partOfIt = words(
  'part of it',
  `coque, coques, chargeur, chargeurs, housse, housses, cable, manette, manettes, jeu, jeux, etui, vitre
    ecran, batterie, boite vide, boite, pneu, pneus, jante, jantes, casque, siege, pieces, piece, roue
    acompte, arrhes, caution, depot, garantie, livraison, port, transport, location journee, par jour
    la journee, la nuit, nuit, nuitee, le week end, semaine, par semaine, heure, location a la, louer
    miniature, maquette, jouet, cours, permis, reparation, revision, vidange, entretien, support, sac, poster
    panne, hs, casse, cassee, accidente, abime, fissure, reste, de plus, frais, echange, taxe, assurance
    recherche, cherche, budget, mensualites`,
)
