/**
 * Whether a host passes for a brand: the inverse of a generator of look-alikes. It needs no list and no network, knows
 * the Public Suffix List, and tells an imitation from a stranger who merely bears the same ordinary word.
 */
import { domainToUnicode } from 'node:url'
import type { Policy } from '../policy.js'
import { type BrandModel, type Sighting, sightingIn } from './brand-sighting.js'
import { isClaim, isClaimSuffix, isServiceClaim } from './claim-words.js'
import type { Lookalike, LookalikeTechnique } from './fact.js'
import { partsOf } from './hosts.js'
import { latinised, skeletonOf } from './typo.js'

/** What there is to imitate. `hosts` are the brand's own: registrable domains or mail hosts. */
export interface ImitatedBrand {
  label: string
  name: string
  commonWord: boolean
  hosts: readonly string[]
}

const MAX_HOST = 253
/** Labels looked at, from the registrable domain leftwards. */
const MAX_LABELS = 8

const models = new WeakMap<ImitatedBrand, BrandModel>()
const brands = new WeakMap<Policy, ImitatedBrand>()

/** The brand of a policy, as {@link lookalikeOf} wants it. */
export function brandOf(policy: Policy): ImitatedBrand {
  let brand = brands.get(policy)
  if (brand === undefined) {
    const { label, name, commonWord } = policy.brand
    brand = { label, name, commonWord, hosts: [...new Set([...policy.webHosts, ...policy.mailHosts])] }
    brands.set(policy, brand)
  }
  return brand
}

function modelOf(brand: ImitatedBrand): BrandModel {
  let model = models.get(brand)
  if (model === undefined) {
    model = toModel(brand)
    models.set(brand, model)
  }
  return model
}

function toModel(brand: ImitatedBrand): BrandModel {
  const label = brand.label.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (label.length < 2) throw new TypeError('brand.label must have two letters or more')
  const hosts = brand.hosts.map((host) => host.toLowerCase())
  const cut = hosts.map((host) => partsOf(host))
  return {
    name: brand.name,
    label,
    skeleton: skeletonOf(label),
    hosts,
    suffixes: new Set(cut.map((parts) => parts.suffix)),
    services: new Set(['www', ...cut.map((parts) => parts.subdomain).filter((sub) => sub !== '')]),
    weak: brand.commonWord || label.length < 6,
    limit: label.length > 7 ? 2 : label.length > 3 ? 1 : 0,
  }
}

/**
 * How a host passes for the brand, or undefined when it does not or is the brand's own. The host may be in Unicode or
 * `xn--…`, and may carry a user as in `agora.re@evil.tld`.
 */
export function lookalikeOf(host: string, brand: ImitatedBrand): Lookalike | undefined {
  if (typeof host !== 'string') throw new TypeError('host must be a string')
  const model = modelOf(brand)
  const name = toUnicode(host)
  const at = name.lastIndexOf('@')
  if (at >= 0) return inUser(name.slice(0, at), model) ?? lookalikeOf(name.slice(at + 1), brand)
  if (isOwn(name, model)) return undefined
  const parts = partsOf(name)
  if (parts.domain === undefined) return undefined
  const above = parts.subdomain === '' ? [] : parts.subdomain.split('.').reverse()
  const labels = [parts.label, ...above].slice(0, MAX_LABELS)
  return inDomain(labels, parts.suffix, model) ?? inSubdomain(name, labels, parts.suffix, model)
}

function toUnicode(host: string): string {
  const lower = host.slice(-MAX_HOST).toLowerCase().replace(/\.$/, '')
  return lower.includes('xn--') ? domainToUnicode(lower) || lower : lower
}

const isOwn = (host: string, model: BrandModel): boolean =>
  model.hosts.some((own) => host === own || (host.endsWith(own) && host[host.length - own.length - 1] === '.'))

const toLookalike = (
  model: BrandModel,
  technique: LookalikeTechnique,
  distance: number,
  strong: boolean,
): Lookalike => ({
  brand: model.name,
  technique,
  distance,
  strong,
})

/** `agora.re@evil.tld`: all that stands before the `@` is decoration. */
function inUser(user: string, model: BrandModel): Lookalike | undefined {
  const shown = latinised(user)
  const seen = shown.split(/[^a-z0-9-]+/, MAX_LABELS).includes(model.label)
  return seen ? toLookalike(model, 'userinfo', 0, true) : undefined
}

/** The label that somebody registered, with what its suffix and sub-hosts say. */
function inDomain(labels: readonly string[], suffix: string, model: BrandModel): Lookalike | undefined {
  const [label = '', ...above] = labels
  const plain = latinised(label)
  const sighting = sightingIn(plain, model)
  if (sighting === undefined) return acrossLabels(labels, suffix, model)
  const foreign = foreignLetters(label)
  if (foreign > 0 && sighting.distance === 0) {
    const strong = hasTwins(label) || isStrong(sighting, suffix, above, model)
    return toLookalike(model, 'punycode', foreign, strong || model.suffixes.has(suffix))
  }
  const strong = (foreign > 0 && hasTwins(label)) || isStrong(sighting, suffix, above, model)
  if (!strong && !isWorthNaming(sighting, model)) return undefined
  return toLookalike(model, techniqueOf(sighting, model), sighting.distance, strong)
}

