#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Build parvis-pictograms.ttf, pictograms.h, pictograms.cpp and SOURCES.md.

    /usr/bin/python3 build_font.py            rebuild everything beside this file
    /usr/bin/python3 build_font.py --fetch D  copy the sources named in recipes.toml from the unpacked npm packages in D

Needs the Debian packages python3-fontforge and python3-fonttools. What is drawn is in recipes.toml, code points and mirroring
in pictograms.txt, drawings in sources/. The output depends on nothing but these (SOURCE_DATE_EPOCH, else a fixed date).
"""
import math, os, pathlib, shutil, sys, tomllib
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE / "sources"
UPEM, ASCENDER, DESCENDER = 2048, 1802, -246        # the em box; its centre is where each pictogram's centre goes
WORK = 1000.0                                        # layers are composed on a canvas of this size, y downwards
LONGEST, MEAN = 0.86, 0.80                           # share of the em: longest side at most, geometric mean of the sides at most
SETS = {  # set: (package, version, licence, folder in the package)
    "healthicons": ("healthicons", "2.0.0", "MIT", "public/icons/svg/filled"),
    "tabler": ("@tabler/icons", "3.51.0", "MIT", "icons/filled"),
    "lucide": ("lucide-static", "1.62.0", "ISC", "icons"),
    "temaki": ("@rapideditor/temaki", "5.13.0", "CC0-1.0", "icons"),
    "maki": ("@mapbox/maki", "8.2.0", "CC0-1.0", "icons"),
    "parvis": ("(drawn for Parvis)", "", "GPL-3.0-or-later", ""),
}


def read_recipes():
    with open(HERE / "recipes.toml", "rb") as f:
        return tomllib.load(f)


def read_table():
    rows = []
    for number, line in enumerate((HERE / "pictograms.txt").read_text().splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        name, code, mirrors = line.split()
        assert mirrors in ("yes", "no"), f"pictograms.txt:{number}: {mirrors}"
        rows.append((name, int(code, 16), mirrors == "yes"))
    assert len({r[0] for r in rows}) == len(rows) and len({r[1] for r in rows}) == len(rows), "pictograms.txt: a duplicate"
    assert all(0xE000 <= r[1] <= 0xF8FF for r in rows), "pictograms.txt: outside the private use area"
    return rows


# --- SVG ---------------------------------------------------------------------------------------------------------------

def read_svg(path):
    """A list of (contours, fill, rule, stroke, width) and the view box. A contour is (closed, [start, (c1, c2, end), ...])."""
    from fontTools.misc.transform import Transform
    from fontTools.pens.basePen import BasePen
    from fontTools.svgLib.path import parse_path
    from fontTools.svgLib.path.shapes import PathBuilder

    class Collect(BasePen):
        def __init__(self, matrix):
            super().__init__(None)
            self.matrix, self.contours = matrix, []
        def _moveTo(self, p):
            self.contours.append([False, [self.matrix.transformPoint(p)], p])
        def _lineTo(self, p):
            a = self._getCurrentPoint()
            third = lambda k: (a[0] + (p[0] - a[0]) * k / 3, a[1] + (p[1] - a[1]) * k / 3)
            self._curveToOne(third(1), third(2), p)
        def _curveToOne(self, a, b, c):
            self.contours[-1][1].append(tuple(self.matrix.transformPoint(p) for p in (a, b, c)))
        def _closePath(self):
            self.contours[-1][0] = True
        def _endPath(self):
            pass

    root = ET.parse(path).getroot()
    box = root.get("viewBox")
    box = [float(v) for v in box.replace(",", " ").split()] if box else [0, 0, float(root.get("width").rstrip("px")), float(root.get("height").rstrip("px"))]
    shapes = []

    def style(element, inherited):
        own = dict(inherited)
        declared = dict(d.split(":", 1) for d in element.get("style", "").split(";") if ":" in d)
        for key in ("fill", "stroke", "stroke-width", "fill-rule"):
            value = declared.get(key, element.get(key))
            if value is not None:
                own[key] = value.strip()
        return own

    def walk(element, inherited, matrix):
        tag = element.tag.rsplit("}", 1)[-1]
        if tag in ("defs", "clipPath", "title", "desc", "metadata", "style"):
            return
        own = style(element, inherited)
        if element.get("transform"):
            from fontTools.svgLib.path.shapes import _parse_transform
            matrix = matrix.transform(_parse_transform(element.get("transform")))
        for child in element:
            if isinstance(child.tag, str):
                walk(child, own, matrix)
        if tag in ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon"):
            plain = ET.Element(element.tag, {k: v for k, v in element.attrib.items() if k != "transform"})
            builder = PathBuilder()
            builder.add_path_from_element(plain)
            pen = Collect(Transform(*matrix))
            for d in builder.paths:
                parse_path(d, pen)
            fill, stroke = own.get("fill", "black") != "none", own.get("stroke", "none") != "none"
            if stroke and own["stroke"].lower() in ("#fff", "white", "#ffffff"):
                stroke = False
            if not fill and not stroke:
                return
            shapes.append(([(c[0], c[1]) for c in pen.contours], fill, own.get("fill-rule", "nonzero"), stroke,
                           float(own.get("stroke-width", 1))))

    walk(root, {}, Transform())
    return shapes, box


# --- geometry, with FontForge ------------------------------------------------------------------------------------------

def to_layer(contours, close=True):
    import fontforge
    layer = fontforge.layer()
    layer.is_quadratic = False
    for closed, points in contours:
        contour = fontforge.contour()
        contour.is_quadratic = False
        contour.moveTo(*points[0])
        last = points[0]
        segments = list(points[1:])
        if len(segments) > 1 or close:
            segments = [s for i, s in enumerate(segments) if math.dist(last if i == 0 else segments[i - 1][2], s[2]) > 1e-6 or math.dist(s[0], s[2]) > 1e-6]
        for a, b, c in segments:
            straight = abs((c[0] - last[0]) * (a[1] - last[1]) - (c[1] - last[1]) * (a[0] - last[0])) < 1e-6 and \
                abs((c[0] - last[0]) * (b[1] - last[1]) - (c[1] - last[1]) * (b[0] - last[0])) < 1e-6
            if straight:
                contour.lineTo(*c)
            else:
                contour.cubicTo(a, b, c)
            last = c
        if close or closed:
            contour.closed = True
        layer += contour
    return layer


def outline(shapes, box, layer_recipe):
    """One source as filled outlines on the working canvas."""
    import fontforge
    scale = WORK / max(box[2], box[3])
    shift = ((WORK - box[2] * scale) / 2 - box[0] * scale, (WORK - box[3] * scale) / 2 - box[1] * scale)
    place = lambda p: (p[0] * scale + shift[0], p[1] * scale + shift[1])
    result = fontforge.layer()
    result.is_quadratic = False
    filled = layer_recipe.get("fill", [])
    for index, (contours, fill, rule, stroke, width) in enumerate(shapes):
        if index not in layer_recipe.get("only", range(len(shapes))):
            continue
        contours = [(closed, [place(points[0])] + [tuple(place(p) for p in s) for s in points[1:]]) for closed, points in contours]
        if "contours" in layer_recipe:
            contours = [c for i, c in enumerate(contours) if i in layer_recipe["contours"]]
        stroke_width = (layer_recipe.get("stroke", width) if stroke else layer_recipe.get("grow", 0)) * scale
        if fill or filled == "all" or (filled and index in filled):
            area = to_layer(contours)
            if rule == "evenodd":
                area.correctDirection()
            area.removeOverlap()
            area.correctDirection()
            result += area
        if stroke_width:
            for closed, points in contours:
                extent = max((math.dist(points[0], s[2]) for s in points[1:]), default=0)
                if extent < 0.05 * stroke_width:            # a dot
                    r, k = stroke_width / 2, stroke_width / 2 * 0.5522847
                    x, y = points[0]
                    line = to_layer([(True, [(x + r, y), ((x + r, y + k), (x + k, y + r), (x, y + r)),
                                             ((x - k, y + r), (x - r, y + k), (x - r, y)),
                                             ((x - r, y - k), (x - k, y - r), (x, y - r)),
                                             ((x + k, y - r), (x + r, y - k), (x + r, y))])])
                else:
                    line = to_layer([(closed, points)], close=False)
                    line.stroke("circular", stroke_width, cap="round", join="round")
                line.removeOverlap()
                line.correctDirection()
                result += line
    result.removeOverlap()
    result.correctDirection()
    return result


def silhouette(layer, ring):
    """The layer without its holes, grown by `ring` on every side."""
    import fontforge
    outer = fontforge.layer()
    outer.is_quadratic = False
    for contour in layer:
        if contour.isClockwise():
            outer += contour.dup()
    edge = outer.dup()
    edge.stroke("circular", 2 * ring, cap="round", join="round")
    outer += edge
    outer.removeOverlap()
    solid = fontforge.layer()
    solid.is_quadratic = False
    for contour in outer:
        if contour.isClockwise():
            solid += contour.dup()
    return solid


def subtract(layer, cutter):
    """layer minus cutter. FontForge 20230101's layer.exclude(other) yields other minus layer; a later one may do as documented."""
    def minus(a, b):
        result = b.dup() if subtract.reversed else a.dup()
        result.exclude(a if subtract.reversed else b)
        result.correctDirection()
        return result

    if subtract.reversed is None:
        subtract.reversed = False
        square = lambda x: to_layer([(True, [(x, 0)] + [(p, p, p) for p in ((x, 100), (x + 100, 100), (x + 100, 0), (x, 0))])])
        subtract.reversed = minus(square(0), square(50)).boundingBox()[0] != 0
    return minus(layer, cutter)


