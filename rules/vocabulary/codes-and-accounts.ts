/** One-time codes and changed accounts, told by those who avoid the words. */
import { words } from '../../src/pattern/words.js'

/** What came to the reader's telephone, without the word `code`. */
export const cameIn = words(
  'came in',
  `suite|serie|nombre|numero|combinaison|cle|sequence|mot a|de usage|passe unique|temporaire|provisoire
    suite|serie|nombre|combinaison|sequence de? chiffres, cle|numero|nombre|combinaison de securite
    suite|serie|nombre|numero|combinaison|cle|sequence|mot qui|que arrive|tombe|arrivera|s|vient|va
    suite|serie|nombre|numero|combinaison|cle|sequence|mot recu|recue, usage unique
    mot de passe temporaire|provisoire|jetable
    courriel|mail|message|texto|sms contenant|contient|avec votre|un|le|ton? mot|code|nombre|numero|lien
    ce que|ke le|l|vous|t|te|on|votre|la|mon|nous 3|38|36|serveur|systeme|banque|operateur|telephone|automate|site|robot vient|va|a|envoie|t|vous|adresse
    vient de vous|te|t|ou faire parvenir|parvenir|envoyer|adresser|tomber|arriver|sonner
    ce qu il|elle contient|affiche|marque|y a
    texto|sms|message|mesaz|mail de ce|tout|l|la|ton|votre|mon matin|heure|instant|operateur|banque
    celui de l operateur|la banque, qu est ce qui est|s marque|affiche|ecrit, juste le nombre|numero
    marque|affiche|ecrit sur|a l|ton|votre ecran|telephone, le secours, ca arrive chez|sur toi|vous|ton|votre
    sa|ca i? ariv|tonb|tombe si|sur|dessus out|ton|votre
    ce qui tombe|arrive|apparait|sonne|vibre|s affiche sur|dans|chez|ici|la|a
    in nonb|nonm|nimero la? i? vien|tonb|ariv, numero de securite|controle|passage, pin recu|envoye
    what just|you came|popped|got|received, the digits|number|numbers you|that|from|in, der code, den code
    il codice, codigo que, o codigo que, verification mail|text|number`,
)
export const passItOn = words(
  'pass it on',
  `retransmettre, retransmettez, retransmets, recopiez, recopie
    tapez|tape|ecrivez|ecris|collez|colle|mettez|mets dans|ici|la|sur|moi la|notre|cette|dans conversation|discussion|chat|fil|messages?
    tape|tapez|copie|copiez|colle|collez ici|la|moi, faites|fais nous|moi|le suivre, faire suivre, capture
    screen, screenshot, lisez, lisez le|les|moi, lis le|moi, dites moi, dis moi, me dire
    me le|la|les lire|dire|dicter|passer|donner|renvoyer|redonner|repeter|filer|lisez|dites
    tu me le|la|les passes|donnes|files|dis|lis, me le passes, je la|le lui transmets|donne|passe
    di amwin|mwin|a mwin, lir|lire pou mwin|amwin, read it|me|out, tell me, send me, forward, schick, gib mir
    dimmi, me diga, manda me, repetez, repete, envoyez le|la moi, soyez gentille|gentil de, dicte, dictez
    transmettez, transmets, montre|montrez moi, donne, donnez`,
)
/** The reader's banking application shows something to accept. */
export const bankWindow = words(
  'bank window',
  `fenetre|alerte|demande|message|notification|ecran|bouton|push|pop de|du|dans|sur|up de?|d? votre|ta|la|l|out banque|labank|appli|application|etablissement
    application|appli|ap de votre|ta|la|l|out|ton etablissement|banque|labank|caisse|agence
    application bancaire, appli bancaire, celle qui demande|reclame|veut l empreinte|le visage|votre empreinte
    empreinte|doigt|visage pour|sur|dans, va apparaitre|apparaitra|surgir|s afficher|sonner|vibrer
    telephone|portable va sonner|vibrer|afficher, bank|banking app|notification
    app bancaria|del banco|do banco, bank app`,
)
export const acceptIt = words(
  'accept it',
  `appuyez|appuie|appuies|cliquez|clique|touchez|touche|tapez|tape|pressez sur|dessus|le|la? le|la|oui|ok|vert|bouton|accepter|valider|dessus
    bouton vert, d accepter|approuver|valider|autoriser|confirmer, acceptez, accepte, accepter dans|la|l|sur
    approuvez, approuve, autorisez, autorise, confirmez la|l|dans, dites oui, dis oui
    mettez|pose|posez|mets le|votre|ton doigt|empreinte, tap yes|accept|approve, approve it, say yes, acepta
    aceite, bestatigen, conferma`,
)
export const forMoney = words(
  'for the money',
  `argent, credite, crediter, sera a vous, a vous, versement, virement, paiement, payer, vente, vendre
    annonce, prix, sous, somme, livreur, livraison, colis, percevoir, recevoir, rembourser, remboursement
    larzan, compte, valider, verifier, verification, identite, vrai, vrais, reel, reelle, serieux, dossier
    operation, technicien, debloquer, reservation, rendez vous, money, payment, dinero, geld, soldi, dinheiro
    par erreur, chez vous par, trompe, trompé`,
)

