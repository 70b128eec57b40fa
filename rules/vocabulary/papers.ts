/** Papers, pictures of them and personal details, told by those who avoid the usual words. */
import { words } from '../../src/pattern/words.js'

/** Papers by what they look like, where they come from or what they are for. */
export const describedPaper = words(
  'described paper',
  `ce que|ke votre|ton|out|l employeur|patron vous|te|i|t remet|verse|donne|paie|envoie
    employeur vous|te remet|verse|donne|envoie, bout de papier du|de patron|paie|paye
    courrier|lettre|papier|document|feuille|avis du|des|d fisc|impots|impot|tresor|centre
    feuille|papier|document que le|les|l|votre fisc|impots|etat|employeur|patron
    petite carte|petit carnet verte|bleue|rose|bordeaux|rouge|plastifiee?, carte verte que|de
    carte que vous|tu montrez|montres|presentez|presentes|donnez, carnet avec|avek lequel|ki|que
    carnet bordeaux|rouge|de voyage, livret bordeaux|rouge, document de voyage
    ce qui|ki vous|te sert|permet|fait a|de|d passer|prendre|voyager|voter|conduire
    rectangle|carte|petit|bout|carton plastifie|plastifiee|rose|plastique? de|du|ou la? prefecture|mairie
    delivre|delivree|etabli|etablie par la prefecture|mairie
    de quoi prouver|montrer|attester|justifier qui|que|votre|ton|combien|vos
    qui|ki vous|tu|ou etes|es|le|lé et combien|ce
    prouver|prouve|prouvent|attester|atteste|justifier votre|ton|qui|vos|tes|out identite|vous|tu|ou|revenus|domicile|adresse|solvabilite|ressources
    preuve|preuves|justificatif|justificatifs|attestation|attestations de? vos|tes|ses? revenu|revenus|ressources|salaire|salaires|domicile|identite|solvabilite|securite|adresse|loyer
    reproduction|copie|cliche|image|photo|double lisible|nette|claire? de|d vos|tes|votre|ta|ton papiers|papier|identite|permis|passeport|titre|livret|contrat
    titre|titres de sejour|propriete, scan|copie|photo de|du|d votre|ton titre|permis|livret|contrat
    extrait|acte|copie de|d integrale? naissance|mariage, livret|carnet de famille|sante|circulation
    permis sous le|ton|votre menton|visage
    tenez|tiens|tenant votre|ton|le|la|out permis|carte|piece|passeport|cni|rectangle, vous|toi|ou tenant
    devant et|é|puis|avec? le? derriere|dos|verso, le devant et le|son
    fiches|fiche de paie|paye|salaire de|du|des monsieur|madame|chaque|tous|conjoint|mari
    piece|pieces de monsieur|madame|chaque|vous, piece d identite de|des madame|monsieur|chaque
    carte grise et votre|ta|la|une, votre piece a|d, pièce a vous, trois dernieres fiches|payes|paies
    trois derniers salaires|bulletins, contrat de travail et, derniers relevés|releves|bulletins|avis
    situation de compte, releve|releves de vos|tes? comptes|ressources, out kat|kart|papye|papyé|papie|papié
    fich pey|pèy, kart vital|sekirite, feuille d|de soins|impots, attestation de securite|droits|carte
    numero d allocataire, carte d|de electeur|sejour|militaire, piece justifiant|officielle|avec photo
    document officiel|avec photo, papier officiel, something showing who|your
    proof of income|address|identity|id, travel document, your papers`,
)
/** Papers that show a face, or a card with both sides. */
export const bothSides = words(
  'both sides of a card',
  `photo|cliche|image|scan|photographie|photographiez|photographier|photographies du? le|la|l? devant|recto|dos|verso|face|deux
    devant et|ek le? derriere|dos, recto et verso, deux faces|cotes de|du|votre|ta, des deux cotes
    photo de ta|votre carte|cb, cote a cote, meme cliche|photo, sous le menton, a cote de votre|ton visage
    a cote du visage, feuille datee, date du jour, journal du jour, papier avec la date, a cote d une feuille`,
)
/** How papers are to come: pictures, files, sent, wanted first. */
export const wantedFirst = words(
  'wanted first',
  `photo, photos, photographier, photographiez, photographie, image, cliche, numerise, numerisee, numerisees
    numeriser, scan, scanne, scannee, scanner, fichier, fichiers, sous forme de, envoyez, envoie, envoyer
    envoi, anvoy, adressez, joignez, joindre, parvenir, me faire passer, me faites, faites moi, faites m en
    m en faut, il me faut|faudrait|faudra, il nous faut|faudrait|faudra, j en aurais besoin, j aurais besoin
    j ai besoin, avons besoin, besoin, mi bezoin, il conviendrait, conviendrait
    me soient confiees|confies|adresses, confies, confiees, recueillir, recueille, reclame, exige, l exige
    demande, pourriez vous, pouvez vous, tu peux, voir, constitution du dossier, dossier, par message, ici
    par retour, sans cela, sans quoi, avant de, avant que, avant la, tant qu, tant que, d abord, debloquer
    suffira, je veux, merci de, i need, send, before, pou war, montre, montrez, fournir, fournissez
    transmettez, transmettre, deposez, deposer`,
)

