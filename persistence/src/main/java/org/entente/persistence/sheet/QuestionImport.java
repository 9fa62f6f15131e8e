package org.entente.persistence.sheet;

import org.entente.model.edit.Edit;
import org.entente.model.match.Binding;
import org.entente.model.match.Parameter;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.secrecy.KeyText;
import org.entente.persistence.exchange.ImportWatch;
import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the answers of a questionnaire: each becomes a statement with its source, its day and who
/// gave it, which is kept beside what does not tell it itself. What is left blank, and what the
/// nation does not know, stays unknown. An answer without a source is of the file, one without a
/// day of today.
final class QuestionImport {
    private static final Set<String> UNKNOWN =
            Set.of("?", "unknown", "inconnu", QuestionExport.UNKNOWN);
    private static final Set<String> NOT_APPLICABLE =
            Set.of("n/a", "not applicable", "sans objet", "s.o.", QuestionExport.NOT_APPLICABLE);

    private final Intake intake;
    private final SheetTimes times;
    private final Validities validities;
    private final Attesting attesting;
    private final Unsaid unsaid;
    private final Map<EntityId, Entity> revised = new LinkedHashMap<>();
    private final Set<Question.Spot> seen = new HashSet<>();
    private final List<Stated> stated = new ArrayList<>();
    private final List<BadCell> bad = new ArrayList<>();
    private int same;

    QuestionImport(Intake intake) {
        this.intake = intake;
        this.times = new SheetTimes(intake.plan());
        this.validities = new Validities(new Periods(times));
        this.attesting = new Attesting(intake.plan());
        this.unsaid = new Unsaid(intake);
    }

    CjsorResult read(SheetBook book, SheetMapping mapping, ImportWatch watch) {
        var grid = book.grid(mapping.sheet());
        RowWalk.each(
                grid,
                mapping,
                watch,
                row -> {
                    var cells = new SheetCells(mapping, grid, row, bad);
                    if (!cells.text(QuestionColumn.ANSWER).isEmpty()) {
                        row(book.file(), cells);
                    }
                });
        return SheetImport.tried(
                intake.plan(),
                book,
                mapping,
                new SheetImport.Reading(edits(), 0, same, stated, bad));
    }

    /// One for each thing.
    private List<Edit> edits() {
        return Stream.concat(revised.keySet().stream(), attesting.subjects())
                .distinct()
                .map(this::edit)
                .toList();
    }

    private Edit edit(EntityId id) {
        var thing = Stream.ofNullable(revised.get(id)).<Edit>map(Edit.Revise::new);
        var edits = Stream.concat(thing, attesting.edits(id)).toList();
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(edits);
    }

    private void row(String file, SheetCells cells) {
        cells.needed(QuestionColumn.REFERENCE);
        var spot = asked(cells);
        var day = cells.past(QuestionColumn.DAY, times, intake.witness().today());
        if (spot == null) {
            return;
        }
        if (!seen.add(spot)) {
            cells.refuse(QuestionColumn.REFERENCE, Fault.QUESTION_TWICE);
            return;
        }
        if (isKeyTold(cells)) {
            return;
        }
        var source = cells.text(QuestionColumn.SOURCE);
        var origin =
                new Statement.Origin(
                        cells.text(QuestionColumn.BY),
                        source.isEmpty() ? named(file) : source,
                        day == null ? intake.witness().today() : day);
        answer(cells, spot, origin);
    }

    private Question.@Nullable Spot asked(SheetCells cells) {
        var spot = cells.read(QuestionColumn.REFERENCE, this::spot, Fault.NOT_A_QUESTION);
        return spot == null
                ? null
                : cells.read(QuestionColumn.REFERENCE, _ -> current(spot), Fault.OTHER_MEANS);
    }

    private Optional<Question.Spot> current(Question.Spot spot) {
        return thing(spot).flatMap(thing -> Unsaid.current(spot, thing));
    }

    /// A name that a mail system made up may look like a key, which is never kept.
    private static String named(String file) {
        return KeyText.isIn(file) ? "" : PlainText.unturned(file);
    }

    /// Where who said it, or where, looks like a key.
    private static boolean isKeyTold(SheetCells cells) {
        var told =
                Stream.of(QuestionColumn.SOURCE, QuestionColumn.BY)
                        .filter(column -> KeyText.isIn(cells.text(column)))
                        .toList();
        told.forEach(column -> cells.refuse(column, Fault.LOOKS_LIKE_A_KEY));
        return !told.isEmpty();
    }

