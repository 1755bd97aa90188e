/// A folder's name that every system can hold, made from a name that people chose.
///
/// ```swift
/// try FolderName("Solgården: natt").text  // Solgården- natt
/// try FolderName("../x").text             // x
/// ```
///
/// Letters stay as they are; only what some system forbids, or takes for something else, goes.
package struct FolderName: Hashable, Sendable {
  /// The safe name.
  package let text: String

  /// The longest name, in bytes of UTF-8: disks hold 255, and some add to a name.
  package static var longest: Int { 200 }

  /// Makes a name safe; fails where no letter, digit or sign is left.
  ///
  /// - Parameter name: The name as people write it, in composed form (NFC).
  /// - Throws: ``JournalFailure/unusableName(_:)``.
  package init(_ name: String) throws(JournalFailure) {
    var safe = ""
    for scalar in name.unicodeScalars {
      switch Self.treatment(of: scalar) {
      case .keep: safe.unicodeScalars.append(scalar)
      case .space: if safe.last != " " { safe.append(" ") }
      case .dash: if safe.last != "-" { safe.append("-") }
      case .drop: break
      }
    }
    safe = Self.withoutReservedWord(Self.trimmed(safe))
    safe = Self.trimmed(Self.shortened(safe))
    guard safe.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol }) else {
      throw .unusableName(name)
    }
    text = safe
  }

  private enum Treatment {
    case keep, space, dash, drop
  }

  private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
    if "<>:\"/\\|?*".unicodeScalars.contains(scalar) { return .dash }
    if scalar == "\u{200D}" { return .keep }  // Joins the parts of one sign.
    switch scalar.properties.generalCategory {
    case .control:
      return scalar.properties.isWhitespace ? .space : .drop
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .format, .surrogate, .unassigned: return .drop
    default: return .keep
    }
  }

  /// Takes away what hides a folder, makes it look like an option, or is lost on Windows.
  private static func trimmed(_ name: String) -> String {
    let start = name.drop { " .-~".contains($0) }
    return String(start.reversed().drop { " .".contains($0) }.reversed())
  }

  /// Cuts between characters, so that no letter loses its accent.
  private static func shortened(_ name: String) -> String {
    var length = 0
    return String(
      name.prefix { character in
        length += character.utf8.count
        return length <= longest
      })
  }

  /// Marks the names that Windows keeps for devices, whatever follows their first dot.
  private static func withoutReservedWord(_ name: String) -> String {
    let base = name.prefix { $0 != "." }
    let word = String(base.reversed().drop { $0 == " " }.reversed()).uppercased()
    let isNumbered =
      word.count == 4 && (word.hasPrefix("COM") || word.hasPrefix("LPT"))
      && word.last.map { "0123456789¹²³".contains($0) } == true
    let isReserved = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(word) || isNumbered
    return isReserved ? base + "_" + name.dropFirst(base.count) : name
  }
}
