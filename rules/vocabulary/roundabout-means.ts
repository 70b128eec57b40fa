/** Means of payment and vouchers told by those who avoid their names. */
import { words } from '../../src/pattern/words.js'

/** Firms and counters that pay out cash sent from afar. */
export const cashCounter = words(
  'cash counter',
  `transmetteur|transmetteurs|operateur|operateurs de fonds|transfert
    transfert|transferts|envoi|envois d especes|argent|liquide
    transfert|transferts|envoi|envois de liquide|billets|fonds|cash a? distance?, depot d especes a distance
    comptoir|comptoirs|guichet|guichets|kiosque de transfert|change|transferts, guichet jaune
    comptoir|guichet de la poste|du buraliste
    bureau|agence|boutique|point de transfert d argent|especes, agence qui paie|verse en especes
    cash|money pickup|pick up, retrait|retirable|retirer|encaissable sans compte|carte|banque
    retirable|retirables|encaissable|encaissables, bureau le plus proche de chez|votre|toi|vous
    agence la plus proche de chez|votre|toi|vous, larzan o|dan gichet, guichet jaune et noir`,
)
/** Money waits for the reader at a counter. */
export const counterPlace = words(
  'counter',
  'guichet, guichets, comptoir, comptoirs, bureau de poste, gichet, agence de transfert, point de retrait, kiosque',
)
export const waitsThere = words(
  'waits there',
  `attend|attendra|attendront vous|toi|deja|sagement|au|a, vous|t|te attend|attendra|attendront
    n aurez|auras|avez|as qu a? le|la|les? presenter|retirer|recuperer|encaisser|montrer|y
    suffira|suffit d y|de|d presenter|montrer|donner|taper|retirer
    retirer|encaisser|recuperer|toucher|percevoir sur|contre|avec|muni presentation|ce|le|un|votre|ta|de
    sur presentation, le|la recupere, retirable, encaissable
    sera|seront a? disponible|disponibles|disposition`,
)
/** Money that lives on a chain of blocks. */
export const virtualCoin = words(
  'virtual coin',
  `monnaie|monnaies|devise|devises|piece|pieces|argent|jeton|jetons|actif|actifs|or virtuelle|virtuelles|virtuel|virtuels|numerique|numeriques|digitale|digitales|digital|orange|crypto|decentralisee|decentralise
    portefeuille|portefeuilles virtuel|numerique|electronique|crypto|digital, satoshi, satoshis, blockchain
    chaine de blocs, clef|cle|adresse publique, stablecoins, jetons usdt, ton adresse wallet, cryptodevise
    cryptodevises, bit coin, bitkoin, dogecoin, fraction de bitcoin|bitkoin`,
)
export const virtualDeal = words(
  'paid in coins',
  `somme, recevoir, transferer, transfere, transferez, regler, regle, payer, paie, paye, paiement, reglement
    propose, balance, envoie, envoi, convertir, equivalent, donne, vire, basculer, montant, acompte, accepte
    acceptez, acceptes, echange, troc`,
)
/** PayPal and its like, without the name; and the mode that nobody can take back. */
export const friendsMode = words(
  'friends mode',
  `famille et|ou? amis|proches|copains, d ami a ami, entre copains|potes|intimes, de proche a proche
    mode famille|proche|proches|ami, option famille|proches|ami|amis|proche
    bouton|case|onglet amis|ami|proche|proches|famille, a un proche, comme si on etait amis|freres|cousins
    pour|a un ami`,
)
export const onlinePurse = words(
  'online purse',
  `tirelire|cagnotte|portemonnaie|bourse|portefeuille electronique|americain|americaine|virtuel|virtuelle
    tirelire|cagnotte|portemonnaie|bourse|portefeuille en ligne, porte monnaie electronique|virtuel, porte monnaie en ligne
    leetchi, payoneer, service|site|systeme|geant|appli americain de? paiement
    ou il|qui suffit|demande|marche d|avec|que une|l|ton|votre|juste? adresse mail|email|electronique
    adresse mail|email|electronique me? suffit|suffira, mail|email me? suffit|suffira
    appli|application bleue du|de paiement`,
)
/** Banknotes in the post. */
export const banknotes = words(
  'banknotes',
  'billets, especes, liquide, coupures, petites coupures, argent liquide, larzan kontan, grosses coupures, cash',
)
export const inThePost = words(
  'in the post',
  `enveloppe|pli|lettre|pochette|courrier|colis matelassee|matelasse|a|kraft|bulles|suivi|suivie|recommande|recommandee|cartonne|cachete|cachetee bulles?
    glisse|glisses|glissee|glissees|caches|cache|dissimules|mis dans une|un|l|le enveloppe|pli|lettre|colis|magazine|livre|carte
    par|en courrier|recommande|chronopost|colissimo|coursier|lettre suivi?, par|a la poste
    dans|sous une|un|l? enveloppe|pli, in the mail|post, par|en pli`,
)
export const notBanknotes = words(
  'tickets and others',
  `billet d avion, billets d avion|train|concert|loto|spectacle|collection, collection, remise en main
    main propre, main a main, boite aux lettres, a la remise, sur place`,
)
/** A card that somebody else fills. */
export const filledCard = words(
  'filled card',
  `carte|cartes rechargeable|rechargeables, carte|cartes a|pour recharger|crediter|charger
    carte|cartes de paiement|bancaire? a crediter|recharger|charger
    crediter|recharger|alimenter|charger|approvisionner une|la|ma|cette|leur carte, compte nickel du buraliste
    carte prise|achetee|retiree au|chez tabac|le|un buraliste`,
)
/** Vouchers by what they look like, what they buy or what they are for. */
export const hiddenVoucher = words(
  'hidden voucher',
  `credit|credits|cartes|carte|bons|bon|unites de|pour jeu|jeux|jouer|gaming|la|une boutique|application|applications|appli d?  applications?
    bons|bon|code|codes|unites prepaye|prepayes|prepayees|prepayee
    bons|cartes|coupons|unites pris|prises|prise|achetes|achetees a la|au|chez
    bons|cartes|carte|bon de la marque a la pomme|pomme, marque a la pomme, carte|cartes a? la? pomme
    razer gold, razer, roblox, fortnite, v bucks, apple|itunes|steam|playstation|xbox card|cards
    carte|cartes apple|itunes|playstation|ps|nintendo|eshop|roblox|fortnite|zalando
    kart|kat apple|play|steam|rosarz, google play, play store, recharges? un peu speciales|speciale
    celles? qui servent|sert|serv a payer sur|en, payer sur internet|en ligne
    coupon|coupons|recharge|recharges|ticket|tickets|bon|bons non|jamais|pas encore? utilise|utilises|utilisee|gratte|grattes|grattee`,
)
/** Small papers of shops where vouchers are sold. */
export const shopPaper = words(
  'paper of a shop',
  `recharge|recharges|rosarz|rosharz|rechaj|ticket|tickets|papier|papiers|petit|bon|bons|coupon|coupons|carte|cartes|credit papier?
    rosarz, rosharz, resarz, papiers, recharges, coupon, ticket`,
)
export const shop = words(
  'shop of vouchers',
  `buraliste, bar tabac, tabac, bureau de tabac, marchand de journaux|journal, maison de la presse, presse
    kiosque, station service|essence, superette, station, supermarche, caisse, epicerie, boutik, la boutik
    laboutik, tabak, lestasion, boutique du coin, caissiere, grande surface, supermarket, gas station
    newsagent, leader price, score, leclerc`,
)
/** The digits of a voucher, and the film over them. */
export const readsOut = words(
  'digits read out',
  `numeros|chiffres|code|codes|serie|suite|combinaison|caracteres|lettres cachee?|caches|cache|cachees|imprimee|imprime|imprimes|inscrits|inscrite|complete|complet|dissimules|ecrits|ecrit|gratte|sous|au|du|qui|de sous|bas|dos|verso|revers|16|seize|14|10?
    ce qu il y a ecrit|marque|d dessus|ecrit|marque
    ce qui|ki est|e|le|lé ecrit|marque|inscrit|ekri dessus|dessous|desi|dedans|sous, niméro lé ekri
    lé ekri desi|dessus, les lettres et les chiffres, la serie|suite|combinaison
    seize|16|quatorze|14|dix caracteres|chiffres|digits, ligne par ligne, derniers chiffres|caracteres
    le recu|ticket en photo|entier, passer|envoyer|photographier le|la|les recu|ticket|papiers
    clear picture|photo, picture of the back|code|card, snap me, numeros|numero cache|caches, sous le grattage`,
)
export const scratchFilm = words(
  'film to scratch',
  `gratte|grattez|gratter|grattes|grat|grate|ote|otez|enleve|enlevez|retire|retirez|decolle|decollez la|le|lo|l pellicule|revetement|film|bande|bandeau|zone|argente|partie|cache
    sous le|la revetement|pellicule|bande|film|grattage, scratch|scratched|scratching the|it|off
    gratte|grat|grattez ali|les|la|le|dessus|tout, pellicule grise|argentee|metallisee`,
)

