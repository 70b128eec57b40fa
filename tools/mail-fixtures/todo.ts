/** Mails that are not judged as they should be yet, and why. */
export const todo: Readonly<Record<string, string>> = {
  'legit-agora-newsletter-fraud-advice.eml':
    'the site tells at length what swindlers ask for: its list of their words earns a tip',
  'legit-marketplace-elsewhere-sold.eml': 'another marketplace that pays on receipt speaks as false carriers do',
  'legit-agora-coworking-invoice.eml':
    'an invoice of another firm that bears the brand’s word reads as the brand’s bank details',
  'legit-developers-list-script.eml': 'a script with two endings earns a tip',
  'legit-notary-deposit.eml': 'a notary who asks for the deposit with a RIB attached does what a false one does',
}
