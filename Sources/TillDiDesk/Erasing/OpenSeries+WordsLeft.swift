import TillDiJournal
import TillDiWords

extension OpenSeries {
  /// Says where words still stand after they were erased or replaced, and, wholly, where they were looked for.
  ///
  /// - Throws: A ``Report`` where any file holds them, or something was not opened or followed: then not all is done.
  package func tell(_ left: FolderFindings, wholly: Bool) throws {
    if wholly { try context.say(words.searched(left.searched)) }
    // What was said of the pictures among the attachments is said once.
    let unsearched = left.unsearched.filter {
      wholly || !$0.hasPrefix(RecordFile.attachments + "/")
    }
    if !unsearched.isEmpty { try context.tell(words.unsearched(unsearched)) }
    let sentences =
      (left.links.isEmpty ? [] : [words.notFollowed(left.links)])
      + (left.unread.isEmpty ? [] : [words.unopened(left.unread)])
      + (left.holding.isEmpty ? [] : [words.stillHeld(by: left.holding)])
    if !sentences.isEmpty { throw Report(sentences.joined(separator: "\n")) }
  }
}
