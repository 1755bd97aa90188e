#!/usr/bin/env python3
"""Makes a mutant of every arm in which a deed is routed, folded, worded or described, and runs the tests on each.

    Tests/mutants.py FOLDER [--only PART ...] [--quick]

FOLDER gets a copy of the package in which every such arm, every statement and condition of a fold and every sentence
in each language can be switched to something wrong by the environment variable TILLDI_MUTANT; so one build serves all
of them, and building again takes only what changed. A mutant that no test notices is alive, and is named. The exit
status is 1 where any lives.
"""
import argparse
import concurrent.futures
import filecmp
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

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
  func pick(mutant: Int, _ swedish: String, _ english: String) -> String {{
    pick(isMutant(mutant) ? "" : swedish, isMutant(mutant + 1) ? "" : english)
  }}
}}
''' for name in ('Words', 'ReportWords'))

# Tests with very many tries, which have little to say of one deed.
SLOW = 'FunnelPropertyTests|LaptopsTests|OrderTests|EverySmallRoomTests|SuggestionPropertyTests|DayTests|MomentLineTests'

# What is tried first takes a moment and kills most; what is left is tried on more, and at last on all that knows of
# deeds. Each stage is what is run, and what is passed by.
STAGES = [
    ('EventTiesTests|MatterTests|EventFormatTests|EventWordsTests|ConflictValueTests', SLOW),
    ('FoldTests|RequestTests|RefusalTests', SLOW),
    ('TillDiCoreTests|TillDiWordsTests', SLOW),
    (f'{SLOW}|TillDiJournalTests', 'DayTests|MomentLineTests'),
    ('TillDiReportsTests|TillDiWalkTests|TillDiScreenTests|TillDiBinaryTests', 'BrowserTests|ReadBackTests'),
]

# Where one or a few deeds are looked for, and the others make no difference.
LONE = [
    'TillDiCore/Deciding/Decide+Undo', 'TillDiCore/Deciding/Gesture', 'TillDiCore/Deeds/Event+Parts', 'TillDiCore/Deeds/Place',
    'TillDiCore/Lists/Series+Received', 'TillDiCore/Record/Conflict', 'TillDiCore/Record/Conflict+Dialogue',
    'TillDiCore/Record/History', 'TillDiCore/Record/MergeSelection', 'TillDiCore/Record/Places',
    'TillDiCore/Series/Attachment', 'TillDiJournal/Merging/FolderCopies', 'TillDiJournal/Merging/Journal+Merge',
    'TillDiJournal/Merging/MergePlan', 'TillDiJournal/Merging/SharedMasks', 'TillDiReports/Board/Board+HeldBack',
    'TillDiReports/Room/Reports+Agenda', 'TillDiWords/Words+ConflictSides', 'TillDiWords/Words+Conflicts',
]


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


class Mutants:
    def __init__(self):
        self.names = []

    def number(self, what):
        self.names.append(' '.join(what.split()))
        return len(self.names)


def property_mutants(text, where, mutants):
    """Every answer a deed gives, turned into the answer of a deed that has none."""
    def swap(pattern, other):
        nonlocal text

        def put(match):
            value = match.group('value').strip()
            replacement = other(value)
            if replacement is None:
                return match.group(0)
            number = mutants.number(f'{where}: {match.group("head").strip()} -> {replacement}')
            return f'{match.group("head")}{{ isMutant({number}) ? {replacement} : ({value}) }}'
        text = re.sub(pattern, put, text, flags=re.S | re.M)

    def answer(name, type_, wrong):
        head = rf'(?P<head>^ *(?:static )?var {name}: {re.escape(type_)} )'
        swap(head + r'\{\s*(?P<value>(?:[^{}]|\{[^{}]*\})*?)\s*\}(?=\n)', wrong)

    answer('subject', 'Subject?', lambda v: None if v == 'nil' else 'nil')
    answer('words', '[String]', lambda v: None if v == '[]' else '[]')
    answer('places', '[Place]', lambda v: None if v == '[]' else '[]')
    answer('about', 'Matter', lambda v: '.version' if v == '.series' else '.series')
    answer('takingBack', 'TakingBack', lambda v: '.byAnybody')
    answer('names', 'NoteID?', lambda v: 'nil')
    answer('travelsAlone', 'Bool', lambda v: 'false')
    answer('mayFollowClosing', 'Bool', lambda v: 'false')
    answer('setting', 'Event', lambda v: 'event')

    def function(head, wrong, name):
        nonlocal text
        done = 0
        while match := re.compile(head).search(text, done):
            done = match.end()
            end = closing(text, done)
            body = text[done:end]
            if not body.strip():
                continue
            number = mutants.number(f'{where}: {name}')
            # One expression alone needs no return; with the switch before it, it does.
            if wrong and not re.search(r'\breturn\b', body):
                body = f'\n    return {body.strip()}\n  '
            text = f'{text[:done]}\n    if isMutant({number}) {{ return{wrong} }}{body}{text[end:]}'

    function(r'func happen\(in series: inout Series, by action: Action\) \{', '', 'happen')
    function(r'func decide\(in series: Series, _ situation: Situation\) throws\(Refusal\) -> \[Event\] \{', ' []',
             'decide')

    def short(head, wrong, name):
        nonlocal text

        def put(match):
            number = mutants.number(f'{where}: {name}')
            return f'{match.group(1)} if isMutant({number}) {{ return {wrong} }}\n return {match.group(2).strip()} }}'
        text = re.sub(rf'({head} \{{)((?:[^{{}}]|\{{[^{{}}]*\}})*)\}}', put, text)
    short(r'func keepsInRoom\(beside kept: Set<NoteID>\) -> NoteID\?', 'nil', 'keepsInRoom')
    short(r'func alsoReplaces\(in series: Series\) -> \[ActionID\]', '[]', 'alsoReplaces')

    function(r'func asShown\(in series: Series\) -> Event \{', ' setting', 'asShown')

    def unless(match):
        number = mutants.number(f'{where}: said once more where it is disputed')
        return f', mutant: {number}, unless:'
    text = re.sub(r',\s*unless:', unless, text)

    def after_closing(match):
        body_start = match.end()
        rest = text[body_start:body_start + 700]
        if 'mayFollowClosing' in rest.split('func decide')[0]:
            return match.group(0)
        number = mutants.number(f'{where}: may follow closing')
        return match.group(0) + f'\n static var mayFollowClosing: Bool {{ isMutant({number}) }}\n'
    text = re.sub(r'struct Asked\w*: Rule \{', after_closing, text)
    return text


def arm_mutants(text, where, mutants, function, wrong):
    """Every arm of one function's switch."""
    start = text.index(function)
    end = text.index('\n  }\n', start)
    head, body, tail = text[:start], text[start:end], text[end:]
    lines = body.split('\n')
    out, arm = [], None

    def flush():
        if arm is None:
            return
        pattern, value = arm
        value = '\n'.join(value).strip()
        comment = [line for line in value.split('\n') if line.strip().startswith('//')]
        value = '\n'.join(line for line in value.split('\n') if not line.strip().startswith('//'))
        if not value or value.startswith(('throw', 'return', 'if ', 'let ')) or value == wrong:
            out.append(pattern + ' ' + value)
            return
        number = mutants.number(f'{where}: {pattern.strip()}')
        out.append(f'{pattern} isMutant({number}) ? {wrong} : ({value}\n)')
        out.extend(comment)

    closing = False
    pending = None
    for line in lines:
        if re.match(r' {4}case ', line) or pending is not None:
            if pending is None:
                flush()
                pending = ''
            pending += line + '\n'
            match = re.match(r'(?s)(.*?:)(?= |\n)(?!.*\n.*case )(.*)', pending)
            # A pattern ends at the first colon that stands outside of brackets.
            depth = 0
            for index, letter in enumerate(pending):
                depth += letter in '(['
                depth -= letter in ')]'
                if letter == ':' and depth == 0:
                    arm = (pending[:index + 1], [pending[index + 1:].rstrip('\n')])
                    pending = None
                    break
        elif arm is not None and re.match(r' {4}\}', line):
            flush()
            arm = None
            out.append(line)
        elif arm is not None:
            arm[1].append(line)
        else:
            out.append(line)
    flush()
    return head + '\n'.join(out) + tail


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


# Conditions that spare time and change nothing: where they never hold, the same comes out by the long way.
SPARING = {
    'History append': 'guard isLater, !changesThePast',  # else everything is folded again
    'History putInOrder': 'if isInOrder',  # else what is in order is put in order
}

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
        if not bare or NO_STATEMENT.match(bare) or bare.endswith('{') and whole == line or len(starts) == 1 and is_whole:
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
    if SPARING.get(where) == head.strip():
        return f'{word} {changed} {rest.lstrip()}'
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
        start = ' '.join(text[match.start():match.end() + 60].split())
        number = mutants.number(f'{where}: {start} in Swedish')
        mutants.number(f'{where}: {start} in English')
        return f'pick(mutant: {number}, '
    return re.sub(r'\bpick\(', put, text)


def mutate(folder):
    mutants = Mutants()
    deeds = os.path.join(folder, 'Sources/TillDiCore/Deeds')
    for root, _, files in sorted(os.walk(deeds)):
        if root == deeds:
            continue
        for name in sorted(files):
            path = os.path.join(root, name)
            rewrite(path, lambda text: fold_mutants(text, name, mutants))
            rewrite(path, lambda text: request_mutants(text, name, mutants))
            rewrite(path, lambda text: property_mutants(text, name, mutants))
    rewrite(os.path.join(deeds, 'Event.swift'), lambda text: table_mutants(text, mutants))
    parts = [
        ('Sources/TillDiCore/Deeds/Matter.swift', 'public var note: NoteID?', 'nil'),
        ('Sources/TillDiCore/Deeds/Matter.swift', 'var subject: Subject?', 'nil'),
        ('Sources/TillDiCore/Deeds/Place.swift', 'public var note: NoteID?', 'nil'),
        ('Sources/TillDiCore/Deeds/Place.swift', 'public var description: String', '"wrong"'),
        ('Sources/TillDiWords/Words+ReportLogEvents.swift', 'package func happened(_ event', '""'),
        ('Sources/TillDiWords/Words+Conflicts.swift', 'private func name(_ conflict', '""'),
        ('Sources/TillDiWords/Words+ConflictSides.swift', 'func value(_ event: Event, _ names', '""'),
        ('Sources/TillDiWords/Words+ConflictSides.swift', 'private func anew(_ place', '"wrong"'),
    ]
    for path, function, wrong in parts:
        where = os.path.basename(path) + ' ' + function.split('(')[0].split(' ')[-1]
        rewrite(os.path.join(folder, path),
                lambda text: arm_mutants(text, where, mutants, function, wrong))
    core = os.path.join(folder, 'Sources/TillDiCore')
    for name in ('Series/Series+Evolve', 'Series/Series', 'Series/Note', 'Room/Occasion+Clock', 'Record/Places',
                 'Record/History'):
        rewrite(os.path.join(core, f'{name}.swift'), lambda text: fold_mutants(text, os.path.basename(name), mutants))
    with open(os.path.join(deeds, 'Event.swift')) as file:
        kinds = set(re.findall(r'^  case (\w+)', file.read(), flags=re.M))
    for name in ('Place', 'Matter'):
        with open(os.path.join(deeds, f'{name}.swift')) as file:
            kinds |= set(re.findall(r'^  case (\w+)', file.read(), flags=re.M))
    for name in LONE:
        rewrite(os.path.join(folder, 'Sources', f'{name}.swift'),
                lambda text: lone_mutants(text, os.path.basename(name), kinds, mutants))
    rewrite(os.path.join(folder, 'Sources/TillDiReports/Room/Reports+OpenSession.swift'),
            lambda text: shown_mutants(text, mutants))
    rewrite(os.path.join(deeds, 'Subject.swift'), lambda text: subject_mutants(text, mutants))
    words = os.path.join(folder, 'Sources/TillDiWords')
    for name in ('ReportLogEvents', 'Conflicts', 'ConflictSides'):
        rewrite(os.path.join(words, f'Words+{name}.swift'), lambda text: sentence_mutants(text, name, mutants))
    with open(os.path.join(deeds, 'Mutants.swift'), 'w') as file:
        file.write(SWITCH)
    with open(os.path.join(words, 'Mutants.swift'), 'w') as file:
        file.write(WORDS_SWITCH)
    return mutants.names


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


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument('folder')
    arguments.add_argument('--only', nargs='*', default=[''], metavar='PART',
                           help='only the mutants with these letters in their names')
    arguments.add_argument('--quick', action='store_true', help='run the first tests only')
    arguments = arguments.parse_args()
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    names, tests = built(here, arguments.folder)
    chosen = [(number, name) for number, name in enumerate(names, 1)
              if any(part in name for part in arguments.only)]
    run = Run(tests, arguments.folder)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for stage in STAGES[:2 if arguments.quick else None]:
            if chosen:
                run.measure(stage)
                results = pool.map(lambda mutant: run.passes(mutant[0], stage), chosen)
                chosen = [mutant for mutant, passes in zip(chosen, results) if passes]
                print(f'{len(chosen)} of {len(names)} are left after {stage[0]}', flush=True)
    for number, name in chosen:
        print(f'alive {number}: {name}')
    print(f'{len(names)} mutants, {len(chosen)} alive')
    sys.exit(1 if chosen else 0)


class Run:
    """Runs the tests on one mutant after another."""

    def __init__(self, tests, folder):
        self.tests = tests
        self.folder = folder
        self.most = 600

    def measure(self, stage):
        """How long the tests take where nothing is mutated; whoever takes ten times as long hangs."""
        self.most = 600
        start = time.monotonic()
        if not self.passes(0, stage):
            sys.exit(f'The tests fail where nothing is mutated: {stage[0]}')
        self.most = 30 + 10 * (time.monotonic() - start)

    def passes(self, mutant, stage):
        try:
            run = subprocess.run(
                [self.tests, '--testing-library', 'swift-testing', '--filter', stage[0], '--skip', stage[1]],
                cwd=self.folder, env={**ENVIRONMENT, 'TILLDI_MUTANT': str(mutant)}, capture_output=True, timeout=self.most)
        except subprocess.TimeoutExpired:
            return False
        return run.returncode == 0


if __name__ == '__main__':
    main()
