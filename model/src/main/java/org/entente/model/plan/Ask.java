package org.entente.model.plan;

import org.jspecify.annotations.Nullable;

/// What a task asks of those who come: so many units of a domain, of an echelon or more, of a
/// nation. What is null or blank is left open. The count is from 1 to 999; the nation is the code
/// of a participant.
public record Ask(int count, @Nullable Domain domain, @Nullable Echelon echelon, String nation) {
    private static final int MOST = 999;

    /// One unit, whichever it is.
    public static final Ask ANY = new Ask(1, null, null, "");

    public Ask {
        if (!isCount(count)) {
            throw new IllegalArgumentException(
                    "The count (%d) must be from 1 to %d.".formatted(count, MOST));
        }
        nation = nation.strip();
    }

    public static boolean isCount(int number) {
        return number >= 1 && number <= MOST;
    }

    public static Ask of(int count, Domain domain, Echelon echelon) {
        return new Ask(count, domain, echelon, "");
    }

    public Ask from(String newNation) {
        return new Ask(count, domain, echelon, newNation);
    }

    public Ask withCount(int newCount) {
        return new Ask(newCount, domain, echelon, nation);
    }

    /// True where only units of the order of battle can tell whether they are meant.
    public boolean namesKind() {
        return domain != null || echelon != null;
    }
}
