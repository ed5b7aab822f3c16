#include "app/papers/paperpdf.h"

#include "storage/model/ink.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

namespace rt {
namespace {

// Points. The text is 11 pt because much of it is read by people who are tired, in a car, on a copy of a copy.
constexpr double kWidth = 595.276, kHeight = 841.89;
constexpr double kLeft = 56.7, kRight = kWidth - 56.7, kTop = 70, kBottom = kHeight - 64;
constexpr double kTextWidth = kRight - kLeft;
constexpr double kGap = 5, kCellGap = 9, kRowPad = 4;
constexpr double kLabelDrop = 1.1;               // so that small labels stand on the line of what they label
constexpr double kSignatureWidth = 130, kSignatureHeight = 46;

struct Style { double size; bool strong; double grey; };
constexpr Style kTitle{21, true, 0}, kSubject{12.5, false, 0}, kHead1{14.5, true, 0}, kHead2{12, true, 0}, kBody{11, false, 0},
    kLead{11, true, 0}, kSmall{9.5, false, 0.25}, kLabel{10, false, 0.25}, kColumn{9.5, true, 0.15}, kMargin{8.5, false, 0.2},
    kMarking{9.5, true, 0};

struct Unref { void operator()(gpointer object) const { g_object_unref(object); } };
template <typename T> using Glib = std::unique_ptr<T, Unref>;

// A text in its lines, at a width.
struct Laid {
    Glib<PangoLayout> layout;
    struct Line { PangoLayoutLine *line; double x, baseline, top, bottom; };
    std::vector<Line> lines;
    double grey = 0;

    [[nodiscard]] double height() const { return lines.empty() ? 0 : lines.back().bottom; }
};
using Text = std::shared_ptr<Laid>;

// Puts blocks on pages and remembers what is to be drawn where; drawing comes when it is known how many pages there are.
class Setter {
public:
    Setter(const Paper &paper, const PaperProgress &progress) : m_paper(paper), m_progress(progress)
    {
        m_fonts.reset(pango_cairo_font_map_new());
        pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts.get()), 72);
        m_context.reset(pango_font_map_create_context(m_fonts.get()));
        pango_context_set_language(m_context.get(),
                                   pango_language_from_string(paper.language == QStringLiteral("cy") ? "cy-GB" : "en-GB"));
        // Rounded to whole points, letters stand too far apart, and readers of the file take the gaps for spaces.
        pango_context_set_round_glyph_positions(m_context.get(), FALSE);
        cairo_font_options_t *options = cairo_font_options_create();
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        pango_cairo_context_set_font_options(m_context.get(), options);
        cairo_font_options_destroy(options);
    }

    // False when it was stopped.
    bool set()
    {
        begin("Document");
        flow("H1", lay(m_paper.title, kTitle, kTextWidth), kLeft);
        m_y += 3;
        flow("P", lay(m_paper.subject, kSubject, kTextWidth), kLeft);
        m_y += 6;
        const int all = int(m_paper.blocks.size());
        for (int i = 0; i < all; ++i) {
            if (m_progress && !m_progress(i, all))
                return false;
            std::visit([&](const auto &block) { put(block, i); }, m_paper.blocks[size_t(i)]);
        }
        end("Document");
        return !m_progress || m_progress(all, all);
    }

    [[nodiscard]] int pages() const { return m_page + 1; }

    void draw(cairo_t *cairo)
    {
        int page = 0;
        margins(cairo, page);
        for (const Op &op : m_ops) {
            while (page < op.page) {
                cairo_show_page(cairo);
                margins(cairo, ++page);
            }
            op.draw(cairo);
        }
        cairo_show_page(cairo);
    }

private:
    struct Op { int page; std::function<void(cairo_t *)> draw; };

