/** A gift for answers or for nothing: being asked what one thinks, being drawn, the prize and how it is come by. */
import { fact, near } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** Made to say what one thinks, or to fill in something for it. */
export const consulted = words(
  'consulted',
  `votre|ton|vos|out avis|opinion|ressenti|temoignage|experience|point|impression|impressions|retour|reponses|participation|note
    point de vue, un avis
    donnez|donne|donner|laissez|laisse|partagez|partage nous|votre|ton|out|un avis|ressenti|opinion|point|impression|experience|note
    racontez|raconte|raconter nous|votre|ton|ta|vos|tes|la, un mot|petit sur votre|ta|ton|vos|tes|mot
    dites|dis|di nous|moi|anou ce|si|comment|keskon|en
    notez|note|noter|evaluez|evalue|evaluer|jugez|juge|juger|testez|teste|tester votre|vos|ton|tes|notre|nos|le|la|l|les
    ont|ayant note|evalue|repondu|teste|juge, qui evaluent|evalue|notent|repondent|repond|testent|participent
    repondre|repondez|repond|reponds|repons|repon|reponn aux|a|au|et|simplement|puis|en|juste
    cinq|5|deux|2|trois|3|dix|10|quelques minutes|questions|question|keskon|kestion|reponses|clics|cases pour|sur|et|de|nous|restantes|a|suffisent|seulement
    deux trois questions, cinq|trois|deux|quelques|5|3|2 reponses|questions, reponses nous manquent, enquete
    enquetes, sondage, sondages, questionnaire, questionnaires, quiz, quizz, quizzs
    etude consommateurs|consommateur|de|sur|client, barometre, panel, testeurs, testeur, testeuse, repondants
    repondant, par|chaque reponse|questionnaire|avis|participant|participation|foyer|personne
    remplissez|rempli|remplis|remplir|remplissent|completez|complete|completer|cochez|coche|cocher la|le|mes|nos|un|une|ce|cette|l|les fiche|formulaire|grille|questionnaire|cases|case|bulletin
    en remplissant, fiche|formulaire|bulletin de participation
    interroge|interrogeons|consulte|consultons les|des|nos|vos|1000 foyers|menages|clients|membres|vendeurs|habitants|familles
    aidez|aide nous a, avis remunere|recompense|recompenses|paye, stage de marketing|commerce|vente, encuesta
    conteste, responda, tell us|me, rate our|us|your, take our|this|the|a survey|quiz|poll
    answer a|our|3|5|three|five, fill in|out, evaluer le|la|notre|l|nos, votre voix, votez, vote pour`,
)
/** Chosen by chance or for one's merits. */
export const chosen = words(
  'chosen',
  `tire|tiree|tires|tirage au sort, tirons|tire au sort, tirage
    a ete tire|tiree|choisi|choisie|selectionne|selectionnee|designe|designee|retenu
    avez|as ete|ete choisi|choisie|selectionne|selectionnee|designe|designee|tire|tiree|retenu|retenue
    choisi|choisie|selectionne|selectionnee|designe|designee pour|parmi|comme|au|par, faites|fais partie des
    parmi les 5|10|20|50|100|heureux|gagnants|elus|membres|personnes, heureux gagnant|elu|gagnante
    heureuse gagnante|elue, gagnant|gagnante du jour|mois|jour
    visiteur|membre|client|vendeur|utilisateur chanceux|du|numero|n, millionieme, dix millieme, 1000000e
    felicitations, felicitation, felisitasion, bravo, congratulations, congrats, jour de chance, ta chance
    votre chance, c est votre|ton jour|tour, grand jeu, jeu concours, concours des|du|agora|vendeurs
    grande loterie, roue, tourne la|tournez la, grattez, gratte, a gratter, ticket|case a gratter
    boite mystere, mystery box, lucky, you won, you ve won, have been selected|chosen, ou la gagne|gingne
    fete|fetons ses|nos|son|notre 5|10|15|20|30|anniversaire|ans, anniversaire de|d agora`,
)
/** What is to be had. */
export const bounty = words(
  'bounty',
  `iphone, ipad, smartphone, samsung, galaxy, airpods, ps5, playstation, xbox, switch, console, tablette
    televiseur, television, tele, tv, ordinateur, pc portable, macbook, casque, ecouteurs, enceinte
    montre connectee, aspirateur, robot cuiseur|de|aspirateur|patissier, cafetiere, machine a|expresso
    friteuse, airfryer, barbecue, trottinette, velo electrique|neuf, scooter, voiture|auto a gagner|neuve
    une voiture, gagnez|gagner une|un voiture|scooter|maison, coffret, panier garni|gourmand, corbeille
    parfum, bijou, week end, weekend, weekends, sejour, voyage, vacances a|au|pour|tous, croisiere
    billet d avion, billets d avion, bon d achat, bons d achat
    bon|bons de 10|15|20|30|40|50|80|100|150|200|250|500, bon dasha, kado, cadeau, cadeaux, cado, surprise
    lot, lots, un prix, votre prix, ton prix, recompense, recompenses, prime, dotation, gains, cagnotte
    cheque|cheques cadeau|energie|kado|cadhoc|carburant|vacances|de|d, en cheques
    carte|cartes|code|codes cadeau|amazon|fnac|carrefour|leclerc|essence|carburant|itunes|google|ikea|auchan|decathlon
    enveloppe de|d, euros par|pour chaque|reponse|avis|questionnaire, bon|code de reduction|promo
    plein d essence, caddie, courses offertes|gratuites, voucher, gift, gift card, prize, reward, regalo
    premio, brinde, abonnement offert|gratuit, smartbox, places de|pour le? cinema|concert, repas`,
)
/** How one comes by it. */
const gotten = words(
  'gotten',
  `gagnez|gagne|gagner|gagnerez|gagneras|gagn|gingn|gagnent, remportez|remporte|remporter
    recevez|recois|recoit|recevoir|recevrez|recevras|recoivent|reçois
    repartez|repars|repart|repartir|repartez avec, touche|touchez|touchent|toucher|touches, decrochez|decroche
    empochez|empoche, obtenez|obtiens, reclamez|reclame|reclamer|reclamez, recuperez|recupere|recuperer
    retirez|retirer votre|ton|le|vos, beneficiez, est a|pour toi|vous|nous, sont a|pour vous|toi
    est|sont reserve|reservee|reserves|prete|pret|offert|offerte
    vous|t|te est|sera|seront reserve|reservee|reserves|remis|remise|offert|offerte|offerts|envoye|envoyee|livre|livree|expedie|expediee|attribue|verse|versee
    vous|t|te attend|attendent|revient|reviendra|reviennent|tend|tendent|offre|offrons|envoie|envoyons|donne|donnons|fait|expedier|adresser
    nous vous|t offrons|envoyons|remettrons, on vous|t|te offre|envoie|donne, je vous|t|te offre|envoie|donne
    offrons, offre un|une|des|a|le|la, offert|offerte|offerts|offertes, en echange, en remerciement, en retour
    pour vous|te remercier, a la cle, a garder, a gagner, a la fin, c est|e a|pour vous|toi
    tout le monde gagne, droit a, ouvre droit, dans votre|ta boite, chez vous, chez toi
    j ai eu la|le|mon|ma mienne|mien, la mienne, distribue, distribuons, a distribuer, lot|prix sera
    attribue au|a, vous expedier, get|receive|win|claim|earn a|an|your|the|one, is yours, for free, reciba
    gane, gratuit|gratuitement pour, viens|venez chercher|retirer|recuperer, frais de port|livraison|envoi
    seuls les frais, de port`,
)
/** « 20 € par réponse » */
export const paidAnswers = near(
  fact('amount'),
  words(
    'each answer',
    `par|chaque reponse|questionnaire|avis|repondant|temoignage|testeur|foyer|formulaire
    avis remunere|remuneres|paye|payes, questionnaire remunere, per answer|review|survey|response`,
  ),
  { within: 6 },
)
/** « Gagnez un voyage », « une tablette vous est réservée » */
export const toBeHad = near(bounty, gotten, { within: 9 })
