import { asks, either, fact, near } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

const recover = words(
  'recover lost money',
  'recuperer|recuperons|recuperation vos|de|des|ton|votre fonds|argent|pertes|sommes|somme?, recouvrement des|de sommes|fonds|creances, fonds perdus, sommes perdues, victime d|de une? arnaque|escroquerie|faux|fraude, get your money back, recover your, victime d un faux',
)

/** Money said to go back to the reader, in other words than `refund`. */
const backToYou = words(
  'back to you',
  `une|la|votre restitution de|d|est|prevue, recredit|recredite|recrediter|recredites|recreditee|recrediterons, rembourcement|rembourcements|rembourssement|rembourse, a vous reverser|restituer|rendre, vous reverser|recrediter|restituer|recredite, vous rend|rendons|restitue|restituons|reverse, te|vous|t|aou rembourser|ramboursé|rembourse|recredite, i doi|dwa|ranbours aou, on vous a|avons encaisse|debite|preleve|facture deux|trop|2|double, preleve|debite|encaisse|facture|regle|reglee|paye|payee|encaisse par|deux|2 erreur|fois, debite|facture par erreur, obtenir|recevoir|percevoir|encaisser le|votre|un|ton credit|avoir|indemnite|restitution|remboursement, admissible|eligible a un|une|la, vous etes eligible, gagnant|gagnante de|d, somme|sommes retrouvees|retrouvee|detournees|detournee|recuperee|bloquees, fonds ont|sont ete? retrouves|recuperes|bloques|saisis, recupere|recuperer|recuperent|retrouve tout|la|votre|ton|100|vos totalite|argent|fonds|sommes|sous, doar|donate|leguer|legue|donation de|d|of, recalcule|recalculee|regularisation de|d|en votre?|faveur?, trop verse|percu|paye|preleve, retour de fonds`,
)
/** What the reader has to do for it. */
const inReturn = words(
  'in return',
  `repondez|repond|reponds|munissez, dites|dis|donnez|donne|indiquez|precisez|precise|envoyez|envoyer|envoye|mande moi|nous|simplement|votre|vos|le|la|les|nom|nome, me preciser|donner|dire|indiquer|communiquer, votre|ta|la|out carte|kart|cb, carte bancaire, seize|16|les chiffres, date de votre, rib|iban, compte ou|sur, suivez la|le procedure|lien, frais|timbre|honoraires|taxe|consignation d|de|du|fiscal|greffe|dossier|ouverture, frais, ecrivez|contactez|contacter lui|le|la|moi|via|notre|son, rappelez moi|vite, clique|cliquez|klik|clic, mèt|met|mete|rantr out|ton kart|rib, numero de conta|compte, pay|payer seulement, avancer`,
)

