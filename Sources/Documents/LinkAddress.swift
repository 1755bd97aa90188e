/// An address a writer may make a link to, in plain ASCII that no form gives another meaning.
///
/// ```swift
/// LinkAddress("https://example.se/å (1)")?.text  // "https://example.se/%C3%A5%20%281%29"
/// LinkAddress("javascript:alert(1)")  // nil
/// ```
package struct LinkAddress: Sendable, Hashable {
  package let text: String

  /// Takes `http`, `https` and `mailto`; any other scheme could do more than show a page.
  package init?(_ address: String) {
    guard let colon = address.firstIndex(of: ":"),
      ["http", "https", "mailto"].contains(address[..<colon].lowercased())
    else { return nil }
    text = address.utf8.reduce(into: "") { result, byte in
      if allowed.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}

private let allowed = Set(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&+,;=%".utf8)
