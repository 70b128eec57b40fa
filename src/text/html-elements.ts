/** What the reader of HTML has to know about single elements (HTML Living Standard, rendering and parsing). */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that have no content and no end tag. */
export const VOID = setOf(
  'area base basefont bgsound br col command embed frame hr img image input keygen link meta param source track wbr',
)

/** Elements that begin and end a line. */
export const BLOCK = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ul',
)

/** Elements whose content a reader of mail never sees. */
export const UNSEEN = setOf('template noscript datalist')

/** Elements whose content is not text to be read: code, and what stands in for frames. */
export const NOT_TEXT = setOf('script style title iframe noembed noframes')

/** Elements in which spaces and line ends count. */
export const PREFORMATTED = setOf('pre xmp plaintext listing textarea')

/** Elements in SVG and MathML inside which the rules of HTML hold again. */
export const LEAVES_SVG = setOf('foreignobject desc title mtext mi mn mo ms annotation-xml span b i font img')

const P = setOf('p')
const CELLS = setOf('td th')
const ITEMS = setOf('dd dt')
const CLOSED_BY = new Map<string, ReadonlySet<string>>([
  ['li', setOf('li')],
  ['td', CELLS],
  ['th', CELLS],
  ['tr', setOf('td th tr')],
  ['tbody', setOf('td th tr thead tbody')],
  ['tfoot', setOf('td th tr thead tbody')],
  ['dd', ITEMS],
  ['dt', ITEMS],
  ['option', setOf('option')],
  ['optgroup', setOf('option optgroup')],
])
const CLOSES_P = setOf(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul',
)

/** The elements that an opening tag closes when they are the innermost ones. */
export const closedBy = (tag: string): ReadonlySet<string> | undefined =>
  CLOSED_BY.get(tag) ?? (CLOSES_P.has(tag) ? P : undefined)
