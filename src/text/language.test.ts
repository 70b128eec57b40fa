import { describe, expect, it } from 'vitest'
import { fold } from './fold.js'
import { guessLanguage, loadFranc } from './language.js'
import { tokenize } from './tokens.js'

const wordsOf = (text: string): string[] => tokenize([fold(text)], 400).words

describe('guessLanguage', () => {
  it.each([
    ['fr', 'Bonjour, votre vélo est-il toujours disponible ? Je peux passer demain.'],
    ['fr', 'slt c tjr dispo stp ? jpeux passer 2m1 merci'],
    ['fr', 'Le remorque est a vendre, la batterie ou le pneu sont neufs'],
    ['rcf', 'Mi vien oir aou domin, mi pran lo frigo si lé bon'], // etymological
    ['rcf', 'Mwin lé pa la zordi, i fo apèl mon frèr po larzan'], // 1977
    ['rcf', 'Ki pri ou vann loto-la ? Nou lé dakor ek zot'], // KWZ
    ['rcf', 'Nou la pa gaingn vien oir la kaz, lé touzour disponib ?'], // Tangol
    ['en', 'Hello, is the bike still available? I can pay with a card today.'],
    ['es', 'Hola, ¿la bicicleta sigue disponible? Puedo pagar hoy mismo por transferencia.'],
    ['pt', 'Olá, a bicicleta ainda está disponível? Posso pagar hoje em dinheiro.'],
    ['it', 'Buongiorno, la bicicletta è ancora disponibile? Posso pagare oggi con bonifico.'],
    ['de', 'Guten Tag, ist das Fahrrad noch zu haben? Ich kann heute bezahlen.'],
    ['other', 'Goedemorgen, is de fiets nog te koop? Wij zijn morgen in de buurt en ook zondag.'],
    ['other', 'Здравствуйте, велосипед ещё продаётся?'],
    ['other', 'Salama tompoko, mbola misy ve ny bisikileta? Izaho dia afaka tonga amin ny alahady'],
    ['unknown', ''],
    ['unknown', 'AGORA <no-reply@agora.re>'],
    ['unknown', '0692 12 34 56'],
  ])('%s: %s', (language, text) => expect(guessLanguage(wordsOf(text))).toBe(language))

  it('reads no further than 64 words', () => {
    expect(guessLanguage([...Array(64).fill('xyz'), ...wordsOf('bonjour je vous remercie')])).toBe('unknown')
  })

  it('asks the detector only for what small words do not tell, and only when there is enough to read', () => {
    const asked: string[] = []
    const detect = (text: string): string => {
      asked.push(text)
      return 'ita'
    }
    expect(guessLanguage(wordsOf('bonjour je vous remercie'), detect)).toBe('fr')
    expect(guessLanguage(wordsOf('bicicletta usata'), detect)).toBe('unknown')
    expect(guessLanguage(wordsOf('bicicletta usata, ottime condizioni, freni nuovi, gomme nuove'), detect)).toBe('it')
    expect(asked).toHaveLength(1)
  })

  it('takes franc for a detector', async () => {
    const words = wordsOf('bicicletta usata, ottime condizioni generali, freni nuovissimi, ruote cambiate recentemente')
    expect(guessLanguage(words, await loadFranc())).toBe('it')
  })
})
