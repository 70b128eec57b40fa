/** People said to fetch and pay, money to pass on, and payments said to be made. */
import { words } from '../../src/pattern/words.js'

/** Somebody who fetches the goods, however they are called. */
export const fetcher = words(
  'fetcher',
  `gars|type|monsieur|bonhomme|moun|boug|homme|jeune|dame|personne|quelqu|equipe|maison|societe|compagnie|boite|entreprise|prestataire|service|un|une du|de|d|qui|ki|la|chargee|charge|un|en camion|messagerie|transport|fret|livraison|ramassage|enlevement|acheminement|agree|agreee|enleve|expedition|l?
    gars du camion, agent|equipe|service de|du|d ramassage|enlevement|collecte|transport, ramassage
    acheminement, manutentionnaire, manutentionnaires, routier, depanneur, plateau, chauffeur agora
    relais agora, livreur agora, chauffeur, convoyeur, transporteur, demenageur, livreur, coursier, messager
    prestataire attitre|agree|habilite, prestataire, transporteur|transportér|transporter|livrer, sofer
    kamyon, camionneur, rapaz do camiao, despachante, empresa de transporte, transportista, mensajero
    recadero, corriere, spediteur, kurier, fahrer, driver, the carrier, haulier, shipper, pickup agent
    trucker, envoie|mande|avoy|anvoy quelqu|in un|moun, maison qui enleve, un ami avec|passera, un gars passe
    porteur, facteur special, brinks, convoi, assureur du convoi`,
)
/** He has the money with him. */
export const hasMoney = words(
  'has the money',
  `te|vous|t|ou|lui? file|donne|remet|remettra|laisse|laissera|compte|paie|verse|apporte|tend|remette|donnera le|la|les|vos|l|tes liquide|somme|argent|cash|billets|sous|especes|montant
    laisseront l|les|la argent|billets|somme
    aura|avec|porte|detient vos|les|l|la|le|tes sous|billets|argent|somme|montant|600
    vos|tes|ses sous sur lui, a|aura|avec vos|tes|les|la|le sous|billets|somme|argent|liquide|cash|montant
    munie|muni|munis de la|l|votre|vos|du somme|argent|billets|montant|cash
    ils|il|elle ont|a deja l|la|vos|les, lui|elle|eux qui|ki vous|te|t|ou paie|paye|regle|verse
    paie|paye dans la|ta|votre main, remis la|le|les somme|argent|montant|fonds a|au
    avec|ek|avek le|lo|l|larjan|larzan cash|liquide|liquid|argent|larzan|kontan
    leva|lleva|entrega|trae el|o|lhe dinheiro|efectivo|envelope, dinheiro contado|num envelope|consigo
    hat das geld, has|brings|hands your|the|you money|cash, paquet de billets, recevrez|recois de sa|leur part
    te|vous paie en main|liquide|especes, amen|amenn|ameen larzan, porta i contanti, il a vos, a vos 600`,
)
/** First there is a small thing to pay or to fill in. */
export const smallFirst = words(
  'small thing first',
  `couverture, garantie, petite garantie, prise en charge, de dossier, frais de, dossier, caution, kosyon
    kossion, kaution, assurance, lasirans, asirans, bordereau, formulaire, bon de remise, bon de
    signer son|le|un papier, n aurez qu a signer, remplir avec votre, remplir, ouvrir le suivi
    formulaire a completer, valeur|marchandise n est|soit pas couverte|assuree, pas couverte, selo
    selo de carga, seguro, timbre, peage, carburant, essence, gasoil, macaron, passage, palette, emballage
    prime, depot, titre de paiement, il exige|reclame|demande|veut, elle exige|reclame|demande|veut
    heure de passage, papiers de propriete, restituerai, rendra|rend|rendu|rendue sur place
    les recuperes apres, recuperes apres, te la|le|les rend|rendra, vous la|le|les rend|rendra, te la ran
    a lui virer, rajoute a, vous reviendront, avance, insurance, deposit, fee, quatre chiffres`,
)
/** Said to be chosen by the site. */
export const chosenBySite = words(
  'chosen by the site',
  `agree|agreee|accredite|accreditee|habilite|habilites|habilitee|attitre|attitree|mandate|mandatee|certifie|partenaire|officiel|reconnu|autorise|conventionne|choisi|recommande|valide|affilie par|avec|d|de|du|chez le|la|ce|cette|agora|l|notre? site|plateforme|agora?
    contrat|accord|partenariat|convention avec agora|le|la|l|ce site|plateforme|annonces?
    seul|seule|seuls habilite|habilites|agree|agrees|autorise|accepte par|sur|du
    transporteur|chauffeur|livreur|relais|livraison|transport|messagerie agora
    agora livraison|livr|transport|express|relais|delivery`,
)

