/** A place on the site that its owner loses, in all the ways of saying it: what it is, how it goes, how it comes back. */
import { either, near, sequence, starts, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** The forms of verbs in -er that tell what was, is or will be done, by their stems. */
const inEr = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => ['e', 'ee', 'er', 'era', 'erons', 'eront', 'ons', 'ent', 'ions', 'ant'].map((end) => stem + end))
    .join(', ')

/** What the reader has on a site, named as his. */
const hisPlace = words(
  'place on a site',
  `votre|vos|ton|ta|tes|out|your compte|kont|profil|profile|profils|espace|espaces|acces|accès|session|page|pages|boutique|vitrine|messagerie|statut|statuts|droits|droit|adhesion|inscription|cagnotte|fiche|fiches|annonce|annonces|lanons|parution|parutions|publication|publications|mise|offre|offres|numero|identifiant|visibilite|licence|autorisation|privileges|reputation|badge|carnet|porte|login|account|listing|listings|ads|seller|shop|access
    votre|ton|vos|tes petite|petites annonce|annonces
    votre compte|espace|profil|statut|page de? vendeur|vendeuse|membre|client|annonceur|utilisateur|agora
    la totalite|integralite|diffusion|publication|parution de vos|votre|tes|ton, toutes vos|tes
    l acces a votre|ton|vos|tes, vos|tes deux|trois|quatre|dix|2|3|4|5 annonces, accreditation
    droit de vendre|publier|vente|diffuser, droits de vente|vendeur|publication, statut de vendeur|vendeuse
    qualite de membre|vendeur, tes droits, vos droits, votre place|ton place
    acces vendeur|destinataire|client|membre, le compte que vous|tu`,
)
/** Done to it. */
const shut = words(
  'shut',
  `${inEr('gel verrouill coup ferm retir effac neutralis debranch desactiv clotur expuls sanctionn degrad retrograd confisqu limit brid masqu cach enterr eject radi bloqu stopp fig condamn depubli desinscri invalid refus bann verouill blok bloc resili supprim')}
 suspendu, suspendue, suspendus, suspendues, suspendre, suspendra, suspendrons, restreint, restreinte, restreints, restreintes, restreindre, interdit, interdite, interdits, interdites, revoque, revoquee, revoques, clos, close, banni, bannie, bannis, exclu, exclue, privé, prive, privee, privés, perdu, perdus, perdue, perdues, perdre, perdra, perdez, perdrez, disparu, disparue, disparus, disparues, disparaitre, disparaitra, disparaitront, eteint, eteinte, inaccessible, inaccessibles, inactif, inactive, introuvable, introuvables, inutilisable, invisible, invisibles, hs, detruit, detruite, detruits, detruites, sautent, sautera, sauteront, saute, expire, expirer, expirera, perime, caduc, caduque, en rouge, a la corbeille, au placard, mode restreint|limite, hors|off ligne|line|service|connexion|circuit, plus en|a ligne|jour, plus valable|valide|actif|active|visible|accessible|consultable, mettre fin, mis fin, mettons fin, prend|prendra fin, tombe, tombee, fermeture, suspension, restriction, restrictions, limitation, blocage, gel, radiation, exclusion, sanction, desactivation, effacement, suppression, interruption, coupure, resiliation, cloture, revocation, on hold, put on hold, suspended, locked, blocked, removed, frozen, disabled, restricted, deactivated, hidden, bloqueada, suspendida, cerrada, bloquee, la saute, i sava saute|ferme|disparet, fini ferme|bloke|saute`,
)
/** What the reader can no longer do or be, wherever it is said to be. */
const noLonger = words(
  'no longer',
  `ne vous|te voient|voit|trouvent|trouve plus, vous|te voient|voit plus
    personne ne peut|pourra vous|te ecrire|voir|contacter|lire|trouver
    ne|n peut|peuvent|pourra plus vous|te ecrire|voir|contacter|trouver, plus personne ne|n? peut|voit
    ne|n pouvez|pourrez|pourras|peux|peut plus publier|vendre|poster|acheter|ecrire|diffuser|repondre|deposer|vous|te|ni|rien|acceder|utiliser|mettre
    peux|peut plus poster|publier|vendre|ecrire|repondre|deposer|mettre|te
    pourrez|pourras|pouvez ni vendre|acheter|publier|ecrire|poster, plus le|aucun droit de|d
    avez|as plus acces|accès|le, aurez|auras plus acces, plus rien en|a ligne
    ne s affiche|affichent|affichera|afficheront plus, n apparait|apparaissent|apparaitra|apparaitront plus
    ne|n sont|est|sera|seront plus visible|visibles|diffusee|diffusees|publiee|publiees|en|active|actives|accessible|accessibles|affichee|affichees|lisible
    disparu du|de la? site|plateforme|liste|recherche|resultats, toute nouvelle? mise en vente
    toute nouvelle publication|annonce|vente, interdit|interdite de vente|publication|depot|site
    ne figure|figurez|figurent|paraissent|parait|passent|passe|sort|sortent plus, ne fait|faites plus partie
    liste noire|rouge, liste des vendeurs|comptes|membres|profils, blackliste, blacklistee
    plus visible par|pour|aux
    pris|prise|prend|prennent pour un|une faux|fausse|robot|arnaqueur|escroc|pirate|bot, signale comme
    signalee comme, ou pe pu|plus, moun i voi|wa pu|plus, les gens|acheteurs|clients ne|te|vous voient
    can no longer, no longer visible|sell|post|active, can t sell|post`,
)
/** How it comes back, or what keeps it. */
export const comesBack = words(
  'comes back',
  `pour le|la|les|l? retrouver|recuperer|recouvrer|retablir|reactiver|conserver|garder|maintenir|rouvrir|relancer|debloquer|rallumer|remettre|ravoir|lever|sauver|prolonger|annuler|eviter|preserver|proteger|restaurer|eviter|en
    tu|vous recuperes|recuperez|retrouves|retrouvez|retrouverez|retrouveras tout|votre|ton|vos|tes|l|le|la
    retrouvez vos|votre, retrouve ton|tes, retablissement, retablissez, retablis, retabli, retablie, retablies
    reactivez, reactive, reactiver, reactivation, reouverture, rouverture
    remise en|a route|ligne|service|vente|jour|niveau|zero|etat
    remettre|remets|remet|remettra|remettrons|remettront|repasse|repassera|relance en|comme service|ligne|route|avant|vente|vite
    remettre en ordre
    le|la|les rebranche|rebranchera|remet|remets|rouvre|rallume|releve|debloque|reactive|retablit|retablira
    rebranche, rebrancher
    lever|leve|levee|levons|levera|annuler de?|l|la|le|cette|une? sanction|suspension|restriction|mesure|interdiction|blocage
    blocage, deblocage, debloque, debloquer, deblok, debloke
    revenir|revienne|revenue|revenu|reparaisse|reapparaisse|reapparaitra|reviennent|reviendra, c etait revenu
    pour en sortir, pour que ca|elle|il|tout revienne|reparte|remarche
    qu elle|il|elles reparaisse|reparaissent|revienne|reparte, tant que, tan ke, tank ou, le temps que|de
    tant qu, des|aussitot que|qu vous|tu|il|elle|ou|nous, sauf si, a moins que|de, a defaut, faute de|d, sinon
    sans quoi, a condition, sous reserve, si vous|tu ne|n|faites|fais, si rien n, parce qu|que il|vous|tu|t
    pcq t|vous|tu|ta, quand vous|tu aurez|auras, une fois, apres quoi, pour motif|cause, motif, controle
    verification, verif, validation, confirmation, unless, until, restore, to keep, to recover, reactivate
    get it back, para recuperar|reactivar, verifique, il faut juste|seulement|la|le|revalider
    faut juste|seulement|refaire|revalider|reconfirmer|valider, prolongez|prolonge le|la|les
    confirmez vos|votre, confirme ton|tes|ta, fo zis|juste, suffit de|d, regularisez, regularisation
    justificatif, justificatifs, justifiez, demarche, procedure, manip, formulaire|fiche`,
)
/** « Aucun client ne peut vous contacter » */
const cutOff = sequence(
  words(
    'no customer',
    `aucun acheteur|client|visiteur|vendeur|membre|internaute, plus personne
    plus aucun acheteur|client|visiteur, acheteurs|clients|vendeurs|visiteurs|gens|membres ne, personne ne
    no buyer|one`,
  ),
  words(
    'to reach you',
    `vous|te|t ecrire|contacter|voir|trouver|lire|joindre|repondre|voit|voient|trouve|trouvent|contacte|ecrit
    voir|trouver|consulter|lire votre|ton|ta|vos|tes|out, see|contact|reach you|your`,
  ),
  { within: 3 },
)
/** At the head of a notice, without whose. */
const barePlace = words(
  'place, of a notice',
  'annonce, compte, profil, publication, acces, vente, boutique, parution, session, account, listing',
)
/** Somebody else's, or what a seller says of his own. */
const ofOthers = words('of another', 'mon, ma, mes, mi, my, notre, nos, leur, son, sa')

