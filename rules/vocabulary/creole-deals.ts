/**
 * Money tricks told in Réunion Creole, class by class of meaning. Its verbs do not change with the person, so that who
 * acts is read from the word before them: `ou mèt`, `i fo avoy`, `mèt` alone for the reader, `mi avoy` for the writer.
 * Every spelling of a sound is listed, as nobody spells it in one way: `vireman`, `virman`; `aprè`, `apré`; `dsi`, `si`.
 */
import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

const layDown = words(
  'to lay money down, in Creole',
  `met, mete, mett, anvoy, avoy, envoi, ranvoy, voy, larg, avans, vir, vire, pey, peye, pay, donn, done
    vers|pret|prete|paye|verse amwin|mwin|amoin|moin|anou, depoz, fe in|inn|un ti? vireman|virman|virement|mandat|depo|zes|rant
    fe vireman|virman|mandat|rant, donn davans`,
)
const notTheReader = words(
  'somebody else, in Creole',
  'je, j, on, il, elle, to, mi, ma, moin, mwin, nou, li, lu, i, la, lo, le, el, fine, te, ki, pa, pou, in, inn, bann, zot, mon, son, jamais',
)
/** The reader is to lay money down. */
export const readerPays = either(
  without(layDown, either(notTheReader, words('did', 'la, fine')), { before: 1, after: 0 }),
  sequence(words('you are to, in Creole', 'ou, i fo, fo, ou pe, ou va, ou doi, ou sava, pou ou'), layDown, {
    within: 1,
  }),
)
const share = words(
  'a share, in Creole',
  `l'avans, in|inn|ti avans, acompte, lakont, kosyon, lakosyon, garanti
 la|inn|in moitie|moitye|moite, demi mwa
    in|inn|1|2|de|promie|premie|premye|lo mwa|moi, loye, lwaye, lasirans, asirans
    reservation, in ti? kekshoz|kekchoz|kekchose|zes|som|pe, in kar, depo d? garanti
    lo tou, lo transpor, lesans, essences`,
)
const sumInWords = words(
  'a sum, in Creole',
  `20, 25, 30, 35, 40, 45, 48, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 110, 120, 130, 140, 150, 160, 180, 200
    220, 240, 250, 255, 260, 280, 300, 320, 350, 380, 400, 430, 450, 500, 550, 600, 650, 700, 800, 900, 1000
    san éro|euro|euros|t, de|troi|trwa|twa|kat|sink san, sinkant, swasant, katrovin, katreven, katroven, trant, karant`,
)
/** How much, or what for. */
export const amount = either(fact('amount'), share, sumInWords)

const collects = words(
  'collects, in Creole',
  `kan ou|zot vyin|vien|vini|vni|vi|wa|oir|war|vwar|rod|rode|ariv|pass|la|i|pran|sort|gingn|sine
    kan i|lo|la|le|lé, min dan|dann la? min, dann|dan min, dan|dann la min, su plas, an min, an liquide, dovan ou
    devan ou, apre vizit|ou|la vizit, apre nou la, lo zour|jour ou, pa avan|davans, pa bezoin, rienk kan, noter
    devi, carton, la tet, lo kilo, cotisation i rest|res, lo gise`,
)
const balance = words('the rest comes', 'lo res, lo rès, le reste, la res, i rest')
/** What honest people say: one pays when one comes, hand in hand. */
const honest = without(collects, balance, { before: 2, after: 0 })

/** The reader is to pay so much, not on the day one meets. */
export const payment = without(
  without(near(readerPays, amount, { within: 5 }), honest, { before: 3, after: 8 }),
  words('refused, in Creole', 'pa, pi, zamé, jamé, ryin, arien'),
  { before: 2, after: 1 },
)

