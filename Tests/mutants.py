#!/usr/bin/env python3
"""Makes a mutant of every arm in which a deed is routed, folded, worded or described, and runs the tests on each.

    nice Tests/mutants.py FOLDER [--only PART ...] [--quick] [--again] [--jobs N]

FOLDER gets a copy of the package in which every such arm, every statement and condition of a fold and every sentence
in each language can be switched to something wrong by the environment variable TILLDI_MUTANT; so one build serves all
of them, and building again takes only what changed. A mutant that no test notices is alive, and is named.

What became of each is kept in FOLDER/verdicts.tsv as it comes: a run that was ended goes on where it was, and a later
one tries only what is alive or untried, or all of them again with --again. At the end stands a table; the exit status
is 0 where every mutant is killed, 1 where any lives or is untried, and 2 where the tests fail with no mutant at all.
"""
import argparse
import concurrent.futures
import contextlib
import csv
import filecmp
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import zlib

SWITCH = '''
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

private let chosenMutant = getenv("TILLDI_MUTANT").flatMap { Int(String(cString: $0)) }

package func isMutant(_ number: Int) -> Bool { chosenMutant == number }

extension Series {
  func setting(_ event: Event, mutant: Int, unless stands: Bool) -> [Event] {
    isMutant(mutant) ? (stands ? [] : [event]) : setting(event, unless: stands)
  }
}
'''

WORDS_SWITCH = 'import TillDiCore\n' + ''.join(f'''
extension {name} {{
  func pick(mutants: (Int, Int), _ swedish: String, _ english: String) -> String {{
    pick(isMutant(mutants.0) ? "" : swedish, isMutant(mutants.1) ? "" : english)
  }}
}}
''' for name in ('Words', 'ReportWords'))

# Tests that know of no deeds, or need a browser.
NONE = 'DayTests|MomentLineTests|BrowserTests|ReadBackTests'

# Tests with very many tries, which have little to say of one deed.
CORE = 'FunnelPropertyTests|LaptopsTests|OrderTests|EverySmallRoomTests|SuggestionPropertyTests'
MANY = f'{CORE}|MergePropertyTests|NaughtyTests|RandomWalkTests|LiveWalkTests|LiveSizeTests|LiveReadingTests'

# What is tried first takes a moment and kills most; what is left is tried on more, and at last on all that knows of
# deeds. Each stage is what is run, and what is passed by.
STAGES = [
    ('EventTiesTests|MatterTests|EventFormatTests|EventWordsTests|ConflictValueTests', f'{NONE}|{MANY}'),
    ('FoldTests|RequestTests|RefusalTests', f'{NONE}|{MANY}'),
    ('TillDiCoreTests|TillDiWordsTests', f'{NONE}|{MANY}'),
    ('TillDiJournalTests', f'{NONE}|{MANY}'),
    (CORE, NONE),
    ('TillDiReportsTests|TillDiWalkTests', f'{NONE}|{MANY}'),
    (f'TillDiScreenTests|TillDiBinaryTests|{MANY}', f'{NONE}|{CORE}'),
]

# Mutants that nobody could tell from the program, and why.
EQUAL = {
    'History append: never guard isLater, !changesThePast': 'everything is folded again, and the same comes out',
    'History putInOrder: never if isInOrder': 'what is in order is put in order',
    'Series putLast: always ListKind(kind) != nil': 'what makes no list is passed by where lists are read',
    'Series setKind: always ListKind(kind) != nil': 'what makes no list is passed by where lists are read',
    'Series setKind: always !listable.contains(note)': 'what is in order is put in order',
}

DEEDS = 'TillDiCore/Deeds'

# Where a switch over deeds, places or matters stands, and a wrong answer.
SWITCHES = [
    (f'{DEEDS}/Matter.swift', 'var subject: Subject?', 'nil'),
    (f'{DEEDS}/Place.swift', 'public var note: NoteID?', 'nil'),
    (f'{DEEDS}/Place.swift', 'public var description: String', '"wrong"'),
    ('TillDiWords/Words+ReportLogEvents.swift', 'package func happened(_ event', '""'),
    ('TillDiWords/Words+Conflicts.swift', 'private func name(_ conflict', '""'),
    ('TillDiWords/Words+ConflictSides.swift', 'func value(_ event: Event, _ names', '""'),
    ('TillDiWords/Words+ConflictSides.swift', 'private func anew(_ place', '"wrong"'),
]

