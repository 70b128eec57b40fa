import { readFileSync } from 'node:fs'
import { createScanner } from './src/index.js'
const s = createScanner()
let bad=0, n=0
for (const t of readFileSync('fixtures/innocent-look-alikes.txt','utf8').split('\n').filter(Boolean)) {
  n++
  const v = s.scan({channel:'chat',text:t})
  if (v.level!=='clear' || v.signals.some(x=>x.id==='obfuscated-contact')) { bad++; console.log(t, v.level, v.score.toFixed(3), v.signals.map(x=>x.id+' '+x.contribution.toFixed(1)+' '+x.evidence.map(e=>e.quote).join('|')).join('; ')) }
}
console.log(bad, n)
