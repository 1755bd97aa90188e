import Matching
import Testing
import TillDiCore
import TillDiProgrammes

/// Lexicons as files: the built-in ones, one of somebody's own, and what is said of faults.
@Suite struct LexiconTests {
  private static func file(_ text: String, _ name: String = "ord.yaml") -> LexiconFile {
    LexiconFile(name: name, bytes: Array(text.utf8))
  }

  /// What is said of files, in a language.
  private static func said(_ files: [LexiconFile], _ isEnglish: Bool = false) -> [String] {
    do throws(LexiconProblems) {
      _ = try Lexicons.load(files)
      return []
    } catch {
      return error.problems.map { $0.text(in: isEnglish ? .english : .swedish) }
    }
  }

  @Test("The built-in lexicon has no faults, and both languages for every concept")
  func builtIn() throws {
    #expect(Lexicons.builtInFiles.count == 6)
    let lexicon = try Lexicons.load(Lexicons.builtInFiles)
    #expect(lexicon.concepts.count > 150)
    for concept in lexicon.concepts {
      for language in MatchingLanguage.allCases {
        #expect(concept.words[language]?.isEmpty == false, "\(concept.id) lacks \(language)")
      }
    }
  }

  @Test("Every concept has a name to explain a suggestion with")
  func names() throws {
    let lexicon = try Lexicons.load(Lexicons.builtInFiles)
    for concept in lexicon.concepts {
      for language in MatchingLanguage.allCases {
        let name = lexicon.name(of: concept.id, in: language) ?? ""
        #expect(!name.isEmpty && !name.contains("*"), "\(concept.id) has no name in \(language)")
      }
    }
    #expect(lexicon.name(of: "login", in: .swedish) == "inloggning")
    #expect(lexicon.name(of: "login", in: .english) == "logging in")
  }

  @Test("The built-in lexicon knows the words that differ where the meaning does not")
  func builtInMeans() throws {
    let lexicon = try Lexicons.load(Lexicons.builtInFiles)
    let pairs = [
      ("lösenord", "behörighet"), ("personlarm", "larmknapp"), ("skriva av", "dokumentera"),
    ]
    let matcher = Matcher(lexicon: lexicon, language: .swedish)
    for (first, second) in pairs {
      #expect(matcher.scores([first], [second])[0, 0] > 0, "\(first) – \(second)")
    }
  }

