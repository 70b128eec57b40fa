/** The words of letters from companies: the few nouns and verbs whose agreement is checked. Folded. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const MASCULINE = `
  abonnement achat acheteur appareil article bouton centre certificat cheque client code colis compte conseiller contrat
  courrier courriel credit debit defaut delai departement dispositif document dossier espace envoi fichier formulaire
  identifiant incident justificatif lien livreur mandat message mois montant moyen navigateur numero paiement paquet
  prelevement probleme produit profil remboursement retard retrait service site solde systeme telephone titre transfert
  transporteur utilisateur vendeur versement virement
  acces agent avantage badge bon conseil depot droit entrepot forfait gain impot lot membre motif pack point rappel reglement
  reseau statut tarif technicien visiteur`

const FEMININE = `
  activite adresse agence amende annonce application assurance authentification banque boite carte cle commande
  confirmation connexion contravention coordonnee date demande donnee douane echeance equipe erreur expedition facture
  fraude garantie identite information infraction livraison mensualite messagerie offre operation page penalite periode
  piece plateforme procedure question reference regularisation remise reservation reponse securite signature solution
  somme suspension taxe tentative transaction validation verification
  boutique cagnotte demarche direction enquete etape facturation fiche formalite inscription marchandise mesure mention
  option parution participation place prime publication question reclamation recompense reglementation regle vente
  visite`

/** Gender of each noun in the singular. */
export const GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...[...setOf(MASCULINE)].map((noun) => [noun, 'm'] as const),
  ...[...setOf(FEMININE)].map((noun) => [noun, 'f'] as const),
])

/** Nouns that have the same form in the plural. */
export const INVARIABLE = setOf('acces colis mois')

/** The singular of each plural. */
export const SINGULAR: ReadonlyMap<string, string> = new Map(
  [...GENDER.keys()].filter((noun) => !INVARIABLE.has(noun)).map((noun) => [`${noun}s`, noun]),
)

/** Nouns that are forms of a verb as well: `le demande` can be `(il) le demande`. */
export const ALSO_VERB = setOf(
  'adresse amende annonce carte code commande compte date demande facture fiche mesure mention place prime question regle remise taxe visite',
)

/** Verbs in -er that companies use to tell readers what they do or have to do. */
export const VERBS = setOf(`
  accepter acceder acheter activer actualiser adresser ajouter annuler appeler approuver authentifier autoriser bloquer
  cesser changer cliquer commander completer confirmer conseiller conserver constater consulter contacter continuer
  crediter debiter debloquer declarer demander deposer desactiver detecter deverrouiller echanger effectuer enregistrer
  entrer envoyer eviter expedier finaliser fermer identifier ignorer indiquer informer inviter limiter livrer localiser
  mentionner modifier notifier observer payer planifier presenter prier proceder profiter programmer proposer proteger
  rappeler reactiver recommander recuperer refuser regulariser regler rejeter remarquer rembourser remercier renouveler
  renseigner reporter reprogrammer restaurer resilier retourner securiser selectionner signaler solliciter souhaiter
  suspecter supprimer arriver attribuer augmenter communiquer debourser determiner echouer expirer feliciter obliger
  prelever recompenser remedier remplacer reserver synchroniser tenter telecharger terminer traiter transferer utiliser valider verifier verrouiller verser visualiser`)

/** Past participles of what is done to accounts and parcels, masculine singular. */
export const PARTICIPLES = setOf(`
  accepte active annule approuve bloque confirme credite debite desactive detecte effectue enregistre envoye expedie
  ferme interrompu limite livre modifie recu refuse rejete rembourse resilie restreint retenu retourne selectionne
  supprime suspendu traite transmis valide verifie verrouille
  attribue expire impaye publie reserve retire`)

/** Nouns that end like a past participle: `sans clé`, `pour abonné`. */
export const NOUNS_IN_E = setOf(`
  abonne accuse annee arrivee assure associe blesse carre cle communique cote coordonnee donnee delegue duree employe
  entree expose habitue idee interesse invite journee marche matinee passe prive procede recommande releve resume retraite salarie
  soiree traite`)

/** How common words of such letters are written. Only where no other form has the same letters. */
const WRITTEN_WORDS = `
  abonnement accès activité assurance bancaire bénéficiaire certificat cher chère client clients colis confirmation
  connexion coordonnées cordialement courrier dernier dernière document données dossier délai erreur euros formulaire
  frais félicitations gratuit gratuitement heures identifiant identité immédiatement information informations
  justificatif lien livraison merci message messagerie montant numéro numéros nécessaire opération opérations paiement
  paiements personnelles problème procédure prélèvement pénalité pénalités raison remboursement retard règlement
  réception régularisation réponse service services site société suspension système sécurité tentative titulaire
  transaction téléphone utilisateur veuillez virement vérification également`

/** The accented form of each of these words by its folded one. */
export const WRITTEN: ReadonlyMap<string, string> = new Map(
  WRITTEN_WORDS.trim()
    .split(/\s+/)
    .map((word) => [word.normalize('NFD').replace(/\p{M}/gu, ''), word]),
)

/** Other words of such letters whose misspelling counts. */
const OTHER_WORDS = `
  aujourd automatiquement autorisation avertissement bancaire beneficiaire bonjour cadeau certainement concernant consequence
  cordialement correctement definitivement delais disponible electronique euros expiration felicitations frauduleux gagnant gratuit
  gratuitement immediat immediatement important inconvenient inhabituel inhabituelle initialisation instructions malheureusement
  maintenant maintenance necessaire nouveau obligatoire personnel personnelle prochain professionnel rapidement recommande recompense
  reinitialisation remerciement responsable sincerement suivant suspect temporairement titulaire traitement urgent
  urgence veuillez votre
  clientele confiance controle digital direction eligible europeenne expediteur fiscal gagnante logistique majoration
  recevoir redaction remplir reprogrammer sanction stationnement totalite`

/** The first letters of the words of such letters, by which a misspelt one is told from a foreign word. */
export const STEMS: ReadonlySet<string> = new Set(
  [...GENDER.keys(), ...VERBS, ...PARTICIPLES, ...setOf(OTHER_WORDS)]
    .filter((word) => word.length >= 6)
    .map((word) => word.slice(0, 5)),
)
