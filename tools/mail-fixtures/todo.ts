/** Mails that are not judged as they should be yet, and why. */
export const todo: Readonly<Record<string, string>> = {
  'legit-developers-list-script.eml': 'a script with two endings earns a tip',
  'legit-shop-order.eml': 'a paid order with the way to follow it earns a tip',
  'legit-software-receipt.eml': 'a card that expires on one’s own customer account earns a tip',
  'legit-bank-fraud-advice.eml': 'advice on how swindlers act reads as the request itself',
  'legit-marketplace-elsewhere-sold.eml': 'a notice of a sale on another marketplace is worded as a false one',
  'legit-notary-deposit.eml': 'a notary who asks for the deposit with a RIB attached does what a false one does',
}
