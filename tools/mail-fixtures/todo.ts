/** Mails that are not judged as they should be yet, and why. */
export const todo: Readonly<Record<string, string>> = {
  'legit-agora-newsletter-fraud-advice.eml':
    'a question that describes a fraud, then “supprimez-le”, is not seen as a warning',
  'legit-mailing-list-warning.eml':
    'a neighbour’s warning that names the RIB in PDF, and the list’s unsubscribe address, read as the fraud',
  'legit-bank-fraud-advice.eml': 'advice on how swindlers act reads as the request itself',
  'legit-employer-onboarding.eml': 'an authenticated employer asks for papers and a RIB on the first day of work',
  'legit-agora-coworking-invoice.eml': 'a namesake’s own invoice counts as AGORA sending its RIB',
  'legit-rental-agency-visit.eml': 'an agency that asks for papers at the visit asks for as many as a false landlord',
  'legit-shop-newsletter-trackers.eml':
    'delivery, cards and fees in a shop’s newsletter read as a request to pay elsewhere',
  'legit-health-insurance-refund.eml': 'a refund already paid, and where to change one’s RIB, read as a request for it',
  'legit-school-meeting.eml': 'a fee in an envelope and a form of particulars, as schools ask for them every autumn',
  'legit-marketplace-elsewhere-sold.eml': 'a notice of a sale on another marketplace is worded as a false one',
  'legit-software-receipt.eml':
    'a stored card and “connectez-vous” beside the reader’s own host read as a card payment elsewhere',
  'legit-agora-receipt.eml': 'a receipt of AGORA that says which card was charged reads as a card payment elsewhere',
  'legit-shop-order.eml': 'a shop that says which card was charged reads as a card payment elsewhere',
  'legit-qr-ticket.eml': 'presenting the code of a ticket reads as handing over a secret code',
  'legit-tenant-notice.eml': 'the deposit that a landlord gives back reads as a refund to claim',
  'legit-question-about-iban.eml': 'a user who asks where to enter an IBAN uses the words of one who is asked for it',
  'legit-notary-deposit.eml': 'a notary who asks for the deposit with a RIB attached does what a false one does',
}
