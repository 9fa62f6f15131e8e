package org.entente.app.feature.readiness;

import org.entente.app.feature.readiness.BoardLine.GateLine;
import org.entente.app.feature.readiness.BoardLine.Place;
import org.entente.app.feature.readiness.BoardLine.TrendLine;
import org.entente.app.format.Language;
import org.entente.app.interop.AssumptionBook;
import org.entente.app.interop.GateBook;
import org.entente.app.interop.GateWords;
import org.entente.app.interop.PlanLexicon;
import org.entente.model.baseline.ReadinessSnapshot;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Gates;
import org.entente.model.interop.Interop;
import org.entente.model.match.Truth;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.GateDemand;
import org.entente.resources.ReadinessText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Measures the gates and recalls the trend, and puts both into words.
final class BoardWords {
    private static final int MOST_NAMED = 5;

    private final Language language;
    private final Interop interop;
    private final PlanLexicon lexicon;
    private final GateWords words;

    BoardWords(Language language, Interop interop) {
        this.language = language;
        this.interop = interop;
        this.lexicon = new PlanLexicon(language, interop);
        this.words = new GateWords(language);
    }

    /// The trend is that of the stage.
    BoardLine board(Gates.Standing standing, int stage) {
        return new BoardLine(gates(standing), trend(stage), AssumptionBook.lines(interop.plan()));
    }

    private List<GateLine> gates(Gates.Standing standing) {
        var lines = new ArrayList<GateLine>();
        for (var sheet : GateBook.sheets(interop, standing)) {
            var code = sheet.gate().code();
            lines.add(
                    new GateLine(
                            new Place(code, null),
                            colour(sheet.met()),
                            words.of(code),
                            "",
                            words.at(sheet.at()),
                            ""));
            sheet.lines().forEach(line -> lines.add(line(code, line)));
            interop.plan()
                    .gateDemands()
                    .filter(each -> each.gate() == code.gate() && !each.isAsked())
                    .sorted(Comparator.comparing(GateDemand::demand))
                    .forEach(each -> lines.add(dropped(code, each)));
        }
        return lines;
    }

    /// What is usual there and not asked in this plan.
    private GateLine dropped(Gates.Code code, GateDemand demand) {
        var usual =
                GateBook.usual(code, demand.demand())
                        .map(words::of)
                        .orElseGet(() -> words.of(demand));
        return new GateLine(
                new Place(code, demand.demand()), null, usual, words.asked(demand), "", "");
    }

    private GateLine line(Gates.Code code, Gates.Line line) {
        return new GateLine(
                new Place(code, Gates.kind(line.demand())),
                colour(line.met()),
                words.of(line.demand()),
                GateBook.threshold(language, line.demand()),
                words.done(line),
                line.missing().stream()
                                .limit(MOST_NAMED)
                                .map(id -> lexicon.name(FitIds.of(id)))
                                .collect(Collectors.joining(", "))
                        + (line.missing().size() > MOST_NAMED ? " …" : ""));
    }

    static VerdictColour colour(Truth met) {
        return switch (met) {
            case TRUE -> VerdictColour.GREEN;
            case FALSE -> VerdictColour.RED;
            case UNKNOWN, NOT_APPLICABLE -> VerdictColour.GREY;
        };
    }

    private List<TrendLine> trend(int stage) {
        var plan = interop.plan();
        var lines = new ArrayList<TrendLine>();
        for (var snapshot : ReadinessSnapshot.all(plan)) {
            lines.add(
                    new TrendLine(
                            plan.find(Baseline.class, snapshot.baseline())
                                    .map(Baseline::name)
                                    .orElse(""),
                            language.formats().zulu(snapshot.at()),
                            then(snapshot, stage)));
        }
        if (!lines.isEmpty()) {
            lines.add(
                    new TrendLine(
                            language.say(ReadinessText.NOW),
                            "",
                            Readiness.of(interop.assessment(), stage)));
        }
        return lines;
    }

    private @Nullable Readiness then(ReadinessSnapshot snapshot, int stage) {
        var phase = interop.stages().get(stage).phase();
        for (var point : snapshot.points()) {
            var same = phase == null ? point.phase() == null : phase.equals(point.phase());
            if (same && point.readiness().counts().all() > 0) {
                return point.readiness();
            }
        }
        return null;
    }
}
