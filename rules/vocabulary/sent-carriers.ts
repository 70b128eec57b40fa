/** People of a carrier said to be the site's own, to pay on the spot, or to want something small first. */
import { either, sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** Whoever is sent, by trade. */
export const carrierMan = words(
  'carrier man',
  `livreur, livreurs, transporteur, transporteurs, transport, chauffeur, chauffeurs, coursier, coursiers
    demenageur, demenageurs, routier, routiers, facteur, convoyeur, convoyeurs, messager, camion, camionneur
    fourgon, delivery man|guy|agent|company|service, courier, mover, movers, driver, logistics, logistic
    logistique, fret, express, cargo, collecte, enlevement, ramassage, acheminement, expedition, livraison
    livrer, transportèr, transporter, bann, dhl, ups, fedex, chronopost, mondial relay, gls, tnt, dpd
    colissimo, la poste, relais, porteur, manutentionnaires, kamyon, shipping guys|guy|people|company|man
    haulier, navette, groupeur, transitaire, porteurs, retrait a domicile, tournee`,
)
/** Or only by a word. */
export const somebody = words(
  'somebody',
  `mec, gars, type, bonhomme, monsieur, bougre, boug, moun, quelqu un, compagnie, societe, prestataire
    equipe, agent, maison, entreprise, agence, garcon, jeune, ils viennent, ils passent`,
)
const bond = words(
  'bond with the site',
  `avec, chez, pour, sous contrat, du, de, d, deleguee, delegue, deleguee par|de, mandate, mandatee, mandates
    choisi, choisie, agree, agreee, agrees, habilite, habilitee, attitre, attitree, integre, integree
    partenaire, partenaires, envoye, envoyes, envoyee, envoyes par, propose, proposee, reference, referencee
    recommande, officiel, officielle, from the, of the, certified by, official, accredite, accreditee, affilie
    affiliee, conventionne, conventionnee, sont avec, son avec, est avec`,
)
const siteName = words(
  'site by name',
  `agora, le site, du site, le|votre|notre|ce|du site d annonces, la|votre|notre|cette plateforme, l appli
    l application, la plateforme, plateforme, the platform, the site, lo sit, site d annonces, appli`,
)
/** Tied to the site, so he says. */
export const ofSite = sequence(bond, siteName, { within: 2 })
const pays = words(
  'pays',
  `payer, paye, paie, paient, payent, paiera, paieront, payera, regle, reglent, reglera, regler, verse
    verser, versera, versent, remet, remettre, remettra, remettent, donne, donner, donnera, donnent, apporte
    apporter, apportera, apportent, file, filer, filera, laisse, laissera, tend, tendra, compte, comptera
    amene, amenera, amèn, amenn, amen, porte, rend, rendra, rapporte, encaisse, encaissera, credite, transmet
    debloque, pay, pays, hand, hands, bring, brings, donn, pey, bay, avance, ramene, ramenera, remunere
    vient avec, passe avec`,
)
const moneyInHand = words(
  'money in hand',
  `cash, kash, liquide, especes, espece, billets, argent, larzan, somme, montant, sous, enveloppe, lanvlop
    fonds, prix, votre du, ton du, l intégralite, the money, on the spot, a la collecte, a l enlevement
    sur place, a la remise, a la porte, au guichet, contre signature, dan la min, main a main, en main, money
    de quoi, liasse, tes sous, vos sous, paiement, reglement, pour moi, a ma place, compris, tune, thune
    pochette, sacoche, ecus, largent, the cash, tes 200, vos 200, 200 euros`,
)
/** He brings the money. */
export const brings = either(
  sequence(pays, moneyInHand, { within: 4 }),
  words(
    'pays you',
    `argent|larzan|somme|cash est|sera|lé a|dans bord|la|lui|poche?, carry|carries|carrying the|your money|cash
    dedans ya|il|y|tes|vos, agent|livreur|li|lu paie|pèy|peye|pey et|aou|ou|comptant|cash?, scanne paie
    pèy aou, pey aou, vous|te|t|vs|ou payer|paye|paie|paient|paiera|paieront|payera|reglera|reglent|regle
    de quoi vous|te|t|me payer|regler|dedommager|remettre, paie|paye|regle|paiera|reglera pour|a moi|ma
    pay|pays you, paiement compris, paiement inclus
    avec l argent|le|la|vos|ton|les argent|cash|somme|sous|liquide?
    argent|cash|liquide|sous|somme sur lui|elle|eux, avec de quoi, l argent tombe, argent tombe
    a|ont|aura recu|encaisse|touche mon|l|le|votre argent|paiement|reglement|somme`,
  ),
)
/** Something small first. */
export const first = words(
  'something first',
  `emballage, etiquette, caution, assurance, asirans, lasirans, garantie, taxe, frais, douane, essence
    gasoil, peage, depot, bordereau, formulaire, timbre, carton, palette, consigne, carte bancaire
    coordonnees bancaires, lien, valider, payer d abord, avance, avances, avancez, avancer, deposer, prime
    bon de, papier a, signature electronique, insurance, deposit, fee, frais de dossier, inscription, premier`,
)
