/**
 * Words that honest writers in La Réunion use and no French dictionary lists: a word found here is neither a slip nor
 * a disguise. Folded, as in a view; names made of several words are listed word by word.
 */

/** Communes, districts, summits and neighbouring islands: where people live and where they meet. */
const PLACES = `
  bras-panon panon cilaos salazie bellepierre moufia montgaillard deshayes duparc beausejour gillot cambuston menciol
  beaulieu beauvallon takamaka hell-bourg hellbourg mafate aurere belouve bebour vincendo manapany manapany-les-bains
  casabona pierrefonds mahavel montvert dassy berive maido bernica hermitage villele bruniquel savanna cambaie
  bellemene pichette tevelave makes ouaki gol camp-du-gol saint-expedit dodin salaze benare tremblet mamoudzou
  dzaoudzi kaweni rodrigues tamatave diego-suarez anjouan moroni mascareignes zoreil zorey`

/** First names that are frequent on the island and strange to the dictionary. */
const FIRST_NAMES = `
  johny kelian nolhan lyam jayson tyron keanu mickaelle mickaella sullivan leana rachelle shanna lyana keziah
  naomie maeline tiana aina hasina tahina rivo haja faniry fanja voahangy abdou toihir saindou ansoir nassur`

/** Family names of the island. */
const FAMILY_NAMES = `
  hoarau payet boyer dijoux lebon techer turpin hoareau nativel vitry sautron gonthier damour lauret clain virapin
  virapoulle barret sery etheve mussard leveneur vidot huet fossy ferrere gauvin gence aho law-koune chane-kane
  chane-teng ah-kang thia thiaw-kine tsang hin-sun how-choong chong ravat locate issop omarjee patel moullan vally
  ingar timol mangrolia dindar cassim karjee moutoussamy mounichy ramassamy ramsamy ramin ramalingom soubaya
  soupramanien sinama narassiguin latchoumy latchimy minatchy maniram marimoutou mardaye ringuin sangaralingom poinin
  poudroux paniandy govindin appasamy canagaratnam caroupaye camatchy velia valliame virama virassamy vayaboury
  vingadassalom incana iafare imare angama atchama atia assani adekalom abmon batifoulier benard bertil biget bourhis
  calpetard carpin cazal cochard corre cuvelier dalleau deboisvilliers defaud delgard derand dennemont dobaria dolphin
  dubard duchemann dufestin dupuis elizeon elma elphege esparon filain flahaut florency fruteau futol gastellier
  giraud gigan grosset guichard hibon jismy kerbidi lacaille laravine laude leperlier legros lepinay lesquelin lougnon
  lucilly mace malet maunier mazeau medea mondon narayanin nassibou nourry oudin ozoux parny parvedy perrau pongerard
  pothin prugnieres rangassamy rassaby refesse rieul soundrom tiburce vergoz wuaquet yebo zitte`

/** What is sold on classifieds, who makes it, and the shops and services people name. */
const BRANDS = `
  leboncoin vinted ebay aliexpress temu shein cdiscount fnac darty intersport conforama zinfos clicanoo 974annonces
  domimmo seloger bienici booking abritel iphone ipad ipod imac macbook airpods watch galaxy honor xiaomi redmi oppo
  oneplus realme nikon nikkon olympus fujifilm gopro dji philips hisense tcl beko indesit candy brandt electrolux
  dyson moulinex krups delonghi magimix thermomix vorwerk tefal seb rowenta playstation xbox ps1 ps2 ps3 ps4 ps5
  dualshock pokemon playmobil fortnite fifa minecraft duster sandero kangoo laguna scenic twingo captur kadjar koleos
  tiguan touran skoda fabia astra mokka kuga punto yaris hilux corolla auris rav4 micra juke qashqai navara civic
  jimny vitara kia picanto sportage pajero l200 isuzu dmax renegade giulietta yamaha ducati ktm derbi aprilia piaggio
  kymco sym tmax xmax nmax mbk speedfight btwin giant specialized lapierre orbea cannondale shimano sram garmin fitbit
  bugaboo yoyo babyzen chicco kiabi primark reebok asics lacoste quiksilver roxy billabong oxbow gucci rolex casio
  fossil stihl husqvarna makita dewalt ryobi kubota lapeyre zeop canalbox canalplus only spotify deezer colissimo
  chronopost relay laposte dhl ups dpd gls kolirun paylib wero wise revolut n26 boursorama boursobank fortuneo bred
  lcl caixa cpam ameli ants crous airaustral corsair whatsapp telegram snapchat insta messenger tiktok linkedin viber
  skype gmail hotmail outlook yahoo icloud wanadoo ios`

/** Short forms of chat and SMS, and the English that everybody writes. */
const CHAT = `
  slt bjr bsr stp svp mrc dsl pq pkoi pcq parceque psk paske tkt tqt mdr ptdr xd jsp jpp jpeu jpeux jvoudrai jvoudrais
  jveux jvais jsui jsuis jai chui chuis cest ke kel koi keske kan kand tte tts tjr tjrs toujour tjours jms bcp bc bp
  pb prb rdv num nb oki okay dacc dispo neg fdp tbe cb bv msg mp emails mms dem asap rep repnd biz bizz hey yep yop
  nan ouai fo fau fodre fodra vou vx vrmt vrm vraimen sinn dnc ptit ptite pti gd gde qq qqch qqn qqs qd qn qt qlq
  quelq kelkun chak chq prcq mnt mtn auj ajd aprem we weekend wkd semn phishing smishing online website checkout
  feedback app apps update buggue stream story swipe otp puk jpg png qr qrcode tracking click collect school team
  coworking freelance gaming setup laptop oled qled hifi`

/** Frequent words of Creole as it is written here, in the spellings in use. */
const CREOLE = `
  mwin moin mwa aou nou zot zote bana azot anou amwin amoin lete sra fe nena avek sanm sanmb ansanm ensemb dann dessi
  desi kank kou kosa kosala kossa koman komen kisa akel akoz akoze ousa oussa akote enn twa sink uit sat ste so not
  noute bonzour bonzourr bonswar salam ankor ankore asteur mersi mersian siouple domin demin yer zordi zordui toultan
  toulmoun domoun demoun moun gramoun marmay kaf kafrine yab zarab sinwa komor kaz kaze lakaz bitasyon bazardage
  larzan larjan pri zafer zafere lavyon oto vwatur kabo kabri tang komela komera dalon dalons dalone tantinn matante
  momon zistoir kozman koze kriye anvoy anvoye donn done bay pran pranr prann vann vande aste asete gingn gingne gagn
  ganye trap trape tronp tronpe marke rod war wa oir vwar konn kone konpran konpri krwar krwa ral desann desand vien
  vyin vni veni arive shap soubik sobatkoz batkare ladi lafe kabar rondavel boutik boutiker bredes bredes-chouchou
  zembrocal vavangue bibasse zourite massale sakay`

/** What the tokens of elided and hyphenated words leave behind. */
const PIECES = 'aujourd hui entr prud'

const toWords = (list: string): string[] => list.trim().split(/\s+/)

/** Names, brands, short forms and Creole words that are right as they stand, folded (lower case, no accents). */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [PLACES, FIRST_NAMES, FAMILY_NAMES, BRANDS, CHAT, CREOLE, PIECES].flatMap(toWords),
)
