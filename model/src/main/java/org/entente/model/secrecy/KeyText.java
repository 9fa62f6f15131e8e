package org.entente.model.secrecy;

import java.util.HashSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells text that looks like a key from what staffs write: long runs of hexadecimal digits, of
/// base 32 or base 64, and groups of letters or digits that no language has. It weighs likelihoods;
/// a key that is made to look like words is not seen.
public final class KeyText {
    private static final Pattern IDENTITY =
            Pattern.compile("(?i)\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b");
    private static final Pattern ARMOUR = Pattern.compile("(?i)BEGIN [A-Z ]*PRIVATE KEY");
    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9+/_-]{16,}={0,2}");
    private static final Pattern JOINT = Pattern.compile("[+/_-]+");
    private static final Pattern GROUPS =
            Pattern.compile(
                    "(?<![A-Za-z0-9])[A-Za-z0-9]{2,8}(?:[\\s:.,-]{1,2}[A-Za-z0-9]{2,8}){3,}"
                            + "(?![A-Za-z0-9])");
    private static final Pattern GAP = Pattern.compile("[\\s:.,-]{1,2}");
    /// No text that is shorter is one.
    static final int SHORTEST = 16;
    private static final int SHORTEST_OF_LETTERS = 20;
    private static final int SHORTEST_OF_DIGITS = 38;
    private static final int LEAST_OF_EACH = 3;
    private static final int SHORTEST_PIECE = 5;
    private static final int THREE = 3;
    private static final int FIVE = 5;
    private static final int FEWEST = 4;
    private static final int FEWEST_OF_DIGITS = 5;
    private static final int FEWEST_UNUSUAL = 6;
    private static final int MANY = 8;
    private static final int LONG = 24;
    private static final int WORDLIKE = 2;

    private KeyText() {}

    /// True where a part of the text looks like a key.
    public static boolean isIn(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        var rest = IDENTITY.matcher(text).replaceAll(" ");
        return ARMOUR.matcher(rest).find()
                || RUN.matcher(rest).results().anyMatch(run -> isKey(run.group()))
                || GROUPS.matcher(rest).results().anyMatch(found -> hasKey(groups(found.group())));
    }

    private static boolean isKey(String run) {
        var pieces = List.of(JOINT.split(run));
        boolean isWhole =
                run.endsWith("=") || isMixed(run) && run.length() >= SHORTEST_PIECE * pieces.size();
        return isWhole
                ? run.endsWith("=") || isUnlikeWords(run)
                : pieces.stream().anyMatch(KeyText::isKeyPiece);
    }

    /// Keys mostly have digits among their letters, names at most at their end.
    private static boolean isUnlikeWords(String run) {
        return weight(run) < (has(run, Character::isDigit) ? run.length() / WORDLIKE : 0);
    }

    private static boolean isMixed(String run) {
        return has(run, Character::isUpperCase) && has(run, Character::isLowerCase);
    }

    private static boolean isKeyPiece(String piece) {
        long digits = count(piece, Character::isDigit);
        if (piece.length() < SHORTEST) {
            return false;
        } else if (digits == piece.length()) {
            return digits >= SHORTEST_OF_DIGITS;
        } else if (digits == 0) {
            return piece.length() >= SHORTEST_OF_LETTERS && weight(piece) < 0;
        }
        return isHexadecimal(piece, digits) || isUnlikeWords(piece);
    }

    private static boolean isHexadecimal(String text, long digits) {
        return digits >= LEAST_OF_EACH
                && text.length() - digits >= LEAST_OF_EACH
                && !has(text, letter -> Character.digit(letter, 16) < 0);
    }

    /// How much the text is like words; far below zero for what is random.
    private static int weight(String text) {
        return IntStream.range(1, text.length())
                .map(at -> weight(text.charAt(at - 1), text.charAt(at)))
                .sum();
    }

    private static int weight(char first, char second) {
        if (!Character.isLetter(first) || !Character.isLetter(second)) {
            return Character.isLetterOrDigit(first)
                            && Character.isLetterOrDigit(second)
                            && Character.isDigit(first) != Character.isDigit(second)
                    ? -LEAST_OF_EACH
                    : 0;
        }
        return Character.isLowerCase(first) && Character.isUpperCase(second)
                ? -WORDLIKE
                : Bigrams.weight(first, second);
    }

    private static List<String> groups(String text) {
        return List.of(GAP.split(text));
    }

    /// Whether a stretch of groups of one length looks like a key.
    private static boolean hasKey(List<String> groups) {
        int from = 0;
        while (from < groups.size()) {
            int until = from + 1;
            while (until < groups.size() && isLike(groups.get(from), groups.get(until))) {
                until++;
            }
            if (until - from >= FEWEST && isKey(groups.subList(from, until))) {
                return true;
            }
            from = until;
        }
        return false;
    }

    private static boolean isLike(String one, String other) {
        return one.length() == other.length() && !isMixed(one + other);
    }

    private static boolean isKey(List<String> groups) {
        var whole = String.join("", groups);
        long digits = count(whole, Character::isDigit);
        if (whole.length() < SHORTEST || isMixed(whole)) {
            return false;
        } else if (digits == whole.length()) {
            return areRandomDigits(groups);
        }
        return digits == 0
                ? areRandomLetters(groups)
                : groups.getFirst().length() != THREE && areRandomMixture(groups);
    }

    private static boolean areRandomDigits(List<String> groups) {
        long round = groups.stream().filter(KeyText::isRound).count();
        return groups.getFirst().length() == FIVE
                && groups.size() >= FEWEST_OF_DIGITS
                && round * 2 < groups.size();
    }

    private static boolean isRound(String number) {
        return number.endsWith("00");
    }

    private static boolean areRandomLetters(List<String> groups) {
        int length = groups.getFirst().length();
        return length >= FEWEST
                && groups.size() >= (length == FIVE ? FEWEST : FEWEST_UNUSUAL)
                && groups.stream().mapToInt(KeyText::weight).sum() < WORDLIKE * groups.size();
    }

    /// Numbered names all have their digits in the same places; random groups have not. Lists of
    /// units are full of groups of three, for nations have codes of three letters.
    private static boolean areRandomMixture(List<String> groups) {
        var shapes = new HashSet<String>();
        groups.forEach(group -> shapes.add(group.replaceAll("\\d", "9").replaceAll("\\D", "A")));
        long mixed =
                groups.stream()
                        .filter(
                                group ->
                                        has(group, Character::isDigit)
                                                && has(group, Character::isLetter))
                        .count();
        return shapes.size() >= LEAST_OF_EACH
                ? groups.size() >= MANY || mixed * LEAST_OF_EACH >= groups.size()
                : shapes.size() > 1 && areLongAndUnlikeWords(groups);
    }

    private static boolean areLongAndUnlikeWords(List<String> groups) {
        return groups.size() >= MANY
                && groups.stream().mapToInt(String::length).sum() >= LONG
                && groups.stream().mapToInt(KeyText::weight).sum() < 0;
    }

    private static boolean has(String text, IntPredicate what) {
        return text.chars().anyMatch(what);
    }

    private static long count(String text, IntPredicate what) {
        return text.chars().filter(what).count();
    }
}
