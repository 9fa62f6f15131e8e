package org.entente.app.feature.interop;

import static java.util.stream.Collectors.joining;

import org.entente.app.feature.interop.SheetState.Heading;
import org.entente.app.feature.interop.SheetState.NetPlan;
import org.entente.app.feature.interop.SheetState.Pace;
import org.entente.app.feature.interop.SheetState.Rung;
import org.entente.app.format.ArrangementWords;
import org.entente.app.format.Language;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.Lexicon.NetMeans;
import org.entente.app.interop.Sayings;
import org.entente.model.interop.NetPace;
import org.entente.model.match.route.PaceStep;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceRests;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Puts the means of a net into order, the net itself the first, with what they share.
final class NetPaceProjector {
    private final Language language;
    private final Lexicon lexicon;
    private final Sayings sayings;

    NetPaceProjector(Language language, Lexicon lexicon, Sayings sayings) {
        this.language = language;
        this.lexicon = lexicon;
        this.sayings = sayings;
    }

    /// Null where nothing is planned to take over for the net.
    @Nullable NetPlan project(String carrier, int stage) {
        return lexicon.netMeans(carrier, stage).map(this::plan).orElse(null);
    }

    private NetPlan plan(NetMeans means) {
        var pace = means.pace();
        var common = pace.common();
        var rungs = new ArrayList<Rung>();
        for (int i = 0; i < pace.rungs().size(); i++) {
            rungs.add(rung(means, i, common));
        }
        var title = language.say(MatrixText.NET_PACE, pace.plan().name());
        return new NetPlan(
                Heading.of(sayings, title, pace.verdict()), new Pace(rungs, shared(pace, common)));
    }

    private Rung rung(NetMeans means, int at, List<PaceRests.Rest> common) {
        var pace = means.pace();
        var rung = pace.rungs().get(at);
        var step = rung.step();
        var marks =
                IntStream.range(0, common.size())
                        .filter(i -> rung.rests().contains(common.get(i)))
                        .mapToObj(i -> i + 1)
                        .toList();
        return new Rung(
                letter(pace, step),
                language.say(MatrixText.MEANS, order(step), means.names().get(at)),
                rung.verdict(),
                sayings.said(reservation(rung), means.levels().get(at)),
                marks);
    }

    /// The net itself bears the letter that its plan gives it, if it does.
    private String letter(NetPace pace, PacePlan.@Nullable Step step) {
        if (step != null) {
            return language.say(letter(step));
        }
        return pace.plan().steps().stream()
                .filter(one -> pace.net().id().equals(one.net()))
                .findFirst()
                .map(one -> language.say(letter(one)))
                .orElseGet(() -> language.say(MatrixText.LETTER_ITSELF));
    }

    private static MatrixText letter(PacePlan.Step step) {
        return PaceProjector.letter(PaceStep.Order.valueOf(step.means().name()));
    }

    private String order(PacePlan.@Nullable Step step) {
        return step == null
                ? language.say(MatrixText.NET_ITSELF)
                : language.say(ArrangementWords.of(step.means()));
    }

    private String reservation(NetPace.Rung rung) {
        var verdict = sayings.verdict(rung.verdict());
        var step = rung.step();
        return switch (rung.authorised()) {
            case UNKNOWN -> language.say(MatrixText.NET_MEANS_UNKNOWN, verdict);
            case FALSE -> language.say(MatrixText.NET_MEANS_FORBIDDEN, verdict);
            case TRUE, NOT_APPLICABLE ->
                    step != null && step.net() == null
                            ? language.say(MatrixText.MEANS_BY_HAND, verdict)
                            : verdict;
        };
    }

    private List<String> shared(NetPace pace, List<PaceRests.Rest> common) {
        return IntStream.range(0, common.size())
                .mapToObj(i -> shared(pace, i + 1, common.get(i)))
                .toList();
    }

    private String shared(NetPace pace, int number, PaceRests.Rest rest) {
        return language.say(
                MatrixText.SHARED,
                number,
                rest.name(),
                pace.rungs().stream()
                        .filter(rung -> rung.rests().contains(rest))
                        .map(rung -> order(rung.step()))
                        .collect(joining(", ")));
    }
}