export default defineSignal({
  id: 'refund-promise',
  title: { fr: 'Remboursement promis contre une action', en: 'Refund promised against an action' },
  section: helpCentre.accepted(
    'AUCUN REMBOURSEMENT NE SERA POSSIBLE en dehors des périodes de remboursements classiques bancaires.',
  ),
  weight: 4,
  group: 'refund-lure',
  channels: ['sms', 'email', 'chat', 'listing'],
  mood: 'claim',
  find: [
    clues(
      [backToYou, inReturn, either(fact('amount'), fact('strange-link'), money.sum, things.rib, money.means.card)],
      { grade: 0.8 },
    ),
    clues([backToYou, fact('strange-link')], { grade: 0.8 }),
    clues(
      [
        words(
          'been cheated',
          'avez|as vous|tu ete arnaque|arnaquee|escroque|victime, victime|victimes d|de une? arnaque|arnaques|escroquerie, vous avez|a ete? arnaque, perte|pertes de|d votre|acompte|argent, temoignage que|sur vous|la|une, been scammed',
        ),
        either(backToYou, recover),
        either(inReturn, money.fee, fact('email'), fact('handle')),
      ],
      { grade: 1, despite: ['warning', 'warning-story', 'narration', 'hypothetical', 'question'] },
    ),
    clues([
      things.refund,
      things.claimable,
      either(fact('strange-link'), asks(acts.give), asks(acts.click), asks(acts.confirm)),
    ]),
    clues(
      [
        things.refund,
        either(fact('brand'), contact.informs, contact.brandService),
        either(things.claimable, asks(acts.give), things.rib, money.means.card),
      ],
      { grade: 0.9 },
    ),
    clues([things.refund, fact('strange-link')], { grade: 0.9 }),
    clues([things.refund, either(things.rib, money.means.card), asks(acts.give)], { grade: 0.8 }),
    clues(
      [
        recover,
        either(
          money.deposit,
          money.fee,
          asks(acts.give),
          words('results', 'honoraires, au resultat, cabinet, specialise, specialises, agence, hacker, expert'),
        ),
      ],
      { grade: 1.1, despite: ['warning', 'narration'] },
    ),
    clue(
      near(
        fact('brand'),
        words('covers', 'rembourse|remboursera a|integralement|tout|toujours, garantit, couvre, vous rembourse'),
        { within: 3 },
      ),
      { grade: 0.7 },
    ),
    clue(near(things.refund, either(fact('amount'), money.sum), { within: 6 }), { grade: 0.2 }),
  ],
  mustFind: [
    {
      channel: 'sms',
      text: 'Un remboursement de 39,90 EUR est disponible. Saisissez votre carte pour le recevoir : https://rembourse-annonce.com',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'remb@agora-remb.net', name: 'AGORA Remboursements' },
      subject: 'Trop-perçu',
      text: "Madame, Monsieur, à la suite d'une double facturation de votre package, un remboursement de 58 € vous est dû. Merci de nous adresser votre RIB afin de le percevoir.",
    },
    'Agora doit te rembourser 25e, clique la pour recup ton argent : recup-agora.site',
    'Votre remboursement est en attente. Confirmez vos coordonnées bancaires avant vendredi pour en bénéficier.',
    'AGORA i doi aou 40 éro, ou mèt out kart dessus rann-larzan.fun po gingn ali.',
    'You are eligible for a 75 euro AGORA refund. Claim it with your card number at refund-listing.co',
    'Service facturation : votre forfait a été débité par erreur. Pour obtenir le crédit, communiquez-moi le numéro de votre carte.',
    {
      channel: 'sms',
      text: 'Remboursement n.88412 non reclame (64 EUR). Dernier jour pour valider vos informations > http://credit-client.info',
      sender: '38301',
    },
    {
      channel: 'email',
      from: { address: 'clients@indemnisation-annonces.org', name: 'Service Clients' },
      subject: 'Indemnisation',
      text: 'Vous pouvez être indemnisé pour votre annonce non diffusée. Activez le remboursement de 120 € via le formulaire sécurisé ci-dessous : https://indemnisation-annonces.org/form',
    },
    "Bonjour, c'est l'équipe AGORA : pour recevoir le remboursement de vos frais d'annonce, dictez-moi le code reçu et votre IBAN.",
    "VOUS AVEZ ÉTÉ VICTIME D'ARNAQUE ? Interpol récupère votre argent à 100 %, contactez l'agent MERCIER agent.mercier@interpol-fonds.example, frais d'ouverture de dossier 110 € par recharge PCS",
    "AGORA garantit et rembourse intégralement cette transaction, vous pouvez payer l'acompte de 200 € sans crainte par coupon.",
  ],
  mustIgnore: [
    'Si la machine ne marche pas chez vous sous huit jours, je vous rembourse.',
    {
      channel: 'email',
      from: { address: 'service@agora.re', name: 'AGORA' },
      subject: 'Votre demande',
      text: "Bonjour, nous vous confirmons que le remboursement de votre package a été effectué ce jour sur la carte utilisée. Aucune action n'est nécessaire.",
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    "J'attends encore le remboursement de la sécu pour mes lunettes, après ça j'achète.",
    "Pas de remboursement possible une fois la vente faite, venez bien l'essayer avant.",
    'Est-ce que le site rembourse si on se trompe de package ?',
    "J'ai reçu un mail qui me promettait un remboursement d'AGORA, évidemment c'était bidon.",
    'Mon prêt sera remboursé en décembre, donc la voiture est sans gage après.',
    'Amazon i doi rann mwin larzan lo kask, la batri té i sharz pa, mi rachèt in not.',
    'The airline refunded my tickets so I can finally buy your tent.',
    'Le billet de concert est non remboursable, je le revends à moitié prix.',
    "Je vous rembourse l'essence si vous livrez jusqu'à Saint-Philippe.",
  ],
})
