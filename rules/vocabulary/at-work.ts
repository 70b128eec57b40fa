/** Somebody says that he is at work for the site just now, and on what. */
import { either, sequence } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

const present = words(
  'at work now',
  `mi lé la|dan, prends la suite|releve de?, tourne|tournons par roulement, detache|detachee|affecte a|au
    duty officer, officer is, is reviewing|handling|looking, je m y mets, m y mets, en tete de pile
    sur ma liste, vous lit|lisent|ecrive en|un|le|direct?, nous traitons les|vos|des
    travay|travaille|bosse pou|pour|au|chez lo|le|la|l|agora?, pou lo sit, mi pé|pe debloke|debloque|regle
    te|vous|t guide|aide pas|en|a|jusqu?, de service|garde|permanence|quart|nuit, d astreinte, tour de garde
    pris|prends|prend la garde|permanence|releve, en poste, en service
    a mon|son|notre|leur poste|bureau|ecran|clavier, au bureau
    revenir|revenu|revenue|rappele|rappelee|reste|restee|viens|vient au bureau|poste|service
    devant mon|son|l|notre|leur ecran|ordinateur|ordi|clavier, a pied d oeuvre
    a votre|ton ecoute|disposition|service, sur le pont, d arrache pied
    ne chome|chomons|ferme|fermons|dort|dormons|s arrete pas|jamais, chome pas, ferme jamais, ferme pas
    bureau|bureaux|service|equipe|standard tourne|tournent|reste|restent|veille|veillent|assure|assurent
    on assure|veille, nous assurons|veillons, assure la permanence|nuit|garde
    mobilise|mobilises|mobilisee|mobilisees pour|sur, me|se|nous tiens|tient|tenons pret|prete|prets|a|la
    a vous lire|repondre|guider|aider
    attend|attends|attendons|attendent de|votre|ton|un|une vous|reponse|signe|accord|ok|retour|appel|confirmation?
    m occupe|occuperai, vous? occupe|occupons de|d, charge|chargee|chargees|charges de|du|d, en charge de|du|d
    gere|gerons|gère|traite|traitons|examine|examinons|examinent|etudie|etudions|instruis|instruit|verifie|verifions|regarde|regardons|rogard|okip|debloque|valide|suit|suis|suivons votre|ton|vos|ta|tes|out|ce|l|le|la|les|vot
    verifie avec vous, avec vous le|la|en|maintenant, entre mes|nos|ses mains, sous mes|les|nos yeux
    devant moi|nous, sur votre|ton dossier|cas|affaire|compte|demande, mis|mise sur votre|ton
    me confier|confie|transmettre|transmis|passe, vous affecter|affecte|attribuer
    affecte|affectee|attribue|attribuee a votre, prendre|prends|prend|reprend|reprends|reprendra la main
    termine|finit|finis|finira son|mon|notre|le|l service|tour|poste|quart|examen, termine l examen
    passe en revue, restez avec|en|connecte, reste|restons avec vous|toi, res kote, en ligne avec
    prends|prend le relais, quelqu un pour vous, laisse|laissé quelqu un
    looking into, as we speak, on shift, on duty, working today|now|on
    handling|handle|reviewing|checking your, stay in|on this chat|the, right now with, here to help
    de guardia, estoy revisando
    interlocuteur|interlocutrice|referent|referente|gestionnaire dedie|dediee|attitre|attitree|personnel|personnelle
    je suis la jusqu|pour, sommes la pour|jusqu, disponible sept|7`,
)
const works = words(
  'works',
  'je|on|nous|mi|i|m|am travaille|travaillons|travay|travail|bosse|bossons|working|work, on duty, on shift',
)
const where = words(
  'where or when',
  `exceptionnellement, aujourd hui, ce jour, ce matin, meme, pour, chez, pou, today, on sunday, for, la
    zordi, for agora`,
)
/** The writer, or a colleague, is at work. */
export const atWork = either(present, sequence(works, where, { within: 2 }))
/** Offices by what they do, beside the names of posts. */
export const bureau = words(
  'bureau',
  `moderation, controle, verification, verifications, litige, litiges, contentieux, paiements, versements
    remboursements, bureau, bureaux, biro, pole, cellule, cellules, customer care|service|support, care team
    helpdesk, help desk, guichet, plateau, centre d appels|appel, call center, equipe, lekip, brigade
    permanence, standard, siege, direction, comptabilite, regie, hotline, interlocuteur, interlocutrice, chef
    cheffe d? equipe, gestionnaire, personne qui, dame qui, monsieur qui, modo, conseil, chargee, charge
    superviseur, superviseuse, agent, agents, ajan, support, soporte, operateur, opérateur`,
)
