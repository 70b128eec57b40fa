/** A few minutes of the reader's time, answers or a trial, and what he is to have for it. */
import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** What he is made to do: to answer, to rate, to try something out. */
export const timeGiven = words(
  'time given',
  `une|un|deux|trois|cinq|dix|1|2|3|5|10|quelques minute|minutes|min de|d votre|ton|vos|temps, minute|minutes de votre|ton temps
    votre|ton temps contre|en|est, temoignez, temoigne, temoigner, votre temoignage
    notez|note nous|notre|nos, notez|note de 1|0|un|zero, notez votre|la|le derniere|dernier|vente|achat|experience|vendeur|service, note de 1|0|un|zero a, sur une echelle, de 1 a 5|10, de 0 a 10
    retenu|retenue|retenus|choisi|choisie|choisis|selectionne|selectionnee|selectionnes|tire|designe pour tester|essayer|evaluer|repondre|noter|une|un|l etude|enquete|test|panel?
    foyers|familles|menages|clients|vendeurs|membres retenus|choisis|selectionnes|designes
    on|nous|je|leur|vous|te pose|posons|poser|poserai|posera des|quelques|deux|trois|trwa|cinq|2|3|5 questions|question|keskon
    deux|trois|quatre|cinq|six|dix|2|3|4|5|6|10 reponses|reponse|clics|cases|croix|etoiles
    aidez|aide nous|moi, dites|dis nous|anou ce|si|comment|pourquoi|votre|ton
    remplissez|remplis|remplir|remplissent|rempli|remplit|ranpli|cochez|coche|cochent|cocher|completez|completent|renvoyez notre|la|le|une|un|mon|cette|ce|leurs|leur|vos|lo grille|fiche|formulaire|questionnaire|feuille|papier|case|cases|preferences|bulletin|carnet
    etude|enquete|sondage|test|tests|questionnaire|questionnaires|avis|consultation|panel remunere|remuneree|remuneres|payee|paye|payes|recompense|recompensee|recompenses|conso|clientele|maison|produit|produits|interne
    etude de marche|consommation|satisfaction, test de produit|produits, test produit, client|clients mystere
    enquete de satisfaction|conso|qualite, votre|ton|vos avis|ressenti|opinion|habitudes|gouts|preferences|retour|retours|impressions|reponses
    ce que vous|tu pensez|penses|avez|aimez|achetez|aimes|preferez, un petit|ti sondage|quiz|truc|questionnaire|jeu
    barometre, repondants, testeurs, testeuses, paneliste, panelistes, vote|votez pour, quiz, sondaz, kestioner
    rate|review|tell us|our|your, short survey|quiz|form, few questions, your opinion|feedback|thoughts`,
)
const thing = words(
  'thing to be won',
  `tele, television, televiseur, four, mixeur, enceinte, enceintes, ecouteurs, casque, tablette, smartphone, iphone
    telephone, robot, aspirateur, cafetiere, friteuse, coffret, panier, caddie, chariot, week end, weekend, sejour
    voyage, croisiere, cheque, cheques, bon|bons d|de achat|achats|essence|carburant|reduction|courses, bons, bon de 10|20|30|50|100
    carte|cartes cadeau|cadeaux|enseigne|fnac|amazon|carrefour|leclerc|essence|carburant|prepayee|magasin
    prime, cadeau, cadeaux, kado, surprise, lot, box, montre, velo, trottinette, console, parfum, repas
    restaurant, entree, entrees, place|places de|pour, gain, recompense, quelque chose, voucher, gift, prize`,
)
/** How it comes to him. */
const given = words(
  'given for it',
  `vous|tu la|le|les gardes|gardez|garderez|garderas, on la|le|les? garde ensuite|apres|a|pour, a garder, a emporter, a la clef|cle|fin|sortie
    est|sera|sont a|pour toi|vous|lui, part|partent|partira|arrive|arrivera chez|dans|demain, livre|livree chez|a|sous
    contre un|une|des|votre|le|la|ce|cette, en echange, en retour, en contrepartie, en remerciement, pour la|votre peine
    vous|te|t|on|marque|nous remercie|remercions|recompense|recompensons|gratifie|offre|offrons|gate|gatons|dedommage|indemnise|retribue|retribuons|remunere
    remercie|remercions|remerciee|recompense|recompensee avec|par|d|de, repart|repars|repartez|repartent|repartir avec
    recoit|recois|recevez|recoivent|gagne|gagnez|gagnent|touche|touchez|touchent|decroche|empoche un|une|des|la|le|les|10|15|20|25|30|40|50|80|100
    donnons|donne|donn|envoyons|envoie|expedions|offert|offerte|offerts|aou, attend|attendent, vous revient|attend|tend|reserve|reservee
    vous|t est|sera|seront offert|offerte|remis|remise|reserve|livre|envoye, y a toujours|un|une, ya toujours|un
    frais de port|port a|envoi, port a, droit a, you get|receive|keep|ll`,
)
/** « 25 € les gens qui remplissent … » */
const pays = words(
  'pays for it',
  `retribue, retribuons, retribue, retribution, remunere, remunerons, remuneration, remuneree, indemnise, indemnisons
    indemnite, dedommage, dedommageons, paie, paye, payons, paient, payes, payees, touchent, touchez, touche
    empochent, prime, bons, bon, recompense, gratification, par reponse|questionnaire|avis|personne|foyer`,
)
/** Answers for a thing. */
export const thingForTime = either(
  near(timeGiven, near(thing, given, { within: 7 }), { within: 18 }),
  sequence(timeGiven, given, thing, { within: 5 }),
)
/** Answers for money. */
export const moneyForTime = near(timeGiven, near(pays, fact('amount'), { within: 4 }), { within: 14 })
export const thingGiven = near(thing, given, { within: 7 })
/** The visitor who comes at the right moment. */
export const luckyVisitor = words(
  'lucky visitor',
  `centieme|millieme|dixieme|10000e|1000e|100e|000e|500e|974e|100000e|millionieme|million visiteur|visiteuse|client|cliente|membre|inscrit|inscrite|internaute|vendeur|vendeuse|acheteur|acheteuse
    visiteur|visiteuse|client|cliente numero, le|la gagnant|gagnante du jour|mois, designe|designee|choisi|choisie pour recevoir|parmi, compteur s est arrete
    sort|hasard|ordinateur|tirage vous|t|te? a? designe|choisi|souri|parle, sorti|sortie au tirage|hasard|sort
    roue de|du la? fortune|chance, faites tourner, tournez|tourne la|une roue
    a tous les coups, heureux elu|gagnant, heureuse elue|gagnante, grattez|gratte la|le|votre|ton|pour`,
)
/** … and what is his. */
export const hisPrize = words(
  'his prize',
  `votre|ton|vos|out lot|gain|gains|cadeau|cadeaux|prix|recompense|surprise|tablette|iphone|kado, un cadeau|lot|gain, le gain
    quel cadeau, lot|cadeau|gain est|vous|a, vous|t|te attend|attendent, est mis de cote, reserve|reservee|reserves a votre|ton nom, gagnent|gagne|gagnez a`,
)

