/**
 * Words that only the marketplace itself would put beside its name in a host: its services, payments and messages.
 * `agora-paiement`, `securite-agora` and `agora-re` claim to be it; `agora-residence` and `agora-coworking` do not.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Whole words: `pay` is also in `payet` and `rib` in `tribune`. */
const CLAIM_WORDS = words(
  `pay paye paid payer payin payout rib iban bic cb card carte cash bank banque virements fund funds argent lajan larzan sms
  code codes otp pin login log signin logon auth sso compte comptes profil profile id ident identite kyc verif verifs verify
  check secu secur sec customer membre membres serv sav help helpdesk aide aides assist contact officiel official
  news nevvs newsletter msg message messages mail mails email notif notifs notification alert alerte alertes info infos
  annonces ads deal deals offre offres offer offers vente ventes vendre vendeurs seller achat achats acheter
  buyer order orders commande commandes facture factures invoice boost booster pack packs package packages abo abonnement
  abonnements forfait forfaits formule formules options premium promo promos wallet portefeuille formulaire dossier verifie
  certifie certification gagnant gagnants loterie panel annulation annuler confirm
  valid valide valider activ activer activation bloque blocage debloquer suspendu suspension
  colis suivi track livre livrer livreur deliver relais ship shipping expedition transport
  rembours reverse claim claims recu recevoir receive reception encaisser transfert transac escrow sequestre garantie
  protect protection litige litiges reclamation dispute signalement abus rdv moderation safety trust
  re reunion run 974 97400 www http https webmail online enligne app appli mobile tel espace portail portal perso mon my
  update maj gift cadeau survey sondage enquete marketplace shop store verifier connect service services`,
)

/** Parts that are safe inside a longer, glued or misspelt word: `paiementsecurise`, `messagerrie`. */
const CLAIM_STEM =
  /pa[iy]e?ment|paiem|payem|peyman|securi[st]|secure|verifi|messag|mesag|livrais|annonce|virement|transac|transfer|rembours|encaiss|con?nexion|connect$|authent|identif|bancaire|banking|confirm|valida|bordereau|sequestr|suspen|assistance|moderat|delivery|tracking|checkout|account|support|service|client|refund|vendeur|acheteur/

/** Of these, the ones that name a service of a marketplace and hardly any other company's sub-host. */
const SERVICE_STEM =
  /pa[iy]e?ment|peyman|securis|securit|messagerie|livrais|annonce|virement|rembours|encaiss|bordereau|sequestr/

/** Top-level domains that are a claim by themselves, or are had for a cent: `agora.support`, `agora.top`. */
const CLAIM_SUFFIXES = words(
  `reunion support help services delivery shop store sale deals market supply supplies claims refund cash email gift gifts
  click link top icu cyou cfd sbs buzz win bid`,
)

/** True when a word beside the brand's name claims what only the marketplace would: payment, account, delivery… */
export function isClaim(word: string): boolean {
  if (CLAIM_WORDS.has(word)) return true
  const letters = word.replace(/^\d{1,32}|\d{1,32}$/g, '')
  return letters.length > 2 && (CLAIM_WORDS.has(letters) || (letters.length > 4 && CLAIM_STEM.test(letters)))
}

/** True for a word that names a service of a marketplace and hardly anybody else's. */
export const isServiceClaim = (word: string): boolean => word.length > 4 && SERVICE_STEM.test(word)

/** True when the public suffix is itself a claim. */
export const isClaimSuffix = (suffix: string): boolean => CLAIM_SUFFIXES.has(suffix)
