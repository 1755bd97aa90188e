import Foundation
import TillDiCommands
import TillDiDesk

exit(Program.run(Array(CommandLine.arguments.dropFirst()), .live()))
