import Testing
import TillDiCore
import TillDiProgrammes

/// The built-in programme's facts.
///
/// Source: *The model*, “The two tracks”, “The sessions” and “What the sources leave open”.
@Suite struct ProgrammeFactsTests {
  let programme: Programme

  init() throws {
    programme = try #require(try Programmes.builtIn("tilldi"))
  }

  func step(_ track: TrackKind, _ number: Int) throws -> Step {
    try #require(programme.track(track)?.steps.first { $0.number == number })
  }

  func session(_ id: SessionID) throws -> Session {
    try #require(programme.session(id))
  }

  @Test func twoTracksMirrorEachOther() {
    #expect(programme.tracks.map(\.kind) == [.staff, .management])
    #expect(programme.tracks.map(\.kind.stance) == [.take, .give])
    #expect(programme.tracks.map { $0.steps.map(\.number) } == [[1, 2, 3, 4], [1, 2, 3, 4]])
    #expect(
      programme.tracks.map(\.motto[.swedish])
        == ["Träna & Ta – Värderingsförmågan", "Träna & Ge – Värderingsutrymme"])
    #expect(
      programme.tracks.map(\.listTitle[.swedish])
        == ["Toppstöd & Toppstör", "Möjlig delegering & utrymme"])
  }

  @Test(arguments: [
    (1, "Vem gör digitalisering?", "Vem gör digitalisering?", nil),
    (2, "Bra & dålig dag", "Digitalisering nu", TimeFrame.present),
    (3, "Drömdigitalisering", "Bättre digitalisering", .future),
    (4, "Hur kan ni ta?", "Hur kan ni ge?", .future),
  ])
  func theMirrorTable(
    _ number: Int, _ staff: String, _ management: String, _ timeFrame: TimeFrame?
  ) throws {
    let (taking, giving) = (try step(.staff, number), try step(.management, number))
    #expect(taking.label[.swedish] == staff)
    #expect(giving.label[.swedish] == management)
    #expect(taking.timeFrame == timeFrame)
    #expect(giving.timeFrame == timeFrame)
  }

  @Test func groupsAreOnlyInStaffTwoAndThree() throws {
    let pairs = GroupSize(least: 2, most: 3)
    #expect(programme.track(.staff)?.steps.map(\.groups) == [nil, pairs, pairs, nil])
    #expect(programme.track(.management)?.steps.map(\.groups) == [nil, nil, nil, nil])
    for session in programme.everySession {
      let groups = session.activities.compactMap(\.groups)
      #expect(groups.isEmpty != ["staff-2", "staff-3"].contains(session.id))
      #expect(groups.allSatisfy { $0 == pairs })
    }
  }

  @Test func whatIsLaidOut() throws {
    #expect(
      programme.track(.staff)?.steps.map(\.materials) == [[], [.largeSheets], [.a4], []])
    #expect(
      programme.track(.management)?.steps.map(\.materials)
        == [[], [.whiteboard, .flipChart], [.whiteboard], [.whiteboard]])
  }

  @Test func fourStaffSessionsOfSevenHours() {
    let staff = programme.sessions(of: .staff)
    #expect(staff.map(\.id) == ["staff-1", "staff-2", "staff-3", "staff-4"])
    #expect(staff.map(\.minutes) == [60, 120, 120, 120])
    #expect(staff.map(\.minutes).reduce(0, +) == 420)
    #expect(staff.map(\.steps) == [[1], [2], [3], [4]])
    #expect(
      staff.map { $0.activities.map(\.minutes) }
        == [[5, 20, 25, 10], [15, 45, 45, 15], [15, 50, 40, 15], [15, 35, 50, 20]])
    #expect(programme.intervalDays == 14)
  }

  @Test func oneManagementSessionOfTwoHours() throws {
    let session = try session("management-1")
    #expect(programme.sessions(of: .management) == [session])
    #expect(session.minutes == 120)
    #expect(session.steps == [1, 2, 3, 4])
    #expect(
      session.activities.map(\.form)
        == [.talk, .talk, .mapNow, .talk, .mapDream, .rank, .handOver])
    #expect(session.activities.first { $0.form == .rank }?.takes == [.offer])
  }

  @Test func eachSessionAddsUp() {
    for session in programme.everySession {
      #expect(session.activities.map(\.minutes).reduce(0, +) == session.minutes)
    }
  }

  @Test func threeHomeworksAndWhereTheySurface() {
    #expect(programme.homework.map(\.id) == ["homework-1", "homework-2", "homework-3"])
    #expect(programme.homework.map(\.givenAt) == ["staff-1", "staff-2", "staff-3"])
    #expect(programme.homework.map(\.collectedAt) == ["staff-2", "staff-3", "staff-4"])
    for homework in programme.homework {
      let task = homework.task[.swedish].lowercased()
      #expect(task.contains("rita") && task.contains("berätta"))
    }
  }

  @Test func homeworkIsCollectedFirstAndGivenLast() throws {
    for session in programme.everySession {
      let collects = session.activities.indices.filter {
        session.activities[$0].form == .collectHomework
      }
      let gives = session.activities.indices.filter {
        session.activities[$0].form == .giveHomework
      }
      #expect(collects == (programme.homework(collectedAt: session.id).isEmpty ? [] : [0]))
      #expect(
        gives
          == (programme.homework(givenAt: session.id).isEmpty
            ? [] : [session.activities.count - 1]))
    }
  }

  @Test func groupWorkHasTwoPhases() throws {
    for activity in programme.everySession.flatMap(\.activities) {
      if activity.form == .groupWork {
        let working = try #require(activity.workingMinutes)
        #expect(working > 0 && working < activity.minutes)
      } else {
        #expect(activity.workingMinutes == nil)
      }
    }
  }

  @Test func theKindsOfNotesAreTakenWhereTheyBelong() throws {
    func takes(_ session: SessionID, _ form: ActivityForm) -> [[NoteKind]] {
      programme.session(session)?.activities.filter { $0.form == form }.map(\.takes) ?? []
    }
    #expect(takes("staff-2", .collectHomework) == [[.example]])
    #expect(takes("staff-2", .groupWork) == [[.goodDay, .badDay], [.support, .disturbance]])
    #expect(takes("staff-3", .collectHomework) == [[.dream]])
    #expect(takes("staff-3", .groupWork) == [[.dream]])
    #expect(takes("staff-4", .collectHomework) == [[.claim]])
    #expect(takes("staff-4", .talk) == [[.claim]])
    #expect(takes("staff-4", .rank) == [[.support, .disturbance, .claim]])
  }

  @Test func ourOwnOccasionsStandBesideTheTracks() throws {
    #expect(
      programme.occasions.map(\.id) == ["before-start", "joint-meeting", "follow-up", "review"])
    #expect(programme.occasions.map(\.minutes) == [30, 75, 30, 45])
    #expect(programme.occasions.map(\.daysAfterHandOver) == [nil, nil, 42, 56])
    for occasion in programme.occasions {
      #expect(occasion.track == nil)
      #expect(occasion.steps == [])
      #expect(occasion.purpose[.swedish].hasSuffix("Vårt eget tillägg till modellen."))
      #expect(occasion.purpose[.english].hasSuffix("Our own addition to the model."))
    }
    let forms = Dictionary(
      uniqueKeysWithValues: programme.occasions.map { ($0.id, $0.activities.map(\.form)) })
    #expect(forms["before-start"] == [.talk, .promises, .talk])
    #expect(forms["joint-meeting"] == [.talk, .talk, .talk, .link, .reply, .talk])
    #expect(forms["follow-up"] == [.followUp, .talk])
    #expect(forms["review"] == [.review, .talk])
  }

  @Test func nineReflectionsAndAQuickCourse() throws {
    #expect(programme.reflections.map(\.number) == Array(1...9))
    #expect((8...14).contains(programme.quickCourse.count))
    #expect(programme.quickCourse.first?[.swedish].contains("vår egen text") == true)
  }

  @Test func everyAbilityIsTrained() {
    let hints = programme.everySession.flatMap(\.activities).flatMap(\.hints)
    #expect(Set(hints.compactMap(\.ability)) == Set(FacilitatorAbility.allCases))
  }

  @Test func whatMayGoWrongIsThere() throws {
    #expect(programme.troubles.count { $0.forms.isEmpty } >= 7)
    let used = Set(programme.everySession.flatMap(\.activities).map(\.form))
    for trouble in programme.troubles { #expect(used.isSuperset(of: trouble.forms)) }
    let signs = programme.troubles.map(\.sign[.swedish])
    #expect(signs.allSatisfy { $0.hasPrefix("Om ") } && Set(signs).count == signs.count)
  }

  @Test func theFlyerNamesThreeThingsAndEveryRole() throws {
    let flyer = try #require(programme.flyer)
    for word in ["saker", "sätt", "samhälle", "alla roller"] {
      #expect(flyer.statement[.swedish].contains(word))
    }
    #expect(programme.tracks.allSatisfy { $0.invitation != nil })
  }
}
