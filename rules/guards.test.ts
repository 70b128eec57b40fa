import { expect, it } from 'vitest'
import { createScanner } from '../src/index.js'

const scanner = createScanner()

const scan = (text: string) => scanner.scan({ channel: 'chat', text })

/** A guard, an honest message that it reaches, and a fraud in the same words that it must not excuse. */
const PAIRS: readonly [guard: string, honest: string, fraud: string][] = [
  [
    'scoff',
    'Une photo de ma carte d’identité recto verso, il peut toujours courir.',
    'Il peut toujours courir, l’autre acheteur : envoyez-moi une photo de votre carte d’identité recto verso.',
  ],
  ['negation', 'On ne passe pas par Western Union.', 'Ma carte ne passe pas, payez-moi par Western Union.'],
  [
    'denial',
    'Le coupon Transcash pour nous c’est non.',
    'Le coupon Transcash, c’est non négociable : achetez-le et donnez-moi le code.',
  ],
  [
    'inquiry',
    'Dois-je rembourser le trop-perçu par Western Union ?',
    'Dois-je vraiment attendre demain ? Remboursez le trop-perçu par Western Union.',
  ],
  [
    'tale',
    'Boug la di li lé Mayot, i fo avoy la kosyon 700 éro par kupon transcash avan. Mwin la avoy, kouyon mwin lé.',
    'Mi lé Mayot, ou avoy amwin la kosyon 700 éro par kupon transcash, épi kod la, ou gagn la klé par laposte.',
  ],
  [
    'role-play',
    'Pour le sketch de samedi, réplique 2 de Roland : lisez-moi le code que vous venez de recevoir, Madame.',
    'Pour la vente de samedi, lisez-moi le code que vous venez de recevoir, Madame.',
  ],
  [
    'in-person',
    'Pour la licence, merci de déposer au secrétariat la copie de votre pièce d’identité.',
    'Envoyez-moi la copie de votre pièce d’identité et 300 € par mandat cash pour réserver, ou déposez-la au secrétariat.',
  ],
  [
    'reported-speech',
    'Ces SMS « donnez-moi votre mot de passe et le code reçu » sont faux.',
    'Les SMS de la banque sont faux, donnez-moi votre mot de passe et le code reçu.',
  ],
  [
    'hypothetical',
    'On vous presse de donner un code reçu par SMS ? Raccrochez.',
    'Je vous presse un peu, il faut me donner le code reçu par SMS.',
  ],
  [
    'warning-story',
    'Bonjour à tous, un inconnu se fait passer pour la mairie et réclame le mot de passe de la boîte mail.',
    'Votre facteur se fait livrer ici et vous donnez votre mot de passe de la boîte mail.',
  ],
  [
    'reported-speech',
    'Méfiance avec les SMS « compte bloqué, confirmez ici » : le site n’écrit pas ça.',
    'Attention, compte bloqué : confirmez « ici » par les SMS que le site vous envoie, sinon il sera supprimé.',
  ],
  [
    'warning',
    'Le compte est suspendu par un lien, ne donnez rien à personne.',
    'La plateforme vous écrit : compte suspendu, le profil est à personne d’autre, cliquez ici.',
  ],
  [
    'negation',
    'On ne scanne jamais un QR code pour recevoir de l’argent.',
    'Propriétaire ou non scannez ce QR code et l’argent arrive.',
  ],
  [
    'inquiry',
    'Paypal « entre proches » avec un inconnu, c risqué ou pas ?',
    'Payez par Paypal « entre proches », c’est sans risque et je réserve.',
  ],
]

it.each(PAIRS)('%s: excuses “%s”, and not “%s”', (guard, honest, fraud) => {
  const said = scan(honest)
  expect(['clear', 'caution']).toContain(said.level)
  expect(said.signals.flatMap(({ damping }) => damping.map((one) => one.guard))).toContain(guard)
  expect(['suspicious', 'fraud']).toContain(scan(fraud).level)
})

it('leaves the wording of a tale out of what its conversation remembers', () => {
  const remembered = (text: string) =>
    Object.values(scanner.scan({ channel: 'chat', text, from: { id: 'a' } }).conversation.authors).map(
      ({ wording }) => wording[0],
    )
  expect(remembered('Il m’a écrit « donnez-moi votre mot de passe et le code reçu par SMS ».')).toEqual([0])
  expect(remembered('Donnez-moi votre mot de passe et le code reçu par SMS.')[0]).toBeGreaterThan(1)
})
