/**
 * Hosts by what they are for. Each list is general knowledge written down for La Réunion and France; it is meant to be
 * read and edited. Entries are registrable domains unless said otherwise.
 */
const hosts = (...groups: readonly string[]): ReadonlySet<string> => new Set(groups.join(' ').trim().split(/\s+/))

/** `key>value` pairs. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('>') as [string, string]),
  )

/** Registrable domains that honest people really link to. Pages that strangers can fill there are listed below. */
export const WELL_KNOWN: ReadonlySet<string> = hosts(
  // Administration, health, justice, consumer protection
  `service-public.fr demarches-simplifiees.fr ameli.fr assurance-maladie.fr caf.fr urssaf.fr pole-emploi.fr francetravail.fr francetravail.net
  service-civique.fr legifrance.fr vie-publique.fr europa.eu admin.ch belgium.be signal-spam.fr 33700.fr
  phishing-initiative.fr cnil.fr arcep.fr banque-france.fr inc-conso.fr ufc-quechoisir.org quechoisir.org clcv.org
  60millions-mag.com has-sante.fr doctolib.fr maiia.com keldoc.com qare.fr vidal.fr mutualite.fr mgen.fr
  harmonie-mutuelle.fr malakoffhumanis.com ag2rlamondiale.fr agirc-arrco.fr lassuranceretraite.fr info-retraite.fr
  msa.fr insee.fr ign.fr brgm.fr meteofrance.com meteofrance.fr meteofrance.re irma.asso.fr croix-rouge.fr
  restosducoeur.org secours-catholique.org emmaus-france.org unicef.fr adil974.com anil.org action-logement.fr
  actionlogement.fr visale.fr sncf-connect.com`,
  // La Réunion: territory, towns, transport, press, services
  `departement974.fr cg974.fr regionreunion.com saintdenis.re mairie-saintpaul.fr saintpierre.re letampon.fr
  lapossession.re cinor.fr tco.re civis.re casud.re cirest.fr ac-reunion.fr univ-reunion.fr chu-reunion.fr
  ars.sante.fr cgss.re edf.re runeo.re semader.fr sidr.fr shlmr.fr sodiac.fr sedre.fr carjaune.re alterneo.re
  citalis.re reunion.aeroport.fr pierrefonds.aeroport.fr air-austral.com aircorsica.com corsair.fr frenchbee.com
  airfrance.fr airfrance.com airmauritius.com reunion.fr parcnational-reunion.fr clicanoo.re lequotidien.re
  zinfos974.com imazpress.com linfo.re antennereunion.fr ipreunion.com temoignages.re reunionnaisdumonde.com
  meteo-reunion.com domtomjob.com zeop.re only.fr canalplus-reunion.com mr-bricolage.re leroymerlin.re ravate.com
  darty-reunion.com decathlon.re ca-reunion.fr bred.fr`,
  // Banks, insurance, payment
  `credit-agricole.fr mabanque.bnpparibas hellobank.fr creditmutuel.fr cic.fr bnpparibas.net societegenerale.fr sg.fr
  lcl.fr labanquepostale.fr caisse-epargne.fr banquepopulaire.fr boursorama.com boursobank.com fortuneo.fr
  monabanq.com bforbank.com hsbc.fr axa.fr axabanque.fr n26.com revolut.com qonto.com nickel.eu compte-nickel.fr
  lydia-app.com sumeria.eu wero-wallet.eu paylib.fr paypal.com paypal.fr wise.com stripe.com mangopay.com cofidis.fr
  cetelem.fr sofinco.fr floabank.fr younited-credit.com oney.fr franfinance.fr visa.fr visa.com mastercard.fr
  mastercard.com americanexpress.com cartes-bancaires.com westernunion.com moneygram.com maif.fr macif.fr maaf.fr
  matmut.fr gmf.fr groupama.fr allianz.fr generali.fr direct-assurance.fr alan.com pacifica.fr meilleurtaux.com
  lesfurets.com lelynx.fr`,
  // Carriers and post
  `laposte.fr laposte.net notif-laposte.info notif-colissimo-laposte.info colissimo.fr chronopost.fr mondialrelay.fr mondialrelay.com relaiscolis.com pickup.fr
  dpd.com dpd.fr dpdgroup.com gls-group.com gls-group.eu ups.com fedex.com tnt.com tnt.fr dhl.com dhl.fr geodis.com
  colisprive.fr colisprive.com cocolis.fr 17track.net parcelsapp.com aftership.com sendcloud.com boxtal.com
  upela.com packlink.fr bpost.be postnl.nl swisspost.ch post.ch correos.es ctt.pt cma-cgm.com msc.com
  mauritiuspost.mu`,
  // Telecom
  `orange.fr orange.com sosh.fr sfr.fr red-by-sfr.fr bouyguestelecom.fr b-and-you.fr free.fr prixtel.com nrjmobile.fr
  lapostemobile.fr lebara.fr ovh.com ovhcloud.com gandi.net ionos.fr o2switch.fr infomaniak.com`,
  // Shops
  `amazon.fr amazon.com amazon.de amazon.co.uk amazon.es amazon.it cdiscount.com fnac.com darty.com boulanger.com
  but.fr conforama.fr ikea.com leroymerlin.fr castorama.fr bricodepot.fr bricomarche.com mr-bricolage.fr manomano.fr
  decathlon.fr decathlon.com intersport.fr go-sport.com auchan.fr carrefour.fr e.leclerc leclercdrive.fr
  coursesu.com intermarche.com lidl.fr aldi.fr monoprix.fr picard.fr action.com gifi.fr lafoirfouille.fr
  maisonsdumonde.com laredoute.fr zalando.fr zara.com hm.com kiabi.com uniqlo.com shein.com asos.com veepee.fr
  showroomprive.com sephora.fr nocibe.fr yves-rocher.fr rueducommerce.fr ldlc.com materiel.net topachat.com
  grosbill.com electrodepot.fr ubaldi.com backmarket.fr backmarket.com certideal.com rakuten.com ebay.fr ebay.com
  aliexpress.com temu.com etsy.com vinted.fr vinted.com leboncoin.fr selency.fr momox.fr gensdeconfiance.com
  paruvendu.fr lacentrale.fr autoscout24.fr aramisauto.com seloger.com bienici.com pap.fr logic-immo.com
  meilleursagents.com airbnb.fr airbnb.com abritel.fr booking.com gites-de-france.com trivago.fr tripadvisor.fr
  tripadvisor.com expedia.fr kayak.fr liligo.fr skyscanner.fr norauto.fr feuvert.fr oscaro.com mister-auto.com
  autodoc.fr allopneus.com 1001pneus.fr dafy-moto.com motoblouz.com cycletyres.fr alltricks.fr probikeshop.fr
  thomann.de woodbrass.com star-s-music.fr cultura.com joueclub.fr king-jouet.com micromania.fr instant-gaming.com
  steampowered.com steamcommunity.com playstation.com xbox.com nintendo.fr nintendo.com epicgames.com truffaut.com
  jardiland.com gammvert.fr zooplus.fr maxizoo.fr wanimo.com vertbaudet.fr aubert.com bebe9.com
  orchestra-premaman.com interflora.fr photobox.fr vistaprint.fr groupon.fr dealabs.com idealo.fr ledenicheur.fr
  ticketmaster.fr fnacspectacles.com billetweb.fr weezevent.com helloasso.com leetchi.com lepotcommun.fr
  onparticipe.fr ulule.com blablacar.fr uber.com getaround.com europcar.fr hertz.fr sixt.fr avis.fr`,
  // Manufacturers
  `apple.com samsung.com xiaomi.com mi.com huawei.com oppo.com honor.com oneplus.com sony.fr sony.com lg.com
  philips.fr philips.com panasonic.com bosch.fr bosch.com bosch-home.fr bosch-home.com bosch-professional.com
  siemens.com miele.fr whirlpool.fr electrolux.fr brandt.fr dedietrich-electromenager.com moulinex.fr seb.fr
  tefal.fr rowenta.fr krups.fr magimix.fr kitchenaid.fr smeg.fr smeg.com dyson.fr dyson.com karcher.com kaercher.com
  delonghi.com nespresso.com dolce-gusto.fr makita.fr makita.com dewalt.fr dewalt.com stihl.fr husqvarna.com
  honda.fr yamaha-motor.eu yamaha.com kawasaki.fr suzuki.fr ktm.com bmw.fr bmw-motorrad.fr piaggio.com vespa.com
  peugeot-motocycles.com peugeot.fr citroen.fr renault.fr dacia.fr toyota.fr volkswagen.fr audi.fr mercedes-benz.fr
  ford.fr opel.fr fiat.fr nissan.fr hyundai.com hyundai.fr kia.com kia.fr mazda.fr volvocars.com tesla.com mini.fr
  seat.fr skoda.fr michelin.fr michelin.com goodyear.eu garmin.com gopro.com dji.com canon.fr canon.com nikon.fr
  nikon.com fujifilm.com hp.com dell.com lenovo.com asus.com acer.com msi.com microsoft.com logitech.com epson.fr
  brother.fr intel.com nvidia.com amd.com bose.fr jbl.com marshall.com fender.com gibson.com lego.com playmobil.com
  mattel.com chicco.fr babymoov.com bugaboo.com cybex-online.com thule.com quechua.fr lafuma.com salomon.com
  nike.com adidas.fr adidas.com puma.com newbalance.fr btwin.com trekbikes.com specialized.com giant-bicycles.com
  lapierre-bikes.com shimano.com ninebot.com segway.com daikin.fr mitsubishielectric.fr atlantic.fr saunierduval.fr
  hansgrohe.fr grohe.fr lapeyre.fr velux.fr schneider-electric.fr schneider-electric.com legrand.fr somfy.fr
  intex.fr intex-france.fr bestway.eu`,
  // Press and reference
  `lemonde.fr lefigaro.fr liberation.fr leparisien.fr 20minutes.fr ouest-france.fr sudouest.fr ladepeche.fr
  lavoixdunord.fr lesechos.fr lesnumeriques.com latribune.fr lepoint.fr lexpress.fr nouvelobs.com mediapart.fr
  humanite.fr la-croix.com courrierinternational.com franceinfo.fr francetvinfo.fr francetv.fr france.tv
  francebleu.fr franceinter.fr radiofrance.fr rfi.fr tf1.fr tf1info.fr bfmtv.com cnews.fr m6.fr 6play.fr rtl.fr
  europe1.fr huffingtonpost.fr actu.fr linternaute.com journaldesfemmes.fr commentcamarche.net journaldunet.com
  01net.com clubic.com frandroid.com numerama.com nextinpact.com next.ink lesnumeriques.com futura-sciences.com
  capital.fr moneyvox.fr boursier.com marmiton.org 750g.com cuisineaz.com allocine.fr senscritique.com telerama.fr
  wikipedia.org wikimedia.org wiktionary.org larousse.fr lerobert.com linguee.fr deepl.com wordreference.com
  reverso.net pagesjaunes.fr societe.com pappers.fr infogreffe.fr verif.com lequipe.fr largus.fr caradisiac.com
  auto-moto.com turbo.fr ifixit.com manualslib.com discogs.com geneanet.org meteociel.fr windy.com windguru.cz
  windfinder.com agoravox.fr theconversation.com bbc.com bbc.co.uk cnn.com nytimes.com theguardian.com reuters.com`,
  // Search, maps, video, social, mail, work, learning
  `google.fr google.com google.re maps.app.goo.gl youtube.com youtu.be amzn.to amzn.eu a.co ebay.us redd.it spoti.fi
  waze.com openstreetmap.org osm.org mappy.com viamichelin.fr here.com citymapper.com what3words.com bing.com
  duckduckgo.com qwant.com ecosia.org yahoo.com yahoo.fr dailymotion.com vimeo.com twitch.tv netflix.com
  primevideo.com disneyplus.com spotify.com deezer.com soundcloud.com shazam.com facebook.com fb.com fb.me fb.watch
  instagram.com tiktok.com snapchat.com twitter.com x.com linkedin.com pinterest.fr pinterest.com reddit.com
  tumblr.com threads.net bsky.app mastodon.social medium.com quora.com whatsapp.com whatsapp.net telegram.org
  signal.org discord.com skype.com viber.com messenger.com zoom.us outlook.com outlook.fr live.com hotmail.com
  hotmail.fr office.com office365.com microsoft365.com icloud.com me.com gmail.com proton.me protonmail.com
  github.com gitlab.com stackoverflow.com mozilla.org firefox.com android.com adobe.com canva.com chatgpt.com
  openai.com pinterest.com strava.com komoot.com visorando.com openrunner.com utagawavtt.com alltrails.com
  duolingo.com openclassrooms.com coursera.org udemy.com trustpilot.com avis-verifies.com indeed.com indeed.fr
  hellowork.com apec.fr monster.fr welcometothejungle.com cnfpt.fr cnam.fr parcoursup.fr onisep.fr crous-reunion.fr
  pronote.net index-education.net ecoledirecte.com onf.fr chasseurdefrance.com la-spa.fr spa.asso.fr
  30millionsdamis.fr i-cad.fr ademe.fr engie.fr edf.fr totalenergies.fr total.com enedis.fr veolia.fr suez.fr
  ratp.fr sncf.com oui.sncf ouigo.com trainline.fr eurostar.com flixbus.fr aeroportsdeparis.fr parisaeroport.fr`,
  // State, justice, rights, health: beyond gouv.fr
  `gouvernement.fr elysee.fr assemblee-nationale.fr senat.fr conseil-constitutionnel.fr conseil-etat.fr
  courdecassation.fr ccomptes.fr defenseurdesdroits.fr net-entreprises.fr inpi.fr bnf.fr amf-france.org
  caissedesdepots.fr banquedesterritoires.fr bpifrance.fr cned.fr afpa.fr agefiph.fr campusfrance.org sante.fr
  monespacesante.fr santepubliquefrance.fr anses.fr livi.fr pasteur.fr fondation-abbe-pierre.fr france-victimes.fr
  signal-arnaques.com planning-familial.org ordre-infirmiers.fr apf-francehandicap.org unapei.org secourspopulaire.fr
  lumni.fr superprof.fr kartable.fr toutemonannee.com monbureaunumerique.fr letudiant.fr`,
  // La Réunion, continued
  `cinor.re mairie-saintpaul.re ville-port.re saintleu.re saintjoseph.re saintlouis.re saint-andre.re ladom.fr cnarm.fr
  freedom.fr orange.re sfr.re la1ere.fr ouest-lareunion.com domimmo.com ofim.fr conforama.re fnac.re bfcoi.com
  prudencecreole.com jumbocar-reunion.com madagascarairlines.com myt.mu mra.mu habiter-la-reunion.re guide-reunion.fr`,
  // Banks, credit, insurance, payment, continued
  `bnpparibas.com bnpparibas.fr creditmutuel.com credit-cooperatif.coop credit-agricole.com ca-consumerfinance.fr
  societegenerale.com groupebpce.com natixis.com palatine.fr banque-casino.fr carrefour-banque.fr casden.fr ccf.fr
  milleis.fr orangebank.fr mafrenchbank.fr creditfoncier.fr credit-du-nord.fr mgp.fr lydia.me sumup.com sumup.fr
  zettle.com klarna.com getalma.eu scalapay.com payplug.com linxo.com bankin.com trustly.com monext.fr mma.fr april.fr
  abeille-assurances.fr swisslife.fr mnt.fr klesia.fr probtp.com apicil.com aesio.fr mutuelledesmotards.fr amv.fr
  lolivier.fr assurland.com covea.com lamutuellegenerale.fr santeclair.fr viamedis.fr almerys.com interiale.fr
  groupe-uneo.fr pretto.fr cafpi.fr`,
  // Carriers and telecom, continued
  `vintedgo.com colisweb.com dbschenker.com kuehne-nagel.com dachser.fr heppner.fr stuart.com cubyn.com royalmail.com
  poste.it deutschepost.de dpd.co.uk inpost.fr canalplus.com canal-plus.com coriolis.com reglomobile.fr
  auchantelecom.fr lycamobile.fr symamobile.com youprice.fr bouygues.com starlink.com digicel.fr numericable.fr
  proximus.be swisscom.ch scaleway.com hostinger.fr hostinger.com amen.fr nordnet.com`,
  // Water, power, housing
  `grdf.fr rte-france.com ekwateur.fr mint-energie.com ohm-energie.com vattenfall.fr ilek.fr plum.fr alterna-energie.fr
  saur.com saurclient.fr toutsurmoneau.fr butagaz.fr antargaz.fr primagaz.fr cdc-habitat.fr groupe3f.fr foncia.com
  orpi.com century21.fr laforet.com guyhoquet.com nexity.fr iadfrance.fr safti.fr superimmo.com studapart.com
  lokaviz.fr locservice.fr appartager.com lacartedescolocs.fr jinka.fr`,
  // Second hand, cars, travel, continued
  `leparking.fr spoticar.fr autosphere.fr kleinanzeigen.de 2ememain.be 2dehands.be marktplaats.nl ricardo.ch anibis.ch
  tutti.ch subito.it wallapop.com milanuncios.com gumtree.com chrono24.fr catawiki.com delcampe.net naturabuy.fr
  vestiairecollective.com label-emmaus.co easycash.fr cashconverters.fr happycash.fr recommerce.com recyclivre.com
  gibert.com abebooks.fr troc.com geev.com donnons.org vinted.be vinted.es vinted.it easyjet.com ryanair.com
  transavia.com volotea.com vueling.com emirates.com rentalcars.com hotels.com lastminute.com opodo.fr edreams.fr
  govoyages.com rentacar.fr iledefrance-mobilites.fr clubmed.fr oney.com`,
)

