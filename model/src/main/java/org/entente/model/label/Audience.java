package org.entente.model.label;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Who may see a thing: everybody whom the policy admits, or only the named nations and groups.
public sealed interface Audience {
    /// No limit beyond the policy itself.
    record Everyone() implements Audience {}

    /// Only these nation trigraphs and group codes, sorted and distinct; an empty list means nobody
    /// but the originator.
    record Only(List<String> codes) implements Audience {
        public Only {
            codes = codes.stream().distinct().sorted().toList();
        }
    }

    static Audience everyone() {
        return new Everyone();
    }

    static Audience only(Collection<String> codes) {
        return new Only(List.copyOf(codes));
    }

    /// The audience that may see both things, where no group is known.
    default Audience join(Audience other) {
        return join(other, Meaning.LITERAL);
    }

    /// The audience that may see both things: the nations that both mean, and for them each group
    /// that either names and that is among them as a whole.
    default Audience join(Audience other, Meaning meaning) {
        return switch (this) {
            case Everyone() -> other;
            case Only(var mine) ->
                    switch (other) {
                        case Everyone() -> this;
                        case Only(var theirs) ->
                                mine.equals(theirs)
                                        ? this
                                        : new Only(shared(mine, theirs, meaning));
                    };
        };
    }

    private static List<String> shared(List<String> mine, List<String> theirs, Meaning meaning) {
        var both = meant(mine, meaning);
        both.retainAll(meant(theirs, meaning));
        var groups =
                Stream.concat(mine.stream(), theirs.stream())
                        .filter(code -> isGroup(meaning.of(code), code))
                        .filter(code -> both.containsAll(meaning.of(code)))
                        .toList();
        var single = new HashSet<>(both);
        groups.forEach(group -> single.removeAll(meaning.of(group)));
        return Stream.concat(groups.stream(), single.stream()).toList();
    }

    private static boolean isGroup(Set<String> meant, String code) {
        return !meant.isEmpty() && !meant.equals(Set.of(code));
    }

    private static Set<String> meant(List<String> codes, Meaning meaning) {
        var all = new HashSet<String>();
        codes.forEach(code -> all.addAll(meaning.of(code)));
        return all;
    }

    /// Both audiences together, for a thing that either may see.
    default Audience union(Audience other) {
        return switch (this) {
            case Everyone() -> this;
            case Only(var mine) ->
                    switch (other) {
                        case Everyone() -> other;
                        case Only(var theirs) ->
                                new Only(Stream.concat(mine.stream(), theirs.stream()).toList());
                    };
        };
    }
}
