/** What is asked for, promised or talked about. */
import { without } from '../../src/pattern/pattern.js'
import { union, words } from '../../src/pattern/words.js'

/** Secrets that open an account or a card. */
export const credential = words(
  'credential',
  `mot|mots de passe, mdp, mdps, motdepasse, mo de pas, mo de passe, passe mot, identifiant, identifiants
    id de connexion, codes d acces, code d acces|acces, login, password, passwords, contraseña, contrasena
    senha, passwort, le|votre|vot|vos|ton|mon|son|out|zot|the|your pin, code pin
    code secret|confidentiel|bancaire, code personnel|de carte|carte, codes secrets|bancaires|confidentiels
    cryptogramme, crypto gramme, cvv, cvc, ccv, trois|3 chiffres, 3 chifre, 3 numeros derriere
    chiffres au|du dos, seize|16 chiffres|chifre|numeros, numero|numeros|num|numéro de|d la|ta|votre? carte
    numero de carte bancaire, date d expiration, date expiration|de validite, coordonnees bancaires
    coordonees bancaires, coordonnees de carte|paiement|connexion, donnees bancaires
    infos|informations bancaires|de connexion|de paiement|de carte|de compte
    acces a|au|de votre? banque|compte|espace, acces bancaires|banque en ligne|client, banque en ligne
    espace bancaire, compte bancaire en ligne, question secrete, phrase secrete|de recuperation, seed phrase
    cle digitale, adresse de connexion, elements de connexion, photo de|d la|ta|votre? carte
    carte recto verso, card number|details, login details, bank details|login, datos de la tarjeta|bancarios
    dados bancarios|do cartao, dati della carta|bancari, acces utilises, sesame, mo d pass`,
  { sensitive: true },
)
/** Things on a card that are typed into a page. */
export const cardData = words(
  'card data',
  `numero|numeros de carte|cb, chiffres de|d la|ta|votre carte|cb, les chiffres, 16 chiffres|chifre, cvv, cvc
    cryptogramme, date d expiration, code au dos, infos|informations de|d? carte|cb|la carte
    details de la carte, carte sur laquelle, coordonnees de carte, card number|details`,
  { sensitive: false },
)
/** A code that was sent to the reader. */
export const code = words(
  'code',
  `code, codes, kod, cod, codigo, código, codice, chiffres, chiffre, shif, chif, digits
    numero de verification|validation|confirmation, numeros recus, ce que tu recois, ce qu on vous enverra
    ce qu on t envoie, sms de|d validation, suite de chiffres, combinaison, sequence, otp
    le|votre|vot|vos|ton|mon|son|out|zot|the|your pin, message de validation|confirmation
    mot de passe a usage unique, six chiffres, 6 chiffres|shif, quatre|4 chiffres`,
)
export const codeOrigin = words(
  'code origin',
  `sms, texto, text, reçu, recu, recus, recue, recevoir, recois, recevez, recevras, recevrez, arrive, arrivé
    arrivera, va arriver, vient d arriver, validation, verification, confirmation, verif, securite, securité
    3d secure, 3dsecure, authentification, whatsapp, google voice, google, par erreur
    par mail|email|sms|texto, de votre banque|telephone, sur votre|ton telephone|tel|portable|mobile|numero
    envoye, envoyé, enverra, envoie, activation, connexion, tombe, tombé, apparu, affiche, received, you got
    by text, notification, gagn, gagné, ricevuto, recibido, recebido, erhalten, va recevoir, vas recevoir
    allez recevoir, va te parvenir, vous parvenir, parvenir, parviendra, s affiche, transmis, confirmer que
    pour valider, pour confirmer, pour verifier, marchand, de retrait de l argent`,
)
/** Codes that are nobody's secret. */
export const harmlessCode = words(
  'harmless code',
  `code|codes postal|postaux|promo|promos|promotionnel|porte|portail|immeuble|couleur|wifi|erreur|civil|route|rousseau|reduction|parrainage|parrain|vestimentaire|ape|naf|rome|peinture|moteur|ean|retrait|relais|vigik|radio|autoradio|source|parking|informatique|guichet|banque|triche|live|barre|barres|remise|colis|bonus
    code|codes de|du|d la|l? porte|portail|immeuble|residence|reduction|triche|cadenas|boite|peinture|lancement|remise|retrait|colis|vigik|digicode|autoradio|barriere|parking|deverrouillage|alarme|velo|casier|coffre|guichet|banque|route|maison
    qr code|codes, code|codes qr, code bic|swift|iban, digicode, boite a cles`,
)
/** Things that have codes and numbers of their own, and who is told them. */
export const thingWithCode = words(
  'thing with a code',
  `portail, portillon, portay, digicode, barriere, casier, consigne, cadenas, boite a cles, relais, compteur, parking, immeuble, residence, alarme
    promo, reduction, remise, wifi, postal, colis, serie, chassis, gardien, gardienne, garage, concierge, syndic`,
)