/** A survey by any of its own names. */
export const plainSurvey = words(
  'plain survey',
  `sondage, sondages, enquete, enquetes, lanket, lankèt, questionnaire, questionnaires, kestioner, quiz, quizz, barometre, poll, survey
    votre|ton|vos|out|son avis, un avis, avis sur, questions, kestyon, interroge, interrogee, interroges, interrogees, interview, interviewe, temoignage, temoignages
    testeur, testeuse, testeurs, repondant, repondants, reponn, repond, repondez, repondre, reponse, reponses, participant, participants, participation, participez
    parler de|du leurs|vos|tes|leur|votre|ton, panel, panelistes, etude, fiche ci|jointe, votre opinion, ce qui|que vous|te plait, consultation, vote, votez, notez, evaluez`,
)
/** Something good that is certain. */
export const sureReward = words(
  'sure reward',
  `lot|cadeau|prix|bon|gain garanti|assure|certain|offert|pour|a, est|sont a|pour vous|toi, est acquis, vous|te|t|lui|leur sera|seront|est|sont|reviendra|revient|est|ete? remis|remise|offert|offerte|promis|promise|envoye|envoyee|livre|livree|adresse|adressee|verse|versee|reserve|reservee|donne
    recoit|recoivent|recevez|recois|recevra|recevront|recevrez|touche|touchent|touchez|gagne|gagnent|gagnez|gagn|gingn|empoche|empochent|repart|repartent|repartez un|une|in|des|la|le|leur|son|votre|sa|1|10|15|20|25|30|40|50|60|80|100
    vaut|vaudra|rapporte|rapportent|donne|donnent|ouvre droit|un|une|10|15|20|25|30|40|50|60|80|100, recompense|recompensee|recompenses|remercie|remerciee|gratifie d|de|par|avec|un
    on|nous|je|jte|nou vous|t|te|ou|aou? envoie|envoyons|offre|offrons|donne|donnons|donn|remet|remettons, en retour|echange|remerciement|contrepartie, a la cle, for everyone, free, vous|le|la le|la? conservez|gardez
    part|partira par|chez|dans, venez|viens chercher|retirer|recuperer, choisissez|choisis votre|ton, en carte|cartes|bons|bon|cheque|liquide|especes
    enveloppe de|d, est pour|a vous|toi`,
)
const surveyed = words(
  'not a lure',
  'publique, police, gendarmerie, mairie, anonyme, sans contrepartie, etudiant, etudiante, memoire, these, universite, lycee, college, maitresse, permis, code de la route, examen, concours',
)
export const surveyForReward = without(near(plainSurvey, sureReward, { within: 14 }), surveyed, { before: 8, after: 8 })
const namedSurvey = words(
  'named survey',
  `sondage, sondages, enquete, lanket, questionnaire, quiz, quizz, barometre, poll, survey, temoignage, interroge
    interrogee, interroges, testeur, testeuse, testeurs, repondant, repondants, panel, avis sur|compte
    votre|ton|out avis, parler de leurs|vos|tes, reponses, par|chaque reponse`,
)
export const surveyForMoney = without(near(namedSurvey, fact('amount'), { within: 8 }), surveyed, {
  before: 8,
  after: 8,
})

