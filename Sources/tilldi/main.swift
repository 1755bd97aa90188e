import Foundation
import TillDiCommands
import TillDiDesk

// A file that may grow no more is told as what the write met, and is no reason to fall without a word.
signal(SIGXFSZ, SIG_IGN)

exit(Program.run(Array(CommandLine.arguments.dropFirst()), .live()))