/** The account used so far is no longer to be used. */
export const oldAccount = words(
  'old account',
  `plus|pas|non|ni|et sur|a|vers|pi si? l|le|la|les|lo ancien|ancienne|autre|anciens|anciennes|precedent|precedente|precedents|precedentes|ansien
    ailleurs qu|que|k auparavant|avant|d|jusqu, ne plus|pas utiliser|regler|verser|virer|employer|payer
    n utilisez|utilise|versez|virez|payez|envoyez plus|pas
    ou|la ou|auquel|lequel|que vous|tu versiez|viriez|payiez|regliez|utilisiez|aviez|avais|versais|payais|virais|avez|as jusqu|jusque|enregistre|enregistrés|avant|d|ici?
    jusqu|jusque ici|alors|la, utilise jusqu|jusque, faites|fais|mettez une croix sur
    oubliez|oublie|jetez|jette|dechirez|effacez|efface|supprimez|supprime|rayez|raye|barrez|ignorez|annulez l|le|la|les|celui|votre? ancien|ancienne|anciens|releve|rib|iban|compte|precedent|numero|coordonnees|chiffres
    a|en la|lieu|sa place des|du|de|et|d? miens|mien|l ancien|celui|precedent|anciens, place des miens
    par le mien, nos|mes|leurs predecesseurs|anciennes
    avons|ai|a rompu|quitte|change|bascule|migre|transfere|ferme|cloture|clos avec|de|nos|notre|mon|ma|l|chez|vers banque|compte|etablissement|une|comptes|le
    change|changé|quitte de|d|la|notre|ma banque|etablissement|agence|labank
    ouvrir|ouvert ailleurs|un autre|chez
    compte|celui figurant|habituel|actuel|d|est|fait|en|sur est|en|fait|avant|cours|votre|le|cloture|sommeil|l|bloque
    en cours de fermeture|cloture, en sommeil, fait l objet d, bloque|ferme|perdu|sature le mien|mon compte
    n est plus bon|valable|valide|actif|utilise|le|celui, plus au meme endroit, plus le meme|les memes
    plus l ancien, old account, no longer use|valid, konto geandert|gewechselt, bankverbindung hat sich
    neue bankverbindung, cuenta anterior, conta antiga, vecchio conto, cambiado de cuenta|banco
    mudamos de banco|conta, cambiato conto|banca, fusion, absorption, rachat de`,
)
/** The account that is to take its place. */
export const newAccount = words(
  'new account',
  `celui|celle|ceux ci|la|que|de|du|d|chez prend|prennent|voici|suit|notre|ma|mon|sa|notre|nos? la|suite|filiale|coloc|associe|fils|soeur|frere|succursale?
    prend la suite, vers celui|celle de, ceux ci, que voici
    voici le|les nouveau|nouvelle|nouveaux|nouvelles|bon|bonne|bons|bonnes|chiffres
    bonne|nouvelle|nouveau|nouvo|nouvelles|nouveaux|autre|autres|bonnes ligne|domiciliation|destination|compte|kont|references|coordonnees|numeros|releve|iban|rib|chiffres|identifiant
    autre|nouvel|nouveau nom|intitule|beneficiaire, d autres numeros|references, ses numeros de, le nouveau
    les nouvelles
    corrigez|modifiez|changez|modifier|rectifiez|actualisez|corrige|change s|l|le|la|les|vos|votre|leur il|ton? vous? plait? ordre|ordres|destination|domiciliation|coordonnees|beneficiaire
    reenregistrer, ordre permanent, virement permanent|automatique
    dirigez|envoyez|versez|virez|adressez|orientez|envoie|vire|verse donc|maintenant|desormais|dorenavant|plutot? le|les|l|vos|votre|chez|vers|sur fonds|argent|somme|ma|notre|celui|solde|versements|mon
    doit|doivent|devra|devront desormais|dorenavant|maintenant tomber|arriver|aller|etre
    ou l argent doit|va|devra
    substituer|substituez|remplacez|remplacer|remplace a|aux|l|les|le|ancien|chiffres|numeros|celui?
    vingt sept caracteres, 27 caracteres
    part|partira|partent|va|vont|ira|iront desormais|maintenant|dorenavant|sur|ailleurs
    ne|n vont|iront|va|ira|partent|part plus au|sur|a, new account|bank|details, neues konto, neue iban
    nueva cuenta, nova conta, nuovo conto, prochain virement, au meme endroit`,
)
/** What is regularly paid onto it. */
export const regularPay = words(
  'regular payment',
  `loyer, loyers, cotisation, cotisations, solde, facture, factures, fonds, mensualite, mensualites, pension
    appel de fonds, note, echeance, echeances, salaire, charges, acompte, virement, virements, versement
    versements, ordre permanent, encaissements, ventes, reglement, reglements, paiement, paiements, argent
    du camion, chantier, travaux, abonnement, reste du, rent, invoice, payment, salary, rechnung, miete
    factura, fattura, fatura, alquiler, aluguel, tiers, coperative, cooperative, voyage, inscription
    domiciliation bancaire, domiciliation`,
)
