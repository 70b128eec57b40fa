import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.js'
import { extractSpellingErrors, type SpellingError } from './spelling.js'

const errorsIn = (text: string): [SpellingError['kind'], string][] =>
  extractSpellingErrors(fold(text)).map(({ kind, evidence }) => [kind, evidence.quote])

describe('extractSpellingErrors', () => {
  it.each<[SpellingError['kind'], string, string]>([
    ['agreement', 'Merci de vérifier vos compte dès aujourd’hui.', 'vos compte'],
    ['agreement', 'Merci de compléter votre informations bancaires.', 'votre informations'],
    ['agreement', 'Nous avons suspendu cette paiement par sécurité.', 'cette paiement'],
    ['agreement', 'Vous recevrez un confirmation par courrier.', 'un confirmation'],
    ['agreement', 'Cela concerne toute les clients de la banque.', 'toute les'],
    ['agreement', 'Bonjour, nous vous informe que votre colis est prêt.', 'nous vous informe'],
    ['agreement', 'Nous avez constaté un incident sur la ligne.', 'Nous avez'],
    ['agreement', 'Vous devra présenter une pièce.', 'Vous devra'],
    ['agreement', 'AGORA vous informent de la fermeture.', 'AGORA vous informent'],
    ['agreement', 'Votre compte ont été fermé hier.', 'Votre compte ont'],
    ['agreement', 'Nos services vous contacte demain.', 'Nos services vous contacte'],
    ['agreement', 'Les clients doit répondre avant ce soir.', 'Les clients doit'],
    ['agreement', 'Votre carte a été suspendu par la banque.', 'Votre carte a été suspendu'],
    ['agreement', 'Votre paiement a été refusée par la banque.', 'Votre paiement a été refusée'],
    ['agreement', 'Vos comptes ont été bloqué par la banque.', 'Vos comptes ont été bloqué'],
    ['verb-ending', 'Veuillez confirmé votre adresse.', 'Veuillez confirmé'],
    ['verb-ending', 'Veuillez nous contactez par mail.', 'Veuillez nous contactez'],
    ['verb-ending', 'Veuillez valide le virement.', 'Veuillez valide'],
    ['verb-ending', 'Merci de cliqué sur ce lien.', 'de cliqué'],
    ['verb-ending', 'Afin d’évitez la fermeture, répondez.', 'd’évitez'],
    ['verb-ending', 'Pour ne pas payé de frais, répondez.', 'Pour ne pas payé'],
    ['verb-ending', 'Vous devez régularisé la situation.', 'devez régularisé'],
    ['verb-ending', 'Nous avons constater un retard.', 'avons constater'],
    ['verb-ending', 'Votre accès a été bloquer ce matin.', 'été bloquer'],
    ['verb-ending', 'Si vous confirmer, le colis part demain.', 'vous confirmer'],
    ['verb-ending', 'Réglez en cliquez sur le bouton.', 'en cliquez'],
    ['verb-ending', 'Cliqué ici pour continuer.', 'Cliqué ici'],
    ['agreement', 'Votre compte seras fermé demain.', 'Votre compte seras'],
    ['agreement', 'Le service client vous remercies.', 'vous remercies'],
    ['agreement', 'Demain, nous seront contraints de le fermer.', 'nous seront contraints'],
    ['agreement', 'Une connexion inhabituel est signalée.', 'connexion inhabituel'],
    ['agreement', 'Une nouvelle virement vous attend.', 'nouvelle virement'],
    ['agreement', 'Indiquez vos coordonnées bancaire.', 'coordonnées bancaire'],
    ['verb-ending', 'Merci de confirmez la date.', 'de confirmez'],
    ['verb-ending', 'Il a pu être effectuer hier.', 'être effectuer'],
    ['verb-ending', 'Votre envoi est arriver au dépôt.', 'est arriver'],
    ['verb-ending', 'Notre système a détecter une fraude.', 'a détecter'],
    ['verb-ending', 'Connecter vous sans tarder.', 'Connecter vous'],
    ['verb-ending', 'Merci de bien vouloir procédé au paiement.', 'vouloir procédé'],
    ['homophone', 'Votre dossier à été refusé.', 'à été'],
    ['homophone', 'Votre annonce et en attente de paiement.', 'Votre annonce et en'],
    ['homophone', 'Un appareil c’est connecté hier.', 'c’est connecté'],
    ['homophone', 'Le facteur est passé se matin.', 'se matin'],
    ['homophone', 'Elle n’as pas été réglée.', 'n’as'],
    ['homophone', 'Répondez sous 24 heure.', '24 heure'],
    ['elision', 'Cliquez pour voir la annonce.', 'la annonce'],
    ['calque', 'Nous avons reçu le paiement de la partie de votre acheteur.', 'de la partie de votre'],
    ['calque', 'Cher utilisateur, une mise à jour vous attend.', 'Cher utilisateur'],
    ['calque', 'S’il vous plaît cliquez sur le bouton.', 'S’il vous plaît cliquez'],
    ['calque', 'Ceci est pour vous informer du retard.', 'Ceci est pour vous informer'],
    ['calque', 'Votre département de sécurité a fermé la page.', 'département de sécurité'],
    ['typography', 'Votre colis est arrivé , merci de répondre.', 'arrivé ,'],
    ['typography', 'Votre compte est fermé,veuillez répondre.', 'fermé,veuillez'],
    ['typography', 'Votre compte est suspendu.Veuillez répondre.', 'suspendu.Veuillez'],
    ['typography', 'Il reste £35 à régler.', '£35'],
    ['typography', 'Le total est de €12,50 ce mois.', '€12,50'],
    ['typography', 'Confirmez LA livraison maintenant.', 'LA'],
    ['typography', 'Merci de Vérifier Votre Compte Sur Notre Site.', 'Vérifier Votre Compte Sur Notre Site'],
    ['typography', 'Votre compte est fermé，répondez.', '，'],
    ['unknown-word', 'Votre paiemant est en attente.', 'paiemant'],
    ['unknown-word', 'Merci de verrifier la commande.', 'verrifier'],
    ['unknown-word', 'En attente de validassion par la banque.', 'validassion'],
    ['unknown-word', 'Nous vous remboursont demain.', 'remboursont'],
    ['mixed-address', 'Veuillez confirmer ton compte aujourd’hui.', 'ton compte'],
    ['foreign-diacritic', 'Votre païement est en attente.', 'païement'],
    ['foreign-diacritic', 'Le sérvice est en ligne.', 'sérvice'],
    ['foreign-diacritic', 'Votre cómpte est en attente.', 'cómpte'],
    ['mojibake', 'Votre sÃ©curitÃ© est en jeu.', 'Ã©'],
    ['mojibake', 'Lâ€™annonce est en ligne.', 'â€™'],
  ])('%s: %s', (kind, text, quote) => expect(errorsIn(text)).toContainEqual([kind, quote]))

  it.each([
    'Bonjour, nous vous informons que votre compte a été suspendu. Veuillez nous contacter pour le réactiver.',
    'Les données que vous nous avez confiées sont chiffrées ; nous vous en remercions.',
    'Le montant de vos achats est débité à la livraison. La validité de votre carte est vérifiée.',
    'La société X, filiale du groupe, vous a envoyé un document. Vous avez 14 jours pour le renvoyer.',
    'Nos conseillers ont été informés et vous rappellent. Vous pouvez, si vous le voulez, les contacter.',
    'Pour accusé de réception, sans clé, merci de votre confiance, afin de mieux vous servir.',
    'Nous le demandons à tous les clients : la demande, la facture et la carte restent valides.',
    'Votre carte est valide jusqu’en mai. Votre colis a été livré, vos factures ont été envoyées.',
    'Paiement de 12,50 € reçu, frais : 1,95 €. Détails sur https://www.agora.re/a,b et info@agora.re.',
    'Soyez vigilent. Faîtes également attention à leur usage naturelle. N’y répondez-pas, voyez notre chaine.', // AGORA's own slips
    'slt c tjr dispo ? jpeu venir dem1 o port, jvoudrai savoir si sa marche, vs ète ou',
    'Mi vann loto, lé an bon éta, ou pé apèl amwin. Zot i vien kan zot i vé, po la kaz veuillez confirmé',
    'Your parcel is waiting. Please confirm you address and clique on the link, cher utilisateur.',
    'Le dossier complété et signé est à envoyer ; il reste à valider le paiement, à côté, à volonté, à Rodez.',
    'Né à Saint-Denis, vous payez 20 heures à tarif réduit : c’est connecté au réseau et payé par le client.',
    'La carte, vous les adresse-t-on ? Les places, les visites : nous les facturons. Contacter nos agents : info.',
    'M. Hoarau, de Bras-Panon, vend sa Yamaha Tmax à Saint-Leu, près de L’Étang-Salé. Contactez Mme Ramassamy.',
    'Votre securite est notre priorite : verifiez l’adresse, le numero et le telephone.', // a missing accent is no mistake
    'Marie vous a écrit : « tu vends toujours ton vélo ? »',
    'Le ton est donné. Vous y tenez ?',
    '',
  ])('leaves alone: %s', (text) => expect(errorsIn(text)).toEqual([]))

  it('reports at most 16, in order, apart from one another', () => {
    const errors = extractSpellingErrors(fold('Veuillez confirmé vos compte , merci. '.repeat(30)))
    expect(errors).toHaveLength(16)
    for (let i = 1; i < errors.length; i++)
      expect(errors[i]!.evidence.start).toBeGreaterThanOrEqual(errors[i - 1]!.evidence.end)
  })

  it('quotes the text as received, whatever it is', () => {
    const piece = fc.constantFrom(
      ...[
        'Veuillez ',
        'confirmé ',
        'vos ',
        'compte',
        ' ,',
        'Ã©',
        '£',
        '5',
        '\u200b',
        'e\u0301',
        'ｖｏｔｒｅ',
        ' ',
        '\n',
        "l'",
        '"',
        '. ',
      ],
      ...[
        'nous ',
        'vous ',
        'informe ',
        'a été ',
        'suspendue ',
        'tu ',
        'ton ',
        'en cliquez ',
        'païement ',
        'cher ',
        'utilisateur ',
      ],
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) })),
        (pieces) => {
          const raw = pieces.join('')
          for (const { evidence } of extractSpellingErrors(fold(raw, 'body'))) {
            expect(evidence.field).toBe('body')
            expect(evidence.quote).not.toBe('')
            expect(raw.slice(evidence.start, evidence.end)).toBe(evidence.quote)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
