extension Words {
  package var reallyErase: String {
    pick(
      "Det här raderas för gott och kan inte ångras. Är du säker? (ja/nej)",
      "This is erased for good and can’t be undone. Are you sure? (yes/no)")
  }

  /// Whose words are asked about: the newest stand last.
  package func about(_ texts: [String]) -> String {
    var seen: Set<String> = []
    let shown = texts.filter { seen.insert($0).inserted }.map { pick("”\($0)”", "“\($0)”") }
    return shown.suffix(5).joined(separator: "\n")
  }

  package var nothingErased: String { pick("Inget raderades.", "Nothing was erased.") }

  package func erased(lines: Int) -> String {
    pick(
      "Raderat för gott: \(lines) \(lines == 1 ? "rad" : "rader") i filen.",
      "Erased for good: \(lines) \(lines == 1 ? "line" : "lines") of the file.")
  }

  /// What was deleted because words went.
  package func deleted(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Borttagna filer som kunde innehålla orden: \(names). Papper går att göra om.",
      "Deleted files that might hold the words: \(names). Papers can be made again.")
  }

  package func notDeleted(_ file: String) -> String {
    pick(
      "”\(file)” gick inte att ta bort. Gör det själv.",
      "“\(file)” could not be deleted. Do it by hand.")
  }

  /// Files that hold the words, and that this program has not written as they are now.
  package func stillHeld(by files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Orden står kvar i: \(names). Någon annan än tilldi har skrivit eller ändrat det, så det är orört. Ta bort orden eller filen själv.",
      "The words are still in: \(names). Somebody else than tilldi has written or changed that, so it is untouched. Remove the words or the file yourself."
    )
  }

  /// Files that would keep the words, in a preview.
  package func wouldStillBeHeld(by files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Orden skulle stå kvar i: \(names). Någon annan än tilldi har skrivit eller ändrat det.",
      "The words would still be in: \(names). Somebody else than tilldi has written or changed that."
    )
  }

  /// How many files were looked through.
  package func searched(_ count: Int) -> String {
    pick(
      "Sökt efter orden i \(count == 1 ? "1 annan fil" : "\(count) andra filer") i mappen.",
      "Looked for the words in \(count == 1 ? "1 other file" : "\(count) other files") of the folder."
    )
  }

  /// Words that stand in every paper, so that looking for them would say nothing.
  package func notLookedFor(_ texts: [String]) -> String {
    let listed = texts.map { pick("”\($0)”", "“\($0)”") }.joined(separator: ", ")
    return pick(
      "Ordet står i programmets egna texter, så det är inte sökt i papperen: \(listed).",
      "The word stands in the programme’s own texts, so no paper was searched for it: \(listed).")
  }

  /// Files in which nobody can look for words.
  package func unsearched(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Här går det inte att söka, så titta själv: \(names).",
      "These can’t be searched, so look yourself: \(names).")
  }

  /// Folders and files that could not be opened.
  package func unopened(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Det här gick inte att öppna, så orden kan stå kvar där: \(names).",
      "These could not be opened, so the words may still be there: \(names).")
  }

  /// Links that were not followed.
  package func notFollowed(_ links: [String]) -> String {
    let names = links.joined(separator: ", ")
    return pick(
      "Länkar ut ur mappen, som är orörda: \(names). Titta själv vart de leder.",
      "Links out of the folder, which are untouched: \(names). Look yourself where they lead.")
  }

  /// What was handed over may have to be kept.
  package var handedOverMayStay: String {
    pick(
      "Raden är lämnad. Listan som lämnades kan vara en allmän handling: fråga registratorn innan någon kastar den.",
      "The line was handed over. The list that was handed over may be a public record: ask the registrar before anybody throws it away."
    )
  }

  package var mayRemain: String {
    pick(
      "Obs: rader som inte går att läsa kan ännu innehålla orden. Kör tilldi check.",
      "Note: lines that can’t be read may still hold the words. Run tilldi check.")
  }

  package func noWordsThere(_ name: String) -> String {
    pick(
      "”\(name)” är inget som någon har sagt. tilldi log visar namnen.",
      "“\(name)” is nothing that anybody said. tilldi log shows the names.")
  }

  /// The copies that erasing and masking can't reach.
  package func copies(_ files: [String]) -> String {
    var seen: Set<String> = []
    let outside = files.filter { !$0.hasPrefix("exports/") && seen.insert($0).inserted }
    let listed =
      outside.isEmpty
      ? ""
      : pick(" Det skrevs ut till: ", " It was written to: ") + outside.joined(separator: ", ")
        + "."
    return pick(
      "Kvar att göra för hand: utskrivna papper, filer ni har skickat, andra datorer och säkerhetskopior.\(listed)",
      "Left to do by hand: printed paper, files you have sent, other computers and backups.\(listed)"
    )
  }
}