    Text lay(const QString &text, const Style &style, double width) const
    {
        auto laid = std::make_shared<Laid>();
        laid->grey = style.grey;
        laid->layout.reset(pango_layout_new(m_context.get()));
        PangoLayout *layout = laid->layout.get();
        PangoFontDescription *font = pango_font_description_new();
        pango_font_description_set_family(font, "Inter,DejaVu Sans,Droid Sans Fallback,sans-serif");
        pango_font_description_set_size(font, int(style.size * PANGO_SCALE));
        pango_font_description_set_weight(font, style.strong ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(layout, font);
        pango_font_description_free(font);
        pango_layout_set_width(layout, int(width * PANGO_SCALE));
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        pango_layout_set_line_spacing(layout, 1.2F);
        const QByteArray utf8 = text.toUtf8();
        pango_layout_set_text(layout, utf8.constData(), int(utf8.size()));
        PangoLayoutIter *iter = pango_layout_get_iter(layout);
        do {
            PangoRectangle logical;
            pango_layout_iter_get_line_extents(iter, nullptr, &logical);
            int top = 0, bottom = 0;
            pango_layout_iter_get_line_yrange(iter, &top, &bottom);
            laid->lines.push_back({pango_layout_iter_get_line_readonly(iter), double(logical.x) / PANGO_SCALE,
                                   double(pango_layout_iter_get_baseline(iter)) / PANGO_SCALE, double(top) / PANGO_SCALE,
                                   double(bottom) / PANGO_SCALE});
        } while (pango_layout_iter_next_line(iter));
        pango_layout_iter_free(iter);
        return laid;
    }

    void op(std::function<void(cairo_t *)> draw) { m_ops.push_back({m_page, std::move(draw)}); }
    void begin(const char *tag) { op([tag](cairo_t *cairo) { cairo_tag_begin(cairo, tag, nullptr); }); }
    void end(const char *tag) { op([tag](cairo_t *cairo) { cairo_tag_end(cairo, tag); }); }

    void rule(double y, double width, double grey)
    {
        op([=](cairo_t *cairo) {
            cairo_set_source_rgb(cairo, grey, grey, grey);
            cairo_set_line_width(cairo, width);
            cairo_move_to(cairo, kLeft, y);
            cairo_line_to(cairo, kRight, y);
            cairo_stroke(cairo);
        });
    }

    // The lines from..to of a text, the first of them at y.
    void lines(const Text &text, size_t from, size_t to, double x, double y)
    {
        op([=](cairo_t *cairo) {
            cairo_set_source_rgb(cairo, text->grey, text->grey, text->grey);
            for (size_t i = from; i < to; ++i) {
                const Laid::Line &line = text->lines[i];
                cairo_move_to(cairo, x + line.x, y + line.baseline - text->lines[from].top);
                pango_cairo_show_layout_line(cairo, line.line);
            }
        });
    }

    void turn()
    {
        ++m_page;
        m_y = kTop;
    }
    [[nodiscard]] bool isTop() const { return m_y <= kTop; }
    // A new page unless that much fits.
    void need(double height)
    {
        if (!isTop() && m_y + height > kBottom)
            turn();
    }

    // How many lines from `from` on fit above the foot: not one alone at either side of a break.
    [[nodiscard]] static size_t fitting(const Laid &text, size_t from, double room)
    {
        const size_t all = text.lines.size();
        size_t to = from;
        while (to < all && text.lines[to].bottom - text.lines[from].top <= room)
            ++to;
        if (to < all && all - to == 1 && to - from > 2)
            --to;
        if (to < all && to - from == 1 && all - from > 1)
            to = from;
        return to;
    }

    void flow(const char *tag, const Text &text, double x)
    {
        size_t from = 0;
        while (from < text->lines.size()) {
            size_t to = fitting(*text, from, kBottom - m_y);
            if (to == from) {
                if (!isTop()) {
                    turn();
                    continue;
                }
                to = from + 1;                   // a line taller than a page: cannot be, and must not loop
            }
            begin(tag);
            lines(text, from, to, x, m_y);
            end(tag);
            m_y += text->lines[to - 1].bottom - text->lines[from].top;
            from = to;
            if (from < text->lines.size())
                turn();
        }
    }

    // The least of a block that may stand at the foot below a heading.
    [[nodiscard]] double beginning(size_t at) const
    {
        constexpr double line = 17;
        if (at >= m_paper.blocks.size())
            return 0;
        const PaperBlock &block = m_paper.blocks[at];
        if (const auto *heading = std::get_if<PaperHeading>(&block))
            return (heading->level == 1 ? 40 : 30) + beginning(at + 1);
        if (const auto *text = std::get_if<PaperText>(&block))
            return text->style == PaperText::Lead ? line + kGap + beginning(at + 1) : 2 * line;
        if (std::holds_alternative<PaperSignatures>(block))
            return kSignatureHeight + line;
        return std::holds_alternative<PaperTable>(block) ? 4 * line : 2 * line;
    }

    void put(const PaperHeading &heading, int at)
    {
        const Text text = lay(heading.text, heading.level == 1 ? kHead1 : kHead2, kTextWidth);
        const double before = heading.level == 1 ? 16 : 9;
        need(before + text->height() + kGap + beginning(size_t(at) + 1));
        if (!isTop())
            m_y += before;
        flow(heading.level == 1 ? "H2" : "H3", text, kLeft);
        m_y += heading.level == 1 ? 5 : 3;
    }

    void put(const PaperText &said, int at)
    {
        const bool lead = said.style == PaperText::Lead;
        const Text text = lay(said.text, lead ? kLead : said.style == PaperText::Small ? kSmall : kBody, kTextWidth);
        if (lead) {
            need(text->height() + kGap + beginning(size_t(at) + 1));
            if (!isTop())
                m_y += 3;
        }
        flow("P", text, kLeft);
        m_y += lead ? 2 : kGap;
    }

    // Texts side by side that go on together over as many pages as they need.
    struct Column { double x; std::vector<Text> texts; const char *tag; double drop = 0; };
    template <typename Again> void row(std::vector<Column> columns, const Again &again)
    {
        struct At { size_t text = 0, line = 0; };
        std::vector<At> at(columns.size());
        for (;;) {
            double lowest = m_y;
            bool left = false, moved = false;
            begin("TR");
            for (size_t i = 0; i < columns.size(); ++i) {
                begin(columns[i].tag);
                double y = m_y + columns[i].drop;
                while (at[i].text < columns[i].texts.size()) {
                    const Text &text = columns[i].texts[at[i].text];
                    size_t to = fitting(*text, at[i].line, kBottom - y);
                    if (to == at[i].line && isTop() && !moved && y == m_y + columns[i].drop)
                        to = at[i].line + 1;
                    if (to > at[i].line) {
                        lines(text, at[i].line, to, columns[i].x, y);
                        y += text->lines[to - 1].bottom - text->lines[at[i].line].top;
                        moved = true;
                    }
                    at[i].line = to;
                    if (to < text->lines.size()) {
                        left = true;
                        break;
                    }
                    at[i] = {at[i].text + 1, 0};
                }
                end(columns[i].tag);
                lowest = std::max(lowest, y);
            }
            end("TR");
            m_y = lowest;
            if (!left)
                return;
            turn();
            again();
        }
    }

    void put(const PaperFacts &facts, int)
    {
        const double labelWidth = kTextWidth * 0.27, x = kLeft + labelWidth + kCellGap;
        begin("Table");
        for (const auto &[what, is] : facts.rows) {
            std::vector<Column> columns{{kLeft, {lay(what, kLabel, labelWidth)}, "TH", kLabelDrop},
                                        {x, {lay(is, kBody, kRight - x)}, "TD"}};
            need(std::min(columns[1].texts[0]->height(), 36.0));
            row(std::move(columns), [] {});
            m_y += 3;
        }
        end("Table");
        m_y += kGap;
    }

    void put(const PaperTable &table, int)
    {
        double shares = 0;
        for (const PaperTable::Column &column : table.columns)
            shares += column.share;
        const double room = kTextWidth - kCellGap * double(table.columns.size() - 1);
        std::vector<double> x, width;
        double next = kLeft;
        for (const PaperTable::Column &column : table.columns) {
            x.push_back(next);
            width.push_back(room * column.share / shares);
            next += width.back() + kCellGap;
        }
        const auto head = [&] {
            std::vector<Column> columns;
            for (size_t i = 0; i < table.columns.size(); ++i)
                columns.push_back({x[i], {lay(table.columns[i].title, kColumn, width[i])}, "TH"});
            row(std::move(columns), [] {});
            m_y += 2;
            rule(m_y, 0.9, 0.2);
            m_y += kRowPad;
        };
        begin("Table");
        need(60);
        head();
        for (const std::vector<PaperTable::Cell> &cells : table.rows) {
            std::vector<Column> columns;
            double tallest = 0;
            for (size_t i = 0; i < cells.size(); ++i) {
                Column column{x[i], {lay(cells[i].text, kBody, width[i])}, "TD"};
                double height = column.texts[0]->height();
                if (!cells[i].small.isEmpty()) {
                    column.texts.push_back(lay(cells[i].small, kSmall, width[i]));
                    height += column.texts[1]->height();
                }
                tallest = std::max(tallest, height);
                columns.push_back(std::move(column));
            }
            // A short row stands on one page whole.
            if (!isTop() && m_y + std::min(tallest, 110.0) > kBottom) {
                turn();
                head();
            }
            row(std::move(columns), head);
            m_y += kRowPad;
            rule(m_y, 0.4, 0.7);
            m_y += kRowPad;
        }
        end("Table");
        m_y += kGap;
    }

    void put(const PaperSignatures &signatures, int)
    {
        const double inkX = kRight - kSignatureWidth, width = kTextWidth - kSignatureWidth - kCellGap;
        for (const PaperSignature &each : signatures.all) {
            const Text name = lay(each.role.isEmpty() ? each.name : each.name + QStringLiteral(", ") + each.role, kLead, width);
            const Text said = lay(each.said, kSmall, width);
            const bool drawn = !each.strokes.isEmpty() || !each.typedName.isEmpty();
            const double height = std::max(name->height() + said->height(), drawn ? kSignatureHeight : 0);
            need(std::min(height, 200.0));
            const int page = m_page;
            const double top = m_y;
            flow("P", name, kLeft);
            flow("P", said, kLeft);
            if (!each.typedName.isEmpty())
                lines(lay(each.typedName, kSubject, kSignatureWidth), 0, 1, inkX, page == m_page ? top : kTop);
            else if (!each.strokes.isEmpty())
                ink(each.strokes, inkX, page == m_page ? top : kTop);
            m_y = std::max(m_y, (page == m_page ? top : kTop) + (drawn ? kSignatureHeight : 0)) + kRowPad;
            rule(m_y, 0.4, 0.7);
            m_y += kRowPad;
        }
    }

    void ink(const QCborArray &strokes, double x, double y)
    {
        double lowest = 1;
        for (const QCborValue stroke : strokes) {
            const QCborArray points = stroke.toArray();
            for (qsizetype i = 1; i < points.size(); i += 2)
                lowest = std::max(lowest, double(points[i].toInteger()));
        }
        const double scale = std::min(kSignatureWidth / ink::kUnit, kSignatureHeight / lowest);
        op([=](cairo_t *cairo) {
            cairo_set_source_rgb(cairo, 0, 0, 0.2);
            cairo_set_line_width(cairo, 1.1);
            cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
            cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
            for (const QCborValue stroke : strokes) {
                const QCborArray points = stroke.toArray();
                for (qsizetype i = 0; i + 1 < points.size(); i += 2)
                    cairo_line_to(cairo, x + double(points[i].toInteger()) * scale, y + double(points[i + 1].toInteger()) * scale);
                if (points.size() == 2)
                    cairo_line_to(cairo, x + double(points[0].toInteger()) * scale, y + double(points[1].toInteger()) * scale);
                cairo_stroke(cairo);
            }
        });
    }

    // Head and foot, which are no part of what is read aloud.
    void margins(cairo_t *cairo, int page) const
    {
        const auto line = [&](const QString &text, const Style &style, double y, PangoAlignment align, double x, double width) {
            const Text laid = lay(text, style, width);
            PangoLayout *layout = laid->layout.get();
            pango_layout_set_alignment(layout, align);
            pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
            cairo_set_source_rgb(cairo, style.grey, style.grey, style.grey);
            cairo_move_to(cairo, x, y);
            pango_cairo_show_layout(cairo, layout);
        };
        QString top = m_paper.marking;
        for (const QString &banner : m_paper.banners)
            top += QStringLiteral("  ·  ") + banner;
        line(top, kMarking, 26, PANGO_ALIGN_CENTER, kLeft, kTextWidth);
        if (page > 0)
            line(m_paper.subject.isEmpty() ? m_paper.title : m_paper.title + QStringLiteral("  ·  ") + m_paper.subject, kMargin, 42,
                 PANGO_ALIGN_LEFT, kLeft, kTextWidth);
        const double foot = kHeight - 46;
        cairo_set_source_rgb(cairo, 0.6, 0.6, 0.6);
        cairo_set_line_width(cairo, 0.4);
        cairo_move_to(cairo, kLeft, foot - 4);
        cairo_line_to(cairo, kRight, foot - 4);
        cairo_stroke(cairo);
        QString left = m_paper.version;
        if (!m_paper.copyFor.isEmpty())
            left = m_paper.copyFor + QStringLiteral("\n") + left;
        line(left, kMargin, foot, PANGO_ALIGN_LEFT, kLeft, kTextWidth - 90);
        line(m_paper.page.arg(page + 1).arg(pages()), kMargin, foot, PANGO_ALIGN_RIGHT, kRight - 90, 90);
    }

    const Paper &m_paper;
    const PaperProgress &m_progress;
    Glib<PangoFontMap> m_fonts;
    Glib<PangoContext> m_context;
    std::vector<Op> m_ops;
    int m_page = 0;
    double m_y = kTop;
};

cairo_status_t take(void *into, const unsigned char *bytes, unsigned int length)
{
    static_cast<QByteArray *>(into)->append(reinterpret_cast<const char *>(bytes), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

}

Result<QByteArray> toPdf(const Paper &paper, Instant made, const PaperProgress &progress)
{
    Setter setter(paper, progress);
    if (!setter.set())
        return failure(Code::Cancelled);
    QByteArray pdf;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(&take, &pdf, kWidth, kHeight);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, paper.documentTitle.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Roundtable");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, format(made).toUtf8().constData());
    cairo_t *cairo = cairo_create(surface);
    setter.draw(cairo);
    const cairo_status_t drawn = cairo_status(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    const cairo_status_t written = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (const cairo_status_t bad = drawn != CAIRO_STATUS_SUCCESS ? drawn : written; bad != CAIRO_STATUS_SUCCESS)
        return failure(Code::Paper_Failed, QString::fromUtf8(cairo_status_to_string(bad)));
    return pdf;
}

}
