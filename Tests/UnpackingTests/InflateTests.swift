import Foundation
import Testing
import Trials
import Unpacking

/// What zlib packed, by each of its ways, comes out as it went in; anything else is refused and stops nothing.
@Suite struct InflateTests {
  static let short = "Skrivaren i korridoren, korridoren, korridoren."

  /// Many sentences, and letters that follow no habit.
  static let long: String = {
    var number = 1
    let letters = (0..<1500).map { _ in
      number = (number * 1_103_515_245 + 12_345) % (1 << 31)
      return Character(Unicode.Scalar(UInt8(97 + (number >> 16) % 26)))
    }
    return String(
      repeating: "Wifi tar slut i köket. Larmet tystnar när telefonen laddas. ", count: 40)
      + String(letters)
  }()

  private static let packedLong =
    """
    7VS3oSQoDG1lKthKLt8YbwRIOGHquRq2gW3s+EVcNgkJPCQ9o9/Bhs8Q7dPTHJ/wgb9/wIxfn39Ey2Z8xumjvNvy99/2GSYZi8WU
    TxJai/7r8/uL/qK/6C/6i/6iv+gv+ov+n9E13+aTiGiGhJXGHRxM9mSPpL5EVIoj2miMkfGeVIzZ0K8TfVve1k7VTtTTqQwAYUcz
    UC5gbWsMfotxA6NUA3XW4Odp62b9vu0tdMfjdbY8BQj9LihrM8u6sSXpr058xtY8kjQYwZ2DKpJMIcsmek0+XuVN4kr+JleyNDk1
    JV9pVwuIaRr3zuCWn40vTj0R9GE9ogPT3hc4eksxrDPQWw9GOn9ZV0wrHWhgfZP5nW9g4OjDSJUnbxFOLzc31RLIIc02IaahzSma
    jrRSXXuPRUeuQSnlcalGBaAs3gyd0e+yJNsjjl+mFu9UZFOPqjgUbeDqSM6ohybFJa/azvwhWmTvx1gsJSd9Wwy7tGZfOXtCnmlN
    W87SEifH481pyW1Kbt2lRE9yg9sZhIkpmCOvvBFGeMXcvIlpYND7BmVfl4H64HkgHpclhmIy5nmDyNEnMNb6GRJsn2T1GsuNtyQZ
    kkwrMJXarsiobDa6TMcFIXLoOx8d5MQTgkklKrspki9eaq8W6522Hi7mM2ftj96ojG2cjWOanbalgFpNWyWx0OhbA91tKpaUI08r
    USuuknqPY1+wGMrdTYgHVD09Noe1mUKNtUIMZKvttbHLnS/xIj+3JikJSpi0DdUx9Y+do9qx6F0dbC78TCxF18V1e2bpE9tRW5+e
    D8kSkvO9SuURsYWUWl37Im0UbscpD4R5I8sByU1jnoRW5e6DEPXyeWrF51OBiQTrMGsrx4jmV75zWHaEwfQZ3FpGmWOXfFYDzM6X
    JWCWzZdnX4h5aLQYFT+r2FJNpPheqr4ckVl5ExIFdo9IA6tFQXKZCy+uukaLOQ3MHFwXsr64nQwvUx1qopjnGFnG83SA14yvhGsN
    17eu3KsR92mGSbMn79ZPdipUF94YG/abw4kcmnusL+aU0OkNGKAfsik6Afp53JXHAKFnNLfcGVeMRJlG2kfimW8XeNtdC/nK82Ko
    tUmr5WdyyMzohG5jWQQjlGGQaPe1Oqp+bJ4vCG53c9A9U+gX6nzV8KSO9Wt4HGeKA8lbZ6oGATaXdbbX0flx8bxZxiTre3N3+qb1
    uZ5DUdRssETVNoElnhufOF67hGHIfZTMSrNxRYFwaES1Mg2TKcv9Fg6EZxTL88nqJWpnz8p+p5ex8kiR2HoR0N8q2W/njh9jOr5Q
    9xjRn3xL0I2he5v8anpZ0yaU3ha4lzoMR6m1qhlTcK6gxX8=
    """.filter { !$0.isWhitespace }

  /// Bytes that zlib 1.2 wrote, without its own head and sum, and what they hold.
  static let samples: [(packed: String, text: String)] = [
    // Level 9: a code of its own.
    (
      packedLong, long
    ),
    // The fixed code.
    ("C84uyixLLErNU8hUyM4vKspMyQdydHCw9QA=", short),
    // Level 0: stored.
    ("AS8A0P9Ta3JpdmFyZW4gaSBrb3JyaWRvcmVuLCBrb3JyaWRvcmVuLCBrb3JyaWRvcmVuLg==", short),
    // A copy that reaches into itself.
    ("S0wcBaNgFAx3AAA=", String(repeating: "a", count: 1000)),
  ]

  @Test(arguments: samples.indices) func comesOutAsItWentIn(index: Int) throws {
    let (packed, text) = Self.samples[index]
    let bytes = [UInt8](try #require(Data(base64Encoded: packed)))
    let found = try Inflate.bytes(bytes[...], atMost: text.utf8.count)
    #expect(String(decoding: found, as: UTF8.self) == text)
    #expect(throws: Inflate.Failure.tooLarge) {
      try Inflate.bytes(bytes[...], atMost: text.utf8.count - 1)
    }
    for length in 0..<bytes.count {
      #expect(throws: Inflate.Failure.damaged) {
        try Inflate.bytes(bytes[..<length], atMost: 1 << 20)
      }
    }
  }

  @Test func refusesACodeThatCanNotBe() {
    // The third kind of block, a stored block whose length is not what it says twice, and a copy from before the start.
    for bytes: [UInt8] in [[0x07], [0x01, 1, 0, 0, 0, 65], [0x03, 0x02]] {
      #expect(throws: Inflate.Failure.damaged) { try Inflate.bytes(bytes[...], atMost: 100) }
    }
  }

  /// An answer or a refusal each, and never more than was asked for.
  @Test func whateverIsChangedStopsNothing() throws {
    var mutator = Mutator(seed: 7)
    let samples = try Self.samples.map { [UInt8](try #require(Data(base64Encoded: $0.packed))) }
    for _ in 0..<trials(4_000, thorough: 200_000) {
      let found = try? Inflate.bytes(mutator.changed(oneOf: samples)[...], atMost: 20_000)
      #expect((found?.count ?? 0) <= 20_000)
    }
  }
}
