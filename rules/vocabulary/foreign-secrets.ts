/**
 * Secrets, papers, accounts and ways out of the site in English, Spanish, Italian, Portuguese, German and Réunion
 * Creole, class by class of meaning; used like those of `foreign-deals.ts`.
 */
import { words } from '../../src/pattern/words.js'

/** Asked of the reader. */
export const tell = words(
  'tell, not in French',
  `tell me|us, give me|us, send me|us|it|them|a|your|the, read it|them|me, type it|the|in, enter the|your|it
    text me|it|them, forward it|them|me, give your|the|all, could you give|send|tell, email me|us
    i|we|you need, i|we ll need, what s|is|are your|the|it, need your, which one, tell me which, reply with
    respond with, get back to us with, send full, send your full, forward your full, forward full
    provide your, furnish, furnish us, to claim send, fill in your
    dime, deme, dame, digame, pasame, pasamelo, mandame, mandamelo, enviame, enviamelo, envieme, reenviame
    necesito, necesitamos, escriba, introduce, introduzca, indique, confirma, facilite, facilitame, cual es
    dimmi, dammi, mi dia, mi dica, mandami, mandamelo, inviami, inviamelo, mi servono, mi serve, ci serve
    servono, inoltrare, inoltrarmelo, inoltrami, inserisci, inserire, inserisca, scrivi, comunicare, mi mandi
    girami, qual e
    diga, diga me, diz me, diga lhe, manda me, mande me, mande, envia me, envie me, envie, preciso, precisamos
    insira, introduza, digite, passe me, passa me, indique, qual e
    sag, sagen, gib, geben, schick, schicken, sende, senden, brauche, brauchen, benotige, benotigen, eingeben
    gebt, teilen, nennen, nenn, lies, vorlesen, weiterleiten, leite, genugen, wie lautet, bitte
    di, donn, done, lir, anvoy, avoy, ekri, tap, mi bezoin, mi bezwin, fo, kèl, kel
    escribe aqui|los|el, escriba, escreva, scriva, schreib mir, schreiben sie, sie mir schreiben
    mir schreiben, mir kurz schreiben, lir amwin, schick mir, dimelo, dillo, diz mo|me`,
)
/** What is printed on a bank card. */
export const cardFront = words(
  'front of a card, not in French',
  `card number, long number, card no, sixteen digits, 16 digits, numbers of the card
    numbers on|of the|your front? of? the? card, front of your|the card, card details
    debit|credit card number
    numero de tu|su|la tarjeta, numero de tarjeta, los 16 digitos|numeros, datos de tu|su|la tarjeta
    la tarjeta
    numero della|di|tua|sua carta, numero della tua|sua carta, 16 cifre, dati della tua|sua? carta, la carta
    numero do|de|seu|teu cartao, numero do seu|teu cartao, 16 digitos, dados do seu|teu? cartao, do cartao
    kartennummer, kreditkartennummer, nummer ihrer|deiner|der karte|karte, kartendaten, 16 ziffern
    nimero out|la kart, nimero kart, nimero la kart, out kart, 16 sif|shif
    details on your card, on your card, dieciseis numeros|digitos, sedici numeri|cifre, numeros da frente
    frente do cartao, dezasseis numeros|digitos, sechzehn ziffern|zahlen, vorderseite der|ihrer karte`,
)
export const cardBack = words(
  'back of a card, not in French',
  `expiry, expiry date, expiration, expiration date, three digits, 3 digits, digits on the back
    security code, cvv, cvc, code on|at the back, front and back, numbers on|at the back
    caducidad, fecha de caducidad|vencimiento, vencimiento, cvv, cvc, codigo de seguridad|detras
    tres digitos|numeros|cifras, 3 digitos|numeros, por detras, el reverso
    scadenza, data di scadenza, cvv, cvc, codice sul retro|di sicurezza, sul retro, tre cifre, 3 cifre
    validade, data de validade, cvv, cvc, codigo de tras|seguranca, tres digitos|algarismos|numeros
    3 digitos|numeros, de tras, atras, no verso
    ablaufdatum, gultigkeit, gultig bis, prufziffer, prufnummer, cvv, cvc, sicherheitscode, ruckseite
    drei ziffern, 3 ziffern
    3 sif|shif|chif, deryer, déryèr, cvv, dat lexpirasion, par deryer
    los tres de atras, tres de tras, os tres de, i tre dietro, drei hinten, tres de atras`,
)
/** What opens an account. */
export const login = words(
  'login, not in French',
  `password, passwords, username and password, user name and, username, login details, log in details
    online banking login|password|details|access, banking login, pin, pin code, login and, your login
    contrasena, contrasenas, clave, claves, usuario y|clave, pin, datos de acceso, clave de acceso|banca
    password, pin, nome utente, credenziali, dati di accesso, codice pin, home banking
    senha, senhas, palavra passe, password, pin, dados de acesso, codigo de acesso, utilizador e
    passwort, passworter, kennwort, pin, zugangsdaten, anmeldedaten, onlinebanking, online banking
    benutzername und, geheimzahl
    mo d|de? pass|pas, mo dpas, kod sekre, mot pass, kod labank`,
)
/** A code on its way to the reader's telephone. */
export const oneTimeCode = words(
  'one-time code, not in French',
  `code, pin, otp, six digits, 6 digits, four digits, six digit, 6 digit, the digits, numbers you|that
    verification number, passcode
    codigo, clave de un, cifras, los numeros, 6 digitos, seis digitos|numeros, codice, cifre, sei|6 cifre
    i numeri, codigo, digitos, seis|6 digitos|algarismos, tan, ziffern, sechs ziffern, sechsstelligen
    zahlencode, bestatigungscode, sms code, prufcode
    kod, ti kod, shif, sif, chif, nimero la
    a number, un numero de seis|6|cuatro, un numero di sei|6, eine zahl, ein zahlencode, sechsstellige zahl
    um numero, bann shif|sif`,
)
export const arriving = words(
  'arriving, not in French',
  `you ll get|receive|have, you will get|receive, you just got|received, just got|received|sent, you got
    got by|on, i sent|have sent you|a, i ve sent you|a, will pop up, has been sent, phone just, by mistake
    by text, by sms, google voice
    te|le va|ha|han a? llegar|llegado|enviado, te llega, le llega, recibiras, recibira, recibiste
    has recibido, acabas de recibir, por sms, al movil, por error
    ti|le e arrivato|arriva, ti|le arrivera, riceverai, ricevera, hai ricevuto, appena ricevuto, via sms
    per sms, per sbaglio, per errore
    vai receber, vais receber, recebeu, recebeste, acabou de receber, vai chegar, por sms, por engano
    no telemovel|celular
    bekommst, bekommen, erhaltst, erhalten, gleich, gerade, kommt, per sms, aufs handy, versehentlich
    geschickt
    ou sava|va|la|sar gingn|gagn|resevwar|gingne, dsi|dessi|desi|si out portab|portabl|telefonn|telefon
    par sms, i sava ariv, va ariv, la ariv
    will appear|show, on your screen|phone, te acabo de, appear on, erscheint, auf deinem handy|telefon
    auf ihrem handy, apparira, comparira, aparecera, va aparecer, va tonb|tonbe, va tomb`,
)
/** To be read out, whatever it was. */
export const readOut = words(
  'read out, not in French',
  `tell me which|what|the, read it|them out|to|back, which one, type it here|in, dimelo, digamelo, pasamelo
    mandamelo, dimmelo, inoltramelo, puoi inoltrare, me lo puoi, girami, diga me, diz me, diz mo, sag mir
    sag ihn, schick ihn|sie|mir|den, schicken sie ihn|mir, sie mir kurz|bitte, lir amwin|ali|sa, di amwin`,
)
/** What is to be closed. */
export const account = words(
  'account of the reader, not in French',
  `your|ur account|profile|listing|ad|advert|mailbox|card|access|wallet|apple|paypal|number|inbox|email
    access to your|the, dear customer|user|client|seller|member
    su|tu cuenta|anuncio|perfil|tarjeta|acceso, sus|tus anuncios|cuentas
    il|la tuo|suo|tua|sua? account|conto|profilo|annuncio|carta|utenza|accesso
    tuo|suo account|conto|profilo|annuncio, tua|sua carta|casella
    a|o|sua|tua|seu|teu conta|anuncio|perfil|cartao|acesso|encomenda
    a|o sua|tua|seu|teu conta|anuncio|perfil|cartao|acesso
    ihr|dein|ihre|deine|ihrem|deinem|ihres konto|profil|anzeige|inserat|karte|zugang|kontos|postfach
    out kont|konp|lanons|profil|kart|anons, out zanons
    l annuncio, un accesso, um acesso, o seu anuncio, einen verdachtigen, ihre anzeige
    your ads|listings|posts|profile|page, tus|sus publicaciones|anuncios, los tuoi|i suoi annunci
    deine|ihre anzeigen`,
)
export const shut = words(
  'shut, not in French',
  `closed, suspended, limited, locked, blocked, restricted, on hold, removed, deleted, deactivated, disabled
    frozen, unusual activity, suspicious activity|login, expire, expires, terminated, taken down
    cerrada, cerrado, suspendida, suspendido, bloqueada, bloqueado, limitada, restringida, eliminada
    eliminado, cancelada, desactivada, retirado, actividad sospechosa|inusual, caduca
    chiuso, chiusa, sospeso, sospesa, bloccato, bloccata, limitato, limitata, rimosso, disattivato
    disattivata, cancellato, attivita sospetta|insolita|anomala, scade
    encerrada, encerrado, suspensa, suspenso, bloqueada, bloqueado, cancelada, limitada, desativada
    desativado, removido, eliminada, atividade suspeita|invulgar, expira
    gesperrt, gesperrte, geschlossen, eingeschrankt, deaktiviert, geloscht, blockiert, entfernt, stillgelegt
    verdachtige, ungewohnliche, lauft ab
    ferme, fermé, fèrmé, bloke, bloké, tire, efase, siprime, sispandi, koupe
    reported by, will|to disappear, hidden, accesso anomalo|sospetto, rimosso, acesso suspeito, removido
    sera removido, verdachtigen, verdachtiger zugriff, entfernt, pausiert, dispare|disparet|disparé`,
)
export const orElse = words(
  'or else, not in French',
  `unless you, unless, confirm your, verify your|it, re validate, revalidate, validate your, update your
    or it|we will, within 24|48|72|12 hours|hrs|h, follow the|this|ing, following the link, click, link below
    to avoid, please confirm, please verify, restore
    si no, verifique, verifica, confirme, confirma, actualice, en 24|48 horas, haga clic, haz clic, pulse
    siga el, evitar
    se non, verifica, verifichi, conferma, confermi, confermare, aggiorna, aggiorni, entro 24|48 ore
    entro oggi, clicca, clicchi, segui, evitare
    se nao, caso nao, verifique, confirme, confirmar, atualize, em 24|48 horas, clique, siga o, evitar
    wenn sie|du, falls, bestatigen, bestatige, verifizieren, aktualisieren, innerhalb von, in 24|48 stunden
    klicken, folgen, vermeiden, andernfalls, sonst
    si ou|wi konfirm|valid|fe|klik|reponn, klik isi, avan demin, avan, pou rouver|rouvrir|debloke, sinon
    fill in this|the, to keep them|it, or your ad|account|listing, o sera|seran, o perdera
    o il|la|l suo|tuo|annuncio|account|sara?, dal link, ou o|a|sera|seu, oder wir|ihr|sie
    sonst wird|werden|ist`,
)
/** To send by picture or by mail. */
export const papersWord = words(
  'papers, not in French',
  `passport, driving licence|license, driver s license, payslip, payslips, pay slips|slip|stubs, id card
    identity card, proof of income, bank statement|statements, tax return, utility bill, selfie holding|with
    both sides of
    el|tu|su|mi|del|de|y dni, pasaporte, nominas, carnet de conducir|identidad, documento de identidad
    declaracion de la renta
    extracto bancario, selfie con
    carta d identita, passaporto, patente, buste|busta paga, codice fiscale, documento d identita, selfie con
    dichiarazione dei redditi, estratto conto
    cartao de cidadao, bilhete de identidade, passaporte, recibos de vencimento, recibo de vencimento
    carta de conducao, contracheque, rg e cpf, comprovativo de morada|rendimentos, irs, selfie com
    ausweis, ausweises, personalausweis, personalausweises, reisepass, reisepasses, gehaltsabrechnung
    gehaltsabrechnungen, lohnabrechnung, lohnabrechnungen, gehaltsnachweise, fuhrerschein, fuhrerscheins
    schufa, kontoauszuge, steuerbescheid
    kart didantite|idantite|didentite|dantite, fis|fish|fich d pey|pe|paie|pay, paspor, permi, lavi dinpo
    papie|papye didantite
    your id, proof of earnings|income|address|identity, scan of your, identification document
    comprobante de ingresos, prova di reddito, cedolino, cedolini, einkommensnachweis, schufa auskunft`,
)
export const picture = words(
  'picture or copy, not in French',
  `photo, photos, picture, pictures, copy, copies, scan, scans, both sides, front and back, selfie, by email
    send, before i|we|the|you
    foto, fotos, copia, copias, escaneado, por las dos|ambas caras, anverso, mandame, mande, envie, enviame
    antes de
    foto, copia, copie, scansione, fronte, retro, mandami, mandatemi, invii, inviate, inviami, prima di|della
    foto, fotos, copia, copias, frente, verso, mande, envie, manda, envia, digitalizacao, antes de|da
    foto, fotos, kopie, kopien, scan, vorderseite, ruckseite, beide seiten, schicken, schick, senden, vorab
    vor der
    foto, kopi, de kote, dé koté, recto, anvoy, avoy, avan`,
)
/** Details of a person, kind by kind. */
export const details = {
  name: words(
    'names, not in French',
    `full names, your names, nombre y apellidos, apellidos, su|tu nombre, cognome, vollstandigen namen
    vollstandiger name, vor und nachname|nachnamen, ihren|deinen namen, name und, prenon, prénon`,
  ),
  address: words(
    'addresses, not in French',
    `home|residential|mailing|postal|delivery address, domicilio, direccion, residenza, morada, endereco
    anschrift, wohnort, adresse, ladres`,
  ),
  birth: words(
    'birth, not in French',
    `date of birth, birthday, edad, nacimiento, data|luogo di nascita, eta, idade, geburtsdatum, geburtsort
    alter, dat out? naissans|nesans, laj, your age, age`,
  ),
  phone: words(
    'telephones, not in French',
    `mobile|telephone|cell|phone number, numero di telefono, cellulare, telefono, telefone, telemovel, celular
    telefonnummer, handynummer, niméro, nimero`,
  ),
  work: words(
    'occupations, not in French',
    `occupation, marital status, employer, income, profesion, ocupacion, estado civil, professione
    stato civile, lavoro svolto, profissao, beruf, familienstand, arbeitgeber, einkommen, nationality
    nacionalidad, nazionalita, nacionalidade, staatsangehorigkeit`,
  ),
} as const
/** Another place to talk. */
export const elsewhere = words(
  'another place to talk, not in French',
  `whatsapp, whats app, watsap, telegram, signal, viber, text you|me, your mobile|cell|number
    your phone number, my mobile|cell|number, call you, email me, mail me, write to me at, my email
    tu|su movil|numero|telefono|correo, mi correo|movil|numero, escribeme al|por, hablame al|por
    tuo|suo numero|cellulare, mio numero|cellulare|indirizzo, scrivimi su|al, mi scriva
    teu|seu numero|telemovel|email, meu numero|telemovel|email|zap, fale comigo, fala comigo, chama no
    deine|ihre|meine handynummer|nummer|telefonnummer, schreib|schreiben sie? mir, meine mail|email
    ring me, drop me an|a, give me a call|ring, an email instead, email instead, llamame, chiamami, telefonami
    liga me, me liga, ruf mich, rufen sie, koz ek mwin, ekri amwin, telefonn amwin`,
)
/** Why not here. */
export const notHere = words(
  'why not here, not in French',
  `hardly ever, hardly, rarely, never on|check|here, don t check|get|use|see, not often|always|on here
    this chat|app|site is|keeps|doesn|won, is slow, easier on|for|to, instead, off here, from this site
    no suelo|entro|miro|leo|recibo, casi nunca|no, poco aqui, aqui no, mejor por|en, no me llegan
    quasi mai, non leggo|guardo|entro|uso|ricevo, raramente, qui non, poco qui, meglio su
    quase nunca|nao, raramente, nunca venho|vejo, nao venho|vejo|uso|recebo, aqui nao, melhor pelo|no
    selten, kaum, fast nie, nicht oft, nie online|hier, hier nicht, lieber, besser uber|auf
    inbox here, doesn t work properly|here|well, prefer chatting|talking|to chat|talk, rather talk|chat|speak
    look me up, no me funciona, mejor hablamos, preferisco parlare, prefiro falar, ich bevorzuge, mi rogard pa
    mi gard pa, isi mi, isi i mars pa`,
)
/** A payment said to be made. */
export const saidPaid = words(
  'said to be paid, not in French',
  `payment done|made|sent, i ve|have just? paid|made|sent|transferred|done the|you?
    just made|paid|sent the|a?, money has left|been, the money is, paypal is, payment is, screenshot from|of
    here s the|my, here is the|my
    ya he hecho|pagado|transferido|enviado, he hecho la|el, he pagado, transferencia hecha|realizada
    el comprobante, adjunto el, el pago esta
    ho fatto il, ho pagato, ho gia, bonifico fatto|effettuato|inviato
    ecco la|il ricevuta|contabile|screenshot, la ricevuta, il pagamento e
    ja fiz|paguei|transferi|enviei, fiz a transferencia, transferencia feita, segue o, comprovativo
    comprovante, o pagamento esta
    habe das|ich, habe uberwiesen, das geld uberwiesen, uberweisung ist|getatigt, geld ist|wurde, hier der|ist
    beleg, zahlungsbeleg, screenshot
    mi la fe|fé|fèr|peye|péyé|vire, virman la, gard la|lo foto|papie|resi
    money sent, transfer sent|done|complete|completed, see attached confirmation|receipt|proof
    attached confirmation|receipt|proof, confirmation attached, dinero enviado, soldi inviati
    dinheiro enviado, geld ist raus|unterwegs|gesendet, larzan la fini|la parti, ala la? foto
    ala lo|la resi|papie`,
)
/** It has not arrived, but the goods are to go. */
export const letItGo = words(
  'let it go, not in French',
  `on hold, pending, until you, till you, tracking number, tracking, hand the|it|over, ship the|it|now|today
    post the|it, upload, spam folder, junk, to my brother|cousin|driver|son|friend
    you can hand|give|ship|post|send
    puedes|puede entregar|enviar|mandar|dar, entregar, envia, envie, a mi hermano|primo, retenido, pendiente
    numero de seguimiento, spam
    puoi|puo gia? spedire|consegnare|dare, spedire, spedisci, consegnare, a mio fratello|cugino, in sospeso
    in attesa, numero di tracciamento, spam
    pode|podes entregar|enviar|dar, entregar, ao meu primo|irmao, retido, pendente, codigo de rastreio, spam
    abschicken, verschicken, losschicken, versenden, ubergeben, mitgeben, mein bruder|cousin|sohn kommt|holt
    zuruckgehalten, sendungsnummer, trackingnummer, spam, schicken sie
    donn mon|lo frer|kouzin|portab|paket, va rant|ariv, i sava rant, mon frer|frèr|kouzin, les li, pran ali
    shipping receipt, releases it, release it, pe|pé donn lo|la|ali, kan li pas`,
)
/** Away, and no way to meet. */
export const awayFrom = words(
  'away, not in French',
  `abroad, overseas, offshore, oil rig, deployed, at sea, on a ship|vessel, army, based in|at, took me to
    transferred to, relocated to, moved to, out of the country, hospital in, working in|at, mission in
    en el extranjero, extranjero
    en londres|noruega|alemania|inglaterra|francia|paris|canada|suiza|escocia|irlanda
    plataforma petrolifera|en, embarcado, embarcada, destinado en, trasladado a, me mude, por trabajo
    en el hospital
    all estero, estero, a londra|parigi|berlino|ginevra
    in inghilterra|germania|norvegia|svizzera|scozia|canada, piattaforma, imbarcato, trasferito, trasferita
    per lavoro, in missione, ricoverato, ricoverata
    no estrangeiro|exterior, estrangeiro, em londres|franca|inglaterra|suica|paris|alemanha|canada, plataforma
    embarcado, internada, internado, transferido, a trabalho, em missao
    im ausland, ausland, bohrinsel, auf see, auf einem schiff
    in kanada|london|norwegen|schottland|england|frankreich|spanien|der schweiz, versetzt, beruflich in
    bundeswehr, krankenhaus, im einsatz
    an frans, la frans, an metropol, la metropol, kanada, maiot, mayot, kot divwar, afrik, lopital, si bato
    research vessel, vessel, cruise ship, on a rig, in the pacific|atlantic|gulf, no phone signal
    away till|until, vivo|vivimos fuera, fuera del pais
    abito|vivo|vivono in svezia|norvegia|inghilterra|germania, en el|in un hospital, nao vivo|moro ai
    vivo|moro fora, wohne|lebe in|im norwegen|schweden|kanada|ausland, travay mayot|lafrans|kanada, laba`,
)
export const cannotMeet = words(
  'cannot meet, not in French',
  `can t come|show|meet|view|be|see|make, cannot come|show|meet|view|be|see|make, couldn t come|show
    unable to|come|show|meet, not able to, won t be able, without seeing, rather not show, why i cannot|can t
    no viewings
    no puedo ensenar|ensenarlo|ensenarte|ir|mostrar|venir|verlo|verla|estar|ver, no podre
    imposible ir|ensenar, sin verlo
    non posso mostrare|venire|essere|farle|fare|vedere|mostrarvi|mostrarti|far, non potro, impossibile
    senza vederlo|vederla
    nao posso mostrar|ir|estar|ver|vir, nao consigo mostrar|ir|ver|estar, impossivel, sem ver
    kann nicht|leider|ich|die|sie|ihnen|den, nicht kommen|zeigen|besichtigen|persoenlich|dabei|vor
    nicht personlich, ohne besichtigung, unmoglich
    mi pe|pé pa|pas vni|vini|fe|fé|vnir|oir|vizit, pe pa vni|vini, gingn pa, gingne pa, mi peu pa
    my agent|mover|courier|driver will|to collect|pick|come, everything by|has to go, by message
    no one|nobody can show, no hago visitas, no hay visitas, niente visite, non si fanno visite
    nao ha|faco visitas, keine besichtigung|besichtigungen, va vni pran|serse, pa rann kont, pe pa rann`,
)
/** Money goes to another account from now on. */
export const bankChanged = words(
  'bank changed, not in French',
  `bank details have|has, new bank|account details|account|details?
    moved|switched|changed to|our|banks|bank|accounts another|a? bank|account|different?
    change of bank|account, no longer use, account below, rather than the one|account
    instead of the old|previous, our accountant has, the line below, rather than the one, from now on
    hemos cambiado|cambiamos de, nueva cuenta, nuevo iban, cambio de cuenta|banco, nuevos datos bancarios
    cuenta anterior, a partir de ahora
    abbiamo cambiato, nuovo conto|iban, nuove coordinate, cambio di banca|conto, vecchio conto, d ora in poi
    non usiamo piu, cambiato banca
    mudamos|mudei de, nova conta, novo iban, novos dados bancarios, mudanca de banco|conta, conta antiga
    a partir de agora
    neue bankverbindung|kontoverbindung|iban|kontonummer, neues konto, bankverbindung hat|geandert
    bankverbindung, kontoverbindung, geandert, alte konto, ab sofort
    nouvo kont, sanz labank, la sanz|sanje, kont la sanze|sanje
    following account, this account instead, account instead, old account, being audited, under audit
    account is blocked, siguiente cuenta, conto seguente, seguinte conta, folgendes konto`,
)
export const dueSum = words(
  'due sum, not in French',
  `invoice, invoices, rent, balance, payment, payments, outstanding, bill
    factura, facturas, alquiler, recibo, pago, pagos, fattura, fatture, affitto, canone, pagamento, pagamenti
    bonifico, fatura, faturas, renda, aluguel, pagamento, rechnung, rechnungen, miete, zahlung, zahlungen
    uberweisen, betrag, loye, fakti, virman
    amount, remit, importe, importo, montante`,
)
/** A helpline. */
export const helpDesk = words(
  'help desk, not in French',
  `customer support|service|care, helpline, help line, help desk, support team|line, billing department
    toll free, technical support, our agents|agent, fraud department|team
    atencion al cliente, servicio de atencion, soporte tecnico, linea de ayuda, servizio clienti
    assistenza clienti|tecnica, numero verde, apoio ao cliente, suporte tecnico, linha de apoio, kundenservice
    kundendienst, kundensupport, hotline, technischer support, servis klian|kliyan, sèrvis klian`,
)
export const callUs = words(
  'call us, not in French',
  `call, phone us|on, ring, dial, reach us, call us, llame, llama, llamenos, marque, chiami, chiama, telefoni
    ligue, telefone, rufen, rufe, anrufen, wahlen, apel, apèl, sone, telefonn`,
)
/** Haste. */
export const haste = words(
  'haste, not in French',
  `hours left, hour left, act now, act fast, or you lose, lose it, last chance, today only, before midnight
    another buyer|person is, by tonight|midnight|noon, right away, urgently, don t wait, running out
    date prisa, dese prisa, ultima oportunidad, solo hoy, antes de medianoche, urgente, cuanto antes
    te quedas sin, quedan pocas
    affrettati, si affretti, ultima possibilita, solo oggi, entro stasera|oggi|mezzanotte|domani, urgente
    subito, il prima possibile, perdi
    despacha te, apresse se, ultima oportunidade, so hoje, ate a meia, urgente, o mais rapido, quanto antes
    beeil, beeilen, letzte chance, nur heute, bis heute|mitternacht|morgen, dringend, sofort, so schnell wie
    sonst ist
    depes aou, dépès aou, desid vit, vitman, fe vit, fé vit, talere, dann 1|2|10|in|inn er, avan aswar
    dan 1|2|in|inn er|lèr`,
)
/** Pay cards sold in shops. */
export const shopCard = words(
  'pay card from a shop, not in French',
  `steam|apple|google|itunes|amazon|razer card|cards, gift card|cards, neosurf, paysafecard
    prepaid card|voucher, voucher from
    tarjeta|tarjetas regalo|prepago|steam|google|apple|amazon, carta|carte regalo|prepagata|steam|google|apple
    buono amazon, ricarica postepay, postepay, cartao|cartoes presente|pre|steam|google, geschenkkarte
    geschenkkarten, gutscheinkarte, gutscheinkarten, guthabenkarte, guthabenkarten, prepaidkarte
    kart pcs|kado|neosurf, pcs`,
)
export const onlyMeans = words(
  'only by, not in French',
  `only take|accept, i take|accept, rather settle|pay, easiest for, prefer, solo acepto|por|con, prefiero
    acepto, solo con|tramite|con, preferisco, accetto, pago solo, so aceito|por, prefiro, aceito, zahle nur
    nehme nur, nur per|mit|uber, bevorzuge, akzeptiere, mi pran zis, mi pey aou, zis par`,
)