/** Public suffixes that only administrations and sworn professions may register under. */
export const RESTRICTED_SUFFIXES: ReadonlySet<string> = hosts(
  `gouv.fr notaires.fr avocat.fr huissier-justice.fr medecin.fr pharmacien.fr cci.fr aeroport.fr gov.uk gov gov.mu
  gov.mg gouv.km edu mil int gob.es gov.it gov.pt gov.be admin.ch europa.eu police.uk nhs.uk`,
)

/** Internet providers whose sub-hosts are their customers' own pages, but for {@link SERVICE_LABELS}. */
export const PERSONAL_PAGE_HOSTS: ReadonlySet<string> = hosts('free.fr pagesperso-orange.fr chez.com chez-alice.fr')

/** Sub-hosts that such a provider keeps to itself. */
export const SERVICE_LABELS: ReadonlySet<string> = hosts(
  'www m mobile mail webmail zimbra imp imap smtp pop assistance compte subscribe adsl portail boutique',
)

/** Hosts (not only registrable domains) that turn any address into a short one. */
export const SHORTENERS: ReadonlySet<string> = hosts(
  `bit.ly bitly.com bitly.ws j.mp tinyurl.com tiny.cc tiny.one t.co t.ly is.gd v.gd goo.gl ow.ly buff.ly cutt.ly
  cutt.us rebrand.ly shorturl.at shorturl.gg shorturl.asia short.gy short.io shrtco.de s.id s.ee rb.gy bl.ink
  lnkd.in dub.sh dub.co urlz.fr urlr.me lc.cx u.to qr.ae qrco.de qrfy.io me-qr.com q-r.to scnv.io adf.ly ouo.io
  bc.vc sh.st clck.ru vk.cc vk.link x.gd 2u.pw 1url.com oe.cd ibit.ly kutt.it kutt.to soo.gd hyperurl.co snip.ly
  snipr.com tr.im x.co zpr.io zws.im n9.cl acortar.link shorte.st linkvertise.com lnk.bio lnk.to han.gl hoy.bz da.gd
  chilp.it clicky.me po.st spr.ly trib.al dlvr.it ift.tt wp.me page.link app.goo.gl onelink.to smarturl.it geni.us
  l.ead.me gg.gg git.io rlu.ru shorter.me tinylink.in tny.im url.ie urls.fr zi.mu minurl.fr shrinkme.io surl.li
  tinu.be 0rz.tw reurl.cc lihi.cc pse.is ln.run link.ac go.ly hubs.ly`,
)

