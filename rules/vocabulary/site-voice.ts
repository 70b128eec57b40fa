/** Who claims to be the site without its name: by what he does there, what happened there, where the reader stands. */
import { either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** The site, by what the reader does on it. */
const thatSite = words(
  'the site told',
  `site|plateforme|appli|application|platforme ou|sur|qui|que laquelle|lequel|vous|tu|heberge|diffuse|publie|accueille? vous|tu|votre|ton|vos? etes|es|vendez|vends|publiez|publies|postez|postes|annonce|annonces|avez|as|inscrit
    site|plateforme|portail|appli de? petites annonces|ventes|vente, site|plateforme d annonces, petites annonces 974, petites annonces
    boutique numerique|en, votre plateforme|marketplace, your marketplace|platform|classifieds, marketplace
    la plateforme, le site, ce site, cette plateforme, du site, de la plateforme, lo sit, nout sit, notre site|plateforme`,
)
/** Those who work there. */
const works = words(
  'work there',
  `je|moi|on|nous|mi|jsui|chui|jsuis suis|travaille|travail|bosse|sors|gere|gerons|tiens|tourne|sort|travay|sommes
    salarie, salariee, employe, employee, gerant, gerante, patron, patronne, fondateur, fondatrice, directeur, directrice
    verificateur, verificatrice, relecteur, relectrice, controleur, controleuse, auditeur, auditrice, animateur, animatrice
    mediateur, mediatrice, interlocuteur, interlocutrice, referent, referente, ceux qui|ki font|relisent|gerent|verifient|tiennent|tournent
    on m a charge|confie|demande, en ma|notre qualite, en qualite de|d, au titre de|du, account manager, manager, moderator`,
)
/** What only they do. */
const theirWork = words(
  'work of a site',
  `verification|controle|relecture|validation|moderation|surveillance|tri|mise des|de|en annonces|photos|profils|vendeurs|ligne|comptes|fiches
    relisent|relis|relisons|verifie|verifient|verifions|valide|validons|controle|controlons|controlent|passe|passons|moderons|trie les|vos|toutes|tous|votre|des|chaque annonces|annonce|profils|profil|photos|vendeurs|comptes|fiches
    font|fais|faisons tourner, profils|annonces|comptes en revue, back office, backoffice, du back, needs a manual check, manual check|review
    controle humain|manuel|interne|ponctuel, verification humaine|manuelle|interne`,
)
/** What the reader has with « us ». */
const withUs = sequence(
  words(
    'what you have with us',
    `votre|ton|ta|vos|tes annonce|annonces|inscription|profil|fiche|parution|publication|vente|compte|dossier|espace
      vous|tu avez|as|etes|es|etiez publie|poste|depose|inscrit|inscrite|vendeur|vendeuse|membre, option payante|ajoutee, ajoutee a votre`,
  ),
  words('with us', 'chez nous, parmi nous, sur notre site|plateforme|appli, with us, on our'),
  { within: 5 },
)
const ours = words(
  'it was us',
  `c est nous qui gerons|validons|verifions|hebergeons|diffusons|publions|controlons, nous qui avons valide|verifie|publie|controle|accepte|recu votre|vos|ton|ta|tes|ce|cette|les|l
    nous hebergeons|diffusons|publions|protegeons|gerons|accompagnons|moderons votre|vos|les annonces|annonce|vendeurs|ventes|vente|acheteurs
    notre site|plateforme|moderation|algorithme|robot|systeme protege|controle|verifie|a|detecte|signale|bloque|demande
    qui heberge|hebergeons|diffusons|publions vos|votre|tes|ton annonces|annonce
    canal|message|messagerie|compte est|emane|utilise|utilisee|reserve|officiel par|a|de|du|est? l|le|la|gestionnaire? administration|administrateur|gestionnaire|moderation|plateforme|equipe
    emane du|de l|la? gestionnaire|administration|administrateur|plateforme|direction|equipe
    la moderation|administration|direction|modo a|vient|souhaite|demande|exige|veut|vous|te|refuse
    l administration a|vient|souhaite|demande|exige|vous|te|du|par, svc|sce|service clients|client petites|annonces|vendeurs|site
    du service annonces|vendeurs|membres|photos, du back office, on m a confie votre|ta|ton|vos
    la|cette plateforme|appli|application vous|te ecrit|remercie|contacte|informe|demande|signale|adresse`,
)
/** A user who turns to them, or tells of them. */
const told = words(
  'told of',
  `j ai ecrit|contacte|demande|signale|appele, je|on attends|attend, leur, ils, contacter, ecrit a|au, m a|ont, mon annonce
    mon compte, mes annonces, immobilier, immobiliere, agence, notaire, mairie, chantier, travaux, controle technique`,
)
/** Somebody of the site speaks. */
export const speaksForSite = without(
  either(near(works, near(thatSite, theirWork, { within: 8 }), { within: 10 }), ours, withUs),
  told,
  { before: 6, after: 6 },
)
/** « Je suis salarié du site » */
const siteAsEmployer = words(
  'site as employer',
  `pour le|la|ce|cette|votre|un site|plateforme|appli|portail ou|sur|d|de|que|des|internet|agora, du site d|de|ou|agora, du site petites
    pour le|ce|votre site, de la|cette|votre plateforme, pour la|cette plateforme, du site, site ou vous|tu, de petites annonces, d annonces en|de|agora`,
)
export const worksForSite = without(
  sequence(works, siteAsEmployer, { within: 3 }),
  either(told, words('other site', 'centrale, industriel, usine, construction, archeologique, touristique')),
  { before: 6, after: 6 },
)
export const vets = without(near(works, theirWork, { within: 5 }), told, { before: 6, after: 6 })

/** A line said to be that of the site. */
export const siteLine = words(
  'line of the site',
  `num|numero|no|tel|telephone|ligne|portable direct|directe|perso|personnel|dedie|dediee|secret|prioritaire|special|speciale? pr|pour|po|du|de|d|chez le|la|l|les|ce? site|plateforme|appli|application|agora|moderation|support|annonces
    leur|la ligne|numero|standard|num|telephone|hotline|tel direct|directe|perso|prioritaire|cache|prive|privee|officiel|officielle
    gerant|gerante|patron|patronne|fondateur|proprietaire|createur|createurs|directeur|directrice|technicien|informaticien|webmaster|developpeur|modo|modos du|de|d|des la? site|plateforme|appli|agora
    joindre|appeler|appelle|contacter|avoir|eu|tel le|la|les|quelqu|un|l humain|un? du|de|d site|plateforme|agora|appli`,
)
/** Why one would ring. */
export const lineFor = words(
  'why ring the site',
  `bug, bugs, bugg, formulaire, souci, soucis, probleme, problemes, litige, litiges, bloque, bloquee, blocage, debloque
    debloquer, debloquent, compte, annonce, annonces, paiement, virement, argent, larzan, vente, ventes, reclamation
    personnellement, en direct, repond, repon, repondent, repondra, decroche, decrochent`,
)

/** The writer's own site of advertisements, which is the reader's market. */
const ourMarket = words(
  'our market',
  `notre|nos|nout plateforme|marketplace|moderation|moderateurs|moderatrice|moderateur|hebergement|portail|application|appli|robot|algorithme|communaute, our platform|marketplace|moderators|site
    pour le compte|nom du|de|d la|l|ce|cette|votre? portail|plateforme|site|marketplace|hebergeur|appli|application, au nom de|du|d la|l|cette? plateforme|site|marketplace|hebergeur|portail|administration, behalf of the? platform|site|marketplace|agora
    hebergeur des|de|d annonces|petites|votre, portail|site|plateforme ou vous|tu, on|je|nous tient|tiens|tenons|gere|gerons le|la|ce|cette site|plateforme|appli|portail, okip lo sit
    pole|pôle acheteurs|vendeurs|vendeur|annonces|ventes|verification, equipe technique|moderation|verification|qualite, controle|controles qualite|interne|internes|routine
    je|jsui|chui m occupe|occupe|charge|gere des comptes|annonces|profils|vendeurs|signalements, comptes signales`,
)
/** What it is about. */
const yourDeal = words(
  'your deal',
  `votre|ta|ton|vos|tes|la|out|your vente|ventes|vant|annonce|annonces|parution|parutions|transaction|objet|profil|compte|acheteur|dossier|inscription|fiche|lanons|kont|listing|sale|ad|tienne|votre|scooter|article, la votre|tienne, le votre|tien, vous venez|avez de? vendre|vendu|publie, venez de vendre, vos annonces, une annonce pareille
    recent listing|sale, avez mis, boucler le dossier`,
)
/** What is wanted or wrong. */
const step = words(
  'step or trouble',
  `irregularite, irregularites, incoherence, incoherences, anomalie, anomalies, erreur, souci, probleme, bloque, bloquee, bloques, bloquees, verifie, verifier, verification, verifions, valider, validation, controle, controler, confirmer, confirmation, etape, suivre, marche a|indiquee, demarche, retour, reponse, repondre, reponds, repondez, irregulier, retenu, retenue, signale, signalee, signales, questions, finaliser, boucler, versement, accompagne, regularise, regulariser, merci de, nous voi, voi`,
)
export const marketSpeaks = without(ourMarket, told, { before: 4, after: 4 })
export { step, yourDeal }

/** « La personne qui valide les paiements, c’est moi » */
export const inCharge = without(
  either(
    near(
      words(
        'it is me',
        'c est moi qui|ki, c est nous qui|ki, personne qui, celui qui, celle qui, je|on|nous represente|representons, partenaire officiel|agree, travaille|travaillons|bosse avec|pour, ici l assistance|la|le, ici le|la moderateur|service|moderation, moderateur ici, assistance ici, de garde, notre commission, on nous a confie, nous a ete confiee',
      ),
      words(
        'charge of the site',
        'paiements sur le|la, aux vendeurs, des vendeurs, vendeurs actifs, votre annonce|vente|compte|dossier, vos annonces|ventes, les annonces|paiements|ventes|vendeurs|comptes, service des annonces|ventes|vendeurs, publication, par la plateforme, par le site',
      ),
      { within: 7 },
    ),
    sequence(
      words('here speaks', 'ici'),
      words(
        'help of the site',
        'l assistance, la moderation, le support, le controle, l administration, le moderateur',
      ),
      { within: 0 },
    ),
  ),
  told,
  { before: 4, after: 4 },
)
