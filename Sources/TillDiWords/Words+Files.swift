package import Files

extension Words {
  package func isOwnFile(_ path: String) -> String {
    pick(
      "”\(path)” är en av omgångens egna filer och skrivs aldrig över. Inget skrevs. Välj ett annat namn, till exempel --output exports/papper.md.",
      "“\(path)” is one of the series’ own files and is never written over. Nothing was written. Choose another name, such as --output exports/paper.md."
    )
  }

  package func wrote(_ path: String) -> String { pick("Skrev \(path)", "Wrote \(path)") }

  package func fileExists(_ path: String) -> String {
    pick(
      "”\(path)” finns redan och är orörd. Skriv över den med --force, eller välj ett annat namn.",
      "“\(path)” is already there and untouched. Write over it with --force, or choose another name."
    )
  }

  package func cannotWriteFile(_ path: String, why reason: FailureReason) -> String {
    let why =
      reason == .notFound ? pick("mappen finns inte", "the folder is not there") : text(of: reason)
    return pick(
      "”\(path)” gick inte att skriva: \(why). Omgången är orörd.",
      "“\(path)” could not be written: \(why). The series is untouched.")
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
