package org.entente.app.format;

import org.entente.model.plan.Acceptance;
import org.entente.model.plan.ActRuling;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Named;
import org.entente.model.plan.Numbered;
import org.entente.model.plan.Offer;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.model.plan.StrengthCeiling;
import org.entente.resources.AuthorityText;
import org.entente.resources.PlanText;

/// What the user calls a thing of a plan: its name with its number, or for a thing without a name
/// what it joins.
public final class Names {
    private final Language language;
    private final Plan plan;

    public Names(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
    }

    public String of(EntityId id) {
        return plan.find(id).map(this::of).orElseGet(() -> language.say(PlanText.NAME_UNKNOWN));
    }

    public String of(Entity entity) {
        return switch (entity) {
            case Numbered numbered when !numbered.number().isBlank() ->
                    language.say(PlanText.NAME_NUMBERED, numbered.number(), numbered.name());
            case Named named -> named.name();
            case Assignment assignment ->
                    language.say(
                            PlanText.NAME_LINK, of(assignment.assignee()), of(assignment.task()));
            case Dependency dependency ->
                    language.say(
                            PlanText.NAME_LINK,
                            of(dependency.predecessor()),
                            of(dependency.successor()));
            case Constraint constraint ->
                    language.say(
                            PlanText.NAME_LINK,
                            language.say(Words.of(constraint.type())),
                            of(constraint.task()));
            case Offer offer ->
                    language.say(
                            PlanText.NAME_LINK, of(offer.participant()), of(offer.requirement()));
            case Acceptance acceptance -> acceptance.reason();
            case Attestation attestation ->
                    language.say(
                            PlanText.NAME_LINK,
                            language.say(OriginWords.of(attestation.aspect())),
                            attested(attestation));
            case BaselinePage page -> of(page.baseline());
            case AuthorityLine line ->
                    language.say(PlanText.NAME_LINK, of(line.unit()), of(line.holder()));
            case StrengthCeiling ceiling ->
                    language.say(AuthorityText.NAME_CEILING, of(ceiling.participant()));
            case ActRuling ruling -> language.say(AuthorityWords.of(ruling.act()));
        };
    }

    /// The thing, of a plan of means with the one of which it was said.
    private String attested(Attestation attestation) {
        var thing = of(attestation.subject());
        return attestation
                .means(plan)
                .map(step -> language.say(PlanText.NAME_LINK, thing, of(step)))
                .orElse(thing);
    }

    /// A means by its net, or by its way in words where it is none.
    public String of(PacePlan.Step means) {
        var net = means.net();
        return net == null ? means.way() : of(net);
    }
}