/** What the writer does once it is there: « … é mi avoy la klé », « apré ou vyin vwar ». */
export const thenOnly = words(
  'only then, in Creole',
  `apre|apresa|ensuite|taler|lerla|aprela ou|mi|zot|nou|ma|va|i|li, lo|le res|reste kan|apre|aprela, lo res
    e|ek|kom|komsa|alor|pou|apre mi|ma|nou|moin|mwin gard|rezerv|tyin|anvoy|avoy|donn|done|don|post|livr|men|mene|ote|tir|aret|blok|met|fe|transfer|rouv|kas|kase|amen|amenn|desann|fini|di|rod|mont|montr|lir|rann|ranvoy|pas|vyin|konfirm|larg
    mi gard|tyin|rezerv|blok|anvoy|avoy|livr|ote|tir, la kle i, ladres apre, ou gingn|gagn|giny|oi|va|vizit|rotir|touch`,
)
/** Put aside for the one who pays. */
export const holding = words(
  'holding, in Creole',
  `mi|ma|nou|pou gard|garde|rezerv|tyin|tyenbo|tyinbo|tienbo|trap|blok|bloke|tir|ote|aret|fini
    gard|tyin|tyinbo|blok|rezerv ali|li|sa|la|lo plas? pou|ziska, ot|ote|tir|ferm lanons, lanons lé? fini|ote
    na|nana|nena in|inn|de|troi|trwa|twa|kat|4|3|5|6|dis not|ot|lot? moun|domoun, sinon mi|ma done|donn|vann
    promie|premie ki|i pey|pay|larg|met|vir|avoy|anvoy, zafer|plas lé|le pou ou`,
)
const firstOfAll = words(
  'first of all, in Creole',
  `dabor, debor, davans, d'avan, komansman, pou komanse|komans, avan tou|tout, avan ou|mi|nou, avan minui|midi`,
)
/** Keys that come by post or lie hidden. */
export const keyLeft = near(
  words('key, in Creole', 'la kle, lakle, lo kle, kle, bann kle, la clé, kod la? bwat'),
  words(
    'left, in Creole',
    `mi|ma|la|el|i anvoy|avoy|post|amen|amenn|met|depoz|les, par|pa la? pos|post|poste|lapos, la post|pos
 lapos, dann|dan in|la|lo|out bwat|boit|boite|lanvlop|po, chronopost, kolissimo, voisin, voisine, dam donn
    laboulanjri`,
  ),
  { within: 8 },
)
/** « Kan la mwatié lé vèrsé » */
const oncePaid = sequence(
  words('once, in Creole', 'kan, tank, si, apre, selman kan, solman kan, sitan'),
  either(share, words('transfer or money, in Creole', 'virman, vireman, virement, larzan, lamone, mandat')),
  words(
    'is there, in Creole',
    'lé|le|la|i fine? fe|verse|ariv|arive|anvoye|rantre|su|si|dsi|pare|peye, su|si|dsi lo|mon kont',
  ),
  { within: 3 },
)
/** Something is done once the money is there. */
export const doneOncePaid = without(
  near(
    oncePaid,
    either(
      holding,
      words(
        'I do it, in Creole',
        `mi|ma|nou gard|rezerv|donn|done|di|anvoy|avoy|amen|amenn|livr|desann|rouv|montr|post, la kle, lakle, ladres, out dat`,
      ),
    ),
    { within: 10 },
  ),
  words('hand in hand, in Creole', 'min dan|dann la? min, an min, noter, sine, dovan, su plas'),
  { before: 12, after: 8 },
)
/** Paid before anything else. */
export const paidFirst = either(
  near(payment, firstOfAll, { within: 6 }),
  without(sequence(readerPays, firstOfAll, amount, { within: 3 }), honest, { before: 3, after: 8 }),
)