/**
 * Of {@link WELL_KNOWN}, those whose own servers mail what strangers write: invitations, shared files, requests for
 * money, messages of members.
 */
export const CARRIERS_OF_WORDS: ReadonlySet<string> = hosts(
  `paypal.com paypal.fr lydia-app.com wise.com revolut.com stripe.com google.com google.fr microsoft.com apple.com
  icloud.com dropbox.com adobe.com canva.com github.com gitlab.com linkedin.com facebook.com instagram.com
  whatsapp.com twitter.com x.com reddit.com discord.com snapchat.com tiktok.com pinterest.com pinterest.fr
  zoom.us ebay.fr ebay.com leboncoin.fr vinted.fr vinted.com rakuten.com etsy.com gensdeconfiance.com paruvendu.fr
  lacentrale.fr seloger.com pap.fr bienici.com airbnb.fr airbnb.com abritel.fr booking.com tripadvisor.fr
  tripadvisor.com expedia.fr gites-de-france.com blablacar.fr getaround.com cocolis.fr helloasso.com leetchi.com
  lepotcommun.fr onparticipe.fr ulule.com billetweb.fr weezevent.com indeed.com indeed.fr hellowork.com monster.fr
  welcometothejungle.com domtomjob.com openai.com strava.com trustpilot.com sendcloud.com boxtal.com`,
)

