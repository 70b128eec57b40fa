/** Ways out of the site's messaging, and out of its filters, told without naming them. */
import { words } from '../../src/pattern/words.js'

/** What is said against the site's messaging. */
export const against = words(
  'against the messaging',
  `ouvre|consulte|regarde|lis|releve|utilise|vois|visite rarement|peu|jamais|guere|plus cette|la|ce|ici|l|mes boite|messagerie|tchat|chat|site|appli|messages?
    viens|passe rarement|peu|jamais|guere ici|dessus|sur
    boite|messagerie|tchat|chat|site|appli|application|onglet penible|lent|lente|capricieux|capricieuse|casse|cassee|sature|saturee|bizarre|nul|nulle|deteste|fatigant|inconfortable|compliqué|complique|limite|limitee
    trouve|deteste|aime ce|cette|pas tchat|chat|messagerie|site
    bouton|fonction|touche|champ repondre|reponse|envoi|message est|ne|marche|casse|cassee? casse|marche|pas?
    reponses|messages|mesaz m|me|arrivent|parviennent arrivent|parviennent|avec|en|tard|trois|plusieurs|deux? avec|en|plusieurs|trois|deux? retard|jours|tard
    avec|3|trois|deux|plusieurs jours de retard
    n est|suis|a pas inscrit|inscrite|de compte|membre sur|au|ici|ce?, ne sait pas se servir|utiliser
    n a pas d? acces|compte|l application|le mot, ekri|ekrir|répon|repon|koz|kozé pa mwin|amwin|sa|isi|ici
    pa isi, mi gard|gad|war|lir|ouv pa|pi, mi gard pa, mi ouv pa, pas ici, pas isi
    autre chose|part|moyen|canal|endroit que, sur autre chose, par un autre moyen|canal|biais
    n y suis jamais|presque|pas, pas la|a|ek cette|ce boite|tchat|messagerie, lise par|par dessus
    par dessus notre epaule, a l abri des regards, en prive, plus intime, indiscrets, tranquilles
    etre tranquille|tranquilles, sans temoin, plus commode|confortable|agreable, commode pour
    mon telephone n|ne affiche|ouvre|recoit|charge pas|plus, notifications|alertes coupees|desactivees|ne
    hate|hardly use|check|open this|the app|chat|inbox, gère|gere la|cette vente|annonce, relais ce|demain|des
    prendra le relais`,
)
/** What the reader is to use or hand over instead. */
export const instead = words(
  'instead',
  `un|ton|votre|le|out numero|num|niméro|nimero|mail|portable|fixe|contact ou|pour|que vous|te|m|je|on|l joindre|appeler|envoyer|ecrire|trouver?
    de quoi|kosa vous|te|m|me|le|la|l|nous appeler|joindre|ecrire|contacter|rappeler|retrouver
    ou vous|te|me|le|la|nous joindre|appeler|trouver|ecrire
    comment|kouman vous|te|me|le|la|nous|l joindre|appeler|contacter|trouver|ecrire
    ce que vous|tu|ou utilisez|utilises|avez|as|servez|prenez d? habitude?, ce que vous|tu utilisez|utilises
    un petit|p|ti|bref? texto|sms|coup|appel|message de fil|au|sur|si?, petit texto, un texto
    coup de fil|tel|telephone, sonn|sonne|sonnez|bip|bipe|bipez|ring|sers|serk amwin|mwin|moi|me|chez
    me bip|biper|sonner|appeler, tu me bip|bipes|sonnes|appelles, vous me sonnez|appelez|bipez
    causer|causons|parler|parlons|bavarder|echanger|ecrire|discuter ailleurs|autrement|hors|sur|par
    se causer|parler|ecrire sur|ailleurs|par
    service|messagerie|appli|application|canal chiffre|chiffree|crypte|cryptee|securise
    passons|passer|basculons|basculer|continuons|continuer|poursuivons sur|par|vers, sur ma ligne
    ma ligne directe, ma ligne, mon fixe, ecrit en|dans petit|la|le|gros, photo montre|affiche|contient
    sur la|ma|une|mes deuxieme|troisieme|derniere|premiere|quatrieme|2e|3e|photos photo, ring me
    give me a|your way|number|line|contact`,
)
/** Applications told by their colours and drawings. */
export const appDrawn = words(
  'app by its drawing',
  `appli|application|apli|truc|logo|bulle|rond|messagerie au|avec|a|ek|la|le? petit|ti|un? combine|telephone|avion|fantome|bulle|oiseau|verte|vert|bleu|bleue|violet|violette|jaune
    petit|ti avion|fantome|telephone|combine bleu|jaune|blanc|papier|vert|violet, petit oiseau bleu
    avion en papier|bleu, avion bleu, fantome jaune, petit fantome, bulle|bulles verte|bleue|vertes|violette
    combine vert|blanc|violet, telephone vert, logo|icone|rond|carre vert|violet|jaune|bleu avec|a?
    reseau|appli|application|site|service au f|fantome|camera|photo|musique
    appli|application|reseau des jeunes|photos|stories|ados, f bleu, camera rose|violette
    celui|celle|chez ou l on envoie, chez le petit|fantome|oiseau, chez zuckerberg|mark|meta
    signal par exemple|si|ou, ou telegram, yellow ghost, paper plane, green|blue|purple app|bubble|icon`,
)
/** How to undo a disguise, or why there is one. */
export const decode = words(
  'how to read it',
  `remplace|remplacez|remplaces|change|changez|convertis|convertissez|saute|sautez|enleve|enlevez|enlev|retire|retirez|ote|otez|supprime|supprimez|ignore|ignorez|efface|effacez les|le|la|l|bann|toutes lettres|lettre|points|espaces|etoiles|tirets|mots|symboles|emojis|slash|barres|voyelles|consonnes|zero
    sans les|le|bann lettres|points|espaces|etoiles|tirets|mots|symboles
    gardez|garde|gardes|prends|prenez|lis|lisez que|uniquement|seulement|juste? le|les|l chiffres|initiales|premieres lettres?
    lettres par ce|des chiffres|leur|leurs, de|a droite a|vers gauche, a|de l envers|rebours|l'envers
    lis|lisez|lire|lir en|a|de|par partant|l|la|droite|fin envers|fin|a?
    mis|mises|mettez|mets|colle|colles|collez|assemble|assemblez|recolle|recollez|attache|attachez les|tout|ca|sa bout|deux|ensemble|attache|morceaux
    bout a bout
    premiere|deuxieme|seconde|premier|second|autre moitie|partie|bout|morceau|moitié dans|du|arrive|arrivent|arrivera|suit|au|est|vient
    la seconde|suite|fin|deuxieme|reste dans|arrive|suit|au un|dans|prochain|message|autre|l?
    robot|filtre|machine|moderateur|systeme|site|robo ne|n|y|la? voit|l|les|m|me|lit|comprend|vois|efface|coupe|bloque|supprime|masque|vire|mange|censure efface|que|rien|pas|coupe|les|le|tout?
    sinon le|l|la|on|ils|sa|ca|i robot|site|filtre|efface|bloque|saute|coupe|supprime|disparait|censure|blok|machine
    n y voit que, ce qu elles|ils|qu elle|il imitent|imite|cachent|representent, imitent, tu vas comprendre
    vous comprendrez, a vous de deviner|reconstituer, devine la suite, rebus, charade, code secret|cesar
    en toutes lettres, puis l annee, deux fois le|15|24|12|30|dix|douze|quinze|vingt|trente|kinz|trant
    dé|de fwa kinz|diz|douz|vin|trant|karant, double zero, annee de la|du|ma coupe|bac|naissance|mort
    sans le 19|20|zero|0|point, plus l|le annee|chiffre|nombre de, collez y|colle, ma reference client
    etiquettes, prix affiches|barres|des forment|sont, forment de|un|mon|le quoi|numero|contact
    vous connaissez le|la debut|suite|prefixe, comme les|tous portables|fixes|numeros|mobiles d ici|de|ici|du
    sonnera pas, ca|sa ne? sonnera`,
)
/** What such a riddle leads to. */
export const riddleGoal = words(
  'what it leads to',
  `sonner, sonnera, sonnez, sonne, sonn, appelle, appelez, appeler, aple, apel, bip, bipe, joindre, joignable
    numero, nimero, portable, portables, telephone, tel, whatsapp, mail, adresse, google, gmail, hotmail
    outlook, envoyez, ecris, ecrivez, ecrire, retrouver, trouver, composez, compose, texto, sms, zero, 06, 07
    0692, 0693, 0262`,
)
/** An address spelled with everyday words. */
export const spelledAddress = words(
  'spelled address',
  `arobase, arobaz, escargot du clavier, puis l escargot, l escargot, le a enroule|rond|tourne
    a rond|enroule|entoure, a dans un rond, arobas, tiret|trait|barre bas|basse|du|d 6|8|union|union?
    tiret du bas|six|huit|8|6, underscore, souligne du|bas, point com|fr|re|net|org|commerce
    boite|messagerie|adresse|courrier de|chez|du|la? chez|geant|vieille|celle google|microsoft|yahoo|orange|la poste|free|sfr|apple
    chez google|microsoft|yahoo|laposte|la poste|hot, vieille messagerie, mail de chez google|microsoft
    chez gmail|hotmail|outlook|yahoo, g mail, gé mail, jaimail, j mail
    terminaison de|du|fr|notre|habituelle|francaise, fin|terminaison en? fr|com|re
    prenom|nom|pseudo de mon|ma profil|annonce|compte
    mon|meme pseudo|nom|prenom suivi|plus|colle|et|que|puis|sans|avec, tout attache, tout colle
    en un seul mot, sans espace`,
)
/** Digits read aloud in Creole or by groups, which make no French number. */
export const saidDigits = words(
  'digits in Creole',
  `zero|zéro sis|sét|set|sif|six, sis katrovindouz|katreuvindouz|katrovintrez|nef|neuf, katrovindouz
    katrovintrez, katrovin, katrovindis, swasantdis, swasantkinz, trant set|sét|uit|nef|kat|senk
    karant set|uit|nef|kat|senk|in|dé, senkant set|uit|nef|kat|in, vin set|uit|nef|kat|senk`,
)
/** A voice or another box wanted in place of this one, without an app being named. */
export const ringInstead = words(
  'ring instead',
  `plus reactif|reactive|dispo|joignable par|sur|au
    quittons|quittez|quitter cette|la|ce messagerie|site|chat|conversation
    ajoute|ajoutez|rajoute moi on|la|sur|et|ce, email|call|text|message her|him|us|them
    je vous|te laisse mon contact|mail|numero
    passez|passe|donnez|donne|faites|fais|lache moi|mwin|amwin? un? coup|ti de? fil|tel|bigo|telephone
    un appel et|suffit|sera
    appelez|appelle|appel|apel|apele|rappelez|rappelle|recontactez|contactez|joignez|sonnez moi|mwin|amwin|me? directement|direct|plutot|vite
    appel amwin, recontactez moi|nous, contactez moi|nous par|sur|au, sur mon fixe|portable|gsm|cellulaire
    composez mon|le|ce numero, par telephone uniquement|seulement|exclusivement
    uniquement|seulement|exclusivement|que par telephone|tel|mail|courriel|appel|sms
    au telephone|tel uniquement|seulement|plutot|directement
    je prefere|prefererais l|le|la|parler|un|de|qu? oral|vocal|telephone|voix|vive|appel|appelle, de vive voix
    dites moi ou|comment vous|te joindre|trouver|ecrire
    text|call|ring|phone|email|message me instead|directly|direct|at|on, hit me up
    my personal email|mail|number, personal email
    sur ma|mon|une|leur boite|adresse|mail|courriel perso|personnelle|outlook|gmail|yahoo|hotmail|pro|professionnelle
    ma boite outlook|perso|gmail|personnelle
    ecrivez|ecris a|au|chez mon|ma|notre|l|son|sa notaire|mari|femme|associe|adresse|boite|secretaire|agent
    rejoignez|rejoins|rejoindre mon|ma|le|notre|la canal|chaine|groupe|reseau|page|serveur, mon canal
    lien est|dans dans|ma ma|bio bio?, lien dans ma bio
    on|nous|qu on? sorte|sorte|sortir|sortons d|de ici|la|ce, par un autre|une canal|biais|moyen|messagerie
    messagerie privee, autre messagerie, chez le|l gros|geant? g|google|microsoft
    trouvez|trouve|retrouvez|retrouve|cherche|cherchez moi chez|sur|la|ailleurs
    reseau a|de|au|ou|avec l oiseau|oiseau|fantome|camera|telephone, a l oiseau bleu
    meme que|nom|pseudo mon|que|sur pseudo|mon|nom?, se|finit|termine|terminant comme|en|par tout|gmail|com|fr`,
)
/** What is wrong with writing here. */
export const notHere = words(
  'not here',
  `ces messages, ce fil, cette|ta|la|ce|le boite a|de messages|dialogue
    cette|la|ce boite|messagerie|chat|tchat|fil|discussion|site|conversation me|m|est|c|disparait|fatigue|rame|bug|disparaissent|coupe|marche
    boite a messages, boite de dialogue, messages disparaissent|s|se|n
    ici les|on|c|ca|tout|messages messages|s|est|passe|disparait|efface|ne?, ecrire ici
    d ecrire|ecrire|repondre|parler|discuter|continuer ici|la, pas|plus|jamais ici|la|dessus
    compliquer la vie, se compliquer, se prendre la tete, sa|ca|sa li|il? ici|isi i? marche|mars mal|pa|pas
    ici i marche mal, this chat|site|app, chat is|sucks, chat du site, c|est relou|lent|penible|nul
    plus simple|rapide|pratique|efficace|direct|clair|sympa, plus vite, ce sera plus|mieux, on se dira tout
    on regle tout, meilleur tarif|prix, en discuter|parler tranquillement|mieux, tous les|le details|detail
    pas souvent, ne lis|vois|consulte|regarde pas|plus, ailleurs qu|que ici, plutot que
    au lieu d|de ecrire|messages, sors|sorte|sortir|sortons d ici`,
)
/** A call about meeting today, as those make who have agreed. */
export const onTheWay = words(
  'on the way',
  `quand vous|tu|ou etes|es|arrivez|arrives|serez|passez|passes|le, en arrivant
    des que vous|tu arrivez|etes|arrives, devant le|la|chez, portail, portillon, interphone, sonnette
    boite aux lettres, pour confirmer, en cas de|d, si vous|tu trouvez|trouves|etes|vous|avez, si besoin
    pour le rendez|rdv, demain matin, avant de passer|venir, samedi, dimanche, quand vous venez, les pompiers
    le samu, urgences, mon fils, ma fille, medecin, docteur`,
)

