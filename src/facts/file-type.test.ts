import { describe, expect, it } from 'vitest'
import { imageSize } from '../mail/image-size.js'
import { nameTraits } from './file-name.js'
import { sniffType } from './file-type.js'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('sniffType', () => {
  it.each([
    ['%PDF-1.7\n', 'application/pdf'],
    ['\r\njunk\n%PDF-1.4\n', 'application/pdf'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['GIF89a', 'image/gif'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
    ['PK\x03\x04\x14\0', 'application/zip'],
    ['Rar!\x1a\x07\x01\0', 'application/vnd.rar'],
    ["7z\xbc\xaf'\x1c", 'application/x-7z-compressed'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-cfb'],
    ['{\\rtf1', 'application/rtf'],
    ['MZ\x90\0', 'application/x-msdownload'],
    ['MZ', 'application/x-msdownload'],
    ['MZ est le sigle du Mozambique', undefined],
    ['\x7fELF\x02', 'application/x-elf'],
    ['L\0\0\0\x01\x14\x02\0', 'application/x-ms-shortcut'],
    [`${'\0'.repeat(257)}ustar\0`, 'application/x-tar'],
    ['<!DOCTYPE html><html>', 'text/html'],
    ['\xef\xbb\xbf\n <!-- x --> <FORM action=x>', 'text/html'],
    ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
    ['<html><body><svg></svg>', 'text/html'],
    ['<?xml version="1.0"?><facture/>', undefined],
    ['Bonjour', undefined],
    ['', undefined],
  ])('%j', (head, type) => {
    expect(sniffType(bytes(head))).toBe(type)
  })
})

describe('nameTraits', () => {
  it.each([
    ['facture.pdf', 'application/pdf', 'application/pdf', []],
    ['facture.pdf', 'application/octet-stream', 'application/pdf', []],
    ['photo.jpg', 'image/png', 'image/png', []],
    ['notes.docx', 'application/octet-stream', 'application/zip', []],
    ['contrat.v2.pdf', 'application/pdf', 'application/pdf', []],
    ['archive.tar.gz', 'application/gzip', 'application/gzip', []],
    ['message.eml', 'message/rfc822', undefined, []],
    ['carte.vcf', 'text/vcard', undefined, []],
    ['facture.pdf', 'application/pdf', 'text/html', ['type-mismatch']],
    ['facture.pdf', 'application/pdf', undefined, ['type-mismatch']],
    [
      'facture.pdf.exe',
      'application/pdf',
      'application/x-msdownload',
      ['type-mismatch', 'double-extension', 'executable'],
    ],
    ['facture.pdf                    .scr', 'application/octet-stream', undefined, ['double-extension', 'executable']],
    [
      'facture_\u202efdp.scr',
      'application/octet-stream',
      'application/x-msdownload',
      ['double-extension', 'executable'],
    ],
    ['facture.pdf.html', 'text/html', 'text/html', ['double-extension']],
    ['facture.pdf.exe. .', '', undefined, ['double-extension', 'executable']],
    ['image.png', 'image/png', 'application/x-elf', ['type-mismatch', 'executable']],
    ['macro.js', 'application/javascript', undefined, ['executable']],
  ])('%j %s %s', (name, declared, real, traits) => {
    expect(nameTraits(name, declared, real)).toEqual(traits)
  })
})

it('imageSize reads headers alone', () => {
  expect(imageSize(bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\0\x20'), 'image/png')).toEqual({
    width: 256,
    height: 32,
  })
  expect(imageSize(bytes('GIF89a\x10\0\x20\0'), 'image/gif')).toEqual({ width: 16, height: 32 })
  expect(
    imageSize(bytes('\xff\xd8\xff\xe0\0\x04ab\xff\xc4\0\x02\xff\xc2\0\x11\x08\0\x20\0\x40'), 'image/jpeg'),
  ).toEqual({ width: 64, height: 32 })
  expect(imageSize(bytes('\xff\xd8\xff\xe0'), 'image/jpeg')).toBeUndefined()
})