/** « Votre page est inaccessible », « les acheteurs ne vous voient plus » */
export const lost = either(
  starts(sequence(barePlace, shut, { within: 3 }), 4),
  without(near(hisPlace, shut, { within: 8 }), ofOthers, { before: 2, after: 0 }),
  noLonger,
  cutOff,
)
/** The one way out that is offered. */
export const remedy = words(
  'remedy',
  `sauf regularisation|reponse|action|retour|confirmation
    des|jusqu a? que ce? vous aurez|confirmiez|validiez, redeviendra, redeviendront, tant que le|la|vous|votre
    faute de|d quoi|reponse, sans elle|reponse|cela|validation|quoi, unless you, until you, montrez nous|moi
    prouvez nous|moi|que, etape de|d controle|verification|validation, mise en conformite
    refaire la validation, deblocage, suivez la procedure|demarche, pour la levee
    qu elle|il revienne|revienne, vous retrouverez, tu retrouveras, vous seront rendus|rendues|restitues
    lever le|la, sortir, remettre en ligne|route, valide|valides|valider|validez|validez pas|pa?
    reponse attendue|exigee|obligatoire, si vous|tu ne? confirmez|validez|repondez|valide|confirme|reponds
    la demarche prend, il faut passer par, pour la remettre|retablir|rallumer|rouvrir, rouvrir, rallumer
    rebrancher, pour revenir, s est pas authentifie|identifie|authentifiee, confirme votre|ton
    confirmer votre|ton|qui, qui vous etes, vos nouvelles coordonnees, passer le controle, justifier de
    a compter de, devient|deviendra definitif|definitive|definitivement, verify your, confirm your|who
    salvo que
    clik|clic|clique|cliquez ici|la|isi
    pr|pour le|la|les recupere|recuperer|debloquer|retablir|remettre|conserver|garder|eviter, pour continuer a
    remettre en circulation|vente|route|ligne, bring them|it back, follow the|these steps, jusqu a ce que
    a defaut de, sous peine, valid out, ou per|perd tout, identifiez vous, confirmez votre|vos
    confirme ton|ta|tes, remplissez le|la|ce, has not been, have not been, retablir le service|l|votre
    avez|ayez regle|paye|confirme|valide, fo ou, repondez a|avec|sous|avant, mettez|mets a jour, votre piece
    documents demandes, le lien, ce lien, formulaire
    sauf si vous|tu, si vous refaites|faites|envoyez|confirmez|repondez|validez
    si tu fais|envoies|confirmes|reponds|valides, faute de justificatif|preuve|reponse|validation|papier
    transmettez|envoyez|fournissez|deposez le|la|les|votre|vos|une
    pour le|la|les reveiller|rouvrir|reactiver|recuperer|sauver|liberer|retrouver|remettre
    si ou anvoy|fe|reponn|konfirm, controle d identite, piece d identite, out papye|papie|pyes`,
)