/** Hosts whose path or query sends the reader on to another address. */
export const REDIRECTORS: ReadonlySet<string> = hosts(
  `l.facebook.com lm.facebook.com l.instagram.com l.messenger.com l.wl.co out.reddit.com away.vk.com slack-redir.net
  googleadservices.com ad.doubleclick.net adclick.g.doubleclick.net linkprotect.cudasvc.com urldefense.com
  urldefense.proofpoint.com clicktime.symantec.com href.li anonym.to deref-mail.com deref-gmx.net exit.sc
  via.hypothes.is translate.goog awstrack.me`,
)

/** Hosts where anybody can put up a page, a form or a file for nothing: sub-hosts belong to strangers. */
export const FREE_HOSTING: ReadonlySet<string> = hosts(
  `sites.google.com docs.google.com drive.google.com script.google.com forms.gle storage.googleapis.com
  firebaseapp.com web.app appspot.com googleusercontent.com translate.goog blogspot.com blogspot.fr blogger.com
  wordpress.com wixsite.com wix.com editorx.io weebly.com weeblysite.com webnode.fr webnode.com webnode.page
  jimdo.com jimdofree.com jimdosite.com strikingly.com mystrikingly.com squarespace.com square.site webflow.io
  framer.website framer.app framer.ai carrd.co canva.site my.canva.site godaddysites.com e-monsite.com site123.me
  yolasite.com ucoz.com ucraft.site tilda.ws simdif.com simplesite.com hpage.com wordpress.org over-blog.com
  canalblog.com eklablog.com skyrock.com centerblog.net unblog.fr forumactif.com 000webhostapp.com
  infinityfreeapp.com rf.gd epizy.com byethost.com freehosting.com awardspace.com altervista.org x10host.com
  freewebhostmost.com github.io gitlab.io pages.dev workers.dev r2.dev trycloudflare.com vercel.app now.sh
  netlify.app netlify.com glitch.me herokuapp.com surge.sh onrender.com railway.app fly.dev deno.dev replit.app
  repl.co replit.dev codesandbox.io csb.app stackblitz.io ngrok.io ngrok.app ngrok-free.app ngrok.dev loca.lt
  serveo.net azurewebsites.net azurestaticapps.net cloudapp.azure.com blob.core.windows.net web.core.windows.net
  azurefd.net sharepoint.com forms.office.com forms.cloud.microsoft sway.office.com sway.cloud.microsoft 1drv.ms
  onedrive.live.com s3.amazonaws.com amazonaws.com amplifyapp.com cloudfront.net digitaloceanspaces.com
  ondigitalocean.app backblazeb2.com wasabisys.com linodeobjects.com ipfs.io dweb.link fleek.co nftstorage.link
  cloudflare-ipfs.com notion.site notion.so typeform.com jotform.com formstack.com tally.so paperform.co
  cognitoforms.com surveymonkey.com framaforms.org zohopublic.com zohosites.com hubspotpagebuilder.com hsforms.com
  clickfunnels.com systeme.io list-manage.com sendibm1.com linktr.ee beacons.ai bio.link solo.to campsite.bio
  taplink.cc taplink.ws heylink.me about.me telegra.ph graph.org rentry.co pastebin.com justpaste.it wetransfer.com
  we.tl swisstransfer.com onedrive.com mediafire.com mega.nz 4shared.com 1fichier.com uptobox.com dropbox.com
  dropboxusercontent.com box.com pcloud.link filemail.com gofile.io anonfiles.com catbox.moe file.io transfer.sh
  issuu.com calameo.com flipsnack.com genial.ly padlet.com myshopify.com bigcartel.com sumupstore.com duckdns.org
  ddns.net hopto.org zapto.org sytes.net no-ip.org no-ip.biz dynu.net dyndns.org mooo.com freeddns.org servehttp.com
  myftp.org serveo.net temporary.site mybluehost.me hostingersite.com preview-domain.com cprapid.com plesk.page
  cloudwaysapps.com`,
)

