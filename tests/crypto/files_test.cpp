// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "crypto/signature_file.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace parvis;
using namespace parvis::crypto;

namespace {

/// Why `work` fails.
template <class Work> std::string refusal(Work work)
{
    try {
        work();
    } catch (Error const& error) {
        return describe(error);
    }
    return "none";
}

/// A file and its signature, in a folder of its own.
struct Signed {
    testing::TemporaryFolder folder;
    SecretKey key = make_key();
    std::filesystem::path file = folder.write("a.pack", "the content");

    Signed() { write("site:nantes"); }

    void write(std::string const& comment) const
    {
        write_file(signature_path(file), write_signature(sign_digest(hash_file(file), key, comment)));
    }
};

}

TEST_CASE("keys are written and read, with a passphrase and without", "[crypto]")
{
    auto const key = make_key();
    auto const open = write_secret_key(key, "");
    CHECK_FALSE(needs_passphrase(open));
    CHECK(read_secret_key(open, "").key.bytes == key.key.bytes);

    auto const closed = write_secret_key(key, "correct horse");
    CHECK(needs_passphrase(closed));
    CHECK(read_secret_key(closed, "correct horse").id == key.id);
    CHECK(refusal([&] { read_secret_key(closed, "wrong horse"); }) == "the passphrase is wrong");

    CHECK(read_public_key(write_public_key(public_key(key))).key == verifying_key(key.key));
}

TEST_CASE("a key's number is written as minisign writes it", "[crypto]")
{
    KeyId const id{0x5F, 0xE3, 0x91, 0x55, 0x35, 0xFE, 0xD8, 0x0B};
    CHECK(to_string(id) == "BD8FE355591E35F");
    CHECK(parse_key_id("BD8FE355591E35F") == id);
    CHECK(parse_key_id("0bd8fe355591e35f") == id);
    for (auto const* const bad : {"", "x", "-1", "12 ", "10000000000000000"})
        CHECK_FALSE(parse_key_id(bad));
}

TEST_CASE("what is no key is refused", "[crypto]")
{
    auto const key = make_key();
    CHECK(refusal([] { read_public_key("hello"); }).starts_with("it is no minisign public key: "));
    CHECK(refusal([&] { read_public_key(write_secret_key(key, "")); }).starts_with("it is no minisign public key: "));
    CHECK(refusal([&] {
              needs_passphrase(write_public_key(public_key(key)));
          }).starts_with("it is no minisign secret key: "));
    auto damaged = write_secret_key(key, "");
    damaged[150] = damaged[150] == 'A' ? 'B' : 'A';
    CHECK(refusal([&] { read_secret_key(damaged, ""); }) == "the secret key is damaged; use another copy of it");
}

TEST_CASE("a signed file is verified, and its trusted comment is told", "[crypto]")
{
    Signed const it;
    CHECK(verify_file(it.file, public_key(it.key)).trusted_comment == "site:nantes");
}

TEST_CASE("a file without a signature, or with another's, is refused with the reason", "[crypto]")
{
    Signed const it;
    auto const stranger = make_key();
    CHECK(refusal([&] { verify_file(it.file, public_key(stranger)); }) ==
          "it was signed by the key " + to_string(it.key.id) + ", and not by " + to_string(stranger.id));
    auto impostor = public_key(stranger);
    impostor.id = it.key.id;
    CHECK(refusal([&] { verify_file(it.file, impostor); }).find("changed after signing") != std::string::npos);
    remove_file(signature_path(it.file));
    CHECK(refusal([&] { verify_file(it.file, public_key(it.key)); }).find("there is no signature") == 0);
}

TEST_CASE("a changed file, comment or signature is refused", "[crypto]")
{
    Signed const it;
    auto const signature = read_file(signature_path(it.file));
    auto const key = public_key(it.key);
    write_file(it.file, "the contenT");
    CHECK_THROWS_AS(verify_file(it.file, key), Error);
    write_file(it.file, "the content");
    CHECK_NOTHROW(verify_file(it.file, key));
    // Every byte but those of the untrusted comment.
    for (auto at = signature.find('\n') + 1; at < signature.size(); ++at) {
        auto changed = signature;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        write_file(signature_path(it.file), changed);
        INFO("byte " << at);
        if (at + 1 < signature.size()) CHECK_THROWS_AS(verify_file(it.file, key), Error);
    }
}

TEST_CASE("the signature of a legacy file is verified", "[crypto]")
{
    Signed const it;
    auto signature = sign_digest({}, it.key, "old");
    signature.form = SignatureForm::Legacy;
    signature.signature = sign("the content", it.key.key);
    signature.comment_signature = sign(std::string(view(signature.signature)) + "old", it.key.key);
    write_file(signature_path(it.file), write_signature(signature));
    CHECK(verify_file(it.file, public_key(it.key)).form == SignatureForm::Legacy);
    write_file(it.file, "the contenT");
    CHECK_THROWS_AS(verify_file(it.file, public_key(it.key)), Error);
}
