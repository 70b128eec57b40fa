import { describe, expect, it } from 'vitest'
import { agora } from '../../rules/policy.js'
import { DISPOSABLE_MAIL, FREE_HOSTING, FREE_MAIL, MESSAGING, SHORTENERS, WELL_KNOWN } from './host-lists.js'
import { domainOf, hostTraits, mailboxOwnerOf, ownerOf, partsOf, providerOf } from './hosts.js'
import { readHost } from './urls.js'

const policy = { ...agora, partnerHosts: ['transporteur.example'] }

describe('ownerOf', () => {
  it.each([
    ['ours', 'agora.re www.agora.re compte.agora.re news.agora.re'],
    ['partner', 'transporteur.example suivi.transporteur.example'],
    [
      'well-known',
      'www.laposte.fr impots.gouv.fr maps.app.goo.gl www.bosch-home.fr wa.me assistance.free.fr e.leclerc notaires.fr payet.notaires.fr',
    ],
    [
      'well-known',
      'www.gouvernement.fr monespacesante.fr www.air-austral.com cgss.re www.caf.fr edf.re orange.re www.sfr.re zeop.re runeo.re me.sumup.com www.ca-reunion.fr',
    ],
    ['stranger', 'notagora.re agora.re.evil.tld agora.com.re gouv.fr.evil.com bit.ly solexmania.free.fr'],
    ['stranger', 'sites.google.com docs.google.com x.github.io agora.web.app 198.51.100.7 [::1] fr'],
  ])('%s: %s', (owner, hosts) => {
    for (const host of hosts.split(' ')) expect([host, ownerOf(host, policy)]).toEqual([host, owner])
  })

  it('gives the mailboxes of providers to strangers', () => {
    expect(
      ['gmail.com', 'orange.fr', 'yopmail.com', 'messagerie.agora.re', 'laposte.fr'].map((host) =>
        mailboxOwnerOf(host, policy),
      ),
    ).toEqual(['stranger', 'stranger', 'stranger', 'ours', 'well-known'])
  })
})

describe('providerOf', () => {
  it.each([
    ['gmail.com', 'free'],
    ['wanadoo.fr', 'free'],
    ['yopmail.com', 'disposable'],
    ['abc.yopmail.com', 'disposable'],
    ['agora.re', 'other'],
    ['', 'other'],
  ])('%s is %s', (host, provider) => expect(providerOf(host)).toBe(provider))
})

describe('hostTraits', () => {
  it.each([
    ['https://bit.ly/abc', 'shortener'],
    ['https://youtu.be/abc', ''],
    ['https://www.google.com/url?q=https%253A%252F%252Fevil.tld', 'redirector'],
    ['https://www.google.com/search?q=https://maps.google.com', ''],
    ['https://agora-paiement.web.app/', 'free-hosting'],
    ['https://bucket.s3.eu-west-1.amazonaws.com/x', 'free-hosting'],
    ['https://wa.me/262692000000', 'messaging'],
    ['https://www.instagram.com/marie.p/', 'messaging'],
    ['https://www.instagram.com/p/Cxyz/', ''],
    ['https://colis.top/', 'suspicious-tld'],
  ])('%s: %s', (url, traits) => {
    const { hostname } = new URL(url)
    expect(hostTraits(hostname, url, partsOf(hostname)).join(' ')).toBe(traits)
  })
})

describe('the lists', () => {
  it('name hosts that exist in form, each in one role', () => {
    for (const host of [
      ...WELL_KNOWN,
      ...SHORTENERS,
      ...FREE_HOSTING,
      ...FREE_MAIL,
      ...DISPOSABLE_MAIL,
      ...MESSAGING.keys(),
    ]) {
      expect([host, readHost(host)?.ascii, host.includes('.')]).toEqual([host, host, true])
    }
    for (const host of WELL_KNOWN) expect([host, SHORTENERS.has(host) || FREE_HOSTING.has(host)]).toEqual([host, false])
    for (const host of FREE_MAIL) expect([host, DISPOSABLE_MAIL.has(host)]).toEqual([host, false])
    for (const host of WELL_KNOWN) expect([host, domainOf(host)]).not.toEqual([host, undefined])
  })
})
