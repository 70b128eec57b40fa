import { asks, either, fact, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as lure from '../vocabulary/refund-lure.js'
import * as things from '../vocabulary/things.js'

const recover = words(
  'recover lost money',
  `recuperer|recuperons|recuperation vos|de|des|ton|votre fonds|argent|pertes|sommes|somme?
    recouvrement des|de sommes|fonds|creances, fonds perdus, sommes perdues
    victime d|de une? arnaque|escroquerie|faux|fraude, get your money back, recover your, victime d un faux`,
)

/** Money said to go back to the reader, in other words than `refund`. */
const backToYou = words(
  'back to you',
  `une|la|votre restitution de|d|est|prevue
    recredit|recredite|recrediter|recredites|recreditee|recrediterons
    rembourcement|rembourcements|rembourssement|rembourse, a vous reverser|restituer|rendre
    vous reverser|recrediter|restituer|recredite, vous rend|rendons|restitue|restituons|reverse
    te|vous|t|aou rembourser|ramboursé|rembourse|recredite, i doi|dwa|ranbours aou
    on vous a|avons encaisse|debite|preleve|facture deux|trop|2|double
    preleve|debite|encaisse|facture|regle|reglee|paye|payee|encaisse par|deux|2 erreur|fois
    debite|facture par erreur
    obtenir|recevoir|percevoir|encaisser le|votre|un|ton credit|avoir|indemnite|restitution|remboursement
    admissible|eligible a un|une|la, vous etes eligible, gagnant|gagnante de|d
    somme|sommes retrouvees|retrouvee|detournees|detournee|recuperee|bloquees
    fonds ont|sont ete? retrouves|recuperes|bloques|saisis
    recupere|recuperer|recuperent|retrouve tout|la|votre|ton|100|vos totalite|argent|fonds|sommes|sous
    doar|donate|leguer|legue|donation de|d|of, recalcule|recalculee|regularisation de|d|en votre?|faveur?
    trop verse|percu|paye|preleve, retour de fonds`,
)
/** What the reader has to do for it. */
const inReturn = words(
  'in return',
  `repondez|repond|reponds|munissez
    dites|dis|donnez|donne|indiquez|precisez|precise|envoyez|envoyer|envoye|mande moi|nous|simplement|votre|vos|le|la|les|nom|nome
    me preciser|donner|dire|indiquer|communiquer, votre|ta|la|out carte|kart|cb, carte bancaire
    seize|16|les chiffres, date de votre, rib|iban, compte ou|sur, suivez la|le procedure|lien
    frais|timbre|honoraires|taxe|consignation d|de|du|fiscal|greffe|dossier|ouverture, frais
    ecrivez|contactez|contacter lui|le|la|moi|via|notre|son, rappelez moi|vite, clique|cliquez|klik|clic
    mèt|met|mete|rantr out|ton kart|rib, numero de conta|compte, pay|payer seulement, avancer`,
)

/** Money on its way back, in any image. */
const goesBack = words(
  'goes back',
  `l argent|la somme|montant retournera|retourne|reviendra|revient|repart d|vers|sur|chez|a
    on te|vous|t|aou ren|rend|rann|rendra|restitue|reverse|redonne|repaie, i ve rann aou, ve rann aou
    rann aou, restitution des|de|d|du frais, restitution de, restitution d, recupere mes|tes|vos|mon|ton|son
    recupérer ton|ta|vos|mes, ils reprennent|remboursent|rendent|redonnent tout|tous|a|l
    indemnite|indemnites|dedommagement|compensation votee|votees|elle|est|de|pour|d
    erreur en votre|ta defaveur, votre|ta defaveur, en votre defaveur, reprenez votre mise, reprends ta mise
    regularisation s, indument|a tort|par preleve|preleves|prelevee|prelevees|erreur|debite|debites
    preleve|preleves|prelevees|encaisse|encaissee a tort|indument, ce qui vous|t appartient|revient|est
    debitee|debite|prelevee|payee|paye deux|2|trois fois, paye pr|pour|pou rien, paye tro|trop sher|cher
    la pey tro, trop cher ton|votre|out, votre du, vous est du|due, retombe|retombera sur, lo kob
    vous reviennent, compte ou|a glisser|crediter|verser|deposer|remettre, le compte a crediter, we owe you
    owed to you, you overpaid, get it back, back on your card, te devolvemos, devolucion
    tu vas|vous allez recuperer|toucher|recevoir, donne|donnent|ouvre droit a, avoir de, un avoir
    vous est|sont accorde|accordee|accordes|attribue, la difference vous|te|sera|de
    send back|you back the|your, charged twice, pay|paye|pey de fwa, de fwa, nou sa|va rann aou
    trop paye|verse|regle vos|votre|tes|les, erreur de facturation|calcul|debit|caisse
    etre recredite|rembourse|dedommage|indemnise, vous rembourse|remboursera|remboursons|remboursent
    te rembourse|remboursera|remboursent
    recupere|recuperons|recuperent l|votre|vos|les argent|pertes|fonds|sommes?, victimes d escroquerie|arnaque
    recredite|recrediter|recrediterons, geste commercial, suite a votre reclamation, trop verse|paye|percu
    facture|debite|preleve|encaisse|compte a tort, a tort
    redonnent|redonne|redonnera|rendent|rend|rendront|restituent tes|vos|ton|votre|les sous|argent|tune|fric|euros|ronds
    trop percu|perçu de|d|sur?, dort sur|chez, vous appartiennent, la difference, te redonnent
    votre credit|avoir
    retournera|retourne|reviendra|repart|repartira|repartent d ou|vers|sur|chez
    argent retournera|repart|revient`,
)
/** How it is to be had. */
const hadBy = words(
  'had by',
  `precise|precisez|preciser|precises le|votre|compte, clik|clique|cliquez|clic|clics
    mé|mets|met|mettez ta|votre cb|carte, done|donn|donne|donnez anou|nous|moi|out|ton|votre? rib|kart
    out rib, rib, piece a fournir, pieces a fournir, releve d identite, leur confier
    ta|votre|out carte|kart|cb, vos|tes coordonnees, references du compte
    references de|du votre? compte|carte, telephonera pour, vous appellera pour, trois clics
    en|un trois|deux|un clic|clics, coup de fil, formulaire, manque uniquement|juste|que|plus, il suffit de|d
    confirmez|confirme|validez|valide|remplissez|remplis, nous aurez precise|indique|donne|transmis|fourni
    credit direct, account details|number, card details
    communiquez|communique vos|votre|tes|ton, remplisses|remplissiez le|la, avec ta|votre carte, validez le|la
    sur le lien, lien expire, le lien, presentation du, donn out|anou, numero|niméro kart, nimero kart
    give us your, confirmez votre|vos, avancez|avance seulement|juste|les, coordonnees, votre compte bancaire
    rib, card number, carte pour
    donnez|donne votre|ton|vos|tes|l, dites nous|moi ou, ou l envoyer|adresser|verser
    remplis|remplissez le|la|ce, votre iban, iban, papier en ligne`,
)

/** A refund by who is not a friend, a shop or an insurer. */
const refund = without(things.refund, lure.honestRefund, { before: 4, after: 3 })
const owed = without(lure.owedToYou, lure.honestRefund, { before: 5, after: 8 })

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
    clues([backToYou, inReturn, either(fact('amount'), money.sum, money.means.card)], { grade: 0.8 }),
    clues([backToYou, fact('strange-link')], { grade: 0.8 }),
    clues(
      [
        words(
          'been cheated',
          `avez|as vous|tu ete arnaque|arnaquee|escroque|victime
    victime|victimes d|de une? arnaque|arnaques|escroquerie, vous avez|a ete? arnaque
    perte|pertes de|d votre|acompte|argent, temoignage que|sur vous|la|une, been scammed`,
        ),
        recover,
        either(inReturn, fact('email')),
      ],
      { grade: 1, despite: ['warning', 'warning-story', 'narration', 'hypothetical', 'question'] },
    ),
    clues([refund, things.claimable, either(fact('strange-link'), asks(acts.give), asks(acts.confirm))]),
    clues(
      [
        things.refund,
        either(fact('brand'), contact.informs, contact.brandService),
        either(things.claimable, asks(acts.give), money.means.card),
      ],
      { grade: 0.9 },
    ),
    clues([things.refund, fact('strange-link')], { grade: 0.9 }),
    clues([refund, money.means.card, asks(acts.give)], { grade: 0.8 }),
    clues([owed, lure.whereToPut, lure.claimIt], { grade: 0.5 }),
    clues([owed, lure.claimIt, either(fact('amount'), fact('brand'))], { grade: 0.35 }),
    clues(
      [
        recover,
        either(
          money.fee,
          asks(acts.give),
          words('results', 'honoraires, au resultat, cabinet, specialise, specialises, agence, hacker, expert'),
        ),
      ],
      { grade: 1.1, despite: ['warning', 'narration'] },
    ),
    clue(near(things.refund, either(fact('amount'), money.sum), { within: 6 }), { grade: 0.2 }),
    clues([goesBack, hadBy], { grade: 0.55 }),
    clues([goesBack, either(fact('strange-link'), fact('phone')), either(fact('amount'), money.pack, money.sum)], {
      grade: 0.5,
    }),
    clues([things.refund, hadBy, either(fact('amount'), money.sum)], { grade: 0.5 }),
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
    'Nous vous avons facturé à tort, donnez votre IBAN pour recevoir la différence.',
    'tu as payé pour rien ton abonnement, on te rend tout, mets ta carte sur le formulaire',
    'Agora i vé rann aou larzan lo pak, done out rib.',
    'Une régularisation en votre faveur de 46 euros est prête, indiquez où la verser.',
    'Nous tenons à votre disposition le montant prélevé à tort, confirmez votre banque.',
    'Le service des litiges a tranché pour vous : la somme de 310 € vous revient, reste à prouver votre compte.',
    'Un avoir est ouvert sur votre compte vendeur, cliquez pour le virer sur votre banque.',
    'You are owed a refund of 89.40, fill in the form with your card to have it credited.',
  ],
  mustIgnore: [
    'Quand vais-je recevoir mon remboursement de 40 euros ?',
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
    'Gardez la caution du matériel, je vous rends la somme quand la bâche revient.',
    'Mon opérateur a prélevé deux fois le forfait, il me rend 20 € sur la prochaine facture.',
    'The airline refunded my tickets so I can finally buy your tent.',
    'Le billet de concert est non remboursable, je le revends à moitié prix.',
    "Je vous rembourse l'essence si vous livrez jusqu'à Saint-Philippe.",
    "La caution vous sera rendue à l'état des lieux de sortie.",
    "Amazon me rembourse sous cinq jours, j'attends.",
  ],
})
