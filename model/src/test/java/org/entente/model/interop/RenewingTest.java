package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Things.days;
import static org.entente.model.interop.TwoRadios.NET;
import static org.entente.model.interop.TwoRadios.OPEN;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.PAPER;
import static org.entente.model.interop.TwoRadios.live;
import static org.entente.model.interop.TwoRadios.plan;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.fix.Fix;
import org.entente.model.interop.fix.Fixes;
import org.entente.model.interop.fix.Tariff;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.MendKind;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What is not valid for long enough can be made to be.
final class RenewingTest {
    private static final Timeframe BRIEF = days("D", -2, 4);
    private static final Timeframe HANGING = days("X", -2, 20);

    private static List<Fix> fixes(Plan plan, Entity thing) {
        return Fixes.candidates(
                        Interop.of(Scene.GROUND, plan),
                        Tariff.of(plan),
                        new Fixes.Names("gateway", "test", "officer", "system", "risk"),
                        UUID::randomUUID)
                .stream()
                .filter(fix -> fix.mend().isRenewal())
                .filter(fix -> fix.things().equals(List.of(thing.id())))
                .toList();
    }

    /// What the fix promises is what comes of its edit.
    private static void assertRenewed(
            Plan plan, ExchangeRequirement exchange, Entity thing, MendKind kind, Verdict then) {
        var fixes = fixes(plan, thing);
        assertThat(fixes).singleElement().returns(kind, Fix::kind);
        var fix = fixes.getFirst();
        var interop = Interop.of(Scene.GROUND, plan);
        var id = FitIds.of(exchange.id());
        var outcome = PlanEditor.apply(plan, Objects.requireNonNull(fix.edit()));
        var after = Interop.of(Scene.GROUND, ((Outcome.Applied) outcome).plan());

        assertThat(interop.assessment().verdict(id, live(interop)))
                .isEqualTo(Verdict.NONE)
                .isNotEqualTo(then);
        assertThat(
                        Assessment.of(
                                        interop.assessment().ground(),
                                        fix.mend().applied(interop.fit()))
                                .verdict(id, live(interop)))
                .as("promised")
                .isEqualTo(then);
        assertThat(TwoRadios.verdict(after, exchange, LIVE)).as("done").isEqualTo(then);
    }

    @Test
    void theKeyThatIsFarthestIsValidForLonger() {
        var loaded = Scene.key("EX-1", CryptoKey.Status.LOADED, BRIEF, NET);
        var planned = Scene.key("EX-2", CryptoKey.Status.PLANNED, BRIEF, NET);
        var plan = plan().put(planned).put(loaded);

        assertRenewed(plan, ORDERS, loaded, MendKind.LOAD_KEY, PAPER);
        assertThat(fixes(plan, planned)).isEmpty();
    }

    /// Nobody has the material yet for the time that is not covered.
    @Test
    void anotherEditionOfTheKeyIsPlannedForTheRestOfTheTime() {
        var key =
                Scene.key("EX-1", CryptoKey.Status.LOADED, BRIEF, NET)
                        .withIssue(new CryptoKey.Issue("3", "KG", CryptoKey.Status.LOADED));
        var plan = plan().put(key);
        var edit = fixes(plan, key).getFirst().edit();

        assertThat(edit)
                .isInstanceOfSatisfying(
                        Edit.Add.class,
                        add -> {
                            var next = (CryptoKey) add.entity();
                            var period = Objects.requireNonNull(next.period());
                            assertThat(next.name()).isEqualTo("EX-1");
                            assertThat(next.issue())
                                    .isEqualTo(
                                            new CryptoKey.Issue(
                                                    "4", "KG", CryptoKey.Status.PLANNED));
                            assertThat(next.nets()).containsExactly(NET.id());
                            assertThat(period.start()).isEqualTo(BRIEF.finish());
                        });
    }

    @Test
    void whatHungOnAnAnchorHangsOnItStill() {
        var domain = Scene.MISSION.withPeriod(BRIEF);
        var plan = plan().put(domain);
        var edit = (Edit.Revise) Objects.requireNonNull(fixes(plan, domain).getFirst().edit());
        var period = Objects.requireNonNull(((SecurityDomain) edit.entity()).period());

        assertThat(period.finish())
                .isInstanceOfSatisfying(
                        When.Relative.class,
                        end -> {
                            assertThat(end.anchor().toString()).contains("D");
                            assertThat(end.offset().months()).isZero();
                            assertThat(end.offset().minutes()).isZero();
                        });
    }

    @Test
    void aKeyThatIsOfNoUseIsNotValidForLonger() {
        var compromised = Scene.key("EX-1", CryptoKey.Status.COMPROMISED, BRIEF, NET);

        assertThat(fixes(plan().put(compromised), compromised)).isEmpty();
    }

    @Test
    void aFrequencyIsRequestedForLonger() {
        var frequency = Scene.frequency("F-1", BRIEF, NET);
        var plan = plan().put(frequency);

        assertRenewed(plan, ORDERS, frequency, MendKind.SPECTRUM_REQUEST, PAPER);
    }

    @Test
    void whatElseIsOpenStaysOpen() {
        var key = Scene.key("EX-1", CryptoKey.Status.LOADED, BRIEF, NET);
        var frequency = Scene.frequency("F-1", HANGING, NET);

        assertRenewed(plan().put(key).put(frequency), ORDERS, key, MendKind.LOAD_KEY, OPEN);
        assertThat(fixes(plan().put(frequency), frequency)).as("it is asked").isEmpty();
    }

    @Test
    void aNetIsSetUpForLonger() {
        var net = NET.withPeriod(BRIEF);

        assertRenewed(plan().put(net), ORDERS, net, MendKind.ISSUE_NETCONFIG, PAPER);
    }

    @Test
    void aDomainIsAccreditedForLonger() {
        var domain = Scene.MISSION.withPeriod(BRIEF);

        assertRenewed(plan().put(domain), ORDERS, domain, MendKind.ACCREDIT, PAPER);
    }

    @Test
    void aGatewayIsAccreditedForLonger() {
        assertRenewed(
                Hinged.plan(BRIEF),
                Hinged.ON,
                Hinged.gateway(BRIEF),
                MendKind.ACCREDIT,
                Objects.requireNonNull(
                        TwoRadios.verdict(
                                Interop.of(Scene.GROUND, Hinged.plan(null)), Hinged.ON, LIVE)));
    }
}
