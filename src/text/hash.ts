/** FNV-1a over the units of a string, 32 bits signed, going on from `hash`. */
export function fnv1a(text: string, hash = 0x811c9dc5 | 0): number {
  let value = hash
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}
