import { searchImages } from './pdf-images.js'
import { type Annotation, isDrawnText, toPage } from './pdf-page.js'
import { MAX_PIXELS, type QrReader } from './qr.js'

/** One page as a reader sees it, field values and notes in their places. */
export interface PdfPage {
  text: string
  links: { href: string; start: number; end: number }[]
  /** What the QR codes among its images say. */
  qr: string[]
  /** It shows something, but hardly any of it is text. */
  imageOnly: boolean
}

/** What was read of a PDF file. */
export interface PdfReading {
  pages: PdfPage[]
  /** Pages it has, of which at most `MAX_PAGES` are read. */
  total: number
  /** Names of files inside it, which are not read. */
  embedded: string[]
  /** A form drawn by a program (XFA) that only Adobe's reader shows. */
  dynamicForm: boolean
  /** What went wrong on single pages. */
  problem: string | undefined
  /** Images were not searched for QR codes because `zxing-wasm` is not installed. */
  qrMissing: boolean
}

/** Pages read of one file. */
export const MAX_PAGES = 50
const MAX_EMBEDDED = 20
/** Fewer visible characters than this on a page with pictures: what matters is in the pictures. */
const FEW_LETTERS = 24

/** Decoded images of a page or of the file, by name. */
export interface ObjectStore {
  has(id: string): boolean
  get(id: string): unknown
}

interface PageProxy {
  getTextContent(): Promise<{ items: unknown[] }>
  getAnnotations(): Promise<Annotation[]>
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[][] }>
  objs: ObjectStore
  commonObjs: ObjectStore
}

/** An open file. */
export interface PdfDocument {
  numPages: number
  isPureXfa: boolean
  getPage(number: number): Promise<PageProxy>
  getAttachments(): Promise<Record<string, unknown> | null>
  destroy(): Promise<void>
}

/** The part of `unpdf` used here. */
export interface PdfLibrary {
  open(bytes: Uint8Array): Promise<PdfDocument>
  /** Number of the drawing operator that paints an image. */
  paintImage: number
}

/** Loads the optional peer `unpdf`. Rejects when it is not installed. */
export async function loadUnpdf(): Promise<PdfLibrary> {
  addTransfer()
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const options = {
    verbosity: 0,
    maxImageSize: MAX_PIXELS,
    useSystemFonts: false,
    enableXfa: false,
    isEvalSupported: false,
  }
  return {
    open: async (bytes) => (await getDocumentProxy(bytes, options)) as unknown as PdfDocument,
    paintImage: OPS.paintImageXObject,
  }
}

/** pdf.js decodes JPEG with a method that Node has from version 21 on. */
function addTransfer(): void {
  const prototype = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer }
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length?: number) {
    return this.slice(0, length)
  }
}

/**
 * Reads text, links, form values, notes and QR codes of a PDF. Rejects with pdf.js's own exceptions
 * (`PasswordException`, `InvalidPDFException`…) when the file cannot be opened.
 */
export async function readPdf(
  library: PdfLibrary,
  bytes: Uint8Array,
  loadQr: () => Promise<QrReader>,
): Promise<PdfReading> {
  const pictured = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Image')
  const document = await library.open(bytes)
  const reading: PdfReading = {
    pages: [],
    total: 0,
    embedded: [],
    dynamicForm: false,
    problem: undefined,
    qrMissing: false,
  }
  try {
    reading.total = document.numPages
    reading.dynamicForm = document.isPureXfa
    reading.embedded = await embeddedNames(document)
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
      reading.pages.push(await tryPage(document, number, reading))
    }
    if (pictured) await searchImages(library, document, reading, loadQr)
  } finally {
    await document.destroy()
  }
  for (const page of reading.pages) page.imageOnly = isImageOnly(page, pictured)
  return reading
}

const isImageOnly = (page: PdfPage, pictured: boolean): boolean => {
  const letters = page.text.replace(/\s/g, '').length
  return letters === 0 || (pictured && letters < FEW_LETTERS)
}

async function embeddedNames(document: PdfDocument): Promise<string[]> {
  try {
    return Object.keys((await document.getAttachments()) ?? {}).slice(0, MAX_EMBEDDED)
  } catch {
    return []
  }
}

async function tryPage(document: PdfDocument, number: number, reading: PdfReading): Promise<PdfPage> {
  try {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    return toPage(content.items.filter(isDrawnText), await page.getAnnotations())
  } catch (error) {
    reading.problem ??= `page ${number}: ${error instanceof Error ? error.message : String(error)}`
    return { text: '', links: [], qr: [], imageOnly: false }
  }
}
