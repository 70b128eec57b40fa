import { asks, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { union, words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as deals from '../vocabulary/foreign-deals.js'
import * as answers from '../vocabulary/gift-for-answers.js'
import * as money from '../vocabulary/money.js'
import * as paraphrase from '../vocabulary/paraphrase.js'
import * as rewarded from '../vocabulary/rewarded-answers.js'
import * as things from '../vocabulary/things.js'

const survey = union(
  'survey',
  things.survey,
  words(
    'survey, Creole and described',
    `kestioner, kestionér, késtionèr, sondaj, anket, etude de consommation
    trois|six|cinq|3|5|6|quelques|deux questions, votre opinion, feedback`,
  ),
)
/** A raffle that people sell tickets for. */
const asked = without(survey, words('raffle', 'tombola, kermesse'), { before: 0, after: 0 })
const gift = union(
  'gift',
  things.gift,
  words(
    'gift, described',
    `recoit un, recoivent un, recevez un, un televiseur, televiseur, bon dasha, bon d asha, bon de, kado, cado
    loto, caddie, tablette, aspirateur, frigo offert, cheque de`,
  ),
)
const draw = words(
  'draw',
  `grand jeu, jeu des, tirage, loto, loterie, draw, lottery, raffle, felisitasion, felicitations
    congratulation, congratulations, remporte, tire au sort, heureux gagnant`,
)
const won = words(
  'has won',
  `remporte le|un|une|votre, number has won, has won, have won, ou la gingn|gingne|gagne|ganye, a ete tire
    a gagne le|un|une, vous gagnez, lot vous attend, votre lot`,
)
/** What a lure asks for: little enough that it does not look like a request. */
const toGetIt = words(
  'to get it',
  `acceder a l enquete|au sondage|questionnaire, accedez, en beneficier, pour en profiter
    pour le|la|les? recevoir|reclamer|recuperer, reclamer, reclamez, recuperez, ouvrez|ouvre maintenant
    participez|participe a l enquete, commencez|commencer l enquete, repondez|repondre simplement|maintenant
    claim now|it|yours`,
)
/** A gift that is ready, and only waits. */
const awaits = words(
  'awaits',
  `vous|t attend|attendent, pret|prete a etre utilise|utilisee|retire|retiree, chance de gagner
    chance de remporter, reclamez votre|vos, cadeau gratuit, expire aujourd hui, confirmation necessaire
    nous distribuons, juste pour vous, awaits you, is waiting for you`,
)
/** Prizes that lures are made of. */
const prize = union(
  'prize',
  things.gift,
  words(
    'prize, named',
    `recompense, votre prix, mystery box, boite mystere, smart tv, ps5, playstation, kit d urgence
    ensemble d outils, outils parkside, palette, eau de parfum, airfryer, bon|bons|carte|cheque cadeau|d achat
    bonus de fidelite, surprise`,
  ),
)

/** Being asked what one thinks, without the word `survey`. */
const opinion = words(
  'opinion asked for',
  `trois|deux|quatre|cinq|six|quelques|3|4|5|6|10|dix petites? questions|keskon|keston, questions sur
    questions par ecrit, votre|ton|out opinion|avis|ressenti|participation|retour|point|impression
    donner|donnez|donne|dites|laisse|laissez votre|ton|nous|out avis|impression|ressenti, barometre
    consultation aupres|annuelle|nationale|publique, etude menee|sur|aupres, rubriques a cocher
    cases a cocher, remplit la|le|remplissent grille|formulaire|fiche|questionnaire
    formulaire de satisfaction, tester la|le|notre nouvelle|nouveau|version, testeur|testeurs|panel|paneliste
    chaque repondant|testeur|participant, foyer repondant
    ce que tu|vous|je|j pensez|penses|pense|pensais, dit ce que|ke, dites nous, di anou, koman ou trouv
    tell us what|how, what you liked|think, your feedback, causer|parler|bavarder de leurs|vos|tes
    toute personne ayant|qui repondu|repond|bien, ayant repondu, ayant bien voulu
    si vous etes content|contente|satisfait|satisfaite, questionnaire, sondage, enquetrice|enqueteur
    micro trottoir, tu|on reponds|repond|repon juste|a, repon|repons|reponds juste a|aux, danos tu opinion
    tu opinion
    nous noter, noter notre|le|votre, evaluez, evaluer, evaluation de
    prenez|prends deux|2|3|trois|cinq|5|une minutes|minute, chaque|pour chaque retour|reponse|avis, votre avis
    ton avis, etude sur, petite etude, quizz, quiz, short|quick|little form|survey|quiz|poll|questionnaire
    fill in this|the|our, ti kestyoner, kestyoner, kestione, kestyonner, sondaz
    ce que vous|tu aimez|aimes|preferez|achetez, vos|tes habitudes|gouts|courses|preferences
    premiers a repondre, repondants, mini sondage|enquete, recensement, feedback, rate us|your, review us
    votre temoignage, un petit mot sur, vos impressions, cochez, trois clics, donnez une note, notez nous
    repondez et|puis|a`,
)
/** What is given for it. */
const reward = words(
  'reward',
  `panier garni|gourmand, 1|une|la carte amazon|fnac|carrefour|leclerc|cadeau|essence, coffret
    bon|bons|bonn d|pou|pour|de achat|achats|ashte|acheter, voucher, gift card
    cheque|cheques cadhoc|cadeau|kado|essence|vacances, friteuse, casque audio|bluetooth
    robot de|d cuisine|aspirateur, aspirateur, montre connectee, televiseur, tele offerte, tablette, ecouteurs
    enceinte, trottinette, week end|weekend a|offert|pour, sejour offert|a, dotation
    lots a|de distribuer|gagner, lot a|de reclamer, vous gaterons|gatera|gate, ouvre droit, a la cle
    vous sera|seront porte|portee|remis|remise|livre|livree|offert|offerte|expedie|expediee
    est remis|remise|offert|offerte|livree|livre a, chacun|chaque repart|recoit|garde|gagne
    un smartphone|iphone|telephone, is yours, will be yours, touchent 10|15|20|25|30|40|50|100
    et t|vous as|avez|a 1|une|un, ou gingn in|un bon|kado|kart, cadeau, kado
    simple participation|prise aux|en, participation aux frais, frais de port|manutention, handling charge|fee
    livree, livre a domicile, bon de|d 10|20|30|40|50|100, recompense|recompensee|recompenses, regalo
    un premio
    repartez|repars|repartir avec, en bons|bon|cheques|cartes d|cadeau|achat, en echange vous|tu|on|de
    gagne|gagnez des|un|une|le|la, airpods, ipad, iphone, smartphone, telephone offert, cafetiere
    machine a cafe|pain|laver, velo electrique|offert|neuf, nous offrons|offrirons, on t|vous offre|offrira
    television|televizion|tele, you ll get|receive|win, get a, gift card, seuls les frais
    lot fidelite|de|pour, une console|ps5|switch|tv, un voyage|sejour|repas|restaurant|massage|plein d|de?
    bons d achat, vous recevez|recevrez|gagnez|gagnerez un|une|des|le|la, tu recois|gagnes un|une|des
    ou gingn in|un, petite surprise|attention, remerciement`,
)

/** A test of the goods, or a question of the writer's. */
const ownQuestion = words(
  'own question',
  `conduite, essai, tester la moto|voiture, j ai, une question, j aurais, question a, ma question
    mes questions, mon message, mes messages`,
)
/** Where the lure leads, or what hurries. */
const bait = either(
  fact('strange-link'),
  fact('brand'),
  things.linkWord,
  asks(acts.confirm),
  contact.urgent,
  money.fee,
  things.credential,
)

export default defineSignal({
  id: 'survey-gift',
  title: { fr: 'Sondage ou tirage avec un cadeau à la clé', en: 'Survey or draw with a gift' },
  section: helpCentre.survey(
    'Si on vous propose de participer à une enquête avec un cadeau à la clé, nous vous invitons à rester vigilant. Ces sondages ne sont pas effectués par nos équipes.',
  ),
  weight: 4,
  group: 'lure',
  channels: ['email', 'sms', 'chat'],
  mood: 'claim',
  find: [
    clues([asked, gift, either(fact('strange-link'), fact('brand'), asks(acts.give), money.fee)], {
      despite: ['item-for-sale'],
    }),
    clues([won, draw, either(money.fee, asks(acts.give), acts.click)], {
      grade: 0.9,
    }),
    clues([
      words(
        'won',
        `vous avez|etes gagne|gagné|remporte|gagnant|gagnante|selectionne|selectionnee|ete, tu as gagne
    felicitations, congratulations, you won, have won, ou la gagné, cadeau en attente, heureux gagnant
    heureuse gagnante, tire au sort, tiree au sort`,
      ),
      things.gift,
      either(money.fee, fact('strange-link'), asks(acts.give), asks(acts.payOnly), toGetIt),
    ]),
    clue(near(prize, awaits, { within: 8 }), { grade: 0.6, despite: ['item-for-sale'] }),
    clue(
      sequence(
        words(
          'answer',
          `repondez, reponds, reponn, participez, participe, repondre, completez, answer, take, responda, responde
    rispondi, en repondant, en participant, participer`,
        ),
        without(things.survey, words('mine', 'ma, mes'), { before: 1, after: 0 }),
        things.gift,
        { within: 12 },
      ),
      { grade: 0.8 },
    ),
    clues([without(opinion, ownQuestion, { before: 2, after: 2 }), reward], {
      grade: 0.55,
      despite: ['item-for-sale', 'negation'],
    }),
    clue(
      near(paraphrase.answering, near(paraphrase.luringThing, paraphrase.handedOut, { within: 6 }), { within: 12 }),
      { grade: 0.4, despite: ['item-for-sale', 'negation'] },
    ),
    clue(sequence(without(opinion, ownQuestion, { before: 2, after: 2 }), reward, { within: 16 }), {
      grade: 0.6,
      despite: ['item-for-sale', 'negation'],
    }),
    clues([without(answers.consulted, ownQuestion, { before: 2, after: 2 }), answers.toBeHad], {
      grade: 0.45,
      despite: ['item-for-sale', 'negation'],
    }),
    clue(answers.paidAnswers, { grade: 0.35, despite: ['item-for-sale', 'negation'] }),
    clues([answers.chosen, answers.toBeHad], { grade: 0.4, despite: ['item-for-sale', 'negation'] }),
    clues([without(answers.consulted, ownQuestion, { before: 2, after: 2 }), answers.bounty, bait], {
      grade: 0.4,
      despite: ['item-for-sale', 'negation'],
    }),
    clues([answers.chosen, answers.bounty, bait], { grade: 0.35, despite: ['item-for-sale', 'negation'] }),
    clues(
      [
        words(
          'prizes left',
          `lots|lot|cadeaux a distribuer|reclamer|gagner|retirer, heureux elus|gagnants, heureuse elue
    tombola est|reservee, tirage special|reserve|du`,
        ),
        opinion,
      ],
      {
        grade: 0.5,
      },
    ),
    clues([deals.winner, either(deals.prize, fact('amount')), either(deals.claimIt, deals.charge)], {
      grade: 0.8,
      despite: ['item-for-sale'],
    }),
    clue(rewarded.thingForTime, { grade: 0.4, despite: ['item-for-sale', 'negation'] }),
    clue(rewarded.moneyForTime, { grade: 0.35, despite: ['item-for-sale', 'negation'] }),
    clues([rewarded.timeGiven, rewarded.thingGiven], { grade: 0.25, despite: ['item-for-sale', 'negation'] }),
    clue(near(rewarded.luckyVisitor, rewarded.hisPrize, { within: 12 }), {
      grade: 0.5,
      despite: ['item-for-sale', 'warning'],
    }),
    clue(rewarded.surveyForReward, { grade: 0.35, despite: ['item-for-sale', 'negation'] }),
    clue(rewarded.surveyForMoney, { grade: 0.25, despite: ['item-for-sale', 'negation'] }),
    clues([rewarded.winIt, rewarded.littleDeed], { grade: 0.25, despite: ['item-for-sale', 'negation', 'inquiry'] }),
  ],
  mustFind: [
    "Une minute de votre temps contre un bon d'achat de 30 €.",
    'Vous faites partie des foyers retenus pour tester une télé, vous la gardez ensuite.',
    'Chaque vendeur interrogé reçoit une enveloppe de 40 €.',
    'Dites oui ou non à cinq affirmations et gagnez un repas.',
    'Sondage express sur les transports, lot garanti pour tous.',
    'Vous êtes le millième visiteur, votre lot est à retirer.',
    'Win a weekend in Mauritius by rating your last purchase.',
    'Nou fé in ti lanket, si ou réponn ou gagn in bon dacha.',
    'Ton cadeau gratuit expire aujourd’hui.',
    'Vous avez été tiré au sort pour un avis : confirmez pour le bon d’achat.',
    'Vous avez gagné une tablette, voir strange-prix.top/lot',
    'Votre foyer a été choisi, un bon d’achat vous revient, c’est urgent.',
    'Votre avis nous intéresse, un chèque cadeau à la clé, donnez vos identifiants.',
    'Chaque avis remunere 15 €, on cherche encore deux foyers.',
    'Trois réponses suffisent et un barbecue part chez vous, seuls les frais de port restent.',
    'Votre nom a été choisi parmi les membres, une croisière vous revient : lot-croisiere.win',
    'Racontez-nous votre dernier achat, en retour on vous envoie un coffret.',
    'la roue ta choisi tourne la et repars avec des airpods, clique ici',
    'Cinq lots à réclamer ! Dites-nous votre âge et votre quartier : lots-ouest.win',
    {
      channel: 'email',
      from: { address: 'avis@club-gagnants.net', name: 'Félicitations' },
      subject: 'Vous avez été tirée au sort',
      text: 'Une carte cadeau de 200 € vous attend. Ouvrez maintenant pour la réclamer.',
    },
    {
      channel: 'sms',
      text: 'Repondez a notre enquete de satisfaction et recevez un iPhone 15 offert : https://enquete-974.win',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'merci@sondage-fidelite.com', name: 'AGORA Fidélité' },
      subject: 'Votre avis récompensé',
      text: "Vous avez été sélectionné pour participer à notre questionnaire AGORA. En remerciement, un bon d'achat de 100 € vous sera remis ; seuls 2 € de frais d'envoi restent à régler.",
    },
    "Coucou fais le petit sondage d'agora sur ce lien, moi jai gagné une carte cadeau carrefour de 50e : sondage-re.xyz",
    "Félicitations ! En tant qu'utilisateur AGORA, complétez notre enquête de 3 questions et remportez un aspirateur robot : gagnants-oi.com",
    'Répon lo ti sondaz AGORA, ou gingn in bon dasha 80 éro, klik isi : cado-oi.fun',
    'Take our 1-minute AGORA survey and claim your free gift card at gift-survey.live',
    "Participez à l'étude de consommation menée pour AGORA : chaque répondant reçoit un téléviseur, il suffit de laisser vos coordonnées bancaires pour la livraison.",
    {
      channel: 'sms',
      text: 'Tirage au sort AGORA: vous etes parmi les 10 gagnants! Remplissez le questionnaire pour retirer votre cadeau > http://lot-gagnant.info',
      sender: 'InfoConso',
    },
    'Votre opinion compte. Remplissez notre sondage et une cafetière Nespresso vous sera offerte contre 1,95 € de port : https://avis-offert.net',
    'Bonjour madame, notre équipe AGORA réalise une enquête qualité. À la clé, un chèque cadeau de 150 €. Cliquez ici pour commencer : qualite-vendeurs.org',
    'Félicitations, votre numéro a été tiré au sort ! Envoyez nom, adresse, profession, copie du passeport et 180 € de frais de notaire pour recevoir votre gain.',
    {
      channel: 'sms',
      text: "Votre numéro remporte le lot 2 du grand jeu d'hiver : bon d'achat de 250€. Il ne reste que les frais d'envoi de 3,90€, répondez GAGNE pour recevoir la page de règlement.",
    },
    {
      channel: 'email',
      from: { address: 'enquete@agora-clients.top', name: 'AGORA' },
      subject: 'Vous avez gagné',
      text: "Suite à notre enquête de satisfaction vous avez gagné un smartphone. Répondez au questionnaire de 2 minutes et payez seulement 1,90 € de frais d'envoi par carte. Un conseiller vous appellera demain dimanche. Offre valable jusqu'à minuit.",
    },
    'Vous avez remporté une tablette au tirage de la grande loterie AGORA, cliquez sur le lien et payez les frais de port de 2 €.',
    'Dites-nous ce que vous pensez de vos derniers achats, un coffret gourmand vous sera livré.',
    'repon juste a 4 keskon sur ton quartier et ta une carte fnac de 30e',
    'Chaque testeur qui remplit la grille repart avec une enceinte, il reste deux places.',
    'Ton numéro a gagné un iPhone, participe au questionnaire et confirme ton adresse pour recevoir le cadeau.',
    "You are today's lucky visitor! Answer 3 short questions and receive a brand new iPhone, only 1.95 shipping.",
    'Ur number has been selected as a prize winner, claim your voucher before midnight: http://winprize-now.top/1',
    'Dear winner, your mobile number won £500,000 in the Coca Cola award 2026. To file your claim, send your name and address and a £50 courier fee.',
    'Ou la gingn in iphone ! Klik isi vitman : http://kado-974.top',
    '¡Enhorabuena! Ha sido elegido ganador de un premio de 500.000 euros, para cobrarlo pague las tasas de transferencia.',
    'Responda a esta breve encuesta y llévese un iPhone por 2 euros.',
    'Complimenti, hai vinto un buono da 500 euro! Clicca qui per ritirare il premio: http://vinci.top/1',
    'Parabéns! O seu número foi sorteado e ganhou um prémio de 10.000 euros, pague a taxa para o receber.',
    'Herzlichen Glückwunsch, Sie haben 850.000 Euro gewonnen! Zahlen Sie die Bearbeitungsgebühr, um Ihren Gewinn zu erhalten.',
    "Le compteur s'est arrêté sur vous : visiteur numéro 5000. Votre lot est mis de côté jusqu'à minuit, écrivez-moi vite sinon il passe au suivant.",
  ],
  mustIgnore: [
    "Vous testerez le vélo, et je vous le garde jusqu'à votre retour.",
    "Deux minutes de votre temps pour m'aider à descendre la télé ?",
    "Six euros de participation à l'essence pour le trajet.",
    'Notez votre adresse sur le colis et la table part demain.',
    "Enquête publique sur la route, un carnet d'avis est remis en mairie.",
    'Tombola de la kermesse : cadeau surprise, donnez 2 €.',
    'Répondez à ma question svp, la tablette est-elle encore sous garantie ?',
    'On vend des tickets de tombola devant la mairie, gros lot un barbecue offert par le boucher.',
    'Le cours est à 20 € par participant, casque fourni.',
    "Une surprise attend les enfants à la fin de la visite, c'est la maîtresse qui l'a préparée.",
    'Ma perceuse est prête, vous pouvez passer la prendre ce soir.',
    "Étudiante en licence à l'Université de La Réunion, je cherche des volontaires pour un questionnaire sur les transports, anonyme et sans contrepartie.",
    "Tombola de l'école de La Saline, premier lot un vélo, tickets à 2 € auprès des parents.",
    'Une enquête publique est ouverte en mairie pour le projet de route, ça touche le terrain que je vends.',
    "J'ai eu un mail avec un sondage et une carte cadeau soi-disant d'AGORA, je l'ai mis à la poubelle.",
    'Carte cadeau Décathlon de 50 € reçue à Noël, je la cède 40 €, remise en main propre.',
    "AGORA n'organise aucun sondage avec cadeau à gagner, si vous en recevez un supprimez-le.",
    'La police fait une enquête dans le quartier pour les vols de scooters, gardez le vôtre bien attaché.',
    'Mi offre lo chargeur en cadeau si ou pran lo téléphone koméla.',
    'Petit sondage entre nous : vous préférez que je poste les photos de la robe de face ou de dos ?',
    "Dites-nous si vous êtes content du vélo, ça nous fait plaisir d'avoir des nouvelles, et bonne route !",
    "J'ai deux questions sur le robot de cuisine : il est livré avec tous les bols ? Il chauffe ?",
    "Is the gift box included with the bracelet? It's a birthday present.",
    "Le questionnaire de santé du club de plongée est à remplir avant le baptême, je vous l'apporterai.",
    'Congratulations on the new baby, we won the match too!',
    'Complimenti per la casa, è bellissima.',
  ],
})
