package org.entente.app.report.plan;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.rule.Concerned;
import org.entente.model.rule.Finding;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Whose matter a finding is: the participant who is charged with it, or else to whom the thing
/// belongs that it is about.
final class Owners {
    private final Reading reading;
    private final Concerned concerned;

    Owners(Reading reading) {
        this.reading = reading;
        this.concerned = new Concerned(reading.plan());
    }

    /// Nobody where it is the matter of the whole exercise.
    Optional<Participant.Id> of(Finding finding) {
        return charged(finding).or(() -> of(finding.subject()));
    }

    /// Who is charged with it, and everybody to whom something belongs that it names.
    Set<Participant.Id> concerned(Finding finding) {
        var all = new LinkedHashSet<Participant.Id>();
        of(finding).ifPresent(all::add);
        concerned.by(finding).forEach(each -> all.add(each.id()));
        return all;
    }

    private Optional<Participant.Id> charged(Finding finding) {
        var charge = finding.charge();
        return charge == null || charge.owner() == null ? Optional.empty() : of(charge.owner());
    }

    private Optional<Participant.Id> of(EntityId id) {
        return id instanceof AssigneeId assignee
                ? reading.participant(assignee).map(Participant::id)
                : reading.plan().find(Entity.class, id).flatMap(this::of);
    }

    private Optional<Participant.Id> of(Entity thing) {
        return switch (thing) {
            case Offer offer -> Optional.of(offer.participant());
            case StrengthCeiling ceiling -> Optional.of(ceiling.participant());
            case Billet billet -> Optional.ofNullable(billet.post().nation());
            case CisSystem system -> of(system.station().holder());
            case FmnParticipation joining -> of(joining.member());
            case AddressAssignment address ->
                    Optional.ofNullable(address.holder()).flatMap(this::of);
            case Assignment assignment -> of(assignment.assignee());
            case AuthorityLine line -> of(line.unit());
            case Caveat caveat -> of(caveat.bearer());
            default -> Optional.empty();
        };
    }
}
