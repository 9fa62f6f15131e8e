package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Truth;

import java.util.Set;

/// What may pass a translation: products, none named for all of them; how faithfully; whether it
/// is accredited to pass from one domain to another; and the best it can ever be.
public record Passage(Set<String> products, Fidelity fidelity, Truth accredited, Quality ceiling) {
    /// Within a station or a system, where nothing is lost.
    public static final Passage FREE =
            new Passage(Set.of(), Fidelity.LOSSLESS, Truth.NOT_APPLICABLE, Quality.PROVEN);

    public Passage {
        products = Set.copyOf(products);
    }

    Passage accredited(Truth other) {
        return new Passage(products, fidelity, other, ceiling);
    }
}
