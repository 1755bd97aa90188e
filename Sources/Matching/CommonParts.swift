/// Everyday Swedish words that compounds are made of, whatever they are about.
enum CommonParts {
  /// Their stems.
  static let stems: Set<[UInt8]> = Set(
    words.split { $0 == " " || $0 == "\n" }.map { SwedishStemmer.stem(Array($0.utf8)) })

  private static let words = """
    ansvar arbete arbetare bana band bank barn bas ben berg besked besök bild blad block bok bokstav
    bord botten brev bricka bror bruk bud buss by bygga byggnad båt bälte chef dag dal datum del djur
    dokument dotter dräkt dröm duk däck dörr eld fabrik fack fall familj far fart fara fat fest figur
    film fisk flaska flyg folk form fot fri fru fråga frågor fult färg fält fönster förare för gata
    glas golv grad grupp gräns grön gård gång gäst hall halv hamn hand hav helg hem hjul hjälp hund
    huvud hus hål hår häst höjd höst jord jul kaffe kall kamp kant kapital karta kast kedja kirurg
    klass klocka kläder knapp kod kontakt kopp korg korridor kort kost kraft kropp krets kris kropp
    kund kurs kväll kvinna källa kött lag lagstiftning land ledare ledig led lek lista liv ljud ljus
    lov luft läge längd läkare lära lätt löpare lön man mark mask mat medel medlem mening minne
    mitt mor morgon motor mur mål månad mästare mätning möte namn natt natur nummer nyhet nytt näring
    ord ordning ort park pass peng penna person personal pinne plan plats plikt post press pris
    problem punkt rad rand rapport ratt regn rest ring rock rum runda rygg ränta räkning rätt rör
    saft sak sal samtal sats sida sikt sjuk sjukdom sjö skada skala skatt skede sko skog skola skott
    skrift skydd slag slang slut snitt snö sol son sommar sorg spel spår språk stad stat station
    steg sten stjärna stol stopp streck ström stund stycke styrka stöd syn syster säker säng säsong
    tak tal tavla teater tecken text ting tjänst topp torg torn trafik trappa tryck tråd träd tur tid
    tvätt tyg tåg typ uppgift utrymme vagn vakt val vall vara varg vatten ved vecka vind vinter vägg
    väg värde värld värme växt yta ålder år ägare ämne ände äpple ärende öga öppning öra ö
    """
}
