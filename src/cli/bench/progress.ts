/** A line on a terminal that says how far a bench is. */

export interface Progress {
  step(messages: number, bytes: number): void
  end(): void
}

const EVERY_MILLISECONDS = 200
const WIDTH = 24

/** Draws on `write` a few times a second; `size` is the number of bytes of all sources. */
export function showProgress(write: (text: string) => void, size: number): Progress {
  const start = performance.now()
  let [messages, bytes, drawn] = [0, 0, 0]
  return {
    step(more, moreBytes) {
      messages += more
      bytes += moreBytes
      if (performance.now() - drawn < EVERY_MILLISECONDS) return
      drawn = performance.now()
      write(`\r${progressLine(messages, size === 0 ? 1 : Math.min(1, bytes / size), (drawn - start) / 1000)}\u001b[K`)
    },
    end: () => write('\r\u001b[K'),
  }
}

/** `███████░░░  70 %  12345 messages, 4321/s, 12 s left`. */
export function progressLine(messages: number, share: number, seconds: number): string {
  const full = Math.round(share * WIDTH)
  const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`
  const left = share > 0.01 ? `, ${Math.ceil((seconds * (1 - share)) / share)} s left` : ''
  return `${bar} ${Math.round(100 * share)} %  ${messages} messages, ${Math.round(messages / Math.max(seconds, 0.001))}/s${left}`
}

/** No line at all, where nobody watches. */
export const NO_PROGRESS: Progress = { step() {}, end() {} }
