import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validIban, validRib, withWrongDigit } from './account-arbitraries.js'
import { checkIban, ibanFormat, ibanFormats, isValidRib, mod97, ribKey } from './iban.js'

/** The example of each country in the SWIFT IBAN Registry. */
const REGISTRY = `AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741 AT611904300234573201
BE68539007547034 BG80BNBG96611020345678 CH9300762011623852957 CY17002001280000001200527600 CZ6508000000192000145399
DE89370400440532013000 DK5000400440116243 EE382200221020145685 ES9121000418450200051332 FI2112345600000785
FR1420041010050500013M02606 GB29NWBK60161331926819 GI75NWBK000000007099453 GR1601101250000000012300695
HR1210010051863000160 HU42117730161111101800000000 IE29AIBK93115212345678 IS140159260076545510730339
IT60X0542811101000000123456 LI21088100002324013AA LT121000011101001000 LU280019400644750000 LV80BANK0000435195001
MC5811222000010123456789030 MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984
MT84MALT011000012345MTLCAST001S MU17BOMM0101101030300200000MUR NL91ABNA0417164300 NO9386011117947
PL61109010140000071219812874 PT50000201231234567890154 RO49AAAA1B31007593840000 RS35260005601001611379
SC18SSCB11010000000000001497USD SE4550000000058398257466 SI56263300012039086 SK3112000000198742637541
SM86U0322509800000000270100 TN5910006035183598478831 TR330006100519786457841326 VA59001123000012345678`.split(/\s+/)

describe('checkIban', () => {
  it.each(REGISTRY)('accepts the registry example %s', (iban) => {
    expect(checkIban(iban)).toBe('valid')
  })

  it('accepts every generated account and no account with a wrong digit', () => {
    fc.assert(
      fc.property(validIban, fc.nat(99), fc.integer({ min: 1, max: 9 }), (iban, at, by) => {
        expect(checkIban(iban)).toBe('valid')
        expect(checkIban(withWrongDigit(iban, at, by))).toBe('invalid-checksum')
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['FR76300060000112345678901', 'partial'],
    ['FR76****0189', 'partial'],
    ['FR763000600001123456789018900', 'invalid-checksum'],
    ['FR7630006000O112345678901890', 'invalid-checksum'],
    ['XX7630006000011234567890189', 'invalid-checksum'],
    // Mod 97 holds, the RIB key inside does not.
    ['FR0630006000011234567890188', 'invalid-checksum'],
  ] as const)('says of %s that it is %s', (iban, check) => {
    expect(checkIban(iban)).toBe(check)
  })
})

describe('the table', () => {
  it('has lengths that agree with the structures', () => {
    for (const { country, length, structure } of ibanFormats)
      expect([country, structure.length]).toEqual([country, length])
  })

  it('covers SEPA', () => {
    expect(ibanFormats.filter(({ sepa }) => sepa)).toHaveLength(42)
    expect(ibanFormat('FR')?.length).toBe(27)
    expect(ibanFormat('US')).toBeUndefined()
  })
})

describe('mod97', () => {
  it('agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (n) => {
        expect(mod97(String(n))).toBe(Number(n % 97n))
      }),
    )
  })

  it('is NaN for what is neither digit nor capital', () => {
    expect(mod97('12a')).toBeNaN()
  })
})

describe('ribKey', () => {
  it.each([
    ['20041010050500013M026', '06'],
    ['12345123451234567891A', '16'],
    ['300060000112345678901', '89'],
  ])('of %s is %s', (account, key) => {
    expect(ribKey(account)).toBe(key)
  })

  it('is checked in a RIB', () => {
    fc.assert(
      fc.property(validRib, fc.nat(99), fc.integer({ min: 1, max: 9 }), (rib, at, by) => {
        expect(isValidRib(rib)).toBe(true)
        expect(isValidRib(withWrongDigit(rib, at, by))).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses other shapes', () => {
    expect(() => ribKey('20041')).toThrow(/account/)
    expect(isValidRib('2004101005')).toBe(false)
  })
})
