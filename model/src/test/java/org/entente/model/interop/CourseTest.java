package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.RECOVERY;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.match.route.Readiness.Gate;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class CourseTest {
    private static final CisSystem NORWEGIAN = Scene.radio("NOR radio", NORWEGIANS.id(), "a");
    private static final CisSystem SWEDISH = Scene.radio("SWE radio", SWEDES.id(), "a");
    private static final Net NET = Scene.net("command", NORWEGIAN, SWEDISH);
    private static final CryptoKey KEY =
            new CryptoKey(
                    new CryptoKey.Id(Things.id("key")),
                    "ALPHA",
                    CryptoKey.Issue.PLANNED,
                    List.of(
                            new CryptoKey.Share(NORWEGIANS.id(), CryptoKey.Status.LOADED),
                            new CryptoKey.Share(SWEDES.id(), CryptoKey.Status.LOADED)),
                    List.of(NET.id()),
                    null,
                    Notes.PLAIN);
    private static final Interop READY = Interop.of(Scene.GROUND, plan());
    private static final Span HELD = READY.stages().getFirst().span();
    private static final Instant THIRD = Plans.STARTEX.plus(Duration.ofDays(3));
    private static final Instant FIFTH = Plans.STARTEX.plus(Duration.ofDays(5));

    private static Plan plan() {
        return with(
                        brigadeExercise(),
                        Scene.REPORT,
                        Scene.MISSION,
                        Scene.NATIONAL,
                        NORWEGIAN,
                        SWEDISH,
                        NET)
                .put(Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id(), LIVE, RECOVERY));
    }

    private static Supposition off(Instant from, Instant until) {
        return new Supposition(List.of(NET.id()), from, until);
    }

    @Test
    void nothingOffIsOneStretchForEachStage() {
        var course = Course.of(READY, Supposition.NOTHING);

        assertThat(course.stretches())
                .extracting(Course.Stretch::span)
                .containsExactlyElementsOf(READY.stages().stream().map(Stage::span).toList());
        assertThat(course.stretches()).noneMatch(Course.Stretch::off);
        assertThat(course.stretches().getFirst().readiness().gate()).isEqualTo(Gate.READY);
    }

    @Test
    void aNetThatIsOffFromTheThirdToTheFifthDayTakesReadinessForTheseDaysOnly() {
        var course = Course.of(READY, off(THIRD, FIFTH));

        assertThat(course.stretches().subList(0, 3))
                .extracting(Course.Stretch::span)
                .containsExactly(
                        new Span(HELD.start(), THIRD),
                        new Span(THIRD, FIFTH),
                        new Span(FIFTH, HELD.end()));
        assertThat(course.stretches().subList(0, 3))
                .extracting(part -> part.readiness().gate())
                .containsExactly(Gate.READY, Gate.NOT_READY, Gate.READY);
        assertThat(course.at(THIRD))
                .hasValueSatisfying(
                        part -> {
                            assertThat(part.off()).isTrue();
                            assertThat(part.whole().gate()).isEqualTo(Gate.READY);
                            assertThat(part.readiness().counts().notReady()).isEqualTo(1);
                        });
        var after = course.stretches().getLast();
        assertThat(after.readiness()).as("the stage after it").isEqualTo(after.whole());
    }

    @Test
    void offWithoutAnEndIsOffToTheEnd() {
        var course = Course.of(READY, new Supposition(List.of(NET.id()), THIRD, null));

        assertThat(course.at(THIRD.minusSeconds(1)).orElseThrow().off()).isFalse();
        assertThat(course.stretches().stream().filter(part -> !part.span().start().isBefore(THIRD)))
                .isNotEmpty()
                .allMatch(Course.Stretch::off);
    }

    @Test
    void everyThingThatCanFailIsSwitchedOff() {
        var keyed = READY.next(plan().put(KEY));
        for (var thing :
                List.of(NET.id(), NORWEGIAN.id(), NORWEGIANS.id(), Plans.SWEDEN.id(), KEY.id())) {
            var course = Course.of(keyed, Supposition.NOTHING.with(List.of(thing)));

            assertThat(course.stretches().getFirst().readiness().gate())
                    .as(thing.toString())
                    .isEqualTo(Gate.NOT_READY);
        }
    }

    @Test
    void whatBearsOnlyANameIsSwitchedOffForSomeDaysToo() {
        var powered =
                NORWEGIAN.withPort(
                        0,
                        NORWEGIAN
                                .ports()
                                .getFirst()
                                .stating("RADIO", Remarks.POWER, Statement.of("Generator 3")));
        var running = READY.next(plan().put(powered));
        var name = running.named().iterator().next();
        var off = Supposition.NOTHING.withNames(List.of(name)).during(THIRD, FIFTH);

        assertThat(Course.of(running, off).stretches().subList(0, 3))
                .extracting(part -> part.readiness().gate())
                .containsExactly(Gate.READY, Gate.NOT_READY, Gate.READY);
        assertThat(Course.of(running, off.withoutName(name)).stretches())
                .noneMatch(Course.Stretch::off);
        assertThat(off.isNothing()).isFalse();
        assertThat(off.within(plan())).isEqualTo(off);
        assertThat(off.with(List.of(NET.id())).without(NET.id())).isEqualTo(off);
        assertThat(Course.of(READY, off).stretches())
                .as("nothing rests on it")
                .allMatch(part -> part.readiness().equals(part.whole()));
    }

    @Test
    void whatIsOffBeforeTheFirstStageTouchesNone() {
        var early = off(HELD.start().minus(Duration.ofDays(9)), HELD.start());

        assertThat(early.stages(READY.stages())).isZero();
        assertThat(Course.of(READY, early).stretches()).noneMatch(Course.Stretch::off);
    }

    @Test
    void stretchesNeverOverlap() {
        var course = Course.of(READY, off(THIRD, FIFTH));

        for (int i = 1; i < course.stretches().size(); i++) {
            assertThat(course.stretches().get(i).span().start())
                    .isAfterOrEqualTo(course.stretches().get(i - 1).span().end());
        }
    }
}
