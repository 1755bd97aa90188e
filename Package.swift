// swift-tools-version: 6.2

import PackageDescription

/// Settings every target shares.
///
/// Warnings are errors only where `TILLDI_STRICT` is set (CI sets it),
/// so that a newer toolchain with a new warning still builds the program.
let settings: [SwiftSetting] =
  [
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (Context.environment["TILLDI_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "tilldi",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "tilldi", targets: ["tilldi"]),
    .library(name: "TillDiCore", targets: ["TillDiCore"]),
    .library(name: "TillDiDesk", targets: ["TillDiDesk"]),
  ],
  dependencies: [
    // Commands, help, completions, manual page.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Programmes are YAML, read by node so that every fault has a line and a column.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Rooms, from the ground up. An arrow only ever points to a room further up this list.
    .target(name: "TextShape", swiftSettings: settings),
    .target(name: "Documents", dependencies: ["TextShape"], swiftSettings: settings),
    // The system's own calls, and what has another shape on another system.
    .target(name: "Platform", swiftSettings: settings),
    .target(name: "Files", dependencies: ["Platform"], swiftSettings: settings),
    .target(name: "Terminal", dependencies: ["TextShape", "Platform"], swiftSettings: settings),
    .target(name: "Matching", dependencies: ["TextShape"], swiftSettings: settings),
    // What others packed: zip archives, and so what a docx holds.
    .target(name: "Unpacking", swiftSettings: settings),
    .target(name: "TillDiCore", swiftSettings: settings),
    .target(
      name: "Workshops", path: "Workshops",
      exclude: ["TillDi", "TillDi-Hour", "Examples", "Lexicon"],
      sources: ["workshops.c"],
      publicHeadersPath: "include"),
    .target(
      name: "TillDiProgrammes",
      dependencies: ["TextShape", "Matching", "TillDiCore", "Workshops", yams],
      swiftSettings: settings),
    .target(
      name: "TillDiJournal", dependencies: ["TillDiCore", "Files"], swiftSettings: settings),
    .target(
      name: "TillDiWords", dependencies: ["TextShape", "TillDiCore", "TillDiJournal", "Files"],
      swiftSettings: settings),
    .target(
      name: "TillDiReports", dependencies: ["TillDiCore", "TillDiWords", "Documents", "TextShape"],
      swiftSettings: settings),
    .target(
      name: "TillDiExchange",
      dependencies: [
        "TillDiCore", "TillDiProgrammes", "TillDiJournal", "TillDiWords", "TillDiReports",
        "Documents",
      ],
      swiftSettings: settings),
    .target(
      name: "TillDiWalk", dependencies: ["TillDiCore", "TillDiWords"], swiftSettings: settings),
    .target(
      name: "TillDiScreen",
      dependencies: [
        "TillDiCore", "TillDiWalk", "TillDiWords", "Documents", "Terminal", "TextShape",
      ],
      swiftSettings: settings),
    .target(
      name: "TillDiDesk",
      dependencies: [
        "TillDiCore", "TillDiProgrammes", "TillDiJournal", "TillDiWords", "TillDiReports",
        "TillDiExchange", "TillDiWalk", "TillDiScreen", "Documents", "Files", "Matching",
        "Terminal", "TextShape", "Unpacking",
      ],
      swiftSettings: settings),
    .target(
      name: "TillDiCommands",
      dependencies: [
        "TillDiDesk", "TillDiCore", "TillDiProgrammes", "TillDiWords", "TillDiReports",
        "TillDiExchange", "TillDiWalk", "TillDiScreen", "Documents", "Files", "Matching",
        "Terminal", "TextShape", argumentParser,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "tilldi", dependencies: ["TillDiCommands", "TillDiDesk", "Platform"],
      swiftSettings: settings),
    // How long the commands take, as processes: `swift run -c release tilldi-benchmarks`.
    .executableTarget(
      name: "tilldi-benchmarks",
      dependencies: [
        "tilldi", "PseudoTerminal", "Matching", "TillDiCore", "TillDiProgrammes", "TillDiJournal",
        argumentParser,
      ],
      path: "Sources/TillDiBenchmarks", swiftSettings: settings),
    .target(name: "GoldenFiles", path: "Tests/GoldenFiles", swiftSettings: settings),
    // How many of many things are tried, and what a file comes to that somebody damaged.
    .target(name: "Trials", path: "Tests/Trials", swiftSettings: settings),
    // What rooms might ask for, drawn by a seed.
    .target(
      name: "RandomRooms", dependencies: ["TillDiCore"], path: "Tests/RandomRooms",
      swiftSettings: settings),
    // Disks that are full, slow, or pulled out.
    .target(
      name: "FaultyDisks", dependencies: ["Files"], path: "Tests/FaultyDisks",
      swiftSettings: settings),
    // What other people's programs read in our documents, where they are installed.
    .target(
      name: "ReadBack", dependencies: ["Documents", "TextShape"], path: "Tests/ReadBack",
      exclude: ["read.py"], swiftSettings: settings),
    // A terminal to run programs in, and what stands on its screen.
    .target(
      name: "PseudoTerminal", dependencies: ["TextShape"], path: "Tests/PseudoTerminal",
      swiftSettings: settings),
    .testTarget(
      name: "TextShapeTests", dependencies: ["TextShape"], swiftSettings: settings),
    .testTarget(
      name: "MatchingTests", dependencies: ["Matching", "TextShape"], swiftSettings: settings),
    .testTarget(
      name: "UnpackingTests", dependencies: ["Trials", "Unpacking"], swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["PseudoTerminal", "Terminal", "TextShape"],
      swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests", dependencies: ["ReadBack", "Trials", "Documents", "TextShape"],
      swiftSettings: settings),
    .testTarget(
      name: "TillDiCoreTests", dependencies: ["RandomRooms", "TillDiCore"], swiftSettings: settings),
    .testTarget(
      name: "TillDiProgrammesTests",
      dependencies: ["GoldenFiles", "Trials", "TillDiProgrammes", "TillDiCore", "Matching"],
      swiftSettings: settings),
    .testTarget(
      name: "TillDiJournalTests",
      dependencies: [
        "FaultyDisks", "RandomRooms", "TillDiJournal", "TillDiCore", "Files", "Trials",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "TillDiReportsTests",
      dependencies: [
        "GoldenFiles", "ReadBack", "Trials", "TillDiReports", "TillDiExchange", "TillDiCore",
        "TillDiWords", "Documents", "TextShape",
      ],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "TillDiExchangeTests",
      dependencies: [
        "GoldenFiles", "Trials", "TillDiExchange", "TillDiWords", "TillDiCore", "TillDiProgrammes",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "TillDiWordsTests", dependencies: ["TillDiWords", "TillDiCore"], swiftSettings: settings
    ),
    .testTarget(
      name: "TillDiWalkTests",
      dependencies: [
        "GoldenFiles", "Trials", "TillDiWalk", "TillDiScreen", "TillDiWords", "TillDiCore",
        "TillDiProgrammes", "Documents", "Terminal", "TextShape",
      ], exclude: ["Sessions"], swiftSettings: settings),
    .testTarget(
      name: "TillDiScreenTests",
      dependencies: [
        "TillDiScreen", "TillDiWalk", "TillDiWords", "TillDiCore", "TillDiProgrammes", "Documents",
        "Terminal", "TextShape",
      ], swiftSettings: settings),
    .testTarget(
      name: "TillDiBinaryTests",
      dependencies: [
        "FaultyDisks", "GoldenFiles", "PseudoTerminal", "ReadBack", "Trials", "tilldi",
        "TillDiCommands",
        "TillDiDesk", "Files",
        "TillDiCore", "TillDiWalk", "TillDiWords",
        "Terminal",
        "TextShape",
      ],
      exclude: ["Golden", "Records", "Transcripts"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
