package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Direction;
import org.entente.model.match.Editions;
import org.entente.model.match.Quality;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.match.Trial;
import org.entente.model.match.TrialRule;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Small fits by chance, in which as much as is wanted is not known.
final class RandomFits {
    static final int PHASES = 3;
    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final Map<String, List<String>> VALUES =
            Map.of(
                    "key", List.of("a", "b"),
                    "mode", List.of("x", "y", "x, y"),
                    "id", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
                    "ed", List.of("e1", "e2", "e3"),
                    "freq", List.of("a", "b"),
                    "band", List.of("1-3", "2-4", "5-6"),
                    "ref", List.of("held", "agreed", "missing"),
                    "set", List.of("p", "q", "p, q"));
    private static final List<List<String>> KEYS =
            List.of(List.of("key", "mode", "id", "ed"), List.of("freq", "band", "ref", "set"));
    static final Ground GROUND =
            new Ground(
                    Catalogue.of(
                            List.of(
                                    standard(
                                            "K0",
                                            "key~EQ!B@K; mode~SET!B@E; id~UNQ!B@C; ed~VER!D@S"),
                                    standard(
                                            "K1",
                                            "freq~EQ!D@R; band~RNG!B@E; ref~REF!B@X; set~SUB!D@S")),
                            editions()),
                    new TrialRule(TODAY, 540, TestDepth.T2_PARSE),
                    PHASES);

    private final Random random;

    /// Of its own, so that what goes by hand leaves all else as it is.
    private final Random hands;

    /// The same for ports of which nobody states the domain.
    private final Random domains;

    /// The same for exchanges of which nobody states what carries them.
    private final Random needs;

    /// The same for how much is exchanged and passes.
    private final Random loads;

    /// The same for what has to be agreed.
    private final Random accords;

    private List<Pact> pacts = List.of();
    /// The same for ports that only send or only receive.
    private final Random ways;

    private int room;
    private boolean isOpening;

    /// Of how many bearers and translations it is still to be left open how much passes.
    private int silent;

    /// Where it was, somebody states how much is exchanged.
    private boolean isLoaded;

    RandomFits(long seed) {
        this.random = new Random(seed);
        this.hands = new Random(~seed);
        this.domains = new Random(seed * 31 + 7);
        this.needs = new Random(seed * 0x9E3779B97F4A7C15L);
        this.loads = new Random(seed * 17 + 3);
        this.accords = new Random(seed * 13 + 5);
        this.ways = new Random(seed * 19 + 11);
    }

    private static Standard standard(String key, String expression) {
        var parameters = CatalogueReader.parameters(expression);
        return new Standard(
                key, "n", "t", "d", "l", parameters == null ? List.of() : parameters, "M/M");
    }

    private static Editions editions() {
        var all = new ArrayList<>(List.of("e1", "e2", "e3"));
        for (int i = 0; i < 40; i++) {
            all.add("none" + i);
        }
        var rows = new ArrayList<Editions.Row>();
        for (var one : all) {
            for (var other : all) {
                boolean works = one.matches("e[23]") && other.matches("e[23]");
                rows.add(new Editions.Row(new Editions.Pair("K0", one, other), works, "why", ""));
            }
        }
        return Editions.of(rows);
    }

    /// The domain that ports do not state is of a level as well, unless that is not known either.
    private Fit stated(Fit fit) {
        if (room > 0 && random.nextInt(3) == 0) {
            room--;
            return fit;
        }
        return fit.withLevel("", random.nextInt(4));
    }

