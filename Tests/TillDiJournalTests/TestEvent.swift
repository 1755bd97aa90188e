import TillDiCore
import TillDiJournal

/// A small vocabulary of events: two kinds with words, three without.
enum TestEvent: JournalEvent, Equatable {
  case started(programme: String)
  case note(id: String, text: String)
  case reworded(id: String, text: String)
  case undone(action: String)
  case erased(id: String)

  static let kinds: Set<String> = ["started", "note", "reworded", "undone", "erased"]

  var subject: Subject? {
    switch self {
    case .note(let id, _), .reworded(let id, _): Subject(rawValue: id)
    case .started, .undone, .erased: nil
    }
  }

  private enum Kind: String, CodingKey {
    case started, note, reworded, undone, erased
  }

  private enum Field: String, CodingKey {
    case programme, id, text, action
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Kind.self)
    let kind = try container.allKeys.first.orThrow(container.codingPath)
    let payload = try container.nestedContainer(keyedBy: Field.self, forKey: kind)
    func text(_ field: Field) throws -> String { try payload.decode(String.self, forKey: field) }
    switch kind {
    case .started: self = .started(programme: try text(.programme))
    case .note: self = .note(id: try text(.id), text: try text(.text))
    case .reworded: self = .reworded(id: try text(.id), text: try text(.text))
    case .undone: self = .undone(action: try text(.action))
    case .erased: self = .erased(id: try text(.id))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Kind.self)
    func write(_ kind: Kind, _ fields: KeyValuePairs<Field, String>) throws {
      var payload = container.nestedContainer(keyedBy: Field.self, forKey: kind)
      for (field, text) in fields { try payload.encode(text, forKey: field) }
    }
    switch self {
    case .started(let programme): try write(.started, [.programme: programme])
    case .note(let id, let text): try write(.note, [.id: id, .text: text])
    case .reworded(let id, let text): try write(.reworded, [.id: id, .text: text])
    case .undone(let action): try write(.undone, [.action: action])
    case .erased(let id): try write(.erased, [.id: id])
    }
  }
}

extension Optional {
  fileprivate func orThrow(_ path: [any CodingKey]) throws -> Wrapped {
    guard let self else {
      throw DecodingError.dataCorrupted(.init(codingPath: path, debugDescription: "no kind"))
    }
    return self
  }
}

typealias TestJournal = Journal<TestEvent>

/// An action with one event at a fixed time.
func pending(_ event: TestEvent, id: String = PendingAction<TestEvent>.drawID())
  -> PendingAction<TestEvent>
{
  PendingAction(id: id, at: "2026-03-03T14:05:00+01:00", by: "laptop", events: [event])
}

/// An action that takes down a note.
func note(_ text: String, id: String = "note-1") -> PendingAction<TestEvent> {
  pending(.note(id: id, text: text))
}
