/** A card to be typed in, spoken or charged somewhere that is not the site's. */
import { either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** « En CB », « avec votre Visa », and figures of a card by where they stand. */
const byCard = words(
  'with a card',
  `en cb|carte|bleue|visa, par cb|carte|bleue|visa|mastercard, avec votre|ta|une|out|la|vot cb|carte|visa|mastercard|bleue|kart
    cb|carte|visa|mastercard|cartes acceptee|acceptees|uniquement|seulement|only|obligatoire|possible, bouton cb|carte|payer
    sortez|sors|prenez|prends|preparez|prepare|munissez|rentrez|tapez|mettez|mets|met|mete|saisissez|entrez|glissez votre|ta|out|vous|la|vos de? cb|carte|bleue|visa|kart|mastercard
    your|ur card details|number|numbers|info, card details`,
)
const cardFigures = words(
  'figures of a card',
  `numeros|numero|chiffres|code|codes|suite|ligne de|du|d devant|derriere|dos|recto|verso, devant et du|le|de? code|dos|derriere
    longue suite|serie, suite|serie|numeros|numero|chiffres en relief|embosses|graves, seize|16 chiffres, les seize
    numero|numeros de|d la|ta|votre carte|cb, le petit code, la votre|tienne aussi|pareil, carte complete, coordonnees de carte`,
)
/** Where: a page, a machine or a voice of the writer's. */
const elsewhere = words(
  'till elsewhere',
  `portail, caisse en ligne, ma|notre|sa|leur|votre|une|mon caisse|regie|machine|page|appareil|boitier|terminal|tpe, formulaire, passerelle, guichet
    page du|de|d|securisee|web|perso, site du|de mon|ma|notre|l|la|prestataire|transporteur|agence|livreur|coursier, lien que|de|stripe|sumup
    l adresse web, une adresse web, lien|adresse ci|suit|suivante, serveur vocal, serveur, clavier du|de, au clavier, diese, touche diese
    tpe distant|virtuel|a, tpe, terminal distant|mobile|virtuel, a distance, regie en ligne, facture electronique|en, bouton payer|de
    courier s page|form|site, into the|my|our, delivery page, on the page|form|link`,
)
const typing = words(
  'typed there',
  `rentrez, rentre, rentrer, tapez, tape, taper, tapes, saisissez, saisis, saisir, entrez, entre, mettez, mets, met, mettre
    recopiez, recopie, recopier, renseignez, renseigner, inscrivez, reglez, regle, regler, reglement, payez, payer, paye
    paie, paiement, soldez, solde, encaisse, encaissons, passe, passez, passage, besoin, faut, dictez, dicte, donnez, donne
    envoyez, envoie, communiquez, type, enter, fill, put, acceptee, preleve, debite, regle la, accepte`,
)
const onTheSpot = words(
  'on the spot',
  `sur place, boutique, magasin, atelier, comptoir, en venant, main propre, caisse enregistreuse, marche, restaurant, garage
    j ai paye|regle, on a paye|regle, sur agora, via agora, par agora, mon compte, ma carte, ma cb, a vendre, vends, identite
    est ce, peut on, puis je, cantine, mairie, ecole, impots, creche, parking, vitale, grise, fidelite, mere, graphique, sim, sd, memoire`,
)
/** « Réglez le solde en CB sur le portail » */
export const cardElsewhere = without(near(near(byCard, elsewhere, { within: 10 }), typing, { within: 12 }), onTheSpot, {
  before: 10,
  after: 10,
})
/** « Sortez votre carte, rentrez le numéro dans le formulaire » */
export const figuresElsewhere = without(sequence(typing, cardFigures, { within: 6 }), onTheSpot, {
  before: 10,
  after: 10,
})
export const tillElsewhere = either(
  elsewhere,
  words('paid by it', 'reglement, paiement, payer, debite, debiter, reservee'),
)

/** A card, and a page of somebody who carries, keeps or vouches. */
const anyCard = words(
  'any card',
  'carte bancaire|bleue|visa|valide|mastercard|bleu|de, votre|ta|une|out|la carte, cb, visa, mastercard, kart, cart, tarjeta, your card, bank card, debit card, credit card, carte',
)
const thirdPage = words(
  'page of a third',
  `espace|page|formulaire|portail|site|lien|interface|application|appli|plateforme|paz|sit du|de|de l|securise|securisee|dedie|d|mon|notre|leur|son|la|sa? transporteur|livreur|courrier|coursier|prestataire|partenaire|organisme|garant|assureur|sequestre|tiers|notaire|agence|banque|encaissement|versement|reception
    le|ce|un|notre|leur|lo|dan|dann|sur portail|formulaire|organisme|garant|lien|paz|page, formulaire securise, page securisee, lien recu, lien|page|site|my stripe|sumup, terminal mobile, mon terminal, adresse de sa|la|ma
    par tel|telephone, au tel|telephone, secretaire, choisissez mastercard|visa|cb|carte, vous y entrez|mettez|saisissez`,
)
const toBePaid = words(
  'to be paid',
  `crediter, credite, recevoir, recois, recevez, debloquer, debloque, liberer, regle, regler, reverse, reverser, rembourse, remboursement, virer, toucher, encaisser, encaisse, percevoir, verser, larzan, argent, fonds, sous, solde, payable, payer, paie, payez, paiement, reservation, acompte, deposit, pay, funds, refund`,
)
export const cardOnThirdPage = without(
  near(near(anyCard, thirdPage, { within: 9 }), toBePaid, { within: 10 }),
  onTheSpot,
  { before: 10, after: 10 },
)

/** The reader's card, or the figures of it. */
const readersCard = words(
  'card of the reader',
  `votre|ta|out|vos|tes|your carte|cb|visa|mastercard|kart|bleue|card, par carte|cb|visa|mastercard, paiement|reglement cb|carte|visa, la carte|cb, les cartes, numero long, numeros longs, chiffres, shif, card only, by card, preparez|prepare|dictez|dicte|tape|tapez|rentrer|rant|rentrez|donnez les|vos|votre|tes|ta|le|out numeros|chiffres|carte|cb|kart|numero`,
)
const ownTool = words(
  'tool of the writer',
  `mon|ma|notre|nos lien|page|appareil|terminal|machine|prestataire|transitaire|site|formulaire|compte, le|un|ce|cet|cette|au|par lien|formulaire|portail, site|page|lien|appli|chauffeur du livreur, livreur vous|t, transitaire, prestataire, site de l|mon agence|assurance|transporteur, lien securise, secure link, link i, page personnelle, a distance, par telephone, vous appellera, je debite, debite moi meme, dictez moi, lo sit, plateforme de notre, empreinte`,
)
const chargeIt = words(
  'charge it',
  `paiement, payer, payez, paye, payant, paie, regle, reglez, regler, reglement, debite, debiter, preleve, bloque, bloquer, garantie, caution, prends, prend, pris, recois, recevoir, larzan, sous, argent, enregistree, enregistrer, saisir, credite, payment, pay, acompte, verification, valider`,
)
export const cardThroughTool = without(
  near(near(readersCard, ownTool, { within: 10 }), chargeIt, { within: 8 }),
  either(
    onTheSpot,
    words('own wish', 'j ai, je paie, je paye, je regle, puis je, vous acceptez, vous prenez, possible de'),
  ),
  { before: 10, after: 10 },
)
