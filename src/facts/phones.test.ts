import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import type { PhoneFact } from './fact.js'
import { extractPhones } from './phones.js'

const home = ['RE', 'FR', 'YT', 'GP', 'MQ', 'GF']
const find = (text: string): PhoneFact[] => extractPhones(fold(text), { home })
const brief = (text: string) => find(text).map(({ quote, number }) => [quote, number])

describe('every way to write a number', () => {
  it.each<[text: string, quote: string, number: string]>([
    ['appelle 0692123456 svp', '0692123456', '+262692123456'],
    ['c 06 39 98 12 34.', '06 39 98 12 34', '+33639981234'],
    ['06.39.98.12.34', '06.39.98.12.34', '+33639981234'],
    ['06-39-98-12-34!', '06-39-98-12-34', '+33639981234'],
    ['06/39/98/12/34', '06/39/98/12/34', '+33639981234'],
    ['06,39,98,12,34', '06,39,98,12,34', '+33639981234'],
    ['06 , 39 , 98 , 12 , 34', '06 , 39 , 98 , 12 , 34', '+33639981234'],
    ['06*39*98*12*34', '06*39*98*12*34', '+33639981234'],
    ['06_39_98_12_34', '06_39_98_12_34', '+33639981234'],
    ['06·39·98·88·31', '06·39·98·88·31', '+33639988831'],
    ['06\u00a039\u202f98 12 34', '06\u00a039\u202f98 12 34', '+33639981234'],
    ['06\n39\n98\n12\n34', '06\n39\n98\n12\n34', '+33639981234'],
    ['(0692) 12 34 56', '0692) 12 34 56', '+262692123456'],
    ['0692/12.34.56', '0692/12.34.56', '+262692123456'],
    ['0692 123 456', '0692 123 456', '+262692123456'],
    ['0 692 12 34 56', '0 692 12 34 56', '+262692123456'],
    ['069 212 34 56 sur mon portable', '069 212 34 56', '+262692123456'],
    ['0 6 9 2 1 2 3 4 5 6', '0 6 9 2 1 2 3 4 5 6', '+262692123456'],
    ['0 6 . 3 9 . 9 8 . 5 5 . 1 2', '0 6 . 3 9 . 9 8 . 5 5 . 1 2', '+33639985512'],
    ['0️⃣6️⃣ 3️⃣9️⃣ 9️⃣8️⃣ 7️⃣0️⃣ 1️⃣4️⃣', '0️⃣6️⃣ 3️⃣9️⃣ 9️⃣8️⃣ 7️⃣0️⃣ 1️⃣4️⃣', '+33639987014'],
    ['０６９２１２３４５６', '０６９２１２３４５６', '+262692123456'],
    ['٠٦٩٢ ١٢ ٣٤ ٥٦', '٠٦٩٢ ١٢ ٣٤ ٥٦', '+262692123456'],
    ['06 👉 39 👉 98 👉 12 👉 34', '06 👉 39 👉 98 👉 12 👉 34', '+33639981234'],
    ['+33 (0)6 39 98 12 34', '+33 (0)6 39 98 12 34', '+33639981234'],
    ['(+33) 6 39 98 12 34', '+33) 6 39 98 12 34', '+33639981234'],
    ['+33639981234', '+33639981234', '+33639981234'],
    ['0033 6 39 98 12 34', '0033 6 39 98 12 34', '+33639981234'],
    ['00 33 639 98 12 34', '00 33 639 98 12 34', '+33639981234'],
    ['00262692123456', '00262692123456', '+262692123456'],
    ['+33 692 12 34 56', '+33 692 12 34 56', '+262692123456'],
    ['il répond au 00 229 97 12 34 56', '00 229 97 12 34 56', '+22997123456'],
    ['mettez ça : 229 96 12 34 56, merci', '229 96 12 34 56', '+22996123456'],
    ['225 07 48 12 34 56 pour la moto', '225 07 48 12 34 56', '+2250748123456'],
    ['mon whatsapp 22890123456', '22890123456', '+22890123456'],
    ['+33 690 12 34 56', '+33 690 12 34 56', '+590690123456'],
    ['+33 899 157 547', '+33 899 157 547', '+33899157547'],
    ['+262 0692 12 34 56', '+262 0692 12 34 56', '+262692123456'],
    ['262 692 12 34 56', '262 692 12 34 56', '+262692123456'],
    ['https://wa.me/262692123456', '262692123456', '+262692123456'],
    ['wa.me/33639981234', '33639981234', '+33639981234'],
    ['mon tel 692 12 34 56', '692 12 34 56', '+262692123456'],
    ['tel0692123456stp', '0692123456', '+262692123456'],
    ['appelle le06 39 98 12 34', '06 39 98 12 34', '+33639981234'],
    ['n° de tel : 0692123456', '0692123456', '+262692123456'],
    ['vélo 350 06 39 98 12 34', '06 39 98 12 34', '+33639981234'],
    ['06 39 98 12 34 18h max', '06 39 98 12 34', '+33639981234'],
    ['O6 39 98 l2 34', 'O6 39 98 l2 34', '+33639981234'],
    ['O8 9l 00 l2 34', 'O8 9l 00 l2 34', '+33891001234'],
    ['0693 0O 12 E4', '0693 0O 12 E4', '+262693001234'],
    ['O6 39 9B S1 34', 'O6 39 9B S1 34', '+33639985134'],
    ['+41 79 000 00 00', '+41 79 000 00 00', '+41790000000'],
    ['+44 (0)7700 900456', '+44 (0)7700 900456', '+447700900456'],
    ['+229 01 00 00 00 00', '+229 01 00 00 00 00', '+2290100000000'],
    ['+508 41 12 34', '+508 41 12 34', '+508411234'],
  ])('%s', (text, quote, number) => {
    expect(brief(text)).toEqual([[quote, number]])
  })

  it('separates numbers that stand back to back', () => {
    const both = [
      ['06 39 98 12 34', '+33639981234'],
      ['06 39 98 55 66', '+33639985566'],
    ]
    expect(brief('06 39 98 12 34 06 39 98 55 66')).toEqual(both)
    expect(brief('06 39 98 12 34/06 39 98 55 66')).toEqual(both)
    expect(brief('0639981234 0692112233').map(([, number]) => number)).toEqual(['+33639981234', '+262692112233'])
    expect(brief('06399812340692112233')).toEqual([
      ['0639981234', '+33639981234'],
      ['0692112233', '+262692112233'],
    ])
  })

  it('says what was hidden', () => {
    const hidden = (text: string) => find(text).map((fact) => fact.hidden)
    expect(hidden('06 39 98 12 34 ou 0692123456')).toEqual([false, false])
    expect(hidden('06*39*98*12*34')).toEqual([true])
    expect(hidden('0.6.3.9.9.8.1.2.3.4')).toEqual([true])
    expect(hidden('O6 39 98 l2 34')).toEqual([true])
    expect(hidden('06 trente-neuf 98 douze 34')).toEqual([true])
    expect(hidden('06 39 98 12 trente')).toEqual([false])
  })
})

