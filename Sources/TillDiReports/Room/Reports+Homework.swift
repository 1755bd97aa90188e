package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The slips that go home, *Till nästa gång*: one homework, or all of them.
  ///
  /// Each is there once, or as many times as are cut from one sheet; then there is room to write on it.
  package func homeworkSlips(_ homework: HomeworkID? = nil, copies: Int = 1) -> Document {
    let slips = (programme?.homework ?? []).filter { homework == nil || $0.id == homework }
    return document(title: phrases.title(phrases.nextTime, of: series.name)) {
      if slips.isEmpty { paragraph(phrases.noHomework) }
      if copies > 1, !slips.isEmpty { paragraph(phrases.cutHere) }
      for (index, slip) in slips.enumerated() {
        if copies > 1 {
          if index > 0 { Block.pageBreak }
          Block.cards(
            Array(
              repeating: self.slip(slip, under: phrases.slipTitle(text(slip.title))) + [
                .writingLines(4)
              ], count: copies))
        } else {
          if index > 0 { Block.rule }
          self.slip(slip, under: text(slip.title))
        }
      }
    }
  }

  @BlockBuilder
  private func slip(_ homework: Homework, under heading: String) -> [Block] {
    Block.heading(level: 2, .text(heading))
    paragraph(text(homework.task))
    paragraph(phrases.goodToKnowOfSlips)
    paragraph(
      phrases.goneThrough(
        at: title(of: homework.collectedAt),
        on: nextPlan(of: homework.collectedAt)?.day))
  }
}