/** A sum beyond what is due. */
export const beyondDue = words(
  'beyond what is due',
  `ce|ske|ski qui|ki|que|ya|y|il depasse|depase|reste|en|a|ne|est en|de|vous|plus|trop|revient?
    ce qui|ki depasse|reste|est en trop|vous, ske ya en plus, qui ne vous revient
    les|mes 100|150|200|250|300|350|400|450|500|550|600|650|700|800|1000|euros qui|ki|de|restants|restant|restantes depassent|restent|reste|trop|plus
    part qui ne, plus que ce|le|prix|prevu|convenu|demande, de tro|trop|plis, en tro|trop|plus|plis
    tro|trop gro|gros|larzan|larjan|mis|mi, le|les doublon|double|doublons, doublon
    paye|vire|regle|debite|verse deux|trois fois, deux fois le|la|votre, deux|trois loyers|mois d|au
    montants|montant|somme rond|ronds|ronde, d un coup alors, les deux autres, les autres, la part du|de|des
    sa part, c etait 100|150|180|200|220|250|280|300|350|380|400|450|500, au lieu de|d, o lie|lieu|lyé|lye de?
    a la place de, instead of, plus grand que|bigger than, excess, extra, the difference, the rest
    the remainder, la difference, lo res|rès|rest, restitution, surplus, el resto, o resto, den rest, il resto
    de mas, a mais, zuviel, zu viel, reste|restera|restent pour|a|au, les 800 qui, certifie de
    le voyage de l|la, compte le voyage, bêtise, betise, erreur de saisie|zero|montant|virgule`,
)
export const sendBack = words(
  'send back',
  `renvoie, renvoi, renvoies, renvoyer, renvoyez, renvoye, ranvoy, ranvoye, rann, retourner, retournez
    retourne, me retourner, redonnez, redonne, redonner, rendez, rends, rendre, restituez, restituer
    restitution, recrediter, recreditez, rembourse|remboursez|rembourser moi|le|la|les|nous|ce|500?
    faites|fais moi|le|lui|les redescendre|suivre|passer|parvenir, redescendre, balance moi|les|ske|le
    me balance|balances|renvoie|renvoies|rends, transmettez, transmettre, transmets
    portez|porter|porteriez lui|sa|le|la, lui porteriez, porteriez, donnez les|le|la|au|a
    donne les|le|la|au|a, remettez le|les|la|au|a, remets le|les|la|au|a, reversez, reverser, reverse
    faire suivre, forward, send back|it|the|his|her|rest, wire, pass it|on, give it|the|him, devuelve
    devolver, reenvia, mandar de volta, zuruck, geben den, rendi, restituire
    vous|tu|ou conservez|gardez|garde|gard|gardes|gard, keep your, prelevez, preleveriez, deduisez`,
)
export const bigMoney = words(
  'money on its way',
  `cheque, chek, shek, sek, sèk, check, cheques, virement, virman, vire, viré, reglement, paiement, payment
    pay, paye, payé, poste, enveloppe, mandat, envoie, j envoie, recu, recevoir, scheck, cheque certifie
    transfert, prestation, logiciel, versement, verse, mis, mi, la fe, fait un, jte fe, montant, depose
    encaisse, ajoute, ajoutee, debite`,
)

