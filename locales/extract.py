#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes locales/parvis.pot, the template of the interface's messages, from the constants in kiosk/screens/messages.h.

    locales/extract.py            write the template
    locales/extract.py --check    exit 1 if it is not up to date

A constant is `inline constexpr Message name{"context", "French", "French plural"};`, the plural only where something is
counted. A comment `///` right above it goes to the translators.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADER = ROOT / "kiosk/screens/messages.h"
TEMPLATE = ROOT / "locales/parvis.pot"

STRING = r'"(?:[^"\\]|\\.)*"'
LITERAL = rf"{STRING}(?:\s*{STRING})*"
COMMENT = r"(?:[ \t]*///[^\n]*\n)*"
CONSTANT = re.compile(
    rf"({COMMENT})[ \t]*inline\s+constexpr\s+(?:intl::)?Message\s+(\w+)\s*\{{\s*"
    rf"({LITERAL})\s*,\s*({LITERAL})\s*(?:,\s*({LITERAL})\s*)?\}}\s*;"
)
DECLARATION = re.compile(r"\bconstexpr\s+(?:intl::)?Message\b")

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


def template(source):
    entries, contexts = [], set()
    for comment, name, context, french, plural in CONSTANT.findall(source):
        context, french, plural = joined(context), joined(french), joined(plural)
        if context in contexts:
            sys.exit(f"{HEADER}: {name}: the context {context} stands twice")
        contexts.add(context)
        entries.append(entry(comment, context, french, plural))
    if len(entries) != len(DECLARATION.findall(source)):
        sys.exit(f"{HEADER}: {len(DECLARATION.findall(source))} messages, but only {len(entries)} could be read")
    return "\n".join([POT_HEADER] + entries)


def main():
    text = template(HEADER.read_text(encoding="utf-8"))
    if sys.argv[1:] == []:
        TEMPLATE.write_text(text, encoding="utf-8")
    elif sys.argv[1:] == ["--check"]:
        if not TEMPLATE.exists() or TEMPLATE.read_text(encoding="utf-8") != text:
            sys.exit(f"{TEMPLATE} is not up to date: run locales/extract.py")
    else:
        sys.exit(__doc__)


main()
