package import TillDiCore

extension Programme {
  /// A programme as data, for other programs.
  ///
  /// Texts are objects of language to text, and what a part doesn't have is left out. Homework stands in the session
  /// it is given at.
  package var export: JSON { json }
}

extension Programme: Shaped {
  static let shape = Shape<Programme> {
    Field("id", \.id)
    Field("title", \.title)
    Field("summary", \.summary)
    Field("intervalDays", as: .number, \.intervalDays)
    Field("tracks") { programme in
      programme.tracks.map { PublishedTrack(track: $0, programme: programme) }
    }
    Field("occasions", about: "Sessions that belong to no side.") { programme in
      programme.occasions.map { PublishedSession(session: $0, programme: programme) }
    }
    Field("quickCourse", \.quickCourse)
    Field("reflections", \.reflections)
    Field("troubles", about: "What can go wrong, and what helps.", \.troubles)
    Field("flyer", ifAny: \.flyer)
  }
}

private struct PublishedTrack: Shaped {
  let track: Track
  let programme: Programme

  static let shape = Shape<PublishedTrack> {
    Field("id", \.track.kind)
    Field("stance", \.track.kind.stance)
    Field("title", \.track.title)
    Field("motto", \.track.motto)
    Field("participants", \.track.participants)
    Field("steps", \.track.steps)
    Field("sessions") { track in
      track.programme.sessions(of: track.track.kind)
        .map { PublishedSession(session: $0, programme: track.programme) }
    }
    Field("list", \.track.listTitle)
    Field("invitation", ifAny: \.track.invitation)
  }
}

private struct PublishedSession: Shaped {
  let session: Session
  let programme: Programme

  static let shape = Shape<PublishedSession> {
    Field("id", \.session.id)
    Field("title", \.session.title)
    Field("purpose", \.session.purpose)
    Field("minutes", as: .number, \.session.minutes)
    Field("steps", as: .list(.number), \.session.steps)
    Field("daysAfterHandOver", as: .count, ifAny: \.session.daysAfterHandOver)
    Field("activities", \.session.activities)
    Field("homework") { $0.programme.homework(givenAt: $0.session.id) }
  }
}

extension Step: Shaped {
  static let shape = Shape<Step> {
    Field("number", as: .number, \.number)
    Field("label", \.label)
    Field("timeFrame", ifAny: \.timeFrame)
    Field("groups", ifAny: \.groups)
    Field("materials", \.materials)
    Field("outcome", \.outcome)
  }
}

extension Activity: Shaped {
  static let shape = Shape<Activity> {
    Field("id", \.id)
    Field("title", \.title)
    Field("step", as: .number, ifAny: \.step)
    Field("form", \.form)
    Field("minutes", as: .count, \.minutes)
    Field("workingMinutes", as: .count, ifAny: \.workingMinutes)
    Field("timeFrame", ifAny: \.timeFrame)
    Field("groups", ifAny: \.groups)
    Field("materials", \.materials)
    Field("say", about: "Words to say.", \.say)
    Field("hints", \.hints)
    Field("outcome", ifAny: \.outcome)
    Field("takes", about: "Which notes are taken there.", \.takes)
    Field("reads", ifAny: \.reads)
  }
}

extension Hint: Shaped {
  static let shape = Shape<Hint> {
    Field("ability", ifAny: \.ability)
    Field("text", \.text)
  }
}

extension GroupSize: Shaped {
  static let shape = Shape<GroupSize> {
    Field("least", as: .number, \.least)
    Field("most", as: .number, \.most)
  }
}

extension Homework: Shaped {
  static let shape = Shape<Homework> {
    Field("id", \.id)
    Field("title", \.title)
    Field("task", \.task)
    Field("givenAt", \.givenAt)
    Field("collectedAt", \.collectedAt)
  }
}

extension Reflection: Shaped {
  static let shape = Shape<Reflection> {
    Field("number", \.number)
    Field("text", \.text)
    Field("example", \.example)
    Field("recommendation", \.recommendation)
  }
}

extension Trouble: Shaped {
  static let shape = Shape<Trouble> {
    Field("if", \.sign)
    Field("then", \.remedy)
    Field("ability", ifAny: \.ability)
    Field("forms", about: "Where it may happen; anywhere if empty.", \.forms)
  }
}

extension Flyer: Shaped {
  static let shape = Shape<Flyer> {
    Field("statement", \.statement)
    Field("meeting", \.meeting)
    Field("audience", \.audience)
    Field("ask", \.ask)
  }
}

extension JSONSchema {
  /// What `tilldi programme show --format json` writes; what a part doesn't have is left out.
  package static let programme = JSONSchema(
    name: "programme", title: "TillDi programme",
    about: "A programme: its tracks, sessions, homework and reflections.", whole: Programme.form,
    parts: [
      ("texts", LocalizedText.form), ("track", PublishedTrack.form),
      ("session", PublishedSession.form), ("activity", Activity.form), ("trouble", Trouble.form),
      ("flyer", Flyer.form), ("groups", GroupSize.form),
    ])
}
