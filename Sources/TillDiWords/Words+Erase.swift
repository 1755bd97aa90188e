extension Words {
  package var reallyErase: String {
    pick(
      "Det här raderas för gott och kan inte ångras. Är du säker? (ja/nej)",
      "This is erased for good and can’t be undone. Are you sure? (yes/no)")
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
      "Borttagna filer som kunde innehålla orden, och som går att göra om: \(names).",
      "Deleted files that might hold the words, and can be made again: \(names).")
  }

  package func notDeleted(_ file: String) -> String {
    pick(
      "”\(file)” gick inte att ta bort. Gör det själv.",
      "“\(file)” could not be deleted. Do it by hand.")
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
