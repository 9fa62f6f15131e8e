package org.entente.app.interop;

import static java.util.Comparator.comparing;

import org.entente.app.format.Language;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Parties;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Weakest;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.NaturalOrder;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the exercise, nations and contingents stand as one, and in what words.
public final class PartyBook {
    private final Interop interop;
    private final PlanLexicon lexicon;
    private final PartyWords words;
    private final Parties parties;

    /// Of an assessment of the same fit, with things off or not.
    public PartyBook(Language language, Interop interop, Assessment assessment) {
        this.interop = interop;
        this.lexicon = new PlanLexicon(language, interop);
        this.words = new PartyWords(language, lexicon, assessment);
        this.parties = new Parties(interop, assessment);
    }

    /// A nation or a contingent; the thing is null where the plan holds none of it, and how it
    /// stands is null where nothing is judged of it.
    public record Line(
            @Nullable EntityId thing, String code, String name, @Nullable Weakest weakest) {
        public Line(@Nullable EntityId thing, String code, String name, @Nullable Weakest weakest) {
            this.thing = thing;
            this.code = code;
            this.name = name;
            this.weakest = weakest;
        }
    }

    /// The stages by their bits.
    public static long bits(List<Integer> stages) {
        return stages.stream().mapToLong(stage -> 1L << stage).reduce(0, (one, more) -> one | more);
    }

    /// In the stages of these bits; empty where nothing is judged in them.
    public Optional<Weakest> exercise(long stages) {
        return parties.exercise(stages);
    }

    /// All nations that come or communicate, by their codes.
    public List<Line> nations(long stages) {
        var found = parties.nations(stages);
        return lexicon.nations().stream()
                .map(
                        party ->
                                new Line(
                                        lexicon.thing(party.id()).orElse(null),
                                        party.code(),
                                        party.name(),
                                        found.get(party.id())))
                .toList();
    }

    /// All contingents by their codes, then others who exchange something.
    public List<Line> contingents(long stages) {
        var found = new HashMap<>(parties.contingents(stages));
        var lines = new ArrayList<Line>();
        var known = known();
        for (var party : lexicon.contingents()) {
            var id = known.get(party.id());
            if (id != null) {
                lines.add(new Line(id, party.code(), party.name(), found.remove(id)));
            }
        }
        found.entrySet().stream()
                .map(entry -> other(entry.getKey(), entry.getValue()))
                .sorted(comparing(Line::name, NaturalOrder.NAMES))
                .forEach(lines::add);
        return lines;
    }

    private Map<String, Contingent.Id> known() {
        var known = new HashMap<String, Contingent.Id>();
        interop.plan().contingents().forEach(one -> known.put(one.id().toString(), one.id()));
        return known;
    }

    private Line other(EntityId holder, Weakest weakest) {
        var name = lexicon.name(FitIds.of(holder));
        return new Line(holder, lexicon.code(FitIds.of(holder)), name, weakest);
    }

    public PartyWords words() {
        return words;
    }
}
