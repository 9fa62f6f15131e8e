package org.entente.app.problem;

import org.entente.app.format.EvidenceWords;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.interop.StandardWords;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.resources.EvidenceText;
import org.entente.resources.TestPreviewText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a table of tests would put on record, a line for each test that it changes or adds: who is
/// tested with whom by what, and the result before and after. What replaces a result that is on
/// record comes first, then new results, then what else changes, then tests that are added.
record TestedWords(Language language, Plan plan) {
    private record Told(Weight weight, String line) {}

    /// In the order in which they are shown.
    private enum Weight {
        REPLACED,
        RESULT,
        OTHER,
        ADDED
    }

    List<String> lines(Edit edit) {
        var told = new ArrayList<Told>();
        if (edit instanceof Edit.Batch batch) {
            batch.edits().forEach(each -> told.addAll(told(each)));
        }
        return Stream.of(Weight.values())
                .flatMap(weight -> told.stream().filter(one -> one.weight() == weight))
                .map(Told::line)
                .toList();
    }

    private List<Told> told(Edit edit) {
        return switch (edit) {
            case Edit.Add(Evidence test) ->
                    List.of(
                            new Told(
                                    Weight.ADDED,
                                    language.say(
                                            TestPreviewText.ADDED, subject(test), result(test))));
            case Edit.Revise(Evidence after) ->
                    plan.find(Evidence.class, after.id()).stream()
                            .map(before -> changed(before, after))
                            .toList();
            default -> List.of();
        };
    }

    private Told changed(Evidence before, Evidence after) {
        if (before.result().outcome() == after.result().outcome()) {
            return new Told(
                    Weight.OTHER,
                    language.say(
                            TestPreviewText.KEPT,
                            subject(after),
                            result(after),
                            parts(before, after)));
        }
        boolean isReplaced = !before.result().isOpen();
        return new Told(
                isReplaced ? Weight.REPLACED : Weight.RESULT,
                language.say(
                        isReplaced ? TestPreviewText.REPLACED : TestPreviewText.RESULT,
                        subject(after),
                        result(before),
                        witnessed(after)));
    }

    private String result(Evidence test) {
        return language.say(MatchWords.of(test.result().outcome()));
    }

    /// With the day, who put it on record and the issue, as far as that is stated.
    private String witnessed(Evidence test) {
        var result = test.result();
        if (result.isOpen()) {
            return result(test);
        }
        var details =
                Stream.of(
                                language.formats().date(result.on()),
                                result.by(),
                                word(result.category(), EvidenceWords::of),
                                result.issue(),
                                word(result.grade(), EvidenceWords::of))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", "));
        return language.say(TestPreviewText.WITNESSED, result(test), details);
    }

    /// Blank where nobody has stated it.
    private <V> String word(@Nullable V value, Function<V, EvidenceText> word) {
        return value == null ? "" : language.say(word.apply(value));
    }

    /// The columns in which a test changes beside its result.
    private String parts(Evidence before, Evidence after) {
        var was = before.result();
        var is = after.result();
        return Stream.of(
                        part(!before.standard().equals(after.standard()), TestPreviewText.STANDARD),
                        part(
                                !before.provider().equals(after.provider())
                                        || !before.consumer().equals(after.consumer()),
                                TestPreviewText.SIDES),
                        part(
                                !Objects.equals(before.period(), after.period()),
                                TestPreviewText.SLOT),
                        part(was.depth() != is.depth(), TestPreviewText.DEPTH),
                        part(!was.on().equals(is.on()), TestPreviewText.DAY),
                        part(!was.event().equals(is.event()), TestPreviewText.EVENT),
                        part(!was.issue().equals(is.issue()), TestPreviewText.ISSUE),
                        part(was.category() != is.category(), TestPreviewText.CATEGORY),
                        part(was.grade() != is.grade(), TestPreviewText.GRADE),
                        part(!was.by().equals(is.by()), TestPreviewText.BY))
                .flatMap(List::stream)
                .map(language::say)
                .collect(Collectors.joining(", "));
    }

    private static List<TextKey> part(boolean isChanged, TextKey name) {
        return isChanged ? List.of(name) : List.of();
    }

    /// Such as `TC-1, DEU HF radio – NOR HF radio, HF serial tone`.
    private String subject(Evidence test) {
        var provider = system(test.provider());
        var consumer = system(test.consumer());
        var standard = StandardWords.of(language, plan).brief(test.standard());
        return test.name().isBlank()
                ? language.say(TestPreviewText.NAMELESS, provider, consumer, standard)
                : language.say(TestPreviewText.SUBJECT, test.name(), provider, consumer, standard);
    }

    private String system(Evidence.Side side) {
        return plan.find(CisSystem.class, side.system())
                .map(system -> (code(system) + ' ' + system.name()).strip())
                .orElse("");
    }

    private String code(CisSystem system) {
        return Belonging.participant(plan, system.station().holder())
                .map(Participant::code)
                .orElse("");
    }
}
