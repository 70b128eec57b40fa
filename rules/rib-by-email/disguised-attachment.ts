import type { AttachmentFact } from '../../src/facts/fact.js'
import type { Attachment, Message } from '../../src/message/message.js'
import { defineSignal } from '../../src/rule.js'
import { fold } from '../../src/text/fold.js'
import { helpCentre } from '../help-centre.js'

/** Names of what people send each other to read, look at or listen to. */
const PAPER = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|jpe?g|png|gif|heic|webp|mp[34]|m4a|mov)(?![a-z0-9])/
/** What a paper or a picture is called: a program of that name passes for one, whatever its ending says. */
const PAPER_NAME =
  /facture|invoice|devis|contrat|compromis|photo|image|scan|document|releve|recu|bordereau|commande|colis|attestation|payment|paiement/
/** Declared types of the same. */
const PAPER_TYPE = /^(?:application\/pdf|image\/|audio\/|video\/|text\/plain|application\/(?:msword|vnd\.))/
/** Papers that no program writes as a page; spreadsheets are often saved as one. */
const NEVER_A_PAGE = /\.(?:pdf|jpe?g|png|gif|docx|xlsx)[\s.]*$/

/**
 * How much a file hides what it is. A program that passes for a paper has no honest reason; one that says what it is
 * has many, as has a document with macros: these count beside other signs.
 */
function disguise({ filename, contentType, realType, traits }: AttachmentFact): number {
  const name = filename.toLowerCase()
  const declared = contentType.toLowerCase()
  const has = (trait: AttachmentFact['traits'][number]): boolean => traits.includes(trait)
  const belied = has('type-mismatch') && (PAPER.test(name) || PAPER_TYPE.test(declared))
  if (has('executable') && (has('double-extension') || belied)) return 1
  if (has('double-extension')) return 0.7
  if (belied && (realType === 'text/html' || realType === 'image/svg+xml') && NEVER_A_PAGE.test(name)) return 0.7
  if (has('svg-script') || has('bomb')) return 0.4
  if (has('executable')) return PAPER_NAME.test(fold(name).text) ? 0.4 : 0.15
  return has('macro') ? 0.2 : 0
}

const fileOf = (filename: string, contentType: string, content: string | undefined): Attachment => ({
  filename,
  contentType,
  ...(content === undefined ? {} : { content: Uint8Array.from(content, (unit) => unit.charCodeAt(0)) }),
})
/** The file alone is what counts: the examples have no words. */
const mail = (filename: string, contentType: string, content?: string): Message => ({
  channel: 'email',
  from: { address: 'envoi@bureau-oi.example' },
  subject: '',
  attachments: [fileOf(filename, contentType, content)],
})
const chat = (filename: string, contentType = ''): Message => ({
  channel: 'chat',
  text: '',
  attachments: [fileOf(filename, contentType, undefined)],
})

export default defineSignal({
  id: 'disguised-attachment',
  title: { fr: 'Pièce jointe qui cache ce qu’elle est', en: 'Attachment that hides what it is' },
  section: helpCentre.rib(''),
  weight: 4.5,
  group: 'file',
  channels: ['email', 'chat'],
  mood: 'fact',
  detect: ({ facts }) =>
    facts.attachments.flatMap((file) => {
      const grade = disguise(file)
      return grade === 0 ? [] : [{ start: -1, end: -1, grade, evidence: [file] }]
    }),
  mustFind: [
    mail('facture-octobre.pdf.exe', 'application/octet-stream'),
    mail('bon_retrait.docx.js', 'application/javascript'),
    mail('contrat.pdf        .vbs', 'application/octet-stream'),
    mail('compromis.pdf', 'application/pdf', 'MZ\x90\0\x03\0\0\0'),
    mail('recu-paiement.pdf.html', 'text/html'),
    mail('releve.pdf', 'application/pdf', '<!doctype html><form>'),
    mail('Relevé de paiement.js', 'application/javascript'),
    chat('canape.jpg.scr'),
    chat('paiement.apk', 'application/vnd.android.package-archive'),
  ],
  mustIgnore: [
    mail('facture-118.pdf', 'application/pdf'),
    mail('tournoi.2026.zip', 'application/zip'),
    mail('correctif-4.2.exe', 'application/x-msdownload', 'MZ\x90\0\x03\0\0\0'),
    mail('mesure.py', 'text/x-python', '#!/usr/bin/env python3\n'),
    mail('index.html.js', 'application/javascript'),
    mail('demande-salle.docm', 'application/vnd.ms-word.document.macroEnabled.12'),
    mail('heures.xls', 'application/vnd.ms-excel', '<html><table>'),
    mail('site.tar.gz', 'application/gzip'),
    chat('notice.v2.final.pdf', 'application/pdf'),
    chat('cession.jpg', 'image/png'),
  ],
})
