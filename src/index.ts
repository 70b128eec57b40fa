/**
 * vigie: reads a message of a marketplace and says whether it is fraud, how sure that is, and which words show it.
 *
 *   const scanner = createScanner()
 *   const verdict = scanner.scan({ channel: 'chat', text: 'Envoyez-moi le code reçu par SMS' })
 */
import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { rules as ownRules, type SignalId } from '../rules/index.js'
import { agora } from '../rules/policy.js'
import { PAYMENT_MEANS } from '../rules/vocabulary/means.js'
import { emptyState, readState } from './conversation/state.js'
import { toDocument } from './document.js'
import { compileRules, type Engine, type Vocabulary } from './engine.js'
import { extractFacts as extract } from './facts/extract.js'
import type { Facts } from './facts/fact.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'
import type { MailOptions } from './mail/reading.js'
import { checkMessage } from './message/check.js'
import type { Message } from './message/message.js'
import type { Policy } from './policy.js'
import type { RuleSet } from './rule.js'
import { scan } from './scan.js'
import type { DetectLanguage } from './text/language.js'
import { thresholdsOf } from './verdict/level.js'
import { logit } from './verdict/score.js'
import { maskedWhenSerialised } from './verdict/serialise.js'
import type { Verdict } from './verdict/verdict.js'

export type { SignalId } from '../rules/index.js'
export { agora } from '../rules/policy.js'
export type { ConversationState } from './conversation/state.js'
export type * from './facts/fact.js'
export type { Damping } from './guards/damping.js'
export type { Limits } from './limits.js'
export type { MailOptions } from './mail/reading.js'
export type * from './message/message.js'
export type { Costs, LevelCost, Policy, Thresholds } from './policy.js'
export type { RuleSet, Section, SignalRule } from './rule.js'
export type { Evidence } from './text/evidence.js'
export { type DetectLanguage, type Language, loadFranc } from './text/language.js'
export { thresholdsOf } from './verdict/level.js'
export { type StatementOfReasons, statementOfReasons } from './verdict/statement-of-reasons.js'
export { toLog, type VerdictLog } from './verdict/to-log.js'
export {
  type Action,
  type Level,
  type Report,
  SCHEMA_VERSION,
  type Signal,
  type Timings,
  type TrustMarker,
  type Verdict,
  type VerdictJson,
} from './verdict/verdict.js'

export interface ScannerOptions<Id extends string = SignalId> {
  /** Another marketplace than AGORA. */
  policy?: Policy
  /** Other rules than those of this release. */
  rules?: RuleSet<Id>
  limits?: Partial<Limits>
  /** Second opinion on the language of a message, e.g. `await loadFranc()`; stop words alone decide without it. */
  detectLanguage?: DetectLanguage
  /** Milliseconds, e.g. `() => performance.now()`: the verdict then carries `timings`. No clock is read without it. */
  clock?: () => number
  /** What to do with a conversation state that is broken or of another version: throw (default) or begin anew. */
  onBadConversation?: 'throw' | 'restart'
}

export interface Scanner<Id extends string = SignalId> {
  /**
   * Judges a message. Give back `verdict.conversation` with the next message of the conversation.
   * Throws a `TypeError` that names the argument on a wrong call; content never throws.
   */
  scan(message: Message, conversation?: unknown): Verdict<Id>
  /** Judges a raw RFC 5322 mail. `authservId` names whose Authentication-Results to believe (RFC 8601). */
  scanEmail(raw: Uint8Array | string, options?: MailOptions): Promise<Verdict<Id>>
  /** Identifies rules, policy and weights. */
  ruleset: string
}

/** The vocabulary of our own rules, JSON packed by the build; what runs from the source compiles it anew. */
declare const OWN_VOCABULARY: string | undefined
const ownVocabulary = (): Vocabulary | undefined =>
  typeof OWN_VOCABULARY === 'string'
    ? (JSON.parse(inflateRawSync(Buffer.from(OWN_VOCABULARY, 'base64')).toString()) as Vocabulary)
    : undefined

let ownEngine: Engine<SignalId> | undefined

/** Loaded with the first mail; asking the module loader again takes as long as reading a short one. */
let mailReader: Promise<typeof import('./mail/scan-raw-mail.js')> | undefined

