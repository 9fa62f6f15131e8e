package org.entente.app.feature.readiness;

import org.entente.app.interop.PlanLexicon;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Puts the cost of failures into words.
final class TollWords {
    private final PlanLexicon lexicon;

    TollWords(PlanLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<TollLine> of(List<Toll> tolls) {
        return tolls.stream().map(this::line).toList();
    }

    private TollLine line(Toll toll) {
        return new TollLine(
                toll.things().stream()
                        .sorted()
                        .flatMap(thing -> lexicon.thing(thing).stream())
                        .toList(),
                names(toll.things(), " + "),
                toll.lost().size(),
                toll.worse().size(),
                names(toll.lost().isEmpty() ? toll.worse() : toll.lost(), ", "));
    }

    private String names(Collection<String> ids, String between) {
        return ids.stream().map(lexicon::name).sorted().collect(Collectors.joining(between));
    }
}
