package org.entente.app.feature.comms;

import org.entente.model.edit.Edit;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// A table made of columns, each of which reads and writes one thing. Built column by column.
///
/// @param <E> the kind of thing
final class Columns<E extends CisEntity> implements Ledger<E> {
    private static final int MOST_DIGITS = 9;

    /// The values of an enumeration and the word of each.
    record Terms<V extends Enum<V>>(List<V> values, Function<V, TextKey> word) {
        Terms {
            values = List.copyOf(values);
        }
    }

    private record Column<E>(
            Head head, Function<E, String> cell, BiFunction<E, String, Answer> typed) {}

    private final Lookup lookup;
    private final Function<Plan, Stream<E>> all;
    private final List<Column<E>> columns = new ArrayList<>();
    private Function<E, String> mark = _ -> "";

    Columns(Lookup lookup, Function<Plan, Stream<E>> all) {
        this.lookup = lookup;
        this.all = all;
    }

    @Override
    public List<Head> heads() {
        return columns.stream().map(Column::head).toList();
    }

    @Override
    public Stream<E> things(Plan plan) {
        return all.apply(plan);
    }

    @Override
    public List<String> cells(E thing) {
        return columns.stream().map(column -> column.cell().apply(thing)).toList();
    }

    @Override
    public Answer typed(E thing, int column, String text) {
        return columns.get(column).typed().apply(thing, text);
    }

    @Override
    public String mark(E thing) {
        return mark.apply(thing);
    }

    Columns<E> marked(Function<E, String> newMark) {
        mark = newMark;
        return this;
    }

    Columns<E> of(Head head, Function<E, String> cell, BiFunction<E, String, Answer> typed) {
        columns.add(new Column<>(head, cell, typed));
        return this;
    }

    Columns<E> read(Head head, Function<E, String> cell) {
        return of(head, cell, (_, text) -> new Answer.Wrong(CommsText.NOT_FOUND, text));
    }

    /// What the thing is called.
    Columns<E> name(Head head) {
        return of(
                head.named(),
                CisEntity::name,
                (thing, text) -> new Answer.Change(new Edit.Rename(thing.id(), text)));
    }

    Columns<E> text(Head head, Function<E, String> cell, BiFunction<E, String, E> put) {
        return of(head, cell, (thing, text) -> Answer.revise(put.apply(thing, text)));
    }

    /// A whole number from 0, or nothing.
    Columns<E> number(
            Head head,
            Function<E, @Nullable Integer> cell,
            BiFunction<E, @Nullable Integer, E> put) {
        return of(
                head,
                thing -> {
                    var number = cell.apply(thing);
                    return number == null ? "" : number.toString();
                },
                (thing, text) -> number(text, number -> put.apply(thing, number)));
    }

    private static <E extends CisEntity> Answer number(
            String text, Function<@Nullable Integer, E> put) {
        if (text.isEmpty()) {
            return Answer.revise(put.apply(null));
        }
        var plain = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        return plain.matches("\\d{1,%d}".formatted(MOST_DIGITS))
                ? Answer.revise(put.apply(Integer.valueOf(plain)))
                : new Answer.Wrong(CommsText.BAD_NUMBER, text);
    }

    <V extends Enum<V>> Columns<E> word(
            Head head, Terms<V> terms, Function<E, V> cell, BiFunction<E, V, E> put) {
        return of(
                head,
                thing -> say(terms, cell.apply(thing)),
                (thing, text) ->
                        Lookup.one(
                                text,
                                words -> value(terms, words),
                                value -> Answer.revise(put.apply(thing, value))));
    }

    <V extends Enum<V>> Columns<E> wordOrNone(
            Head head,
            Terms<V> terms,
            Function<E, @Nullable V> cell,
            BiFunction<E, @Nullable V, E> put) {
        return of(
                head,
                thing -> say(terms, cell.apply(thing)),
                (thing, text) ->
                        Lookup.oneOrNone(
                                text,
                                words -> value(terms, words),
                                value -> Answer.revise(put.apply(thing, value))));
    }

    private <V extends Enum<V>> String say(Terms<V> terms, @Nullable V value) {
        return value == null ? "" : lookup.language().say(terms.word().apply(value));
    }

    private <V extends Enum<V>> Optional<V> value(Terms<V> terms, String text) {
        return lookup.value(
                text, terms.values(), value -> lookup.language().say(terms.word().apply(value)));
    }

    <I extends EntityId> Columns<E> one(
            Head head,
            Function<String, Optional<I>> finder,
            Function<E, I> cell,
            BiFunction<E, I, E> put) {
        return of(
                head.named(),
                thing -> lookup.name(cell.apply(thing)),
                (thing, text) ->
                        Lookup.one(text, finder, id -> Answer.revise(put.apply(thing, id))));
    }

    <I extends EntityId> Columns<E> oneOrNone(
            Head head,
            Function<String, Optional<I>> finder,
            Function<E, @Nullable I> cell,
            BiFunction<E, @Nullable I, E> put) {
        return of(
                head.named(),
                thing -> lookup.name(cell.apply(thing)),
                (thing, text) ->
                        Lookup.oneOrNone(text, finder, id -> Answer.revise(put.apply(thing, id))));
    }

    <I extends EntityId> Columns<E> all(
            Head head,
            Function<String, Optional<I>> finder,
            Function<E, List<I>> cell,
            BiFunction<E, List<I>, E> put) {
        return of(
                head,
                thing -> lookup.names(cell.apply(thing)),
                (thing, text) ->
                        Lookup.all(
                                text,
                                finder,
                                ids -> Answer.revise(put.apply(thing, List.copyOf(ids)))));
    }

    /// From when until when it counts.
    Columns<E> period(Head head) {
        var words = new PeriodText(lookup.language().formats());
        return of(
                head,
                thing -> words.of(thing.period()),
                (thing, text) -> words.typed(text, thing::withPeriod));
    }
}
