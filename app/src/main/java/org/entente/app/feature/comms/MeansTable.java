package org.entente.app.feature.comms;

import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.ArrangementWords;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.model.interop.Interop;
import org.entente.model.interop.NetPace;
import org.entente.model.match.Verdict;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PacePlan.Change;
import org.entente.model.plan.PacePlan.Means;
import org.entente.model.plan.PacePlan.Step;
import org.entente.model.plan.PaceRests;
import org.entente.model.plan.Plan;
import org.entente.resources.ArrangementText;
import org.entente.resources.CommsText;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans of means (PACE): one column for each of the four, how each is taken up, and what would
/// take several of them.
final class MeansTable {
    private static final String QUOTE = "\"";

    private final Lookup lookup;

    private MeansTable(Lookup lookup) {
        this.lookup = lookup;
    }

    static Ledger<PacePlan> of(Lookup lookup) {
        var cells = new MeansTable(lookup);
        var columns =
                new Columns<>(lookup, Plan::pacePlans)
                        .name(Head.typed(CommsText.NAME, 170))
                        .one(
                                Head.needed(ArrangementText.SUBJECT, 200),
                                lookup::subject,
                                PacePlan::subject,
                                (plan, subject) ->
                                        new PacePlan(
                                                plan.id(),
                                                plan.name(),
                                                subject,
                                                plan.phases(),
                                                plan.steps(),
                                                plan.notes()))
                        .all(
                                Head.typed(ArrangementText.PHASES, 120),
                                lookup::phase,
                                PacePlan::phases,
                                PacePlan::withPhases);
        for (var means : Means.values()) {
            columns.of(
                    Head.typed(ArrangementWords.of(means), 170).named(),
                    plan -> cells.step(plan, means),
                    (plan, text) -> cells.typed(plan, means, text));
        }
        new ChangeColumns(lookup.language()).add(columns);
        new LevelColumns(lookup).add(columns);
        columns.read(Head.read(CommsText.NET_VERDICT, 170), cells::verdict);
        return columns.read(
                Head.read(CommsText.FAILS_TOGETHER, 220),
                plan ->
                        PaceRests.shared(lookup.plan(), plan).stream()
                                .map(PaceRests.Rest::name)
                                .distinct()
                                .collect(Collectors.joining(Lookup.BETWEEN)));
    }

    /// What a plan for a net is worth in the worst of its stages, at worst and at best; blank for
    /// one for an exchange, whose verdict stands with the exchange.
    private String verdict(PacePlan plan) {
        return plan.subject() instanceof Net.Id
                ? lookup.interop()
                        .flatMap(
                                interop ->
                                        IntStream.range(0, interop.stages().size())
                                                .boxed()
                                                .flatMap(stage -> in(interop, stage))
                                                .filter(pace -> pace.plan().equals(plan))
                                                .map(NetPace::verdict)
                                                .reduce(Verdict::min))
                        .map(this::words)
                        .orElse("")
                : "";
    }

    private static Stream<NetPace> in(Interop interop, int stage) {
        return NetPace.all(interop, interop.assessment(), stage).stream();
    }

    private String words(Verdict verdict) {
        var lo = lookup.language().say(MatchWords.of(verdict.lo()));
        var hi = lookup.language().say(MatchWords.of(verdict.hi()));
        return verdict.width() == 0 ? lo : lookup.language().say(MatrixText.BETWEEN, lo, hi);
    }

    static Optional<Step> find(PacePlan plan, Means means) {
        return plan.steps().stream().filter(step -> step.means() == means).findFirst();
    }

    /// A way that is no net stands in quotation marks, so that it is never taken for one.
    private String step(PacePlan plan, Means means) {
        return find(plan, means)
                .map(
                        step ->
                                step.net() == null
                                        ? QUOTE + lookup.name(step) + QUOTE
                                        : lookup.name(step))
                .orElse("");
    }

    private Answer typed(PacePlan plan, Means means, String text) {
        var old = find(plan, means).orElse(new Step(means, null, "", Change.UNKNOWN, null));
        if (text.isEmpty()) {
            return put(plan, means, null);
        }
        var plain = text.replaceAll("[“”«»„]", QUOTE);
        if (plain.length() > 1 && plain.startsWith(QUOTE) && plain.endsWith(QUOTE)) {
            return put(plan, means, with(old, null, plain.substring(1, plain.length() - 1)));
        }
        return lookup.net(text)
                .map(net -> put(plan, means, with(old, net, "")))
                .orElseGet(() -> new Answer.Wrong(CommsText.NO_NET, text));
    }

    private static Step with(Step old, Net.@Nullable Id net, String way) {
        var said = net != null && net.equals(old.net()) ? old.way() : way.strip();
        return new Step(old.means(), net, said, old.change(), old.authorised());
    }

    /// What a text that was typed says of a means that there is; nothing can be said of another.
    static Answer put(
            Language language, PacePlan plan, Means means, String text, UnaryOperator<Step> said) {
        if (text.isEmpty() && find(plan, means).isEmpty()) {
            return Answer.revise(plan);
        }
        return find(plan, means)
                .map(step -> put(plan, means, said.apply(step)))
                .orElseGet(
                        () ->
                                new Answer.Wrong(
                                        CommsText.NO_MEANS,
                                        language.say(ArrangementWords.of(means))));
    }

    private static Answer put(PacePlan plan, Means means, @Nullable Step step) {
        var steps =
                Stream.concat(
                                plan.steps().stream().filter(one -> one.means() != means),
                                Stream.ofNullable(step))
                        .sorted(Comparator.comparing(Step::means))
                        .toList();
        return Answer.revise(plan.withSteps(steps));
    }
}
