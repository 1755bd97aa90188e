/// A short name for some bytes, by which a change of them is noticed: 64-bit FNV-1a.
///
/// It names the texts of programmes, and is the checksum of hand-over files. It shows that bytes were changed by a
/// slip, a helpful hand or on the way. It is no lock and no signature: whoever wants to mislead can work out the same.
///
/// ```swift
/// print(Fingerprint.of(Array("TillDi".utf8)))  // 2416a1ee31d52e75
/// ```
///
/// Source: the FNV algorithm (draft-eastlake-fnv).
public enum Fingerprint {
  /// The fingerprint as 16 hexadecimal digits; costs one step a byte.
  public static func of(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
