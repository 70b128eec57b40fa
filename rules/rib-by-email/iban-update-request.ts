import { asks, by, either, fact, near } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as things from '../vocabulary/things.js'

export default defineSignal({
  id: 'iban-update-request',
  title: { fr: 'Demande d’ajouter ou de changer un IBAN', en: 'Asks to add or change an IBAN' },
  section: helpCentre.phone('confirmer que vous êtes bien à l’origine des actions sensibles (ajout et modification de votre IBAN par exemple)'),
  weight: 4.5,
  group: 'iban-change',
  channels: ['sms', 'email', 'chat'],
  mood: 'ask',
  find: [
    clue(near(either(asks(acts.change), asks(acts.confirm)), things.rib, { within: 7 })),
    clues([near(things.rib, words('changed', 'ajoute, ajouté, ajoutee, change, modifie, modifié, nouveau, nouvelle, remplace, enregistre, update, modification, changement, mis a jour, utilise'), { within: 7 }), either(fact('strange-link'), asks(acts.click), things.linkWord, contact.urgent)], { grade: 0.95 }),
    clues([either(asks(acts.change), by('reader', acts.change)), things.rib, words('mine', 'les miennes, le mien, celles que je, celui que je, mes coordonnees, par le mien, mon iban|rib, que je vous donne')], { grade: 1 }),
    clues([near(either(asks(acts.give), acts.need), things.rib, { within: 7 }), either(things.refund, fact('brand'), things.heldFunds, contact.brandService)], { grade: 0.85 }),
    clue(near(words('replace', 'remplacer, remplacez, remplace, changer, mettre, ajouter, substituer, modifier'), near(things.rib, words('by mine', 'par les|la|le|celles|celui, miennes, mien, mes, ma, mon'), { within: 5 }), { within: 7 }), { grade: 0.8 }),
    clue(near(either(asks(acts.give), acts.need), things.rib, { within: 6 }), { grade: 0.3 }),
  ],
  mustFind: [
    {"channel": "sms", "text": "Votre IBAN doit etre mis a jour pour recevoir vos versements : https://maj-vendeur.info/iban", "sender": "AGORA"},
    {"channel": "email", "from": {"address": "versements@agora-versement.com", "name": "AGORA Versements"}, "subject": "IBAN à renouveler", "text": "Nous vous prions de bien vouloir modifier l'IBAN associé à votre compte par l'intermédiaire du lien suivant, sans quoi vos paiements seront retenus : https://agora-versement.com/iban"},
    "ajoute ton iban sur ce lien pr que je te paye : iban-vendeur.site/z3",
    "Votre RIB enregistré n'est plus valide, enregistrez un nouvel IBAN ici avant demain : https://compte-maj.net",
    "Mèt out nouvo IBAN dessus paj-la po gingn out larzan : iban-oi.fun",
    "Please update your IBAN on this page so the buyer's payment can be released: https://payout-update.co/re",
    "Remplacez l'IBAN de votre profil AGORA par celui que je vous donne, BE45 4892 4901 6389, c'est la procédure du paiement protégé.",
    {"channel": "sms", "text": "Action requise: confirmez votre nouvel IBAN sous 24h pour eviter le blocage du virement > http://rib-confirme.click", "sender": "38777"},
    "Bonjour, gestionnaire de paie AGORA. Pour percevoir vos ventes, répondez à ce message en indiquant le nouvel IBAN à rattacher à votre compte.",
    "Va dans tes paramètres, change l'IBAN et mets FR76 2103 8311 9613 1053 7986 230 le temps que ma commande passe, tu remettras le tien après",
  ],
  mustIgnore: [
    {"channel": "email", "from": {"address": "noreply@agora.re", "name": "AGORA"}, "subject": "IBAN modifié", "text": "L'IBAN de votre compte a été modifié aujourd'hui à 14 h 05. Si vous n'êtes pas à l'origine de cette action, changez votre mot de passe depuis votre espace.", "authentication": {"spf": "pass", "dkim": "pass", "dmarc": "pass"}},
    "J'ai changé de banque, je vais mettre mon nouvel IBAN dans mon espace ce soir.",
    "Comment modifier mon IBAN sur le site ? Je ne vois pas le bouton.",
    "Pas besoin d'IBAN, je vous règle en espèces devant la mairie.",
    "Il voulait que je change mon IBAN dans mon profil, j'ai compris que c'était une arnaque.",
    "Je mettrai à jour l'annonce demain avec de nouvelles photos du salon.",
    "Mi sanz la bank lo mwa prosin, li donn amwin in nouvo RIB.",
    "Une mise à jour du GPS est à prévoir, cartes de 2021.",
    "Ne remplacez jamais votre IBAN à la demande d'un acheteur, conseil de ma banquière.",
    "My bank gave me a new IBAN, so the rent standing order has to be redone.",
    "La CAF m'a confirmé que mon changement d'IBAN est pris en compte, tout roule pour la caution.",
  ],
})
