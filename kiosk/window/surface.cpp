// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/surface.h"

#include "base/error.h"
#include "window/batches.h"
#include "window/changes.h"
#include "window/glyph_texture.h"
#include "window/seen.h"
#include "window/x_opengl.h"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/OpenGL.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/Window/Context.hpp>
#include <SFML/Window/Event.hpp>
#include <SFML/Window/GlResource.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace parvis::window {

namespace {

/// The atlas's first pixel is fully covered: a quad that reads nothing else is filled.
sf::Vector2f const covered{0.5F, 0.5F};

sf::RenderStates const opaque_states(sf::BlendNone);

/// In vertices. Mesa's software OpenGL takes twice as long for the same triangles in calls of more than 4096.
constexpr std::size_t longest_call = 512 * 6;

sf::Vector2f corner_of(ui::Rect const& rect)
{
    return {static_cast<float>(rect.x), static_cast<float>(rect.y)};
}

sf::Vector2f size_of(ui::Rect const& rect)
{
    return {static_cast<float>(rect.width), static_cast<float>(rect.height)};
}

std::int64_t pixels_in(ui::Rect const& rect)
{
    return std::int64_t{rect.width} * rect.height;
}

sf::Color colour_of(raster::Quad const& quad)
{
    return {quad.colour.red, quad.colour.green, quad.colour.blue, quad.colour.alpha};
}

/// `scale` of the coverage's texture.
void add_triangles(std::vector<sf::Vertex>& vertices, raster::Quad const& quad, sf::Vector2f scale)
{
    auto const target = corner_of(quad.target);
    auto const target_end = target + size_of(quad.target);

    auto source = covered;
    auto source_end = covered;
    if (!quad.solid) {
        source = {static_cast<float>(quad.source.x), static_cast<float>(quad.source.y)};
        source_end = source + size_of(quad.target);
        if (quad.flip_x) std::swap(source.x, source_end.x);
        if (quad.flip_y) std::swap(source.y, source_end.y);
    }

    source = {source.x * scale.x, source.y * scale.y};
    source_end = {source_end.x * scale.x, source_end.y * scale.y};

    auto const colour = colour_of(quad);
    sf::Vertex const top_left(target, colour, source);
    sf::Vertex const top_right({target_end.x, target.y}, colour, {source_end.x, source.y});
    sf::Vertex const bottom_left({target.x, target_end.y}, colour, {source.x, source_end.y});
    sf::Vertex const bottom_right(target_end, colour, source_end);
    vertices.insert(vertices.end(), {top_left, top_right, bottom_left, bottom_left, top_right, bottom_right});
}

/// All that is on the screen, in drawing order.
struct Picture {
    std::vector<raster::Quad> quads;
    std::optional<int> generation; ///< of the atlas; nothing if it is not known what can be seen
};

}

struct Surface::Parts {
    explicit Parts(sf::WindowHandle handle) : window(handle), shows_parts(can_show_parts()) {}

    [[nodiscard]] ui::Rect whole() const
    {
        auto const [width, height] = window.getSize();
        return {0, 0, static_cast<int>(width), static_cast<int>(height)};
    }

    /// Where two pictures differ; everywhere if that is not known.
    [[nodiscard]] ui::Rect difference(Picture const& before, Picture const& after) const
    {
        auto const comparable = shows_parts && before.generation == after.generation;
        return comparable ? changed_area(before.quads, after.quads) : whole();
    }

    [[nodiscard]] Picture picture_of(ui::DisplayList const& list, raster::Atlas& atlas) const
    {
        Picture picture{raster::quads(list, atlas), atlas.generation()};
        raster::Quad const black{.target = whole(), .colour = {}};
        picture.quads.insert(picture.quads.begin(), black); // seen where the list leaves a hole
        return picture;
    }

    /// Paints into the buffer that is not on the screen.
    void paint(Picture const& picture, raster::Atlas& atlas)
    {
        auto area = difference(painted, picture);
        // A window is cleared in less time than half of it is filled.
        if (2 * pixels_in(area) > pixels_in(whole())) area = whole();
        painted = picture;
        if (area.empty()) return;
        texture.mirror(atlas);
        paint(seen(picture.quads, area), area);
    }

