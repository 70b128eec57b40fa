/** Character references of HTML in plain text: `&#112;` and the accented letters that exports leave behind. */

/** Longest reference that is read, from `&` to `;`. */
const LONGEST = 10

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘', laquo: '«', raquo: '»', euro: '€' },
  ...{ agrave: 'à', acirc: 'â', eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', icirc: 'î', iuml: 'ï' },
  ...{ ocirc: 'ô', ugrave: 'ù', ucirc: 'û', ccedil: 'ç', oelig: 'œ', commat: '@', period: '.', num: '#' },
}

/** The code point that the reference at `at` stands for and the units it takes, or undefined when there is none. */
export function characterReference(raw: string, at: number): { point: number; length: number } | undefined {
  const end = raw.slice(at, at + LONGEST + 1).indexOf(';')
  if (end < 3) return undefined
  const name = raw.slice(at + 1, at + end)
  const point = name[0] === '#' ? numbered(name.slice(1)) : NAMED[name.toLowerCase()]?.codePointAt(0)
  return point === undefined ? undefined : { point, length: end + 1 }
}

function numbered(digits: string): number | undefined {
  const point = /^x[0-9a-f]{1,6}$/i.test(digits)
    ? Number.parseInt(digits.slice(1), 16)
    : /^\d{1,7}$/.test(digits)
      ? Number(digits)
      : Number.NaN
  return point >= 0x20 && point <= 0x10ffff ? point : undefined
}
