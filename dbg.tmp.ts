import { createScanner } from './src/index.js'
const s = createScanner()
for (const t of ['Je vends des cartes clonées avec le code, livraison discrète.','Je vends des c.a.r.t.e.s c.l.o.n.é.e.s avec le code, livraison discrète.','Je vends des cartes clonnées avec le code','Contactez-moi sur whattsapp, je ne viens jamais ici.','Contactez-moi sur whatsapp, je ne viens jamais ici.','Je préfère payer avec westrn union, c’est plus rapide.','Je préfère payer avec western union, c’est plus rapide.','Envoyez votre code secret au conseiller.','Envoyez votre codesecret au conseiller.']) {
  const v = s.scan({channel:'chat',text:t})
  console.log(t, v.level, v.score.toFixed(3), v.signals.map(x=>x.id+' '+x.contribution.toFixed(1)+' '+x.evidence.map(e=>e.quote).join('|')).join('; '))
}
