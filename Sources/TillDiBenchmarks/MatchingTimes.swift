import ArgumentParser
import Foundation
import Matching
import TillDiProgrammes

/// Times the suggestions on generated lists, beside the same lists in scikit-learn.
///
/// Both sides take their lists, fit on them and score every pair, turn by turn in the same rounds. The
/// largest lists are scored by the program itself, so that what it holds can be seen.
struct MatchingTimes {
  /// Lists of one length, and how long the rounds took.
  private struct Size {
    let count: Int
    var ours: [Double] = []
    var theirs: [Double] = []
  }

  private var sizes = [Size(count: 200), Size(count: 2_000)]
  private let large: (count: Int, run: Run)

  /// Runs the rounds; the first warms up and is not counted.
  ///
  /// - Throws: A sentence when the program or Python fails.
  init(_ stage: Stage, rounds: Int, python: String?) throws {
    let matcher = Matcher(
      lexicon: try Lexicons.load(Lexicons.builtInFiles), language: .swedish)
    let script = stage.folder + "/vectorizer.py"
    try Self.vectorizer.write(toFile: script, atomically: true, encoding: .utf8)
    for index in sizes.indices {
      let lists = GeneratedLists(count: sizes[index].count)
      let file = try lists.write(to: stage.folder)
      for round in 0...rounds {
        let ours = Self.seconds {
          let match = matcher.match(lists.staff, lists.management)
          for row in lists.staff.indices { _ = match.scores(of: row) }
        }
        let theirs = try python.map { try Self.ask($0, script, file) }
        guard round > 0 else { continue }
        sizes[index].ours.append(ours)
        if let theirs { sizes[index].theirs.append(theirs) }
      }
    }
    let count = 10_000
    let file = try GeneratedLists(count: count).write(to: stage.folder)
    large = (count, try stage.run(["compare", "--case", file]))
  }

  /// The medians, as a table.
  var table: [[String]] {
    [["items", "every pair", "scikit-learn", "×", "aim"]]
      + sizes.map { size in
        let (ours, theirs) = (Self.median(size.ours), Self.median(size.theirs))
        return [
          "\(size.count) × \(size.count)", Self.text(ours), theirs.isZero ? "" : Self.text(theirs),
          theirs.isZero ? "" : String(format: "%.2f", ours / theirs),
          size.count == 200 ? "≤ 50 ms" : "< 1×",
        ]
      }
  }

  /// What the largest lists took as a command.
  var note: String {
    String(
      format: "%d × %d pairs as lines of JSON: %.1f s, %.0f MB", large.count, large.count,
      large.run.seconds, large.run.peakBytes / 1_048_576)
  }

  private static func text(_ seconds: Double) -> String {
    String(format: "%.1f ms", seconds * 1000)
  }

  private static func median(_ times: [Double]) -> Double {
    times.isEmpty ? 0 : times.sorted()[times.count / 2]
  }

  private static func seconds(_ body: () -> Void) -> Double {
    let passed = ContinuousClock().measure(body).components
    return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
  }

  /// How long it took in Python, by its own clock: starting it and reading the file aside.
  private static func ask(_ python: String, _ script: String, _ file: String) throws -> Double {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script, file]
    process.standardOutput = pipe
    try process.run()
    let answer = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0,
      let seconds = Double(answer.trimmingCharacters(in: .whitespacesAndNewlines))
    else { throw ValidationError("\(python) gave no time. Does it have scikit-learn?") }
    return seconds
  }

  /// What ours is held against, its first fit not counted either.
  private static let vectorizer = """
    import json, sys, time
    from sklearn.feature_extraction.text import TfidfVectorizer
    case = json.load(open(sys.argv[1], encoding="utf-8"))
    first, second = ([item["text"] for item in case[key]] for key in ("staff", "management"))
    def score(first, second):
        vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5)).fit(first + second)
        return (vectors.transform(first) @ vectors.transform(second).T).toarray()
    score(first[:20], second[:20])
    start = time.perf_counter()
    score(first, second)
    print(time.perf_counter() - start)
    """
}

/// Two lists of lines such as people write, the same in every run.
struct GeneratedLists {
  let staff: [String]
  let management: [String]

  /// Makes as many lines on both sides.
  init(count: Int) {
    var state: UInt64 = 20_270_302
    func pick(_ words: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int((state >> 33) % UInt64(words.count))]
    }
    func thing() -> String { pick(Self.beginnings) + pick(Self.endings) }
    staff = (0..<count).map { number in
      "\(thing()) \(pick(Self.faults)) när \(thing()) \(pick(Self.verbs)) rum \(number % 97)"
    }
    management = (0..<count).map { number in
      "\(pick(Self.groups)) \(pick(Self.mandates)) \(thing()) och \(thing()) i hus \(number % 89)"
    }
  }

  /// Writes them as a case; gives the file's path.
  func write(to folder: String) throws -> String {
    func items(_ texts: [String], _ letter: String) -> [[String: String]] {
      texts.enumerated().map { ["id": "\(letter)\($0.offset)", "text": $0.element] }
    }
    let file = folder + "/case-\(staff.count).json"
    let data = try JSONSerialization.data(withJSONObject: [
      "id": "generated", "language": "sv", "staff": items(staff, "s"),
      "management": items(management, "m"),
    ])
    try data.write(to: URL(fileURLWithPath: file))
    return file
  }

  private static let beginnings = [
    "golv", "schema", "telefon", "journal", "nyckel", "bil", "mat", "läkemedels", "barn", "elev",
    "bok", "snö", "park", "ärende", "mötes", "utbildnings", "vikarie", "inköps", "skrivar", "natt",
    "klient", "kund", "lokal", "städ", "rapport", "system", "kö", "tolk", "foto", "kart",
  ]
  private static let endings = [
    "larmet", "appen", "listan", "tiden", "rutinen", "skåpet", "bokningen", "planen", "blanketten",
    "koden", "gruppen", "vagnen", "rummet", "mallen", "kontot", "kartan", "pärmen", "brevet",
    "samtalet", "ansvaret", "skärmen", "nätet", "budgeten", "turen", "passet", "provet",
  ]
  private static let faults = [
    "hänger sig", "kräver lösenord", "går inte att hitta", "måste godkännas", "tar lång tid",
    "ringer hela tiden", "är låst", "ändras utan att någon säger till", "skrivs in två gånger",
    "fungerar bra", "tar slut", "är trasig",
  ]
  private static let verbs = [
    "byts", "öppnas", "saknas", "uppdateras", "skrivs ut", "lånas ut", "städas", "beställs",
    "signeras", "planeras", "bokas", "flyttas",
  ]
  private static let groups = [
    "Arbetslaget", "Teamet", "Avdelningen", "Medarbetarna", "Nattpersonalen", "Pedagogerna",
    "Handläggaren", "Gruppen", "Den som är på plats",
  ]
  private static let mandates = [
    "bestämmer själva över", "får köpa", "väljer", "planerar", "slipper fråga om", "sköter",
    "har egen pott för", "provar", "ändrar",
  ]
}
