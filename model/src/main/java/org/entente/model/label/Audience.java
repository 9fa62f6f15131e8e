package org.entente.model.label;

import java.util.Collection;
import java.util.List;
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

    /// The audience that may see both things.
    default Audience join(Audience other) {
        return switch (this) {
            case Everyone() -> other;
            case Only(var mine) ->
                    switch (other) {
                        case Everyone() -> this;
                        case Only(var theirs) ->
                                new Only(mine.stream().filter(theirs::contains).toList());
                    };
        };
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
