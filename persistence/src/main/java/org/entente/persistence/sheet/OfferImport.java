package org.entente.persistence.sheet;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.persistence.exchange.ImportWatch;
import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads where offers stand. An offer of a nation for a line that the plan knows takes one step
/// more where its state is another, every other one is added; none is removed. Whether the step is
/// legal, the plan judges.
final class OfferImport {
    private final Plan plan;
    private final SheetTimes times;
    private final Map<String, Requirement.Id> lines = new HashMap<>();
    private final Map<String, Participant.Id> nations = new HashMap<>();
    private final Map<String, ForceElement.Id> units = new HashMap<>();
    private final Map<Key, Offer> known = new HashMap<>();
    private final Set<Key> seen = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<BadCell> bad = new ArrayList<>();
    private int added;
    private int same;

    private record Key(Requirement.Id line, Participant.Id nation) {}

    OfferImport(Plan plan) {
        this.plan = plan;
        this.times = new SheetTimes(plan);
        plan.requirements().forEach(one -> lines.putIfAbsent(one.number(), one.id()));
        plan.participants().forEach(one -> nations.putIfAbsent(one.code(), one.id()));
        plan.forceElements().forEach(one -> units.putIfAbsent(one.name(), one.id()));
        plan.forceElements()
                .filter(one -> !one.number().isBlank())
                .forEach(one -> units.putIfAbsent(one.number(), one.id()));
        plan.offers()
                .forEach(
                        one ->
                                known.putIfAbsent(
                                        new Key(one.requirement(), one.participant()), one));
    }

    CjsorResult read(SheetBook book, SheetMapping mapping, ImportWatch watch) {
        var grid = book.grid(mapping.sheet());
        RowWalk.each(
                grid,
                mapping,
                watch,
                row -> {
                    if (!grid.row(row).isEmpty()) {
                        row(new SheetCells(mapping, grid, row, bad));
                    }
                });
        return SheetImport.tried(
                plan, book, mapping, new SheetImport.Reading(edits, added, same, bad));
    }

    private void row(SheetCells cells) {
        cells.needed(OfferColumn.SERIAL);
        cells.needed(OfferColumn.NATION);
        cells.needed(OfferColumn.STATE);
        cells.needed(OfferColumn.SAID_ON);
        var line = cells.read(OfferColumn.SERIAL, found(lines), Fault.NOT_A_LINE);
        var nation = cells.read(OfferColumn.NATION, found(nations), Fault.NOT_A_PARTICIPANT);
        var key = line == null || nation == null ? null : new Key(line, nation);
        var before = key == null ? null : known.get(key);
        var content = content(cells, before == null ? Offer.Content.WHOLE : before.content());
        var step = step(cells);
        if (key != null && step != null) {
            if (seen.add(key)) {
                var caveat = cells.text(OfferColumn.CAVEAT, before == null ? "" : before.remark());
                offer(key, content, step, caveat);
            } else {
                cells.refuse(OfferColumn.NATION, Fault.OFFER_TWICE);
            }
        }
    }

    private static <V> java.util.function.Function<String, Optional<V>> found(Map<String, V> all) {
        return text -> Optional.ofNullable(all.get(text));
    }

    /// What the sheet has no column for is as it was.
    private Offer.Content content(SheetCells cells, Offer.Content before) {
        var scope =
                cells.read(OfferColumn.FILLS, CjsorWords::scope, Fault.NOT_A_SCOPE, before.scope());
        return new Offer.Content(
                Objects.requireNonNullElse(scope, OfferScope.WHOLE),
                cells.read(OfferColumn.UNIT, found(units), Fault.NOT_A_UNIT, before.unit()),
                cells.read(
                        OfferColumn.STRENGTH,
                        text -> SheetCells.number(text, 0),
                        Fault.NOT_A_STRENGTH,
                        before.strength()),
                cells.read(
                        OfferColumn.AUTHORITY,
                        CjsorWords::authority,
                        Fault.NOT_AN_AUTHORITY,
                        before.authority()));
    }

    private Offer.@Nullable Step step(SheetCells cells) {
        var state = cells.read(OfferColumn.STATE, CjsorWords::state, Fault.NOT_A_STATE);
        var day = cells.read(OfferColumn.SAID_ON, times::day, Fault.NOT_A_TIME);
        return state == null || day == null
                ? null
                : new Offer.Step(
                        state, cells.text(OfferColumn.SAID_BY), day, cells.text(OfferColumn.PAPER));
    }

    private void offer(Key key, Offer.Content content, Offer.Step step, String caveat) {
        var before = known.get(key);
        if (before == null) {
            edits.add(new Edit.Add(fresh(key, content, step, caveat)));
            added++;
            return;
        }
        var moved = before.state() == step.state() ? before : before.with(step);
        var after = moved.withContent(content).withNotes(before.notes().withRemark(caveat));
        if (after.equals(before)) {
            same++;
        } else {
            edits.add(new Edit.Revise(after));
        }
    }

    private Offer fresh(Key key, Offer.Content content, Offer.Step step, String caveat) {
        var seed = key.line().value() + "/" + key.nation().value();
        return new Offer(
                new Offer.Id(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))),
                key.line(),
                key.nation(),
                content,
                List.of(step),
                Notes.of(plan.exercise().label()).withRemark(caveat));
    }
}
