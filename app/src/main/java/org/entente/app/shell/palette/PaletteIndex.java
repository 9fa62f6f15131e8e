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
/// the start of a word, else within one, else as the beginnings of several. Case and accents do not
/// count. Immutable.
public final class PaletteIndex<T> {
    private static final int AT_START = 0;
    private static final int AT_WORD = 2;
    private static final int WITHIN = 8;
    private static final int INITIALS = 12;
    private static final int NOT_FOUND = 1_000_000;
    private static final int LENGTH_UNIT = 16;
    private static final int CANCEL_EVERY = 4096;
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
        return at > 0 ? WITHIN : initials(text, word);
    }

    /// The beginnings of several words in their order: `mplco` for "Main planning conference".
    private static int initials(String text, String word) {
        for (int at = nextWord(text, -1); at >= 0; at = nextWord(text, at)) {
            if (startsAt(text, at, word)) {
                return INITIALS + at / LENGTH_UNIT;
            }
        }
        return NOT_FOUND;
    }

    /// Whether the word goes on from there, letter by letter, skipping only to starts of words.
    private static boolean startsAt(String text, int at, String word) {
        int same = 0;
        while (same < word.length()
                && at + same < text.length()
                && text.charAt(at + same) == word.charAt(same)) {
            same++;
        }
        if (same == word.length()) {
            return true;
        }
        for (int taken = same; taken > 0; taken--) {
            var rest = word.substring(taken);
            for (int next = nextWord(text, at); next >= 0; next = nextWord(text, next)) {
                if (text.charAt(next) == rest.charAt(0) && startsAt(text, next, rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Where the next word starts after that place, or -1.
    private static int nextWord(String text, int after) {
        for (int i = after + 1; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }
}
