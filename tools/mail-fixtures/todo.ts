/** Mails that are not judged as they should be yet, and why. */
export const todo: Readonly<Record<string, string>> = {
  'legit-agora-receipt.eml': 'a receipt of AGORA that says which card was charged reads as a card payment elsewhere',
  'legit-agora-newsletter-fraud-advice.eml':
    'a question that describes a fraud, then “supprimez-le”, is not seen as a warning',
  'legit-report-inline-forward.eml': 'many forwarded signs, each damped, still add up to caution',
  'legit-report-attached-message.eml':
    'the reporter names the sender’s address in his own words: the look-alike host counts in full',
  'legit-report-html-forward.eml': 'many forwarded signs, each damped, still add up to caution',
  'legit-mailing-list-warning.eml':
    'a neighbour’s warning that names the RIB in PDF, and the list’s unsubscribe address, read as the fraud',
  'legit-question-about-iban.eml':
    'the customer’s own question about where to enter the IBAN reads as a request for it',
  'legit-shop-order.eml': 'a shop’s order already paid by card reads as a card payment elsewhere',
  'legit-craftsman-invoice.eml':
    'cheque or bank transfer for an invoice of an authenticated firm reads as a means that AGORA refuses',
  'legit-notary-deposit.eml': 'an authenticated notary’s RIB in PDF weighs as one of a false AGORA',
  'legit-bank-fraud-advice.eml': 'advice on how swindlers act reads as the request itself',
  'legit-employer-onboarding.eml': 'an authenticated employer asks for papers and a RIB on the first day of work',
  'legit-tax-office.eml': 'an authority’s payment by instalments reads as an advance payment',
  'legit-agora-coworking-invoice.eml': 'a namesake’s own invoice counts as AGORA sending its RIB',
  'legit-bounce.eml':
    'mail host and address in a non-delivery report count as an unsolicited link and an outside contact',
  'legit-qr-ticket.eml': 'presenting the code of a ticket reads as handing over a secret code',
}
