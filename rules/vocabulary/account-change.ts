/** Another bank account to be written down, in other words than the usual ones. */
import { either, near, sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** A bank account as something that is written down somewhere. */
export const entry = words(
  'account entry',
  `rib, iban
    compte bancaire|crediteur|beneficiaire|receveur|destinataire|encaisseur|perso|pro|courant|de|d|ou|sur
    domiciliation, domiciliations, coordonnees bancaires|de|d|du, references bancaires|de
    case|ligne|rubrique|champ|partie|zone bancaire|banque|rib|iban|versement
    payout details|account|information, bank details|account|info, current account, account details
    vingt sept|7 caracteres, 27 caracteres|signes|lettres, fr76, releve d identite, numero bancaire|de compte
    numeros bancaires|de compte, papier de la|ma banque, mon premier|ancien papier, details bancaires
    reglages|parametres|options de|d paiement|paiements|versement|encaissement|vente
    banque enregistree|declaree|renseignee, kont labank, labank, autre|nouveau|nouvel compte
    compte enregistre|declare|renseigne|connu|de, mon|notre|le|ce nouveau|autre|bon compte, beneficiaire`,
)
/** It is to be put in, replaced or used. */
export const putIn = words(
  'put in',
  `remplacement, substitution
    saisissez|saisir|saisis|entrez|entrer|rentrez|rentrer|rentre|inscrivez|inscrire|inscris|tapez|declarez|declarer|declare|redonnez|redonner|redonniez|rentriez|completez|completer|complete|renseignez|renseigner|renseigne|renouvelez|reenregistrez|ajoutez|ajouter|ajoute|ajoutiez|enregistrez|enregistrer|changez|changer|change|changes|remplacez|remplacer|remplace|modifiez|modifier|modifie|corrigez|corriger|corrige|rectifiez|rectifier|actualisez|actualiser|confirmez|confirmer|reconfirmez|validez|valider|verifiez|mettez|mettre|mets|met|glissez|placez|collez|basculez|bascule|reorientez|redirigez|rediriger|renvoyez|indiquez|indiquer|precisez|communiquez|utilisez|utilise|utiliser|prenez|prends|employez|noter|notez|note|associez|rattachez|liez
    amend, update, replace, switch, enter, provide, use, mise a jour, modification de, ajout de|d, un autre
    une autre, en une autre, en un autre, celui que je|suit|ci|du, la domiciliation que, qui suit, ce qui suit
    les suivantes|suivants, ci dessous, ci apres, sanz, sanze, met, mèt`,
)
/** Why the other will not do. */
export const gone = words(
  'gone',
  `close, clos, cloture, cloturee, ferme, fermee, fermer, perime, perimee, caduc, caduque, obsolete
    plus valable|valide|bon|bonne|bons|bonnes|reconnu|reconnue|actif|accepte|le|la|les, invalide
    est|ete|sera refuse|refusee, rejete, rejetee, vide, absent, absente, manquant, manquante, incomplet
    incomplete, incorrect, incorrecte, errone, erronee, inconnu, inconnue, no longer, rejected, closed
    invalid, missing, outdated, audit, fusion, rachat
    changement de derniere|banque|compte|tresorier|gerant|syndic
    change de|d banque|etablissement|caisse|agence, a|ai|ont|avons change|quitte|bascule|migre
    ne passe|fonctionne|marche|prend|accepte plus|pas, plus de|d compte, le temps que|qu, saute, bloque par|a
    bloques, coinces, en souffrance, retenus, suspension, suspendus, suspendu, en attente, en panne
    sous peine, faute de quoi, sinon, oubliez, jetez, ignorez, dechirez, ancien, ancienne, premier, precedent
    precedente, l autre, desormais, dorenavant, a partir du|de, a compter du|de
    prochain|prochaine|prochains|prochaines paiement|paie|paye|salaire|loyer|facture|factures|reglements|versements
    la aster, aster, talèr, na pi, from now on`,
)
/** Money that is to go there. */
export const flow = words(
  'flow of money',
  `versement, versements, virement, virements, paiement, paiements, reglement, reglements, solde, facture
    factures, loyer, loyé, salaire, paie, paye, pension, retraite, cotisation, adhesion, licence, inscription
    caution, fonds, argent, sous, somme, gains, ventes, remboursement, remboursements, honoraires, acompte
    note, chantier, travaux, payout, payouts, payment, invoice, rent, salary, indemnite, allocation, prime
    subvention, bourse, larzan`,
)
/** Onto which account it is said to go. */
export const goesThere = either(
  sequence(
    words('onto', 'sur, vers, chez, si, onto, to, dessus, au, a'),
    words(
      'that account',
      `notre|mon|son|sa|ma|la|le|un|une|lo nouveau|nouvelle|autre|nouvel compte|kont|domiciliation|banque
    si sa kont, compte de gestion|sequestre|tampon|attente|tiers|transit|suivant
    compte perso|pro|personnel|professionnel, celui ci|la|de, celle ci|la|de, references ci|suivantes
    account below, son perso, mon perso, nouvel iban|rib, nouveau rib|iban`,
    ),
    { within: 1 },
  ),
  words(
    'redirected',
    'rediriger, redirigez, rediriges, redirigees, rerouter, reorientes, a rediriger, changer de destination',
  ),
)
/** Somewhere else than until now. */
export const elsewhere = words(
  'elsewhere',
  `ailleurs, autre compte|banque|iban|rib|etablissement|enseigne|agence, not kont|labank, in not kont
    filiale, affactureur, factor, maison mere, succursale, autre societe, compte de ma|mon|sa|son|notre|la|l
    celui de ma|mon|sa|son|notre|l, celle de ma|mon|sa|l, account attached|below|following|here
    new account|bank, cette domiciliation, ce nouveau, a la place du|de, plus avec le|la|cette, plus chez
    sur le mien|sien, par mon compte, passer par mon, nouvelles references|coordonnees
    nouvelle domiciliation|banque, references ci, numero pou|pour mwin|moi, the beneficiary
    beneficiary on file, compte ci, compte suivant, dont voici, mon iban a, le tien par, du tien, au tien`,
)
/** To pay or be paid, in the mood of an arrangement. */
export const payTo = words(
  'pay to',
  `regle, reglée, etre regle|paye, verser, versez, verse, verses, payer, payez, paye, paie, regler, reglez
    regle, virer, virez, vire, toucher, touche, adresser, adressez, adresse, envoyer, envoyez, deposer
    deposez, crediter, essayez, passer, noter, notez, mets, mettez, mettre, tape, tapez, faire partir, partir
    sanz, sanze, changer, change, changez, update, pay, send, transfer, rejete, rejetee, informe, reglé, payé
    mèt, met, utiliser, utilisez`,
)
const oneself = words('own account', 'mon|notre livret|rib|iban, compte|livret|rib perso|personnel, le mien')
const person = words(
  'a person',
  `mon|ma|notre|nos|son|sa|leur|du|de la? frere|soeur|tresorier|tresoriere|associe|associee|femme|mari|mere|pere|fils|fille|collegue|president|presidente|cousin|cousine|compagne|compagnon|beau|belle|secretaire|gerant|gerante
    mon|ma|notre frangin|frangine|copain|copine|tante|oncle, la tresoriere, le tresorier`,
)
/** An account of somebody else than whom the money is due to: « celui de mon frère », « mon livret ». */
export const personsAccount = either(
  oneself,
  sequence(words('the account of', 'compte|livret|rib|iban|celui|numero personnel|perso? de|d|a|du'), person, {
    within: 1,
  }),
)
/** The account that was told first is set aside. */
export const setAside = either(
  words(
    'set aside',
    `oubliez|oublie|laissez|laisse|jetez|jette|ignorez|ignore|barrez|dechirez le|l|la|ce tombe|ancien|premier? rib|iban|compte|numero|releve
      pas|plus sur? celui|celle la|ci, celui la|ci il? est, en|le attendant, on|nous|j|je change|changeons|changé de banque|compte
      l? ancien est|etant|sera|a|ete ete? clos|ferme|cloture|bloque|saisi|resilie|en
      lancien est|etait|lé clos|ferme|cloture|bloque|en, en cours|cour d|de ouverture|cloture|fermeture
      est|etait en|sous audit|controle|redressement|liquidation|fusion`,
  ),
  words('seized', 'compte|rib est|ete saisi|gele|bloque|ferme'),
)
/** « Je vous mets l’autre ici », « réglez plutôt sur le compte que je donne » */
export const otherGiven = either(
  words(
    'the other is given',
    `mets|met|donne|donnerai|envoie|note|transmets|transmet|glisse|file l|un|le|la autre|nouveau|chiffres|suivant
      mets|donne|donnerai|envoie|transmets|transmet ses|les|mes|leurs coordonnees|chiffres|numeros|references
      sur le|un|notre nouveau|nouvel|autre compte|rib, plutot sur le|celui|mon, compte que|ke je|jte|j|jvous vous|te? donne|donnerai|mets|envoie|note
      avec le|un document|papier|rib diffuse|joint|ci|envoye`,
  ),
)
/** Money already agreed upon, by what it is for. */
export const agreedMoney = either(
  flow,
  words(
    'agreed money',
    `don, dons, voyage, maillots, salle, gala, cagnotte, adhesions, devis, charges, prelevement, repas, tout passe, regle, reglez, regler
      fais, fait, virez, vire, payez, paye`,
  ),
)
const name = words('name', 'nom, intitule, titulaire, nom du beneficiaire')
const noMatter = words(
  'no matter',
  `passe|passera pareil|quand|meme, peu importe, pas grave, mets|mettez|met|marque|ecris le mien|notre
    correspond|correspondra|colle pas|plus, different, differente, ignorez|ignore l|le alerte|avertissement|message, valide|validez quand meme|pareil`,
)
/** The bank’s check of the name is to be passed over: « mets le mien, ça passe pareil ». */
export const nameNoMatter = either(
  near(name, noMatter, { within: 6 }),
  words('mine will do', 'mets|mettez|met le mien ca|sa|c passe|marche|est pareil|quand?'),
)
