import { asks, either, fact, near } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

/** Bodies that people trust and fraudsters imitate. */
const institution = words(
  'institution',
  `ameli, assurance maladie, cpam, cpf, caf, dgfip, impots, tresor public, antai, crit air, vignette crit
    amendes gouv, amende|amendes, la poste, colissimo, chronopost, mondial relay, dhl, ups, netflix, amazon
    paypal, orange, sfr, free mobile, bouygues, edf, engie, banque, credit agricole|mutuel, bnp
    societe generale, caisse d epargne, lcl, boursorama, banque postale, carte vitale, colis, livraison
    forfait, abonnement, peage, ulys, mutuelle, remboursement, certicode, securipass, cle digitale, apple
    icloud, microsoft, ministere, mon compte formation, compte formation, vinted, leboncoin, ebay, binance
    revolut, france connect, urssaf, pole emploi, france travail, telepeage, stationnement, contravention
    infraction, bloctel, doctolib, securite sociale, sncf, iphone, whatsapp, facebook, instagram, numericable
    wifi, prime|aide|bonus|cheque energie|etat|gouvernement|renov|carburant, douane, frais, livreur, coursier
    peage, infopeage, info peage, commande, e sim, esim, caissedepargne, bred, cic, distingo, nickel
    credit lyonnais, hello bank, fortuneo, boursobank, n26, trust wallet, coinbase, la banque postale, dpd
    gls, relais colis, vinted go, shein, temu, aliexpress, carte grise, ants, permis, passeport
    securite routiere, allocation, allocations, complementaire sante, retraite, agirc, sosh, b you, canal
    disney, spotify, deezer, prime video, coupon, bank, parcel, package, delivery, account, fedex, hmrc, irs
    bitcoin, heritage, concours, gagne, gagnant`,
)
const act = either(
  asks(acts.click),
  asks(acts.confirm),
  asks(acts.give),
  asks(acts.payOnly),
  things.linkWord,
  acts.receive,
)

/** What a false notice says of the thing it is about: something to do, to get or to fear. */
const notice = words(
  'notice',
  `disponible|disponibles, expire|expirera|expiration, arrive a expiration|echeance, echeance
    renouveler|renouvellement|renouvelez, mise a jour|niveau, regulariser|regularisation|regularisez
    en attente|instance|souffrance
    est pret|prete|arrivee?|arrive|bloque|retenu|retenue|suspendu|limite|incomplete?
    sera suspendu|bloque|restitue|retourne|limite, suivre|suivez|suivant les? instructions|instruction
    instructions, suivez|suivre|suivi votre|de|du|le colis?|commande|livraison
    choisir|choisissez|choisis un|votre|ton|une creneau|relais|locker|point|autre|nouvelle?, creneau
    point relais, nouveau rdv|creneau|rendez, reprogrammer|replanifier|reprogrammez|replanifiez
    ne rentrait|rentre|passait|passe pas|pa, une erreur, une erreur est, defaillance, deficience, probleme
    n a pas ete debite|regle|paye|distribue|livre|pu, avons pas pu
    non paye|payee|regle|reglee|resolu|distribue|reconnu, impaye|impayee|impayes, authentification
    s authentifier, authentifier, verification, verifier, nouvelle|nouveau carte|appareil|passe|dispositif|mot
    votre nouvelle|nouveau
    a ete commandee?|ajoute|ajoutee|enregistre|effectue|detecte|detectee|debite|debitee|attribue|attribuee
    votre demande|dossier|situation|droits|facture|amende|compte|solde|espace|acces
    eligible|admissible|approuvable, rembourser|remboursement|remboursees
    faites|effectuez|faire votre|le|la demande|renouvellement|demarche, beneficier, recuperer|recuperez
    si ce n est|etait pas vous, il ne s agit pas de vous, ne reconnaissez pas, aucun affranchissement
    affranchissement, rappel|dernier|derniere rappel, rappel, avis, avant le, sous 24|48|24h|48h|72h
    dernier delai|jour, majoration, majore|majoree, penalite, infraction, contravention, convertir, bientot
    stop, cher client|cliente, info client, client, your package|parcel|account|delivery, on hold, pending
    could not be delivered, unpaid`,
)
/** How a text sends its reader to the address that stands beside it. */
const goThere = words(
  'go there',
  `via, rendez vous sur|a|ici, rendre sur, vous rendre sur, passer par, alliez sur, aller sur
    allez sur|voir|ici, va sur|voir|la, voir ici, sur ce|le site|lien|page
    merci de|d visiter|consulter|suivre|choisir|regulariser|valider|confirmer|passer, veuillez, visitez
    consultez, consulter, suivez, connectez vous, connectez, approuver|annuler|annulez|approuvez
    plus d|de information|informations|details, ecouter|ecoutez|ecoute ici|le|la|mon|un, ici, here
    ce lien|site, sur notre|le|mon|ma? site|page|portail|formulaire, en suivant, par ici
    inscris|inscrivez toi|vous, jette un|1 oeil, regarde|regardez la|ca|ici|sa
    completez|complete|remplissez|remplir|remplis, dessus, signe|signer|signez, reserve|reservez|reserver`,
)