/** Given away, in Creole. */
export const givenAway = words(
  'given away, in Creole',
  `mi don|donn|done, mi demann|domann pa rien|ryin|arien|in sou, gratis, gratui, kout arien|ryin|pa, rien pou, i kout rien
    pou done|doné`,
)
export const animal = words(
  'animal, in Creole',
  `ti? chien|syin|kabo|shat|chat, kabri, bourik, cheval, bef, kok, papangay, peroke, toutou`,
)
export const charge = words(
  'charge, in Creole',
  `fre|frais|fres bato|l'avion|avion|vwayaz|transpor|dosie|dossier|douane|notèr|vaksin, douane
    pou l'avion|bato|vwayaz|vol|douane, kaz lo? vol|vwayaz|transpor, lo vol, vaksin, passport, lasirans, asirans
    la|lo kaz vwayaz, la rout, timb, anrozistr|enregistre, dosie, dosié, lo syndic, taxes`,
)
export const chargeOf = without(near(charge, either(fact('amount'), sumInWords), { within: 7 }), honest, {
  before: 3,
  after: 6,
})
/** Money that is promised: a loan, a grant, what was lost. */
export const promisedMoney = words(
  'promised money, in Creole',
  `prèt|pret larzan, larzan i|la tonm|rotourn|rotourne|sort|vini|rovyin, fe rovni|rovenir
    pou larzan, larzan lé su|si|dsi out, droit|droi in|troi|de|mil, rogingn larzan, larzan ou la perd, ou la perd larzan
    travay lé bon, travay i|lé, lozman sociale, ou la? gingne|gagne|gingn|tire`,
)
/** What a share brings: « mèt 400, ou gingn 100 par semèn ». */
export const returns = near(
  words('you get, in Creole', 'ou gingn, ou gagn, ou giny, ou rotir, ou touch, ou rogingn, i vir, i donn aou, i rann'),
  either(fact('amount'), sumInWords, words('bare thousands', '1200, 1400, 1500, 1800, 2000, 2400, 3000, 5000')),
  { within: 4 },
)

/** The one who writes is kin, or says so. */
export const caller = words(
  'kin who writes, in Creole',
  `se|sa|lé|le mwin|moin|out|zot, mwin|moin mem
    momon|papa|tantine|tantin|tonton|matant|gramer|gramoun|pepe|meme|parin se|sa|lé, out|ton ti? fi|fis|garson|neve|nies
    coucou|bonzour|alo momon|papa|tantine|tonton|gramer|gramoun, mon zoli|ti flèr|ker|bebe`,
)
export const trouble = words(
  'trouble, in Creole',
  `lé|le|mi|moin blok|bloke|koinse|malade, garage, garagiste, lopital, fourier, fouryer, la pane, an pann, an pane
    telefonn|telefon|telefone|portab|tel|portable la|lé|le? kase|kas|tonm|tonb|tonbe|mor|perd, nouvo limero|nimero|niméro
    nimero|limero|niméro la|i|lé|le? sanze|shanze|sanz, lot nimero|limero, ekri aou? ek|si|su, vol|vole mon sak|portfey
    loye|lwaye, dokter, mon kart i|la|lé, kart la rest|res|lé, la mer|merd, lotèl, gendarme`,
)
const wish = words(
  'wish, in Creole',
  `ou pe|pé|gingn|giny|kapab, si ou|zot pe|pé|gingn|giny|kapab, i fo, mi? bezoin|bezwin|bizin d
    avans|pret|prete|met|anvoy|avoy|envoi|vers|vir|fe amwin|mwin|moin|amoin|pou, couvre ali, in|inn ti? virman|vireman|mandat
    pe vireman|virman, i ve|vé|domann`,
)
/** Asks for a sum. */
export const plea = without(near(wish, either(fact('amount'), sumInWords), { within: 8 }), honest, {
  before: 3,
  after: 6,
})
/** « Mi rann aou samdi » */
export const giveBack = words(
  'I give back, in Creole',
  `mi|ma rann|rand|ranbours|rembours|arann|artourn|donn|done|arkonpans|remet aou|ali|tout|sa|a|lo|kan|lindi|mardi|merkrodi|zedi|vandrodi|samdi|dimans|demin|apre|si
    li mem i donn|rann`,
)

