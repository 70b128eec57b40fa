/** Money first, the key, the visit or the address after: said of others, by conditions and by the order of things. */
import { asks, by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import * as advance from './advance.js'
import * as money from './money.js'
import { verbs } from './verbs.js'

const plainPay = verbs('pay plainly', 'payer regler verser virer acquitter avancer transferer', {
  imperative: 'paie paye pay regl vir',
})
/** What the sum is said to pay. */
const errand = words(
  'errand',
  `essence, gasoil, gazole, carburant, taxi, bus, trajet, deplacement, peage, route, lesans, petit geste, une avance
    virement, acompte, arrhes, versement`,
)
/** What is paid at a signing, on the spot, through the site, or to a club, is no money first. */
export const fairPlace = words(
  'fair place to pay',
  `signature, signer, signe, signez, bail, notaire, agence, etat des lieux, sur place, main propre, huissier, guichet
    devis, facture, artisan, siret, atelier, licence, licences, cotisation, adherents, adherent, club, tombola, cantine
    billet, billets, repas, commande groupee, kermesse, par|sur|via|depuis le|l site|annonce|appli, agora, paiement securise, bouton, securise
    apres la? visite, a la livraison|reception, caisse, accueil, asso, association, sortie, spectacle, concert, mairie
    restaurant, hotel, cours, stage, spot, les? cheques`,
)
const fair = (of: Parameters<typeof without>[0]) => without(of, fairPlace, { before: 14, after: 14 })

/** A sum, a share, a transfer, however it is called. */
const payment = either(
  money.deposit,
  money.means.transfer,
  advance.part,
  fact('amount'),
  advance.bareSum,
  words('payment', 'paiement, reglement, sous, argent, thune, fric, loyer, montant, somme, l? avance'),
)
/** « ceux qui ont déjà réglé », « celle qui m’aura viré » */
const payers = either(
  sequence(
    words('those who', 'ceux|ceu|celles|gens|personnes|clients|locataires|familles|candidats qui|ki'),
    words(
      'have paid',
      `m? ont|on|auront deja|bien|vraiment? regle|regler|paye|payer|verse|verser|vire|pose|avance|depose|mis|bloque|laisse
        deja? paient|payent|versent|reglent|virent|avancent|posent|mettent|bloquent`,
    ),
    { within: 1 },
  ),
  words(
    'the one who pays',
    `celui|celle|premier|premiere|famille|personne|client qui|ki m? aura deja? regle|paye|verse|vire|pose|avance|depose|mis|envoye
      celui|celle|premier|premiere|1er qui|ki me|m? vire|avance|pose|verse|regle|paie|paye|bloque`,
  ),
)
/** What the writer keeps for those who paid. */
const granted = words(
  'granted',
  `fais|fait|ferai|font visiter, ouvre, ouvrirai, ouvrira, ouvrons, ouvrent, montre, montrerai, montrons, visite, visites, visiter
    cle, cles, clef, clefs, adresse, creneau, creneaux, passe|passera|passeront|passent en? devant|avant|premier|priorite
    rendez vous, rdv, recois, recoit, recevons, me|se deplace, deplacons, reponds, repond, priorite, prioritaire
    aura|auront la|le|les|l`,
)
/** The writer opens to those alone who have paid. */
export const onlyForPayers = fair(near(granted, payers, { within: 8 }))

const access = words(
  'access',
  `cle, cles, clef, clefs, trousseau, badge, code du|de? la|l? portail|boitier|boite|porte|cadenas|coffre|entree
    adresse, ou elle|il|ils|elles|c est, ou est|sont|se, rendez vous, rdv, visite, visites, localisation, la position`,
)
const wellThrough = words(
  'through',
  `passe, passes, passee, passees, passer, arrive, arrives, arrivee, arriver, tombe, tombes, tombee, recu, recus, recue, vire
    vires, viree, verse, verses, versee, visible, credite, sur mon|le compte, regle, regles, reglee, depose, chez moi
    est|sont la, est fait, envoye, envoyes, parti, confirme`,
)
const whenPaid = sequence(
  words('when', 'quand, kan, qd, des que|ke, une fois, sitot, aussitot, lorsque, apres que, tant que'),
  near(payment, wellThrough, { within: 5 }),
  { within: 3 },
)
/** « Quand les 500 sont passés je vous dis où est la clé » */
export const accessWhenPaid = fair(near(whenPaid, access, { within: 8 }))

const first = words('first', 'd abord, dabord, dabor, en premier, avant, avant tout, d avance, davance, avan')
const afterwards = words(
  'afterwards',
  'des que|ke|qu|reception, quand, kan, une fois, apres, ensuite, sitot, suit, suivra, suivront',
)
/** « Le virement d’abord, la clé dès que je le vois » */
export const accessAfterwards = fair(
  sequence(sequence(payment, first, { within: 2 }), access, afterwards, { within: 5 }),
)
/** « l’adresse suit » */
const accessFollows = words(
  'access follows',
  `adresse|cle|cles|clef|code|rdv|visite|localisation suit|suivra|suivront|suivent|vient apres|derriere|ensuite?
    adresse|cle|cles|clef|visite|code|rdv vous|te|t? sera|seront? envoyee|envoyees|donnee|donne|donnees|communique|communiquee apres|ensuite|aussitot|derriere?`,
)
const askPay = asks(plainPay)
/** « Réglez-moi direct et je vous bloque ça » */
export const payThenKept = fair(
  either(
    sequence(askPay, advance.thenIKeep, { within: 5 }),
    near(askPay, accessFollows, { within: 10 }),
    sequence(
      askPay,
      words(
        'you get',
        'et|puis vous|tu|t|ta|vs aurez|auras|recevez|recevrez|recois|recevras|avez|as|gagnez|visitez|visites',
      ),
      access,
      {
        within: 6,
      },
    ),
    sequence(
      either(
        near(errand, words('at once', 'tout de suite, maintenant, d|en avance, aujourd, la maintenant'), { within: 4 }),
        askPay,
      ),
      either(fact('amount'), advance.bareSum),
      words('and I come', 'et je|j|mi|on descends|viens|pars|arrive|monte|livre|charge|apporte|amene|vous|te|t'),
      { within: 4 },
    ),
    sequence(
      payment,
      words('it is yours', 'et|puis elle|il|c|le|la est a vous|toi, et cest a vous|toi, et elle|il est pour vous|toi'),
      {
        within: 5,
      },
    ),
  ),
)
const hands = words(
  'hands it over',
  `t|te|vous|il|elle? ouvre|louvre|ouvrira|remet|remettra|donne|donnera|sort|sortira|rend|apporte|depose|appelle
    la|le|les sort|depose|donne|laisse|apporte|ouvre|remet`,
)
const keeper = words(
  'keeper',
  `gardien|gardienne|voisin|voisine|oncle|tonton|tante|frere|soeur|cousin|cousine|beau|belle|pere|mere|fils|fille|collegue|ami|copain|pote|casseur|demolisseur|garagiste|proprietaire|concierge|patron
    il, elle`,
)
/** « Règle et le gardien t’ouvre » */
export const payThenOpened = fair(
  sequence(askPay, words('and', 'et, puis, ensuite, apres, derriere'), keeper, hands, { within: 3 }),
)
/** « Il lâche rien sans être payé » */
export const nothingUnpaid = sequence(
  words(
    'gives nothing',
    'lache|lachent|lachera|donne|rend|sort|ouvre|bouge|livre|montre|prete|touche|charge|demarre rien|pas|plus|jamais|que',
  ),
  words(
    'unpaid',
    `sans etre|avoir ete? paye|payee|regle, sans les? sous|argent|thune|acompte|avance|paiement, avant d etre paye|regle
      tant qu|que il|elle|on|je|c|ce|n? n? est|a|ai pas ete? paye|regle|recu|l, paye|payer d abord|avance, si on|tu|vous lui? paye pas`,
  ),
  { within: 4 },
)
/** « Avance-lui » */
export const payHim = either(
  words('pay him', 'avance|avancez|regle|reglez|paye|payez|paie|vire|virez|verse|versez|envoie|envoyez lui|leur'),
  askPay,
)
const sureOfYou = words(
  'sure of you',
  `suis sur|sure|certain|certaine, etre|etes sur|sure|certain|certaine que|qu|de, sais que vous|tu|c
    viens|vienne|descends|descende|deplace|deplacer|route|bouge|monte pas? pour rien, pas pour rien, prouve que`,
)
/** « Juste l’essence 40 euros comme ça je suis sûr que vous venez » */
export const errandForProof = fair(
  near(
    either(near(errand, either(fact('amount'), advance.bareSum), { within: 4 }), askPay),
    sequence(words('so that', 'comme ca|sa, histoire, pour, que, pr, afin'), sureOfYou, { within: 4 }),
    { within: 6 },
  ),
)
/** « Transférez avant que je parte » */
export const payBeforeILeave = fair(
  sequence(
    either(askPay, sequence(errand, either(fact('amount'), advance.bareSum), { within: 4 })),
    words(
      'before I leave',
      'avant que je|j|on|mon|ma|il|elle? parte|vienne|descende|bouge|prenne|monte|sorte|charge|demarre|me|livre|poste|frere|fils|cousin',
    ),
    { within: 6 },
  ),
)
/** « La caution chez moi avant » */
export const withMeBefore = fair(
  sequence(
    either(money.deposit, advance.part, fact('amount'), advance.bareSum),
    words(
      'with me',
      'chez moi|nous|elle|lui|mon|ma, sur mon|son|notre compte, entre mes|ses mains, arrive|arrivee|arrives',
    ),
    words('before', 'avant, d abord, la veille, en premier'),
    { within: 3 },
  ),
)
const ifYou = words(
  'if you pay',
  `si tu|vous|ou m|me|lui? envoi|envoie|envoies|envoyez|mets|mettez|vire|vires|virez|avance|avances|avancez|regle|regles|reglez|paye|payes|payez|verse|verses|versez
    si tu|vous menvoi|menvoie|menvoies|menvoyez, il? me? faut|fo|faudrait|faudra juste?`,
)
/** « Je te la garde si tu m’envoies 50 » */
export const keptIfPaid = fair(
  sequence(
    words('kept', `je|jte|jvous|on|j vous|te|t? la|le|les|l garde|bloque|reserve|retiens|mets de? cote?`),
    sequence(ifYou, either(fact('amount'), advance.bareSum, advance.part), { within: 3 }),
    { within: 4 },
  ),
)
/** « Tu vires la moitié avant » */
export const shareBefore = fair(
  sequence(near(by('reader', plainPay), either(advance.part, money.deposit), { within: 3 }), first, { within: 2 }),
)
