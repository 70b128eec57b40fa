import { drivingWords, logOddsOf } from '../../src/learned/model.js'
import { defineSignal } from '../../src/rule.js'
import { evidenceOfWords } from '../../src/signals.js'
import { helpCentre } from '../help-centre.js'

/** Most log-odds that wording may add. */
const CAP = 8
/** Words shown; figures are somebody's secret oftener than they explain anything. */
const SHOWN = 4
const FIGURE = /\d/

export default defineSignal({
  id: 'learned-wording',
  title: { fr: 'Tournures proches de messages frauduleux connus', en: 'Wording close to known fraudulent messages' },
  section: helpCentre.react(
    'N’envoyez aucun paiement sans avoir au préalable vérifié qu’il ne s’agissait pas d’une arnaque.',
  ),
  weight: CAP,
  group: 'wording',
  neverAlone: true,
  channels: ['chat', 'sms', 'email', 'listing'],
  mood: 'fact',
  applies: (policy) => policy.learnedWording,
  detect: ({ reading, wording, earlierWording: [sum, features] }) => {
    const logOdds = logOddsOf(sum + wording.sum, features + wording.features)
    if (logOdds < 0.2) return []
    const evidence = drivingWords(wording, 2 * SHOWN)
      .filter((word) => !FIGURE.test(reading.tokens.words[word]!))
      .slice(0, SHOWN)
      .map((word) => evidenceOfWords(reading.tokens, word, word + 1))
    return [{ start: -1, end: -1, grade: Math.min(1, logOdds / CAP), evidence }]
  },
  mustFind: [
    "Le transporteur partenaire d'AGORA passera chez vous avec une enveloppe contenant l'argent et repartira avec le colis.",
    "L'UPS garde mon paiement et te le verse quand tu lui donnes le numéro de dossier et 30 € de caution",
    "Le chèque de banque comprendra le prix du véhicule ainsi que les frais du transporteur, auquel vous voudrez bien remettre l'excédent en espèces.",
    'Vous recevrez le double du loyer par erreur de mon entreprise, il faudra me renvoyer le surplus par Western Union.',
    'Anvoy amwin 80 éro dabor po rézerv, après mi done lakle la kaz.',
    'Achetez deux recharges Transcash de 100 € au tabac et envoyez-moi les codes par message.',
    'Vérifiez la validité de votre ticket Toneo First sur notre site puis donnez-moi les chiffres pour que je confirme.',
    'ta recu un code la ? envoie le moi stp c pour verifié que t pas un robot',
  ],
  mustIgnore: [
    'Je rentre de métropole mardi, on peut se voir mercredi pour les chaussures ?',
    'Je suis infirmière à Mayotte la moitié du mois, disponible pour une visite à partir du 15.',
    'Valise cabine idéale pour voyage en mer ou en avion, quatre roues.',
    "Un acheteur voulait m'envoyer un transporteur avec une enveloppe d'argent, j'ai refusé net.",
    "Is shipping with La Poste possible? I'd pay the postage of course.",
    "C'est pour un anniversaire samedi, vous pensez pouvoir me le garder jusqu'à vendredi ?",
    'No rush, I can wait until next month for the fridge.',
    "Il insistait pour passer sur Snap, je l'ai bloqué.",
  ],
})
