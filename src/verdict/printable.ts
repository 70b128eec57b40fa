/**
 * Control characters (a terminal obeys some of them), direction overrides and invisible characters (Unicode TR36 §2.5):
 * words of a message must never steer the page or the terminal they are shown on.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e0fff}]/gu

/** The text on one line without what could steer a terminal or hide: line ends and tabs become spaces. */
export const printable = (text: string): string => text.replace(/[\t\n\r\u2028\u2029]{1,64}/g, ' ').replace(UNSAFE, '')

/** As `printable`, cut to `length` characters. */
export function shorten(text: string, length = 120): string {
  const line = printable(text.slice(0, length * 8)).trim()
  const letters = [...line.slice(0, length * 2)]
  return letters.length <= length
    ? line
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
