package org.entente.app.feature.comms;

import org.entente.app.format.Language;
import org.entente.model.match.route.Failures;
import org.entente.model.plan.CisEntity;
import org.entente.persistence.sheet.PastedRows;
import org.entente.resources.CommsText;
import org.entente.resources.TextKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Reads rows of a spreadsheet as new things of a table: cells in the columns that can be typed
/// into, or below a first row that has titles of columns. Blank cells leave what a new thing has.
///
/// @param <E> the kind of thing
final class RowPaste<E extends CisEntity> {
    private final Language language;
    private final Ledger<E> ledger;
    private final Marks<E> marks;
    private final Supplier<E> fresh;

    /// A cell that cannot be taken, with its row counted from 1, and why.
    record Fault(int row, TextKey column, TextKey why, String words) {}

    /// The things of the rows that can be taken, in their order, and the cells that cannot.
    record Reading(List<CisEntity> things, List<Fault> faults) {
        Reading {
            things = List.copyOf(things);
            faults = List.copyOf(faults);
        }
    }

    RowPaste(Lookup lookup, Ledger<E> ledger, Supplier<E> fresh) {
        this.language = lookup.language();
        this.ledger = ledger;
        this.marks = new Marks<>(ledger, lookup);
        this.fresh = fresh;
    }

    /// Only what has been read so far, where the watch did not go on.
    Reading read(String text, Failures.Watch watch) {
        var things = new ArrayList<CisEntity>();
        var faults = new ArrayList<Fault>();
        var rows = PastedRows.of(text);
        var order = typed();
        for (int i = 0; i < rows.size() && watch.goesOn(i, rows.size()); i++) {
            var cells = rows.get(i);
            var titles = i == 0 ? headings(cells) : Optional.<List<Integer>>empty();
            if (titles.isPresent()) {
                order = titles.get();
            } else if (!PastedRows.isBlank(cells)) {
                things.add(thing(i + 1, cells, order, faults));
            }
        }
        return new Reading(things, faults);
    }

    private List<Integer> typed() {
        var heads = ledger.heads();
        return IntStream.range(0, heads.size())
                .filter(at -> heads.get(at).isTyped())
                .boxed()
                .toList();
    }

    /// Which column stands below which title; nothing where one of them is none.
    private Optional<List<Integer>> headings(List<String> cells) {
        var titles = ledger.heads().stream().map(head -> plain(say(head))).toList();
        var order = cells.stream().map(cell -> titles.indexOf(plain(cell))).toList();
        return order.contains(-1) ? Optional.empty() : Optional.of(order);
    }

    private String say(Ledger.Head head) {
        return language.say(head.title());
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private E thing(int row, List<String> cells, List<Integer> order, List<Fault> faults) {
        var thing = fresh.get();
        for (int at = 0; at < order.size(); at++) {
            var head = ledger.heads().get(order.get(at));
            var text = at < cells.size() ? cells.get(at) : "";
            if (!head.isTyped()) {
                continue;
            }
            if (!text.isEmpty()) {
                var answer = ledger.typed(thing, order.get(at), text);
                if (answer instanceof Answer.Wrong(var why, var words)) {
                    faults.add(new Fault(row, head.title(), why, words));
                }
                thing = Marks.after(answer, thing);
            } else if (head.use() == Ledger.Use.NEEDED) {
                faults.add(new Fault(row, head.title(), CommsText.NEEDED, ""));
            }
        }
        missing(row, order, faults);
        spare(row, cells, order, faults);
        if (marks.isTaken(thing)) {
            faults.add(new Fault(row, CommsText.CODE, CommsText.DOUBLED, thing.code()));
        }
        marks.add(thing);
        return thing;
    }

    /// Columns that every row needs but that have no title.
    private void missing(int row, List<Integer> order, List<Fault> faults) {
        for (int at : typed()) {
            var head = ledger.heads().get(at);
            if (head.use() == Ledger.Use.NEEDED && !order.contains(at)) {
                faults.add(new Fault(row, head.title(), CommsText.NEEDED, ""));
            }
        }
    }

    private void spare(int row, List<String> cells, List<Integer> order, List<Fault> faults) {
        cells.stream()
                .skip(order.size())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .ifPresent(
                        cell ->
                                faults.add(
                                        new Fault(
                                                row,
                                                ledger.heads().get(order.getLast()).title(),
                                                CommsText.SPARE,
                                                cell)));
    }
}
