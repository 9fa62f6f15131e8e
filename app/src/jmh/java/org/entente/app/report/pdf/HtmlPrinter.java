package org.entente.app.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.entente.app.report.Block;
import org.entente.app.report.Document;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.resources.Fonts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Prints a document as HTML by openhtmltopdf: the same words and fonts on the same paper, tagged,
/// with bookmarks and a marking on each page. Figures are left out.
final class HtmlPrinter {
    private static final String STYLE =
            """
            @page { size: A4; margin: 56pt 42pt 50pt 42pt;
              @top-center { content: "%s"; font: bold 8pt Sans; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Sans; } }
            body { font: 8.5pt Sans; margin: 0 }
            h1 { font-size: 16pt } h2 { font-size: 11pt } h3 { font-size: 9pt }
            section { page-break-before: always }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate }
            tr { page-break-inside: avoid }
            th, td { text-align: left; padding: 2.5pt 3pt; border-bottom: 0.5pt solid #999999 }
            .group td { font-weight: bold; background-color: #eeeeee }
            """;

    private final StringBuilder html = new StringBuilder();
    private int sections;

    private HtmlPrinter() {}

    static void print(Document document, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder();
        font(builder, Fonts.SANS, 400);
        font(builder, Fonts.SANS_BOLD, 700);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
        builder.useColorProfile(SrgbProfile.bytes());
        builder.withHtmlContent(of(document), null);
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, Fonts face, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(face.bytes()),
                "Sans",
                weight,
                FontStyle.NORMAL,
                true);
    }

    private static String of(Document document) {
        var printer = new HtmlPrinter();
        printer.html
                .append("<html lang=\"en\"><head><title>")
                .append(escaped(document.title()))
                .append("</title><meta name=\"description\" content=\"plan\"/><style>")
                .append(STYLE.formatted(document.label().marking()))
                .append("</style>");
        printer.bookmarks(document);
        printer.html.append("</head><body>");
        document.sections().forEach(printer::section);
        return printer.html.append("</body></html>").toString();
    }

    private void bookmarks(Document document) {
        html.append("<bookmarks>");
        for (int at = 0; at < document.sections().size(); at++) {
            html.append("<bookmark name=\"")
                    .append(escaped(document.sections().get(at).title()))
                    .append("\" href=\"#s")
                    .append(at)
                    .append("\"/>");
        }
        html.append("</bookmarks>");
    }

    private void section(Section section) {
        html.append("<section id=\"s").append(sections++).append("\">");
        section.blocks().forEach(this::block);
        html.append("</section>");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var level, var text) -> element("h" + level, text);
            case Block.Paragraph(_, var text) -> element("p", text);
            case Block.KeyValues(var facts) -> {
                html.append("<table><tbody>");
                for (var fact : facts) {
                    html.append("<tr>");
                    element("th", fact.name());
                    element("td", fact.value());
                    html.append("</tr>");
                }
                html.append("</tbody></table>");
            }
            case Block.Table table -> table(table);
            case Block.Figure _, Block.Contents _, Block.PageBreak _ -> {}
        }
    }

    private void table(Block.Table table) {
        html.append("<table><thead><tr>");
        table.columns().forEach(column -> element("th", column.title()));
        html.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            html.append(row.kind() == Row.Kind.PLAIN ? "<tr>" : "<tr class=\"group\">");
            for (var cell : row.cells()) {
                html.append("<td colspan=\"")
                        .append(cell.span())
                        .append("\" style=\"padding-left: ")
                        .append(3 + 8 * cell.indent())
                        .append("pt\">")
                        .append(escaped(cell.text()))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
