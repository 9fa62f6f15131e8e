package org.entente.app.feature.forces;

import static java.util.stream.Collectors.joining;

import org.entente.app.feature.forces.ForcesState.Choice;
import org.entente.app.format.ForceWords;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.model.force.Balance;
import org.entente.model.force.BalanceHistory;
import org.entente.model.force.Candidates;
import org.entente.model.force.Heading;
import org.entente.model.force.Line;
import org.entente.model.force.Statement;
import org.entente.model.interop.Interop;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.resources.ForcesText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes the statement and its balance from a plan. One for each plan, so that filtering costs
/// little.
final class ForcesProjector {
    private static final int CANDIDATES = 12;

    private final Language language;
    private final Plan plan;
    private final List<LineRow> rows;
    private final Map<Balance.By, List<Choice>> choices = new EnumMap<>(Balance.By.class);
    private final Map<Participant.Id, String> codes = new HashMap<>();
    private final ForcesState.Sums sums;
    private final Candidates candidates;

    /// @param interop what works with what, as far as that is worked out
    /// @param before the one of an earlier plan; rows that say the same are the same as there
    ForcesProjector(
            Language language,
            Plan plan,
            @Nullable Interop interop,
            Instant now,
            @Nullable ForcesProjector before) {
        this.language = language;
        this.plan = plan;
        plan.participants().forEach(one -> codes.put(one.id(), one.code()));
        var statement = Statement.of(plan);
        var balance = Balance.of(plan, statement);
        var texts = new LineTexts(language);
        var known = new HashMap<Requirement.Id, LineRow>();
        if (before != null) {
            before.rows.forEach(row -> known.put(row.id(), row));
        }
        rows =
                statement.lines().stream()
                        .map(line -> row(line, balance, texts))
                        .map(row -> kept(known.get(row.id()), row))
                        .toList();
        for (var by : Balance.By.values()) {
            choices.put(by, choices(balance, by));
        }
        candidates = Candidates.of(plan, interop);
        sums = new ForcesState.Sums(balance.total(), BalanceHistory.of(plan, now));
    }

    private static LineRow kept(@Nullable LineRow before, LineRow now) {
        return before != null && before.equals(now) ? before : now;
    }

    private List<Choice> choices(Balance balance, Balance.By by) {
        return balance.by(by).entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), name(entry.getKey()), entry.getValue()))
                .sorted(ForcesProjector::compare)
                .toList();
    }

    /// Echelons by their size, everything else by its name; what is not stated comes last.
    private static int compare(Choice one, Choice other) {
        if (one.heading() instanceof Heading.Size(var small)
                && other.heading() instanceof Heading.Size(var large)) {
            return small.compareTo(large);
        }
        return Comparator.<Choice, Boolean>comparing(
                        choice -> choice.heading() instanceof Heading.Unstated)
                .thenComparing(Choice::name)
                .compare(one, other);
    }

    private String name(Heading heading) {
        return switch (heading) {
            case Heading.Nation(var id) -> codes.getOrDefault(id, "");
            case Heading.Category(var name) -> name;
            case Heading.Size(var echelon) -> language.say(Words.of(echelon));
            case Heading.During(var id) -> plan.find(Phase.class, id).map(Phase::name).orElse("");
            case Heading.Command(var name) -> name;
            case Heading.Unstated() -> language.say(ForcesText.UNSTATED);
        };
    }

    private LineRow row(Line line, Balance balance, LineTexts texts) {
        var cells = texts.all(line.requirement());
        var headings = new EnumMap<Balance.By, Set<Heading>>(Balance.By.class);
        for (var by : Balance.By.values()) {
            headings.put(by, balance.headings(by, line));
        }
        var nations = line.offers().stream().map(this::nation).collect(joining(", "));
        var words = (String.join(" ", cells) + " " + nations).toLowerCase(Locale.ROOT);
        return new LineRow(line, cells, Sign.of(line), nations, headings, words);
    }

    /// The code with how much of the line it is, where it is not the whole.
    private String nation(Offer offer) {
        var code = codes.getOrDefault(offer.participant(), "");
        return switch (offer.content().scope()) {
            case WHOLE -> code;
            case PART, ALTERNATIVE ->
                    language.say(
                            ForcesText.NATION_SCOPE,
                            code,
                            language.say(ForceWords.of(offer.content().scope())));
        };
    }

    ForcesState project(LineFilter filter, Requirement.@Nullable Id chosen) {
        var words = filter.words();
        var counts = new EnumMap<Sign, Integer>(Sign.class);
        var shown = new ArrayList<LineRow>();
        for (var row : rows) {
            if (words.stream().allMatch(row.words()::contains) && isUnder(row, filter)) {
                var signs = signs(row, filter);
                signs.forEach(sign -> counts.merge(sign, 1, Integer::sum));
                if (filter.signs().isEmpty() || signs.stream().anyMatch(filter.signs()::contains)) {
                    shown.add(row);
                }
            }
        }
        return new ForcesState(
                plan, filter, shown, rows.size(), counts, choices, sums, found(chosen));
    }

    private ForcesState.@Nullable Found found(Requirement.@Nullable Id chosen) {
        return chosen == null
                ? null
                : plan.find(Requirement.class, chosen)
                        .map(line -> new ForcesState.Found(chosen, candidates.of(line, CANDIDATES)))
                        .orElse(null);
    }

    private static boolean isUnder(LineRow row, LineFilter filter) {
        return filter.within().entrySet().stream()
                .allMatch(
                        wanted ->
                                row.headings()
                                        .getOrDefault(wanted.getKey(), Set.of())
                                        .contains(wanted.getValue()));
    }

    private static List<Sign> signs(LineRow row, LineFilter filter) {
        return filter.nation().map(nation -> Sign.of(row.line().of(nation))).orElseGet(row::signs);
    }
}
