/// Words that stand in nearly every line and tell nothing of what it is about.
enum StopWords {
  /// The words of a language.
  static func words(of language: MatchingLanguage) -> Set<String> {
    let text =
      switch language {
      case .swedish: swedish
      case .english: english
      }
    return Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  private static let swedish = """
    och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så
    kan man när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade
    alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hur mer går
    sitt hela dessa utan genom något ni du dem dom oss er mig dig deras vår våra vårt min mitt mina din
    ditt dina hans hennes dess detta denna det vilka vilken vilket vem vars åt hos mellan innan tills
    medan eftersom därför fast dock ju väl nog redan aldrig alltid ofta ibland igen ännu samt både
    antingen varken varje var vart varje någon några nån nåt någonting ingen inget inga allt all bli
    blev blivit gör göra görs gjort gick gå gått kom komma måste bör kunna kunde vilja ville tas ta tar
    tog ge ger gett ges låta låter får fick fått behöver behöva behövs brukar själv själva egen eget
    egna ens sån sådan sådana sånt samma helt lite litet stor stora små bra dålig dåligt dåliga gott
    mest mindre minst flera fler olika annan annat första andra tre fyra fem ner bort fram hem dit hit
    via per t ex etc osv utöver inom utanför längs runt direkt först sist snart sen dag dagen dagar
    bestämmer bestäms bestämma avgör avgörs väljer väljs välja sköter sköts fritt fri upp ihop vidare
    """

  private static let english = """
    a an the and or but nor of to in on at by for from with without is are was were be been being am
    it its this that these those there here who whom whose which what when where why how so as if then
    than not no nor do does did done doing has have had having can could may might must shall should
    will would before after while during until since because though although about into onto over under
    up down out off through between among they them their theirs we us our ours you your yours i me my
    mine he him his she her hers one ones own themselves ourselves yourself itself himself herself
    decide decides decided choose chooses chosen let lets get gets got getting go goes going gone
    make makes made making take takes taken taking give gives given giving put puts need needs needed
    any some all both each every few more most much many other others another such only just very too
    also again once ever never always often sometimes still already yet even same good bad well nothing
    something anything everything someone anyone everyone first two three four five per via etc
    """
}
