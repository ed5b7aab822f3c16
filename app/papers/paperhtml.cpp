#include "app/papers/paperhtml.h"

#include "storage/model/ink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr auto kStyle = R"(
body { font: 11pt/1.4 Inter, "DejaVu Sans", Arial, sans-serif; color: #111; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
.marking { font-weight: 600; text-align: center; font-size: .85rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .6rem 0 .2rem; } h2 { font-size: 1.3rem; margin: 1.6rem 0 .4rem; }
h3 { font-size: 1.08rem; margin: 1.1rem 0 .3rem; } p { margin: .3rem 0; white-space: pre-line; overflow-wrap: anywhere; }
.lead { font-weight: 600; margin-top: .7rem; } .small, .under { font-size: .87rem; color: #404040; white-space: pre-line; }
dl { display: grid; grid-template-columns: minmax(8rem, 27%) 1fr; gap: .25rem 1rem; margin: .4rem 0; }
dt { color: #404040; font-size: .9rem; } dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; } th { text-align: start; border-bottom: 2px solid #333; }
th, td { padding: .35rem .6rem .35rem 0; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
tr { border-bottom: 1px solid #bbb; break-inside: avoid; } h2, h3, .lead { break-after: avoid; }
.signature { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid #bbb; padding: .4rem 0; }
.typed { font-size: 1.2rem; font-style: italic; } footer { margin-top: 2rem; border-top: 1px solid #999; font-size: .85rem; }
)";

QString said(const QString &text)
{
    return text.toHtmlEscaped();
}

QString in(const char *tag, const QString &text)
{
    const QString name = QString::fromLatin1(tag);
    return u'<' + name + u" dir=\"auto\">"_s + said(text) + u"</"_s + name + u">\n"_s;
}

QString drawn(const QCborArray &strokes, const QString &whose)
{
    double lowest = 1;
    QString lines;
    for (const QCborValue stroke : strokes) {
        const QCborArray points = stroke.toArray();
        lines += u"<polyline points=\""_s;
        for (qsizetype i = 0; i + 1 < points.size(); i += 2) {
            lowest = std::max(lowest, double(points[i + 1].toInteger()));
            lines += u"%1,%2 "_s.arg(points[i].toInteger()).arg(points[i + 1].toInteger());
        }
        lines += u"\"/>"_s;
    }
    return u"<svg role=\"img\" aria-label=\"%1\" width=\"150\" height=\"56\" viewBox=\"0 0 %2 %3\" fill=\"none\" stroke=\"#003\" "
           "stroke-width=\"80\" stroke-linecap=\"round\" stroke-linejoin=\"round\">%4</svg>"_s
               .arg(said(whose)).arg(ink::kUnit).arg(int(lowest) + 40).arg(lines);
}

struct Html {
    QString out;

    void operator()(const PaperHeading &heading) { out += in(heading.level == 1 ? "h2" : "h3", heading.text); }
    void operator()(const PaperText &text)
    {
        const QString kind = text.style == PaperText::Lead ? u" class=\"lead\""_s
            : text.style == PaperText::Small               ? u" class=\"small\""_s
                                                           : QString();
        out += u"<p dir=\"auto\""_s + kind + u'>' + said(text.text) + u"</p>\n"_s;
    }
    void operator()(const PaperFacts &facts)
    {
        out += u"<dl>\n"_s;
        for (const auto &[what, is] : facts.rows)
            out += in("dt", what) + in("dd", is);
        out += u"</dl>\n"_s;
    }
    void operator()(const PaperTable &table)
    {
        out += u"<table aria-label=\""_s + said(table.what) + u"\">\n<thead><tr>"_s;
        for (const PaperTable::Column &column : table.columns)
            out += u"<th scope=\"col\">"_s + said(column.title) + u"</th>"_s;
        out += u"</tr></thead>\n<tbody>\n"_s;
        for (const std::vector<PaperTable::Cell> &row : table.rows) {
            out += u"<tr>"_s;
            for (const PaperTable::Cell &cell : row) {
                out += u"<td dir=\"auto\">"_s + said(cell.text);
                if (!cell.small.isEmpty())
                    out += u"<div class=\"under\" dir=\"auto\">"_s + said(cell.small) + u"</div>"_s;
                out += u"</td>"_s;
            }
            out += u"</tr>\n"_s;
        }
        out += u"</tbody></table>\n"_s;
    }
    void operator()(const PaperSignatures &signatures)
    {
        for (const PaperSignature &each : signatures.all) {
            const QString who = each.role.isEmpty() ? each.name : each.name + u", "_s + each.role;
            out += u"<div class=\"signature\"><div><p class=\"lead\" dir=\"auto\">"_s + said(who)
                + u"</p><p class=\"small\" dir=\"auto\">"_s + said(each.said) + u"</p></div>"_s;
            if (!each.typedName.isEmpty())
                out += u"<p class=\"typed\" dir=\"auto\">"_s + said(each.typedName) + u"</p>"_s;
            else if (!each.strokes.isEmpty())
                out += drawn(each.strokes, each.name);
            out += u"</div>\n"_s;
        }
    }
};

}

QByteArray toHtml(const Paper &paper)
{
    Html html;
    html.out = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>%3</style>\n</head>\n<body>\n"_s
                   .arg(paper.language == "cy"_L1 ? u"cy"_s : u"en-GB"_s, said(paper.documentTitle), QString::fromLatin1(kStyle));
    html.out += u"<header>\n<p class=\"marking\">"_s + said((QStringList{paper.marking} + paper.banners).join(u" · "_s))
        + u"</p>\n</header>\n<main>\n"_s + in("h1", paper.title);
    if (!paper.subject.isEmpty())
        html.out += in("p", paper.subject);
    for (const PaperBlock &block : paper.blocks)
        std::visit(html, block);
    html.out += u"</main>\n<footer>\n"_s;
    for (const QString &each : {paper.copyFor, paper.version, paper.marking}) {
        if (!each.isEmpty())
            html.out += in("p", each);
    }
    html.out += u"</footer>\n</body>\n</html>\n"_s;
    return html.out.toUtf8();
}

}
