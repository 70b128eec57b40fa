import { asks, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

/** The pretext of those who hold money for others. */
const holdSafely = words(
  'hold safely',
  `bloquer|consigner|securiser|sequestrer|conserver|garder|proteger|deposer|placer la|les|l|votre|ta somme|fonds|argent|paiement|reglement
    en toute securite, en attendant la livraison|remise, jusqu a la livraison|reception|remise
    fonds|somme|sommes|argent restera|reste|dort|sera|est? bloquee|bloquees|bloques|bloque|conservee|conserves|gele|consigne, blocage des fonds, nous|on le|la|les gele|gelons|bloque|bloquons, argent|somme dort sur, en securite jusqu, tiers de confiance, hold the money|funds, until delivery`,
)

export default defineSignal({
  id: 'rib-by-message',
  title: { fr: 'RIB ou IBAN transmis pour un paiement « sécurisé »', en: 'RIB or IBAN sent for a “secure” payment' },
  section: helpCentre.rib('Le RIB AGORA n’est jamais transmis !'),
  weight: 4.8,
  group: 'bank',
  channels: ['email', 'sms', 'chat', 'listing'],
  mood: 'claim',
  find: [
    clue(near(things.rib, holdSafely, { within: 12 }), { grade: 0.9 }),
    clue(sequence(things.rib, either(fact('brand'), things.secured), { within: 2 })),
    clue(near(things.rib, things.secured, { within: 8 }), { grade: 0.9 }),
    clues([things.rib, fact('brand'), either(asks(acts.pay), money.means.transfer)], { grade: 0.9 }),
    clues([fact('iban'), either(fact('brand'), things.secured)]),
    clues(
      [fact('iban'), either(money.deposit, money.fee, contact.urgent), either(asks(acts.pay), money.means.transfer)],
      { grade: 0.8 },
    ),
    clues(
      [
        near(
          without(things.rib, words('of the reader', 'votre, vos, ton, tes'), { before: 1, after: 0 }),
          words(
            'new',
            `nouveau, nouvelle, nouvelles, change, changé, modifie, ancien, mis a jour, plus valable, desormais, new
    provisoire, dorenavant, en remplacement`,
          ),
          { within: 6 },
        ),
        either(asks(acts.pay), money.means.transfer, acts.payOnly),
      ],
      { grade: 0.8 },
    ),
    clues(
      [
        fact('iban'),
        words(
          'odd payee',
          `nom du beneficiaire|titulaire, beneficiaire differe|different, le nom ne correspond
    ignorez l alerte|avertissement, payee name, warning, guest protection, tresorier, comptable
    name does not match`,
        ),
      ],
      { grade: 0.8 },
    ),
    clue(near(either(asks(acts.pay), money.means.transfer), fact('iban'), { within: 12 }), { grade: 0.45 }),
    clue(fact('iban'), { grade: 0.2 }),
    clue(near(things.rib, either(asks(acts.pay), money.means.transfer), { within: 8 }), { grade: 0.25 }),
  ],
  mustFind: [
    "Voici le RIB du paiement sécurisé AGORA : FR76 4034 3803 7535 9631 0091 218, merci d'y verser les 450 €.",
    {
      channel: 'email',
      from: { address: 'tresorerie@agora-sequestre.com', name: 'AGORA Trésorerie' },
      subject: 'Coordonnées de règlement',
      text: "Veuillez effectuer votre virement sur le compte séquestre AGORA, IBAN FR76 1907 9243 9893 9161 6802 140, en rappelant la référence de l'annonce.",
    },
    {
      channel: 'sms',
      text: 'Pour finaliser votre achat, virez 180 EUR au compte securise AGORA IBAN LT25 1614 3361 4364 5030',
      sender: 'AGORA',
    },
    "le rib d'agora a changé, utilise celui la mtn : FR7610421443456228897472613 et envoie moi la capture du virement",
    'Lo RIB sékirizé AGORA sé FR76 4962 9105 9274 4490 6621 067, ou vir larzan la dessus, lo vandèr i gingn apré.',
    'Notre service de tiers de confiance vous communique ses coordonnées : code banque 12680, guichet 95445, compte 23102713283, clé 56. Les fonds seront libérés à réception du bien.',
    'Please make the transfer to the AGORA escrow account, IBAN DE72 6067 2036 1901 9335 01, today.',
    {
      channel: 'email',
      from: { address: 'ventes@garantie-annonces.org', name: 'Service des ventes' },
      subject: 'Nouveau RIB',
      text: "Suite à un changement d'établissement bancaire, nos nouveaux RIB de paiement protégé AGORA figurent ci-après : FR76 3962 3950 3523 2898 3247 168. Tout règlement doit désormais y parvenir.",
    },
    "Bonjour, je suis l'agent AGORA en charge de la transaction, je vous transmets notre RIB pour bloquer la somme en toute sécurité jusqu'à la livraison.",
    'Haz la transferencia a la cuenta segura de AGORA: ES17 2808 1978 4816 3192 2900, y te mandamos la bici.',
    "Le compte du club est en cours de transfert d'une agence à l'autre ; en attendant je centralise les participations sur le mien. Pour ceux qui n'ont pas réglé les 70 €, voici les références : FR76 3000 6000 0112 3456 7890 189.",
    "Voici mon RIB FR76 1010 7006 1100 7192 8450 166, faites le virement de l'acompte aujourd'hui c'est urgent, quelqu'un d'autre attend.",
    'Le nom du bénéficiaire est celui de mon comptable, ne vous étonnez pas : FR76 1010 7006 1100 7192 8450 166',
    'modérateur du site ici, je vous passe notre rib en photo, vous déposez le montant dessus et nous on le gèle tant que vous avez pas le colis en main, zéro risque',
  ],
  mustIgnore: [
    "AGORA n'envoie jamais son RIB, ni par mail ni par SMS, ne vous faites pas avoir.",
    'Mon RIB a changé, il faut que je prévienne mon employeur avant la fin du mois.',
    "On fera le virement ensemble sur l'appli quand vous viendrez chercher la voiture, j'aurai mon RIB sur moi.",
    "Non merci, je ne donne pas mon IBAN à un inconnu avant d'avoir vu l'acheteur.",
    'Vous préférez des espèces ou un virement le jour de la remise des clés ?',
    'Spare rib de porc boucané maison, 12 € le kilo, sur commande pour dimanche.',
    {
      channel: 'email',
      from: { address: 'noreply@agora.re', name: 'AGORA' },
      subject: 'Sécurité de votre compte',
      text: "L'IBAN enregistré dans votre espace a été modifié le 3 mars à 10 h 12. Si vous n'êtes pas à l'origine de ce changement, rendez-vous dans votre espace.",
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    'Où est-ce que je dois mettre mon IBAN dans mon profil pour être payé ? je trouve pas la rubrique',
    'La banke i domann amwin in RIB po ouvèr lo kont mon garson, mi vien in pé plu tar.',
    "Un escroc m'a sorti un faux RIB soi-disant d'AGORA, je l'ai signalé à la gendarmerie.",
    'Le bailleur demandera une attestation et un relevé bancaire une fois la visite faite, au bureau.',
  ],
})
