package import Files
package import TillDiJournal

extension Words {
  /// The system does not say what was typed.
  package var nothingTyped: String {
    pick(
      "Datorn säger inte vad som skrevs efter tilldi, så inget är gjort: /proc går inte att läsa här. Be den som sköter datorn att montera /proc.",
      "The computer does not say what was typed after tilldi, so nothing is done: /proc can’t be read here. Ask whoever looks after the computer to mount /proc."
    )
  }

  /// What happened to the record, what is safe, and what to do.
  package func text(of failure: JournalFailure) -> String {
    switch failure {
    case .folderExists(let path):
      pick(
        "Det finns redan något som heter ”\(path)”. Inget ändrades. Välj ett annat namn, till exempel med årtal.",
        "There is already something called “\(path)”. Nothing changed. Choose another name, such as one with the year."
      )
    case .unusableName(let name):
      pick(
        "”\(name)” har ingen bokstav eller siffra att göra en mapp av. Skriv arbetsplatsens namn.",
        "“\(name)” has no letter or digit to make a folder of. Write the workplace’s name.")
    case .cannotCreate(let path, let reason):
      pick(
        "Omgången kunde inte skapas i ”\(path)”: \(text(of: reason)). Inget blev kvar.",
        "The series could not be made in “\(path)”: \(text(of: reason)). Nothing was left behind.")
    case .noRecord(let folder):
      pick(
        "”\(folder)” är ingen omgång. Börja en med: tilldi new \"Arbetsplatsens namn\"",
        "“\(folder)” is no series. Begin one with: tilldi new \"Name of the workplace\"")
    case .noHeader(let path):
      pick(
        "Första raden i ”\(path)” går inte att läsa, så omgången kan inte öppnas. Filen är orörd; ta fram en säkerhetskopia.",
        "The first line of “\(path)” can’t be read, so the series can’t be opened. The file is untouched; find a backup."
      )
    case .newerFormat(_, let version):
      pick(
        "Omgången är skriven av en nyare tilldi (format \(version)). Den går att läsa men inte att ändra här. Uppdatera tilldi.",
        "The series was written by a newer tilldi (format \(version)). It can be read here but not changed. Update tilldi."
      )
    case .otherSeries(let path, _, _):
      pick(
        "”\(path)” hör nu till en annan omgång. Inget sparades. Öppna omgången igen.",
        "“\(path)” now belongs to another series. Nothing was saved. Open the series again.")
    case .cannotRead(let path, let reason):
      pick(
        "”\(path)” gick inte att läsa: \(text(of: reason)).",
        "“\(path)” could not be read: \(text(of: reason)).")
    case .locked(_, let holder):
      pick(
        "Någon annan skriver i omgången just nu\(text(of: holder)). Inget sparades av det här. Vänta en stund och försök igen.",
        "Somebody else is writing to the series right now\(text(of: holder)). None of this was saved. Wait a moment and try again."
      )
    case .cannotLock(let path, let reason):
      pick(
        "Låset ”\(path)” gick inte att öppna: \(text(of: reason)). Inget sparades.",
        "The lock “\(path)” could not be opened: \(text(of: reason)). Nothing was saved.")
    case .cannotSetAside(let path, let reason):
      pick(
        "En oavslutad rad kunde inte läggas undan i ”\(path)”: \(text(of: reason)). Inget sparades.",
        "An unfinished line could not be set aside in “\(path)”: \(text(of: reason)). Nothing was saved."
      )
    case .notSaved(_, let reason, isCutBack: true):
      pick(
        "Det sparades inte: \(text(of: reason)). Allt som fanns förut är orört.",
        "It was not saved: \(text(of: reason)). Everything from before is untouched.")
    case .notSaved(_, let reason, isCutBack: false):
      pick(
        "Det är inte säkert att det sparades: \(text(of: reason)). Kör tilldi check innan ni fortsätter.",
        "It may not have been saved: \(text(of: reason)). Run tilldi check before you go on.")
    case .notRewritten(_, let reason, deleted: []):
      pick(
        "Inget raderades: \(text(of: reason)). Allt är som förut.",
        "Nothing was erased: \(text(of: reason)). Everything is as before.")
    case .notRewritten(_, let reason, let deleted):
      pick(
        "Omgångens fil är som förut: \(text(of: reason)). \(deletedAlready(deleted)) Kör samma sak en gång till.",
        "The series’ file is as before: \(text(of: reason)). \(deletedAlready(deleted)) Run the same once more."
      )
    case .nothingToMask:
      pick("Skriv vilka ord som ska bytas ut.", "Write which words are to be replaced.")
    case .wordsNotAlone, .emptyAction, .cannotEncode, .repeatedID:
      pick(
        "Det gick inte att skriva raden. Inget sparades, och allt från förut är orört.",
        "The line could not be written. Nothing was saved, and everything from before is untouched."
      )
    }
  }

  /// Files that went, though what was to go with them stands.
  package func deletedAlready(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick("Redan borttaget: \(names).", "Deleted already: \(names).")
  }

  /// Why the system refused, to stand after a colon.
  package func text(of reason: FailureReason) -> String {
    switch reason {
    case .noSpace: pick("disken är full", "the disk is full")
    case .noPermission: pick("du har inte behörighet där", "you have no permission there")
    case .readOnly: pick("disken går bara att läsa", "the disk can only be read")
    case .notFound: pick("den finns inte", "it is not there")
    case .tooLarge: pick("den blir för stor för disken", "it is too large for the disk")
    case .notAFile: pick("något annat har det namnet", "something else has that name")
    case .other(let code): pick("systemfel \(code)", "system error \(code)")
    }
  }

  private func text(of holder: LockHolder?) -> String {
    guard let holder else { return "" }
    let ended = holder.isRunning == false
    return pick(
      " (process \(holder.process) på \(holder.host)\(ended ? ", som inte längre kör" : ""))",
      " (process \(holder.process) on \(holder.host)\(ended ? ", which no longer runs" : ""))")
  }

  /// What a person should know of the disk.
  package func text(of warning: DiskWarning) -> String {
    switch warning {
    case .permissionsNotKept:
      pick(
        "Obs: den här disken håller inga behörigheter, så andra på datorn kan läsa omgången. Flytta den till din egen disk om det går.",
        "Note: this disk keeps no permissions, so others on the computer can read the series. Move it to your own disk if you can."
      )
    case .locksNotKept:
      pick(
        "Obs: den här disken håller inga lås. Skriv från ett program i taget.",
        "Note: this disk keeps no locks. Write from one program at a time.")
    }
  }
}
