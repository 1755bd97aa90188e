/// Lets a document be written as a list of blocks with `if` and `for` in it.
///
/// ```swift
/// Callout(title: "Utkast") {
///   Block.paragraph("Inte antagen än.")
///   if let day {
///     Block.paragraph("Antas \(day).")
///   }
/// }
/// ```
@resultBuilder
package enum BlockBuilder {
  package static func buildExpression(_ block: Block) -> [Block] { [block] }

  package static func buildExpression(_ blocks: [Block]) -> [Block] { blocks }

  package static func buildBlock(_ parts: [Block]...) -> [Block] { parts.flatMap { $0 } }

  package static func buildOptional(_ part: [Block]?) -> [Block] { part ?? [] }

  package static func buildEither(first part: [Block]) -> [Block] { part }

  package static func buildEither(second part: [Block]) -> [Block] { part }

  package static func buildArray(_ parts: [[Block]]) -> [Block] { parts.flatMap { $0 } }
}
