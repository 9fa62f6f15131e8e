package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.format.Names;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.match.Parameter;
import org.entente.model.match.Standard;
import org.entente.model.match.route.Gap;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Named;
import org.entente.persistence.sheet.Question;
import org.entente.resources.CisPaperText;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What nations have not stated of their systems and exchanges wait for. Paper and spreadsheet ask
/// the same, in the same order: first what most exchanges of a stage wait for.
public final class Questionnaire {
    private final Language language;
    private final Interop interop;
    private final PlanLexicon lexicon;
    private final Names names;

    public Questionnaire(Language language, Interop interop) {
        this.language = language;
        this.interop = interop;
        this.lexicon = new PlanLexicon(language, interop);
        this.names = new Names(language, interop.plan());
    }

    /// A parameter of a port.
    private record Spot(String nation, String port, String key, String parameter) {}

    /// The questions by the code of the nation.
    public SortedMap<String, List<Question>> byNation() {
        var most = new HashMap<Spot, Integer>();
        for (int stage = 0; stage < interop.stages().size(); stage++) {
            for (var gap : Gap.of(interop.assessment(), stage)) {
                most.merge(
                        new Spot(
                                lexicon.code(gap.nation()), gap.port(), gap.key(), gap.parameter()),
                        gap.exchanges(),
                        Math::max);
            }
        }
        return most.entrySet().stream()
                .sorted(
                        Map.Entry.<Spot, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().toString()))
                .collect(
                        Collectors.groupingBy(
                                entry -> entry.getKey().nation(),
                                TreeMap::new,
                                Collectors.flatMapping(
                                        entry -> question(entry.getKey(), entry.getValue()),
                                        Collectors.toList())));
    }

    /// The questions to that nation, by its code.
    public List<Question> of(String nation) {
        return byNation().getOrDefault(nation, List.of());
    }

    private Stream<Question> question(Spot spot, int waiting) {
        var origin = interop.origin(spot.port()).orElse(null);
        if (origin == null || !(origin.thing() instanceof CisSystem.Id system)) {
            return Stream.empty();
        }
        var standard = interop.catalogue().standard(spot.key());
        var parameter = standard == null ? null : parameter(standard, spot.parameter());
        return Stream.of(
                new Question(
                        new Question.Spot(system, origin.port(), spot.key(), spot.parameter()),
                        new Question.Wording(
                                system(spot.port(), origin),
                                standard == null ? spot.key() : language.title(standard),
                                language.parameter(spot.parameter()),
                                parameter == null
                                        ? ""
                                        : language.say(MatchWords.of(parameter.scope()))),
                        waiting,
                        parameter == null ? List.of() : Answers.to(parameter)));
    }

    private static @Nullable Parameter parameter(Standard standard, String name) {
        int at = standard.indexOf(name);
        return at < 0 ? null : standard.parameters().get(at);
    }

    /// With its holder, because many have a system of the same name; not where its name begins with
    /// that of the holder.
    private String system(String port, Origin origin) {
        var name = lexicon.name(port);
        return interop.plan()
                .find(CisSystem.class, origin.thing())
                .map(system -> system.station().holder())
                .filter(holder -> !isNamedIn(holder, name))
                .map(names::of)
                .map(holder -> language.say(CisPaperText.SYSTEM_OF, name, holder))
                .orElse(name);
    }

    private boolean isNamedIn(EntityId holder, String name) {
        return interop.plan()
                .find(Named.class, holder)
                .filter(named -> name.startsWith(named.name()))
                .isPresent();
    }
}
