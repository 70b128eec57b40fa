/** Who speaks, calls or works for the site, in other words than its name and its offices; what the site deals with. */
import { union, words } from '../../src/pattern/words.js'

/** Offices and persons said to be of the site itself. */
export const siteOffice = words(
  'office of the site',
  `administration|modo|moderation|moderateur|moderatrice|direction|regie|comptable|assistance|securite|agent|agents|monsieur|dame|bureau|equipe|technicien|responsable|conseiller|conseillere|bot|service|gestionnaire|controleur|verificateur du|d|de la?|ce|cette|votre|notre|leur site|plateforme|agora
    bureau des litiges, service litiges, cellule de secours|crise|controle
    assistance|service|permanence|cellule vendeurs|vendeur|annonceurs|membres|membre|usagers
    hotline officielle, ligne officielle, secours aux membres, a la moderation, au siege d|de, maison mere
    trust and safety, safety desk|team
    quelqu un de chez nous|agora
    dame|monsieur|moun|gars|boug|fille|collegue tres? bien? de|du|d chez|service? agora
    on bosse a|pour|chez agora, in moun agora, moun agora, nout zafer agora
    verification|compliance|payment officer|desk, agora agents|agent|team|desk|staff
    brigade anti|de fraude|verification|controle, anti fraude
    comptable|patron|directeur|employe|employee|conseiller du site, charge|chargee de clientele
    responsable|service|cellule|bureau paiements|paiement|verification|verifications|controle
    notre hebergement, support officiel, desk of agora, gens|personnes|filles de chez agora
    chez agora une|un|la|le|ils|elle|il
    administrateurs|moderateurs|conseillers|agents|techniciens|robot|automate|responsables|service|equipes|secretariat|accueil|standard|support|sav du|de|d|des|sur la?|le|l|cette|votre|notre|ce site|plateforme|agora|annonces|ventes
    suivi des ventes|annonces|transactions|paiements
    service paiement|paiements|ventes|vendeurs|verification|transactions
    payments|payment|support|security department|team|desk, marketplace helpdesk|team|support|desk, helpdesk
    dame la plateforme, moun la plateforme|lo, servis kliyan, lo servis, lekip lo sit, assistance telephonique
    service anti, ligne reservee|dediee aux|des, ligne vendeurs|acheteurs, lekip agora
    conseillere clientele agora?, conseiller sur la plateforme, support agora, agora support, robot agora
    numero du support|site|sav, le support c|est|repond, message automatique de|du, votre site d annonces`,
)
/** Who works there says `chez`, where others tell where they bought something. */
export const worksThere = words(
  'works there',
  `je|j travaille|bosse|travay|gere|suis|m occupe|appelle, mi travay, moderatrice, moderateur, agent
    conseiller, conseillere, responsable, technicien, pro, i work`,
)
export const atBrand = words(
  'at the brand',
  'chez|pour|at|dann|dans agora, dann lekip agora, compte d agora, sein d agora, equipe d agora',
)
/** Somebody of the writer's own office: any firm says so, with what it deals in it shows which. */
export const ourStaff = words(
  'our staff',
  `notre|nos|un|une|leur|leurs|our technicien|responsable|brigade|cellule|standardistes|standardiste|equipes|equipe|personnel|referente|referent|comptable|operatrice|operateur|officer|collegue|bureau|moderateur|moderatrice|enquetrice|chargee|agents|agent
    membre de notre, mon|ton superieur|collegue|remplacant|chef|responsable a|du|au|de, par nos soins
    votre referent|referente|interlocuteur|interlocutrice|conseiller|conseillere attitre|attitree?
    nos services, notre service, nos equipes, leur agent, leur bureau, une vraie personne, notre guichet
    un|une de nos|leurs|mes agents|conseillers|techniciens|operateurs|experts|specialistes|collegues|responsables
    notre expert|experte|specialiste|gestionnaire|partenaire|auditeur|agente|operateur|coordinateur|analyste
    our team|payments|payment|support|agents|staff|specialist
    nos experts|operateurs|techniciens|gestionnaires|agents|conseillers|equipes|services
    mon conseiller|gestionnaire|banquier, l agent, conseiller attitre, votre conseiller|conseillere`,
)
export const staff = union('staff', siteOffice, ourStaff)
/** What the service of a marketplace deals with. */
export const dealings = words(
  'dealings',
  `votre|vos|vot|ton|tes|out|your|la|cette vente|ventes|annonce|annonces|dossier|transaction|transactions|virement|versement|paiement|compte|kont|fiche|fonds|dossiers|lanons|listing|sale|payment|payout|payouts|profil|depot|parution|affaire|souci|zafer
    annulation de la vente, out lanons|larzan|zafer, mon paiement|virement, le paiement|transfert|virement
    la|votre reclamation, reception des|de, debloquer, debloque, deblocage, les fonds, vos fonds
    reception des, regler ton|votre
    la vente, valider la|votre|le vente|paiement|virement, sur votre vente|annonce|compte, ta vente, votre cas
    ton cas, releasing the, the money, votre identite, cette transaction, bann paiman, out paiman, your buyer
    l operation, probleme avec votre|ton, votre argent, ton argent, lo paiman, le virement
    votre remboursement, ton remboursement, le voleur`,
)
/** `sam. 14`, `dim 8h`: what stands before a message that was copied with its date. */
const WEEKEND = `sam|dim ${[...Array(32).keys()].flatMap((n) => (n < 10 ? [`0${n}`, n] : n)).join('|')}`
/** Days and hours when an office is closed. */
export const closedDay = words(
  'closed day',
  `${WEEKEND}, 20 decembre, 25|20 12, 14 07, 11 11, 15 08, 01 05|11|01
    dimanche|samedi|dimans|samdi soir|matin|apres|midi?, week end, weekend, fin de semaine
    lundi de paques|pentecote, paques, pentecote, assomption, toussaint, ascension, armistice, fet kaf
    fete kaf|caf, fetes, zour|jour fet|ferie|feries|chome|chomes, jours feries|chomes, ferie, feries
    premier|1er|8|huit mai, 11|onze novembre, 14|quatorze juillet, 15|quinze aout, 25|24|31 decembre
    vingt cinq decembre, premier de l an, jour de l an, nouvel an, reveillon, noel, christmas|easter day?
    christmas eve, bank holiday, sunday, saturday, sundays, weekends, domingo, 7j 7, 7 j 7, 7 jours sur 7
    sept jours sur sept, 24h 24, 24 7, h 24, jour du seigneur, jour de l seigneur, pendant la messe
    a la messe, en pleine nuit, a minuit, 20|21|22|23 h, 20 desanm, vendredi saint, pont du|de l, ponts
    quand mes|les|nos collegues
    cette nuit, la nuit, la minuit, it s sunday, on est dimanche|samedi, ouvert 24, jours feries
    meme le dimanche|samedi, dimans, tou lé zour, 24h, 24 heures, non stop, sans interruption, tard le soir
    a 23|22|21 h, holiday, holidays, jour|jours chome|chomes, dominical, dominicale, 1er|premier novembre|janvier
    grand messe, en sortant de la messe, apres la messe, repas de famille, pendant que tout|les gens|autres dort|dorment
    jour des morts, soir de noel|reveillon, mi dimans, lo samdi, domingos, feriado, sonntag, samstag, feiertag`,
)

/** A person or an office, of whatever firm. */
export const post = words(
  'post',
  `equipe, assistant, assistante, mediateur, mediatrice, controle, controleur, service, services
    aide officielle, accueil, agent, agente, agents, conseiller, conseillere, conseillers, technicien
    technicienne, moderateur, moderatrice, responsable, referent, referente, gestionnaire, comptable
    comptabilite, direction, hotline, standard, support, team, staff, desk, cellule, brigade, bureau, centre
    operateur, operatrice, superviseur, inspecteur, inspectrice, delegue, mandataire, representant
    representante, lekip, servis, lazan`,
)
/** The site by what it is. */
export const theSite = words(
  'the site',
  `du|ce|notre|votre|cette|la|le|l site|plateforme|application|appli, des annonces, d annonces, agora
    de petites annonces, marketplace, platform, lo sit, la plateform`,
)
