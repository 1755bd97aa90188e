import TillDiJournal
import TillDiWords

extension OpenSeries {
  /// Says what went along with words that were erased, what is left to do by hand, and where they still stand.
  ///
  /// - Throws: A ``Report`` as telling what is left does.
  package func tell(_ erased: Erasure, wholly: Bool = false) throws {
    if !erased.attachments.isEmpty { try context.say(words.filesErased(erased.attachments)) }
    if !erased.papers.isEmpty { try context.say(words.deleted(erased.papers)) }
    for file in erased.undeleted { try context.tell(words.notDeleted(file)) }
    if erased.mayRemain { try context.tell(words.mayRemain) }
    if erased.picturesRemain { try context.tell(words.picturesRemain) }
    if erased.wasHandedOver { try context.tell(words.handedOverMayStay) }
    try context.tell(words.copies(erased.copies))
    try tell(erased.left, wholly: wholly)
  }

  /// Says where words still stand after they were erased or replaced, and, wholly, where they were looked for.
  ///
  /// - Throws: A ``Report`` where any file holds them, or something was not opened or followed: then not all is done.
  package func tell(_ left: FolderFindings, wholly: Bool = false) throws {
    if wholly { try context.say(words.searched(left.searched)) }
    if !left.common.isEmpty { try context.tell(words.notLookedFor(left.common)) }
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
