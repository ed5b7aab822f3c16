#include "app/papers/paperodt.h"

#include "storage/model/ink.h"

#include <QXmlStreamWriter>

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr auto kSpaces = R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2")";

constexpr auto kStyles = R"(
<office:font-face-decls><style:font-face style:name="Inter" svg:font-family="Inter" style:font-family-generic="swiss"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/>
<style:text-properties style:font-name="Inter" fo:font-size="11pt" fo:language="%1" fo:country="GB"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="21pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="12.5pt"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.55cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="14.5pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.3cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Lead" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.05cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Small" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="9.5pt" fo:color="#404040"/></style:style>
<style:style style:name="Label" style:family="paragraph" style:parent-style-name="Small"/>
<style:style style:name="Column" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="9.5pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Marking" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="9.5pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Foot" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="8.5pt" fo:color="#333333"/></style:style>
<style:style style:name="Typed" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-style="italic" fo:font-size="12.5pt"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1cm" fo:margin-bottom="1cm" fo:margin-left="2cm" fo:margin-right="2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.4cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>
)";

constexpr auto kContentStyles = R"(<office:automatic-styles>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border-bottom="0.4pt solid #999999" fo:padding="0.1cm"/></style:style>
<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:border-bottom="1pt solid #333333" fo:padding="0.1cm"/></style:style>
<style:style style:name="Plain" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm"/></style:style>
<style:style style:name="Stroke" style:family="graphic"><style:graphic-properties draw:stroke="solid" svg:stroke-width="0.04cm" svg:stroke-color="#000033" draw:fill="none" style:wrap="none" style:vertical-pos="top" style:vertical-rel="paragraph"/></style:style>
)";

// Line breaks are elements, and what is more than one space would be one.
void words(QXmlStreamWriter &xml, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.writeEmptyElement(u"text:line-break"_s);
        QString run;
        const QString &line = lines[i];
        for (qsizetype at = 0; at < line.size(); ++at) {
            if (line[at] == u'\t' || (line[at] == u' ' && (at == 0 || line[at - 1] == u' '))) {
                xml.writeCharacters(run);
                run.clear();
                xml.writeEmptyElement(line[at] == u'\t' ? u"text:tab"_s : u"text:s"_s);
            } else {
                run.append(line[at]);
            }
        }
        xml.writeCharacters(run);
    }
}

void paragraph(QXmlStreamWriter &xml, const QString &style, const QString &text)
{
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, style);
    words(xml, text);
    xml.writeEndElement();
}

struct Odt {
    QXmlStreamWriter &xml;
    int tables = 0;

