/** A call that cannot be carried out: its message is the one line that the command prints before it ends with 2. */
export class WrongCall extends Error {}

/** What a thrown value says, on one line. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!