describe('class of a number', () => {
  it.each<
    [text: string, cost: PhoneFact['cost'], line: PhoneFact['line'], territory: string | undefined, range: string]
  >([
    ['0 800 00 12 34', 'free', 'special', undefined, '0800'],
    ['0 806 80 02 62', 'normal', 'special', undefined, '0806'],
    ['0 810 12 34 56', 'surcharged', 'special', undefined, '081'],
    ['0 820 12 34 56', 'surcharged', 'special', undefined, '082'],
    ['0 899 00 01 23', 'surcharged', 'special', undefined, '089'],
    ['08 36 65 12 34', 'surcharged', 'special', undefined, '083'],
    ['0262 20 12 34', 'normal', 'fixed', 'RE', '0262'],
    ['0693 30 12 34', 'normal', 'mobile', 'RE', '0693'],
    ['0639 00 12 34', 'normal', 'mobile', 'YT', '0639'],
    ['0709 20 12 34', 'normal', 'mobile', 'RE', '070920'],
    ['0690 30 12 34', 'normal', 'mobile', 'GP', '0690'],
    ['0694 20 12 34', 'normal', 'mobile', 'GF', '0694'],
    ['0696 20 12 34', 'normal', 'mobile', 'MQ', '0696'],
    ['09 70 00 12 34', 'normal', 'voip', 'FR', '09'],
    ['01 42 00 12 34', 'normal', 'fixed', 'FR', '01'],
    ['rappelez +881 6 00 12 34 56', 'satellite', 'mobile', undefined, '+881'],
    ['+882 13 00 00 00', 'satellite', 'voip', undefined, '+882'],
    ['+870 773 111 632', 'satellite', 'mobile', undefined, '+870'],
    ['+979 812 345 67', 'international-premium', 'special', undefined, '+979'],
    ['+216 20 123 456', 'ping-call', 'mobile', 'TN', '+216'],
    ['+686 73 001 234', 'ping-call', 'mobile', 'KI', '+686'],
    ['+230 5251 2345', 'normal', 'mobile', 'MU', '+230'],
    ['+261 32 12 345 67', 'normal', 'mobile', 'MG', '+261'],
    ['+269 321 23 45', 'normal', 'mobile', 'KM', '+269'],
    ['+248 2 510 123', 'normal', 'mobile', 'SC', '+248'],
    ['+44 9071 512431', 'surcharged', 'special', 'GB', '+44'],
  ])('%s is %s', (text, cost, line, territory, range) => {
    expect(find(text).map((fact) => [fact.cost, fact.line, fact.territory, fact.range])).toEqual([
      [cost, line, territory, range],
    ])
  })

  it('grades works of fiction and unknown ranges as not valid, but finds them', () => {
    expect(find('06 39 98 12 34')[0]?.valid).toBe(false)
    expect(find('0692 12 34 56')[0]?.valid).toBe(true)
    expect(find('08 76 12 34 56')[0]).toMatchObject({ valid: false, cost: 'normal' })
  })

  it('reads a bare number in the first home that knows it', () => {
    expect(extractPhones(fold('0470 12 34 56'), { home: ['BE', 'FR'] })[0]).toMatchObject({
      number: '+32470123456',
      territory: 'BE',
      line: 'mobile',
    })
    expect(extractPhones(fold('0470 12 34 56'), { home })[0]).toMatchObject({ number: '+33470123456', territory: 'FR' })
  })
})