# Where deeds are put into words.
SENTENCES = [f'TillDiWords/Words+{name}.swift' for name in ('ReportLogEvents', 'Conflicts', 'ConflictSides')]

# What folds deeds, beside the deeds themselves.
FOLDS = [f'TillDiCore/{name}.swift' for name in (
    'Series/Series+Evolve', 'Series/Series', 'Series/Note', 'Room/Occasion+Clock', 'Record/Places', 'Record/History')]

# Where one or a few deeds are looked for, and the others make no difference.
LONE = [f'{name}.swift' for name in (
    'TillDiCore/Deciding/Decide+Undo', 'TillDiCore/Deciding/Gesture', 'TillDiCore/Deeds/Event+Parts',
    'TillDiCore/Deeds/Place', 'TillDiCore/Lists/Series+Received', 'TillDiCore/Record/Conflict',
    'TillDiCore/Record/Conflict+Dialogue', 'TillDiCore/Record/History', 'TillDiCore/Record/MergeSelection',
    'TillDiCore/Record/Places', 'TillDiCore/Series/Attachment', 'TillDiJournal/Merging/FolderCopies',
    'TillDiJournal/Merging/Journal+Merge', 'TillDiJournal/Merging/MergePlan', 'TillDiJournal/Merging/SharedMasks',
    'TillDiReports/Room/Reports+Agenda', 'TillDiWords/Words+ConflictSides', 'TillDiWords/Words+Conflicts')]


def closing(text, start):
    """Where the brace is closed that was opened just before."""
    depth = 1
    for index in range(start, len(text)):
        depth += {'{': 1, '}': -1}.get(text[index], 0)
        if depth == 0:
            return index
    return len(text)


def outside(text, signs, start=0):
    """Where one of the signs stands first outside of all brackets; the end where none does."""
    depth = 0
    for index in range(start, len(text)):
        if depth == 0 and text[index] in signs:
            return index
        depth += (text[index] in '([{') - (text[index] in ')]}')
    return len(text)


def parts_of(condition):
    """The parts of a condition, which commas part."""
    parts, start = [], 0
    while start <= len(condition):
        end = outside(condition, ',', start)
        parts.append(condition[start:end].strip())
        start = end + 1
    return parts


def numbered(name):
    """A mutant's number: always the same for one name, so that little is built again."""
    return zlib.crc32(name.encode())


class Mutants:
    """The names of the mutants made so far: each its place and its text."""

    def __init__(self):
        self.names = {}

    def number(self, what):
        name = ' '.join(what.split())
        while name in self.names:
            name += ' again'
        if name not in EQUAL:
            self.names[name] = None
        return numbered(name)


# What a deed says of itself, and what one says that has nothing to say.
ANSWERS = {
    'subject': 'nil', 'words': '[]', 'places': '[]', 'about': '.series', 'takingBack': '.byAnybody', 'names': 'nil',
    'travelsAlone': 'false', 'mayFollowClosing': 'false', 'setting': 'event',
}

# What comes of it, and what comes of a deed of which nothing comes.
WRONG = {
    r'func happen\(': '', r'func decide\(': '[]', r'func keepsInRoom\(': 'nil', r'func alsoReplaces\(': '[]',
    r'func asShown\(': 'setting',
}


def property_mutants(text, where, mutants):
    """Every answer a deed gives, turned into the answer of a deed that has none."""
    def answer(match):
        head, name, value = match.groups()
        wrong = ANSWERS[name] if value != '.series' else '.version'
        if value == wrong:
            return match.group(0)
        return f'{head}{{ isMutant({mutants.number(f"{where}: {head.strip()} -> {wrong}")}) ? {wrong} : ({value}) }}'
    text = re.sub(rf'(^ *(?:static )?var ({"|".join(ANSWERS)}): \S+ )\{{\s*((?:[^{{}}]|\{{[^{{}}]*\}})*?)\s*\}}(?=\n)',
                  answer, text, flags=re.M)

    for head, wrong in WRONG.items():
        done = 0
        while match := re.compile(head + r'[^{]*\{').search(text, done):
            done = match.end()
            end = closing(text, done)
            body = text[done:end]
            if not body.strip():
                continue
            # One expression alone needs no return; with the switch before it, it does.
            if wrong and not re.search(r'\breturn\b', body):
                body = f'\n    return {body.strip()}\n  '
            number = mutants.number(f'{where}: {head[5:-2]}')
            text = f'{text[:done]}\n    if isMutant({number}) {{ return {wrong} }}{body}{text[end:]}'

    def unless(match):
        number = mutants.number(f'{where}: said once more where it is disputed')
        return f', mutant: {number}, unless:'
    text = re.sub(r',\s*unless:', unless, text)

    def after_closing(match):
        if 'mayFollowClosing' in text[match.end():].split('func decide')[0]:
            return match.group(0)
        number = mutants.number(f'{where}: may follow closing')
        return match.group(0) + f'\n static var mayFollowClosing: Bool {{ isMutant({number}) }}\n'
    return re.sub(r'struct Asked\w*: Rule \{', after_closing, text)


