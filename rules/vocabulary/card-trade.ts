/** Other people's cards: how they are come by, that nobody stops them, and what is offered for them. */
import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import * as misuse from './card-misuse.js'

/** Cards, what is written on them, what stands for them. */
const cards = words(
  'cards and data',
  `carte, cartes, kart, kat, cb, visa, mastercard, amex, plastique, carte bleue, cartes bancaires, kart ble|blé|blè, la ble|blé|blè
    moyens|moyen de|d paiement|reglement, cryptogramme, cryptogrammes, cvv, cvc, pin, piste magnetique, bande magnetique
    numeros|numero|chiffres|donnees|coordonnees|infos|codes|code|identifiants|details de|du|des|d cartes|carte|cb|paiement|client|clients|bancaires|gens
    coordonnees bancaires, donnees bancaires, seize|16 chiffres|numeros, chequier, chequiers, cheques voles, compte bancaire, comptes bancaires, compte paypal, comptes paypal, compte netflix
    card, cards, card details|numbers|info|data, bank details, tarjeta, tarjetas, carta di credito, carte di credito, cartao, cartoes, kreditkarte, kreditkarten`,
)
/** « Qui n’est pas à moi », « de gens que je ne connais pas » */
const notMine = words(
  'not mine',
  `pas|pa a|le mon|moi|mienne|nous|mwin, pas|pa la mienne|miennes, pas|pa les miennes, pas a mon nom, ne m appartient|appartiennent pas, pas vraiment? a|la moi|mienne
    d|de quelqu un d|de autre, quelqu un d autre, d un|une autre|tiers|inconnu|inconnue|mort|defunt|touriste, a autrui, d autrui, d autres gens|personnes|clients, d autres gens, de tiers
    gens que je|j|on connais|connait, que je connais pas, de gens|personnes|clients|touristes|vieux|mamies|papis|retraites|patients|residents, des autres|gens|clients|touristes|inconnus
    a leur|son insu, sans leur|son accord|autorisation|consentement|qu, empruntes, empruntees|emprunte a|aux|chez|sans|leur, a personne de|du|dans|en, de personne, qui vient|viennent d ailleurs, d ailleurs|origine|provenance inconnue|douteuse?
    non|pas|jamais|jamé|pa reclame|reclamee|reclamees|reclames|declaree|declarees, jamais reclamee|reclame, tombee|tombees|tombe du camion, volee|volees|volé|vole|voles, piratee|piratees|pirates|pirate|hacke|hackee|hackes, detournee|detournees|clonee|clonees|dupliquee|dupliquees|copiee|copiees|falsifiee|falsifiees|contrefaite|contrefaites|bidon|generee|generees|genere|generes|fictive|fictives
    etrangere|etrangeres|americaine|americaines|anglaise|anglaises|chinoise|russes|ricaine|ricaines non|fraiche|qui|pas|reclamee|reclamees|valide|valides|de, other people s|s, someone else s, somebody else s, not mine, stolen, cloned, hacked, from strangers
    de otros|otras|otra|gente|clientes|robadas|ajena, ajenas, ajena, clonadas, robadas, rubate, clonate, altrui, roubados|roubado, clonados, gestohlen, gestohlene
    in|inn|dot moun|gramoun|granmoun|touris|boug|zorey|vye|vié|mor, dot moun, lé pa da|pou mwin, pa pou mwin`,
)
/** One who is in no state to notice. */
const absentOwner = words(
  'absent owner',
  `decede, decedee, decedes, defunt, defunte, mort, morte, feu mon|ma, maison|ehpad de|pour? retraite|vieux, ehpad, hospitalise, hospitalisee, alzheimer, senile, gateuse, aveugle
    grand mere|pere, mamie|papi|mamy|papy|tata|tonton, ma|mon|sa|son|la|le|une|un|d|de|l belle|beau? mere|soeur|voisin|voisine|patron|patronne|collegue|client|cliente|vieille|vieux|dame|monsieur|touriste|employeur|patient|patiente|locataire|ex|chef|resident|residente|bonhomme|meme|pepe
    madame, monsieur, client, clients, cliente, clientes, patients, touristes, vacanciers, residents, pensionnaires, collegues, in gramoun|granmoun|moun|touris|madanm, old lady|man, guests, customers, tourists`,
)
/** How the data were come by. */
const takenDown = words(
  'taken down',
  `j|jai|je|on|nous|nou|mi|il|elle ai|a|avons|la|l? note|noté|memorise|recopie|copie|photographie|pris en|filme|releve|recupere|recup|chope|capte|aspire|pique|vole|chipe|fauche|enregistre|retenu|lu|scanne|vu|gratte|tire|intercepte|trouve|ramasse|garde|subtilise|empoche|tronve|tronv|trouv|ramas|pran
    recupere, recupere|recupérons|recuperons les|des|le|la|leur, ai note|noté|retenu|memorise|recopie|chope|capte|pique|garde|ramasse|trouve, noter, notee|notees|notes au|a|en|sur, recopiee|recopiees, photographiees, trouvee|trouvees|trouves par|sur|au|dans|dehors|en, oubliee|laissee|perdue|tombee|trouvee|trouve dehors|bis|car
    a|ont oublie|laisse|perdu sa|son|leur|la, fait tomber sa|son|leur|la, traine|trainait|trainent dans|sur|au|la, sur un|le|des forum|forums|darknet|dark|canal, darknet, fuite de|d, base|bases de donnees|cartes|cb
    je|on lis|lit|capte|aspire|clone les|la|des puces|cartes|puce|carte|sans, puces? sans contact, sans contact dans|au|avec|du, boites aux lettres, boite aux lettres, courrier|courriers|enveloppes|lettres des|de|du banque|banques|la|facteur
    kod|code i|lé|est|ecrit|marque lé?|ecrit|ekri|ekrit|marke|deryer|derriere|dessus, code ecrit|note|marque derriere|dessus|dedans
    bosse|travaille|est|employe|serveur|serveuse|receptionniste|caissier|caissiere|infirmier|infirmiere a|au|en|dans|chez la|l|une|un? banque|poste|hotel|reception|restaurant|caisse|ehpad|clinique|station, il|elle|qui nous|me|m? sort|sortent|refile|file|fournit|fournissent des|les|leurs, had in, i found|copied|got|noted, picked up, from a forum`,
)
/** Nobody has stopped it. */
export const worksStill = words(
  'still works',
  `toujours|pas|pa|jamais|encore|pankor|ankor pas|encore|pa|ete? bloque|bloquee|bloquees|bloke|bloké|desactivee|annulee|resiliee|signalee|opposee|oppose|mise en|declaree
    pas|jamais|pa encore? fait|mis|passe d|en|l? opposition, avant opposition, avant l opposition, avant le blocage, avant que|qu|ke la?|le?|il|elle|on|ca|ils bloque|bloquent|coupe|coupent|reclame|oppose|fasse|saute, avan|avant li|i blok|bloke|bloké|fe|fé|lé
    marche|marchent|passe|passent|fonctionne|fonctionnent|valide|valides|bonne|bonnes|active|chargee|debite encore|toujours|ankor|jusqu|partout|bien|nickel|sans|tranquille|meme|en|au|aux, encore bonne|valide|active|chargee, ki|qui passe|passent|marche|marchent|pas
    sans plafond|code|3d|sms|verification|limite|signature, contact illimite, plafond de|haut|eleve|illimite, limite 1000|2000|3000|5000|haute
    ne|n|y? verra|voit|remarque|remarquera|sait|saura|controle|verifie|regarde|surveille|consulte|compte|comprend|capte|bronche jamais|rien|pas|plus|que|aucun, personne n|ne? controle|verifie|regarde|surveille|voit|verra|saura|contrôle, personne controle|verifie|regarde|surveille
    ni vu ni|connu, li kone|koné|konè|wa|war|woi pa, i kone|koné|wa pa, ignore que|qu|tout, se rendra|rend|rendent|rendront compte|pas, s en rendra|rend|apercoit|apercevra|apercevoir|rendre, se doute|doutera, mois prochain, rien a craindre, aucun risque, sans risque, zero risque
    won t|doesn t|never notice|notices|know|knows|check|checks, before it|they|he|she, still works|working|active|valid, no risk, sigue activa|funcionando`,
)
/** What the reader is to have of it. */
export const gains = words(
  'your gain',
  `profitons|profite|profitez|profiter, on y va, y aller, vas y, allons y, on en? profite, on se|nous gave|regale|goinfre|partage, fait plaisir, on tape|pioche|puise|tire dedans|dessus, tape dedans, taper dedans
    commande|commandez|commander|commandons|commanderai|choisis|choisissez|prends|prenez|demande|demandez ce|tout|ton|ta|votre|vite|chez|sans|moi|nous|avec|ton, je|j|on|nous|jte|te|vous commande|commanderai|achete|acheterai|paie|paye|paierai|regle|reglerai|recharge|livre|fais livrer|offre|reserve|prends
    tu|vous|ou veux|voulez|souhaites|souhaitez|desires|desirez|veu|ve|vé|vey|vle quoi|kwe|koi|kosa, quoi tu veux|veu, ce|ske que|ke tu|vous veux|voulez|veu|souhaitez|souhaites, ske tu|vous|t, di|dis|dites moi|mwin|amwin|a ce|ske|kosa|ta|votre|quoi|combien, tout ce que|ke
    fais|fait|fé|fe|faire|ferai tes|les|vos|ses|out|nos|le|des|to|lo? courses|achats|emplettes|shopping|komision|komisyon|kours|plein, moitie|moitié|demi|moit prix, moitie moitie, fifty fifty, 50 50, on fait moitie, pour la moitie, au lieu de
    livre|livrer|livrez|livraison|livré a|au|chez|en|sous|ton|votre|une|un|nom|point, adresse de livraison, une adresse, point relais, choisis, choisissez, recharger ton|votre|ta, de quoi te|vous payer|regler
    nou|nous|on sava|va|pran|prend|ashet|ashèt|achete|aste|asté|partaz|partage, kosa ou|i, order you|anything|whatever, half price|off|the, for half, compro lo, lo que quieras, mitad de precio, meta prezzo, metade do preco, halben preis
    retire|retirer|retires|retirez|retrait|retraits|vide|vider|vides|videz|encaisser|encaisse, debite|debitee|debites|debitera|paiera, bon|belles?|bonnes? prix|affaire|affaires|occasion, contact|snap|telegram|whatsapp|signal|mp`,
)
export const theirCardWorks = without(
  either(
    near(cards, notMine, { within: 5 }),
    sequence(cards, absentOwner, { within: 3 }),
    sequence(absentOwner, cards, { within: 7 }),
    near(cards, takenDown, { within: 6 }),
    near(
      words('bare numbers', 'numeros, chiffres, plastiques, comptes, codes, cartes'),
      words(
        'where they leak',
        'forum, forums, darknet, dark web, canal telegram, fuite, piratage, hack, courrier des banques, lettres des banques, boites aux lettres',
      ),
      { within: 6 },
    ),
    sequence(
      words('one inside', 'bosse, travaille, pote, copine, cousin, kouzin, ami, amie, employe, employee'),
      words('inside', 'a|au|en|dans|chez la|l|une|un? banque|poste|hotel|restaurant|reception|caisse|ehpad|clinique'),
      words(
        'brings out',
        'sort|sortent|refile|file|fournit|fournissent|donne|passe des|les|leurs, recupere des|les|leurs',
      ),
      words('goods', 'cartes, codes, numeros, cb'),
      { within: 5 },
    ),
  ),
  either(
    misuse.honestCard,
    misuse.newsOfIt,
    words(
      'honest or told',
      `son accord, m a prete, me prete, me l|la, objets trouves, rapporte, rapportee, gendarmes, gendarmerie, police, accueil, a la caisse on, a qui, appartient a, si c|elle|vous|quelqu
        recuperer, la rendre, tenez moi, appelez, proprietaire, visite, vitale, sim, sd, grise, cadeau, fidelite, pokemon, postale, memoire, bus, cantine, pass, jeu, jouer, collection, bibliotheque, embarquement, sejour, identite
        ma carte, mes cartes, ta carte, votre carte, vos cartes, mon compte, m a vole, m ont vole, on m a, m a pirate, ete pirate|piratee, opposition et|hier|aussitot|directement, j ai fait opposition, attention, mefiez, arnaque, arnaques, signale, signalez`,
    ),
  ),
  { before: 12, after: 14 },
)
/** A card of others that nobody has stopped, and what is to be had with it. */
export const theirCardUsed = near(theirCardWorks, either(worksStill, gains), { within: 12 })

