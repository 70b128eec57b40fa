import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import { extractPhones } from './phones.js'

const home = ['RE', 'FR', 'YT', 'GP', 'MQ', 'GF']
const found = (text: string): string[] => extractPhones(fold(text), { home }).map(({ quote }) => quote)

/** Digits that are not telephone numbers, as people write them in classified ads, bank mails and parcel notices. */
const TRAPS = `
Vends Clio 2 de 1999, 320 000 km, 1 500 €
06 50 € le kilo, 07 90 € les deux
1 200,00 € à débattre, pas en dessous de 1 050 €
prix neuf 0,69 € pièce, lot de 12 345 678 pièces
entre 06 000 et 09 500 000 ariary
Total : 0 692 123 456 €
rendez-vous le 01/02/2024 à 18:30
du 02.03.24 au 05.04.24 14:30
06-07-2024 18h30 puis 09-08-2024
le 06/07/2024 08:30
02.03.24 14.30
ouvert 08:30-12:00 et 14:00-18:00
08:30 - 12:00 / 14:00 - 18:00
horaires 08h30 12h00 13h30 17h00
dispo les 06, 07, 12, 13, 14 novembre
tailles 02 04 06 08 10 ans
tailles 02-04-06-08-10
pages 01 02 03 04 05 à lire
SIRET 123 456 789 00012
SIRET 01234567800012
siret : 012 345 678 00012
SIREN 012 345 678
TVA FR 40 303265045
RCS Saint-Denis 012 345 678
IBAN FR76 3000 4000 0101 2345 6789 012
IBAN : FR7630006000011234567890189
IBAN BE67 0095 1733 0256
FR76 0692 1234 5678 9012 3456 789
FR 76 30 00 40 00 01 01 23 45 67 89 01 2
RIB 20041 01005 0500013M026 06
RIB : 30004 00123 0123456789 06
référence 229 96 12 34 56
lot 225 07 48 12 34
tirage : 221 10 20 30 40
pneus 225 45 17 94
221 g, 229 g, 96 g
banque 30002 guichet 00550 compte 0612345678 clé 79
compte n° 0612345678
carte 4970 1012 3456 7890
4970-0612-3456-7890
0612 3456 7890 1234
carte 5017 0612 3456 7890 exp 02/28
numéro de sécu 1 85 05 78 006 084 36
1850578006084 36
ref 0612345678
réf. : 0692123456
référence annonce 0612345678
n° 0612345678
n°0612345678
commande n° 0612345678
numéro de commande : 0612345678
votre colis 0612345678 est en route
colis n° 0692123456
suivi 0612345678
numéro de suivi 6A 06 12 34 56 78 9
Colissimo 8L06123456789
Chronopost XA061234567FR
tracking 0612345678
dossier 0612345678
facture 0612345678
facture F-0612345678
imei 356938035643809
IMEI 06 123456 789012 3
isbn 0306406152
ISBN 0-306-40615-2
ISBN 978-0-306-40615-7
EAN 3061234567890
code barre 0612345678
lot 0612345678
code 0612345678
code promo 0692123456
mon mot de passe c'est 0123456789
série AB0612345678
SN0612345678
modèle HX-0612345678
A0612345678
0612345678A
pièce BMW 06 12 345 678 901
pneus 205/55 R16 91V 195/65/15
dimensions 060x120x035, 0,60 x 0,39 x 0,98
Je mesure le meuble : 0,60 m x 39 cm x 98 cm
L 200 l 120 h 060 cm
code portail 0-6-9-2, boîte au 12
le code c'est 1234B puis 06A
digicode 06 39 puis étoile
GPS -21.115141, 55.536384
coord 0.6123456789
adresse IP 192.168.01.12 port 0692
adresse MAC 01:23:45:67:89:ab
version 06.12.34.56
97400 Saint-Denis, 97410 Saint-Pierre
envoie le colis au 97410 Saint-Pierre
je l'envoie au 75011 Paris
Cayenne GTS 2008 3.6 06 cylindres
appelle pour la table à 3500
je vous appelle pour le 3008 diesel
appelle moi avant 2024
on peut s'appeler vers 1030
vends Peugeot 3008 de 2017
appelez le 15 ou le 112
transférez le SMS au 33700
le 3114 écoute jour et nuit, appelez le
appelle le 3919 si besoin
photo IMG_0612345678.jpg
https://www.site.re/annonce/0612345678
https://site.re/?id=0692123456
score 06 à 39, sets 98 12 34
j'ai 06 enfants 39 ans et 98 kg
loto 03 12 25 38 44
un deux trois quatre cinq six sept huit neuf dix
je compte : zéro un deux trois quatre cinq six sept huit neuf
soixante-dix neuf euros quatre-vingt dix
il y a eu victoire trois zéro puis deux un
zéro six trente neuf euros
+33 % en un an
+ 20 000 000 € de budget
+15000000 vues
00123456789
2 000 000 000
1234567890
06 39 98 12
06 39 98 12 34 5
06 39 98 12 34 56 78
`
  .trim()
  .split('\n')

