package import TillDiCore
package import TillDiJournal
package import TillDiProgrammes
package import TillDiWalk
package import TillDiWords

/// What a command reports when it could not do its work: one text for a person, and exit 1.
public struct Report: Error, CustomStringConvertible {
  /// The text, in the language of the series.
  public let text: String

  /// Takes the text.
  package init(_ text: String) {
    self.text = text
  }

  /// The text.
  public var description: String { text }

  /// Words a refusal.
  package init(_ refusal: Refusal, _ words: Words) {
    text = words.text(of: refusal)
  }

  /// Words a failure of the record.
  package init(_ failure: JournalFailure, _ words: Words) {
    text = words.text(of: failure)
  }

  /// Words why nothing was appended.
  package init(_ failure: AppendFailure<Refusal>, _ words: Words) {
    switch failure {
    case .journal(let failure): self.init(failure, words)
    case .refused(let refusal): self.init(refusal, words)
    }
  }

  /// Words everything that is wrong with a programme.
  package init(_ problems: ProgrammeProblems, _ words: Words) {
    let lines = problems.problems.map { $0.text(in: words.language) }
    text = (lines + [words.faultsInProgramme(lines.count)]).joined(separator: "\n")
  }

  /// Words why there is nothing to walk, and what to do.
  package init(_ failure: WalkChoice.Failure, _ words: Words) {
    text =
      switch failure {
      case .unknown(let name, let known): words.text(of: .unknownSession(name, known: known))
      case .allHeld: words.allSessionsHeld
      case .held(let session, let day): words.sessionHeld(session, day)
      case .labelTaken(let label): words.labelTaken(label)
      }
  }
}
