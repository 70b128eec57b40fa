/**
 * The small words that give a language away, folded. A word may stand in several lists: it then counts for less.
 * Words of trade and of greeting are among them, because a message on a marketplace is often nothing else.
 */

/** `rcf` is the Creole of La Réunion, in the etymological, 77, KWZ and Tangol spellings; `other` stands for the rest. */
export const STOP_WORDS = {
  fr: `
    le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je j tu il elle on nous vous ils elles me m te t se s lui y en moi toi qui que qu quoi dont ou quel quelle quels quelles
    et mais donc car si comme quand pour par avec sans sur sous dans chez vers entre depuis pendant avant apres jusqu
    est es suis sommes etes sont etait etaient sera serait etre ete ai as a avons avez ont avait aura avoir peux peut pouvez
    faire fait faites veux veut voulez vais va allez dois doit devez faut ne n pas plus moins tres trop bien encore toujours
    jamais aussi deja alors ici tout tous toute toutes rien merci bonjour bonsoir salut svp stp oui non cordialement
    dispo disponible prix vends vend cherche annonce livraison compte veuillez cliquez votre colis paiement jour demain
    aujourd hui c ca cela slt bjr jai cest ki pr ac`,
  rcf: `
    mi mwin moin mwa amwin amoin mwinm ou aou li ali nou anou zot azot zote banna bann i in inn lo la le lete sra nana nena
    pa po pou ek sanm ansanm dann anler si out ton aster zordi domin demin yer kan kosa kosala koman kisa akoz ousa
    oussa bonzour bonswar mersi siouple domoun demoun moun marmay marmaille dalon dalons larzan larjan kaz kaze loto lavyon
    gingn gingne gagn gainye anvoy voy amenn donn done pran vann konn kone konpran krwar rod war oir vyin vien vni arive
    fe di ve pe lé te ote alon ankor tro ero soubik selman kontan toutan toulmoun ladi komela taler trwa dis gramoun
    isi tou komsa sa konm epi ot roulet reponn ekri met papie kart zistoir zafer boug tantinn`,
  en: `
    the a an and or but if of to in on at for from with without by about as is are was were be been am do does did have has
    had will would can could should may must not no yes i you he she it we they me him her us them my your his its our
    their this that these those what which who when where why how there here just only very more still also please thanks
    thank hello hi dear regards price pay paid send sell buy item delivery payment account click want need get ok sorry done don war so now out`,
  es: `
    el la los las un una unos unas de del al y o pero si no que como cuando donde quien por para con sin sobre entre hasta desde
    es son soy eres era fue ser estar esta estoy estan hay he ha han tengo tiene puedo puede quiero quiere hacer hago
    yo tu usted ustedes nosotros ellos me te se le lo nos su sus mi mis este esto ese eso muy mas menos tambien ya aun siempre
    hola buenos buenas dias tardes gracias saludos precio pago pagar envio dinero cuenta mensaje anuncio vendo compro
    aqui ahora hoy manana todo todos algo`,
  pt: `
    o a os as um uma uns umas de do da dos das no na nos nas em e ou mas se nao que como quando onde quem por pelo pela para com
    sem sobre entre ate desde ao aos sao sou era foi ser estar esta estou estao ha tenho tem posso pode quero quer
    fazer faco eu voce voces ele ela eles elas me te lhe seu sua seus suas meu minha este isso isto muito mais menos tambem ja
    ainda sempre ola bom boa dia tarde noite obrigado obrigada cumprimentos preco pagar pagamento envio dinheiro conta
    anuncio vendo compro aceito aceita vou hoje amanha aqui tudo so`,
  it: `
    il lo la i gli le un uno una di del della dello dei delle al alla alle dal dalla nel nella sul e o ma se non che come
    quando dove chi per con senza su tra fra fino sono sei siamo era stato essere ho hai ha abbiamo hanno posso
    puo voglio vuole fare faccio io tu lui lei noi voi loro mi ti si ci vi mio mia tuo suo sua questo questa quello molto piu
    meno anche gia ancora sempre ciao buongiorno buonasera grazie saluti prezzo pagare pagamento spedizione soldi conto
    annuncio vendo compro qui ora oggi domani tutto grazie cordiali`,
  de: `
    der die das den dem des ein eine einen einem einer und oder aber wenn nicht kein keine dass wie wann wo wer was fur mit ohne
    uber auf aus bei von vom zu zum zur nach bis seit im am an ist sind bin war waren sein haben habe hat hatte kann konnen
    mochte will muss soll ich du er sie es wir ihr mich mir dich dir ihm uns euch mein meine dein ihre unser dieser diese
    dieses sehr mehr noch auch schon immer hallo guten tag morgen danke grusse preis zahlen zahlung versand geld konto
    nachricht anzeige verkaufe kaufe bitte hier jetzt heute alles`,
  other: `
    het een niet ik jij wij zij naar voor zijn heb heeft kan wordt ook maar nog wat met bij groetjes bedankt prijs hallo
    nie jest sie na za czy dla przez oraz jestem dzien dobry prosze dziekuje cena pozdrawiam w z
    ny sy fa izany tsy dia amin ianao izaho aho misaotra salama azafady
    si este sunt pentru cu nu ma va multumesc buna
    ve bir bu icin ile degil var yok merhaba tesekkur
    och att det som inte jag pa av till tack hej`,
} as const satisfies Record<string, string>