/** Kinds of personal details, told in other words; added to those of `things.identity`. */
export const told = {
  name: words(
    'name told',
    `qui vous etes, qui tu es, comment|coman|komen vous vous|tu t? appelez|appelles|tappel|appelle|apel
    vous vous appelez, tu t appelle|appelles, tu tappel, kouman ou apel, blaze, blase, patronyme
    monsieur ou madame, madame ou monsieur, qui receptionne, qui receptionnera, filiation, en toutes lettres
    nom entier, noms entiers, tous vos prenoms, nom de jeune fille, identite complete, kel non, ki non
    kisa ou le|lé, how you are called`,
  ),
  address: words(
    'address told',
    `ou|a quel|dans quelle|quel vous|tu|il|etage|rue|ville logez|habitez|vivez|loge|loges|habites|habite|vis|crèche|creche|creches|restez|crechez|dormez|vous|tu
    ou vous logez|habitez|vivez|residez, ou tu loges|habites|vis|creche|creches|res, rue, la|ta|votre rue
    etage, quel etage, facteur vous, le facteur, code postal, cp ville, cp, vous ecrire a la maison
    domicile legal|fiscal|actuel, lieu de residence, resides, ousa ou|i res|rès|rest, ou sa ou res
    kel koté ou, where you live, la porte, batiment`,
  ),
  birth: words(
    'birth told',
    `jour ou vous|tu etes|es|êtes|est, venue|venu|nee|né|ne au monde|quand|le, quand vous|tu etes|es ne|nee|né
    ne|nee|né quand, ne|nee|né en quelle
    date|jour d|de|dan|danniv|votre|ton|vos|tes? anniv|anniversaire|anniversaires|naiss|naissance|nais|nésans|nesans
    date danniv, date d anniversaire, jour de vos anniversaires, vos anniversaires, ton anniversaire
    votre anniversaire, date naiss, annee de naissance, votre|ton|l age, quel age, age de la|votre
    ki zour ou la|lé ne|né, dat nésans|nesans, birthday, when you were born`,
  ),
  phone: words(
    'phone told',
    `quel|kel portable|numero|num|tel|niméro, ligne|numero fixe|personnelle|personnel|direct|directe
    votre fixe, ton num, ton 06, ton 0692, sur quel portable, ou vous|te joindre|appeler, de quoi vous appeler
    gsm, whatsapp number`,
  ),
  mail: words(
    'mail told',
    `adresse internet|electronique|web|informatique, courriel, ton mail, votre mail, boite|adresse mail|gmail, mail perso`,
  ),
  bank: words(
    'bank told',
    `quel|kel banquier|banque|etablissement|labank, chez quel|quelle banquier|banque
    nom|non de|d ta|votre|la|out banque|bank|labank, etablissement bancaire, votre agence bancaire
    votre banquier`,
  ),
  work: words(
    'work told',
    `ce que|ke vous|tu gagnez|gagnes|touchez|touches|faites|fais, combien vous|tu gagnez|gagnes|touchez|touches
    qui vit au|chez, votre|vos|ton activite|activites|metier|mutuelle|employeur
    quelle|quel mutuelle|metier|employeur|activite, composition du foyer, situation de famille
    nombre d enfants, vos ressources, votre salaire, conjoint`,
  ),
} as const
/** Other ways to ask for them. */
export const askDetails = words(
  'asks for details',
  `dites moi, dis moi|mwin|amwin, di amwin, marquez moi|ici|la, marque moi|ici, ecrivez moi|ici
    notez moi|ici, donne, donne moi, donnez, repondez, repondre, reponds
    aurait|aurions|aurais|ai|avons|a besoin, besoin de savoir|connaitre
    fo|faut|faudrait|il que|kon|qu|ke on|nous|je? sache|connaisse|ait, fo kon sache, kon sache, reclame
    reclament, exige, exigent, demande plusieurs, plusieurs choses, a condition d|de|que, condition d avoir
    ne nous auront|seront, auront pas ete communiques, communiques, tour d horizon, pour le contrat
    c est pour le|la, i need, tell me, mi bezoin konet|konèt|war, renseigne, renseignez, precisez, precise
    faute d informations, informations, tell us`,
)

