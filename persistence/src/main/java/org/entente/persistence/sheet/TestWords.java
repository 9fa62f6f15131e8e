package org.entente.persistence.sheet;

import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;

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
