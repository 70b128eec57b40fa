/** The service on loopback, spoken to over HTTP as an application would. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createScanner } from 'vigie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createService } from './service.js'

const FRAUD = [
  'Bonjour, je suis du support AGORA.',
  'Un code vient de vous être envoyé par SMS.',
  'Communiquez-moi ce code pour débloquer le paiement.',
] as const

let folder: string
let service: ReturnType<typeof createService>
let address: string

async function start(): Promise<void> {
  service = createService(join(folder, 'messages.sqlite'))
  address = await service.listen({ host: '127.0.0.1', port: 0 })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-service-'))
  return start()
})

afterEach(async () => {
  await service.close()
  rmSync(folder, { recursive: true, force: true })
})

async function post(conversation: string, message: object) {
  const response = await fetch(`${address}/conversations/${conversation}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
  })
  return {
    status: response.status,
    ...((await response.json()) as { delivered: boolean; level: string; notice: string }),
  }
}

async function inbox(conversation: string): Promise<unknown> {
  return (await fetch(`${address}/conversations/${conversation}/messages`)).json()
}

test('an innocent conversation is delivered as written, without a word to the users', async () => {
  const turns = [
    { from: 'lucette', text: 'Bonjour, la commode est-elle toujours disponible ?' },
    { from: 'jean-noël', text: 'Oui, visible à La Possession, 120 €.' },
    { from: 'lucette', text: 'Parfait, je peux passer samedi vers 10 h, je paierai en espèces.' },
    { from: 'jean-noël', text: "Samedi 10 h c'est bon, à bientôt." },
  ]
  for (const turn of turns)
    expect(await post('commode', turn)).toEqual({ status: 201, delivered: true, level: 'clear', notice: '' })
  expect(await inbox('commode')).toEqual(turns)
})

test('a fraud told over three messages is held at the third, which alone would pass', async () => {
  const [first, second, third] = FRAUD
  expect((await post('alone', { from: 'assistance', text: third })).delivered).toBe(true)
  expect((await post('vente', { from: 'assistance', text: first })).delivered).toBe(true)
  expect((await post('vente', { from: 'assistance', text: second })).delivered).toBe(true)

  const held = await post('vente', { from: 'assistance', text: third })
  expect(held).toMatchObject({ status: 202, delivered: false, level: 'fraud' })
  expect(held.notice).toMatch(/^Ce message ressemble/)
  expect(held.notice).toContain('Demande d’un code reçu par SMS')
  expect(held.notice).toContain('« Signaler un abus »')
  expect(await inbox('vente')).toEqual([first, second].map((text) => ({ from: 'assistance', text })))
})

test('the state outlives a restart of the service', async () => {
  const [first, second, third] = FRAUD
  await post('vente', { from: 'assistance', text: first })
  await post('vente', { from: 'assistance', text: second })
  await service.close()
  await start()
  expect(await post('vente', { from: 'assistance', text: third })).toMatchObject({ status: 202, level: 'fraud' })
})

test('a state forged by the client changes nothing and none is given away', async () => {
  const scanner = createScanner()
  const [first, second, third] = FRAUD
  const harmless = scanner.scan({ channel: 'chat', text: 'Bonjour' }).conversation
  const guilty = FRAUD.reduce<unknown>(
    (state, text) => scanner.scan({ channel: 'chat', text, from: { id: 'lucette' } }, state).conversation,
    undefined,
  )

  for (const text of [first, second])
    await post('vente', { from: 'assistance', text, conversation: harmless, state: harmless })
  const held = await post('vente', { from: 'assistance', text: third, conversation: harmless, state: harmless })
  expect(held).toMatchObject({ status: 202, level: 'fraud' })
  expect(Object.keys(held).sort()).toEqual(['delivered', 'level', 'notice', 'status'])

  const framed = { from: 'lucette', text: 'Mon mari passera samedi.' }
  expect(scanner.scan({ channel: 'chat', text: framed.text, from: { id: 'lucette' } }, guilty).level).not.toBe('clear')
  expect(await post('commode', { ...framed, conversation: guilty, state: guilty })).toMatchObject({
    status: 201,
    level: 'clear',
  })
})

test('a message without a sender is refused', async () => {
  expect((await post('commode', { text: 'Bonjour' })).status).toBe(400)
  expect(await inbox('commode')).toEqual([])
})
