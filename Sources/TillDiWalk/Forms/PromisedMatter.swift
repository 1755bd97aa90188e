import TillDiCore
import TillDiWords

extension PromisedMatter {
  /// Keeps an answer, if it can be one.
  func answering(_ text: String, _ series: Series, _ walk: Walk) throws(NoAnswer) -> Answering {
    switch self {
    case .arranged(.answerBy):
      do throws(NoDay) {
        let day = try Day(typed: text, today: walk.today)
        let isToCome = day >= walk.today
        let remark = isToCome ? series.remark(onAnswerBy: day, walk.programme) : nil
        return .doing(keeping(day.description)).saying(remark.map { [.phrase($0)] })
      } catch {
        throw NoAnswer(phrase: .noDay(error))
      }
    case .arranged(.roles):
      // As they are read at /här: how many there are is nobody's name.
      let named = Words.named(in: text).map { trimmed($0) }
      if let time = named.first(where: Day.isSaid) { throw NoAnswer(phrase: .isNoRole(time)) }
      let roles = named.map { RoleCount(typed: $0).role }
      return .doing(keeping(roles.filter { !$0.isEmpty }.joined(separator: ", ")))
    case _ where isRole:
      let said = try TypedRole(text, in: series, insteadOf: series.said(of: self))
      return .doing(keeping(said.role)).saying(said.shows)
    default: return .doing(keeping(text))
    }
  }

  private func keeping(_ text: String) -> Request {
    switch self {
    case .arranged(let matter): .arrange(matter, text)
    case .agreed(let matter): .agree(matter, text)
    }
  }

  /// What a line puts right: `3 15 april`, `Svarar: rektor`, `rektor svarar`, or a day, which only one of them is.
  static func corrected(by text: String, _ today: Day) -> (matter: Self, said: String)? {
    let first = text.prefix { !$0.isWhitespace }
    let number = first.last.map { ":.)".contains($0) } == true ? first.dropLast() : first
    if number.isNumber, let number = Int(number), allCases.indices.contains(number - 1) {
      return (allCases[number - 1], trimmed(String(text.dropFirst(first.count))))
    }
    if let colon = text.firstIndex(of: ":"),
      let named = Words.promisedMatter(named: trimmed(String(text[..<colon])))
    {
      return (named, trimmed(String(text[text.index(after: colon)...])))
    }
    let said = Words.withoutNo(text)
    if let (matter, role) = Words.promise(endingIn: said) { return (matter, role) }
    return (try? Day(typed: said, today: today)) == nil ? nil : (.arranged(.answerBy), said)
  }
}

extension Series {
  /// What was said of a matter, if anything was.
  func said(of matter: PromisedMatter) -> String? {
    switch matter {
    case .arranged(let matter): arrangements[matter]
    case .agreed(let matter): agreements[matter]
    }
  }

  /// The same as people read it.
  func told(of matter: PromisedMatter, _ words: Words) -> String? {
    guard let said = said(of: matter) else { return nil }
    return matter == .arranged(.answerBy) ? Day(text: said).map { words.long($0) } ?? said : said
  }

  /// Whether somebody has promised something: who has heard of it and which roles there are is no promise.
  var hasPromises: Bool { PromisedMatter.allCases.contains { $0.isPromise && said(of: $0) != nil } }
}
