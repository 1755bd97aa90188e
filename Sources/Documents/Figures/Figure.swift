/// A picture in a document: what it shows, and the same in words.
///
/// A writer draws what its form can show: a vector drawing on a page, characters in a terminal. What the picture says
/// is always in words too, so nobody has to see it.
package struct Figure: Sendable, Hashable {
  /// What a figure shows.
  package indirect enum Content: Sendable, Hashable {
    /// Two lists that face each other, and what meets between them.
    case mirror(Mirror)
    /// How much came how far.
    case funnels(Funnels)
    /// Numbers of a few kinds, row by row.
    case bars(Bars)
    /// What was meant and what it came to.
    case pairs(Pairs)
    /// What is to be done by when.
    case timeline(Timeline)
    /// Who takes part where, along lines.
    case lanes(Lanes)
    /// What somebody drew on paper.
    case photograph(Photograph)
  }

  package var content: Content
  /// What stands under it.
  package var caption: Inlines
  /// The same in words, for those who don't see it.
  package var alternative: String
  /// Whether what stands around it says the same, so that a form without pictures leaves it out.
  package var isToldBeside: Bool

  package init(
    _ content: Content, caption: Inlines = [], alternative: String, isToldBeside: Bool = false
  ) {
    self.content = content
    self.caption = caption
    self.alternative = alternative
    self.isToldBeside = isToldBeside
  }
}

/// A picture as its file holds it, already without everything that isn't the picture.
package struct Photograph: Sendable, Hashable {
  /// The forms that every program opens.
  package enum Form: String, Sendable, Hashable {
    case jpeg
    case png
  }

  package var form: Form
  package var bytes: [UInt8]
  /// In picture points, as it is to be shown.
  package var width: Int
  package var height: Int
  /// What the file is called, where only its name can be shown.
  package var name: String
  /// Which way is up, where the bytes say that the picture stands otherwise in them than it is shown.
  let turn: PictureOrientation?

  package init(_ form: Form, bytes: [UInt8], width: Int, height: Int, name: String) {
    self.init(form, bytes: bytes, width: width, height: height, name: name, turn: nil)
  }

  init(
    _ form: Form, bytes: [UInt8], width: Int, height: Int, name: String, turn: PictureOrientation?
  ) {
    self.form = form
    self.bytes = bytes
    self.width = width
    self.height = height
    self.name = name
    self.turn = turn
  }

  /// The bytes without a word of which way is up: for a form that turns the picture itself, so that no program turns
  /// it twice.
  var unturned: [UInt8] {
    guard let turn else { return bytes }
    let said = form == .jpeg ? JPEGFile.stretch(of: turn) : PNGFile.stretch(of: turn)
    guard let range = bytes.firstRange(of: said) else { return bytes }
    return Array(bytes[..<range.lowerBound] + bytes[range.upperBound...])
  }
}
