/** Mails that are not judged as they should be yet, and why. */
export const todo: Readonly<Record<string, string>> = {
  'legit-agora-receipt.eml': 'a receipt of AGORA that says which card was charged reads as a card payment elsewhere',
  'legit-agora-newsletter-fraud-advice.eml': 'a question that describes the fraud is not seen as a warning',
  'legit-report-inline-forward.eml': 'many forwarded signs, each damped, still add up to caution',
  'legit-report-attached-message.eml':
    'the reporter names the sender’s address in his own words: the look-alike host counts in full',
  'legit-report-html-forward.eml': 'many forwarded signs, each damped, still add up to caution',
  'legit-report-told-in-own-words.eml': 'the story of a soi-disant buyer is not damped as narration in every sentence',
  'legit-mailing-list-warning.eml': 'a neighbour’s warning that names the RIB in PDF reads as the fraud',
  'legit-question-about-iban.eml':
    'the customer’s own question about where to enter the IBAN reads as a request for it',
  'legit-shop-order.eml': 'a shop’s order already paid by card reads as a card payment elsewhere',
  'legit-craftsman-invoice.eml': 'an invoice with an IBAN from an authenticated firm',
  'legit-notary-deposit.eml': 'an authenticated notary’s RIB in PDF weighs as one of a false AGORA',
  'legit-school-trip.eml': 'the accountant’s “agent” of a school reads as a carrier’s agent',
  'legit-bank-fraud-advice.eml': 'advice on how swindlers act reads as the request itself',
  'legit-employer-onboarding.eml': 'an employer asks for papers and RIB on the first day of work',
  'legit-tax-office.eml': 'an authority’s payment by instalments reads as an advance payment',
  'legit-agora-coworking-invoice.eml': 'a namesake’s own invoice counts as AGORA sending its RIB',
  'legit-vcard.eml': 'an invitation to call between friends counts as leaving the platform',
  'legit-bounce.eml': 'the technical words of a non-delivery report read as a link and an outside contact',
  'legit-qr-ticket.eml': 'presenting the code of a ticket reads as handing over a secret code',
  'legit-family-abroad.eml': 'a relative who tells of his stay abroad',
  'legit-rental-applicant-papers.eml': 'an applicant who sends his own papers reads as one who asks for them',
}
