import type { Payee } from './fact.js'

/** How much text on each side of an account says whose it is, in characters. */
const REACH = 120

const SECURE_SERVICE =
  /\b(?:paiements?|services?|comptes?|transactions?|transferts?|virements?) (?:\w{1,12} ){0,2}securises?\b|\bsecurise(?:e|s|es)? (?:par|de|du|chez)\b|\bsequestre\b|\btiers de confiance\b|\bcompte (?:partenaire|tampon|de garantie)\b|\b(?:secure payment|escrow)\b/
const WRITER =
  /\b(?:mon|notre|mes|nos|mi|my|our) (?:\w{1,12} ){0,2}(?:iban|rib|compte|banque|bank|account|coordonnees)\b|\b(?:me|m'|nous) ?(?:virer|payer|regler|rembourser|verser|envoyer|faire)\b|\bmoi\b[^.!?\n]{0,20}$/
/** Trades, schools and associations that write « notre RIB » on their own paper: the account is theirs all the same. */
const TRADE =
  /\b(?:siret|siren|devis|micro-?entreprises?|auto-?entrepreneurs?|artisans?|asso|associations?|ecoles?|auto-?ecoles?|creche|cantine|college|lycee|clubs?|licence|cotisations?|syndic|coproprietes?|mairie|paroisse|notaires?|cabinet (?:dentaire|medical|veterinaire|comptable)|(?:iban|rib|compte) (?:pro|professionnel|entreprise|asso))\b/
const BUSINESS =
  /\b(?:sarl|sas|sasu|eurl|earl|scop|sci|siret|siren|tva|rcs|factures?|devis|societe|entreprise|ets|etablissements|association|cabinet|etude|notaire|garage|auto-?entrepreneur|comptabilite|fournisseurs?|loyer|cotisations?|club|syndic|mairie|tresor public|asso|invoice|ltd|gmbh)\b/

/** What ties a name to an account rather than to the conversation. */
const TIE =
  /\b(?:iban|rib|comptes?|titulaire|beneficiaires?|nom|ordre|coordonnees|bancaires?|service|paiements?|caution|versements?|payer|regler|virer|virements?)\W{1,3}(?:(?:de|du|des|d|l|la|le|a|au|pour|officiel|bancaire|client|est)\W{1,3}){0,3}$/
/** "vu sur agora", "votre annonce agora": where people met, not who is paid. */
const PLACE =
  /\b(?:sur|via|annonces?|site|appli|application|messagerie|par|compte sur|chez|depuis)\W{1,3}(?:(?:le|la|l|site|d|de)\W{1,3}){0,2}$/

type Naming = 'tied' | 'named' | 'absent'

/** How a text names one of the aliases: as the payee, in some other way, or not at all (mentions of the place left out). */
function namingOf(text: string, aliases: readonly string[]): Naming {
  let naming: Naming = 'absent'
  for (const alias of aliases) {
    if (alias === '') continue
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) {
      if (/[a-z0-9]/.test(text[at - 1] ?? '') || /[a-z0-9]/.test(text[at + alias.length] ?? '')) continue
      const lead = text.slice(Math.max(0, at - 40), at)
      if (TIE.test(lead)) return 'tied'
      if (!PLACE.test(lead)) naming = 'named'
    }
  }
  return naming
}

/**
 * Whose account the folded text around `[start, end)` says it is. The brand wins when it is named as payee; a brand
 * that is only mentioned gives way to "mon RIB". Aliases are folded names.
 */
export function payeeOf(text: string, start: number, end: number, aliases: readonly string[]): Payee {
  const around = `${text.slice(Math.max(0, start - REACH), start)} # ${text.slice(end, end + REACH)}`
  const naming = namingOf(around, aliases)
  if (naming === 'tied') return 'brand'
  if (SECURE_SERVICE.test(around)) return 'secure-service'
  if (WRITER.test(around)) return TRADE.test(around) ? 'business' : 'writer'
  if (naming === 'named') return 'brand'
  return BUSINESS.test(around) || TRADE.test(around) ? 'business' : 'unknown'
}