/** People sought to draw money out, and traders to pass cards through their terminal. */
const seeks = words(
  'seeks',
  `cherche|cherchons|recherche|recherchons|recrute|recrutons|besoin|faut|trouve|trouvez|rod|prends me|moi|d|de|faut? un|une|des|d|quelqu|personne|personnes|jeune|jeunes|gars|commercant|commercants|commerce|complice|equipier|partenaire|retireur|retireurs|coursier|moun|runner|mec|gens|monde|boutique|magasin|patron|restaurateur|autre
    looking for|someone, prete|pretez moi|nous, mets|met|mettez moi|ton, busco alguien|gente|socio, job facile|simple`,
)
const cashesOut = words(
  'cashes out',
  `retirer|retrait|retraits|tirer|sortir|vider|encaisser|retire avec|au|aux|sur|des|l|du|de|en|les|cash|dans des|les|un|une|l|mes|nos|ces? distributeur|distributeurs|guichet|guichets|dab|dabs|cartes|cb|carte|argent|cash|especes|liquide|plastiques|comptes|compte, faire|fait les|des retraits
    faire passer|passer des|les|mes|quelques|nos transactions|cartes|paiements|cb|plastiques|operations, passe|passer|passerai|passons des|les|mes|nos cartes|cb|transactions|paiements|plastiques dessus|sur|dans|chez, sur ton|votre|leur|son|un tpe|terminal, avec un|son|ton tpe|terminal, ton|votre|le terminal|tpe|lecteur
    withdraw with|from|cash|money, cash out, cashout, sacar dinero|efectivo`,
)
const shareOf = either(
  fact('percent'),
  words(
    'share of it',
    `pour lui|toi|vous|eux, partage|partages|partagera|partageons|partagerait la|les|le|l|en|recette|benef|moitie|gains|somme, on partage, moitie moitie, moitie pour, 50 50, fifty, ta part, votre part, sa part, part du gateau, commission, remuneration, par retrait|passage|jour|sortie, bien paye`,
  ),
)
export const cashMule = without(
  sequence(seeks, near(cashesOut, shareOf, { within: 12 }), { within: 8 }),
  words(
    'fair work',
    'cdi, cdd, caissier, caissiere, experience, salaire, smic, contrat, siret, commission bancaire, frais bancaires, arnaque, attention, mefiez',
  ),
  { before: 12, after: 12 },
)
export const terminalLent = without(
  near(
    words(
      'lend terminal',
      `prete|pretes|preter|pretez|prete moi|nous? ton|votre|le|leur tpe|terminal|lecteur, ton terminal, votre terminal, vous|tu avez|as un tpe|terminal|lecteur, sur ton|votre tpe|terminal|lecteur, ton|votre appareil|lecteur|boitier a|de cartes|carte, commercant avec|ayant|equipe, commercant qui|avec un? tpe|terminal|accepte, possedant un terminal|tpe`,
    ),
    either(cashesOut, shareOf),
    { within: 14 },
  ),
  words('fair', 'sumup, zettle, vends, marque, frais, taux, abonnement'),
  { before: 8, after: 8 },
)
/** Tools and tricks of the trade. */
export const cardTools = without(
  near(
    either(
      words(
        'tool',
        `logiciel|programme|script|generateur|appli|application|machine|appareil|boitier|lecteur|encodeur|bot|methode|tuto|tutoriel|formation|technique|astuce|combine|kit|materiel|faille|bug pour|de|d|qui|a|permettant? generer|genere|generent|fabriquer|fabrique|cloner|clone|copier|copie|dupliquer|duplique|encoder|encode|capter|capte|pirater|contourner|lire|aspirer|tester|passer
          generateur de|d numeros|cartes|cb|cc, carte|cartes|cb|numeros|numero generee|generees|generes|genere|clonee|clonees|clones|dupliquee|dupliquees|copiee|copiees|encodee|encodees|contrefaites|falsifiees|reproduites|vierges
          je|on clone|duplique|copie|encode|reproduis|fabrique, clone|duplique|encode|reproduis tes|vos|des|les, skimmer, skimming, yescard, yescards, card generator|cloner|skimmer`,
      ),
      near(words('makes', 'generer, genere, cloner, dupliquer, encoder, copier, contourner, skimmer'), cards, {
        within: 3,
      }),
    ),
    either(
      near(cards, either(worksStill, gains, fact('amount')), { within: 10 }),
      words(
        'payments that pass',
        `codes fournis|inclus|compris|avec, code fourni|inclus, retrait garanti, retrait au|aux|en guichet|dab|distributeur|distributeurs, retraits au|aux|garantis, garanti, garantis, numeros de carte|cb, cartes|carte bancaire|bancaires|bleue, qui passent, passent sur|partout|en, sans 3d, 3d secure, double authentification, passent nickel, acheter sans payer, sans payer, sans rien payer, payer sans`,
      ),
    ),
    { within: 10 },
  ),
  either(
    misuse.newsOfIt,
    words(
      'fair tool',
      'sd, memoire, son|video, vitale, grise, mere, graphique, musique, cles, badge, parking, photo, photos, visite, routiere, jeu, pokemon, tarot, attention, arnaque, arnaques, vigilance, mefiez, prevention',
    ),
  ),
  { before: 10, after: 10 },
)
/** « C’est pas moi qui paye au bout » */
export const otherPays = words(
  'other pays',
  `c|ce|ca n? est pas|pa moi|nous|vous|toi qui|ki paye|paie|payons|paierai|regle|debite|debitee|payent au|a|la|de|derriere|vraiment|sur|si|alors|donc, pas moi qui|ki paye|paie|regle au|a la|derriere, pas mon|notre argent|fric|pognon, argent des|d autres|autrui, avec l argent des|d autres|inconnus
    c|ce est la|le|l|une|un|elle|lui|eux banque|assurance|dame|titulaire|monsieur|client|autre|touriste|proprietaire|vieille|vieux|porteur qui|ki? est|sera|serait? debitee|debite|paye|paie|paiera|rembourse|remboursera|trinque|raque|regle, elle qui|ki est|sera debitee, lui qui|ki est|sera debite, banque qui|ki trinque|raque|paye|paie
    posez|pose|poser|demande|demandez pas de|d? question|questions|d|ou, pose pas de|trop, sans poser|pose de? questions, cherche|cherchez pas a|d comprendre|ou|savoir, si tu|vous vois|voyez ce|le que|ke|genre|style|truc, tu vois ce|le que|genre|truc`,
)
const cheapOrder = words(
  'cheap order',
  `moitie|demi prix, a moitie|50, moins cher, prix casse|casses|imbattable|imbattables, pour rien, gratis, gratuitement, gratuit, tu paies|payes|paye|paies que|la|rien|moitie|juste, vous payez que|la|rien|juste, au lieu de|d, quart du prix, tiers du prix
    ce que|ke tu|vous veux|voulez|veu, tout ce que, n importe quoi|quel, sur internet, sur n importe, chez darty|amazon|fnac|zalando|apple|but|conforama|leclerc|carrefour, uber eats, billets|billet d|de avion|train, half price`,
)
export const cheapOtherPays = near(cheapOrder, otherPays, { within: 16 })
/** Travel and goods far below their price, paid with such cards. */
export const paidWithTheirs = without(
  near(
    words(
      'paid by means of',
      `regle|regles|reglee|reglees|paye|payes|payee|payees|commandes|commande|commandee|commandees|achetes|achete|achetee|reserves|reserve|finance|debites|debitee|prelevee|passe|passee|passes via|par|avec|sur|depuis|a|grace|au|chez, je|on|nous le|la|les|l|te|vous? paie|paye|regle|passe|mets|debite avec|via|sur|par|en, payons|paierai|passerai|reglerai|passe|passer avec|via|sur|par, paid with|by, using`,
    ),
    near(cards, notMine, { within: 6 }),
    { within: 8 },
  ),
  either(
    misuse.newsOfIt,
    misuse.honestCard,
    words('not used', 'jamais, refuse, refuser, interdit, attention, arnaque, opposition, ma banque, plainte, signale'),
  ),
  { before: 12, after: 12 },
)
