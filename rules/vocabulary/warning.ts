/** The words of those who warn of a fraud or denounce one, and of those who use fear as a pretext. */
import { sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

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
/** « Si vous ne répondez pas »: a threat. */
export const ifYou = words('if you', 'si vous|tu|ou')
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
    attention limite|derniere|dernier|offre|plus, faux numero, mauvaise foi
    meme pas besoin|obligatoire|necessaire|oblige|obligee|a, appartient|appartiennent|est|sont|etait|soit a personne`,
)
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
    dans le jeu de tests?, recopie ce que|qu
    se fait|font|faisait passer pour ma|mon|mes|la|le|l|les|un|une|des|eux|leur|agora`,
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
/** What may come to the reader from somebody else. */
export const mayCome = words(
  'may come',
  `si|quand|lorsque vous|tu|t recevez|recois, si|quand on vous|te|t
    on vous|te|t dira|demandera|proposera|pressera|presse|reclamera|racontera|promettra
    il|elle|ils|elles vous|te|t dira|diront|demandera|demanderont|proposera|proposeront
    quelqu un vous|te|t dira|demandera|proposera`,
)

/** « Prudence avec les messages … » */
export const waryOfMessages = sequence(
  words('wary', 'prudence, mefiance, attention, gare, gaffe, vigilance, mefiez, mefie, prudent, prudents, vigilants'),
  words('sorts of messages', 'les|aux|ces|des messages|mails|sms|textos|courriels|appels|annonces|liens'),
  { within: 2 },
)
