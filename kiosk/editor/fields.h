// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/form.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::editor {

/// What stands in a form: texts by name. The items of a list are numbered from 0: "for_whom.2", "steps.0.text".
class Fields {
public:
    /// What a browser has sent, without what belongs to the form itself: names that begin with "_", and its token.
    static Fields sent(http::Form const& form);
    /// What `encoded` gave; nothing if it is something else.
    static std::optional<Fields> decoded(std::string_view encoded);
    [[nodiscard]] std::string encoded() const;

    /// Empty if there is none.
    [[nodiscard]] std::string const& get(std::string_view name) const;
    [[nodiscard]] bool is_set(std::string_view name) const { return !get(name).empty(); }
    void set(std::string name, std::string value);
    /// Sets it only to something.
    void set_some(std::string name, std::string value);

    [[nodiscard]] std::size_t count(std::string_view list) const;
    /// The values of a list of single fields that are not empty.
    [[nodiscard]] std::vector<std::string> list(std::string_view name) const;
    void set_list(std::string const& name, std::vector<std::string> const& values);
    void add_item(std::string const& list);
    void remove_item(std::string const& list, std::size_t index);
    /// Both must be there.
    void swap_items(std::string const& list, std::size_t first, std::size_t second);

    /// The fields of this name and below it, by what follows the name.
    [[nodiscard]] std::map<std::string, std::string> below(std::string_view name) const;
    /// Replaces all of this name and below it by the other form's.
    void take(std::string const& name, Fields const& other);

    friend bool operator==(Fields const&, Fields const&) = default;

private:
    void put_below(std::string const& name, std::map<std::string, std::string> const& values);
    void erase_below(std::string_view name);

    std::map<std::string, std::string, std::less<>> m_values;
};

/// "steps" and 2: "steps.2"; with a part, "steps.2.text".
std::string item_name(std::string_view list, std::size_t index, std::string_view part = {});

}
