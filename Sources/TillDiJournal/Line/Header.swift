/// What the first line says of the whole record.
package struct Header: Hashable, Sendable {
  /// The version of the format that this program writes.
  package static var currentVersion: Int { 1 }

  /// The format's version, the number after `"tilldi"`.
  package var version: Int
  /// The series' UUID, by which two folders are known to be of one series.
  package var series: String
  /// The name people gave the series.
  package var name: String
  /// The language the series is run in, such as `sv`.
  package var language: String

  /// Takes every part.
  package init(
    version: Int = Header.currentVersion, series: String, name: String, language: String
  ) {
    self.version = version
    self.series = series
    self.name = name
    self.language = language
  }

  /// False when a newer program made the record, which this one may then only read.
  package var isWritable: Bool { version <= Header.currentVersion }
}
