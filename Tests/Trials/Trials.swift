import Foundation

/// Whether tests that try many things try all of them, as before a release, or as many as a person waits for.
///
/// Set `TILLDI_THOROUGH` to anything for all.
package let isThorough = ProcessInfo.processInfo.environment["TILLDI_THOROUGH"] != nil

/// As many trials as there is time for.
package func trials(_ few: Int, thorough: Int) -> Int { isThorough ? thorough : few }

extension Array {
  /// All of it, or, where nobody has the time, every `step`th.
  package func sample(every step: Int) -> [Element] {
    isThorough ? self : indices.filter { $0.isMultiple(of: step) }.map { self[$0] }
  }
}
