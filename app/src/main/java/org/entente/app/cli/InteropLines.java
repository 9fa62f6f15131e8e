package org.entente.app.cli;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.Language;
import org.entente.app.interop.GateWords;
import org.entente.app.interop.PartyBook;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.Why;
import org.entente.model.baseline.ReadinessSnapshot;
import org.entente.model.interop.Gates;
import org.entente.model.interop.NetPace;
import org.entente.model.interop.Origin;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.Phase;
import org.entente.resources.CliText;
import org.entente.resources.PartyText;

import java.util.List;
import java.util.function.Function;

/// What works with what, in lines for people: stage by stage, the critical exchanges first, each
/// with its verdict and the reasons why it is no better, then the nets that have means of their
/// own.
record InteropLines(
        Call call, InteropQuestion question, Language language, Sayings sayings, PartyBook book) {
    void print() {
        var plan = question.interop().plan();
        call.console().say(plan.label().marking());
        call.console().say(plan.exercise().name());
        call.<String>value(InteropVerb.NATION)
                .ifPresent(nation -> call.say(CliText.INTEROP_RELEASED, nation));
        InteropVerb.sheets(call, question).forEach(this::print);
        ReadinessSnapshot.all(plan).forEach(this::print);
        if (question.stages().size() > 1) {
            var whole = book.exercise(PartyBook.bits(question.stages())).orElse(null);
            tell(call.texts().get(PartyText.EXERCISE_EVER), book.words().wordsInStage(whole));
        }
        question.stages().forEach(this::print);
    }

    private void print(Gates.Sheet sheet) {
        var words = new GateWords(language);
        call.say(
                CliText.INTEROP_GATE,
                words.of(sheet.gate().code()),
                words.at(sheet.at()),
                words.met(sheet.met()));
        for (var line : sheet.lines()) {
            call.say(
                    CliText.INTEROP_DEMAND,
                    words.of(line.demand()),
                    words.done(line),
                    words.met(line.met()));
        }
    }

    /// The stages of a baseline of which it tells anything.
    private void print(ReadinessSnapshot snapshot) {
        var plan = question.interop().plan();
        var name = plan.find(Baseline.class, snapshot.baseline()).map(Baseline::name).orElse("");
        for (var point : snapshot.points()) {
            var phase = point.phase();
            if (point.readiness().counts().all() > 0) {
                call.say(
                        CliText.INTEROP_TREND,
                        name,
                        phase == null
                                ? ""
                                : plan.find(Phase.class, phase).map(Phase::name).orElse(""),
                        call.texts().get(gate(point.readiness().gate())),
                        point.readiness().lowestPercent(),
                        point.readiness().highestPercent());
            }
        }
    }

    private void print(int stage) {
        head(stage);
        parties(stage);
        question.assessment().exchanges(stage).stream()
                .sorted(comparing(Exchange::importance).thenComparing(this::number, NAMES))
                .forEach(exchange -> print(exchange, stage));
        NetPace.all(question.interop(), question.assessment(), stage).forEach(this::print);
    }

    /// The exercise in this stage, and the contingents of which anything is judged in it.
    private void parties(int stage) {
        long bits = PartyBook.bits(List.of(stage));
        var exercise = book.exercise(bits);
        if (exercise.isPresent()) {
            tell(call.texts().get(PartyText.EXERCISE), book.words().words(exercise.get()));
            book.contingents(bits).stream()
                    .filter(line -> line.weakest() != null)
                    .forEach(line -> tell(line.name(), book.words().words(line.weakest())));
        }
    }

    private void tell(String who, String how) {
        call.console().say(language.say(PartyText.TOLD, who, how));
    }

    /// The nets that have means of their own follow what is exchanged.
    private void print(NetPace pace) {
        call.say(
                CliText.INTEROP_NET,
                pace.net().name(),
                pace.plan().name(),
                sayings.verdict(pace.verdict()));
        for (var rung : pace.rungs()) {
            call.say(CliText.INTEROP_MEANS, name(rung), sayings.verdict(rung.verdict()));
        }
    }

    private String name(NetPace.Rung rung) {
        var step = rung.step();
        if (step == null) {
            return call.texts().get(CliText.INTEROP_ITSELF);
        }
        var net = step.net();
        var way =
                net == null
                        ? step.way()
                        : question.interop().plan().find(Net.class, net).map(Net::name).orElse("");
        return "%s, %s".formatted(call.texts().get(ArrangementWords.of(step.means())), way);
    }

    private void head(int stage) {
        var readiness = Readiness.of(question.assessment(), stage);
        var known = question.interop().stages().get(stage);
        var name = InteropQuestion.name(question.interop(), known);
        var start = language.formats().zulu(known.span().start());
        var end = language.formats().zulu(known.span().end());
        if (readiness.counts().all() == 0) {
            call.say(CliText.INTEROP_STAGE_EMPTY, name, start, end);
            return;
        }
        call.say(
                CliText.INTEROP_STAGE,
                name,
                start,
                end,
                call.texts().get(gate(readiness.gate())),
                readiness.lowestPercent(),
                readiness.highestPercent(),
                readiness.counts().notAssessed());
    }

    private static CliText gate(Readiness.Gate gate) {
        return switch (gate) {
            case READY -> CliText.INTEROP_READY;
            case NOT_READY -> CliText.INTEROP_NOT_READY;
            case NOT_ASSESSED -> CliText.INTEROP_NOT_ASSESSED;
        };
    }

    private void print(Exchange exchange, int stage) {
        var verdict = question.assessment().verdict(exchange.id(), stage);
        if (verdict == null) {
            return;
        }
        call.say(CliText.INTEROP_EXCHANGE, name(exchange), sayings.verdict(verdict));
        var way = new Why(question.assessment()).of(exchange, stage);
        sayings.reasons(exchange, way).forEach(reason -> call.say(CliText.INTEROP_REASON, reason));
    }

    private String number(Exchange exchange) {
        return required(exchange.id(), ExchangeRequirement::number);
    }

    private String name(Exchange exchange) {
        return (number(exchange) + " " + required(exchange.id(), ExchangeRequirement::name))
                .strip();
    }

    private String required(String id, Function<ExchangeRequirement, String> word) {
        var interop = question.interop();
        return interop.origin(id)
                .map(Origin::thing)
                .flatMap(thing -> interop.plan().find(ExchangeRequirement.class, thing))
                .map(word)
                .orElse("");
    }
}
