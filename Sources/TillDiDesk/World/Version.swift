/// Which version of the program this is.
package enum Version {
  /// The one place that says it.
  package static let current = "0.1.0"
}
