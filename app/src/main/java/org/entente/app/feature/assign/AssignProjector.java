package org.entente.app.feature.assign;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.model.assign.Choice;
import org.entente.model.assign.Matrix;
import org.entente.model.assign.Roster;
import org.entente.model.duty.Duty;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Band;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Named;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.entente.resources.AssignText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the matrix out of a plan. One for each plan, so that filtering costs little.
final class AssignProjector {
    private static final int SHORT = 6;
    private static final Comparator<@Nullable Instant> LAST = nullsLast(naturalOrder());

    private final Language language;
    private final Roster roster;
    private final List<Activity> sorted;

    AssignProjector(Language language, Plan plan) {
        this.language = language;
        this.roster = Roster.of(plan);
        this.sorted =
                roster.activities().stream()
                        .sorted(
                                comparing(this::start, LAST)
                                        .thenComparing(Activity::number)
                                        .thenComparing(one -> one.id().value()))
                        .toList();
    }

    private @Nullable Instant start(Activity activity) {
        return roster.duty(activity.id()).map(duty -> duty.span().start()).orElse(null);
    }

    /// What the user wants to see, under the choices of a proposal that is not applied yet.
    AssignState project(Sight sight, List<Choice> choices) {
        var columns = Matrix.columns(roster, sight.unfolded());
        var matrix = new Matrix(roster, columns, choices);
        var words = sight.filter().toLowerCase(Locale.ROOT).strip().split("\\s+");
        var shown =
                sorted.stream()
                        .filter(activity -> isIn(sight.scope(), activity))
                        .filter(activity -> matches(activity, words))
                        .toList();
        return new AssignState(matrix, rows(shown, sight), heads(columns), time());
    }

    private boolean isIn(Sight.Scope scope, Activity activity) {
        return switch (scope) {
            case UNITS -> concernsUnits(activity);
            case OPEN -> !roster.open(activity).isEmpty();
            case ALL -> true;
        };
    }

    private boolean concernsUnits(Activity activity) {
        return !roster.asks(activity).isEmpty()
                || roster.situation().assignments(activity.id()).stream()
                        .anyMatch(
                                one ->
                                        !(one.assignee() instanceof Participant.Id)
                                                && one.role() != AssignmentRole.OBSERVES);
    }

    private static boolean matches(Activity activity, String[] words) {
        var text = (activity.number() + " " + activity.name()).toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(text::contains);
    }

    private List<Row> rows(List<Activity> shown, Sight sight) {
        return sight.isByPhase() ? byPhase(shown) : byBand(shown);
    }

    private List<Row> byPhase(List<Activity> shown) {
        var rows = new ArrayList<Row>();
        var situation = roster.situation();
        var phases =
                roster.plan()
                        .phases()
                        .sorted(
                                comparing(this::startOf, LAST)
                                        .thenComparing(Phase::name, NaturalOrder.NAMES));
        phases.forEach(
                phase ->
                        add(
                                rows,
                                phase.name(),
                                shown.stream()
                                        .filter(one -> isIn(phase.id(), situation.phase(one)))
                                        .toList()));
        add(
                rows,
                language.say(AssignText.NO_PHASE),
                shown.stream()
                        .filter(
                                one ->
                                        situation
                                                .phase(one)
                                                .flatMap(id -> roster.plan().find(id))
                                                .isEmpty())
                        .toList());
        return rows;
    }

    private static boolean isIn(Phase.Id phase, Optional<Phase.Id> stated) {
        return stated.isPresent() && stated.get().equals(phase);
    }

    private @Nullable Instant startOf(Phase phase) {
        return roster.situation().span(phase.id()).map(Span::start).orElse(null);
    }

    private List<Row> byBand(List<Activity> shown) {
        var rows = new ArrayList<Row>();
        for (var band : Band.values()) {
            add(
                    rows,
                    language.say(Words.of(band)),
                    shown.stream()
                            .filter(activity -> Band.of(roster.plan(), activity) == band)
                            .toList());
        }
        return rows;
    }

    private void add(List<Row> rows, String title, List<Activity> group) {
        if (!group.isEmpty()) {
            rows.add(Row.heading(title, language.formats().number(group.size())));
            group.forEach(activity -> rows.add(row(activity)));
        }
    }

    private Row row(Activity activity) {
        var when =
                roster.duty(activity.id())
                        .map(duty -> language.formats().zulu(duty.span().start()))
                        .orElse("");
        return new Row(activity, activity.number(), activity.name(), when);
    }

    private List<AssignState.Head> heads(List<Matrix.Column> columns) {
        var heads = new ArrayList<AssignState.Head>();
        @Nullable String before = null;
        for (var column : columns) {
            var unit = column.head();
            var named = roster.plan().find(Named.class, unit.id());
            var isFirst = !unit.nation().equals(before);
            before = unit.nation();
            heads.add(
                    new AssignState.Head(
                            unit.nation(),
                            number(column),
                            named.map(Named::name).orElse(""),
                            isFirst));
        }
        return heads;
    }

    /// The serial of a unit, or the first letters of its name; for a folded contingent how many
    /// units unfold.
    private String number(Matrix.Column column) {
        if (!column.folded().isEmpty()) {
            return "+" + column.folded().size();
        }
        return roster.plan()
                .find(ForceElement.class, column.head().id())
                .map(
                        element ->
                                element.number().isBlank()
                                        ? element.name()
                                                .substring(
                                                        0, Math.min(SHORT, element.name().length()))
                                        : element.number())
                .orElse("");
    }

    /// From the first to the last that any unit has to do.
    private @Nullable Span time() {
        Optional<Span> exercise = roster.situation().schedule().exercise();
        var duties =
                roster.units().all().stream()
                        .flatMap(unit -> roster.duties(unit.id()).stream())
                        .map(Duty::span)
                        .toList();
        var all = Stream.concat(exercise.stream(), duties.stream()).toList();
        return all.stream()
                .map(Span::start)
                .min(Comparator.naturalOrder())
                .map(
                        from ->
                                new Span(
                                        from,
                                        all.stream()
                                                .map(Span::end)
                                                .max(Comparator.naturalOrder())
                                                .orElseThrow()))
                .orElse(null);
    }
}
