/** Money that grows by itself, loans for those whom no bank lends to, and accounts for hire: what is promised, and to whom. */
import { either, fact, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

const perPeriod = words(
  'per period',
  `par|chaque|toutes?|tous|la|le|per|al|por|pro jour|jours|semaine|semaines|mois|quinzaine|trimestre|week|day|month|semana|mes|dia|woche
    a la semaine, au bout d un|de quelques mois|semaines, mensuel, mensuels, mensuelle, hebdomadaire, hebdomadaires
    journalier, journaliers, quotidien, quotidiens, i fe|fé in mwa, tou lé mwa|smenn`,
)
const doubles = words(
  'doubles',
  `double, doubles, doublee, doublees, doubler, doublez, doublera, doublent, triple, tripler, triplee, triplez, triplera
    quadruple, multiplie, multiplier, multipliez, multipliee, fois deux|trois|quatre|cinq|dix, x2, x3, x4, x5, x10
    fructifier, fructifie, grossir, grossit, rapporte, rapportent, rapportera, fait des petits, fer petit, travay tousel`,
)
const savings = words(
  'money put in',
  `mise, mises, economie, economies, epargne, argent, capital, pecule, cagnotte, sous, somme, bas de laine, apport
    depot, billet, billets, larzan, lékonomi, savings, money, stake, ahorros, poupanca, risparmi, ersparnisse`,
)
const placing = words(
  'placing',
  `place, places, placer, placé, placez, plaçons, placement, placements, investir, investis, investi, investit, investissez
    investissement, investissements, miser, misez, trading, trader, traders, crypto, cryptos, cryptomonnaie, bitcoin
    bitcoins, usdt, ethereum, forex, bourse, paris sportifs, pronostics, robot, algorithme, cagnotte commune, tontine
    mi plas, plas larzan, invest, investing, invested, inversion, invertir, investire, anlegen`,
)
const noLoss = words(
  'nothing to lose',
  `jamais perdu|perdre|deçu|decu|decue, sans rien perdre|risquer|faire, sans jamais perdre|avoir, sans|aucun|zero|0 risque|risques|perte|pertes
    sans bouger, garanti, garantie, garantis, garanties, rien a perdre, risque zero, les yeux fermes, ne perd|perds|perdez pas|jamais|rien
    retire|retires|retirez|recupere|recuperes|recuperez quand, retrait|retraits libre|libres|immediat|immediats|quand
    recupere|recuperes|recuperez ta|votre|la|le mise|double, a coup sur, san risk, guaranteed, no risk, risk free, sin riesgo, sem risco`,
)
const promisedYield = either(
  near(fact('percent'), perPeriod, { within: 3 }),
  near(doubles, savings, { within: 4 }),
  near(placing, noLoss, { within: 20 }),
)
/** … and the reader is to put his there. */
export const takesPart = words(
  'taking part',
  `confiez|confie|confié|konfi moi|nous|lui|leur|mwin|amwin, tu|vous|ou mets|met|mettez|mèt|mises|misez|places|placez|demarres|demarrez|commences|commencez|retires|retirez|recuperes|recuperez
    on|i demarre|commence|debute|komans, demarrer|commencer|debuter|entrer avec, mise de depart, ticket d entree
    je|il|elle|on|mi|li te|vous|t|aou montre|montrerai|montrera|explique|expliquerai|expliquera|presente|presenterai|presentera|parraine|inscris|inscrit|ajoute|guide|mets|met
    te|vous|t|aou presenter|montrer|expliquer|parrainer|inscrire|ajouter, je lui|leur parle|parlerai de vous|toi, rejoins, rejoignez, rejoindre, lance toi, lancez vous, tentez, fais comme moi
    faites comme moi|nous, ca|cela te|vous|t tente|interesse|interesserait|dit|dirait, ouvre|ouvrez un compte, envoie|envoyez|verse|versez|depose|deposez juste|moi|vos|tes
    je|on les|l place|placerai|fais|fait|investis, vos premiers gains, ton premier gain, te faire|vous gagner, join us|me|the, i can show, let me show
    start with, you put|invest|send, te enseño, te muestro, empiezas con, le mostro`,
)
/** What people say of a savings book, a course for sale or a wage. */
const ordinaryGain = words(
  'ordinary gain',
  `remise, remises, reduction, rabais, degressif, loyer, loyers, location, louee, loue, taux, inflation, augmentation, hausse, livret, caisse d epargne, assurance vie, pel, plan d epargne, ma banque, formation|livre|cours|ebook|manuel de|sur|pour trading, cdi, cdd, smic
    salaire brut|net, net par mois, brut par mois, heures par semaine, vends, a vendre`,
)
/** Money is said to grow fast or without danger where it is put … */
export const growth = without(promisedYield, ordinaryGain, { before: 14, after: 14 })

const lent = words(
  'money lent',
  `pret, prets, credit, credits, financement, financements, emprunt, fonds, avance d argent, microcredit, somme remboursable
    prè, kredi, loan, loans, prestamo, prestamos, emprestimo, prestito, kredit, darlehen`,
)
const lends = words(
  'lends',
  `propose, proposons, offre, offrons, accorde, accordons, octroie, octroyons, finance, finançons, mets|met|mettons a disposition, prete, pretons
    disponible, disponibles, obtenez, obtenir, aide|aidons a obtenir, fé prè, i grant, we grant|offer, i offer, ofrezco, ofereço, offro`,
)
const easyTerms = words(
  'easy terms',
  `refuses|refusees|rejetes|rejetees|recales|oublies|interdits|fiches par|a|de|des, fiche|fiches|fichee banque|ficp, sans justificatif|justificatifs|garantie|enquete|banque|banquier|papiers|fiche
    entre particuliers|particulier, de particulier a, reponse|decision|accord sous|en|immediate|rapide, meme interdit|interdits|fiche|fiches|au chomage|sans emploi
    interdit bancaire, interdits bancaires, taux|interet|interets de|a 1|2|3|deux|trois, personnes honnetes|serieuses|dans le besoin, toute personne
    rapide et sans, rapides aux, remboursable|remboursables sur, no credit check, bad credit, low rate, sin aval`,
)
/** A stranger lends to whoever asks. */
export const loanForAnybody = near(near(lent, lends, { within: 7 }), easyTerms, { within: 12 })

const throughAccount = words(
  'through the account of another',
  `recevoir|encaisser|receptionner|faire|laisser|accueillir|recevez|recois|encaissez|encaisses? passer|transiter|arriver|des|les|un|mes|nos|mon|de? virement|virements|paiements|ventes|fonds|argent|sommes|reglements|cheques
    preter|prete|pretes|pretez|preterais|louer|loue|loues|louez|utiliser|utilise|emprunter|prendre|partager son|ton|votre|tes|vos|un compte|comptes|rib|profil|carte|acces
    passer|passe|passent|transiter|transite|transitent|tomber|tombe|tombent|arriver par|sur ton|votre|son|un compte
    sous|a|au votre|ton nom, a votre|ton nom, anprint|pret out kont, pas si|par out kont, use your account|name, through your account, tu cuenta, tua conta`,
)
const cut = words(
  'a cut for the helper',
  `pour|poure|pou toi|vous|aou|ou, pour ton|votre|ta aide|peine|service|gene|derangement, tu|vous|ou gardes|gardez|gard|touches|touchez|prends|prenez|prélèves|prelevez|empoches|conserves|conservez
    commission, commissions, pourcentage, dedommagement, dedommage, une part, ta part, votre part, pou ou, keep, te quedas, ficas com`,
)
const account = words('an account', 'compte, comptes, rib, iban, kont, account, cuenta, conta, konto, profil')
/** Money of strangers is to pass through the reader's account … */
export const lendsAccount = near(throughAccount, account, { within: 6 })
/** … and a share of it stays. */
export const cutOfIt = near(either(fact('percent'), fact('amount')), cut, { within: 6 })