subtract.reversed = None


def replay(layer, pen):
    """Draw the closed cubic contours of a layer with a fontTools pen."""
    for contour in layer:
        points = list(contour)
        while not points[0].on_curve:
            points = points[1:] + points[:1]
        pen.moveTo((points[0].x, points[0].y))
        pending = []
        for p in points[1:] + points[:1]:
            pending.append((p.x, p.y))
            if p.on_curve:
                (pen.curveTo if len(pending) == 3 else pen.lineTo)(*pending)
                pending = []
        pen.closePath()


def bounds(layer):
    """The box of the ink. (FontForge's layer.boundingBox() counts control points.)"""
    from fontTools.pens.boundsPen import BoundsPen
    pen = BoundsPen(None)
    replay(layer, pen)
    return pen.bounds


def fit(layer, box):
    x0, y0, x1, y1 = bounds(layer)
    s = min(box[2] / (x1 - x0), box[3] / (y1 - y0))
    layer.transform((s, 0, 0, s, box[0] + box[2] / 2 - s * (x0 + x1) / 2, box[1] + box[3] / 2 - s * (y0 + y1) / 2))


def draw(name, recipe):
    import fontforge
    picture = fontforge.layer()
    picture.is_quadratic = False
    for part in recipe["layers"]:
        shapes, box = read_svg(SOURCES / (part["src"] + ".svg"))
        layer = outline(shapes, box, part)
        if part.get("solid"):
            layer = silhouette(layer, 0.5)
        if part.get("flip"):
            layer.transform((-1, 0, 0, 1, WORK, 0))
            layer.correctDirection()
        if "box" in part:
            fit(layer, part["box"])
        if "ring" in part:
            picture = subtract(picture, silhouette(layer, part["ring"]))
        if part.get("op") == "cut":
            picture = subtract(picture, layer)
        else:
            picture += layer.dup()
        picture.removeOverlap()
        picture.correctDirection()
    # Put the ink in the middle of the em, at the common optical size, y upwards.
    x0, y0, x1, y1 = bounds(picture)
    w, h = x1 - x0, y1 - y0
    s = UPEM * min(recipe.get("size", LONGEST) / max(w, h), recipe.get("size", MEAN) / math.sqrt(w * h))
    middle = (ASCENDER + DESCENDER) / 2
    picture.transform((s, 0, 0, -s, UPEM / 2 - s * (x0 + x1) / 2, middle + s * (y0 + y1) / 2))
    picture.simplify(1.0, ("mergelines", "ignoreslopes", "setstarttoextremum"))
    picture.correctDirection()
    return picture


