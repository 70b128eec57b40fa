/** Means of payment beside those of every day, and what the site is said to take for its own services. */
import { words } from '../../src/pattern/words.js'

/** What is paid to the site, or under its protection. */
export const paidToSite = words(
  'paid to the site',
  `commission|cotisation|part|frais du|de site|plateforme|agora|option|annonce|parution|publication|diffusion
    frais d? option|options|annonce|parution|mise|remontee|renouvellement
    frais|abonnement|forfait|formule|option|pack|achat|commande|transaction|paiement|reglement|facture agora
    abonnement|forfait|formule annuel|annuelle|mensuel|annonceur|vendeur|pro|premium|du|de? site|plateforme?
    transaction|achat|vente|commande|paiement securise|securisee|protege|protegee|du|de|via|sur la|le? site|plateforme?
    transaction|achat|commande du|sur le site, transaction via|sur la plateforme, mise en avant|tete|une
    mon|ton|votre|le|du|l|d boost|abonnement|remontee|option|pack|package|forfait
    option|badge a|de|vendeur|visibilite la?, a la une, en tete de liste
    annonce|annonces remonte|remonter|sponsorisee|premium|boostee, boost, lo pake, pake agora
    listing|site|marketplace|platform fee|fees|fee|transaction|order|payment|commission
    payer|regler|paye|paie|paiement|encaisse sur le|la|votre|l site|plateforme|achat
    votre|ton|mon|lo forfait|forfe|abonnement|pack|pake|boost|option, forfe anons
    commission de la|l plateforme|agora, the fee, listing fee, agora fee, transaction agora, package
    mon annonce, votre annonce, l annonce remonte
    commande|achat|reservation passee|passe|faite|fait ici|dessus, commande|achat|reservation passee|passe|faite|fait sur le|l|la site|appli|plateforme`,
)
/** Means that neither the site nor people who meet take as a matter of course. */
export const oddMeans = words(
  'odd means',
  `titres|titre|tickets|ticket|cheques|cheque|bons|bon|carte restaurant|resto|restau|vacances|cadeau|cadeaux|cesu|lire|culture|dejeuner|energie
    titres-restaurant, chequier vacances, ancv, cesu, diners, diners club, jcb, unionpay, traite, traites
    traite|lettre|billet bancaire|change|de|a change|ordre|jour?, lettre de change, billet a ordre
    effet de commerce
    facture|abonnement|forfait|credit de|du|d? telephone|telephonique|mobile|operateur|portable
    facture telephonique, sms surtaxe|surtaxes|payant|payants, numero|appel surtaxe|surtaxes, cagnotte
    cagnottes, tirelire, timbres, timbre poste|fiscal, bank draft, prelevement, lingot, lingots
    piece|pieces d or, montres, petites coupures, livret a, compte epargne, collegue livreur|coursier
    notre|votre|un|une|le|la coursier|commercial|correspondant|delegue|livreur|agent|caissier|conseiller prend|prendra|passe|passera|vient|viendra|encaisse|recupere|recuperera
    en dollars, monnaie virtuelle, points|miles de? fidelite, dollars`,
)
/** The site is said to take them. */
export const siteTakes = words(
  'the site takes',
  `site|plateforme|partenaire|agora|support|boutique|service|regie|marketplace|ils prend|prennent|accepte|acceptent|encaisse|encaissent|autorise|autorisent|tolere|tolerent|preferent|prefere|recommande|valide|demande maintenant|aussi|desormais|meme|bien|enfin|tout|egalement?
    ils|on prennent|prend tout, on accepte|encaisse, nous acceptons|encaissons, au lieu|place de la carte
    au nom d|du|de agora|site|la, a l ordre|intention d|du|de agora|site|la, carte est en|indisponible|hors
    carte ne passe|marche|fonctionne, carte indisponible|suspendue|desactivee, pas besoin de carte|cb
    que la carte, pas par|de carte, pas la carte, seule|seul solution|moyen|possibilite
    the site|marketplace|platform|support accepts|accept|takes|said|told, can be paid with|by, told me
    votre|ton|mon|cette|une|l annonce remonte|remontera|sera|reste, l annonce remonte, remontera
    se fait|paie|regle|prend a|par|avec|en|sur`,
)

