package org.entente.app.feature.authority;

import org.entente.app.format.Language;
import org.entente.model.label.Notes;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.StrengthCeiling;
import org.entente.resources.AuthorityDeskText;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// What a new row is at first: for whom or what the one beside it is.
record NewThings(Plan plan, Language language, Supplier<UUID> ids) {
    /// Null where the plan has nobody yet for whom it could be.
    @Nullable Entity of(Page page, @Nullable EntityId near) {
        return switch (page) {
            case LINES -> line(near);
            case CAVEATS -> bearer(near).map(this::caveat).orElse(null);
            case CEILINGS -> nation(near).map(this::ceiling).orElse(null);
            case TRANSFERS, ACTS -> null;
        };
    }

    private Notes notes() {
        return Notes.of(plan.exercise().label());
    }

    private @Nullable AuthorityLine line(@Nullable EntityId near) {
        var beside =
                near == null
                        ? Optional.<AuthorityLine>empty()
                        : plan.find(AuthorityLine.class, near);
        var unit =
                beside.map(AuthorityLine::unit)
                        .or(() -> near instanceof ForceElement.Id id ? Optional.of(id) : first());
        var holder = beside.map(AuthorityLine::holder).or(() -> commander().map(Participant::id));
        return unit.isEmpty() || holder.isEmpty()
                ? null
                : new AuthorityLine(
                        new AuthorityLine.Id(ids.get()),
                        unit.get(),
                        holder.get(),
                        AuthorityDegree.OPCON,
                        AuthorityLine.Term.OPEN,
                        AuthorityState.ASKED,
                        "",
                        notes());
    }

    private Optional<ForceElement.Id> first() {
        return plan.forceElements().findFirst().map(ForceElement::id);
    }

    /// A command or organisation rather than a nation.
    private Optional<Participant> commander() {
        return plan.participants()
                .filter(one -> one.type() != ParticipantKind.NATION)
                .findFirst()
                .or(() -> plan.participants().findFirst());
    }

    private Optional<AssigneeId> bearer(@Nullable EntityId near) {
        if (near instanceof AssigneeId who) {
            return Optional.of(who);
        }
        return (near == null ? Optional.<Caveat>empty() : plan.find(Caveat.class, near))
                .map(Caveat::bearer)
                .or(() -> plan.participants().findFirst().map(Participant::id));
    }

    private Caveat caveat(AssigneeId bearer) {
        return new Caveat(
                new Caveat.Id(ids.get()),
                bearer,
                language.say(AuthorityDeskText.NEW_CAVEAT),
                Caveat.Ruling.NONE,
                "",
                "",
                notes());
    }

    private Optional<Participant.Id> nation(@Nullable EntityId near) {
        if (near instanceof Participant.Id id) {
            return Optional.of(id);
        }
        return (near == null
                        ? Optional.<StrengthCeiling>empty()
                        : plan.find(StrengthCeiling.class, near))
                .map(StrengthCeiling::participant)
                .or(() -> plan.participants().findFirst().map(Participant::id));
    }

    private StrengthCeiling ceiling(Participant.Id nation) {
        return new StrengthCeiling(
                new StrengthCeiling.Id(ids.get()), nation, null, null, "", notes());
    }
}