/** Paid, as the writer says. */
export const paidAlready = words(
  'paid already, in Creole',
  `vireman|virman|virement|larzan|paiements|mandat lé|la|le|i fine? fe|parti|pase|pass|anvoye|ale
    mi|mwin|moin la? fine? pey|peye|vire, mi|mwin|moin la? fine? fe lo|in|le? virman|vireman|virement|paiements
    mi fe|fait lo|in|le? virman|vireman|virement|paiements, larzan i ariv|rant, lé|le fe, i fe paiements`,
)
const proofPaper = words(
  'proof, in Creole',
  `foto|papie|papye|papier|resi|capture|ecran d|lo|la|le? vireman|virman|labank|bank|paiements, foto lekran
    foto|papie|papye la, lo|in foto|papie|papye|resi`,
)
/** The reader is shown a picture of it. */
export const shownProof = near(
  words(
    'look, in Creole',
    `gard, gad, rogard, regard, gardé, mi anvoy|avoy|montr|mont|donn|envoi aou?, mi fe|done aou? foto|papie|resi, li|i mont aou?`,
  ),
  proofPaper,
  { within: 4 },
)
export const inMail = near(
  words('look in, in Creole', 'gard, gad, rogard, regard'),
  words('mail, in Creole', 'mel, mail, spam, out bwat'),
  { within: 4 },
)
/** The bank is slow. */
export const bankSlow = words(
  'the bank is slow, in Creole',
  `i pran 1|2|3|de|troi|in|trwa jour|zour, la? bank i pran, i mèt|met in|de|2 zour|jour, i ariv|rant|afis demin|dmin|lindi|mardi
    déza dann out? shomin, dann shomin, tonm|tonb dann|dan spam`,
)
/** Somebody else comes for the goods. */
export const fetcher = near(
  words(
    'whom I send, in Creole',
    `mon|ma|nout ti? kouzin|frer|frèr|ser|sèr|neve|nevé|boper|belper|belser|gendre|fis|garson|fi|koleg|camarade|zasosie|sofer|chofer|boug|fanm|madam|kopin|kopine|dalon|papa|momon|patron|camion
    in boug|transporter|sofer|camarade|moun`,
  ),
  words(
    'comes for it, in Creole',
    `pas|pass|vyin|vien|sava|ariv|mont|desann|vini|dosann pou? rod|rode|pran|sers|charge|chargez|recupere|lev
    pass pou, an rout pou, i pran, i charge, charge, charge, chargez, pas rod|rode, i pass|pas, i vyin|vien|ariv, dovan out`,
  ),
  { within: 5 },
)
/** It is to be given to him. */
export const letHim = words(
  'let him take it, in Creole',
  `donn|done|les ali|a|li|mon|pran|charge|chargez, larg pa li, les mon, i? charge|chargez, san gen|gèn`,
)
export const payLater = words(
  'I pay later, in Creole',
  `asoir|aswar|taler|demin|dmin|lindi mi|ou mont|monte|pay|pey|vien|vyin|gingn|done|donn, larzan|vireman i ariv
    mi pay|pey aou? asoir|aswar|taler|demin|dmin|apre|lindi, apre mi pay|pey|gingn`,
)

/** Figures that came to the reader. */
const figures = words(
  'figures, in Creole',
  `kod, kode, shif, sif, chif, chiffre, in|inn|lo ti? nimero|limero|niméro|sif|shif|mesaz|mésaz, sis|6 shif|sif|chif`,
)
const came = words(
  'came to the reader, in Creole',
  `la? ariv|arive|rosoi|rsoi|recevoir|rosevoir|resevwar|rosevwar|sonn|gingn|gingné|tonm, i ariv|vini|sonn, ariv, arivé
    su|si|dsi|dessi out telefonn|telefon|telefone|portab|tel|portable, la parti su|si, ou la rosoi|gingn, fe vini in
    sava ariv|sonn|gingn, mi la anvoy|avoy aou, mi anvoy|avoy aou in|lo`,
)
const harmlessCode = words(
  'harmless code, in Creole',
  'kod|kode portay|port|postal|wifi|promo|digicode|barier|labwat, kod|kode la? port|route|bwat',
)
/** A code came to the reader that opens no door. */
export const codeCame = without(near(figures, came, { within: 7 }), harmlessCode, { before: 4, after: 4 })
export const tellMe = words(
  'tell me, in Creole',
  `di|donn|done|anvoy|avoy|ranvoy|envoi|lir|li|ekri|rekri|mark|kopi|rokopi|voy amwin|amoin|mwin|moin|anou|nou, di|donn|done|anvoy|avoy|lir a moin|mwin|nou
    lir|rekri|ekri|anvoy|avoy|ranvoy|mark|dicte|rokopi ali|li|sa|kod|lo kod?, ou lir|di|ranvoy|anvoy, reponn isi? ek|avek|anlèr|mesaz
    donn vit|vitman, konfirm out, tap isi`,
)
/** The figures that came to the reader are wanted. */
export const codeWanted = near(codeCame, tellMe, { within: 14 })
/** A payment shown on the telephone is to be approved. */
export const approval = near(
  words('approve, in Creole', 'apiy|tap|klik|pez|di wi|oui|yes, valid kan|ali|li|notif|sa|la, apiy, pez su'),
  words(
    'shown, in Creole',
    `notif, notification, laplikasion, l'appli, lavertisman, paiements, aprobasyon, aprobasion`,
  ),
  { within: 12 },
)

