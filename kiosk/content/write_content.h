// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"

#include <string>
#include <vector>

/// The authors' files as text, in their one form: fields in the order of content/README.md, one item of a list to a
/// line, no comments. What is read from it is what was written.
namespace parvis::content {

std::string write_page(Page const& page);
std::string write_place(Place const& place);
std::string write_round(Round const& round);
std::string write_facts(std::vector<Fact> const& facts);
std::string write_site(Site const& site);

}
