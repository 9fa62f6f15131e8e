package org.entente.persistence.sheet;

import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How tables write the results of tests, in the words of CWIX, and how deep a test went.
final class TestWords {
    private TestWords() {}

    static String of(TestResult result) {
        return switch (result) {
            case SUCCESS -> "Success";
            case LIMITED_SUCCESS -> "Limited Success";
            case INTEROPERABILITY_ISSUE -> "Interoperability Issue";
            case NOT_TESTED -> "Not Tested";
            case PENDING -> "Pending";
        };
    }

    static String of(TestDepth depth) {
        return switch (depth) {
            case T1_TRANSPORT -> "T1 transport";
            case T2_PARSE -> "T2 parse";
            case T3_DISPLAY_AND_UNDERSTOOD -> "T3 display and understood";
        };
    }

    /// Blank where nobody has stated it.
    static String of(@Nullable IssueCategory category) {
        return switch (category) {
            case null -> "";
            case TEST_PLANNING -> "Test Planning";
            case LACK_OF_TIME -> "Lack of Time";
            case FMN_IRRELEVANT_IMPORTED_TC -> "FMN Irrelevant Imported TC";
            case NOT_EXECUTABLE -> "Not Executable";
            case ARCHITECTURE -> "Architecture";
            case WITHDRAWN_CC -> "Withdrawn CC";
            case CONFIGURATION -> "Configuration";
            case TRAINING -> "Training";
            case STANDARDS -> "Standards";
            case PERMISSIONS -> "Permissions";
            case SOFTWARE -> "Software";
            case NOT_CATEGORIZED -> "Not Categorized";
            case DUPLICATED_TC -> "Duplicated TC";
        };
    }

    /// Blank where nobody has stated it.
    static String of(@Nullable EvidenceGrade grade) {
        return switch (grade) {
            case null -> "";
            case NONE -> "None";
            case DECLARED -> "Declared";
            case DOCUMENTED -> "Documented";
            case LAB -> "Lab";
            case BILATERAL -> "Bilateral";
            case CWIX_CIAV -> "CWIX/CIAV";
            case EXERCISE_PROVEN -> "Exercise Proven";
        };
    }

    static List<String> categories() {
        return Stream.of(IssueCategory.values()).map(TestWords::of).toList();
    }

    static List<String> grades() {
        return Stream.of(EvidenceGrade.values()).map(TestWords::of).toList();
    }

    static Optional<IssueCategory> category(String text) {
        return find(IssueCategory.values(), TestWords::of, text);
    }

    static Optional<EvidenceGrade> grade(String text) {
        return find(EvidenceGrade.values(), TestWords::of, text);
    }

    static List<String> results() {
        return Stream.of(TestResult.values()).map(TestWords::of).toList();
    }

    static List<String> depths() {
        return Stream.of(TestDepth.values()).map(TestWords::of).toList();
    }

    static Optional<TestResult> result(String text) {
        return find(TestResult.values(), TestWords::of, text);
    }

    /// By its words or by its number alone: `T3`.
    static Optional<TestDepth> depth(String text) {
        var typed = text.strip().toUpperCase(Locale.ROOT);
        return find(TestDepth.values(), TestWords::of, text)
                .or(
                        () ->
                                Stream.of(TestDepth.values())
                                        .filter(one -> one.name().substring(0, 2).equals(typed))
                                        .findFirst());
    }

    private static <E extends Enum<E>> Optional<E> find(
            E[] all, Function<E, String> word, String text) {
        return Stream.of(all)
                .filter(
                        one ->
                                plain(word.apply(one)).equals(plain(text))
                                        || plain(one.name()).equals(plain(text)))
                .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
