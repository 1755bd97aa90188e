#!/usr/bin/env python3
"""Makes a mutant of every arm in which a deed is routed, folded, worded or described, and runs the tests on each.

    Tests/mutants.py FOLDER [--only PART] [--quick]

FOLDER gets a copy of the package in which every such arm can be switched to something wrong by the environment
variable TILLDI_MUTANT; so one build serves all of them. A mutant that no test notices is alive, and is named. The exit
status is 1 where any lives.
"""
import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys

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

# What is tried first, since it kills most; what is left is tried on all of it.
FIRST = ('EventTiesTests|MatterTests|EventFormatTests|FoldTests|RequestTests|RefusalTests|EventWordsTests'
         '|ConflictValueTests')
THEN = 'TillDiCoreTests|TillDiWordsTests|TillDiJournalTests|OpenSessionTests|LogTests|KeptRecordTests'


def closing(text, start):
    """Where the brace is closed that was opened just before."""
    depth = 1
    for index in range(start, len(text)):
        depth += {'{': 1, '}': -1}.get(text[index], 0)
        if depth == 0:
            return index
    return len(text)


class Mutants:
    def __init__(self):
        self.names = []

    def number(self, what):
        self.names.append(what)
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


def mutate(folder):
    mutants = Mutants()
    deeds = os.path.join(folder, 'Sources/TillDiCore/Deeds')
    for root, _, files in sorted(os.walk(deeds)):
        if root == deeds:
            continue
        for name in sorted(files):
            path = os.path.join(root, name)
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
    with open(os.path.join(deeds, 'Mutants.swift'), 'w') as file:
        file.write(SWITCH)
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


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument('folder')
    arguments.add_argument('--only', default='', help='only the mutants with these letters in their names')
    arguments.add_argument('--quick', action='store_true', help='run the first tests only')
    arguments = arguments.parse_args()
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    shutil.rmtree(os.path.join(arguments.folder, 'Sources'), ignore_errors=True)
    shutil.copytree(here, arguments.folder, dirs_exist_ok=True,
                    ignore=shutil.ignore_patterns('.build*', '.git'))
    names = mutate(arguments.folder)
    environment = {key: value for key, value in os.environ.items() if key != 'TILLDI_STRICT'}
    build = ['swift', 'build', '--build-tests']
    subprocess.run(build, cwd=arguments.folder, env=environment, check=True)
    shown = subprocess.run(build + ['--show-bin-path'], cwd=arguments.folder, env=environment,
                           capture_output=True, text=True, check=True)
    tests = os.path.join(shown.stdout.strip(), 'tilldiPackageTests.xctest')

    def passes(mutant, filter_):
        try:
            run = subprocess.run(
                [tests, '--testing-library', 'swift-testing', '--filter', filter_], cwd=arguments.folder,
                env={**environment, 'TILLDI_MUTANT': str(mutant)}, capture_output=True, timeout=300)
        except subprocess.TimeoutExpired:
            return False
        return run.returncode == 0

    if not passes(0, FIRST):
        sys.exit('The tests fail where nothing is mutated.')
    chosen = [(number, name) for number, name in enumerate(names, 1) if arguments.only in name]

    def lives(mutant):
        number, name = mutant
        if not passes(number, FIRST) or not (arguments.quick or passes(number, THEN)):
            return None
        print(f'alive {number}: {name}', flush=True)
        return name
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        alive = [name for name in pool.map(lives, chosen) if name is not None]
    print(f'{len(chosen)} mutants, {len(alive)} alive')
    sys.exit(1 if alive else 0)


if __name__ == '__main__':
    main()