def arm_mutants(text, where, mutants, function, wrong):
    """Every arm of one function's switch."""
    start = text.index(function)
    end = text.index('\n  }\n', start)

    def changed(arm):
        colon = outside(arm, ':') + 1
        lines = [line for line in arm[colon:].strip().split('\n') if not line.strip().startswith('//')]
        value = '\n'.join(lines).strip()
        if not arm.startswith('    case ') or value.startswith(('throw', 'return', 'if ', 'let ')) or value == wrong:
            return arm
        number = mutants.number(f'{where}: {arm[:colon].strip()}')
        return f'{arm[:colon]} isMutant({number}) ? {wrong} : ({value}\n)\n'
    arms = re.split(r'^(?=    (?:case |\}))', text[start:end], flags=re.M)
    return text[:start] + ''.join(changed(arm) for arm in arms) + text[end:]


def fold_mutants(text, where, mutants):
    """Every statement of a fold left out, every condition of it passed by or always so."""
    done = 0
    heads = re.compile(r'(?:mutating func (\w+)|func (happen)\(in series)[^{]*\{\n')
    while match := heads.search(text, done):
        done = match.end()
        end = closing(text, done)
        body = statement_mutants(text[done:end], f'{where} {match.group(1) or match.group(2)}', mutants,
                                 is_whole=match.group(2) is not None)
        text = text[:done] + body + text[end:]
        done += len(body)
    return text


NO_STATEMENT = re.compile(r'(let|var|guard|if|for|return|switch|case|else|throw|while|defer|default|where)\b|[^\w$]')


def is_open(text):
    return sum(text.count(sign) for sign in '([{') > sum(text.count(sign) for sign in ')]}')


def statement_mutants(body, where, mutants, is_whole):
    lines, out = body.split('\n'), []
    starts = [line for line in lines if line.strip() and not NO_STATEMENT.match(line.strip())]
    index = 0
    while index < len(lines):
        line = lines[index]
        index += 1
        bare = line.strip()
        indent = line[:len(line) - len(line.lstrip())]
        if condition := re.match(r'(\} else )?(if|guard|for|where) ', bare):
            before = condition.group(1) or ''
            out.append(indent + before + condition_mutants(bare[len(before):], condition.group(2), where, mutants))
            continue
        whole = line
        # It goes on while a bracket is open, or the next line stands further in.
        if not bare.endswith('{') or re.match(r'(let|var) |[\w.$\[\]?]+removeAll \{$', bare):
            while index < len(lines) and (is_open(whole) or re.match(indent + '  +[^ ]', lines[index])):
                whole += '\n' + lines[index]
                index += 1
        is_head = bare.endswith('{') and whole == line
        if not bare or NO_STATEMENT.match(bare) or is_head or len(starts) == 1 and is_whole:
            out.append(whole)
        else:
            number = mutants.number(f'{where}: without {bare}')
            out.append(f'{indent}if !isMutant({number}) {{\n{whole}\n{indent}}}')
    return '\n'.join(out)


