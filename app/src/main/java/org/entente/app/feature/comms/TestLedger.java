package org.entente.app.feature.comms;

import org.entente.app.format.CisWords;
import org.entente.app.format.EvidenceWords;
import org.entente.app.format.MatchWords;
import org.entente.model.match.Catalogue;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Evidence.Result;
import org.entente.model.plan.Evidence.Side;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.entente.resources.EvidenceText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Tests of two systems by one standard, in the words of CWIX. Who records one for a system records
/// the software that it has now.
record TestLedger(Lookup lookup, Catalogue catalogue) implements Ledger<Evidence> {
    @Override
    public List<Head> heads() {
        return List.of(
                Head.needed(CommsText.DAY, 92),
                Head.typed(CommsText.EVENT, 150),
                Head.needed(CommsText.STANDARD, 240).named(),
                Head.needed(CommsText.PROVIDER, 210).named(),
                Head.needed(CommsText.CONSUMER, 210).named(),
                Head.needed(CommsText.RESULT, 150),
                Head.typed(CommsText.DEPTH, 150),
                Head.typed(CommsText.ISSUE, 220),
                Head.typed(CommsText.CATEGORY, 140),
                Head.typed(CommsText.GRADE, 140));
    }

    @Override
    public Stream<Evidence> things(Plan plan) {
        return plan.evidence();
    }

    @Override
    public List<String> cells(Evidence test) {
        var language = lookup.language();
        var result = test.result();
        return List.of(
                language.formats().date(result.on()),
                result.event(),
                standards().cell(test.standard()),
                lookup.name(test.provider().system()),
                lookup.name(test.consumer().system()),
                language.say(MatchWords.of(result.outcome())),
                language.say(CisWords.of(result.depth())),
                result.issue(),
                word(result.category(), EvidenceWords::of),
                word(result.grade(), EvidenceWords::of));
    }

    /// Blank where nobody has stated it.
    private <V> String word(@Nullable V value, Function<V, EvidenceText> word) {
        return value == null ? "" : lookup.language().say(word.apply(value));
    }

    @Override
    public Answer typed(Evidence test, int column, String text) {
        var result = test.result();
        return switch (column) {
            case 0 ->
                    lookup.language()
                            .formats()
                            .readDate(text)
                            .map(day -> came(test, result.withOn(day)))
                            .orElseGet(() -> new Answer.Wrong(CommsText.BAD_DAY, text));
            case 1 -> came(test, result.withEvent(text));
            case 2 ->
                    standards()
                            .key(text)
                            .map(key -> Answer.revise(test.withStandard(key)))
                            .orElseGet(() -> new Answer.Wrong(CommsText.NO_STANDARD, text));
            case 3 ->
                    Lookup.one(
                            text,
                            lookup::system,
                            id -> Answer.revise(test.withSides(side(id), test.consumer())));
            case 4 ->
                    Lookup.one(
                            text,
                            lookup::system,
                            id -> Answer.revise(test.withSides(test.provider(), side(id))));
            case 5 -> Lookup.one(text, this::outcome, one -> came(test, result.withOutcome(one)));
            case 6 -> Lookup.one(text, this::depth, one -> came(test, result.withDepth(one)));
            case 7 -> came(test, result.withIssue(text));
            default -> chosen(test, column, text);
        };
    }

    private Answer chosen(Evidence test, int column, String text) {
        var result = test.result();
        return column == 8
                ? Lookup.oneOrNone(
                        text,
                        words ->
                                lookup.value(
                                        words,
                                        IssueCategory.values(),
                                        value -> word(value, EvidenceWords::of)),
                        one -> came(test, result.withCategory(one)))
                : Lookup.oneOrNone(
                        text,
                        words ->
                                lookup.value(
                                        words,
                                        EvidenceGrade.values(),
                                        value -> word(value, EvidenceWords::of)),
                        one -> came(test, result.withGrade(one)));
    }

    private StandardCells standards() {
        return new StandardCells(lookup.language(), catalogue);
    }

    private Optional<TestResult> outcome(String text) {
        return lookup.value(
                text, TestResult.values(), value -> lookup.language().say(MatchWords.of(value)));
    }

    private Optional<TestDepth> depth(String text) {
        return lookup.value(
                text, TestDepth.values(), value -> lookup.language().say(CisWords.of(value)));
    }

    private Side side(CisSystem.Id id) {
        return new Side(
                id,
                lookup.plan()
                        .find(CisSystem.class, id)
                        .map(system -> system.make().software())
                        .orElse(""));
    }

    private static Answer came(Evidence test, Result result) {
        return Answer.revise(test.withResult(result));
    }
}