export default defineSignal({
  id: 'unsolicited-link',
  title: { fr: 'Lien inconnu à suivre', en: 'Unknown link to follow' },
  section: helpCentre.rib(
    'X Ne cliquez pas sur les liens transmis via messagerie ou SMS, pour risque de tentative de phishing.',
  ),
  weight: 4.7,
  group: 'link',
  channels: ['chat', 'sms', 'email', 'listing'],
  mood: 'claim',
  find: [
    clues([fact('strange-link'), either(institution, fact('brand')), notice], { grade: 1 }),
    clues([fact('strange-link'), notice, goThere], { grade: 0.85 }),
    clues([fact('strange-link'), institution, goThere], { grade: 0.85 }),
    clue(near(goThere, fact('strange-link'), { within: 5 }), { grade: 0.5 }),
    clues([
      fact('strange-link'),
      either(institution, fact('brand')),
      either(act, contact.urgent, things.blocked, money.fee),
    ]),
    clues(
      [
        fact('strange-link'),
        either(asks(acts.confirm), asks(acts.click), asks(acts.payOnly)),
        either(money.sum, things.accountThing, things.blocked, things.gift),
      ],
      { grade: 0.9 },
    ),
    clues([fact('strange-link'), institution], { grade: 0.6 }),
    clues([fact('strange-link'), either(money.sum, acts.receive, money.anyMeans)], { grade: 0.55 }),
    clues([fact('strange-link'), act], { grade: 0.45 }),
    clue(fact('strange-link'), { grade: 0.25 }),
    clues([acts.click, things.linkWord, either(acts.receive, money.sum, asks(acts.confirm), things.bankScreen)], {
      grade: 0.6,
    }),
    clue(near(asks(acts.click), things.linkWord, { within: 5 }), { grade: 0.35 }),
  ],
  mustFind: [
    'Cliquez ici pour encaisser vos 120 € : https://encaissement-rapide.site/v/9',
    'regarde jai payé, confirme la reception la dessus paiement-vente.top/id44',
    {
      channel: 'sms',
      text: 'Votre colis est bloque, confirmez votre adresse : https://relais-depot.info/re',
      sender: '38841',
    },
    "Le formulaire de réservation se trouve à l'adresse suivante, complétez-le pour bloquer le logement : https://resa-villa-oi.online/form",
    'Klik isi po wa out larzan : larzan-oi.fun',
    'Open this link to accept the payment: https://accept-funds.live/p/771',
    'Confirme ta livraison sur s-e-c-u-r-l-i-v point com, sinon la commande est annulée',
    {
      channel: 'email',
      from: { address: 'suivi.livraisons@outlook.com', name: 'Livraison' },
      subject: 'Suivi',
      text: "Votre acheteur a choisi la livraison. Acceptez l'expédition en cliquant sur https://livraison-annonce.net/accepter/3108.",
    },
    "j'ai réservé chez le transporteur, il faut juste valider la : bit.ly/valid-transp",
    'Votre identité doit être vérifiée par notre partenaire avant toute visite du studio : https://dossier-locatif-verif.com/start',
  ],
  mustIgnore: [
    'La même table est dans une autre de mes annonces : https://agora.re/annonce/40127',
    "Je n'ouvre pas les liens qu'on m'envoie, dites-moi simplement quand vous passez.",
    "On se capte au parking du Jumbo, l'entrée côté station-service.",
    {
      channel: 'email',
      from: { address: 'noreply@agora.re', name: 'AGORA' },
      subject: 'Votre annonce expire bientôt',
      text: 'Prolongez-la depuis https://agora.re/mes-annonces.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    "Tu peux cliquer sur le bouton Signaler en bas de l'annonce si ça te paraît louche.",
    'Maillons de chaîne inox, lien en cuir tressé, fait main à Salazie.',
    'Mi gingn pa mèt foto isi, ou pé vni wa la pièce direct la kaz.',
    "J'ai perdu le lien de votre annonce, c'était bien le frigo à 90 € ?",
    "Fichier Excel de suivi, je peux vous l'imprimer si besoin, pas de souci.",
    'Someone sent me a weird link for my sofa yesterday, I just blocked him.',
    "Le guide gratuit de la mairie explique comment trier les encombrants, demandez-le à l'accueil.",
  ],
})
