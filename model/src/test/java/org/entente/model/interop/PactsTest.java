package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.NORWAY;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.RECOVERY;
import static org.entente.model.Plans.SWEDEN;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Things.days;
import static org.entente.model.interop.TwoRadios.OPEN;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.PAPER;
import static org.entente.model.interop.TwoRadios.SWEDISH;
import static org.entente.model.interop.TwoRadios.live;
import static org.entente.model.interop.TwoRadios.plan;
import static org.entente.model.interop.TwoRadios.verdict;

import org.entente.model.Plans;
import org.entente.model.label.Classification;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Hindrance;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Agreement.State;
import org.entente.model.plan.Agreement.Type;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.FmnParticipation.Option;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Stream;

/// What is agreed decides whether systems may be used, stage by stage.
final class PactsTest {
    private static final Timeframe LONG = days("D", -60, 60);

    private static Agreement security(State state, @Nullable Timeframe period) {
        return Scene.agreement("security", Type.SECURITY_AGREEMENT, state, period, SWEDEN);
    }

    private static Agreement between(Type type, State state, Participant... parties) {
        return Scene.agreement("between", type, state, LONG, parties);
    }

    @Test
    void whoIsPartyToASecurityAgreementWorksInTheMissionWhileItIsInForce() {
        assertThat(verdict(plan().put(security(State.SIGNED, LONG)))).isEqualTo(PAPER);
        assertThat(verdict(plan().put(security(State.SIGNED, null)))).isEqualTo(PAPER);
        assertThat(verdict(plan().put(security(State.SIGNED, days("D", -60, 3)))))
                .isEqualTo(Verdict.NONE);
        assertThat(verdict(plan().put(security(State.PLANNED, LONG)))).isEqualTo(Verdict.NONE);
        assertThat(verdict(plan().put(security(State.ENDED, LONG)))).isEqualTo(Verdict.NONE);
    }

    @Test
    void whatIsNegotiatedOrHangsOnWhatThePlanDoesNotHaveIsUnknown() {
        assertThat(verdict(plan().put(security(State.IN_NEGOTIATION, LONG)))).isEqualTo(OPEN);
        assertThat(verdict(plan().put(security(State.SIGNED, days("X", 0, 9))))).isEqualTo(OPEN);
    }

    @Test
    void nobodyIsHeldBackByWhatNobodyHasRecorded() {
        var others =
                Scene.agreement("o", Type.SECURITY_AGREEMENT, State.PLANNED, LONG, Plans.BRITAIN);
        var fuel = Scene.agreement("f", Type.ACSA, State.PLANNED, LONG, SWEDEN, NORWAY);

        assertThat(verdict(plan())).isEqualTo(PAPER);
        assertThat(verdict(plan().put(others).put(fuel))).isEqualTo(PAPER);
    }

    @Test
    void aClassifiedDomainOfTheMissionThatIsNotOnesOwnNeedsASecurityAgreement() {
        var planned = plan().put(security(State.PLANNED, LONG));

        assertThat(verdict(planned.put(Scene.MISSION.withOwner(SWEDEN.id())))).isEqualTo(PAPER);
        assertThat(verdict(planned.put(leveled("MISSION", Classification.UNCLASSIFIED))))
                .isEqualTo(PAPER);
        assertThat(verdict(planned.put(leveled("NATO", Classification.SECRET)))).isEqualTo(PAPER);
        assertThat(verdict(planned.put(leveled("mission", Classification.RESTRICTED))))
                .isEqualTo(Verdict.NONE);
    }

    private static SecurityDomain leveled(String policy, Classification level) {
        var domain = Scene.MISSION;
        return new SecurityDomain(
                domain.id(),
                domain.code(),
                domain.name(),
                new SecurityDomain.Level(policy, level),
                domain.owner(),
                domain.period(),
                domain.notes());
    }

    @Test
    void agreementsThatFollowOneAnotherCarryTheStageTogetherAndOnlyTheirStages() {
        var first = LIVE.withTimeframe(days("D", 0, 4));
        var second = RECOVERY.withTimeframe(days("D", 4, 9));
        var early = security(State.SIGNED, days("D", -2, 4));
        var late =
                Scene.agreement(
                        "2", Type.SECURITY_AGREEMENT, State.SIGNED, days("D", 4, 20), SWEDEN);
        var plan = plan().put(first).put(second).put(early);

        var interop = Interop.of(Scene.GROUND, plan);

        assertThat(verdict(interop, ORDERS, first)).isEqualTo(PAPER);
        assertThat(verdict(interop, ORDERS, second)).isEqualTo(Verdict.NONE);
        assertThat(verdict(interop.next(plan.put(late)), ORDERS, second)).isEqualTo(PAPER);
        assertThat(verdict(plan().put(early).put(late))).isEqualTo(PAPER);
    }

