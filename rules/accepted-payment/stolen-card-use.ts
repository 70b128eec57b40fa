import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as misuse from '../vocabulary/card-misuse.js'
import * as trade from '../vocabulary/card-trade.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'

const carding = words(
  'carding',
  `fullz, carding, cc fullz, dumps, logs cb|bancaires|banque|paypal|caf|ameli|frais|valides, non vbv, bins
    cvv a vendre, cvv, acces cc, methode carding|cb|paypal|caf
    carte|cartes clonee|clonees|volee|volees|piratee|piratees, cartes bancaires clonees|volees|piratees
    cb clonees|volees|piratees, vends|vendre des cb|cc, des cb|cc a vendre, cc francaise, cc fr, drive cc, allo cc, allocc, mail pass, valid cards|cc
    spamming, genere des? cb`,
)

/** Cards that are not the buyer's, with what is done with them. */
const anyOtherCard = words(
  'other card',
  `cc|cvv|cartes|carte|cb fraiche|fraiches|clone|clones|clonees|clonée|volees|volés|volee|chargees|encodees|encodee|yescard|testees|valides
    yescard|yescards, cartes? vierges encodees
    carte|cart|kart|cb d|de|du|la un|une|mon|ma|l|vieille|mec|cousin|kouzin|couzin|pote|autre|tonton|mamie|vieux|patron
    carte du cousin|pote|patron|voisin, la trouv|trouve|ramasse|gagn in|un|une kart|carte, cash out, cashout
    dab et on, acces entreprise, prepaid cloned, card dumps, passe|passent avec les cc, avec des|les|d cc
    il|elle ne? reclame|reclamera pas|jamais|pa, pa|pas fait opposition
    pankor|pa|pas encore? bloke|bloké|bloquee|bloque, trouv|la in kart|carte bank?, avant qu elle saute
    de plusieurs personnes`,
)
const otherCard = without(anyOtherCard, either(misuse.withLeave, misuse.honestCard), { before: 5, after: 10 })
/** The reader lends a card or an account to turn somebody else's money into cash. */
const mule = words(
  'cash mule',
  `tu|vous retires|retire|retirez|garde|gardes|touches|touche on|aux|au|ta|30|la|50|10|le partage|dab|distributeur|part|moitie
    on fait 50, 50 50, tu touche|touches ta part
    jenvoi|j envoie|jenvoie|jdepose|je depose|on met du|des|un|tu cash|sous|virement|retires
    prete|pretes|pretez|prête juste? ta|ton|tes|votre carte|cb|compte, cherche cb|rib|rip|compte
    ta|ton cb|rib dispo|24h, cb rib dispo, tu menvoi|m envoies|envoies le reste, dispo pr|pour retrait
    split the money`,
)

/** A card that is a stranger's, or that came to hand without its owner. */
const strangersCard = without(
  either(
    sequence(misuse.payingCard, misuse.stranger, { within: 5 }),
    near(misuse.payingCard, misuse.cameToHand, { within: 5 }),
  ),
  misuse.honestCard,
  { before: 10, after: 14 },
)

