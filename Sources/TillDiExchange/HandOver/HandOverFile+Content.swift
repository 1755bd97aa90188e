import TillDiCore
import TillDiWords

/// The file's keys in the order a person reads them.
extension HandOverFile {
  var content: [(String, JSONTree)] {
    [
      ("format", .text(format)),
      ("formatVersion", .whole(formatVersion)),
      ("about", .text(Words(series.language).aboutHandOverFiles)),
      ("kind", .text(kind.rawValue)),
      (
        "series",
        .object([
          ("id", .text(series.id)), ("name", .text(series.name)),
          ("language", .text(series.language.rawValue)),
        ])
      ),
      ("track", .text(track.rawValue)),
      ("handOver", handOver.tree),
      ("number", .whole(number)),
      (
        "heading",
        .object([
          ("municipality", .text(orNull: heading.municipality)),
          ("board", .text(orNull: heading.board)),
          ("reference", .text(orNull: heading.reference)),
        ])
      ),
      (
        "roles",
        .object([
          ("named", .list(roles.named.map { .text($0) })), ("others", .flag(roles.others)),
        ])
      ),
      ("lines", .list(lines.map(\.tree))),
      ("earlier", .list(earlier.map { .text($0.rawValue) })),
      ("known", .list(known.map { .text($0.rawValue) })),
      ("withdrawn", .list(withdrawn.map { .text($0.rawValue) })),
    ]
  }
}

extension HandOverFile.Version {
  fileprivate var tree: JSONTree {
    .object([
      ("id", .text(id.rawValue)), ("version", .whole(version)), ("on", .text(on.description)),
      ("from", .text(from)), ("to", .text(to)), ("answerBy", .text(answerBy.description)),
    ])
  }
}

extension HandOverFile.Line {
  fileprivate var tree: JSONTree {
    .object([
      ("note", .text(note.rawValue)), ("list", .text(list.rawValue)), ("rank", .whole(rank)),
      ("top", .flag(top)), ("text", .text(text)), ("rewording", .text(orNull: rewording)),
      ("detail", .text(orNull: detail)), ("wording", .text(wording.rawValue)),
      ("detailWording", .text(orNull: detailWording?.rawValue)),
      ("gathered", .list(gathered.map(\.tree))), ("links", .list(links.map(\.tree))),
      ("replies", .list(replies.map(\.tree))),
    ])
  }
}

extension HandOverFile.Gathered {
  fileprivate var tree: JSONTree {
    .object([
      ("note", .text(note.rawValue)), ("text", .text(text)), ("detail", .text(orNull: detail)),
      ("wording", .text(wording.rawValue)),
      ("detailWording", .text(orNull: detailWording?.rawValue)),
    ])
  }
}

extension HandOverFile.LinkedOffer {
  fileprivate var tree: JSONTree {
    .object([
      ("link", .text(link.rawValue)), ("offer", .text(offer.rawValue)),
      ("grade", .text(grade.rawValue)),
    ])
  }
}

extension HandOverFile.Answer {
  fileprivate var tree: JSONTree {
    .object([
      ("id", .text(id.rawValue)), ("kind", .text(kind.rawValue)), ("reason", .text(orNull: reason)),
      ("role", .text(role)), ("by", .text(orNull: by?.description)),
      ("effect", .text(orNull: effect)), ("done", .text(orNull: done?.description)),
      ("toldBack", .text(orNull: toldBack?.description)),
      ("handOver", .text(handOver.rawValue)), ("revision", .whole(revision)),
    ])
  }
}
