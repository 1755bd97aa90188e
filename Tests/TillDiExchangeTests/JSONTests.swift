import Foundation
import Testing
import TillDiExchange

/// What a value of JSON is written as.
@Suite struct JSONTests {
  static let value = JSON.object([
    ("text", .text("å \"/\\\n\u{1}\u{7F}")), ("none", .null), ("empty", .list([])),
    ("list", .list([.whole(1), .flag(true), .number(0.5), .object([])])),
  ])

  static let written: [(JSON.Layout, String)] = [
    (
      .line,
      #"{"text":"å \"/\\\n\u0001\u007f","none":null,"empty":[],"list":[1,true,0.5,{}]}"#
    ),
    (
      .file,
      #"""
      {
        "text": "å \"/\\\n\u0001\u007f",
        "none": null,
        "empty": [],
        "list": [
          1,
          true,
          0.5,
          {}
        ]
      }
      """#
    ),
    (
      .schema,
      #"""
      {
        "text": "å \"/\\\n\u0001\u007f",
        "none": null,
        "empty": [],
        "list": [1, true, 0.5, {}]
      }
      """#
    ),
  ]

  @Test(arguments: written.indices) func layouts(_ index: Int) {
    let (layout, text) = Self.written[index]
    #expect(String(decoding: Self.value.written(layout), as: UTF8.self) == text)
  }

  /// What exports were written with before, to the byte; whoever compares files sees no difference.
  @Test func dataIsLaidOutAsFoundationDoes() throws {
    struct Same: Encodable {
      let text = "å \"/\\\n\u{1}\u{7F}\u{2028}"
      let aText = ["sv": "Lön", "en-GB": "Pay", "en": "Pay"]
      let empty: [Int] = []
      let list = [[1, 2], []]
      let nothing: [String: Int] = [:]
      let isSo = true
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes = try encoder.encode(Same())
    let value = try JSONDecoder().decode(JSON.self, from: bytes)
    #expect(value.data == Array(bytes) + Array("\n".utf8))
  }

  @Test func theOrderOfKeysSaysNothing() {
    let one = JSON.object([("a", .whole(1)), ("b", .object([("d", .null), ("c", .null)]))])
    let other = JSON.object([("b", .object([("c", .null), ("d", .null)])), ("a", .whole(1))])
    #expect(one == other)
    #expect(one != .object([("a", .whole(1))]))
    #expect(JSON.list([.whole(1), .whole(2)]) != .list([.whole(2), .whole(1)]))
  }
}
