import Testing
import TillDiCore
import TillDiWords

/// Where most has stopped and what to do there, read aloud in both languages and for one as for many.
@Suite struct FunnelWordsTests {
  private let day = Day(number: 20_515)  // 3 March 2026

  private func advice(_ place: FunnelNarrows, _ track: TrackKind, _ language: Language) -> String {
    Words(language).reports.advice(place, for: track).text
  }

  @Test(
    arguments: [
      (
        TrackKind.staff, FunnelStage.read, 1,
        "Här tar det stopp, mellan överlämning och läsning: 1 rad är inte läst, och svarsdagen har "
          + "passerat. Be mottagaren öppna listan.",
        "It stops here, between handing over and reading: 1 item has not been read, and the answer "
          + "date has passed. Ask the receiver to open the list."
      ),
      (
        .staff, .read, 3,
        "Här tar det stopp, mellan överlämning och läsning: 3 rader är inte lästa, och svarsdagen har "
          + "passerat. Be mottagaren öppna listan.",
        "It stops here, between handing over and reading: 3 items have not been read, and the "
          + "answer date has passed. Ask the receiver to open the list."
      ),
      (
        .staff, .answered, 1,
        "Här tar det stopp, mellan läsning och svar: 1 rad har inte fått svar, och svarsdagen har "
          + "passerat. Ta den först på nästa möte.",
        "It stops here, between reading and replying: 1 item has no reply, and the answer date has "
          + "passed. Take it first at the next meeting."
      ),
      (
        .staff, .answered, 3,
        "Här tar det stopp, mellan läsning och svar: 3 rader har inte fått svar, och svarsdagen har "
          + "passerat. Ta dem först på nästa möte.",
        "It stops here, between reading and replying: 3 items have no reply, and the answer date "
          + "has passed. Take them first at the next meeting."
      ),
      (
        .staff, .done, 1,
        "Här tar det stopp, mellan svar och avslut: 1 rad är besvarad men inte klar i tid. Fråga den som "
          + "lovade vad som står i vägen.",
        "It stops here, between replying and doing: 1 item was answered and is not settled in time. "
          + "Ask those who promised what stands in the way."
      ),
      (
        .staff, .done, 3,
        "Här tar det stopp, mellan svar och avslut: 3 rader är besvarade men inte klara i tid. Fråga den "
          + "som lovade vad som står i vägen.",
        "It stops here, between replying and doing: 3 items were answered and are not settled in time. "
          + "Ask those who promised what stands in the way."
      ),
      (
        .staff, .toldBack, 3,
        "Här tar det stopp, mellan klart och berättat: vad det blev av 3 rader är inte berättat för "
          + "arbetslaget. Ta upp det först på nästa arbetsplatsträff.",
        "It stops here, between doing and telling back: what came of 3 items has not been told to "
          + "the team. Bring that up first at the next staff meeting."
      ),
      (
        .staff, .told, 1,
        "Här tar det stopp, mellan svar och berättat: svaret på 1 rad är inte berättat för "
          + "arbetslaget. Berätta svaren på nästa arbetsplatsträff, också ett ja som inte är klart.",
        "It stops here, between replying and telling: the reply to 1 item has not been told to the "
          + "team. Tell the replies at the next staff meeting, also a yes that is not done."
      ),
      (
        .management, .askedFor, 1,
        "Här tar det stopp, mellan erbjudet och efterfrågat: ingen har bett om 1 erbjudande än. "
          + "Prata om det på nästa möte, och koppla det som ändå möter något.",
        "It stops here, between offered and asked for: nobody has asked for 1 offer yet. Talk about it "
          + "at the next meeting, and link what meets something after all."
      ),
      (
        .management, .taken, 1,
        "Här tar det stopp, mellan efterfrågat och taget: 1 efterfrågat erbjudande kommer "
          + "inte vidare. Gå igenom svaren och löftena och se vad som står i vägen.",
        "It stops here, between asked for and taken: 1 offer asked for gets no further. "
          + "Go through the replies and promises and see what stands in the way."
      ),
      (
        .management, .taken, 3,
        "Här tar det stopp, mellan efterfrågat och taget: 3 efterfrågade erbjudanden kommer "
          + "inte vidare. Gå igenom svaren och löftena och se vad som står i vägen.",
        "It stops here, between asked for and taken: 3 offers asked for get no further. "
          + "Go through the replies and promises and see what stands in the way."
      ),
    ])
  func stuck(
    _ track: TrackKind, _ stage: FunnelStage, _ count: Int, _ swedish: String, _ english: String
  ) {
    let place = FunnelNarrows.stuck(FunnelStop(stage: stage, stuck: count))
    #expect(advice(place, track, .swedish) == swedish)
    #expect(advice(place, track, .english) == english)
  }

