/** Frauds that pretend to be forwarded or quoted, so as to be read as evidence. */
import { type Fixture, fraud } from './fixture.js'
import { box, mail, multi, nested, none, pass, text } from './mime.js'

const FALSE_NOTICE = `Votre compte AGORA est suspendu. Pour éviter la suppression de votre compte, saisissez votre mot de passe et votre carte bancaire sous 24 heures :
https://agora-deblocage.example/compte
Le service sécurité AGORA`

/** Sent to users, never to the marketplace. */
export const passedOnFrauds = (): Fixture[] => [
  fraud(
    'fraud-forward-prefix-to-user',
    'suspicious',
    ['account-suspended-pretext', 'credential-request'],
    ['forward', 'to-user'],
    mail(
      {
        from: box('Julien Morel', 'julien.morel.exemple@gmail.com'),
        subject: 'TR: Votre compte AGORA est suspendu',
        date: 'Thu, 12 Nov 2026 08:10:00 +0400',
        auth: pass('gmail.com'),
      },
      text(`Bonjour, je vous transfère le message du service AGORA vous concernant.

-----Message d'origine-----
De : AGORA <no-reply@agora.re>
Envoyé : jeudi 12 novembre 2026 07:55
À : Julien Morel
Objet : Votre compte AGORA est suspendu

${FALSE_NOTICE}`),
    ),
  ),
  fraud(
    'fraud-all-quoted-to-user',
    'suspicious',
    ['account-suspended-pretext', 'credential-request'],
    ['quotation', 'to-user'],
    mail(
      {
        from: box('Notification', 'envoi@bulk-31.example'),
        subject: 'Fwd: compte suspendu',
        date: 'Thu, 12 Nov 2026 09:10:00 +0400',
        auth: none('bulk-31.example'),
      },
      text(`> ${FALSE_NOTICE.replaceAll('\n', '\n> ')}`),
    ),
  ),
  fraud(
    'fraud-attached-message-to-user',
    'suspicious',
    ['account-suspended-pretext', 'credential-request'],
    ['message-rfc822', 'to-user'],
    mail(
      {
        from: box('Relations utilisateurs', 'envoi@bulk-32.example'),
        subject: 'Message à lire',
        date: 'Thu, 12 Nov 2026 10:10:00 +0400',
        auth: none('bulk-32.example'),
      },
      multi(
        'mixed',
        text('Veuillez lire le message ci-joint.'),
        nested(
          mail(
            { from: 'AGORA <no-reply@agora.re>', subject: 'Compte suspendu', date: 'Thu, 12 Nov 2026 07:00:00 +0400' },
            text(FALSE_NOTICE),
          ),
        ),
      ),
    ),
  ),
]
