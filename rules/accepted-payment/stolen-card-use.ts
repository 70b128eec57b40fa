import { by, either, near } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'

const carding = words('carding', 'fullz, carding, cc fullz, dumps, logs cb, logs, non vbv, bins, cvv a vendre, cvv, acces cc, methode carding|cb|paypal|caf, carte|cartes clonee|clonees|volee|volees|piratee|piratees, cc francaise, cc fr, drive cc, allo cc, allocc, mail pass, valid cards|cc, spamming, genere des? cb')
const someoneElses = words('somebody else’s card', 'carte|cartes|cb de mon|ma|d un|trouvee|trouvée|retrouvee|ramassee|perdue cousin|pote|ami|patron|client|mamie|tonton|oncle|tante|collegue|vieux|vieille?, carte pas reclamee, carte qui la pas reclamé, carte qui n est pas a moi, carte a mon insu, carte encore active, pas reclame|reclamee|opposition')

export default defineSignal({
  id: 'stolen-card-use',
  title: { fr: 'Carte volée, clonée ou détournée', en: 'Stolen, cloned or misused card' },
  section: helpCentre.accepted('nous déclinons tout usage de cartes piratées, falsifiées ou détournées de leur usage naturelle.'),
  weight: 5.6,
  group: 'card',
  channels: ['chat', 'listing', 'sms', 'email'],
  mood: 'claim',
  find: [
    clue(near(carding, either(acts.sell, acts.buy, words('offer', 'dispo, valide, valides, tuto, tutorial, methode, paiement, livraison, crypto, pm, fr, francaise, selling, achat, commande, split, profit, moitie, remise'), contact.app), { within: 9 })),
    clue(carding, { grade: 0.6 }),
    clues([someoneElses, either(acts.buy, by('reader', acts.buy), money.sum)], { grade: 0.8 }),
    clues([words('buys cheap with it', 'je commande|passe commande pour vous|toi, a moitie prix, 50 moins cher, moins 50, tu payes|paies la moitie, on partage, split the profit, on se partage'), money.means.card], { grade: 0.8 }),
  ],
  mustFind: [
    "Je vends des CC fraîches avec CVV, testées ce matin, contact rapide.",
    "jai la carte bleu d'une vieille elle a pa fait opposition, on commande ce que tu veux a moitié prix",
    "Fullz France dispo : nom, adresse, carte, date de naissance. Prix dégressifs à partir de dix.",
    "Méthode 2026 pour payer avec des cartes volées sans 3D Secure, 40 € le tuto.",
    {"channel": "listing", "title": "Logs bancaires et cvv", "description": "Comptes vérifiés avec solde, cartes valides, remplacement garanti si refusée.", "price": 60, "category": "divers"},
    "Mon couzin la trouv in kart bank, la pankor bloké, nou pé asté téléfone ek.",
    "Selling valid credit card dumps, 10 for 150, high balance guaranteed.",
    "Donne-moi ton adresse de livraison, je paie ton PC avec la carte d'un autre et tu me verses la moitié.",
    {"channel": "listing", "title": "Matos high-tech commandé", "description": "Je commande pour vous sur n’importe quel site avec des cartes clonées, 50 % du prix public.", "price": 100, "category": "services"},
    "Cherche équipier pour cash-out : cartes yescard encodées fournies, tu retires aux DAB et on partage.",
  ],
  mustIgnore: [
    "Ma carte a été piratée la semaine dernière, j'attends la nouvelle, je vous paierai en espèces.",
    "Cartes Pokémon première édition, classeur complet, certaines holographiques.",
    "On m'a volé mon portefeuille au marché forain, carte bleue comprise, j'ai fait opposition.",
    "Carte SD 128 Go SanDisk, jamais utilisée, encore dans sa boîte.",
    {"channel": "listing", "title": "Clio 1.5 dCi CC", "description": "Cylindrée 1461 cc, 5 CV fiscaux, carte grise barrée le jour de la vente.", "price": 4200, "marketPrice": 4500, "category": "voitures"},
    "La banque a bloqué ma carte après une fraude, du coup je reporte l'achat à lundi.",
    {"channel": "listing", "title": "Jeu de tarot et cartes à jouer", "description": "Deux jeux complets, un tapis de belote offert.", "price": 8, "marketPrice": 10, "category": "jeux"},
    "Mon kart vitale lé kassé, mi atann la nouvel, sé po sa mi gingn pa alé pharmacie.",
    "Attention aux annonces qui vendent des CVV ou des cartes volées, signalez-les tout de suite.",
    "Someone used my stolen card online, the bank refunded me after two weeks.",
    "Salut cc ça va ? toujours ok pour samedi le skate ?",
  ],
})
