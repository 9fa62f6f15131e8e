package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.TestResult;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.secrecy.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

final class SensitiveTextTest implements RuleContract {
    private static final String KEY = "key 3F9A77B1C4D2E8F0A1B2C3D4E5F60718";
    private static final String FREQUENCY = "on 243.150 MHz";

    private static World with(String remark) {
        return World.EMPTY.with(
                World.system("A", World.NORWAY).withNotes(Notes.PLAIN.withRemark(remark)));
    }

    @Override
    public CisRule rule() {
        return new SensitiveText();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SENSITIVE_TEXT;
    }

    @Override
    public World broken() {
        return with("0123456789ABCDEF0123456789ABCDEF");
    }

    @Override
    public World sound() {
        return with("Batteries for three days");
    }

    @Override
    public World unknown() {
        return with("ALPHA BRAVO DELTA GAMMA OMEGA");
    }

    private static PacePlan pace(String way, String trigger) {
        return new PacePlan(
                new PacePlan.Id(id("PACE")),
                "PACE",
                new Net.Id(id("Net")),
                List.of(),
                List.of(
                        new PacePlan.Step(
                                PacePlan.Means.PRIMARY,
                                null,
                                way,
                                new PacePlan.Change(trigger, null, null),
                                null)),
                Notes.PLAIN);
    }

    private static Evidence test(String event, String issue) {
        var test = World.test("T", TestResult.SUCCESS);
        return test.withResult(test.result().withEvent(event).withIssue(issue));
    }

    private static Notes remark(String text) {
        return Notes.PLAIN.withRemark(text);
    }

    /// Things with that text, each in another place.
    private static Stream<Function<String, Entity>> places() {
        var system = World.system("A", World.NORWAY);
        return Stream.of(
                text -> pace("", text),
                text -> pace(text, ""),
                text -> test(text, ""),
                text -> test("", text),
                text -> World.EMPTY.net("Net", Map.of()).withNotes(remark(text)),
                text -> World.system("A", World.NORWAY, World.binding("K", Map.of("p", text))),
                text ->
                        system.withPorts(
                                List.of(new CisSystem.Port("main", text, null, List.of()))),
                text -> World.product("P", text),
                text -> Plans.TELEMARK.withName(text),
                text -> Plans.TELEMARK.withNotes(remark(text)));
    }

    private List<Finding> of(Entity thing) {
        var net = World.EMPTY.net("Net", Map.of());
        return World.EMPTY
                .with(World.system("Set 0", World.NORWAY), World.system("Set 1", World.SWEDEN))
                .with(net, thing)
                .check(rule());
    }

    @ParameterizedTest
    @MethodSource("places")
    void looksAtEveryTextOfEveryThingAndRepeatsNone(Function<String, Entity> place) {
        assertThat(of(place.apply("When the net is jammed"))).isEmpty();
        assertThat(of(place.apply("band 225-400 MHz"))).isEmpty();
        for (var what : Disclosure.values()) {
            var text = what == Disclosure.KEY ? KEY : FREQUENCY;
            var thing = place.apply(text);
            assertThat(of(thing))
                    .singleElement()
                    .satisfies(
                            finding -> {
                                assertThat(finding.severity()).isEqualTo(Severity.SHOWSTOPPER);
                                assertThat(finding.subject()).isEqualTo(thing.id());
                                assertThat(finding.arguments())
                                        .containsExactly(
                                                new Argument.Thing(thing.id()),
                                                new Argument.Amount(1),
                                                new Argument.Term.Secret(what));
                            });
        }
        assertThat(of(place.apply("ALPHA BRAVO DELTA GAMMA OMEGA")))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    @Test
    void tellsHowManyTextsThereAreAndAcceptingThemAcceptsNoneThatComesLater() {
        var one = of(test(FREQUENCY, ""));
        var two = of(test(FREQUENCY, KEY));

        assertThat(two)
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.arguments())
                                        .contains(
                                                new Argument.Amount(2),
                                                new Argument.Several(
                                                        List.of(
                                                                new Argument.Term.Secret(
                                                                        Disclosure.KEY),
                                                                new Argument.Term.Secret(
                                                                        Disclosure.FREQUENCY)),
                                                        0)));
        assertThat(two.getFirst().key()).isNotEqualTo(one.getFirst().key());
    }

    @Test
    void aClassifiedPlanMayTellFrequenciesButNoKeys() {
        var exercise = World.EMPTY.plan().exercise();
        var secretLabel = new Label("NATO", Classification.SECRET, exercise.label().releasableTo());
        var secret = World.EMPTY.with(exercise.withNotes(Notes.of(secretLabel)));

        assertThat(secret.with(test(FREQUENCY, "")).check(rule())).isEmpty();
        assertThat(secret.with(test(KEY, "")).check(rule())).hasSize(1);
    }
}
