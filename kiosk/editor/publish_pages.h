// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/publisher.h"
#include "office/frame.h"

namespace parvis::editor {

/// Publishing: what keeps a pack from being made, the passphrase, and the pack for a stick or for the kiosks' folder.
/// And, for administrators, the key.
class PublishPages {
public:
    PublishPages(authoring::Workspace& workspace, authoring::Versions const& versions, authoring::Publisher& publisher,
                 authoring::SigningKey& key, office::Frame const& frame);

    void add_to(office::Pages& pages);

private:
    http::Response show(office::Call const& call, std::string const& mistake, int status);
    http::Response publish(office::Call const& call);
    http::Response show_made(office::Call const& call);
    http::Response send_to_kiosks(office::Call const& call);
    http::Response download(office::Call const& call);
    http::Response show_key(office::Call const& call, std::string const& mistake, int status);
    http::Response make_key(office::Call const& call);
    http::Response download_key(office::Call const& call);

    authoring::Workspace& m_workspace;
    authoring::Versions const& m_versions;
    authoring::Publisher& m_publisher;
    authoring::SigningKey& m_key;
    office::Frame const& m_frame;
};

}
