/** Money that is the reader's again, and what is wanted for it, in the words of those who lure with it. */
import { words } from '../../src/pattern/words.js'

/** A sum is owed to the reader, lies ready or was granted. */
export const owedToYou = words(
  'owed to you',
  `compensation|indemnite|indemnisation|restitution|regularisation|ristourne|reversement|dedommagement|remboursement accordee|accorde|prevue|prevu|prete|pret|validee|valide|votee|disponible
    compensation|indemnite|indemnisation|restitution|regularisation|ristourne|reversement|dedommagement|remise|retour|remboursement de|d|pour|en la|votre|vos|une|ton|tes? somme|frais|attente|annonce|caution|faveur|argent|depot|montant|acompte|suspens|cours
    remise de vos|tes frais, vous|te appartient|attend|attendent, vous revient, te revient
    on|nous|ils|site|agora vous|te|t devons|doit|doivent|doi|rend|rendons|rendent|restitue|restituons|reverse|reversons|rembourse|remboursons
    nou|agora|zot i? doi|dwa aou, nou rann|ran|rann aou, rann aou, zot larzan an retour, larzan an retour
    gingn|gagn zot|out larzan, une compensation, votre compensation, la compensation de
    l indemnite|indemnisation de|pour, credit dormant|en attente|a|disponible|non|oublie
    avoir est|a|ouvert|dormant|en|disponible, un avoir, caution non reclamee|restituee|reclame
    non reclame|reclamee|percu|percue, trop verse|percu|paye|preleve
    somme|montant|sommes preleve|prelevee|prelevees|debite|debitee|encaissee|verse|versee a|par|deux|en tort|erreur|fois|trop|double
    facture|facturee|preleve|debite|encaisse deux|2|en|par fois|double|erreur, paye deux fois, paye|regle|achete en? double
    sont|est|reste|restent a votre|ta disposition
    regularisation en votre faveur, erreur en votre|ta faveur|defaveur, annulation de votre|la commande
    remboursement n a, we owe you, you are owed, refund due|pending|available, owed to you, released back
    back to you, overcharged, tranche|tranché pour|en votre|vous?, geste commercial
    a vous|te rendre|rembourser|reverser|restituer|recrediter, pas a vous rembourser
    reprenez|reprends|recuperes|recupere|recuperez l|tes|vos|ton|votre? argent|sous|mise|frais
    get your listing|money|fees, money back, fees back, votre dossier, a recevoir, somme oubliee
    droit|droits a un|une, eligible a un|une
    sera|seront|etre|vas|allez|va etre? rembourse|remboursee|rembourses|recredite|recreditee|recredites|indemnise|indemnisee|dedommage
    ete debloque|debloquee|retrouve|retrouvee
    argent|somme|fonds de votre|l|ton acompte|escroc|arnaque|perdu|vol, retrouve l|votre|ton argent
    recuperez|recupere|recuperer vos|tes|votre|ton|les|l pertes|argent|fonds|frais|sous, la pran tro larzan
    tro larzan, fe in lerer, la fe in lerer`,
)
/** The account or card that it is to go to, wanted from the reader. */
export const whereToPut = words(
  'where to put it',
  `sur|vers quel|kel|quelle compte|carte|banque|kont
    ou la|le|les|l verser|deposer|poser|mettre|envoyer|virer, sous|chez|dans quelle|quel banque|etablissement
    quel compte, quelle banque
    votre|ta|out|vos|tes|la|ton|une|your banque|carte|kart|cb|rib|iban|bank|card|coordonnees|compte|account bancaire|bancaires|bleue|details|number?
    la carte que, carte que vous|tu, numero|nimero|numeros de|d|kart|carte|la|ta|votre? carte|kart|cb|compte
    nimero kart, justificatif de compte|rib, prouver votre|ton compte|identite, card details|number
    bank details, your card, your bank, account details, un rib, le rib, rib, iban, votre depot`,
)
/** Acts by which it is to be had. */
export const claimIt = words(
  'claim it',
  `dites|dis|indiquez|indique|precisez|precise|donnez|donne|donn|done|envoyez|envoie|avoy|anvoy|transmettez|transmets|communiquez|communique|confirmez|confirme|validez|valide|repondez|reponds|reclamez|reclame|remplissez|remplis|mettez|saisissez|renseignez|fournissez|preparez|prepare|munissez|cliquez|clique|klik|retournez|choisissez|rappelez|enregistrez|mettez a jour
    attend|attendent vos|tes|votre|ton, attente de vos|tes|votre, confirmer, remplir, repondre, transmettre
    preciser, valider, il suffit, suffit de, a condition de|d|que, reste a, sur presentation, exige, exigee
    requis, des que|ke vous|tu, une fois que, contactera, appellera, vous appelle, vous rappelle
    on vous rappelle, appel de, telephonera, pour prendre, pour en obtenir
    pour le|la|les|l toucher|recevoir|percevoir|obtenir|recuperer|virer, avant la fin, avant le|vendredi|ce
    sous 24|48|72, sous huit jours, frais de|d greffe|dossier|ouverture, versez, avancez
    trois|deux|un clics|clic, lien, page, formulaire, just confirm, verifiez, verifie, dictez
    contre simple|une, passez, send, confirm, fill, claim, click, call, once you, provide, pou gingn, pou gagn
    page jointe, formulaire, ci jointe`,
)
/** Who rightly pays back: shops of others, insurers, the writer. */
export const honestRefund = words(
  'honest refund',
  `amazon, shein, temu, vinted, mutuelle, secu, securite sociale, cpam, ameli, assurance, assureur, operateur
    employeur, patron, je te, je vous, jte, me rembourse, m a rembourse, nous rembourse, ai demande
    etat des lieux, j attends, mi rann, j ai recu mon, ma banque, mon compte
    tu me|m|nous dois|doit|rembourses|rends, vous me, pour que je, que je vous|te, pour l essence, covoiturage
    cagnotte`,
)
