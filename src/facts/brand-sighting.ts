/** Where a brand shows up in one label of a host, and by which trick. */
import { findNearly, skeletonOf, type Typo, typoOf } from './typo.js'

/** A brand with what is derived from it once. */
export interface BrandModel {
  name: string
  label: string
  skeleton: string
  hosts: readonly string[]
  /** Public suffixes of its own hosts, `re`. */
  suffixes: ReadonlySet<string>
  /** What stands before its registrable domain in its own hosts, `news`, `messagerie`. */
  services: ReadonlySet<string>
  /** True when the label is too short or too ordinary to prove anything inside another word. */
  weak: boolean
  /** Edits forgiven in a word of this length. */
  limit: number
}

/** The brand as seen in a label, and what else the label holds. */
export interface Sighting extends Typo {
  /** The other words, and the letters the brand is glued to. */
  rest: string[]
  /** True when letters touch the brand, which may then be part of another word. */
  glued: boolean
  /** True when only a part of the name is there: `boncoin`. */
  fragment?: true
}

/** A label has 63 characters; more words than this are noise. */
const MAX_WORDS = 16
/** Shorter parts of a name are ordinary letters. A beginning shows the name better than an end. */
const MIN_BEGINNING = 6
const MIN_END = 7

/** The brand in a label of plain Latin letters, digits and hyphens, the surest sighting first; or undefined. */
export function sightingIn(label: string, model: BrandModel): Sighting | undefined {
  if (label === model.label) return { technique: 'other-tld', distance: 0, rest: [], glued: false }
  const words = label.split(/[-_]+/, MAX_WORDS).filter((word) => word !== '')
  return (
    asWord(words, model) ??
    asHyphenated(words, model) ??
    asTypo(words, model) ??
    asPart(words, model) ??
    (model.weak ? undefined : (asNearPart(words, model) ?? asFragment(words, model)))
  )
}

const without = (words: readonly string[], from: number, count = 1): string[] =>
  words.filter((_, i) => i < from || i >= from + count)

function asWord(words: readonly string[], model: BrandModel): Sighting | undefined {
  for (const [i, word] of words.entries()) {
    if (word === model.label) return { technique: 'added-word', distance: 0, rest: without(words, i), glued: false }
    const letters = word.length > model.label.length ? word.replace(/^\d{1,63}|\d{1,63}$/g, '') : ''
    if (letters === model.label) {
      const rest = [...without(words, i), word.replace(letters, '')]
      return { technique: 'added-word', distance: 0, rest, glued: false }
    }
  }
  return undefined
}

/** `le-bon-coin`, `paiement-le-boncoin`. */
function asHyphenated(words: readonly string[], model: BrandModel): Sighting | undefined {
  for (let i = 0; i + 1 < words.length; i++) {
    let joined = words[i]!
    for (let k = i + 1; k < words.length && joined.length < model.label.length; k++) {
      joined += words[k]!
      if (joined === model.label) {
        return { technique: 'hyphenation', distance: k - i, rest: without(words, i, k - i + 1), glued: false }
      }
    }
  }
  return undefined
}

function asTypo(words: readonly string[], model: BrandModel): Sighting | undefined {
  if (words.length === 2) {
    const typo = typoOf(words.join(''), model.label, 1)
    if (typo !== undefined && words.every((word) => word.length > 1)) return { ...typo, rest: [], glued: false }
  }
  for (const [i, word] of words.entries()) {
    const typo = typoOf(word, model.label, words.length === 1 ? model.limit : Math.min(model.limit, 1))
    if (typo !== undefined) return { ...typo, rest: without(words, i), glued: false }
  }
  return undefined
}

/** `paiementagora`, `ag0rapay`. */
function asPart(words: readonly string[], model: BrandModel): Sighting | undefined {
  for (const [i, word] of words.entries()) {
    if (word.length <= model.label.length) continue
    const at = word.indexOf(model.label)
    if (at >= 0)
      return glued(word, at, at + model.label.length, without(words, i), { technique: 'added-word', distance: 0 })
    // Where the skeleton keeps every letter in its place, it shows where the name is.
    const drawn = skeletonOf(word)
    const seen = drawn.length === word.length ? drawn.indexOf(model.skeleton) : -1
    if (seen >= 0 && model.skeleton.length === model.label.length) {
      return glued(word, seen, seen + model.label.length, without(words, i), { technique: 'homoglyph', distance: 1 })
    }
  }
  return undefined
}

function glued(word: string, start: number, end: number, others: string[], typo: Typo): Sighting {
  const pieces = [word.slice(0, start), word.slice(end)].filter((piece) => piece !== '')
  return { ...typo, rest: [...others, ...pieces], glued: true }
}

function asNearPart(words: readonly string[], model: BrandModel): Sighting | undefined {
  if (model.label.length < 7) return undefined
  for (const [i, word] of words.entries()) {
    const near = word.length > model.label.length ? findNearly(word, model.label) : undefined
    if (near === undefined) continue
    const typo = typoOf(word.slice(near.start, near.end), model.label, 2)
    return glued(
      word,
      near.start,
      near.end,
      without(words, i),
      typo ?? { technique: 'substitution', distance: near.distance },
    )
  }
  return undefined
}

/** `boncoin-pay`, `secupay-lebonc`: a long name is recognised by half. */
function asFragment(words: readonly string[], model: BrandModel): Sighting | undefined {
  const size = Math.ceil(model.label.length * 0.6)
  const beginning = model.label.slice(0, Math.max(size, MIN_BEGINNING))
  const end = model.label.slice(-Math.max(size, MIN_END))
  for (const [i, word] of words.entries()) {
    for (const part of [beginning, end]) {
      const at = part.length < model.label.length ? word.indexOf(part) : -1
      if (at < 0) continue
      const distance = model.label.length - part.length
      return {
        ...glued(word, at, at + part.length, without(words, i), { technique: 'omission', distance }),
        fragment: true,
      }
    }
  }
  return undefined
}