/** Hosts that open a conversation on another messaging service, and that service. */
export const MESSAGING: ReadonlyMap<string, string> = pairs(
  `wa.me>whatsapp wa.link>whatsapp walink.co>whatsapp api.whatsapp.com>whatsapp chat.whatsapp.com>whatsapp
  web.whatsapp.com>whatsapp whatsapp.com>whatsapp wasap.my>whatsapp t.me>telegram telegram.me>telegram
  telegram.dog>telegram m.me>messenger messenger.com>messenger signal.me>signal signal.group>signal
  discord.gg>discord discord.com>discord discordapp.com>discord snapchat.com>snapchat ig.me>instagram
  instagram.com>instagram join.skype.com>skype viber.me>viber chats.viber.com>viber line.me>line tiktok.com>tiktok
  chat.google.com>google-chat hangouts.google.com>google-chat threema.id>threema session.id>session
  u.wechat.com>wechat weixin.qq.com>wechat onlyfans.com>onlyfans kik.me>kik`,
)

/** Of {@link MESSAGING}, the hosts where only some paths open a conversation and the rest is a public page. */
export const SOCIAL_PAGES: ReadonlySet<string> = hosts(
  'instagram.com snapchat.com tiktok.com discord.com whatsapp.com onlyfans.com',
)

