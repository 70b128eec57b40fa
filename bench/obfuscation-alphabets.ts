/** Alphabets that are drawn like ours: what a fraudster copies from a "fancy text" page. */

/** Letters `a` to `z` in another alphabet, as a function of one plain letter; other characters stay. */
export type Alphabet = (letter: string) => string

const isLower = (char: string): boolean => char >= 'a' && char <= 'z' && char.length === 1
const isUpper = (char: string): boolean => char >= 'A' && char <= 'Z' && char.length === 1

/** A run of 26 code points from `lower` on; capitals from `upper` on (the same when left out); `holes` lie elsewhere. */
export function block(lower: number, upper: number = lower, holes: Readonly<Record<string, number>> = {}): Alphabet {
  return (char) => {
    const hole = holes[char]
    if (hole !== undefined) return String.fromCodePoint(hole)
    if (isLower(char)) return String.fromCodePoint(lower + char.charCodeAt(0) - 97)
    return isUpper(char) ? String.fromCodePoint(upper + char.charCodeAt(0) - 65) : char
  }
}

/** Letters written out: `table` has the twin of each letter it names. */
export const listed =
  (table: Readonly<Record<string, string>>): Alphabet =>
  (char) =>
    table[char.toLowerCase()] ?? char

const fromRows = (plain: string, drawn: string): Record<string, string> => {
  const twins = Array.from(drawn)
  return Object.fromEntries(Array.from(plain, (letter, i) => [letter, twins[i]!]))
}

export const cyrillic = listed(fromRows('aceopxyijskhtmbnr', 'асеорхуіјѕкнтмвпг'))
export const greek = listed(fromRows('aeiknoptuvxwyb', 'αεικηορτυνχωγβ'))
export const smallCapitals = listed(fromRows('abcdefghijklmnoprstuvwyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'))
export const superscript = listed(fromRows('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'))
export const upsideDown = listed(fromRows('abcdefghijklmnopqrstuvwxyz', 'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz'))
export const foreignAccents = listed(fromRows('aeioucnsylz', 'áēíōūćńśýłż'))
export const leetVowels = listed({ a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' })
export const symbols = listed({ a: '@', s: '$', i: '!', e: '€', l: '|' })