  @Test(
    arguments: [
      (
        TrackKind.staff, FunnelStage.read, 1,
        "Ingenting har fastnat. 1 rad väntar på att bli läst, senast 3 mars 2026. Be mottagaren "
          + "öppna listan.",
        "Nothing is stuck. 1 item is waiting to be read, by 3 March 2026. Ask the receiver to open "
          + "the list."
      ),
      (
        .staff, .answered, 3,
        "Ingenting har fastnat. 3 rader väntar på svar, senast 3 mars 2026. Ta de översta först.",
        "Nothing is stuck. 3 items are waiting for a reply, by 3 March 2026. Take the top ones "
          + "first."
      ),
      (
        .staff, .done, 1,
        "Ingenting har fastnat. 1 rad är besvarad och på väg, närmast 3 mars 2026. Bocka av det som "
          + "blir klart.",
        "Nothing is stuck. 1 item is answered and under way, the next by 3 March 2026. Tick off "
          + "what gets done."
      ),
      (
        .management, .askedFor, 3,
        "Ingenting har fastnat. 3 erbjudanden har ingen bett om än; det finns tid till 3 mars "
          + "2026. Läs listorna tillsammans och koppla det som möts.",
        "Nothing is stuck. Nobody has asked for 3 offers yet; there is time until 3 March 2026. "
          + "Read the lists together and link what meets."
      ),
      (
        .management, .taken, 1,
        "Ingenting har fastnat. 1 efterfrågat erbjudande är på väg, närmast 3 mars "
          + "2026. Bocka av det som blir klart.",
        "Nothing is stuck. 1 offer asked for is under way, the next by 3 March 2026. "
          + "Tick off what gets done."
      ),
    ])
  func waiting(
    _ track: TrackKind, _ stage: FunnelStage, _ count: Int, _ swedish: String, _ english: String
  ) {
    let place = FunnelNarrows.waiting(FunnelStop(stage: stage, waiting: count, due: day))
    #expect(advice(place, track, .swedish) == swedish)
    #expect(advice(place, track, .english) == english)
  }

  /// A promise without a day is under way, and no day is made up for it.
  @Test func waitingWithoutADay() {
    let place = FunnelNarrows.waiting(FunnelStop(stage: .done, waiting: 2))
    #expect(
      advice(place, .staff, .swedish)
        == "Ingenting har fastnat. 2 rader är besvarade och på väg. Bocka av det som blir klart.")
  }

  @Test(arguments: Language.allCases)
  func everyPlaceIsASentenceWithSomethingToType(_ language: Language) throws {
    let words = Words(language).reports
    for track in TrackKind.allCases {
      let stops = FunnelStage.passing(of: track).dropFirst().flatMap { stage in
        [1, 2].flatMap { count -> [FunnelNarrows] in
          let stop = FunnelStop(stage: stage, waiting: count, stuck: count, due: day)
          // What is done can be told at once: it never waits.
          return stage == .toldBack ? [.stuck(stop)] : [.stuck(stop), .waiting(stop)]
        }
      }
      for place in stops + [.notHandedOver] {
        let advice = words.advice(place, for: track)
        #expect(advice.place.hasSuffix(".") && advice.text.hasSuffix("."))
        #expect(!advice.text.contains("..") && !advice.text.contains("  "), "\(advice.text)")
        #expect(try #require(advice.command).hasPrefix("tilldi "))
      }
      #expect(Set(stops.map { words.advice($0, for: track).place }).count == stops.count)
      for place in [FunnelNarrows.nowhere, .empty] {
        #expect(words.advice(place, for: track).command == nil)
      }
    }
  }

  @Test func theNumbersOnOneLine() {
    let series = Series(name: "Solgården", language: .swedish)
    let words = Words(.swedish).reports
    #expect(
      words.inNumbers(series.funnel(of: .staff))
        == "Överlämnat 0 · läst 0 · besvarat 0 · svaret berättat 0 · avslutat 0 · utfallet berättat 0"
    )
    #expect(
      words.inNumbers(series.funnel(of: .management)) == "Överlämnat 0 · efterfrågat 0 · taget 0")
  }

  /// A no to an offer is an answer, and what there is to talk about is neither asked for nor forgotten.
  @Test func whatStaffSaidOfOffers() {
    let words = Words(.swedish).reports
    let stop = FunnelStop(stage: .askedFor, waiting: 2, settled: 1, toTalkAbout: 1, due: day)
    #expect(words.lost(stop) == ["1 väntar", "1 att prata om", "1 inte för oss"])
    #expect(
      words.settled(stop)
        == "Arbetslaget har sagt ”inte för oss” om 1 erbjudande. Det är ett svar, så det är inget tapp."
    )
    #expect(
      advice(.waiting(stop), .management, .swedish)
        == "Ingenting har fastnat. 1 erbjudande har ingen bett om än; det finns tid till 3 mars 2026. "
        + "1 erbjudande vill arbetslaget prata om. Läs listorna tillsammans och koppla det som möts."
    )
    let talk = FunnelStop(stage: .askedFor, waiting: 1, toTalkAbout: 1)
    #expect(
      advice(.waiting(talk), .management, .english)
        == "Nothing is stuck. The team wants to talk about 1 offer. Bring it up when you meet.")
  }

  @Test func whereNothingIsAnsweredNoReplyIsUnderWay() {
    let words = Words(.swedish).reports
    #expect(words.state(.underWay, hasReplies: false) == "Den väntar på svar.")
    #expect(words.state(.underWay, hasReplies: true) == "Svaren är på väg.")
  }
}