/** Top-level domains that are cheap, abused out of proportion and rarely used by the companies people deal with. */
export const SUSPICIOUS_TLDS: ReadonlySet<string> = hosts(
  `top xyz click link shop store online site website space fun icu cyou cfd sbs rest bar buzz bond live life world
  today best monster quest beauty hair skin makeup mom lol pics autos boats homes yachts motorcycles cam date men
  win bid loan download stream racing review trade party science accountant faith cricket webcam work gdn kim ren
  mobi pw ws cc tk ml ga cf gq su ru cn vip wang zip mov gift gifts lat lease uno digital support help services
  email cash money finance delivery express center claims refund rocks run ink zone gay foo nexus cloud ltd pro
  tokyo surf su country fit wiki`,
)

/** Reserved or not (yet) delegated names that people nevertheless write at the end of a host (RFC 2606, RFC 7686). */
export const UNLISTED_TLDS: ReadonlySet<string> = hosts('example test invalid onion reunion')

/**
 * Top-level domains that are also a French or Creole word, an abbreviation of text messages, or a file extension, so
 * that `vendu.il`, `dispo.car` and `facture.zip` are a missing space or a file rather than a host.
 */
export const AMBIGUOUS_TLDS: ReadonlySet<string> = hosts(
  `de la me il si es et je ma sa se ne au as ca ci va vu na ni no am mu nu li lu to so do be in is id im my us eu pas
  car able art audio auto autos bar bio black bot box cab camp chat club contact cool coupon cuisine date design
  direct dm dot extra fan film final fin fit fm free fun garden golf gratis guide home hot immo international jeep
  kg km land like live living lol love luxe maison man market marketing menu mini mobile moi moto movie name new
  news now observer office one open orange page paris pars parts phone photo photos pin place plus pm poker post
  prime pro promo protection pub radio report restaurant rest sale salon sas save science show ski spa sport
  spot star stream style surf taxi tel tennis top total tours training trust tv vacations video villas vin visa
  vision vote voyage yoga zero mp pk pr tt tj cv st sn mn ms mr ht bj bz bb sr zip mov rs py sh ps md pl ai cs prof
  dev meme college ping archi baby bingo blog business camera capital clinique coach codes construction coupons
  courses data docs drive expert fans football forum industries kiwi management pics pizza rugby select sexy smart
  social software tickets tubes viking wiki test reunion`,
)

