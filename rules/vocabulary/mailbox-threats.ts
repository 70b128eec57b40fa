/** The pretext of a suspended account, played on mailboxes and online accounts in English. */
import { near, sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** What the reader is said to lose. */
export const yours = sequence(
  words('your', 'your, ur'),
  words(
    'a mailbox or an account, in English',
    `mailbox, mail box, mail quota|storage|account|server, e mail, email, emails, webmail, inbox, account
    accounts, acct, online banking|access|account, apple id, storage, disk space, password, debit card
    credit card, messages, mails, incoming, outgoing, pending`,
  ),
  { within: 6 },
)
export const trouble = words(
  'trouble, in English',
  `suspended, limited, limitation, restricted, restriction, locked, blocked, blacklisted, on hold, held
    deactivated, de activated, deactivation, de activation, disabled, terminated, termination, closed, closure
    shutdown, shut down, expire, expires, expired, expiring, exceeded, almost full, is full, full, low on
    running low, running out, unusual, suspicious, unauthorized, unauthorised, failed, failure, pending
    undelivered, not delivered, could not be delivered, returned, outdated, unverified, not verified
    security update|upgrade, interruption, error, compromised, de registered, lose, loose`,
)
export const remedy = words(
  'remedy, in English',
  `click here|below|the link|the button|on the link|on the button|on the, click and
    follow the|this link|url|instructions, sign in, signing in, log in, login, log on, sign on, verify
    verified, validate, re validate, revalidate, confirm, re confirm, reconfirm, update your|now|account
    upgrade now|your|mailbox|email|quota|to|storage, reactivate, re activate, restore, recover messages|now
    release, review activity|your|messages, retrieve, view messages|all|now, unlock, increase your
    fill in|the, link below, below link`,
)
export const deadline = words(
  'deadline, in English',
  `within 24|48|72|12|the next, 24hrs, 48hrs, 72hrs, 24 hours|hrs, 48 hours|hrs, 72 hours|hrs, immediately
    to avoid, avoid, final warning|notice|reminder, failure to, otherwise, or your account|mailbox|email
    else your, as soon as possible, urgent, now, kindly, permanently, action required|is required
    you are required|advised|to, must
    will be closed|suspended|terminated|deleted|lost|blocked|deactivated|disabled|shutdown`,
)
/** « Your mailbox is almost full » */
export const inEnglish = near(yours, trouble, { within: 12 })
