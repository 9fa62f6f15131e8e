package org.entente.app.feature.readiness;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.Language;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.workspace.LossBook;
import org.entente.model.interop.Interop;
import org.entente.model.interop.loss.Endurance;
import org.entente.model.match.route.Failures;
import org.entente.model.match.route.Loss;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.resources.ReadinessText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Tries what fails, and puts what it costs into words: which critical exchanges are lost, and
/// which of their means takes over.
final class TollWords {
    /// Of the dearest failures is told what takes over: a planner takes up the worst first.
    private static final int MOST_MEANS = 40;

    private static final int MOST_LINES = 200;

    private final Language language;
    private final PlanLexicon lexicon;
    private final Interop interop;
    private final LossBook losses;
    private final Endurance endurance;

    TollWords(Language language, Interop interop, LossBook losses) {
        this.losses = losses;
        this.language = language;
        this.lexicon = new PlanLexicon(language, interop);
        this.interop = interop;
        this.endurance = new Endurance(interop);
    }

    /// None when the watch did not go on.
    ///
    /// @param stages in which a nation is gone that leaves early
    TollLine.All of(Failing failing, long stages, Failures.Watch watch) {
        var found =
                switch (failing) {
                    case ONE -> losses.ones(interop, watch);
                    case TWO -> losses.pairs(interop, watch);
                    case NATION -> leaving(stages, watch);
                };
        return found == null ? TollLine.All.NONE : lines(Toll.of(found));
    }

    private TollLine.All lines(List<Toll> tolls) {
        var lines = new ArrayList<TollLine>();
        for (var toll : tolls.subList(0, Math.min(tolls.size(), MOST_LINES))) {
            lines.add(line(toll, lines.size() < MOST_MEANS));
        }
        return new TollLine.All(lines, tolls.size() - lines.size());
    }

    private List<Loss> leaving(long stages, Failures.Watch watch) {
        var nations =
                interop.plan()
                        .participants()
                        .filter(each -> isIn(each.code()))
                        .map(Participant::id)
                        .toList();
        var losses = new ArrayList<Loss>();
        for (int i = 0; i < nations.size(); i++) {
            if (!watch.goesOn(i, nations.size())) {
                return List.of();
            }
            losses.addAll(endurance.leaving(nations.get(i), stages));
        }
        return losses;
    }

    private boolean isIn(String nation) {
        return interop.fit().stations().values().stream()
                .anyMatch(station -> station.nation().equals(nation));
    }

    private TollLine line(Toll toll, boolean isNamed) {
        var which =
                toll.lost().isEmpty()
                        ? names(toll.worse(), ", ")
                        : toll.lost().stream()
                                .map(loss -> isNamed ? after(loss) : lexicon.name(loss.exchange()))
                                .sorted(NaturalOrder.NAMES)
                                .collect(Collectors.joining(", "));
        return new TollLine(
                toll.things().stream()
                        .sorted()
                        .flatMap(thing -> lexicon.thing(thing).stream())
                        .toList(),
                toll.things().stream()
                        .filter(thing -> lexicon.thing(thing).isEmpty())
                        .map(lexicon::name)
                        .sorted(NaturalOrder.NAMES)
                        .toList(),
                names(toll.things(), " + "),
                toll.lost().size(),
                toll.worse().size(),
                which);
    }

    /// The exchange and the means that takes over; where means are planned and none is left, they
    /// share what failed.
    private String after(Loss loss) {
        var name = lexicon.name(loss.exchange());
        var exchange = interop.fit().exchanges().get(loss.exchange());
        int stage = Long.numberOfTrailingZeros(loss.phases());
        if (exchange == null || !endurance.isPlanned(exchange, stage)) {
            return language.say(ReadinessText.LOST_WITHOUT_PLAN, name);
        }
        var next = endurance.means(loss);
        return next == null
                ? language.say(ReadinessText.LOST_WITH_ALL, name)
                : language.say(
                        ReadinessText.TAKEN_OVER,
                        name,
                        language.say(ArrangementWords.of(PacePlan.Means.valueOf(next.name()))));
    }

    private String names(Collection<String> ids, String between) {
        return ids.stream()
                .map(lexicon::name)
                .sorted(NaturalOrder.NAMES)
                .collect(Collectors.joining(between));
    }
}
