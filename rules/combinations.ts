/** Combinations that the help centre calls certain, or that together tell a story no honest message tells. */
import type { Combination } from '../src/rule.js'
import type { SignalId } from './index.js'

export const combinations: readonly Combination<SignalId>[] = [
  {
    id: 'brand-asks-for-money-or-secrets',
    all: ['agora-impersonation'],
    anyOf: [
      'rib-by-message',
      'rib-pdf-attachment',
      'premium-number',
      'credential-request',
      'otp-code-request',
      'off-platform-card-payment',
      'fake-support-phone',
      'iban-update-request',
    ],
    bonus: 2.2,
  },
  {
    id: 'brand-pretext',
    all: ['agora-impersonation'],
    anyOf: [
      'account-suspended-pretext',
      'unsolicited-link',
      'refund-promise',
      'survey-gift',
      'discount-pack-offer',
      'announced-call',
      'fake-payment-proof',
      'full-personal-details-request',
      'confidential-documents-request',
      'voice-message-lure',
      'fake-partner-carrier',
    ],
    bonus: 1.2,
  },
  {
    id: 'lookalike-asks',
    all: ['lookalike-domain'],
    anyOf: [
      'credential-request',
      'off-platform-card-payment',
      'rib-by-message',
      'account-suspended-pretext',
      'fake-payment-proof',
      'unsolicited-link',
    ],
    bonus: 1.5,
  },
  {
    id: 'false-sender-asks',
    all: ['sender-domain-mismatch'],
    anyOf: [
      'credential-request',
      'rib-by-message',
      'rib-pdf-attachment',
      'otp-code-request',
      'unsolicited-link',
      'account-suspended-pretext',
    ],
    bonus: 1.5,
  },
  { id: 'fake-buyer', all: ['sender-abroad', 'fake-partner-carrier'], bonus: 1 },
  {
    id: 'absent-payer',
    all: ['sender-abroad'],
    anyOf: [
      'overpayment-refund',
      'advance-payment-request',
      'risky-payment-proposal',
      'confidential-documents-request',
      'prepaid-voucher-code',
    ],
    bonus: 0.8,
  },
  {
    id: 'carrier-wants-money',
    all: ['fake-partner-carrier'],
    anyOf: ['advance-payment-request', 'unsolicited-link', 'overpayment-refund'],
    bonus: 0.8,
  },
  { id: 'voice-and-surcharge', all: ['voice-message-lure', 'premium-number'], bonus: 1 },
  {
    id: 'bargain-and-advance',
    all: ['price-too-low'],
    anyOf: [
      'advance-payment-request',
      'risky-payment-proposal',
      'off-platform-contact',
      'confidential-documents-request',
    ],
    bonus: 0.8,
  },
  { id: 'papers-and-money', all: ['confidential-documents-request', 'advance-payment-request'], bonus: 0.8 },
  {
    id: 'code-elsewhere',
    all: ['otp-code-request'],
    anyOf: ['off-platform-contact', 'agora-impersonation'],
    bonus: 0.8,
  },
  { id: 'hidden-way-out', all: ['off-platform-contact', 'obfuscated-contact'], bonus: 1 },
]
