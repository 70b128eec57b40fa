import type { Lookalike } from '../../src/facts/fact.js'
import { createLocator } from '../../src/facts/fact-spans.js'
import { defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'

export default defineSignal({
  id: 'lookalike-domain',
  title: { fr: 'Adresse qui imite celle d’AGORA', en: 'Host that imitates AGORA’s' },
  section: helpCentre.otherDetails('Une adresse email différente de @AGORA.re'),
  weight: 5.2,
  group: 'sender',
  channels: ['email', 'sms', 'chat', 'listing'],
  mood: 'named',
  detect: ({ facts, reading }) => {
    const locate = createLocator(reading.tokens)
    const worry = ({ lookalike }: { lookalike?: Lookalike }) => (lookalike?.strong ? 1 : 0)
    const hosts = [...facts.links, ...facts.emails, ...(facts.sender === undefined ? [] : [facts.sender])]
    return hosts
      .filter((one) => worry(one) > 0)
      .slice(0, 8)
      .map((one) => {
        const [start, end] = locate(one) ?? [-1, -1]
        return { start, end, grade: worry(one), evidence: [one] }
      })
  },
  mustFind: [
    {
      channel: 'chat',
      text: "Validez la vente sur https://agora-re.com/vente/5521 et l'argent arrive sur votre carte.",
    },
    {
      channel: 'sms',
      text: 'AGORA : confirmez la reception de vos 190 EUR ici https://agora.re.paiement-colis.net/ok',
      sender: 'AGORA',
    },
    {
      channel: 'email',
      from: { address: 'paiement@agorra.re', name: 'AGORA' },
      subject: 'Paiement',
      text: 'Votre acheteur a réglé la somme de 85 €. Rendez-vous dans votre espace pour encaisser.',
    },
    {
      channel: 'email',
      from: { address: 'contact@ag0ra.re', name: 'Service AGORA' },
      subject: 'Mise à jour',
      text: 'Merci de mettre à jour votre mot de passe sans délai en répondant à ce message.',
    },
    {
      channel: 'chat',
      text: 'connecte toi sur www.agora-paiement.com pour recuperer ton virement c la page officielle',
    },
    {
      channel: 'sms',
      text: 'Votre annonce est en attente de paiement : https://agora.re@securite-vendeur.com/login',
      sender: '38090',
    },
    {
      channel: 'email',
      from: { address: 'promo@news-agora.re', name: 'News AGORA' },
      subject: 'Votre package à 1 €',
      text: 'Réglez dès ce soir votre package depuis news-agora.re et profitez du tarif exceptionnel.',
    },
    { channel: 'chat', text: 'Klik dessus agora.reunion/valider po gingn out larzan, sé lo vré sit AGORA.' },
    {
      channel: 'sms',
      text: 'Please verify your AGORA account at https://agora.support/verify or it will be closed',
      sender: 'AGORA',
    },
    {
      channel: 'chat',
      text: "Le service de livraison d'AGORA se trouve ici, entrez votre carte pour être crédité : https://xn--agor-83d.re/livraison",
    },
    {
      channel: 'email',
      from: { address: 'noreply@messagerie-agora.re', name: 'AGORA Messagerie' },
      subject: 'Nouveau message payé',
      text: 'Un acheteur a payé votre article. Ouvrez https://messagerie-agora.re/encaisser pour confirmer vos coordonnées bancaires.',
    },
  ],
  mustIgnore: [
    'Ne passez jamais par agora-livraison.top.',
    'Il peut toujours courir avec son agora-paiement.top.',
    'Attention, agora-vendeur.net est un piège.',
    'Hier on voulait que je clique sur agora-securite.top.',
    'Mi la tonbé dedan si agora-cadeaux-paiement.top.',
    "Réplique 2 du livreur : c'est sur agora-colis.top.",
    "Elle me paraît bizarre, l'adresse agora-membre.top.",
    'Un acheteur qui propose agora-virement.top ne paiera pas.',
    "C'est normal, agora-identite.top ?",
    "Il m'a écrit « connecte-toi sur agora-encaisser.top ».",
    {
      channel: 'chat',
      text: "Regarde mon autre annonce : https://agora.re/annonce/88213, c'est le même vélo en taille S.",
    },
    { channel: 'chat', text: "On se retrouve devant la salle de l'Agora, au centre commercial, à 16 h ?" },
    {
      channel: 'email',
      from: { address: 'noreply@messagerie.agora.re', name: 'AGORA' },
      subject: 'Réponse à votre annonce',
      text: "Quelqu'un a répondu à votre annonce. Lisez la suite sur https://agora.re/messages",
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    { channel: 'chat', text: "On utilise l'API de agora.io pour la visio du cours, rien à installer." },
    { channel: 'sms', text: 'AGORA : votre code est 402917. Il expire dans 10 minutes. www.agora.re', sender: 'AGORA' },
    { channel: 'chat', text: 'mi trouv pi mon lanons dessus AGORA, ou koné koman i fé ?' },
    {
      channel: 'email',
      from: { address: 'rdv@clinique-agora-dentaire.fr', name: 'Clinique Agora' },
      subject: 'Rendez-vous',
      text: "Votre rendez-vous est fixé au mardi 6 octobre à 14 h. Plan d'accès sur clinique-agora-dentaire.fr",
    },
    { channel: 'chat', text: "Livre « L'agora dans la Grèce antique », couverture un peu cornée, 6 €." },
    {
      channel: 'email',
      from: { address: 'paul.riviere@example.re', name: 'Paul' },
      subject: 'Question',
      text: 'Bonjour, vous êtes bien la personne qui vend le piano sur AGORA.re ? Il est accordé ?',
    },
    {
      channel: 'chat',
      text: 'La notice est téléchargeable sur le site du fabricant, www.bosch-home.fr, en tapant la référence.',
    },
    { channel: 'chat', text: 'Film Agora en DVD, avec Rachel Weisz, très bon état, 3 euros à Saint-André.' },
  ],
})