def true_type(layer):
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    glyph = TTGlyphPen(None)
    replay(layer, Cu2QuPen(glyph, max_err=0.7, reverse_direction=False))
    return glyph.glyph()


def build_font(table, recipes):
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    empty = TTGlyphPen(None)
    for points in ([(200, 0), (200, 1556), (1848, 1556), (1848, 0)], [(320, 120), (1728, 120), (1728, 1436), (320, 1436)]):
        empty.moveTo(points[0])
        for p in points[1:]:
            empty.lineTo(p)
        empty.closePath()
    glyphs = {".notdef": empty.glyph(), "space": TTGlyphPen(None).glyph()}
    cmap = {0x20: "space"}
    for name, code, _ in table:
        glyph_name = "pictogram." + name.replace("-", "_")
        glyphs[glyph_name] = true_type(draw(name, recipes[name]))
        cmap[code] = glyph_name
    order = list(glyphs)
    fb = FontBuilder(UPEM, isTTF=True)
    fb.setupGlyphOrder(order)
    fb.setupCharacterMap(cmap)
    fb.setupGlyf(glyphs)
    fb.setupHorizontalMetrics({g: (UPEM, getattr(fb.font["glyf"][g], "xMin", 0)) for g in order})
    fb.setupHorizontalHeader(ascent=ASCENDER, descent=DESCENDER)
    fb.setupNameTable({
        "copyright": "Drawings: Healthicons (MIT), Tabler (MIT), Lucide (ISC), Temaki and Maki (CC0), Parvis (GPL-3.0-or-later). See SOURCES.md.",
        "familyName": "Parvis Pictograms", "styleName": "Regular", "uniqueFontIdentifier": "ParvisPictograms-Regular",
        "fullName": "Parvis Pictograms", "psName": "ParvisPictograms-Regular", "version": "Version 1.000"}, mac=False)
    fb.setupOS2(sTypoAscender=ASCENDER, sTypoDescender=DESCENDER, sTypoLineGap=0, usWinAscent=ASCENDER, usWinDescent=-DESCENDER,
                achVendID="PRVS", fsType=0)
    fb.setupPost()
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600")) + 2082844800     # seconds since 1904
    fb.font["head"].created = fb.font["head"].modified = epoch
    fb.font.recalcTimestamp = False
    fb.save(HERE / "parvis-pictograms.ttf")


