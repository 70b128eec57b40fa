/** What a command may touch of the process, so that tests can run it in their own. */
export interface CommandIo {
  stdin: AsyncIterable<Uint8Array>
  /** True when standard input is a keyboard, which would be waited for in vain. */
  keyboard: boolean
  out(text: string): void
  err(text: string): void
  /** True when the output goes to a terminal that wants colours. */
  color: boolean
  /** True when standard error is a terminal: somebody watches. */
  terminal?: boolean
}
