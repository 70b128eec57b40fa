/** Cards and accounts of others: how they were come by, who does not know, and what they are used for. */
import { words } from '../../src/pattern/words.js'

/** A card or an account that is not the writer's, in whatever word. */
export const someCard = words(
  'some card',
  `carte, cartes, kart, visa, mastercard, cb, portefeuille, portefeuilles, porte monnaie, portemonnaie
    sac a main, plastique, sans contact, terminal, tpe, piste, moyens de paiement, comptes differents, debits
    le debit, numeros, chiffres, la ble|blé|blee, kart ble|blé, enveloppes, chequier, carnet de cheques
    credit card, debit card, card numbers, sakoche, sacoche, titulaire, debitee, debite, reglees, reglees par
    payees par, double, empreinte bancaire`,
)
/** Its owner does not know, or not yet. */
export const unaware = words(
  'owner unaware',
  `avant qu|ke|que la|le? il|elle|on|li|mec|meuf|dame|banque|proprio s|se? en? rende|rend|apercoive|reveille|bloque|bloke|sache|remarque|coupe|signale
    avant qu ils s|se? en? rendent|apercoivent|bloquent|voient|sachent
    avant opposition|le blocage|blocage|desactivation
    avant que ca|sa|cela|on|tout coupe|saute|bloque|ferme|nous
    n|ni|ne y? verront|verra|voient|voit|sauront|saura|sentiront rien
    n|ne verifie|verifient|regarde|regardent|consulte|consultent|ouvre|suivent|suit jamais|pas|rarement ses|leurs|son|leur|les
    pas|pa|jamais|pankor encore? averti|avertie|avertis|informe|informee|informes|prevenu|prevenue|prevenus|au courant
    tiers|gens|clients|personnes|titulaires? non|pas avertis|informes|prevenus
    sans qu|ke|que il|elle|ils|on|personne|la banque? s|le|la|n|ne|en? en? sache|rende|voie|apercoive|remarque
    a son|leur insu, li koné|kone pa, li|i|zot wa|war|voit pa
    before they|he|she|anyone notice|notices|realise|realises|realizes|block|blocks|cancel|cancels
    encore bons|bonne|valides|valable jusqu|pour, owner doesn t know, pas encore? fait|mis|passe opposition
    n appartient|appartiennent pas, n|ne est pas a moi, pas a moi, a qui appartiennent|appartient
    titulaire est mort|decede|hospitalise|en maison, son|leur titulaire
    vieux|vieille|mamie|papi ne voit|verra|sait rien|pas`,
)
/** What comes of it: cheap orders, shares, parcels for nobody. */
export const cardGain = words(
  'gain',
  `moitie prix, a moitie, demi prix, nou partaz|partage, on partage|partagerait, partage
    ta|out|votre|leur part, pour toi|vous|ou, po|pou ou, commande, commander, commandes, commandez
    je te|vous commande, livrer, fais livrer, livre, point relais, faux nom, autre nom, nom de votre choix
    au nom de votre|ton choix, retrait, retraits, retirant, marchandise, marchandises
    boite aux lettres propre, boite aux lettres, tranches de, par tranches, en petites sommes, tous les tabacs
    fractionner, petits debits, remuneration, discretion, discret, discrete, collaborateur, tu veux en etre
    t en es, ca t interesse, dis moi|amwin|mwin ce|kosa|quel|quoi|ki, dites moi quel|ce|quelle
    ce que tu|vous veux|voulez|souhaitez, kosa ou vé|ve|vey, mi aste, mi asté, choisis, choisissez, on fait
    half price, split, order anything, drop, j achete pour, tout passe, ni vu ni connu, quel ordinateur
    acheter, reglees, tes courses, vos courses, tu paies|payes que, rien a payer`,
)
/** Numbers copied from cards that were in somebody's hands, or bought from those who did. */
export const copied = words(
  'copied cards',
  `recopie|copie|note|photographie|releve|recup|recupere|garde|aspire|enregistre les|tous|tout|la|des|leurs|ses|ce? chiffres|numeros|piste|pistes|codes|cartes|empreintes
    recup tout ce qui, passe dans le terminal|tpe, piste et|magnetique, la piste, faux|faussee lecteur
    lecteur trafique|modifie, double a|a ete? fabrique|ete, fabrique au distributeur
    double de|du carte|distributeur, trie le courrier|les lettres
    numeros|comptes|cartes achetes|achetees|recuperes|recuperees|voles|volees|trouves sur|a|aux|dans un|le|internet? forum|darknet|clients|reseau?
    achetes|achetees sur un|le forum|darknet|telegram|canal
    oublie|perdu|laisse|laissait son|sa|le|la portefeuille|carte|sac|sacoche|cb|visa
    trouve|trouvé|ramasse|ramassé|pique|chope|tire un|une|son|sa|la sans|portefeuille|carte|sac|cb|visa|kart
    comptes de|des tiers|inconnus, ceux|celles des clients, encodeuse, lecteur de pistes, skimmer, skimming
    reglees|payees|debitees|debites|debitee|debité par|chez|sur des|les tiers|gens|inconnus|autres|personnes|comptes
    mort en|depuis|et, enveloppes rigides|des banques`,
)
/** Somebody close whose card is used with leave, or a card that is only found again. */
export const withLeave = words(
  'with leave',
  `mari, femme, epouse, compagne, conjoint, conjointe, mere, pere, mes parents, avec son accord
    sera avec moi, sera la, est d accord, il tapera, elle tapera, c est lui qui, c est elle qui, retrouve
    retrouvé, retrouvee, rendre, rendu, rapporte, rapportee, sous le siege, objets trouves, ramenee`,
)
/** News and talk about such trades. */
export const newsOfIt = words(
  'news of it',
  `reportage, documentaire, article, emission, journal, conference, formation, prevention, glace le sang
    j ai lu, j ai vu, vu a la tele, hier soir, podcast, memoire, cours de, livre sur, roman`,
)

