/** A threat to the reader's place on a site by what happens to it if he does nothing, and the way back in small words. */
import { either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** His place, misspelt, by its worth or by its parts. */
const place = words(
  'his place there',
  `votre|vos|ton|ta|tes|out conte|contes|compt|cpte|cpt|kont|compte|comptes|profil|page|fiche|boutique|vitrine|espace|inscription|adhesion|abonnement|messagerie|boite|annonce|annonces|anonce|anonces|lanons|parution|publication|acces|statut|porte|portefeuille|cagnotte|solde|mise|ventes|vente|numero
    votre|vos|ton|ta|tes page|espace|compte|profil|fiche|boutique vendeur|vendeuse|membre|client|pro|perso, l annonce de votre|ton|ta|vos
    vous|tu etes|es|serez|seras|etiez|etais|avez|as|vs ete?`,
)
/** What is done to it, in images. */
const gone = words(
  'gone',
  `de cote, mis|mise|mets|met de|au|sous|sur|en|hors cote|coin|cloche|scelle|scelles|touche|sellette|rade|stop|arret|jeu|vente|circulation|reseau|sac
    passe|passee|passes|vire|basculé|bascule|bascules en|au|dans|sous rouge|orange|le|la|mode|statut|archives|inactif|attente|bloque
    interdit|interdite|interdits|empeche|empechee|prive|privee de|d vendre|vente|publier|publication|poster|acces
    va|vont|risque|risquent|peut de|d? sauter|saute|sauté|fermer|ferme|fermé|disparaitre|tomber|degager|bloquer|bloque|partir
    sauter|saute|sautera|degage|degagera|disparaitra|disparait|disparu|tombera, la saute|sauté|saté|sote
    n? existe|existent|est|sont|fonctionne|marche|figure|paraissent|apparait|repond plus, plus en ligne|vitrine|diffusion|vente|rayon
    prend|prennent|prendra|touche|arrive|arrivent fin|a|au|son|echeance|terme, perime, perimee, perimes, echu, echue, caduc, caduque
    fige, figee, figes, gele, gelee, bride, bridee, muet, muette, hors d etat|usage|service|ligne, verrouille, verrouillee
    banni, bannie, radie, radiee, vire, viree, ejecte, ejectee, exclu, exclue, raye, rayee
    a la trappe|poubelle|corbeille, sous cle|sequestre|scelles|controle, ecarte, ecartee, refoule, refoulee, suspendu, suspendue
    en quarantaine|pause|sommeil|veille|rade|carafe|danger|sursis|peril, hs, out of service, gone`,
)
/** The small thing that mends it. */
export const mendIt = words(
  'small remedy',
  `renouvelez, renouvelle, renouveler, renouvellement, reconnectez, reconnecte, reconnexion, reconnecter, republier
    republication, republie, remise en service|ligne|route|circulation|vente|avant|selle, ca repasse, repasse|repassera au vert
    repasser au vert, retour au vert, reinscrivez, reinscris, reinscription, refais|refaites|refaire|refe la|le|une|l|votre|ta verif|verification|validation|inscription|demarche|photo|profil
    confirme|confirmes|confirmez|valide|valides|validez|repond|reponds|repondez|donne|donnez|envoie|envoyez pas|rien, en donnant|fournissant|indiquant|renvoyant|retapant|repondant|confirmant vos|votre|ton|ta|tes|a|au|le
    si vous|tu repondez|reponds|refaites|refais|remplissez|remplis|validez|valides|confirmez|confirmes
    si vous|tu n? agissez|agis|faites|fais|repondez|reponds|reagissez|reagis|bougez|bouges|confirmez|confirmes|confirme|validez|valides|valide|regularisez|donnez|envoyez|payez pas|rien
    sans reaction|nouvelles|retour|reponse|justificatif|preuve|action de|d|sous|il|elle|avant?, pour ne pas tout, pour ne rien perdre
    pour la|le|les|en ravoir|remettre|relancer|reveiller|republier|sortir|rouvrir|sauver|recuperer|debloquer|garder
    pour qu on|elle|il|ca|nous, sous 24|48|24h|48h|12|12h heures|h?, dans l|les heure|24h|48h|heures|24, dans lheure
    tant que vous|tu, le temps que vous|tu|ou, jusqu a ce, nécessite|necessite|reclame|requiert|demande une|un|votre|la
    mettez|mets|mettre a jour, pou gagn|gingn|retrouv ali, fo|i fo ou? klik|konfirm|valid|anvoy|fe, to get it back, or lose it`,
)
/** « Votre conte va sauter si tu ne confirmes pas » */
export const goneUnless = near(sequence(place, gone, { within: 6 }), mendIt, { within: 16 })
export const placeGone = near(place, gone, { within: 6 })
/** « Si vous n’agissez pas, … » */
export const ifNothing = either(
  words(
    'if nothing is done',
    `si vous|tu n? agissez|agis|faites|fais|repondez|reponds|reagissez|reagis|bougez|bouges|confirmez|confirmes|confirme|validez|valides|valide|regularisez|donnez|envoyez|payez pas|rien
    sans reaction|nouvelles|retour|reponse|justificatif|preuve|action, a defaut de, faute de, sous peine de`,
  ),
)

/** What the reader puts on the site, and his rights to. */
const put = words(
  'what he puts there',
  `mise|remise|mises|diffusion|publication|parution|vente en? ligne|avant|vente|de|des? vos|votre|tes|ton, vos|tes|votre|ton|out|zot objets|articles|objet|article|biens|produits|droits|droit|options|ventes|photos
    le|du|aucun|plus droit de|d publier|vendre|vente|poster|deposer|diffuser, droits de vendeur|vente|publication, votre|ton|vos|tes acces, compte, profil, fiche, annonce, kont, lanons, page, boutique, contre vous|toi`,
)
const undone = words(
  'undone',
  `stoppe, stoppee, stoppees, arrete, arretee, interrompu, interrompue, interrompues, retire, retires, retiree, retirees, retrait, ote, otes, supprime, supprimee, supprimees, ferme, fermee, efface, effacee, effacees, efas, efase, fermer, supprimer, bloquer, bloque, bloqué, bloké, suspendu, suspendue
    annule, annulee, annulees, refuse, refusee, non conforme|conformes, hors la loi, plus le droit, n avez plus, n as plus, ne tombent|tombe|trouvent|voient|accedent|peuvent plus
    a la corbeille|poubelle|benne|casse, dispara|disparaitre|disparaitront|disparaitra, arrive|arrivent a expiration, expire, expiration, expirent, consultable, desactive, desactivee, coupe, coupes, verrouille, signalements, signalement, plaintes`,
)
const unlessSmall = words(
  'unless, in small words',
  `sauf, si t|tu|ou|vous|to, sinon, sans, des que, pour reprendre|qu|que|le|la|les|l, en attendant, a cause, faute, tant, la levee, manquant, manquante, manque, reappara|reapparaisse|reapparaitra, revienne, revienne, reprenne, retablissez, retablir
    prouvez, prouve, prouver, preuve, validez, valide, valider, validation, confirmez, confirme, confirmer, fournir, fournissez, cliquez, clique, bouton, valid, konfirm, complete, verification, verif, regularisez, levee, coute, demain, ce soir, pas repondu, si ou`,
)
const mine = words(
  'of mine',
  'mon, ma, mes, j ai, moi, mi, sa, son, leur, nos, boutique ferme, magasin, route, bureau, poste, mairie, portail, barriere, resto, restaurant',
)
export const undoneUnless = without(near(near(put, undone, { within: 6 }), unlessSmall, { within: 10 }), mine, {
  before: 4,
  after: 4,
})
/** Something wanted of the reader. */
export const wantedOfHim = words(
  'wanted of the reader',
  `passeport, identite, identifiants, coordonnees, carte, piece, document, documents, mot de passe, code, rib, iban, justificatif, justificatifs, bouton, lien, cliquez, clique, ici, formulaire, validez, confirmez, prouvez, envoyez, envoie, menvoi, fournir, repondez, repondu, verification, validation, verif, valid, preuve, complete`,
)

const rights = words(
  'the reader proves himself',
  `justifiez vous, justifie toi, prouvez le|que|votre|moi|nous?, confirmez le|la|votre|vos|que, confirme le|la|ton|ta|tes|ke, validez votre|vos|le|la, valide ton|ta|tes|le|la, repondez, reponds, reponn, identifiez vous, certifiez le|vous|votre, faites le|la, envoyez, envoie, si ou, si tu, si vous, avant validation|verification|confirmation
    a moins de|d|que le|la|vous|tu?, ne le|la|les mettez|mets|valide|validez|confirme|confirmez pas, jusqu a verification|validation|confirmation, faute de profil|validation|verification|justificatif, seul|seule le|la formulaire|lien|procedure, regle le|la, reglez le|la`,
)
const elseGone = words(
  'or else gone',
  `sera|seront|serez|seras|va|vont|vas|allez etre? supprime|supprimee|supprimes|supprimees|ferme|fermee|bloque|bloquee|efface|effacee|effacees|desactive|desactivee|clos|close|cloture|radie|radiee|suspendu|suspendue|retire|retiree|banni|bannie|disparaitre|sauter|tomber
    sava tonb|tonbe|ferme|saute|disparet, i sava tonbé|tonbe|fermé|sauté, plus aucun message|mail|acheteur|client ne, boite|messagerie mail? est? pleine|saturee|remplie, plus conforme, non conforme, mises en vente sont, statut de vendeur, gelee|gele|bloque|coupe|coupee a cause|pour|suite
    will be removed|deleted|closed|disabled, violates our`,
)
/** « Justifiez-vous ou il sera supprimé » */
export const proveOrGone = without(
  near(elseGone, rights, { within: 14 }),
  words('told of others', 'mon, ma, mes, notre, rendez vous, visite, reservation, colis, commande, magasin'),
  { before: 4, after: 4 },
)
