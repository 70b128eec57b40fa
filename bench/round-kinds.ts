/** What the rounds are made of, where they differ from a common day on the site; README.md tells more. */
const KINDS: Readonly<Record<string, string>> = {
  'rewritten to pass': '14 20 42 88 100',
  innocents: '24 31 32 34 41 50 54 55 66 81',
  pairs: '59',
  organisations: '13 61 67 72',
  phrases: '21 22 23 26 28 29 30 43 44 47 56 57 58 63 73 74 75 82 89 90 94 95 101 102 104 105',
}

const kinds = new Map(
  Object.entries(KINDS).flatMap(([kind, rounds]) => rounds.split(' ').map((round) => [round, kind] as const)),
)

/** The kind of a round. */
export const kindOf = (round: string): string => kinds.get(round) ?? 'common'
