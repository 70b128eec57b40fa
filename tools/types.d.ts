/** The parts of nspell 2.1.5 that are used here. `data` is not documented: its keys are all words in all their forms. */
declare module 'nspell' {
  interface Speller {
    data: Record<string, unknown>
    correct(word: string): boolean
  }
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Speller
}