def condition_mutants(line, word, where, mutants):
    end = re.search(r' else \{', line).start() if word == 'guard' and ' else {' in line else outside(line, '{')
    if word != 'guard' and end == len(line) or word == 'guard' and ' else {' not in line:
        return line
    head, rest = line[:end], line[end:]
    if word in ('for', 'where'):
        if 'where ' not in head:
            return line
        before, condition = head.split('where ', 1)
        number = mutants.number(f'{where}: always {condition.strip()}')
        return f'{before}where isMutant({number}) || ({condition.strip()}) {rest}'
    parts = parts_of(head[len(word):])

    def part(text):
        if re.match(r'(let|var|case)\b', text):
            return text
        return f'(isMutant({mutants.number(f"{where}: always {text}")}) || ({text}))'
    changed = ', '.join(part(text) for text in parts)
    never = mutants.number(f'{where}: never {head.strip()}')
    return f'{word} !isMutant({never}), {changed} {rest.lstrip()}'


def lone_mutants(text, where, kinds, mutants):
    """Every deed that is looked for alone, not seen."""
    def put(match):
        number = mutants.number(f'{where}: {match.group(0).strip()}')
        return f'{match.group(1)}!isMutant({number}), {match.group(2)}'
    names = '|'.join(sorted(kinds))
    text = re.sub(rf'(\b(?:if|guard) |, )(case \.(?:{names})\b)', put, text)
    done = 0
    for_case = re.compile(rf'\bfor case \.({names})\b')
    while match := for_case.search(text, done):
        done = match.end()
        brace = outside(text, '{', done)
        number = mutants.number(f'{where}: {match.group(0)}')
        where_ = text.find('where ', done, brace)
        if where_ >= 0:
            text = f'{text[:where_]}where !isMutant({number}) && {text[where_ + 6:]}'
        else:
            text = f'{text[:brace].rstrip()} where !isMutant({number}) {text[brace:]}'
    return text


def shown_mutants(text, mutants):
    """Every matter that is kept from a room, shown; a version, which is always shown, kept from it."""
    start = text.index('switch event.about {')
    end = closing(text, start + len('switch event.about {'))

    def put(match):
        number = mutants.number(f'isShown: {match.group(0)}')
        return f'if !isMutant({number}), {match.group(1)} {{ return false }}'
    arms = re.sub(r'if ([^{}]*) \{ return false \}', put, text[start:end])
    arms = arms.replace('return true', f'return !isMutant({mutants.number("isShown: version")})')
    return text[:start] + arms + text[end:]


def request_mutants(text, where, mutants):
    """Every request, routed to the rule of another; every event, taken for another."""
    wrong = 'Event.Paused.Asked(occasion: "")' if where != 'Paused.swift' else 'Event.Closed.Asked()'
    done = 0
    while match := re.compile(r'(?<![.\w])Request\((?=\s*Event\.)').search(text, done):
        number = mutants.number(f'{where}: the rule of a request')
        end = outside(text, ')', match.end()) + 1
        new = f'isMutant({number}) ? Request({wrong}) : {text[match.start():end]}'
        text = text[:match.start()] + new + text[end:]
        done = match.start() + len(new)

    def event(match):
        number = mutants.number(f'{where}: the event it is')
        return f'var event: Event {{ isMutant({number}) ? .paused(occasion: "") : {match.group(1)} }}'

    def kind(match):
        wrong = 'closed' if match.group(1) != 'closed' else 'paused'
        number = mutants.number(f'{where}: its kind')
        return f'static var kind: Kind {{ isMutant({number}) ? .{wrong} : .{match.group(1)} }}'
    if where != 'Paused.swift':
        text = re.sub(r'var event: Event \{ (.*) \}', event, text)
    return re.sub(r'static let kind = Kind\.(\w+)', kind, text)


def subject_mutants(text, mutants):
    """Every name that is made of others, wrong."""
    def put(match):
        number = mutants.number(f'Subject {match.group(1)}')
        return f'{match.group(0)[:match.start(2) - match.start(0)]}isMutant({number}) ? "wrong" : {match.group(2)})'
    return re.sub(r'static func (\w+)\([^{]*\{\s*Self\(rawValue: (.*)\)(?=\s*\})', put, text)


def sentence_mutants(text, where, mutants):
    """Every sentence left out, in each language."""
    def put(match):
        start = text[match.start():outside(text, ')', match.end()) + 1]
        numbers = [mutants.number(f'{where}: {start} in {language}') for language in ('Swedish', 'English')]
        return f'pick(mutants: ({numbers[0]}, {numbers[1]}), '
    return re.sub(r'\bpick\(', put, text)


