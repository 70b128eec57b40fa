import { describe, expect, it } from 'vitest'
import { isOwnName, knownNameIn } from './known-name.js'

describe('knownNameIn', () => {
  it.each([
    ['Chronopost', 'chronopost'],
    ['LA POSTE | Suivi de colis', 'laposte'],
    ['Message de Decathlon', 'decathlon'],
    ['Boulanger [Black Friday]', 'boulanger'],
    ['Mon Compte Formation', 'moncompteformation'],
    ['Αmazοn.fr', 'amazon'],
    ['Service client Crédit Agricole', 'creditagricole'],
    ['Vinci Autoroutes Cadeau', 'vinci'],
    ['Email Administrator', 'emailadministrator'],
    ['Wells Fargo Online', 'wellsfargo'],
  ])('%s', (name, known) => expect(knownNameIn(name)).toContain(known.slice(0, 5)))

  it.each(['Michel Boulanger', 'Karine Lebon', 'Agence Les Tamarins', 'Orange mécanique, ciné-club', '', 'Marie'])(
    'leaves %s alone',
    (name) => expect(knownNameIn(name)).toBeUndefined(),
  )

  it('lets a surname be its owner’s', () => {
    expect(isOwnName('boulanger', 'boulanger974@orange.fr')).toBe(true)
    expect(isOwnName('colissimo', 'colissimo.suivi@gmail.com')).toBe(false)
    expect(isOwnName('wellsfargo', 'alerts@notify.wells-fargo.example')).toBe(true)
    expect(isOwnName('wellsfargo', 'wellsfargo@evil.example')).toBe(false)
  })
})
