package org.entente.app.feature.interop;

import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Editions;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.MatchCriticality;
import org.entente.model.match.MatchScope;
import org.entente.model.match.Parameter;
import org.entente.model.match.Quality;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.match.Trial;
import org.entente.model.match.TrialRule;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Carriage;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Ground;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Need;
import org.entente.model.match.route.Port;
import org.entente.model.match.route.Station;
import org.entente.model.match.route.Tested;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Fits of nations whose exchanges are of the colours that are wanted.
final class Fits {
    static final String KEY = "K";
    static final String OTHER = "L";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Parameter FREQUENCY =
            new Parameter(
                    "freq",
                    MatchComparator.EQ,
                    MatchCriticality.BLOCKING,
                    MatchScope.CONFIGURATION,
                    "");
    private static final Parameter CODEC =
            new Parameter(
                    "codec",
                    MatchComparator.SET,
                    MatchCriticality.DEGRADING,
                    MatchScope.SOFTWARE,
                    "");

    private Fits() {}

    static Ground ground(int stages) {
        var standard =
                new Standard(KEY, "STANAG 1", "Trial net", "", "", List.of(FREQUENCY, CODEC), "");
        var other = new Standard(OTHER, "STANAG 2", "Other net", "", "", List.of(FREQUENCY), "");
        return new Ground(
                Catalogue.of(List.of(standard, other), Editions.NONE),
                new TrialRule(TODAY, TrialRule.USUAL_DAYS, TestDepth.T2_PARSE),
                stages);
    }

    /// An exchange from one nation to another over a net of their own between posts of their own,
    /// of that colour in the first stage, which is the only one in which it takes place.
    static Fit with(Fit fit, String id, List<String> nations, VerdictColour colour) {
        var from = id + "@" + nations.get(0);
        var to = (nations.get(0).equals(nations.get(1)) ? id + "-b@" : id + "@") + nations.get(1);
        boolean isUnknown = colour == VerdictColour.GREY;
        var one = port(id + "-a", from, "1", "1");
        var other =
                port(
                        id + "-b",
                        to,
                        isUnknown ? "" : colour == VerdictColour.RED ? "2" : "1",
                        colour == VerdictColour.AMBER ? "2" : "1");
        var next =
                fit.with(new Station(from, nations.get(0), Set.of()))
                        .with(new Station(to, nations.get(1), Set.of()))
                        .with(one)
                        .with(other)
                        .with(net("net-" + id, Set.of(one.id(), other.id())))
                        .with(exchange(id, from, to));
        return colour == VerdictColour.GREEN
                ? next.with(new Tested(one.id(), other.id(), KEY, trial()))
                : next;
    }

    private static Trial trial() {
        var depth = TestDepth.T3_DISPLAY_AND_UNDERSTOOD;
        return new Trial("test", TestResult.SUCCESS, depth, TODAY.minusDays(30), "v1", "v1");
    }

    static Port port(String id, String station, String frequency, String codec) {
        var origin = new Statement.Origin("J6 " + station, "fit form", TODAY);
        var stated =
                frequency.isEmpty()
                        ? Statement.UNKNOWN
                        : new Statement(Statement.Standing.VALUE, frequency, origin);
        var binding =
                new Binding(
                        KEY,
                        "",
                        BindingRole.PEER,
                        Map.of("freq", stated, "codec", Statement.of(codec)));
        return new Port(id, station, "MS", "v1", List.of(binding), 1, Set.of());
    }

    static Bearer net(String id, Set<String> ports) {
        return net(id, ports, Binding.of(KEY, Map.of()));
    }

    /// A net in the standard of what is agreed for all of it.
    static Bearer net(String id, Set<String> ports, Binding agreed) {
        var carriage = Carriage.AMPLE;
        return new Bearer(
                id,
                agreed.key(),
                ports,
                agreed,
                carriage,
                Verdict.sure(Quality.PROVEN),
                -1,
                Set.of());
    }

    static Exchange exchange(String id, String from, String to) {
        var number = id.hashCode() & 1;
        return new Exchange(
                id,
                from,
                to,
                Need.ANY,
                number == 0 ? Importance.CRITICAL : Importance.ROUTINE,
                number == 0 ? "VOICE" : "CHAT",
                1);
    }

    /// So many nations, of which two in three exchange something.
    static Assessment many(int nations, long seed) {
        var random = new Random(seed);
        var fit = Fit.EMPTY;
        for (int i = 0; i < nations; i++) {
            for (int j = i; j < nations; j++) {
                if (random.nextInt(3) > 0) {
                    var colours = VerdictColour.values();
                    fit =
                            with(
                                    fit,
                                    "x" + i + "-" + j,
                                    List.of(nation(i), nation(j)),
                                    colours[random.nextInt(colours.length)]);
                }
            }
        }
        return Assessment.of(ground(1), fit);
    }

    static String nation(int index) {
        return "" + (char) ('A' + index / 26) + (char) ('A' + index % 26) + "X";
    }
}
