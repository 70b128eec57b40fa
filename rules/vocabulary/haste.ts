/** Short times and what is said to follow them. */
import { sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** A time that is almost over. */
export const timeLimit = words(
  'time limit',
  `avant la fin de, in 5|10|15|20|30|60 minutes|min|mins|hours, pendant que je suis
    toutes les cinq|dix|5|10|deux
    avant 8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|8h|9h|10h|11h|12h|14h|15h|16h|17h|18h|19h|20h|midi|minuit|ce|demain|la|la fin|vendredi|dimanche
    dans la|une|les|dix|quinze|vingt|deux|trois|cinq|5|10|15|20|30|2|3 demi|heure|minute|minutes|min|mn|h|heures
    dans le|les quart|minute|heure|minutes
    a 14|15|16|17|18|19|20|midi|minuit h? precises|pile|dernier|dernieres?
    pendant 10|15|20|30|quinze|dix|vingt|une minutes|min|mn|heure|h, une heure pas, heure pas plus
    que 10|15|20|30|une|dix|deux minutes|min|heure|heures|h, jusqu a|au minuit|midi|ce|18|19|20|17|demain
    d ici ce|demain|une|deux|la|midi|minuit|10|15|30
    t|vous|tu as|avez|ai que|qu|jusqu|une|dix|deux|10|15|30|5 heure|heures|minutes|min|a|au?
    le temps que|de|d, sur le champ, seance tenante, illico, sans plus tarder, sur l heure, la mème, talèr
    toudsuit, before tonight|noon|midnight|tomorrow|5|6, only have|got today|until|an|ten, in the next
    within the hour, demi heure, dans l heure, passe|passee cette|ce|18|minuit|midi heure|delai|date?, ziska
    konpte|compte a rebours, pendant que vous|tu hesitez|hesites|reflechissez`,
)
/** What then is lost. */
export const orElse = words(
  'or else',
  `s eteint, s efface, s arrete, deal is off, is off, raccrochez, raccroches, tout perdre
    ne? reponds|repond plus, l emporte
    ensuite|apres|sinon|aprè|apre|sans quoi|autrement je|on|c|ca|elle|il|tout|le|la|les|mi, trop tard, annule
    annulee, annulation, annules, perdu, perdue, perdus, perdez, perds, perdrez, caduc, caduque, cloture
    supprime, supprimee, disparait, expire, retire, retires, retirerai
    passe|passera a|au un|autre|suivant|dame|la
    autre l|la|le aura|aurait|prend|prendra|prendre|emporte|achete|paie, un autre l, au suivant
    la dame suivante, suivant attend, donne a|au l|un autre|suivant, propose a, vendu, vendue, vends a, part a
    partira a|chez, rafle, premier|premiere qui|a, adieu, tant pis, definitif, definitivement, plus recevable
    aucune reclamation|contestation, majoration, penalite, penalites, poursuites, poursuivi, assigner
    assignation, plainte, huissier, tribunal, fourriere, euthanasie, pique, expulse, expulsion, coupe, coupee
    mort, meurt, mourir, plus une minute, horloge, compteur tourne, avion decolle, mon avion, mon vol
    embarque, somebody|someone else, take it, gone, lose it, too late, cancelled, cest fini, c est fini
    tout est perdu, i sa|sava partir, na in|inn|d ot|not moun, ot moun, lot moun
    garde|gardons|garderai pas|plus, le garantis plus
    n est|etait|sera garanti|garantie|valable|maintenu|tenu que, qu une heure`,
)
const others = words(
  'others',
  `autre, autres, quelqu un, un monsieur, une dame, trois personnes, plusieurs personnes, familles, acheteurs
    acheteuse, clients, couple, jeune couple, voisin, ot moun, ot domoun, somebody else, someone else
    autre visite, demandes, appels, messages`,
)
const want = words(
  'want it',
  `le|la|l|les veut|veulent|prend|prendra|prendrait|aura|attend|attendent
    sont|est interesse|interesses|interessee|en|deja|sur, attend, attendent, attend la, ki attend, i atann
    i vé|vi|ve, passe|passent|vient|viennent ce|demain|cet|dans|tout|a, depuis le|ce|hier|midi
    propose|m en|offre|proposent|offrent plus, plus cher, coming tomorrow|tonight|with, has cash, cash en main
    visite dans, veut aussi, appelle sans, pret a`,
)
/** Others are after it. */
export const othersWant = sequence(others, want, { within: 4 })
/** The reader is pressed. */
export const pressed = words(
  'pressed',
  `on peut plus attendre, c est la maintenant|que|tout, pas demain que, talèr la fini
    vous allez|vas tout perdre, allez tout perdre, saisirons|saisirai le|la|un
    aide|aidez moi vite|svp|stp|par|je, reglez|payez|paie ou nous|je|on, decidez|decide vous|toi
    plus une minute a, minute a perdre, perds|perd patience, a bout de patience, a toi|vous de voir
    ne tardez|tarde|traine|trainez|attendez|attends plus|pas, grouille, grouillez, magne, magnez, bouge toi
    bougez vous, active toi, activez vous, faites|fais|fe vite|vit, depeche, depechez, dépèch, depes, dépès
    ou dépès, pas le temps de, tout depend de|d, tout repose sur, entre vos|tes mains
    ma seule|derniere chance, derniere chance, seul recours, pour l amour de|du
    je vous|t|te en supplie|prie|conjure, implore, supplie, mon dieu, aie pitie, ayez pitie, par pitie
    s envolent, s arrachent, part|partent comme|tres vite|des, c est maintenant, maintenant ou, places s
    plus de lait, plus rien a manger, a la rue, a l agonie, au bloc, en reanimation, aux urgences
    il faut regler|agir|payer maintenant|vite|sans|tout|de, agir dans|vite|sans|maintenant|seance
    reponds|repondez vite|maintenant|dans|avant|sinon|tout|ou, risquez|risques la|une|de|des|l
    engagerons|engageons des|une, prison, contraint|contrainte|oblige|obligee de|d
    je diffuse|publie|balance|envoie tout|les|tes|vos|la, hurry, act fast|quick|now, last chance, quick quick
    on se|vous presse, dernier|derniere appel|relance|avertissement|sommation|jour|heure|minute
    c est le dernier|la derniere, apres il n y, you only have`,
)
/** Asked for within such a time. */
export const answer = words(
  'answer at once',
  `reponse, reponds, repondez, repond, confirme, confirmez, confirmation, decide, decidez, decision, regle
    reglez, paie, payez, paye, envoie, envoyez, vire, virez, verse, versez, reply, respond, answer, confirm
    pay, send, faites le, fais le, agissez, agis, accord, anvoy, repon`,
)
