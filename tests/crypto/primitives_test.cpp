// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "crypto/hash.h"
#include "crypto/password.h"
#include "crypto/sealed_box.h"
#include "crypto/signature.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::crypto;

TEST_CASE("a hash is BLAKE2b-512, in one piece or in many", "[crypto]")
{
    // RFC 7693, appendix A.
    auto const abc = "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                     "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923";
    CHECK(to_hex(view(hash_of("abc"))) == abc);
    Hasher hasher;
    hasher.add("a");
    hasher.add("");
    hasher.add("bc");
    CHECK(to_hex(view(hasher.finish())) == abc);
}

TEST_CASE("a signature is Ed25519", "[crypto]")
{
    // RFC 8032, 7.1, test 2; the secret key is the seed followed by the public key.
    auto const key = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    SigningKey secret;
    secret.bytes =
        bytes_of<64>(*from_hex(std::string("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb") + key));
    CHECK(to_hex(view(verifying_key(secret))) == key);
    auto const signature = sign("\x72", secret);
    CHECK(to_hex(view(signature)) == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                     "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(is_signed("\x72", signature, verifying_key(secret)));
    CHECK_FALSE(is_signed("\x73", signature, verifying_key(secret)));
    CHECK_FALSE(is_signed("\x72", signature, verifying_key(make_signing_key())));
}

TEST_CASE("only its reader opens a sealed message, and only whole", "[crypto]")
{
    auto const reader = make_opening_key();
    auto sealed = seal("17 visits", sealing_key(reader));
    CHECK(open_sealed(sealed, reader) == "17 visits");
    CHECK(seal("17 visits", sealing_key(reader)) != sealed);
    CHECK_FALSE(open_sealed(sealed, make_opening_key()));
    CHECK_FALSE(open_sealed(std::string_view(sealed).substr(0, 40), reader));
    sealed.back() = static_cast<char>(sealed.back() ^ 1);
    CHECK_FALSE(open_sealed(sealed, reader));
    CHECK_THROWS_AS(seal("17 visits", SealingKey{}), Error);
}

TEST_CASE("a password is known by its hash, which tells nothing", "[crypto]")
{
    auto const hash = hash_password("école 1234");
    CHECK(hash.starts_with("$argon2id$"));
    CHECK(hash.find("1234") == std::string::npos);
    CHECK(hash_password("école 1234") != hash);
    CHECK(is_password("école 1234", hash));
    CHECK_FALSE(is_password("école 1235", hash));
    CHECK_FALSE(is_password("", "no hash"));
}

TEST_CASE("bytes become text and come back", "[crypto]")
{
    CHECK(to_base64("any carnal pleas") == "YW55IGNhcm5hbCBwbGVhcw==");
    CHECK(from_base64("YW55IGNhcm5hbCBwbGVhcw==") == "any carnal pleas");
    CHECK(from_base64("") == "");
    for (auto const* const bad : {"YW5", "YW55!", "YW55 ", "YW55\n"})
        CHECK_FALSE(from_base64(bad));
    CHECK(from_hex("00ffA0") == std::string("\x00\xFF\xA0", 3));
    for (auto const* const bad : {"0", "0g", "00 "})
        CHECK_FALSE(from_hex(bad));
    CHECK(random_bytes(32).size() == 32);
    CHECK(random_bytes(32) != random_bytes(32));
}
