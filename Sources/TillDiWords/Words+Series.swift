package import TillDiCore

extension Words {
  /// Said of a line that came to the list after it was handed over: the other side hasn’t seen it.
  package func notHandedOverYet(_ line: LineName) -> String {
    let again = "tilldi hand-over \(line.list.track.rawValue)"
    let line = name(of: line.list, nil)
    return pick(
      "\(line) kom till sedan listan lämnades över, så den andra sidan har inte sett den. Lämna över listan igen när rummet har sagt ja: \(again). Inget ändrades.",
      "\(line) has come since the list was handed over, so the other side has not seen it. Hand the list over again when the room has said yes: \(again). Nothing changed."
    )
  }

  package var damaged: String {
    pick(
      "Obs: en del av omgångens fil går inte att läsa. Inget är ändrat. Kör tilldi check.",
      "Note: part of the series' file can’t be read. Nothing is changed. Run tilldi check.")
  }

  /// Said where a power cut kept the last lines of a gesture from the disk.
  package func cutOff(_ name: String?) -> String {
    let command = "tilldi undo" + (name.map { " \($0)" } ?? "")
    return pick(
      "Obs: det sista som gjordes blev bara delvis sparat (strömavbrott?). Ta tillbaka det med \(command) och gör om det.",
      "Note: the last thing that was done was only saved in part (a power cut?). Take it back with \(command) and do it again."
    )
  }

  package var newer: String {
    pick(
      "Obs: en nyare tilldi har skrivit något här som den här inte förstår. Inget är förlorat. Uppdatera tilldi; tilldi check visar var.",
      "Note: a newer tilldi has written something here that this one does not understand. Nothing is lost. Update tilldi; tilldi check shows where."
    )
  }

  /// Why nothing is written for others yet.
  package func notForOthers(isDamaged: Bool) -> String {
    guard isDamaged else {
      return pick(
        "Inget skrevs ut: en nyare tilldi har skrivit något som den här inte förstår, och det kan vara märket att något stannar i rummet. Allt är kvar. Uppdatera tilldi; tilldi check visar var.",
        "Nothing was written: a newer tilldi has written something that this one does not understand, and it may be the mark that something stays in the room. All is kept. Update tilldi; tilldi check shows where."
      )
    }
    return pick(
      "Inget skrevs ut: en rad i filen går inte att läsa, och den kan vara märket att något stannar i rummet. Kör tilldi check först.",
      "Nothing was written: a line of the file can’t be read, and it may be the mark that something stays in the room. Run tilldi check first."
    )
  }

  package func noSuchLine(_ name: String) -> String {
    pick(
      "Det finns ingen rad ”\(name)”. Skriv till exempel stör2, vill1 eller kan3; tilldi list visar dem, tilldi log visar alla anteckningar.",
      "There is no line “\(name)”. Write for example disturbance2, claim1 or offer3; tilldi list shows them, tilldi log shows all notes."
    )
  }

  package func severalNotes(_ name: String) -> String {
    pick(
      "Flera anteckningar börjar på ”\(name)”. Skriv några tecken till.",
      "Several notes begin with “\(name)”. Write a few more letters.")
  }

  package func wouldBeFounded(_ folder: String) -> String {
    pick(
      "Utan --preview skapas mappen ”\(folder)”, och i den sparas:",
      "Without --preview the folder “\(folder)” is made, and this is saved in it:")
  }

  package var noSeries: String {
    pick(
      "Här finns ingen omgång. Börja en: tilldi new \"Arbetsplatsens namn\". Eller gå till mappen där den ligger, eller skriv --series MAPP.",
      "There is no series here. Begin one: tilldi new \"Name of the workplace\". Or go to its folder, or write --series FOLDER."
    )
  }

  package func severalSeries(_ names: [String]) -> String {
    pick(
      "Här finns flera omgångar: \(names.joined(separator: ", ")). Säg vilken med --series.",
      "There are several series here: \(names.joined(separator: ", ")). Say which with --series.")
  }

