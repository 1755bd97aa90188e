package import TillDiCore
import TillDiJournal
import TillDiProgrammes
import TillDiReports
package import TillDiWords

extension OpenSeries {
  /// What two computers set in different ways and this room may see, the programme too.
  package func openConflicts(_ programme: Programme?, in history: History? = nil) -> [Conflict] {
    let history = history ?? record.history
    let reports = Reports(
      series: history.series, programme: programme, today: context.now().day, words: words)
    var conflicts = reports.visible(history.conflicts, history: history)
    if let older = olderProgramme(history),
      !conflicts.contains(where: { $0.place == .programme })
    {
      conflicts.append(older)
    }
    return conflicts
  }

  /// Says what two computers set in different ways, with both sides and how to choose.
  ///
  /// - Throws: An ``OutputFailure``.
  package func showConflicts(_ programme: Programme?, in history: History? = nil) throws {
    let shown = openConflicts(programme, in: history)
    guard !shown.isEmpty else { return }
    try context.say(words.bothChanged(shown.count))
    let names = conflictNames(programme, in: history)
    for conflict in shown {
      // Air between them, so that each is seen to be one.
      try context.say("\n" + words.told(conflict, names, laptop: context.laptop()))
    }
  }

  /// How the things that computers disagree about are named.
  package func conflictNames(_ programme: Programme?, in history: History? = nil) -> ConflictNames {
    let history = history ?? record.history
    let kept = history.keptInRoom
    return ConflictNames(
      note: { id in
        guard let note = history.series.described(id) else { return words.reports.gone }
        return note.text.isEmpty ? note.detail ?? "" : note.text
      },
      staysInRoom: { kept.contains($0) },
      session: { id in programme?.session(id).map { $0.title[words.language] } ?? id.rawValue })
  }

  /// Chooses one side of what two computers set in different ways; what was chosen.
  ///
  /// - Throws: A ``Report``.
  package mutating func choose(_ name: String, _ programme: Programme?) throws -> Event {
    let sides = openConflicts(programme).filter { $0.way == .choose }.flatMap(\.sides)
    let found = sides.filter { $0.action.rawValue.hasPrefix(name.lowercased()) }
    guard let side = found.first, Set(found.map(\.action)).count == 1 else {
      throw Report(.nothingToChoose(name), words)
    }
    if case .programmeAdopted(let adopted) = side.event {
      try runProgramme(adopted.programme, adopted.fingerprint)
      return side.event
    }
    do {
      try choose(side.action)
    } catch let refusal as Refusal {
      throw Report(refusal, words)
    }
    return side.event
  }
}

extension OpenSeries {
  /// The programme here and the one that another computer took up since, where this one's file is the older.
  private func olderProgramme(_ history: History) -> Conflict? {
    guard let bytes = try? programmeFile.bytes(), let current = history.series.programme else {
      return nil
    }
    let fingerprint = Programmes.fingerprint(bytes)
    if fingerprint == current.fingerprint { return nil }
    guard let here = adoption(of: fingerprint, history),
      let there = adoption(of: current.fingerprint, history), there.laptop != context.laptop()
    else { return nil }
    return Conflict(
      place: .programme, sides: [here, there], standing: here.action)
  }

  private func adoption(of fingerprint: String, _ history: History) -> Conflict.Side? {
    for action in history.actions.reversed() where history.live.contains(action.id) {
      for event in action.events {
        if case .programmeAdopted(let adopted) = event, adopted.fingerprint == fingerprint {
          return Conflict.Side(action, event)
        }
      }
    }
    return nil
  }

  /// Puts a kept text in the place of `programme.yaml`, and records that it is run; the other text is kept too.
  private mutating func runProgramme(_ id: String, _ fingerprint: String) throws {
    let adoption = Request.adopt(programme: id, fingerprint: fingerprint)
    if record.isPreview { try perform(adoption) }
    let kept = keptProgrammes
    let here = try programmeFile.bytes()
    // A text with faults is kept too, but nothing can be said of it.
    try kept.keep(here, nil)
    if Programmes.fingerprint(here) != fingerprint {
      let file = ProgrammeFile(folder + "/programmes/\(fingerprint).yaml", in: context, words)
      let text = try file.bytes()
      try kept.keep(text, try file.programme())
      try ExportFile(programmeFile.path, in: context, words, isOwn: true).write(
        text, replacing: true)
    }
    try perform(adoption)
  }
}
