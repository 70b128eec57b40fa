/**
 * Which signs a fraudulent wording resembles: small linear models over the same features, one a sign, trained by
 * `npm run calibrate` on the frauds of the project's own rounds alone.
 */
import { type Features, lengthOf } from './features.js'
import { RESEMBLANCE } from './resemblance.generated.js'
import { signedBytes } from './signed-bytes.js'

/** Buckets of these models; a power of two that divides those of the learned sign. */
export const SIGN_BUCKETS = 1 << 14

const SIGNS = RESEMBLANCE.ids.length
/** Weights stand in a row a bucket, four signs a number: bytes raised by 128, so that four are added at once. */
const ROW = Math.ceil(SIGNS / 4)
const RAISED = 128

let weights: Int32Array | undefined

const weightsOf = (): Int32Array => (weights ??= packed(signedBytes(RESEMBLANCE.weights)))

function packed(bytes: Int8Array): Int32Array {
  const rows = new Int32Array(ROW * SIGN_BUCKETS)
  for (let bucket = 0; bucket < SIGN_BUCKETS; bucket++)
    for (let sign = 0; sign < SIGNS; sign++)
      rows[bucket * ROW + (sign >> 2)]! |= (bytes[bucket * SIGNS + sign]! + RAISED) << (8 * (sign & 3))
  return rows
}

/** Scratch for telling buckets apart, all zero between calls, and for the rows of the table that a text adds up. */
const seen = new Uint8Array(SIGN_BUCKETS)
const rows = new Int32Array(SIGN_BUCKETS)
const sums = new Int32Array(4 * ROW)

/** The `most` signs that the wording of a fraud resembles most, likeliest first. */
export function resemblances(read: Features, most: number): string[] {
  const { ids, biases, scale } = RESEMBLANCE
  const distinct = readRows(read)
  addRows(distinct)
  const length = lengthOf(distinct)
  const scores = biases.map((bias, sign) => (sums[sign]! * scale) / length + bias)
  return highest(scores, most).map((sign) => ids[sign]!)
}

/** Writes down where the rows of the distinct buckets of a text begin, and says how many there are. */
function readRows({ count, buckets }: Features): number {
  let distinct = 0
  for (let k = 0; k < count; k++) {
    const bucket = buckets[k]! & (SIGN_BUCKETS - 1)
    if (seen[bucket] === 0) rows[distinct++] = bucket * ROW
    seen[bucket] = 1
  }
  for (let k = 0; k < count; k++) seen[buckets[k]! & (SIGN_BUCKETS - 1)] = 0
  return distinct
}

/** Every other byte of a number: sums of two weights have sixteen bits each … */
const LANES = 0xff00ff
/** … which hold this many bytes. */
const MOST_ADDED = 256

/** Adds up the weights of all signs in the rows written down. */
function addRows(distinct: number): void {
  sums.fill(-RAISED * distinct)
  for (let from = 0; from < distinct; from += MOST_ADDED)
    for (let place = 0; place < ROW; place++) addFour(place, from, Math.min(distinct, from + MOST_ADDED))
}

function addFour(place: number, from: number, to: number): void {
  const table = weightsOf()
  let even = 0
  let odd = 0
  for (let k = from; k < to; k++) {
    const four = table[rows[k]! + place]!
    even = (even + (four & LANES)) | 0
    odd = (odd + ((four >>> 8) & LANES)) | 0
  }
  sums[4 * place]! += even & 0xffff
  sums[4 * place + 1]! += odd & 0xffff
  sums[4 * place + 2]! += even >>> 16
  sums[4 * place + 3]! += odd >>> 16
}

/** The places of the highest of some scores, highest first. */
function highest(scores: readonly number[], most: number): number[] {
  const places: number[] = []
  while (places.length < Math.min(most, scores.length)) {
    let best = -1
    for (let i = 0; i < scores.length; i++)
      if (!places.includes(i) && (best < 0 || scores[i]! > scores[best]!)) best = i
    places.push(best)
  }
  return places
}

/** Of the given words (numbers, rising), those whose features speak for a sign, strongest first. */
export function speakingFor(id: string, given: readonly number[], { count, buckets, words }: Features): number[] {
  const table = weightsOf()
  const sign = RESEMBLANCE.ids.indexOf(id)
  const [place, shift] = [sign >> 2, 8 * (sign & 3)]
  const strength = given.map(() => 0)
  let at = 0
  for (let k = 0; k < count && at < given.length; k++) {
    while (given[at]! < words[k]!) at++
    if (given[at] !== words[k]) continue
    const four = table[(buckets[k]! & (SIGN_BUCKETS - 1)) * ROW + place]!
    strength[at]! += ((four >>> shift) & 255) - RAISED
  }
  const speaking = given.map((_, i) => i).filter((i) => strength[i]! > 0)
  return speaking.sort((a, b) => strength[b]! - strength[a]!).map((i) => given[i]!)
}
