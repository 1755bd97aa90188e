import Testing

import TillDiExchange

@Suite("A value that a file names twice")
struct RepeatedNamesTests {
  @Test(
    arguments: [
      (#"{"a":1,"a":2}"#, true), (#"{"a":{"b":[{"c":1,"c":1}]}}"#, true),
      (#"{"a":1, "b":{"a":2}, "a" : 3}"#, true), (#"{"å\"":1,"å\"":2}"#, true),
      (#"{"a":1,"b":1}"#, false), (#"[{"a":1},{"a":1}]"#, false),
      (#"{"a":"a","b":"a"}"#, false), (#"{"a":["a","a",{"a":1}]}"#, false),
      (#"{"a":"\"a\":1,\"a\":2"}"#, false), ("{}", false), ("", false), (#"{"a"#, false),
      (#"{"a\"#, false), ("}]{", false),
    ])
  func repeated(json: String, isRepeated: Bool) {
    #expect(hasRepeatedNames(Array(json.utf8)) == isRepeated)
  }
}
