#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the templates of the interfaces' messages: locales/parvis.pot, the kiosk's, from the constants in
kiosk/screens/messages.h, and locales/office/parvis.pot, the office's, from the tables in kiosk/office/messages.h and
in the editor's headers that its messages.h joins.

    locales/extract.py            write the templates
    locales/extract.py --check    exit 1 if one is not up to date

A constant is `inline constexpr Message name{"context", "French", "French plural"};`, a row of the table is
`{"context", "French", "French plural"},`, the plural only where something is counted. A comment `///` right above it
goes to the translators.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
STRING = r'"(?:[^"\\]|\\.)*"'
LITERAL = rf"{STRING}(?:\s*{STRING})*"
COMMENT = r"(?:[ \t]*///[^\n]*\n)*"
CONSTANT = re.compile(
    rf"({COMMENT})[ \t]*inline\s+constexpr\s+(?:intl::)?Message\s+(\w+)\s*\{{\s*"
    rf"({LITERAL})\s*,\s*({LITERAL})\s*(?:,\s*({LITERAL})\s*)?\}}\s*;"
)
DECLARATION = re.compile(r"\bconstexpr\s+(?:intl::)?Message\b")
ROW = re.compile(rf"({COMMENT})[ \t]*\{{\s*()({LITERAL})\s*,\s*({LITERAL})\s*(?:,\s*({LITERAL})\s*)?\}},")
BEGINNING_OF_ROW = re.compile(r'^\s*\{\s*"', re.MULTILINE)

# headers, what one message looks like in them, what announces one, template
SOURCES = [
    (["kiosk/screens/messages.h"], CONSTANT, DECLARATION, ROOT / "locales/parvis.pot"),
    ([f"kiosk/{header}.h" for header in ("office/messages", "editor/messages", "editor/field_messages",
                                         "editor/pictogram_names")], ROW, BEGINNING_OF_ROW, ROOT / "locales/office/parvis.pot"),
]

POT_HEADER = """msgid ""
msgstr ""
"Project-Id-Version: Parvis\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""


def joined(literal):
    """The inside of adjacent string literals, still escaped: C++ and PO escape alike what is used here."""
    return "".join(part[1:-1] for part in re.findall(STRING, literal))


def entry(comment, context, french, plural):
    lines = ["#. " + line.strip()[3:].strip() for line in comment.splitlines()]
    lines += [f'msgctxt "{context}"', f'msgid "{french}"']
    if plural:
        lines += [f'msgid_plural "{plural}"', 'msgstr[0] ""', 'msgstr[1] ""']
    else:
        lines += ['msgstr ""']
    return "\n".join(lines) + "\n"


def template(headers, pattern, announcement):
    source = "".join((ROOT / header).read_text(encoding="utf-8") for header in headers)
    entries, contexts = [], set()
    for comment, _, context, french, plural in pattern.findall(source):
        context, french, plural = joined(context), joined(french), joined(plural)
        if context in contexts:
            sys.exit(f"{headers}: the context {context} stands twice")
        contexts.add(context)
        entries.append(entry(comment, context, french, plural))
    announced = len(announcement.findall(source))
    if len(entries) != announced:
        sys.exit(f"{headers}: {announced} messages, but only {len(entries)} could be read")
    return "\n".join([POT_HEADER] + entries)


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    for headers, pattern, announcement, file in SOURCES:
        text = template(headers, pattern, announcement)
        if sys.argv[1:] == []:
            file.write_text(text, encoding="utf-8")
        elif not file.exists() or file.read_text(encoding="utf-8") != text:
            sys.exit(f"{file} is not up to date: run locales/extract.py")


main()
