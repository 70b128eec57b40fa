import { asks, either, fact, near } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'
import { clue, defineSignal } from '../../src/rule.js'
import { helpCentre } from '../help-centre.js'
import * as acts from '../vocabulary/acts.js'

export default defineSignal({
  id: 'premium-number',
  title: { fr: 'Numéro surtaxé à appeler', en: 'Surcharged number to call' },
  section: helpCentre.surchargedNumber(
    'AGORA ne vous demandera jamais de contacter un numéro surtaxé pour être mis en relation avec un annonceur.',
  ),
  weight: 4.7,
  group: 'surcharged',
  channels: ['chat', 'sms', 'email', 'listing'],
  mood: 'claim',
  find: [
    clue(
      near(
        either(
          asks(acts.call),
          acts.call,
          words(
            'reach me',
            `mon numero|num, joignable, contact, tel, telephone, sms, code, relation, numero, envoie, envoyez, env0yez
    tapez, tape, faites le, composez le`,
          ),
        ),
        fact('surcharged-phone'),
        { within: 12 },
      ),
    ),
    clue(fact('surcharged-phone'), { grade: 0.6 }),
  ],
  mustFind: [
    'Pour joindre le propriétaire, composez le 0 899 23 41 07, il ne répond que sur cette ligne.',
    {
      channel: 'sms',
      text: 'Un acheteur cherche a vous joindre pour votre annonce. Appelez vite le 0899 70 15 62',
      sender: '38412',
    },
    'appel moi au 08 99 45 12 83 jrepond pa aux messages',
    {
      channel: 'email',
      from: { address: 'info@mise-en-relation.biz', name: 'Relation annonceurs' },
      subject: 'Contact acheteur',
      text: 'Madame, un acquéreur sérieux désire visiter votre bien. Nous vous invitons à contacter notre plateforme au +33 899 10 44 72 en indiquant le code 4471.',
    },
    'Mon numéro : zéro huit cent quatre-vingt-dix-neuf, 65, 20, 11. Appelez de préférence le matin.',
    {
      channel: 'listing',
      title: 'Toyota Hilux 2019',
      description:
        'Très bon état. Contact uniquement par téléphone au 0 899 61 02 38, je ne lis pas les messages du site.',
      price: 17500,
      marketPrice: 21000,
      category: 'voitures',
    },
    'Telefonn amwin dessus 0899 12 90 45 si ou vé lo frigo, mi réserv po ou.',
    'Please ring 0899 34 56 10 to speak with the seller directly.',
    "Pour obtenir l'adresse du logement, appelez le 0 899 65 43 21, un répondeur vous la donnera.",
    "Faites le 0.899.47.31.60 et demandez « Mme Grondin », c'est comme ça que je prends les appels.",
    "Rappelez-moi svp au +33 (0)8 99 68 13 57, c'est ma ligne professionnelle pour les visites.",
    {
      channel: 'sms',
      text: "Paiement de 749,00 EUR en cours chez DARTY. Si ce n'est pas vous, appelez immédiatement le 0 899 16 52 07 muni de votre carte et de vos identifiants.",
    },
  ],
  mustIgnore: [
    'Prix ferme : 899 €, je ne descends pas en dessous pour ce lave-linge.',
    "Le SAV de la marque c'est un 0899, payant en plus, j'ai laissé tomber et je vends pour pièces.",
    "Surtout n'appelez pas le 0 899 70 15 62, c'est surtaxé et c'est une arnaque, je me suis fait avoir de 12 €.",
    "Vous pouvez m'appeler au 0692 41 83 27 après 17 h.",
    'SIRET 899 412 083 00017, facture avec garantie décennale sur demande.',
    'Révision faite le 08/09 à 99 120 km, factures dans la boîte à gants.',
    "Le service consommateurs est gratuit, c'est le 0 800 00 41 27 marqué sur la boîte si vous avez perdu la notice.",
    'Réf pièce 0899451283B, compatible Peugeot 206 et 307, à vérifier sur votre ancien démarreur.',
    {
      channel: 'email',
      from: { address: 'news@news.agora.re', name: 'AGORA' },
      subject: 'Restez vigilants',
      text: "Nous ne vous inviterons jamais à composer un numéro surtaxé en 0899 pour parler à un annonceur. En cas de doute, signalez l'annonce.",
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    },
    "pk ya un numéro en 08 sur votre annonce ? moi j'appelle pas les numéros payants",
    'Lo pri téléfone la lé a 0 éro 899 santim, non mi badine : 89 éro, vien rod ali.',
  ],
})
