import { asks, either, fact, near, sequence, starts, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, clues, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'
import * as contact from '../vocabulary/contact.js'
import * as site from '../vocabulary/site.js'
import * as voice from '../vocabulary/site-voice.js'

/** Words by which a text says it is written by the site itself. */
const speaksAs = words(
  'speaks as',
  `je suis, nous sommes, ici, c est, ce, sé, i am, this is, on est, je travaille|bosse chez|pour, au nom de|d
    de la part de|d, pour le compte de, service, equipe, l equipe, soy, sono, cordialement`,
)
/** « Cliquez ici » tells a place, not who speaks. */
const doneHere = sequence(either(asks(acts.click), asks(acts.confirm)), words('here', 'ici'), { within: 4 })
const siteStaff = words(
  'site staff',
  `administrateur|admin|moderateur|moderatrice|technicien|responsable|conseiller|conseillere|agent|bot|gestionnaire|controleur du|de la|des site|plateforme|annonces|paiements|transactions|securite
    equipe|service|cellule|pole confiance|securite|verification|moderation|fraude|paiements|paiement|transactions|conformite|litiges|protection|qualite|antifraude
    service des annonces|paiements|transactions|fraudes, votre acheteur est certifie, compte officiel
    nos moderateurs, visibilite de votre annonce, visibilite de vos annonces`,
)

/** Departments misspelt, in Creole, in Spanish, Italian and Portuguese. */
const office = words(
  'office',
  `suport, support, soutien, servis, sèrvis, sekirite, lekip, ekip, service cliant, equipo, soporte, atencion
    suporte, squadra, assistenza, equipa, team, trust, pole, permanence, contentieux, cellule, departement
    moderateur, moderatrice, modérateur officiel, lazan, ajan, agent, agente, commercial, commerciale
    recuperation, suivi des annonces, gestionnaire, direction`,
)
/** A user who turns to the service, or tells of it. */
const addressed = words(
  'addressed',
  `hello|hi|dear|hey agora|the|team, bonjour a l|toute|vous, ecrit au, ecrit a, ecris au, j ai contacte
    ai contacte, contacter le, demande au, repondu, formulaire, numero du, joindre le, reponse du, signale a
    merci au`,
)
const greeted = words('greeted', 'hello|hi|dear|hey agora|the? team?, bonjour agora j|je|mon|ma|mes')
const ordinaryTalk = words(
  'talked about',
  'marche, marchait, bug, rame, c, c est, n, ne, est, is, prend, sert, zis, lé, le, a l air, ou, et, pour, po',
)
/** « AGORA m’a remboursé »: a user tells how the site dealt with him. */
const dealtWithMe = words(
  'dealt with the writer',
  `m|nous a|ont|avait|avaient rembourse|aide|repondu|envoye|confirme|bloque|supprime|refuse|contacte|credite|recredite|rendu|preleve|facture|debite|signale|prevenu|valide|banni`,
)
const yourSpace = words(
  'your seller space',
  `espace|profil|compte vendeur|membre|annonceur, visibilite de vos|votre annonces|annonce, votre forfait
    votre package, vos trois|deux annonces, votre vente, vente de la|du|de l`,
)
const behind = words(
  'behind the site',
  `collegue de l equipe, l|notre equipe, equipe de verification|moderation|securite|suivi, nous travaillons a
    responsable de votre secteur, nos serveurs, notre serveur, nos utilisateurs, maintenance de cette nuit
    connexion depuis, attente du formulaire, le systeme hesite, accompagne les deux parties
    votre interlocuteur`,
)
const employed = words('employed there', 'je|j|on|nous|i|mi travaille|bosse|travay|gere|travaillons|bossons|work')
/** The writer says what only the site could say. */
const ownVoice = words(
  'voice of the site',
  `moderateur|moderatrice|administrateur|administratrice|responsable|controleur|agent|technicien|gestionnaire de cette|ce|votre|la plateforme|site
    c|ce est|sont la|les|le? modo|modos|moderation du|de site|plateforme, c la modo, le site c est nous
    writing from|to you from the, from the|our trust|safety|security|verification|compliance
    nos services procedent|procederont|controlent|verifient|ont, maintenir la parution, votre fiche
    parution chez nous, notre role d|de intermediaire|tiers|garant, nous gardons|conservons au|les|vos|la
    votre acheteur des|dès que, en tant qu|que hebergeur|hebergeuse|plateforme|gestionnaire|site|intermediaire
    administration du site, la maison mere, vous|te confirmer au site, par mon intermediaire
    vous accompagner personnellement, site d annonces c est nous, le site vous parle|ecrit
    nous qui gerons|tenons|hebergeons, vous etes inscrit|inscrite chez nous, controle|verification de routine
    routine review|check, recent sale was
    je vous ecris|contacte|appelle de la part|pour de|d|le|la plateforme|site|agora
    de la part de|du|d la|site plateforme|agora?, de la part du site
    du suivi des|de ventes|annonces|paiements|transactions, message automatique de|du|d
    nous administrateurs|moderateurs|conseillers|gestionnaires|techniciens, administrateurs du site
    department here, team here, i m|am from the|agora, mi travay po|pou|ek|dann agora
    votre conseiller|conseillere|referent|gestionnaire|interlocuteur attitre|sur|du|de|chez
    conseillere|conseiller|agent clientele agora, je prends en charge votre, vous accompagne pour|dans
    robot agora|du, bot agora|du|officiel, le site a valide|bloque|verifie|recu
    service des ventes|annonces|paiements|transactions, equipe des annonces|ventes
    pour le compte du|de site|la
    equipe en charge, en charge du controle|de, assistant virtuel, vous parlez a l|au, de la team, team agora
    controle des annonces, charge des annonces|ventes|verifications`,
)
/** The service named as such, neither doubted nor quoted. */
const service = without(
  near(fact('brand'), either(contact.brandService, office), { within: 3 }),
  either(
    addressed,
    words(
      'doubted',
      `faux, fausse, soi disant, soit disant, soit disan, soidisant, un soi, pretendu, pretendue, appeler un
    en disant, arnaque`,
    ),
  ),
  { before: 3, after: 4 },
)

export default defineSignal({
  id: 'agora-impersonation',
  title: { fr: 'Le message parle au nom d’AGORA', en: 'Speaks as AGORA' },
  section: helpCentre.fakeMessage(
    'Vous avez reçu un message de la part de AGORA et vous avez un doute sur son authenticité ?',
  ),
  weight: 2.2,
  group: 'claim',
  channels: ['sms', 'email', 'chat', 'listing'],
  mood: 'claim',
  uses: { brand: fact('brand') },
  find: [
    clue(
      without(near(fact('brand'), either(contact.brandService, office), { within: 3 }), addressed, {
        before: 3,
        after: 5,
      }),
    ),
    clue(without(starts(fact('brand'), 1), either(ordinaryTalk, dealtWithMe), { before: 0, after: 1 }), { grade: 0.8 }),
    clue(without(starts(fact('brand-voice'), 4), greeted, { before: 1, after: 2 }), { grade: 0.8 }),
    clue(near(site.worksThere, site.atBrand, { within: 3 }), { grade: 0.9 }),
    clues([service, either(asks(acts.give), asks(acts.confirm), asks(acts.call), asks(acts.pay))], {
      despite: ['warning', 'negation'],
    }),
    clues([yourSpace, behind], { grade: 0.7 }),
    clue(near(employed, site.atBrand, { within: 3 }), { grade: 0.8 }),
    clue(ownVoice, { grade: 0.4 }),
    clues([ownVoice, either(site.dealings, contact.informs, asks(acts.give))], { grade: 0.6 }),
    clue(
      without(
        sequence(either(speaksAs, words('we, an office', 'nous, nos, notre, we, our')), site.siteOffice, { within: 3 }),
        addressed,
        { before: 3, after: 3 },
      ),
      { grade: 0.5 },
    ),
    clues(
      [
        without(near(site.post, site.theSite, { within: 4 }), addressed, { before: 4, after: 4 }),
        either(
          contact.informs,
          site.dealings,
          asks(acts.confirm),
          words(
            'spoken as',
            'vous parlez a, votre demande, merci de, je suis, jsui, nous, on va, vous assiste, vous aide',
          ),
        ),
      ],
      { grade: 0.3 },
    ),
    clues([without(site.siteOffice, addressed, { before: 3, after: 3 }), either(contact.informs, site.dealings)], {
      grade: 0.3,
    }),
    clues([site.siteOffice, words('we', 'nous, nos, notre, we, our, nou, on'), site.dealings], { grade: 0.5 }),
    clue(
      without(sequence(speaksAs, fact('brand'), { within: 3 }), either(addressed, doneHere), { before: 3, after: 5 }),
      {
        grade: 0.9,
      },
    ),
    clues([fact('brand'), contact.informs], { grade: 0.8 }),
    clues([siteStaff, either(asks(acts.give), asks(acts.confirm), speaksAs)], { grade: 0.9 }),
    clue(
      without(
        sequence(
          fact('brand'),
          words(
            'sees to it',
            `vous, a, vont, ma dit, m a dit, va, demande, exige, bloque, securise, pay, livraison, officiel, official
    alerte, info, paiement`,
          ),
          { within: 2 },
        ),
        dealtWithMe,
        { before: 0, after: 1 },
      ),
      { grade: 0.5 },
    ),
    clue(voice.speaksForSite, { grade: 0.5 }),
    clue(voice.worksForSite, { grade: 0.4 }),
    clue(voice.vets, { grade: 0.3 }),
    clues([voice.marketSpeaks, voice.yourDeal, voice.step], { grade: 0.4 }),
    clue(voice.inCharge, { grade: 0.35 }),
  ],
  detect: ({ facts, channel, policy }) => {
    const { sender } = facts
    // The brand's own SMS carry its bare name: `AGORA-SECU` and `AgoraRE` are somebody else's idea.
    const named = sender?.name.toLowerCase() ?? ''
    if (
      sender !== undefined &&
      channel === 'sms' &&
      !policy.brand.aliases.includes(named) &&
      policy.brand.aliases.some((alias) => named.startsWith(alias))
    )
      return [{ start: -1, end: -1, grade: 0.8, evidence: [sender] }]
    if (sender === undefined || !sender.claimsBrand || sender.owner === 'official') return []
    return [{ start: -1, end: -1, grade: channel === 'sms' ? 0.6 : 1, evidence: [sender] }]
  },
  mustFind: [
    'En ma qualité de relectrice, je passe les profils en revue et le vôtre coince.',
    'Je suis contrôleuse, vérification des annonces du jour : la vôtre a un souci.',
    'Nos modérateurs ont relevé une incohérence dans votre parution.',
    "C'est nous qui avons validé votre inscription, il nous manque une information.",
    'Je suis salarié du site de petites annonces, on passe tous les profils en revue.',
    'Votre vente nous a été confiée par la plateforme, je serai votre interlocuteur.',
    "Ici l'assistance, votre annonce contient une erreur à corriger ensemble.",
    'Nou lé bann moun i okip lo sit, nou voi out vant.',
    'Bonjour, ici le service client AGORA. Votre annonce nécessite une vérification avant diffusion.',
    {
      channel: 'sms',
      text: "AGORA : une nouvelle connexion a ete detectee. Confirmez qu'il s'agit bien de vous.",
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'equipe@mail-annonces.com', name: 'Équipe AGORA' },
      subject: 'Information importante',
      text: "L'équipe AGORA vous informe que votre règlement est en cours de traitement. Merci de patienter ou de nous fournir vos justificatifs.",
    },
    "Je travaille chez agora au service fraude, on a vu un souci sur ton compte faut qu'on regle sa ensemble",
    'Nous sommes AGORA, votre acheteur a réglé la somme de 60 euros par notre intermédiaire.',
    'Mwin lé dann lékip AGORA, mi kontak aou po out lanons i pass pa.',
    'This is the AGORA security team, please follow the steps below to keep your listing online.',
    'Le Service Sécurité AGORA a le regret de vous annoncer que trois de vos annonces ont été signalées. Cordialement, la Direction AGORA.',
    {
      channel: 'sms',
      text: 'Service paiement AGORA: votre vente de 75 EUR est validee, repondez OUI pour recevoir les fonds',
      sender: '+33639981123',
    },
    {
      channel: 'email',
      from: { address: 'livraison@depot-oi.com', name: 'AGORA Livraison' },
      subject: 'Bordereau',
      text: 'AGORA Livraison vous remercie : votre bordereau est prêt, imprimez-le puis déposez le colis.',
    },
    "Modérateur officiel d'AGORA ici, merci de me répondre en privé dans l'heure.",
    'Suite à une activité inhabituelle votre compte AGORA a été limité. Merci de confirmer vos identifiants et votre carte bancaire sur la page suivante pour éviter la suspension : http://agora-re.support-client.top/verification',
    "Je bosse pour Agora, c'est moi qui vérifie les vendeurs du Sud, on peut arranger votre dossier.",
    "Administratrice de ce site, je vous écris au sujet de votre transaction d'hier.",
    'Contrôle de routine : nos services vérifient votre vente, une attestation vous parviendra.',
  ],
  mustIgnore: [
    'Le modérateur du débat sera Mme Hoarau, votre question passera en deuxième.',
    "C'est nous qui avons récupéré le canapé samedi, il nous manque deux vis.",
    'Je travaille sur le site de la centrale, je peux passer après 16 h pour le vélo.',
    'La vente nous a été confiée par la famille, visite samedi sur place.',
    'Vous avez oublié vos lunettes chez nous, je vous les garde.',
    "J'ai trouvé ce canapé sur AGORA la semaine dernière, il est parfait.",
    "Vous avez déjà vendu quelque chose sur AGORA ? C'est ma première annonce.",
    {
      channel: 'email',
      from: { address: 'noreply@agora.re', name: 'AGORA' },
      subject: 'Bienvenue',
      text: "L'équipe AGORA vous souhaite la bienvenue. Votre compte est maintenant actif.",
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    "j'ai écrit au service client d'agora par le formulaire, ils mont repondu en 2 jours",
    'Attention, des gens se font passer pour AGORA dans la messagerie, ne leur répondez pas.',
    "Rendez-vous à l'Agora, la salle polyvalente, à côté du stade, vers 15 h.",
    'Mi ansèrv AGORA zis po vann mon légim, sé pratik.',
    'Le vendeur précédent travaille chez Air Austral, il part en métropole et liquide ses meubles.',
    'Is AGORA the best site to sell a car on the island?',
    {
      channel: 'email',
      from: { address: 'lettre@news.agora.re', name: 'AGORA' },
      subject: 'Conseils photo',
      text: 'AGORA vous donne trois astuces pour réussir les photos de vos annonces.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    "J'ai demandé à la modération du site de retirer la photo, c'est fait depuis hier.",
    "Mon mari travaille chez Air Austral et moi je gère les visites de l'appartement.",
    "L'équipe de foot vétérans cherche un gardien, entraînement le mardi à Saint-Joseph.",
  ],
})
