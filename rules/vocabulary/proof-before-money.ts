/** A paper shown for a payment, excuses for what is not seen of it, and goods that are to go at once. */
import { either, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** The payer's own screen, paper or balance. */
export const ownPaper = words(
  'the paper of the payer',
  `voici|voila|ci|regarde|regardez|vois|voyez|ala|tiens|tenez joint|la|le|ma|mon|l|les|une|un|jointe|dessous|en? joint|la|le|ma|mon|l|les? photo|foto|capture|screen|confirmation|preuve|piece|ticket|papier|recu|ordre|justificatif|avis|attestation|accuse|bordereau|recepisse|releve|pdf|document|ecran
    photo|capture|foto|screen|copie|image|impression de|d mon|l|ma|mon|la ecran|appli|application|compte|virement|banque|solde|releve|operation
    coche verte, pastille verte, tampon de la, ticket du guichet|distributeur|terminal, tamponne|tamponnee|vise|certifie le|la|mon
    banque|conseiller|guichet|guichetiere a tamponne|signe|certifie|valide|atteste|vise|imprime|confirme|donne|remis
    piece|papier|document|capture|photo|recu|releve|ticket qui|ki le|la|en|l prouve|atteste|montre|confirme|justifie|fait
    mon|ma compte|solde|appli|application|banque|relevé|releve affiche|indique|montre|dit|a|est|marque|porte moins|baisse|diminue|debite|debitee|bien|transaction|effectue|le|la|reussi
    marque|affiche|ecrit transaction|operation|virement|paiement reussie|reussi|effectue|valide|terminee|envoye
    le justificatif suffit|suffira|est, justificatif|recu|capture|papier|ticket|attestation suffit|suffira|fait|vaut, l argent est dessus|dedans|parti
    see the|attached receipt|screenshot|confirmation, look at the receipt, here is the|my receipt|screenshot|confirmation|proof`,
)
/** He says it is paid. */
const paid = words(
  'paid, he says',
  `c|cest|c est fait|regle|paye|parti|bon|ok|vire|envoye|acquitte|solde, j ai|jai|g fait|fai|regle|paye|envoye|vire|lance|depose
    les|des|vos|tes 10|20|50|100|150|200|250|300|400|500|600|800|1000 e|euros|euro sont|est partis|parti|envoyes|vires
    sont|est partis|partie|parti|vires|envoyes vers|chez|de|ce|a|hier, comme convenu c|c est, i wired|sent|paid|transferred, g fai, mi|mwin la vir|pey|fe|anvoy
    virement|paiement|versement|reglement|transfert|operation instantane|fait|effectue|lance|est|a|figure|accepte, transaction reussie
    ordre|operation|virement|argent|somme est|flotte|apparait|figure|circule|voyage|voguent, vous|t ai|a envoye|vire|regle|paye|fait les|le|la|ce|hier`,
)
/** Why nothing shows. */
export const excuse = words(
  'excuse for no money',
  `ne vous|t|te etonnez|etonne|inquietez|inquiete|affolez|formalisez|alarmez pas, etonnez pas, t etonne pas, normal|ordinaire|courant|logique que|si|de
    rien|ca ne? s affiche|apparait|apparaisse|voit|bouge|figure|tombe encore?, voyiez|voyez|vois|voies|verrez|verras encore|rien|pas|l|plus|toujours encore|rien|tard|argent|chez?
    met|mettent|prend|prennent|mettra|prendra|demande parfois|souvent|toujours|encore|un|deux|quelques|plus|des|jusqu deux|trois|2|3|un|quelques|de|a|peu jours|jour|heures|temps|24|48
    plus tard, n apparaitra|apparaitra|verrez|arrivera|atterrira|tombera que|qu|lundi|plus|demain, qu une fois, c est|cest comme si, comme si vous|tu|t l|le|aviez
    week end, weekend, lundi, jour ferie, en attendant, irrevocable, l esprit tranquille, lenteur, les iles, outre mer, decalage, delai, delais
    flotte, flottent, en l air, entre deux, entre nous, en chemin, en route, en transit, voyage, chez vous plus tard
    avant la fin, d ici deux|trois|demain|lundi|48|24, tomorrow, takes a few|time|days, won t show, not showing`,
)
/** The goods go, or somebody is on his way to them. */
export const goNow = words(
  'goods go now',
  `je|j|on|il|elle passe|viens|vient|arrive|charge|recupere|embarque|prends|prend|emporte|repars|envoie ce|a|la|le|les|l|chercher|prendre|dans|tout|ma|mon|recuperer|demain|soir|en|avec|quelqu
    mon|ma|notre|un|une|le|la beau|belle|frere|soeur|cousin|cousine|fils|fille|neveu|ami|amie|pote|collegue|livreur|chauffeur|taxi|coursier|gendre|voisin|mari|femme|dame|kouzin|frer pere|mere|frere|soeur|fils? passe|vient|vien|viens|sera|attend|arrive|ne|est|qui|va|charge|recupere
    taxi|livreur|coursier|chauffeur|camion|camionnette|transporteur passe|attend|arrive|est|vient|en, peut|peux|peu venir qu|que
    remettez, remets, remettre, confiez, confie, laissez|laisse|laissez le|la|les|donc|repartir|partir|lui, liberez|libere|liberer le|la|l|les, donn|done|donne|donnez|doné|doner le|la|lo|les|l|lui, peu|peux|pouvez|tu done|donner|doné|doner|remettre|expedier|poster|laisser
    posté, postez, poste le, expediez, expedie le, deposez, depose le|la, me deposez|deposes|donnez|donnes|laissez|remettez|livrez|envoyez, livrez, livrer, proceder|procedez a l, envoyez le, hand over, ship it, release
    une fois la|le|l caisse|colis|objet|marchandise|paquet embarquee|parti|partie|expedie|embarque|charge|remis, dans dix|vingt|cinq|10|20|5 minutes, t a|à l heure, embarquer, charger, la remorque|camionnette`,
)
const other = words(
  'not such a payment',
  `facture, garage, controle technique, achat, d achat, caution, loyer, assurance, mutuelle, photo du, photos du, medecin, ecole, cantine, inscription, permis, billet`,
)
/** « Ci-joint la confirmation » of what is paid. */
export const paperOfPaid = without(near(ownPaper, paid, { within: 18 }), other, { before: 2, after: 2 })
export const paperShown = without(ownPaper, other, { before: 2, after: 2 })
export const saysPaid = either(paid)

/** Papers of a bank, in a word. */
const paperWord = words(
  'paper of a bank',
  'attestation, attestations, accuse, recepisse, bordereau, capture, captures, screenshot, screen, justificatif, justificatifs, preuve, reference, ordre, avis, releve, confirmation, recu, reçu, ticket, mail de, notification, notif, sms de, foto, photo, tampon, receipt, proof, papier',
)
const bankWord = words(
  'word of banking',
  'virement, vireman, virman, debit, debite, depot, banque, labank, agence, paiement, sepa, reglement, versement, euros, argent, larzan, solde, banquier, conseiller, montant, transfert, transaction, operation, credit, irreversible, irrevocable, execution, virements, validation, payment, transfer, bank',
)
export const bankPaper = without(near(paperWord, bankWord, { within: 6 }), other, { before: 3, after: 3 })
const taker = words(
  'who takes it',
  `je, j, on, nous, mi, i, il, elle, mon, ma, mes, notre, un, une, le, la, aux, au, des, my`,
)
const takes = words(
  'takes it',
  `recupere, recuperons, recuperera, embarque, embarquons, emporte, emportons, emmene, emmener, charge, chargeons, prends, prend, prenons, passe, passons, viens, vient, venons, arrive, ariv, vyin, vien, repars, repart, enleve, enlevons, demenageurs, transporteur, chauffeur, coursier, livreur, kamion, camion, camionnette, diable, remorque, pick, picks, collects, comes, come`,
)
const letsIt = words(
  'lets it go',
  `confier, confiez, confie, remettre, remettez, remets, laissez moi|le|la|les|lui|mon|ma, laisse moi|le|la|les|lui|mon|ma, prendre la route, poster, postez, poste le|la|l|les|ce, expedier, expediez, expedie, emballer, emballe, emballez, envoyer le|la|l, livrer, livrez, liberer, liberez, file le|la|les, filez le|la|les, donn, prends deja, colis poste, quitter`,
)
/** The goods go. */
export const goodsLeave = either(
  without(near(taker, takes, { within: 2 }), words('does not take', 'ne, n'), { before: 0, after: 0 }),
  letsIt,
)

/** The money is as good as there, and somebody keeps or confirms it. */
const asGoodAsPaid = words(
  'as good as paid',
  `tout est|c est|cest|la|le|est paye|regle|vire|debite|somme de|est|parti|prete mon|notre cote, le paiement|virement|reglement|versement est|a deja|bien|ete enregistre|valide|confirme|parti|fait, est deja enregistre|valide|confirme|paye, fait le necessaire, application|appli|banque le|la confirme|valide|atteste
    site|plateforme|banque m a debite|preleve, a debite, m a debite, bloques chez|par le|la|un tiers|site|banque, impossible d annuler, irrevocable, virement garanti, la banque valide|confirme|garantit, confirmation est la|jointe
    recevrez|recevras|aurez|auras|toucherez|toucheras la|l|le|les|votre|ton somme|argent|paiement|virement|sous quand|des|une|apres|lorsque, vous confirme le, payment|transfer completed|confirmed|sent|attached`,
)
const untilGone = words(
  'until the goods are gone',
  `quand|des|lorsque|une|apres le|la|l|que|fois|vous|tu|reception? colis|envoi|objet|article|paquet|expedition|aurez|auras|preuve, quand le colis, preuve de depot|d|expedition|envoi, en route, je file la|le|l, file la|le voiture|moto|console|cle|machine, donnez|donne|remettez|confiez|laissez|lachez|envoyez|envoie|expediez|postez la|le|l|les|lui|moi|mon|ma|au|a
    met|mets|mettez le|la|les colis|objet|paquet|article en, vous|tu pouvez|peux|pe|peu donner|remettre|envoyer|expedier|lacher|confier|laisser|livrer|poster, pour que vous|tu, aujourd hui, coursier est, pas rod, leave the|it with, scanne, scannez, photo de l ecran`,
)
export const paidUntilGone = without(near(asGoodAsPaid, untilGone, { within: 16 }), other, { before: 3, after: 3 })
