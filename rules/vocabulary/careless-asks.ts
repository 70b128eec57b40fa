/** Dangerous asks in a few careless words: SMS spelling, Creole, Spanish, Portuguese, German. */
import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { bareSum } from './advance.js'
import { harmlessCode } from './things.js'

const codeWord = words(
  'code by ear',
  'code, kode, kod, chiffre, chiffres, chifre, chifres, shif, sif, 6 chiffres, numero de 6, codigo, ziffern, otp',
)
const youGet = words(
  'you get, by ear',
  `t|tu|te|ta|vs|vou|ou|t'a recois|resoi|recoi|resois|recoit|recu|resu|reçu|recevoir
    tu|t|vs|vou va|vas|va_te|viens|vien de? recevoir|resevoir|avoir|gingn, ou la|sar|va gingn|gagn|gingne|rosoi
    jt|jte|je|jtai mé|met|mets|mi|mis|envoi|envoie|envoye|fai|fait|te, jtenvoi, jtenvoie, te llega|llego|llegara
    vais receber, bekommst, vas recevoir, tu auras, recevras, recevra`,
)
const giveBare = words(
  'give, by ear',
  `donne, done, doné, envoi, envoie, menvoi, menvoie, file, balance, lis, li, tape, marke, marque, mé le|la ici, met le|la ici, me le di|dis|donne|file, me les, tu me le|la|les, c koi, c quoi, cé koi, sé koi, di amwin|mwin
    anvoy|avoy|done|donn amwin|mwin|ali, di moi, dis moi, jte rend, pasalo, pasamelo, dimelo, damelo, manda mo, passa me, schick, gib, kosa, recopi, recopie, kopi`,
)
const gets = near(youGet, codeWord, { within: 4 })
/** « T’as reçu 1 code. Donne » */
export const codeByEar = without(
  sequence(gets, giveBare, { within: 7 }),
  either(
    harmlessCode,
    words(
      'harmless codes by ear',
      'promo, postal, portail, porte, wifi, jeu, casier, colis, barre, residence, recette',
    ),
  ),
  { before: 3, after: 6 },
)

/** The same in two sentences. */
export const codeComes = without(
  gets,
  words(
    'a code that opens doors',
    'promo, postal, portail, porte, wifi, jeu, casier, colis, barre, residence, recette, parking, digicode, reduction, relais, poste',
  ),
  { before: 4, after: 5 },
)
export const bareAsk = words(
  'bare ask',
  `donne, done, envoi le|moi, envoie le|moi, di le|moi, dis le|moi|koi|quoi, c koi, c quoi, cé koi, sé koi, file le|moi, balance le|moi, lis le|moi, tape le|la, menvoi, menvoie
    di|donn|done|anvoy|avoy amwin|ali|mwin, donne le|les|moi, dicte, recopie, screen, kosa i di|ékri, t attend koi`,
)

