package org.entente.app.shell;

import static java.util.Comparator.comparing;

import org.entente.app.format.Language;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Span;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Makes the header from a plan and the time. One for each plan, so that a tick of the clock costs
/// nothing.
final class HeaderProjector {
    private static final AnchorCode D_DAY = new AnchorCode("D");

    /// The anchor that days are counted from.
    private record Count(String anchor, Instant at) {}

    private record Stage(String name, Span span) {}

    private final Language language;
    private final String name;
    private final List<Stage> stages;
    private final @Nullable Count count;

    HeaderProjector(Language language, Plan plan) {
        this.language = language;
        this.name = plan.exercise().name();
        var schedule = Schedule.of(plan);
        this.stages =
                plan.phases()
                        .flatMap(
                                phase ->
                                        schedule
                                                .span(phase)
                                                .map(span -> new Stage(phase.name(), span))
                                                .stream())
                        .sorted(comparing((Stage stage) -> stage.span().start()))
                        .toList();
        this.count =
                Stream.of(D_DAY, AnchorCode.STARTEX)
                        .flatMap(
                                code ->
                                        schedule
                                                .anchors()
                                                .instant(code)
                                                .map(at -> new Count(code.value(), at))
                                                .stream())
                        .findFirst()
                        .orElse(null);
    }

    HeaderState at(Instant now) {
        var formats = language.formats();
        return new HeaderState(
                name,
                phase(now),
                day(now),
                new HeaderState.Clocks(
                        formats.zuluClock(now),
                        language.say(ShellText.HEADER_ZULU, formats.zulu(now)),
                        formats.localClock(now),
                        language.say(
                                ShellText.HEADER_LOCAL,
                                formats.local(now),
                                formats.zone().getId())));
    }

    /// The phase that began last and is not over, else the one that comes next or was the last.
    private String phase(Instant now) {
        var running =
                stages.reversed().stream()
                        .filter(stage -> stage.span().contains(now))
                        .map(Stage::name)
                        .findFirst();
        var coming =
                stages.stream()
                        .filter(stage -> stage.span().start().isAfter(now))
                        .map(stage -> language.say(ShellText.HEADER_BEFORE, stage.name()))
                        .findFirst();
        var over =
                stages.stream()
                        .max(comparing(stage -> stage.span().end()))
                        .map(stage -> language.say(ShellText.HEADER_AFTER, stage.name()));
        return running.or(() -> coming).or(() -> over).orElse("");
    }

    private HeaderState.Day day(Instant now) {
        if (count == null) {
            return new HeaderState.Day("", "");
        }
        long days = language.formats().days(count.at(), now);
        return new HeaderState.Day(
                language.formats().dayCount(count.anchor(), days),
                language.say(ShellText.HEADER_DAY_HINT, language.formats().number(days)));
    }
}