def mutate(folder):
    """Makes every mutant in the sources that stand in the folder, and gives their names."""
    mutants = Mutants()
    sources = os.path.abspath(os.path.join(folder, 'Sources'))

    def change(path, function, *rest):
        rewrite(os.path.join(sources, path), lambda text: function(text, *rest))

    for root, _, files in sorted(os.walk(os.path.join(sources, DEEDS))):
        for name in sorted(files) if not os.path.samefile(root, os.path.join(sources, DEEDS)) else []:
            for function in (fold_mutants, request_mutants, property_mutants):
                change(os.path.join(root, name), function, name, mutants)
    for path in FOLDS:
        change(path, fold_mutants, os.path.basename(path)[:-6], mutants)
    for path in SENTENCES:
        change(path, sentence_mutants, os.path.basename(path)[6:-6], mutants)
    for path, function, wrong in SWITCHES:
        where = os.path.basename(path) + ' ' + function.split('(')[0].split(' ')[-1]
        change(path, arm_mutants, where, mutants, function, wrong)
    kinds = set()
    for name in ('Event', 'Place', 'Matter'):
        with open(os.path.join(sources, DEEDS, f'{name}.swift')) as file:
            kinds |= set(re.findall(r'^  (?:indirect )?case (\w+)', file.read(), flags=re.M))
    for path in LONE:
        change(path, lone_mutants, os.path.basename(path)[:-6], kinds, mutants)
    change(f'{DEEDS}/Event.swift', table_mutants, mutants)
    change(f'{DEEDS}/Subject.swift', subject_mutants, mutants)
    change('TillDiReports/Room/Reports+OpenSession.swift', shown_mutants, mutants)
    for path, text in ((f'{DEEDS}/Mutants.swift', SWITCH), ('TillDiWords/Mutants.swift', WORDS_SWITCH)):
        with open(os.path.join(sources, path), 'w') as file:
            file.write(text)
    return list(mutants.names)


def table_mutants(text, mutants):
    def kind(match):
        wrong = 'Paused' if match.group(1) != 'paused' else 'Resumed'
        number = mutants.number(f'Event.swift: the kind {match.group(1)}')
        return f'case .{match.group(1)}: isMutant({number}) ? {wrong}.self : {match.group(2)}.self'

    def deed(match):
        number = mutants.number(f'Event.swift: the deed of {match.group(1)}')
        return f'case .{match.group(1)}{match.group(2)}: isMutant({number}) ? Closed() : {match.group(3)}'
    text = re.sub(r'case \.(\w+): (\w+)\.self', kind, text)
    return re.sub(r'case \.(\w+)(\(let deed\)|): (deed|DreamBegun\(\))$', deed, text, flags=re.M)


def rewrite(path, change):
    with open(path) as file:
        text = file.read()
    with open(path, 'w') as file:
        file.write(change(text))


def built(here, folder):
    """The names of the mutants in a copy of the package that stands in the folder, and its tests, built."""
    with tempfile.TemporaryDirectory() as fresh:
        shutil.copytree(here, fresh, dirs_exist_ok=True, ignore=shutil.ignore_patterns('.build*', '.git'))
        names = mutate(fresh)
        # What is the same as last time isn't built again.
        for part in ('Sources', 'Tests', 'Workshops'):
            for root, _, files in os.walk(os.path.join(folder, part)):
                for name in files:
                    path = os.path.join(root, name)
                    if not os.path.exists(os.path.join(fresh, os.path.relpath(path, folder))):
                        os.remove(path)
        for root, _, files in os.walk(fresh):
            there = os.path.join(folder, os.path.relpath(root, fresh))
            os.makedirs(there, exist_ok=True)
            for name in files:
                new, old = os.path.join(root, name), os.path.join(there, name)
                if not os.path.exists(old) or not filecmp.cmp(new, old, shallow=False):
                    shutil.copy2(new, old)
    build = ['swift', 'build', '--build-tests']
    subprocess.run(build, cwd=folder, env=ENVIRONMENT, check=True)
    shown = subprocess.run(build + ['--show-bin-path'], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True,
                           check=True)
    return names, os.path.join(shown.stdout.strip(), 'tilldiPackageTests.xctest')


# A mutated copy has warnings.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != 'TILLDI_STRICT'}


