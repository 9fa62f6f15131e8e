package org.entente.app.feature.readiness;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import org.entente.app.feature.readiness.PartyLine.Standing;
import org.entente.app.format.Language;
import org.entente.app.interop.PartyBook;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.workspace.Session;
import org.entente.model.interop.Interop;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Weakest;
import org.entente.resources.PartyText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Puts into lines how the exercise and the contingents stand as one.
final class PartyLines {
    private static final Comparator<Standing> WORST =
            comparing(Standing::verdict, comparing(Verdict::colour))
                    .thenComparing(one -> one.verdict().lo())
                    .thenComparing(one -> one.verdict().hi());

    private final Language language;
    private final PlanLexicon lexicon;
    private final PartyBook book;

    PartyLines(Language language, Interop interop, Assessment assessment) {
        this.language = language;
        this.lexicon = new PlanLexicon(language, interop);
        this.book = new PartyBook(language, interop, assessment);
    }

    /// The exercise in that stage; null where nothing is judged in it.
    @Nullable Standing exercise(int stage) {
        return standing(book.exercise(1L << stage).orElse(null));
    }

    /// The exercise first, then contingents, those that are worst in that stage first.
    List<PartyLine> of(int stage) {
        var ever = new HashMap<Object, Weakest>();
        for (var line : book.contingents(Weakest.EVER)) {
            Optional.ofNullable(line.weakest())
                    .ifPresent(one -> ever.put(Objects.requireNonNull(line.thing()), one));
        }
        var lines = new ArrayList<PartyLine>();
        for (var line : book.contingents(1L << stage)) {
            var always = ever.remove(Objects.requireNonNull(line.thing()));
            lines.add(new PartyLine(line.name(), standing(line.weakest()), standing(always)));
        }
        lines.sort(
                comparing(PartyLine::now, nullsLast(WORST))
                        .thenComparing(PartyLine::ever, nullsLast(WORST)));
        lines.addFirst(
                new PartyLine(
                        language.say(PartyText.EXERCISE),
                        exercise(stage),
                        standing(book.exercise(Weakest.EVER).orElse(null))));
        return lines;
    }

    private @Nullable Standing standing(@Nullable Weakest one) {
        if (one == null) {
            return null;
        }
        var exchange = one.weakest().exchange().id();
        return new Standing(
                one.verdict(),
                book.words().wordsInStage(one),
                lexicon.name(exchange),
                new Session.Trace(exchange, one.weakest().phase()));
    }
}
