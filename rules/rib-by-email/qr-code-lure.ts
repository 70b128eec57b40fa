import { asks, either, fact, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as money from '../vocabulary/money.js'
import * as optical from '../vocabulary/optical-code.js'
import * as paraphrase from '../vocabulary/paraphrase.js'
import * as things from '../vocabulary/things.js'

/** What a code on an object opens. */
const harmlessScan = words(
  'harmless scan',
  `etiquette, notice, mode d emploi, menu, carte du restaurant, panneau, plan, programme, billet, entree
    portique, plaque, boite, emballage, fiche produit, affiche
    de l|de arret, horaire, horaires, itineraire, exposition, musee, sentier, visite guidee|virtuelle
    audioguide, catalogue, recette, brochure, flyer, vitrine, wifi, timetable, bus stop, pharmacie, ordonnance
    badge, bagage, composteur, carnet de sante, vaccination`,
)
const scanned = without(either(things.qr, acts.scan), harmlessScan, { before: 3, after: 6 })
/** A picture of a code that is held before a camera. */
const readByCamera = without(
  near(
    either(optical.opticalCode, optical.picture),
    either(optical.aim, acts.scan, near(optical.hover, optical.reader, { within: 5 })),
    { within: 10 },
  ),
  harmlessScan,
  { before: 0, after: 6 },
)

export default defineSignal({
  id: 'qr-code-lure',
  title: { fr: 'QR code à scanner pour être payé', en: 'QR code to scan to be paid' },
  section: helpCentre.rib(
    'X Ne cliquez pas sur les liens transmis via messagerie ou SMS, pour risque de tentative de phishing.',
  ),
  weight: 4,
  group: 'link',
  channels: ['chat', 'email', 'sms', 'listing'],
  mood: 'claim',
  find: [
    clues([scanned, either(acts.receive, money.sum, things.bankScreen, asks(acts.confirm), things.accountThing)]),
    clue(
      without(near(either(asks(acts.scan), asks(acts.click)), things.qr, { within: 6 }), harmlessScan, {
        before: 3,
        after: 6,
      }),
      { grade: 0.6 },
    ),
    clues([paraphrase.squareCode, paraphrase.camera, paraphrase.moneyArrives], { grade: 0.75 }),
    clues([paraphrase.squareCode, paraphrase.camera, fact('amount')], { grade: 0.35 }),
    clues([readByCamera, optical.paidByIt], { grade: 0.5, despite: ['negation'] }),
    clue(near(either(optical.opticalCode, things.qr), either(optical.paidByIt, optical.dueByIt), { within: 10 }), {
      grade: 0.25,
    }),
    clue(near(optical.aim, optical.paidByIt, { within: 14 }), { grade: 0.2 }),
    clue(near(either(scanned, readByCamera, optical.hisCode), optical.paysReader, { within: 16 }), { grade: 0.35 }),
    clues(
      [
        without(optical.hisCode, harmlessScan, { before: 3, after: 6 }),
        optical.readIt,
        either(optical.paysReader, optical.paidByIt, money.sum),
      ],
      { grade: 0.35 },
    ),
    clues([without(optical.heldTo, harmlessScan, { before: 3, after: 6 }), optical.moneyMoves], { grade: 0.35 }),
  ],
  detect: ({ facts }) =>
    facts.links
      .filter((link) => link.traits.includes('qr') && link.owner === 'stranger')
      .map((link) => ({ start: -1, end: -1, grade: 1, evidence: [link] })),
  mustFind: [
    'Take a picture of the QR and your refund will be processed.',
    "Le coursier porte un badge avec un QR : lisez-le, l'application vous réglera.",
    "Pointez le téléphone vers ce code, l'argent du canapé sera transféré.",
    'Un damier à cadrer avec votre smartphone et vous touchez les 60 €.',
    'Scannez ce QR code avec votre appli bancaire pour recevoir le paiement de 90 €.',
    "scan le qr que je t'envoi et l'argent arrive direct sur ton compte",
    {
      channel: 'email',
      from: { address: 'recu@encaisse-qr.com', name: 'Encaissement' },
      subject: 'Votre QR d’encaissement',
      text: "Bonjour, afin d'encaisser la somme versée par l'acquéreur, veuillez flasher le QR code figurant ci-dessous à l'aide de votre téléphone.",
    },
    {
      channel: 'sms',
      text: 'Vous avez recu 150 EUR. Flashez le QR code recu par mail pour crediter votre compte.',
      sender: 'AGORA',
    },
    'Skan lo QR ek out téléfone, ou rantr out kart é ou gingn larzan talèr.',
    'Just scan this QR code with your phone to get the money for the table.',
    "Mon paiement passe par un QR code : vous l'ouvrez, vous validez avec votre code, et les 200 € vous sont versés.",
    'Prends en photo le QR du transporteur, ça ouvre la page où tu touches tes sous.',
    'Pour percevoir votre vente, notre partenaire vous adresse un code QR à scanner puis à approuver dans votre banque en ligne.',
    'Escanea el código QR que te mandé para cobrar los 60 euros de la silla.',
    'Photographiez la mosaïque que je viens de poster avec votre smartphone, les 85 € se déposent sur votre compte.',
    "Mon appli sort un carré pixelisé : tu le cadres avec l'appareil photo et l'argent arrive chez toi.",
    'Hold your phone over the black square we sent and the money goes straight to your bank.',
    'Un code en carré est attaché à ce message ; sa lecture par votre téléphone déclenche le versement.',
    "Ma mutuelle rembourse par code imagé : placez l'objectif dessus et patientez, le remboursement arrive.",
    "QR joint = mon paiement. Tu flashes, tu mets ta carte, c'est dans la boîte.",
    "Scan the QR code I've attached with your banking app and you'll receive the money for the sofa.",
    "Scanne-le avec ta banque, c'est un flashcode.",
    "Flash le QR et c'est bon.",
    'Cadrez le motif et recevez enfin votre dû.',
    'Cadrez le motif, votre dû est dedans.',
    'Photographie-le, ton virement est dedans.',
    "Le QR du carton d'abord, ensuite l'appli vous paie.",
    "Cadrez bien toute la vignette et l'appli vous paiera.",
    "Visez les cases noires, l'appli vous paie.",
    "Passez votre téléphone sur la vignette, l'appli vous paie.",
    "Voici ce code joint à la lettre. Visez-le. L'appli vous paiera.",
    'Je vous laisse un carton avec le code. Visez-le. Vous touchez enfin votre dû.',
    'Je pose un papier et un code. Flashez-le. Votre dû est dedans.',
    'Je pose un papier et un code. Flashez-le. Votre dû tombe.',
    "Je pose une feuille avec un carré. Photographiez-la. C'est mon règlement.",
    "Tenez l'écran devant le carré, ça sert à valider votre offre.",
    "Sur la boîte, scannez le motif, l'appli vous paie.",
    "Une planche plastifiée arrive chez vous, l'argent est contenu dans le dessin.",
    'Je laisse un ticket avec le code. Visez-le. Vous êtes remboursé.',
  ],
  mustIgnore: [
    'Boug la promé larzan. Fo scann lo QR pou gingn larzan.',
    "Tu scannes le code sur l'affiche du club et tu tombes sur le programme.",
    "Le code de la remise est dans l'image, la somme baisse de 5 %.",
    "Prenez l'écran du téléphone en photo, je verrai s'il est cassé.",
    "Le billet d'entrée contient un QR code à présenter au portique, je vous l'imprime.",
    "Scannez le QR sur l'étiquette, ça ouvre la notice du fabricant.",
    'Menu du snack avec QR code et ardoise, tout le matériel est à vendre.',
    "Je n'ai pas scanné le QR qu'il m'envoyait, on ne scanne pas pour être payé.",
    'Imprimante avec scanner à plat, fonctionne parfaitement, encre neuve.',
    'Le QR code du pass est nominatif, il faudra faire le changement de nom.',
    "Pour être payé il n'y a jamais besoin de flasher un QR, dixit ma conseillère bancaire.",
    'Flash photo Godox avec télécommande, 35 €.',
    'Appareil photo Canon avec objectif 50 mm, damier de calibration offert, 220 €.',
    'Prenez en photo la vignette du pare-brise, je vous dirai si elle est encore valable.',
    'Lo QR dessus lo boit lonbaz i di kan i fo mèt lo lansé dan jardin, lé pratik.',
    'Is there a QR code on the ticket or is it a paper one?',
    "Votre vignette Crit'Air a un QR code dessus, elle est restée sur le pare-brise, rien à refaire.",
    "Lecture du code sur l'affiche du sentier avec votre téléphone : les horaires de marée s'ouvrent.",
    "J'ai perdu l'étiquette mais le code-barres est toujours sur le carton.",
    "Photographiez l'étiquette du produit, le remboursement suit sous un mois.",
    "Visez l'image de l'affiche, l'appli te rend l'horaire en clair.",
    "Capture d'écran faite, la banque vous rembourse sous huit jours.",
    'Regardez la figure 3 du contrat, la banque vous rembourse sous huit jours.',
    'Le code que je vous donne, lisez-le au gardien, et vous recevez le paquet.',
    'Le code que je vous donne, lisez-le au gardien, il arrive.',
    "Ouvre avec le code du badge, l'argent du club est rendu à la sortie.",
    "Je refuse : ton QR à scanner pour recevoir l'argent, tu peux le garder.",
  ],
})