const foreignLetters = (label: string): number => label.replace(/[\0-\x7f]/g, '').length

/** Letters of another script among the label: nobody writes a name so by accident, as one may write an accent. */
const hasTwins = (label: string): boolean => /[^\p{Script=Latin}\p{M}\0-\x7f]/u.test(label)

/** `news-agora.re` for `news.agora.re`: the dot became a hyphen. */
function techniqueOf(sighting: Sighting, model: BrandModel): LookalikeTechnique {
  if (sighting.technique !== 'added-word' || sighting.glued || sighting.rest.length === 0) return sighting.technique
  const dotted = sighting.rest.every((word) => model.suffixes.has(word) || model.services.has(word))
  return dotted ? 'hyphenation' : 'added-word'
}

function isStrong(sighting: Sighting, suffix: string, above: readonly string[], model: BrandModel): boolean {
  const claimed = claims(sighting, model) || above.some((label) => label.split('-').some(isServiceClaim))
  if (claimed) return true
  const own = model.suffixes.has(suffix)
  if (sighting.rest.length === 0 && sighting.distance > 0) return isStrongTypo(sighting, own, model)
  if (!model.weak) return sighting.fragment === undefined && (sighting.rest.length === 0 || sighting.distance < 2)
  if (sighting.glued) return false
  if (sighting.rest.length === 0)
    return isClaimSuffix(suffix) || [...model.suffixes].some((last) => imitatesSuffix(suffix, last))
  return own && sighting.distance === 0 && sighting.rest.every((word) => /^\d{1,63}$/.test(word))
}

/** `agora.com.re`, `agora.red`, `agora.rе` with a Cyrillic letter: next to the whole name, nearly its own suffix. */
const imitatesSuffix = (suffix: string, own: string): boolean =>
  suffix !== own &&
  (suffix.endsWith(`.${own}`) ||
    latinised(suffix) === own ||
    (suffix.startsWith(own) && suffix.length === own.length + 1))

/** One slip is enough next to the brand's own suffix; elsewhere the name must be long. Hyphens change no letter. */
function isStrongTypo(typo: Sighting, own: boolean, model: BrandModel): boolean {
  const near = typo.distance === 1 || typo.technique === 'hyphenation' || typo.technique === 'homoglyph'
  if (own) return near || !model.weak
  return near && !model.weak && typo.fragment === undefined && model.label.length > 7
}

/** Glued letters must all claim something, and two letters claim nothing unless they are the brand's own suffix. */
function claims(sighting: Sighting, model: BrandModel): boolean {
  const speaks = (word: string) => model.suffixes.has(word) || model.services.has(word) || isClaim(word)
  if (!sighting.glued || !model.weak) return sighting.rest.some(speaks)
  return sighting.rest.every((word) => speaks(word) && (word.length > 2 || model.suffixes.has(word)))
}

/** A weak sighting of an ordinary word is told only when it looks like the word: `agoda` is another name. */
function isWorthNaming(sighting: Sighting, model: BrandModel): boolean {
  if (!model.weak) return true
  if (sighting.distance === 0) return !sighting.glued || sighting.rest.length === 1
  return (
    sighting.rest.length === 0 && ['doubling', 'transposition', 'homoglyph', 'hyphenation'].includes(sighting.technique)
  )
}

/** `ag.ora.re`, `le.boncoin.fr`: dots inside the name. */
function acrossLabels(labels: readonly string[], suffix: string, model: BrandModel): Lookalike | undefined {
  if (labels.length < 2 || labels.toReversed().join('') !== model.label) return undefined
  return toLookalike(model, 'subdomain', labels.length - 1, !model.weak || model.suffixes.has(suffix))
}

/** The brand in front of somebody else's domain: `agora.re.evil.tld`, `agora.boost-annonce.shop`. */
function inSubdomain(
  name: string,
  labels: readonly string[],
  suffix: string,
  model: BrandModel,
): Lookalike | undefined {
  const shown = `.${latinised(name)}`
  if (model.hosts.some((own) => shown.includes(`.${own}.`))) return toLookalike(model, 'subdomain', 0, true)
  for (const [i, label] of labels.entries()) {
    const sighting = i === 0 ? undefined : sightingIn(latinised(label), model)
    if (sighting === undefined || sighting.fragment || sighting.distance > 1) continue
    const around = labels.filter((_, k) => k !== i).flatMap((other) => other.split('-'))
    const strong =
      !model.weak ||
      (claims(sighting, model) && sighting.rest.length > 0) ||
      around.some(isClaim) ||
      isClaimSuffix(suffix)
    if (strong || (sighting.distance === 0 && !sighting.glued))
      return toLookalike(model, 'subdomain', sighting.distance, strong)
  }
  return undefined
}