/** Said to be paid already. */
export const saidPaid = words(
  'said to be paid',
  `banque|labank|carte|compte m|l|nous a|est|ont bien|deja|ete? debitee|debite|debites|preleve
    m a bien debitee|debite|preleve, bien ete debite|debitee|preleve|envoye|execute|emis
    vient|viens|venons|vien de faire|lancer|valider|passer|regler|payer|fer|confirmer partir|l|le|la|mon|un? argent|virement|paiement|transfert|somme?
    argent|virement|somme|paiement|transfert|reglement|montant est|a|lé|sont parti|partie|passe|passee|ete|sorti|sortie|bien|emis|envoye|execute
    sortie|sorti|partie|parti de chez|mon moi|compte|banque
    fini|fine|finn|la pey|peye|pèy|péyé|paye|peyer aou|ou|out|deja?, mwin|mi la fini|fine pey|pèy|paye|voye
    c est bon de|pour mon|moi cote?, fe|fé|fait le|lo|mon? peman|péman|paiement|virman|virement|virmen
    jé|j|jai ai? fé|fe|paye|peye|payé|fait le|deja|ce?, operation|transaction|ordre|reference n|numero|tx|ref
    reste vos|garde vos|votre, systeme garde|conserve|retient|bloque|met, ya hice, he pagado
    he hecho la transferencia, ho pagato, ja paguei, fiz o pagamento, habe bezahlt
    already paid|sent|transferred, payment done|made|sent, paye|regle|payé ce|hier|tout|deja matin|soir|a|l
    execute noir sur, ecrit execute|effectue|valide|paye, a paye|regle votre|ton|vos|pour, reçus? par virement
    recus par virement`,
)
/** Why nothing is seen of it, and where to look. */
export const notSeenYet = words(
  'not seen yet',
  `vous|t|te|vos attend|attendent|attendra deja|au|la?
    sous|argent|fonds vous|t|te|qui attendent|attend|lache|lachent
    les|la|le lachent|larguent|libere|liberent|debloque|debloquent
    larg|large|lach|suelta|libera|libere|release|releases|debloke larzan|el|il|o|les|la|l|the dinero|argent|fonds|money|soldi?
    tant que l|la|le|vous|tu|on, rien sur votre|ton compte, pas encore visible|apparu|tombe|credite
    photo|capture d|de|du|la? ecran|l ecran|screen, que je vous|t ai mise|mis|envoyee|envoye|joint|jointe
    papier de l agence, papier|recu|ticket|preuve en main, message|mail automatique est|parti
    dans les pubs|promotions|promos|spams|indesirables|onglet, boite le|la range|classe|met|cache
    courrier|courriers|kourie|kourié|correo|correio|posta no|non|nao|endezirab|endésirab|endézirab|indesirable|indesirables|deseado|desejado
    indesirables, endezirab, spam, spams, pubs, au chaud
    votre conseiller|banque vous? creditera|debloquera|liberera|credite, au vu du|de, sous 24|48|72
    deux jours|jours, week end
    bloke|bloque|bloquee|bloques|retenu|retenue|garde|gardes|range|rangee|conserve|conserves si|sur|par|tant|jusqu|au|la|chez|en|a
    an atant|atent, en attente, an atant, interbancaire, dlay|delai|delais bancaire|interbancaire?
    sistema protegido|seguro, sistema, consegna protetta
    ça|ca|sa tombe|tombera|arrive|arrivera|ariv tout|seul|ensuite|apres|demain|deumin|lundi|sur
    ouvrira|s ouvrira|ouvre quand|des|avec|apres, a vous d accepter, n° de suivi
    pour liberation|liberer|debloquer|deblocage, pou|pour debloke|débloké`,
)
/** The goods are to go now. */
export const goodsGo = words(
  'goods to go',
  `postez|poste|expediez|expedie|envoyez|envoie|avoy|anvoy|ship|spedisca|spedire|envie|mande|mandar|schicken le|la|l|les|mon|niméro|nimero|lo|it|the|el|o|il|das? colis|koli|paquet|service|objet|robe|casque|velo|article|numero|niméro|nimero|bordereau|recu|suivi|bike|item|tout|aujourd|ce|des|vite
    postez, expediez, niméro koli, nimero koli, numero de|du suivi|colis|envoi|envio, numero de envio
    tracking, bon|recu|ticket|preuve|etiquette|recepisse d|de|du|n expedition|envoi|depot|la|poste|a
    ticket de la poste, etiquette n a pas|flashee, flashee au, bureau de poste
    confier|donner|remettre|laisser|donnez|confiez|remettez|laissez|descendez|chargez les|le|la|moi|lui|votre|vos cles|clefs|canape|moto|voiture|console|objet|meuble|tout
    descendez
    cousin|frere|fils|mari|ami|chauffeur est|passe|passera|attend|sera|vient en|bas|devant|prendre|ce|la|chercher|le
    est en bas
    on|peut|je|il|vous|elle peut|pourrait|viens|vient|passe les|le|la prendre|recuperer|chercher|avoir|ce
    prendre ce soir|aujourd|demain, livrez, cession, certificat, n° de suivi
    recevoir|avoir|percevoir|cobrar|avere|gingn|gagn|receber l|le|el|i|la|o|larzan argent|dinero|soldi|dinheiro|versement?
    ressevé tou, recevrez tout`,
)

