package org.entente.model.match;

import java.util.List;
import java.util.Set;

/// A standard that a spiral of federated mission networking (FMN) asks for in a service, in one of
/// these editions; none named for any.
///
/// @param service what the table calls the service
/// @param names by which plans call it
/// @param key of the standard
/// @param isMandatory of whoever provides the service
/// @param spirals that ask for it
public record SpiralAsk(
        String service,
        List<String> names,
        String key,
        List<String> editions,
        boolean isMandatory,
        Set<Integer> spirals) {
    public SpiralAsk {
        names = List.copyOf(names);
        editions = List.copyOf(editions);
        spirals = Set.copyOf(spirals);
    }

    /// Is it what plans call by that name?
    public boolean isCalled(String name) {
        return names.stream().anyMatch(name.strip()::equalsIgnoreCase);
    }

    /// The key, and the editions that it names.
    public String words() {
        return editions.isEmpty() ? key : key + " " + String.join(" / ", editions);
    }
}