    @Test
    void withoutAnAgreementWhatRestsOnItIsOffInThoseStagesOnly() {
        var signed = security(State.SIGNED, LONG);
        var other = Scene.agreement("2", Type.SECURITY_AGREEMENT, State.SIGNED, LONG, SWEDEN);
        var both = with(signed, other);
        var talking = with(signed, with(other, State.IN_NEGOTIATION));
        var brief = with(signed, other.withPeriod(days("D", -60, 3)));
        var interop = with(signed);

        assertThat(interop.agreements()).containsExactly(signed.id());
        assertThat(without(interop, -1L, signed)).isEqualTo(Verdict.NONE);
        assertThat(without(interop, 0L, signed)).isEqualTo(PAPER);
        assertThat(without(both, -1L, signed)).as("the other covers it alone").isEqualTo(PAPER);
        assertThat(without(talking, -1L, signed)).as("the other may cover it").isEqualTo(OPEN);
        assertThat(without(brief, -1L, signed)).as("the other ends before").isEqualTo(Verdict.NONE);
        assertThat(without(both, -1L, signed, other)).isEqualTo(Verdict.NONE);
        assertThat(without(Interop.of(Scene.GROUND, plan()), -1L, signed)).isEqualTo(PAPER);
    }

    private static Interop with(Agreement... agreements) {
        return Interop.of(
                Scene.GROUND, Stream.of(agreements).reduce(plan(), Plan::put, (a, _) -> a));
    }

    private static @Nullable Verdict without(Interop interop, long stages, Agreement... off) {
        var left = interop.without(Stream.of(off).map(Agreement::id).toList(), stages);
        return left.verdict(FitIds.of(ORDERS.id()), live(interop));
    }

    @Test
    void whoIsHostedRestsOnTheAgreementOfHisNationWithThatOfTheHost() {
        var hosted = plan().put(Scene.part(SWEDES.id(), Option.OPTION_B_MNX, NORWEGIANS.id()));
        var planned = between(Type.HOSTING_AGREEMENT, State.PLANNED, SWEDEN, NORWAY);
        var others = between(Type.HOSTING_AGREEMENT, State.PLANNED, SWEDEN, Plans.BRITAIN);

        assertThat(verdict(hosted)).isEqualTo(PAPER);
        assertThat(verdict(hosted.put(others))).isEqualTo(PAPER);
        assertThat(verdict(hosted.put(planned))).isEqualTo(Verdict.NONE);
        assertThat(verdict(hosted.put(with(planned, State.IN_NEGOTIATION)))).isEqualTo(OPEN);
        assertThat(verdict(hosted.put(with(planned, State.SIGNED)))).isEqualTo(PAPER);
        assertThat(
                        verdict(
                                hosted.put(planned)
                                        .put(leveled("MISSION", Classification.UNCLASSIFIED))))
                .isEqualTo(Verdict.NONE);
        assertThat(verdict(hosted.put(planned).put(leveled("NATO", Classification.SECRET))))
                .isEqualTo(PAPER);
    }

    private static Agreement with(Agreement agreement, State state) {
        return agreement.withPaper(new Agreement.Paper("", "", state));
    }

