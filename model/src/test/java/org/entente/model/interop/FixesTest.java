package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.BRITONS;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.fix.Fix;
import org.entente.model.interop.fix.Fixes;
import org.entente.model.interop.fix.Offer;
import org.entente.model.interop.fix.Tariff;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Editions;
import org.entente.model.match.Quality;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.TestResult;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Ground;
import org.entente.model.match.route.MendKind;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

final class FixesTest {
    private static final Fixes.Names NAMES =
            new Fixes.Names("New gateway", "Test to come", "Liaison officer", "New system", "Risk");
    private static final ExchangeRequirement ORDERS =
            Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id());

    private static final Ground DATA = data();

    private static Ground data() {
        var parameters =
                Objects.requireNonNull(
                        CatalogueReader.parameters(
                                "number~UNQ!B@C; net~EQ!B@C; edition~VER!B@S; band~RNG!B@E;"
                                        + " brevity~EQ!B@P; freq~EQ!B@R; agreement~REF!B@X;"
                                        + " releasability~REF!B@X; licence~REF!B@X"));
        var standard = new Standard("DATA", "n", "t", "d", "l", parameters, "M/M");
        return Interop.ground(Catalogue.of(List.of(standard), Editions.NONE), Scene.TODAY);
    }

    private static Plan plan(CisSystem... systems) {
        var plan = with(brigadeExercise(), Scene.REPORT, Scene.MISSION, Scene.NATIONAL).put(ORDERS);
        for (var system : systems) {
            plan = plan.put(system);
        }
        return plan;
    }

    private static Plan radios(String norwegian, String swedish, Map<String, Statement> agreed) {
        var one = Scene.radio("NOR radio", NORWEGIANS.id(), norwegian);
        var other = Scene.radio("SWE radio", SWEDES.id(), swedish);
        var net = Scene.net("command", one, other);
        return plan(one, other).put(loaded(net, Binding.of("RADIO", agreed)));
    }

    private static Net loaded(Net net, Binding loaded) {
        return new Net(
                net.id(),
                net.name(),
                net.type(),
                net.control(),
                loaded,
                net.members(),
                net.period(),
                net.notes());
    }

    private static List<Fix> fixes(Ground ground, Plan plan) {
        var count = new AtomicInteger();
        return Fixes.candidates(
                Interop.of(ground, plan),
                Tariff.USUAL,
                NAMES,
                () -> new UUID(7, count.incrementAndGet()));
    }

    private static List<Fix> fixes(Ground ground, Plan plan, MendKind kind) {
        return fixes(ground, plan).stream().filter(fix -> fix.kind() == kind).toList();
    }

    private static Plan applied(Plan plan, Fix fix) {
        var outcome = PlanEditor.apply(plan, Objects.requireNonNull(fix.edit()));
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return ((Outcome.Applied) outcome).plan();
    }

    private static @Nullable Verdict verdict(Ground ground, Plan plan) {
        var interop = Interop.of(ground, plan);
        for (int i = 0; i < interop.stages().size(); i++) {
            if (LIVE.id().equals(interop.stages().get(i).phase())) {
                return interop.assessment().verdict(FitIds.of(ORDERS.id()), i);
            }
        }
        return null;
    }

    @Test
    void whoHasAnotherKeyThanTheNetLoadsThatOfTheNet() {
        var plan = radios("a", "b", Map.of("key", Statement.of("a")));
        assertThat(verdict(Scene.GROUND, plan)).isEqualTo(Verdict.NONE);

        var fixes = fixes(Scene.GROUND, plan, MendKind.LOAD_KEY);

        assertThat(fixes)
                .singleElement()
                .satisfies(
                        fix -> {
                            assertThat(fix.wordings().getFirst().now())
                                    .isEqualTo(Statement.of("b"));
                            assertThat(fix.wordings().getFirst().wanted())
                                    .isEqualTo(Statement.of("a"));
                            assertThat(fix.leadDays()).isEqualTo(14);
                            assertThat(verdict(Scene.GROUND, applied(plan, fix)))
                                    .isEqualTo(Verdict.sure(Quality.COMPATIBLE));
                        });
    }

    @Test
    void withoutAnAgreedKeyEitherSideMayTakeThatOfTheOther() {
        var plan = radios("a", "b", Map.of());

        var fixes = fixes(Scene.GROUND, plan, MendKind.LOAD_KEY);

        assertThat(fixes)
                .hasSize(2)
                .allSatisfy(
                        fix ->
                                assertThat(verdict(Scene.GROUND, applied(plan, fix)))
                                        .isEqualTo(Verdict.sure(Quality.COMPATIBLE)));
    }

    @Test
    void whatIsNotKnownIsStatedOrTested() {
        var plan = radios("a", "", Map.of());
        assertThat(verdict(Scene.GROUND, plan))
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));

        var stated = fixes(Scene.GROUND, plan, MendKind.LOAD_KEY);
        var tests = fixes(Scene.GROUND, plan, MendKind.TEST_BILATERAL);

        assertThat(stated)
                .singleElement()
                .satisfies(
                        fix ->
                                assertThat(verdict(Scene.GROUND, applied(plan, fix)))
                                        .isEqualTo(Verdict.sure(Quality.COMPATIBLE)));
        assertThat(tests)
                .singleElement()
                .satisfies(
                        fix -> {
                            var added = ((Edit.Add) Objects.requireNonNull(fix.edit())).entity();
                            assertThat(((Evidence) added).result().outcome())
                                    .isEqualTo(TestResult.PENDING);
                            assertThat(verdict(Scene.GROUND, applied(plan, fix)))
                                    .as("a test that is to come tells nothing yet")
                                    .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
                        });
    }

    @Test
    void aKeyThatNobodyNamesHasNoEdit() {
        var plan = radios("", "", Map.of());

        assertThat(fixes(Scene.GROUND, plan, MendKind.LOAD_KEY))
                .hasSize(2)
                .allSatisfy(
                        fix -> {
                            assertThat(fix.edit()).isNull();
                            assertThat(fix.wordings().getFirst().wanted())
                                    .isEqualTo(Statement.UNKNOWN);
                        });
    }

    @Test
    void eachScopeIsMendedInItsOwnWay() {
        var one = Scene.system("one", NORWEGIANS.id(), Scene.port("main", data("1", "x", "held")));
        var other =
                Scene.system("other", SWEDES.id(), Scene.port("main", data("1", "y", "missing")));
        var plan = plan(one, other).put(Scene.net("data", "DATA", one, other));

        var kinds = fixes(DATA, plan).stream().map(Fix::kind).distinct().toList();

        assertThat(kinds)
                .contains(
                        MendKind.RENUMBER,
                        MendKind.ISSUE_NETCONFIG,
                        MendKind.CHANGE_EDITION,
                        MendKind.LOAN_RADIO,
                        MendKind.TRAIN,
                        MendKind.SPECTRUM_REQUEST,
                        MendKind.SIGN_AGREEMENT,
                        MendKind.RELEASE_DECISION,
                        MendKind.ACCREDIT);
        assertThat(fixes(DATA, plan, MendKind.RENUMBER).getFirst().wordings().getFirst().wanted())
                .isEqualTo(Statement.of("2"));
    }

    private static Binding data(String number, String word, String held) {
        return new Binding(
                "DATA",
                "",
                BindingRole.PEER,
                Map.of(
                        "number", Statement.of(number),
                        "net", Statement.of(word),
                        "edition", Statement.of(word),
                        "band", Statement.of(word.equals("x") ? "1-2" : "3-4"),
                        "brevity", Statement.of(word),
                        "freq", Statement.of(word),
                        "agreement", Statement.of(held),
                        "releasability", Statement.of(held),
                        "licence", Statement.of(held)));
    }

    @Test
    void aSystemOnNetsOfBothBecomesAGateway() {
        var one = Scene.radio("NOR radio", NORWEGIANS.id(), "a");
        var other = Scene.system("SWE chat", SWEDES.id(), Scene.port("main", Scene.chat()));
        var hub =
                Scene.system(
                        "hub",
                        SWEDES.id(),
                        Scene.port("main", Scene.radio("a")),
                        Scene.port("chat", Scene.chat()));
        var far = Scene.exchange("far", SWEDES.id(), NORWEGIANS.id());
        var consumer = Scene.system("BRI", BRITONS.id(), Scene.port("main", Scene.chat()));
        var wanted = Scene.exchange("wanted", NORWEGIANS.id(), BRITONS.id());
        var chat = Scene.net("chat", "CHAT", other, consumer);
        var plan =
                plan(one, other, hub, consumer)
                        .put(far)
                        .put(wanted)
                        .put(Scene.net("radio", one, hub))
                        .put(
                                chat.withMembers(
                                        List.of(
                                                new Net.Member(hub.id(), "chat"),
                                                new Net.Member(consumer.id(), "main"))));

        var fix = fixes(Scene.GROUND, plan, MendKind.DEPLOY_GATEWAY).getFirst();

        assertThat(((Edit.Add) Objects.requireNonNull(fix.edit())).entity())
                .isInstanceOf(Gateway.class);
        var after = Interop.of(Scene.GROUND, applied(plan, fix));
        assertThat(after.assessment().verdict(FitIds.of(wanted.id()), 0))
                .isEqualTo(Verdict.sure(Quality.DEGRADED));
    }

    private static List<Offer> offers(Interop interop, List<Fix> fixes, int days) {
        return Objects.requireNonNull(Fixes.offers(interop, fixes, days, (_, _) -> true));
    }

    @Test
    void threeOffersComeByTheirDatesAndTheLastByHand() {
        var plan = radios("a", "b", Map.of("key", Statement.of("a")));
        var interop = Interop.of(Scene.GROUND, plan);
        var fixes = fixes(Scene.GROUND, plan);

        var soon = offers(interop, fixes, 20);
        var late = offers(interop, fixes, 60);

        assertThat(soon).extracting(Offer::term).containsExactly(Offer.Term.values());
        assertThat(soon.get(0).fixes()).isEmpty();
        assertThat(soon.get(0).beyond()).isNotEmpty();
        assertThat(soon.get(1).fixes()).extracting(Fix::kind).containsExactly(MendKind.LOAD_KEY);
        assertThat(late.get(0).fixes()).extracting(Fix::kind).containsExactly(MendKind.LOAD_KEY);
        assertThat(late.get(2).fixes())
                .extracting(Fix::kind)
                .containsExactly(MendKind.LNO_EXCHANGE);
        assertThat(late).allMatch(Offer::isExact);
    }

    @Test
    void fixesOfOneSystemAreOneEdit() {
        var one = Scene.system("one", NORWEGIANS.id(), Scene.port("main", data("1", "x", "held")));
        var other =
                Scene.system("other", SWEDES.id(), Scene.port("main", data("1", "y", "missing")));
        var plan = plan(one, other).put(Scene.net("data", "DATA", one, other));
        var interop = Interop.of(DATA, plan);
        var swedish =
                fixes(DATA, plan).stream()
                        .filter(fix -> fix.things().equals(List.of(other.id())))
                        .toList();

        var edit = Fixes.together(interop, swedish);

        assertThat(swedish).hasSizeGreaterThan(5);
        assertThat(edit).isInstanceOf(Edit.Revise.class);
        var outcome = PlanEditor.apply(plan, Objects.requireNonNull(edit));
        assertThat(verdict(DATA, ((Outcome.Applied) outcome).plan()))
                .isEqualTo(Verdict.sure(Quality.COMPATIBLE));
    }

    @Test
    void aLiaisonOfficerBecomesTheLastMeansOfTheExchange() {
        var plan = radios("a", "b", Map.of());

        var fix = fixes(Scene.GROUND, plan, MendKind.LNO_EXCHANGE).getFirst();

        var pace = (PacePlan) ((Edit.Add) Objects.requireNonNull(fix.edit())).entity();
        assertThat(pace.subject()).isEqualTo(ORDERS.id());
        assertThat(pace.steps()).extracting(PacePlan.Step::way).containsExactly("Liaison officer");
        assertThat(verdict(Scene.GROUND, plan)).isEqualTo(Verdict.NONE);
        assertThat(verdict(Scene.GROUND, applied(plan, fix)))
                .isEqualTo(Verdict.sure(Quality.MANUAL));
        assertThat(fixes(Scene.GROUND, applied(plan, fix), MendKind.LNO_EXCHANGE))
                .allMatch(again -> again.edit() == null);
    }

    @Test
    void aLiaisonOfficerTakesThePlaceOfAMeansThatCarriesNothing() {
        var plan = radios("a", "b", Map.of());
        var dead = plan.nets().findFirst().orElseThrow().id();
        var steps =
                Stream.of(PacePlan.Means.values())
                        .map(
                                each ->
                                        new PacePlan.Step(
                                                each, dead, "", PacePlan.Change.UNKNOWN, null))
                        .toList();
        var full =
                new PacePlan(
                        new PacePlan.Id(new UUID(0, 99)),
                        "Means",
                        ORDERS.id(),
                        List.of(),
                        steps,
                        Notes.PLAIN);

        var fix = fixes(Scene.GROUND, plan.put(full), MendKind.LNO_EXCHANGE).getFirst();

        var after = applied(plan.put(full), fix);
        assertThat(after.pacePlans().findFirst().orElseThrow().steps())
                .hasSize(4)
                .filteredOn(step -> step.means() == PacePlan.Means.EMERGENCY)
                .singleElement()
                .satisfies(step -> assertThat(step.way()).isEqualTo("Liaison officer"));
        assertThat(verdict(Scene.GROUND, after)).isEqualTo(Verdict.sure(Quality.MANUAL));
        assertThat(fixes(Scene.GROUND, after, MendKind.LNO_EXCHANGE)).isEmpty();
    }

    @Test
    void whoIsOnNoNetOfTheOtherIsFieldedASystem() {
        var one = Scene.radio("NOR radio", NORWEGIANS.id(), "a");
        var other = Scene.radio("BRI radio", BRITONS.id(), "a");
        var plan = plan(one, other).put(Scene.net("command", one, other));

        var fix = fixes(Scene.GROUND, plan, MendKind.FIELD_EQUIPMENT).getFirst();

        assertThat(fix.leadDays()).isEqualTo(365);
        var after = applied(plan, fix);
        assertThat(after.cisSystems().filter(each -> each.name().equals("New system")))
                .singleElement()
                .satisfies(system -> assertThat(system.station().holder()).isEqualTo(SWEDES.id()));
        assertThat(verdict(Scene.GROUND, after)).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
    }

    @Test
    void aNetThatBothAreOnBecomesTheNextMeans() {
        var one = Scene.chatting("one", NORWEGIANS.id(), "a");
        var other = Scene.chatting("other", SWEDES.id(), "a");
        var radio = Scene.net("radio", one, other);
        var product = Scene.product("PIC", "CHAT");
        var wanted = Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id(), product.id());
        var plan = plan(one, other).put(radio).put(product).put(wanted);

        var fix = fixes(Scene.GROUND, plan, MendKind.CHANGE_PACE).getFirst();

        var pace = (PacePlan) ((Edit.Add) Objects.requireNonNull(fix.edit())).entity();
        assertThat(pace.steps())
                .singleElement()
                .satisfies(
                        step -> {
                            assertThat(step.net()).isEqualTo(radio.id());
                            assertThat(step.means()).isEqualTo(PacePlan.Means.ALTERNATE);
                        });
        assertThat(Interop.of(Scene.GROUND, plan).assessment().verdict(FitIds.of(wanted.id()), 0))
                .isEqualTo(Verdict.NONE);
        assertThat(
                        Interop.of(Scene.GROUND, applied(plan, fix))
                                .assessment()
                                .verdict(FitIds.of(wanted.id()), 0))
                .isEqualTo(Verdict.sure(Quality.MANUAL));
        assertThat(fixes(Scene.GROUND, applied(plan, fix), MendKind.CHANGE_PACE))
                .allMatch(again -> again.edit() == null);
    }

    @Test
    void whatNothingMendsTodayMayBeAccepted() {
        var plan = plan(Scene.radio("NOR radio", NORWEGIANS.id(), "a"));
        var interop = Interop.of(Scene.GROUND, plan);

        var today = offers(interop, fixes(Scene.GROUND, plan), 60).getLast();

        assertThat(today.beyond()).isEmpty();
        assertThat(today.fixes()).extracting(Fix::kind).containsExactly(MendKind.ACCEPT_RISK);
        var after = applied(plan, today.fixes().getFirst());
        assertThat(after.waivers())
                .singleElement()
                .satisfies(
                        waiver -> {
                            assertThat(waiver.subject()).isEqualTo(ORDERS.id());
                            assertThat(waiver.grant().isSigned()).isFalse();
                        });
        assertThat(fixes(Scene.GROUND, after, MendKind.ACCEPT_RISK))
                .allMatch(again -> again.edit() == null);
    }

    @Test
    void whereAllWorksNothingIsOffered() {
        assertThat(fixes(Scene.GROUND, radios("a", "a", Map.of()))).isEmpty();
    }
}
