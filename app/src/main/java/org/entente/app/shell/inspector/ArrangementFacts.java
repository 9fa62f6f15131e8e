package org.entente.app.shell.inspector;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.FlowWords;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.OriginWords;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.WaiverEdits.Part;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CisArrangement;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.Waiver;
import org.entente.resources.ArrangementText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the inspector says of keys, means, agreements, frequencies, addresses and waivers.
final class ArrangementFacts {
    private final Language language;
    private final Plan plan;
    private final Names names;
    private final List<Fact> facts = new ArrayList<>();

    ArrangementFacts(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
        this.names = new Names(language, plan);
    }

    List<Fact> of(CisArrangement arrangement) {
        switch (arrangement) {
            case CryptoKey key -> key(key);
            case PacePlan means -> means(means);
            case Agreement agreement -> agreement(agreement);
            case SpectrumAssignment spectrum -> spectrum(spectrum);
            case AddressAssignment address -> address(address);
            case FmnParticipation participation -> participation(participation);
            case Waiver waiver -> waiver(waiver);
            case CommexSession session -> session(session);
        }
        return facts;
    }

    private void key(CryptoKey key) {
        stated(ArrangementText.EDITION, key.issue().edition());
        stated(ArrangementText.FAMILY, key.issue().family());
        word(ArrangementText.STATUS, ArrangementWords.of(key.issue().status()));
        var shares =
                key.distribution().stream()
                        .map(
                                share ->
                                        language.say(
                                                ArrangementText.SHARE,
                                                names.of(share.holder()),
                                                language.say(ArrangementWords.of(share.status()))))
                        .collect(Collectors.joining("\n"));
        stated(ArrangementText.DISTRIBUTION, shares);
        links(ArrangementText.NETS, key.nets());
    }

    private void means(PacePlan pace) {
        link(ArrangementText.SUBJECT, pace.subject());
        if (pace.phases().isEmpty()) {
            word(ArrangementText.PHASES, ArrangementText.EVERY_PHASE);
        }
        pace.phases().forEach(phase -> link(ArrangementText.PHASES, phase));
        pace.steps().forEach(step -> step(pace, step));
    }

    private void step(PacePlan pace, PacePlan.Step step) {
        var label = ArrangementWords.of(step.means());
        if (step.net() != null) {
            link(label, step.net());
        }
        var lines = new ArrayList<String>();
        if (!step.way().isBlank()) {
            lines.add(step.way());
        }
        var change = step.change();
        lines.add(
                change.trigger().isBlank()
                        ? language.say(ArrangementText.NO_TRIGGER)
                        : language.say(ArrangementText.TRIGGER, change.trigger()));
        lines.add(language.say(guard(change.monitored())));
        if (change.time() != null) {
            lines.add(
                    language.say(
                            ArrangementText.TAKES, new FlowWords(language).length(change.time())));
        }
        if (step.authorised() != null) {
            lines.add(
                    new OriginWords(language)
                            .sourced(
                                    language.say(
                                            ArrangementText.UP_TO,
                                            language.say(Words.of(step.authorised()))),
                                    Attestation.origin(plan, pace.id(), step)));
        }
        facts.add(new Fact.Shown(language.say(label), String.join("\n", lines)));
    }

    private static ArrangementText guard(@Nullable Boolean monitored) {
        if (monitored == null) {
            return ArrangementText.GUARD_UNKNOWN;
        }
        return monitored ? ArrangementText.GUARDED : ArrangementText.UNGUARDED;
    }

    private void agreement(Agreement agreement) {
        word(ArrangementText.TYPE, ArrangementWords.of(agreement.type()));
        word(ArrangementText.STATUS, ArrangementWords.of(agreement.paper().state()));
        stated(ArrangementText.MATTER, agreement.paper().subject());
        stated(ArrangementText.DOCUMENT, agreement.paper().document());
        links(ArrangementText.PARTIES, agreement.parties());
    }

    private void spectrum(SpectrumAssignment spectrum) {
        var emission = spectrum.emission();
        stated(ArrangementText.ALIAS, emission.alias());
        stated(ArrangementText.BAND, emission.band() == null ? "" : emission.band().name());
        number(ArrangementText.BANDWIDTH, emission.bandwidth());
        number(ArrangementText.POWER, emission.power());
        link(ArrangementText.PLACE, spectrum.area().place());
        number(ArrangementText.RADIUS, spectrum.area().radius());
        var clearance = spectrum.clearance();
        word(ArrangementText.STATUS, ArrangementWords.of(clearance.status()));
        link(ArrangementText.HOST_NATION, clearance.host());
        word(
                ArrangementText.RESTRICTION,
                clearance.restriction() == null
                        ? ArrangementText.UNRESTRICTED
                        : ArrangementWords.of(clearance.restriction()));
        links(ArrangementText.NETS, spectrum.nets());
    }

