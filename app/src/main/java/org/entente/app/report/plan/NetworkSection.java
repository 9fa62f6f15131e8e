package org.entente.app.report.plan;

import static java.util.Comparator.comparingInt;

import org.entente.app.draw.Drawing;
import org.entente.app.network.NetworkGraph;
import org.entente.app.network.NetworkGraph.Kind;
import org.entente.app.network.NetworkLayout;
import org.entente.app.network.NetworkLayout.Marks;
import org.entente.app.network.NetworkPlacing;
import org.entente.app.network.NetworkPlan;
import org.entente.app.network.NetworkProjector;
import org.entente.app.network.NetworkScope;
import org.entente.app.network.NetworkScope.Detail;
import org.entente.app.network.NetworkView;
import org.entente.app.network.SinglePoints;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.page.Paginator;
import org.entente.app.report.page.Typesetter;
import org.entente.model.plan.NaturalOrder;
import org.entente.resources.CisPaperText;
import org.entente.resources.NetworkText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// The networks as a graph on a page of their own, on the smallest paper on which it can be read,
/// and the things whose failure alone takes critical exchanges away. It rests on the plan as its
/// reader may see it.
final class NetworkSection {
    private static final List<PageFormat> PAPERS =
            List.of(
                    PageFormat.A3_LANDSCAPE,
                    PageFormat.A2_LANDSCAPE,
                    PageFormat.A1_LANDSCAPE,
                    PageFormat.A0_LANDSCAPE);

    /// How much wider than high frames may be on paper.
    private static final List<Double> SHAPES = List.of(NetworkPlacing.USUAL, 0.8, 0.4);

    /// How many points a pixel of the screen has on paper: no more, and no less if paper allows.
    private static final double MOST = 0.75;

    private static final double LEAST = 0.58;
    private static final double HEADING = 72;
    private static final double EDGE = 12;
    private static final int NAMED = 4;

    private final Reading reading;
    private final Judgement judgement;
    private final Typesetter type;
    private final BooleanSupplier isCancelled;

    NetworkSection(
            Reading reading, Judgement judgement, Typesetter type, BooleanSupplier isCancelled) {
        this.reading = reading;
        this.judgement = judgement;
        this.type = type;
        this.isCancelled = isCancelled;
    }

    /// None where there is nothing to draw.
    List<Section> sections() {
        var scope = new NetworkScope(NetworkScope.ALL, Detail.NETS, "");
        var graph =
                NetworkProjector.project(
                        reading.language(), judgement.lexicon(), judgement.assessment(), scope);
        if (graph.nodes().isEmpty()) {
            return List.of();
        }
        var plan = placed(graph);
        var losses =
                SinglePoints.losses(judgement.interop(), (_, _) -> !isCancelled.getAsBoolean());
        if (plan == null || losses == null) {
            throw new CancellationException("The printing was cancelled.");
        }
        var points = SinglePoints.of(losses, scope, judgement.lexicon());
        var shown = points.among(own(graph)).stream().distinct().toList();
        var title = reading.say(CisPaperText.GRAPH);
        var format = format(plan);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, title));
        blocks.add(Block.Paragraph.note(reading.say(CisPaperText.GRAPH_NOTE)));
        if (graph.isCollapsed()) {
            blocks.add(Block.Paragraph.note(reading.say(CisPaperText.GRAPH_COUNTED)));
        }
        blocks.add(new Block.Figure(drawing(plan, format, points), told(graph, shown.size())));
        return List.of(new Section(title, format, blocks), singles(shown));
    }

    /// Frames of the shape with which the whole needs the smallest paper, and stands on it the
    /// largest.
    private @Nullable NetworkPlan placed(NetworkGraph graph) {
        return SHAPES.stream()
                .map(shape -> NetworkPlacing.place(graph, shape, isCancelled))
                .filter(Objects::nonNull)
                .min(
                        comparingInt((NetworkPlan plan) -> PAPERS.indexOf(format(plan)))
                                .thenComparingDouble(plan -> -view(plan, format(plan)).zoom()))
                .orElse(null);
    }

    private static List<String> own(NetworkGraph graph) {
        return graph.nodes().stream().flatMap(node -> node.props().own().stream()).toList();
    }

    private PageFormat format(NetworkPlan plan) {
        return PAPERS.stream()
                .filter(paper -> view(plan, paper).zoom() >= LEAST)
                .findFirst()
                .orElse(PAPERS.getLast());
    }

    private NetworkView view(NetworkPlan plan, PageFormat format) {
        var room = Paginator.room(reading.plan().label(), format, type);
        double width = Math.min(room.width(), plan.width() * MOST + 2 * EDGE);
        double height = Math.min(room.height() - HEADING, plan.height() * MOST + 2 * EDGE);
        var fitted = NetworkView.UNSEEN.sized(width, height).fit(plan);
        double used = plan.height() * fitted.zoom() + 2 * EDGE;
        return NetworkView.UNSEEN.sized(width, Math.min(height, used)).fit(plan);
    }

    private Drawing drawing(NetworkPlan plan, PageFormat format, SinglePoints points) {
        var view = view(plan, format);
        int percent = (int) Math.round(view.zoom() * 100);
        return new NetworkLayout(type.measurer(), percent, new Saying())
                .drawing(plan, view, new Marks(points, "", "", false));
    }

    private String told(NetworkGraph graph, int singles) {
        return reading.say(
                CisPaperText.GRAPH_TOLD,
                count(graph, Kind.DOMAIN),
                count(graph, Kind.NET),
                count(graph, Kind.GATEWAY),
                singles);
    }

    private static long count(NetworkGraph graph, Kind kind) {
        return graph.nodes().stream().filter(node -> node.kind() == kind).count();
    }

    private Section singles(List<SinglePoints.Point> points) {
        var title = reading.say(CisPaperText.SINGLE_POINTS);
        var content =
                points.isEmpty()
                        ? Block.Paragraph.of(reading.say(NetworkText.NO_POINTS))
                        : table(points);
        return new Section(
                title, PageFormat.A4_LANDSCAPE, List.of(new Block.Heading(2, title), content));
    }

    /// The dearest first.
    private Block table(List<SinglePoints.Point> points) {
        return new Block.Table(
                List.of(
                        Column.share(reading.say(CisPaperText.NAME), 2),
                        Column.number(reading.say(CisPaperText.LOST)),
                        Column.share(reading.say(CisPaperText.LOST_EXCHANGES), 5)),
                points.stream().map(this::row).toList());
    }

    private Row row(SinglePoints.Point point) {
        var lost = point.lost().stream().sorted(NaturalOrder.NAMES).toList();
        var named = String.join("; ", lost.stream().limit(NAMED).toList());
        return Row.of(
                Cell.of(point.name()),
                Cell.of(reading.formats().number(lost.size())),
                Cell.of(
                        lost.size() <= NAMED
                                ? named
                                : reading.say(CisPaperText.AND_MORE, named, lost.size() - NAMED)));
    }

    /// The words beside what fails alone.
    private final class Saying implements NetworkLayout.Says {
        @Override
        public String alone(int exchanges) {
            return reading.say(NetworkText.SINGLE_SHORT, exchanges);
        }

        @Override
        public String inside(int points) {
            return reading.say(NetworkText.INSIDE_SHORT, points);
        }
    }
}