/** A small reproducible generator (LCG of Numerical Recipes). */
function random(seed: number) {
  let state = seed
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  const digits = (n: number): string => Array.from({ length: n }, () => below(10)).join('')
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  return { below, digits, pick }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** A trap with digits drawn at random: the kinds of numbers that fill marketplace messages. */
function trap({ below, digits, pick }: ReturnType<typeof random>): string {
  const day = `${two(1 + below(28))}/${two(1 + below(12))}/${2020 + below(8)}`
  const hour = `${two(below(24))}:${two(below(60))}`
  const makers: (() => string)[] = [
    () => `prix ${below(90) + 1} ${digits(3)} ${pick(['€', 'euros', 'e'])}, ferme`,
    () => `${digits(1)},${digits(2)} € puis ${below(900)},${digits(2)} €`,
    () => `rendez-vous ${day} ${pick(['à ', ''])}${hour}`,
    () => `du ${day} au ${day}`,
    () => `${day.replaceAll('/', pick(['.', '-']))} ${hour}`,
    () => `IBAN FR${digits(2)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(3)}`,
    () => `FR${digits(25)}`,
    () => `IBAN BE${digits(2)} 0${digits(3)} ${digits(4)} ${digits(4)}`,
    () => `SIRET ${digits(3)} ${digits(3)} ${digits(3)} ${digits(5)}`,
    () => `siret 0${digits(13)}`,
    () => `carte ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}`,
    () =>
      `${pick(['ref', 'réf.', 'commande', 'facture', 'dossier', 'colis', 'suivi', 'lot', 'code', 'n°', 'imei'])} ${pick(['', ': ', 'n° '])}0${digits(9)}`,
    () => `EAN ${digits(13)}`,
    () => `${pick(['AB', 'X', 'SN', 'PN', 'HX'])}${pick(['', '-'])}0${digits(9)}`,
    () => `0${digits(9)}${pick(['A', 'K', 'X'])}`,
    () => `pneu ${pick([195, 205, 225])}/${pick([45, 55, 65])} R${pick([15, 16, 17])} DOT ${digits(4)}`,
    () => `L ${below(200)} x l ${below(200)} x h ${below(200)} cm`,
    () => `${two(below(100))}x${two(below(100))}x${two(below(100))} mm`,
    () => `code porte ${digits(4)}${pick(['A', 'B', ''])}`,
    () => `97${digits(3)} ${pick(['Saint-Denis', 'Le Port', 'Saint-Paul'])}`,
    () => `${below(400)} ${digits(3)} km, ${1990 + below(35)}, ${below(300)} cv`,
    () => `ISBN 978-${digits(1)}-${digits(3)}-${digits(5)}-${digits(1)}`,
    () => `Colissimo ${pick(['6A', '8L', '9V'])}${digits(11)}`,
    () => `RIB ${digits(5)} ${digits(5)} ${digits(11)} ${digits(2)}`,
    () => `GPS -2${below(2)}.${digits(6)}, 5${digits(1)}.${digits(6)}`,
    () => `sécu ${pick([1, 2])} ${digits(2)} ${two(1 + below(12))} ${digits(2)} ${digits(3)} ${digits(3)} ${digits(2)}`,
  ]
  return pick(makers)()
}

describe('what is not a telephone number', () => {
  it.each(TRAPS)('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('finds nothing in 2,000 drawn traps but for one in two hundred', () => {
    const source = random(974)
    const wrong = Array.from({ length: 2000 }, () => trap(source)).filter((text) => found(text).length > 0)
    expect(wrong.slice(10)).toEqual([])
  })
})
