/** Being far away, told without the word: where people are held, why they do not come, who comes instead. */
import { words } from '../../src/pattern/words.js'

/** More places that are not on the island, beside those of the rule. */
export const farPlace = words(
  'far place',
  `lausanne, zurich, bern, berne, bale, lugano, fribourg, varsovie, cracovie, prague, budapest, vienne
    bucarest, sofia, athenes, rome, milan, turin, naples, florence, venise, porto, seville, valence, grenade
    saragosse, malaga, dublin, cork, edimbourg, glasgow, liverpool, manchester, birmingham, bristol, amsterdam
    rotterdam, copenhague, stockholm, goteborg, helsinki, riga, tallinn, vilnius, moscou, kiev, kharkiv
    istanbul, ankara, beyrouth, tel aviv, jerusalem, le caire, alexandrie, tunis, alger, oran, rabat
    casablanca, marrakech, agadir, nouakchott, conakry, freetown, monrovia, niamey, ndjamena, bangui
    libreville, port gentil, pointe noire, brazzaville, kinshasa, luanda, kampala, nairobi, mombasa, kigali
    bujumbura, addis abeba, mogadiscio, johannesburg, pretoria, windhoek, harare, lusaka, bombay, delhi
    pondichery, chennai, calcutta, colombo, dacca, bangkok, phuket, hanoi, saigon, ho chi minh, phnom penh
    jakarta, bali, hong kong, shanghai, pekin, tokyo, osaka, seoul, sydney, melbourne, perth, brisbane
    auckland, toronto, ottawa, calgary, boston, chicago, los angeles, san francisco, houston, mexico, bogota
    lima, caracas, sao paulo, rio, buenos aires, santiago, kingston, haiti, port au prince, pologne, roumanie
    hongrie, autriche, suede, danemark, finlande, irlande, pays bas, russie, inde, bresil, argentine, chili
    perou, mexique, colombie, liban, jordanie, arabie saoudite, bahrein, koweit, tunisie, algerie, maroc
    egypte, ethiopie, kenya, ouganda, rwanda, burundi, zambie, zimbabwe, namibie, mauritanie, nouvelle zelande
    vietnam, indonesie, japon, coree, philippines, etats unis, usa, pyrenees, alpes, bretagne, normandie
    alsace, lorraine, provence, corse, ardeche, auvergne, tours, orleans, limoges, pau, bayonne, perpignan
    nimes, avignon, toulon, cannes, antibes, metz, nancy, reims, caen, le havre, amiens, besancon, mulhouse
    saint etienne, poitiers, la rochelle, le mans`,
)
/** How somebody says to live or to be kept there. */
export const keptThere = words(
  'kept there',
  `vis, vivons, vit, habite, habitons, reside, residons, reste, restons, demeure, sejourne, installe
    installee, installes, transplante, muté, mute, mutee, affecte, affectee, nomme, nommee, detache, detachee
    lit de, clinique, hopital, hospitalise, hospitalisee, opere, operee, soigne, soignee, convalescence
    maison de repos, retenu, retenue, retient, bloque, bloquee, coince, coincee, confine, en stage, en poste
    base, basee, caserne, garnison, parti, partie, partis, rejoint, rejointe, suis a, suis en, suis au
    sommes a, sommes en, sommes au, depuis, desormais, mi res, mi rès, mi lé, mi travay, mon travay
    live in|here, stuck in, posted in, staying in, vivo en|a`,
)
/** Being away, told by its circumstances. */
export const awayHint = words(
  'away',
  `navire|bateau|cargo|paquebot|chalutier|tanker|petrolier n? accoste|appareille|rentre
    plateforme|plate petroliere|forme petroliere, sur la plateforme|plate|rig|base
    entre deux releves|rotations|quarts|escales|missions
    operation|operations|theatre exterieure|exterieures|militaire|d operation|d operations, opex
    quitter la base|caserne|zone|plateforme, autorisation de quitter|sortie|rentrer, retour a quai, a quai
    en|de|pour|sur un? croisiere|paquebot, embarque|embarquee|embarques depuis|jusqu|pour|sur|a, pelerinage
    garde|gardent|retient|retiennent|confisque|confisquent|bloque|bloquent mon|mes|nos|notre|son|ses passeport|passeports
    la mecque, lourdes, consulat, ambassade, visa|passeport|papiers expire|bloque|retenu
    regagner|rejoindre|rentrer|retrouver|revenir l|a|sur|en|dans|la? ile|reunion|departement|peyi
    reprendre|reprendrons|reprendrai|reprendra l avion
    pas|plus|pa sur|si|dans|a l? ile|lil|la reunion|reunion|departement|rochers, lé|le|lè pa|pu si|isi|la
    peyi|péi|pays lwin|loin|etranger|deor|déor, decalage horaire, fuseau|fuseaux horaire|horaires?
    autre bout|cote du|de monde|la terre|planete|ocean, bout du monde, quand vous vous levez|couchez|dejeunez
    il fait nuit chez moi|ici, n y suis plus, n y vis plus, n y habite plus, quitte l ile
    demenage|demenagé en|a l? etranger|metropole
    mission|missionnaire|preche|evangelise|benevole en|a|au|depuis|chez|humanitaire
    mission|camp|dispensaire|orphelinat humanitaire|de refugies, tour du monde, sous les drapeaux
    en zone de guerre|conflit, congres a|en, seminaire a|en|a l, cure thermale, rapatriement
    rapatrie|rapatriee, entre deux avions, sortie d hopital, medecins parlent|m interdisent|refusent
    sous perfusion, fauteuil roulant depuis, at the other end, different time zone, mi lé deor|lwin|an frans
    mon bato, soldat en|au|a, militaire en|au|a, legionnaire, casque bleu, marin de|au|sur
    cuisinier de croisiere|bord, officier de marine, offshore`,
)
/** Not meeting, told without `cannot come`. */
export const noHandshake = words(
  'no handshake',
  `poignee de main, les yeux fermes, sans la|le|l|vous|te voir|essayer|rencontrer|toucher
    ne|n y? la|le|l|vous|verrai|verrons|verra|verrez pas|jamais|point, ne verrai pas|point|jamais
    impossible|exclu de|d|pour vous|me|moi remettre|rencontrer|recevoir|deplacer|venir|etre|faire|ouvrir
    il|m|nous m|nous? est|sera|sont|etait helas|malheureusement? impossible|exclu|interdit
    pas|plus|guere faisable|possible|envisageable|realisable avant|en ce, rendez vous physique, de visu
    par ecrit, par message|messages|correspondance, a distance, ne|de pouvoir ni|pas telephoner|me|vous|venir
    ni me|nous|se deplacer|rencontrer|recevoir, personne ne|n vient|viendra|peut|essaie|ouvre
    pas d|de essai|essais|visite|rencontre|rdv, sans essai, mi pe|pé|peu pa|pas vni|vini|war|vwar|mont
    pe|pé pa vni|vini|vwar|war, a ma place, en mon nom, a notre place, livraison possible|assuree|a domicile
    je la|le prends les|quand, can t meet|come|show, cannot meet|come, not able to meet|come
    ne peux pas|plus quitter|sortir|bouger|me|vous, ne puis, ne peux quitter, ne sais|sait quand
    retour inconnu, quai inconnu`,
)
export const standIn = words(
  'stand-in',
  `une|un tierce|autre|tiers personne, tierce personne
    camarade|camarades|collegue|confrere|compatriote|homme|mandataire|representant|gestionnaire|secretaire|assistante|assistant|cousin|neveu|belle|beau|ami|amie viendra|passera|recuperera|prendra|recupere|prend|passe|vient|retirera|s|se|remettra|enverra|en civil
    quelqu un|moun viendra|passera|recuperera|va vni|rod|prendra, viendra donc? a ma|notre place
    prendra livraison, passera donc? a ma|notre place, voyagera seul|seule
    vous sera|seront livre|livree|expedie|expediee|envoye|envoyee, mon homme de confiance
    une personne de confiance, mon avocat, mon notaire, ma societe de, expedition assuree`,
)
/** Ships, rigs, barracks and countries that hold somebody. */
export const heldAway = words(
  'held away',
  `petrolier, thonier, thoniers, chalutier, cargo, porte conteneurs, conteneurs, cablier, methanier, paquebot
    oil platform|rig, drilling rig, cruise ship, navigue|naviguons sur|jusqu|entre|depuis
    embarquer pour|sur|demain|hier, embarque|embarquee|embarquons pour|sur|jusqu|depuis|a, viens d embarquer
    d embarquer, bateau|navire ne touche|touchera|accoste|rentre, touche|touchera terre, en|de haute mer
    pleine mer
    ma|mon|sa permission|releve|rotation|affectation|mutation|detachement n|ne|tombe|arrive|est|me|pour
    aucune permission, poste a la|l base|ambassade, base de|militaire|aerienne n|militaire?
    reparti|repartie|retourne|retournee|affecte|affectee|mute|mutee|rappele|rappelee|detache|detachee|envoye|envoyee|expatrie|expatriee au|a|en|aux|pour|dans
    contrat au|a|en qatar|dubai|gabon|congo|canada|mayotte|oman|koweit|arabie, au bled, o bled, dan|dans bled
    blok|bloke|bloque|bloquee|koince|coince|coincee laba|la bas|dehors|au|o|en|dan|a, la bas jusqu
    autre|lot bout du|la monde|terre|planete, bout du monde, milliers|mille de? kilometres|km|bornes
    kilometres d ici|de vous|la|chez, a 8|9|10|11|huit|neuf|dix|onze mille|000 kilometres|km|bornes
    hors de l ile|la reunion|departement|territoire, hors de l, decalage horaire, fuseau horaire
    ici il est|fait nuit|nuit, si j etais sur|la|a|ici l|place|reunion?, pa|pas o|au|sur|dan le? pei|peyi|pays
    quitte l ile|la reunion|le pays, avons|ai|a quitte l|la ile|reunion
    remettrai|remettrons|remettre les pieds
    rentre|rentrons|rentrerai|rentrerons|reviens|revient|reviendrai|reviendrons|retour en|qu|que|pas|seulement en? janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|avant
    avant noel|l ete|l hiver|paques|la rentree|l annee, lanne|lane|annee prochaine|prosenn
    permission|conge|conges|retour avant, fuera del pais, trabajando fuera, working away|abroad|offshore
    i work on|in an|a|offshore, mission a l|au|en|de
    se gere|gerent|fait|traite|traitent depuis|de lyon|paris|bordeaux|toulouse|nantes|lille|marseille|la|le
    depuis lyon|paris|bordeaux|toulouse|nantes|lille|marseille|bruxelles|geneve|montreal|londres|dubai|madrid|lisbonne
    an frans, an metropol`,
)
/** All is done without meeting, or by somebody else. */
export const withoutMeeting = words(
  'without meeting',
  `notre|mon|ma|mes|les|l cles|clefs mailed|sent, keys will be, mailed to you, sans moi|nous
    ne pourrai|pourrons|pourrais|peux vous|pas|point|me, pas de telephone, que des mails, par une agence
    est vide, agence de cles
    se fait|fera|font|traite|traitera|regle|reglera|passe|passera|conclut|gere donc|tout|alors? par|a|sans ecrit|distance|message|messages|mail|courriel|internet
    tout se fait|fera|traite|regle|passe|passera, par ecrit, reglons|regler ca|tout|cela par, a distance
    autrement, sans se|nous|vous|te voir|rencontrer|deplacer
    ni|pas|pa|aucune|sans de|d? visite|visites|remise|rencontre|essai|rdv, visite impossible
    visites impossibles, impossible de|d? passer|venir|visiter|faire|ouvrir|rencontrer|vous|me, impossible
    ouvrir la porte, vous ouvrir, serrer la main, serre la main, pe|pe pa|pas vni|vini|war|vwar|vien
    can t come|meet|be, cannot come|meet, no puedo, difficile de|d vous|te|se
    un|une|mon|ma|notre|l|in transporteur|agent|livreur|coursier|societe|service|frere|cousin|kouzin|notaire|amie|ami|mandataire|associe|agence viendra|passera|recupere|recuperera|va|se|prend|prendra|s|enverra|livrera|de
    en mon absence, a ma place, a notre place, pou|pour mwin|moi, conclure avant|sans, conclut, par courrier
    les cles|clefs partent|partiront|sont|vous|par|arrivent
    dort|stocke|stockee|stationne|entrepose|entreposee|reste|restee|gare|garee|parque dans|au|chez|en un|une|le|port|depot|entrepot|box|garage|gardiennage?
    personne sur place, pas etre present|presente|la, je confie, nous confions, will pick it|up
    un transportista, lo recogera, mi transportista, chez le transitaire`,
)
/** They meet soon all the same. */
export const meetSoon = words(
  'meet soon',
  `on se voit|retrouve|verra, venez l|le|la|voir|essayer, vien|viens essayer|voir, demain ca|je, est chez moi
    elle est chez|a, il est chez|a, cet apres, ce week end, en vacances, vacances a|au|chez
    colis|commande|piece|livraison vient|arrive, mes parents
    rentre|reviens|revient lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce|la|dans|apres
    jusqu a ce soir, ma mere est|a|la, ma soeur est|a|la, peut vous montrer, vous montrera, vous fera visiter
    fera visiter`,
)

