import Foundation
import Testing
import TillDiCore

/// The record's format, version 1: a line that is read today must be read in ten years.
@Suite struct EventFormatTests {
  private func written(_ event: Event) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(event), as: UTF8.self)
  }

  private func read(_ json: String) throws -> Event {
    try JSONDecoder().decode(Event.self, from: Data(json.utf8))
  }

  @Test(arguments: EventCase.all)
  func everyKindIsWrittenAndRead(_ example: EventCase) throws {
    #expect(try written(example.event) == example.json)
    #expect(try read(example.json) == example.event)
  }

  @Test(arguments: EventVariant.all)
  func soIsWhatSaysMoreOrLess(_ variant: EventVariant) throws {
    #expect(try written(variant.event) == variant.json)
    #expect(try read(variant.json) == variant.event)
  }

  @Test func theTableCoversEveryKind() throws {
    let kinds = try EventCase.all.map { example in
      let object = try JSONSerialization.jsonObject(with: Data(example.json.utf8))
      return try #require((object as? [String: Any])?.keys.first)
    }
    #expect(Set(kinds) == Event.kinds)
    #expect(Set(kinds).count == kinds.count)
  }

  /// An optional field that is missing and one that is null are the same: nothing was said.
  @Test(arguments: [
    #"{"said":{"kind":"remark","note":"n","staysInRoom":false,"text":"ja"}}"#,
    #"{"said":{"kind":"remark","note":"n","detail":null,"staysInRoom":false,"text":"ja"}}"#,
  ])
  func missingIsNothing(_ json: String) throws {
    let plain = Event.said(
      note: "n", kind: .remark, text: "ja", detail: nil, staysInRoom: false)
    #expect(try read(json) == plain)
    #expect(
      try written(plain)
        == #"{"said":{"kind":"remark","note":"n","staysInRoom":false,"text":"ja"}}"#)
  }

  /// A field may be added by a newer program; this one passes it by.
  @Test func aFieldThatIsNotKnownIsPassedBy() throws {
    let json = #"{"removed":{"note":"k7","why":"dubblett","weight":[1,{"a":2}]}}"#
    #expect(try read(json) == .removed(note: "k7"))
  }

  /// A word where the record has one of a few is a newer program's, which whoever reads lines can tell from damage.
  @Test(arguments: [
    #"{"moved":{"kind":"gossip","note":"n"}}"#,
    #"{"tagged":{"dimensions":["things","gossip"],"note":"n"}}"#,
    #"{"graded":{"grade":"gossip","link":"l"}}"#,
    #"{"ranked":{"list":"gossip","order":[]}}"#,
    #"{"arranged":{"matter":"gossip","text":"ja"}}"#,
    #"{"moment-removed":{"map":"gossip","moment":"m"}}"#,
    #"{"observed":{"observation":{"id":"o","lens":"gossip","text":"ja"}}}"#,
  ])
  func anUnknownWordIsNamed(_ json: String) {
    do {
      Issue.record("read as \(try read(json))")
    } catch DecodingError.dataCorrupted(let context) {
      #expect((context.underlyingError as? UnknownName)?.name == "gossip")
    } catch {
      Issue.record(error)
    }
  }

  @Test(arguments: [
    #"{"sung":{"note":"n"}}"#,
    #"{}"#,
    #"{"removed":{}}"#,
    #"{"removed":{"note":"n"},"closed":{}}"#,
    #"{"done":{"on":"2026-02-30","reply":"a"}}"#,
    #"{"moved":{"kind":"gossip","note":"n"}}"#,
    #"{"attended":{"change":"2","occasion":"o","role":"r"}}"#,
    #"{"planned":{"plan":{"day":"2026-03-10","id":"p","minutes":60,"session":"s","time":"24:00"}}}"#,
  ])
  func whatIsNoEventIsNotRead(_ json: String) {
    #expect(throws: DecodingError.self) { try read(json) }
  }
}
