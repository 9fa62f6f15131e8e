package org.entente.app.feature.interop;

import org.entente.app.draw.grid.GridContent;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.draw.grid.GridMetrics;
import org.entente.app.interop.Lexicon;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Weakest;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// What the matrix shows: its lines and columns, its cells where anything is exchanged, and how
/// many exchanges of each colour there are in all.
record MatrixState(
        List<Head> rows, List<Head> columns, Map<Spot, MatrixCell> cells, Tally tally, Offer offer)
        implements GridContent {
    private static final double LABELS = 220;
    private static final double CODES = 124;
    private static final double HEAD = 32;

    private static final double NARROWEST = 24;
    private static final double WIDEST = 40;
    private static final double LOWEST = 16;
    private static final double HIGHEST = 26;

    MatrixState {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    /// A line or column: who or what it is, and how its exchanges stand.
    record Head(Lexicon.Party party, Tally tally) {}

    /// A cell as good as the worst of its exchanges, which come worst first; or as good as what is
    /// said of it, of which the first that makes it no better stands in words.
    ///
    /// @param whole how all together stand as one, of whom those that count come first; null for
    /// two
    record MatrixCell(
            Verdict verdict, List<Judged> exchanges, String why, @Nullable Weakest whole) {
        MatrixCell(Verdict verdict, List<Judged> exchanges, String why, @Nullable Weakest whole) {
            this.verdict = verdict;
            this.exchanges = List.copyOf(exchanges);
            this.why = why;
            this.whole = whole;
        }

        MatrixCell(Verdict verdict, List<Judged> exchanges, String why) {
            this(verdict, exchanges, why, null);
        }

        MatrixCell(Verdict verdict, List<Judged> exchanges) {
            this(verdict, exchanges, "");
        }
    }

    /// All together stand first in lines and columns.
    boolean hasAll() {
        return !columns.isEmpty() && columns.getFirst().party().id().equals(Lexicon.ALL);
    }

    boolean isOfAll(Spot spot) {
        return hasAll() && (spot.row() == 0 || spot.column() == 0);
    }

    /// An exchange in a stage, which is its worst where all were looked at.
    record Judged(String exchange, int stage, Verdict verdict) {}

    /// What can be chosen: stages by their order, services by name, nations that have systems.
    /// Whether there is anything to judge at all, shown or not.
    record Offer(
            List<String> stages,
            List<String> services,
            List<Lexicon.Party> nations,
            boolean hasExchanges) {
        Offer {
            stages = List.copyOf(stages);
            services = List.copyOf(services);
            nations = List.copyOf(nations);
        }
    }

    static MatrixState nothing() {
        var offer = new Offer(List.of(), List.of(), List.of(), false);
        return new MatrixState(List.of(), List.of(), Map.of(), Tally.NONE, offer);
    }

    @Nullable MatrixCell cell(Spot spot) {
        return cells.get(spot);
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public int columnCount() {
        return columns.size();
    }

    /// Cells shrink until all of them fit, then the names go, and then it is scrolled.
    @Override
    public GridMetrics metrics(double width, double height) {
        boolean isRoomy = width - LABELS >= NARROWEST * columns.size();
        double labels = isRoomy ? LABELS : CODES;
        return new GridMetrics(
                HEAD,
                labels,
                share(height - HEAD, rows.size(), LOWEST, HIGHEST),
                share(width - labels, columns.size(), NARROWEST, WIDEST));
    }

    private static double share(double room, int parts, double least, double most) {
        return Math.clamp(Math.floor(room / Math.max(1, parts)), least, most);
    }

    /// Where the two stand, or null where one of them does not.
    @Nullable Spot spot(String row, String column) {
        int at = index(rows, row);
        int across = index(columns, column);
        return at < 0 || across < 0 ? null : new Spot(at, across);
    }

    private static int index(List<Head> heads, String id) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).party().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