/** What is hidden. */
export const contactThing = words(
  'contact hidden',
  `numero, num, numeros, nimero, tel, telephone, portable, contact, coordonnees, mail, adresse, pseudo
    whatsapp, snap, insta, 06, 07, 0692, 0693, 0262, 0639, indicatif, me joindre, m appeler, m ecrire
    te joindre, causer, me trouver, me retrouver, c est moi, au bout, ajoute moi, ajoutez moi, number, phone
    line, email, reach me, text me, zero, chiffres`,
)
/** A number cut in two. */
export const headOfIt = words(
  'head of it',
  `debut, tete, premiere moitie|partie, moitie, commencement, en deux, coupe, coupees, coupe en
    deux morceaux|bouts|parties, morceaux, bouts, premier bout|morceau|bloc, commence par|c, commence comme
    first half|part|bit, 1ere partie|moitie, indicatif`,
)
export const tailOfIt = words(
  'tail of it',
  `la fin, fin c|est, la suite, le reste, reste est|dans|arrive|suit|sur, queue, seconde moitie|partie
    deuxieme moitie|partie|bout|morceau, derniers chiffres, prochain message, message suivant, message d apres
    autre moitie|bout|morceau|partie, rest is|in|comes|follows, second half|part|bit, 2eme partie|moitie`,
)
/** It is to be seen in a picture or read off the listing. */
export const shownOn = words(
  'shown on',
  `en filigrane, filigrane, en gros, dessus, cache, cachee, caches, cachees, ecrit, ecrite, ecrits, peint
    peints, inscrit, inscrite, inscrits, note, notee, notes, affiche, affiches, glisse, glissee, visible
    planque, marque, imprime, tague, grave, colle, figure, apparait, se lit, lisible, hidden, written, painted
    mets, met, mis`,
)
export const onPicture = words(
  'on a picture',
  `photo|photos|foto|fotos|image|images de|du|d|l|numero|profil|annonce|3|2|4|trois|deux|quatre
    premiere|deuxieme|seconde|troisieme|quatrieme|derniere|1ere|2eme|3eme|4eme|2e|3e|4e photo|image|foto
    la|ma|mes|les|une|tes photo|photos|foto|fotos|images, photo, photos, sous la table
    sur le mur|pare|carton|panneau|capot, titre de l, dans le titre, fond d ecran, photo de profil
    the picture, third|second|last|first photo|picture|pic, chiffre par chiffre`,
)
/** A number told by arithmetic, prices and well-known figures. */
export const figureRiddle = words(
  'figure riddle',
  `laisse deviner, devine, devinez, premier|derniere|dernier|premiere|1er chiffre|lettre|nombre de|par chaque
    de chaque ligne|mot|phrase|prix|article, devant|derriere|avant|apres|suivi du|le prix de|du, du prix de l
    prix de l annonce|article puis, deux|trois|2|3 derniers chiffres, chiffre par chiffre, un par un
    indicatif d ici|de|local|du
    deux|trois|2|3 fois la|le|les? douzaine|quinze|douze|dix|vingt|trente|quarante|meme, la douzaine
    double de, moitie de, annee de la|mon|ma|naissance, age de, coupe du monde, departement de, code postal de
    nombre de poules|jours|doigts|mois|lettres|pattes
    additionne|additionnez|ajoute|ajoutez|retranche|retranchez|enleve|enlevez|multiplie|retire|retirez|soustrais 1|2|un|deux|10|dix|le|la|les
    petit jeu, devinette, enigme, rebus, charade, puzzle, pour un malin, a vous de jouer, add one|1|the
    minus one|two, reversed, backwards, a l envers, de droite a, dans l ordre inverse, du dernier au premier
    lisez que, lis que, gardez que, garde que, prenez que, prends que, retenez que, que les chiffres
    only the numbers|digits, read only, just the numbers|digits`,
)
/** Why it is not written straight. */
export const eaten = words(
  'eaten by the filter',
  `filtre|filter|robot|systeme|system|machine|censure|site|appli|bot|moderation|programme mange|avale|gobe|bouffe|eats|blocks|deletes|hides|removes|efface|bloque|masque|vire|coupe|supprime|avec|remplace|ecrase|etoile it|les|le|la|l|tout|mon|mes|ca|sa|numbers
    can t|cannot type|write|put|post it|the|my|numbers, pas le droit de|d mettre|ecrire|donner
    peux|peut|puis pas l|le|la|les|mon|mes? mettre|ecrire|donner|taper|marquer en|le|mon|mes|l|ici|entier|direct|directement
    sinon ca|c|sa|on|il|ils l|me|m|le|est|les? efface|effacent|masque|coupe|bloque|disparait|censure|supprime|vire|saute
    on|ils|il me|m|nous|vous le|la|les|l efface|effacent|supprime|coupe|bloque, remplace par des etoiles
    en etoiles, par prudence, sans me faire|se faire bloquer|effacer|reperer|censurer, pour pas que ca|sa
    pour eviter le filtre|robot|blocage`,
)
/** Names of applications written by their sound. */
export const namePun = words(
  'name by its sound',
  `tele gramme|gram|grame|gramm, watts|wats|watt|ouate|ouats|ouat|oit app|ap|sap|appe, watts up, ouatsap
    ouatsapp, ouatessap, houatsap, insta gramme|grame|gram, snap tchatte|tchat|chate, messe ange
    fesse|face bouc|bouque|bouk, fessebouc, vayber, vaïber, double ve app, w app, telle et gramme, cygnal
    si gnal, tele guide gramme`,
)
/** A mail address by its parts. */
export const mailParts = words(
  'parts of an address',
  `prenom|nom|pseudo colle|colles|suivi|suivis|accole|plus|puis|point|tiret|et au|a|du|de|le|la|mon? nom|prenom|annee|chiffres|numero|boite|metier|departement|code
    boite orange|free|sfr|gmail|wanadoo|outlook|hotmail|laposte|google|bleue
    chez orange|free|sfr|gmail|wanadoo|outlook|hotmail|laposte|google|jaune|la
    orange|free|wanadoo|sfr|gmail|outlook|hotmail|laposte point|dot|pt, tu remplaces le|la|les
    initiale|initiales puis|de|point|suivie|suivies, sans accent, sans espace, puis le nom
    first|last name dot|then|and, dot martin|smith|at, dot com, point fr|com|re`,
)
export const mailNamed = words(
  'mail named',
  'mail, email, adresse, courriel, boite, e mail, mailez, ecris moi, ecrivez moi, ecris a, ecrivez a, my mail',
)
