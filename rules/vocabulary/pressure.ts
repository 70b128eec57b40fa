/** Haste, rivals and threats in other words than `urgent`, and slips in the formulas of offices. */
import { words } from '../../src/pattern/words.js'

/** A moment after which it is too late. */
export const deadline = words(
  'deadline',
  `cloture|fin dans|d|a une|ici|l heure, dans le|les quart|demi|prochaines|prochaine d? heure|heures|minutes
    d ici 5|10|15|20|30|45|60 min|mn|minutes, d ici une|deux|quelques heure|heures|minutes
    d ici ce|demain soir|midi|matin|minuit
    avant que le|la|les|l|je|on bureau|banque|caisse|guichet|dossier|offre|agence|notaire|comptable|page|site ferme|expire|parte|cloture
    avant la fermeture, avant seize|dix|quinze|midi|minuit heures?, demain a l aube, a l aube
    l heure|horloge tourne, horloge tourne, le temps presse, temps file, chaque minute compte, minute compte
    compte a rebours, on m attend, je suis attendu|attendue, tout doit etre|se boucle|faire|boucler, a boucler
    doit etre boucle|regle|signe|fait, sans reaction|reponse de|d, apres c|ce est|sera trop tard
    trop tard demain, dernier creneau|exemplaire|billet|logement, derniers creneaux, demain il|ce sera trop
    au dela de, passe ce delai|cette heure|moment, passe midi|minuit|18h|19h|20h, antes de las, antes das
    antes de que, before midnight|noon|tonight|tomorrow|8pm, by tonight|noon|midnight, the clock is
    clock is ticking, entro stasera|oggi, bis heute, konmela minm, toutswit, toudsuit, tousuit
    plus qu une|un|deux|1|2 heure|heures|jour|minutes, qu une heure, reste qu une|un|deux|quelques, la mtn
    tout de suite ou, avant ce soir|midi|demain, have ten|five|two|30|10|5 minutes|hours|minute, minutes to
    ziska katrer|midi|minui|tanto|demin, zordi minm, decider|decide|decidez maintenant|vite|mtn|la
    aujourd hui meme|ou|sinon, maintenant ou jamais, now or never, pas le temps d|de attendre, sans tarder`,
)
/** Others who would take it, and what they do. */
export const rivals = words(
  'rivals',
  `en file, dans la file, sur le coup, sur les rangs, au bout du fil
    deux|trois|quatre|cinq|plusieurs|2|3|4|5 acheteurs|familles|personnes|dossiers|amateurs|clients|couples en|au|sur|qui|attendent|devant
    la premiere|premier|celui|celle qui bloque|paie|paye|verse|vire|signe|envoie, rafle la|le|tout
    part a|chez un|une|l|quelqu autre
    sinon la|le|elle|il|j|je|lo maison|villa|voiture|logement|moto|chien|chiot|part|parte|prends|prend|file|passe
    otro senor|comprador|cliente, se lo doy|vendo al|a, altro acquirente
    other buyers|people|family waiting|want|is, someone else is
    un autre monsieur|acheteur|couple|client est|attend|arrive|paie|la|le, premier arrive, lo premye ki|i
    passe au suivant, passera au suivant, quelqu un d autre, qui me propose plus, propose plus, autre offre
    une autre personne, demandes en attente, other offers|people|buyers, in not moun, un autre est
    prochain|suivant sur la liste, est deja en route
    plus que deux|trois|quatre|quelques|2|3|4|1|un lots|places|exemplaires|articles|lot|chambres|modeles
    j ai preneur, j ai deja preneur, un preneur, autre preneur, file d attente, un concurrent`,
)
/** What is said to happen to the reader or to somebody weak. */
export const dread = words(
  'dread',
  `sera|serait|va etre? pique|piquee|euthanasie|euthanasiee|vendu|expulse|expulsee|debranche
    entre vos|tes mains, sa vie est, vie depend, plus personne, personne d autre que, assignation, huissiers
    proces, deviendra|devient definitif|definitive, debit devient, irreversible, perdrez tout|votre|vos
    perdras tout|ta|ton, plus que vous|toi|sur, seul espoir, dernier espoir, dernier recours
    mon fils|enfant|bebe|mari va|est a l hopital|mourir, elle|il va mourir, je vais tout perdre
    sera trop tard, regretterez, regretteras, vous le paierez, consequences, vos proches sauront|seront
    j envoie la|les|tout video|photos|a
    sinon c|ce mort|fini|foutu|perdu, c est|sera mort|foutu|fini, funds are|will lost|be, mon avocat
    mes avocats, aux urgences, par pitie, apre le mor, lé mor, votre argent perdu, sera perdu|perdue|perdus
    perdre votre|ton|vos argent|fonds|virement|vente
    je donne votre|ton adresse|nom|numero, a mes cousins|avocats|amis, je viens chez vous|toi
    je sais ou tu|vous, on va venir, je publie|diffuse|montre, apres c est|c termine|fini, apres c termine
    c est termine, sinon tant pis, tant pis pour`,
)
/** Formulas of offices with a slip in them: wrong person, wrong ending, a word that is none. */
export const slip = words(
  'slip',
  `nous vous? devont|avont|somme|vont|pouvont|demandont|informont|signalont de?, vous devont
    nous avont|somme|vous informont
    vous avais|pourrais|serais|seras|doit|devait|recevra|avait droit|recu|gagne|ete|etes
    etes debiter|crediter|rembourser|selectionner|prier|inviter
    vous|avez etes|ete debiter|crediter|rembourser|bloquer|selectionner|contacter|tirer
    vas|vont vous contacte|contacter|appele|rappele|joindre, passeras
    seras majoree|livre|livree|bloque|debite|credite|suspendu|ferme
    elle|il|colis|compte|livreur|conseiller|transporteur|carte|facture|dossier seras|passeras|aura|auras|pourrais|est ete
    veuiller, veuillez remplire|cliqué|vous identifie|confirmes, au lieux, une erreure, erreure, notre par
    de notre par, remplire, repondres, comptabilitee, securitee, activitee, electricitee, identitee
    clientelle, rembourssement, remboursemant, suspention, bancquaire, banquaire, paiment, recuperé l
    sont achat|colis|compte|paiement, une foi l|que|le|votre|la, regler sur, depecher vous, sont limite
    les place|offre|compte|client|forfait|facture|information|donnee|document, des conseillé
    nos conseiller|conseille|forfait|client|service|equipe
    vos identifiant|information|coordonnee|annonce|donnee|compte, nos forfait
    you account, you informations, verify you, we has|was detected, we have detect, limitted, costumer, unsual
    you re account, suspention, recieve, your account have, has been limit, dear costumer
    informations of your
    dear custumer, custumer, custumers, your|you|s acount, you re acount, security departement
    please|kindly to confirm|verify|click|update, yours informations, have notice, has notice, quikly
    package|account are, unusual activities, on|of|in you account, verify yours
    has been suspend|block|lock|limit, within 24|48 hour, you most, your acces
    vous ete, vous ête, votres, l argents, l agents, notre equipes, a votre faveur, sans nouvel, bref delai
    plus bref|brefs delai, sont en attentes, en attentes, mis a jours, mise a jours, mettre a jours
    mettez a jours, si dessous, si dessus, votre par, quelque soit, dans le cas ou contraire`,
)
