import { asks, either, fact, near } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

/** Bodies that people trust and fraudsters imitate. */
const institution = words('institution', `ameli, assurance maladie, cpam, cpf, caf, dgfip, impots, tresor public, antai, crit air, vignette crit, amendes gouv, amende|amendes, la poste, colissimo, chronopost, mondial relay, dhl, ups, netflix, amazon, paypal, orange, sfr, free mobile, bouygues, edf, engie, banque, credit agricole|mutuel, bnp, societe generale, caisse d epargne, lcl, boursorama, banque postale, carte vitale, colis, livraison, forfait, abonnement, peage, ulys, mutuelle, remboursement, certicode, securipass, cle digitale, apple, icloud, microsoft, ministere, mon compte formation, compte formation, vinted, leboncoin, ebay, binance, revolut, france connect, urssaf, pole emploi, france travail, telepeage, stationnement, contravention, infraction, bloctel, doctolib, securite sociale, sncf, iphone, whatsapp, facebook, instagram, numericable, wifi, prime|aide|bonus|cheque energie|etat|gouvernement|renov|carburant, douane, frais, coupon, bank, parcel, package, delivery, account, fedex, hmrc, irs, bitcoin, heritage, concours, gagne, gagnant`)
const act = either(asks(acts.click), asks(acts.confirm), asks(acts.give), asks(acts.payOnly), things.linkWord, acts.receive)

export default defineSignal({
  id: 'unsolicited-link',
  title: { fr: 'Lien inconnu à suivre', en: 'Unknown link to follow' },
  section: helpCentre.rib('X Ne cliquez pas sur les liens transmis via messagerie ou SMS, pour risque de tentative de phishing.'),
  weight: 4.7,
  group: 'link',
  channels: ['chat', 'sms', 'email', 'listing'],
  mood: 'claim',
  find: [
    clues([fact('strange-link'), either(institution, fact('brand')), either(act, contact.urgent, things.blocked, money.fee)]),
    clues([fact('strange-link'), either(asks(acts.confirm), asks(acts.click), asks(acts.payOnly)), either(money.sum, things.accountThing, things.blocked, things.tracking, things.gift)], { grade: 0.9 }),
    clues([fact('strange-link'), institution], { grade: 0.6 }),
    clues([fact('strange-link'), either(money.sum, acts.receive, money.anyMeans)], { grade: 0.55 }),
    clues([fact('strange-link'), act], { grade: 0.45 }),
    clue(fact('strange-link'), { grade: 0.25 }),
    clues([either(asks(acts.click), acts.click), things.linkWord, either(acts.receive, money.sum, asks(acts.confirm), things.bankScreen)], { grade: 0.6 }),
    clue(near(asks(acts.click), things.linkWord, { within: 5 }), { grade: 0.35 }),
    clue(things.linkWord, { grade: 0.15 }),
  ],
  mustFind: [
    "Cliquez ici pour encaisser vos 120 € : https://encaissement-rapide.site/v/9",
    "regarde jai payé, confirme la reception la dessus paiement-vente.top/id44",
    {"channel": "sms", "text": "Votre colis est bloque, confirmez votre adresse : https://relais-depot.info/re", "sender": "38841"},
    "Le formulaire de réservation se trouve à l'adresse suivante, complétez-le pour bloquer le logement : https://resa-villa-oi.online/form",
    "Klik isi po wa out larzan : larzan-oi.fun",
    "Open this link to accept the payment: https://accept-funds.live/p/771",
    "Confirme ta livraison sur s-e-c-u-r-l-i-v point com, sinon la commande est annulée",
    {"channel": "email", "from": {"address": "info@livraison-annonce.net", "name": "Livraison"}, "subject": "Suivi", "text": "Votre acheteur a choisi la livraison. Acceptez l'expédition en cliquant sur https://livraison-annonce.net/accepter/3108."},
    "j'ai réservé chez le transporteur, il faut juste valider la : bit.ly/valid-transp",
    "Votre identité doit être vérifiée par notre partenaire avant toute visite du studio : https://dossier-locatif-verif.com/start",
  ],
  mustIgnore: [
    "La même table est dans une autre de mes annonces : https://agora.re/annonce/40127",
    "Je n'ouvre pas les liens qu'on m'envoie, dites-moi simplement quand vous passez.",
    "On se capte au parking du Jumbo, l'entrée côté station-service.",
    {"channel": "email", "from": {"address": "noreply@agora.re", "name": "AGORA"}, "subject": "Votre annonce expire bientôt", "text": "Prolongez-la depuis https://agora.re/mes-annonces.", "authentication": {"spf": "pass", "dkim": "pass", "dmarc": "pass"}},
    "Tu peux cliquer sur le bouton Signaler en bas de l'annonce si ça te paraît louche.",
    "Maillons de chaîne inox, lien en cuir tressé, fait main à Salazie.",
    "Mi gingn pa mèt foto isi, ou pé vni wa la pièce direct la kaz.",
    "J'ai perdu le lien de votre annonce, c'était bien le frigo à 90 € ?",
    "Fichier Excel de suivi, je peux vous l'imprimer si besoin, pas de souci.",
    "Someone sent me a weird link for my sofa yesterday, I just blocked him.",
    "Le guide gratuit de la mairie explique comment trier les encombrants, demandez-le à l'accueil.",
  ],
})
