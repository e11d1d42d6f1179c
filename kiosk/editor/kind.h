// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"
#include "content/report.h"
#include "editor/form.h"
#include "editor/messages.h"
#include "office/words.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace parvis::editor {

/// One kind of thing that volunteers edit, each by a form: how it becomes one, and what its form becomes.
class Kind {
public:
    virtual ~Kind() = default;

    /// Of its list; a form is below it: "/content/places".
    [[nodiscard]] virtual std::string path() const = 0;
    /// Whether there are several, and a page at `path` that lists them.
    [[nodiscard]] virtual bool has_list() const { return true; }
    /// Its heading in the list of all of them.
    [[nodiscard]] virtual Key list_title() const = 0;

    /// The form of a thing as it is in the folder. If there is none of this id: an empty one where its form can begin
    /// it, else nothing.
    [[nodiscard]] virtual std::optional<Fields> read(content::Folder const& folder, std::string const& id) const = 0;
    /// What people call it.
    [[nodiscard]] virtual std::string name(Fields const& fields) const = 0;
    /// The fields that there are.
    [[nodiscard]] virtual Form form(content::Folder const& folder, office::Words const& words) const = 0;

    /// The file that holds it, within the authors' folder.
    [[nodiscard]] virtual std::filesystem::path file(content::Folder const& folder, std::string const& id) const = 0;
    /// The file that its form puts it in: another one if it moves to another theme.
    [[nodiscard]] virtual std::filesystem::path file_for(content::Folder const& folder, std::string const& id,
                                                         Fields const& /*fields*/) const
    {
        return file(folder, id);
    }
    /// What its file becomes. What was typed and cannot be written becomes a note, and is left as it was.
    [[nodiscard]] virtual std::string write(content::Folder const& folder, std::string const& id, Fields const& fields,
                                            Notes& notes, office::Words const& words) const = 0;
    /// Reads the file as it would be into a folder that has it as it is.
    virtual void put(content::Folder& folder, content::SourceFile const& file,
                     std::vector<content::Finding>& findings) const = 0;
    /// Takes it out of the folder; nothing is taken of what is always there.
    virtual void remove(content::Folder& /*folder*/, std::string const& /*id*/) const {}
    /// What its file becomes when it has been taken out of the folder; nothing: the file goes.
    [[nodiscard]] virtual std::optional<std::string> rest(content::Folder const& /*after*/) const
    {
        return std::nullopt;
    }
    /// The field of a line of the file: "" if it belongs to another thing there.
    [[nodiscard]] virtual std::string field_of(std::string const& /*id*/, std::string const& key) const { return key; }
};

}
