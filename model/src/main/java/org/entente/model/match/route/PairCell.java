package org.entente.model.match.route;

import org.entente.model.match.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What two nations exchange in one service in a phase: as good as the worst of it.
public record PairCell(String one, String other, String service, Verdict verdict, int exchanges) {
    /// The cells of a phase, in order of nations and services; a nation with itself is one too.
    public static List<PairCell> of(Assessment assessment, int phase) {
        var cells = new TreeMap<String, PairCell>();
        for (var exchange : assessment.exchanges(phase)) {
            var verdict = assessment.verdict(exchange.id(), phase);
            var from = assessment.fit().stations().get(exchange.from());
            var to = assessment.fit().stations().get(exchange.to());
            if (verdict != null && from != null && to != null) {
                boolean isInOrder = from.nation().compareTo(to.nation()) <= 0;
                var one = isInOrder ? from.nation() : to.nation();
                var other = isInOrder ? to.nation() : from.nation();
                var cell = new PairCell(one, other, exchange.service(), verdict, 1);
                cells.merge(
                        String.join("\t", one, other, exchange.service()), cell, PairCell::with);
            }
        }
        return new ArrayList<>(cells.values());
    }

    private PairCell with(PairCell more) {
        return new PairCell(
                one, other, service, verdict.min(more.verdict), exchanges + more.exchanges);
    }
}
