/** Cards and accounts of others: how they were come by, who does not know, and what they are used for. */
import { words } from '../../src/pattern/words.js'

/** A card or an account that is not the writer's, in whatever word. */
export const someCard = words(
  'some card',
  `carte, cartes, kart, visa, mastercard, cb, portefeuille, portefeuilles, porte monnaie, portemonnaie, sac a main, plastique, sans contact, terminal, tpe, piste, moyens de paiement, comptes differents, debits, le debit, numeros, chiffres, la ble|blé|blee, kart ble|blé, enveloppes, chequier, carnet de cheques, credit card, debit card, card numbers, sakoche, sacoche, titulaire, debitee, debite, reglees, reglees par, payees par, double, empreinte bancaire`,
)
/** Its owner does not know, or not yet. */
export const unaware = words(
  'owner unaware',
  `avant qu|ke|que la|le? il|elle|on|li|mec|meuf|dame|banque|proprio s|se? en? rende|rend|apercoive|reveille|bloque|bloke|sache|remarque|coupe|signale, avant qu ils s|se? en? rendent|apercoivent|bloquent|voient|sachent, avant opposition|le blocage|blocage|desactivation, avant que ca|sa|cela|on|tout coupe|saute|bloque|ferme|nous, n|ni|ne y? verront|verra|voient|voit|sauront|saura|sentiront rien, n|ne verifie|verifient|regarde|regardent|consulte|consultent|ouvre|suivent|suit jamais|pas|rarement ses|leurs|son|leur|les, pas|pa|jamais|pankor encore? averti|avertie|avertis|informe|informee|informes|prevenu|prevenue|prevenus|au courant, tiers|gens|clients|personnes|titulaires? non|pas avertis|informes|prevenus, sans qu|ke|que il|elle|ils|on|personne|la banque? s|le|la|n|ne|en? en? sache|rende|voie|apercoive|remarque, a son|leur insu, li koné|kone pa, li|i|zot wa|war|voit pa, before they|he|she|anyone notice|notices|realise|realises|realizes|block|blocks|cancel|cancels, encore bons|bonne|valides|valable jusqu|pour, owner doesn t know, pas encore? fait|mis|passe opposition, n appartient|appartiennent pas, n|ne est pas a moi, pas a moi, a qui appartiennent|appartient, titulaire est mort|decede|hospitalise|en maison, son|leur titulaire, vieux|vieille|mamie|papi ne voit|verra|sait rien|pas`,
)
/** What comes of it: cheap orders, shares, parcels for nobody. */
export const cardGain = words(
  'gain',
  `moitie prix, a moitie, demi prix, nou partaz|partage, on partage|partagerait, partage, ta|out|votre|leur part, pour toi|vous|ou, po|pou ou, commande, commander, commandes, commandez, je te|vous commande, livrer, fais livrer, livre, point relais, faux nom, autre nom, nom de votre choix, au nom de votre|ton choix, retrait, retraits, retirant, marchandise, marchandises, boite aux lettres propre, boite aux lettres, tranches de, par tranches, en petites sommes, tous les tabacs, fractionner, petits debits, remuneration, discretion, discret, discrete, collaborateur, tu veux en etre, t en es, ca t interesse, dis moi|amwin|mwin ce|kosa|quel|quoi|ki, dites moi quel|ce|quelle, ce que tu|vous veux|voulez|souhaitez, kosa ou vé|ve|vey, mi aste, mi asté, choisis, choisissez, on fait, half price, split, order anything, drop, j achete pour, tout passe, ni vu ni connu, quel ordinateur, acheter, reglees, tes courses, vos courses, tu paies|payes que, rien a payer`,
)
/** Numbers copied from cards that were in somebody's hands, or bought from those who did. */
export const copied = words(
  'copied cards',
  `recopie|copie|note|photographie|releve|recup|recupere|garde|aspire|enregistre les|tous|tout|la|des|leurs|ses|ce? chiffres|numeros|piste|pistes|codes|cartes|empreintes, recup tout ce qui, passe dans le terminal|tpe, piste et|magnetique, la piste, faux|faussee lecteur, lecteur trafique|modifie, double a|a ete? fabrique|ete, fabrique au distributeur, double de|du carte|distributeur, trie le courrier|les lettres, numeros|comptes|cartes achetes|achetees|recuperes|recuperees|voles|volees|trouves sur|a|aux|dans un|le|internet? forum|darknet|clients|reseau?, achetes|achetees sur un|le forum|darknet|telegram|canal, oublie|perdu|laisse|laissait son|sa|le|la portefeuille|carte|sac|sacoche|cb|visa, trouve|trouvé|ramasse|ramassé|pique|chope|tire un|une|son|sa|la sans|portefeuille|carte|sac|cb|visa|kart, comptes de|des tiers|inconnus, ceux|celles des clients, encodeuse, lecteur de pistes, skimmer, skimming, reglees|payees|debitees|debites|debitee|debité par|chez|sur des|les tiers|gens|inconnus|autres|personnes|comptes, mort en|depuis|et, enveloppes rigides|des banques`,
)
/** Somebody close whose card is used with leave, or a card that is only found again. */
export const withLeave = words(
  'with leave',
  `mari, femme, epouse, compagne, conjoint, conjointe, mere, pere, mes parents, avec son accord, sera avec moi, sera la, est d accord, il tapera, elle tapera, c est lui qui, c est elle qui, retrouve, retrouvé, retrouvee, rendre, rendu, rapporte, rapportee, sous le siege, objets trouves, ramenee`,
)
/** News and talk about such trades. */
export const newsOfIt = words(
  'news of it',
  `reportage, documentaire, article, emission, journal, conference, formation, prevention, glace le sang, j ai lu, j ai vu, vu a la tele, hier soir, podcast, memoire, cours de, livre sur, roman`,
)
