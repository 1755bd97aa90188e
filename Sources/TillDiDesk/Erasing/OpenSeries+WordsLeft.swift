import TillDiWords

extension OpenSeries {
  /// Says where words still stand after they were erased or replaced, and, wholly, where they were looked for.
  ///
  /// - Throws: A ``Report`` where any file holds them or could not be opened: then not all is done.
  package func tell(_ left: FolderFindings, wholly: Bool) throws {
    if wholly {
      try context.say(words.searched(left.searched))
      if !left.unsearched.isEmpty { try context.tell(words.unsearched(left.unsearched)) }
    }
    if !left.links.isEmpty { try context.tell(words.notFollowed(left.links)) }
    let sentences =
      (left.unread.isEmpty ? [] : [words.unopened(left.unread)])
      + (left.holding.isEmpty ? [] : [words.stillHeld(by: left.holding)])
    if !sentences.isEmpty { throw Report(sentences.joined(separator: "\n")) }
  }
}