/** Chat words that no dictionary has, in French, Creole and English, which end a sentence as words do. */
export const CHAT_WORDS: ReadonlySet<string> = hosts(
  `bjr bsr slt hey oki okay mrc svp stp dispo dispos weekend iphone mp num rdv hifi run daccord biz bizz mdr ptdr dsl
  tkt jsp dac wsh pb cad asap pls thx thanks please sorry yes readme justif main index zot lontan gayar mersi
  bonzour bondie talere koman kossa dalon larzan lareunion zordi demin mwin moin aou nout ankor kaz kour vann
  siouple`,
)

/** What people write just before a missing space and the chat word « re » (hello again), which is also a domain. */
export const GREETINGS: ReadonlySet<string> = hosts(
  'bonjour bonsoir bjr bsr salut slt coucou hello merci ok oui non hey',
)

/** Providers that give anybody a mailbox. A sender there speaks for himself. */
export const FREE_MAIL: ReadonlySet<string> = hosts(
  `gmail.com googlemail.com hotmail.com hotmail.fr hotmail.be hotmail.co.uk hotmail.it hotmail.es hotmail.de
  outlook.com outlook.fr outlook.be outlook.es outlook.it outlook.de live.com live.fr live.be live.co.uk live.it
  msn.com yahoo.com yahoo.fr yahoo.co.uk yahoo.es yahoo.it yahoo.de yahoo.be yahoo.ca ymail.com rocketmail.com
  aol.com aol.fr icloud.com me.com mac.com proton.me pm.me protonmail.com protonmail.ch tutanota.com tutanota.de
  tuta.io tuta.com gmx.com gmx.fr gmx.de gmx.net gmx.ch gmx.at web.de mail.com email.com usa.com post.com europe.com
  consultant.com engineer.com dr.com mail.ru inbox.ru bk.ru list.ru yandex.com yandex.ru ya.ru rambler.ru zoho.com
  zohomail.com zohomail.eu fastmail.com fastmail.fm hushmail.com mailo.com mailfence.com disroot.org riseup.net
  posteo.net posteo.de mailbox.org laposte.net orange.fr wanadoo.fr free.fr libertysurf.fr aliceadsl.fr sfr.fr
  neuf.fr cegetel.net club-internet.fr numericable.fr noos.fr bbox.fr voila.fr caramail.com caramail.fr online.fr
  dbmail.com nordnet.fr 9online.fr 9business.fr gmx.co.uk bluewin.ch sunrise.ch hispeed.ch skynet.be telenet.be
  proximus.be voo.be libero.it virgilio.it tiscali.it alice.it tin.it t-online.de freenet.de arcor.de btinternet.com
  sky.com talktalk.net virginmedia.com ntlworld.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net
  cox.net qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com o2.pl wp.pl interia.pl
  onet.pl seznam.cz centrum.cz sapo.pt terra.es telefonica.net uol.com.br bol.com.br ziggo.nl kpnmail.nl planet.nl
  intnet.mu orange.mg moov.mg netcourrier.com lavabit.com runbox.com duck.com hey.com skiff.com only.fr zeop.re
  izi.re guetali.fr onlyfr.re mediaserv.net outlook.sa hotmail.ch ik.me etik.com murena.io`,
)

