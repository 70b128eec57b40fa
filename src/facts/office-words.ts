/** Words that turn a common name into the name of an office: `Support AGORA`, but not `Agora Coworking`. */
const OFFICE = new Set(
  'service services client clients clientele support securite securise securisee equipe paiement paiements payment pay alerte alertes moderation messagerie assistance promo premium verification confiance livraison litiges litige facturation comptabilite conformite notification notifications noreply technique fraude protection transaction transactions remboursement remboursements vendeur vendeurs sondage sondages panel boost offres bonus qualite gestion controle departement administrateur admin conseiller conseillere agent agents hotline bot officiel official team centre mediateur cordialement direction juridique contentieux ekip lekip trust safety legal sav'.split(
    ' ',
  ),
)
/** Words that may stand beside them in a sender's name and mean nothing by themselves. */
const FILLER = new Set(
  're fr com la le l d de du des et reunion 974 info infos information annonce annonces news newsletter compte comptes pro no reply via sendy administration espace aide satisfaction enquete pack accueil contact relations mail message messages online site actualites conseils moncompte votre'.split(
    ' ',
  ),
)

/** A word of an office: its presence beside the brand's name makes the text speak as the brand. */
export const isOfficeWord = (word: string): boolean => OFFICE.has(word)

/** A word that a sender's name may hold besides the brand's and still be the brand's name. */
export const isNameWord = (word: string): boolean => OFFICE.has(word) || FILLER.has(word)