/** A paper of the reader's by its office, its purpose or what it proves. */
export const paperOfReader = words(
  'paper of the reader',
  `votre|ta|ton|vos|tes|out|your piece|pieces|carte|permis|passeport|passport|titre|paspor|papie|papier|papiers|justificatif|justificatifs|bulletins|fiches|paie|avis|releves|contrat|cni|id|attestation
    pieces|piece|carte didentite|identite|d|de identite?
    papier|document|attestation|courrier|feuille|avis de|d|du|des|qui|l|que la|le? caf|impots|employeur|fisc|prouve|patron|edf|tresor|mairie
    attestation de votre|ton|l|leur employeur|patron|caf, releves|releve de votre|ta|la|compte banque|compte?
    facture|quittance edf|eau|electricite|internet|loyer, contrat de travail
    ce que le|l|la tresor|administration|fisc|impots|etat|centre public|fiscale|des|a|vous|impots?
    tresor public, administration fiscale, a calcule|adresse|envoye|notifie pour|a|cette votre|vous|annee
    ce que vous|tu gagnez|gagnes|touchez|touches|declarez|payez
    dernier|derniers|derniere|dernieres|trois|3 avis|bulletins|fiches|releves|quittances|impots|mois
    justificatif|justificatifs de|d|du domicile|revenus|ressources|salaire|identite
    ou vous habitez|logez|vivez, votre piece sous la main
    your passport|id|license|payslip|payslips|bank statements
    carte|la qui sert|paiera|paye|servira a|la|pour? payer|regler?`,
)
/** It is to be made a picture or a file, and passed on from afar. */
export const asPicture = words(
  'as a picture',
  `photo, foto, photos, photographier, photographie, photographiez, photographiant, image, cliche, clic, scan
    scanner, scanne, scannez, scanned, scanning, numerisez, numeriser, numerise, numerisee, capture, selfie
    recto, verso, devant et|derriere|ek, devant derriere, avant et|de arriere|l, l avant et, deux cotes|faces
    par mail|courriel|whatsapp|message|sms|telephone|retour, sur mon|ma|whatsapp telephone|mail|boite|portable
    en pdf, pdf, sous les yeux, forward, upload, passez la|le|les|moi, passe la|le|les|moi
    fais|faites moi|la|les|le suivre|passer|parvenir, me faire suivre|passer|parvenir, envoyer, envoyez
    envoye, envoie, avoy, anvoy, voy, transmettre, transmettez, joindre, joignez
    il me|nous faut|faudrait|faudra, nous sera|serait|seront utile|utiles|necessaire, attendus, attendues
    me suffit, suffira, me rassurerait, exige, exigent, demandee|demandes|demandees|demande par`,
)
/** Why it is wanted. */
export const paperReason = words(
  'why a paper is wanted',
  `pour l|le|la|mon|notre|votre assurance|certificat|cession|dossier|contrat|bail|reservation|location|livraison|garantie|visite|transporteur|proprietaire|notaire|virement|paiement|verification
    certificat de cession, avant de|d|la|toute|que|le, visite, viewing, visit, dossier, candidature, contrat
    bail, cles, clefs, confiance, rassurer, rassurerait, verifier, prouver, s assurer, serieux, assurance
    compagnie, candidats, retenu, caution, svp, stp, s il vous|te plait, merci de, masquer, cacherez, masquant
    cacher`,
)

/** « Contre transmission du passeport », « dossier à me transmettre » */
export const handingOver = words(
  'handing over of papers',
  `transmission|communication|envoi|fourniture|production|remise|reception|depot|copie|copies|scan|scans|photo|photos|photographie|numerisation|duplicata|capture|cliche de|du|des|d|recto|couleur
    contre|moyennant|apres|sous|des|sur transmission|communication|envoi|fourniture|production|remise|reception|copie
    a me|nous|m|lui transmettre|envoyer|adresser|faire|fournir|communiquer|remettre|retourner|scanner
    a transmettre|envoyer|adresser|scanner|retourner|m, les deux faces, recto et verso, bien lisible, bien lisibles, des deux cotes
    en|au|format pdf|jpg|jpeg|image|couleur|photo, pieces a transmettre`,
)
/** Papers of the reader, of any kind, by their names. */
export const namedPapers = words(
  'papers by name',
  `livret de famille|circulation|a|pension, titre|carte|attestation de sejour|resident, quittance|quittances de loyer|edf
    attestation|attestations caf|pole|france|employeur|fiscale|securite, attestation de droits|l employeur|securite, acte|extrait de|d naissance|mariage|kbis
    taxe fonciere|habitation, contrat de travail, avis fiscal, paies, trois paies, dernieres|derniers paies|fiches|bulletins|quittances|releves
    identite officielle|complete|des|du, ton|votre identite, pieces de|du votre|vos|ton|l garant|garants|conjoint|dossier, carte d|de electeur|invalidite|sejour|etudiant
    permis de conduire, carte grise et, identite et salaires|revenus|domicile, facture|factures edf|electricite|eau|internet`,
)
