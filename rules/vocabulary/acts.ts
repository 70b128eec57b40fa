/** What people do: verbs by meaning. */
import { words } from '../../src/pattern/words.js'
import { verbs } from './verbs.js'

/** To hand something over, from the one who has it. Creole and English forms are listed, French ones conjugated. */
export const give = verbs(
  'give',
  'donner envoyer transmettre communiquer fournir indiquer adresser renvoyer faxer mailer remettre dicter lire dire redonner recopier retransmettre partager preciser confier joindre forwarder scanner deposer retourner repasser livrer montrer presenter renseigner remplir completer saisir entrer taper inscrire noter confirmer reporter',
  {
    imperative:
      'envoi anvoy avoy voy donn done di dit tapé mèt send give share provide forward tell text enter submit fill provide read mande envie pase digame mandeme dame diga passa invia manda mandami dimmi dammi schick sende gib envie mandame pass anvoyé enviame envía envia enviame envie inviami invia confirma confirme conferma bestatigen schicken senden manda',
    infinitive: 'renvoyé bayer',
  },
)
/** To send by some channel, stricter than give. */
export const send = verbs(
  'send',
  'envoyer transmettre communiquer adresser renvoyer faxer mailer retransmettre scanner joindre photographier fournir retourner partager',
  {
    imperative: 'envoi anvoy avoy voy send forward share mande envie manda schick sende upload anvoyé',
  },
)
export const pay = verbs(
  'pay',
  'payer regler verser virer acquitter avancer transferer solder financer debourser cotiser envoyer deposer effectuer approvisionner crediter provisionner consigner avancer',
  {
    imperative: 'pey pay send peye paie transfer wire regl pague paga zahle bezahlen paga transfere',
    infinitive: 'payé peyé réglé',
  },
)
/** To pay, and nothing else. */
export const payOnly = verbs('pay only', 'payer regler verser virer acquitter avancer debourser', {
  imperative: 'pey pay peye paie pague paga zahle bezahlen',
  infinitive: 'payé peyé réglé',
  third: 'peyé',
})
export const giveBack = verbs(
  'give back',
  'rendre reverser rembourser restituer retourner renvoyer remettre redonner',
  { imperative: 'rann ramett refund return', infinitive: 'reversé' },
)
export const handOn = verbs(
  'hand on',
  'remettre reverser donner redonner transferer verser envoyer faire passer transmettre regler payer retourner rendre renvoyer restituer virer',
  { imperative: 'don donn rann send remit forward pay give', infinitive: 'remet' },
)
export const keep = verbs('keep', 'garder conserver prelever retenir deduire', {
  imperative: 'gard keep',
  infinitive: 'gardé',
})
export const receive = verbs(
  'receive',
  'recevoir percevoir encaisser toucher recuperer obtenir debloquer liberer crediter',
  { imperative: 'receive get gagn gagne recibir receber', infinitive: 'gagné gagn claim' },
)
export const click = verbs('click', 'cliquer appuyer ouvrir consulter connecter telecharger flasher scanner', {
  imperative: 'klik click clic cliké clike clik pez peze visit open tap scan follow skann skan',
  infinitive: 'cliké',
})
export const scan = verbs('scan', 'scanner flasher', { imperative: 'scane skann skan scan flash', infinitive: 'scané' })
export const confirm = verbs(
  'confirm',
  'confirmer verifier valider certifier authentifier actualiser completer renseigner regulariser reactiver debloquer identifier justifier securiser finaliser mettre activer attester',
  { imperative: 'verify confirm update validate verifi konfirm confirme verifique', infinitive: 'validé verifié' },
)
export const call = verbs('call', 'appeler rappeler telephoner contacter joindre composer numeroter ecouter', {
  imperative: 'apel apele tel phone call dial rap rapel tape llame ligue chame',
  infinitive: 'appelé rapelé',
})
export const write = verbs(
  'write',
  'ecrire contacter joindre parler discuter continuer echanger repondre ajouter passer basculer retrouver poursuivre appeler dialoguer causer laisser communiquer venir rejoindre',
  {
    imperative:
      'ekri ekrir add text write message contact mp koz kontakt escribame escribeme me_chame scrivimi schreib reach',
    infinitive: 'continué kosé',
  },
)
export const buy = verbs('buy', 'acheter prendre procurer recharger commander', {
  imperative: 'achet achte compra compre kauf kaufe kaufen buy get',
  infinitive: 'acheté',
})
export const come = verbs('come', 'venir passer recuperer chercher prendre enlever collecter retirer ramasser', {
  imperative: 'vyin vini',
  third: 'vien i_vien pick pickup collect',
})
export const ship = verbs('ship', 'expedier envoyer livrer poster', { imperative: 'ship send' })
export const sell = verbs('sell', 'vendre ceder brader liquider', {
  first: 'vend vends vand',
  third: 'vand',
  infinitive: 'sell selling',
})
export const reserve = verbs('reserve', 'reserver bloquer garder retenir garantir securiser', {
  infinitive: 'reserve secure hold book',
  imperative: 'gard réserv',
})
export const change = verbs(
  'change',
  'changer modifier remplacer ajouter mettre actualiser enregistrer substituer inscrire renseigner',
  { imperative: 'update add change', infinitive: 'modifié changé ajouté' },
)
export const promise = verbs('promise', 'rembourser restituer rendre retourner deduire recuperer', {
  third: 'rembours refunded',
  infinitive: 'refund return',
})
export const approve = verbs('approve', 'accepter valider autoriser approuver confirmer', {
  imperative: 'approve accept',
})
export const listen = verbs('listen', 'ecouter entendre consulter', { infinitive: 'listen hear' })

/** A wish or a need, with what is needed right after: `il me faut`, `j'ai besoin de`. */
export const need = words(
  'need',
  `il me|nous faut|faudrait|faudra, me|nous fo|faut|faudrait|faudra, i fo, fo, j aurais|ai|aurai besoin
    nous avons|aurons|aurions besoin, on a|aurait|aura besoin, avons besoin, besoin de|d|du|des, il manque
    me manque, manque plus que, j attends, nous attendons
    je|nous vous demande|demandons|demanderai, on vous demande|demandera
    est|sont|sera|seront demande|demandes|demandee|demandees|requis|requise|requises|exige|exiges|exigee|exigees|obligatoire|obligatoires|necessaire|necessaires|indispensable|indispensables
    obligatoire, je veux|voudrais|souhaite|souhaiterais|aimerais, nous souhaitons|souhaiterions, puis je avoir
    je peux avoir, pourrais je avoir, peux tu, pouvez vous, tu peux, vous pouvez, vous devez|devrez, tu dois
    merci de, veuillez, priere de, svp, stp, siouple, siouplé, s il vous|te plait
    i need, we need, please, kindly, can you, could you, you must, you need to, need your, necesito, preciso
    tiene que, mi bezoin, mi la bezoin, mi la besoin, demande, demandent, reclame, exige, il suffit de|d
    suffit de, n avez qu a, as qu a, reste|resterait a, plus qu a, seule chose, seulement, juste|simplement
    seul votre|le|la`,
)

/** A wish said with one word of courtesy and no verb. */
export const kindly = words('please', 'svp, stp, siouple, s il vous|te plait, please')
