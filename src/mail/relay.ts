const OPENING =
  /(?:a écrit|a envoyé un message|vous écrit|nouveau message de|message de|wrote|sent you a message)\b.{0,200}$/i
const CLOSING =
  /^\s*(?:répondre|pour répondre|répondez|voir (?:le message|la conversation|l['’]annonce)|reply|to reply|view (?:the )?(?:message|conversation)|--\s*$|_{5,}|vous recevez cet e-?mail)/i

const MAX_LINES = 2_000

/**
 * Where a user's own words stand in a relayed mail: after the line that announces them, up to the line that invites
 * to answer. Undefined when there is no such announcement.
 */
export function findRelayedText(text: string): { start: number; end: number } | undefined {
  const lines = text.split('\n', MAX_LINES)
  let at = 0
  let start: number | undefined
  for (const line of lines) {
    const next = at + line.length + 1
    if (start === undefined) {
      if (OPENING.test(line.slice(0, 500).trimEnd())) start = next
    } else if (CLOSING.test(line.slice(0, 500))) {
      return trimmed(text, start, at)
    }
    at = next
  }
  return start === undefined ? undefined : trimmed(text, start, text.length)
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } | undefined {
  let start = Math.min(from, text.length)
  let end = Math.min(to, text.length)
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return start < end ? { start, end } : undefined
}
