// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/surface.h"

#include "base/error.h"
#include "window/batches.h"
#include "window/changes.h"
#include "window/x_opengl.h"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/Window/Context.hpp>
#include <SFML/Window/Event.hpp>
#include <SFML/Window/GlResource.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace parvis::window {

namespace {

/// The atlas's first pixel is fully covered: a quad that reads nothing else is filled.
sf::Vector2f const covered{0.5F, 0.5F};

/// In vertices. Mesa's software OpenGL takes twice as long for the same triangles in calls of more than 4096.
constexpr std::size_t longest_call = 512 * 6;

/// Of the atlas. Larger pieces leave megabytes behind in the heap.
constexpr int rows_at_once = 32;

sf::Vector2f corner_of(ui::Rect const& rect)
{
    return {static_cast<float>(rect.x), static_cast<float>(rect.y)};
}

sf::Vector2f size_of(ui::Rect const& rect)
{
    return {static_cast<float>(rect.width), static_cast<float>(rect.height)};
}

void add_triangles(std::vector<sf::Vertex>& vertices, raster::Quad const& quad)
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

    sf::Color const colour(quad.colour.red, quad.colour.green, quad.colour.blue, quad.colour.alpha);
    sf::Vertex const top_left(target, colour, source);
    sf::Vertex const top_right({target_end.x, target.y}, colour, {source_end.x, source.y});
    sf::Vertex const bottom_left({target.x, target_end.y}, colour, {source.x, source_end.y});
    sf::Vertex const bottom_right(target_end, colour, source_end);
    vertices.insert(vertices.end(), {top_left, top_right, bottom_left, bottom_left, top_right, bottom_right});
}

std::vector<raster::Quad> cut(std::vector<raster::Quad> const& quads, ui::Rect const& area)
{
    std::vector<raster::Quad> result;
    for (auto const& quad : quads)
        if (auto const kept = raster::cut(quad, area)) result.push_back(*kept);
    return result;
}

/// Textures have four channels: white, covered as the atlas says.
std::vector<sf::Uint8> white_pixels(raster::Atlas const& atlas, ui::Rect const& area)
{
    std::vector<sf::Uint8> pixels(static_cast<std::size_t>(area.width) * area.height * 4, 255);
    auto* alpha = pixels.data() + 3;
    for (int y = area.y; y < area.bottom(); ++y) {
        auto const* const row = atlas.coverage().data() + static_cast<std::ptrdiff_t>(y) * atlas.size().width;
        for (int x = area.x; x < area.right(); ++x, alpha += 4)
            *alpha = row[x];
    }
    return pixels;
}

}

struct Surface::Parts {
    explicit Parts(sf::WindowHandle handle) : window(handle), shows_parts(can_show_parts()) {}

    [[nodiscard]] ui::Rect whole() const
    {
        auto const [width, height] = window.getSize();
        return {0, 0, static_cast<int>(width), static_cast<int>(height)};
    }

    /// Makes `quads` the ones that are shown; what has to be painted for that.
    ui::Rect replace_shown(std::vector<raster::Quad> quads, int generation)
    {
        auto const comparable = shows_parts && shown_generation == generation;
        auto const area = comparable ? changed_area(shown, quads) : whole();
        shown = std::move(quads);
        shown_generation = generation;
        return area;
    }

    /// SFML selects events of its own; unread, they would pile up.
    void discard_events()
    {
        for (sf::Event event{}; window.pollEvent(event);) {
        }
    }

    void mirror(raster::Atlas& atlas)
    {
        auto const size = sf::Vector2u(sf::Vector2i(atlas.size().width, atlas.size().height));
        // What the atlas keeps when it grows is in its dirty area, and so comes to the new texture.
        if (texture.getSize() != size && !texture.create(size.x, size.y))
            throw Error("OpenGL gave no texture for the glyphs");
        auto const area = atlas.take_dirty();
        if (!area) return;
        for (int y = area->y; y < area->bottom(); y += rows_at_once)
            copy(atlas, {area->x, y, area->width, std::min(rows_at_once, area->bottom() - y)});
    }

    void copy(raster::Atlas const& atlas, ui::Rect const& area)
    {
        auto const pixels = white_pixels(atlas, area);
        texture.update(pixels.data(), static_cast<unsigned>(area.width), static_cast<unsigned>(area.height),
                       static_cast<unsigned>(area.x), static_cast<unsigned>(area.y));
    }

    void draw(std::vector<raster::Quad> const& quads, sf::RenderStates const& states)
    {
        vertices.clear();
        for (auto const& quad : quads)
            add_triangles(vertices, quad);
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
    sf::Texture texture;
    std::vector<sf::Vertex> vertices;
    std::vector<raster::Quad> shown;
    std::optional<int> shown_generation; ///< of the atlas; nothing if the window has to be painted as a whole
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
    auto quads = raster::quads(list, atlas);
    raster::Quad const black{.target = m_parts->whole(), .colour = {}};
    quads.insert(quads.begin(), black); // seen where the list leaves a hole
    auto const area = m_parts->replace_shown(std::move(quads), atlas.generation());
    if (area.empty()) return;

    m_parts->mirror(atlas);
    for (auto const& batch : batches(cut(m_parts->shown, area))) {
        m_parts->draw(batch.opaque, sf::RenderStates(sf::BlendNone));
        m_parts->draw(batch.covered, sf::RenderStates(&m_parts->texture));
    }
    m_parts->show(area);
}

void Surface::prepare(ui::DisplayList const& list, raster::Atlas& atlas)
{
    static_cast<void>(raster::quads(list, atlas));
    m_parts->mirror(atlas);
}

void Surface::forget()
{
    m_parts->shown_generation.reset();
}

void Surface::finish() const
{
    // The server answers this after all that was sent before.
    static_cast<void>(m_parts->window.getPosition());
}

}
