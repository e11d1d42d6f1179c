// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/families.h"

#include <algorithm>
#include <array>
#include <map>

namespace parvis::text {

using intl::common_script;
using intl::Script;
using intl::script;

namespace {

constexpr auto cjk_height = 1.35F;
constexpr auto indic_height = 1.5F; // their own would let the marks of two lines touch

// The order matters twice: the first family of a script is its own, and a character that no family of a text has is
// looked for from the top.
constexpr auto table = std::to_array<Family>({
    {.script = script("Latn"), .file = "NotoSans"},
    {.file = "NotoSansSymbols"},
    {.file = "NotoSansSymbols2"},
    {.file = "NotoSansMath"},
    {.script = script("Hani"), .file = "NotoSansCJK", .extension = ".ttc", .face = 0, .line_height = cjk_height},
    {.script = script("Hani"), .file = "NotoSansCJK", .extension = ".ttc", .face = 1, .line_height = cjk_height},
    {.script = script("Hani"), .file = "NotoSansCJK", .extension = ".ttc", .face = 2, .line_height = cjk_height},
    {.script = script("Hani"), .file = "NotoSansCJK", .extension = ".ttc", .face = 3, .line_height = cjk_height},
    {.script = script("Hani"), .file = "NotoSansCJK", .extension = ".ttc", .face = 4, .line_height = cjk_height},
    {.script = script("Adlm"), .file = "NotoSansAdlam"},
    {.script = script("Hluw"), .file = "NotoSansAnatolianHieroglyphs"},
    {.script = script("Arab"), .file = "NotoSansArabic"},
    {.script = script("Armn"), .file = "NotoSansArmenian"},
    {.script = script("Avst"), .file = "NotoSansAvestan"},
    {.script = script("Bali"), .file = "NotoSansBalinese"},
    {.script = script("Bamu"), .file = "NotoSansBamum"},
    {.script = script("Bass"), .file = "NotoSansBassaVah"},
    {.script = script("Batk"), .file = "NotoSansBatak"},
    {.script = script("Beng"), .file = "NotoSansBengali", .line_height = indic_height},
    {.script = script("Bhks"), .file = "NotoSansBhaiksuki"},
    {.script = script("Brah"), .file = "NotoSansBrahmi"},
    {.script = script("Bugi"), .file = "NotoSansBuginese"},
    {.script = script("Buhd"), .file = "NotoSansBuhid"},
    {.script = script("Cans"), .file = "NotoSansCanadianAboriginal"},
    {.script = script("Cari"), .file = "NotoSansCarian"},
    {.script = script("Aghb"), .file = "NotoSansCaucasianAlbanian"},
    {.script = script("Cakm"), .file = "NotoSansChakma"},
    {.script = script("Cham"), .file = "NotoSansCham"},
    {.script = script("Cher"), .file = "NotoSansCherokee"},
    {.script = script("Copt"), .file = "NotoSansCoptic"},
    {.script = script("Xsux"), .file = "NotoSansCuneiform"},
    {.script = script("Cprt"), .file = "NotoSansCypriot"},
    {.script = script("Dsrt"), .file = "NotoSansDeseret"},
    {.script = script("Deva"), .file = "NotoSansDevanagari", .line_height = indic_height},
    {.script = script("Dupl"), .file = "NotoSansDuployan"},
    {.script = script("Egyp"), .file = "NotoSansEgyptianHieroglyphs"},
    {.script = script("Elba"), .file = "NotoSansElbasan"},
    {.script = script("Elym"), .file = "NotoSansElymaic"},
    {.script = script("Ethi"), .file = "NotoSansEthiopic"},
    {.script = script("Geor"), .file = "NotoSansGeorgian"},
    {.script = script("Glag"), .file = "NotoSansGlagolitic"},
    {.script = script("Goth"), .file = "NotoSansGothic"},
    {.script = script("Gran"), .file = "NotoSansGrantha"},
    {.script = script("Gujr"), .file = "NotoSansGujarati", .line_height = indic_height},
    {.script = script("Gong"), .file = "NotoSansGunjalaGondi"},
    {.script = script("Guru"), .file = "NotoSansGurmukhi", .line_height = indic_height},
    {.script = script("Rohg"), .file = "NotoSansHanifiRohingya"},
    {.script = script("Hano"), .file = "NotoSansHanunoo"},
    {.script = script("Hatr"), .file = "NotoSansHatran"},
    {.script = script("Hebr"), .file = "NotoSansHebrew"},
    {.script = script("Armi"), .file = "NotoSansImperialAramaic"},
    {.script = script("Phli"), .file = "NotoSansInscriptionalPahlavi"},
    {.script = script("Prti"), .file = "NotoSansInscriptionalParthian"},
    {.script = script("Java"), .file = "NotoSansJavanese", .line_height = 1.9F},
    {.script = script("Kthi"), .file = "NotoSansKaithi"},
    {.script = script("Knda"), .file = "NotoSansKannada", .line_height = indic_height},
    {.script = script("Kali"), .file = "NotoSansKayahLi"},
    {.script = script("Khar"), .file = "NotoSansKharoshthi"},
    {.script = script("Khmr"), .file = "NotoSansKhmer", .line_height = 1.7F},
    {.script = script("Khoj"), .file = "NotoSansKhojki"},
    {.script = script("Sind"), .file = "NotoSansKhudawadi"},
    {.script = script("Laoo"), .file = "NotoSansLao"},
    {.script = script("Lepc"), .file = "NotoSansLepcha"},
    {.script = script("Limb"), .file = "NotoSansLimbu"},
    {.script = script("Lina"), .file = "NotoSansLinearA"},
    {.script = script("Linb"), .file = "NotoSansLinearB"},
    {.script = script("Lisu"), .file = "NotoSansLisu"},
    {.script = script("Lyci"), .file = "NotoSansLycian"},
    {.script = script("Lydi"), .file = "NotoSansLydian"},
    {.script = script("Mahj"), .file = "NotoSansMahajani"},
    {.script = script("Mlym"), .file = "NotoSansMalayalam", .line_height = indic_height},
    {.script = script("Mand"), .file = "NotoSansMandaic"},
    {.script = script("Mani"), .file = "NotoSansManichaean"},
    {.script = script("Marc"), .file = "NotoSansMarchen"},
    {.script = script("Gonm"), .file = "NotoSansMasaramGondi"},
    {.script = script("Medf"), .file = "NotoSansMedefaidrin"},
    {.script = script("Mtei"), .file = "NotoSansMeeteiMayek"},
    {.script = script("Mend"), .file = "NotoSansMendeKikakui"},
    {.script = script("Plrd"), .file = "NotoSansMiao"},
    {.script = script("Modi"), .file = "NotoSansModi"},
    {.script = script("Mong"), .file = "NotoSansMongolian"},
    {.script = script("Mroo"), .file = "NotoSansMro"},
    {.script = script("Mult"), .file = "NotoSansMultani"},
    {.script = script("Mymr"), .file = "NotoSansMyanmar"},
    {.script = script("Nkoo"), .file = "NotoSansNKo"},
    {.script = script("Nbat"), .file = "NotoSansNabataean"},
    {.script = script("Talu"), .file = "NotoSansNewTaiLue"},
    {.script = script("Newa"), .file = "NotoSansNewa"},
    {.script = script("Nshu"), .file = "NotoSansNushu"},
    {.script = script("Ogam"), .file = "NotoSansOgham"},
    {.script = script("Olck"), .file = "NotoSansOlChiki"},
    {.script = script("Hung"), .file = "NotoSansOldHungarian"},
    {.script = script("Ital"), .file = "NotoSansOldItalic"},
    {.script = script("Narb"), .file = "NotoSansOldNorthArabian"},
    {.script = script("Perm"), .file = "NotoSansOldPermic"},
    {.script = script("Xpeo"), .file = "NotoSansOldPersian"},
    {.script = script("Sogo"), .file = "NotoSansOldSogdian"},
    {.script = script("Sarb"), .file = "NotoSansOldSouthArabian"},
    {.script = script("Orkh"), .file = "NotoSansOldTurkic"},
    {.script = script("Orya"), .file = "NotoSansOriya", .line_height = indic_height},
    {.script = script("Osge"), .file = "NotoSansOsage"},
    {.script = script("Osma"), .file = "NotoSansOsmanya"},
    {.script = script("Hmng"), .file = "NotoSansPahawhHmong"},
    {.script = script("Palm"), .file = "NotoSansPalmyrene"},
    {.script = script("Pauc"), .file = "NotoSansPauCinHau"},
    {.script = script("Phag"), .file = "NotoSansPhagsPa"},
    {.script = script("Phnx"), .file = "NotoSansPhoenician"},
    {.script = script("Phlp"), .file = "NotoSansPsalterPahlavi"},
    {.script = script("Rjng"), .file = "NotoSansRejang"},
    {.script = script("Runr"), .file = "NotoSansRunic"},
    {.script = script("Samr"), .file = "NotoSansSamaritan"},
    {.script = script("Saur"), .file = "NotoSansSaurashtra"},
    {.script = script("Shrd"), .file = "NotoSansSharada"},
    {.script = script("Shaw"), .file = "NotoSansShavian"},
    {.script = script("Sidd"), .file = "NotoSansSiddham"},
    {.script = script("Sgnw"), .file = "NotoSansSignWriting"},
    {.script = script("Sinh"), .file = "NotoSansSinhala", .line_height = indic_height},
    {.script = script("Sogd"), .file = "NotoSansSogdian"},
    {.script = script("Sora"), .file = "NotoSansSoraSompeng"},
    {.script = script("Soyo"), .file = "NotoSansSoyombo"},
    {.script = script("Sund"), .file = "NotoSansSundanese"},
    {.script = script("Sylo"), .file = "NotoSansSylotiNagri"},
    {.script = script("Syrc"), .file = "NotoSansSyriac"},
    {.script = script("Tglg"), .file = "NotoSansTagalog"},
    {.script = script("Tagb"), .file = "NotoSansTagbanwa"},
    {.script = script("Tale"), .file = "NotoSansTaiLe"},
    {.script = script("Lana"), .file = "NotoSansTaiTham"},
    {.script = script("Tavt"), .file = "NotoSansTaiViet", .line_height = 1.5F},
    {.script = script("Takr"), .file = "NotoSansTakri"},
    {.script = script("Taml"), .file = "NotoSansTamil", .line_height = indic_height},
    {.script = script("Telu"), .file = "NotoSansTelugu", .line_height = indic_height},
    {.script = script("Thaa"), .file = "NotoSansThaana"},
    {.script = script("Thai"), .file = "NotoSansThai"},
    {.script = script("Tfng"), .file = "NotoSansTifinagh"},
    {.script = script("Tirh"), .file = "NotoSansTirhuta"},
    {.script = script("Ugar"), .file = "NotoSansUgaritic"},
    {.script = script("Vaii"), .file = "NotoSansVai"},
    {.script = script("Wcho"), .file = "NotoSansWancho"},
    {.script = script("Wara"), .file = "NotoSansWarangCiti"},
    {.script = script("Yiii"), .file = "NotoSansYi"},
    {.script = script("Zanb"), .file = "NotoSansZanabazarSquare"},
    {.script = script("Ahom"), .file = "NotoSerifAhom"},
    {.script = script("Dogr"), .file = "NotoSerifDogra"},
    {.script = script("Hmnp"), .file = "NotoSerifNyiakengPuachueHmong"},
    {.script = script("Tang"), .file = "NotoSerifTangut"},
    {.script = script("Tibt"), .file = "NotoSerifTibetan", .line_height = 2.0F},
    {.script = script("Yezi"), .file = "NotoSerifYezidi"},
    {.script = script("Mero"), .file = "NotoSansMeroitic"},
    {.script = script("Arab"), .file = "NotoNastaliqUrdu", .line_height = 2.0F, .words_join = true},
    {.script = script("Taml"), .file = "NotoSansTamilSupplement"},
    {.file = "NotoMusic"},
    {.file = "NotoSansMayanNumerals"},
    {.file = "NotoSansIndicSiyaqNumbers"},
});

constexpr std::uint16_t first_cjk = 4;
enum class CjkFace : std::uint16_t { Japan, Korea, China, Taiwan, HongKong };

FamilyIndex cjk(CjkFace face)
{
    return static_cast<FamilyIndex>(first_cjk + static_cast<std::uint16_t>(face));
}

std::string_view primary_subtag(std::string_view language)
{
    return language.substr(0, language.find('-'));
}

bool has_subtag(std::string_view language, std::string_view subtag)
{
    auto const at = language.find(subtag);
    auto const end = at + subtag.size();
    return at != language.npos && at > 0 && language[at - 1] == '-' && (end == language.size() || language[end] == '-');
}

FamilyIndex cjk_family(Script written, std::string_view language)
{
    auto const primary = primary_subtag(language);
    if (primary == "ja") return cjk(CjkFace::Japan);
    if (primary == "ko") return cjk(CjkFace::Korea);
    if (primary == "yue" || has_subtag(language, "HK") || has_subtag(language, "MO")) return cjk(CjkFace::HongKong);
    if (has_subtag(language, "Hant") || has_subtag(language, "TW") || written == script("Bopo"))
        return cjk(CjkFace::Taiwan);
    if (written == script("Hira") || written == script("Kana")) return cjk(CjkFace::Japan);
    return cjk(written == script("Hang") ? CjkFace::Korea : CjkFace::China);
}

bool is_written_in_nastaliq(std::string_view language)
{
    auto const primary = primary_subtag(language);
    return primary == "ur" || primary == "pnb" || primary == "skr" || primary == "ks";
}

FamilyIndex by_file(std::string_view file)
{
    auto const found = std::ranges::find(table, file, &Family::file);
    return static_cast<FamilyIndex>(found - table.begin());
}

std::map<Script, FamilyIndex> const& own_families()
{
    static auto const by_script = [] {
        std::map<Script, FamilyIndex> map{{script("Cyrl"), base_family()},
                                          {script("Grek"), base_family()},
                                          {script("Merc"), by_file("NotoSansMeroitic")},
                                          {script("Brai"), by_file("NotoSansSymbols2")}};
        for (std::size_t i = 0; i < table.size(); ++i)
            if (table[i].script != common_script) map.try_emplace(table[i].script, static_cast<FamilyIndex>(i));
        return map;
    }();
    return by_script;
}

}

std::span<Family const> families()
{
    return table;
}

std::optional<FamilyIndex> family_for(Script written, std::string_view language)
{
    constexpr std::array cjk_scripts{script("Hani"), script("Hira"), script("Kana"), script("Hang"), script("Bopo")};
    if (std::ranges::find(cjk_scripts, written) != cjk_scripts.end()) return cjk_family(written, language);
    if (written == script("Arab") && is_written_in_nastaliq(language)) return by_file("NotoNastaliqUrdu");
    auto const own = own_families().find(written);
    return own == own_families().end() ? std::nullopt : std::optional{own->second};
}

FamilyIndex base_family()
{
    return FamilyIndex{0};
}

}
