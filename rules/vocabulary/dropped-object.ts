/** Asks whose object is left out: named by the other, by an earlier message, or by its two sides. */
import { either, fact, near, starts, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import * as received from './code-received.js'
import { harmlessCode } from './things.js'

/** « Oui », « c’est ça », « allez-y », said to what the other offers; who goes on with « je … » speaks of himself. */
export const assent = without(
  starts(
    words(
      'assent',
      `oui, ouais, ouai, wi, ui, yes, yep, ok, parfait, voila, exact, exactement, c est ca|sa|cela, cest ca|sa, sa minm
        tout a fait, allez y, vas y, bien sur, super, d accord, absolument, si|sim|ja, comme convenu, la mienne|miene|miéne aussi, volontiers`,
    ),
    4,
  ),
  words(
    'speaks of himself',
    `je|j peux|vais|passe|viens|serai|paie|paye|prends|arrive|dois|pourrais|donne|fais|vire|regle|apporte
      mi vien|pass|pas|ariv|pey|pran|donn|di|amen, bonne idee, sur place, quand vous|tu|on, en arrivant, a la signature|visite|remise|livraison
      main propre, especes, liquide, via|sur agora|le site, arnaque, attention, surtout pas, non, jamais, au portail|guichet|comptoir`,
  ),
  { before: 0, after: 9 },
)
/** « Et la suite ? », « dans l’ordre » */
export const goOn = words(
  'go on',
  `et|puis|avec la|les|l suite|six|6|trois|3|quatre|4|derniers|autres|date|fin, la suite stp|svp|aussi, et derriere|deriere|verso|au|le dos
    dans l ordre, et les|mes six|trois|quatre|derniers, oui la suite, tout ici, je suis dessus, je note, je l|les|vous note`,
)
/** What the other has in hand: a number that came. */
export const codeInHand = without(
  either(
    near(received.number, received.came, { within: 6 }),
    words(
      'a thing with figures',
      `truc|trucs|nafer|nafèr|numero|nombre|message|texto|sms|mesaz|mésaz avec|a|de|ek|in|un|six|6 six|6|quatre|4|chiffres|chif|shif|sif|des|chiffre
        in|un|six|6|les|des 6|six|les|sis chif|shif|sif|chiffres, code a|de 4|5|6|six|quatre|cinq, un code, le code du? sms|texto|recu, in kod`,
    ),
    words(
      'what my bank sent',
      `numero|nombre|message|code que|ke ma|la|mon banque|telephone|site vient|a|m, sms dit de ne, ne pas le partager, numero|nummer|number pra|para|fur|for ti|dich|you, numero|nombre|code|chiffre vous|t a ete envoye|adresse|transmis|laisse, chiffres arrives|tombes`,
    ),
  ),
  either(
    harmlessCode,
    words(
      'of doors and things',
      'portail, casier, porte, colis, promo, poste, serie, compteur, relais, bizarre, arnaque, cadenas, boite, wifi, voiture, immeuble, parking, residence',
    ),
  ),
  { before: 4, after: 5 },
)
/** The other's secrets, named by him. */
export const cardInHand = without(
  words(
    'my card',
    `numero|numeros|chiffres|date|photo|photos|code|recto|cryptogramme de|d|sur|du ma carte|cb|kart|bleue
    16|seize chiffres, chiffres au|du dos|derriere, au dos aussi, photo de ma carte bancaire
    veut|veulent|demande|demandent|reclame|reclament|pour|rentre|mets|met ma carte|cb|bleue, ma carte bancaire|bleue ici|alors|dessus|la, mon numero de carte`,
  ),
  words(
    'numbers of things',
    'serie, console, compteur, moteur, chassis, carter, reference, imei, modele, grise, sur place, fidelite',
  ),
  { before: 5, after: 5 },
)
export const accessInHand = words(
  'my password',
  'mon|mes mot|mots|mdp|identifiant|identifiants|acces|login de? passe?, mon code secret|personnel|bancaire|confidentiel',
)
export const papersInHand = either(
  near(
    words(
      'a copy',
      'photo, photos, copie, copies, scan, recto, verso, envoie, envoyer, mets, faut, veut, voulez, veux, ici',
    ),
    words(
      'my papers',
      'ma|mes carte|piece|pieces d identite, mon|mes passeport|permis|impots|rib|bulletins, mes fiches|bulletins de? paie|salaire?, mon avis d imposition|impot',
    ),
    { within: 5 },
  ),
  words('both my papers', 'mon rib et|avec ma|mon piece|carte|passeport, piece d identite et mon|mes|ma'),
)
export const voucherInHand = words(
  'a voucher then',
  `ticket|tickets|carte|cartes|coupon|coupons|recharge|recharges pcs|transcash|neosurf|cadeau|cadeaux|du|google|steam|prepayee|prepayees
    au tabac, chez le buraliste, western union, mandat cash, paypal entre|proches|amis, en bitcoin|crypto`,
)
/** « Je paie avant ? », « tout avant ? », « sur votre compte ? » */
const aheadThen = either(
  near(
    words(
      'I pay then',
      `je paie|paye|vire|verse|regle|laisse|mets|fais|envoie, je vous|te paie|paye|vire|verse|regle|laisse|mets|envoie, payer, regler, verser, virer, laisser, avancer
        j envoie, j avance, virement, je dois|peux|devrais payer|regler|verser|laisser|avancer`,
    ),
    words(
      'ahead then',
      'avant, d avance, a l avance, en avance, frais, acompte, caution, garantie, arrhes, sans voir, reservation',
    ),
    { within: 6 },
  ),
  words(
    'ahead, in few words',
    `tout avant, c est moi qui|ki avance|paie|paye|regle, les 30|40|50|60|70|80|90|100 c est moi, sur votre|ton compte alors?
      argent|somme|virement a|chez|pour votre|ta|ton|lui|elle frere|soeur|niece|neveu|cousin|cousine|collegue|ami|amie`,
  ),
)

/** What is paid at a signing or on the spot is no money first. */
export const paysAhead = without(
  aheadThen,
  words(
    'at its time',
    'signature, sur place, notaire, agence, etat des lieux, bail, en venant, quand je, apres la visite, facture, devis',
  ),
  { before: 8, after: 8 },
)
/** « Ma banque demande si j’accepte » */
export const pushInHand = near(
  words('a notice of my bank', 'notification, fenetre, demande, alerte, bandeau, message, appli'),
  words(
    'do I accept',
    'j accepte, je valide, j approuve, je confirme, j autorise, je mets|pose mon doigt, je dis oui, j appuie',
  ),
  { within: 9 },
)

const bothSides = words(
  'both sides',
  `devant et|puis|é? derriere|deriere|derrière, deven|devan|dovan é|et|ek? deriere|derriere|deryer|dèryèr, recto et|puis|ek? verso
    les|des|ses deux|2|dé faces|cotes|koté|kote, une|un face|cote puis|et l autre, front and back, both sides, delante y detras
    frente e verso, fronte e retro, vorder und ruckseite`,
)
const answerWith = words(
  'answer with',
  `repondez, reponds, repondre avec|par, dites|dis|montrez|montre|montres|envoie|envoi|envoyez|donnez|donne|anvoy|mettez|photographiez nous|moi|amwin|mwin?
    reproduire, reproduisez, nous dites|montrez|donnez|envoyez, il|me|nous faut|faudrait, retour de|d, ici meme, en reponse, une|1 photo suffit
    photo|foto de|2|d ta|votre|la|out`,
)
const thingShown = words(
  'a thing to be seen',
  `meuble, voiture, moto, scooter, carter, moteur, pneu, pneus, jante, jantes, table, maison, case, kaz, velo, robe, canape, lit, console, etat
    rayure, rayures, grave, graves, carte mere, carte graphique, carte memoire, carte postale, telephone, ecran, siege, coque, jardin, loto, pokemon
    cle, tableau, livre, disque, vinyle, photos de|du|des, plaque, serie, chaussure, chaussures, piano, guitare, meubles, armoire, cases, flan, flanc`,
)
/** « Répondez avec devant et derrière » */
export const sidesAsked = without(near(answerWith, bothSides, { within: 4 }), thingShown, { before: 12, after: 10 })
/** « La bleue des deux côtés », « les seize de devant » */
export const cardSides = either(
  near(
    words('the blue one', 'la|ta|votre|vot|une|out bleue|cb, carte bleue|bancaire, cb, kart bler|ble|labank'),
    bothSides,
    {
      within: 6,
    },
  ),
  words(
    'figures of the sides',
    `seize|16 de devant|devant|face, trois|3 de derriere|derriere|du|au dos?, dos les trois|3 derniers, petit nombre de derriere`,
  ),
)
/** Money in the air. */
export const settles = either(
  fact('amount'),
  words(
    'settles',
    `encaisse, debite, debiter, debitons, crediter, credite, restitution, remboursement, rembourser, rembourse, virement, vire direct
      paye, paie, regle, on n en parle plus, sont prets, c est regle, support d origine, frais, le port, passage, montant, mois`,
  ),
)
/** « Ça dit quoi ? », « il commence par quoi ? » */
export const saysWhat = words(
  'what does it say',
  `ca|sa|il|i|elle|ils|sms|texto|message|cela dit|di|donne|disent|affiche|raconte|marque quoi|koi, lisez|lis|voyez|vois vous|tu? quoi|koi|combien
    que lisez|voyez vous, que lis tu, quels|quelles sont ils|elles, quel est il, lequel, laquelle, lesquels, lesquelles
    commence|commencent par quoi|koi|combien, quoi|koi comme chiffres|chiffre|numero, pret|prete a noter, alors ca donne
    kosa|koué i|li di|ékri|ekri|mark|marke, i di kosa|koi|koué, what does it|the say, que|qué pone|dice
    was steht|sagt, o que diz|esta, cosa dice, vazi|vazy|vas y di|dis, writing it down, je t|vous ecoute, suis pret|prete
    dans l ordre, restez avec moi et lisez, restez en ligne et lisez, je recopie, ca donne quoi|combien?`,
)
/** The same in words that serve many other ends. */
export const whatIsIt = words(
  'what is it',
  `c|cest|c est|sé|ce|cé quoi|koi|ki|kosa, et la suite, je note, j attends, je les|l attends, il|me manque, quoi|koi dessus|dedans
    what is it, what s it, sans lui|ca je suis bloque|bloquee`,
)
/** Something unnamed that came just now. */
export const somethingCame = near(
  words(
    'you got',
    `vous|t|te|ta|tu|ou|vs avez|as|recois|recevez|la|aurez|ecrit|envoie|va|auras|resu|recu|reçu|envoyait? eu|recu|resu|recevoir|gingn|gagn|avoir|un|une?
      ta|tu|vous|t resu|recu|recois|recevez|as|ecrit|envoie, a du recevoir, ou la gingn|gagn|rosoi|resevwar|gingne, got the|a, you got, te llego, dir kam, kam ne|eine`,
  ),
  words(
    'something',
    `truc, trucs, nafer, nafèr, petit mot|message|truc, quelque chose, kekchose, koi d eux, quoi d eux, text, texto, message avec|a|de chiffres|six|6|des?
      mensaje con, nummer, numero pra ti, mésaz, mesaz, sms`,
  ),
  { within: 5 },
)
/** « Vous me le lisez » */
export const readItMe = words(
  'read it to me',
  `vous|tu|tu me|m le|la|les lisez|dites|donnez|dictez|lis|dis|donnes|dictes, i|il|sa|ca di|dit koi|quoi, kosa i di|ékri|ekri, i di kosa, vazi|vazy|vas y? di|dis, lis|lisez le|la moi
    manda|diz|dizes mo|me, schick ma|mir|es, dimmelo, que pone, go ahead`,
)
