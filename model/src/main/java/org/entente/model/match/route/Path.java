package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A way of an exchange, hop by hop, as good as its weakest hop. The seconds are at most
/// `Integer.MAX_VALUE`, which stands for not stated.
public record Path(Quality quality, List<Hop> hops, int crossings, int seconds) {
    /// From a port to another by a bearer or a translation.
    public record Hop(String from, String carrier, String to, Verdict verdict) {}

    public Path {
        hops = List.copyOf(hops);
    }

    /// The hop that holds the others back: at worst, then at best, the first of its like.
    public Optional<Hop> weakest() {
        return hops.stream()
                .min(
                        Comparator.comparing((Hop hop) -> hop.verdict().lo())
                                .thenComparing(hop -> hop.verdict().hi()));
    }
}