    @Test
    void onlyWhoNeedsAHostRestsOnIt() {
        var planned = plan().put(between(Type.HOSTING_AGREEMENT, State.PLANNED, SWEDEN, NORWAY));
        var ofNation = Scene.part(SWEDEN.id(), Option.OPTION_C_HOSTED_USERS, NORWAY.id());
        var own = Scene.part(SWEDES.id(), Option.OPTION_A_MNE, NORWEGIANS.id());

        assertThat(verdict(planned.put(own))).isEqualTo(PAPER);
        assertThat(verdict(planned.put(ofNation))).isEqualTo(Verdict.NONE);
        assertThat(verdict(planned.put(ofNation).put(own))).isEqualTo(PAPER);
        assertThat(
                        verdict(
                                planned.put(ofNation)
                                        .put(Scene.part(SWEDES.id(), null, NORWEGIANS.id()))))
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void cryptoOnLoanRestsOnTheAgreementWithWhoLendsIt() {
        var lent = plan().put(lent("NOR"));
        var planned = between(Type.COMSEC_MOU, State.PLANNED, SWEDEN, NORWAY);
        var signed = Scene.agreement("c", Type.CISMOA, State.SIGNED, LONG, SWEDEN, NORWAY);

        assertThat(verdict(plan().put(planned))).isEqualTo(PAPER);
        assertThat(verdict(lent)).isEqualTo(PAPER);
        assertThat(verdict(lent.put(planned))).isEqualTo(Verdict.NONE);
        assertThat(verdict(lent.put(with(planned, State.IN_NEGOTIATION)))).isEqualTo(OPEN);
        assertThat(verdict(lent.put(planned).put(signed))).isEqualTo(PAPER);
        assertThat(verdict(plan().put(lent("SWE")).put(planned))).isEqualTo(PAPER);
        assertThat(verdict(plan().put(lent("XXX")).put(planned))).isEqualTo(PAPER);
    }

    private static CisSystem lent(String by) {
        return SWEDISH.withPort(0, Scene.lent(SWEDISH.ports().getFirst(), by));
    }

    @Test
    void allThatHasToBeAgreedMustBe() {
        var hosted =
                plan().put(Scene.part(SWEDES.id(), Option.OPTION_B_MNX, NORWEGIANS.id()))
                        .put(between(Type.HOSTING_AGREEMENT, State.SIGNED, SWEDEN, NORWAY));

        assertThat(verdict(hosted.put(security(State.SIGNED, LONG)))).isEqualTo(PAPER);
        assertThat(verdict(hosted.put(security(State.PLANNED, LONG)))).isEqualTo(Verdict.NONE);
        assertThat(verdict(hosted.put(security(State.IN_NEGOTIATION, LONG)))).isEqualTo(OPEN);
    }

    @Test
    void theWayTellsThatItsHopIsNotSure() {
        var interop = Interop.of(Scene.GROUND, plan().put(security(State.IN_NEGOTIATION, LONG)));
        int stage = live(interop);

        var best = interop.assessment().best(FitIds.of(ORDERS.id()), stage);

        assertThat(best).isNotNull();
        assertThat(best.hops().getFirst().verdict())
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
        assertThat(interop.assessment().worst(FitIds.of(ORDERS.id()), stage)).isNull();
    }

    @Test
    void whatIsNotAgreedIsToldAlongTheWayThatThereWouldBe() {
        var ended = security(State.SIGNED, days("D", -60, 3));
        var interop = Interop.of(Scene.GROUND, plan().put(ended));
        var exchange = interop.fit().exchanges().get(FitIds.of(ORDERS.id()));

        var hindrances = Hindrance.of(interop.assessment(), exchange, live(interop));

        var bar =
                new Hindrance.Bar(
                        FitIds.port(SWEDISH.id(), 0), Set.of(FitIds.of(ended.id())), true);
        assertThat(hindrances)
                .singleElement()
                .asInstanceOf(type(Hindrance.Barred.class))
                .satisfies(
                        barred -> {
                            assertThat(barred.bars()).containsExactly(bar);
                            assertThat(barred.path().hops()).hasSize(1);
                            assertThat(barred.path().hops().getFirst().verdict())
                                    .isEqualTo(Verdict.NONE);
                        });
    }

    @Test
    void whatIsNotSurelyAgreedIsToldOfTheWayThatThereIs() {
        var open = security(State.IN_NEGOTIATION, LONG);
        var interop = Interop.of(Scene.GROUND, plan().put(open));
        var path = interop.assessment().best(FitIds.of(ORDERS.id()), live(interop));

        assertThat(Hindrance.on(interop.assessment(), path, live(interop)))
                .singleElement()
                .asInstanceOf(type(Hindrance.Barred.class))
                .satisfies(barred -> assertThat(barred.bars().getFirst().isKnown()).isFalse());
        assertThat(Hindrance.on(Interop.of(Scene.GROUND, plan()).assessment(), path, live(interop)))
                .isEmpty();
    }

    @Test
    void whatAnAgreementDoesNotMendIsNotItsFault() {
        var ended = security(State.ENDED, LONG);
        var apart = Scene.radio("SWE radio", SWEDES.id(), "b");
        var interop = Interop.of(Scene.GROUND, plan().put(ended).put(apart));
        var exchange = interop.fit().exchanges().get(FitIds.of(ORDERS.id()));

        assertThat(Hindrance.of(interop.assessment(), exchange, live(interop)))
                .singleElement()
                .isInstanceOf(Hindrance.Mismatched.class);
    }

    @Test
    void anEditOfAnAgreementTouchesOnlyWhatRestsOnIt() {
        Plan plan = plan().put(security(State.SIGNED, LONG));
        var interop = Interop.of(Scene.GROUND, plan);
        var norwegian = Scene.agreement("n", Type.ACSA, State.PLANNED, LONG, NORWAY, SWEDEN);

        assertThat(interop.next(plan.put(norwegian)).assessment()).isSameAs(interop.assessment());
        assertThat(interop.next(plan.put(security(State.SIGNED, days("D", -70, 70)))).assessment())
                .isSameAs(interop.assessment());
        assertThat(verdict(interop.next(plan.put(security(State.ENDED, LONG))), ORDERS, LIVE))
                .isEqualTo(Verdict.NONE);
    }
}
