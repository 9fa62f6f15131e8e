package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Editions;
import org.entente.model.match.Quality;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TrialRule;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// A large exercise by chance: 40 nations, 400 stations with 2,000 systems, 160 nets of five
/// standards, 120 gateways and 10,000 exchanges, of which a fifth is critical, in eight phases.
final class LargeFit {
    static final int NATIONS = 40;
    static final int STATIONS = 400;
    static final int PORTS = 2_000;
    static final int NETS = 160;
    static final int GATEWAYS = 120;
    static final int EXCHANGES = 10_000;
    static final int PHASES = 8;
    private static final int STANDARDS = 5;
    private static final String EXPRESSION =
            "band~RNG!B@E; mode~SET!B@E; key~EQ!B@K; net~EQ!B@C; number~UNQ!B@C; edition~VER!D@S;"
                    + " approval~REF!B@X";

    private final Random random = new Random(42);

    static Ground ground() {
        var standards = new ArrayList<Standard>();
        var parameters = CatalogueReader.parameters(EXPRESSION);
        for (int i = 0; i < STANDARDS; i++) {
            standards.add(
                    new Standard(
                            "K" + i,
                            "n",
                            "t",
                            "d",
                            "l",
                            parameters == null ? List.of() : parameters,
                            "M/M"));
        }
        var rule = new TrialRule(LocalDate.of(2027, 3, 1), 540, TestDepth.T2_PARSE);
        return new Ground(Catalogue.of(standards, Editions.NONE), rule, PHASES);
    }

    Fit fit() {
        var fit = Fit.EMPTY.withLevel("MS", 3);
        for (int i = 0; i < STATIONS; i++) {
            fit = fit.with(new Station("s" + i, "N" + i % NATIONS, Set.of("site" + i / 8)));
        }
        List<List<String>> byStandard = new ArrayList<>();
        for (int i = 0; i < STANDARDS; i++) {
            byStandard.add(new ArrayList<>());
        }
        for (int i = 0; i < PORTS; i++) {
            int standard = i / STATIONS;
            fit = fit.with(port(i, standard));
            byStandard.get(standard).add("p" + i);
        }
        for (int i = 0; i < NETS; i++) {
            fit = fit.with(net(i, byStandard.get(i % STANDARDS)));
        }
        for (int i = 0; i < GATEWAYS; i++) {
            int station = random.nextInt(STATIONS);
            int from = random.nextInt(STANDARDS);
            int to = (from + 1 + random.nextInt(STANDARDS - 1)) % STANDARDS;
            fit = fit.with(gateway("g" + i, station + from * STATIONS, station + to * STATIONS));
        }
        for (int i = 0; i < EXCHANGES; i++) {
            fit = fit.with(exchange(i, fit));
        }
        return fit;
    }

    private Port port(int number, int standard) {
        var statements = new HashMap<String, Statement>();
        statements.put("band", Statement.of("30-88"));
        statements.put("mode", Statement.of("x, y"));
        statements.put("key", Statement.of(random.nextInt(40) == 0 ? "other" : "alias"));
        statements.put("net", Statement.of("net"));
        statements.put("number", Statement.of("n" + number));
        statements.put("edition", Statement.of("e" + random.nextInt(20) / 19));
        statements.put("approval", Statement.of("held"));
        for (var name : List.copyOf(statements.keySet())) {
            if (random.nextInt(60) == 0) {
                statements.put(name, Statement.UNKNOWN);
            }
        }
        var binding = new Binding("K" + standard, "", BindingRole.PEER, Map.copyOf(statements));
        long phases = random.nextInt(10) == 0 ? 0b0111_1110 : 0xff;
        return new Port(
                "p" + number,
                "s" + number % STATIONS,
                "MS",
                "v1",
                List.of(binding),
                phases,
                random.nextInt(10) == 0 ? Set.of("satellite" + random.nextInt(3)) : Set.of());
    }

    private Bearer net(int number, List<String> ports) {
        var members = new HashSet<String>();
        while (members.size() < 20) {
            members.add(ports.get(random.nextInt(ports.size())));
        }
        return new Bearer(
                "b" + number,
                "K" + number % STANDARDS,
                members,
                null,
                new Carriage(1, 64_000, 3_600),
                Verdict.sure(Quality.PROVEN),
                random.nextInt(10) == 0 ? 0b0011_1100 : 0xff,
                number % 8 == 0 ? Set.of("satellite" + number % 3) : Set.of());
    }

    private static Translation gateway(String id, int from, int to) {
        var passage = new Passage(Set.of(), Fidelity.LOSSY_ACCEPTABLE, Truth.TRUE, Quality.PROVEN);
        return new Translation(
                id,
                id,
                "p" + from,
                "p" + to,
                passage,
                new Carriage(2, 64_000, 3_600),
                0xff,
                Set.of());
    }

    /// Nine of ten between members of one net, the rest between any two stations.
    private Exchange exchange(int number, Fit fit) {
        var from = "s" + random.nextInt(STATIONS);
        var to = "s" + random.nextInt(STATIONS);
        if (number % 10 != 0) {
            var net = fit.bearers().get("b" + random.nextInt(NETS));
            var ports = net == null ? List.<String>of() : net.ports().stream().sorted().toList();
            from = stationOf(fit, ports.get(random.nextInt(ports.size())));
            to = stationOf(fit, ports.get(random.nextInt(ports.size())));
        }
        return new Exchange(
                "x" + number,
                from,
                to.equals(from) ? "s" + (Integer.parseInt(from.substring(1)) + 1) % STATIONS : to,
                new Need(Set.of(), "SITREP", 3, null, false, new Limits(4, 1, 600, 16_000, 60)),
                number % 5 == 0 ? Importance.CRITICAL : Importance.ROUTINE,
                "DATA",
                0xff);
    }

    private static String stationOf(Fit fit, String id) {
        var port = fit.ports().get(id);
        return port == null ? "" : port.station();
    }
}
