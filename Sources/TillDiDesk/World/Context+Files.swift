import Files
package import TillDiWords

extension Context {
  /// All that a file holds.
  ///
  /// - Throws: A ``Report`` that names it as the person did, when it can't be read.
  package func contents(of path: String, named name: String? = nil, _ words: Words) throws
    -> [UInt8]
  {
    do throws(SystemFailure) {
      return try disk.contents(of: path)
    } catch {
      throw Report(words.cannotReadFile(name ?? path))
    }
  }
}
