package org.entente.model.rule;

import static java.util.stream.Collectors.groupingBy;

import org.entente.model.authority.Belonging;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.Task;
import org.entente.model.rule.CaveatTest.Answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the caveats of a plan say of giving a task to somebody. For one thread.
public final class Caveats {
    private final Situation situation;
    private final Belonging belonging;
    private final Map<AssigneeId, List<Caveat>> caveats;

    /// A caveat that rules the task out, or of which nobody can tell whether it does.
    public record Objection(Caveat.Id caveat, boolean isKnown) {}

    public Caveats(Situation situation) {
        this.situation = situation;
        this.belonging = new Belonging(situation.plan());
        this.caveats = situation.plan().caveats().collect(groupingBy(Caveat::bearer));
    }

    /// The objections of those that the one belongs to, and its own.
    public Stream<Objection> against(AssigneeId who, Task task) {
        return caveats.isEmpty()
                ? Stream.empty()
                : belonging.chain(who).stream()
                        .flatMap(bearer -> caveats.getOrDefault(bearer, List.of()).stream())
                        .flatMap(caveat -> against(caveat, task));
    }

    private Stream<Objection> against(Caveat caveat, Task task) {
        var test = new CaveatTest(situation, belonging, caveat.ruling(), task);
        var answers =
                List.of(test.kind(), test.place(), test.time(), test.weapons(), test.partners());
        if (answers.contains(Answer.BROKEN)) {
            return Stream.of(new Objection(caveat.id(), true));
        }
        return answers.contains(Answer.UNKNOWN)
                ? Stream.of(new Objection(caveat.id(), false))
                : Stream.empty();
    }
}
