package org.entente.app.report.plan;

import static java.util.stream.Collectors.groupingBy;

import org.entente.app.report.Block;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// A chapter that is one table on pages across: what stands above it, blank for nothing, and what
/// is said where it has no rows.
record TableChapter(String title, String note, String none) {
    Section of(List<Column> columns, List<Row> rows) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        if (!note.isBlank()) {
            blocks.add(Block.Paragraph.note(note));
        }
        blocks.add(rows.isEmpty() ? Block.Paragraph.of(none) : new Block.Table(columns, rows));
        return new Section(title, PageFormat.A4_LANDSCAPE, blocks);
    }

    /// Things under their headings, by name; last those that have a blank one, under `nowhere`.
    static <T> SequencedMap<String, List<T>> groups(
            Stream<T> things, Function<T, String> heading, String nowhere) {
        var named = new TreeMap<>(things.collect(groupingBy(heading)));
        var rest = named.remove("");
        var groups = new LinkedHashMap<String, List<T>>(named);
        if (rest != null) {
            groups.merge(
                    nowhere,
                    rest,
                    (known, more) -> Stream.of(known, more).flatMap(List::stream).toList());
        }
        return groups;
    }
}
