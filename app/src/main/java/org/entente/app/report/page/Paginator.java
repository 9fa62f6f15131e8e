package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.report.Block;
import org.entente.app.report.Document;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Section;
import org.entente.app.report.Tone;
import org.entente.model.label.Label;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Sets a document on pages. Pure: equal documents and measurers give equal pages.
public final class Paginator {
    private final Document document;
    private final Typesetter type;
    private final Furniture furniture;
    private final Flow flow;
    private final TextSetter texts;
    private final FigureSetter figures;
    private final ContentsSetter contents;
    private final IdentityHashMap<Block.Table, TableSetter> tables = new IdentityHashMap<>();
    private final Tag root = Tag.root();
    private final List<PagedDocument.Bookmark> bookmarks = new ArrayList<>();
    private final List<Page.Target> chapters = new ArrayList<>();

    private Paginator(Document document, Typesetter type) {
        this.document = document;
        this.type = type;
        this.furniture = new Furniture(document, type);
        this.flow = new Flow(furniture::frame);
        this.texts = new TextSetter(flow, type);
        this.figures = new FigureSetter(flow);
        this.contents = new ContentsSetter(flow, type, document.texts(), chapters(document));
    }

    public static PagedDocument set(Document document, Typesetter type) {
        var paginator = new Paginator(document, type);
        document.sections().forEach(paginator::set);
        paginator.contents.finish(paginator.chapters);
        return paginator.finished();
    }

    /// Where content may stand on pages of that size with that marking.
    public static Box room(Label label, PageFormat format, Typesetter type) {
        return Frame.of(label, format, type).room();
    }

    private static List<Block.Heading> chapters(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Block.Heading(var level, _) && level == 1)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private void set(Section section) {
        flow.begin(section);
        var tag = root.child(Role.SECTION);
        var blocks = section.blocks();
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index) instanceof Block.Heading) {
                flow.need(unparted(blocks.subList(index, blocks.size())));
            }
            set(blocks.get(index), tag);
        }
    }

    private void set(Block block, Tag tag) {
        switch (block) {
            case Block.Heading heading -> heading(heading, tag);
            case Block.Paragraph paragraph -> texts.set(paragraph, tag);
            case Block.KeyValues facts -> texts.set(facts, tag);
            case Block.Table table -> table(table).set(tag);
            case Block.Figure figure -> figures.set(figure, tag);
            case Block.Contents() -> contents.set(tag);
            case Block.PageBreak() -> flow.breakPage();
        }
    }

    private void heading(Block.Heading heading, Tag tag) {
        var target = texts.set(heading, tag);
        bookmarks.add(new PagedDocument.Bookmark(heading.level(), heading.text(), target));
        if (heading.level() == 1) {
            chapters.add(target);
        }
    }

    /// What must stand on one page: a heading and the beginning of what follows it.
    private double unparted(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return 0;
        }
        return switch (blocks.getFirst()) {
            case Block.Heading heading ->
                    texts.height(heading) + unparted(blocks.subList(1, blocks.size()));
            case Block.Paragraph paragraph ->
                    texts.opening(paragraph)
                            + (paragraph.tone() == Tone.NOTE
                                    ? unparted(blocks.subList(1, blocks.size()))
                                    : 0);
            case Block.KeyValues _, Block.Contents _ -> texts.opening();
            case Block.Table table -> table(table).opening();
            case Block.Figure figure -> figure.drawing().height();
            case Block.PageBreak _ -> 0;
        };
    }

    private TableSetter table(Block.Table table) {
        return tables.computeIfAbsent(
                table, block -> new TableSetter(flow, type, document.texts(), block));
    }

    private PagedDocument finished() {
        var pages = new ArrayList<Page>();
        var sheets = flow.sheets();
        for (var sheet : sheets) {
            pages.add(
                    sheet.finished(
                            furniture.header(sheet),
                            furniture.footer(sheet, pages.size() + 1, sheets.size())));
        }
        return new PagedDocument(document, pages, root, bookmarks);
    }
}
