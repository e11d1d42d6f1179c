// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/messages.h"

#include "base/files.h"
#include "base/parallel.h"
#include "content/origin.h"
#include "content/po.h"
#include "content/report.h"
#include "content/translation_check.h"
#include "intl/mo.h"
#include "intl/plural.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace parvis::pack {
namespace {

using content::PoEntry;

using Findings = std::vector<content::Finding>;

/// What the program says in French: msgctxt and msgid of each message in the template.
using Template = std::set<std::pair<std::string, std::string>>;

std::pair<std::string, std::string> key_of(PoEntry const& entry)
{
    return {entry.context.value_or(""), entry.id};
}

Template read_template(std::filesystem::path const& file, Findings& findings)
{
    Template messages;
    for (auto const& entry : content::read_po(read_file(file), file, findings).entries)
        if (!entry.id.empty()) messages.insert(key_of(entry));
    return messages;
}

bool is_translated(PoEntry const& entry)
{
    return std::none_of(entry.forms.begin(), entry.forms.end(), [](auto const& form) { return form.empty(); });
}

void check_entry(PoEntry const& entry, content::Language const& language, content::Report& report)
{
    content::FrenchText const french(entry.id);
    for (auto const& form : entry.forms) {
        content::Text const text{form, entry.text_at};
        if (entry.plural.empty())
            check_marks({french, text}, report);
        else
            check_marks_of_plural({entry.plural, text}, report);
        check_likeness({french, text}, language, report);
    }
}

/// One language's file, read, checked and compiled.
class Compiler {
public:
    Compiler(content::Language const& language, Template const& known, std::filesystem::path const& file,
             Findings& findings)
        : m_language(language), m_template(known), m_report(file, findings, "po"), m_findings(findings)
    {
    }

    /// The catalogue; nothing if the language's plural rule, which has its own finding, is unusable.
    std::optional<std::string> compile()
    {
        auto const rule = intl::PluralRule::parse(m_language.plural);
        if (!rule) return std::nullopt;
        auto const po = content::read_po(read_file(m_report.file()), m_report.file(), m_findings);
        for (auto const& entry : po.entries)
            if (!entry.id.empty() && !entry.obsolete) add(entry, *rule);
        auto const missing = m_template.size() - m_translated;
        if (m_template.size() > m_translated)
            m_report.of("untranslated")
                .advice({}, std::to_string(missing) + " messages are not translated", "they are shown in French");
        auto mo = intl::write_mo(m_language.plural, m_entries);
        if (!intl::mo_mistake(mo)) return mo;
        m_report.error({}, "the messages cannot be compiled", "correct the plural rule in languages.toml");
        return std::nullopt;
    }

private:
    void add(PoEntry const& entry, intl::PluralRule const& rule)
    {
        if (!m_template.contains(key_of(entry))) {
            m_report.of("gone").warning(entry.at, "the program has no such message", "update the file from parvis.pot");
            return;
        }
        // A fuzzy entry translates an older French sentence; on a button, the new one in French is safer.
        if (!is_translated(entry) || entry.fuzzy()) return;
        auto const forms = static_cast<int>(entry.forms.size());
        auto const expected = entry.plural.empty() ? 1 : rule.forms();
        if (forms != expected) {
            m_report.error(entry.at, "a message with " + std::to_string(forms) + " plural forms",
                           "write " + std::to_string(expected) + ", as languages.toml says");
            return;
        }
        content::provenance_of(entry, m_report.file(), m_findings);
        check_entry(entry, m_language, m_report);
        m_entries.push_back({entry.context.value_or(""), entry.id, entry.plural, entry.forms});
        ++m_translated;
    }

    content::Language const& m_language;
    Template const& m_template;
    content::Report m_report;
    Findings& m_findings;
    std::vector<intl::MoEntry> m_entries;
    std::size_t m_translated = 0;
};

}

std::map<std::string, std::string> compile_messages(std::filesystem::path const& folder,
                                                    std::vector<content::Language> const& languages, Findings& findings)
{
    struct Compiled {
        Findings findings;
        std::optional<std::string> catalogue;
    };
    auto const known = read_template(folder / "parvis.pot", findings);
    std::vector<Compiled> all(languages.size());
    in_parallel(all.size(), [&](std::size_t index) {
        auto const& code = languages[index].code.value;
        auto const file = folder / (code + ".po");
        auto& [found, catalogue] = all[index];
        if (code == "fr") return;
        if (exists(file))
            catalogue = Compiler(languages[index], known, file, found).compile();
        else
            content::Report(file, found).warning({}, "there is no such file", "the interface is shown in French");
    });
    std::map<std::string, std::string> catalogues;
    for (std::size_t index = 0; index < all.size(); ++index) {
        auto& [found, catalogue] = all[index];
        std::move(found.begin(), found.end(), std::back_inserter(findings));
        if (catalogue) catalogues.emplace(languages[index].code.value, std::move(*catalogue));
    }
    return catalogues;
}

}
