package org.entente.model.force;

import org.entente.model.plan.Offer;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The balance of force generation: asked, offered, confirmed, missing and to spare, by what a
/// planner wants to see it by. By nation only the nation's own offers count, against the lines that
/// it was asked for.
public final class Balance {
    /// What the balance can be drawn up by.
    public enum By {
        NATION,
        CATEGORY,
        ECHELON,
        PHASE,
        COMMAND
    }

    private static final Heading NONE = new Heading.Unstated();

    private final List<Line> lines;
    private final Schedule schedule;
    private final List<During> phases;

    private Balance(Plan plan, List<Line> lines) {
        this.lines = lines;
        this.schedule = Schedule.of(plan);
        this.phases = plan.phases().flatMap(phase -> during(schedule, phase)).toList();
    }

    public static Balance of(Plan plan) {
        return of(plan, Statement.of(plan));
    }

    /// The balance of a statement of that plan.
    public static Balance of(Plan plan, Statement statement) {
        return new Balance(plan, statement.lines());
    }

    /// All lines in one.
    public Tally total() {
        return lines.stream().map(Tally::of).reduce(Tally.NONE, Tally::plus);
    }

    /// One tally for each heading, in the order in which the lines first name it.
    public Map<Heading, Tally> by(By by) {
        var rows = new LinkedHashMap<Heading, Tally>();
        for (var line : lines) {
            if (by == By.NATION) {
                nations(line).forEach(own -> add(rows, nation(own), own));
            } else {
                headings(by, line).forEach(heading -> add(rows, heading, line));
            }
        }
        return rows;
    }

    private static void add(Map<Heading, Tally> rows, Heading heading, Line line) {
        rows.merge(heading, Tally.of(line), Tally::plus);
    }

    /// The line as each nation sees it that was asked for it.
    private static Stream<Line> nations(Line line) {
        return line.offers().stream()
                .collect(
                        Collectors.groupingBy(
                                Offer::participant, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(own -> new Line(line.requirement(), own));
    }

    private static Heading nation(Line own) {
        return new Heading.Nation(own.offers().getFirst().participant());
    }

    /// Under which headings the line stands: one, but as many nations as were asked for it.
    public Set<Heading> headings(By by, Line line) {
        return by == By.NATION
                ? line.offers().stream()
                        .map(offer -> new Heading.Nation(offer.participant()))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of(heading(by, line.requirement()));
    }

    private Heading heading(By by, Requirement asked) {
        return switch (by) {
            case NATION -> throw new IllegalArgumentException("A line has several nations.");
            case CATEGORY ->
                    stated(asked.need().category())
                            .<Heading>map(Heading.Category::new)
                            .orElse(NONE);
            case ECHELON ->
                    Optional.ofNullable(asked.need().echelon())
                            .<Heading>map(Heading.Size::new)
                            .orElse(NONE);
            case PHASE ->
                    phase(asked.arrival().required())
                            .<Heading>map(Heading.During::new)
                            .orElse(NONE);
            case COMMAND ->
                    stated(asked.subordination().command())
                            .<Heading>map(Heading.Command::new)
                            .orElse(NONE);
        };
    }

    private static Optional<String> stated(String word) {
        return Optional.of(word.strip()).filter(text -> !text.isEmpty());
    }

    /// The first phase that holds the moment.
    private Optional<Phase.Id> phase(@Nullable When required) {
        return Optional.ofNullable(required)
                .flatMap(schedule::instant)
                .flatMap(
                        at ->
                                phases.stream()
                                        .filter(phase -> phase.span().touches(at))
                                        .map(During::id)
                                        .findFirst());
    }

    private record During(Phase.Id id, Span span) {}

    private static Stream<During> during(Schedule schedule, Phase phase) {
        return schedule.span(phase).map(span -> new During(phase.id(), span)).stream();
    }
}