/** Papers of merchants that pay later, gold and other goods for money. */
export const merchantPaper = words(
  'merchant paper',
  `traite, traites, lettre|lettres de change, billet|billets a ordre, effet|effets de commerce
    lettre de credit, credit documentaire, caution bancaire, bank draft, cashier s check, money order
    certified check, promissory note, letter of credit
    cheque|cheques de banque etranger|canadien|americain|anglais
    cheque|cheques certifie|certifies|de d|banque? une? banque? canadienne|etrangere|americaine|anglaise|suisse
    banque canadienne|etrangere|americaine, cheque de voyage, traveller|travelers cheque|cheques|check|checks`,
)
export const paperTerms = words(
  'terms of such paper',
  `trente|soixante|quatre vingt dix|30|60|90|45 jours, a|sous 30|60|90|trente|soixante, echeance
    avalise|avalisee, avalisee, garanti|garantie|signe|signee|emis|emise|endosse|endossee par|a, bancaire
    notre societe, notre entreprise, agree, convient, irait, vous va, accepte, acceptez, accepteriez, paiement
    reglement, regler, payer, paie, vehicule, moto, voiture, fourgon, camion, bateau, part le jour, cash it
    ship, payment, chauffeur, emmene, vous sera, remis, remise`,
)
export const gold = words(
  'gold',
  `lingot, lingots, petit lingot, en or, pieces d or, piece d or, or et|ou, de l or, lingotin, lingotins
    montres de luxe|valeur|marque, napoleons, diamants, diamant, bijoux, gold bar|bars|coins`,
)
export const inExchange = words(
  'in exchange',
  `contre la|le|l|ta|ton|votre|vos, en echange, echange, je te|vous regle|paie|donne|remets|propose|paye
    contre valeur, contrepartie, on s arrange, s arrange, regler en, payer en, laisse pas|aucune|de trace
    sans|aucune|pas de? trace|traces, in exchange, for the car|bike|boat, troc, reglement, paiement`,
)
/** Cash sent from afar to a named person. */
export const cashToName = words(
  'cash to a name',
  `envoi|transfert|depot|versement|expedition express|rapide|instantane|immediat? d|de? especes|argent|liquide|cash|fonds
    envoi d especes
    envoie|envoyez|envoyer|anvoy|verse|versez|depose|deposez|transfere|transferez l|de|lo|du? argent|larzan|liquide|especes|cash|fonds
    l argent part|partira|passe, especes, liquide, cash transfer, send the money, guichet de transfert
    bureau de transfert
    appli|application qui|pour transfere|envoie|transferer|envoyer`,
)
export const namedThere = words(
  'named person there',
  `au|a|o nom de|du|d ma|mon|notre|leur? soeur|frere|cousin|cousine|mandataire|secretaire|mere|pere|femme|mari|oncle|tante|agent|collaborateur|collaboratrice|beau|niece|neveu|ami|amie|fille|fils|assistant|assistante|notaire
    avec mon nom, a mon nom, nom complet du beneficiaire, nom du beneficiaire, beneficiaire
    a abidjan|cotonou|lome|dakar|douala|lagos|bamako|accra|ouagadougou, vers l afrique, en|vers afrique|cote
    recu photographie|scanne, photo|photographie|photographiez|scanne|scannez|scan du|le|l|d recu|bordereau
    photo du recu, le bordereau, code|numero de retrait|controle|transfert, mtcn, numero de transaction
    agent de transfert, fera foi, gardez|garde le recu, le recu`,
)
/** Cash to be fetched at a counter, vouchers as money, and the purse with the letter P. */
export const fetchCash = words(
  'fetch cash',
  `retirez|retires|retirer|touchez|encaissez|recuperez l|la|les|votre argent|somme|fonds|especes au|dans guichet|bureau|comptoir
    paie|paye|pay|regle|payer|regler|payes en|par|avek|ek recharges|recharge|coupons|coupon|tickets
    logo p bleu, p bleu, fais|fait partir un|le transfert, societe de transfert, transfert de fonds|cash
    argent mobile, mobile money, transfert d argent mobile|rapide|instantane
    code a dix|10|8|huit chiffres pour|de? retirer|retrait, option proches|proche|amis
    compte binance|coinbase|crypto`,
)
/** Coins in a wallet on the reader's telephone. */
export const ownWallet = words(
  'own wallet',
  `portefeuille a|vers portefeuille, de portefeuille a portefeuille
    monnaie|monnaies|devise|jetons|jeton numerique|numeriques|virtuelle|virtuelles, stablecoins, jetons crypto
    blockchain`,
)
export const walletSteps = words(
  'steps to a wallet',
  `installe|installer|installez|telecharge|telechargez|telecharger une|un|l|cette|cet? appli|application
    creer|cree|creez la|une|ta|votre|un cle|clef|compte|adresse|portefeuille|wallet
    donne|donner|donnez|envoie|envoyez moi|me l|ton|votre adresse, votre|ton|ta|sur ton? portefeuille
    marche a suivre, laisse|laissent pas|aucune|de trace, on se paie|paye, je paie|paye|regle|propose
    transfert, contre valeur, c est fait, installer l|une appli, adresse du|de portefeuille, the address`,
)
/** Banknotes that somebody else carries. */
export const carriedNotes = words(
  'carried banknotes',
  `enveloppe|pli|lanvlop|pochette|colis scelle|scellee|cachetee|fermee|avec|contenant|d|de|remise|remis|que|ke
    livreur|chauffeur|coursier|facteur|transporteur remettra|donnera|apporte|apportera|vous|te|aura, coupures
    dan|dann in lanvlop|zanvlop, in lanvlop`,
)
