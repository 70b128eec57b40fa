import type { SignalId } from '../../src/index.js'

type Level = 'clear' | 'caution' | 'suspicious' | 'fraud'

/** A mail with what is expected of it. */
export interface Fixture {
  file: string
  label: 'fraud' | 'legit'
  signals: SignalId[]
  /** Lowest level of a fraud, highest level of an innocent mail. */
  level: Level
  techniques: string[]
  raw: Buffer
}

/** A fraud: its lowest level, the signs that show it, how it is made. */
export const fraud = (file: string, level: Level, signals: SignalId[], techniques: string[], raw: Buffer): Fixture => ({
  file: `${file}.eml`,
  label: 'fraud',
  signals,
  level,
  techniques,
  raw,
})

/** An innocent mail and its highest level. */
export const legit = (file: string, level: Level, techniques: string[], raw: Buffer): Fixture => ({
  file: `${file}.eml`,
  label: 'legit',
  signals: [],
  level,
  techniques,
  raw,
})
