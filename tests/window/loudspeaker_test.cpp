// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/loudspeaker.h"

#include "base/files.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

using namespace parvis;

namespace {

/// Standard error goes to a file while this lives.
class CaughtErrors {
public:
    explicit CaughtErrors(std::filesystem::path const& file) : m_before(::dup(STDERR_FILENO))
    {
        auto const descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        ::dup2(descriptor, STDERR_FILENO);
        ::close(descriptor);
    }
    ~CaughtErrors()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    CaughtErrors(CaughtErrors const&) = delete;
    CaughtErrors& operator=(CaughtErrors const&) = delete;

private:
    int m_before;
};

}

TEST_CASE("a sound card that is missing is told once, by us, and with its reason", "[window]")
{
    testing::TemporaryFolder const folder;
    ::setenv("ALSOFT_CONF", folder.write("alsoft.conf", "[general]\ndrivers = alsa\n").c_str(), 1);
    ::setenv("ALSOFT_LOGLEVEL", "0", 1); // as the kiosk does
    ::setenv("ALSA_CONFIG_PATH", (folder.path() / "nowhere").c_str(), 1);
    auto const said = folder.path() / "said";
    {
        CaughtErrors const caught(said);
        window::Loudspeaker loudspeaker;
        CHECK_FALSE(loudspeaker.trouble().empty());
        loudspeaker.begin(22050);
        loudspeaker.append(std::vector<std::int16_t>(22050));
        loudspeaker.end();
        CHECK(loudspeaker.is_over());
    }
    CHECK(read_file(said) == "");
}
