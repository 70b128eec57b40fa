/** The words of those who tell what happened to them, quote somebody or play a part. */
import { words } from '../../src/pattern/words.js'

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
    un|une|certain type|mec|gars|individu|inconnu|pseudo|boug m|me|se|disait|voulait|pretendait|insistait|demandait
    un|une monsieur|homme|dame|femme disait|voulait|pretendait|insistait|demandait
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
/** Words of those who play a fraud to teach or to amuse. */
export const rolePlay = words(
  'role play',
  `sketch, saynete, saynetes, jeu|jeux de role|roles
    la|cette|notre|scene scene 1|2|3|4|5|6|a|du|corrigee|finale
    je|tu|vous|on joue|joues|jouez|jouerai|joueras|jouera|jouerons l|le|la|un|une escroc|arnaqueur|arnaqueuse|brouteur|brouteuse|faux|fausse|voleur|mechant|mechante
    joue|jouez|joues la|une scene, replique|repliques 1|2|3|de|du|pour|a, la troupe, compagnie de theatre
    repetition generale, exercice de theatre|role|prevention, impro, theatre forum`,
)
