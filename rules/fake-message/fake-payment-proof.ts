import { asks, by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as carriage from '../vocabulary/carriage.js'
import * as contact from '../vocabulary/contact.js'
import * as creole from '../vocabulary/creole-deals.js'
import * as secrets from '../vocabulary/foreign-secrets.js'
import * as money from '../vocabulary/money.js'
import * as claims from '../vocabulary/paid-claims.js'
import * as shown from '../vocabulary/proof-before-money.js'
import * as things from '../vocabulary/things.js'

const bond = words('bond', 'depot de garantie, garantie, garanti, caution, bail')
const secured = without(things.secured, bond, { before: 0, after: 0 })
const proof = without(
  things.proof,
  words('other proof', 'd achat, de livraison, de domicile, d assurance, votre message dans'),
  { before: 2, after: 3 },
)
/** « On m’a vendu un appartement », beside « votre article est vendu » */
const soldByOwner = words(
  'sold by its owner',
  'm|t|l|nous|lui|leur a|ont|avait vendu|vendue|vendus, j|on|il|elle ai|a deja? vendu|vendue|vendus, jai vendu',
)
/** « Voici la preuve … » */
const hereItIs = words(
  'here it is',
  'voici|voila|regarde|regardez|vois|voyez la|le|les|une|un|ma|mon|notre, ci joint|jointe la|le|une|un?, ala la|lo, here s|is the|my',
)
/** « Avez-vous reçu le mail de confirmation ? » */
const asksForIt = words(
  'asks for it',
  'avez|as vous|tu bien? recu|eu, vous avez|tu as bien recu, j attends, toujours pas',
)
const junk = words(
  'junk folder',
  `spams, spam, indesirables, indesirable, courrier indesirable, junk, posta indesiderata, correo no deseado
    lixo eletronico, tes mails, vos mails, ta boite, votre boite`,
)
const paidNow = words(
  'said to be paid',
  `paiement est passe|parti|fait|valide, paiement a ete, c est paye|regle|fait|payé, c paye, already paid
    i paid, have paid, ho pagato, ho appena pagato, pagamento effettuato|risulta, paguei, ya pague, he pagado
    habe bezahlt, fine peye, fini peye, la fine peye, vient de me faire le virement, lancer le virement
    lance le virement, virement est parti, regle de mon cote, deja regle|paye, reglement est parti
    somme est partie`,
)
const comesLater = words(
  'arrives later',
  `tombe|tombera|arrive|arrivera|delivre|apparaitra|sera visible|credite chez|sur|demain|lundi|mardi|sous|vous|dans
    le delivre demain, en cours de reception, 24 a 48, 48 h, 24h, a cause du week end, delai bancaire
    in sospeso, first thing`,
)
const letGo = words(
  'to let the goods go',
  `laissez le|la partir, laisse le|la partir, repart|repartir|reparte avec, charger, remettre, remettez
    pouvez vous|le|la remettre|charger|donner, donn lo pake|pakè, spedisca, ship it, poste le, postez
    mon|ma|un cousin|cousine|fils|fille|ami|amie|copain|pote|collegue|voisin|neveu|mari|femme passe|passera|vient|viendra
    expediez, declaration de cession, certificat de cession, mon fils est devant, mon frere passe|passera
    mon chauffeur, coursier, par avance`,
)
const notice = words(
  'notice of payment',
  `sms|mail|email|avis|message|notification attestant|confirmant|prouvant du|de|le|la, il fait foi, fait foi
    recevrez sous peu, bouton pour recuperer|recevoir|encaisser, mail avec un bouton`,
)

export default defineSignal({
  id: 'fake-payment-proof',
  title: { fr: 'Fausse preuve de paiement', en: 'False proof of payment' },
  section: helpCentre.fakeMessage(
    'Vous avez reçu un message de la part de AGORA et vous avez un doute sur son authenticité ?',
  ),
  weight: 4.2,
  group: 'proof',
  channels: ['chat', 'sms', 'email'],
  mood: 'claim',
  find: [
    clues([paidNow, junk], { grade: 0.8, despite: ['negation', 'narration'] }),
    clues([either(paidNow, proof), comesLater, letGo], { grade: 0.8, despite: ['negation', 'narration'] }),
    clues([claims.paymentPaper, claims.friendTakes, claims.proofEnough], {
      grade: 0.8,
      despite: ['negation', 'narration'],
    }),
    clues([notice, money.moneyWords], { grade: 0.7, despite: ['negation'] }),
    clues([paidNow, either(fact('strange-link'), letGo), either(acts.receive, acts.confirm, letGo)], {
      grade: 0.6,
      despite: ['negation'],
    }),
    clues([money.sum, things.heldFunds, things.tracking], { despite: ['negation'] }),
    clues(
      [
        proof,
        either(things.tracking, asks(acts.ship), asks(acts.click)),
        either(contact.urgent, money.moneyWords, things.heldFunds),
      ],
      { grade: 0.8, despite: ['negation'] },
    ),
    clues(
      [
        without(
          words(
            'paid',
            `j ai paye|regle|vire|fait|effectue|valide|envoye, jai paye|regle|vire|fait
    paiement fait|effectue|valide|envoye|parti|recu, virement fait|effectue|parti|envoye|valide, payé, paye
    j ai valide, je viens de payer|regler|valider, le paiement est|a, i have paid, payment sent|made
    article|annonce|objet est? vendu|vendue, vendu, vendue, item was sold, sold, recu 10|paiement
    vous a envoye, a ete effectue|envoye|credite|valide, mi la paye
    virement instantane fait|effectue|parti|envoye|valide`,
          ),
          soldByOwner,
          { before: 0, after: 0 },
        ),
        either(
          words(
            'look there',
            `regarde|regardez|verifie|verifiez|consulte|consultez|check vos|tes|votre|ta|ton|le|les|dans|your? mails|mail|spams|spam|courriers|boite|sms|courrier|messages|email|emails?
    vos spams, tes spams, indesirables, courrier indesirable, un mail|email|sms de|d
    allez|va|vas|vont recevoir, un lien, par sms, par mail, le lien, notification, avis de`,
          ),
          fact('strange-link'),
        ),
      ],
      { grade: 0.8, despite: ['negation'] },
    ),
    clues(
      [sequence(hereItIs, proof, { within: 1 }), either(asks(acts.ship), by('reader', acts.ship), claims.handOver)],
      { grade: 0.65 },
    ),
    clues(
      [
        money.sum,
        near(
          things.heldFunds,
          either(asks(acts.confirm), asks(acts.give), asks(acts.click), asks(acts.pay), things.linkWord),
          { within: 14 },
        ),
      ],
      { grade: 0.8, despite: ['negation'] },
    ),
    clues([secured, either(things.linkWord, fact('strange-link'), things.heldFunds), either(acts.confirm, money.sum)], {
      grade: 0.75,
    }),
    clue(
      near(
        acts.receive,
        words('before', 'avant d expedier, des que, en attendant, donner l objet, quand meme, passe prendre'),
        { within: 10 },
      ),
      { grade: 0.3 },
    ),
    clue(near(money.sum, things.heldFunds, { within: 8 }), { grade: 0.25, despite: ['negation'] }),
    clues([carriage.saidPaid, carriage.notSeenYet, carriage.goodsGo], {
      grade: 0.7,
      despite: ['negation', 'narration'],
    }),
    clues([carriage.saidPaid, either(carriage.notSeenYet, carriage.goodsGo)], {
      grade: 0.3,
      despite: ['negation', 'narration'],
    }),
    clues([either(claims.paidClaim, claims.shown), claims.notYet, claims.handOver], {
      grade: 0.4,
      despite: ['negation', 'narration'],
    }),
    clues([claims.paidClaim, claims.handOver], { grade: 0.35, despite: ['negation', 'narration'] }),
    clues([claims.paidClaim, claims.shown, either(claims.handOver, claims.notYet)], {
      grade: 0.4,
      despite: ['negation', 'narration'],
    }),
    clues([claims.keptBack, either(claims.paidClaim, money.moneyWords)], {
      grade: 0.3,
      despite: ['negation'],
    }),
    clues(
      [
        either(claims.hasPaid, claims.paidClaim),
        either(claims.paperProof, claims.slow),
        either(asks(claims.letGo), claims.collects, claims.handOver),
      ],
      { grade: 0.35, despite: ['negation', 'narration'] },
    ),
    clue(
      near(either(claims.hasPaid, claims.paidClaim), either(asks(claims.letGo), claims.collects, claims.handOver), {
        within: 14,
      }),
      { grade: 0.2, despite: ['negation'] },
    ),
    clue(without(proof, asksForIt, { before: 4, after: 0 }), { grade: 0.2 }),
    clue(secured, { grade: 0.3 }),
    clues([secrets.saidPaid, secrets.letItGo], { grade: 0.6, despite: ['negation', 'narration'] }),
    // In Creole.
    clues([creole.paidAlready, creole.fetcher], { grade: 0.6, despite: ['negation'] }),
    clues([creole.paidAlready, either(creole.bankSlow, creole.inMail, creole.shownProof)], {
      grade: 0.6,
      despite: ['negation'],
    }),
    clues([creole.fetcher, either(creole.bankSlow, creole.shownProof)], { grade: 0.6, despite: ['negation'] }),
    clues([creole.fetcher, creole.letHim, creole.payLater], { grade: 0.5, despite: ['negation'] }),
    clue(creole.shownProof, { grade: 0.4 }),
    clues([shown.paperShown, shown.excuse, shown.goNow], { grade: 0.4, despite: ['negation', 'narration'] }),
    clues([shown.paperOfPaid, shown.goNow], { grade: 0.35, despite: ['negation', 'narration'] }),
    clues([shown.saysPaid, shown.excuse, shown.goNow], { grade: 0.35, despite: ['negation', 'narration'] }),
    clue(near(shown.paperShown, shown.excuse, { within: 14 }), { grade: 0.2, despite: ['negation'] }),
    clues([shown.bankPaper, shown.goodsLeave], { grade: 0.25, despite: ['negation', 'narration'] }),
    clue(shown.paidUntilGone, { grade: 0.3, despite: ['negation', 'narration'] }),
  ],
  mustFind: [
    "Je t'ai mis l'attestation signée de l'agence, mon mari récupère la table.",
    "Ci-dessous l'accusé de débit. Vous pouvez confier le canapé aux déménageurs dès cet après-midi.",
    'Vous recevrez la somme quand le colis sera scanné, le paiement est déjà enregistré.',
    "Ne vous étonnez pas si rien ne s'affiche encore : le justificatif suffit, je passe ce soir avec la camionnette.",
    "Voilà le ticket du guichet, l'argent est dessus, le livreur attend en bas.",
    'Le virement instantané met parfois deux jours, en attendant voici la pièce qui le prouve, je charge la remorque.',
    'Mon sofer i sava charge, la bank i pran de zour.',
    'Rogard byin out telefonn, foto virman lé la.',
    'Le virement est parti ce midi, vous pouvez donner le vélo à mon fils qui passe à 17 h.',
    'Preuve jointe, cliquez, c’est urgent.',
    'Voici le PDF de la banque, cela suffira : un collègue viendra prendre la moto.',
    'Sur la capture c’est marqué effectué, remettez la console à ma cousine.',
    'Voici la preuve de mon virement, vous pouvez expédier la console.',
    "J'ai effectué le paiement, regardez dans vos spams, vous avez un mail de confirmation, expédiez dès maintenant.",
    'c payé !! check tes indésirables le mail de paypal é dedan, poste le colis ce soir',
    {
      channel: 'email',
      from: { address: 'service@pp-notif-transfert.com', name: 'PayPal Notification' },
      subject: 'Fonds en attente',
      text: 'Un paiement de 340 € vous a été adressé. Il sera crédité dès que vous nous aurez transmis le numéro de suivi du colis.',
    },
    {
      channel: 'sms',
      text: "Votre vente est payee. Les fonds seront debloques apres l'envoi du colis. Consultez l'avis : https://avis-fonds.net",
      sender: 'AGORA-PAY',
    },
    "Voici la capture d'écran de mon virement, il arrivera dans 48 h, vous pouvez donc remettre la voiture à mon chauffeur aujourd'hui.",
    'Mi la fine péyé, gard dann out spam, la bank la anvoy in mésaz, donn lo pakè mon frèr.',
    "L'argent est parti de mon compte, votre banque vous créditera au vu du reçu de la Poste, expédiez ce soir.",
    'Mi la fini pèy aou, gard dann spam, avoy niméro koli é larzan i tonb.',
    'I already paid, you got an email from the bank, please check your junk folder and ship it today.',
    "Le paiement est bloqué sur le compte d'AGORA jusqu'à réception de la preuve de dépôt, envoyez d'abord la photo du bordereau.",
    "Ma banque vient de vous écrire pour confirmer le virement, c'est la preuve, dépêchez-vous de poster svp.",
    "Vous recevrez sous peu un SMS attestant du règlement ; il fait foi, vous pouvez remettre l'ordinateur au coursier.",
    'Hello dear, I already paid for your guitar with AGORA Delivery. To get the money open https://agora-delivery.cash-order.top/get and enter your card number and balance, the courier comes today.',
    'Ma femme a fait le versement tantôt, la banque a dit demain, je prends la tondeuse ce soir ?',
    "C'est réglé depuis mon compte pro, les comptes pro mettent plus longtemps, faites charger.",
    'La somme apparaît chez moi comme débitée, le délai vient de votre banque, expédiez le colis.',
    "I've just made the transfer, here's the screenshot from my bank. You can hand the phone to my brother now, it'll show up in your account tomorrow.",
    'The money has left my account, it says pending until you ship the parcel and upload the receipt.',
    'Money sent via bank transfer, see attached confirmation. The bank releases it after you upload a shipping receipt.',
    'Mi la fé lo virman, gard la foto, larzan va rant demin, donn mon frèr lo portab.',
    'Larzan la fini parti, ala la foto lo virman, ou pé donn lo télé mon frèr kan li pas.',
    'Ya he hecho la transferencia, te adjunto el comprobante; puedes entregar el móvil a mi hermano.',
    'Ho fatto il bonifico, ecco la ricevuta: puoi già spedire, i soldi arrivano domani.',
    'Já fiz a transferência, segue o comprovativo, pode entregar o telemóvel ao meu primo.',
    'Ich habe das Geld überwiesen, hier der Beleg, Sie können das Paket jetzt abschicken.',
    'Vireman lé parti, mon nevé i pas rod la tab talèr.',
    'Mi la fine pèy, labank i pran 2 zour, gard dann out mél.',
    'Gard foto vireman, mon fanm i vyin rod lo salon.',
    'Mon kouzin i pas rod lo vélo, donn ali san gèn, asoir mi pèy aou.',
    'Rogard papié labank, lé anvoyé.',
    'Le virement est parti, il apparaîtra visible lundi, mon neveu passe.',
    'Voici la fameuse preuve de mon virement, vous posterez ce soir ?',
    "Voici la preuve du virement, merci d'envoyé.",
    "Voici la preuve de mon virement, tu l'as envoyé ?",
    'Le mail affiche réussi, donnez la moto à mon frère.',
    'La capture prouve tout, mon cousin demain prend la table.',
    'Voici mon reçu de versement, je passe charger le buffet.',
    'Transaction sécurisée : https://avis-fonds.top/r, validez votre part.',
    'Vous toucherez votre dû, soyez tranquille, dès que le facteur aura scanné.',
    'Je viens de faire un transfert, ça arrivera tout seul.',
    "C'est parti de mon compte, ça prend en général 48 h, je passe charger le canapé.",
    "C'est parti de mon compte, mon appli le montre, ça met toujours 48 h.",
    'Paiement effectué, capture jointe : remettez donc vite la console au gardien.',
    'Paiement effectué, capture jointe, mon chauffeur vient prendre le reste.',
    'Le virement est donc bien validé, il est retenu par sécurité.',
    "C'est parti de chez moi, patientez jusqu'à lundi, on vient ce soir.",
    "J'ai tout réglé, c'est lent parfois, le chauffeur est là.",
    'Mi la fine péyé, gard in kou foto virman.',
    'Rogard in kou foto vireman, mon fanm i vyin rod lo salon.',
    'Mon nevé talèr i vyin pran lo koli, donn ali, demin mi pèy aou.',
    'Voici le bordereau de ma banque, donc ne vous étonnez pas du délai.',
    "L'appli affiche payé, c'est retenu par le contrôle.",
  ],
  mustIgnore: [
    'Ne vous inquiétez pas si je tarde, je passe ce soir avec la camionnette et les billets.',
    'Voici la photo de la table, mon frère passe la voir demain.',
    "Le SMS de validation n'arrive pas, je n'arrive pas à me connecter.",
    'Le reçu du pressing est dans la poche, je viens récupérer la veste.',
    'Laissez la guitare à mon frère, il vous paiera en liquide.',
    'Le document du garage fait foi, mon fils viendra avec.',
    "Le virement n'est pas encore fait, je viens demain avec l'argent.",
    'Avez-vous reçu le mail de confirmation de mon paiement ?',
    "L'agence OCEANIMMO.re nous a vendu la case en un mois.",
    "Le paiement apparaît dans mon compte AGORA, j'expédie demain matin.",
    "J'ai fait le virement tout à l'heure, prenez votre temps et attendez de le voir sur votre compte avant de me donner les clés.",
    "J'ai retrouvé votre message dans mes spams, désolé du retard, oui le lit est libre.",
    "Je n'enverrai rien tant que l'argent n'est pas sur mon compte, capture d'écran ou pas.",
    "Une acheteuse m'a montré un faux mail de paiement, heureusement j'ai vérifié auprès de ma banque.",
    "Vous avez une preuve d'achat pour la garantie du vélo ?",
    "Avez-vous reçu la confirmation de votre billet d'avion ? Je vends aussi une valise.",
    'Mi atann mon pey lo trant, apré mi vien rod lo télé.',
    {
      channel: 'email',
      from: { address: 'factures@agora.re', name: 'AGORA' },
      subject: 'Paiement enregistré',
      text: 'Le règlement de votre package est enregistré, il est visible dans votre espace, rubrique Factures.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    'Check your mail box, I put the keys in it this morning.',
    "J'ai payé 420 € ce vélo l'an dernier, la facture est dans le tiroir.",
    "Le virement a été fait hier, attendez de le recevoir avant d'expédier.",
    'Ich habe das Geld dabei, bis gleich am Parkplatz.',
    'I paid for the drinks yesterday, your turn.',
    'Mon kouzin i vyin rod lo salon demin, li amèn larzan dann la min.',
    'Gard foto lo salon, li lé nèf.',
    'Vireman la fine rantré, vyin rod out tab kan ou vé.',
    "Mon reçu de paiement d'assurance est en cours de réception, mon fils passe chercher la boîte.",
    'Achat garanti en magasin un an. Je confirme le prix. Photos sur ce lien.',
    "Vous recevrez l'argent une semaine après la facture, quand vous aurez tout signé.",
    "J'ai gardé la preuve du versement, il sera visible demain : appelez-moi quand vous l'avez.",
    "Avez-vous le reçu de paiement d'assurance du colis ? Il me faut le numéro de suivi rapidement.",
    "J'ai consulté la preuve de mon paiement, la somme est juste.",
    "Voici le reçu de dépôt, je l'ai postée hier.",
    "Le prix est en attente d'accord, j'ouvre l'appli demain.",
    'Le virement pas encore confirmé met deux jours, je viens prendre le vélo après.',
    "Paiement pas encore validé, le statut le dit, je viens prendre le vélo quand c'est bon.",
    'Virement pas encore validé, il est retenu par ma banque.',
    "Je n'ai pas encore payé, je viens demain.",
    'Donn ali manzé, asoir mi pèy aou.',
    "Voici le reçu du garage, ne vous étonnez pas s'il est froissé, je passe ce soir.",
    "Voici l'attestation d'assurance, c'est fait depuis hier, je passe ce soir.",
    "Je garde le reçu de la banque, mon mari ne vient qu'en mai.",
    "Voici le reçu de paiement d'assurance, merci de m'envoyer le permis.",
    'Mon frer lé kontan, donn ali in lamin, demin mi pèy aou in kafé.',
    'Mi pas rod lo vélo asoir, les ali dovan la port, demin mi pèy.',
    "J'ai payé, emballez bien la console.",
  ],
})
