/** The list of signs; `SignalId` is inferred from it. Adding a sign touches its file and this list. */

import prepaidVoucherCode from './accepted-payment/prepaid-voucher-code.js'
import refundPromise from './accepted-payment/refund-promise.js'
import stolenCardUse from './accepted-payment/stolen-card-use.js'
import unacceptedPaymentMethod from './accepted-payment/unaccepted-payment-method.js'
import { combinations } from './combinations.js'
import fakeSupportPhone from './customer-service/fake-support-phone.js'
import supportOutsideHours from './customer-service/support-outside-hours.js'
import advancePaymentRequest from './doubtful-listing/advance-payment-request.js'
import confidentialDocumentsRequest from './doubtful-listing/confidential-documents-request.js'
import fakePartnerCarrier from './doubtful-listing/fake-partner-carrier.js'
import fullPersonalDetailsRequest from './doubtful-listing/full-personal-details-request.js'
import obfuscatedContact from './doubtful-listing/obfuscated-contact.js'
import offPlatformContact from './doubtful-listing/off-platform-contact.js'
import overpaymentRefund from './doubtful-listing/overpayment-refund.js'
import priceTooLow from './doubtful-listing/price-too-low.js'
import riskyPaymentProposal from './doubtful-listing/risky-payment-proposal.js'
import senderAbroad from './doubtful-listing/sender-abroad.js'
import urgencyPressure from './doubtful-listing/urgency-pressure.js'
import accountSuspendedPretext from './fake-message/account-suspended-pretext.js'
import agoraImpersonation from './fake-message/agora-impersonation.js'
import announcedCall from './fake-message/announced-call.js'
import credentialRequest from './fake-message/credential-request.js'
import discountPackOffer from './fake-message/discount-pack-offer.js'
import fakePaymentProof from './fake-message/fake-payment-proof.js'
import insecureLink from './fake-message/insecure-link.js'
import lookalikeDomain from './fake-message/lookalike-domain.js'
import offPlatformCardPayment from './fake-message/off-platform-card-payment.js'
import premiumNumber from './fake-message/premium-number.js'
import senderDomainMismatch from './fake-message/sender-domain-mismatch.js'
import spellingErrorsOfficial from './fake-message/spelling-errors-official.js'
import surveyGift from './fake-message/survey-gift.js'
import voiceMessageLure from './fake-message/voice-message-lure.js'
import { guards } from './guards.js'
import { INTERCEPT } from './intercept.generated.js'
import otpCodeRequest from './phone-number/otp-code-request.js'
import phonePolicyForeignNumber from './phone-number/phone-policy-foreign-number.js'
import disguisedAttachment from './rib-by-email/disguised-attachment.js'
import ibanUpdateRequest from './rib-by-email/iban-update-request.js'
import qrCodeLure from './rib-by-email/qr-code-lure.js'
import ribByMessage from './rib-by-email/rib-by-message.js'
import ribPdfAttachment from './rib-by-email/rib-pdf-attachment.js'
import unsolicitedLink from './rib-by-email/unsolicited-link.js'
import { COMBINATION_FACTOR, WEIGHTS } from './weights.generated.js'
import learnedWording from './wording/learned-wording.js'

export const signals = [
  accountSuspendedPretext,
  agoraImpersonation,
  announcedCall,
  credentialRequest,
  discountPackOffer,
  fakePaymentProof,
  insecureLink,
  lookalikeDomain,
  offPlatformCardPayment,
  premiumNumber,
  senderDomainMismatch,
  spellingErrorsOfficial,
  surveyGift,
  voiceMessageLure,
  advancePaymentRequest,
  confidentialDocumentsRequest,
  fakePartnerCarrier,
  fullPersonalDetailsRequest,
  obfuscatedContact,
  offPlatformContact,
  overpaymentRefund,
  priceTooLow,
  riskyPaymentProposal,
  senderAbroad,
  urgencyPressure,
  prepaidVoucherCode,
  refundPromise,
  stolenCardUse,
  unacceptedPaymentMethod,
  disguisedAttachment,
  ibanUpdateRequest,
  qrCodeLure,
  ribByMessage,
  ribPdfAttachment,
  unsolicitedLink,
  fakeSupportPhone,
  supportOutsideHours,
  otpCodeRequest,
  phonePolicyForeignNumber,
  learnedWording,
] as const

/** The id of a sign: a typo in a consumer's `switch` does not compile. */
export type SignalId = (typeof signals)[number]['id']

/** The rules of this release. */
export const rules = {
  version: '1',
  signals,
  guards,
  combinations,
  weights: WEIGHTS,
  combinationFactor: COMBINATION_FACTOR,
  intercept: INTERCEPT,
}