/** The account is another from now on. */
export const changedAccount = without(
  near(
    words('account, in Creole', 'kont, konte, compte, rib, lo rib, labank, cooperative'),
    words(
      'changed, in Creole',
      'shanze, sanze, shanzé, sanz, shanj, shanz, sanj, shanje, ferme, fermé, bloke, blok, saisi, nouvo, lot, pi, i marche pi, lansien',
    ),
    { within: 4 },
  ),
  words('not changed, in Creole', 'shanz|sanz|shanj|shanze|sanze pa, pa shanze|sanze|shanje|shanz|sanz'),
  { before: 2, after: 2 },
)
/** Where the money goes: to the account of somebody. */
export const intoAccount = words(
  'into an account, in Creole',
  `su|si|sou|dsi|dessi|desi|dann|sur mon|ma|nout|son|lot|in|inn|lo|le kont|konte|compte, su|si|dessi sa, su|si|sur konte|kont|compte
    lo kont garagiste`,
)
export const paysInto = near(
  either(readerPays, words('transfer, in Creole', 'virman, vireman, virement, cotisation')),
  intoAccount,
  { within: 6 },
)
/** The account of somebody else. */
export const othersAccount = sequence(
  either(readerPays, words('put it, in Creole', 'vir, vireman, virman, lé, les')),
  words(
    'account of another, in Creole',
    `su|si|dsi|dessi|dann|sur son kont|konte|compte
    su|si|dsi|dessi|dann|sur kont|konte|compte mon|ma|in|mme|madam|msie|tata|tonton|lo|zami`,
  ),
  { within: 7 },
)
/** The reader's own account serves somebody else. */
export const yourAccount = words(
  'your account, in Creole',
  `su|si|dsi|dessi|sur|dann out kont|konte|compte, rant su|si out, out kont pou|ki, pret amwin|amoin|mwin out kont
    su|si son kont, lwe|loue out kont`,
)
export const keepSome = words(
  'keep some, in Creole',
  `ou gard|artir|gingn|rotir|gagn 5|10|15|20|25|30|40|50|60|80|100|150|200|in|lo|pou, mi donn|done aou 20|30|40|50|100|trant|sinkant|san|vin
    ou gard`,
)
export const passOn = words(
  'pass on, in Creole',
  `rann|ranvoy|done|donn|larg|anvoy|avoy|artourn mwin|amwin|amoin|mon|lo|le|la|li rès|res|reste|zasosie|kouzin, lo|le res|reste
    ou rann|ranvoy|larg|done|donn, an liquide, par kripto|mandat`,
)

/** Where the writer is, so that nothing can be seen. */
export const faraway = words(
  'far away, in Creole',
  `mi|moin|mwin lé|le pa la|isi, mi|moin|mwin lé|le an|la|su|si|dan|dann? frans|france|metropol|metropole|bato|lopital|madagascar|mayot|mayotte|maurice|paris|pari
    pa la ziska, lé la|an frans|france, mi travay la|an frans|france, lé mayot|maurice|madagascar|paris
    na pi|pwin lo|la? kle, i gingn|gingne pa rouv, mi gingn pa rouver|rouv|vni|vnir|vini, mi pe|pé pa vni|vnir|vini|rouv
    abit lwin, mi abit pa la`,
)