const sum = either(
  fact('amount'),
  bareSum,
  words('small bare sums', '10, 15, 20, 25, 35, 45, 55, 60, 65, 120, 130, 140, 160, 220, 1000'),
)
const sendSum = sequence(
  words(
    'send, in few words',
    `manda, mandame, mandas, mande, me manda, envia, enviame, faz, faca, fazes, transfere, transfiere, paga, pagas, hazme, haz, schick, schicke, schickst, uberweise, uberweis, zahl, zahle, zahlst, mete, ponme
      met, mets, vire, envoi, envoie, fé, fe, mèt, anvoy, avoy, vir, pey, send, pay, put, wire, fai, fais, um pix de, un bizum de`,
  ),
  sum,
  { within: 3 },
)
const wayOrPledge = words(
  'way or pledge',
  `bizum, pix, revolut, mbway, mb way, paypal, wero, lydia, vorab, vorher, im voraus, als pfand, pfand, anzahlung, kaution, sinal, senal, antes, primeiro, primero, por adelantado, hoje, hj, pelo|no|por|pela revolut|bizum|pix
    avan, dabor, avant, d abord, upfront, first, virman, vireman, su lo|mon|son kont, transcash, western, por transferencia`,
)
const thenDone = words(
  'then it is done',
  `tiro o|el|l, retiro, guardo, te la|lo guardo, para segurar|reservar|guardar, entrego, amanha, o resto, el resto, dann macht|reserviere|schicke|bekommst|halte|nehme|gehort, reserviere, reservier, schlussel, den rest, bekommst
    po|pou blok|gard|rezerv|larg|mèt, mi gard|rezerv|blok|anvoy|avoy|tir|donn|mont|désann|amèn, apre|apré|aprè|aprela|aprèla mi|ou|nou, i gard, mi mèt de koté
    jte|je te|jt la? garde|bloque|reserve|met|envoi|envoie, then i|it, and i|it|she|he hold|keep|is|ship|opens, macht sie|er auf, es de|deiner, y es tuyo|tuya, e e|é teu|tua`,
)
const handedOver = words(
  'handed over, in few words',
  'en mano, em maos, em mao, al recogerla, quando for buscar, bei abholung, abholung, bar, contanti, efectivo, dinheiro, an liquide, liquide, kan ou vien|vyin|gingn|gagn, devan ou, sur place, main propre, fotos, foto, when you, wenn das paket',
)
/** « Manda 50 pelo revolut e eu tiro o anúncio » */
export const sumThenDone = without(
  either(near(sendSum, thenDone, { within: 12 }), near(sendSum, wayOrPledge, { within: 4 })),
  handedOver,
  { before: 8, after: 12 },
)
/** « Paye avan, mi anvoy apré » */
export const payThenSent = near(
  words(
    'pay first, in few words',
    `pey|peye|pèy|paye|paie|regle|vire|vir|met|mèt dabor|avan|davan, paie|paye|regle d abord, pague antes|primeiro, paga prima|primero|antes, zahl zuerst|vorher, pay first
      tu paye|regle|vire avan|avant|davan|dabor, fo pey|paye|vire|vers avan|davan|dabor`,
  ),
  words(
    'I send after',
    'mi anvoy|avoy|larg|donn|poste|amèn, mi done, jenvoi, jenvoie, j envoi|envoie apre|apres|apré, jte lenvoi, jte livre, envio depois|despues|dopo, ich schicke, i ship|send, apre mi, apré mi, aprè',
  ),
  { within: 4 },
)
/** « Rant out kart su lo lien » */
export const cardByEar = near(
  words(
    'enter, by ear',
    `rant, rantre, rantr, mèt, met, mé, mete, tap, tape, marke, pon, pones, poe, pone, ekri, done, donn, donne, dame, gib, gib mir, anvoy, avoy, envoie, envoi, foto, photo, 1 foto|photo, pop, put, enter`,
  ),
  words(
    'your card, by ear',
    `out kart|kart|cart|bleu|cb|visa bler|ble|bleue|labank|la?, out cb|kart|kod labank, kod labank, ta|t cb|bleue|carte bancaire|bleue, la kart ble|bler|labank out?, tu tarjeta, os dados do cartao, teu cartao, o cartao
      deine kartennummer|karte|kreditkarte, your card, out kart la? bank`,
  ),
  { within: 4 },
)
export const forPayment = words(
  'for a payment, by ear',
  `lien, lyin, lien la, page, sit, site, link, larzan, paye, pey, vir, virer, virement, virman, jte paye|vire, pou gagn|trap|gingn|rosoi|touche, cobrar, te ingreso, uberweise, receber, recevoir, terminal, tèrminal, mi rant moin|mwin, get the money, ladan, dodan, eu pago, devan, dovan`,
)
/** « Mèt larzan su kont mon nevé » */
export const intoKinsAccount = sequence(
  words('put, in Creole', 'mèt, met, mete, vir, anvoy, avoy, vers, verse, depoz, donn, done, tonm, fé tonm, fe tonm'),
  either(sum, words('money, in Creole', 'larzan, lo larzan, ti larzan, kosyon, loyé, loye, ero, éro, euro, euros')),
  words(
    'into the account, in Creole',
    'su|si|sou|dsi|dessi|sur lo|son|le kont|konte|compte, su|si|sou|dsi|dessi|sur kont|konte|compte mon|ma|mo|son|in, su|si mon revolut|wero|paypal',
  ),
  { within: 5 },
)
/** « Li ouv si li wa 200 su son kont dabor » */
export const opensOncePaid = near(
  near(
    words(
      'opens, in Creole',
      'ouv, ouver, rouv, rouvèr, lakle, lakle, klé, kle, la port, vizit, vizite, désann, dessann, mont, mi mont, mi désann, montr, trap',
    ),
    words(
      'before or once, in Creole',
      'avan, dabor, si, kan, aprela, apréla, aprèla, apré, apre, apres, poinn pou ryin, pa po rien, po rien',
    ),
    { within: 6 },
  ),
  near(
    sum,
    words(
      'paid there, in Creole',
      'su|si|sou son|mon|lo kont|konte, ou vir|mèt|met|anvoy, fo ou? vir|mèt|met|vers|anvoy, ou fé in?, vir, kosyon, li wa|voi|gingn',
    ),
    { within: 5 },
  ),
  { within: 14 },
)
/** Money that is to pass through the reader's account and back in notes. */
export const throughYourAccount = near(
  words(
    'falls into your account',
    `su|si|sou|dsi out kont|konte|compte|revolut, fé|fe tonm|tonb, chez toi tu, ta|ton revolut|lydia|compte, caer en la tuya|tu cuenta, cair na tua conta, auf dein konto, sur ton compte, into your account, recevoir sur ton|votre`,
  ),
  words(
    'back to me, in notes',
    `ou rann|rand|ranvoy|donn|done amwin|mwin|moin|900|850|800, tu me? redone|redonnes|rends|rend|donnes|renvoies, an bilé|liquide, me la|lo sacas, en efectivo, em dinheiro, in bar, hand me, give me back, tu gardes, ou gard, je garde`,
  ),
  { within: 14 },
)
/** « Compose **21* » : calls of the reader forwarded to the writer. */
export const callsForwarded = words(
  'calls forwarded',
  `compose|composez|tape|tapez|fais|faites juste? 21|61|62|002|004, renvoi|renvois|transfert d appel, code 21 etoile, etoile 21|etoile`,
)
