package import TillDiCore
import Workshops

extension Programmes {
  /// What ends the name of a file that is a programme; before it stands its folder.
  private static var programmeFile: String { "/programme.yaml" }

  /// The programmes that travel inside the binary, such as `tilldi`.
  ///
  /// A programme's identifier is its folder's name in lower case, so that a second programme is
  /// added as data only.
  package static var builtInIDs: [String] {
    embeddedNames.compactMap { name in
      name.hasSuffix(programmeFile) ? name.dropLast(programmeFile.count).lowercased() : nil
    }
  }

  /// A programme that travels inside the binary, or nothing where there is none by that name.
  package static func builtIn(_ id: String) throws(ProgrammeProblems) -> Programme? {
    guard let bytes = builtInBytes(id) else { return nil }
    return try load(bytes, file: "programme.yaml")
  }

  /// The text of a programme that travels inside the binary, to be copied and edited.
  package static func builtInBytes(_ id: String) -> [UInt8]? {
    embeddedNames
      .first { $0.lowercased() == id + programmeFile }
      .flatMap { embedded($0) }
  }

  /// The bytes of any file that travels inside the binary, such as `TillDi/programme.yaml`.
  package static func embedded(_ name: String) -> [UInt8]? {
    for index in 0..<workshops_count() {
      let file = workshops_file_at(index)
      if String(cString: file.name) == name {
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
      }
    }
    return nil
  }

  /// The names of all files that travel inside the binary.
  private static var embeddedNames: [String] {
    (0..<workshops_count()).map { String(cString: workshops_file_at($0).name) }
  }
}