/** Providers of mailboxes that vanish after minutes or days. */
export const DISPOSABLE_MAIL: ReadonlySet<string> = hosts(
  `yopmail.com yopmail.fr yopmail.net cool.fr.nf jetable.fr.nf nospam.ze.tc nomail.xl.cx mega.zik.dj speed.1s.fr
  courriel.fr.nf moncourrier.fr.nf monemail.fr.nf monmail.fr.nf jetable.org jetable.com jetable.net mailinator.com
  mailinator.net mailinator2.com binkmail.com safetymail.info guerrillamail.com guerrillamail.net guerrillamail.org
  guerrillamail.biz guerrillamail.de guerrillamailblock.com sharklasers.com grr.la pokemail.net spam4.me
  10minutemail.com 10minutemail.net 10minutemail.org 10minutesmail.fr 20minutemail.com 20mail.it temp-mail.org
  temp-mail.io tempmail.com tempmail.net tempmail.plus tempmailo.com tempmail.dev tempr.email tempinbox.com
  tempomail.fr throwawaymail.com throwam.com trashmail.com trashmail.net trashmail.de trashmail.fr trash-mail.com
  trashmail.ws wegwerfmail.de wegwerfmail.net wegwerfemail.de maildrop.cc mailnesia.com mailcatch.com mailnull.com
  mailsac.com moakt.com moakt.ws getnada.com nada.email inboxkitten.com fakeinbox.com fakemail.fr fakemail.net
  fakemailgenerator.com dispostable.com discard.email discardmail.com spamgourmet.com spambox.us spamfree24.org
  mytemp.email mintemail.com mohmal.com emailondeck.com email-fake.com emailfake.com emailtemporanea.com
  emailtemporaire.fr generator.email getairmail.com armyspy.com cuvox.de dayrep.com einrot.com fleckens.hu gustr.com
  jourrapide.com rhyta.com superrito.com teleworm.us burnermail.io anonaddy.me incognitomail.org crazymailing.com
  luxusmail.org minuteinbox.com mail-temp.com mailtemp.info mail-temporaire.fr mail-temporaire.com mailtothis.com
  mailexpire.com mailforspam.com mailpoof.com haribu.com 1secmail.com 1secmail.net 1secmail.org esiix.com wwjmp.com
  xojxe.com yoggm.com vjuum.com laafd.com txcct.com rteet.com dpptd.com smailpro.com tmail.ws tmpmail.org
  tmpmail.net tmails.net linshiyouxiang.net internxt.com altmails.com dropmail.me 10mail.org yomail.info emlhub.com
  emltmp.com emlpro.com spymail.one mimimail.me laste.ml firste.ml zeroe.ml supere.ml inboxbear.com instaddr.com
  kzccv.com mailto.plus fexpost.com fexbox.org mailbox.in.ua rover.info chitthi.in any.pink merepost.com
  boximail.com cetnob.com vusra.com bareed.ws harakirimail.com nowmymail.com owlymail.com purelymail.org
  sogetthis.com spamherelots.com thisisnotmyrealemail.com tradermail.info veryrealemail.com zippymail.info
  zetmail.com mailmoat.com eyepaste.com filzmail.com mailme.lv mailzilla.org meltmail.com mierdamail.com mt2015.com
  noclickemail.com shieldemail.com spamex.com spaml.com tempail.com tempemail.co tempemail.net temporaryemail.net
  thankyou2010.com trbvm.com wh4f.org`,
)

/** Providers as people name them in a disguised address, and the host each name stands for when none is written. */
export const MAIL_PROVIDERS: ReadonlyMap<string, string> = pairs(
  `gmail>gmail.com gemail>gmail.com gimail>gmail.com jimail>gmail.com jmail>gmail.com gmel>gmail.com gmal>gmail.com
  gmial>gmail.com googlemail>googlemail.com hotmail>hotmail.com hotmel>hotmail.com otmail>hotmail.com
  yahoo>yahoo.com yaho>yahoo.com outlook>outlook.com outlouk>outlook.com icloud>icloud.com protonmail>protonmail.com
  proton>proton.me tutanota>tutanota.com yopmail>yopmail.com laposte>laposte.net wanadoo>wanadoo.fr orange>orange.fr
  free>free.fr sfr>sfr.fr live>live.fr bbox>bbox.fr neuf>neuf.fr msn>msn.com aol>aol.com gmx>gmx.fr ymail>ymail.com
  mail>mail.com`,
)

/** Of these names, the ones that are also a carrier, a shop sign or an ordinary word. */
export const AMBIGUOUS_PROVIDERS: ReadonlySet<string> = hosts(
  'orange free sfr live neuf bbox mail laposte proton msn aol yaho outlouk',
)
