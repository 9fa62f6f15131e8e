package org.entente.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.Box;
import org.entente.app.draw.Shape;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.format.Language;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.Radios;
import org.entente.app.interop.Standards;
import org.entente.app.network.NetworkGraph.Edge;
import org.entente.app.network.NetworkGraph.Kind;
import org.entente.app.network.NetworkGraph.Node;
import org.entente.app.network.NetworkGraph.Props;
import org.entente.app.network.NetworkGraph.Words;
import org.entente.app.network.NetworkScope.Detail;
import org.entente.model.interop.Interop;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Loss;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

final class NetworkGraphTest {
    private static final Interop INTEROP =
            Standards.interop(Radios.plan(), LocalDate.of(2026, 11, 22));
    private static final Language LANGUAGE =
            Language.of(Locale.ENGLISH, Radios.plan().exercise().zone());
    private static final PlanLexicon LEXICON = new PlanLexicon(LANGUAGE, INTEROP);
    private static final TextMeasurer MEASURER = (text, _) -> text.length() * 6.0;
    private static final NetworkLayout.Says SAYS =
            new NetworkLayout.Says() {
                @Override
                public String alone(int exchanges) {
                    return "alone " + exchanges;
                }

                @Override
                public String inside(int points) {
                    return "inside " + points;
                }
            };

    private static NetworkGraph graph(Detail detail, String nation) {
        var scope = new NetworkScope(NetworkScope.ALL, detail, nation);
        return NetworkProjector.project(LANGUAGE, LEXICON, INTEROP.assessment(), scope);
    }

    private static NetworkPlan placed(NetworkGraph graph) {
        return Objects.requireNonNull(NetworkPlacing.place(graph, () -> false));
    }

    private static Set<Kind> kinds(NetworkGraph graph) {
        return graph.nodes().stream().map(Node::kind).collect(Collectors.toSet());
    }

    private static Node node(String id, Kind kind, String frame) {
        return new Node(
                id,
                kind,
                frame,
                new Words(id, "detail", List.of()),
                Verdict.sure(Quality.DEGRADED),
                new Props(List.of(id), List.of()));
    }

    /// Two domains of nets in rows, joined by a gateway.
    private static NetworkGraph joined() {
        var nodes = new ArrayList<Node>();
        for (var domain : List.of("MS", "NS")) {
            nodes.add(node(domain, Kind.DOMAIN, ""));
            for (int i = 0; i < 5; i++) {
                nodes.add(node(domain + i, Kind.NET, domain));
            }
        }
        nodes.add(node("guard", Kind.GATEWAY, ""));
        var edges =
                List.of(new Edge("MS", "guard", null, true), new Edge("guard", "NS", null, true));
        return new NetworkGraph(nodes, edges, List.of(), false);
    }

    @Test
    void aNetStandsInItsDomainAsGoodAsAllItsMembers() {
        var graph = graph(Detail.NETS, "");

        assertThat(kinds(graph)).containsExactlyInAnyOrder(Kind.DOMAIN, Kind.NET);
        var net = graph.nodes().stream().filter(one -> one.kind() == Kind.NET).findFirst();
        assertThat(net.orElseThrow().words().title()).isEqualTo("Brigade HF");
        assertThat(net.orElseThrow().words().detail()).isEqualTo("3 systems · 3 nations");
        assertThat(net.orElseThrow().verdict()).isNotNull();
    }

    @Test
    void aNationShowsItsSystemsOnTheirNets() {
        var nations = NetworkProjector.nations(LEXICON, INTEROP.assessment());
        var graph = graph(Detail.NETS, nations.getFirst().id());

        assertThat(graph.nodes()).filteredOn(one -> one.kind() == Kind.SYSTEM).hasSize(1);
        assertThat(graph.edges()).hasSize(1);
    }

    @Test
    void nationsAreCountedByDomain() {
        var graph = graph(Detail.DOMAINS, "");

        assertThat(graph.nodes()).filteredOn(one -> one.kind() == Kind.NATION).hasSize(3);
        assertThat(graph.hints()).hasSize(3);
        assertThat(graph.edges()).isEmpty();
    }

    @Test
    void nothingOverlapsAndWhatIsInFramesIsInsideThem() {
        var plan = placed(joined());
        var boxes = plan.boxes();

        for (var one : plan.graph().nodes()) {
            for (var other : plan.graph().nodes()) {
                if (!one.equals(other)) {
                    boolean isIn = one.frame().equals(other.id());
                    boolean holds = other.frame().equals(one.id());
                    assertThat(cross(box(plan, one), box(plan, other)))
                            .as("%s, %s", one.id(), other.id())
                            .isEqualTo(isIn || holds);
                }
            }
        }
        assertThat(box(plan, plan.graph().nodes().getLast()).x())
                .isGreaterThan(Objects.requireNonNull(boxes.get("MS")).right());
        assertThat(plan.lines()).hasSize(2).allMatch(line -> line.points().size() >= 2);
        assertThat(placed(joined())).isEqualTo(plan);
    }

