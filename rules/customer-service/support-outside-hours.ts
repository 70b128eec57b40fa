import { isOpenDay, parseSentAt } from '../../src/facts/opening-days.js'
import { either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as shift from '../vocabulary/at-work.js'
import * as site from '../vocabulary/site.js'

const human = words(
  'human',
  `conseiller, conseillere, agent, agents, charge|chargee de|clientele, moderatrice, ajan, lazan, permanence
    astreinte, assistance, suport, equipe, nos equipes, service client, service clients, support, operateur
    operatrice, responsable, technicien, gestionnaire, moderateur, assistante, nous traitons, je traite`,
)
/** A user tells that he turned to the office, or found nobody there. */
const approached = words(
  'approached',
  `ecrit a|au|aux, ecris a|au|aux, ecrire a|au|aux, contacte, contacter, appele, joindre, signale a|au|aux
    demande a|au|aux, personne a|au|aux, nobody at, ne repond|repondent, pas de reponse, aucune reponse
    est ferme, sont fermes, est fermee, ferme le|aujourd, rouvre`,
)
/** « Gaëlle d’Agora » who speaks of the reader's listing; so might a buyer who was met there. */
const introduced = near(
  sequence(
    words('introduces himself', 'c est, ici, je suis, moi c, je m appelle, this is, my name is, mi appel, soy, sono'),
    words(
      'of the site',
      'de|d|chez|pour|at|from|di|du|par|employe|employee d? agora, du site|support, de la plateforme',
    ),
    { within: 5 },
  ),
  site.dealings,
  { within: 18 },
)

export default defineSignal({
  id: 'support-outside-hours',
  title: { fr: '« Service clients » un jour de fermeture', en: '“Customer service” on a closing day' },
  section: helpCentre.support('Le service clients est ouvert tous les jours sauf le week end et jours fériés.'),
  weight: 1,
  group: 'hours',
  channels: ['email', 'sms', 'chat'],
  mood: 'fact',
  amplifier: true,
  uses: {
    human: without(
      near(
        human,
        either(
          fact('brand'),
          words('your', 'votre, vos, ton, nous, nos, notre, clients, clientele, verification, securite'),
        ),
        { within: 5 },
      ),
      words('addressed', 'ecrit au, ecrit a, ecris au, contacte le|l, apres vente, est ferme|fermé'),
      { before: 3, after: 2 },
    ),
    duty: either(
      site.siteOffice,
      without(
        either(
          near(shift.atWork, either(fact('brand'), site.theSite, site.dealings, shift.bureau), { within: 18 }),
          near(either(site.post, shift.bureau), either(fact('brand'), site.theSite, site.dealings), { within: 8 }),
        ),
        approached,
        { before: 4, after: 4 },
      ),
    ),
    introduced,
    said: site.closedDay,
  },
  detect: ({ message, policy }, spans) => {
    if (message.channel === 'listing') return []
    const date = parseSentAt(message.sentAt)
    const closed = date === undefined ? (spans.said?.length ?? 0) > 0 : !isOpenDay(date, policy.support)
    if (!closed) return []
    const { human = [], duty = [], introduced = [] } = spans
    const staff = human.length > 0 ? human : duty
    const [[start, end] = [], grade] = staff.length > 0 ? [staff, 1] : [introduced, 0.4]
    return start === undefined ? [] : [{ start, end: end!, grade, evidence: [] }]
  },
  mustFind: [
    {
      channel: 'chat',
      text: 'Bonjour, agent Kevin du service client AGORA. Je traite votre dossier en ce moment, envoyez-moi votre numéro de carte.',
      sentAt: '2026-11-22T10:15:00+04:00',
    },
    {
      channel: 'sms',
      text: 'AGORA : votre conseillere Sophie vous attend ce dimanche au 06 39 98 20 14 pour debloquer vos fonds',
      sender: 'AGORA',
      sentAt: '2026-10-04T09:30:00+04:00',
    },
    {
      channel: 'email',
      from: { address: 'conseiller@agora-clients.com', name: 'Service client AGORA' },
      subject: 'Je m’occupe de votre dossier',
      text: "Je suis votre conseiller AGORA et je traite votre demande aujourd'hui. Transmettez-moi votre mot de passe afin que je réactive votre annonce.",
      sentAt: '2026-06-13T15:05:00+04:00',
    },
    {
      channel: 'chat',
      text: 'slt c le support agora on a bloqué ton compte, donne ton code recu je suis en ligne jusqua 20h',
      sentAt: '2026-07-14T18:40:00+04:00',
    },
    {
      channel: 'chat',
      text: 'Mwin sé lazan AGORA, mi okip out péman koméla, donn amwin out kart.',
      sentAt: '2027-12-20T11:00:00+04:00',
    },
    {
      channel: 'sms',
      text: 'Ici Laurent, equipe securite AGORA. Je suis a mon poste, rappelez-moi au 06 39 98 11 77 avec votre carte bancaire.',
      sender: '+33639981177',
      sentAt: '2026-05-14T08:20:00+04:00',
    },
    {
      channel: 'chat',
      text: "Hello, this is Mark from AGORA support, I'm online now. Send me your bank login and I will fix the payment.",
      sentAt: '2026-09-18T21:30:00Z',
    },
    {
      channel: 'email',
      from: { address: 'fraude@agora-securite.net', name: 'AGORA Service Fraude' },
      subject: 'Appel en cours',
      text: 'Notre agent AGORA vous appelle ce matin même, jour de Noël, pour vérifier vos coordonnées bancaires. Tenez votre carte prête.',
      sentAt: '2026-12-25T09:00:00+04:00',
    },
    {
      channel: 'chat',
      text: "Je suis modératrice chez AGORA, de permanence aujourd'hui. Réglez 12 € par carte sur https://permanence-annonces.com pour publier.",
      sentAt: '2026-04-06T14:00:00+04:00',
    },
    {
      channel: 'chat',
      text: "Bonjour Madame, l'équipe du service clients AGORA reste disponible : répondez-moi ce jour avec votre RIB et votre carte afin que je libère le virement.",
      sentAt: '2026-11-11T16:45:00+04:00',
    },
    "D'astreinte cette nuit, on épluche et on termine ce qui concerne votre annonce.",
    'Mi lé la dimanche pou lo sit.',
    "Je bosse aujourd'hui, dimanche, pour la plateforme.",
    'Nous travaillons ici même le dimanche avec la modération.',
    'Une médiatrice débloque votre vente samedi.',
    'Le guichet solde votre paiement le dimanche.',
    'Bonjour, moi c’est Théo d’Agora : je vous embête pendant le repas dominical, mais votre vente est coincée.',
    'Ici Nadège, employée du site, fidèle au poste ce 1er novembre pour débloquer votre versement.',
  ],
  mustIgnore: [
    {
      channel: 'chat',
      text: 'Bonjour, ici le service client AGORA, envoyez-moi votre numéro de carte pour débloquer le paiement.',
      sentAt: '2026-09-15T10:15:00+04:00',
    },
    {
      channel: 'sms',
      text: 'AGORA : votre code de validation est 730418. Ne le partagez pas.',
      sender: 'AGORA',
      sentAt: '2026-11-22T10:00:00+04:00',
    },
    {
      channel: 'email',
      from: { address: 'lettre@news.agora.re', name: 'AGORA' },
      subject: 'Bonnes affaires du dimanche',
      text: 'Découvrez les annonces les plus consultées de la semaine à La Réunion.',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
      sentAt: '2026-10-04T07:00:00+04:00',
    },
    {
      channel: 'chat',
      text: "J'ai écrit au service client d'AGORA hier, ils ne répondent pas le week-end, normal.",
      sentAt: '2026-06-13T12:00:00+04:00',
    },
    {
      channel: 'email',
      from: { address: 'noreply@agora.re', name: 'AGORA' },
      subject: 'Nouvelle réponse à votre annonce',
      text: 'Message automatique : vous avez reçu une réponse à votre annonce « Vélo enfant ».',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
      sentAt: '2026-07-14T19:25:00+04:00',
    },
    {
      channel: 'chat',
      text: 'Je suis là tout le dimanche si vous voulez passer voir la tondeuse.',
      sentAt: '2026-11-22T09:00:00+04:00',
    },
    {
      channel: 'chat',
      text: 'Agent du support AGORA ici, votre dossier est ouvert, donnez-moi votre mot de passe.',
      sentAt: '2026-11-22T22:00:00Z',
    },
    {
      channel: 'chat',
      text: "Le service après-vente du magasin est ouvert même le samedi, j'irai faire réparer le mixeur.",
      sentAt: '2026-08-15T11:30:00+04:00',
    },
    {
      channel: 'sms',
      text: 'Service client AGORA : un conseiller traite votre demande, rappelez le 06 39 98 31 50 avec votre carte.',
      sender: 'AGORA',
      sentAt: '2026-06-02T15:00:00+04:00',
    },
    {
      channel: 'email',
      from: { address: 'help@agora-aide.net', name: 'AGORA Support' },
      subject: 'Verification',
      text: 'This is the AGORA support agent in charge of your case. Please reply with your password.',
      sentAt: '2026-12-21T09:40:00+04:00',
    },
    {
      channel: 'chat',
      text: 'Fermé pour le 20 désanm, la fèt kaf, nou ouvèr lo magazin lindi.',
      sentAt: '2026-12-20T08:00:00+04:00',
    },
    'Je travaille samedi, la plateforme du voisin est libre.',
    'Bonjour, c’est Marie, on s’est écrit sur Agora pour la table : je passe dimanche ?',
  ],
})
