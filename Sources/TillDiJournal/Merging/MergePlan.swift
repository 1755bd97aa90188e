import TillDiCore

/// What two copies of a record come to, worked out before anything is written.
struct MergePlan {
  typealias Lines = Rewrite

  /// This record with what goes and what is masked.
  private(set) var here: Lines
  /// The lines that are added, each as it stands in the other file.
  private(set) var added: [[UInt8]] = []
  /// What it comes to, for people.
  private(set) var merged: Merged
  /// The highest number of any line on either side.
  let lastNumber: Int
  /// The highest number over there.
  let lastNumberThere: Int

  private let selection: MergeSelection
  private let masks: SharedMasks
  private let hasAttachments: Bool
  /// Everything over there that is a file with a description, and no note.
  private let attachments: Set<NoteID>

  /// Whether lines of this record change, so that it has to be written anew.
  var isRewrite: Bool { merged.removedLines > 0 || merged.maskedLines > 0 }

  init(
    _ there: Lines, into here: Lines, header: Header, withRoomNotes: Bool, hasAttachments: Bool
  ) {
    self.hasAttachments = hasAttachments
    let before = History(here, header: header)
    let theirs = History(there, header: header)
    attachments = Set(
      theirs.actions.flatMap(\.events).compactMap {
        if case .attached(let attached) = $0 { attached.note } else { nil }
      })
    self.here = here
    selection = MergeSelection(of: theirs, into: before, withRoomNotes: withRoomNotes)
    masks = SharedMasks(here: before, there: theirs)
    lastNumberThere = theirs.actions.last?.number ?? 0
    lastNumber = max(here.lastNumber, there.lastNumber)
    merged = Merged(before: before, after: before)
    merged.isTornThere = there.tornBytes > 0
    take(there)
    if merged.removedLines + merged.maskedLines + added.count > 0 {
      // The fold takes the other lines in whatever order they come.
      let kept = self.here.lines.compactMap(\.action)
      merged.after = History(
        name: header.name, language: before.language, actions: kept + merged.actions)
    }
  }

  private mutating func take(_ there: Lines) {
    var places: [ActionID: Int] = [:]
    for (index, line) in here.lines.enumerated() {
      if let action = line.action, places[action.id] == nil {
        places[action.id] = index
      }
    }
    var seen: Set<ActionID> = []
    var common: Set<Int> = []
    var news: [(line: Lines.Line, action: Action)] = []
    for line in there.lines {
      guard let action = line.action, seen.insert(action.id).inserted else { continue }
      if let index = places[action.id] {
        common.insert(index)
        meet(line, action, at: index)
      } else {
        news.append((line, action))
      }
    }
    let erased = linesToErase()
    let goneHere: [Action] = erased.compactMap { here.lines[$0].action }
    let goneThere: [Action] = news.map(\.action).filter { selection.verdict(on: $0) == .erased }
    let texts: [String] = (goneHere + goneThere).flatMap(\.events).flatMap(\.words)
    for new in news { add(new.line, new.action, erasedTexts: texts) }
    for (index, line) in here.lines.enumerated() where !common.contains(index) {
      for subject in line.action?.events.compactMap(\.subject) ?? []
      where masks.isMaskedOnlyThere(subject) { merged.maskAgain.insert(subject) }
    }
    here.lines = here.lines.enumerated().filter { !erased.contains($0.offset) }.map(\.element)
    if !texts.isEmpty { merged.removedLines += here.dropUnresolved(containing: texts) }
  }

  /// The same line on both sides: as a rule it is the same, else words were masked.
  private mutating func meet(_ line: Lines.Line, _ action: Action, at index: Int) {
    let ours = here.lines[index].bytes.withoutReturn
    let theirs = line.bytes.withoutReturn
    guard ours != theirs, index > 0 else { return }
    guard let subject = action.events.compactMap(\.subject).first,
      let masked = masks.settle(ours, theirs, subject: subject)
    else {
      merged.differing += 1
      return
    }
    guard masked != ours else { return }
    here.lines[index].bytes = masked
    here.lines[index].content = LineReader().anyLine(masked[...])
    merged.maskedLines += 1
  }

  /// The lines here whose words were erased over there.
  private mutating func linesToErase() -> Set<Int> {
    var lines: Set<Int> = []
    // The header's line stays in any case: without it there is no record.
    for (index, line) in here.lines.enumerated().dropFirst() {
      let subjects = line.action?.events.compactMap(\.subject) ?? []
      let gone = subjects.filter(selection.erased.contains)
      guard !gone.isEmpty else { continue }
      merged.erasing.formUnion(gone)
      merged.removedLines += 1
      lines.insert(index)
    }
    return lines
  }

  private mutating func add(_ line: Lines.Line, _ action: Action, erasedTexts texts: [String]) {
    var verdict = selection.verdict(on: action)
    if verdict == .comes, line.hasUnknown {
      let values = line.values
      let named = values.map { Subject(rawValue: $0) }
      if !selection.hidden.isDisjoint(with: named) { verdict = .staysInRoom }
      let isErased =
        !selection.erased.isDisjoint(with: named)
        || values.contains { value in texts.contains { !$0.isEmpty && value.contains($0) } }
      if isErased { verdict = .erased }
    }
    switch verdict {
    case .mark: break
    case .erased: merged.keptOut += 1
    case .staysInRoom:
      let named = Set(line.values.map { NoteID($0) })
      let hidden = named.intersection(selection.hiddenNotes)
      merged.hiddenNotes.formUnion(hidden.subtracting(attachments))
      merged.hiddenAttachments.formUnion(hidden.intersection(attachments))
    case .comes:
      added.append(line.bytes)
      if line.hasUnknown { merged.unknown += 1 }
      merged.actions.append(action)
      if hasAttachments { merged.values.append(line.values) }
      for subject in action.events.compactMap(\.subject) where masks.isMaskedOnlyHere(subject) {
        merged.maskAgain.insert(subject)
      }
    }
  }
}

extension Rewrite.Line {
  /// Every text in its events, names of things too.
  var values: Set<String> {
    bytes.withUnsafeBytes { raw in
      Set(
        JSONStrings.values(in: raw, under: "events").map {
          String(decoding: JSONText.unescape(raw, in: $0).bytes, as: UTF8.self)
        })
    }
  }
}

extension History {
  /// Folds what a record's lines say.
  init(_ lines: Rewrite, header: Header) {
    self.init(
      name: header.name, language: Language(rawValue: header.language) ?? .swedish,
      actions: lines.lines.compactMap(\.action))
  }
}
