package import TillDiCore

extension Words {
  private func numbered(_ lines: [Int]) -> String {
    let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
    return shown + (lines.count > 5 ? " …" : "")
  }

  /// The other folder is of another series.
  package func cannotMergeOtherSeries(_ folder: String, name: String) -> String {
    pick(
      "”\(folder)” är en annan omgång (”\(name)”), så de två kan inte slås ihop. Inget ändrades. Välj en kopia av samma omgång.",
      "“\(folder)” is another series (“\(name)”), so the two can’t be merged. Nothing changed. Choose a copy of this same series."
    )
  }

  /// The folder is this series' own.
  package func cannotMergeSameFolder(_ folder: String) -> String {
    pick(
      "”\(folder)” är den mapp ni redan är i, så det finns inget att slå ihop. Inget ändrades. Skriv vägen till kopian från den andra datorn.",
      "“\(folder)” is the folder you are in already, so there is nothing to merge. Nothing changed. Write the path of the copy from the other computer."
    )
  }

  /// The folder is of the other side's computer, or this one is.
  package func cannotMergeOtherSide(_ folder: String, _ track: TrackKind) -> String {
    let list = listName(of: track)
    return pick(
      "”\(folder)” och den här omgången hör till var sin sida: \(list) har gått emellan som en fil. Mellan sidorna går bara listor och svar, aldrig anteckningar, så de slås inte ihop. Inget ändrades. Skicka listan eller svaren med tilldi hand-over … --output FIL, och ta emot med tilldi receive FIL.",
      "“\(folder)” and this series belong to one side each: \(list) went between them as a file. Between the sides only lists and replies travel, never notes, so they are not merged. Nothing changed. Send the list or the replies with tilldi hand-over … --output FILE, and take them in with tilldi receive FILE."
    )
  }

  /// A newer program wrote the other copy.
  package func cannotMergeNewer(_ folder: String, version: Int) -> String {
    pick(
      "”\(folder)” är skriven av en nyare tilldi (format \(version)) och kan inte slås ihop här. Inget ändrades. Uppdatera tilldi och försök igen.",
      "“\(folder)” was written by a newer tilldi (format \(version)) and can’t be merged here. Nothing changed. Update tilldi and try again."
    )
  }

  /// There is no series in the other folder.
  package func cannotMergeNoSeries(_ folder: String) -> String {
    pick(
      "”\(folder)” är ingen omgång: där finns ingen journal.jsonl. Inget ändrades. Skriv vägen till omgångens mapp från den andra datorn.",
      "“\(folder)” is no series: there is no journal.jsonl in it. Nothing changed. Write the path of the series’ folder from the other computer."
    )
  }

  /// The other record's first line makes no sense.
  package func cannotMergeNoHeader(_ path: String) -> String {
    pick(
      "Första raden i ”\(path)” går inte att läsa. Inget ändrades. Kopiera mappen från den andra datorn en gång till.",
      "The first line of “\(path)” can’t be read. Nothing changed. Copy the folder from the other computer once more."
    )
  }

  /// The other record can't be opened.
  package func cannotMergeUnread(_ path: String, why: String) -> String {
    pick(
      "”\(path)” gick inte att läsa: \(why). Inget ändrades.",
      "“\(path)” could not be read: \(why). Nothing changed.")
  }

  /// Lines of the other record make no sense.
  package func cannotMergeUnreadable(_ folder: String, lines: [Int]) -> String {
    pick(
      "Rad \(numbered(lines)) i ”\(folder)/journal.jsonl” går inte att läsa, och kan vara märket att något stannar i rummet. Inget ändrades. Kör tilldi check på den andra datorn först.",
      "Line \(numbered(lines)) of “\(folder)/journal.jsonl” can’t be read, and may be the mark that something stays in the room. Nothing changed. Run tilldi check on the other computer first."
    )
  }

  /// Lines of this record make no sense.
  package func cannotMergeUnreadableHere(lines: [Int]) -> String {
    pick(
      "Rad \(numbered(lines)) i omgångens fil här går inte att läsa, och kan vara märket att något är raderat. Inget slogs ihop. Kör tilldi check först.",
      "Line \(numbered(lines)) of the series’ file here can’t be read, and may be the mark that something was erased. Nothing was merged. Run tilldi check first."
    )
  }

  /// More was erased over there while the question stood.
  package var cannotMergeChanged: String {
    pick(
      "Mer raderades på den andra datorn under tiden. Inget ändrades. Kör samma sak en gång till.",
      "More was erased on the other computer meanwhile. Nothing changed. Run the same once more.")
  }

  /// A file that goes along could not be copied.
  package func cannotMergeCopy(_ path: String, why: String) -> String {
    pick(
      "”\(path)” gick inte att kopiera hit: \(why). Inget slogs ihop, och allt är som förut.",
      "“\(path)” could not be copied here: \(why). Nothing was merged, and everything is as before."
    )
  }

  /// The record could not be written anew.
  package func cannotMergeWrite(why: String) -> String {
    pick(
      "Inget slogs ihop: \(why). Allt i omgångens fil är som förut.",
      "Nothing was merged: \(why). Everything in the series’ file is as before.")
  }
}
