extension Event {
  /// People said how far the offer of a link serves its item.
  public struct Graded: Deed {
    package let link: LinkID
    package let grade: LinkGrade

    static let kind = Kind.graded
    var event: Event { .graded(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.link(link)] }
    var about: Matter { .link(link) }
    var setting: Event { .graded(link: "", grade: grade) }

    func happen(in series: inout Series, by action: Action) {
      if let index = series.links.firstIndex(where: { $0.id == link }) {
        series.links[index].grade = grade
      }
    }

    typealias Asked = Linked.Asked
  }

  package static func graded(link: LinkID, grade: LinkGrade) -> Event {
    .graded(Graded(link: link, grade: grade))
  }
}