    private void answer(SheetCells cells, Question.Spot spot, Statement.Origin origin) {
        if (spot.isDomain()) {
            domain(cells, spot, origin);
        } else if (spot.isCapacity() || spot.isLatency()) {
            capacity(cells, spot, origin);
        } else if (spot.isValidity()) {
            validity(cells, spot, origin);
        } else if (Unsaid.isMeant(spot)) {
            unsaid(cells, spot, origin);
        } else {
            var said = said(cells, spot);
            if (said != null) {
                state(spot, new Statement(said.standing(), said.text(), origin));
            }
        }
    }

    private void domain(SheetCells cells, Question.Spot spot, Statement.Origin origin) {
        var text = cells.text(QuestionColumn.ANSWER);
        if (UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            same++;
            return;
        }
        var answer = DomainNames.find(intake.plan(), text).orElse(null);
        var system = system(spot);
        if (answer == null || system == null) {
            cells.refuse(QuestionColumn.ANSWER, Fault.NOT_A_DOMAIN);
            return;
        }
        var before = DomainNames.stated(intake.plan(), system.ports().get(spot.port()));
        var port = system.ports().get(spot.port()).withDomain(answer.id(), origin);
        var after = DomainNames.stated(intake.plan(), port);
        if (before.equals(after)) {
            same++;
            return;
        }
        stated.add(new Stated(spot, before, after));
        revised.put(system.id(), system.withPort(spot.port(), port));
    }

    private void capacity(SheetCells cells, Question.Spot spot, Statement.Origin origin) {
        if (UNKNOWN.contains(cells.text(QuestionColumn.ANSWER).toLowerCase(Locale.ROOT))) {
            same++;
            return;
        }
        var amount =
                cells.read(
                        QuestionColumn.ANSWER,
                        text -> Capacities.read(spot, text),
                        Capacities.fault(spot));
        var thing = thing(spot).orElse(null);
        if (amount == null || thing == null) {
            return;
        }
        answered(
                thing,
                Capacities.answered(spot, thing, amount),
                new Stated(
                        spot,
                        Capacities.stated(intake.plan(), spot, thing),
                        new Statement(Statement.Standing.VALUE, amount.toString(), origin)));
    }

    /// Nothing comes of what the same one has said before.
    private void answered(Entity before, Attesting.Answer answer, Stated told) {
        var origin = told.after().origin();
        var isOther = !before.equals(answer.thing());
        if (!isOther && !attesting.isNew(answer, origin)) {
            same++;
            return;
        }
        stated.add(told);
        if (isOther) {
            revised.put(before.id(), answer.thing());
        }
        attesting.take(answer, origin);
    }

    private void validity(SheetCells cells, Question.Spot spot, Statement.Origin origin) {
        if (UNKNOWN.contains(cells.text(QuestionColumn.ANSWER).toLowerCase(Locale.ROOT))) {
            same++;
            return;
        }
        var thing = thing(spot).orElseThrow();
        var answer =
                cells.read(
                        QuestionColumn.ANSWER,
                        text -> validities.answered(thing, text),
                        Validities.fault(spot));
        if (answer == null) {
            return;
        }
        var before =
                validities.isOpen(thing)
                        ? Statement.UNKNOWN
                        : Validities.stated(intake.plan(), thing, answer.aspects());
        var text = Validities.text(answer.thing(), answer.aspects());
        answered(
                thing,
                answer,
                new Stated(spot, before, new Statement(Statement.Standing.VALUE, text, origin)));
    }

    private void unsaid(SheetCells cells, Question.Spot spot, Statement.Origin origin) {
        if (UNKNOWN.contains(cells.text(QuestionColumn.ANSWER).toLowerCase(Locale.ROOT))) {
            same++;
            return;
        }
        var thing = thing(spot).orElseThrow();
        var answer =
                cells.read(
                        QuestionColumn.ANSWER,
                        text -> unsaid.answered(spot, thing, text),
                        Unsaid.fault(spot));
        if (answer == null) {
            return;
        }
        var text = unsaid.text(spot, answer.thing());
        answered(
                thing,
                answer,
                new Stated(
                        spot,
                        unsaid.stated(spot, thing),
                        new Statement(Statement.Standing.VALUE, text, origin)));
    }

    /// As the answers so far leave it.
    private @Nullable CisSystem system(Question.Spot spot) {
        return thing(spot)
                .filter(CisSystem.class::isInstance)
                .map(CisSystem.class::cast)
                .orElse(null);
    }

