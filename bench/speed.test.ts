import { expect, it } from 'vitest'
import { chatCase, sampleScanner } from '../src/cli/bench/judge/sample.js'
import { toCase } from '../src/cli/bench/read/case.js'
import { chatMessages, chatSpeed, speedOf } from './speed.js'
import { showSpeed } from './speed-text.js'
import { repeated, worstInputs } from './timing.js'

it('times the chat messages of 20 to 300 characters, those of conversations too', () => {
  const turns = [{ from: 'suspect', text: 'Bonjour, toujours disponible ?' }]
  const cases = [
    chatCase('short', 'legit', 'Oui'),
    chatCase('good', 'legit', 'Bonjour, est-il disponible ?'),
    chatCase('long', 'legit', 'a'.repeat(301)),
    toCase({ channel: 'conversation', label: 'legit', input: { turns } }, { set: 'sample' }),
    toCase({ channel: 'sms', label: 'legit', input: { text: 'Votre colis arrive demain matin' } }, { set: 'sample' }),
  ]
  const messages = chatMessages(cases)
  expect(messages.map(({ text }) => text)).toEqual(['Bonjour, est-il disponible ?', 'Bonjour, toujours disponible ?'])
  expect(chatSpeed(sampleScanner, messages)).toMatchObject({ messages: 2, n: 20_000 })
})

it('repeats a unit to an exact length', () => {
  expect(repeated('abc', 7)).toBe('abcabca')
  expect(new Set(worstInputs(sampleScanner).map(({ length }) => length))).toEqual(new Set([100_000]))
})

it('says what was not measured', () => {
  const speed = { ...speedOf(sampleScanner, [], 0), startUp: [] }
  const text = showSpeed(speed).join('\n')
  expect(text).toContain('not measured: no chat message')
  expect(text).toContain('not measured: dist is not built')
  expect(text).not.toContain('NaN')
})