    void operator()(const PaperHeading &heading)
    {
        xml.writeStartElement(u"text:h"_s);
        xml.writeAttribute(u"text:style-name"_s, heading.level == 1 ? u"Heading_20_1"_s : u"Heading_20_2"_s);
        xml.writeAttribute(u"text:outline-level"_s, QString::number(heading.level));
        words(xml, heading.text);
        xml.writeEndElement();
    }
    void operator()(const PaperText &text)
    {
        paragraph(xml, text.style == PaperText::Lead ? u"Lead"_s : text.style == PaperText::Small ? u"Small"_s : u"Standard"_s,
                  text.text);
    }
    void table(const QString &what, const std::vector<double> &shares)
    {
        xml.writeStartElement(u"table:table"_s);
        xml.writeAttribute(u"table:name"_s, what + u' ' + QString::number(++tables));
        for (size_t i = 0; i < shares.size(); ++i) {
            xml.writeEmptyElement(u"table:table-column"_s);
            xml.writeAttribute(u"table:style-name"_s, u"T%1.%2"_s.arg(tables).arg(i));
        }
    }
    void cell(const QString &style, const QString &kind, const QString &text, const QString &small = {})
    {
        xml.writeStartElement(u"table:table-cell"_s);
        xml.writeAttribute(u"table:style-name"_s, style);
        xml.writeAttribute(u"office:value-type"_s, u"string"_s);
        paragraph(xml, kind, text);
        if (!small.isEmpty())
            paragraph(xml, u"Small"_s, small);
        xml.writeEndElement();
    }
    void row() { xml.writeStartElement(u"table:table-row"_s); xml.writeAttribute(u"table:style-name"_s, u"Row"_s); }
    void operator()(const PaperFacts &facts)
    {
        table(u"Facts"_s, {27, 73});
        for (const auto &[what, is] : facts.rows) {
            row();
            cell(u"Plain"_s, u"Label"_s, what);
            cell(u"Plain"_s, u"Standard"_s, is);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    void operator()(const PaperTable &given)
    {
        std::vector<double> shares;
        for (const PaperTable::Column &column : given.columns)
            shares.push_back(column.share);
        table(given.what, shares);
        xml.writeStartElement(u"table:table-header-rows"_s);
        row();
        for (const PaperTable::Column &column : given.columns)
            cell(u"Head"_s, u"Column"_s, column.title);
        xml.writeEndElement();
        xml.writeEndElement();
        for (const std::vector<PaperTable::Cell> &cells : given.rows) {
            row();
            for (const PaperTable::Cell &each : cells)
                cell(u"Cell"_s, u"Standard"_s, each.text, each.small);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    void operator()(const PaperSignatures &signatures)
    {
        for (const PaperSignature &each : signatures.all) {
            paragraph(xml, u"Lead"_s, each.role.isEmpty() ? each.name : each.name + u", "_s + each.role);
            paragraph(xml, u"Small"_s, each.said);
            if (!each.typedName.isEmpty())
                paragraph(xml, u"Typed"_s, each.typedName);
            else if (!each.strokes.isEmpty())
                ink(each);
        }
    }
    void ink(const PaperSignature &signature)
    {
        qint64 lowest = 1;
        for (const QCborValue stroke : signature.strokes) {
            const QCborArray points = stroke.toArray();
            for (qsizetype i = 1; i < points.size(); i += 2)
                lowest = std::max(lowest, points[i].toInteger());
        }
        xml.writeStartElement(u"text:p"_s);
        xml.writeAttribute(u"text:style-name"_s, u"Standard"_s);
        xml.writeStartElement(u"draw:path"_s);
        xml.writeAttribute(u"draw:style-name"_s, u"Stroke"_s);
        xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
        xml.writeAttribute(u"svg:width"_s, u"4.6cm"_s);
        xml.writeAttribute(u"svg:height"_s, u"%1cm"_s.arg(4.6 * double(lowest) / rt::ink::kUnit, 0, 'f', 2));
        xml.writeAttribute(u"svg:viewBox"_s, u"0 0 %1 %2"_s.arg(rt::ink::kUnit).arg(lowest));
        QString path;
        for (const QCborValue stroke : signature.strokes) {
            const QCborArray points = stroke.toArray();
            for (qsizetype i = 0; i + 1 < points.size(); i += 2)
                path += u"%1%2 %3 "_s.arg(i == 0 ? u"M"_s : u"L"_s).arg(points[i].toInteger()).arg(points[i + 1].toInteger());
        }
        xml.writeAttribute(u"svg:d"_s, path.trimmed());
        xml.writeTextElement(u"svg:title"_s, signature.name);
        xml.writeEndElement();
        xml.writeEndElement();
    }
};

// The widths of every table's columns, which stand before the text that uses them.
QString columnStyles(const Paper &paper)
{
    QString styles;
    int tables = 0;
    const auto widths = [&](const std::vector<double> &shares) {
        ++tables;
        double all = 0;
        for (const double share : shares)
            all += share;
        for (size_t i = 0; i < shares.size(); ++i)
            styles += u"<style:style style:name=\"T%1.%2\" style:family=\"table-column\"><style:table-column-properties "
                      "style:column-width=\"%3cm\"/></style:style>\n"_s.arg(tables).arg(i).arg(17 * shares[i] / all, 0, 'f', 2);
    };
    for (const PaperBlock &block : paper.blocks) {
        if (std::holds_alternative<PaperFacts>(block)) {
            widths({27, 73});
        } else if (const auto *table = std::get_if<PaperTable>(&block)) {
            std::vector<double> shares;
            for (const PaperTable::Column &column : table->columns)
                shares.push_back(column.share);
            widths(shares);
        }
    }
    return styles;
}

QByteArray content(const Paper &paper)
{
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content" + QByteArray(kSpaces) + ">\n"
        + kContentStyles + columnStyles(paper).toUtf8() + "</office:automatic-styles>\n<office:body><office:text>\n";
    QString body;
    QXmlStreamWriter xml(&body);
    paragraph(xml, u"Title"_s, paper.title);
    paragraph(xml, u"Subtitle"_s, paper.subject);
    Odt odt{xml};
    for (const PaperBlock &block : paper.blocks)
        std::visit(odt, block);
    return out + body.toUtf8() + "\n</office:text></office:body></office:document-content>\n";
}

QByteArray styles(const Paper &paper)
{
    QString body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(u"style:header"_s);
    paragraph(xml, u"Marking"_s, (QStringList{paper.marking} + paper.banners).join(u"  ·  "_s));
    xml.writeEndElement();
    xml.writeStartElement(u"style:footer"_s);
    if (!paper.copyFor.isEmpty())
        paragraph(xml, u"Foot"_s, paper.copyFor);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Foot"_s);
    words(xml, paper.version + u'\t');
    // "Page %1 of %2" with fields in the place of the numbers.
    QString left = paper.page;
    for (const auto &[number, field] : {std::pair{u"%1"_s, u"text:page-number"_s}, std::pair{u"%2"_s, u"text:page-count"_s}}) {
        const qsizetype at = left.indexOf(number);
        words(xml, left.left(at));
        xml.writeTextElement(field, u"1"_s);
        left = left.sliced(at + 2);
    }
    words(xml, left);
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles" + QByteArray(kSpaces) + ">\n"
        + QString::fromLatin1(kStyles).arg(paper.language).toUtf8()
        + "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\">" + body.toUtf8()
        + "</style:master-page></office:master-styles></office:document-styles>\n";
}

QByteArray meta(const Paper &paper, Instant made)
{
    QString body;
    QXmlStreamWriter xml(&body);
    xml.writeTextElement(u"dc:title"_s, paper.documentTitle);
    xml.writeTextElement(u"dc:language"_s, paper.language == "cy"_L1 ? u"cy-GB"_s : u"en-GB"_s);
    xml.writeTextElement(u"meta:creation-date"_s, format(std::chrono::floor<std::chrono::seconds>(made)).chopped(1));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta" + QByteArray(kSpaces) + "><office:meta>"
        + body.toUtf8() + "</office:meta></office:document-meta>\n";
}

constexpr QByteArrayView kManifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

}

Result<QByteArray> toOdt(const Paper &paper, Instant made)
{
    zip_error_t why;
    zip_error_init(&why);
    zip_source_t *into = zip_source_buffer_create(nullptr, 0, 0, &why);
    zip_t *archive = into ? zip_open_from_source(into, ZIP_CREATE | ZIP_TRUNCATE, &why) : nullptr;
    const auto failed = [&why] {
        const QString said = QString::fromUtf8(zip_error_strerror(&why));
        zip_error_fini(&why);
        return failure(Code::Paper_Failed, said);
    };
    if (!archive) {
        zip_source_free(into);
        return failed();
    }
    zip_source_keep(into);                       // the bytes are read out of it after the archive is closed
    const QByteArray parts[]{"application/vnd.oasis.opendocument.text", content(paper), styles(paper), meta(paper, made),
                             kManifest.toByteArray()};
    const char *names[]{"mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"};
    bool good = true;
    for (size_t i = 0; good && i < std::size(parts); ++i) {
        zip_source_t *part = zip_source_buffer(archive, parts[i].constData(), zip_uint64_t(parts[i].size()), 0);
        const zip_int64_t at = part ? zip_file_add(archive, names[i], part, ZIP_FL_ENC_UTF_8) : -1;
        good = at >= 0;
        // The type stands first and as it is, so that a program knows it by the file's first bytes.
        if (good && i == 0)
            good = zip_set_file_compression(archive, zip_uint64_t(at), ZIP_CM_STORE, 0) == 0;
        if (good)
            zip_file_set_dostime(archive, zip_uint64_t(at), 0, 0x21, 0);     // when it was made stands in meta.xml
    }
    if (!good || zip_close(archive) != 0) {
        zip_error_set(&why, zip_error_code_zip(zip_get_error(archive)), 0);
        zip_discard(archive);
        zip_source_free(into);
        return failed();
    }
    QByteArray odt;
    if (zip_source_open(into) == 0) {
        zip_source_seek(into, 0, SEEK_END);
        odt.resize(qsizetype(zip_source_tell(into)));
        zip_source_seek(into, 0, SEEK_SET);
        zip_source_read(into, odt.data(), zip_uint64_t(odt.size()));
        zip_source_close(into);
    }
    zip_source_free(into);
    zip_error_fini(&why);
    return odt;
}

}
