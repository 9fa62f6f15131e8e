package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.BRITONS;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.fix.Fix;
import org.entente.model.interop.fix.Fixes;
import org.entente.model.interop.fix.Tariff;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Editions;
import org.entente.model.match.Quality;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.MendKind;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Every kind of fix is offered where it applies, and moves readiness once it is made.
final class EveryFixTest {
    private static final Fixes.Names NAMES =
            new Fixes.Names("Gateway", "Test", "Liaison officer", "System", "Risk");
    private static final ExchangeRequirement WANTED =
            Scene.exchange("wanted", NORWEGIANS.id(), SWEDES.id());

    /// By the parameter in which two differ, the kind that mends it.
    private static final Map<String, MendKind> BY_PARAMETER =
            Map.of(
                    "key", MendKind.LOAD_KEY,
                    "room", MendKind.ISSUE_NETCONFIG,
                    "release", MendKind.CHANGE_EDITION,
                    "band", MendKind.LOAN_RADIO,
                    "brevity", MendKind.TRAIN,
                    "freq", MendKind.SPECTRUM_REQUEST,
                    "agreement", MendKind.SIGN_AGREEMENT,
                    "releasability", MendKind.RELEASE_DECISION,
                    "licence", MendKind.ACCREDIT,
                    "number", MendKind.RENUMBER);

    private static final String MATCHING =
            "key~EQ!B@K; room~EQ!B@C; release~EQ!B@S; band~RNG!B@E; brevity~EQ!B@P; freq~EQ!B@R;"
                    + " agreement~REF!B@X; releasability~REF!B@X; licence~REF!B@X; number~UNQ!B@C";

    private static final Standard DATA =
            new Standard(
                    "DATA",
                    "n",
                    "t",
                    "d",
                    "l",
                    Objects.requireNonNull(CatalogueReader.parameters(MATCHING)),
                    "M/M");
    private static final Catalogue STANDARDS =
            Catalogue.of(
                    List.of(
                            DATA,
                            Objects.requireNonNull(Scene.GROUND.catalogue().standard("RADIO")),
                            Objects.requireNonNull(Scene.GROUND.catalogue().standard("CHAT"))),
                    Editions.NONE);

    @Test
    void everyKindIsOfferedAndMovesReadiness() {
        var plans = new EnumMap<MendKind, Plan>(MendKind.class);
        BY_PARAMETER.forEach((parameter, kind) -> plans.put(kind, differing(parameter)));
        plans.put(MendKind.FIELD_EQUIPMENT, withoutSystem());
        plans.put(MendKind.DEPLOY_GATEWAY, withHub());
        plans.put(MendKind.LNO_EXCHANGE, differing("key"));
        plans.put(MendKind.CHANGE_PACE, onAnotherNet());
        plans.put(MendKind.TEST_BILATERAL, stating("key", ""));
        plans.put(MendKind.ACCEPT_RISK, differing("band"));

        assertThat(plans).containsOnlyKeys(MendKind.values());
        plans.forEach(EveryFixTest::offersAndMoves);
    }

    /// What is classified goes by hand only where somebody says that it may.
    @Test
    void whatIsClassifiedGetsAMeansThatMayCarryIt() {
        var secret = label(Classification.SECRET);
        var restricted = label(Classification.RESTRICTED);
        var product = Scene.product("PIC", "CHAT");
        var classified = WANTED.withNotes(restricted);

        offersAndMoves(MendKind.LNO_EXCHANGE, differing("key").put(classified));
        offersAndMoves(MendKind.LNO_EXCHANGE, differing("key").put(Scene.REPORT.withNotes(secret)));
        offersAndMoves(MendKind.CHANGE_PACE, onAnotherNet().put(product.withNotes(secret)));
    }

    private static Notes label(Classification level) {
        return Notes.of(new Label("NATO", level, Label.NATO_UNCLASSIFIED.releasableTo()));
    }

    private static void offersAndMoves(MendKind kind, Plan plan) {
        var before = Interop.of(Interop.ground(STANDARDS, Scene.TODAY), plan);
        var fix =
                Fixes.candidates(before, Tariff.USUAL, NAMES, UUID::randomUUID).stream()
                        .filter(each -> each.kind() == kind && each.edit() != null)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(kind + " is not offered"));
        assertThat(fix.cost()).as("%s", kind).isPositive();
        assertThat(fix.leadDays()).isEqualTo(Tariff.USUAL.price(kind).leadDays());
        assertThat(fix.things()).as("what %s is about", kind).isNotEmpty();

        var after = before.next(applied(plan, fix));

