package org.entente.model.assign;

import org.entente.model.authority.AuthorityMatrix;
import org.entente.model.authority.CommandLines;
import org.entente.model.authority.Held;
import org.entente.model.duty.Duty;
import org.entente.model.duty.Unit;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Task;
import org.entente.model.rule.Situation;

import java.util.stream.Stream;

/// A unit over which authority is agreed can be employed only while somebody holds command over it.
/// Of units over which nothing is stated nothing is said: they stay under their nation.
final class Command implements Bar {
    private final Situation situation;
    private final CommandLines lines;

    Command(Situation situation) {
        this.situation = situation;
        this.lines = CommandLines.of(situation.plan());
    }

    @Override
    public Stream<Reason> against(Unit unit, Duty duty) {
        if (!(unit.id() instanceof ForceElement.Id element) || !needsCommand(duty)) {
            return Stream.empty();
        }
        var over = lines.over(element).stream().filter(Held::isCommand).toList();
        var isHeld =
                over.isEmpty()
                        || over.stream()
                                .anyMatch(
                                        held ->
                                                held.holdsAt(duty.span().start())
                                                        && !endsWithin(held, duty));
        return isHeld ? Stream.empty() : Stream.of(new Reason.Barred(over.getFirst().line().id()));
    }

    private static boolean endsWithin(Held held, Duty duty) {
        var until = held.until();
        return until != null && until.isBefore(duty.span().end());
    }

    private boolean needsCommand(Duty duty) {
        return situation
                .task(duty.task())
                .map(Task::filing)
                .flatMap(filing -> AuthorityMatrix.act(filing.kind()))
                .isPresent();
    }
}
