// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"
#include "checks/french.h"

#include <algorithm>
#include <array>

namespace parvis::checks {
namespace {

constexpr int most_joints = 1;

/// Words that hang another clause onto a sentence.
constexpr std::array<std::string_view, 17> joints{"qui",   "que",      "dont",     "lorsque", "lorsqu", "puisque",
                                                  "mais",  "car",      "donc",     "afin",    "tandis", "lequel",
                                                  "ainsi", "laquelle", "lesquels", "quoique", "or"};

bool is_joint(Stretch const& word)
{
    return std::find(joints.begin(), joints.end(), lower_case(word.text)) != joints.end();
}

}

void one_idea(Subject const& subject, Findings& findings)
{
    for_each_french(subject.folder, [&](std::filesystem::path const& file, content::Text const& text) {
        for (auto const& sentence : sentences(text.value)) {
            auto const parts = words(sentence.text);
            auto const count = std::count_if(parts.begin(), parts.end(), is_joint) +
                               std::count(sentence.text.begin(), sentence.text.end(), ';');
            if (count > most_joints)
                findings.add(file, position_in(text, sentence.offset), "a sentence with several ideas",
                             "write one sentence for each");
        }
    });
}

}
