/** One step of FNV-1a: the hash of what came before and one more unit. */
export const fnvStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** The hash of nothing. */
export const FNV_START = 0x811c9dc5 | 0

/** FNV-1a over the units of a string from the one at `from`, 32 bits signed, going on from `hash`. */
export function fnv1a(text: string, hash = FNV_START, from = 0): number {
  let value = hash
  for (let i = from; i < text.length; i++) value = fnvStep(value, text.charCodeAt(i))
  return value
}
