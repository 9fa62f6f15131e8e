package org.entente.app.feature.readiness;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.Language;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.workspace.LossBook;
import org.entente.model.interop.Interop;
import org.entente.model.interop.loss.Endurance;
import org.entente.model.match.route.Failures;
import org.entente.model.match.route.Loss;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.resources.ReadinessText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Tries what fails, and puts what it costs into words: which critical exchanges are lost, and
/// which of their means takes over. Serves several threads.
final class TollWords {
    /// Of the dearest failures is told at once what takes over: a planner takes up the worst first.
    /// Of the others it is told once they are looked at.
    private static final int MOST_MEANS = 40;

    private final Language language;
    private final PlanLexicon lexicon;
    private final Interop interop;
    private final LossBook losses;

    TollWords(Language language, Interop interop, LossBook losses) {
        this.losses = losses;
        this.language = language;
        this.lexicon = new PlanLexicon(language, interop);
        this.interop = interop;
    }

    /// None when the watch did not go on.
    ///
    /// @param stages in which a nation is gone that leaves early
    List<TollLine> of(Failing failing, long stages, Failures.Watch watch) {
        var found =
                switch (failing) {
                    case ONE -> losses.ones(interop, watch);
                    case TWO -> losses.pairs(interop, watch);
                    case NATION -> leaving(stages, watch);
                };
        return found == null ? List.of() : lines(Toll.of(found));
    }

    private List<TollLine> lines(List<Toll> tolls) {
        var lines = new ArrayList<TollLine>();
        for (var toll : tolls) {
            lines.add(new TollLine(toll, this, lines.size() < MOST_MEANS ? told(toll) : null));
        }
        return lines;
    }

    private List<Loss> leaving(long stages, Failures.Watch watch) {
        var nations =
                interop.plan()
                        .participants()
                        .filter(each -> isIn(each.code()))
                        .map(Participant::id)
                        .toList();
        var losses = new ArrayList<Loss>();
        var endurance = new Endurance(interop);
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

    /// The exchanges that are lost, each with what takes over for it, which takes time to find out;
    /// those that get worse where none is.
    String told(Toll toll) {
        var endurance = new Endurance(interop);
        return toll.lost().isEmpty()
                ? which(toll)
                : toll.lost().stream()
                        .map(loss -> after(endurance, loss))
                        .sorted(NaturalOrder.NAMES)
                        .collect(Collectors.joining(", "));
    }

    /// The exchanges that are lost, or get worse where none is.
    String which(Toll toll) {
        return toll.lost().isEmpty()
                ? names(toll.worse(), ", ")
                : toll.lost().stream()
                        .map(loss -> lexicon.name(loss.exchange()))
                        .sorted(NaturalOrder.NAMES)
                        .collect(Collectors.joining(", "));
    }

    List<EntityId> things(Toll toll) {
        return toll.things().stream()
                .sorted()
                .flatMap(thing -> lexicon.thing(thing).stream())
                .toList();
    }

    /// As `Interop.named` spells them.
    List<String> onlyNames(Toll toll) {
        return toll.things().stream()
                .filter(thing -> lexicon.thing(thing).isEmpty())
                .sorted(NaturalOrder.NAMES)
                .toList();
    }

    String name(Toll toll) {
        return names(toll.things(), " + ");
    }

    /// The exchange and the means that takes over; where means are planned and none is left, they
    /// share what failed.
    private String after(Endurance endurance, Loss loss) {
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
