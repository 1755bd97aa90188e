extension Words {
  package func undone(_ redo: Bool, _ sentences: [String]) -> String {
    let shown = sentences.count > 4 ? Array(sentences.prefix(3)) : sentences
    let left = sentences.count - shown.count
    let more = left > 0 ? pick(" · och \(left) till", " · and \(left) more") : ""
    let what = shown.isEmpty ? "" : ": " + shown.joined(separator: " · ") + more
    return redo
      ? pick("Gjort igen\(what)", "Done again\(what)")
      : pick(
        "Ångrat\(what)\ntilldi undo --redo tar tillbaka det.",
        "Undone\(what)\ntilldi undo --redo brings it back.")
  }
}
