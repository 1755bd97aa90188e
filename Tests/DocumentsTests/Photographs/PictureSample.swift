import Documents
import Foundation
import Testing

/// Files as cameras and programs write them, with much that is nobody's business.
enum PictureSample {
  /// 24 × 16 points, on its side; with place, time, owner and comments that say HEMLIG.
  static let jpeg = bytes(
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/4QEVRXhpZgAATU0AKgAAAAgABgEPAAIAAAAPAAAAVgESAAMAAAABAAYAAAEy\
    AAIAAAAUAAAAZQE7AAIAAAAMAAAAeYdpAAQAAAABAAAAhYglAAQAAAABAAAAqwAAAABURUxFRk9OTcOEUktFVAAy\
    MDI3OjAzOjAyIDE0OjA1OjAwAEFHREEgSEVNTElHAAABkoYABwAAABgAAACTQVNDSUkAAABIRU1MSUcga29tbWVu\
    dGFyAAQAAQACAAAAAk4AAAAAAgAFAAAAAwAAAN0AAwACAAAAAkUAAAAABAAFAAAAAwAAAPUAAAA+AAAAAQAAABcA\
    AAABAAAKjAAAAGQAAAARAAAAAQAAABIAAAABAAAOEAAAAGT//gAISEVNTElH/9sAQwAUDg8SDw0UEhASFxUUGB4y\
    IR4cHB49LC4kMklATEtHQEZFUFpzYlBVbVZFRmSIZW13e4GCgU5gjZeMfZZzfoF8/9sAQwEVFxceGh47ISE7fFNG\
    U3x8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8/8AAEQgAEAAYAwEiAAIR\
    AQMRAf/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUS\
    ITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpj\
    ZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY\
    2drh4uPk5ebn6Onq8fLz9PX29/j5+v/EAB8BAAMBAQEBAQEBAQEAAAAAAAABAgMEBQYHCAkKC//EALURAAIBAgQE\
    AwQHBQQEAAECdwABAgMRBAUhMQYSQVEHYXETIjKBCBRCkaGxwQkjM1LwFWJy0QoWJDThJfEXGBkaJicoKSo1Njc4\
    OTpDREVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoKDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2\
    t7i5usLDxMXGx8jJytLT1NXW19jZ2uLj5OXm5+jp6vLz9PX29/j5+v/aAAwDAQACEQMRAD8AzKKKK5D6AKKKKAP/\
    2Q==
    """)

  /// 3 × 2 points, on its side; with texts and a block of metadata that say HEMLIG.
  static let png = bytes(
    """
    iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAAEnRFWHRBdXRob3IAQUdEQSBIRU1MSUeUWvqhAAAA\
    GWlUWHRMb2NhdGlvbgAAAAAASEVNTElHIHBsYXRzmlNeyAAAABZ6VFh0enQAAHic83D19fF0V/AYDBQAJy4kuZ0l\
    YMEAAAENZVhJZk1NACoAAAAIAAYBDwACAAAADwAAAFYBEgADAAAAAQAIAAABMgACAAAAFAAAAGUBOwACAAAADAAA\
    AHmHaQAEAAAAAQAAAIWIJQAEAAAAAQAAAKsAAAAAVEVMRUZPTk3DhFJLRVQAMjAyNzowMzowMiAxNDowNTowMABB\
    R0RBIEhFTUxJRwAAAZKGAAcAAAAYAAAAk0FTQ0lJAAAASEVNTElHIGtvbW1lbnRhcgAEAAEAAgAAAAJOAAAAAAIA\
    BQAAAAMAAADdAAMAAgAAAAJFAAAAAAQABQAAAAMAAAD1AAAAPgAAAAEAAAAXAAAAAQAACowAAABkAAAAEQAAAAEA\
    AAASAAAAAQAADhAAAABkKL5kFgAAAAtJREFUeJxjYIAAAAAIAAG3WHOVAAAAAElFTkSuQmCC
    """)

  private static func bytes(_ text: String) -> [UInt8] {
    Array(Data(base64Encoded: text) ?? Data())
  }

  /// The PNG file with its block of metadata's sum put right.
  static func summed(_ file: [UInt8]) -> [UInt8] {
    var bytes = file
    guard let name = bytes.firstRange(of: Array("eXIf".utf8)) else { return bytes }
    let length = bytes[(name.lowerBound - 4)..<name.lowerBound].reduce(0) { $0 << 8 | Int($1) }
    let end = name.upperBound + length
    let sum = bytes[name.lowerBound..<end].reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
      }
    }
    for index in 0..<4 { bytes[end + index] = UInt8(truncatingIfNeeded: ~sum >> (24 - index * 8)) }
    return bytes
  }

  /// A segment of a JPEG file.
  static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    let length = content.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + content
  }

  /// The JPEG file with more segments after its first two bytes.
  static func jpeg(with segments: [UInt8]) -> [UInt8] {
    Array(jpeg[..<2]) + segments + jpeg[2...]
  }

  /// Where a text stands in some bytes.
  static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    Data(bytes).range(of: Data(text.utf8)) != nil
  }
}

extension PictureFile {
  /// Whether it can be shown.
  var isPhotograph: Bool { if case .photograph = self { true } else { false } }
}
