/** Ways to talk elsewhere, carriers, the brand's own trade, time and pressure. */
import { union, words } from '../../src/pattern/words.js'

export const app = words(
  'messaging app',
  `whatsapp, whats app, watsap, watsapp, wathsapp, whatsap, wtsp, wsp, wtsap, wats, whats, whats up, wadsap
    wat sapp, wa tsap, wa me, appli verte, application verte, l appli verte, appli vert, telegram, telegrame
    tlgrm, tg, telgram, viber, snapchat, snap, snp, instagram, insta, ig, discord, hangouts, hangout
    google chat, skype, tiktok, messenger, facebook, imo, wechat, zap, zapzap, threema
    messagerie chiffree|privee|cryptee, mess prive, appli bleue, fb, linkedin`,
  { sensitive: true },
)
export const signalApp = words('signal app', 'sur|sr|on signal|s1gnal, signal app, appli signal')
/** « On continue sur … » */
export const goOn = words(
  'goes on',
  `on|nous continue|continuons|passe|passons|discute|discutons|parle|parlons|echange|echangeons|bascule|basculons, on se|s parle|ecrit|retrouve|appelle|voit
    la suite|discussion|conversation, le reste, cherchez|cherche|trouvez|retrouvez|retrouve moi
    on|nous fait|regle|gere|finit|finalise|voit|discute ca|sa|tout|cela|le|la? reste|suite?, je continue|reponds|suis mieux|plus|joignable, continuons, basculons, passons, poursuivons`,
)
/** « Je suis rarement sur Insta » */
export const seldomOn = words(
  'seldom on',
  'rarement|peu|guere|jamais|quasiment sur|dans|via, presque jamais|plus|pas sur|dans|via, pas souvent|trop sur|dans|via, suis|vais|est|va jamais sur, ne suis|vais|est|va plus sur',
)
/** « Écrivez-moi ici » */
export const writeHere = words(
  'write here',
  'ecrivez|ecris|ecrire|repondez|reponds|contactez|contacte|parlez|parle|restez|reste|restons|continuons moi|nous? ici|isi, ekri|repon amwin? isi|issi',
)
/** « Voici mon WhatsApp » */
export const hereIsMy = words(
  'here is my',
  'voici|voila|prends|prenez|note|notez|ajoute|ajoutez mon|ma|notre, c est mon|ma|notre, ala mon|lo|mo, here s|is my, this is my',
)
/** « Pas ici, sur WhatsApp » */
export const notThisBox = words(
  'not this box',
  `pas ici|la|isi, pas par|sur|via|dans|avec ici|la|le|cette|ce messagerie|site|tchat|chat|appli|application|plateforme
    pas la|le|cette|ce messagerie|site|tchat|chat|appli|application|plateforme, pa isi|issi, not here|on, nicht hier
    aqui no, qui no, non qui, aqui nao`,
)
/** « Si vous êtes sérieux, WhatsApp » */
export const ifEarnest = words(
  'if in earnest',
  `si vous|tu etes|es serieux|serieuse|interesse|interessee|motive|motivee|d|partant|partante
    si interesse|interessee|serieux, if serious|interested|you`,
)
export const phoneNumber = words(
  'phone number',
  `numero|num|n de telephone|portable|tel|mobile
    mon|ma|le|son|sa|leur|notre|ce numero|num|tel|portable|telephone|ligne|contact|06|07|0692|0693, niméro
    nimero, my number|cell|phone, telefone, telefono, ligne directe, par telephone|tel|sms|texto, direct
    vocal, en direct, de vive voix, sms, texto, phone`,
)
export const mailWord = words(
  'mail',
  `mail, mails, email, emails, e-mail, courriel, adresse mail|email|electronique|e-mail, boite mail, gmail
    hotmail, yahoo, outlook, laposte, ge mail, g mail, émail, mon mail, ladres mail, correo, e-mail personnel
    adresse personnelle, mail prive|perso|personnel, par ecrit`,
)
export const contactWord = words(
  'contact',
  `contact, contacts, contacter, contactez, contacte, joindre, joignable, joignez, ecrire, ecrivez, ecris
    ecri, ekri, appeler, appelez, appelle, apel, sms, parler, parlons, discuter, discutons, repondre, reponds
    repond, reponse, echanger, echangeons, continuer, continuons, poursuivre, ajoute, ajoutez, add, passe
    passons, passez, viens, venez, retrouve, retrouvons, dispo, disponible, suis sur, me trouver, me trouverez
    laisse|laissez|donne|donnez|envoie|envoyez|file moi? ton|votre numero|num|mail|adresse|06|tel|insta|snap
    ton numero|num|insta|snap|mail|whatsapp, votre numero|mail|whatsapp, out niméro|nimero, anvoy amoin out
    koz, kozé, sers amwin, serk amwin, text|call|message|email|contact me, reach, escribame, escribeme
    me chame, scrivimi, schreib mir, basculer, basculons
    on continue|passe|discute|parle|echange|bascule|s ecrit|se parle sur, vocal, mieux sur
    plus simple|pratique|facile|rapide|sur`,
)
/** Reasons given for leaving the site's messaging. */
export const leaveReason = words(
  'reason to leave',
  `pas souvent|tro|trop|beaucoup|jamais|toujours sur|ici|la|connecte|connectee
    me connecte pas|peu|rarement|jamais, connecte rarement|peu, ne consulte pas|jamais|plus|guere|que rarement
    ne regarde pas|jamais|plus, ne reponds|repond|lis pas|plus|jamais|ici|sur le site
    reponds|repond|repon|jrep|rep pas|plus|pa ici|sur|si
    messagerie|site|systeme|appli bug|bugue|bugge|coupe|bloque|plante|lent|lente|rame|censure|supprime|efface|marche|fonctionne pas|mal?
    le site bug|bugue|coupe|bloque|censure|supprime|efface|rame
    la messagerie bug|bugue|coupe|bloque|rame|fonctionne|marche, pas les notifications|notifs
    pas les|de notif|notifs|notification|notifications, isi i blok, blok tout, sit i bloke|blok|koup
    pas sur le|ce site, hors de|du site, en dehors de|du, ailleurs, hors site|plateforme|messagerie
    plus discret|prive|tranquille|sur|surs|simple|rapide|pratique que ici
    pas par la|le|l messagerie|site|application|appli|ici, pas besoin reponn|repondre
    ne pas repondre par|sur|ici|via|la, uniquement par|sur|via, exclusivement par|sur|via, only by|via|on
    pa koz pi, je ne consulte|lis pas, app is|app keeps|site keeps|app slow|crashing|broken
    can t talk|chat|reply here, off the app|site|platform, jamais ici
    quitter cette|la|le messagerie|plateforme|site, ici on ne peut, soi meme, sans passer par|intermediaire
    mon compte va|est|sera|peut supprime|ferme|etre|bloque, tt attache, tout attache
    eviter les frais|la commission|commissions, contourner, sans commission|frais du site|frais de site
    entre nous, de vous a moi, hors application, passer par le site
    gere l|mon|ma annonce|annonces|vente|compte|oncle, n a pas le site|l appli|internet
    ne passe pas par le|la site|messagerie|plateforme, pas facile|pratique ici, no recibo mensajes
    nao recebo mensagens, non ricevo messaggi, qui non ricevo, bekomme ich keine, keine nachrichten`,
)
export const carrier = words(
  'carrier',
  `dhl, ups, fedex, tnt, gls, dpd, chronopost, chrono post, colissimo, mondial relay, relais colis
    colis prive, la poste, laposte, dachser, geodis, cma cgm, ems, usps, amazon, aramex, dhl express
    transporteur, transporteurs, transport, transports, coursier, livreur, livraison, expedition
    expressdelivery, societe|agence|compagnie|service de transport|livraison|messagerie|fret|transit
    shipping company, courier, point relais, navette, fret, bus car jaune, bordereau, transitaire
    commissionnaire, colis, parcel, package, delivery, entrega, paquete, encomenda, pacco, corriere, paket
    transportadora, transportista, convoyeur, envoi`,
)
/** Firms that carry parcels. */
export const carrierName = words(
  'carrier name',
  `dhl, ups, fedex, tnt, gls, dpd, chronopost, chrono post, colissimo, mondial relay, relais colis
    colis prive, la poste, laposte, dachser, geodis, cma cgm, ems, usps, aramex, dhl express, transporteur
    transporteurs, coursier, livreur, transportadora, transportista, corriere, courier, kurier, mensajero
    shipping company`,
)
export const partnerClaim = words(
  'partner claim',
  `partenaire, partenaires, agree, agréé, agreee, agrees, officiel, officielle, officiels, certifie
    certifiee, homologue, affilie, affiliee, mandate, mandatee, conventionne, conventionnee, convenzionato
    referencé, reference, du site|d agora, agora livraison|transport|express|expedition|delivery
    livraison agora, sous contrat, attitre, attitree, associe, associee, envoi securise, livraison securisee
    official, partner, approved, envoye par le site|agora, recommande par agora, oficial, ufficiale
    agora relais|colis`,
)
export const urgent = words(
  'urgent',
  `urgent, urgente, urgence, urgents, urgan, vite, tres vite|rapidement, rapidement, rapide, immediatement
    immediat, immediate, sans attendre|delai|tarder, de suite, tout de suite, toutdsuite, asap, depeche
    depechez, depechez vous, dépêche, depeche toi, fais vite, faites vite, desid vit, fo desid, plus tarder
    au plus vite|tot, dans l heure, dans la minute|journee, dans les minutes|heures
    sous 1|2|3|4|6|12|24|48|72 h|heure|heures, sous 24h|48h|72h|12h|6h|2h
    dans 1|2|3|5|10|15|20|30|45 min|minutes|mn|h|heure|heures, avant ce soir|minuit|midi|18h|demain, ce soir
    aujourd hui, avant 16h|17h|18h|19h|20h|12h
    derniere|dernier|dernieres chance|rappel|delai|heures|jour|minutes, expire, expirera, expirent
    dernier avertissement, plus que quelques|2|3|5|1|une|deux heures|h|places|lots|minutes|heure|jours?, now
    right now, immediately, hurry, today only, within minutes|hours|the|an|one|24|48|2|12, expires, quick
    urgentemente, hoy mismo, hoje, subito, sofort, oggi, ferme a minuit, minuit
    valable 30|15|10|20|24|48 min|minutes|h|heures, jusqu a 18|17|16|19|20|12|minuit h?, meme jour|same day
    le jour meme, same-day, demain matin derniere, presse, pressé, dans la journee|soiree
    in ot domoun i atann, vit`,
)
export const competition = words(
  'competition',
  `autre personne|personnes|acheteur|acheteurs|client|clients|interesse|interesses|interessee|candidat|candidats|locataire|locataires|couple|famille|demandes
    d autres personnes|acheteurs|interesses|clients|candidats|demandes|visites|familles
    autres attendent|personnes, beaucoup de|d demande|demandes|monde|personnes, y a du monde
    plusieurs personnes|demandes|interesses|candidats|visites|acheteurs
    premier arrive|paye|payé|servi|virement, premier arrivé premier, premier qui paye|paie|verse|vire
    someone else, other people|buyers, sinon je|on le|la vends|donne|laisse|passe|loue, sinon je passe
    partir vite|tres, part vite|tres, places limitees, offre limitee, plus que quelques, j annule
    annule les|la, attend ma|votre reponse, attendent ma|votre reponse, quelqu un d autre, in ot domoun
    hay mucha gente, muita gente, dernier disponible, derniers exemplaires|lots|appareils|places, priorite
    prioritaire`,
)
export const threat = words(
  'threat',
  `poursuivi, poursuivie, poursuites, poursuite, plainte, justice, tribunal, police, gendarmerie, huissier
    avocat, juridique, penal, penale, amende, penalite, penalites, sanction, sanctions, majoration, majoree
    legal action, sued, lawsuit, mise en demeure, contentieux, denonce, denoncer, signaler a la police
    porter plainte, porterai plainte, vente sera|est annulee, annulee, annule, litige, fermeture, recouvrement
    saisie, interdit bancaire, prison, cybercrime, interpol, fiche`,
)
/** The brand speaking: its service, its team. The brand's own name is a fact. */
export const brandService = words(
  'service of the site',
  `service|services client|clients|clientele|securite|fraude|fraudes|verification|paiement|paiements|technique|moderation|comptabilite|conformite|litige|litiges|transaction|transactions|livraison|juridique|commercial|premium|annonces|annonce|vendeur|vendeurs|remboursement|remboursements|confiance|protection|qualite
    equipe securite|confiance|moderation|support|technique|paiement|fraude, l equipe|la direction
    l|le|la|notre|nos equipe|equipes|service|services|support|moderation|assistance|administration|direction|systeme|plateforme|departement|cellule|centre
    support, assistance
    administrateur|admin|moderateur|technicien|responsable|directeur|assistant|conseiller|conseillere|bot|robot du? site|plateforme|service|support|annonces|moderation
    protection, paiement securise, securite, verification, moderation, customer service, support team
    official account, security team, compte officiel, admin du site, assistant virtuel, bot, admin, pay
    alerte, info, infos, sécurité, centre d aide, gestion des annonces, gestion des comptes`,
)
export const informs = words(
  'informs',
  `vous informe, vous informent, vous informons, informons, informe que
    nous avons constate|detecte|remarque|releve|besoin|procede|recu|enregistre|suspendu|bloque|limite|restreint|identifie
    vous avise, vous avisons, tenons a vous informer, vous contacte, vous contactons, contacte au sujet
    vous invite, vous invitons, vous remercie, vous demande, vous demandons
    nous vous demandons|informons|invitons|prions|contactons|rappelons|proposons|avons|confirmons|notifions
    avis important, notification, alerte
    a ete signale|signalee|restreint|restreinte|suspendu|suspendue|limite|limitee|bloque|bloquee
    suite a un|une|plusieurs|votre|notre controle|signalement|signalements|contrôle|mise|nouvelle|verification|audit|anomalie|incident
    dans le cadre de|du, conformement a
    afin de certifier|garantir|securiser|proteger|finaliser|lever|confirmer|maintenir|verifier
    par mesure de securite, pour raison|raisons de securite, pour des raisons de securite, mise a jour de nos
    nouvelle reglementation|reglement|loi|norme|procedure|politique, dear user|customer|seller
    cher|chere|chers utilisateur|utilisateurs|client|cliente|clients|vendeur|membre|membres|abonne
    madame monsieur, nous constatons, renforcement de nos|des, campagne de verification, votre dossier
    votre interlocuteur, votre acheteur, votre acheteur est certifie, verifie votre, controle, verify your
    your account|item|listing was|has`,
)
export const meetInPerson = words(
  'in person',
  `main propre, en main|mains propre|propres, sur place, a domicile, en personne, de visu, au comptoir
    a la remise|livraison|recuperation, au moment de|du, lors de|du, le jour de|du
    a la visite|remise|signature|livraison, quand vous venez|passez|repartez, quand tu viens|passes
    en face|direct, on se voit|retrouve|rejoint, min dann la min, man dan la min
    a l agence|atelier|accueil|cabinet|etude|bureau|office|école|ecole
    au bureau|local|magasin|cabinet|guichet|secretariat|siege, je passe|viens|peux passer|venir
    je passerai|viendrai, apres essai|verification|visite|controle, a l enlevement, in person, a nous amener
    apporter, apportez, amener, amenez, nous amener, munissez`,
)
export const company = union('company', carrier)
