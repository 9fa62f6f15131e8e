package org.entente.app.feature.contingents;

import static java.util.Comparator.comparing;

import org.entente.app.feature.contingents.ContingentsState.Identity;
import org.entente.app.feature.contingents.ContingentsState.Load;
import org.entente.app.feature.contingents.ContingentsState.Make;
import org.entente.app.feature.contingents.ContingentsState.Presence;
import org.entente.app.feature.contingents.ContingentsState.Row;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Strength;
import org.entente.model.plan.SuperiorId;
import org.entente.model.rule.Concerned;
import org.entente.model.rule.Finding;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the order of battle from a plan. One for each plan and verdict, so that filtering costs
/// little.
final class ContingentsProjector {
    private static final Comparator<Row> BY_NUMBER =
            comparing((Row row) -> row.identity().number(), NaturalOrder.NAMES)
                    .thenComparing(row -> row.identity().name(), NaturalOrder.NAMES);
    private static final Comparator<Participant> NATIONS_FIRST =
            comparing((Participant participant) -> participant.type() != ParticipantKind.NATION)
                    .thenComparing(Participant::code, NaturalOrder.NAMES);

    private final Language language;
    private final Plan plan;
    private final Schedule schedule;
    private final Map<EntityId, List<ForceElement>> elements = new HashMap<>();
    private final Map<EntityId, List<Contingent>> contingents = new HashMap<>();
    private final Map<EntityId, Integer> tasks = new HashMap<>();
    private final Map<EntityId, Integer> findings = new HashMap<>();

    ContingentsProjector(Language language, Plan plan, List<Finding> open) {
        this.language = language;
        this.plan = plan;
        this.schedule = Schedule.of(plan);
        plan.forceElements().forEach(one -> put(elements, one.superior(), one));
        plan.contingents().forEach(one -> put(contingents, one.participant(), one));
        plan.assignments().forEach(one -> tasks.merge(one.assignee(), 1, Integer::sum));
        var concerned = new Concerned(plan);
        open.forEach(finding -> count(concerned.holders(finding)));
    }

    /// A finding once for each of these and of all that stand above them.
    private void count(Set<AssigneeId> holders) {
        var all = new HashSet<EntityId>();
        for (EntityId at : holders) {
            while (at != null && all.add(at)) {
                at = above(at);
            }
        }
        all.forEach(id -> findings.merge(id, 1, Integer::sum));
    }

    private @Nullable EntityId above(EntityId id) {
        return switch (id) {
            case ForceElement.Id element ->
                    plan.find(ForceElement.class, element).map(ForceElement::superior).orElse(null);
            case Contingent.Id contingent ->
                    plan.find(Contingent.class, contingent)
                            .map(Contingent::participant)
                            .orElse(null);
            default -> null;
        };
    }

    /// The rows in which every word of the filter occurs, with what stands above and below them.
    ContingentsState project(String filter) {
        var all =
                plan.participants()
                        .sorted(NATIONS_FIRST)
                        .filter(one -> !filter.isBlank() || isExpected(one))
                        .map(this::row)
                        .toList();
        var words = List.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        var shown =
                filter.isBlank()
                        ? all
                        : all.stream().flatMap(row -> kept(row, words).stream()).toList();
        var total = all.stream().map(Row::strength).reduce(Strength.NONE, Strength::plus);
        return new ContingentsState(
                shown,
                plan.count(EntityKind.CONTINGENT),
                total,
                filter.isBlank()
                        ? ContingentsState.Nothing.NO_PARTICIPANT
                        : ContingentsState.Nothing.NO_MATCH);
    }

    /// Nations are to send something; of an organisation it is worth knowing only if it does.
    private boolean isExpected(Participant participant) {
        return participant.type() == ParticipantKind.NATION
                || contingents.containsKey(participant.id());
    }

    private Row row(Participant participant) {
        var below =
                contingents.getOrDefault(participant.id(), List.of()).stream()
                        .map(one -> row(one, participant.code()))
                        .sorted(BY_NUMBER)
                        .toList();
        var identity =
                new Identity(participant.id(), participant.code(), "", participant.name(), null);
        return row(identity, Strength.NONE, Optional.empty(), below);
    }

    private Row row(Contingent contingent, String nation) {
        var identity = new Identity(contingent.id(), nation, "", contingent.name(), null);
        return row(
                identity,
                Strength.NONE,
                schedule.presence(contingent.id()),
                below(contingent.id(), nation));
    }

    private Row row(ForceElement element, String nation) {
        var formation = element.formation();
        var identity =
                new Identity(
                        element.id(),
                        nation,
                        element.number(),
                        element.name(),
                        new Make(
                                formation.domain(),
                                formation.symbol(),
                                formation.echelon(),
                                language.say(Words.of(formation.echelon())),
                                element.strength().personnel()));
        return row(
                identity,
                element.strength(),
                schedule.presence(element.id()),
                below(element.id(), nation));
    }

    private List<Row> below(SuperiorId id, String nation) {
        return elements.getOrDefault(id, List.of()).stream()
                .map(element -> row(element, nation))
                .sorted(BY_NUMBER)
                .toList();
    }

    private Row row(Identity identity, Strength own, Optional<Span> span, List<Row> below) {
        var formats = language.formats();
        int count =
                below.stream()
                        .mapToInt(row -> row.load().tasks())
                        .reduce(tasks.getOrDefault(identity.id(), 0), Integer::sum);
        return new Row(
                identity,
                below.stream().map(Row::strength).reduce(own, Strength::plus),
                span.map(
                                present ->
                                        new Presence(
                                                formats.zulu(present.start()),
                                                formats.zulu(present.end())))
                        .orElse(new Presence("", "")),
                new Load(count, findings.getOrDefault(identity.id(), 0)),
                below);
    }

    /// The row as far as it matches: whole when it does itself, else with the matching rows below.
    private static Optional<Row> kept(Row row, List<String> words) {
        if (matches(row, words)) {
            return Optional.of(row);
        }
        var below = row.below().stream().flatMap(one -> kept(one, words).stream()).toList();
        return below.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Row(row.identity(), row.strength(), row.presence(), row.load(), below));
    }

    private static boolean matches(Row row, List<String> words) {
        var identity = row.identity();
        var text =
                String.join(
                                " ",
                                identity.nation(),
                                identity.number(),
                                identity.name(),
                                identity.echelon())
                        .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private static <T> void put(Map<EntityId, List<T>> map, EntityId key, T value) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }
}
