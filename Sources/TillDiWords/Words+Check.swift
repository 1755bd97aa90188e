package import TillDiJournal

extension Words {
  package func unreadable(_ problem: LineProblem) -> String {
    let fault =
      switch problem.fault {
      case .notJSON: pick("är inte JSON", "is not JSON")
      case .noAction: pick("saknar namn eller nummer", "lacks its name or number")
      case .malformedEvent(let path):
        pick(
          "har en händelse som inte stämmer (\(path))", "has an event that does not fit (\(path))")
      }
    return pick(
      "journal.jsonl rad \(problem.line) \(fault). Raden är orörd.",
      "journal.jsonl line \(problem.line) \(fault). The line is untouched.")
  }

  package func unknownLine(_ line: Int) -> String {
    pick(
      "journal.jsonl rad \(line) är skriven av en nyare tilldi och förstås inte här. Uppdatera tilldi.",
      "journal.jsonl line \(line) was written by a newer tilldi and is not understood here. Update tilldi."
    )
  }

  package func torn(_ bytes: Int) -> String {
    pick(
      "Sist i filen ligger \(bytes) byte som aldrig blev klara (strömavbrott?). De bekräftades aldrig och läggs åt sidan när något sparas nästa gång.",
      "At the end of the file lie \(bytes) bytes that were never finished (a power cut?). They were never confirmed, and are set aside when something is saved next."
    )
  }

  package func leftovers(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Åtsidan lagt i omgångens mapp: \(names). Titta i dem och ta bort dem när de inte behövs; där kan stå sådant som sagts.",
      "Set aside in the series’ folder: \(names). Look in them, and delete them when they are not needed; they may hold what was said."
    )
  }

  package func healthy(lines: Int, notes: Int, programme: String, version: String) -> String {
    pick(
      "\(lines) händelser, \(notes) anteckningar. Programmet ”\(programme)” är felfritt. tilldi \(version).",
      "\(lines) entries, \(notes) notes. The programme “\(programme)” has no faults. tilldi \(version)."
    )
  }

  package var unhealthy: String {
    pick(
      "Rader som inte går att läsa: återställ en säkerhetskopia, rätta raden, eller kör tilldi check --set-aside. Till dess skrivs inget ut till andra.",
      "Lines that can’t be read: restore a backup, mend the line, or run tilldi check --set-aside. Until then nothing is written for others."
    )
  }

  package var newerLines: String {
    pick(
      "Inget är förlorat. Uppdatera tilldi; till dess skrivs inget ut till andra.",
      "Nothing is lost. Update tilldi; until then nothing is written for others.")
  }

  package func setAside(_ file: String) -> String {
    pick(
      "Raderna ligger nu i ”\(file)”. Titta i den innan något skickas till andra: kanske skulle något stanna i rummet.",
      "The lines now lie in “\(file)”. Look in it before anything is sent to others: something may have been meant to stay in the room."
    )
  }
}