        switch (kind) {
            case TEST_BILATERAL ->
                    assertThat(after.plan().evidence().map(test -> test.name()))
                            .containsExactly("Test");
            case ACCEPT_RISK -> assertAccepted(after);
            default -> assertBetter(kind, before, after);
        }
    }

    private static Plan applied(Plan plan, Fix fix) {
        var outcome = PlanEditor.apply(plan, Objects.requireNonNull(fix.edit()));
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return ((Outcome.Applied) outcome).plan();
    }

    private static void assertBetter(MendKind kind, Interop before, Interop after) {
        var was = verdict(before);
        var is = verdict(after);
        boolean isByHand = kind == MendKind.LNO_EXCHANGE || kind == MendKind.CHANGE_PACE;
        assertThat(was).as("before %s", kind).isEqualTo(Verdict.NONE);
        assertThat(is.lo())
                .as("after %s", kind)
                .isGreaterThanOrEqualTo(isByHand ? Quality.MANUAL : Quality.DEGRADED);
        assertThat(Readiness.of(after.assessment(), 0).lo())
                .isGreaterThan(Readiness.of(before.assessment(), 0).lo());
    }

    private static Verdict verdict(Interop interop) {
        return Objects.requireNonNull(interop.assessment().verdict(FitIds.of(WANTED.id()), 0));
    }

    /// Nobody has signed yet; once somebody has, the gate opens.
    private static void assertAccepted(Interop after) {
        var waiver = after.plan().waivers().findFirst().orElseThrow();
        assertThat(waiver.subject()).isEqualTo(WANTED.id());
        assertThat(waiver.grant().isSigned()).isFalse();
        var demand = new Gates.Demand.Critical(true, Quality.DEGRADED);
        var gate = List.of(new Gates.Gate(Gates.Code.COMMEX, List.of(demand)));

        var open = Gates.of(after, gate, new Gates.Standing(0, Set.of()));
        var signed = Gates.of(after, gate, new Gates.Standing(0, Set.of(WANTED.id())));

        assertThat(open.getFirst().met()).isEqualTo(Truth.FALSE);
        assertThat(signed.getFirst().met()).isEqualTo(Truth.TRUE);
    }

    private static Plan plan(CisSystem... systems) {
        var plan = with(brigadeExercise(), Scene.REPORT, Scene.MISSION, Scene.NATIONAL).put(WANTED);
        for (var system : systems) {
            plan = plan.put(system);
        }
        return plan;
    }

    private static Plan differing(String parameter) {
        return stating(
                parameter,
                switch (parameter) {
                    case "band" -> "3-4";
                    case "agreement", "releasability", "licence" -> "missing";
                    case "number" -> "1";
                    default -> "y";
                });
    }

    /// Two on a net who say the same but for one thing.
    private static Plan stating(String parameter, String text) {
        var one = Scene.system("one", NORWEGIANS.id(), Scene.port("main", data(Map.of())));
        var said = new HashMap<>(Map.of("number", Statement.of("2")));
        said.put(parameter, text.isEmpty() ? Statement.UNKNOWN : Statement.of(text));
        var other = Scene.system("other", SWEDES.id(), Scene.port("main", data(said)));
        return plan(one, other).put(Scene.net("data", "DATA", one, other));
    }

    private static Binding data(Map<String, Statement> others) {
        var said = new HashMap<String, Statement>();
        for (var parameter : DATA.parameters()) {
            said.put(
                    parameter.name(),
                    Statement.of(
                            switch (parameter.name()) {
                                case "band" -> "1-2";
                                case "agreement", "releasability", "licence" -> "held";
                                case "number" -> "1";
                                default -> "x";
                            }));
        }
        said.putAll(others);
        return new Binding("DATA", "", BindingRole.PEER, said);
    }

    /// Who gets it has nothing to get it by.
    private static Plan withoutSystem() {
        var one = Scene.radio("one", NORWEGIANS.id(), "a");
        var other = Scene.radio("other", BRITONS.id(), "a");
        return plan(one, other).put(Scene.net("command", one, other));
    }

    /// A system of the consumer is on the net of the producer with another port.
    private static Plan withHub() {
        var one = Scene.radio("one", NORWEGIANS.id(), "a");
        var hub =
                Scene.system(
                        "hub",
                        BRITONS.id(),
                        Scene.port("main", Scene.radio("a")),
                        Scene.port("chat", Scene.chat()));
        var other = Scene.system("other", SWEDES.id(), Scene.port("main", Scene.chat()));
        var chat = Scene.net("chat", "CHAT", other);
        return plan(one, hub, other)
                .put(Scene.net("radio", one, hub))
                .put(
                        chat.withMembers(
                                List.of(
                                        new Net.Member(hub.id(), "chat"),
                                        new Net.Member(other.id(), "main"))));
    }

    /// Both are on a net that works, but not by the standard that carries what is exchanged.
    private static Plan onAnotherNet() {
        var one = Scene.radio("one", NORWEGIANS.id(), "a");
        var other = Scene.radio("other", SWEDES.id(), "a");
        var product = Scene.product("PIC", "CHAT");
        return plan(one, other)
                .put(Scene.net("radio", one, other))
                .put(product)
                .put(Scene.exchange("wanted", NORWEGIANS.id(), SWEDES.id(), product.id()));
    }

    /// A gateway between two domains that nobody has accredited for both.
    @Test
    void aGatewayIsAccreditedForTheDomainsThatItJoins() {
        var one = Scene.radio("one", NORWEGIANS.id(), "a");
        var chat = Scene.port("chat", Scene.chat()).withDomain(Scene.NATIONAL.id());
        var hub = Scene.system("hub", BRITONS.id(), Scene.port("main", Scene.radio("a")), chat);
        var other = Scene.system("other", SWEDES.id(), chat);
        var joined =
                Scene.net("chat", "CHAT", other)
                        .withMembers(
                                List.of(
                                        new Net.Member(hub.id(), "chat"),
                                        new Net.Member(other.id(), "chat")));
        var plan =
                plan(one, hub, other)
                        .put(Scene.net("radio", one, hub))
                        .put(joined)
                        .put(narrow(Scene.gateway("gate", hub, null)));

        offersAndMoves(MendKind.ACCREDIT, plan);
    }

    @Test
    void anAgreementThatBarsTheWayIsSignedForAsLongAsItIsNeeded() {
        var early = Things.days("D", -60, -50);

        offersAndMoves(MendKind.SIGN_AGREEMENT, agreed(Agreement.State.SIGNED, early));
        offersAndMoves(MendKind.SIGN_AGREEMENT, agreed(Agreement.State.PLANNED, null));
        offersAndMoves(MendKind.SIGN_AGREEMENT, agreed(Agreement.State.ENDED, early));
    }

    @Test
    void anAgreementThatIsNotSureIsSigned() {
        var hanging = Things.days("X", -60, 60);
        var plans =
                List.of(
                        agreed(Agreement.State.SIGNED, hanging),
                        agreed(Agreement.State.IN_NEGOTIATION, Things.days("D", -60, 60)),
                        agreed(Agreement.State.IN_NEGOTIATION, hanging));
        for (var plan : plans) {
            var before = Interop.of(Scene.GROUND, plan);
            var fixes = Fixes.candidates(before, Tariff.USUAL, NAMES, UUID::randomUUID);
            var signing =
                    fixes.stream()
                            .filter(each -> each.kind() == MendKind.SIGN_AGREEMENT)
                            .findFirst()
                            .orElseThrow();

            var after = before.next(applied(plan, signing));

            assertThat(verdict(before)).isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
            assertThat(verdict(after)).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
            assertThat(signing.things()).containsExactly(agreement(plan).id());
            assertThat(agreement(after.plan()).paper().state()).isEqualTo(Agreement.State.SIGNED);
        }
    }

    /// What is signed keeps the ends of its period that are late or early enough.
    @Test
    void theMendIsTheEdit() {
        var plan = agreed(Agreement.State.SIGNED, Things.days("D", -60, 1));
        var before = Interop.of(Scene.GROUND, plan);
        var signing =
                Fixes.candidates(before, Tariff.USUAL, NAMES, UUID::randomUUID).stream()
                        .filter(each -> each.kind() == MendKind.SIGN_AGREEMENT)
                        .findFirst()
                        .orElseThrow();

        var mended = before.assessment().next(signing.mend().applied(before.fit()));
        var after = before.next(applied(plan, signing));

        for (int stage = 0; stage < before.stages().size(); stage++) {
            assertThat(after.assessment().verdict(FitIds.of(WANTED.id()), stage))
                    .isEqualTo(mended.verdict(FitIds.of(WANTED.id()), stage));
        }
        assertThat(Objects.requireNonNull(agreement(after.plan()).period()).start())
                .isEqualTo(Objects.requireNonNull(agreement(plan).period()).start());
    }

    private static Agreement agreement(Plan plan) {
        return plan.agreements().findFirst().orElseThrow();
    }

    private static Plan agreed(Agreement.State state, @Nullable Timeframe period) {
        var one = Scene.radio("one", NORWEGIANS.id(), "a");
        var other = Scene.radio("other", SWEDES.id(), "a");
        return plan(one, other)
                .put(Scene.net("command", one, other))
                .put(
                        Scene.agreement(
                                "security",
                                Agreement.Type.SECURITY_AGREEMENT,
                                state,
                                period,
                                Plans.SWEDEN));
    }

    @Test
    void whatIsInForceNeedNotBeSigned() {
        var sound = Interop.of(Scene.GROUND, agreed(Agreement.State.SIGNED, null));

        assertThat(Fixes.candidates(sound, Tariff.USUAL, NAMES, UUID::randomUUID))
                .extracting(Fix::kind)
                .doesNotContain(MendKind.SIGN_AGREEMENT);
    }

    private static Gateway narrow(Gateway gateway) {
        return new Gateway(
                gateway.id(),
                gateway.name(),
                gateway.system(),
                gateway.type(),
                gateway.translations(),
                new Gateway.Accreditation(List.<SecurityDomain.Id>of(), null),
                gateway.capacity(),
                gateway.notes());
    }
}