    @Test
    void wideFramesMakeItWiderAndLessHigh() {
        var usual = placed(joined());
        var wide = Objects.requireNonNull(NetworkPlacing.place(joined(), 6, () -> false));

        assertThat(wide.width()).isGreaterThan(usual.width());
        assertThat(wide.height()).isLessThan(usual.height());
    }

    private static Box box(NetworkPlan plan, Node node) {
        return Objects.requireNonNull(plan.boxes().get(node.id()));
    }

    private static boolean cross(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    @Test
    void aPlacingThatIsToldToStopGivesNothing() {
        assertThat(NetworkPlacing.place(joined(), () -> true)).isNull();
    }

    @Test
    void arrowsReachEveryNode() {
        var plan = placed(joined());
        var seen = new ArrayList<>(List.of("MS0"));
        for (int i = 0; i < seen.size(); i++) {
            for (var step : NetworkWalk.Step.values()) {
                var next = NetworkWalk.next(plan, seen.get(i), step);
                if (next != null && !seen.contains(next.id())) {
                    seen.add(next.id());
                }
            }
        }

        assertThat(seen).hasSize(11);
    }

    @Test
    void aSinglePointOfFailureIsMarkedWithASignAndWords() {
        var loss =
                new Loss(
                        INTEROP.fit().exchanges().keySet().iterator().next(),
                        1,
                        Set.of("guard"),
                        Verdict.sure(Quality.COMPATIBLE),
                        new Verdict(Quality.NONE, Quality.COMPATIBLE));
        var plan = placed(joined());
        var view = new NetworkView(0, 0, 1, 4_000, 4_000);
        var layout = new NetworkLayout(MEASURER, 100, SAYS);
        var here = new NetworkScope(0, Detail.NETS, "");
        var later = new NetworkScope(1, Detail.NETS, "");

        var marked = SinglePoints.of(List.of(loss), here, LEXICON);
        var shapes =
                layout.drawing(plan, view, new NetworkLayout.Marks(marked, "", "", false)).shapes();
        assertThat(shapes).filteredOn(Shape.Diamond.class::isInstance).hasSize(1);
        assertThat(shapes)
                .anyMatch(
                        shape ->
                                shape instanceof Shape.Label label
                                        && label.text().startsWith("alone 1"));
        assertThat(SinglePoints.of(List.of(loss), later, LEXICON).points()).isEmpty();
    }

    @Test
    void namesOfNetsAreWholeAsTheGraphIsFirstShownInASmallWindow() {
        var names =
                List.of(
                        "L-11 Canadian brigade rear link HF",
                        "L-14 Norwegian brigade rear link HF",
                        "Simulation gateway DIS and HLA");
        var nodes = names.stream().map(name -> node(name, Kind.NET, "frame")).toList();
        var all = new ArrayList<Node>(nodes);
        all.add(node("frame", Kind.DOMAIN, ""));
        var plan = placed(new NetworkGraph(all, List.of(), List.of(), false));
        var view = NetworkView.UNSEEN.sized(200, 100).readable(plan);
        var whole = new NetworkView(0, 0, view.zoom(), 4_000, 4_000);

        var layout = new NetworkLayout(MEASURER, 100, SAYS);
        var marks = new NetworkLayout.Marks(SinglePoints.NONE, "", "", false);
        var said =
                layout.drawing(plan, whole, marks).shapes().stream()
                        .filter(Shape.Label.class::isInstance)
                        .map(shape -> ((Shape.Label) shape).text())
                        .collect(Collectors.joining(" "));
        assertThat(said).contains(names).doesNotContain("…");
    }

    @Test
    void drawsNoMoreThanIsInView() {
        var plan = placed(joined());
        var layout = new NetworkLayout(MEASURER, 100, SAYS);
        var marks = new NetworkLayout.Marks(SinglePoints.NONE, "", "", false);
        var away = new NetworkView(-9_000, -9_000, 1, 800, 600);

        assertThat(layout.drawing(plan, away, marks).shapes())
                .noneMatch(Shape.Label.class::isInstance);
    }

    @Test
    void losesNothingOfWhatSurelyFails() {
        var losses = Objects.requireNonNull(SinglePoints.losses(INTEROP, (_, _) -> true));
        var points =
                SinglePoints.of(
                        losses, new NetworkScope(NetworkScope.ALL, Detail.NETS, ""), LEXICON);
        var graph = graph(Detail.NETS, "");
        var net = graph.nodes().stream().filter(one -> one.kind() == Kind.NET).findFirst();

        assertThat(points.cost(net.orElseThrow().props().own())).isEqualTo(1);
    }
}