/** « Emportez le gros lot » */
export const winIt = sequence(
  words(
    'to win',
    `gagnez, remportez, remporte, emportez, decrochez, empochez, raflez, recup, win, gagn, gingn, tentez|tente de gagner|remporter
    pour gagner|remporter, chance de gagner|remporter, vous avez|etes gagne|gagnant|gagnante, t as|a gagne, ta gagne, avez gagne, est|sont en jeu
    recoit|recoivent|recevez|recevra|recevront un|une|le|la|des, vous|t|te attend|attendent`,
  ),
  either(
    thing,
    words(
      'prize to win',
      `gros lot, un lot, lot, repas, voiture, scooter, caddie, machine a, ps5, iphone, tele, velo, week end, weekend, trip, voyage, sejour, robot, barbecue, cadeau, cadeaux, trottinette, bon, bons, carte cadeau, smartphone, tablette, drone, appareil photo, maison, an de`,
    ),
  ),
  { within: 4 },
)
/** What is to be done for it, little as it is. */
export const littleDeed = words(
  'little deed',
  `devinez, devine, cochez, coche, notez, note, noter, rating, rate, repondez, reponds, repond, repon, repons, dites oui|non|nous, jeu, concours, sondage, sondaz, quiz, questionnaire, enquete, anniversaire, cliquez, clique, klik, votez, vote, partagez, participez, participe, remplir, remplissez, tournez, grattez, trouvez, avis, affirmations, questions, question, panel, tire au sort, choisi, selectionne, fidelite, fiche, formulaire`,
)