# --- tables and fetching -----------------------------------------------------------------------------------------------

HEADER = """// SPDX-License-Identifier: GPL-3.0-or-later
// Generated by build_font.py from pictograms.txt: do not edit.
"""


def write_table(table):
    (HERE / "pictograms.h").write_text(HEADER + """#pragma once

#include <span>
#include <string_view>

namespace parvis::pictograms {

// A glyph of parvis-pictograms.ttf: one em wide, its ink centred in the em box.
struct Pictogram {
    std::string_view name;
    char32_t code_point;
    bool mirrors; // is flipped left to right in a right-to-left interface
};

// All pictograms, sorted by name.
[[nodiscard]] std::span<Pictogram const> all();

// The pictogram of that name, or null.
[[nodiscard]] Pictogram const* find(std::string_view name);

} // namespace parvis::pictograms
""")
    rows = "".join(f'    {{"{n}", U\'\\u{c:04X}\', {"true" if m else "false"}}},\n' for n, c, m in sorted(table, key=lambda r: r[0].encode()))
    (HERE / "pictograms.cpp").write_text(HEADER + """
#include "pictograms/pictograms.h"

#include <algorithm>
#include <array>

namespace parvis::pictograms {
namespace {

constexpr auto table = std::to_array<Pictogram>({
""" + rows + """});

static_assert(std::ranges::is_sorted(table, {}, &Pictogram::name));

} // namespace

std::span<Pictogram const> all()
{
    return table;
}

Pictogram const* find(std::string_view name)
{
    auto const found = std::ranges::lower_bound(table, name, {}, &Pictogram::name);
    return found != table.end() && found->name == name ? &*found : nullptr;
}

} // namespace parvis::pictograms
""")


def write_sources(table, recipes):
    out = ["<!-- Generated by build_font.py from recipes.toml and pictograms.txt: do not edit. -->",
           "# Where the pictograms come from", "",
           "`sources/<set>-<icon>.svg` are the untouched files of the npm packages below (`parvis-*` are ours). Several rows for one name mean",
           "that the pictogram is composed of several drawings; how is in `recipes.toml`. Licence texts are in `LICENSES/`.", "",
           "| name | code point | set | version | original icon | licence |", "|---|---|---|---|---|---|"]
    for name, code, _ in table:
        for source in dict.fromkeys(part["src"] for part in recipes[name]["layers"]):
            group, icon = source.split("-", 1)
            package, version, licence, _ = SETS[group]
            out.append(f"| {name} | U+{code:04X} | {package} | {version} | {icon} | {licence} |")
    (HERE / "SOURCES.md").write_text("\n".join(out) + "\n")


def fetch(recipes, folder):
    SOURCES.mkdir(exist_ok=True)
    wanted = {part["src"] for recipe in recipes.values() for part in recipe["layers"]}
    for source in sorted(wanted):
        group, icon = source.split("-", 1)
        if group == "parvis":
            continue
        package, version, _, inside = SETS[group]
        base = folder / f"{package.lstrip('@').replace('/', '-')}-{version}" / inside
        found = sorted(base.rglob(icon + ".svg"))
        assert found, f"{source}: not in {base}"
        shutil.copyfile(found[0], SOURCES / f"{source}.svg")
    for stale in SOURCES.glob("*.svg"):
        if stale.stem not in wanted:
            stale.unlink()


def main():
    recipes, table = read_recipes(), read_table()
    names = {name for name, _, _ in table}
    assert names == set(recipes), f"pictograms.txt and recipes.toml differ: {sorted(names ^ set(recipes))}"
    if sys.argv[1:2] == ["--fetch"]:
        return fetch(recipes, pathlib.Path(sys.argv[2]))
    build_font(table, recipes)
    write_table(table)
    write_sources(table, recipes)


if __name__ == "__main__":
    main()