/** Identity data; three kinds in one request are a request for all of them. */
export const identity = {
  name: words(
    'name',
    `nom, noms, prenom, prenoms, nom complet, nom de famille|naissance|jeune fille, full name, name
    nombre completo, nome completo, nome e cognome, identite, non, tinon, legal name`,
  ),
  address: words(
    'address',
    `adresse, adresses, domicile, adresse complete|postale, ladres, ladrès, address, direccion, endereço
    endereco, indirizzo, adresse de livraison`,
  ),
  birth: words(
    'birth',
    `date de naissance, lieu de naissance, date et lieu de naissance, nee le, ne le, date naissance, age, ans
    birth, date of birth, dob, fecha de nacimiento, data de nascimento, nom de jeune fille de votre mere`,
  ),
  phone: words(
    'phone number',
    `telephone, tel, numero de telephone|portable|tel|mobile, numero, num, portable, mobile
    n de telephone|mobile, phone, phone number, cell, cell number, telefono, telefone`,
  ),
  mail: words('mail address', 'mail, email, e-mail, adresse mail|email|electronique, courriel, adresse e-mail, mél'),
  bank: words(
    'bank data',
    `banque, nom de votre|la banque, numero de compte, compte bancaire, rib, iban, coordonnees bancaires, bank
    bank name, banco`,
  ),
  work: words(
    'work data',
    `profession, metier, situation, situation familiale|professionnelle, revenu, revenus, salaire, employeur
    occupation, job, profession exercee, ressources`,
  ),
  number: words(
    'identity number',
    `numero fiscal, numero de securite|secu|sécu sociale?, numero d allocataire, nir
    numero de passeport|carte d identite|cni|permis, numero national, ssn, numero d identite`,
  ),
} as const
export const allPersonal = words(
  'all personal data',
  `coordonnees completes|personnelles, coordonnées complètes|personnelles, informations personnelles
    infos perso, donnees personnelles
    toutes|l ensemble de? vos|tes|les? coordonnees|informations|infos|donnees, informations completes
    renseignements personnels, personal information|details, etat civil, datos personales, dados pessoais
    fiche de renseignement|renseignements, vos|tes infos|coordonnees, pieces d etat civil, vos informations`,
)
/** Papers that identify somebody or show what they earn. */
export const documents = words(
  'documents',
  `carte|cartes d|didantite|kart identite, carte nationale d identite, carte identite
    kart idantite|didantite, cart didantite, kart d idantite, cni, c n i, passeport, passeports, passport
    paspor, piece|pieces d|didentite identite, piece identite|didentite|d'identité, pieces justificatives
    justificatif|justificatifs, titre|titres de sejour, permis de conduire, recto verso, recto-verso, selfie
    selfi, photo de vous|toi|ton visage|votre visage
    fiche|fiches|bulletin|bulletins de? paie|paye|pay|pey|salaire|pe, fich d pe
    avis|feuille d impot|imposition|impots|impôt|dimpot|dimposition, avis dimpot
    declaration|declarations de? revenus|impot|impots, revenus fiscaux, impots sur le revenu
    releve|releves bancaire|bancaires|de compte|d identite, justificatif de domicile|revenu|revenus|salaire
    justificatifs de domicile|revenus, quittance|quittances de loyer, contrat de travail, carte vitale
    kart vital, attestation employeur|de travail|de securite sociale|de salaire|d hebergement, kbis
    livret de famille, bulletins, fiches, utility bill, pay slips|slip, payslip, payslips, id card
    your|valid|photo id, driver license|s license, el|tu|su|mi|del|de dni, nomina, bilhete de identidade
    cartao de cidadao
    carta d identita, documento, documents, papiers, papie, papié, papyé, dossier complet, dossier
    justificatifs habituels, garant, garants, ausweis, reisepass, photo avec|de votre|ta piece
    photo d identite, carte grise, certificat d immatriculation, acte de naissance, document d identite`,
  { sensitive: true },
)
export const idDocuments = words(
  'identity documents',
  `carte|cartes d|didantite|kart identite, carte nationale d identite, carte identite
    kart idantite|didantite, cart didantite, kart d idantite, cni, passeport, passeports, passport
    piece|pieces d identite, piece identite|didentite, recto verso, selfie, selfi, titre de sejour
    fiche|fiches|bulletin|bulletins de? paie|paye|pay|salaire
    avis|feuille d impot|imposition|dimpot|dimposition, declaration de? revenus|impot|impots
    justificatif|justificatifs de? domicile|revenus|salaire?, releve|releves bancaire|bancaires|de compte
    el|tu|su|mi|del|de dni
    id card, pay slips|slip, payslips, carte vitale, utility bill, document d identite, driver license
    ausweis, documento de identidad, carta d identita, nomina, justificatifs, vos papiers, tes papiers
    out papié, out papye, votre identite, vos bulletins, vos impots, papiers d identite, identite et|bulletins
    bulletins et|impots`,
)
export const rib = words(
  'rib',
  `rib, ribs, iban, ibans, iban bic, bic, releve d identite bancaire
    coordonnees bancaires|de versement|de paiement|du compte, coordonnées bancaires|de versement
    compte bancaire, numero de compte, references bancaires, nouveau compte, kont labank, kont bank
    bank account|details, cuenta bancaria, conto corrente, compte de versement, references du compte
    coordonnees de compte, compte de destination`,
)
export const accountThing = words(
  'account',
  `cuenta, conta, konto, il tuo account, compte, comptes, profil, kont, annonce, annonces, espace
    espace client|vendeur|personnel|membre, account, listing, listings, cuenta, conta, konto, visibilite
    acces, publication, publications, numero de telephone, inscription, abonnement, carte, messagerie
    boutique, ads, ad, dossier, carte bancaire, ligne, forfait, carte vitale, cpf, colis, permis
    adresse email|mail, boite mail, email, mail`,
)
export const blocked = words(
  'blocked',
  `bloqueada, bloqueado, bloccato, bloccati, gesperrt, suspendida, suspensa, suspendu, suspendue, suspendus
    suspendues, bloque, bloquee, bloques, bloquees, bloké, bloque|bloqué, limite, limitee, limites, restreint
    restreinte, restriction, restrictions, desactive, desactivee, desactives, desactivees, ferme, fermee
    fermes, supprime, supprimee, supprimes, supprimees, gele, gelee, retire, retiree, retires, retirees
    masque, masquee, masques, masquees, cloture, cloturee, resilie, resiliee, expire, expiree, interrompu
    interrompue, en attente de verification|validation, inactif, inactive, invalide
    plus valide|valable|conforme, pas verifie, non verifie|conforme, hors ligne, suspension, fermeture
    desactivation, suppression, blocage, cloture definitive, verrouille, verrouillee, gel, banni, bannie
    signale, signalee, suspended, blocked, locked, limited, disabled, deactivated, closed, restricted, on hold
    suspendida, bloqueada, bloqueado, suspensa, sospeso, bloccato, gesperrt, perdra, perdrez, sera perdu
    depublie, depubliee, invisible, inaccessible, revoque, en pause, refuse, rejete, anomalie
    activite inhabituelle|suspecte|anormale|inhabituel, tentative|tentatives de|d connexion|acces
    connexion suspecte|inhabituelle|inconnue, expirera, expire aujourd hui|demain|ce soir, non conforme
    plus a jour, pas a jour, perdre, vitale expire`,
)
export const restore = words(
  'restore',
  `reactiver, réactiver, reactivation, reactivez, debloquer, débloquer, debloké, debloque, deblocage
    retablir, lever cette|la|les, lever, regulariser, regularisez, regularisation, verifier, verifiez
    verification, vérification, confirmer, confirmez, confirmation, valider, validez, restaurer
    retrouver l acces, mettre a jour, mettez a jour, mise a jour, actualiser, actualisez, certifier
    identifier, identifiez, authentifier, reconfirmer, annuler, annulez, eviter, contester, verify, confirm
    update, restore, unlock, reactivate, verifique, actualice, verifica, conserver, maintenir, recuperer
    recuperez, conformite, remplir, justifier, prouver, interrompre, opposer, renouveler, renouvelez, resoudre
    commander`,
)
/** Proofs that are not the account itself. */
export const proof = words(
  'proof',
  `preuve|preuves|capture|captures|recu|recus|justificatif|avis|ordre|attestation|confirmation|notification|screenshot|screen|photo|document|bordereau|ticket|quittance de|du|d|du? mon|son|ma|notre|le? paiement|virement|versement|reglement|transfert|transaction|depot
    capture d ecran, recepisse, screenshot, screen, preuve, receipt, proof of payment
    payment confirmation|proof, mail de confirmation|paiement, email de confirmation|paiement, spam, spams
    courrier indesirable, indesirables, courriers indesirables, boite mail|de reception
    boite|dossier spam|spams|indesirables, comprobante, comprovante, ricevuta, beleg, avis de virement
    justificatif joint, confirmation de|du virement|paiement`,
)
export const heldFunds = words(
  'held funds',
  `esta|está retenido|retido, sono bloccati, liegt bei paypal, dinheiro esta|está|fica retido, en attente
    bloque, bloques, bloquee, bloqué, bloqués, retenu, retenus, retenue, sequestre, gele, geles, gelés
    consigne, reserve, debloque, debloques, deblocage, libere, liberes, libéré, libérés, liberation
    disponible des, credite, credites, apparaitra, apparaitront, visible, sous 24|48|72 h|heures, pending
    on hold, held, released, retenido, pendente, trattenuto, suspens, en cours, sous controle, securise
    securises, securisé, mise de cote, garanti, verse des|quand|apres, transit, en transit, ne ferme, fenetre
    sous reserve`,
)
export const tracking = words(
  'tracking',
  `numero|num|n|code de|d? suivi|tracking|colis, suivi, bordereau, preuve d envoi|de depot|d expedition
    recepisse|preuve de depot, tracking number, tracking, photo du colis|bordereau, expedition, expedier
    expediez, envoyer l objet|le colis|l article, envoi, remise du colis, ship|send the item
    poste|postes|postez|poster le|la|l colis|article, recu de la poste, envoi du colis
    objet|article|colis envoye|expedie`,
)
export const gift = words(
  'gift',
  `cadeau, cadeaux, gagner, gagne, gagné, gagnez, gagnant, gagnante, gagnants, remporte, remportez, lot
    bon|bons d|dachat achat, bon de, carte cadeau, cheque cadeau, offert, offerte, offerts, recompenses
    dotation, iphone, smartphone, telefone, tirage, surprise, tirage au sort, tire au sort, selectionne
    selectionnee, prize, gift, reward, won, winner, premio, regalo, kado, cagnotte, remuneration, remunere
    indemnise, dedommage, airpods, 100 e, carte carburant, une recompense, recompense de, prime de
    ipad offert, console offerte, sejour offert, coffret offert, un lot, votre lot`,
)
export const survey = words(
  'survey',
  `sondage, sondages, enquete, enquetes, enquête, questionnaire, questionnaires, questions
    etude de satisfaction|consommation|marche|clientele, ti sondaz, sondaz, quiz, quizz, panel, survey
    encuesta, pesquisa, sondaggio, umfrage, jeu concours, concours, tirage au sort, tombola, grand tirage
    participez|participe|inscrivez|inscris vous? au|a notre|ce? tirage|jeu|concours|loto
    votre avis, temoignage, anniversaire|ans du site|d agora, barometre`,
)
export const refund = words(
  'refund',
  `remboursement, remboursements, rembourse, remboursé, remboursee, trop percu|preleve|paye, trop-perçu
    double prelevement|debit|paiement, erreur de prelevement|facturation|debit, indemnisation, indemnite
    dedommagement, refund, reimbursement, reembolso, rimborso, ruckerstattung, geste commercial
    avoir disponible, remboursemen, cheque energie, somme due|versee par erreur, vous doit, vous devons
    on vous doit, nous vous devons, en votre faveur, commission indue|percue, frais preleves|indus
    facture deux|2 fois, solde crediteur`,
)
export const claimable = words(
  'claimable',
  `disponible, en attente, vous attend|attendent, valide, validé, accorde, accordé
    a recuperer|percevoir|recevoir|reclamer, transmettez, confirmez, cliquez, reclamez, recuperez, formulaire
    lien, expire, avant le|ce soir|minuit|demain, sous 24|48 h|heures, available, claim, verify, pending
    indiquez, saisissez, completez, renseignez, repondez, validez, transmettre, rib, iban, coordonnees
    debloquer, debloque, garanti, garantit, c garanti, t inquiete, integralement, en cas de probleme
    verifier votre|ta carte, sur votre carte, activer, beneficiaire, accuser reception, mettre a jour
    en repondant, par retour, delivre, attribue`,
)
export const voice = words(
  'voice message',
  `message|messages|mesaj|messaj|msg|mess vocal|vocaux|audio|voix, vocal, vocaux, messagerie vocale
    repondeur, message sur votre|le repondeur, voice message|mail, voicemail, mensaje|mensagem de voz
    message audio, enregistrement vocal|audio, appel manque, appels manques, appel en absence, missed call
    boite vocale, note vocale, messages non ecoutes`,
)
export const aboutListing = words(
  'about your listing',
  `annonce, annonces, votre|ton|vot|out annonce|article|vente|vehicule|appartement|objet|bien, au sujet de|d
    concernant, a propos de, suite a, par rapport a, acheteur, acheteurs, client, annonceur, interesse
    your ad|listing, acquereur, un particulier, du site, repondeur du site`,
)
export const qr = words(
  'qr code',
  `qr code, qr, qrcode, qr-code, flashcode, flash code, code qr, kod qr, code a scanner|flasher, codigo qr
    code barre a scanner`,
)
export const linkWord = words(
  'link',
  `lien, liens, link, lyin, lien bleu|ci dessous|joint|suivant|ici, ci dessous, ci-dessous, ci apres
    cliquez ici, clic, clique ici, page securisee, formulaire securise|en ligne, url, adresse suivante, enlace
    espace securise|de paiement, tunnel, fenetre, fiche en ligne, hyperlien, cette page, page ou, lien ici
    cette page, la page, page suivante, ce formulaire, le formulaire suivant, ce site, site suivant
    site partenaire, portail securise, click here, tap here, haz clic, clique aqui`,
)
export const bankScreen = words(
  'bank screen',
  `choisi|choisis|choisissez ta|votre banque, selectionne|selectionnez ta|votre banque
    connecte|connectez a? ta|votre banque, ta|votre banque, appli|application bancaire|de ta|de votre? banque
    notification, valide|validez|accepte|acceptez la notification|demande, choisi|choisis|choisissez banque
    identifie|identifiez toi|vous`,
)
export const secured = words(
  'secured',
  `paiement|transaction|reglement|virement|livraison|versement|envoi|achat|vente securise|securisee|securises|protege|protegee|garanti|garantie
    protection acheteur|acheteurs|vendeur, secure payment, compte|paiement sequestre, sequestre
    tiers de confiance
    compte securise|de garantie|tampon|intermediaire|partenaire|dedie|tiers|d attente|technique|de consignation
    escrow, service securise|de paiement|de sequestre, guest protection, garantie|protection des transactions
    pago seguro, pagamento seguro|sicuro, paiman sekirize, assurance acheteur
    plateforme securisee|de paiement|de confiance, paiement en|par? tiers, depot de garantie|securise
    compte d attente, paiement via la plateforme, systeme securise, protocole`,
)
export const beforeSeeing = words(
  'before seeing',
  `avant la|toute|de visite, avant visite|visites, avant de visiter|voir|passer|venir|rencontrer
    avant le rendez vous|rdv|passage|deplacement|envoi|livraison|remise|depart|expedition|embarquement
    sans visite|visiter, visite|visites impossible|impossibles, pas de visite|visites, aucune visite
    visite apres|virtuelle, visite une fois, visite des que, apres validation|validation du dossier, seront invites
    pour bloquer|reserver|garder|securiser|valider|eviter, avant de vous|te|l envoyer|expedier|livrer
    d avance, a l avance, en avance, par avance, upfront, in advance, por adelantado, in anticipo, im voraus
    prealable, au prealable, prealablement, pou gard ali, avant vizit, pour vous la|le garder|reserver|bloquer
    des reception, a reception, une fois le versement|paiement|reglement|virement, au vu du|de la, a distance
    sans vous deplacer, avant mercredi|lundi|ce soir|vendredi|18h, contre versement, dès que je recois|reçois
    des que je|j ai recois|recu|vois, des que vous aurez|avez
    before viewing|visit|delivery|shipping|pickup|you, avan ou|vizit, antes de|da visita
    avant que vous|tu veniez|visitiez|voyez, avant de vous|te montrer|faire|ouvrir|recevoir|presenter|rencontrer`,
)
export const keysRemote = words(
  'keys from afar',
  `cles|cle|clefs|clef seront|sont|vous? envoyees|envoyes|remises|livrees|expediees|transmises|postees|par
    cles|cle par la poste|courrier|colis|coursier|chronopost|dhl|ups|recommande
    envoyer|envoie|envoyez|expedie|expedier|poster|poste|livrer|apporte|remet|remettra les|la|vos cles|cle|clefs
    remise des cles, boite a cles, keys will be|are sent|delivered|mailed, send|mail you? the keys
    anvoy lo kle|lakle, la cle|clé par, remise|mise a disposition des cles, vous apporte les cles, klé par
    avoy aou lakle|la kle, airbnb s occupe, gardien recoit, llaves por, chaves pelo, coffre a cles`,
)
export const abroad = words(
  'abroad',
  `a l etranger, al etranger, a letranger, étranger, expatrie, expatriee, en mission, en mer, en deplacement
    en poste a|au|en, en voyage, au large, plateforme petroliere, plate-forme petroliere
    sur un bateau|navire|cargo, a bord, embarque, embarquee, en operation, en opex, deploye, hospitalise
    hospitalisee, a l hopital, en convalescence, en reeducation, en cure, en traitement, suit un traitement
    suis un traitement, abroad, overseas, offshore, at sea, on a ship, posted to|in|on, deployed
    hospital ship, out of the country, en el extranjero, embarcado, no exterior, all estero, im ausland
    hors du departement|de l ile, hors de l ile, loin de|d, mute a|au|en, en formation a, base militaire
    casque bleu, humanitaire, oil rig, residant a|au|en, resident a|au|en, i am away, traveling, travelling
    en croisiere, pas a la|sur l reunion|ile, pas sur place|l ile, en metropole, an metropol, metropole
    lé an metropol|metropol, ne vis pas|plus, ne rentre pas|rentrons pas|rentrerai pas
    coincé|coincee|bloque|bloquee a l aeroport|hotel, cote d ivoire, abidjan, cotonou, benin, togo, lome
    dakar, cameroun, douala, nigeria, lagos, ghana, burkina, londres, dubai, espagne, allemagne, canada
    quebec, ecosse, irlande, suisse, djibouti, cayenne, nouvelle caledonie, hambourg, anvers, oslo, houston
    texas, madrid, lisbonne, bruxelles, belgique, singapour, qatar, doha, koweit, ukraine, syrie, irak
    afghanistan, kaboul, mali, tchad, manille, miami, new york, montreal, norvege, working in
    travaille a|au|en londres|dubai|espagne|canada|quebec|allemagne`,
)
export const cannotCome = words(
  'cannot come',
  `peux|peut|pourrai|pourrais|pouvons|pourrons pas me|se|nous? deplacer|venir|passer|voir|visiter|rencontrer|faire|etre|y
    impossible de|d? venir|passer|voir|rencontrer|me|visiter|se|etre
    ne peux pas me|venir|faire|etre|passer|visiter, pe pa vini|vnir|fe|oir|fé, pe pas vini, pa moyen
    pas disponible pour, indisponible, pas la pour|possibilite de, sans pouvoir
    cannot|can t|can not come|meet|view|be|show|go, not able|unable to come|meet|view, no puedo ir|estar
    nao posso ir, non posso venire, kann nicht kommen, injoignable, pas joignable, no calls, calls not allowed
    ne serai pas la|present, pas sur place, retenu|retenue, dans l impossibilite, empeche, ne pourrai pas
    pas moi qui|ki, mobilite reduite, immobilise, immobilisee, plus de voiture, sans voiture
    je ne sors|conduis plus|pas, handicap, bras casse, plâtre, platre, alite, alitee, en raison de mon
    pas me libérer, horaires ne me permettent pas
    pas|guere|malheureusement possible de|d vous|nous|me|te? recevoir|rencontrer|deplacer|voir|visiter|venir|liberer
    impossible de|d vous|te|les recevoir|rencontrer|accueillir, pas|aucun de? deplacement possible
    ne puis|peux|pourrai|pourrais pas? vous|te recevoir|accueillir|rencontrer|faire`,
)
export const job = words(
  'job',
  `emploi, boulot, job, recrute, recrutons, recrutement, embauche, candidature, candidat, candidats, salaire
    teletravail, tele travail, a domicile, temps partiel, hotesse|hotesses
    assistant|assistante administratif|administrative|de|a, agent de reception, offre d emploi
    retenu pour le poste, vacancy, hiring, work from home, empleo, trabajo, trabalho, lavoro
    operateur de saisie, travay, complement de revenu|revenus, gagner de l argent, argent facile|rapide
    revenus? complementaire|complementaires, mystere, client mystere, testeur, testeuse, ambassadeur
    ambassadrice, poste de|d|disponible, un poste, le poste, mission de|simple, travail a|depuis domicile|chez
    offre d|de emploi|travail, contrat de travail`,
)
export const loan = words(
  'loan',
  `pret, prêt, prets, emprunt, preteur, preteuse, loan, prestamo, emprestimo, prestito, kredit, microcredit
    micro credit, aide financiere, taux de, interet de, remboursable sur, mensualites, bailleur
    investisseur prive, pret entre particulier|particuliers, pret entre particulié, fonds propres, octroie
    octroyer, accorde des prets|un pret, un financement, credit entre particuliers
    solution de financement|credit, demande de credit`,
)
export const invest = words(
  'invest',
  `investir, investis, investissement, investissements, placement, rendement, rendements, trading, trader
    forex, multiplie, doubler, tripler, crypto, bitcoin, parrainage, recommandation
    ouvrir|ouvre|ouvrira un|vous? acces|compte, invest, investment, returns, guaranteed, inversion
    investimento, capital garanti, sans risque, interets, je place tout, retraits le|chaque|quotidiens
    mise minimum|de depart|initiale, gains quotidiens|garantis, doubler votre|ta|sa mise`,
)
export const goodsAnimal = words(
  'animal',
  `chiot, chiots, chaton, chatons, perroquet, gris du gabon, ara, spitz, chihuahua, bouledogue, yorkshire
    pomsky, bichon, malinois, berger, husky, golden, labrador, chien, chienne, chat, chatte, cheval, poney
    puppy, puppies, kitten, animal, animaux, portee, maman, chinchilla, furet, singe, ti chyin, chyin
    cachorro, maine coon, bengal, persan, adoption, adopter, donner contre bons soins, bons soins
    contre bons soins, famille d accueil`,
)
/** Words of the sites' own trade that only its service would use. */
export const inheritance = words(
  'inheritance',
  `heritage, succession, donation, legs, leguer, heritier, heritiere, beneficiaire, defunt, defunte
    feu mon|ma, cancer, condamnee, condamne, en phase terminale, loterie, lotterie, lottery, jackpot
    fondation, oeuvre, orphelins, orphelinat, inheritance, herencia, heranca, fortune, legataire, testament`,
)
export const troubledMoney = words(
  'rented account',
  `sur|dans|par votre|ton|out compte, prete|preter|prêter|louer|loue ton|votre|un compte|rib|iban|carte
    compte a louer|preter, utiliser votre|ton compte|profil|rib|carte|iban|nom
    recevoir|recois|receptionner|encaisser|encaisse|toucher a|pour|sous|sur ma|mon|votre|ton|nos|notre? place|nom|compte|comptes?
    a ma place, pour mon compte, sous votre profil|nom, a votre nom, votre compte recoit|recevra
    arrive|arrivent|arrivera sur votre|ton compte, transite|transitent|transitera, tu gardes, vous gardez
    pourcentage, commission, au nom d un ami, passer par ton|votre compte, mon compte est bloque
    compte bloque, le mien est bloque|plein, mes coordonnees a la place
    remplacer|remplacez provisoirement|deux|par, receive on my behalf, use your account, keep 10|5|8`,
)
export const anyDoc = union('any document', documents, idDocuments)
const anyCard = words(
  'a card',
  `carte|cart|kart bancaire|bancaires|bleue|bleu|bler|ble|de? credit|visa|mastercard|bank|labank, cb
    votre|vos|ta|out|la carte|kart|cart, your|the card, tarjeta, su tarjeta, kreditkarte, cartao, credit card
    debit card, bank card
    carte|cart|kart bancaire|bleue|bler|ble, cartes bancaires|bleues`,
)
/** Cards that pay nothing. */
export const otherCard = words(
  'another card',
  `grise, vitale, identite, d identite, nationale, fidelite, memoire, sim, sd, mere, graphique, cadeau
    cadeaux, postale, postales, etudiant, jeune, invitation, de visite, restaurant, de sejour, son, reseau
    pro, verte, d adherent, routiere, magic, pokemon`,
)
/** A bank card of the reader, or one that is talked about. */
export const bankCard = without(anyCard, otherCard, { before: 0, after: 2 })
/** The reader is to have something at hand. */
export const atHand = words(
  'at hand',
  `munissez|munis vous|toi, munir de, vous munir, muni|munie|munis de|d, preparez, prepare, preparer
    prepares, prepar, prépar, ayez, aies, gardez|garde|garder a portee, sous la main, sous les yeux
    a portee de main, a cote de vous|toi, sortez, have your, keep your, have the, ready`,
)
