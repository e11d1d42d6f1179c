// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/comparison.h"
#include "conformance/corpus.h"
#include "conformance/engine.h"
#include "conformance/oracle.h"
#include <cstdio>
using namespace parvis::conformance;
int main(int argc, char** argv)
{
    auto corpus = read_corpus(argv[1]);
    FontFiles files;
    Engine engine(files, Defect::None);
    Oracle oracle(files);
    int n = 0, g = 0, o = 0, b = 0;
    for (auto& t : corpus) {
        int gg = 0, oo = 0, bb = 0;
        int idx = -1;
        if (argc > 2 && t.code != argv[2]) continue;
        for (auto& p : t.paragraphs) {
            ++idx;
            auto a = engine.set(p);
            auto c = oracle.set(p);
            auto r = compare(a, c);
            ++n;
            g += r.glyphs;
            o += r.order;
            b += r.breaks;
            gg += !r.glyphs;
            oo += !r.order;
            bb += !r.breaks;
            if (!r.all() && argc > 2) {
                printf("%d g%d o%d b%d %s\n", idx, r.glyphs, r.order, r.breaks, p.text.c_str());
                if (!r.glyphs || !r.order) {
                    for (auto& x : a.glyphs)
                        printf("%s/%u@%zu ", x.font->name.substr(4, 9).c_str(), x.id, x.cluster);
                    puts("");
                    for (auto& x : c.glyphs)
                        printf("%s/%u@%zu ", x.font->name.substr(4, 9).c_str(), x.id, x.cluster);
                    puts("");
                }
                if (!r.breaks) {
                    for (auto x : a.line_starts)
                        printf("%zu ", x);
                    printf(" | ");
                    for (auto x : c.line_starts)
                        printf("%zu ", x);
                    puts("");
                }
            }
        }
        if (gg || oo || bb)
            printf("%s %s: glyphs %d order %d breaks %d of %zu\n", t.code.c_str(), t.paragraphs[0].language.c_str(), gg,
                   oo, bb, t.paragraphs.size());
    }
    printf("%d: %d %d %d\n", n, g, o, b);
}
