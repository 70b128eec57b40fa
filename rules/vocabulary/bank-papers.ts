/** Papers that show a bank account, where they are put, and payment to what they show. */
import { words } from '../../src/pattern/words.js'

/** A paper or a picture by the account that stands on it. */
export const bankPaper = words(
  'bank paper',
  `rib, ribs, iban, releve d identite
    attestation|bordereau|papier|papie|feuille|feuillet|document|doc|fiche|fichier|courrier|scan|releve bancaire
    papier|papie|papye|feuille|feuillet|document|doc|fiche|fichier|page|attestation|releve|capture|photo|scan de? la? ma|notre|leur|sa|votre? banque|labank|bank
    bordereau|fiche|feuille|doc|papier|avis|ordre|formulaire de|du paiement|virement|reglement|versement|consignation|depot
    coordonnees|references|instructions|infos|informations|details|donnees|indications bancaires|bancaire
    coordonnees|references|infos|informations|details|donnees d|de|du|leur|mon|notre compte
    coordonnees|references|instructions|infos|informations|details|indications|modalites de|du|pour le|la? paiement|reglement|virement|versement|consignation|depot
    compte|konte|kont ou|sur|pour lequel? vous|tu? verser|versez|verses|virer|virez|vires|deposer|envoyer|envoyez|payer|payez|transferer|mettre|consigner|regler|adresser
    compte a crediter|utiliser|approvisionner|alimenter|payer|debiter
    compte sequestre|protege|tiers|dedie|provisoire|temporaire
    compte du notaire|tiers|tresorier|sequestre|site|transporteur|transitaire
    compte de la|l plateforme|agence|etude|huissier|notaire|consignation
    compte ouvert en|a|par|chez|pour, numero|numeros|nimero de|du compte|konte|kont
    nouvelle|nouveau domiciliation|compte|releve, domiciliation bancaire, changement de domiciliation
    porte|contient|precise|indique|mentionne|affiche le|notre|leur|mon|un compte|iban
    ou verser|virer|deposer|envoyer|adresser|transferer|mettre les|l|la|le|votre argent|fonds|somme|sous|caution|arrhes|acompte|montant|paiement|virement|depot
    ou envoyer|mettre|verser les sous
    account|bank document|details|number|paper|info|letter, payment|wire|transfer|banking instructions|details`,
)
/** Where such a paper is to be found: added to the message, above or below. */
export const addedHere = words(
  'added here',
  `annexe, annexee, annexees, annexes, en annexe, pdf, zip, rar, fichier, fichiers, fishie, jpeg, jpg, docx
    docm, word, adobe, archive, dossier compresse|zippe|zip|joint, piece|pieces|pies jointe|jointes|joint, pj
    piesjwint, pies jwint, p j, jointe, joint, ci joint|jointe|dessus|dessous|apres, agrafe, agrafee
    glisse|glissee|place|placee|places|placees|insere|inseree|depose|deposee|colle|collee|mis|mise|mets|met|poste|postee dans|sous|sur|ici|au|en|juste
    scan, scanne, scannee, scanner, skane, numerise, numerisee, capture, captures, image
    photo|foto de|du|d|mon|ma|la|le|lo|que|ke|rib|iban, au dessus, au dessous, en dessous, plus haut, plus bas
    en bas de|du ce|message|mail, la dessous
    dans|sur|avec ce|cet|mon|notre|le|mes message|mail|courriel|email|courrier|envoi|dernier
    message|mail|courriel d avant|precedent, sous ce pli|message|mot|courriel
    dans la|notre conversation|discussion, dessi|dan|dann mesaz|message|fishie
    envoye|envoyee|transmis|transmise|adresse|adressee|expedie|recu|recevrez|recevez|envoi|anvoye|mis par|dans|en|un|le? mail|courriel|email|message|doc|document|pdf|photo
    par mail|courriel|email, page 1|2|3, imprimez le
    ouvrez|ouvre|ouvr|imprimez|imprime|telechargez|consultez|lisez|regardez|regarde l|le|la|lo, genere, le pdf
    contrat ci, in the attachment, open the
    enclosed, attached, attachment, see below, below, i join, uploaded`,
)
/** The reader is to pay to it. */
export const toThatAccount = words(
  'to that account',
  `dessus, desi, dessi, desu, la dessus
    sur|vers ce|cet|ces|celui|celles compte|iban|rib|numero|coordonnees|la|ci, ce numero de compte
    fe lo|le vireman|virement
    fais|faites|faire|effectue|effectuez|effectuer|procede|procedez|proceder|executez|lancez|lance le|au|a|votre|ton|un? virement|versement|transfert|reglement|paiement|depot
    a utiliser, utilisez, utiliser, utilise, servez vous, sers toi, avec ca|cela, a compter de|du
    a partir de|du, desormais, dorenavant, uniquement sur|dessus, virez, vire, vires, virer, verse, verses
    versez, verser, payez, paye, paie, pay, pey, peye, regler, reglez, regle, reglerez, reglement, consigner
    consignez, deposer, deposez, transferez, transfere, envoyer les|la|l sous|somme|argent
    envoyez les|la|l sous|somme|argent, acquitter, acquittez, crediter, votre|ton paiement|virement|versement
    send|wire|transfer|pay|deposit the|it|there|to|money|funds`,
)
/** Those who honestly ask for somebody's bank details: who pays wages, schools, insurers. */
export const paysReader = words(
  'pays the reader',
  `salaire, salaires, paie, paye du mois, patron, patronne, employeur, drh, rh, embauche, bourse, bourses
    scolarite, secretariat, inscription, inscriptions, ameli, cpam, remboursements, bien recu, inchangees
    inchange, au bas de la facture, vos remboursements
    mon|notre|l assurance|assureur|mutuelle demande|demandait|rembourse|me
    pour l|la|mon|ma assurance|mutuelle, mutuelle, caf, secu, cpam, subvention, mairie
    dossier de bourse|candidature|demande, du responsable, responsable legal, dossier de votre, il manque
    manquent, rembourse le|la|les|nos|mes, me rembourse, nous rembourse, degat, sinistre, photocopies`,
)
