/** The words of negation and refusal, and those that only look like them. */
import { without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

export const negation = words(
  'negation',
  `pas, pa, jamais, jms, aucun, aucune, aucunement, ni, sans, nullement, surtout pas, evitez, eviter, evite
    plutot que|qu, sauf, excepte, hormis, gardez vous de|d, garde toi de|d, personne n|ne, nul besoin, nunca
    nao, kein, keine, nicht, never, don t, do not, does not|doesn t, not, no, non, nada, jamé, zamé, poin
    pa|jamé|zamé ek|avek? mwin|amwin|moin|amoin|nou|anou|li|ali si|su|sou|dessi
    plutot les|en|du|par|la|le? especes|liquide|cash|cheque|virement|cb|carte|ici|site que|qu
    point de, interdit, interdite, inutile de, refuse|refusez de, exclu, exclue, hors de question, rien`,
)
/** « Le virement ne passe pas » blames the means; « on ne passe pas par WhatsApp » refuses it. */
export const failsToPass = without(
  words('fails to pass', 'ne passe|passait|passent pas'),
  words('not that way', 'pas par|sur|ailleurs|ici|dessus'),
  { before: 0, after: 0 },
)
/** Words that look like a negation and deny nothing that matters. */
export const falseNegation = words(
  'false negation',
  `comigo|retido|chama|fala|pelo no, sauf si, sauf a, rien|personne|que sauf, pas sauf, pa sauf
    n est|etait pas un|une? faux|fausse|arnaque|escroquerie|piege|scam, pas? d? arnaque|arnaques|escroquerie
    n hesite|hesitez|oublie|oubliez|attendez|attends|tarde|tardez|paniquez|panique|vous|t|te inquietez?|inquiete? pas?
    hesitez pas, oubliez pas, tardez pas, oublie pas
    pas de souci|soucis|probleme|problemes|panique|stress|blem, pas grave, pourquoi pas, pas mal
    pas cher|chere, pas encore, pas loin, pas tout|tous|toutes, n est ce pas, ou pas, pas seulement|uniquement
    pas que, pas trop, pas avant|plus, non plus
    sans frais|souci|probleme|faute|doute|delai|attendre|tarder|engagement|risque|caution|examen|passage|visite|bouger|effort
    sans reponse|action|retour|validation|quoi, pas d inquietude, pas de panique, pas sur place
    t inquiete pas, si ce n est pas|deja, pas a l origine, n est pas vous, ce n est pas vous, no problem
    not only, pas facile, pas possible, pas si, non seulement, c est pas grave, rien a craindre|payer|perdre
    pas du tout, pas normal, sinon pas, pas pa, ne fermez pas, ne raccroche|raccrochez pas, ne ferme pas
    don t worry, ne parlez|parle pas|a, ne dites|dis rien|pas, no worry, pas sur de|d|que|qu|si, pas sur place
    pas ici, no reply, pas confiance|confiance en, sans protection, n ai|a pas|rien recu, pas recu
    aucun|aucune souci|probleme|risque|inquietude|contrainte, d|a eviter, pour ne|n|pas, afin de ne|n
    si ce|c n|ne est|etait pas vous, si vous n etes|etiez|avez pas, si tu n es|as pas
    s il ne s agit|agissait pas de vous|toi, si il ne s agit pas de vous, ne s agit pas de vous
    n a|ont|avons|est|avez pas pu|ete, pas pu vous|etre|autoriser|livrer, ne rentrait|rentre pas
    aucun affranchissement|prix|frais, pas reclame|reclamee|reclames, pas besoin de|d bouger|visite|passer
    pas moyen, non resolu|reclame|reclamee|distribue|paye|payee|regle|reglee|livre
    sans heritier|espace|espaces|mise, si possible, plus besoin, pas reconnu|reconnue, ne reconnaissez pas
    n avez rien|pas demande|effectue
    ou non`,
)
export const ne = words('ne', 'ne, n')
/** `personne`, which denies only with `ne`. */
export const nobody = words('nobody', 'personne, a personne, a quiconque')
export const refusal = words(
  'refusal',
  `ne m interesse pas, je ne touche pas|jamais, je ne veux|prends|fais ni, je dis non, n en veux pas
    j ai horreur d|de, pas pour moi
    je|j|on|nous ne? accepte|accepterai|prends|prend|fais|fait|veux|donne|donnerai|enverrai|envoie|paie|paye|paierai|payerai|utilise|communique|verse|verserai|ferai pas|jamais|plus|aucun
    accepte pas|plus|jamais, prends pas|plus|jamais, prend pas, refusons, refusé, non merci, hors de question
    pas question, j ai dit non, pas d accord, no paypal|transfer|thanks, ca ne m interesse pas
    pas interesse|interessee, pas confiance, je me mefie, nao aceito, no acepto, je ne souhaite pas
    je prefere pas, je préfère en|que|espece|especes|liquide|la|le, non desole|desolee, mi acept pa
    mi pran pa, mi vé pa, mi ve pa, mi aksept pa, alon pa, uniquement en|espece|especes|cash|liquide|main
    que espece|especes|du cash|du liquide|en especes|des especes, especes uniquement|seulement
    cash uniquement|only, paiement en especes
    ne donne|donnera|donnerai|enverrai|envoie|envoyons|transmet pas|jamais|rien|aucune|aucun, lui ai dit non
    je ne vous demande|demanderai, ne vous demande|demanderai|demanderons|demandera|demandons
    ne te demande|demanderai, aucune avance|avance demandee, sans avance, je ne verse|vire|paie|paye
    nous ne prenons|demandons|vendons|envoyons|acceptons, told him|her|them no, inutile de|d, je bloque direct
    ne vends qu|que a|en|aux, je ne prends rien, je|j|on|nous|moi ne? refuse|refuserai, je|on passe pas par
    j|on ai|a refuse, ai|avons|a tout? refuse, je|on ne? marche|mange pas, je|on ne? passe|passerai jamais par
    c est non, ce sera non, la reponse est non, sans moi, je passe mon tour, je ne paierai rien
    rien a|de verser|payer|regler|envoyer avant|d avance, ne verse|versez|paie|payez rien|jamais
    sans rien verser|payer, mi refiz, mi donn pa, mi anvoy pa, mi pey pa
    mi|nou|moin|mwin done|larg|avans|met|vir|pret|avoy|sort|les pa, pa larzan avan|davans, mi vé pa davans
    mi|nou|moin|mwin done|larg|avans|met pwin|poin|zamé|jamé, ou pay|pey pa ryin|arien? avan
    i don t|do not do|take|accept|use|send|give|pay, i won t|will not send|give|pay|use|click`,
)
/** Words that refuse everything but what is named, or name what is wanted. */
export const falseRefusal = words(
  'false refusal',
  `mandat|mandats|transcash|pcs|neosurf|western|union|paypal|moneygram cash? uniquement|seulement|only
    rien sauf|que|d, rien d autre que, ne prends|accepte|veux que les|des|le|la|l|du
    refuse de discuter|parler|repondre|passer ici|par, refuse les? arnaques|escrocs|arnaqueurs, n aime pas
    non merci pour`,
)
/** « Vous prenez le mandat cash, sinon rien » asks nothing. */
export const orNothing = words('or nothing', 'sinon rien|tant|pas|je|j|c, ou rien, et rien d, un point c')
/** What a clause says of the thing it named first: « le coupon, je ne prends pas », « cela ne sert jamais à payer ». */
export const denial = words(
  'denial',
  `je|on|nous ne? prends|prend|prenons|accepte|acceptons|fais|utilise pas|jamais|plus
    ne sert|servent jamais|pas|a, ne vaut|valent rien|pas, n existe|existent pas|plus
    n est pas|jamais demande|demandee|necessaire|obligatoire|accepte|acceptee
    ne sont pas|jamais demandes|demandees|necessaires|obligatoires|acceptes|acceptees
    banque|poste|caisse|conseiller bloque|refuse|interdit|rejette les|le|tous|ces mandat|mandats|western|transcash|pcs|cheque|cheques|crypto|bitcoins|coupons
    ne me|vous|nous|te suffit|suffisent|suffira pas, ne suffit|suffisent|suffira pas, c est|sera|ca non, ne me|nous convient|conviennent|va|vont|plait|tente|interesse|interessent pas, tres peu pour moi|nous
    impossible d installer, n est pas installe|installee
    je|on|nous vous|te|lui rends|rendrai la|le|les monnaie|reste|difference
    je remettrai|remets|donnerai|donne l|la|le argent|somme|enveloppe au|a|aux
    viendra|viennent|vient avec moi|nous
    je vous|te|lui envoie|enverrai|donne|donnerai la|le|l|une|un preuve|numero|bordereau|recepisse|recu d|de expedition|depot|envoi|suivi`,
)
/** « C’est non négociable » denies nothing. */
export const falseDenial = words(
  'false denial',
  'c est|sera|ca non negociable|negotiable|discutable|remboursable|fumeur|stop|seulement|merci',
)
/** What to do about it, and nothing else. */
export const turnDown = words(
  'turn down',
  `refusez, refuse, raccrochez, raccroche, ignorez, ignore, bloquez le|la|les, bloque le|la|les, fuyez, fuis
    supprimez, supprime, signalez, signale`,
)
/** Said of who wants something and will not get it: « il peut toujours courir ». */
export const scoff = words(
  'scoff',
  `peut|peuvent toujours courir|courrir|attendre|rever|esperer|essayer|se|s, peux|pouvez toujours courir|rever
    peut|peuvent se brosser|gratter, peut|peuvent courir, peuvent|peut bien attendre|rever, il|elle peut rever, puis quoi encore
    meme pas en reve, quand les poules auront, il|elle n a qu a attendre, mon oeil
    faut pas rever|pousser|abuser, i|li pe|pé atann|rev|rèv, in your|his|her dreams, dream on`,
)
