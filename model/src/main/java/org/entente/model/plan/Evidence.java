package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/// A test of two systems by one standard, in the words of CWIX. It holds for the software that each
/// had on that day.
public record Evidence(
        Id id,
        String name,
        Side provider,
        Side consumer,
        String standard,
        Result result,
        Notes notes)
        implements CisEntity {
    /// Identity of a test.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.EVIDENCE;
        }
    }

    /// A system and the software it was tested with; blank where nobody has written it down.
    public record Side(CisSystem.Id system, String software) {}

    /// How it ended, how deep it went, on which day and at which event; the issue in words, blank
    /// where there was none.
    public record Result(
            TestResult outcome, TestDepth depth, LocalDate on, String event, String issue) {}

    @Override
    public Stream<EntityId> targets() {
        return Stream.of(provider.system(), consumer.system());
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        return Stream.empty();
    }

    @Override
    public Evidence withName(String newName) {
        return new Evidence(id, newName, provider, consumer, standard, result, notes);
    }

    @Override
    public Evidence withNotes(Notes newNotes) {
        return new Evidence(id, name, provider, consumer, standard, result, newNotes);
    }
}
