/**
 * Trains the learned sign on the project's own rounds and the examples of the rules, fits the weights of the rules, and
 * writes the files of `generatedFiles`.
 * Run with `npm run calibrate`; prints how well each round is told apart by a model that never saw it.
 */
import { writeFileSync } from 'node:fs'
import { combinations } from '../rules/combinations.js'
import { logOddsOfMessages } from '../src/learned/fit-weights.js'
import { priors, rounds } from './calibration-data.js'
import { type Fitted, fitOn, roundsToFit } from './fit.js'
import { generatedFiles } from './generated-files.js'

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** How well the learned sign tells each round apart when it never saw it. */
function showRounds({ samples, logOdds }: Fitted): void {
  for (const round of rounds) {
    const of = samples.flatMap(({ group, fraud }, i) => (group === round ? [{ fraud, odds: logOdds[i]! }] : []))
    if (of.length === 0) continue
    const honest = of.filter((one) => !one.fraud).map((one) => one.odds)
    honest.sort((a, b) => b - a)
    const fraud = of.filter((one) => one.fraud)
    const recallAt = (rate: number) =>
      (fraud.filter((one) => one.odds > honest[Math.floor(rate * honest.length)]!).length / fraud.length).toFixed(2)
    console.log(
      `round ${round}: n ${of.length}, unseen recall at 1 % ${recallAt(0.01)}, 2 % ${recallAt(0.02)}, 5 % ${recallAt(0.05)}`,
    )
  }
}

/** Expert and fitted weights, and what the messages reach with the latter. */
function showWeights({ weights, shown, intercept }: Fitted): void {
  for (const { id, weight } of priors)
    console.log(`${id.padEnd(32)} expert ${weight.toFixed(1)}  fitted ${weights.get(id)!.toFixed(2)}`)
  console.log(`combinations × ${weights.get('combinations')!.toFixed(2)}`)
  console.log(`intercept ${intercept.toFixed(2)}`)
  const odds = logOddsOfMessages(shown, weights, priors, combinations)
  for (const threshold of [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.6, 6]) {
    const share = (fraud: boolean) => {
      const of = odds.filter((_, i) => shown[i]!.fraud === fraud)
      return percent(of.filter((one) => one >= threshold).length / of.length)
    }
    console.log(`log-odds ≥ ${threshold}: fraud ${share(true)}, honest ${share(false)}`)
  }
}

const fitted = await fitOn(roundsToFit)
showRounds(fitted)
console.log(
  `${fitted.samples.length} messages, ${fitted.more} texts more, slope ${fitted.line.slope.toFixed(2)}, offset ${fitted.line.offset.toFixed(2)}`,
)
console.log(`${fitted.resemblance.length} signs with a wording of their own`)
showWeights(fitted)
for (const [path, text] of Object.entries(generatedFiles(fitted)))
  writeFileSync(new URL(`../${path}`, import.meta.url), text)
