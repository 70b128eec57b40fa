import { failed, type Job, type Outcome } from './job.js'
import { loadUnpdf, type PdfLibrary, readPdf } from './pdf.js'
import { loadZxing, type QrReader } from './qr.js'

/** How the optional peers are loaded. */
export interface Readers {
  pdf(): Promise<PdfLibrary>
  qr(): Promise<QrReader>
}

/** The real peers, each loaded when first needed and kept. */
export function lazyReaders(): Readers {
  let pdf: Promise<PdfLibrary> | undefined
  let qr: Promise<QrReader> | undefined
  return { pdf: () => (pdf ??= loadUnpdf()), qr: () => (qr ??= loadZxing()) }
}

/** Parses one file, saying when the library for it is loaded. Never rejects. */
export async function runJob(job: Job, readers: Readers, loaded: () => void = () => {}): Promise<Outcome> {
  return job.task === 'pdf' ? runPdf(job.bytes, readers, loaded) : runImage(job.bytes, readers, loaded)
}

async function runPdf(bytes: Uint8Array, readers: Readers, loaded: () => void): Promise<Outcome> {
  let library: PdfLibrary
  try {
    library = await readers.pdf()
  } catch {
    return failed('missing-reader', 'unpdf')
  }
  loaded()
  try {
    return { state: 'pdf', reading: await readPdf(library, bytes, readers.qr) }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
    return name === 'PasswordException' ? failed('encrypted', message) : failed('malformed', message)
  }
}

async function runImage(bytes: Uint8Array, readers: Readers, loaded: () => void): Promise<Outcome> {
  let reader: QrReader
  try {
    reader = await readers.qr()
  } catch {
    return failed('missing-reader', 'zxing-wasm')
  }
  loaded()
  try {
    return { state: 'image', codes: await reader(bytes) }
  } catch (error) {
    return failed('malformed', error instanceof Error ? error.message : String(error))
  }
}
