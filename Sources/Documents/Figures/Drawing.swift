/// A vector drawing in points of paper (1/72 inch), from the upper left corner; the text of a page is some 480 wide.
///
/// It names what its colours are for, not which they are: a writer has one for daylight, one for the dark and one for
/// print. Every text in it is literal.
///
/// ```swift
/// var drawing = Drawing(width: 200, height: 40)
/// drawing.add(.rectangle(Drawing.Box(x: 0, y: 0, width: 90, height: 40), radius: 4, fill: .tint))
/// drawing.add(.text(Drawing.Label("Stör 1", at: Drawing.Point(8, 24))))
/// ```
package struct Drawing: Sendable, Hashable {
  package var width: Double
  package var height: Double
  /// From the undermost to the uppermost.
  package private(set) var shapes: [Shape] = []

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  package mutating func add(_ shape: Shape) { shapes.append(shape) }
}

extension Drawing {
  /// One thing that is drawn.
  package enum Shape: Sendable, Hashable {
    case rectangle(Box, radius: Double = 0, fill: Ink? = nil, stroke: Stroke? = nil)
    /// A line from point to point; with an arrow, it points to where the last one is.
    case line([Point], Stroke, arrow: Bool = false)
    case curve(from: Point, Point, Point, to: Point, Stroke)
    case polygon([Point], fill: Ink? = nil, stroke: Stroke? = nil)
    case ellipse(Box, fill: Ink? = nil, stroke: Stroke? = nil)
    case text(Label)
  }

  /// A place.
  package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A place with a size.
  package struct Box: Sendable, Hashable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// What a colour is for.
  package enum Ink: String, Sendable, Hashable, CaseIterable {
    /// What is read.
    case ink
    /// What is read after that.
    case soft
    /// What only divides.
    case line
    /// An area behind text.
    case tint
    /// What holds together.
    case accent
    /// What is missing.
    case warn
    /// The paper itself.
    case paper
  }

  /// How a line is drawn; told apart without colour by its dashes and its width.
  package struct Stroke: Sendable, Hashable {
    package enum Dash: Sendable, Hashable {
      case solid
      case dashed
      case dotted
    }

    package var ink: Ink
    package var width: Double
    package var dash: Dash

    package init(_ ink: Ink, width: Double = 1, dash: Dash = .solid) {
      self.ink = ink
      self.width = width
      self.dash = dash
    }
  }

  /// One line of text; where lines break is decided by whoever draws.
  package struct Label: Sendable, Hashable {
    /// Which part of the text stands at its place.
    package enum Anchor: Sendable, Hashable {
      case start
      case middle
      case end
    }

    package var text: String
    /// The place on the line the letters stand on.
    package var place: Point
    package var anchor: Anchor
    /// In points.
    package var size: Double
    package var isStrong: Bool
    package var ink: Ink

    package init(
      _ text: String, at place: Point, anchor: Anchor = .start, size: Double = 10,
      isStrong: Bool = false, ink: Ink = .ink
    ) {
      self.text = text
      self.place = place
      self.anchor = anchor
      self.size = size
      self.isStrong = isStrong
      self.ink = ink
    }
  }
}
