/** Phrases that a translator or a foreigner writes and no French company does. */
import type { View } from './fold.js'
import type { SpellingError } from './spelling.js'
import { errorAt } from './spelling-words.js'
import type { Tokens } from './tokens.js'

/** Folded words; apostrophes and hyphens count as spaces. A bar separates alternatives for one word, `*` stands for one word. */
const PHRASES = `
de la partie de votre
de la partie du|des|de|d vendeur|acheteur|client|service|agora
cout|couts de livraison sont|est|seront
cher|chere|chers utilisateur|utilisatrice|utilisateurs|beneficiaire|titulaire|consommateur|destinataire
cher client estime|valorise|precieux
chere|chers client|cliente|clients estime|estimee|estimes|valorise|valorises|precieux
notre|nos client|clients estime|estimes|valorise|valorises
utilisateur|client valorise
s il vous plait cliquez|cliquer|verifiez|verifier|confirmez|confirmer|contactez|mettez|remplissez|connectez|repondez|appelez|envoyez|entrez|suivez
veuillez s il vous plait
svp cliquez|veuillez|verifiez
veuillez gentiment
gentiment cliquez|cliquer|verifiez|verifier|confirmez|confirmer|envoyez|contactez|repondez
veuillez a confirmer|verifier|mettre|cliquer|contacter
sera|etre|ete definitivement termine
compte sera|etre|ete termine
la|une terminaison de votre|la
departement de|du securite|facturation|livraison|paiement|paiements|support|verification|conformite
departement client|clients
inconvenience|inconveniences
pour tout inconvenient cause
ceci est pour vous informer
c est pour vous informer que
cet|ce email|mail|message est pour vous informer
nous ecrivons pour vous
nous vous ecrivons pour vous informer
est venu a notre attention
venu a notre connaissance que votre
merci en avance
merci|remercions a l avance pour votre cooperation
votre prompte|prompt reponse
en attente de votre prompte|prompt reponse
meilleurs regards
chaleureux|chaleureuses regards|salutation
sincerement votre|votres|agora
dans l ordre de proteger|verifier|confirmer|securiser|continuer|recevoir
en ordre de proteger|verifier|confirmer|securiser|continuer|recevoir
le suivant lien
la suivante adresse
cliquez sur|dans le suivant|ci
cliquer|cliquez le lien
cliquer|cliquez sous le lien
cliquez|cliquer ici bas
cliquez ici dessous
sur le dessous lien
le lien en dessous de
appuyez|pressez|presser|poussez sur le lien
poussez le bouton
suivez le lien en bas
repondre|repondez cet|ce|votre email|mail|message
contactez|contacter avec nous
contactez a nous
attendez pour votre|le|la
payer|payez pour la|votre|les facture|amende|frais|livraison|taxe
applique|appliquez|appliquer pour un|une|votre remboursement|pret|credit|carte
relacher|relachez|relache les|le|vos fonds|paiement
les fonds est|sera|a
vos|votre information est
a ete echoue
a ete expire
votre colis|paquet a|est arrive pas
manque d adresse|affranchissement
mot de passe de courriel
votre boite de courrier
boite aux lettres electronique est pleine
mettre a jour votre|vos information|informations maintenant
verifiez|verifier vos|votre informations maintenant
prenez soin de mettre
activite inusuelle
agissement de votre part
lors l|la|le|les|votre
verifier et le recevoir
acces non autorise a ete tente
pour des raison
due a des|une|l
du a l inactivite
en raison a
a cause que
malgre que votre
au plus tot que possible
aussitot que possible
des que vous pouvez possible
dans la suite de 24|48|72
en dedans de 24|48|72
avant de 24|48|72 heures
sous les 24|48|72 heures prochaines
les prochaines 24|48|72 h|heures
veuillez noter que ceci
soyez avise|avises|informe|informes que votre
vous etes requis|requise de|a
il est requis que vous
nous requerons
vous avez ete choisi|selectionne comme gagnant|vainqueur
felicitation vous
carte de don
carte|code de credit de banque
compte de banque
paiement a ete complete
completer le|votre paiement
transaction a ete completee
livraison frais
frais de expedition|envoi|administration
procede|procedez|proceder avec le|la|votre paiement|livraison|transaction
assurance de remboursable
100 remboursable
argent|fonds sera|seront reversible|reversibles`

interface Phrase {
  rest: readonly (readonly string[])[]
}

/** Phrases by each of their first words. */
const BY_FIRST = toIndex()

function toIndex(): ReadonlyMap<string, Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const line of PHRASES.trim().split('\n')) {
    const [first, ...rest] = line.split(' ').map((word) => word.split('|'))
    for (const word of first!) index.set(word, [...(index.get(word) ?? []), { rest }])
  }
  return index
}

/** Phrases of the list, where they stand in one sentence. */
export function findCalques(view: View, tokens: Tokens): SpellingError[] {
  const errors: SpellingError[] = []
  for (let i = 0; i < tokens.words.length; i++) {
    const phrase = BY_FIRST.get(tokens.words[i]!)?.find(({ rest }) => fits(tokens, i, rest))
    if (phrase !== undefined) errors.push(errorAt(view, tokens, i, i + phrase.rest.length, 'calque'))
  }
  return errors
}

const fits = (tokens: Tokens, i: number, rest: Phrase['rest']): boolean =>
  rest.every((words, k) => {
    const at = i + 1 + k
    return tokens.sentence[at] === tokens.sentence[i] && words.includes(tokens.words[at]!)
  })
