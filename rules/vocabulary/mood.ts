/** The words of refusal, warning, telling and asking that guards look for. */
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
    n avez rien|pas demande|effectue`,
)
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
export const warning = words(
  'warning',
  `louche, soit vole|volee|volé, fuyez, n existe|existent plus|pas, arnaque, arnaques, arnaqueur, arnaqueurs
    arnak, arnaquer, arnaqué, escroc, escrocs, escroquerie, escroqueries, fraude, fraudes, frauduleux
    frauduleuse, frauduleuses, fraudeur, fraudeurs, phishing, hameconnage, scam, scammer, scams, mefiez, mefie
    mefiance, méfiez vous, mefie toi, prudence, prudent, prudente, vigilant, vigilants, vigilance, vigilent
    attention, faites attention, fais attention, mise en garde, gare a|aux, ne tombez pas, ne tombe pas
    attrape nigaud, c est faux, c est du faux, estafa, fraude, betrug, truffa, piège, piege
    ne donnez jamais|pas, ne donne jamais|pas, ne communiquez jamais|pas, ne repondez pas, ne reponds pas
    ne cliquez pas|jamais, ne clique pas|jamais, ne payez jamais|pas, ne versez jamais|rien|pas
    ne partagez jamais|pas, ne transmettez jamais|pas, ne composez jamais|pas, ne rappelez jamais|pas
    ne demandera|demanderons|demande|demandons jamais|pas|ni, ne le donnez|communiquez|partagez|divulguez
    ne la donnez, ne les donnez, a personne, signale, signaler, signalez, signalé, signalee
    je l ai signale|bloque, j ai signale|bloque|raccroche|porte, jai raccroché|signalé|bloqué, 33700, plainte
    porté plainte, se faire avoir, me faire avoir, fait avoir, fait arnaquer|avoir|voler|pirater|piéger
    reflexes, reflexe, faux, fausse, fausses, usurpe, usurpation, jamais transmis, ne suivez pas
    ne rappelez pas, ignorez, supprimez ce|le, voleur, voleurs, komplo, fo fé atansion, fé atansion, atansion
    volèr, bann volèr, bande|tas de voleurs, un conseil, petit conseil, conseil d ami|de, meme pas
    n y repondez pas, ne repondez meme|surtout pas, raccrochez, raccroche, bloquez le|la|les, bloquez ce
    fuyez, ne l appelez|ouvrez pas, ne l ecoutez pas, montrez le|la moi, parlez en, demandez conseil
    ne faites rien, n ouvrez|ouvre pas|jamais
    ne scannez|scanne|flashez|validez|valide|saisissez|envoyez|envoie|installez|signez|virez|remplissez pas|jamais|rien
    jamais scanner|cliquer|envoyer|donner|payer|valider
    on ne scanne|donne|clique|paie|paye|valide|envoie pas|jamais, besoin de scanner, tansyon
    n? y? touche|touchez pas, n achete|achetez pas|rien|jamais, donn pa li|ali rien, donn ali pa, signal ali
    don t|do not|never click|send|share|give|pay|trust|reply|answer|scan, beware, be careful, watch out
    cuidado, ojo, achtung
    heads up, nur als hinweis, zur warnung, per avvisare, solo para avisar
    rappel apres les|plusieurs signalements, bons reflexes, les bons|trois reflexes
    aucun|aucune transporteur|banque|administration|conseiller|coursier ne fait|vient|demande, it s a classic
    it is a classic, don t bother answering|replying, please ignore, do not engage, faites tourner
    faites passer le mot, a diffuser, partagez autour de vous, prevenez vos|tes|les|votre|ta, pou zot koné
    fé tourné
    in|inn fo mesaz|messaz|konseyé|kado|sms|lanons, sa lé fo, i tronp domoun|moun|aou|azot, domoun|moun i tronp
    klik|raroz|rapel|kroi|kout pa, raksh, sinal|sinalé sa|ali, fé pa kom|konm|parey, pran gard, kouyonis
    volèr sa, i vol domoun|moun|gramoun`,
)
/** Somebody else's words or deeds, told. */
export const narration = words(
  'narration',
  `il|elle|ils|elles|on|qui|type|acheteur|vendeur|client|dame|monsieur|tante|cousin|cousine voulait|voulaient|pressait|exigeait|insistait|reclamait|promettait|pretendait|devait|fallait|depassait|menacait
    il|elle lui? fallait, il|elle|ils m a|ont? sorti|presse|invente|pretendu|exige|fait
    il|elle a invente|pretendu|exige, il|elle me|m pressait|harcelait|relancait, je devais
    avec ma carte volee, ma|mes carte|cb|cartes volee|piratee|clonee|volees|piratees, j ai fait opposition
    personne n est venu|passe, en realite, on m a dit|fait|soutire, on nous a dit|fait
    a ete piratee|volee|clonee|debitee, avant on pouvait, c est fini, ils m ont|avaient
    me reclamait|reclamaient, nous a|ont reclame
    m a demande|propose|envoye|dit|ecrit|appele|contacte|fait|vole|donne|repondu|raconte
    m ont demande|propose|envoye|dit|appele|fait, m avait|avaient demande|propose|envoye|dit
    il|elle|acheteur|acheteuse|vendeur|vendeuse|candidat|candidate|locataire|proprietaire|type|gars|mec|monsieur|dame veut|voudrait|propose|demande|reclame m|me
    recu un sms|mail|message|appel|email
    il|elle|ils|elles veut|veulent mon|ma|mes, il|elle|ils insiste|insistent, li insis
    recu|recoivent|recoit des|plusieurs|ces mails|sms|messages|appels|courriels|coups
    mails|sms|messages|appels|courriels qui reclament|demandent|promettent|annoncent|pretendent
    le|ce vendeur|type|gars|mec|acheteur|monsieur|boug disait|voulait|m|demandait|racontait|pretendait
    se faisant passer, se disant, en se disant, en disant, disait etre|que|qu, pretendait, soi disant
    soit disant, s est fait, me suis fait, lui a demande|dit|envoye, lui ont demande
    lui demandait|demandaient, ce matin un, hier on|un, l an dernier, l annee derniere
    il y a deux|trois|un|une|quelques ans|an|mois|semaines|jours, avait recu, ai deja|failli, someone asked
    someone just, i got, they asked, asked me, somebody, me pidio|pidieron, mi la gagn|resevwar, in moun la
    la di amoin, voulait que je|j, me demande de|d|mon|ma|un|mes|si|le|la, me demandait, me demandent
    m appelle en se, quelqu un m|nous|a|qui, j avais, tombe dans le panneau, dans le journal, la lettre de
    aux infos, a la tele, sur facebook ils|on, mon compte a|etait ete?, ma carte a ete?, s'est retrouve
    avons recu, avez recu un|une|des|l, a reçu, ma banque m|a, ils m ont, ai rempli|repondu|appele
    nous a demande|envoye, ma di|dit|demande|propose|ecri|ecrit, mon di|dit|demande, m ecrit, me dit
    m ecrivait, disait travailler|vivre|habiter, en me demandant, en me disant, il prétend, pretend qu|que
    pretendent, he said he, she said she, said he was, wanted a, je raconte, en se faisant|faisant passer
    j avais mis, me proposait, me proposent, ont essaye, a essaye de|d
    on m a|avait demande|propose|envoye|dit|ecrit|appele|contacte|vole|pirate|arnaque|escroque|reclame|promis|parle|raconte|fait|deja|meme|encore|aussi
    il|elle m a|avait|ont demande|propose|envoye|dit|ecrit|appele|contacte|reclame|promis|parle|raconte|redemande|deja|repondu|sorti|ecoute|jure
    m a|ont|avait reclame|promis|sorti|jure|parle|redemande, m reclamait
    un|une|certain type|mec|gars|monsieur|homme|individu|dame|femme|pseudo|inconnu|boug m|me|se|qui|a|disait|voulait|pretendait|insistait|demandait|avec|au|du|de l
    un soi disant, un pseudo|faux|certain conseiller|acheteur|vendeur|agent|livreur|capitaine, soit|soi disant
    he|she|they|someone|bank|police|guy told me, who told me, kept asking, asking me for
    ma|mon|notre|la mere|pere|voisine|voisin|soeur|frere|cousine|cousin|fille|fils|tante|oncle|mamie|papi|collegue|copine|belle grand? mere? s est|est|a tombee|tombe|fait|failli|perdu|recu|paye|envoye|donne|clique|cru
    grand mere|pere s est|a fait|failli|perdu|recu|paye|envoye|donne
    j ai recu|eu un|une|ce|cet|cette|deux|trois|quatre|plusieurs|plein|hier|aussi|encore|le|la|des sms|mail|message|appel|courrier|texto|papier|lien|code|pdf|faux|meme|drole|bizarre|acheteur|type|monsieur|moi|mails|messages|capitaine
    jai recu|eu un|une|ce|le|des sms|mail|message|appel|lien|code|papier|truc|meme
    avez|as|avait|ai vous? recu aussi le|un|ce mail|message|sms, recu ce matin|soir|hier
    l acheteur voulait|disait|demandait|m a, la banque m a dit|rembourse|appele|prevenu|explique
    la banque a bloque|rembourse, nous avons passe la soiree
    je l ai|avais laisse|envoye|rembarre|bloque|supprime|ignore
    j ai rien|tout touche|clique|supprime|ferme|jete|raccroche|eteint
    je n ai rien|pas touche|clique|scanne|ouvert|donne|repondu|rappele|ecoute|compose|installe
    n ai pas clique|scanne|ouvert|repondu|ecoute|compose|installe
    j ai refuse|ferme|raccroche|eteint|jete|supprime, envoyait|envoyaient depuis, y ont|a|avons laisse
    j ai compris que, j ai failli, voulait que je, insistait pour, pretendant venir|etre
    comme quoi mon|ma|mes, boug la i|la, la di amwin|amoin|mwin, i dizé, la anvoy amwin, promettait
    promettaient, reclamait|reclamaient ma|mon|un|une|mes|des|le|la, il est ecrit
    on me promettait|demandait|reclamait|proposait
    je me suis fait|laisse avoir|arnaquer|pieger|berner, me suis fait avoir, total perdu, j ai perdu
    jai perdu, ai perdu, mwin|mi la fini? perd|perdi, in moun|boug|madam te|té i di|dizé|vé|dmann|ekri|ékri
    la jame|jamé rivé|arive|vni, un compte|profil nomme|nommé|au nom, un nomme|certain
    ils|elles demandent|reclament|exigent|promettent|pretendent, pretend|pretendent que|qu|etre
    se dit|disent a|de|du|militaire|medecin|a l|ingenieur
    puis demandent|reclament|exigent|reclame|exige|demande, connaissent parfois|deja votre
    demandent|reclament alors|ensuite|souvent|parfois|aussi? de|d valider|lire|dicter|communiquer|donner|confirmer|remettre|saisir|installer
    demandent|reclament alors|ensuite|souvent|parfois|aussi? un|le|votre|leur|vos code|codes|mot|identifiants
    is messaging|texting|contacting us|people|everyone|sellers, wants you to, un supuesto|falso
    una supuesta|falsa, me escribio|pidio|dijo, perdi|perdimos, ich habe verloren, hat mir jemand|einer
    jemand mit, l on m a|nous prie|demande|invite, on m avait|a prie|prié
    m envoie|envoient|ecrit|ecrivent|reclame|reclament|propose|proposent un|une|des|le|la|de|d|qu
    leur demandant|reclamant|proposant
    plusieurs|certains|des clients|personnes|membres|adherents|parents|voisins|usagers ont recu|signale|perdu|paye
    envoie|envoient en ce moment, messages signes, il|elle me prie|presse|supplie|relance|somme|conjure
    m a|ont poste|expedie|adresse|verse|vire|remis un|une|le|la|deux|des|de
    locataire|acheteur|acheteuse|vendeur|vendeuse|client|cliente m|me|nous a|ont|demande|propose|envoie|reclame
    a man|guy|buyer|seller|woman|lady who|says|wants|wrote, says he|she s|is, wants to buy my
    la ékri|ekri ali, konm si sété, el|li la anvoy|perd|pey
    exigeait|exigeaient|pretextait|pretextaient|affirmait|affirmaient|invoquait|invoquaient|assurait qu|que|m|me|nous|venir|etre
    voulait|voulaient m|me|nous|lui|leur|mon|ma|mes|poster|envoyer|payer|passer|recevoir|vendre|acheter
    demandait|demandaient a|aux|d|de|des|un|une|la|le|les|mon|ma|mes|son|sa
    proposait|proposaient a|aux|d|de|un|une
    des escrocs|arnaqueurs|individus|inconnus|gens appellent|demandent|proposent|contactent|envoient|reclament
    se disent du|de|d
    j appelle|appelais|telephone|rappelle toujours|souvent|parfois|encore
    m|nous a|ont rejoint|rejointe|retrouve|ajoute|ajoutee sur|dans|via
    on s envoie|echange|ecrit des|plein|beaucoup|toujours|souvent|tous|trop
    propose|proposent|demande|demandent aux|a nos|des adherents|vendeurs|acheteurs|voisins|membres|gens|habitants|clients|parents|personnes|commercants|anciens
    someone wrote|messaged|emailed|called|told|tried, wrote me|to, messaged me, they wanted|said|claimed|told
    he|she wanted|claims|claimed|insisted, saying he|she|they|his|her, his|her cheque|check would
    me|m demandait|demandaient|suppliait|relancait|jurait
    j ai|avais rappele|recompose|tape|repondu|flashe|scanne|perdu|deja|tout, jai rappele|perdu|flashe
    comme un|une idiot|idiote|imbecile|debutant|bleu|nul, ca m a coute|glace|servi
    reportage|documentaire|article|emission hier|de|du|sur|dans|ce
    m a|ont conseille|fait parvenir|explique|suggere|assure|menace
    on m a|avait demande|propose|envoye|dit|ecrit|appele|contacte|vole|pirate|reclame|promis|parle|raconte|fait|deja|meme|encore|aussi
    a|ont|avait|avaient|aurait voulu que je|j|nous
    m a|ont|avait|avaient deconseille|conseille|averti|alerte|prevenu
    disait|disaient|expliquait|expliquaient|affirmait que|qu|de|d
    m envoie|envoyait|envoient|verse|versait de l argent
    passe|passent|passait|passaient sa|son|ses|leur|leurs vie|temps|journees|soirees|nuits sur|avec|dessus
    on s ecrit|appelle|parle|voit le|tous|chaque, etait bloque|bloquee|suspendu|suspendue|limite
    l a reactive|debloque, il|elle|ils|elles insiste|insistent|insistait
    je ne? donne|donnerai|paie|paye|verse|envoie rien
    il|elle|on|ils voulait|voulaient nom|mon|ma|mes|notre|nos|le|la|les|un|une|des|que
    mec|type|gars|dame|monsieur|acheteur|acheteuse|vendeur|vendeuse|proprio veut|veu|exige|insiste|demande que|qu|ke|k je|j|jenvoie|jpaye|jlui
    il|elle|ils|elles|i veut|veu|exige|insiste que|qu|ke|k je|j|jenvoie|jpaye|jlui
    le|un|la|une mec|type|gars|nana|meuf qui|ki|a qui jachete|j|m|ma|veut|veu|me|vend
    mi rakont|rakonte, rakont azot|aou|zot, mi ve rakont
    boug|madam|fanm|mésyé|mesye|moun|li la|i di|ékri|ekri|apél|apel|domann amwin|mwin|li|ke
    boug|madam|fanm|mésyé|mesye|moun la di|ékri|ekri|apélé|apele|domandé
    li la di|domann|domandé|ékri amwin|i|mwin|li, mwin|moin la klik|kliké|gout|valid|mont dovan|tonm
    tonm dodan, la plint lé|la fé|fini, port plint, pou port plint, domann|rod in konsey|konsèy|lavi
    kosa mi fé|doi fé, kouyon mwin lé, la zamé|jamé rivé|vni|répondi, gard la ont, mwin lé ont
    anpès in|lot|not
    mec|type|gars|fille|meuf|nana|dame|femme|individu|monsieur qui|ki|k|q veut|veu|exige|demande|reclame|menace|ecrit|voulait|demandait
    menace|menacent|menacait de|d tout?, sinon il|elle|i balance|balancait|diffuse|envoie a|mes|tout
    mésyé|mesye|fiy|boug|madam|moun|fanm|garson i ékri|ekri|apél|apel|di|domann|demann|vé|ve|promé amwin|amoin|mwin|moin|a|ali|li|ke
    in|inn|lot fiy|fanm|boug|madam|moun|mésyé la di|domann|demann|fé|ékri|promé
    la avoy|anvoy|pey|pèy|perd|donn tout|3|4|2|trwa|dé|son|mon|mé
    mwin|moin|li la avoy|anvoy|pey|perd|kroi|kroir|gagn, mi kroyé|kroyé, si mwin|moin lété, rankont drol
    in rankont, koup ali|si li, la koup si?, la rakros|rakroché
    prend|prends mon|ma|notre studio|maison|appartement|logement sans, m envoie|adresse|poste un cheque
    je dois lui? rendre|reverser|renvoyer, c est|etait en realite, c etait en realite
    en disant|pretendant|affirmant|expliquant
    she|he|they|the buyer|seller|landlord told|asked|wants|wanted|insists me|him|her to
    my landlady|landlord|roommate|neighbour|neighbor|mother|father got|lost|received|paid`,
)
/** « On s’écrit sur Viber le dimanche » */
export const weTalk = words('we talk', 'on se|s ecrit|appelle|parle|voit|telephone sur|par|via')
export const byHabit = words(
  'by habit',
  'le lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|matin|week, tous|toutes les, chaque jour|soir|semaine|dimanche|mois|matin|annee, depuis des|longtemps|toujours, en famille, avec ma|mon|mes',
)
export const question = words(
  'question',
  `est ce que|qu, c est quoi, quelqu un sait, vous connaissez, tu connais, savez vous, sais tu, c est normal
    c normal, est ce normal, est il vrai, c est vrai, normal non, faux hein, vous prenez, tu prends
    vous acceptez, tu acceptes, acceptez vous, prenez vous, possible, comment ca marche, ca existe
    c est possible, do you take|accept, do you plan to accept|take, will you accept|take, can i pay|use
    prenez|acceptez|prendrez|accepterez vous, is it safe, pourquoi`,
)
export const forSale = words(
  'for sale',
  `vends, a vendre, en vente, bouquin, collectionneur, collectionne, dvd, porte carte|cartes, mug, figurine
    pokemon, pokémon, brocante, t shirt, tshirt, jouet, peluche, rigolo, tpe d occasion, d occasion, pince a
    pas cher lot, jeu de, jeu video, cuir
    un|une|mon|ma|mes|des|vieux|ancien|ancienne|beau|belle|grand|grande livres|bouquins|romans|posters|affiches|portefeuille|terminal|enseigne|lecteur|carnet|carnets|timbres|poster|roman
    livre de|d|sur, livres de|d|pour, roman de|d|policier, poster de|d|vintage, affiche de|d|vintage|ancienne
    portefeuille en|cuir|femme|homme, timbre|timbres de|poste|poste|rares|collection, porte monnaie
    lecteur de|dvd|cd|mp3|blu, carnet de|d notes|croquis, enseigne lumineuse|neon|vintage|emaillee
    collection de|d|complete, ma collection, carte|barrette memoire, memoire vive|ram, imprimante
    scanner a|mural|est|photo|epson|canon|hp, nappe, tapis, album, classeur, chequier porte, deguisement
    tirage, gravure, maquette`,
)
export const ne = words('ne', 'ne, n')
/** Words that only those use who denounce a fraud, not those who commit one. */
export const denounces = words(
  'denounces',
  `arnaque, arnaques, arnaqueur, arnaqueurs, arnak, escroc, escrocs, escroquerie, escroqueries, de faux
    de fausses
    faux sms|mail|mails|message|messages|appel|appels|acheteur|acheteurs|vendeur|vendeurs|site|sites|compte|comptes|conseiller|conseillers|profil|profils
    fausse|fausses annonce|annonces|page|pages, ne viennent|vient pas de nous, j ai porte plainte
    porte plainte, porter plainte, je l ai signale|bloque, prévention, prevention, usurpe notre|mon|son|leur
    ont recopie, vole nos|mes photos, phishing, scam, scammer, scammers, malhonnetes, brouteur, brouteurs
    tilt, je raccroche, il existait pas, n existait pas, m aurait|aurais, komplo volér, des voleurs
    sensibilisation
    atelier|intervention|reunion|stage|permanence de|sur|contre prevention|sensibilisation|arnaques|fraudes|numerique
    c est pas nous|moi, ce n est|etait pas nous|moi, ce n etait pas nous|moi, on l a signale|signalee|bloque
    nous l avons signale|signalee|bloque, se sont fait approcher|avoir|arnaquer|pieger|plumer
    s est fait approcher|avoir|arnaquer|pieger|plumer|voler|pirater|escroquer
    me suis fait approcher|avoir|arnaquer|pieger|plumer|voler|pirater|escroquer, victime d|de un|une|faux
    je suis victime, tombee|tombe dedans|dans le|la panneau|piege, on nous a vole, gendarmerie
    a la police|gendarmerie, fausse annonce, se fait passer|passent pour nous|moi, se font passer pour
    c est une|un arnaque|escroquerie|piege|escroc, pour que vous sachiez|le sachiez, vous mettre en garde
    mettre en garde, je vous|te previens, prevenir les autres, ptdr, ptdrrr, mdr le mec, moins alerte|alertes
    personnes agees, soyez prudents|vigilants, se mefier, mefiez vous des|de|du|si, mefie toi des|de|du|si
    bann voleur, la fé sa ek, la fé sa avek
    soi|soit disant|disante proprietaire|acheteur|acheteuse|vendeur|vendeuse|conseiller|conseillere|livreur|agent|banquier|medecin|militaire|ingenieur
    un|une|des fausse|fausses|pretendue|pretendu|pretendus preuve|preuves|banque|proprietaire|locataire|acheteur|conseiller|livreur|agent
    victimes ce|cette|en mois|semaine|annee, usurpent le|notre|mon|son|leur nom|numero|identite|logo
    un numero qui ressemble
    rien a voir avec eux|agora|le site|la plateforme
    traine|trainent|circule|circulent sur internet|le net|facebook|google
    paru|parait|semble|trouve|trouvais|trouvee? un? peu? bizarre|louche|chelou|etrange|suspect|douteux
    est il|elle de|bien vous, c est vous ou pas, me chiffonne|chiffonnent, je conteste, contestation de|d|des
    dans le jeu de tests?, recopie ce que|qu`,
)
export const hypothetical = words(
  'hypothetical',
  `les acheteurs|vendeurs|gens|messages|mails|annonces|conseillers|types|personnes qui
    ils|elles annoncent|pretendent|usurpent|imitent|invoquent|pretextent
    un|une|tout|chaque acheteur|vendeur|conseiller|proprietaire|inconnu|message|mail|sms|annonce qui
    quand|si|lorsqu un|une acheteur|vendeur|client|inconnu|conseiller, des gens se|qui
    s il|ils|elle vous|te|t demande|demandent|propose|reclame|envoie|dit|ecrit, quiconque vous demande
    celui qui|ki|personne qui vous|te|me demande|demandera|demanderait|reclame
    ceux qui demandent|demandent|proposent, if someone|anyone|anybody asks|tells|calls, toute personne qui
    a personne qui, on|quelqu vous|te presse|pousse|harcele de|d|a|pour, un vous|te presse|pousse|reclame
    ne repondez a personne, tout message|mail|appel|sms qui, les messages|mails qui
    ceux qui te|vous demandent, méfie toi de ceux, pas la peine de|d me? proposer|demander
    si quelqu un vous|te|t|nous|me? demande|demandent|demandait|propose|proposent|reclame|contacte|appelle|envoie|ecrit|dit|redemande|promet|parle|reclament|harcele|veut
    si quelqun vous|te|t demande|demandent|demandait|propose|proposent|reclame|contacte|appelle|envoie|ecrit|dit|redemande|promet|parle|reclament|harcele|veut
    si on vous|te|t|nous|me demande|demandent|demandait|propose|proposent|reclame|contacte|appelle|envoie|ecrit|dit|redemande|promet|parle|reclament|harcele|veut
    si un|une|le|la|cet|l inconnu|acheteur|vendeur|tiers|monsieur|conseiller|interlocuteur|personne|type|mec|livreur|agent|proprietaire|dame vous|te|t|nous|me? demande|demandent|demandait|propose|proposent|reclame|contacte|appelle|envoie|ecrit|dit|redemande|promet|parle|reclament|harcele|veut
    si|quand un mail|sms|message|appel|lien vous|te|t demande|demandent|demandait|propose|proposent|reclame|contacte|appelle|envoie|ecrit|dit|redemande|promet|parle|reclament|harcele|veut
    quelqu un qui vous|te|t demande|demandent|demandait|propose|proposent|reclame|contacte|appelle|envoie|ecrit|dit|redemande|promet|parle|reclament|harcele|veut
    quand on vous|te|t demande|demandent|demandait|propose|proposent|reclame|contacte|appelle|envoie|ecrit|dit|redemande|promet|parle|reclament|harcele|veut
    le jour ou on|quelqu
    celui|ceux|celle|personne|quelqun qui|ki vous|te|me|t demande|demandent|reclame|promet|propose
    si|kan in|un moun|domoun|boug|madam i demann|domann|domande|dmann|rod|di|vé|ve, si i demann|domann aou, a quiconque
    ces messages|sms|mails|appels ne viennent|proviennent
    inutile de|d me|m proposer|ecrire|demander|envoyer|appeler, if they|he|she ask|asks|tell|tells you
    si alguien te|le pide
    si|quand votre|ton|ta|vos|tes|un|une acheteur|vendeur|acheteuse|vendeuse|banque|banquier|conseiller|interlocuteur|proprietaire|livreur|correspondant parle|parlent|demande|demandent|reclame|exige|exigent|insiste|propose|ecrit
    if he|she|they writes|write|calls|call|asks|insists|insist, if your buyer|seller|landlord|bank`,
)
/** A service that sends a code states it; a thief asks for it. */
export const codeNotice = words(
  'code notice',
  `voici le|votre code, votre code est|agora|de|pour, est votre code, code agora
    code de verification agora|est, ignorez ce message|mail|sms|courriel, saisissez le dans, a saisir dans
    usage unique est|valable|pour, valable 5|10|15 minutes, page ouverte dans, dans votre navigateur
    ne le communiquez|donnez|partagez|transmettez, ne le donnez, your code is, is your code
    n etes|etiez pas a l origine de ce|cette|la demande|code ignorez, si vous n avez pas demande ce code
    pas demande ce|de code ignorez, si ce n est pas vous ignorez|changez|supprimez
    ne le communiquez a|jamais|pas, ne jamais le|communiquer communiquer|ce
    ce code est|reste personnel|confidentiel, ne partagez|donnez|communiquez|transmettez jamais|pas ce code
    saisir le code suivant|ci, pour securiser|authentifier votre achat|paiement`,
)
/** Words of warning in the mouth of those who use fear as a pretext, or that have another meaning. */
export const falseWarning = words(
  'false warning',
  `n est|etait pas? un|une faux|fausse|arnaque|escroquerie|piege|scam
    ne suis|sommes|est pas un|une|des|d? arnaqueur|arnaqueurs|arnaqueuse|escroc|escrocs|voleur|voleurs|fraudeur
    pas un|une arnaqueur|escroc|voleur|faux, suis pas un|une? arnaqueur|escroc|voleur
    n aime pas les arnaques|arnaqueurs|escrocs, refuse les arnaques|arnaqueurs|escrocs
    ne vous|te mefiez|mefie pas, contre les? arnaques|fraude|escrocs|arnaqueurs
    a cause des|d arnaques|arnaqueurs|escrocs|fraudes, sans arnaque|arnaques
    trop|beaucoup|plein de|d arnaques|arnaqueurs|escrocs|faux, pas confiance
    attire|attirent|attirons|retient|retenir votre|ton attention, a l attention de|d
    annuler|anuler|stopper|bloquer|arreter|contrer|eviter|empecher la|une|cette|toute|l fraude|arnaque|escroquerie
    service|cellule|departement|equipe|brigade|centre|pole|bureau anti? fraude|fraudes|antifraude|arnaque|escroquerie
    anti fraude, antifraude, suspicion de fraude, fraude detectee|constatee|suspectee|sur votre|sur ton
    tentative de fraude sur|detectee|en|a
    activite|activites|operation|operations|connexion|transaction|transactions|paiement|prelevement|debit|achat|acces frauduleux|frauduleuse|frauduleuses
    pas|pa|zero|aucune|sans d|de? arnaque|arnaques|arnak|fraude|escroc
    ce n est pas|pa une|un arnaque|escroquerie|scam|piege, c est pas une|un arnaque|piege
    c pas|pa une? arnaque|arnak, not a scam, no scam, non arnaque
    avez|as vous|tu ete victime|victimes d une|un arnaque|escroquerie|faux, etes|es vous|tu victime
    victime d arnaque sur|en|internet, victimes d arnaque|arnaques|escroquerie
    a|ont ete signale|signalee|signales|signalees|signaler, plainte pour|contre|deposee|est|sera|a
    une plainte, depot de plainte, je vole a|vers, se vole, protege|protegee|protection contre|des
    contre la|les|toute fraude|fraudes|arnaque|arnaques, bon|bonne|precieux|vos|nos|de conseil|conseils
    attention limite|derniere|dernier|offre|plus, faux numero, mauvaise foi`,
)
/** `personne`, which denies only with `ne`. */
export const nobody = words('nobody', 'personne, a personne, a quiconque')
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
/** A place for bitcoins is no item. */
export const falseSale = words(
  'false sale',
  'sur mon portefeuille, portefeuille crypto|bitcoin|electronique|numerique|usdt, bitcoin, bitcoins',
)
/** What may come to the reader from somebody else. */
export const mayCome = words(
  'may come',
  `si|quand|lorsque vous|tu|t recevez|recois, si|quand on vous|te|t
    on vous|te|t dira|demandera|proposera|pressera|presse|reclamera|racontera|promettra
    il|elle|ils|elles vous|te|t dira|diront|demandera|demanderont|proposera|proposeront
    quelqu un vous|te|t dira|demandera|proposera`,
)
/** What to do about it, and nothing else. */
export const turnDown = words(
  'turn down',
  `refusez, refuse, raccrochez, raccroche, ignorez, ignore, bloquez le|la|les, bloque le|la|les, fuyez, fuis
    supprimez, supprime, signalez, signale`,
)
/** Asked by who doubts a request, not by who makes one. */
export const inquiry = words(
  'inquiry',
  `pourquoi me|m demande|demander|veut|faut, pourquoi on me|m demande|veut
    pourquoi faut|veut|veulent|tant il|elle|ils|de|d, pourquoi devrais|dois je, pourquoi il|elle veut
    faut il vraiment, faut il que je|j, suis je oblige|obligee|cense, est ce normal|vrai
    dois|devrais je lui|leur|vraiment|quand|rembourser|rendre|restituer|donner|fournir|communiquer|accepter|repondre|cliquer|scanner|rappeler|me|m|porter|signaler
    est|sont il|elle|ils|elles vraiment|normal|normale|serieux|serieuse|fiable|fiables|vrai|vraie
    est ce que c est normal|vrai, est ce que c est, c est normal|vrai, ca existe encore, existe t il|elle
    a t il|elle un|une|deja, qu en pensez vous, qu en penses tu, vous en pensez quoi, savez vous comment|si|ou
    combien coute, ca|cela|sa coute|koute combien, combien ca|cela|sa coute, a quoi sert|servent, comment savoir si
    quelqu|quelq un|une sait|saurait|connait|connaitrait si|un|une|comment|ou|le|la|les
    qui connait|connaitrait|sait|saurait un|une|si|comment|ou, vous connaissez|connaitriez un|une|des
    c vrai|normal|serieux|fiable, vrai le|ce|cette truc|message|lien|mail|sms|jeu, on est d accord
    question a|aux
    que risque, a qui s|m|me adresser|plaindre|signaler, avis sur, avez vous eu|recu la|le meme
    connaissez vous un|une|des, tu connais|connaitrais un|une|des
    je cherche|recherche un bon|transporteur|demenageur|transitaire
    avez|as vous|tu un transporteur|transitaire|demenageur a recommander|conseiller
    est ce|c|ca est|vient bien|vraiment vous|de|d, est ce que c est serieux|normal|vrai|courant|risque|honnete
    is that|this the usual|normal|real|serious, merci de votre|vos avis|conseils
    c est bien|vraiment vous|agora|eux|toi, vrai|vraie ou faux|fausse
    vient|viennent bien|vraiment de vous|chez, is this|it really|from you|legit|real
    connaissez vous ce|cette|cet, un bon transporteur|demenageur|transitaire
    faut il, quand vais|serai|aurai|pourrai|recevrai|toucherai je, quand est ce que|qu je|on, sous combien de temps, c est risque|risk non?, pas risque
    c est sur ca, risque non, suis je oblige|obligee
    c|cé|sa|ca est? risque|risqué|risk|dangereux|safe ou|nn|non|nan|hein, pour un inconnu non|nn
    c|cé|sa|ca est? une|un? arnak|arnaque|arnake|attrape|fake|piege|serieux|serieu|louche|chelou|normal|legal|risque non|nn|hein|ou|nan|a|selon|d
    arnak|arnaque|fake|louche|serieux ou pas|non|nn|nan|quoi, vous en dites quoi, t en dis quoi
    ten pense|penses|dis quoi, ten panse koi, zot i pans|panse, zot i koné si, kosa zot i pans|di
    koué zot i pans, c de|bien vous, c est de vous, it s|its a scam right|no, says it s a scam`,
)
/** Said outside of the quotation marks by who passes on another's words. */
export const reportedSpeech = words(
  'reported speech',
  `message|messages|mail|sms|texto|paroles exact|exacte|recu|vu|faux
    faux|fausse|fausses message|messages|mail|mails|courriel|courriels|sms|appel|appels|annonce|annonces|site|sites|compte|comptes
    jeu de test|tests, faux positif|positifs, mot|mots cle|cles, regle|regles
    m a ecrit|repondu|sorti|dit|envoye|demande|lance, m ecrit, me dit|repond|demande, mot pour mot
    encore un|une, copie du message|mail|sms, voila ce qu|que, qu il|elle m, ignore, signale
    je vous le signale, j ai signale|bloque|refuse, j ai rien|ai rien fait|repondu, rien fait, poubelle
    supprimez|supprime le|la|les, arnaque, arnaques, qu en pensez vous, est une|un arnaque|piege
    un mail|sms|message, il|elle insiste, ses mots, son message, texto recu
    ont|avons|a|ai|avait recu, disait|disaient, signe du|de|par, soit disant, pretend|pretendent|pretendait
    menait a|vers, me escribio|dijo|pidio, mi ha scritto|detto, hat mir geschrieben, schrieb mir
    il|elle m a|ont? dit|redit|precise, promettait|promettent, offre d|vraie? emploi|annonce|offre
    a votre avis, conseillere|conseiller|banquier|gendarme|gendarmes m a|m ont|dit|disent
    ne vous en|le demandera|demanderont pas, pas un|une responsable|directeur|banque|conseiller
    on m|nous a envoye|ecrit|transmis|dit, voici le|son texte|message|mail|sms|courriel, ce qu on m a
    il|elle m ecrit|ecrivait|ecrivit, wrote me|to, he|she|they wrote|said|says, saying, it s a classic
    je vous raconte, bien|vraiment vous, m|nous a ecrit
    il|elle|ils|elles|on m? ecrit|ecrivent|repete|repetent|dit|disent|demande|demandent|propose|proposent
    a fuir
    sont|est faux|fausse|fausses|bidon|frauduleux|frauduleuse|frauduleuses
    sont|est des|du|de faux|fausses|bidon|pieges, sont|est un|des piege|pieges|arnaques
    c est du bidon|vent|flan, ce genre de, du genre|style
    phrase, phrases, exercice, exercices, scenario, script, atelier, demasquer
    joue|jouez l|le|la|un escroc|arnaqueur|voleur|fraudeur|faux
    faux|fausse conseiller|conseillere|banquier|banquiere|livreur|policier|acheteur|vendeur|technicien
    ne dira|diront|demandera|demanderont|ecrira|ecriront jamais, les|l|vous entendez|entendrez
    entendue|entendues|entendus, sensibilisation, prevention, hameconnage, phishing, escroc, escrocs
    arnaqueur, arnaqueurs, fraudeur, fraudeurs, mis|mise|mettre en garde, piege|pieges|piegee|piegees
    je recois|reçois, on me|m|nous sort|ecrit|ressort|sert|repete, recois depuis|encore|tous|chaque
    m a|ont dit? textuellement, ai recu|eu un|une|ce|cet courriel|mail|sms|texto|message|appel
    circule|circulent, imitant, imite, au telephone, replique, repliques, scene, scenes, personnage
    personnages, acteur, acteurs, troupe, sketch, saynete, jeu de role, roman, dans le film
    je|tu|vous|il|elle|on joue|joues|jouez|jouerai|jouera|fais|fait l|le|la|un|une escroc|arnaqueur|brouteur|victime|voleur|banquier|conseiller|faux`,
)
/** Asks nothing: gives a reason. */
export const falseQuestion = words('false question', 'c est pourquoi, voila pourquoi, pourquoi pas')
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
/** Said of who wants something and will not get it: « il peut toujours courir ». */
export const scoff = words(
  'scoff',
  `peut|peuvent toujours courir|courrir|attendre|rever|esperer|essayer|se|s, peux|pouvez toujours courir|rever
    peut|peuvent se brosser|gratter, peut|peuvent courir, peuvent|peut bien attendre|rever, il|elle peut rever, puis quoi encore
    meme pas en reve, quand les poules auront, il|elle n a qu a attendre, mon oeil
    faut pas rever|pousser|abuser, i|li pe|pé atann|rev|rèv, in your|his|her dreams, dream on`,
)
/** What victims of a stranger tell in Creole, where what he wanted is told as he said it: « i fo avoy la kosyon ». */
export const tale = words(
  'tale in Creole',
  `boug|madam|fanm|mésyé|mesye|fiy|garson|moun la di|domann|domandé|demann|ékri|ekri|fé|promé|apélé
    na|nana|néna in|inn|dé boug|moun|madam|fanm|mésyé|mesye i domann|demann|rod|vé|di|ekri|ékri|apel|promé
    boug|madam|fanm|mésyé|mesye|fiy|garson|moun i di|domann|ékri|ekri|apél amwin|mwin|amoin|a|li|ali
    li la di|domann|ékri|promé, rakont|rakonte|rakonté azot|aou|zot|sak|sa
    kouyon|kouyoné|kouyonné mwin|moin|li, la plint|plent lé|la, port|porté plint|plent
    tonm|tonb|tonbé|tonmé dodan|dedan|dédan, kosa|koué mi doi|fé, la zamé|jamé|jamai rivé|vni|répondi
    mwin|moin|li la pey|pèy|avoy|anvoy|perd|klik|donn tou?`,
)
/** Words of those who play a fraud to teach or to amuse. */
export const rolePlay = words(
  'role play',
  `sketch, saynete, saynetes, jeu|jeux de role|roles
    la|cette|notre|scene scene 1|2|3|4|5|6|a|du|corrigee|finale
    je|tu|vous|on joue|joues|jouez|jouerai|joueras|jouera|jouerons l|le|la|un|une escroc|arnaqueur|arnaqueuse|brouteur|brouteuse|faux|fausse|voleur|mechant|mechante
    joue|jouez|joues la|une scene, replique|repliques 1|2|3|de|du|pour|a, la troupe, compagnie de theatre
    repetition generale, exercice de theatre|role|prevention, impro, theatre forum`,
)
/** To bring papers or money somewhere. */
export const bring = words(
  'brought along',
  `apporter, apportez, apporte, apportes, amenez, ramenez, ramene, deposer, deposez, depose, deposes
    deposees, remettre, remettez, remets, rendre, rendent, presenter, presentez, montrer, montrez, montre
    signer, signe, passer, passez, passe, inscrire, inscription, regler, reglez, regle, regles, reglee`,
)
/** Offices, clubs and shops where it is brought. */
export const office = words(
  'desk of an office',
  `au|a|le|du guichet|comptoir|secretariat|gymnase|club|dojo|local|magasin|accueil|intendance, club house
    a l etude|agence|accueil|intendance|atelier|ecole
    a la mairie|concession|permanence|boutique|caisse|tresoriere|maison
    a mon|notre|son|votre|ton bureau|magasin|atelier|cabinet`,
)
/** Where money is sent from, not handed over. */
export const sentFrom = words(
  'where money is sent from',
  'western, union, moneygram, poste, mandat, mandats, tabac, buraliste, banque',
)
/** Papers and money that change hands before both parties. */
export const inPerson = words(
  'both present',
  `devant vous|toi|moi|nous|temoin, a votre|ta|ma|notre table, sur le capot, contre recu, sur papier
    en papier, imprime page|au|sur la?, agrafe|agrafee|punaise|punaisee|epingle|epinglee au|a|dans|sur
    main propre au|a|mercredi|samedi|lundi|mardi|jeudi|vendredi|dimanche`,
)
/** What is done on the spot or else otherwise is done otherwise. */
export const orElse = words('done otherwise', 'ou, sinon, or, ou bien, soit')