    /// SFML selects events of its own; unread, they would pile up.
    void discard_events()
    {
        for (sf::Event event{}; window.pollEvent(event);) {
        }
    }

    /// `quads` begin with what fills `area`.
    void paint(std::vector<raster::Quad> quads, ui::Rect const& area)
    {
        if (area == whole()) {
            window.clear(colour_of(quads.front()));
            quads.erase(quads.begin());
        }
        if (!ready_for_opaque) {
            draw(quads, texture.states());
            return;
        }
        for (auto const& batch : batches(quads)) {
            draw(batch.opaque, opaque_states);
            draw(batch.covered, texture.states());
        }
    }

    /// Compiling the way in which opaque quads are drawn takes long; the first picture does without it.
    void get_ready_for_opaque()
    {
        if (ready_for_opaque) return;
        std::array<sf::Vertex, 3> const nothing{};
        window.draw(nothing.data(), nothing.size(), sf::Triangles, opaque_states);
        ready_for_opaque = true;
    }

    void draw(std::vector<raster::Quad> const& quads, sf::RenderStates const& states)
    {
        vertices.clear();
        for (auto const& quad : quads)
            add_triangles(vertices, quad, texture.scale());
        for (std::size_t begin = 0; begin < vertices.size(); begin += longest_call)
            window.draw(vertices.data() + begin, std::min(longest_call, vertices.size() - begin), sf::Triangles,
                        states);
    }

    void show(ui::Rect const& area)
    {
        if (shows_parts)
            show_part(area, {whole().width, whole().height});
        else
            window.display();
    }

    sf::RenderWindow window;
    bool shows_parts;
    GlyphTexture texture;
    bool ready_for_opaque = false;
    std::vector<sf::Vertex> vertices;
    Picture shown;   ///< on the screen
    Picture painted; ///< in the buffer that becomes it
};

struct OpenGl::Use : private sf::GlResource {
    /// Makes SFML's own context the current one, where sf::Context would make another.
    struct Turn : private TransientContextLock {};
};

OpenGl::OpenGl()
{
    // It would complain at every start of a display without vertical synchronization; what matters is checked here.
    sf::err().rdbuf(nullptr);
    m_use = std::make_unique<Use>();
}

OpenGl::~OpenGl() = default;

unsigned long OpenGl::find_visual() const
{
    Use::Turn const turn;
    return lean_visual();
}

Surface::Surface(unsigned long window) : m_parts(std::make_unique<Parts>(window)) {}

Surface::~Surface()
{
    m_parts->window.close();
    // SFML asks for some things while it closes a window: they must be done while that window is there.
    sf::Context const context;
    flush_opengl();
}

void Surface::paint(ui::DisplayList const& list, raster::Atlas& atlas)
{
    m_parts->discard_events();
    auto picture = m_parts->picture_of(list, atlas);
    m_parts->paint(picture, atlas);
    if (auto const area = m_parts->difference(m_parts->shown, picture); !area.empty()) m_parts->show(area);
    m_parts->shown = std::move(picture);
}

void Surface::paint_ahead(ui::DisplayList const& list, raster::Atlas& atlas)
{
    // Where both buffers change places, the one that is not seen cannot be relied on.
    if (!m_parts->shows_parts) {
        prepare(list, atlas);
        return;
    }
    m_parts->get_ready_for_opaque();
    m_parts->paint(m_parts->picture_of(list, atlas), atlas);
    glFlush(); // begins, and does not wait
}

void Surface::prepare(ui::DisplayList const& list, raster::Atlas& atlas)
{
    if (atlas.has_room()) {
        static_cast<void>(raster::quads(list, atlas));
        m_parts->texture.mirror(atlas);
    }
    m_parts->get_ready_for_opaque();
}

void Surface::forget()
{
    m_parts->shown.generation.reset();
    m_parts->painted.generation.reset();
}

void Surface::finish() const
{
    // The server answers this after all that was sent before.
    static_cast<void>(m_parts->window.getPosition());
}

}
