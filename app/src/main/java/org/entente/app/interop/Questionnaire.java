package org.entente.app.interop;

import static java.util.stream.Collectors.counting;

import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.format.Names;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.match.Binding;
import org.entente.model.match.MatchScope;
import org.entente.model.match.Parameter;
import org.entente.model.match.Standard;
import org.entente.model.match.route.Gap;
import org.entente.model.match.route.Mend;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Named;
import org.entente.model.plan.Net;
import org.entente.persistence.sheet.DomainNames;
import org.entente.persistence.sheet.Question;
import org.entente.resources.CisPaperText;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What nations have not stated of their systems, of the nets that they control, of their gateways,
/// of what they exchange and by which means, and of when things are valid, and exchanges wait for.
/// Paper and spreadsheet ask the same, in the same order: first what most exchanges of a stage wait
/// for.
public final class Questionnaire {
    private final Language language;
    private final Interop interop;
    private final PlanLexicon lexicon;
    private final Names names;
    private final StandardWords standards;
    private final AskWords asking;

    public Questionnaire(Language language, Interop interop) {
        this.language = language;
        this.interop = interop;
        this.lexicon = new PlanLexicon(language, interop);
        this.names = new Names(language, interop.plan());
        this.standards = StandardWords.of(language, interop.catalogue());
        this.asking = new AskWords(language);
    }

    private record Asked(String nation, Mend.Spot spot) {}