const OPTIONS: ReadonlySet<string> = new Set<keyof ScannerOptions>([
  'policy',
  'rules',
  'limits',
  'detectLanguage',
  'clock',
  'onBadConversation',
])

/** Compiles rules and policy into a scanner. Without options: AGORA and the rules of this release. */
export function createScanner<Id extends string = SignalId>(options: ScannerOptions<Id> = {}): Scanner<Id> {
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object')
  for (const name of Object.keys(options)) if (!OPTIONS.has(name)) throw new TypeError(`options.${name} is no option`)
  if (options.clock !== undefined && typeof options.clock !== 'function')
    throw new TypeError('options.clock must be a function that gives milliseconds')
  const policy = checkPolicy(options.policy ?? agora)
  const own = options.rules === undefined || options.rules === (ownRules as unknown)
  const engine = (
    own
      ? (ownEngine ??= compileRules(ownRules as RuleSet<SignalId>, ownVocabulary()))
      : compileRules(options.rules as RuleSet<Id>)
  ) as Engine<Id>
  if (own) checkMeans(policy.acceptedMeans)
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const prior = logit(policy.baseRate) + (engine.rules.intercept ?? ownRules.intercept)
  const setting = {
    engine,
    policy,
    limits,
    prior,
    thresholds: thresholdsOf(policy),
    ruleset: rulesetOf(engine, policy, prior),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    ...(options.detectLanguage === undefined ? {} : { detectLanguage: options.detectLanguage }),
  }
  const stateOf = (conversation: unknown) => {
    try {
      return readState(conversation)
    } catch (error) {
      if (options.onBadConversation === 'restart') return emptyState()
      throw error
    }
  }
  return {
    scan(message, conversation) {
      checkMessage(message)
      return scan(setting, message, stateOf(conversation))
    },
    async scanEmail(raw, mailOptions = {}) {
      mailReader ??= import('./mail/scan-raw-mail.js')
      const { scanRawMail } = await mailReader
      return scanRawMail(setting, raw, mailOptions)
    },
    ruleset: setting.ruleset,
  }
}

function checkPolicy(policy: Policy): Policy {
  if (typeof policy !== 'object' || policy === null) throw new TypeError('options.policy must be a Policy')
  if (typeof policy.brand?.name !== 'string') throw new TypeError('options.policy.brand.name must be a string')
  if (!Array.isArray(policy.mailHosts)) throw new TypeError('options.policy.mailHosts must be an array of hosts')
  if (!Array.isArray(policy.acceptedMeans))
    throw new TypeError('options.policy.acceptedMeans must be an array of ids of means of payment')
  if (!(policy.baseRate > 0 && policy.baseRate < 1))
    throw new TypeError('options.policy.baseRate must lie between 0 and 1')
  return policy
}

/** A misspelt id would quietly accept nothing. */
function checkMeans(accepted: readonly string[]): void {
  const unknown = accepted.find((id) => !PAYMENT_MEANS.some((means) => means.id === id))
  if (unknown !== undefined)
    throw new TypeError(
      `options.policy.acceptedMeans names '${unknown}', which is no means of payment of rules/vocabulary/means.ts`,
    )
}

/** Rules, weights and policy by content: the same name always means the same judgement. */
function rulesetOf(engine: Engine<string>, policy: Policy, prior: number): string {
  const hash = createHash('sha256')
    .update(engine.fingerprint)
    .update(JSON.stringify([policy, prior]))
  return `${engine.rules.version}-${hash.digest('hex').slice(0, 12)}`
}

/**
 * The facts of a text, without judging it: links, phones, bank details, amounts … with their spans. `JSON.stringify`
 * writes them masked; what is in memory is not.
 */
export function extractFacts(text: string, policy: Policy = agora): Facts {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, got ${typeof text}`)
  const { views, cut } = toDocument({ channel: 'chat', text }, DEFAULT_LIMITS)
  const facts = extract(views, policy)
  const end = DEFAULT_LIMITS.textLength
  for (const field of cut)
    facts.unread.push({
      kind: 'unread',
      field,
      start: end,
      end,
      quote: '',
      reason: 'limit',
      detail: `more than ${end}`,
    })
  return maskedWhenSerialised(facts)
}
