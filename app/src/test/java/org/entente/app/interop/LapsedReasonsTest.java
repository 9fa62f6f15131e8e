package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.interop.SureOnOneNet.agreement;
import static org.entente.app.interop.SureOnOneNet.classified;
import static org.entente.app.interop.SureOnOneNet.key;
import static org.entente.app.interop.SureOnOneNet.plan;
import static org.entente.app.interop.SureOnOneNet.reasons;
import static org.entente.model.Things.days;

import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.FitIds;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.route.Hindrance;
import org.entente.model.match.route.Path;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.time.Timeframe;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// What is known not to be valid in a phase is told by name, with how far it has come, when it is
/// valid and who said so.
final class LapsedReasonsTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Language FRENCH = Language.of(Locale.FRENCH, ZoneOffset.UTC);
    private static final Statement.Origin SAID = new Statement.Origin("Maj Ek", "Letter 7", null);
    private static final Timeframe BRIEF = days("D", -60, -50);

    @Test
    void aKeyThatDoesNotCoverThePhaseIsTold() {
        assertThat(reasons(ENGLISH, plan(key(BRIEF))))
                .containsExactly(
                        "Brigade HF may not be used: EX-1 (planned, D-60 … D-50) is not valid in"
                                + " this phase.");
        assertThat(reasons(FRENCH, plan(key(BRIEF))))
                .containsExactly(
                        "Brigade HF ne peut pas servir : EX-1 (prévue, D-60 … D-50) n'est pas"
                                + " valable pendant cette phase.");
    }

    @Test
    void whoSaidWhenItIsValidIsToldWithIt() {
        var key = key(BRIEF);
        var said =
                Attestation.of(key, Attestation.Aspect.VALIDITY, SAID, Notes.PLAIN).orElseThrow();

        assertThat(reasons(ENGLISH, plan(key, said)))
                .containsExactly(
                        "Brigade HF may not be used: EX-1 (planned, D-60 … D-50; Maj Ek, Letter 7)"
                                + " is not valid in this phase.");
        assertThat(reasons(ENGLISH, plan(key(days("D", -60, -51)), said)))
                .containsExactly(
                        "Brigade HF may not be used: EX-1 (planned, D-60 … D-51) is not valid in"
                                + " this phase.");
    }

    @Test
    void aSystemThatIsThereAtOtherTimesIsToldWithItsHolders() {
        var late = Radios.SWEDISH.withPeriod(BRIEF);
        var said =
                Attestation.of(late, Attestation.Aspect.VALIDITY, SAID, Notes.PLAIN).orElseThrow();

        assertThat(reasons(ENGLISH, plan(late, said)))
                .first()
                .isEqualTo(
                        Plans.NORRBOTTEN.name()
                                + " has a system that speaks Robust 75 bps HF serial tone only in"
                                + " other phases: HF radio (D-60 … D-50; Maj Ek, Letter 7), SWE"
                                + " contingent (D-14 … D+14).");
        assertThat(reasons(FRENCH, plan(late)))
                .first()
                .asString()
                .endsWith(
                        "que dans d'autres phases : HF radio (D-60 … D-50), SWE contingent (D-14"
                                + " … D+14).");
    }

    @Test
    void aNetThatIsNotSetUpThenIsToldByItsOwnName() {
        var net = plan().find(Net.class, Radios.NET.id()).orElseThrow().withPeriod(BRIEF);

        assertThat(reasons(ENGLISH, plan(net)))
                .containsExactly("Brigade HF (D-60 … D-50) is not set up in this phase.");
        assertThat(reasons(FRENCH, plan(net)))
                .containsExactly("Brigade HF (D-60 … D-50) n'est pas établi pendant cette phase.");
    }

    @Test
    void aDomainThatIsNotAccreditedThenIsTold() {
        var domain = Radios.MISSION.withPeriod(BRIEF);

        assertThat(reasons(ENGLISH, classified(agreement(Agreement.State.SIGNED))))
                .noneMatch(line -> line.contains("not accredited"));
        assertThat(reasons(ENGLISH, classified(agreement(Agreement.State.SIGNED)).put(domain)))
                .containsExactly(
                        "HF radio may not be used: Mission Secret (D-60 … D-50) is not accredited"
                                + " in this phase.");
    }

    @Test
    void aGatewayThatIsNotAccreditedThenIsToldByItsOwnName() {
        var gateway =
                new Gateway(
                        new Gateway.Id(Things.id("guard")),
                        "Guard",
                        Radios.SWEDISH.id(),
                        Gateway.Type.IEG_GUARD,
                        List.of(),
                        new Gateway.Accreditation(List.of(), BRIEF),
                        Gateway.Capacity.UNKNOWN,
                        Notes.PLAIN);
        var interop = SureOnOneNet.interop(plan(gateway));
        var words =
                new HindranceWords(ENGLISH, new PlanLexicon(ENGLISH, interop), interop.catalogue());
        var id = FitIds.of(gateway.id());
        var bar = new Hindrance.Bar(id + "/0/one/other", Set.of(id), true);
        var barred = new Hindrance.Barred(new Path(Quality.NONE, List.of(), 0, 0), List.of(bar));
        var exchange = interop.fit().exchanges().get(interop.parts(Radios.SURE.id()).getFirst());

        assertThat(words.say(barred, Objects.requireNonNull(exchange)))
                .containsExactly("Guard (D-60 … D-50) is not accredited in this phase.");
    }
}
