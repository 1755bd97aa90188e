package import TillDiJournal

extension Words {
  /// Folders and files that could not be opened, so that nobody knows what they hold.
  package func unlooked(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Det här gick inte att öppna: \(names). Titta själv vem som får läsa det.",
      "These could not be opened: \(names). Look yourself who may read them.")
  }

  /// What others might read is this person's only now.
  package func permissionsPutRight(_ places: [String]) -> String {
    let names = places.map { pick("”\($0)”", "“\($0)”") }.joined(separator: pick(" och ", " and "))
    return pick(
      "Andra på datorn kunde läsa \(names). Nu kan bara du det.",
      "Others on the computer could read \(names). Now only you can.")
  }

  /// The record is older than what was confirmed on this computer.
  package func olderRecord(_ count: Int) -> String {
    pick(
      "Obs: minst \(count == 1 ? "en rad" : "\(count) rader") som sparades på den här datorn saknas i omgångens fil. Ett synkprogram eller en säkerhetskopia kan ha lagt tillbaka en äldre. Hittar ni den nyare: tilldi merge FIL. Ska den här gälla: tilldi check --as-it-stands.",
      "Note: at least \(count == 1 ? "one entry" : "\(count) entries") saved on this computer are missing from the series’ file. A sync program or a backup may have put an older one back. If you find the newer one: tilldi merge FILE. If this one is to stand: tilldi check --as-it-stands."
    )
  }

  /// The older record was said to stand.
  package var standsAsItIs: String {
    pick("Då gäller filen som den ligger.", "The file then stands as it lies.")
  }

  /// An older record was put in place while the room was at work.
  package func olderRecordMeanwhile(_ count: Int) -> String {
    pick(
      "Omgångens fil byttes just mot en äldre: \(count == 1 ? "en sparad rad" : "\(count) sparade rader") saknas där. Jag minns dem, sparar vidare och frågar när ni slutar.",
      "The series’ file was just replaced by an older one: \(count == 1 ? "one saved entry is" : "\(count) saved entries are") missing there. I remember them, go on saving, and ask when you stop."
    )
  }

  /// Whether what went meanwhile is to be written back.
  package func writeBack(_ count: Int) -> String {
    pick(
      "Omgångens fil byttes mot en äldre medan ni arbetade. Ska jag skriva tillbaka \(count == 1 ? "raden" : "de \(count) raderna") som saknas? (ja/nej)",
      "The series’ file was replaced by an older one while you worked. Shall I write back the \(count == 1 ? "entry" : "\(count) entries") that are missing? (yes/no)"
    )
  }

  package func wroteBack(_ count: Int) -> String {
    pick(
      count == 1 ? "Raden är tillbaka." : "De \(count) raderna är tillbaka.",
      count == 1 ? "The entry is back." : "The \(count) entries are back.")
  }

  /// Nobody said that what went is to be written back.
  package func notWrittenBack(_ count: Int) -> String {
    pick(
      "\(count == 1 ? "Raden" : "De \(count) raderna") är inte tillbakaskrivna. Leta efter den nyare filen och kör tilldi merge FIL.",
      "The \(count == 1 ? "entry is" : "\(count) entries are") not written back. Look for the newer file and run tilldi merge FILE."
    )
  }

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
      "\(lines) händelser, \(notes == 1 ? "1 anteckning" : "\(notes) anteckningar"). Programmet ”\(programme)” är felfritt. tilldi \(version).",
      "\(lines) entries, \(notes == 1 ? "1 note" : "\(notes) notes"). The programme “\(programme)” has no faults. tilldi \(version)."
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

  /// Another record of the same series that nobody can read or take in.
  package func unreadableCopy(_ name: String) -> String {
    pick(
      "”\(name)” är en kopia av omgången som inte går att läsa. Spara den tills du vet vad som står där.",
      "“\(name)” is a copy of this series that can’t be read. Keep it until you know what it holds."
    )
  }

  /// Another record of the same series lies beside this one.
  ///
  /// `inRoom` is how many notes stay there in the room; `holdsMore` says that words erased here, or half a line, are in
  /// it besides.
  package func copyOfRecord(
    _ name: String, onlyThere count: Int, inRoom: Int, holdsMore: Bool, at path: String
  ) -> String {
    if count > 0 {
      return pick(
        "”\(name)” är en kopia av omgången med \(count == 1 ? "1 händelse" : "\(count) händelser") som bara finns där. Ta in dem: tilldi merge \"\(path)\"",
        "“\(name)” is a copy of this series with \(count == 1 ? "1 entry" : "\(count) entries") that only it holds. Bring them in: tilldi merge \"\(path)\""
      )
    }
    if inRoom > 0 {
      return pick(
        "”\(name)” är en kopia av omgången. Det enda som bara finns där är \(inRoom == 1 ? "1 anteckning" : "\(inRoom) anteckningar") som stannar i rummet; --with-room-notes tar med dem i tilldi merge.",
        "“\(name)” is a copy of this series. All that only it holds is \(inRoom == 1 ? "1 note" : "\(inRoom) notes") that stay in the room; --with-room-notes takes them along in tilldi merge."
      )
    }
    if holdsMore {
      return pick(
        "”\(name)” är en kopia av omgången. Inget i den behöver hämtas, men där står ord som är raderade här, eller en halv rad. Ta bort den när ingen behöver den.",
        "“\(name)” is a copy of this series. Nothing in it needs bringing in, but it holds words that are erased here, or half a line. Delete it when nobody needs it."
      )
    }
    return pick(
      "”\(name)” är en kopia av omgången, och allt som står i den finns här. Den kan tas bort.",
      "“\(name)” is a copy of this series, and all that it holds is here. It can be deleted.")
  }

  /// What lies in the folder and nobody here has written.
  package func strangers(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "I mappen ligger också sådant som tilldi inte har skrivit: \(names).",
      "The folder also holds what tilldi has not written: \(names).")
  }

  /// Said last where the series stands, when `check` has something that somebody ought to see to.
  package var seeCheck: String {
    pick(
      "Något i omgångens mapp behöver ses över: tilldi check",
      "Something in the series’ folder needs looking at: tilldi check")
  }
}
