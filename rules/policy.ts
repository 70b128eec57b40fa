import type { Policy } from '../src/policy.js'

/**
 * AGORA, from its help centre. Two things are our assumptions and not AGORA's words: the web host (the help centre
 * only names the mail hosts) and the list of accepted foreign countries (the help centre's list is empty).
 */
export const agora: Policy = {
  brand: { name: 'AGORA', aliases: ['agora', 'agora.re'], label: 'agora', commonWord: true },
  mailHosts: ['agora.re', 'news.agora.re', 'messagerie.agora.re'],
  relayHosts: ['messagerie.agora.re'],
  webHosts: ['agora.re'],
  partnerHosts: [],
  acceptedMeans: ['card', 'apple-pay'],
  phone: {
    home: ['RE', 'FR', 'YT', 'GP', 'MQ', 'GF'],
    accepted: ['BE', 'LU', 'DE', 'CH', 'IT', 'MC', 'ES', 'AD'],
    harmless: ['MU', 'MG', 'KM', 'SC', 'ZA'],
  },
  support: {
    phone: false,
    closedWeekdays: [0, 6],
    utcOffset: 240,
    // Public holidays of La Réunion; 20 December is the abolition of slavery.
    holidays: [
      '01-01',
      'easter+1',
      '05-01',
      '05-08',
      'easter+39',
      'easter+50',
      '07-14',
      '08-15',
      '11-01',
      '11-11',
      '12-20',
      '12-25',
    ],
  },
  learnedWording: true,
  baseRate: 0.05,
  /**
   * In hundredths of an average fraud that nobody was warned of. A tip costs an honest user little and stops three
   * frauds in five; a warning spoils some honest sales and stops most of the rest; holding an honest message annoys two
   * users and takes a moderator's time, to stop the few who would have paid in spite of the warning.
   * The levels begin where this pays: 0.95/(0.95+60) = 0.016, 1.78/(1.78+30) = 0.056, 2.67/(2.67+5) = 0.348.
   */
  costs: {
    clear: { falseAlarm: 0, missedFraud: 100 },
    caution: { falseAlarm: 0.95, missedFraud: 40 },
    suspicious: { falseAlarm: 2.73, missedFraud: 10 },
    fraud: { falseAlarm: 5.4, missedFraud: 5 },
  },
}
