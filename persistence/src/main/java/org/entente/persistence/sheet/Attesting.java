package org.entente.persistence.sheet;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who gave the answers on things that do not tell it themselves. An answer takes the place of the
/// one before.
final class Attesting {
    private final Plan plan;
    private final Map<Attestation.Id, Attestation> fresh = new LinkedHashMap<>();

    Attesting(Plan plan) {
        this.plan = plan;
    }

    /// A thing as an answer leaves it, and of which aspects of it the answer tells, or of the level
    /// of which step of a plan of means, counted from 0.
    record Answer(Entity thing, List<Aspect> aspects, int step) {
        private static final int WHOLE = -1;

        Answer {
            aspects = List.copyOf(aspects);
        }

        Answer(Entity thing, List<Aspect> aspects) {
            this(thing, aspects, WHOLE);
        }

        static Answer ofStep(PacePlan pace, int step) {
            return new Answer(pace, List.of(Aspect.LEVEL), step);
        }

        List<Attestation> said(Plan plan, Statement.Origin origin) {
            return aspects.stream()
                    .flatMap(aspect -> of(aspect, origin).stream())
                    .map(one -> noted(plan, one))
                    .toList();
        }

        private Optional<Attestation> of(Aspect aspect, Statement.Origin origin) {
            var notes = new Notes(thing.label(), "");
            return step != WHOLE && thing instanceof PacePlan pace
                    ? Attestation.of(pace, pace.steps().get(step), origin, notes)
                    : Attestation.of(thing, aspect, origin, notes);
        }

        /// What was noted of the answer before stays, under a label that protects the thing as
        /// well.
        private Attestation noted(Plan plan, Attestation one) {
            return plan.find(Attestation.class, one.id())
                    .filter(known -> known.subject().equals(one.subject()))
                    .map(Attestation::notes)
                    .map(notes -> notes.withLabel(notes.label().join(thing.label())))
                    .map(one::withNotes)
                    .orElse(one);
        }
    }

    /// False where the same one has said all of it from the same source and of the same day.
    boolean isNew(Answer answer, Statement.Origin origin) {
        return answer.said(plan, origin).stream()
                .anyMatch(
                        one ->
                                plan.find(Attestation.class, one.id())
                                        .filter(known -> known.said().equals(one.said()))
                                        .isEmpty());
    }

    void take(Answer answer, Statement.Origin origin) {
        answer.said(plan, origin).forEach(one -> fresh.put(one.id(), one));
    }

    /// The things of which something was said.
    Stream<EntityId> subjects() {
        return fresh.values().stream().map(Attestation::subject);
    }

    Stream<Edit> edits(EntityId subject) {
        return fresh.values().stream()
                .filter(one -> one.subject().equals(subject))
                .map(one -> plan.has(one.id()) ? new Edit.Revise(one) : new Edit.Add(one));
    }
}
