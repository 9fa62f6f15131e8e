package org.entente.app.report.page;

import org.entente.app.draw.Style;
import org.entente.app.report.Row;
import org.entente.app.report.Tone;
import org.entente.model.label.Classification;

import java.util.Locale;

/// The styles that pages are set in.
final class Looks {
    static final Style STRONG = Style.of("text.strong");
    static final Style BODY = Style.of("text.body");
    static final Style HEADER = Style.of("page.header");
    static final Style HEADER_STRONG = Style.of("page.header.strong");
    static final Style PAGE_RULE = Style.of("page.rule");
    static final Style CONTENTS = Style.of("contents.text");
    static final Style CONTENTS_PAGE = Style.of("contents.page");
    static final Style CONTENTS_DOTS = Style.of("contents.dots");
    static final Style CELL = Style.of("table.text");
    static final Style CELL_STRONG = Style.of("table.text.strong");
    static final Style COLUMN_TITLE = Style.of("table.text.header");
    static final Style TABLE_HEADER = Style.of("table.header");
    static final Style TABLE_GROUP = Style.of("table.group");
    static final Style TABLE_TOTAL = Style.of("table.total");
    static final Style RULE = Style.of("table.rule");
    static final Style RULE_STRONG = Style.of("table.rule.strong");

    private Looks() {}

    static Style heading(int level) {
        return Style.of("text.h" + level);
    }

    static Style of(Tone tone) {
        return Style.of("text." + tone.name().toLowerCase(Locale.ROOT));
    }

    static Style of(Row.Kind kind) {
        return switch (kind) {
            case PLAIN -> CELL;
            case GROUP, TOTAL -> CELL_STRONG;
        };
    }

    static Style banner(Classification level) {
        return Style.of("banner." + level.name().toLowerCase(Locale.ROOT));
    }

    static Style text(Style style) {
        return Style.of(style.token() + ".text");
    }
}
