package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.model.interop.Origin;
import org.entente.model.match.Statement;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Mend;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.resources.CisPaperText;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is asked of things that are no ports, the same on screen and paper.
public record AskWords(Language language) {
    /// Whether and when the thing is valid.
    public String validity(EntityId thing) {
        return language.say(
                switch (thing) {
                    case Agreement.Id _ -> CisPaperText.WHETHER_IN_FORCE;
                    case CryptoKey.Id _ -> CisPaperText.WHEN_KEY_VALID;
                    case SpectrumAssignment.Id _ -> CisPaperText.WHEN_FREQUENCY_ASSIGNED;
                    case SecurityDomain.Id _, Gateway.Id _ -> CisPaperText.WHEN_ACCREDITED;
                    case Net.Id _ -> CisPaperText.WHEN_OPERATED;
                    default -> CisPaperText.WHEN_THERE;
                });
    }

    /// For which nets a key or a frequency is, and who has to agree.
    public String serving(Plan plan, EntityId thing) {
        var names = new Names(language, plan);
        Stream<? extends EntityId> served =
                switch (thing) {
                    case CryptoKey.Id id ->
                            plan.find(CryptoKey.class, id).stream()
                                    .flatMap(key -> key.nets().stream());
                    case SpectrumAssignment.Id id ->
                            plan.find(SpectrumAssignment.class, id).stream()
                                    .flatMap(frequency -> frequency.nets().stream());
                    case Agreement.Id id ->
                            plan.find(Agreement.class, id).stream()
                                    .flatMap(agreement -> agreement.parties().stream());
                    default -> Stream.empty();
                };
        return served.map(names::of).collect(Collectors.joining(", "));
    }

    /// A parameter; with what is stated of it at the port, where nothing tells whether that fits.
    public String parameter(Assessment assessment, Mend.Spot spot) {
        var name = language.parameter(spot.parameter());
        var stated = stated(assessment, spot);
        return stated.standing() == Statement.Standing.VALUE
                ? language.say(CisPaperText.STATED_OTHERWISE, name, stated.text())
                : name;
    }

    private static Statement stated(Assessment assessment, Mend.Spot spot) {
        var standard = assessment.ground().catalogue().standard(spot.key());
        var port = assessment.fit().ports().get(spot.port());
        var binding = port == null ? null : port.binding(spot.key());
        int at = standard == null ? -1 : standard.indexOf(spot.parameter());
        return standard == null || binding == null || at < 0
                ? Statement.UNKNOWN
                : binding.statement(standard, at);
    }

    /// What of a plan of means, a net or an exchange only the plan can tell.
    public String unsaid(Plan plan, Mend.Spot spot, Origin origin) {
        return spot.isLevel()
                ? language.say(CisPaperText.UP_TO_WHICH_LEVEL, means(plan, origin))
                : language.say(
                        spot.isStandard()
                                ? CisPaperText.WHICH_STANDARD
                                : CisPaperText.WHAT_EXCHANGED);
    }

    /// A means of a plan: the net, or the way in words.
    private String means(Plan plan, Origin origin) {
        return plan.find(PacePlan.class, origin.thing()).stream()
                .flatMap(pace -> pace.steps().stream().skip(Math.max(0, origin.part())))
                .findFirst()
                .map(new Names(language, plan)::of)
                .orElse("");
    }

    /// How long a message takes through a gateway.
    public String latency() {
        return language.say(CisPaperText.HOW_LONG_TAKEN);
    }
}
