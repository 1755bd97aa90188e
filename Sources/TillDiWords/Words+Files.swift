import TextShape
package import Files

extension Words {
  package func isOwnFile(_ path: String) -> String {
    pick(
      "”\(path)” är en av omgångens egna filer och skrivs aldrig över. Inget skrevs. Välj ett annat namn, till exempel --output exports/papper.md.",
      "“\(path)” is one of the series’ own files and is never written over. Nothing was written. Choose another name, such as --output exports/paper.md."
    )
  }

  package func wrote(_ path: String) -> String {
    pick("Skrev \(path.asQuoted)", "Wrote \(path.asQuoted)")
  }

  package func fileExists(_ path: String) -> String {
    pick(
      "”\(path)” finns redan och är orörd. Skriv över den med --force, eller välj ett annat namn.",
      "“\(path)” is already there and untouched. Write over it with --force, or choose another name."
    )
  }

  /// Why a file was not written; `isRecorded` where the record says already that it was.
  package func cannotWriteFile(
    _ path: String, why reason: FailureReason, isRecorded: Bool = false
  ) -> String {
    let why =
      reason == .notFound ? pick("mappen finns inte", "the folder is not there") : text(of: reason)
    let text = pick(
      "”\(path)” gick inte att skriva: \(why).", "“\(path)” could not be written: \(why).")
    return isRecorded ? text : text + pick(" Omgången är orörd.", " The series is untouched.")
  }

  /// What the log says of a file that was recorded and then not written.
  package func recordedInVain(isTakenBack: Bool) -> String {
    isTakenBack
      ? pick(
        "I loggen står att den skrevs ut, och att det är ångrat.",
        "The log says that it was written, and that this was undone.")
      : pick(
        "I loggen står ändå att den skrevs ut; tilldi undo tar tillbaka det.",
        "The log says that it was written all the same; tilldi undo takes that back.")
  }

  package var notForScreen: String {
    pick(
      "Ett dokument för Word är inget att läsa i terminalen. Skriv det till en fil: --output exports/dokument.docx. Inget skrevs.",
      "A Word document is nothing to read in a terminal. Write it to a file: --output exports/document.docx. Nothing was written."
    )
  }

  package func wouldBeKept(_ name: String) -> String {
    pick(
      "En kopia av ”\(name)” skulle läggas i omgångens mapp.",
      "A copy of “\(name)” would be put in the series’ folder.")
  }

  package func noSuchSchema(_ name: String, known: [String]) -> String {
    pick(
      "Det finns inget schema som heter \(name). De som finns: \(known.joined(separator: ", ")).",
      "There is no schema called \(name). There are: \(known.joined(separator: ", ")).")
  }
}

extension Words {
  /// Why a file isn't written whose name doesn't say what it would hold.
  package func endingTellsNothing(_ name: String, endings: [String], isPrint: Bool) -> String {
    let text = pick(
      "”\(name)” skulle inte säga vad filen innehåller. Låt namnet sluta på \(either(endings)). Inget skrevs.",
      "“\(name)” would not say what is in the file. Let its name end in \(either(endings)). Nothing was written."
    )
    // What the office's own programs open is not far away.
    let nearest = [
      ".doc": ".docx", ".odt": ".docx", ".rtf": ".docx", ".xls": ".csv", ".xlsx": ".csv",
      ".ods": ".csv",
    ].first { name.lowercased().hasSuffix($0.key) && endings.contains($0.value) }
    if let nearest {
      return text
        + pick(
          " \(nearest.value) öppnas i samma program som \(nearest.key).",
          " \(nearest.value) opens in the same program as \(nearest.key).")
    }
    guard isPrint, endings.contains(".html") else { return text }
    return text
      + pick(
        " Så blir det PDF: skriv .html, öppna filen i webbläsaren, välj Skriv ut och Spara som PDF.",
        " For PDF: write .html, open the file in the browser, choose Print and Save as PDF.")
  }

  /// Why a file isn't written whose name says one thing and the form that was asked for another.
  package func endingContradicts(_ name: String, _ form: String, endings: [String]) -> String {
    let way =
      endings.isEmpty
      ? ""
      : pick(
        " eller låt namnet sluta på \(either(endings))",
        " or let its name end in \(either(endings))")
    return pick(
      "”\(name)” säger en sak och --format \(form) en annan. Utelämna --format\(way). Inget skrevs.",
      "“\(name)” says one thing and --format \(form) another. Leave out --format\(way). Nothing was written."
    )
  }

  /// Several ways, of which one is to be chosen.
  private func either(_ ways: [String]) -> String {
    guard let last = ways.last, ways.count > 1 else { return ways.joined() }
    return ways.dropLast().joined(separator: ", ") + pick(" eller ", " or ") + last
  }
}
