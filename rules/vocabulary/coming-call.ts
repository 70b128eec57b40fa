/** A call that the house announces: who will call, that it will ring, and what the reader is to have at hand. */
import { either, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** Somebody of an office, whatever the office. */
export const agent = words(
  'agent who calls',
  `conseiller, conseillere, gestionnaire, superviseur, superviseuse, operateur, operatrice, technicien
    technicienne, moderateur, moderatrice, manager, agent d|de|du|agora|charge
    un|une|l|notre|votre|nos agent|agente|agents, referent, referente, expert, experte, verificateur
    verificatrice, controleur, controleuse, inspecteur, standardiste, assistante, assistant
    charge|chargee de clientele|votre|vot|ton|dossier, teleconseiller, teleconseillere
    responsable du|de|des|paiement|securite|clientele
    service client|clients|clientele|fraude|paiement|securite|vendeur|vendeurs|annonceurs|technique|verification|comptable
    pole|cellule|bureau|plateau|equipe paiements|ventes|annonces|vendeur|vendeurs|securite|fraude|client|clients|paiement|technique|verification
    notre|nos|leur|leurs service|services|bureau|bureaux|pole|centre|equipe|equipes|agence|plateforme|comptable|secretaire|secretariat|superviseur
    la dame|demoiselle|fille|nana|personne|madame|voix de|d|du|chargee
    le|un|in monsieur|mec|gars|type|boug|garcon|moun de|d|du, la|une dame|demoiselle|fille|nana|personne
    quelqu un de|d|du|chez, mon|ma|un|une collegue, mon superieur, ma responsable
    our team|agent|manager|staff|advisor|operator, a manager|supervisor|specialist|advisor|agent
    lo servis|mesie, servis kliyan, el agente|equipo|servicio, ma|votre|ta|la banque, chez eux`,
)
/** It will ring; the caller reaches the reader. */
const ringing = words(
  'rings',
  `telephone|telephonera|telephonent|bigophone|bigophonera|sonne|sonnera|sonnent|sonneront|appelle|apel|appellera|rappelle|rappellera|rapel|joindra|joint|contacte|contactera vous|te|t|aou|dans|vers|ce|demain|tout|tt|a|entre|sous|d|au
    vous|te|t|vou telephone|telephonera|telephoneront|telephonent|bigophone|bigophonera|sonne|sonnent|sonnera|sonneront|fone|phone|phonera|ring|joint|joindra|joindront|appelle|appel|apel|appellera|appelleront|rappelle|rappellera|rappelleront|contacte|contactent|contactera|contacteront|recontacte|recontactera|biper|bipe|tel|aura|auront
    vous|te passe|passera|passent|passeront|donne|donnera un coup|petit|ti|bigo|fil|appel
    passer|passe|passera|passent|passeront|donner|donnera|recevoir|recevrez|recevras|recois|recevez un|1|l|notre|son|leur appel|coup|bigo|coup de fil
    va|vont|doit|doivent vous|te|t telephoner|appeler|rappeler|joindre|contacter|recontacter|sonner|bigophoner|phoner|fone|tel|apel
    va|vont telfone|telefone|tèlfone|sonn|apel|rapel aou, va|vont tapele|tapel|tappeler|tapeler, va sonner
    vont sonner, vous|t|tu aura|auront|aurez|auras au tel|telephone|bout|fil|bigo
    t a|aura|appelle|eu|eue au tel|telephone|bout|fil, au bout du fil, coup de|d fil|bigo|telephone
    se manifestera|manifesteront|manifeste avant|dans|ce|demain|vers|par|aupres
    prendra|prendront|prend contact|attache|votre|langue, entrera|entreront en contact|relation
    appel de|d controle|verification|securite|validation|confirmation|notre|nos|la|votre|un|une|service|agora
    un appel|echange|entretien est|a|telephonique|programme|prevu|aura
    entretien|rendez vous|rdv|point|echange|contact telephonique|vocal|oral|au telephone
    par telephone|tel|voie telephonique|voix, a|de l? oral|vive, will|gonna|to call|ring|phone|contact you
    expect|receive|get a|our|the call, call from our|the|a|agora, te|le llamara|llamaran
    i sava sone|apel|telefone|tèlfone, ma|m a eue|eu au
    heure|moment preferez|prefere|voulez|souhaitez|convient
    soit|etes|serez|seras|es|etre rappele|rappelee|contacte|contactee|appele|appelee|recontacte|recontactee|joint|jointe
    vous joindre, te joindre, vous|te tenter|tenteront|tenterons, bigo, minutes au telephone|tel
    au telephone|tel avec`,
)
/** What the reader keeps ready, and how he is to behave. */
const prepared = words(
  'kept ready for a call',
  `carte|cart|kart|cb|relevé|releve|rib|chequier|papiers|piece|identifiants|codes en main|mains|poche
    carte|kart|cb|rib|piece|papiers a|sous|pres|pre|prè|prete|pret portee|proximite|cote|la|main|yeux|vous|toi
    munissez vous|de, munis toi, muni|munie|equipez vous d|de|du
    ayez|aie|ai|gardez|garde|gard|preparez|prepare|prevoyez|prevois|sortez|sors|mettez|tenez|tiens|tyin votre|vos|ta|ton|tes|une|la|le|out carte|cart|kart|cb|rib|releve|piece|papiers|code|codes|identifiant|identifiants|dossier|lunettes
    lunettes et carte|cb, restez|reste|rester|restes|demeurez pres|proche|a|joignable|disponible|cote|en|sur
    laissez|laisse|libere|liberez votre|ton|ta|la|le ligne|telephone|tel|portable|mobile|combine|poste
    pres de|du votre|ton|telephone|combine|poste|portable|appareil|tel, de votre|ton combine|poste|appareil
    ne quittez|quitte pas votre|ton|l|le, pas ton|votre|le portable|tel|telephone|mobile en|sur|loin
    en silencieux, sur silencieux, mode silencieux|avion, prenez|prends l|son|cet|leur appel, decrochez
    decroche, decroches, dekros, ne ratez|rate|manquez|manque|loupez|loupe pas
    repondez|repond|reponds|repondre|reponn par|oui|bien|lui|leur|y|a|aux|et|stp|svp|sans
    ecoutez|ecoute|ecoutes la|le|bien|ce|son|leurs|ses|attentivement
    faites|fais|fait|fe|fé|faire ce|sak|tout|confiance|lui|leur|seki, faites lui|leur confiance
    faire confiance, suivez|suis|suit|suivre bien|ses|leurs|les|ce|pas
    laissez|laisse vous|toi guider|faire|porter
    vous|te guidera|guider|guide|expliquera|accompagnera|dira|demandera|lira|dictera|indiquera
    doit|va vous|te guider|expliquer|accompagner|demander, tout ce qu|que|ki|kil elle|il|ils|te|vous|on
    ce kil|kel|qu il|elle|on|ils dit|di|te|vous|demande|dira|demandera, aura|auront|aurait besoin de|d|du
    il|elle vous|te|aura|lira|faudra, besoin de votre|vos|ta|ton|la|tes
    donnez|donne|dites|dis|lis|lisez|dictez|confirmez|communiquez lui|leur|ali
    vous demandera|demanderont|lira, te demandera, pendant que vous|tu, validez|valide avec
    answer please|it|the, keep|have your|the card|phone|id|bank, stay near|close|by|available
    be ready|available, soyez|sois disponible|joignable|pret|prete, soyez au rendez, petite carte, oui a|par
    accord oral|verbal`,
)
/** Whose calls are announced in earnest: the writer himself, his own, and those who bring or mend things. */
const honestCaller = words(
  'honest caller',
  `je, j, jte, jvous, mi, mon mari, ma femme, mon fils, ma fille, mon frere, ma soeur, ma mere, mon pere
    mon epoux, mon epouse, livreur, livreuse, depanneur, chauffeur, facteur, docteur, medecin, plombier
    garagiste, taxi, cabinet, clinique, secretariat, infirmier, infirmiere, mecanicien, ecole`,
)
export const rings = without(ringing, honestCaller, { before: 4, after: 0 })
/** Of cards, those that pay for nothing. */
const otherCard = words('card of another kind', 'grise, vitale, embarquement, sejour, membre, etudiant, memoire')
export const ready = without(prepared, otherCard, { before: 0, after: 2 })
export const phoneSet = words(
  'phone set',
  'combine, telephone, portable, bigo, mobile, bigophone, poste fixe, ligne fixe, landline, handset',
)
/** « Un conseiller vous téléphonera », « coup de fil de notre pôle vendeurs » */
export const officeRings = near(agent, rings, { within: 9 })
/** « Il aura besoin de votre date de naissance » */
export const ringsAndReady = either(sequence(rings, ready, { within: 22 }), sequence(ready, rings, { within: 22 }))
/** What the call is said to bring about. */
export const callPurpose = words(
  'what the call is for',
  `virement, paiement, versement, transfert, fonds, argent, larzan, sous, somme
    votre|ton|ta|la|le|cette|mon vente|vendeur|annonce|dossier|compte|remboursement|colis|transaction|operation|banque
    debloquer, deblocage, debloque, liberer, ma|notre|sa banque, lacher l|le|les, finaliser, verification
    verifier, verif, identite, securite, controle, fraude, toucher les|l|ton|tes|votre|vos, carte, cb, rib
    code, codes, kart, valider, validation, site, plateforme, agora, guider, release, payment, money, card
    bank, marche a suivre, procedure`,
)