    private void address(AddressAssignment address) {
        word(ArrangementText.TYPE, ArrangementWords.of(address.type()));
        stated(ArrangementText.VALUE, address.value());
        link(ArrangementText.HOLDER, address.holder());
        if (address.net() != null) {
            link(ArrangementText.NET, address.net());
        }
    }

    private void participation(FmnParticipation participation) {
        link(ArrangementText.MEMBER, participation.member());
        var standing = participation.standing();
        word(
                ArrangementText.OPTION,
                standing.option() == null
                        ? ArrangementText.NOT_STATED
                        : ArrangementWords.of(standing.option()));
        number(ArrangementText.SPIRAL, standing.spiral());
        word(ArrangementText.ROLE, role(standing.role()));
        if (standing.host() != null || isHosted(standing)) {
            link(ArrangementText.HOST, standing.host());
        }
        var services =
                participation.services().stream()
                        .map(this::service)
                        .collect(Collectors.joining("\n"));
        if (!services.isBlank()) {
            facts.add(new Fact.Shown(language.say(ArrangementText.SERVICES), services));
        }
    }

    private void session(CommexSession session) {
        link(ArrangementText.WINDOW, session.window());
        var daily = session.daily();
        stated(
                ArrangementText.HOURS,
                language.say(
                        daily.isPastMidnight()
                                ? ArrangementText.HOURS_PAST_MIDNIGHT
                                : ArrangementText.HOURS_OF,
                        daily.from().toString(),
                        daily.until().toString()));
        number(ArrangementText.TEST_MINUTES, daily.minutes());
        number(ArrangementText.OPERATORS, session.means().operators());
        number(ArrangementText.CIRCUITS, session.means().circuits());
        number(ArrangementText.DIRECTED, session.means().directed());
    }

    private void waiver(Waiver waiver) {
        link(ArrangementText.WAIVED, waiver.subject());
        var grant = waiver.grant();
        part(Part.RULE, ArrangementText.WAIVED_RULE, waiver.rule(), ArrangementText.EVERY_RULE);
        part(
                Part.AUTHORITY,
                ArrangementText.AUTHORITY,
                grant.authority(),
                ArrangementText.UNSIGNED);
        part(Part.PAPER, ArrangementText.DOCUMENT, grant.paper(), ArrangementText.NOT_STATED);
        part(Part.RISK, ArrangementText.RISK, grant.risk(), ArrangementText.NOT_STATED);
        part(
                Part.CONDITIONS,
                ArrangementText.CONDITIONS,
                grant.conditions(),
                ArrangementText.NOT_STATED);
        var period = waiver.period();
        var text = new TimeText(language.formats());
        part(
                Part.FROM,
                ArrangementText.ACCEPTED_FROM,
                period == null ? "" : text.of(period.start()),
                ArrangementText.NOT_STATED);
        part(
                Part.UNTIL,
                ArrangementText.ACCEPTED_UNTIL,
                period == null ? "" : text.of(period.finish()),
                ArrangementText.NO_END);
    }

    private void part(Part part, ArrangementText label, String value, ArrangementText hint) {
        facts.add(
                new Fact.Editable(
                        new InspectorState.Slot(InspectorState.Field.WAIVER, part.name()),
                        language.say(label),
                        value,
                        value.isBlank() ? language.say(hint) : ""));
    }

    private static boolean isHosted(FmnParticipation.Standing standing) {
        return standing.option() != null && standing.option().needsHost();
    }

    private String service(FmnParticipation.Service service) {
        return language.say(
                ArrangementText.SERVICE,
                service.service(),
                text(service.spiral()),
                language.say(role(service.role())));
    }

    private static ArrangementText role(FmnParticipation.@Nullable Role role) {
        return role == null ? ArrangementText.NOT_STATED : ArrangementWords.of(role);
    }

    private void links(ArrangementText label, List<? extends EntityId> targets) {
        if (targets.isEmpty()) {
            link(label, null);
        }
        targets.forEach(target -> link(label, target));
    }

    private void link(ArrangementText label, @Nullable EntityId target) {
        facts.add(
                target == null
                        ? new Fact.Shown(language.say(label), text(null))
                        : new Fact.Link(language.say(label), names.of(target), target));
    }

    private void number(ArrangementText label, @Nullable Integer value) {
        facts.add(new Fact.Shown(language.say(label), text(value)));
    }

    private String text(@Nullable Integer value) {
        return value == null
                ? language.say(ArrangementText.NOT_STATED)
                : language.formats().number(value);
    }

    private void stated(ArrangementText label, String value) {
        facts.add(
                new Fact.Shown(
                        language.say(label),
                        value.isBlank() ? language.say(ArrangementText.NOT_STATED) : value));
    }

    private void word(ArrangementText label, ArrangementText word) {
        facts.add(new Fact.Shown(language.say(label), language.say(word)));
    }
}
