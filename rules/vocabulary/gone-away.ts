/** Owners and buyers who are far away: where they live, what keeps them, and what is done without them. */
import { either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import * as far from './far-away.js'

/** Places that are not on the island. */
export const elsewhere = words(
  'elsewhere',
  `nantes, brest, lyon, marseille, paris, lille, angers, quimper, clermont, clermont ferrand, strasbourg
    bordeaux, toulouse, montpellier, rennes, nice, grenoble, dijon, rouen, geneve, geneva, bruxelles, louvain
    vancouver, montreal, quebec, london, londres, aberdeen, oslo, lisbonne, lisboa, bologna, madrid, barcelone
    berlin, hambourg, anvers, bruges, france, metropole, metropol, mayotte, mamoudzou, dzaoudzi, comores
    maurice, mauritius, rodrigues, madagascar, tananarive, antananarivo, tamatave, majunga, durban, le cap
    afrique, afrika, africa, benin, cotonou, togo, lome, cote d ivoire, kot divwar, abidjan, dakar, senegal
    cameroun, cameroon, camerun, douala, ouagadougou, burkina, mali, bamako, tchad, niger, guinee, guinea
    guine, gabon, congo, angola, maputo, nigeria, ghana, yemen, oman, syrie, ukraine, irak, israel, kerguelen
    canada, kanada, suisse, suica, belgique, angleterre, ecosse, schottland, uk, norvege, noruega, espagne
    allemagne, portugal, italie, grecia, estonia, texas, dubai, qatar, turquie, djibouti, guyane, cayenne
    martinique, guadeloupe, tahiti, noumea, nouvelle caledonie, chine, thailande, australie, large`,
)
/** Countries, seas and regions of the world, beside those of `far-away.ts`. */
const moreLands = words(
  'more lands',
  `kazakhstan, ouzbekistan, turkmenistan, mongolie, sahel, sahara, afghanistan, pakistan, nepal, bangladesh, birmanie, myanmar, taiwan
    papouasie, fidji, vanuatu, honduras, guatemala, costa rica, panama, cuba, saint domingue, republique dominicaine, jamaique, bahamas
    venezuela, equateur, bolivie, paraguay, uruguay, patagonie, terre adelie, arctique, antarctique, spitzberg, laponie, norvege, lettonie
    lituanie, estonie, slovenie, slovaquie, croatie, serbie, bosnie, albanie, macedoine, moldavie, bielorussie, georgie, armenie, azerbaidjan
    iran, palestine, gaza, sierra leone, liberia, gambie, erythree, malawi, botswana, swaziland, lesotho, zanzibar, cap vert, sao tome
    centrafrique, guinee equatoriale, guinee bissau, ouagadougou, bobo dioulasso, niamey, ndjamena, yaounde, brazzaville, pointe noire
    outre manche|atlantique|rhin|mediterranee|quievrain|pyrenees, continent, l hexagone, hexagone, outre mer, antipodes, hemisphere nord, autre hemisphere, le nord de l europe, pays nordiques, scandinavie
    mer du nord, golfe de guinee|persique|mexique, pacifique, atlantique, mer rouge, mediterranee, ocean arctique, manche, baltique
    picardie, bourgogne, franche comte, haute savoie, dordogne, gironde, finistere, morbihan, vosges, jura, ardennes, champagne, loire
    vendee, charente, landes, pays basque, region parisienne, ile de france, banlieue parisienne, var, herault, gard, isere, drome, aveyron
    scotland, england, wales, ireland, germany, spain, italy, norway, sweden, denmark, netherlands, poland, turkey, greece, egypt, nigeria
    ghana, malaysia, australia, new zealand, canada, united states, america, japan, mainland france, the mainland, nouvelle aquitaine
    afrik, lafrik, lamerik, kanada, lespagne, langleter, lalmagn, lasuis, labelgik, moris, lil moris, madagaskar, tana, komor, frans, metropol, laba`,
)
const place = either(elsewhere, far.farPlace, far.farCountry, moreLands)
/** To live or be kept somewhere, said of oneself or of the owner. */
const dwells = words(
  'dwells',
  `je|j|nous|on|qui|et vis|vivons|vit|habite|habitons|reside|residons|sejourne|sejournons|travaille|travaillons|bosse|etudie|enseigne|exerce|demeure|navigue
    suis|sommes|est|etant|me trouve|nous trouvons|se trouve|reste|restons actuellement|desormais|presentement|maintenant|momentanement|encore|deja|toujours? base|basee|bases|installe|installee|installes|mute|mutee|mutes|affecte|affectee|poste|postee|detache|detachee|expatrie|expatriee|expatries|parti|partie|partis|retenu|retenue|retenus|coince|coincee|coinces|bloque|bloquee|bloques|cloue|clouee|hospitalise|hospitalisee|alite|alitee|stationne|caserne|envoye|envoyee|retourne|retournee|rentre|retires|domicilie|domiciliee|domicilies|soigne|soignee|en
    m|l|nous|t a|ont|avait envoye|envoyee|mute|mutee|mutes|affecte|affectee|nomme|nommee|detache|detachee|expedie|transfere|transferee|rapatrie|rapatriee|hospitalise|hospitalisee
    mon|son|notre vol|avion pour|vers, vole|volons|decolle|decollons vers|pour
    sejour prolonge|medical|linguistique|professionnel, affectation|hospitalisation|installation|relocation a|au|en|aux
    mute, mutee, mutes, affecte, affectee, affectes, nomme, nommee, detachee, expatries
    vivant, residant, habitant, travaillant, sejournant, etudiant, vit desormais|maintenant|actuellement, vivons desormais|maintenant|actuellement, emmenage, demenage, emigre, expatrie, immigre
    en mission|poste|stage|formation|deplacement|tournee|garnison|chantier|contrat|detachement|residence|operation|manoeuvre|cure|convalescence|seminaire, mutation, mission, chantier, tournee, au chevet
    ecris|ecrit|contacte|contacter|reponds|parle de|depuis, vous ecris de, auprès de ma|mon, aupres de ma|mon|mes, rejoindre ma|mon|mes|notre, rejoint ma|mon|mes, retraite
    i|we|he|she|my relocated|moved|live|work|am|was|are|is to|in|at|on|out, relocated, currently in|at|on|working|living, transferred to, based in|out, stationed, deployed, working on|in|at, vivo, vivimos, trabajo, vivo en
    estoy|estamos trabajando|viviendo|en|por, abito, lavoro, moro, trabalho, wohne, lebe, arbeite
    mi res|rès|rest|travay|viv|lé|le, mwin|moin|mi lé|le, lé|le koinsé|koinse|coinse|bloké|bloke|mutè, mutasion, laba`,
)
const awhile = words(
  'a while ago or soon over',
  `etait|etaient|etais|vivait|habitait|travaillait, ai vecu|travaille|habite|grandi, avons vecu|habite, revenu|revenue|revenus de|du|des, rentre|rentrons|rentree|rentres|reviens|revenons lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce|la|dans|bientot|apres|de|le|hier|definitivement
    originaire, ne|nee a|en|au, vacances, week end, on se voit, a mon retour, passez, venez, de retour, est a la maison|dispo, chez moi, peut vous|te montrer|ouvrir|faire, vous ouvrira|montrera|recevra, vous fera visiter, importe, importee, achete, achetee, provenance, fabrique, made in
    il|elle|fils|fille|frere|soeur|laisse|laissent sa|son|ses|leur|laisse|etudie, histoire, guide, carte, valise, drapeau, livre, maillot, livraison, etudie a, licence, diplome, professeur`,
)
/** « Je suis en Norvège » */
const isIn = words('is in', 'suis|sommes a|au|en|aux|sur le|la|l?, depuis, mi lé an|a|o')
/** Lives or is kept somewhere far. */
export const farFrom = without(
  either(sequence(dwells, place, { within: 4 }), sequence(isIn, place, { within: 0 })),
  awhile,
  { before: 8, after: 12 },
)

/** Away without a place: at sea, off the island, on the road of a trade. */
export const keptAway = without(
  words(
    'kept away',
    `loin|hors|absent|absente|absents|eloigne|eloignee|parti|partie|partis de|d|du l? ile|iles|reunion|departement|territoire|pays, hors du|de territoire|departement|pays|frontieres|france
    plus domicilie|domiciliee|resident|residente
    navigue|naviguons|embarque|en mer|mer dix|onze|huit|neuf|six|10|11|8|9|6 mois|semaines, mois sur douze|12, hotesse de l air, steward, pilote de ligne, personnel naviguant|navigant, navigant, naviguant
    sous marinier, sous marin, gardien de phare, scientifique en|sur|a, base scientifique|polaire|navale|aerienne, navire de recherche|guerre|ravitaillement, bateau de recherche|croisiere|ravitaillement|guerre, bateau usine, brise glace, porte avions
    plateforme|plataforma|piattaforma petrolière|petroliere|gaziere|offshore|petrolera|petrolifera, derrick, forage en|offshore, puits de petrole, drilling rig, oil rig, on a vessel|ship|tanker
    jamais|rarement chez moi|nous, jamais|rarement a terre, pas|plus|jamais chez moi avant|de, toujours en voyage|deplacement|vol|mer|avion, entre deux avions|vols|escales
    decalage|difference de|d une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|2|3|4|6|8|10 heures|heure, decalage horaire, fuseau horaire, ici il|on fait moins|nuit|deja|zero|minuit, ici il|on neige|gele|est, il neige|gele ici|chez
    huit|neuf|dix|onze|sept|six|cinq|deux|douze|9|8|10|11|7|9000|8000|10000 mille? kilometres|km nous|me|vous|d|de, milliers de kilometres|km|bornes, nous separe|separent, l eloignement, eloignement geographique, la distance m|nous|qui|ne|rend|empeche, la distance
    remettrai|remettrons|remettre pas|plus? les pieds, reviens|revient|revenons|rentre|rentrons|rentrerai|rentrerons|reviendrai|reviendrons|serai|retour pas|plus|jamais avant|que|qu|de, pas de retour|rentrer, aucun retour, retour incertain|inconnu|impossible
    duree indeterminee|indefinie, jusqu a|au nouvel ordre, embarque|embarquee|pars|parti|partie|partis|absent|absente|absents|mission|envoye|envoyee|engage|deplacement pour|demain|de|d six|trois|deux|quatre|huit|neuf|dix|douze|plusieurs|quelques mois|ans|an|annees|semaines, embarque|embarquons demain|lundi|mardi|jeudi|ce|cette|bientot pour
    en opex, sous les drapeaux, zone de|d guerre|conflit|combat|operation|operations, regiment|compagnie|bataillon|brigade|unite projete|deploye|deployee, casque bleu, mission de paix|l onu|onu, force de l onu, peacekeeping, deployed
    lit d hopital, lit de hopital|clinique|hospital, chambre d hopital, cloue|clouee au|dans un|une|le|mon? lit|hopital|clinique, alite|alitee depuis|pour|a, sous dialyse, en reeducation|convalescence
    pas|aucune|sans de|date|nouvelle|d? date|retour de|prevue? retour, sans retour prevu|possible, date de retour inconnue|incertaine, longue traversee|absence|mission, absence prolongee|de longue, campagne de peche|mesures|forage, saison de peche
    quitte|quittes|quitter l|la ile|reunion|ambassade|base|caserne|zone, quitter mon|le|son poste|navire|bord|chevet|camp|service, demenage loin|a
    visa|passeport|papiers refuse|bloque|expire|retenu|confisque|perdu, probleme de visa|passeport|papiers, frontiere fermee, frontieres fermees, en quarantaine, en detention
    lwin d|la lil|reunion|kaz, deor|déor lil|peyi, lot koté|kote|bor la|lo mer|dlo, abroad, out of town|state, out of the country, away from home, at sea, en el mar|barco|extranjero, all estero, im ausland, no estrangeiro|exterior`,
  ),
  words(
    'not for long',
    `chez moi samedi|demain|lundi|dimanche|ce, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, demain, ce soir, venez, passez, on se voit, soeur|femme|mari|mere|pere|fils|voisin|voisine|ami|amie peut|vous|est|sera, rentre
    vacances, garantie, emploi|contrat|bail|abonnement|engagement|forfait, cherche, recherche, location|louer, dispo, sursis, cdd, cdi`,
  ),
  { before: 10, after: 12 },
)

/** Keys, and how they come by post. */
const keys = words(
  'keys and doubles',
  'cle, cles, clef, clefs, clé, clés, trousseau, trousseaux, badge, badges, double, doubles, passe, telecommande, key, keys, llave, llaves, chiave, chiavi, chave, chaves, schlussel, lakle, lakl, la klé, klé, kle, jeu de cles',
)
const posted = words(
  'posted',
  `postera, posterai, posterons, postees, posterez, postes, poste, expedie, expediee, expediees, expedier, expedierai, expediera, expedierons, mailed, shipped, sent
    envoie, envoies, envoyees, envoyee, envoye, enverrai, enverra, enverrons, enverront, envoyer, envoient, partent, partiront, partira, part, parviendront, parviendra, parvenir, arrivent, arriveront, arrivera, acheminees, transmises, transmise, remettra, remettront, remises, remise, livrees, livre, livrera, livreront, confiees
    par|en la? poste|courrier|coursier|dhl|ups|fedex|chronopost|colissimo|colis|recommande|lettre|enveloppe|transporteur|avion|express, dans une enveloppe, sous pli, par correo, per posta, per post, pelo correio, por mensajero|dhl|ups, via dhl|ups|fedex|airbnb|agence
    recevrez, recevras, recevez, recois, reçois, anvoy, pa lapos, par lapos, la pos, laposte, mandero, enviare, te mando|envio|envio`,
)
export const keysByPost = without(
  near(keys, posted, { within: 6 }),
  words(
    'another key',
    'usb, telecharger, produit, activation, licence, code cle, clef usb, voiture, moto, scooter, coffre, garage automobile, duplicata, perdu, perdues, retrouve, retrouvees, minute, molette',
  ),
  { before: 4, after: 4 },
)
/** All is done without seeing each other. */
export const atDistance = words(
  'at a distance',
  `a distance, par correspondance, par ecrit, par mail uniquement|seulement|exclusivement, que|uniquement|seulement|exclusivement par? le? mail|mails|message|messages|ecrit|e-mail|email|courriel, ecrivez|ecris moi par mail|courriel, par mail
    gere|geres|gerons|gerer|traite|traitons|traiter|regle|reglons|conclure|conclus|vends|vend|loue|louons|signe|signera|signerai tout|tous? a|par|depuis|d|sans distance|mail|ecrit|ici|internet|rencontre|etre|moi?
    impossibilite|incapacite|empechement|interdiction de|d me|nous|vous|se|te|faire|recevoir|rencontrer|venir|etre|y|ouvrir, l impossibilite, dans l incapacite
    sans rencontre|rencontrer|rendez|visite|visiter|nous|me|se|etre|que, pas|point|aucun|aucune|ni de|d|aucune|aucun? rendez|rdv|visite|visites|telephone|appel|appels|rencontre|reseau|ligne, difficile|compliqué|complique|impossible|exclu de|d|pour vous|me|te|moi|la|le|faire|etre|passer|venir|ouvrir|organiser
    peux|peut|pourrai|pourra|pouvons|pourrons|puis|pourrais|pouvant|pe|pé|peu pas|plus|pa|point|guere|donc vous|te|t|me|nous|etre|venir|faire|la|le|ouvrir|montrer|recevoir|rencontrer|voir|prendre|recevoir|war|vni|vini|wouar|rouv
    oblige|contraint|force a|de louer|vendre|traiter|passer|confier, personne ne|sur|pour peut|place|ouvrir|vous, m|nous empeche|interdit|prive de|d, l|le|la maison|appartement|logement|villa est|reste vide|fermee|ferme|inoccupe|inoccupee
    notaire|neveu|niece|agence|agent|secretaire|gestionnaire|avocat|ami|amie|cousin|frere|mari|homme|personne|tiers|camarade|collegue|voisine|voisin|mandataire|societe|entreprise|kouzin|moun|boug gere|gerera|viendra|passera|prendra|recuperera|signera|enlevera|chargera|chargee, notaire|neveu|niece|agence|agent|ami|amie|mari|gestionnaire s|se occupe|occupera|charge|chargera, kouzin|moun|boug va|sava|i pran|vni|vyin|rod|sava
    ne|n puis|pourrai|pourrais|pourrons|saurais|saurai|pouvant etre|vous|me|faire|assister|quitter
    gens|personne|homme|tiers de confiance, agence de livraison, confie|confions|mandate|mandatons|charge|envoie|delegue un|une|a|l|le|la|mon|ma|notre, convoyeur|transporteur|coursier|demenageur|porteur passera|viendra|enlevera|prendra|recuperera
    sera|seront enleve|enlevee|enleves|recupere|recuperee|pris|prise|retire|retiree par|chez|sans, no puedo|podemos ir|recibir|ensenar|verlo|hablar, can t|cannot|unable|won t to? meet|show|come|talk|call|be, keys are|will, no calls|viewing|viewings, non posso, nao posso, kann nicht|leider
    avec|par|pour mon|un|ma|le transporteur|convoyeur|demenageur|coursier pour|la|le|il, mon transporteur`,
)
/** Whoever owns it, and is away. */
export const owner = words(
  'owner away',
  `proprietaire, proprio, bailleur, bailleresse, vendeur, vendeuse, patron, client, cliente, acquereur, acheteur, acheteuse, owner, landlord, propietario, proprietario, mon|ma oncle|tante|frere|soeur|mari|femme|epouse|epoux|fils|fille|mere|pere|cousin|cousine|ami|amie|associe|patron|belle
    appartient a, bien appartient, maison appartient, appartement appartient, tonton, tantine`,
)
const ownerLife = words(
  'owner is kept',
  'sejourne, reside, vit, habite, travaille, se trouve, est actuellement|en|a|au|aux|desormais, navigue, demeure, s est, soigne, est parti|partie|hospitalise|hospitalisee|mute|mutee|expatrie|expatriee|retenu|retenue, qui est|vit|reside, lives, works, is in|abroad|overseas, vive, esta en',
)
export const ownerFar = without(sequence(owner, ownerLife, place, { within: 4 }), awhile, { before: 4, after: 12 })
