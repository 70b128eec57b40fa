import { describe, expect, it } from 'vitest'
import { findRelayedText } from './relay.js'

describe('findRelayedText', () => {
  it.each([
    '« Nathalie » vous a écrit au sujet de « Lit »\n\nBonjour,\nle lit est-il libre ?\n\nRépondre : https://agora.re/m/1\n',
    'Nouveau message de Nathalie :\r\nBonjour,\nle lit est-il libre ?\r\n\r\n-- \r\nAGORA',
    'Nathalie wrote:\nBonjour,\nle lit est-il libre ?',
  ])('%j', (text) => {
    const span = findRelayedText(text)!
    expect(text.slice(span.start, span.end)).toBe('Bonjour,\nle lit est-il libre ?')
  })

  it.each(['Votre annonce est en ligne.', '', 'Nathalie vous a écrit\n\nRépondre : x'])(
    'knows when it cannot tell: %j',
    (text) => {
      expect(findRelayedText(text)).toBeUndefined()
    },
  )
})
