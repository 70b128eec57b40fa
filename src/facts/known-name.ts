/** A display name that is the name of a known body: `Chronopost`, `LA POSTE | Suivi`, `Message de Decathlon`. */
import { isFrenchWord } from '../text/dictionary.js'
import { fold } from '../text/fold.js'
import { WELL_KNOWN } from './host-lists.js'
import { partsOf } from './hosts.js'
import { isNameWord } from './office-words.js'

/** Names that no host is called by. */
const ALIASES =
  'mon compte formation,compte personnel de formation,cpf,impots,finances publiques,dgfip,tresor public,assurance maladie,ameli,carte vitale,allocations familiales,caf,antai,amendes,credit lyonnais,la banque postale,bnp paribas,societe generale,disney,disney plus,vinci,vinci autoroutes,ulys,total energies,totalenergies,engie,urssaf,france connect,marionnaud,dassault aviation,thales,marriott,dropbox,adobe,binance,coinbase,trust wallet,metamask,ledger'

/** Names under which mail in English is forged. Their hosts are not listed: a host that bears the name is taken for theirs. */
const ABROAD =
  'usaa,american express,amex,navy federal,navy federal credit union,wells fargo,bank of america,chase,capital one,comcast,citibank,standard bank,absa,docusign,wetransfer,sharepoint,onedrive,office,microsoft outlook,cpanel,zimbra,zimbra alert,apple id,apple inc,linkedin,fastway,royal mail,usps'
/** Those who keep a mailbox do not write from elsewhere. */
const KEEPERS =
  'email administrator,mail administrator,email administration,email admin,mail admin,webmail admin,webmail administrator,webmail administration,email service,mail service,email server,mail server,mail server administrator,email support,mail support,webmail support,mail team service,email service provider,email security team,mailbox administrator,system administrator,it helpdesk,it help desk,it service help desk'

const squeezed = (names: string): string[] => names.split(',').map((name) => name.replaceAll(' ', ''))

const FOREIGN: ReadonlySet<string> = new Set([...squeezed(ABROAD), ...squeezed(KEEPERS)])
const NAMES: ReadonlySet<string> = new Set([...labels(), ...squeezed(ALIASES), ...FOREIGN])

/** First labels of the known hosts, unless they are too short or an ordinary word that is nobody's sign. */
function* labels(): Generator<string> {
  for (const host of WELL_KNOWN) {
    const label = (partsOf(host).domain ?? host).split('.')[0]!.replaceAll('-', '')
    if (label.length >= 4 || /^(?:dhl|ups|dpd|gls|sfr|lcl|cic|edf|caf|n26)$/.test(label)) yield label
  }
}

/** What stands around the name in the sender's name of a notice or a lure. */
const AROUND = new Set(
  'app cadeau cadeaux recompense recompenses offre gagnant tirage colis suivi suivre distribution expedition livreur vip black friday fidelite droits vos mon ma notre centre national conseiller formation compte cloud facture abonnement bank banque france solutions group groupe international special team secure express delivery prime rewards gift code de du des la le les'.split(
    ' ',
  ),
)
const isAround = (word: string): boolean => AROUND.has(word) || isNameWord(word) || /^\d{1,4}$/.test(word)

const MAX_WORDS = 8
const MAX_NAME_WORDS = 4

/** The known body that a sender's name names, and nothing else but words of a notice; undefined when it names none. */
export function knownNameIn(name: string): string | undefined {
  const [first = ''] = fold(name.slice(0, 200)).text.split(/ [|–—-] |[[(,]/)
  const words = first.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  if (words.length === 0 || words.length > MAX_WORDS) return undefined
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + MAX_NAME_WORDS); end > start; end--) {
      const known = words.slice(start, end).join('')
      if (NAMES.has(known) && words.slice(end).every(isAround)) return known
    }
    if (!isAround(words[start]!)) return undefined
  }
  return undefined
}

/** Surnames are ordinary words and known names too: `Boulanger <boulanger974@…>` writes under his own name. */
export const isOwnName = (known: string, address: string): boolean => {
  const [local, host] = [address.slice(0, address.lastIndexOf('@')), address.slice(address.lastIndexOf('@') + 1)]
  if (FOREIGN.has(known)) return host.toLowerCase().replaceAll('-', '').includes(known)
  return isFrenchWord(known) && local.toLowerCase().includes(known)
}
