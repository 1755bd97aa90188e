"""Documents as other people's programs read them, for the tests in Swift.

Each script reads standard input and writes JSON to standard output; what it does not like ends it with exit 1.
"""

import io
import json
import sys


def html(data):
    """The trees an HTML5 parser makes of a list of pages; one that it has to mend is refused."""
    import html5lib

    def node(element):
        parts = [element.tag if isinstance(element.tag, str) else "#comment"]
        parts[0] = parts[0].rpartition("}")[2]
        if element.text:
            parts.append(element.text)
        for child in element:
            parts.append(node(child))
            if child.tail:
                parts.append(child.tail)
        return parts

    def read(page):
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        return node(parser.parse(page))

    return [read(page) for page in json.loads(data)]


def docx(data):
    """What python-docx finds: headings, paragraphs, tables, language, sections, pictures."""
    import docx as reader

    document = reader.Document(io.BytesIO(data))
    body = [
        {"style": p.style.name, "text": p.text} for p in document.paragraphs
    ]
    tables = [
        [[cell.text for cell in row.cells] for row in table.rows] for table in document.tables
    ]
    section = document.sections[0]
    properties = document.core_properties
    return {
        "paragraphs": body,
        "tables": tables,
        "title": properties.title,
        "author": properties.author,
        "language": properties.language,
        "landscape": section.page_width > section.page_height,
        "pictures": len(document.inline_shapes),
    }


def ics(data):
    """What icalendar finds, event by event."""
    import icalendar

    calendar = icalendar.Calendar.from_ical(data)
    events = []
    for event in calendar.walk("VEVENT"):
        events.append(
            {
                "uid": str(event["UID"]),
                "summary": str(event.get("SUMMARY", "")),
                "description": str(event.get("DESCRIPTION", "")),
                "start": event["DTSTART"].dt.isoformat(),
                "end": event["DTEND"].dt.isoformat(),
                "utc": event["DTSTART"].dt.astimezone(__import__("datetime").timezone.utc).isoformat(),
                "sequence": int(event.get("SEQUENCE", 0)),
                "status": str(event.get("STATUS", "")),
            }
        )
    errors = [str(e) for part in calendar.walk() for e in part.errors]
    if errors:
        raise ValueError(errors)
    zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    return {"method": str(calendar.get("METHOD", "")), "events": events, "zones": zones}


def csv(data):
    """The rows of a sheet, as Python's csv reads them with a semicolon between."""
    import csv as reader

    text = data.decode("utf-8-sig")
    return list(reader.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))


def schema(data):
    """Whether data fits its schema; both come in one object."""
    import jsonschema

    both = json.loads(data)
    kind = jsonschema.validators.validator_for(both["schema"])
    kind.check_schema(both["schema"])
    found = kind(both["schema"], format_checker=kind.FORMAT_CHECKER)
    errors = [f"{list(e.absolute_path)}: {e.message}" for e in found.iter_errors(both["data"])]
    if errors:
        raise ValueError(errors[:10])
    return {"valid": True}


def yaml(data):
    """What PyYAML reads in a list of files."""
    import yaml as reader

    return [reader.safe_load(text) for text in json.loads(data)]


def axe(_):
    """Where the accessibility engine's source lies."""
    import os

    import axe_core_python

    return os.path.join(os.path.dirname(axe_core_python.__file__), "axe.min.js")


SCRIPTS = {f.__name__: f for f in (html, docx, ics, csv, schema, yaml, axe)}

if __name__ == "__main__":
    result = SCRIPTS[sys.argv[1]](sys.stdin.buffer.read())
    json.dump(result, sys.stdout, ensure_ascii=False)
