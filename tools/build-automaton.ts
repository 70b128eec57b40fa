import { LAST_EDGE, letterCode, WORD_END } from '../src/text/automaton.js'

interface Node {
  id: number
  ends: boolean
  next: { letter: number; node: Node }[]
}

/**
 * The minimal automaton of a word list (incremental construction from sorted words, Daciuk et al. 2000), written the
 * way `src/text/automaton.ts` reads it. Throws a RangeError when the list does not fit the format.
 */
export function buildAutomaton(words: Iterable<string>): Uint8Array {
  return writePlanes(buildNodes([...new Set(words)].sort()))
}

function buildNodes(sorted: readonly string[]): Node {
  let count = 0
  const newNode = (): Node => ({ id: count++, ends: false, next: [] })
  const known = new Map<string, Node>()
  const path = [newNode()]
  const closeDownTo = (depth: number): void => {
    while (path.length - 1 > depth) {
      const node = path.pop()!
      const key = `${node.ends ? '+' : '-'}${node.next.map((edge) => `${edge.letter}:${edge.node.id}`).join()}`
      const twin = known.get(key)
      if (twin === undefined) known.set(key, node)
      else path.at(-1)!.next.at(-1)!.node = twin
    }
  }
  let before = ''
  for (const word of sorted) {
    let shared = 0
    while (shared < word.length && word[shared] === before[shared]) shared++
    closeDownTo(shared)
    for (let i = shared; i < word.length; i++) {
      const node = newNode()
      path.at(-1)!.next.push({ letter: toLetter(word, i), node })
      path.push(node)
    }
    path.at(-1)!.ends = true
    before = word
  }
  closeDownTo(0)
  return path[0]!
}

function toLetter(word: string, i: number): number {
  const letter = letterCode(word.charCodeAt(i))
  if (letter === 0) throw new RangeError(`"${word}" has a letter outside the alphabet`)
  return letter
}

function writePlanes(root: Node): Uint8Array {
  const order = inReversePostOrder(root)
  const first = new Map<Node, number>()
  let size = 0
  for (const node of order) {
    first.set(node, size)
    size += node.next.length
  }
  if (size >= 1 << 24) throw new RangeError(`${size} edges are too many`)
  const planes = new Uint8Array(size * 4)
  for (const node of order) {
    node.next.forEach((edge, i) => {
      const at = first.get(node)! + i
      const jump = edge.node.next.length === 0 ? 0 : first.get(edge.node)! - at
      const flags = (edge.node.ends ? WORD_END : 0) | (i === node.next.length - 1 ? LAST_EDGE : 0)
      planes[at] = edge.letter | flags
      for (let plane = 1; plane <= 3; plane++) planes[plane * size + at] = jump >>> (8 * (plane - 1))
    })
  }
  return planes
}

/** Every node before those it leads to, and near them, so that jumps are small. */
function inReversePostOrder(root: Node): Node[] {
  const order: Node[] = []
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    for (const edge of node.next) visit(edge.node)
    order.push(node)
  }
  visit(root)
  return order.reverse()
}
