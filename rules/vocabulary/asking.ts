/** Questions that ask for nothing but an answer, and notices that ask for nothing. */
import { words } from '../../src/pattern/words.js'

export const question = words(
  'question',
  `est ce que|qu, c est quoi, quelqu un sait, vous connaissez, tu connais, savez vous, sais tu, c est normal
    c normal, est ce normal, est il vrai, c est vrai, normal non, faux hein, vous prenez, tu prends
    vous acceptez, tu acceptes, acceptez vous, prenez vous, possible, comment ca marche, ca existe
    c est possible, do you take|accept, do you plan to accept|take, will you accept|take, can i pay|use
    prenez|acceptez|prendrez|accepterez vous, is it safe, pourquoi`,
)
/** Asks nothing: gives a reason. */
export const falseQuestion = words('false question', 'c est pourquoi, voila pourquoi, pourquoi pas')
/** Asked by who doubts a request, not by who makes one. */
export const inquiry = words(
  'inquiry',
  `pourquoi me|m demande|demander|veut|faut, pourquoi on me|m demande|veut
    pourquoi faut|veut|veulent|tant il|elle|ils|de|d, pourquoi devrais|dois je, pourquoi il|elle veut
    faut il vraiment, faut il que je|j, suis je oblige|obligee|cense, est ce normal|vrai
    dois|devrais je lui|leur|vraiment|quand|rembourser|rendre|restituer|donner|fournir|communiquer|accepter|repondre|cliquer|scanner|rappeler|me|m|porter|signaler
    est|sont il|elle|ils|elles vraiment|normal|normale|serieux|serieuse|fiable|fiables|vrai|vraie
    est ce que c est normal|vrai, est ce que c est, c est normal|vrai, ca existe encore, existe t il|elle
    a t il|elle un|une|deja, qu en pensez vous, qu en penses tu, vous en pensez quoi, savez vous comment|si|ou
    combien coute, ca|cela|sa coute|koute combien, combien ca|cela|sa coute, a quoi sert|servent, comment savoir si
    quelqu|quelq un|une sait|saurait|connait|connaitrait si|un|une|comment|ou|le|la|les
    qui connait|connaitrait|sait|saurait un|une|si|comment|ou, vous connaissez|connaitriez un|une|des
    c vrai|normal|serieux|fiable, vrai le|ce|cette truc|message|lien|mail|sms|jeu, on est d accord
    question a|aux
    que risque, a qui s|m|me adresser|plaindre|signaler, avis sur, avez vous eu|recu la|le meme
    connaissez vous un|une|des, tu connais|connaitrais un|une|des
    je cherche|recherche un bon|transporteur|demenageur|transitaire
    avez|as vous|tu un transporteur|transitaire|demenageur a recommander|conseiller
    est ce|c|ca est|vient bien|vraiment vous|de|d, est ce que c est serieux|normal|vrai|courant|risque|honnete
    is that|this the usual|normal|real|serious, merci de votre|vos avis|conseils
    c est bien|vraiment vous|agora|eux|toi, vrai|vraie ou faux|fausse
    vient|viennent bien|vraiment de vous|chez, is this|it really|from you|legit|real
    connaissez vous ce|cette|cet, un bon transporteur|demenageur|transitaire
    faut il, quand vais|serai|aurai|pourrai|recevrai|toucherai je, quand est ce que|qu je|on, sous combien de temps, c est risque|risk non?, pas risque
    c est sur ca, risque non, suis je oblige|obligee
    c|cé|sa|ca est? risque|risqué|risk|dangereux|safe ou|nn|non|nan|hein, pour un inconnu non|nn
    c|cé|sa|ca est? une|un? arnak|arnaque|arnake|attrape|fake|piege|serieux|serieu|louche|chelou|normal|legal|risque non|nn|hein|ou|nan|a|selon|d
    arnak|arnaque|fake|louche|serieux ou pas|non|nn|nan|quoi, vous en dites quoi, t en dis quoi
    ten pense|penses|dis quoi, ten panse koi, zot i pans|panse, zot i koné si, kosa zot i pans|di
    koué zot i pans, c de|bien vous, c est de vous, it s|its a scam right|no, says it s a scam`,
)
/** A service that sends a code states it; a thief asks for it. */
export const codeNotice = words(
  'code notice',
  `voici le|votre code, votre code est|agora|de|pour, est votre code, code agora
    code de verification agora|est, ignorez ce message|mail|sms|courriel, saisissez le dans, a saisir dans
    usage unique est|valable|pour, valable 5|10|15 minutes, page ouverte dans, dans votre navigateur
    ne le communiquez|donnez|partagez|transmettez, ne le donnez, your code is, is your code
    n etes|etiez pas a l origine de ce|cette|la demande|code ignorez, si vous n avez pas demande ce code
    pas demande ce|de code ignorez, si ce n est pas vous ignorez|changez|supprimez
    ne le communiquez a|jamais|pas, ne jamais le|communiquer communiquer|ce
    ce code est|reste personnel|confidentiel, ne partagez|donnez|communiquez|transmettez jamais|pas ce code
    saisir le code suivant|ci, pour securiser|authentifier votre achat|paiement`,
)
