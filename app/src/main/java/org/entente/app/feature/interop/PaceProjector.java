package org.entente.app.feature.interop;

import org.entente.app.feature.interop.MatrixState.Judged;
import org.entente.app.feature.interop.SheetState.Pace;
import org.entente.app.feature.interop.SheetState.Rung;
import org.entente.app.format.ArrangementWords;
import org.entente.app.format.Language;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.Lexicon.Means;
import org.entente.app.interop.Sayings;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Ladder;
import org.entente.model.match.route.PaceStep;
import org.entente.model.plan.PacePlan;
import org.entente.resources.ArrangementText;
import org.entente.resources.MatrixText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Puts the means of an exchange into order with what they share: one failure takes several.
final class PaceProjector {
    private final Language language;
    private final Lexicon lexicon;
    private final Assessment assessment;

    PaceProjector(Language language, Lexicon lexicon, Assessment assessment) {
        this.language = language;
        this.lexicon = lexicon;
        this.assessment = assessment;
    }

    Pace project(Judged judged) {
        var exchange = assessment.fit().exchanges().get(judged.exchange());
        var means = lexicon.means(judged.exchange(), judged.stage());
        if (exchange == null || means.isEmpty()) {
            return new Pace(List.of(), List.of());
        }
        var steps = means.stream().map(Means::step).toList();
        var ladder = Ladder.of(assessment, exchange, steps, judged.stage());
        var rungs = new ArrayList<Rung>();
        for (int i = 0; i < means.size(); i++) {
            rungs.add(rung(means.get(i), ladder.rungs().get(i), ladder.common()));
        }
        return new Pace(rungs, shared(ladder));
    }

    private Rung rung(Means means, Ladder.Rung rung, List<Ladder.Common> common) {
        var marks =
                IntStream.range(0, common.size())
                        .filter(i -> rung.rests().contains(common.get(i).thing()))
                        .map(i -> i + 1)
                        .boxed()
                        .toList();
        var sayings = new Sayings(language, lexicon, assessment);
        var order = means.step().order();
        return new Rung(
                language.say(letter(order)),
                language.say(MatrixText.MEANS, language.say(name(order)), means.name()),
                rung.verdict(),
                sayings.said(
                        reservation(means.step(), sayings.verdict(rung.verdict())), means.level()),
                marks);
    }

    private String reservation(PaceStep step, String verdict) {
        return switch (step.authorised()) {
            case UNKNOWN -> language.say(MatrixText.MEANS_LEVEL_UNKNOWN, verdict);
            case FALSE -> language.say(MatrixText.MEANS_FORBIDDEN, verdict);
            case TRUE, NOT_APPLICABLE ->
                    step.isByHand() ? language.say(MatrixText.MEANS_BY_HAND, verdict) : verdict;
        };
    }

    private List<String> shared(Ladder ladder) {
        return IntStream.range(0, ladder.common().size())
                .mapToObj(i -> shared(i + 1, ladder.common().get(i)))
                .toList();
    }

    private String shared(int number, Ladder.Common common) {
        return language.say(
                MatrixText.SHARED,
                number,
                lexicon.name(common.thing()),
                common.steps().stream()
                        .map(step -> language.say(name(step)))
                        .collect(Collectors.joining(", ")));
    }

    static MatrixText letter(PaceStep.Order order) {
        return switch (order) {
            case PRIMARY -> MatrixText.LETTER_PRIMARY;
            case ALTERNATE -> MatrixText.LETTER_ALTERNATE;
            case CONTINGENCY -> MatrixText.LETTER_CONTINGENCY;
            case EMERGENCY -> MatrixText.LETTER_EMERGENCY;
        };
    }

    static ArrangementText name(PaceStep.Order order) {
        return ArrangementWords.of(PacePlan.Means.valueOf(order.name()));
    }
}