/** A card or what is written on it, as a thing that somebody may pay with. */
export const payingCard = words(
  'paying card',
  `carte, cartes, kart, cart, cb, visa, mastercard, plastique, plastiques
    carte|cartes|kart bleue|bancaire|bank|visa|de|gold credit?
    coordonnees|infos|informations|donnees|numeros|numero|chiffres bancaires|bancaire|de de? carte|cb|cartes?
    coordonnees, chiffres, compte|comptes paypal|bancaire|bancaires|d|de|du, rib, chequier, carnet de cheques
    iban, moyen de paiement, portefeuille, donnees, card, cards, card number|numbers|details, bank details
    tarjeta`,
)
/** Somebody who has lent nothing. */
export const stranger = words(
  'stranger',
  `client, cliente, clients, clientes, tiers, inconnu, inconnue, inconnus, touriste, touristes, voisin
    voisine, patron, patronne, collegue, dame, damn, madame, madam, vieux, vieille, vieilles, vie madam|moun
    papi, papy, mamie, mamy, grand mere|pere, gramoun, granmoun, tonton, tatie, tante, oncle, in moun
    dot moun, moun, boug, gens, autrui, autre, autres, quelqu un, kelkin, un etranger, touris, un mort
    americaines, europeennes, asiatiques, etudiants, feu mon|ma, titulaire, titulaires, porteur|porteurs
    monsieur, malade, patient, patiente, patients, resident, residente, residents, defunt, defunte, mort
    morte, decede, decedee, beau pere, belle mere, ex, cousin, kouzin, employeur, personne agee, pensionnaire
    locataire, locataires, passager, etudiant, personnes, victimes, americains, europeens, allemands
    etrangers, etrangeres, etrangere, people, other people|person, someone, somebody, somebody else
    old lady|man, stranger, customer, customers, guest, guests, ajeno, otra persona`,
)
/** How a card that is nobody's came to hand. */
export const cameToHand = words(
  'came to hand',
  `trouve|trouver un|une|la|sa|des|par|sur|au|dans|ta, trouvee, trouvees, trouves, ramasse, ramassee
    ramassees, ramas, perdue, perdi, perdu, perdues, oubliee, oubliees
    a|ont oublie|perdu|laisse sa|son|la|une|leur, perdi, tombee, tombe, laissee, laisse trainer, traine
    trainait, abandonnee, egaree, piquee, chipee, chipe, fauchee, fauche, tiree, chourée, chouree, derobee
    subtilisee, detournee, interceptee, intercepte, gardee, j ai garde, recuperee, recuperes, recuperees
    recup, ai|avons recupere, gingn, gagn, photographie, photographiee, photographies, notee, ai note, recopie
    recopiee, recopies, ai releve, je releve, relevee, fuite, fuites, fuite d|de, hack, pirate, pirates
    piratees, piratee, crackes, cracke, aspire, aspires, darknet, refilee, refile, file, filé, aboule
    pas a moi, pas la mienne, ne m appartient|appartiennent pas, pas a mon nom, met|mets de cote
    mis|mises|mise de cote, found, stolen, picked up, leaked, dumped`,
)
/** What is done with it. */
export const spends = words(
  'spends',
  `je|j|on|nous|tu|mi|nou|jte|te|vous paie|paye|pay|paies|payes|regle|regles|commande|commandes|achete|achetes|aste|reserve|prend|prends|pran
    on|nous|nou|j en? profite|profitons|depense|depensons
    on|nous|nou|je s? en? sert|servons|utilise|utilisons|sers|vide
    on|je|nou fait|fais|fe les|le|des|tes|vos? courses|achats|shopping|plein|komisyon
    tant qu|que|ke elle|ca|il|li? marche|passe|pass|fonctionne
    pe|peux|peut|peu|pouvons|pourrait|pourrais|pourrai|puis te|vous|nous|t? aste|payer|regler|commander|acheter|reserver|rembourser
    marche|passe|pass|fonctionne|works|still|valide|active encore|ankor|toujours|works|partout
    ankor pa|pankor blok|bloke|bloque, pankor bloke, encore active|valide|valable
    vien|viens avek|avec|ek mwin|moi, fais|faites ta|votre|tes|vos liste|courses|achats|shopping
    dis|dites|di|done|donne mwin|amwin|moi|juste? ce|sak|ske|kosa|quoi|quel|ki, tout ce que|ke, tout sak
    tout sa, ta liste|commande, votre liste|commande, sak|kosa ou ve|veu|vey|vle, ce que tu|vous veux|voulez
    ske tu|vous veux|voulez, on|nou|nous partage|partaz|partageons, partage|partagent les|le|la, moitie moitie
    fifty fifty, 50 50, votre|ta|out part|commission, tu|vous gardes|touches|gardez|touchez
    vous|te payer|regler|prendre|commander le|la|les|l|votre|ton|ta|tes|vos?
    payer|regler|reglee|reglees|paye|payee|payes|payees|paie avec|ek|sur|par|sans|grace
    avant opposition|blocage, tu|on retires|retire, s en sert|servir, on s en sert|servira, nou pran|pe
    passe la commande, reservation|commande|billet|paiement passe|se, pas|plus|pu besoin|obligee|oblige
    order|buy|book|pay anything|for|with|whatever, what do you want, tell me what
    je|on|nous m? s? nous? en sers|sert|servons, m en sers, se fait plaisir, tu veux quoi, vous voulez quoi
    quoi tu veux, ou ve kwe|kosa, ve kwe, want anything|something, payes|payees|paye avec des
    autant en|vous|te|la|le profiter|regler|payer|prendre|servir, choisis, choisissez, choisi ton|ta|tes|l
    prends|prenez ce|ta|votre|tout`,
)
/** Bare trade words of those who sell cards and accounts, beside a word for their goods. */
export const cardGoods = words(
  'card goods',
  `plastiques|plastique|cartes|carte|cc|cb encodes|encode|encodee|encodees|vierges|europeens|europeennes|americaines|us|eu|fraiches|chargees|valides|dupliquees|etrangeres|copiees
    clone|clones de|et|cb|cc|cartes|avec, skimmer, skimmers, encodeuse, piste 1|2|deux, pistes 1|2|magnetiques
    msr, msr605, comptes|acces|logs bancaires|bancaire|bank|paypal|crackes|pirates|hackes|verifies
    acces comptes|banque|bancaires
    base|bases|lot|lots|liste|listes|pack|fichier de|d cartes|cb|cc|numeros|comptes|fullz, cartes bancaires
    infos|donnees|coordonnees|numeros bancaires? de|d inconnus|inconnu|cartes|cb|tiers|particuliers, bins
    bin list, checker, otp bot, drop|drops, cartes avec codes|code|pin|le|plafond, track 1|2
    copier|dupliquer|cloner les|des|une? cartes|carte|cb, copie de cartes, cartes virtuelles, bank logs
    cloned cards, prepaid clone, credit cards`,
)
/** How such goods are praised. */
export const tradePraise = words(
  'trade praise',
  `limites|limite|plafond|plafonds|solde|soldes verifie|verifies|verifiees|verifiee|garanti|garantis|indique|indiques|eleve|haut
    garantie de solde, remplacement, remplace si, remplacee si, premiers arrives, petits budgets, dispo
    disponible, disponibles, en stock, livres|livre|livraison par|en message|telegram|mp|discret|discrete
    passe|passent|ca passe au|aux|en|partout|sans distributeur|dab|terminal|caisse|souci|probleme|boutique?
    sans souci, au distributeur, dab, piece, la piece, l unite, prix degressif|degressifs|mini, a partir de
    tuto, tutoriel, formation, methode, logiciel, materiel fourni, je fournis, serieux fournisseur
    fournisseur, tout compris, point relais, testees|testes|testee ce|avant, non grillees|grillee, contact
    snap, telegram, tg, mp, pm, dm, interesse, interesses, euros, euro, fresh, valid, high balance, high limit
    min order, bulk, replacement`,
)
/** Their cards, honestly: lost and given back, blocked, of the family, of the canteen. */
export const honestCard = words(
  'honest card',
  `gendarmerie, police, commissariat, depose, deposee, deposé, remise, remis, rapporte, rapporter, rapportee
    rendre, rendu, rendue, restituer, a qui appartient, au proprietaire, a son proprietaire, objets trouves
    accueil, mairie, j ai fait opposition, ai fait opposition, fait opposition, la banque m|me|enquete|a
    plainte, porter plainte, porte plainte, ma banque, remboursee par, retrouve, retrouvee, sous le siege
    comptable, terminal chez, de pret, mediatheque, vos pieces, pieces d, votre carte, ta carte, vos cartes
    ma carte, mon portefeuille, ton compte, votre compte, fidelite, carte grise, grise, vitale, etudiante
    cantine, self, bus, navette, scolaire, bibliotheque, memoire, sim, graphique, carte mere, sd, pokemon, jeu
    postale, postales, au tresor, famille nombreuse, jeune, avec son accord, elle est d accord
    il est d accord, avec leur accord, me prete, m a prete, nous a prete, il sera la, elle sera la
    elle viendra, il viendra, soyez prudents, avalee, avale, visite, menu, routiere, a la carte, cadeau
    mon fils|mari|epouse, ma fille|femme, de la boite pour l|le|les, abonnement, reportage, arrete, arretes
    arretee, condamne, interpelle, interpellee, attention, mefiez`,
)