    /// As the answers so far leave it.
    private Optional<Entity> thing(Question.Spot spot) {
        return Optional.<Entity>ofNullable(revised.get(spot.thing()))
                .or(() -> intake.plan().find(Entity.class, spot.thing()));
    }

    /// A question of which the plan has the system and the port, the net, the gateway or whatever
    /// else, and the catalogue the parameter if it is one.
    private Optional<Question.Spot> spot(String reference) {
        return Question.Spot.read(reference).filter(this::isKnown);
    }

    private boolean isKnown(Question.Spot spot) {
        if (spot.port() >= 0) {
            return isOfPort(spot) && (spot.isDomain() || parameter(spot) != null);
        }
        var thing = thing(spot);
        if (spot.isCapacity()) {
            return thing.filter(each -> each instanceof Net || each instanceof Gateway).isPresent();
        }
        if (Unsaid.isMeant(spot)) {
            return thing.filter(each -> Unsaid.isAskable(spot, each)).isPresent();
        }
        return spot.isLatency()
                ? thing.filter(Gateway.class::isInstance).isPresent()
                : spot.isValidity() && thing.filter(Validities::isAskable).isPresent();
    }

    private boolean isOfPort(Question.Spot spot) {
        return intake.plan()
                .find(CisSystem.class, spot.thing())
                .filter(system -> spot.port() >= 0)
                .filter(system -> spot.port() < system.ports().size())
                .isPresent();
    }

    private @Nullable Parameter parameter(Question.Spot spot) {
        var standard = intake.catalogue().standard(spot.key());
        int at = standard == null ? -1 : standard.indexOf(spot.parameter());
        return standard == null || at < 0 ? null : standard.parameters().get(at);
    }

    /// Null where the nation does not know it either, or the cell is bad.
    private @Nullable Statement said(SheetCells cells, Question.Spot spot) {
        var text = cells.text(QuestionColumn.ANSWER);
        var plain = text.toLowerCase(Locale.ROOT);
        if (UNKNOWN.contains(plain)) {
            same++;
            return null;
        }
        if (NOT_APPLICABLE.contains(plain)) {
            return Statement.NOT_APPLICABLE;
        }
        if (KeyText.isIn(text)) {
            cells.refuse(QuestionColumn.ANSWER, Fault.LOOKS_LIKE_A_KEY);
            return null;
        }
        var parameter = parameter(spot);
        if (parameter == null || !parameter.isReadable(text)) {
            cells.refuse(QuestionColumn.ANSWER, Fault.NOT_AN_ANSWER);
            return null;
        }
        return Statement.of(text);
    }

    private void state(Question.Spot spot, Statement statement) {
        var standard = intake.catalogue().standard(spot.key());
        var system = system(spot);
        if (standard == null || system == null) {
            return;
        }
        var port = system.ports().get(spot.port());
        var before = before(port, standard, spot.parameter());
        if (before.equals(statement)) {
            same++;
            return;
        }
        stated.add(new Stated(spot, before, statement));
        revised.put(
                system.id(),
                system.withPort(
                        spot.port(),
                        spoken(system, port).stating(spot.key(), spot.parameter(), statement)));
    }

    private static Statement before(CisSystem.Port port, Standard standard, String parameter) {
        return port.bindings().stream()
                .filter(binding -> binding.key().equals(standard.key()))
                .map(binding -> binding.statement(standard, standard.indexOf(parameter)))
                .findFirst()
                .orElse(Statement.UNKNOWN);
    }

    /// A port of which nothing is stated may speak what each of its nets does; it still may when
    /// something is stated of one of them.
    private CisSystem.Port spoken(CisSystem system, CisSystem.Port port) {
        if (!port.bindings().isEmpty()) {
            return port;
        }
        var keys =
                intake.plan()
                        .holders(system.id())
                        .filter(Net.class::isInstance)
                        .map(Net.class::cast)
                        .filter(net -> isOn(net, system, port))
                        .map(net -> net.loaded().key())
                        .filter(key -> !key.isBlank())
                        .distinct()
                        .map(key -> Binding.of(key, Map.of()))
                        .toList();
        return port.withBindings(keys);
    }

    private static boolean isOn(Net net, CisSystem system, CisSystem.Port port) {
        return net.members().stream()
                .filter(member -> member.system().equals(system.id()))
                .anyMatch(member -> member.port().isBlank() || member.port().equals(port.name()));
    }
}
