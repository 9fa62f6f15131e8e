package org.entente.app.shell.palette;

import static java.util.Comparator.comparingInt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// Names to be found by a few letters of them. Every word of the query must be in the text: best at
/// the start of a word, else within one, else its letters in that order. Case and accents do not
/// count. Immutable.
public final class PaletteIndex<T> {
    private static final int AT_START = 0;
    private static final int AT_WORD = 2;
    private static final int WITHIN = 8;
    private static final int SCATTERED = 40;
    private static final int NOT_FOUND = 1_000_000;
    private static final int LENGTH_UNIT = 16;
    private static final int CANCEL_EVERY = 4096;
    private static final int SHORTEST_SCATTERED = 3;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// What is found, the words it is found by, and a score: the smaller the better.
    public record Match<T>(T target, String text, int score) {}

    private record Entry<T>(T target, String text, String folded, int rank) {}

    /// Collects what can be found. Where two texts fit as well, that of the smaller rank comes
    /// first.
    public static final class Builder<T> {
        private final List<Entry<T>> entries = new ArrayList<>();

        public void add(T target, String text, int rank) {
            entries.add(new Entry<>(target, text, fold(text), rank));
        }

        public PaletteIndex<T> build() {
            return new PaletteIndex<>(List.copyOf(entries));
        }
    }

    private final List<Entry<T>> entries;

    private PaletteIndex(List<Entry<T>> entries) {
        this.entries = entries;
    }

    static String fold(String text) {
        var isPlain = text.chars().allMatch(letter -> letter < 128);
        var bare =
                isPlain
                        ? text
                        : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                                .replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }

    public int size() {
        return entries.size();
    }

    /// The best matches, best first, or as many as were found when it was cancelled. A blank query
    /// finds everything.
    public List<Match<T>> search(String query, int limit, BooleanSupplier cancelled) {
        var words = List.of(BLANKS.split(fold(query).strip()));
        var best = new PriorityQueue<>(limit + 1, WORST_FIRST);
        for (int i = 0; i < entries.size(); i++) {
            if (i % CANCEL_EVERY == 0 && cancelled.getAsBoolean()) {
                break;
            }
            int score = score(entries.get(i), words);
            if (score < NOT_FOUND) {
                best.add(new Found(i, score));
                if (best.size() > limit) {
                    best.poll();
                }
            }
        }
        return best.stream().sorted(WORST_FIRST.reversed()).map(this::match).toList();
    }

    private record Found(int index, int score) {}

    private static final Comparator<Found> WORST_FIRST =
            comparingInt(Found::score).thenComparingInt(Found::index).reversed();

    private Match<T> match(Found found) {
        var entry = entries.get(found.index());
        return new Match<>(entry.target(), entry.text(), found.score());
    }

    private static int score(Entry<?> entry, List<String> words) {
        int score = entry.rank() + entry.folded().length() / LENGTH_UNIT;
        for (var word : words) {
            score += score(entry.folded(), word);
            if (score >= NOT_FOUND) {
                return NOT_FOUND;
            }
        }
        return score;
    }

    private static int score(String text, String word) {
        int at = text.indexOf(word);
        if (at == 0) {
            return AT_START;
        }
        int inner = at;
        while (inner > 0) {
            if (!Character.isLetterOrDigit(text.charAt(inner - 1))) {
                return AT_WORD;
            }
            inner = text.indexOf(word, inner + 1);
        }
        return at > 0 ? WITHIN : scattered(text, word);
    }

    /// The letters in their order with others between them: the fewer, the better.
    private static int scattered(String text, String word) {
        if (word.length() < SHORTEST_SCATTERED) {
            return NOT_FOUND;
        }
        int first = text.indexOf(word.charAt(0));
        int at = first;
        for (int i = 1; i < word.length() && at >= 0; i++) {
            at = text.indexOf(word.charAt(i), at + 1);
        }
        return first < 0 || at < 0 ? NOT_FOUND : SCATTERED + (at - first) - word.length();
    }
}