describe('short numbers', () => {
  it.each<[text: string, number: string, cost: PhoneFact['cost']]>([
    ['Votre colis est au dépôt, composez le 3999 pour la livraison', '3999', 'surcharged'],
    ['appelle le 36 39', '3639', 'normal'],
    ['faites le 118 600 et demandez mon nom', '118600', 'surcharged'],
    ['téléphonez au 118218', '118218', 'surcharged'],
    ['demandez la moto rouge au 118 305', '118305', 'surcharged'],
    ['mise en relation : 118-640', '118640', 'surcharged'],
    ['le 118 411 vous donnera ma ligne', '118411', 'surcharged'],
    ['appelez le 11 82 18', '118218', 'surcharged'],
    ["J'ai appelé le 3949 pour ma formation", '3949', 'normal'],
    ['appelez le 3103', '3103', 'free'],
    ['appelle le 1023', '1023', 'normal'],
    ['envoyez OUI au 81212', '81212', 'premium-sms'],
    ['Envoie JEU par SMS au 71020', '71020', 'premium-sms'],
    ['STOP au 36179', '36179', 'normal'],
  ])('%s', (text, number, cost) => {
    expect(find(text).map((fact) => [fact.number, fact.cost])).toEqual([[number, cost]])
  })
})

describe('numbers said in words', () => {
  it.each<[text: string, number: string]>([
    ['zéro six trente neuf quatre vingt dix huit douze trente quatre', '+33639981234'],
    ['zéro-six trente-neuf quatre-vingt-dix-huit douze trente-quatre', '+33639981234'],
    ['ZERO SIX, TRENTE NEUF, NONANTE-HUIT, DOUZE, TRENTE-QUATRE', '+33639981234'],
    ['zéro six nonante huit huitante deux septante et un octante', '+33698827180'],
    ['zéro six vingt et un soixante et onze quatre-vingt-un soixante-dix-sept', '+33621718177'],
    ['zéro sis, trant nèf, katrovin dizwit, kinz, karant', '+33639981540'],
    ['zerosis trantnèf katrovindizwit douz trantkat', '+33639981234'],
    ['zero six neuf deux un deux trois quatre cinq six', '+262692123456'],
    ['zero six nine two one two three four five six', '+262692123456'],
    ['06 trente-neuf 98 douze 34', '+33639981234'],
    ['06 39 98 douze trente 4', '+33639981234'],
    ['06 quatre-vingt-douze 12 34 cinquante six', '+33692123456'],
    ['zéro huit cent quatre-vingt-dix-neuf double zéro zéro un vingt-trois', '+33899000123'],
    ['zéro six douze deux fois le cinq vingt deux quarante', '+33612552240'],
    ['double zéro trente-trois six trente neuf quatre vingt dix huit douze trente quatre', '+33639981234'],
    ['plus trente-trois six trente neuf quatre vingt dix huit douze trente quatre', '+33639981234'],
    ['O6 trente neuf 98 l2 34', '+33639981234'],
  ])('%s', (text, number) => {
    const expected = number.replace('+33692', '+262692')
    expect(brief(`mon num ${text} merci`)).toEqual([[text, expected]])
  })

  it('names the pieces when words part the digits', () => {
    const [fact] = find('06 puis 39 98 et après 12 34')
    expect(fact).toMatchObject({ number: '+33639981234', hidden: true, quote: '06 puis 39 98 et après 12 34' })
    expect(fact?.pieces?.map(({ quote }) => quote)).toEqual(['06', '39 98', '12 34'])
  })
})

it('says which argument is wrong', () => {
  expect(() => extractPhones(undefined as never, { home })).toThrow(/view/)
  expect(() => extractPhones(fold('x'), {} as never)).toThrow(/options\.home/)
})
