import { createScanner } from './src/index.js'
const s = createScanner()
for (const t of ['Pourquoi faut-il confirmer mon identifiant et mon mot de passe ?','Faut-il vraiment scanner un QR et entrer sa carte pour être payé ?','Je vais recevoir un code par SMS, je le tape moi-même pour valider la vente.','Aucune pièce d\'identité n\'est demandée par message avant la visite.','Si vous recevez un code, ne l\'envoyez à personne.','Elle voulait nom, adresse, ville, code postal et portable pour émettre un chèque, louche.','On vous dira d\'acheter un coupon PCS au tabac, refusez.','Le coupon Transcash je ne prends pas.','Je ne demande aucune caution avant la visite.','Je ne demande pas d\'argent, juste un acompte de 150 euros par mandat cash avant la visite.',"Je ne suis pas à l'étranger, j'habite au Tampon et je viens."]) {
  const v = s.scan({channel:'chat',text:t})
  console.log(t, v.level, v.score.toFixed(3), v.signals.map(x=>x.id+' '+x.contribution.toFixed(1)+' '+JSON.stringify(x.damping.map(d=>d.guard))+x.evidence.map(e=>e.quote).join('|')).join('; '))
}
