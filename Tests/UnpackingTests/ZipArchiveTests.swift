import Foundation
import Testing
import Trials
import Unpacking

/// An archive that Python's zipfile wrote: one packed file, one stored, and a remark at the end.
@Suite struct ZipArchiveTests {
  static let packed =
    "UEsDBBQAAAAIAKE9fl0Go+S8HgAAAOsAAAARAAAAd29yZC9kb2N1bWVudC54bWwLzi7KLEssSs1TyFTIzi8qykzJ"
    + "B3J0cLD1goewcgBQSwMEFAAACAAAoT1+XYEo8SsvAAAALwAAAAwAAABsw6RzIG1pZy50eHRTa3JpdmFyZW4gaSBr"
    + "b3JyaWRvcmVuLCBrb3JyaWRvcmVuLCBrb3JyaWRvcmVuLlBLAQIUAxQAAAAIAKE9fl0Go+S8HgAAAOsAAAARAAAA"
    + "AAAAAAAAAACAAQAAAAB3b3JkL2RvY3VtZW50LnhtbFBLAQIUAxQAAAgAAKE9fl2BKPErLwAAAC8AAAAMAAAAAAAA"
    + "AAAAAACAAU0AAABsw6RzIG1pZy50eHRQSwUGAAAAAAIAAgB5AAAApgAAAAwAZW4ga29tbWVudGFy"

  static func archive() throws -> [UInt8] { [UInt8](try #require(Data(base64Encoded: packed))) }

  @Test func givesWhatItHolds() throws {
    let bytes = try Self.archive()
    #expect(ZipArchive.begins(bytes))
    let archive = try ZipArchive(bytes)
    #expect(archive.files.map(\.name) == ["word/document.xml", "läs mig.txt"])
    for (file, count) in zip(archive.files, [5, 1]) {
      let contents = try archive.contents(of: file, atMost: 1_000)
      let text = String(repeating: InflateTests.short, count: count)
      #expect(String(decoding: contents, as: UTF8.self) == text)
      #expect(throws: ZipArchive.Failure.tooLarge) {
        try archive.contents(of: file, atMost: text.utf8.count - 1)
      }
    }
  }

  @Test func aPartOfItIsDamaged() throws {
    let bytes = try Self.archive()
    for length in 0..<bytes.count - 12 {
      #expect(throws: ZipArchive.Failure.damaged) { try ZipArchive(Array(bytes[..<length])) }
    }
    #expect(throws: ZipArchive.Failure.damaged) { try ZipArchive(Array("PK".utf8)) }
  }

  @Test func whatIsEncryptedIsNotGuessed() throws {
    var bytes = try Self.archive()
    let list = try #require(
      bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
    bytes[list + 8] |= 1
    let archive = try ZipArchive(bytes)
    #expect(throws: ZipArchive.Failure.unknown) {
      try archive.contents(of: archive.files[0], atMost: 1_000)
    }
  }

  @Test func whateverIsChangedStopsNothing() throws {
    var mutator = Mutator(seed: 11)
    let bytes = try Self.archive()
    for _ in 0..<trials(5_000, thorough: 100_000) {
      guard let archive = try? ZipArchive(mutator.changed(bytes)) else { continue }
      for file in archive.files {
        let contents = try? archive.contents(of: file, atMost: 10_000)
        #expect((contents?.count ?? 0) <= 10_000)
      }
    }
  }
}