class Run:
    """Runs the tests on one mutant after another, and keeps what became of each.

    A verdict is a line in a file: killed or alive, the mutant by its place and text, and what killed it. It is written
    as it comes, and the last one of a mutant counts, so that a run that was ended goes on.
    """

    def __init__(self, tests, folder, stages):
        self.tests, self.folder, self.stages = tests, folder, stages
        self.path = os.path.join(folder, 'verdicts.tsv')
        self.longest = {}
        self.writing, self.measuring = threading.Lock(), threading.Lock()
        self.verdicts = {}
        if os.path.exists(self.path):
            with open(self.path) as file:
                self.verdicts = {name: (verdict, by) for verdict, name, by in csv.reader(file, 'excel-tab')}

    def is_killed(self, name):
        return self.verdicts.get(name, ('untried', ''))[0] == 'killed'

    def judge(self, name):
        for stage in self.stages:
            if stage not in self.longest:
                self.measure(stage)
            if by := self.killer(numbered(name), stage, self.longest[stage]):
                return self.keep('killed', name, by)
        # Who lives through a part of the tests has no verdict yet.
        if len(self.stages) == len(STAGES):
            self.keep('alive', name, '')

    def keep(self, verdict, name, by):
        with self.writing:
            self.verdicts[name] = verdict, by
            with open(self.path, 'a') as file:
                csv.writer(file, 'excel-tab').writerow([verdict, name, by])
            print(f'{verdict} {name} {by and "by"} {by}', flush=True)

    def measure(self, stage):
        """How long the tests take where nothing is mutated; whoever takes ten times as long hangs."""
        with self.measuring:
            if stage in self.longest:
                return
            start = time.monotonic()
            if failed := self.killer(0, stage, 3600):
                print(f'{failed} fails where nothing is mutated', flush=True)
                os._exit(2)
            took = time.monotonic() - start
            self.longest[stage] = 30 + 10 * took
            print(f'{took:.1f} s for {stage[0]}', flush=True)

    def killer(self, mutant, stage, longest):
        """The first test that fails, if one does; nothing runs on after it."""
        with tempfile.TemporaryDirectory() as room:
            process = subprocess.Popen(
                [self.tests, '--testing-library', 'swift-testing', '--filter', stage[0], '--skip', stage[1]],
                cwd=self.folder, env={**ENVIRONMENT, 'TILLDI_MUTANT': str(mutant), 'TMPDIR': room}, errors='replace',
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
            hung = threading.Timer(longest, os.killpg, (process.pid, signal.SIGKILL))
            hung.start()
            try:
                for line in process.stdout:
                    if failed := re.search(r'Test (.+?) recorded an issue', line):
                        return failed.group(1)
                return 'what hangs or crashes' if process.wait() else None
            finally:
                hung.cancel()
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('folder')
    arguments.add_argument('--only', nargs='*', default=[''], metavar='PART',
                           help='only the mutants with these letters in their names')
    arguments.add_argument('--quick', action='store_true', help='run the first tests only; who lives has no verdict')
    arguments.add_argument('--again', action='store_true', help='try those too that were killed before')
    arguments.add_argument('--jobs', type=int, default=os.cpu_count(), metavar='N', help='how many at once')
    arguments = arguments.parse_args()
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    names, tests = built(here, arguments.folder)
    run = Run(tests, arguments.folder, STAGES[:3] if arguments.quick else STAGES)
    chosen = [name for name in names if any(part in name for part in arguments.only)]
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        list(pool.map(run.judge, [name for name in chosen if arguments.again or not run.is_killed(name)]))
    sys.exit(0 if table(names, run.verdicts) else 1)


def table(names, verdicts):
    """Shows what became of the mutants of each file, and names those that live; whether none does."""
    rows = {}
    for name in names:
        row = rows.setdefault(re.split(r'[: ]', name)[0], dict.fromkeys(('killed', 'alive', 'untried'), 0))
        row[verdicts.get(name, ('untried', ''))[0]] += 1
    rows['all'] = {verdict: sum(row[verdict] for row in rows.values()) for verdict in ('killed', 'alive', 'untried')}
    print(f'{"":30}{"killed":>9}{"alive":>9}{"untried":>9}')
    for place, row in rows.items():
        print(f'{place:30}' + ''.join(f'{count:9}' for count in row.values()))
    for name in names:
        if verdicts.get(name, ('', ''))[0] == 'alive':
            print(f'alive: {name}')
    return rows['all']['killed'] == len(names)


if __name__ == '__main__':
    main()
