import { Parser } from 'htmlparser2'

/** What is told of markup as it is read. */
export interface MarkupHandlers {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  text(data: string): void
}

const MAX_LENGTH = 4_000_000
/** htmlparser2 takes the square of the depth of nesting. */
const MAX_NESTING = 2_000

/** Reads HTML or XML; true when it nests too deep or is too long, so that the rest was not read. Never throws. */
export function readMarkup(markup: string, handlers: MarkupHandlers, xmlMode = false): boolean {
  let nesting = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++nesting > MAX_NESTING) parser.pause()
        else handlers.open(name, attributes)
      },
      onclosetag: (name) => {
        nesting--
        handlers.close(name)
      },
      ontext: handlers.text,
    },
    { xmlMode, decodeEntities: true },
  )
  parser.write(markup.slice(0, MAX_LENGTH))
  if (nesting > MAX_NESTING) return true
  parser.end()
  return markup.length > MAX_LENGTH
}
