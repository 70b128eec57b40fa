/** The messaging of a marketplace: every message is scanned before it is delivered, frauds are held for a moderator. */
import Fastify from 'fastify'
import sqlite from 'node-sqlite3-wasm'
import { createScanner, toLog } from 'vigie'

interface Post {
  Params: { id: string }
  Body: { from: string; text: string }
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS conversation (id TEXT PRIMARY KEY, state TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS message (
    id INTEGER PRIMARY KEY, conversation TEXT NOT NULL, sender TEXT NOT NULL, text TEXT NOT NULL, held INTEGER NOT NULL
  );`

/** What a client may send. The state of a conversation is not part of it: it stays on this side. */
const body = {
  type: 'object',
  required: ['from', 'text'],
  properties: { from: { type: 'string', minLength: 1, maxLength: 64 }, text: { type: 'string', maxLength: 20_000 } },
}

// A state that an earlier release wrote is begun anew rather than refused.
const scanner = createScanner({ onBadConversation: 'restart' })

/** The HTTP service over a database file; `listen` it, `close` it. */
export function createService(databaseFile: string) {
  const store = openStore(databaseFile)
  const app = Fastify()

  app.post<Post>('/conversations/:id/messages', { schema: { body } }, (request, reply) => {
    const { id } = request.params
    const { from, text } = request.body
    const verdict = scanner.scan({ channel: 'chat', text, from: { id: from } }, store.stateOf(id))
    const delivered = verdict.action !== 'hold'
    store.add({ id, from, text, held: !delivered, state: JSON.stringify(verdict.conversation) })
    request.log.info(toLog(verdict))
    const notice = verdict.explain('user', 'fr')
    return reply.code(delivered ? 201 : 202).send({ delivered, level: verdict.level, notice })
  })

  app.get<Pick<Post, 'Params'>>('/conversations/:id/messages', (request) => store.delivered(request.params.id))

  app.addHook('onClose', async () => store.close())
  return app
}

function openStore(file: string) {
  const db = new sqlite.Database(file)
  db.exec(SCHEMA)
  return {
    stateOf(id: string): unknown {
      const row = db.get('SELECT state FROM conversation WHERE id = ?', [id])
      return row ? JSON.parse(String(row.state)) : undefined
    },
    add(message: { id: string; from: string; text: string; held: boolean; state: string }) {
      const { id, from, text, held, state } = message
      db.exec('BEGIN')
      db.run('INSERT INTO message (conversation, sender, text, held) VALUES (?, ?, ?, ?)', [
        id,
        from,
        text,
        held ? 1 : 0,
      ])
      db.run('INSERT INTO conversation VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state', [
        id,
        state,
      ])
      db.exec('COMMIT')
    },
    delivered: (id: string) =>
      db.all('SELECT sender AS "from", text FROM message WHERE conversation = ? AND NOT held ORDER BY id', [id]),
    close: () => db.close(),
  }
}