  @Test("A concept of ours gets the words of another file; a new one is added")
  func extended() throws {
    let lexicon = try Lexicons.load([
      Self.file("concepts:\n  bil: {sv: [bil], weight: 50, answered: 120}\n  resa: {sv: [resa]}"),
      Self.file(
        "concepts:\n  bil: {sv: [Vivo], under: resa, name: {sv: bilar}}\n  tuk: {en: [tuk-tuk], near: [bil]}"
      ),
    ])
    #expect(
      lexicon.concepts == [
        Lexicon.Concept(
          id: "bil", name: [.swedish: "bilar"], words: [.swedish: ["bil", "Vivo"]], under: "resa",
          weight: 0.5, answered: 1.2),
        Lexicon.Concept(id: "resa", words: [.swedish: ["resa"]]),
        Lexicon.Concept(id: "tuk", words: [.english: ["tuk-tuk"]], near: ["bil"]),
      ])
  }

  @Test(
    "Faults are named by line and column",
    arguments: [
      (
        "concepts:\n  bil: {sv: [bil], under: resan}\n  resa: {sv: [resa]}",
        "ord.yaml:2:27: begreppet \"resan\" finns inte. Menade du \"resa\"?",
        "ord.yaml:2:27: there is no concept \"resan\". Did you mean \"resa\"?"
      ),
      (
        "concepts:\n  a: {sv: [bil], near: [xyzzy]}",
        "ord.yaml:2:25: begreppet \"xyzzy\" finns inte. Lägg till det, eller ta bort hänvisningen.",
        "ord.yaml:2:25: there is no concept \"xyzzy\". Add it, or remove the reference."
      ),
      (
        "concepts:\n  a: {sv: [x], under: b}\n  b: {sv: [y], under: c}\n  c: {sv: [z], under: a}",
        "ord.yaml:2:23: begreppen ligger under varandra i en ring: a → b → c → a. Ta bort ett \"under\".",
        "ord.yaml:2:23: the concepts lie under each other in a ring: a → b → c → a. Remove one \"under\"."
      ),
      (
        "concepts:\n  a: {sv: [x], under: a}",
        "ord.yaml:2:23: begreppen ligger under varandra i en ring: a → a. Ta bort ett \"under\".",
        "ord.yaml:2:23: the concepts lie under each other in a ring: a → a. Remove one \"under\"."
      ),
      (
        "concepts:\n  a: {sv: [x], eased-by: [a]}",
        "ord.yaml:2:27: \"a\" hänvisar till sig självt. Ta bort det.",
        "ord.yaml:2:27: \"a\" refers to itself. Remove it."
      ),
      (
        "concepts:\n  a: {weight: 5}",
        "ord.yaml:2:3: \"a\" har inga ord. Lägg till sv: eller en: med minst ett ord.",
        "ord.yaml:2:3: \"a\" has no words. Add sv: or en: with at least one word."
      ),
      (
        "concepts:\n  a: {sv: [la*rm]}",
        "ord.yaml:2:12: \"la*rm\" är inget ord. Skriv ett ord, flera ord efter varandra, eller en början av ett ord med * sist.",
        "ord.yaml:2:12: \"la*rm\" isn't a word. Write a word, several words in a row, or the beginning of a word with * last."
      ),
      (
        "concepts:\n  a: {sv: [x], answered: 400}",
        "ord.yaml:2:26: \"answered\" är 400, men ska vara mellan 0 och 300.",
        "ord.yaml:2:26: \"answered\" is 400, but should be between 0 and 300."
      ),
      (
        "concepts:\n  a: {sv: [x], weight: 200}",
        "ord.yaml:2:24: \"weight\" är 200, men ska vara mellan 0 och 100.",
        "ord.yaml:2:24: \"weight\" is 200, but should be between 0 and 100."
      ),
      (
        "", "ord.yaml:1:1: filen är tom. Börja med raden concepts:",
        "ord.yaml:1:1: the file is empty. Begin with the line concepts:"
      ),
      (
        "concepts:\n\ta: {sv: [x]}",
        "ord.yaml:2:1: raden är inskjuten med tabb. Använd mellanslag.",
        "ord.yaml:2:1: the line is indented with a tab. Use spaces."
      ),
    ])
  func faults(text: String, swedish: String, english: String) {
    #expect(Self.said([Self.file(text)]) == [swedish])
    #expect(Self.said([Self.file(text)], true) == [english])
  }

  @Test(
    "What has the wrong shape is a fault and not a crash",
    arguments: [
      "hej", "- a", "concepts: hej", "concepts: [a]", "concepts:\n  a: hej",
      "concepts:\n  a: {sv: hej}", "concepts:\n  a: {sv: [[x]]}", "concepts:\n  Å: {sv: [x]}",
      "concepts:\n  a: {sv: [x]}\n  a: {sv: [y]}", "concepts:\n  a: {sv: [x], typo: y}",
      "concepts:\n  [a]: {sv: [x]}", "concepts:\n  a: {sv: [x], name: y}",
      "concepts:\n  a: {sv: [x], name: {fi: y}}", "concepts:\n  a: {sv: [\"*\"]}",
      "concepts:\n  a: {sv: [x",
      "concepts:\n  a: {sv: [\"!!\"]}", "concepts:\n  a: {sv: [x], under: [b]}", "other: 1",
    ])
  func wrongShape(_ text: String) {
    #expect(!Self.said([Self.file(text)]).isEmpty)
  }

  @Test("A fault in one file is named with that file, and those of both are told")
  func severalFiles() {
    let said = Self.said([
      Self.file("concepts:\n  a: {sv: [x], near: [b]}", "ett.yaml"),
      Self.file("concepts:\n  c: {sv: [\"?\"]}", "två.yaml"),
    ])
    #expect(said.count == 2)
    #expect(said.contains { $0.hasPrefix("ett.yaml:2:23: ") })
    #expect(said.contains { $0.hasPrefix("två.yaml:2:12: ") })
  }

  @Test("A ring across two files is found")
  func ringAcrossFiles() {
    let said = Self.said([
      Self.file("concepts:\n  a: {sv: [x], under: b}\n  b: {sv: [y]}", "ett.yaml"),
      Self.file("concepts:\n  b: {under: a}", "två.yaml"),
    ])
    #expect(said.count == 1 && said[0].hasPrefix("ett.yaml:2:23: begreppen ligger under varandra"))
  }
}
