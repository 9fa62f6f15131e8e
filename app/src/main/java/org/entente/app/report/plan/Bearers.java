package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import org.entente.app.format.Words;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who takes part in what, gathered by contingent: what its units do, it does. A participant that
/// sends one contingent or none is one bearer.
final class Bearers {
    private final Reading reading;
    private final Map<Participant.Id, List<Contingent>> contingents;
    private final Map<AssigneeId, Bearer> byId = new LinkedHashMap<>();
    private final Map<Bearer, Map<TaskId, Set<AssignmentRole>>> roles = new HashMap<>();

    /// A column of a matrix: a short title, and what it stands for.
    record Bearer(String title, String meaning) {}

    Bearers(Reading reading) {
        this.reading = reading;
        this.contingents =
                reading.plan().contingents().collect(groupingBy(Contingent::participant));
        reading.plan()
                .participants()
                .sorted(
                        comparing((Participant each) -> each.type() != ParticipantKind.NATION)
                                .thenComparing(Participant::code)
                                .thenComparing(each -> each.id().value()))
                .forEach(this::add);
        reading.plan().assignments().forEach(this::note);
    }

    private void add(Participant participant) {
        var sent =
                contingents.getOrDefault(participant.id(), List.of()).stream()
                        .sorted(
                                comparing(Contingent::name, NAMES)
                                        .thenComparing(each -> each.id().value()))
                        .toList();
        var code = participant.code();
        var whole = new Bearer(code, participant.name());
        byId.put(participant.id(), whole);
        int number = 1;
        for (var contingent : sent) {
            byId.put(
                    contingent.id(),
                    sent.size() == 1
                            ? whole
                            : new Bearer(code + " " + number++, contingent.name()));
        }
    }

    private void note(Assignment assignment) {
        var bearer = bearer(assignment.assignee());
        if (bearer != null) {
            roles.computeIfAbsent(bearer, _ -> new HashMap<>())
                    .computeIfAbsent(assignment.task(), _ -> EnumSet.noneOf(AssignmentRole.class))
                    .add(assignment.role());
        }
    }

    private @Nullable Bearer bearer(AssigneeId id) {
        return switch (id) {
            case Participant.Id participant -> byId.get(participant);
            case Contingent.Id contingent -> byId.get(contingent);
            case ForceElement.Id element -> above(element);
        };
    }

    private @Nullable Bearer above(ForceElement.Id element) {
        SuperiorId above = element;
        var seen = new HashSet<SuperiorId>();
        while (above instanceof ForceElement.Id id && seen.add(above)) {
            var superior = reading.plan().find(ForceElement.class, id);
            if (superior.isEmpty()) {
                return null;
            }
            above = superior.get().superior();
        }
        return above instanceof Contingent.Id contingent ? byId.get(contingent) : null;
    }

    /// Those that take part in anything: nations first, each by its code.
    List<Bearer> busy() {
        return byId.values().stream().distinct().filter(roles::containsKey).toList();
    }

    /// Those whose title alone does not tell who they are.
    List<Bearer> numbered() {
        return busy().stream().filter(bearer -> bearer.title().indexOf(' ') > 0).toList();
    }

    boolean takesPart(Bearer bearer, TaskId task) {
        return roles.getOrDefault(bearer, Map.of()).containsKey(task);
    }

    /// The first letters of its roles in the task; blank where it has none.
    String letters(Bearer bearer, TaskId task) {
        var letters = new ArrayList<String>();
        for (var role : roles.getOrDefault(bearer, Map.of()).getOrDefault(task, Set.of())) {
            letters.add(letter(role));
        }
        return String.join("", letters);
    }

    String letter(AssignmentRole role) {
        return reading.say(Words.of(role))
                .substring(0, 1)
                .toUpperCase(reading.language().texts().locale());
    }
}
