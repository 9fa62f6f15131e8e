package org.entente.persistence.exchange;

import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.TaskId;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.jspecify.annotations.Nullable;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the dependencies of a schedule over.
final class LinkConversion {
    private final ProjectConversion conversion;
    private final LagConversion lags;
    private final Map<List<TaskId>, Set<DependencyKind>> linked = new HashMap<>();

    LinkConversion(ProjectConversion conversion) {
        this.conversion = conversion;
        this.lags = new LagConversion(conversion);
    }

    void convert(Task task) {
        var id = conversion.id(task);
        if (id == null) {
            return;
        }
        task.getPredecessors().forEach(relation -> convert(id, relation));
    }

    private void convert(TaskId successor, Relation relation) {
        var predecessor = conversion.id(relation.getPredecessorTask());
        var place = conversion.place(relation.getSuccessorTask());
        if (predecessor == null) {
            conversion.book().dropped(Loss.FOREIGN_LINK, place, relation);
            return;
        }
        if (TimingConversion.isSpanning(relation.getPredecessorTask())
                || TimingConversion.isSpanning(relation.getSuccessorTask())) {
            conversion.book().dropped(Loss.LEVEL_OF_EFFORT, place, relation);
            return;
        }
        var type = type(relation.getType());
        var known =
                linked.computeIfAbsent(
                        List.of(predecessor, successor), _ -> EnumSet.noneOf(DependencyKind.class));
        var key = predecessor.value() + ">" + successor.value();
        var isFirst = known.isEmpty();
        if (!known.add(type)) {
            conversion.book().dropped(Loss.DOUBLE_LINK, place, relation);
        } else {
            var lag = lags.of(relation);
            conversion.put(
                    new Dependency(
                            new Dependency.Id(
                                    conversion.id("dependency", isFirst ? key : key + type)),
                            predecessor,
                            successor,
                            type,
                            lag.length(),
                            lag.time(),
                            conversion.notes()));
        }
    }

    private static DependencyKind type(@Nullable RelationType type) {
        return switch (type) {
            case START_START -> DependencyKind.START_TO_START;
            case FINISH_FINISH -> DependencyKind.FINISH_TO_FINISH;
            case START_FINISH -> DependencyKind.START_TO_FINISH;
            case FINISH_START -> DependencyKind.FINISH_TO_START;
            case null -> DependencyKind.FINISH_TO_START;
        };
    }
}