  package var seeBoth: String {
    pick(" Se dem och välj: tilldi check", " See them and choose: tilldi check")
  }

  /// Said where a time of day was given for days that were not.
  package var timeNeedsDay: String {
    pick(
      "Klockslaget hör till en dag: skriv också --start. Inget skapades.",
      "The time belongs to a day: write --start as well. Nothing was made.")
  }

  package var programmeChanged: String {
    pick(
      "Programmet är ändrat sedan sist; den gamla texten finns kvar i mappen programmes.",
      "The programme has changed since last time; the old text is kept in the folder programmes.")
  }

  package func cannotReadFile(_ path: String) -> String {
    pick(
      "”\(path)” gick inte att läsa. Finns filen, och får du läsa den?",
      "“\(path)” could not be read. Is the file there, and may you read it?")
  }

  /// Said of a new series; how to go on is seen where a menu stands below.
  package func began(
    _ folder: String, _ first: Day?, _ carried: Int, unanswered: Int, beginsWith session: Session?,
    besideMenu: Bool
  ) -> String {
    let promises =
      carried == 0
      ? ""
      : pick(
        carried == 1
          ? "\nEtt svar eller löfte följde med från förra omgången."
          : "\n\(carried) svar och löften följde med från förra omgången.",
        carried == 1
          ? "\nOne reply or promise came along from the last series."
          : "\n\(carried) replies and promises came along from the last series.")
    let lines =
      unanswered == 0
      ? ""
      : pick(
        unanswered == 1
          ? "\nEn rad som inte fick något svar följde också med. tilldi follow-up visar den."
          : "\n\(unanswered) rader som inte fick något svar följde också med. tilldi follow-up visar dem.",
        unanswered == 1
          ? "\nOne line that got no answer came along too. tilldi follow-up shows it."
          : "\n\(unanswered) lines that got no answer came along too. tilldi follow-up shows them.")
    let when = first.map { pick("\nFörsta träffen: \(long($0)).", "\nFirst session: \(long($0)).") }
    if besideMenu {
      return pick(
        "Omgången ligger i mappen ”\(folder)”.", "The series is in the folder “\(folder)”.")
        + (when ?? "") + promises + lines
    }
    let settles = session?.activities.contains { $0.form == .promises } ?? false
    let begin = session.map {
      pick("\nBörja med: tilldi run \($0.id)", "\nBegin with: tilldi run \($0.id)")
        + (settles
          ? pick(
            " – där bestäms vem som tar emot listan och vem som svarar.",
            " – it settles who receives the list and who answers.") : "")
    }
    return pick(
      "Omgången ligger i mappen ”\(folder)”.\(when ?? "")\(promises)\(lines)",
      "The series is in the folder “\(folder)”.\(when ?? "")\(promises)\(lines)") + (begin ?? "")
  }

  package func isSound(_ programme: Programme) -> String {
    let sessions = programme.sessions.count
    let minutes = programme.sessions(of: .staff).map(\.minutes).reduce(0, +)
    return pick(
      "”\(programme.title[language])” är felfritt: \(sessions) träffar, personalens \(minutes) minuter, \(programme.homework.count) läxor.",
      "“\(programme.title[language])” has no faults: \(sessions) sessions, staff’s \(minutes) minutes, \(programme.homework.count) homework."
    )
  }

  /// Said where no programme by a name travels with the program.
  package func noSuchProgramme(_ id: String, known: [String]) -> String {
    let names = known.joined(separator: ", ")
    return pick(
      "Det finns inget inbyggt program som heter ”\(id)”. De som finns: \(names).",
      "There is no built-in programme called “\(id)”. There are: \(names).")
  }

  /// Stands below all that is wrong with a programme.
  package func faultsInProgramme(_ count: Int) -> String {
    pick(
      count == 1
        ? "Ett fel i programmet. Inget ändrades."
        : "\(count) fel i programmet. Inget ändrades.",
      count == 1
        ? "One fault in the programme. Nothing changed."
        : "\(count) faults in the programme. Nothing changed.")
  }
}
