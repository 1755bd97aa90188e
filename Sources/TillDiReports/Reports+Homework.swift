package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The slips that go home, *Till nästa gång*: one homework, or all of them.
  package func homeworkSlips(_ homework: HomeworkID? = nil) -> Document {
    let slips = (programme?.homework ?? []).filter { homework == nil || $0.id == homework }
    return document(title: phrases.title(phrases.nextTime, of: series.name)) {
      if slips.isEmpty { paragraph(phrases.noHomework) }
      for (index, slip) in slips.enumerated() {
        if index > 0 { Block.rule }
        self.slip(slip)
      }
    }
  }

  @BlockBuilder
  private func slip(_ homework: Homework) -> [Block] {
    Block.heading(level: 2, .text(text(homework.title)))
    paragraph(text(homework.task))
    paragraph(phrases.anyWayWillDo)
    paragraph(
      phrases.goneThrough(
        at: title(of: homework.collectedAt),
        on: series.plans.first { $0.session == homework.collectedAt && $0.day >= today }?.day))
  }
}