/** What the site itself sells to those who publish on it. */
export const siteFee = words(
  'fee of the site',
  `forfait|forfaits|formule|formules|abonnement|abonnements|option|options|pack|packs|package|packages|pake|paké|service|espace|module d|de|pour? annonceur|annonceurs|annonce|annonces|vendeur|vendeurs|mise|remontee|visibilite|agora|or|argent|bronze|platine
    mise en avant|tete|une, votre formule, trois formules, votre remontee, remontee d annonce
    abonnement annonceur, options de mise, paké si agora, paké agora, annonce agora, service abonnements
    regie des? petites? annonces, votre|notre parution, achat fait via|sur le|la site|plateforme, via le site
    via la plateforme, protection acheteur du site, commande sur le site|la plateforme`,
)
/** Ways to pay it that the site does not know. */
export const oddWay = words(
  'way the site does not know',
  `especes, liquide, petites coupures, coupures, de la main a la main, main a main
    prelevement|prelevements direct|directs|automatique|automatiques|bancaire|sepa?
    titres|titre|cheques|cheque|tickets|ticket vacances|restaurant|resto|cadeau|cesu|emploi, titres-vacances
    points de? fidelite, a la poste, par la poste, formulaire jaune, au guichet
    notre|mon|ma|un correspondant|collegue|collaborateur|tresoriere|tresorier|caissier|representant|delegue|agent|livreur
    a votre domicile, encaisse|encaissons|encaisser chez|a domicile|vous?, fait la tournee
    application|appli de votre|ta|la|ma banque, au numero de, par mandat, mandat, cheque, kiosque
    marche forain, compte epargne|courant|personnel|prive|de notre|du|d, monnaie, recu tamponne, paypal, lydia
    wero, virement, bitcoin, crypto, coupon, coupons, recharge tabac, western union, ticket prepaye, timbres
    lingot, orange money`,
)
export const feeSettled = words(
  'fee settled',
  `acquitte, acquitter, acquittee, payer, paye, paie, paient, regler, regle, reglent, reglez, se prennent
    se prend, solde, solder, encaisse, tolere, accepte, acceptent, acceptons, pey, peye, envoi, envoyer, anvoy
    mettez, mettre, remise, signez, autorisation, faire ca|cela, prend|prennent aussi|maintenant, prennent
    verser, versez, deposer, deposez, envoyez`,
)
/** A voucher by its issuer, its shelf or its use, wherever it is bought. */
export const voucherThing = words(
  'voucher thing',
  `bon|bons|cheque|cheques d? achat|achats|cadeau|cadeaux
    carte|cartes|kart|kat cadeau|cadeaux|apple|steam|google|amazon|itunes|psn|xbox|carrefour|leclerc|fnac|zalando|prepayee|prepayees|prepaye|de jeu|jeux|credit?
    carte|cartes de jeu|jeux, e carte|cartes amazon|cadeau|apple|google?, coupon, coupons
    recharge|recharges prepayee|prepayees|prepaye|tabac|a|au|de|pcs, recharge, recharges, rosarz
    ticket|tickets|bon|bons|recu|coupon a|de|d|au|chez 100|50|150|200|paiement|recharge|le|kiosque|tabac|cent|cinquante
    bon de la caisse, voucher, vouchers, paysafe, neosurf, transcash, toneo, cashlib, pcs, steam
    cartes prepayees, gift card|cards, cheques cadeaux, titre prepaye`,
)
/** What stands on it, wanted by the writer. */
export const voucherSecret = words(
  'what stands on a voucher',
  `reference|references|numero|numeros|nimero|chiffres|shif|chif|serie|code|codes|kod|pin|combinaison a|au|du|de|d|qui|que|sous|me|imprime|suffisent|suffit|en|sur recopier|dicter|dos|verso|lire|envoyer|me|imprime|ticket|coupon|recharge|carte|recu
    references, numeros, chiffres, codes, code, les references, leurs references, le|son pin, les numeros
    les chiffres, la serie, seize caracteres, code a seize|16|dix|10
    ce qui est|y imprime|ecrit|dessous|dessus|a, ce qu il y|qu a dessous|dessus, recu du coupon|ticket
    face imprimee
    photo|photographie|photographier|photographiez|image du|de|le|la|nette recu|ticket|dos|carte|bon|coupon|recharge
    photo nette, dos de la carte, fois|une grattee|grattes|gratte, grattee, avoy|anvoy lo|le shif|kod|nimero
    a gratter, mail avec le code, read me, text me the, the pin|code|digits|back`,
)
/** « J’ai acheté une carte cadeau » */
export const bought = words(
  'bought',
  `j ai|avais deja|encore? achete|pris|recharge|commande, jai achete|pris|commande, on|il|elle|nous|ils a|avait|avons|ont deja|encore? achete|pris|commande
    nous avons achete|pris, i bought`,
)
/** What somebody buys a voucher for to use it. */
export const forOwnUse = words(
  'for own use',
  `pour mon|ma|mes jeu|jeux|console|playstation|xbox|switch|abonnement, pour l anniversaire|noel, cherche ou|a acheter|trouver
    ou acheter|trouver|se procurer`,
)
/** Vouchers that are the writer's own, won or given away. */
export const ownVoucher = words(
  'own voucher',
  `j ai recu, j ai eu, j ai gagne, je le donne, je la donne, je les donne, je le vends, je vends, vends
    a vendre, perdu, gagne, offert a|par, pour mon anniversaire, pour noel, de caisse, telephone a
    de telephone, mobile, metres, tissu, ne reclame, garantie de, deux ans de garantie, mi vann, je cede
    utilisable, valable, parking, bus, train, concert, de quoi s agit, c est quoi`,
)
