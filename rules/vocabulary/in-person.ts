/** What changes hands before both parties, and things that are for sale. */
import { words } from '../../src/pattern/words.js'

/** To bring papers or money somewhere. */
export const bring = words(
  'brought along',
  `apporter, apportez, apporte, apportes, amenez, ramenez, ramene, deposer, deposez, depose, deposes
    deposees, remettre, remettez, remets, rendre, rendent, presenter, presentez, montrer, montrez, montre
    signer, signe, passer, passez, passe, inscrire, inscription, regler, reglez, regle, regles, reglee`,
)
/** Offices, clubs and shops where it is brought. */
export const office = words(
  'desk of an office',
  `au|a|le|du guichet|comptoir|secretariat|gymnase|club|dojo|local|magasin|accueil|intendance, club house
    a l etude|agence|accueil|intendance|atelier|ecole
    a la mairie|concession|permanence|boutique|caisse|tresoriere|maison
    a mon|notre|son|votre|ton bureau|magasin|atelier|cabinet`,
)
/** Where money is sent from, not handed over. */
export const sentFrom = words(
  'where money is sent from',
  'western, union, moneygram, poste, mandat, mandats, tabac, buraliste, banque',
)
/** Papers and money that change hands before both parties. */
export const inPerson = words(
  'both present',
  `devant vous|toi|moi|nous|temoin, a votre|ta|ma|notre table, sur le capot, contre recu, sur papier
    en papier, imprime page|au|sur la?, agrafe|agrafee|punaise|punaisee|epingle|epinglee au|a|dans|sur
    main propre au|a|mercredi|samedi|lundi|mardi|jeudi|vendredi|dimanche`,
)
/** What is done on the spot or else otherwise is done otherwise. */
export const orElse = words('done otherwise', 'ou, sinon, or, ou bien, soit')
export const forSale = words(
  'for sale',
  `vends, a vendre, en vente, bouquin, collectionneur, collectionne, dvd, porte carte|cartes, mug, figurine
    pokemon, pokémon, brocante, t shirt, tshirt, jouet, peluche, rigolo, tpe d occasion, d occasion, pince a
    pas cher lot, jeu de, jeu video, cuir
    un|une|mon|ma|mes|des|vieux|ancien|ancienne|beau|belle|grand|grande livres|bouquins|romans|posters|affiches|portefeuille|terminal|enseigne|lecteur|carnet|carnets|timbres|poster|roman
    livre de|d|sur, livres de|d|pour, roman de|d|policier, poster de|d|vintage, affiche de|d|vintage|ancienne
    portefeuille en|cuir|femme|homme, timbre|timbres de|poste|poste|rares|collection, porte monnaie
    lecteur de|dvd|cd|mp3|blu, carnet de|d notes|croquis, enseigne lumineuse|neon|vintage|emaillee
    collection de|d|complete, ma collection, carte|barrette memoire, memoire vive|ram, imprimante
    scanner a|mural|est|photo|epson|canon|hp, nappe, tapis, album, classeur, chequier porte, deguisement
    tirage, gravure, maquette`,
)
/** A place for bitcoins is no item. */
export const falseSale = words(
  'false sale',
  'sur mon portefeuille, portefeuille crypto|bitcoin|electronique|numerique|usdt, bitcoin, bitcoins',
)
