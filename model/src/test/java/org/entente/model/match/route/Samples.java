package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.Verdict;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fits that are told by hand.
final class Samples {
    private Samples() {}

    /// Two stations on two nets by one satellite, and one critical exchange from the first to the
    /// second.
    static Fit twoSatelliteNets() {
        return Fit.EMPTY
                .with(new Station("a", "DEU", Set.of()))
                .with(new Station("b", "FRA", Set.of()))
                .with(port("a1", "a", "held"))
                .with(port("b1", "b", "held"))
                .with(net("net1"))
                .with(net("net2"))
                .with(new Exchange("x", "a", "b", Need.ANY, Importance.CRITICAL, "VOICE", 7));
    }

    /// A port with everything stated but, where the text is empty, whether its reference is held.
    static Port port(String id, String station, String reference) {
        var statements =
                Map.of(
                        "freq", Statement.of("f"),
                        "band", Statement.of("30-88"),
                        "set", Statement.of("p"),
                        "ref", reference.isEmpty() ? Statement.UNKNOWN : Statement.of(reference));
        var binding = new Binding("K1", "", BindingRole.PEER, statements);
        return new Port(id, station, "MS", "v1", List.of(binding), 7, Set.of());
    }

    private static Bearer net(String id) {
        return new Bearer(
                id,
                "K1",
                Set.of("a1", "b1"),
                null,
                Carriage.AMPLE,
                Verdict.sure(Quality.PROVEN),
                7,
                Set.of("satellite"));
    }
}
