package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The whole programme at a glance: both tracks, session by session, and our own occasions.
  package func programmeOutline() -> Document {
    document(title: programme.map { text($0.title) } ?? phrases.noProgramme) {
      if let programme {
        paragraph(text(programme.summary))
        for track in programme.tracks {
          Block.heading(level: 2, .text("\(text(track.title)) (\(text(track.motto)))"))
          paragraph(phrases.participants(text(track.participants)))
          sessionTable(programme.sessions(of: track.kind))
          paragraph(phrases.comesOut(text(track.listTitle)))
        }
        if !programme.occasions.isEmpty {
          Block.heading(level: 2, .text(phrases.ownOccasions))
          sessionTable(programme.occasions)
        }
      }
    }
  }

  private func sessionTable(_ sessions: [Session]) -> Block {
    .table(
      Table(
        columns: phrases.sessionColumns.map { Table.Column(.text($0)) },
        rows: sessions.map { session in
          [
            .code(session.id.rawValue), .text(text(session.title)),
            .text(session.steps.map(String.init).joined(separator: ", ")),
            .text(words.minutes(session.minutes)),
          ]
        }))
  }

  /// One session: what it is for, what to bring, and each activity with its words to say.
  package func session(_ id: SessionID) -> Document {
    document(title: title(of: id)) {
      if let programme, let session = programme.session(id) {
        paragraph(text(session.purpose))
        paragraph(phrases.length(session.minutes, steps: session.steps))
        let materials = session.activities.flatMap(\.materials)
        let bring = Material.allCases.filter { materials.contains($0) }
        if !bring.isEmpty {
          paragraph("\(phrases.bring): \(phrases.joined(bring.map { words.name(of: $0) }))")
        }
        for homework in programme.homework(collectedAt: id) {
          paragraph(phrases.homeworkCollected(text(homework.title)))
        }
        for activity in session.activities { self.activity(activity) }
        for homework in programme.homework(givenAt: id) {
          paragraph(phrases.homeworkGiven(text(homework.title)))
        }
      } else {
        paragraph(phrases.unknownSession(id.rawValue))
      }
    }
  }

  @BlockBuilder
  private func activity(_ activity: Activity) -> [Block] {
    Block.heading(
      level: 2, .text("\(text(activity.title)) – \(words.minutes(activity.minutes))"))
    let setting = [
      activity.timeFrame.map { words.name(of: $0) }, activity.groups.map { phrases.groups($0) },
      activity.workingMinutes.map { phrases.working($0) },
      activity.materials.isEmpty
        ? nil : phrases.joined(activity.materials.map { words.name(of: $0) }),
    ].compactMap { $0 }
    if !setting.isEmpty {
      paragraph(phrases.sentence(setting.joined(separator: " · ")))
    }
    if !activity.say.isEmpty {
      Block.callout(
        Callout(title: .text(phrases.say), blocks: activity.say.map { paragraph(text($0)) }))
    }
    if !activity.hints.isEmpty {
      Block.bulletList(
        activity.hints.map { ListItem(.text("\(phrases.hint): \(text($0.text))")) })
    }
    if let outcome = activity.outcome { paragraph(phrases.outcome(text(outcome))) }
  }

  /// The short text that prepares a facilitator.
  package func quickCourse() -> Document {
    document(title: phrases.quickCourseTitle) {
      let parts = (programme?.quickCourse ?? []).map { text($0) }
      for (index, part) in parts.enumerated() {
        index == 0 ? paragraph(part) : led(part)
      }
      if programme == nil { paragraph(phrases.noProgramme) }
    }
  }

  /// A paragraph whose first sentence stands out, so that one finds it again.
  private func led(_ part: String) -> Block {
    guard let end = part.firstRange(of: ". ") else { return paragraph(part) }
    return .paragraph([
      .strong(.text(String(part[..<end.lowerBound]) + ".")),
      .text(" " + part[end.upperBound...]),
    ])
  }
}