/** Lives that are led far from the island: moved, sent, at sea, at a bedside. */
export const awayLife = words(
  'away life',
  `demenage, demenagee, emigre, expatries, expatrie, expatriee, passe|passons l annee|hiver|ete|an, soigne
    soignons, m occupe de, chevet, au chevet, steward, hotesse de l air, pilote de ligne, marin, matelot
    officier de marine, chercheur, chercheuse, soldat, soldate, legionnaire, caporal, sergent, adjudant
    lieutenant, colonel, casque, routier, skipper, cuisinier sur, croisiere, kroizier
    bato|bateau de croisiere, tour du monde, these, doctorat, etudie, etudes, erasmus, faculte, universite
    postdoc, retraite, retraites, envoye, envoyee, installes, parti vivre, partie vivre, partis vivre
    vit desormais, vivons desormais, moved to, relocated to, living in, working in, posted, stuck in, coince
    coincee, bloque, bloquee, retenu, retenue, me trouve, nous trouvons, suis actuellement
    sommes actuellement, actuellement, en ce moment, pour un chantier, chantier, muta, mute, mutee, affecte`,
)
/** Lives as encyclopaedias and newspapers tell them. */
export const biography = words(
  'biography',
  `il|elle|ils|elles part|partit|obtient|obtint|soutient|soutint|etudie|etudia|enseigne|enseigna|devient|devint|entre|dirige|fonde
    diplome|titre|grade|licence|maitrise de|d|en doctorat|docteur|droit|medecine|lettres|sciences|histoire|philosophie
    de l universite, professeur|professeure|recteur|docteur a|de|en, sa these, ses etudes, xixe|xxe|xviiie siecle`,
)
/** Countries and regions, beside the towns and countries of `farPlace`. */
export const farCountry = words(
  'far country',
  `australie, polynesie, antarctique, irlande, ireland, singapour, singapore, thailande, thailand, inde
    india, japon, bresil, brasil, chili, perou, mexique, argentine, colombie, vietnam, cambodge, laos
    philippines, indonesie, bali, malaisie, nouvelle zelande, afrique du sud, kenya, tanzanie, ethiopie
    egypte, maroc, algerie, tunisie, liban, jordanie, arabie saoudite|seoudite?, emirats, koweit, oman
    bahrein, russie, pologne, roumanie, hongrie, autriche, pays bas, hollande, suede, finlande, danemark
    islande, groenland, alaska, floride, californie, usa, etats unis, amerique, bretagne, normandie, alsace
    corse, provence, auvergne, picardie, savoie, vendee, gers, limousin, lorraine, mali, niger, kinshasa, rdc
    rwanda, soudan, somalie, libye, kosovo, chypre, malte, crete, seychelles, saint pierre et miquelon
    saint martin, saint barth, tahiti, wallis, portugal, espagne, italie, allemagne, angleterre, ecosse
    belgique, suisse, luxembourg, canada, quebec, polynesie, asie, europe, moyen orient`,
)
