extension Series {
  /// The files that were written for others after a note was said, and so may hold it.
  public func exports(after note: Note) -> [String] {
    var seen: Set<String> = []
    return exports.filter { $0.number > note.number }.map(\.file).filter {
      seen.insert($0).inserted
    }
  }
}
