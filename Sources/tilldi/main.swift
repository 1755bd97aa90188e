import Platform
import TillDiCommands
import TillDiDesk

// A file that may grow no more is told as what the write met, and is no reason to fall without a word.
signal(SIGXFSZ, SIG_IGN)

// Whoever starts the program may hold signals back; an interrupt reaches it all the same.
var none = sigset_t()
sigemptyset(&none)
pthread_sigmask(SIG_SETMASK, &none, nil)

exit(Program.run(typedArguments, .live()))
