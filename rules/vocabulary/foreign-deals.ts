/**
 * Money tricks told in English, Spanish, Italian, Portuguese, German and Réunion Creole, class by class of meaning.
 * None of these languages asks as French does, so that no agent is read from the verb: each clue wants two or three of
 * these classes together instead.
 */
import { either, fact, near, without } from '../../src/pattern/pattern.js'
import { words } from '../../src/pattern/words.js'

/** To pay, whoever does it. */
export const paying = words(
  'paying, not in French',
  `pay, pays, paid, paying, payable, payment, settle, settled, settling, wire, wired, transfer, transferred
    send|put|pop|drop|pay over|down|across, into my account, to my account, send me|us|the|a|half, cover
    covered, covering, up front, upfront, in advance, with us first, against
    pagar, pague, pagas, paga, pagues, pagado, pago, abonar, abone, abona, abonado, ingresar, ingresa, ingrese
    ingreso, adelantar, adelante, adelantado, adelantada, transferencia, bizum, transfiere, transfiera, envia
    envie, manda, mande, haces un, hacer un
    paghi, pagare, pagate, pagato, versare, versa, versi, versate, versamento, anticipare, anticipa, anticipi
    anticipata, anticipato, bonifico, bonificare, mandi, mandami, saldare, contro
    paguem, adiantar, adiante, adiantado, adiantada, adianta, transfere, transfira, transferir, transferencia
    pagamento, mbway, mb way, liquidar, envie, mandar, fizer um, fizeres um
    zahlen, zahlt, zahle, zahlst, bezahlen, bezahlt, bezahlst, begleichen, beglichen, uberweisen, uberweist
    uberweise, uberweisung, uberwiesen, anzahlen, anzahlst, anzuzahlen, anzahlt, vorab, voraus, vorkasse
    ubernehmen, uberweis, hinterlegen, gegen
    dsi|dessi|desi|si|su mon|nou kont, anvoy|avoy|bay amwin|anou, pey|peye davans|avan|dabor, pou peye
    fo ou? peye|pey, la pa peye|pey, peye, pey, dabor, davans
    ingresas, transferir, transfere, quem transferir|pagar, quien pague|ingrese, chi paga|versa|mi fa
    haga un ingreso, un ingreso, una ricarica, paga se, paga a|o, eingang von, nach eingang, wer zuerst
    uberweist, vir amwin, vire amwin, kas amwin|inn|in, remit, secures your, fee of, bank transfer`,
)
/** A part of the price or of the rent. */
export const share = words(
  'a share, not in French',
  `half up|now|first|today|of, first month, first month s rent, month s rent, months rent|up|in
    one|two|three month|months, first week, deposit, deposits, holding fee|deposit, retainer, down payment
    reservation fee|payment, booking fee|deposit, security deposit, a third
    primer mes, primera semana, un mes, dos meses, mes de fianza, fianza, senal, arras, la mitad, el alquiler
    anticipo
    mensilita, una|due|tre mensilita, primo mese, un mese, due mesi, caparra, acconto, cauzione, la meta
    l affitto, prima settimana
    primeiro mes, um mes, dois meses, um|o sinal, caucao, calcao, metade, a renda, o aluguel, primeira semana
    erste|ersten|eine|zwei|drei|die monatsmiete|monatsmieten|miete|mieten, monatsmiete, kaution, anzahlung
    die halfte, erste woche, mietkaution
    inn|in|un|1|2 mwa, premie|premye mwa, la moitie|moitye|moitche, lo loye, kosyon, lakosyon, garanti
    weeks|week s rent, refundable bond, bond, a bond, primeira renda, zwei|drei|zweier|dreier mieten
    due affitti, dos alquileres, premie mwa, premié mwa`,
)
/** Put aside for the one who pays. */
export const holding = words(
  'holding, not in French',
  `to hold|reserve|secure|book it|the|this|that|your|you|them?
    hold|keep|reserve|save it|her|him|them|this|the flat|room|place|car|bike|dog|puppy|studio? for you
    it s|its|is|are yours, first come, take|taking|pull|remove it|the|this|my|down ad|listing|advert|down
    calendar stays, other people|buyers|viewers, lots of people|interest, someone else
    te|se lo|la guardo|reservo|aparto, guardartelo, guardartela, reservarte|reservartelo, reservarlo
    reservarla, reservar el|la|tu|su, para reservar|reservarte, retiro|quito el|la anuncio|publicacion
    mucha gente, otros interesados
    te lo|la tengo|blocco|riservo|conservo, te|ve lo|la tengo, da parte, bloccare la|il|lo|l, bloccarla
    bloccarlo, per bloccare|fermare|riservare, fermare la|il, tolgo|ritiro l|lo annuncio, altre persone
    altri interessati, molte richieste
    guardo te|lhe|a|o, reservo te|lhe|a|o, para reservar|reservarmos|garantir, retiro|tiro o anuncio
    muita gente, outros interessados
    reservieren, reserviere, zurucklegen, zuruckhalten, halte ich|dir|ihnen, lege ich|dir|ihnen, halt ich
    freihalten, nehme|nehm die|ich anzeige, weg, andere interessenten, viele interessenten
    mi gard|rezerv|tir|blok|mét|met, ma gard|rezerv, gard ali, rezerv ali, sinon mi don|donn|vann|lou
    mi don|donn la|lo kaz|loto
    secures|secure your|a slot|place|viewing|spot, next person, offer it|the to, i ll offer, only take place
    asegurarse, asegurarte, a nadie mas, no se la|lo enseno, se la|lo aggiudica, ho altri|gia, fica com
    ja tenho, primeiro fica, bekommt die|den|das, zuerst, schon drei|zwei|viele|mehrere, anfragen
    mi gard lo|la, gard lo|la`,
)
/** Keys, in all these languages. */
export const key = words(
  'key, not in French',
  `key, keys, keyring, llave, llaves, chiave, chiavi, chave, chaves, schlussel, hausschlussel, lo|la kle
    lakle, le kle, kle`,
)
/** Handed over by nobody: posted, hidden, brought by a stranger. */
export const leftForYou = words(
  'handed over by nobody, not in French',
  `post|mail|courier|ship|send|posted|mailed|couriered|shipped|sent it|them|the|you|to|by|out
    travel|travels|goes to you, in the post|mail|letterbox|mailbox, padded envelope, lockbox, lock box
    key safe|box, under the|a, behind the, doormat, flower pot, flowerpot, geranium
    with the neighbour|neighbor|guard|concierge, our|my agent|assistant|courier
    por correo|mensajeria|mensajero|dhl|seur|correos, te|le mando|envio|dejo|enviamos|mandamos|llega
    mensajeria, debajo del|de, felpudo, maceta, en el buzon
    per posta, con corriere, spedisco, spediro, spediamo, spedite, invio, mando le|la, lascio, zerbino, vaso
    cassetta, cassetta delle|chiavi, portiere
    pelo correio, por correio|dhl|estafeta, envio as|lhe|te, envio, mando as|lhe|te, deixo, debaixo do|da
    tapete, caixa do correio|de
    per post|kurier|dhl|einschreiben|paket, schicke|sende|schick ich|ihnen|dir|die, mit der post, kurier
    briefkasten, fussmatte, schlusselbox, schlusseltresor, blumentopf, hinterlegt
    mi depoz|avoy|anvoy|les|kasiet|kache, ma depoz|avoy|anvoy|les, par lapos|la pos, devan la port, dann bwat
    anba|sou lo|in pot|tapi, mi les lo|la
    drops|drop|leaves|brings the|them|it, through your letterbox|door, neighbour|neighbor drops|leaves|brings
    te|le entrega, mensajero te|le, chega num|pelo, num envelope, en un sobre, in una busta, im umschlag
    bekommen sie|du`,
)
/** To see a thing or a home. */
export const viewing = words(
  'viewing, not in French',
  `viewing, viewings, visit, visits, view, view it|the, come and see|look, come see, look at it
    see it|the|for, show it|you|the, showing, meet, in person
    visita, visitas, visitar, visitarlo, verlo, verla, ver el|la|lo, ensenar, ensenarlo, ensenarte
    ensenartelo, mostrar
    visita, visite, visitare, vederlo, vederla, vedere, mostrare, mostrarlo, mostrarvi, mostrarti, far vedere
    di persona
    visita, visitas, visitar, ver a|o|as|os, mostrar, mostrar lhe|te
    besichtigung, besichtigen, besichtigungstermin, besichtigungen, zeigen, anschauen, ansehen, sehen
    vizit, vizite, oir, wa la|lo, vwar, oir ali|la|lo
    show you round|around, tours, hago visitas, ha visitas, i montr, montr`,
)
/** It comes only after that, or never. */
export const onlyThen = words(
  'only then, not in French',
  `before the|a|any|we|you|i|viewing|viewings|he|she|showing, until, only after, afterwards, only once
    once the|you|it|we|i|payment, not until, without, rather not, cannot, can t, no viewings, instead of
    first, and then, then we|you|i, you can, after that|payment
    antes de|del, hasta que, luego, despues podras|puedes|la|te|hacemos, una vez, sin, no puedo, no se puede
    primero, solo despues
    prima di|della, finche, dopo potra|potrai|la, poi, solo dopo, una volta, senza, non posso, non possiamo
    non serve, prima
    antes da|de|do, ate que, depois pode|podes|marcamos|envio|mostro, so depois, assim que, uma vez, sem
    nao posso, nao podemos, primeiro
    bevor, vor der|dem, erst, danach, dann, ohne, sobald, nicht moglich, keine, kann nicht|keine, leider nicht
    avan, apre, dabor, kan mi, pa avan, si ou ve|vé, sinon
    no one can, only take place, nobody can, for applicants who, no hago|hacemos, no hay, niente, nao ha
    nao faco, deshalb keine, pa avan, i montr pa, aster`,
)
/** What honest people say of a deposit. */
export const lawful = words(
  'lawful, not in French',
  `when we|you sign|meet|move, at signing, signing, lease together, after the|your|a visit|viewing
    on the day, on collection|pickup|delivery, when you collect|come|pick, on arrival, in cash
    at the desk|office|agency|shop, inventory, legal, my|our deposit|landlord, deposit back|was, school, scam
    scams, never send|pay
    al|en firmar|firma|efectivo|mano, la firma, despues de la visita|verlo|verla, en mano, al recoger, estafa
    alla firma|consegna, alla, dopo la visita, di persona, contanti, truffa
    na assinatura|entrega, depois da visita, em maos|mao, burla
    bei der|abholung|ubergabe, bei, schlusselubergabe, nach der besichtigung, vor ort, unterschrift, betrug
    kan ou vi|vien|oir|wa, kan ou la vi, min dan la min, apre vizit`,
)
/** Given away for nothing. */
export const given = words(
  'given away, not in French',
  `for free, free to, is free, are free, to a good home, giving away, give her|him|it|them away, rehoming
    adoption
    se regala, se regalan, regalo, regalamos, gratis, en adopcion, adopcion
    in regalo, regalo, regaliamo, regalasi, gratis, gratuito, gratuita, in adozione, adozione
    oferece se, ofereco, de graca, gratis, gratuito, gratuita, doa se, doo, adocao, para adocao
    kostenlos, umsonst, verschenke, verschenken, zu verschenken, gratis
    gratui, gratwi, grati, pou arien, don an|in, mi donn, mi don
    costs nothing, nothing to pay for, new family, no cuesta nada, non costa nulla|niente, nao custa nada
    kostet nichts, e gratis`,
)
export const animal = words(
  'animal, not in French',
  `puppy, puppies, kitten, dog, dogs, parrot, perro, perrita, perrito, cachorro, cachorra, cachorros
    cachorritos, gatito, gatita, loro, cane, cagnolino, cagnolina, cucciolo, cuccioli, cucciola, gattino
    gattina, gatto, pappagallo, cao, cadela, cachorrinho, gatinho, gatinha, papagaio, hund, hunde, welpe
    welpen, katze, katzchen, kitten, papagei, ti chyin, ti chien, ti sat, chyin`,
)
/** A charge beside the price. */
export const charge = words(
  'charge, not in French',
  `fee, fees, charge, charges, processing, handling, stamp duty, duty, duties, customs, tax, taxes
    courier charge|charges, delivery charge|cost, shipping, transport, crate, vaccines, vaccination
    vaccinations, flight, clearance, insurance, admin, legal costs, training kit, starter kit, certificate
    gastos, tasa, tasas, comision, transporte, vacuna, vacunas, jaula, aduana, seguro, gestion, timbre, sello
    impuesto, impuestos, porte, envio
    spese, tassa, tasse, commissione, trasporto, vaccino, vaccini, gabbia, dogana, assicurazione, pratica
    marca da bollo, spedizione, diritti
    taxa, taxas, despesas, custas, transporte, vacina, vacinas, alfandega, seguro, comissao, selo, imposto
    portes
    gebuhr, gebuhren, bearbeitungsgebuhr, transportkosten, versandkosten, versand, impfung, impfungen
    transportbox, zoll, zollgebuhr, restgebuhr, versicherung, provision, steuer, kosten, notarkosten
    anwaltskosten
    lo|le|la fre|fré|fres, fre transpor|dosie|dossier, frai transpor, lasirans, lasiranss, vaksin
    kaz transpor, lo vol
    tabby, bulldog, labrador, chihuahua, spitz, cavalier, pomeranian, yorkshire, kitten s, puppy s
    travel papers, papers, passport, papeles, documenti, documentos, papiere, ausreisepapiere, spese
    restgebuhr, filing fee, legalizar, legalisieren`,
)
/** The one thing that is to be paid. */
export const onlyThat = words(
  'only that, not in French',
  `only|just have|need|has|pay|cover|the|requires|require, you|he|she only|just, all you, only
    is payable|required|requested, requires, before the|we|it|your|funds|release|disbursement, kindly, please
    once, to release, to receive, to claim
    solo|solamente|unicamente hay|tiene|tienes|debe|paga|pagas|queda, debe, tiene que, hay que, falta, basta
    antes del|de, para cobrarlo|cobrar|recibir|recibirlo|liberar
    solo, soltanto, deve|dovete|devi solo|pagare|anticipare|versare|saldare?, basta, prima dello|della|del
    per ricevere|riceverlo|sbloccare|ritirare
    so, apenas, so tem|precisa, deve, tem de|que, basta, antes da|do|de
    para receber|levantar|liberar|legalizar
    nur, lediglich, mussen|musst sie|du|nur?, vor der|auszahlung, um ihren|den|das|die, damit
    zis, jis, solman, selman, fo, arien k, avan
    we just ask, take care of, just ask you, te ocupes, ti occupi|occupare, tratar de
    is yours to pay, yours to pay, beforehand, a suo|tuo carico, a su|tu cargo, paga se antes, a seu cargo
    zahlen sie, vorher, bekommen sie zuruck, comes back, e devolvido, se devuelve`,
)
/** Money left behind or to be shared in secret. */
export const legacy = words(
  'legacy, not in French',
  `next of kin, late client|husband|father|customer|wife, deceased client|customer, last will
    unclaimed funds|fund|inheritance|estate|sum, inheritance, bequeath, bequeathed, beneficiary
    dormant account, security company, orphans, orphanage, charity work|project, terminally ill
    terminal illness|cancer, my dying, same|your surname|last name, business proposal, contract payment
    over invoiced, compensation fund|payment, atm card
    herencia, heredero, heredera, herederos, difunto, fallecido, cliente fallecido, mismo apellido
    beneficiario, beneficiaria, testamento, enfermedad terminal, fortuna, huerfanos
    eredita, erede, eredi, defunto, deceduto, cliente deceduto, stesso cognome, beneficiario, testamento
    malattia terminale, orfani, donazione, lascito
    heranca, herdeiro, herdeira, falecido, cliente falecido, mesmo apelido|sobrenome, beneficiario, testamento
    doenca terminal, doacao, doar, ultima vontade, orfaos
    erbe, erben, erbschaft, nachlass, verstorben, verstorbene, verstorbener, verstorbenen, testament
    begunstigter, begunstigte, spende, waisen, nachname
    leritaz, eritaz, leritaj, lamor, mor la les
    plane crash, no heirs|heir|next, without heirs, died in, in your name, accidente aereo, sin herederos
    incidente aereo, senza eredi, acidente aereo, sem herdeiros, flugzeugabsturz, ohne erben`,
)
/** So much that nobody offers it by mail. */
export const fortune = words(
  'fortune, not in French',
  `million, millions, billion, million|millions dollars|usd|euros|gbp|pounds, m usd, us dollars
    united states dollars, dollars, large|huge|substantial sum|amount, percent of the|this, a sum of
    the sum of
    millon, millones, gran suma, milione, milioni, ingente somma, milhao, milhoes, grande quantia, millionen
    millionen euro|dollar, grosse summe, hohe summe, milion, miyon`,
)
/** A secret partner who is to give his name. */
export const partner = words(
  'secret partner, not in French',
  `foreign partner, trust, trusted, trustworthy, honest, god fearing, confidential, confidentially
    confidence, strictly, on behalf of, stand as, present you, claim it|the, release of, entitled to
    your share, get back to, reply to|with|me, contact me, contact my|our|the|him|her, your full|names|name
    full names, percent, modalities
    confianza, confidencial, honesta, honesto, respondame, contacteme, su nombre, escribame
    fiducia, riservato, confidenziale, onesta, onesto, mi contatti, mi scriva, il suo nome, confidarmi
    confianca, confidencial, honesta, honesto, escreva me, contacte me, o seu nome, nao conte, sigilo
    vertrauen, vertraulich, ehrlich, ehrlichen, melden sie, kontaktieren sie, ihren namen, vertrauenswurdig
    konfians, di pa person
    in confidence, you keep, your share of, keep 20|25|30|35|40|50`,
)
/** A prize the reader has won. */
export const winner = words(
  'winner, not in French',
  `you have won, you ve won, you won, have won, has won, winning number|ticket|numbers|notification
    lucky winner|visitor|number|customer, prize winner, selected as|to receive, been selected|chosen|drawn
    was drawn|selected, lottery, sweepstake, sweepstakes, promo draw, international promo|lottery
    award winning notification, claims agent
    ha sido elegido|seleccionado|elegida|seleccionada|premiado, ha ganado, has ganado, ganador, ganadora
    su premio, tu premio, loteria, sorteo, sido el ganador, enhorabuena
    hai vinto, ha vinto, avete vinto, vincitore, vincitrice, il tuo premio, suo premio, il premio, lotteria
    estratto, estratta, selezionato, selezionata, complimenti, e stato sorteggiato
    ganhou, foi sorteado|sorteada|selecionado|selecionada|premiado, vencedor, vencedora, o seu|teu premio
    lotaria, loteria, sorteio, parabens, contemplado
    haben|hast gewonnen, gewonnen, gewinner, gewinnerin, ihr|dein|ihren|deinen gewinn, lotterie, verlosung
    gewinnspiel, gluckwunsch, ausgewahlt, ausgelost, gezogen
    ou la? gingne|gagne|gingn|ganye|gagn|gingné, ou la gingn|gagn, out nimero la sorti, gro lo in
    dear winner, number won, email won, address won, award winner, ganador afortunado, caro vincitore
    caro ganhador, lieber gewinner`,
)
/** What is won. */
export const prize = words(
  'prize, not in French',
  `prize, award, reward, voucher, gift card, iphone, ipad, smartphone, car, cash, cash prize, cheque, check
    claim, holiday, guaranteed, bonus
    premio, regalo, tarjeta regalo, coche, bono, vale, buono, carta regalo, auto, vincita, viaggio, premio em
    cartao presente, carro, telemovel, preis, gewinn, gutschein, geschenkkarte, handy, geschenk, bargeld, kado
    telefonn, lo lot`,
)
/** Where a prize or a survey leads. */
export const claimIt = words(
  'claim it, not in French',
  `claim, claims, claim it|your|now|agent|code, click, click here, contact our|the|your|my, call, reply, text
    txt, to receive|collect|redeem, redeem, collect, send your, answer, survey, questions
    reclame, reclamar, haz clic, haga clic, pulse, pincha, cobrar, cobrarlo, recoger, contacte, contactar
    responda, responde, encuesta, llevese, llevate
    clicca, clicchi, ritirare, ritira, ritiri, riscuotere, reclamare, reclama, contatti, contattare, risponda
    rispondi, sondaggio
    clique, clica, reclame, levantar, receber, resgatar, resgate, contacte, contatar, responda, responde
    inquerito, pesquisa
    klicken, klicke, klick, abholen, anfordern, einlosen, zu erhalten, kontaktieren, antworten, beantworten
    umfrage, fragen
    klik, klike, pou gingn, pou gagn, reponn, sondaz
    file your claim, send your name, courier fee`,
)
/** A cheque or any payment that is sent. */
export const bigPayment = words(
  'large payment, not in French',
  `cheque, check, cashier s, bank draft, draft, money order, certified cheque|check, deposit it, cash it
    overpaid, paid|sent|transferred you, sent you, payment
    cheque, cheque bancario|visado|certificado|conformado, te he ingresado|transferido|enviado|pagado
    ingresado, transferido, cobras, cobre el
    assegno, assegno circolare|bancario, ti|le ho inviato|bonificato|accreditato|mandato|versato, bonificato
    incassa, incassare, incassi
    cheque, cheque visado|bancario|administrativo, transferi, depositei, enviei, depositar o|esse
    scheck, bankscheck, verrechnungsscheck, barscheck, uberwiesen, einlosen, losen sie, gutgeschrieben
    sek, chek, shek, lo? sek, mi la anvoy|avoy|vire|mèt|met, la anvoy tro, larzan, virman`,
)
/** Above what is due. */
export const above = words(
  'above what is due, not in French',
  `too much, more than, instead of, by mistake, by accident, accidentally, overpaid, overpayment, extra
    higher than, over the price|amount|asking, covers|cover|includes|include the|both, plus the, excess
    surplus, made out for, keep the|your, deduct, zero too many
    de mas, por error, por equivocacion, superior, mayor, en lugar de, en vez de, lo tuyo, su parte, tu parte
    incluye, sobrante
    di piu, in piu, per errore, per sbaglio, superiore, maggiore, maggiorato, invece di, piu alto
    la tua parte, trattenga, trattieni, eccedenza
    a mais, por engano, por erro, superior, maior, em vez de, a sua parte, inclui, excedente
    zu viel, zuviel, mehr als, statt, versehentlich, aus versehen, hoheren, hoher, hohere, uber dem|den
    grosseren, ubersteigt, inklusive, beinhaltet, ihren teil|anteil
    tro, tro larzan, pli gro, plis ke, pli ke, par erer, la tronp, mi la tronp, o lie
    made|make|write out for, keep what i|is, es de un importe, mayor al|que, quedate lo tuyo|con
    sera piu alto, tiene la sua, fica com a|o, behalten sie|ihren, ihren anteil, ist hoher, what i owe`,
)
/** What is left of it. */
export const remainder = words(
  'remainder, not in French',
  `the rest, rest, the balance, balance, the difference, difference, remainder, remaining, the extra, excess
    surplus, what is left, change
    el resto, la diferencia, lo que sobra|sobre, sobrante, diferencia, el cambio
    il resto, la differenza, differenza, rimanenza, l eccedenza, quello che avanza
    o resto, a diferenca, diferenca, o restante, o troco, excedente
    der rest, den rest, rest, restbetrag, die differenz, differenz, den uberschuss, ubrige, ubrig
    lo res, lo rès, la res, la diferans, diferans, surplis
    what s left|over, lo demas, lo que queda, cio che resta, quanto resta, o que sobra, was ubrig`,
)
/** Made over to somebody, or back. */
export const madeOver = words(
  'made over, not in French',
  `hand, give, forward, pay, send, wire, transfer, return, refund, pass, goes to, go to, back to
    das, dale, da, dar, darle, de, entregas, entregue, entregar, devuelve, devuelveme, devuelva, devolver
    devolverme, reenvia, se lo|la
    dai, da, dare, dalla, dia, consegni, consegna, consegnare, restituisci, restituisca, restituire, rimandi
    rimanda, gira, girare, inoltra
    da, dar, entrega, entregue, entregar, devolva, devolve, devolver, reenvie, repassar
    geben, gib, gibst, ubergeben, ubergebt, zuruck, zuruckgeben, zuruckuberweisen, zuruckzahlen, weiterleiten
    bekommt, erhalt, aushandigen, schicken
    donn, rann, rant, rand, anvoy, avoy, ramet, remet
    transfiere, transfiera, trasferisca, consegna, transfira`,
)
/** Who gets it. */
export const porter = words(
  'porter, not in French',
  `mover, movers, shipper, shippers, driver, courier, carrier, hauler, haulier, shipping company, transporter
    delivery man, agent, pick up agent, him, them, me, us, my account, western union, moneygram
    transportista, transportistas, repartidor, mensajero, conductor, chofer, mudanzas, mi cuenta, mi primo
    corriere, trasportatore, autista, spedizioniere, traslocatore, ditta di traslochi, sul mio conto
    transportadora, transportador, estafeta, motorista, condutor, mudancas, minha conta
    fahrer, spedition, spediteur, transporteur, kurier, abholer, umzugsfirma, mir, mein|meinem konto, auf mein
    transporter, transportér, transporté, livrer, livrèr, amwin, mwin, anou, kouzin
    removals guy|man|men|firm|company, removal firm|men|company, al de la, a chi viene, abholer, dem abholer
    quem vai|vem buscar`,
)
/** Goods fetched by somebody, with the money on him. */
export const fetcher = words(
  'fetcher, not in French',
  `courier, carrier, movers, mover, shipper, shipping company|agent, delivery company|man|guy, pick up agent
    dhl|ups|fedex agent|driver|man|courier?
    transportista, mensajero, repartidor, agencia de transporte, empresa de transporte|mensajeria
    seur|dhl|ups|correos, corriere, trasportatore, spedizioniere, ditta di trasporti, transportadora, estafeta
    transportador, kurier, spedition, spediteur, lieferdienst, abholdienst, livrer, livrèr, transporter, dhl
    delivery firm, carrier i use, delivery firm i, incaricato, incaricato dhl|ups, der fahrer, driver
    o estafeta, empleado de|seur|dhl, kurierdienst`,
)
/** The money he brings. */
export const carriesMoney = words(
  'carries money, not in French',
  `with the cash|money, the cash, in cash, cash in|envelope, hand you|over, pay you
    bring|brings|bringing the|you|your, envelope, on the spot
    en efectivo, el dinero, un sobre, le|te paga|pagara
    in contanti, i contanti, contanti, i soldi, una|la busta, le|ti paga|pagherà
    em dinheiro, o dinheiro, num|no envelope, lhe|te paga
    in bar, das geld, bargeld, im umschlag, umschlag, bezahlt sie|dich
    larzan, lanvlop, kash, amenn|amen larzan
    the envelope, envelope with, busta dei|con soldi, la busta, envelope com|o, o envelope, den umschlag
    umschlag mit, con el sobre, gives you the`,
)
/** What he wants before that. */
export const firstDue = words(
  'first due, not in French',
  `insurance, insurance fee, fee, customs, deposit, registration, activation
    el|un? seguro, seguro, fianza, tasa, gastos, l|un? assicurazione, assicurazione, cauzione, spese, tassa
    seguro, taxa, caucao, versicherung, versicherungsgebuhr, gebuhr, kaution, lasirans, asirans, lo frè|fre
    kosyon
    guarantee, the guarantee, garantia, garanzia, burgschaft`,
)
/** Work that begins with a bill. */
export const work = words(
  'work, not in French',
  `you have been|are hired, remote assistant|job, work from home, job offer, data entry
    first pay|salary|wage, the position, per|a week, hiring
    trabajo desde casa, oferta de empleo|trabajo, el puesto, primer sueldo, contratado, contratada
    lavoro da casa, offerta di lavoro, assunto, assunta, primo stipendio, posto di lavoro, trabalho em casa
    oferta de emprego, contratado, primeiro salario, vaga, heimarbeit, homeoffice, stellenangebot, eingestellt
    erstes gehalt, nebenjob, travay la kaz`,
)
/** A close one who has lost his telephone. */
export const kin = words(
  'kin, not in French',
  `mum, mom, mummy, mama, mami, dad, daddy, papa, papi, nan, grandma, auntie, hola mama|papa|abuela, mama
    abuela, abuelo, ciao mamma|papa|nonna, mamma, nonna, babbo, ola mae|pai|avo, oi mae|pai, mae, pai, avo
    hallo mama|papa|oma|opa, oma, opa, mutti, momon, moman, papa, tatie, gramoun`,
)
export const otherPhone = words(
  'other telephone, not in French',
  `new number, new phone, other phone, friend s phone, phone is|got|broke|broken|fell|stopped
    broke|broken|lost|dropped|smashed|cracked my phone, temporary number, this is my new
    nuevo numero, numero nuevo, movil nuevo, telefono nuevo, otro movil
    se me ha roto|caido|perdido|estropeado, rompio el, movil roto, perdi el
    nuovo numero, numero nuovo, telefono nuovo, telefono rotto, rotto il, si e rotto, perso il|telefono
    cellulare rotto, numero provvisorio, caduto il
    novo numero, numero novo, telemovel novo, celular novo, avariou, estragou, partiu se, caiu o, perdi o
    outro telemovel
    neue nummer, neues handy, handy kaputt, handy ist, kaputt, verloren, anderes handy, neue handynummer
    ins klo|wasser gefallen
    nouvo nimero, mon nimero, novo nimero, ek telefonn|telefon, mon telefonn|telefon la|lé|le, la kase
    la tonm, la tonbe, lo mien la
    dropped my, down the toilet|loo, from a mate s|friend s, a mate s|friend s phone, texting from
    cayo el movil|telefono, movil al agua, caduto il, telefono in acqua, ins wasser`,
)
/** The bill that he cannot pay himself. */
export const pleaForMoney = words(
  'plea for money, not in French',
  `transfer, pay|send|lend for? me|a|this|some|it|you?, bill, invoice, rent, urgent payment, borrow
    bank transfer, need money, owe
    transferencia, bizum, pagar, pagarme, factura, prestarme, prestas, dinero, ingresar, ingresarme, recibo
    bonifico, pagare, pagarmi, fattura, bolletta, prestarmi, soldi, ricarica, prestito
    transferencia, pagar, pagar me, conta, fatura, emprestar, dinheiro, mbway, pix
    uberweisen, uberweist, uberweisung, rechnung, bezahlen, leihen, geld, auslegen, vorstrecken
    virman, peye, fakti, larzan, pret, larlik, loye
    any chance you, hacer una transferencia, fare un bonifico`,
)
/** The keys come after the money. */
export const oncePaid = words(
  'once paid, not in French',
  `after payment, after the payment|transfer|deposit, once paid, once payment
    once the payment|transfer|deposit, upon payment, upon receipt, as soon as payment
    as soon as the payment|transfer|money
    despues del pago, despues de la transferencia, tras el pago, tras la transferencia
    una vez pagado|recibido, al recibir el, en cuanto reciba|pagues|pague
    dopo il bonifico|pagamento|versamento, appena ricevo|arriva|riceve, una volta pagato|ricevuto
    alla ricezione
    apos o|a pagamento|transferencia, depois do|da pagamento|transferencia, assim que receber|pagar|transferir
    uma vez pago
    nach zahlung|zahlungseingang|eingang|erhalt|uberweisung, nach der zahlung|uberweisung
    sobald das|die geld|zahlung|kaution|miete
    apre|kan ou la? peye|vire|anvoy, kan mi gingn|resevwar`,
)
/** A parcel that waits. */
export const parcelHeld = words(
  'parcel held, not in French',
  `parcel|package|shipment|delivery is|was|could|has held|on|waiting|pending|not|been
    your parcel|package|shipment, su|tu paquete|envio, el paquete, il tuo|suo? pacco|spedizione, tuo pacco
    suo pacco, a sua|tua encomenda, sua encomenda, ihr|dein|ihre|deine|das paket|sendung|lieferung
    out koli|paké|pake`,
)
/** Money for a share of the price, not on the day one meets. */
export const payShare = without(near(paying, either(share, fact('amount')), { within: 7 }), lawful, {
  before: 12,
  after: 12,
})
/** A charge for what costs nothing, or that alone stands before a gain. */
export const dearCharge = near(charge, either(paying, onlyThat, fact('amount')), { within: 8 })
