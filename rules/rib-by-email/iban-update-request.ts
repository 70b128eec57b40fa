import { asks, either, fact, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as account from '../vocabulary/account-change.js'
import * as acts from '../vocabulary/acts.js'
import * as told from '../vocabulary/codes-and-accounts.js'
import * as contact from '../vocabulary/contact.js'
import * as creole from '../vocabulary/creole-deals.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

/** The account of a bill said to be another from now on. */
const changedAccount = words(
  'changed account',
  `changement de|d domiciliation|banque|compte|coordonnees|etablissement|references
    nouvelle|nouvelles domiciliation|coordonnees|references, nouveau compte|releve
    change|changeons|changé|changer de|d banque|etablissement|compte|rib, ancien compte|rib|iban|numero
    ancienne domiciliation, ne plus utiliser|regler|virer|payer, seul le compte
    compte de reglement|gestion|dedie, autre intitule, celui|celle ci a|en la|lieu place?
    a la place de l ancien, plutot sur|vers|celui
    transfere|transferé nos|notre|mes comptes|compte|domiciliation, domicilie|domiciliee a|en|chez
    passent desormais par, compte est|a ete clos|ferme|gele|bloque|saisi, banque nous|m a ferme|gele|bloque
    change d|de iban|rib, new bank|account, our account|bank has, compte dedie`,
)
/** The writer speaks of an account that is the writer's own. */
const ownQuestion = words(
  'own account',
  'comment, ou est ce, je vais, je veux, je dois, j ai, mon nouvel? iban|rib, my, mon changement d iban|rib',
)
/** The account of the reader lent to somebody else. */
const lentAccount = words(
  'lent account',
  `prete|pretes|preter|pretez|prête|loue|loues|louer|louez|passe|passes ton|ta|votre|tes|juste|un compte|cb|carte|profil|rib
    prete|pretes juste|moi ton|ta compte|cb|carte
    mets|met|mettre|jmet|jmets|mettrai|mettrais|mettons mon|notre|son iban|rib
    mets|met|mettre|mettez|enregistrer|enregistrez|inscrire le mien|notre|sien|celui
    recevoir sur le|ton|votre tien|votre|compte, sur ton|votre rib|compte tu|vous|on
    compte bancaire a leur|votre|ton nom, par celui que, passer par ton|votre compte|profil
    sous votre|ton nom, recevez|recevoir les|des reglements|paiements|versements|virements de|d
    cuenta francesa`,
)

/** Those who will not do it say so first. */
const unwilling = words('unwilling', 'je refuse, refusons, refuser, on refuse, avant de, sans, au lieu de, jamais')
const putInEntry = without(near(account.putIn, account.entry, { within: 6 }), either(ownQuestion, unwilling), {
  before: 5,
  after: 0,
})

export default defineSignal({
  id: 'iban-update-request',
  title: { fr: 'Demande d’ajouter ou de changer un IBAN', en: 'Asks to add or change an IBAN' },
  section: helpCentre.phone(
    'confirmer que vous êtes bien à l’origine des actions sensibles (ajout et modification de votre IBAN par exemple)',
  ),
  weight: 4.5,
  group: 'iban-change',
  channels: ['sms', 'email', 'chat'],
  mood: 'ask',
  find: [
    clues([changedAccount, fact('iban')], { grade: 0.8 }),
    clue(
      near(near(things.rib, things.blocked, { within: 4 }), either(asks(acts.give), asks(acts.confirm)), { within: 6 }),
      {
        grade: 0.55,
      },
    ),
    clue(
      near(
        changedAccount,
        either(
          asks(acts.pay),
          money.means.transfer,
          words('balance due', 'solde, facture, factures, reglement, reglements, echeance'),
        ),
        { within: 14 },
      ),
      { grade: 0.5 },
    ),
    clues(
      [
        lentAccount,
        either(
          fact('amount'),
          fact('percent'),
          money.sum,
          words(
            'part',
            `la moitie, part, commission, moitie, 50 50, main propre, retirer, reversez, rendre, garde, gardes, reenvia`,
          ),
        ),
      ],
      { grade: 0.75 },
    ),
    clue(
      near(
        either(
          asks(acts.give),
          asks(acts.confirm),
          words('giving', 'en indiquant, en precisant, en nous, indiquant, il vous appartient de'),
        ),
        near(
          things.rib,
          words('tied', 'nouvel, nouveau, rattacher, associer, enregistrer, profil, dossier fournisseur, fiche'),
          { within: 5 },
        ),
        { within: 6 },
      ),
      { grade: 0.85 },
    ),
    clue(
      without(near(either(asks(acts.change), asks(acts.confirm)), things.rib, { within: 7 }), ownQuestion, {
        before: 4,
        after: 0,
      }),
    ),
    clues(
      [
        without(
          near(
            things.rib,
            words(
              'changed',
              `ajoute, ajouté, ajoutee, change, modifie, modifié, nouveau, nouvelle, remplace, enregistre, update
    modification, changement, mis a jour, utilise`,
            ),
            { within: 7 },
          ),
          ownQuestion,
          { before: 5, after: 0 },
        ),
        either(fact('strange-link'), asks(acts.click), things.linkWord, contact.urgent),
      ],
      { grade: 0.95 },
    ),
    clues(
      [
        asks(acts.change),
        things.rib,
        words(
          'mine',
          `les miennes, le mien, celles que je, celui que je, mes coordonnees, par le mien, mon iban|rib
    que je vous donne`,
        ),
      ],
      { grade: 1 },
    ),
    clues(
      [
        near(either(asks(acts.give), acts.need), things.rib, { within: 7 }),
        either(things.refund, fact('brand'), things.heldFunds, contact.brandService),
      ],
      { grade: 0.85 },
    ),
    clues([told.oldAccount, told.newAccount, told.regularPay], { grade: 0.6, despite: ['negation'] }),
    clues([either(told.oldAccount, told.newAccount), fact('iban'), told.regularPay], {
      grade: 0.6,
      despite: ['negation'],
    }),
    clue(without(near(told.newAccount, told.regularPay, { within: 8 }), ownQuestion, { before: 6, after: 0 }), {
      grade: 0.25,
    }),
    clues([putInEntry, account.gone, account.flow], { grade: 0.5 }),
    clues([putInEntry, either(fact('strange-link'), fact('iban'), things.linkWord, account.gone)], {
      grade: 0.4,
    }),
    clues([account.goesThere, account.flow, account.gone], { grade: 0.4 }),
    clues([account.gone, fact('iban'), account.putIn], { grade: 0.5 }),
    clues(
      [
        without(near(account.payTo, account.elsewhere, { within: 7 }), either(ownQuestion, unwilling), {
          before: 5,
          after: 0,
        }),
        account.flow,
      ],
      { grade: 0.3 },
    ),
    clue(near(either(asks(acts.give), acts.need), things.rib, { within: 6 }), { grade: 0.3 }),
    clues([account.setAside, account.personsAccount, account.agreedMoney], { grade: 0.7, despite: ['negation'] }),
    clues(
      [
        without(near(account.setAside, account.otherGiven, { within: 14 }), either(ownQuestion, unwilling), {
          before: 5,
          after: 0,
        }),
        account.agreedMoney,
      ],
      { grade: 0.7, despite: ['negation'] },
    ),
    clues([account.nameNoMatter, either(things.rib, account.setAside, account.personsAccount)], {
      grade: 0.6,
      despite: ['negation'],
    }),
    clue(without(near(asks(acts.pay), account.personsAccount, { within: 6 }), things.rib, { before: 0, after: 0 }), {
      grade: 0.4,
    }),
    clues([secrets.bankChanged, secrets.dueSum], { grade: 0.5 }),
    clues([secrets.bankChanged, fact('iban')], { grade: 0.85 }),
    clues([creole.changedAccount, creole.paysInto], { grade: 0.5 }),
  ],
  mustFind: [
    'Peu importe le nom, mets le loyer sur le compte de mon frère.',
    'Prête juste ton compte, je t’envoie 75 €.',
    'Lansien kont lé fermé. Péy dann mon kont tonton.',
    'Mon RIB ne marche plus, confirmez vite.',
    'Donnez le nouvel IBAN à rattacher à votre profil.',
    'Pour la facture, oubliez le RIB du mois dernier, nous changeons de banque. Je vous mets l’autre ici.',
    'Le compte de la coopérative est en audit, le voyage passe par mon livret ce mois-ci.',
    'Celui-là est bloqué, fais le virement sur celui de ma sœur.',
    'Pour le virement prends ce RIB, et au nom du titulaire mets le mien ça passe pareil.',
    'En attendant, les dons arrivent sur le compte personnel de notre trésorier.',
    'Payez plutôt sur le compte de mon frère, ce sera plus simple pour tout le monde.',
    'Versez la cotisation sur le livret de la trésorière cette année.',
    'Votre IBAN est bloqué, renvoyez-nous le bon.',
    {
      channel: 'sms',
      text: 'Votre IBAN doit etre mis a jour pour recevoir vos versements : https://maj-vendeur.info/iban',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'versements@agora-versement.com', name: 'AGORA Versements' },
      subject: 'IBAN à renouveler',
      text: "Nous vous prions de bien vouloir modifier l'IBAN associé à votre compte par l'intermédiaire du lien suivant, sans quoi vos paiements seront retenus : https://agora-versement.com/iban",
    },
    'ajoute ton iban sur ce lien pr que je te paye : iban-vendeur.site/z3',
    "Votre RIB enregistré n'est plus valide, enregistrez un nouvel IBAN ici avant demain : https://compte-maj.net",
    'Mèt out nouvo IBAN dessus paj-la po gingn out larzan : iban-oi.fun',
    "Please update your IBAN on this page so the buyer's payment can be released: https://payout-update.co/re",
    "Remplacez l'IBAN de votre profil AGORA par celui que je vous donne, BE45 4892 4901 6389, c'est la procédure du paiement protégé.",
    {
      channel: 'sms',
      text: 'Action requise: confirmez votre nouvel IBAN sous 24h pour eviter le blocage du virement > http://rib-confirme.click',
      sender: '38777',
    },
    'Bonjour, gestionnaire de paie AGORA. Pour percevoir vos ventes, répondez à ce message en indiquant le nouvel IBAN à rattacher à votre compte.',
    "Pour la cotisation, n'utilisez plus l'ancien compte, voici le nouveau : FR76 2103 8311 9613 1053 7986 230.",
    'Nous avons quitté notre banque : dirigez vos versements vers celui de notre associé, ses coordonnées suivent.',
    'Oubliez l’ancien RIB et prenez FR76 2103 8311 9613 1053 7986 230.',
    'Voici les nouvelles coordonnées pour la facture.',
    "Va dans tes paramètres, change l'IBAN et mets FR76 2103 8311 9613 1053 7986 230 le temps que ma commande passe, tu remettras le tien après",
    {
      channel: 'sms',
      text: "Bonjour, ici la comptabilité de Carrelages Ravine. Le solde de votre chantier est à verser sur notre nouveau compte, l'ancien est en cours de clôture. Je vous envoie les coordonnées, une confirmation une fois le virement fait serait parfaite.",
    },
    "Nous avons enregistré votre souhait de formule annuelle. Le module n'accepte pas plus de 500 €, les professionnels règlent donc par virement sur notre compte de gestion ; la remise de 20 % n'est valable que jusqu'à ce soir.",
    "Changement de coordonnées : merci de virer le loyer sur ce nouvel IBAN, l'ancien compte est clos. FR76 1010 7006 1100 7192 8450 166",
    "L'entrepreneur a fermé son compte pro, le solde des travaux se règle sur son compte perso.",
    'La banque destinataire a rejeté votre virement, essayez avec cette domiciliation.',
    "Vos coordonnées de versement sont refusées, saisissez-en d'autres sinon vos gains restent bloqués.",
    "Suite à un audit, tous les paiements sont à rediriger vers notre compte de gestion, l'ancien est fermé.",
    "Please note our bank details have changed, kindly pay this month's rent into the new account below.",
    'We have moved to another bank: from now on use the account in this message for all invoices.',
    'Our old account is being audited. Kindly remit the outstanding amount to the following account instead.',
    'Unsere Bankverbindung hat sich geändert: DE65 5001 0517 2686 2818 14.',
    'We moved to another bank, please use FR76 2057 7805 2525 2469 0956 516.',
    'Kont lasosiasion la shanzé, fé out virman su lo kont mon fis.',
    "Pour le reste du voyage, oubliez l'ancien compte, c'est BE45 4892 4901 6389.",
    "Compte bancaire limité, c'est dommage, alors envoyez une copie de votre carte.",
    'Prête ton compte, 15 % pour toi.',
    'Prête juste ton compte et on partage, moitié-moitié.',
    'Validez vite ce RIB que nous allons rattacher.',
    "RIB modifié par nos soins : ouvrez l'application.",
    'Le compte est gelé, le loyer ira chez Paul, sur le compte de Luc, mon frère.',
    "Le compte est saisi depuis lundi, je mets l'autre pour le loyer.",
    "Oubliez l'ancien compte, comme je disais hier, je mets l'autre ici. Réglez vite.",
    'Mets le mien, ça passe.',
    'Peu importe le titulaire, prends ce RIB.',
    "Peu importe le nom, jetez l'ancien compte.",
    "L'intitulé peut être différent, notre compte est gelé jusqu'en mars.",
    "Peu importe le nom, c'est le compte de Luc, mon frère.",
    'Versez donc sur le livret perso, ce sera plus simple.',
    'Payez sur le compte de Luc, mon frère.',
    'Lansien kont i marche pi, ou i mèt larzan dsi lo kont mon sèr.',
    'Compte bancaire encore, hélas, limité ; ce sera vite fait, promis, validez.',
  ],
  mustIgnore: [
    'L’ancien compte est clos, apportez un chèque à la permanence.',
    'Le nom sur la boîte aux lettres ne correspond pas, sonnez au deuxième.',
    'Mon livret de famille est resté chez ma sœur.',
    'On change de banque cette année, la trésorière vous expliquera en réunion.',
    {
      channel: 'email',
      from: { address: 'noreply@agora.re', name: 'AGORA' },
      subject: 'IBAN modifié',
      text: "L'IBAN de votre compte a été modifié aujourd'hui à 14 h 05. Si vous n'êtes pas à l'origine de cette action, changez votre mot de passe depuis votre espace.",
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    "J'ai changé de banque, je vais mettre mon nouvel IBAN dans mon espace ce soir.",
    'Comment modifier mon IBAN sur le site ? Je ne vois pas le bouton.',
    "Pas besoin d'IBAN, je vous règle en espèces devant la mairie.",
    "Il voulait que je change mon IBAN dans mon profil, j'ai compris que c'était une arnaque.",
    "Je mettrai à jour l'annonce demain avec de nouvelles photos du salon.",
    'Mi sanz la bank lo mwa prosin, li donn amwin in nouvo RIB.',
    'Une mise à jour du GPS est à prévoir, cartes de 2021.',
    "Ne remplacez jamais votre IBAN à la demande d'un acheteur, conseil de ma banquière.",
    'My bank gave me a new IBAN, so the rent standing order has to be redone.',
    "La CAF m'a confirmé que mon changement d'IBAN est pris en compte, tout roule pour la caution.",
    "Hier une dame m'a écrit qu'elle avait payé et que je devais cliquer sur un lien et mettre le numéro de ma carte pour recevoir l'argent",
    'Je refuse de modifier vos coordonnées bancaires sur un simple message, passez au bureau.',
    'Virement possible, mon RIB figure sur la facture.',
    'The rent goes up by ten euros from January, says the agency.',
    'La factura de la luz llega en enero.',
    'Kont lasosiasion i shanz pa, fé out virman su lo kont konm dabitid.',
    'Nouveau RIB ajouté, je scanne la facture demain.',
    'Je refuse de payer sur un autre compte pour la caution.',
    'Remplacez ce câble par le mien, il est neuf.',
    "J'ai dû rentrer mon RIB de nouveau pour le salaire, le formulaire est incomplet.",
    'Avant de vous inquiéter si votre RIB est bloqué : la banque vous donne un autre numéro pour le salaire.',
    'Payez par virement, le RIB de la trésorière est sur la facture.',
    'Lansien kont lé fermé, ou la vi sa su lo kont ?',
  ],
})
