/** Ultimatums: what time is left, what comes of silence, who suffers, who else is after it. */
import { either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** The writer measures out the reader's time. */
const timeIsGiven = words(
  'time is given',
  `t|te|vous|lui|leur laisse|laissons|donne|donnons|accorde|accordons, laisse|donne|accorde toi|vous|moi
    il|ne vous|te|t|lui reste, reste|restent plus|plu que|k|ke, vous disposez, vous n avez|aurez
    ai|as|avez|dispose|disposez plus|plu que|qu|k|ke, a plus que, na plus|pi, i rès|reste aou|pi, reste aou
    l offre|enchere|promo|promotion|fenetre|session|lien|code|vente|page se|s termine|termineront|ferme|acheve|referme|coupe|cloture
    dernier|ultime delai, tu disposes, avez jusqu|jusque, as jusqu|jusque, you have|ve|got, te queda, tienes, tiene
    hai, tens, du hast, sie haben, give you, giving you`,
)
/** A short while. */
const shortWhile = words(
  'short while',
  `une|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|1|2|3|4|5|6|10|12|15|20|30|45|60 petites? minute|minutes|min|mn|heure|heures|h
    quart d heure, quarts d heure, demi heure, demi heure, quelques minutes|heures|instants|secondes, la matinee|soiree|nuit|journee
    une matinee|soiree|nuit|journee, vingt|quarante quatre|huit heures, 24|48|72 h|heures, 2h, 3h, 1h, 4h, 6h, 12h, 24h, 48h, 10mn, 5mn, 30mn, 15mn
    jusqu a|au|ce|demain|en|midi|minuit, jusque a|ce|la, jusk|juska ce|a|demain|minuit|midi
    jusqu|jusque au|a|ce coucher|soir|nuit|midi|minuit|demain|tombee, cette nuit|heure|minute|apres
    une|deux|trois|cinq|dix|kinz|kinze|de|dé|trwa|dis èr|zèr|zer|er|minit|minute|minut, in demi èr|zer|er, in èr|zèr|er, in ti moman
    until 1|2|3|4|5|6|7|8|9|10|noon|midnight|tonight|tomorrow, one|an|two|half|few hour|hours|an|minutes
    una hora, media hora, un ora, mezz ora, uma hora, meia hora, eine stunde, hasta las|el|esta|manana, ate as`,
)
/** « Vous avez une minute ? » gives no time. */
const youHave = words('you have', 't as|a, tu as|a, vous avez, ou na|nana')
const hours = words(
  'hours',
  `une|deux|trois|quatre|cinq|six|1|2|3|4|5|6|12|24|48 heure|heures|h|èr|zèr, demi heure, la matinee|soiree|nuit|journee, un quart d heure
    jusqu a|au|ce|demain, juska|jusk ce|a|demain, vingt quatre|minutes, quarante huit, 1h, 2h, 3h, 24h, 48h`,
)
export const timeLeft = without(
  either(sequence(timeIsGiven, shortWhile, { within: 2 }), sequence(youHave, hours, { within: 1 })),
  words(
    'way or work',
    'route, trajet, marche, bus, voiture, vol, avion, pause, cours, attente, ramadan, battement, cuisson',
  ),
  { before: 0, after: 3 },
)

/** Nothing has come from the reader. */
const silence = words(
  'silence',
  `sans|faute|defaut|absence|manque de|d votre|ta? reponse|retour|paiement|reglement|nouvelles|nouvelle|signe|reaction|confirmation|accord|validation|regularisation|action
    sans votre|ton|ta reponse|retour|paiement|reglement|accord|geste|aide|confirmation|action|intervention
    sans virement|versement|reponse|paiement|reglement|nouvelles|retour|reaction, silence, en l absence
    si|sinon je|j|jen|j ai n ai|recois|vois|entends|avais? rien|pas|toujours, si j ai|je toujours? rien
    je n ai|avais|vois|recois rien|toujours, rien n est|a ete? recu|paye|regle|fait|valide|arrive|bouge
    si|sinon tu|vous|t|te|ou ne|n? ai|me|vous|te|te? reponds|repondez|repond|payes|payez|paies|paye|reglez|regle|regles|decides|decidez|bouges|bougez|confirmez|confirmes|traines|trainez|tardez|tardes|virez|vires|validez|valides|envoyez|envoies|cliquez|agissez|agis|rappelez|rappelles|hesitez|hesites|refusez|refuses|raccrochez|raccroches|coupez|coupes|obtemperez|obtemperes|cooperez|coopere pas|plus|encore|trop|rien|aujourd|ce|vite|maintenant?
    si vous|tu continuez|continues|persistez|persistes|refusez|refuses|trainez|traines|hesitez|raccrochez|raccroches|coupez|tardez|attendez
    si ou|zot réponn|reponn|répon|repon|pèy|pey|pay|anvoy|anvoye pa, si mi gingn|gagn|woi|wa|war pa|rien, si na pwin|poin
    passe ce|cette|minuit|midi|le, passe|au-dela|dela|apres cela|ca|ce|cette|cet? delai|heure|date|moment, ensuite ce
    if you don|do|fail|refuse|ignore|wait, if i don|do|hear, otherwise i|we|you|your, si no|usted? respondes|responde|pagas|paga
    de lo contrario, se non, se nao, andernfalls, sonst, wenn sie nicht`,
)
/** What the silence brings. */
const comesOfIt = words(
  'comes of it',
  `affaire|vente|dossier|deal|accord|offre est|sera|tombe morte|mort|close|clos|classee|finie|fini|l? eau|annulee|annule|perdue|perdu
    considerez que, je considere que|qu, oubliez|oublie la|le|moi|cette, tant pis|pi, adieu, on arrete|oublie tout|la
    repart|part|repartira|partira|file|passe|passera|va|ira en|a|au|chez|pour vitrine|autre|suivant|quelqu|expediteur|ligne|un|une|l
    repart|repartira a|chez|en, remets|remettrai|remet en|l|la|le ligne|vente|annonce
    saisis|saisirai|saisissons|saisirons|alerte|alerterai|appelle|appellerai|previens|previendrai|contacte|contacterai|vais voir|avertis|avertirai la|le|les|l|mon|ton|votre|ta|vos|tes|tout|un|des gendarmerie|gendarmes|police|flics|juge|tribunal|huissier|avocat|femme|mari|employeur|patron|voisins|famille|mere|parents|procureur|justice|banque|procedure
    huissier, huissiers, tribunal, tribunaux, juge, justice, poursuites, poursuivi, poursuivie, assignation, saisie, plainte
    fiche, fichee, blackliste, liste noire, listes noires, interdit bancaire, interdite bancaire, gele, gelee, geles, gelees, suspendu
    suspendue, banni, bannie, radie, radiee, coupe, coupee, coupure, resilie, resiliee, bloque, bloquee, bloques, ferme, fermee, supprime
    supprimee, efface, effacee, majore, majoree, double, doublee, annule, annulee, perdu, perdue, perdus, detruit, detruite, confisque
    vous|tu perdrez|perdras|perdez|perds|allez|vas, ca|sa|cela va mal|chauffer|barder, mal se|finir|tourner, se passer|finir mal
    regretter, regretterez, regretteras, gare a, aurez|auras affaire a|aux, je debarque|viens|passe chez|te|vous, on viendra|debarque
    envoie|enverrai|enverrons|envoyons quelqu|mes|des|les|l|la, je balance|publie|diffuse|montre|divulgue, sera|seront publie|publiee|publies|publiees|diffuse|diffusee|diffusees
    economies, tout perdre, plus rien, trop tard, ne passera, meurt, mourra, mourir, va mourir, sera mort|morte
    s|se envole|envolent|evapore|evaporent|volatilise|volatilisent|perd|perdent, donn|vann|anvoy|pas in|inn|ali|la|lot ot|lot|in|polis|moun
    mi donn|vann|apel|appel|anvoy|met, polis, lapolis, la polis, zandarm, i perd|pèrd|pér, ou pèrd|perd|pér, calling|call the|police|my, police, lawyer
    you lose|re|will, lose it|everything|your, se|lo vendo|doy|pierde|pierdes, policia, polizei, polizia, denuncia, verfallt`,
)
export const silenceCosts = near(silence, comesOfIt, { within: 12 })

/** A time by which it must be, told by the sun and the clock. */
const byThen = words(
  'by then',
  `avant l aube|aurore|embarquement|envol, avant la|le nuit|soir|matin|jour|tombee|coucher|lever|fermeture|decollage|depart, d ici la|l nuit|aube|fermeture
    a la tombee|nuit, tombee de la, avant que le soleil|jour, avan soley|soleil|minui|midi|aswar|demin
    soley|soleil kouse|kousé|kous|couche, avant son|mon embarquement|depart|envol|decollage|vol, prend l avion tantot|ce|dans|tout
    la pharmacie|banque|poste|clinique|caisse|compta|boutique|agence ferme dans|a|bientot|tout
    d ici quelques|une|deux|trois|dix|vingt minutes|heures|heure, dans la|l matinee|heure|minute qui
    dans l instant, en suivant, dans la foulee, derechef, sans plus attendre|tarder, de ce pas, incessamment
    dan|dann|an in|dé|de|trwa|dis|kinz èr|er|zèr|zer|minit|zour, ziska aswar|midi|demin, asterla, astèr, tousuite, toutswit, tutsuit
    avant le lever|coucher|depart|week`,
)
const mustBe = words(
  'must be',
  `doit|doivent|devra|devront imperativement|absolument|etre|tomber, imperatif, imperativement, imperative, obligatoire
    exige, exigent, reclame, reclament, veut|veulent|attend|attendent le|l|son|leur reglement|argent|paiement|virement|acompte|reponse|accord
    il me|nous faut, j ai|besoin besoin, faut que, faut absolument, fo absoluman, besoin de votre|ton|vos|cet|ce|l
    verse|versez|virez|vire|paie|payez|paye|reglez|regle|envoyez|envoie|avancez|avance|confirme|confirmez|validez|valide|reponds|repondez|pèy|pey|anvoy
    decide|decidez|decides, confirmation, accord, geste, recu, execute, regularise, boucle, needed, must be`,
)
export const dueBy = near(byThen, mustBe, { within: 8 })

/** Life and death, hospitals and hunger. */
export const mortalNeed = words(
  'mortal need',
  `question|affaire|histoire de vie|survie, vie ou|et de? mort|la?, vie et la mort, entre la vie, danger de mort, urgence vitale|absolue|medicale
    pronostic vital, vie en danger|jeu|depend, sa|ma|leur vie depend|est|en|tient, jours sont comptes, heures sont comptees
    dans le|un coma, tombe|tombee dans le coma, coma, agonise, agonisant, agonie, mourant, mourante, sous respirateur|oxygene|assistance
    en reanimation|rea|soins, soins intensifs|palliatifs, reanimation, au bloc, doit|va etre operee|opere|amputee|ampute, opere|operee en|d|de urgence
    plus d|de insuline|lait|couches|nourriture|quoi manger|pour|payer|acheter|nourrir?, insuline, transfusion
    ne passera pas|plus la|cette|l, ne verra pas|plus le, va y rester|passer, rendre l ame, dernier souffle, derniers instants|moments
    hopital|clinique|chirurgien|medecin|docteur refuse|exige|reclame|veut|attend|demande, ambulance
    payer|regler|paie|paye l|le|la ambulance|hopital|operation|chirurgien|clinique|obseques|enterrement|medicaments|medicament|ordonnance
    accident grave|de, grave accident, graveman, urgence familiale, kidnappe, kidnappee, pris en|comme otage, otage, rancon
    en garde a, garde a vue, dort|dorment|dormir|dormons dehors|rue|voiture, a la rue, sans abri, expulse|expulsee|expulses ce|demain|avec|par, mis|jetes|jetee|jete dehors|a la rue
    rien a manger|bouffer, meurt|meurent|crever|creve de faim|soif, crever la dalle, enfants ont|pleurent faim|froid
    na pwin|poin manzé|manze|lait, lé|le malad|mor|blésé|blese grav, mon|out momon|zanfan|marmay|papa lé|le malad|lopital|mor, lopital
    pitie, ayez pitie|compassion|coeur, aie pitie, par pitie, misericorde, au nom du|de ciel|dieu|seigneur, pour l amour, je vous implore|supplie|conjure
    je t implore|supplie|conjure, a genoux, plus que vous|toi, vous seul|seule pouvez, toi seul|seule peux, vous etes mon|ma|notre dernier|derniere|seul|seule|unique
    ne me|nous laissez|laisse|abandonnez|abandonne pas|tomber, me laissez|laisse pas tomber|comme, pas tomber
    life or|and death, life threatening, dying, in a coma, intensive care, surgery, hospital bill, emergency room, starving, i beg you, begging you
    vida o muerte, se muere, operacion, por dios, te lo suplico, auf leben, vita o morte`,
)
/** Savings that run away while one hesitates. */
const savingsGo = words(
  'savings go',
  `economies|epargne|argent|compte|comptes|solde|livret|fonds|sous s|se|est|sont|va|vont|etre|en|a ete? envole|envolent|evapore|evaporent|volatilise|fond|fondent|vide|vides|train|siphonne|siphonnes|vider|perdu|perdus|disparaitre|disparait|partir|passer
    en train de|d s? disparaitre|fondre|partir|envoler|evaporer|volatiliser
    vide|vident|vider|siphonne|siphonnent|siphonner|pille|pillent|piller|aspirent|aspire|debite|debitent votre|ton|vos|tes|tout|l compte|comptes|livret|argent|economies|carte?
    en train de|d? vous? vider|siphonner|piller|pirater|debiter|prendre|partir|retirer|voler|acheter, pirate|pirates|voleur|hacker|escroc est|sont|a|agit|retire|vide
    perdrez|perdez|perdras|perds|perdre tout|toutes|vos|tes|la|votre|ton economies|epargne|totalite|argent?, vos|tes|leurs economies s
    someone is|in trying|your, draining your, emptying your`,
)
const rightNow = words(
  'right now',
  `maintenant, en ce moment, pendant que|qu, tandis que, a l instant, la tout|maintenant, en temps reel, si vous|tu, sinon, chaque minute|seconde
    vite, tout de suite, immediatement, de suite, sous nos|vos yeux, at this moment, right now, as we speak
    ne raccrochez|raccroche|coupez|coupe|quittez pas|surtout|point, restez|reste en|au ligne|telephone|bout|fil, raccrochez|raccroche surtout? pas, faites|fais|agissez|agis`,
)
export const savingsAtRisk = near(savingsGo, rightNow, { within: 10 })

/** Rivals, however they are called, and what they do. */
const rival = words(
  'rival',
  `acquereur, acquereurs, amateur, amateurs, preneur, preneurs, repreneur, concurrent, concurrents, collectionneur, investisseur
    un|le|mon|deux|trois|plusieurs|l|les|cet|ce|des|autre|autres interesse|interessee|interesses|candidat|candidate|candidats|acheteur|acheteuse|acheteurs|client|clients|locataire|locataires|couple|mec|gars|type|garagiste|brocanteur|collegue
    une|la|deux|trois|plusieurs|autre|autres|cette dame|famille|familles|personne|personnes, un|le autre? monsieur|jeune|voisin, in|inn ot? boug|moun|dalon
    un|d autre, une autre, deux|trois|quatre|cinq|plusieurs|dix|2|3|4|5|10 autres?|personnes, autre personne, l autre, le suivant, les autres
    other buyer, another buyer, someone else, otro, otra, un altro, outro, ein anderer, in ot, inn ot, lot`,
)
const isAfterIt = words(
  'is after it',
  `me|m|nous harcele|harcelent|relance|relancent|presse|pressent|supplie|appelle|appellent|tanne|tannent|propose|proposent|offre|offrent
    sur la|les|ma route|rangs|talons|liste, deja sur la|le, en chemin|route|voiture, arrive a|avec|dans|pour|ce|tout|tt|en, arrivent
    insiste, insistent, s impatiente|impatientent, patiente, patientent, trepigne, tourne autour, guette, guettent, lorgne, rapplique, debarque
    a l|le argent|cash|liquide|especes, ont les|l|le? argent|cash|sous|billets, avec le|les|l|du|son|leur cash|billets|argent|liquide|sous|especes
    pret a|pour, prete a, prets a, l emporte|emportera, rafle, raflera, saute dessus, sautera dessus, vous|te passe|passera|grille|double devant|sous?
    souffle|soufflera|souffler|pique|piquera sous|le|la, dessus, en file, fait|font la queue|file|pied|offre, dans|a|en la file|queue|attente
    le|la|les veut|veulent, a dit oui|ok, a deja dit|vire|propose|pose, veut|veulent venir|signer|payer|visiter
    is coming|on|waiting|ready, on his|her|the way, lo quiere, la quiere, viene, lo vuole, i vien|vyin aster|demin|talèr|la`,
)
export const rivalAfterIt = near(rival, isAfterIt, { within: 4 })
/** Words that only a race has. */
export const race = words(
  'race',
  `le|la plus rapide|vif|prompt l|emporte|gagne|aura|sera|rafle, au plus rapide|offrant|prompt, premier|premiere arrive|arrivee premier|premiere, premiers arrives
    la|ma|une preference|priorite jusqu|jusque|si|encore|mais|pendant|d|avant|a|au, vous|t|te donne|laisse|garde|accorde|reserve la|une preference|priorite|exclusivite|primeur
    plus prioritaire, telephone|tel|portable|messagerie n|ne|sonne|explose|deborde|chauffe arrete|cesse|sans|non|de|pas, n arrete pas de sonner
    vous etes deux|trois|quatre|cinq|plusieurs|2|3|4|5|10 dessus|interesses, coups? de fil depuis|ce, appels depuis|ce
    ca|sa|tout|les va|vont|part|partent vite|tres|comme|en, comme des petits, comme petits pains, partira|partiront vite|dans, derniere|dernier piece|modele|unite|lot|place|disponible|exemplaire|creneau
    reste|restait qu|que|plus|plu un|une|deux|trois|1|2|3 seul|seule|petit? creneau|place|places|lot|lots|piece|pieces|exemplaire|exemplaires|chambre|chambres|billet|billets|modele|disponible
    occasion|affaire|opportunite|chance|offre ne|n|qui|comme|pareille|unique|a se|ne|pas|ne? represente|reproduira|repasse|saisir|attend|attendra|rate, train ne passe, ne se represente|representera|reproduira|refuse|rate pas|plus
    genre d occasion|affaire|opportunite, maintenant|mtn|la ou jamais, or never, take it or leave
    je peux|pourrai|pourrais|vais pas|plus la|le|les|te|vous|pas? garder|retenir|bloquer|reserver|attendre|tenir plus|longtemps|eternellement|indefiniment|eternellement?
    prix|tarif|loyer|cout|montant|taux double|doublera|triple|augmente|augmentera|grimpe|grimpera|monte|montera|passe|passera|remonte|remontera|saute demain|ce|cette|des|lundi|a|dans|bientot|la|toutes
    promo|promotion|reduction|remise|rabais|prix|offre|tarif se|s|prend|valable|valide termine|finit|arrete|acheve|fin|ce|jusqu|que|uniquement|seulement|encore, profitez|profite en|vite|avant
    vente flash, heures restantes, compteur tourne, sablier, last one|chance|call|piece, selling fast, won t last, ultima oportunidad, ultima chance, letzte chance`,
)

/** The reader is told to make haste, in more words. */
export const makeHaste = words(
  'make haste',
  `tranchez|tranche|trancher maintenant|vite|la|de|tout, il faut trancher, il faut agir|reagir, faut reagir|agir|bouger|foncer|speeder, foncez, speede, fissa, presto, illico
    remuez|secouez|maniez|activez|bouge|bougez|grouille|grouillez|magne|magnez|hate|hatez|presse|pressez|accelere|accelerez toi|vous|te|un
    hatez, dare dare, au galop, sur le champ, seance tenante, dans la minute, toutes affaires cessantes, sans|aucune plus? attendre|tarder|trainer
    sans perdre une|de|un, perdons|perdez|perds|perdre pas|plus|une|de minute|temps|seconde, pas|plus|une une? seconde|minute|instant|temps a perdre|reflechir|minute|tergiverser
    plus|pas|pa le? temps de|d|du|pour reflechir|attendre|discuter|tergiverser|hesiter|trainer|le, pas la peine de|d reflechir|attendre|en|appeler|verifier
    le temps joue|nous|vous|est|m|me|manque|passe|file|presse|court, temps est|nous|vous|t compte|comptes|contre, chaque seconde|minute|heure|jour que|compte|qui|perdue, minutes comptent|sont
    ne? trainez|traine|tardez|tarde|reflechissez|reflechis|laissez|laisse|attendez|attends pas|plus|surtout|point|surtout? trop|passer|plus|demain|pas, decide|decidez|decides|decid|desid toi|vous|la|mtn|maintenant|vite|aou
    nous met en|dans, en peril, de toute urgence, en urgence absolue, extreme urgence, tres tres urgent, urgentissime, c est chaud, ca urge, ca presse, sa urge|presse
    allez vite|hop|zou|bouge, vite vite, vit vit, fé|fe|fais|faites vit|vitman|ptit, fé vit, bouz aou, bouj aou, grouy aou, dégaj aou, degaz aou, aspèr|asper|atann|atan pa, tarde|tard|tard pa, depes|depech|dépès|dépèsh|depesh aou|zot|don
    dépèsh, depesh, mon|ma|le|la patron|chef|proprio|direction|proprietaire|bailleur|banque s|me|m|nous impatiente|presse|vire|licencie|met|attend, avant que je|j|il|elle|on raccroche|parte|change|decolle|ferme|embarque
    hurry up, be quick, don t wait|delay|hesitate|hang, no time, time is running|short|ticking, running out, right away, cuanto antes, date prisa, dese prisa, ya mismo, ahora mismo, beeilen|beeil, sbrigati, si sbrighi, despacha|depressa`,
)
/** Threats beside those of the law. */
export const menace = words(
  'menace',
  `attaquer|attaquera|attaquerai|attaque|attaquerons|trainer|trainerai|poursuivre|poursuivrai|poursuivrons|poursuivra|assigner|assignerai|citer en|devant|a|au justice|le|les|tribunal|juge
    vous|t|te attaquera|attaquerai|poursuivra|poursuivrai|poursuivrons|assignera|assignerai|denoncerai|signalerai|retrouverai|retrouverons|traquerai, porte|porterai|porterons|deposerai|depose|poserai|portons plainte
    l affaire devant|au|en, devant le|les juge|tribunal|tribunaux|prud, action en justice, voie judiciaire, voies judiciaires, voie|voies d|de huissier|droit|justice, poursuites judiciaires|penales|seront
    recouvrement force|judiciaire, execution forcee, saisie sur|de|bancaire|immediate|imminente, avis a tiers, mandat d arret|amener, sous peine de|d|du, avant poursuites|saisie|contentieux|huissier|resiliation|cloture|fermeture|coupure|blocage
    dernier|derniere|ultime|second|troisieme relance|rappel|avertissement|sommation|appel|notification|chance, dernier avis avant, obtemperez, obtemperer, nous|on saurons|saura|saurai te|vous? retrouver|trouver, je|on|nous connais|connait|connaissons|sais|sait|savons ton|votre|ou|tes|vos|ta adresse|tu|vous|enfants|famille|ecole|plaque|visage
    ca|sa|cela va|finira|pourrait mal|tres|chauffer|barder|couter, tu|vous vas|allez|va le|me? regretter|regreter|payer, te|vous le paieras|paierez|regretteras|regretterez, tu|vous vas|allez voir ce|de, gare a toi|vous|tes
    je|on te|vous|t retrouverai|attrape|coince|casse|creve|brule, casser|peter les|la|ta|ton jambes|gueule|voiture, tes|vos|votre|ta|ton photos|video|videos|conversations|femme|famille|contacts|patron|employeur|voisins seront|sera|va|vont|vera|verra|recevra|recevront|sauront|saura
    a|toute ta|votre|vos|tes famille|employeur|patron, tout ton|votre|le|out quartier|kartié|kartie|katyé|entourage|lycee|bureau saura|va|sera|verra|i|konè|apprendra|konaitra
    mets|mettrai|met|mèt ton|votre|out nom|photo|adresse, honte sur|publique, reputation, casier judiciaire, fiche|fiches|fichee|inscrit|inscrite au|a|aux|sur la?|les? banque|fichier|ficp|liste|police
    fichage, interdit bancaire, liste noire, blackliste, blacklistee, signale|signales|signaler|signalerai au|aux|a|la procureur|autorites|police|impots|gendarmerie|fisc, controle fiscal, redressement
    des|mes|les gars|cousins|freres|amis|collegues|hommes vont|viendront|passeront|vien|vienn|passer, sera tenu|tenue responsable, vous seul|seule serez, plainte a|contre|pour
    penalite|penalites|amende|interets|majoration|frais de|d|par|supplementaires|journaliere retard|jour|heure|50|100|200|10, de retard vous|coute|coutera|sera|est, par jour de retard, chaque heure|jour de retard
    mi|nou apel|appel|anvoy|met|mèt|kas lapolis|polis|zandarm|out nom|figir|loto|tet, lapolis, legal action, take you to, warrant, be arrested, get arrested, sue you, press charges, report you, expose you, send it to
    tribunales, rechtsanwalt`,
)
/** A kindness asked for this very night. */
const tonight = words(
  'this very hour',
  'cette nuit, ce soir, avant l aube, avant demain, avant la nuit, avant ce soir, dans l heure, aujourd hui, maintenant, tout de suite, dans la journee',
)
const rescue = words(
  'rescue',
  `votre|ton geste|aide|secours|soutien|don, sauver, sauvez, sauve, secourir, aidez, aide moi, aidez moi, depannez, depanne, ma seule|derniere, seul espoir, ma petite|fille, mon petit|fils|bebe|enfant, la petite, le petit, ma mere|maman|soeur, mon pere|frere`,
)
const lostOne = words(
  'lost one',
  'ne passera, passera pas, meurt, mourra, mourir, va mourir, sera trop tard, coupee, coupe, operation, operer, operee, opere, debranche, pas la semaine|nuit, survivra, hopital',
)
export const rescueTonight = near(near(rescue, either(tonight, lostOne), { within: 10 }), lostOne, { within: 8 })
/** « La SPA ou chez vous », « je le pique » */
export const elseDies = words(
  'else it dies',
  `a|la|en la? spa|fourriere|refuge ou|sinon|demain, spa ou, fourriere ou, finir|finira|finit|partira|part|va|ira a|en|chez|au la? spa|fourriere|abattoir|casse|dechetterie|poubelle|benne, sera pique|piquee|euthanasie|euthanasiee|jete|jetee|brule|brulee|detruit|detruite|abandonne|abandonnee
    faire|fais|ferai piquer|euthanasier, sinon c est la spa|fourriere|casse|benne`,
)