/** The card of one who was spoken of before: `sa carte`. */
export const theirCard = words(
  'their card',
  `sa|leur|leurs|ses|son|zot carte|cartes|cb|kart|visa|compte|chequier|plastique|portefeuille|codes|code bleue|bancaire?
    her|his|their|grandma s|grandpa s|mom s card|cards|pin, carte elle|il|li est|lui|ne|n
    kart in|inn touris|touriste|moun|boug|madanm, la carte|kart elle|il|li`,
)
/** Numbers of cards as goods. */
export const cardNumbers = words(
  'card numbers',
  `numeros|numero|codes|infos|donnees|coordonnees|details de carte|cartes|cb|visa bancaire|bancaires|bleue|bleues?
    numeros cb, card numbers|details|dumps, cc numbers, cartes avec code|codes|pin|plafond
    date et cryptogramme, cryptogramme
    matos|machine|logiciel|materiel|kit|appareil pour|a copier|dupliquer|cloner|encoder|lire|pirater
    copier|dupliquer|cloner|detourner|detourne|intercepte|interceptons|detournons des|les|une cartes|carte|cb`,
)
/** They are offered. */
export const supplies = words(
  'supplies',
  `fournis, fournit, fournissons, fournie, fournies, je vends, vends, vend, vendons, propose, proposons
    dispo, disponibles, en stock, l unite, piece, a l unite, par lot, lot, lots, tuto, tranquille, euros, euro
    je livre, telegram, contact, interesse, interesses, selling, sell, offering, available, cheap, packs`,
)
/** She or he sees nothing of it. */
export const noticesNot = words(
  'notices nothing',
  `elle|il|ils|li|on y? voit|voient|sait|savent|remarque|remarquent|verifie|regarde|surveille|controle|comprend|konpran|ouvre rien|pas|jamais|pa|plus
    she|he won|doesn t notice|know|check|look, won t notice, alzheimer, senile, perd la tete
    en maison de retraite, ehpad, est partie|parti en? voyage|vacances, est dans le coma, hospitalise
    hospitalisee, a l hopital, defunt, defunte, decede, decedee, mort`,
)