export default defineSignal({
  id: 'stolen-card-use',
  title: { fr: 'Carte volée, clonée ou détournée', en: 'Stolen, cloned or misused card' },
  section: helpCentre.accepted(
    'nous déclinons tout usage de cartes piratées, falsifiées ou détournées de leur usage naturelle.',
  ),
  weight: 5.6,
  group: 'card',
  channels: ['chat', 'listing', 'sms', 'email'],
  mood: 'claim',
  find: [
    clues(
      [
        otherCard,
        either(
          acts.buy,
          acts.sell,
          acts.pay,
          contact.app,
          words(
            'deal',
            `asté, aste, ashté, moitie, a moitie, partage, on partage, prix, contact, commande, ca|sa|elle|i|y passe
    passe ta|ton|ma|mon|la|en|sur|par, passent, livraison, taux, 50`,
          ),
        ),
      ],
      { grade: 1, despite: ['item-for-sale'] },
    ),
    clues([mule, either(fact('amount'), money.means.card)], { grade: 0.75, despite: ['item-for-sale'] }),
    clues(
      [
        without(
          words(
            'order for you',
            `je|jte|j passe|passerai|prends|prend|commande|commanderai|regle|paie|paye vos|ta|tes|l|tout|pour|ton|ta|ce commandes|commande|article|enseigne|que|ke|vous|toi|pc|panier
    je|jte paie|paye|regle|commande ton|votre|tes|vos|l|avec|a
    choisissez|choisis|choisi l|ton|ce|tout article|que|ke, tu me done|donne la liste`,
          ),
          misuse.honestCard,
          { before: 0, after: 3 },
        ),
        words(
          'for half',
          `moitie, a 50, moins 50, a moitie prix, sans poser, pas|posez de? questions, mon moyen, methode
    demi prix, half price`,
        ),
      ],
      { grade: 0.7, despite: ['item-for-sale', 'negation'] },
    ),
    clue(
      near(
        without(carding, misuse.newsOfIt, { before: 14, after: 14 }),
        either(
          acts.sell,
          words(
            'offer',
            `dispo, valide, valides, tuto, tutorial, methode, paiement, livraison, crypto, pm, fr, francaise, selling
    achat, commande, split, profit, moitie, remise`,
          ),
        ),
        { within: 9 },
      ),
      { despite: ['item-for-sale'] },
    ),
    clue(without(carding, misuse.newsOfIt, { before: 14, after: 14 }), { grade: 0.6, despite: ['item-for-sale'] }),
    clues([misuse.unaware, misuse.someCard, misuse.cardGain], { grade: 0.75, despite: ['item-for-sale', 'negation'] }),
    clues([without(misuse.copied, misuse.withLeave, { before: 12, after: 12 }), misuse.someCard, misuse.cardGain], {
      grade: 0.7,
      despite: ['item-for-sale', 'negation'],
    }),
    clues([strangersCard, misuse.spends], { grade: 0.4, despite: ['item-for-sale', 'question'] }),
    clues([strangersCard, misuse.cardGain], {
      grade: 0.65,
      despite: ['item-for-sale', 'negation', 'question'],
    }),
    clues([without(misuse.theirCard, misuse.honestCard, { before: 14, after: 14 }), misuse.noticesNot, misuse.spends], {
      grade: 0.5,
      despite: ['negation', 'question'],
    }),
    clue(
      near(without(misuse.cardNumbers, misuse.honestCard, { before: 10, after: 10 }), misuse.supplies, { within: 12 }),
      {
        grade: 0.4,
        despite: ['item-for-sale'],
      },
    ),
    clues([without(misuse.cardGoods, misuse.honestCard, { before: 10, after: 10 }), misuse.tradePraise], {
      grade: 0.5,
      despite: ['item-for-sale', 'negation'],
    }),
    clue(near(misuse.unaware, misuse.someCard, { within: 10 }), { grade: 0.2, despite: ['negation'] }),
    clues(
      [
        words(
          'buys cheap with it',
          `je commande|passe commande pour vous|toi, a moitie prix, 50 moins cher, moins 50, tu payes|paies la moitie
    on partage, split the profit, on se partage`,
        ),
        without(money.means.card, misuse.honestCard, { before: 4, after: 4 }),
      ],
      { grade: 0.8 },
    ),
    clue(trade.cashMule, { grade: 0.7, despite: ['item-for-sale'] }),
    clue(trade.terminalLent, { grade: 0.6, despite: ['item-for-sale', 'question'] }),
    clue(trade.cardTools, { grade: 0.6, despite: ['item-for-sale', 'negation'] }),
    clue(trade.cheapOtherPays, { grade: 0.6, despite: ['item-for-sale', 'negation'] }),
    clue(trade.paidWithTheirs, { grade: 0.6, despite: ['item-for-sale', 'negation', 'question'] }),
    clue(trade.theirCardUsed, { grade: 0.35, despite: ['item-for-sale', 'negation', 'question'] }),
    clues([trade.theirCardWorks, trade.worksStill, trade.gains], {
      grade: 0.65,
      despite: ['item-for-sale', 'negation', 'question'],
    }),
  ],
  mustFind: [
    'Numéros sortis du darknet, je te commande ce que tu veux.',
    'Un pote travaille à la banque et nous sort des cartes, choisis vite.',
    "La carte de feu mon oncle n'est pas bloquée, profitons-en.",
    "J'ai recopié les numéros d'un client, dis-moi ce que tu veux.",
    'On recrute des jeunes pour faire les retraits avec des cartes, commission en liquide.',
    "Cherche quelqu'un pour sortir du cash aux distributeurs, moitié pour toi.",
    'Prête-moi ton terminal, je passe quelques cartes dessus et on partage.',
    'Commerçant avec un TPE, laisse-moi passer des transactions, trente pour cent pour toi.',
    'Cartes clonées, retrait garanti.',
    'Script pour générer des numéros de carte qui passent partout.',
    "À moitié prix, et c'est la banque qui rembourse.",
    "Tout ce que tu veux pour rien, c'est pas nous qui payons derrière.",
    "Hôtel réservé avec la carte d'un inconnu.",
    'Séjours payés via des cartes détournées.',
    "J'ai des CB à vendre avec le code, livraison rapide.",
    'cb tonton jamais réclamée, on partage moitié moitié',
    'Je vends des CC fraîches avec CVV, testées ce matin, contact rapide.',
    "jai la carte bleu d'une vieille elle a pa fait opposition, on commande ce que tu veux a moitié prix",
    'Fullz France dispo : nom, adresse, carte, date de naissance. Prix dégressifs à partir de dix.',
    'Méthode 2026 pour payer avec des cartes volées sans 3D Secure, 40 € le tuto.',
    {
      channel: 'listing',
      title: 'Logs bancaires et cvv',
      description: 'Comptes vérifiés avec solde, cartes valides, remplacement garanti si refusée.',
      price: 60,
      category: 'divers',
    },
    'Mon couzin la trouv in kart bank, la pankor bloké, nou pé asté téléfone ek.',
    "Le code de la carte je l'ai noté au comptoir, commandez ce que vous voulez avant que la dame s'en aperçoive.",
    'On passe ta commande sur des cartes de gens qui ne regardent jamais leurs relevés, moitié prix.',
    "J'ai ramassé un portefeuille sur le parking, on fait les courses avec la carte avant le blocage.",
    'Selling valid credit card dumps, 10 for 150, high balance guaranteed.',
    "Donne-moi ton adresse de livraison, je paie ton PC avec la carte d'un autre et tu me verses la moitié.",
    {
      channel: 'listing',
      title: 'Matos high-tech commandé',
      description: 'Je commande pour vous sur n’importe quel site avec des cartes clonées, 50 % du prix public.',
      price: 100,
      category: 'services',
    },
    'Cherche équipier pour cash-out : cartes yescard encodées fournies, tu retires aux DAB et on partage.',
    "tu cherches de l'argent ? jtenvoi du cash sur ta cb tu retires on fait 50/50, ou tu prêtes juste ton compte 24h, risque 0. ajoute snap : mk_cash974",
    "J'ai une carte d'un ami qui n'est pas la mienne, je peux te commander ce que tu veux à moitié prix, tu paies après livraison.",
    'cartes clonées avec code pin, retrait garanti, 100 € la carte, écris sur telegram',
    "avec la carte d'un client à moi on achète ton téléphone, tu le récupères et on partage la somme",
    'Je peux régler tes courses avec la carte bleue de ma patronne, elle ne vérifie rien.',
    "J'ai gardé la carte d'un touriste, elle passe encore sans contact.",
    "Ma tante a Alzheimer, sa carte je m'en sers, elle voit rien, tu veux quoi ?",
    "Je fournis des numéros de carte avec date et cryptogramme, dix euros l'unité.",
    'Base de cartes fraîches avec nom et adresse du porteur, 15 € pièce.',
    'Lo kart in touris la perdi i marche ankor, ou vé kosa ?',
    "Je commande chez Darty avec la carte d'un mort, livraison chez toi.",
    'Recrute jeunes, retraits au distributeur, 30 % chaque soir.',
    'Prête-moi ton TPE ce soir, faire passer des cartes prend deux minutes.',
    'Boîtier qui capte la puce, la CB marche toujours après.',
    "Ma copine bosse à la réception d'un hôtel et nous passe les codes, ils marchent encore, commande vite.",
    'Générer des cartes, sans 3D Secure, 20 € le pack.',
    "Des numéros sortis d'un forum, ça passe encore, on partage.",
    'La carte de la défunte marche encore, fais tes courses.',
    "La carte n'est pas à moi, elle passe partout, on tape dedans.",
    'Logiciel pour cloner une carte, comptez 80 €.',
    "Séjour réglé avec la carte prise dans le sac d'un touriste.",
    'Mon cousin travaille à la banque, il refile des codes, ça passe partout, profite.',
    'Patron, prête ton terminal ce soir, on passe des cb et on fait moitié-moitié. Demain matin tu le récupères, ni vu ni connu',
  ],
  mustIgnore: [
    'On prend la carte, les espèces et le sans contact.',
    'Carte de fidélité et bons à moitié prix.',
    'Ma nièce cherche un emploi de caissière, contrat ou intérim.',
    "Ma carte a été piratée la semaine dernière, j'attends la nouvelle, je vous paierai en espèces.",
    'Cartes Pokémon première édition, classeur complet, certaines holographiques.',
    "On m'a volé mon portefeuille au marché forain, carte bleue comprise, j'ai fait opposition.",
    'Carte SD 128 Go SanDisk, jamais utilisée, encore dans sa boîte.',
    {
      channel: 'listing',
      title: 'Clio 1.5 dCi CC',
      description: 'Cylindrée 1461 cc, 5 CV fiscaux, carte grise barrée le jour de la vente.',
      price: 4200,
      marketPrice: 4500,
      category: 'voitures',
    },
    "La banque a bloqué ma carte après une fraude, du coup je reporte l'achat à lundi.",
    {
      channel: 'listing',
      title: 'Jeu de tarot et cartes à jouer',
      description: 'Deux jeux complets, un tapis de belote offert.',
      price: 8,
      marketPrice: 10,
      category: 'jeux',
    },
    'Mon kart vitale lé kassé, mi atann la nouvel, sé po sa mi gingn pa alé pharmacie.',
    'Attention aux annonces qui vendent des CVV ou des cartes volées, signalez-les tout de suite.',
    'Someone used my stolen card online, the bank refunded me after two weeks.',
    'Salut cc ça va ? toujours ok pour samedi le skate ?',
    "J'ai la carte de mon patron pour l'essence, je passe à la station et je vous rejoins.",
    "J'ai trouvé une carte bleue au parking, je l'ai déposée à la gendarmerie.",
    'La carte de mon fils ne passe plus au self, il faut la recharger.',
    "J'ai oublié ma carte, tu peux payer et je te rembourse ?",
    'Les clients paient par carte ou en espèces, on a un terminal.',
    'Je paie votre carte grise et la moitié du contrôle technique.',
    'Vu à la télé hier soir : un reportage sur le carding, livraison comprise.',
    "J'ai noté les numéros de la carte de mon mari avec son accord, il tapera le code, dis-moi quoi prendre.",
    "Une patiente oublie sa carte à l'accueil, elle ne voit rien.",
    'Des numéros de cartes Pokémon rares, je vends par lot.',
    'Lot de cartes postales de La Réunion, en stock.',
    'Machine à copier les cartes mémoire des appareils photo, 15 € et elle passe partout.',
    "J'ai noté les codes du portail, dites-moi quelle heure pour la livraison.",
    "Mamie est à l'hôpital, on fait les courses ensemble samedi ?",
    'Sa carte bancaire est chez Leclerc, il commande et paie avec.',
    "Ma grand-mère est à l'hôpital, elle me prête sa carte, on fait les courses pour elle.",
    'Cherche un caissier pour encaisser les espèces au marché, commission en plus du salaire.',
    'Je prête le TPE SumUp aux exposants, 2 % sur chaque vente.',
    "Café payé avec le billet d'un autre, je le cherche pour le rembourser.",
    'Ma copine travaille à la banque, elle donne des conseils, aucun risque, profitez-en.',
    'Ma copine travaille à la banque, ses codes promo passent partout, profitez-en.',
  ],
})