    /// At most so many things are not known.
    Fit fit(int unknown, int exchanges) {
        room = silencing(opening(unknown));
        pacts = pacts();
        var fit = stated(Fit.EMPTY.withLevel("MS", 3).withLevel("NS", 3).withLevel("U", 0));
        int stations = 3 + random.nextInt(3);
        var ports = new ArrayList<String>();
        for (int i = 0; i < stations; i++) {
            var rests =
                    random.nextInt(3) == 0 ? Set.of("site" + random.nextInt(2)) : Set.<String>of();
            fit = fit.with(new Station("s" + i, "N" + random.nextInt(3), rests));
            for (int j = 0; j < 1 + random.nextInt(2); j++) {
                ports.add("p" + ports.size());
                var port = supposed(port(ports.getLast(), "s" + i));
                fit = fit.with(port);
                if (port.isSupposed() && domains.nextInt(3) == 0) {
                    ports.add(port.id() + "/NS");
                    fit = fit.with(guise(port));
                }
            }
        }
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            fit = fit.with(bearer("b" + i, ports));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            fit = fit.with(translation("t" + i, ports));
        }
        for (int i = 0; i < exchanges; i++) {
            fit = fit.with(exchange("x" + i, stations));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            fit = fit.with(test(ports));
        }
        return fit;
    }

    Port port(String id, String station) {
        var bindings = new ArrayList<Binding>();
        for (int key = 0; key < 2; key++) {
            if (random.nextInt(8) > 0 || (bindings.isEmpty() && key == 1)) {
                bindings.add(binding(key, false));
            }
        }
        var port =
                new Port(
                        id,
                        station,
                        pick(List.of("MS", "MS", "MS", "MS", "MS", "NS", "U", "")),
                        pick(List.of("v1", "v2", "")),
                        bindings,
                        phases(),
                        random.nextInt(3) == 0 ? Set.of("sat" + random.nextInt(2)) : Set.of());
        return port.withFooting(agreed(port.footing())).withDirection(direction());
    }

    /// Now and then one way only.
    Direction direction() {
        return ways.nextInt(5) > 0
                ? Direction.TX_RX
                : ways.nextBoolean() ? Direction.TX : Direction.RX;
    }

    private List<Pact> pacts() {
        return accords.nextInt(3) == 0 ? List.of(pact("c0"), pact("c1")) : List.of();
    }

    /// In force in some phases, and perhaps in others.
    private Pact pact(String id) {
        boolean isOpen = room > 0 && accords.nextInt(2) == 0;
        room -= isOpen ? 1 : 0;
        long surely = accords.nextInt(8);
        long perhaps = surely | (isOpen ? accords.nextInt(8) : 0);
        return new Pact(Set.of(id), surely, perhaps, List.of(new Pact.Doubt(id, perhaps, surely)));
    }

    /// On one or both of what has to be agreed, or on nothing.
    Footing agreed(Footing footing) {
        return new Footing(
                footing.there(), pacts.stream().filter(_ -> accords.nextInt(3) == 0).toList());
    }

    /// Of which nobody states the domain, or states it again.
    static Port turned(Port port) {
        return port.isSupposed() ? port.settled() : port.supposed();
    }

    private Port supposed(Port port) {
        boolean is = room > 0 && domains.nextInt(3) == 0;
        room -= is ? 1 : 0;
        return is ? port.supposed() : port;
    }

    /// The same port in another domain.
    private static Port guise(Port port) {
        return port.guise(port.id() + "/NS", "NS", port.id());
    }

    private Binding binding(int key, boolean isAgreed) {
        var statements = new HashMap<String, Statement>();
        for (var name : KEYS.get(key)) {
            if (!isAgreed || random.nextInt(4) == 0) {
                statements.put(
                        name, isAgreed ? Statement.of(pick(VALUES.get(name))) : stated(name));
            }
        }
        return new Binding("K" + key, "", BindingRole.PEER, statements);
    }

    private Statement stated(String name) {
        if (random.nextInt(12) == 0) {
            return Statement.NOT_APPLICABLE;
        }
        return isUnknown()
                ? Statement.UNKNOWN
                : Statement.of(
                        VALUES.get(name)
                                .get(
                                        random.nextInt(6) == 0
                                                ? random.nextInt(VALUES.get(name).size())
                                                : name.equals("id") ? random.nextInt(9) : 0));
    }

    private boolean isUnknown() {
        boolean is = room > 0 && random.nextInt(3) == 0;
        room -= is ? 1 : 0;
        return is;
    }

    Bearer bearer(String id, List<String> ports) {
        int key = random.nextInt(2);
        var members = new HashSet<String>();
        for (int i = 0; i < 3 + random.nextInt(4); i++) {
            members.add(pick(ports));
        }
        @Nullable Binding agreed = random.nextInt(3) == 0 ? binding(key, true) : null;
        var carriage = carriage();
        var ceiling = ceiling();
        return new Bearer(
                id,
                "K" + key,
                members,
                agreed,
                carriage,
                ceiling,
                new Footing(
                        phases(),
                        ceiling.width() == 0 ? List.of() : List.of(undated("key of " + id))),
                random.nextInt(3) == 0 ? Set.of("sat" + random.nextInt(2)) : Set.of());
    }

    /// What nobody has dated.
    static Pact undated(String id) {
        return new Pact(Set.of(id), 0, -1L, List.of(new Pact.Doubt(id, -1L, 0)));
    }

    /// Sometimes nobody knows whether the net may be used at all.
    private Verdict ceiling() {
        var best = random.nextInt(6) == 0 ? Quality.MANUAL : Quality.PROVEN;
        return isUnknown() ? new Verdict(Quality.NONE, best) : Verdict.sure(best);
    }

    private Carriage carriage() {
        return new Carriage(
                isUnknown() ? null : Integer.valueOf(random.nextInt(3) * 10),
                isSilent() || isUnknown() ? null : Integer.valueOf(10 + 10 * random.nextInt(4)),
                isSilent() ? null : Integer.valueOf(loads.nextInt(5) == 0 ? 40 : 90));
    }

    private boolean isSilent() {
        boolean is = silent > 0 && loads.nextInt(2) == 0;
        silent -= is ? 1 : 0;
        return is;
    }

    /// What is left to be unknown once it is drawn of how much nobody states how much passes.
    private int silencing(int unknown) {
        silent = loads.nextInt(4) == 0 ? Math.min(unknown, 1 + loads.nextInt(3)) : 0;
        isLoaded = silent > 0;
        return unknown - silent;
    }

    private Translation translation(String id, List<String> ports) {
        return new Translation(
                id,
                "g" + random.nextInt(2),
                pick(ports),
                pick(ports),
                new Passage(
                        random.nextInt(3) == 0 ? Set.of("ATO") : Set.of(),
                        pick(List.of(Fidelity.values())),
                        isUnknown() ? Truth.UNKNOWN : Truth.of(random.nextInt(4) > 0),
                        Quality.PROVEN),
                carriage(),
                phases(),
                Set.of());
    }

    /// What is left to be unknown once it is drawn whether that of the first exchange is.
    private int opening(int unknown) {
        isOpening = unknown > 0 && needs.nextInt(5) == 0;
        return isOpening ? unknown - 1 : unknown;
    }

    private Need opened(Need need) {
        boolean is = isOpening;
        isOpening = false;
        var blank =
                new Need(
                        Set.of(),
                        "",
                        need.level(),
                        need.releasable(),
                        need.isSafety(),
                        need.limits());
        return is ? (needs.nextBoolean() ? blank : need).open() : need;
    }

    Exchange exchange(String id, int stations) {
        int from = random.nextInt(stations);
        int to = (from + 1 + random.nextInt(stations - 1)) % stations;
        var need =
                new Need(
                        random.nextInt(8) == 0 ? Set.of("K0") : Set.of(),
                        pick(List.of("ATO", "SITREP")),
                        random.nextInt(6) == 0 ? 3 : 0,
                        random.nextInt(6) == 0 ? Set.of("N0", "N1") : null,
                        random.nextInt(4) == 0,
                        new Limits(
                                2 + random.nextInt(3),
                                random.nextInt(3),
                                random.nextInt(3) == 0 ? 25 : Integer.MAX_VALUE,
                                random.nextInt(6) == 0 ? 10 + 20 * loads.nextInt(2) : 0,
                                isLoaded || loads.nextInt(3) == 0 ? 60 : 0));
        var plain =
                new Exchange(
                        id,
                        "s" + from,
                        "s" + to,
                        opened(need),
                        pick(List.of(Importance.values())),
                        pick(List.of("VOICE", "DATA")),
                        phases());
        return plain.withByHand(byHand());
    }

    private ByHand byHand() {
        if (hands.nextInt(3) > 0) {
            return ByHand.NONE;
        }
        var over = new ArrayList<ByHand.Over>();
        for (int i = 0; i < hands.nextInt(3); i++) {
            var thing = List.of("b0", "b1", "b2", "sat0", "nothing").get(hands.nextInt(5));
            long surely = hands.nextInt(8);
            over.add(new ByHand.Over(thing, surely, open()));
        }
        return new ByHand(hands.nextBoolean() ? hands.nextInt(8) : 0, open(), over);
    }

    /// The phases of which nobody says whether it may.
    private long open() {
        boolean is = room > 0 && hands.nextInt(3) == 0;
        room -= is ? 1 : 0;
        return is ? hands.nextInt(8) : 0;
    }

    private Tested test(List<String> ports) {
        var trial =
                new Trial(
                        "tc" + random.nextInt(5),
                        pick(List.of(TestResult.values())),
                        TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                        TODAY.minusDays(random.nextInt(600)),
                        pick(List.of("v1", "v2")),
                        pick(List.of("v1", "v2")));
        return new Tested(pick(ports), pick(ports), "K" + random.nextInt(2), trial);
    }

    private long phases() {
        return random.nextInt(6) > 0 ? 7 : 1 + random.nextInt(7);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
