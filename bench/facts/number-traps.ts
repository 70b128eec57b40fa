/** Digits that are no telephone number, drawn by families as classified ads, invoices and notices write them. */
import { extractFacts } from '../../src/index.js'
import { atMost, type Draw, drawing, type FactFigure, figureOf } from './figure.js'
import { WRITTEN_TRAPS } from './written-traps.js'

type Maker = (draw: Draw) => string

const two = (value: number): string => String(value).padStart(2, '0')
const day = ({ below }: Draw, between: string): string =>
  [two(1 + below(28)), two(1 + below(12)), String(2020 + below(8))].join(between)
const hour = ({ below }: Draw, between = ':'): string => `${two(below(24))}${between}${two(below(60))}`

/** Ten digits or more behind these words are a reference. */
const NAMED =
  `réf. référence commande facture dossier colis suivi lot série IMEI contrat devis ticket billet réservation
abonné adhérent article EAN SKU n°`.split(/\s+/)
const PARTS = [
  'Bosch',
  'OEM',
  'injecteur',
  'calculateur',
  'alternateur Valeo',
  'pompe Denso',
  'réf pièce',
  'turbo Garrett',
]

const FAMILIES: Readonly<Record<string, Maker>> = {
  price: (d) => `prix ${d.below(90) + 1} ${d.digits(3)} ${d.pick(['€', 'euros', 'eur', '€ ttc'])}, ferme`,
  'price with cents': (d) =>
    `${d.digits(2)} ${d.digits(3)},${d.digits(2)} € au lieu de ${d.digits(2)} ${d.digits(3)},${d.digits(2)} €`,
  'list of prices': (d) => `10 20 30 40 ${d.below(9)}0 € selon la taille`,
  'price in ariary': (d) => `0${d.digits(2)} ${d.digits(3)} ${d.digits(3)} Ar environ`,
  'date and hour': (d) => `rendez-vous le ${day(d, d.pick(['/', '.', '-', ' ']))} ${d.pick(['à ', ''])}${hour(d)}`,
  'two dates': (d) => `du ${day(d, '/')} au ${day(d, '/')}`,
  'ISO date': (d) =>
    `${2020 + d.below(8)}-${two(1 + d.below(12))}-${two(1 + d.below(28))}T${hour(d)}:${two(d.below(60))}`,
  days: (d) =>
    `libre les ${two(1 + d.below(6))}, ${two(8 + d.below(4))}, ${two(13 + d.below(4))}, ${two(18 + d.below(4))} et ${two(24 + d.below(4))}`,
  'opening hours': (d) => `${hour(d, 'h')} ${hour(d, 'h')} puis ${hour(d, 'h')} ${hour(d, 'h')}`,
  timetable: (d) => `départs ${hour(d)} ${hour(d)} ${hour(d)} ${hour(d)}`,
  iban: (d) =>
    `IBAN FR${d.digits(2)} ${d.digits(4)} ${d.digits(4)} ${d.digits(4)} ${d.digits(4)} ${d.digits(4)} ${d.digits(3)}`,
  'iban abroad': (d) =>
    `${d.pick(['BE', 'DE', 'ES', 'LT'])}${d.digits(2)} 0${d.digits(3)} ${d.digits(4)} ${d.digits(4)} ${d.digits(4)}`,
  rib: (d) => `RIB ${d.digits(5)} ${d.digits(5)} ${d.digits(11)} ${d.digits(2)}`,
  card: (d) => `carte ${d.digits(4)} ${d.digits(4)} ${d.digits(4)} ${d.digits(4)}`,
  siret: (d) => `SIRET ${d.pick([d.digits(14), `${d.digits(3)} ${d.digits(3)} ${d.digits(3)} ${d.digits(5)}`])}`,
  'company number': (d) => `RCS Saint-Denis ${d.digits(3)} ${d.digits(3)} ${d.digits(3)}`,
  vat: (d) => `TVA FR ${d.digits(2)} ${d.digits(9)}`,
  'social security': (d) =>
    `sécu ${d.pick([1, 2])} ${d.digits(2)} ${two(1 + d.below(12))} ${d.digits(2)} ${d.digits(3)} ${d.digits(3)} ${d.digits(2)}`,
  'tax number': (d) => `numéro fiscal ${d.digits(2)} ${d.digits(2)} ${d.digits(3)} ${d.digits(3)} ${d.digits(3)}`,
  'meter number': (d) => `PDL ${d.digits(14)}`,
  named: (d) => `${d.pick(NAMED)} ${d.pick(['', ': ', 'n° '])}0${d.digits(9)}`,
  'car part': (d) =>
    `${d.pick(PARTS)} ${d.pick([`0${d.digits(9)}`, `0 ${d.digits(3)} ${d.digits(3)} ${d.digits(3)}`, `0${d.digits(3)} ${d.digits(3)} ${d.digits(3)}`])}`,
  'Volkswagen part': (d) =>
    `0${d.below(9)}${d.pick(['A', 'B', 'K', 'E'])} ${d.digits(3)} ${d.digits(3)} ${d.pick(['', 'D', 'AF'])}`,
  'glued code': (d) => `${d.pick(['AB', 'X', 'SN', 'PN', 'HX', 'FAC', 'CMD'])}${d.pick(['', '-', '_'])}0${d.digits(9)}`,
  'code with a letter after': (d) => `modèle 0${d.digits(9)}${d.pick(['A', 'K', 'X'])}`,
  parcel: (d) => `Colissimo ${d.pick(['6A', '8L', '9V', '8R'])}${d.digits(11)}`,
  'parcel spaced': (d) => `suivi ${d.pick(['6A', '8L'])} ${d.digits(3)} ${d.digits(4)} ${d.digits(4)}`,
  isbn: (d) => `ISBN ${d.pick(['978-', ''])}${d.digits(1)}-${d.digits(3)}-${d.digits(5)}-${d.digits(1)}`,
  barcode: (d) => `${d.pick(['EAN', 'code-barres', 'GTIN'])} ${d.digits(13)}`,
  imei: (d) => `IMEI ${d.digits(2)} ${d.digits(6)} ${d.digits(6)} ${d.digits(1)}`,
  mileage: (d) => `${d.below(400)} ${d.digits(3)} km, ${1990 + d.below(35)}, ${d.below(300)} cv`,
  tyre: (d) =>
    `${d.pick([195, 205, 225])}/${d.pick([45, 55, 65])} R${d.pick([15, 16, 17])} ${d.digits(2)}V DOT ${d.digits(4)}`,
  dimensions: (d) => `L ${d.below(250)} x l ${d.below(200)} x h ${d.below(200)} ${d.pick(['cm', 'mm', ''])}`,
  'dimensions without unit': (d) =>
    `${two(d.below(100))}x${two(d.below(100))}x${two(d.below(100))}x${two(d.below(100))}`,
  sizes: (d) =>
    `tailles ${d.pick(['36 38 40 42 44', '02 04 06 08 10', '34/36/38/40/42', '06-08-10-12-14', '24 25 26 27 28'])}`,
  coordinates: (d) => `GPS -2${d.below(2)}.${d.digits(6)}, 5${d.digits(1)}.${d.digits(6)}`,
  postcode: (d) =>
    `97${d.digits(3)} ${d.pick(['Saint-Denis', 'Le Port', 'Saint-Paul'])}, ${d.below(200)} rue ${d.below(30)} ${2000 + d.below(26)}`,
  'door code': (d) => `code ${d.digits(4)}${d.pick(['A', 'B', ''])}, étage ${d.below(9)}, appt ${d.digits(3)}`,
  draw: (d) => `loto ${[1, 2, 3, 4, 5].map((k) => two(k * 9 - d.below(8))).join(' ')}`,
  'IP address': (d) => `192.168.${d.below(256)}.${d.below(256)}:${d.digits(4)}`,
  'MAC address': (d) => [1, 2, 3, 4, 5, 6].map(() => d.digits(2)).join(':'),
  version: (d) => `version ${d.digits(1)}.${d.digits(2)}.${d.digits(4)}.${d.digits(3)}`,
  link: (d) => `https://www.site.example/annonces/0${d.digits(9)}`,
  'long run': (d) => d.digits(11 + d.below(8)).replace(/^[0-9]{2}/, '12'),
  measures: (d) => `tension ${d.digits(2)},${d.digits(1)} V ${d.digits(3)} Ah ${d.digits(4)} W ${d.digits(5)} lm`,
  camera: (d) => `objectif ${d.digits(2)}-${d.digits(3)} mm f/${d.below(9)}.${d.below(9)} n° ${d.digits(7)}`,
  flight: (d) => `vol UU${d.digits(3)} le ${day(d, '/')} ${hour(d)} billet 760-${d.digits(10)}`,
}

const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['Bonjour, ', ' merci'],
  ['Vends moto état neuf, ', '. À voir sur place.'],
  ['Appelle-moi demain. ', ', voilà'],
  ['(', ')'],
  ['- ', '\n- le reste en MP'],
]

/** `perFamily` traps of every family, each in one of six sentences; then those written by hand. */
export function* numberTraps(perFamily: number, seed = 3): Generator<{ family: string; text: string }> {
  const draw = drawing(seed)
  for (const [family, make] of Object.entries(FAMILIES))
    for (let i = 0; i < perFamily; i++) {
      const [before, after] = draw.pick(FRAMES)
      yield { family, text: before + make(draw) + after }
    }
  for (const text of WRITTEN_TRAPS) yield { family: 'written', text }
}

const phonesIn = (text: string) => extractFacts(text).phones.map(({ quote }) => quote)

/** Share of traps in which a number is found all the same. */
export const trapFigures = (perFamily: number): FactFigure[] => [
  figureOf(
    'phones: found in figures that are none',
    atMost(0.005),
    numberTraps(perFamily),
    ({ text }) => phonesIn(text).length > 0,
    ({ family, text }) => `[${family}] ${JSON.stringify(text)}: found ${JSON.stringify(phonesIn(text))}`,
  ),
]
