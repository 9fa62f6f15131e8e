package org.entente.model.plan;

import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The means by which an exchange or a net works, and the means that take over one after the other
/// (PACE). No phase is every phase.
public record PacePlan(
        Id id,
        String name,
        PaceSubjectId subject,
        List<Phase.Id> phases,
        List<Step> steps,
        Notes notes)
        implements CisArrangement {
    public PacePlan {
        phases = List.copyOf(phases);
        steps = List.copyOf(steps);
    }

    /// Identity of a plan of means.
    public record Id(UUID value) implements CisId, AttestedId {
        @Override
        public EntityKind kind() {
            return EntityKind.PACE_PLAN;
        }
    }

    /// In which order the means take over.
    public enum Means {
        PRIMARY,
        ALTERNATE,
        CONTINGENCY,
        EMERGENCY
    }

    /// One means: the net, or the way in words where it is none, how one changes to it, and up to
    /// which level it may carry information; null where nobody has stated it.
    public record Step(
            Means means,
            Net.@Nullable Id net,
            String way,
            Change change,
            @Nullable Classification authorised) {
        /// By what it goes, whichever place it has: the id of the net and the way in words; blank
        /// where nobody states either.
        public String carrier() {
            return Stream.of(net == null ? "" : net.value().toString(), way.strip())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        public Step withAuthorised(@Nullable Classification newAuthorised) {
            return new Step(means, net, way, change, newAuthorised);
        }

        public Step withNet(Net.@Nullable Id newNet) {
            return new Step(means, newNet, way, change, authorised);
        }
    }

    /// When one changes to the means, blank where nothing is agreed; whether the receiver guards it
    /// and how long the change takes, null where nobody has stated it.
    public record Change(String trigger, @Nullable Boolean monitored, @Nullable Duration time) {
        public static final Change UNKNOWN = new Change("", null, null);
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.of(
                        Stream.<EntityId>of(subject),
                        phases.stream(),
                        steps.stream().flatMap(step -> Stream.ofNullable(step.net())))
                .flatMap(ids -> ids);
    }

    /// It goes with its subject, and with the last phase that it names, for without one it would
    /// claim every phase.
    @Override
    public Stream<Entity> without(EntityId gone) {
        var left = phases.stream().filter(phase -> !phase.equals(gone)).toList();
        if (gone.equals(subject) || (left.isEmpty() && !phases.isEmpty())) {
            return Stream.empty();
        }
        var means =
                steps.stream()
                        .map(step -> gone.equals(step.net()) ? step.withNet(null) : step)
                        .toList();
        return Stream.of(new PacePlan(id, name, subject, left, means, notes));
    }

    @Override
    public PacePlan withName(String newName) {
        return new PacePlan(id, newName, subject, phases, steps, notes);
    }

    public PacePlan withPhases(List<Phase.Id> newPhases) {
        return new PacePlan(id, name, subject, newPhases, steps, notes);
    }

    public PacePlan withSteps(List<Step> newSteps) {
        return new PacePlan(id, name, subject, phases, newSteps, notes);
    }

    /// With another step in the place of the one that is counted so from 0.
    public PacePlan withStep(int index, Step step) {
        return withSteps(
                IntStream.range(0, steps.size())
                        .mapToObj(at -> at == index ? step : steps.get(at))
                        .toList());
    }

    @Override
    public PacePlan withNotes(Notes newNotes) {
        return new PacePlan(id, name, subject, phases, steps, newNotes);
    }
}