    /// The questions by the code of the nation.
    public SortedMap<String, List<Question>> byNation() {
        var most = new HashMap<Asked, Integer>();
        for (int stage = 0; stage < interop.stages().size(); stage++) {
            for (var gap : Gap.of(interop.assessment(), stage)) {
                for (var nation : Askee.of(interop, gap)) {
                    // Of a thing that belongs to nobody, in an exercise without a host.
                    if (gap.spot().isOfPort() || !nation.isBlank()) {
                        most.merge(
                                new Asked(lexicon.code(nation), gap.spot()),
                                gap.exchanges(),
                                Math::max);
                    }
                }
            }
        }
        return most.entrySet().stream()
                .sorted(
                        Map.Entry.<Asked, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().toString()))
                .collect(
                        Collectors.groupingBy(
                                entry -> entry.getKey().nation(),
                                TreeMap::new,
                                Collectors.flatMapping(
                                        entry -> question(entry.getKey().spot(), entry.getValue()),
                                        Collectors.toList())));
    }

    /// The questions to that nation, by its code.
    public List<Question> of(String nation) {
        return byNation().getOrDefault(nation, List.of());
    }

    /// How to answer questions for security domains; nothing where none is asked.
    public Optional<String> domains(List<Question> questions) {
        return questions.stream()
                .filter(question -> question.spot().isDomain())
                .findFirst()
                .map(
                        question ->
                                language.say(
                                        CisPaperText.DOMAINS_OFFERED,
                                        String.join(", ", question.offered())));
    }

    /// How it is answered of which standard a net is, what is exchanged and up to which level a
    /// means may carry it; nothing where none is asked.
    public Stream<String> unsaid(List<Question> questions) {
        var spots = questions.stream().map(Question::spot).toList();
        return Stream.of(
                        spots.stream().anyMatch(Question.Spot::isStandard)
                                ? language.say(CisPaperText.STANDARDS_ASKED)
                                : "",
                        spots.stream().anyMatch(Question.Spot::isContent)
                                ? language.say(CisPaperText.CONTENTS_ASKED)
                                : "",
                        spots.stream().anyMatch(Question.Spot::isLevel)
                                ? language.say(CisPaperText.LEVELS_ASKED)
                                : "")
                .filter(words -> !words.isEmpty());
    }

    /// How periods and agreements are answered; nothing where none is asked.
    public Stream<String> validities(List<Question> questions) {
        var asked = questions.stream().map(Question::spot).filter(Question.Spot::isValidity);
        var isAgreed =
                asked.collect(Collectors.partitioningBy(Questionnaire::isAgreement, counting()));
        return Stream.of(
                        isAgreed.getOrDefault(false, 0L) + isAgreed.getOrDefault(true, 0L) == 0
                                ? ""
                                : language.say(CisPaperText.PERIODS_ASKED),
                        isAgreed.getOrDefault(true, 0L) == 0
                                ? ""
                                : language.say(CisPaperText.AGREEMENTS_ASKED))
                .filter(words -> !words.isEmpty());
    }

    private static boolean isAgreement(Question.Spot spot) {
        return spot.thing() instanceof Agreement.Id;
    }

    /// In which units capacities are answered; nothing where none is asked.
    public Optional<String> capacities(List<Question> questions) {
        return questions.stream()
                .filter(question -> question.spot().isCapacity())
                .findFirst()
                .map(_ -> language.say(CisPaperText.CAPACITIES_ASKED));
    }

    private Stream<Question> question(Mend.Spot spot, int waiting) {
        return interop.origin(spot.port()).stream()
                .flatMap(
                        origin ->
                                spot.isOfPort()
                                        ? port(spot, origin, waiting)
                                        : thing(spot, origin, waiting).stream());
    }

    private Stream<Question> port(Mend.Spot spot, Origin origin, int waiting) {
        if (!(origin.thing() instanceof CisSystem.Id system)) {
            return Stream.empty();
        }
        return Stream.of(
                spot.isDomain()
                        ? domain(spot, system, origin, waiting)
                        : parameter(spot, system, origin, waiting));
    }

    private Optional<Question> thing(Mend.Spot spot, Origin origin, int waiting) {
        if (spot.isCapacity()) {
            return capacity(origin.thing(), waiting);
        }
        if (spot.isLatency()) {
            return latency(origin.thing(), waiting);
        }
        return spot.isValidity()
                ? Optional.of(validity(origin.thing(), waiting))
                : new UnsaidQuestions(language, interop.plan(), lexicon, standards)
                        .question(spot, origin, waiting);
    }

    /// In which security domain the port works.
    private Question domain(Mend.Spot spot, CisSystem.Id system, Origin origin, int waiting) {
        return new Question(
                Question.Spot.domain(system, origin.part()),
                new Question.Wording(
                        port(system(spot.port(), origin), system, origin.part()),
                        spoken(spot.port()),
                        language.say(CisPaperText.WHICH_DOMAIN),
                        language.say(MatchWords.of(MatchScope.CONFIGURATION))),
                waiting,
                DomainNames.offered(interop.plan()));
    }

    /// How much passes there.
    private Optional<Question> capacity(EntityId thing, int waiting) {
        return switch (thing) {
            case Net.Id net ->
                    interop.plan()
                            .find(Net.class, net)
                            .map(one -> Stream.of(one.loaded().key()))
                            .map(
                                    keys ->
                                            capacity(
                                                    Question.Spot.capacity(net),
                                                    spoken(keys),
                                                    CisPaperText.HOW_MUCH_CARRIED,
                                                    waiting));
            case Gateway.Id gateway ->
                    interop.plan()
                            .find(Gateway.class, gateway)
                            .map(Questionnaire::keys)
                            .map(
                                    keys ->
                                            capacity(
                                                    Question.Spot.capacity(gateway),
                                                    spoken(keys),
                                                    CisPaperText.HOW_MUCH_PASSED,
                                                    waiting));
            default -> Optional.empty();
        };
    }

    /// How long that takes.
    private Optional<Question> latency(EntityId thing, int waiting) {
        return interop.plan()
                .find(Gateway.class, thing)
                .map(
                        gateway ->
                                new Question(
                                        Question.Spot.latency(gateway.id()),
                                        new Question.Wording(
                                                names.of(thing),
                                                spoken(keys(gateway)),
                                                asking.latency(),
                                                ""),
                                        waiting,
                                        List.of()));
    }

    /// Whether and from when until when it is valid, for which nets.
    private Question validity(EntityId thing, int waiting) {
        return new Question(
                Question.Spot.validity(thing),
                new Question.Wording(
                        names.of(thing),
                        asking.serving(interop.plan(), thing),
                        asking.validity(thing),
                        ""),
                waiting,
                List.of());
    }

    private static Stream<String> keys(Gateway gateway) {
        return gateway.translations().stream().flatMap(each -> Stream.of(each.from(), each.to()));
    }

    private Question capacity(Question.Spot spot, String spoken, CisPaperText asked, int waiting) {
        return new Question(
                spot,
                new Question.Wording(names.of(spot.thing()), spoken, language.say(asked), ""),
                waiting,
                List.of());
    }

    private String port(String name, CisSystem.Id id, int port) {
        return interop.plan()
                .find(CisSystem.class, id)
                .filter(system -> system.ports().size() > 1)
                .map(system -> system.ports().get(port).name())
                .filter(each -> !each.isBlank())
                .map(each -> language.say(CisPaperText.PORT_OF, name, each))
                .orElse(name);
    }

    /// What the port speaks, or what its nets do where nobody states it.
    private String spoken(String id) {
        var port = interop.fit().ports().get(id);
        return port == null ? "" : spoken(port.bindings().stream().map(Binding::key));
    }

    private String spoken(Stream<String> keys) {
        return keys.filter(key -> interop.catalogue().standard(key) != null)
                .map(standards::brief)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Question parameter(Mend.Spot spot, CisSystem.Id system, Origin origin, int waiting) {
        var standard = interop.catalogue().standard(spot.key());
        var parameter = standard == null ? null : parameter(standard, spot.parameter());
        return new Question(
                new Question.Spot(system, origin.part(), spot.key(), spot.parameter()),
                new Question.Wording(
                        system(spot.port(), origin),
                        standards.brief(spot.key()),
                        asking.parameter(interop.assessment(), spot),
                        parameter == null ? "" : language.say(MatchWords.of(parameter.scope()))),
                waiting,
                parameter == null ? List.of() : Answers.to(parameter));
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
