/**
 * What a marketplace says of itself. The engine knows no brand: everything that makes a message "ours" or "not ours"
 * comes from here, so that `createScanner({ policy })` serves another marketplace without touching a rule.
 */
export interface Policy {
  brand: {
    /** As users write it, e.g. `AGORA`. */
    name: string
    /** Other spellings that mean the brand in running text, folded, e.g. `agora.re`. */
    aliases: readonly string[]
    /** The label to imitate, e.g. `agora`. */
    label: string
    /** True when the name is also an ordinary word, so that a host containing it proves nothing by itself. */
    commonWord: boolean
  }
  /** Hosts the brand sends mail from: compared for equality after lower-casing, never by suffix. */
  mailHosts: readonly string[]
  /** Of these, the hosts that relay what users write. */
  relayHosts: readonly string[]
  /** Registrable domains of the brand's web site; sub-hosts belong to it. */
  webHosts: readonly string[]
  /** Registrable domains of declared partners. */
  partnerHosts: readonly string[]
  /** Ids of `rules/vocabulary/means.ts` that the platform takes: they are neither risky nor unaccepted there. */
  acceptedMeans: readonly string[]
  phone: {
    /** Territories tried in this order when a number has no prefix, ISO 3166-1 alpha-2. */
    home: readonly string[]
    /** Foreign territories whose numbers are accepted for an account. */
    accepted: readonly string[]
    /** Territories whose numbers never weigh: neighbours and families. */
    harmless: readonly string[]
  }
  support: {
    /** True when the brand has a telephone line. */
    phone: boolean
    /** Weekdays without service, 0 = Sunday. */
    closedWeekdays: readonly number[]
    /** Fixed local time as minutes east of UTC. La Réunion has no summer time. */
    utcOffset: number
    /** Public holidays: `MM-DD` for fixed ones, `easter±N` for movable ones. */
    holidays: readonly string[]
  }
  /** Usual prices by category in euros, e.g. from `tools/price-table`. */
  prices?: Readonly<Record<string, { median: number; low: number; high: number; n: number }>>
  /** False to judge by rules alone, without what was learned from labelled messages. */
  learnedWording: boolean
  /** Share of fraud among all messages that the score is read at, 0..1. */
  baseRate: number
  /** What each level costs, in any one unit: the thresholds follow from it. */
  costs?: Costs
  /** Lowest score of each level, given outright; wins over what follows from `costs`. One of the two must be given. */
  thresholds?: Thresholds
}

/** What answering with a level costs, in the unit of the policy. */
export interface LevelCost {
  /** When the message is honest: a tip that bothers, a warning that spoils a sale, a message held and reviewed. */
  falseAlarm: number
  /** When the message is fraud: what is still lost on average although it was answered like this. */
  missedFraud: number
}

/** By level; from one to the next `falseAlarm` rises and `missedFraud` falls. */
export interface Costs {
  clear: LevelCost
  caution: LevelCost
  suspicious: LevelCost
  fraud: LevelCost
}

/** Lowest score of each level, 0..1, rising. */
export interface Thresholds {
  caution: number
  suspicious: number
  fraud: number
}