/** Goods or places that are kept for whoever pays first. */
export const keptForPayer = words(
  'kept for who pays',
  `te|vous|t|ou le|la|les|l bloque|bloc|bloke|garde|gard|reserve|mets|met|retiens|tiens|rezerv|poste|envoie|expedie
    bloc|bloque|bloke|bloké le|la|ali|l? pou|pour, sont a vous|toi
    part|partent|partira|envoyee|envoyes|envoye|envoyees|expedie sitot|des|aussitot|une|apres
    sitot le|la|votre virement|reglement|paiement|versement|depot, ferme au versement
    premier|premiere|celui qui|ki|a regle|paie|paye|regler|payer|verse|envoie, premier qui regle|paie
    regler|payer|reglez|payez avant de|d, on fera le tour|visite
    visite|piece|pieces apres|ensuite|apre|plus tard, then|and you walk|visit|see|view|tell
    i ll|will|can post|mail|send|courier them|the|you keys?, keys are with
    keypad|code number|de|du|la by|par|porte|boitier|boite return|retour?, schlussel, llaves, chaves
    embarquer|embarque|decoller|atterrit|voyage samedi|demain|par|avant|des
    avant de l|la|le|les embarquer|charger|expedier|livrer|relacher
    sera|seront relache|relachee|libere|liberee|remis|remise|presente|presentee|livre|livree|debloque|debloquee|rendu|restitue des|contre|apres|une|a|et
    relachee, fait|font|fera|feront revenir, retour des sommes, retrouve la trace, chez un ami
    attend|attendent son|sa|leur|votre billet|maitre|famille`,
)
export const dueFirst = words(
  'due first',
  `envoi|envoie|anvoy|avoy|envoyez|verse|versez|vire|virez|mets|mettez|mèt|wire|transfer|pay|send|pague|paga|mande|zahlen|uberweisen moi|amwin|mwin|the|me|el|o|il|la? 50|100|150|180|200|250|300|400|500|first|premier|primer|primeiro|bond|deposit|half|rent
    octroi de mer
    billet|place|caisse|cage|vol|transport|passage|box|jaula homologuee|d avion|aerien|aerienne|et|avion|de|en soute?
    acquitte|acquittee|acquittes|regle|reglee|payes|paye|couverts|couvert|couverte|verse|versee|verses par|de|a|avec vos|votre|mes soins|cote|charge?
    honoraires, provision modique, provision, droits, bond, first month, month s rent, a month s
    mois|semaine|loyer de garantie|d avance|d avans|davans|avance, prend|prendra|prenne|prends en charge
    que la compagnie|dame|douane|clinique|agence|societe reclame|demande|exige
    reste|demeure|manque sa|son|le|la|les|que|plus|seulement caisse|billet|transport|vol|passage|place|vaccin|frais
    demande|reclame|exige 50|80|100|120|150|180|185|200|210|250|300|400|500, anzahlung, fianza, caucao
    caparra, senal, acompte, arrhes, caution, kosyon, kossion, davans, pose 50|100 soi|vous|toi?
    investis|mets|place de depart, de depart`,
)
