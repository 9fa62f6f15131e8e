package org.entente.app.interop;

import org.entente.app.format.EvidenceWords;
import org.entente.app.format.FlowWords;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.format.OriginWords;
import org.entente.app.interop.Why.Hurdle;
import org.entente.model.interop.Diode;
import org.entente.model.match.DifLayer;
import org.entente.model.match.LinkVerdict;
import org.entente.model.match.MatchCriticality;
import org.entente.model.match.MatchScope;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Parameter;
import org.entente.model.match.Point;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.Trial;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Fidelity;
import org.entente.model.match.route.Hindrance;
import org.entente.model.match.route.Narrow;
import org.entente.model.match.route.Passage;
import org.entente.model.match.route.Path;
import org.entente.model.match.route.Port;
import org.entente.model.plan.Attestation;
import org.entente.resources.EvidenceText;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts verdicts and the statements that they rest on into words.
public final class Sayings {
    private static final int MOST = 4;

    private final Language language;
    private final Lexicon lexicon;
    private final Assessment assessment;

    public Sayings(Language language, Lexicon lexicon, Assessment assessment) {
        this.language = language;
        this.lexicon = lexicon;
        this.assessment = assessment;
    }

    public String verdict(Verdict verdict) {
        var colour = language.say(MatchWords.of(verdict.colour()));
        return language.say(
                MatrixText.VERDICT,
                colour,
                MatchWords.levels(verdict),
                verdict.width() == 0
                        ? language.say(MatchWords.of(verdict.lo()))
                        : language.say(
                                MatrixText.BETWEEN,
                                language.say(MatchWords.of(verdict.lo())),
                                language.say(MatchWords.of(verdict.hi()))));
    }

    /// Such as `MODE (blocking, configuration)`.
    private String parameter(Parameter parameter) {
        return language.say(
                MatrixText.PARAMETER,
                language.title(parameter),
                language.say(MatchWords.of(parameter.criticality())),
                language.say(MatchWords.of(parameter.scope())));
    }

    /// The same with the layer in which it breaks, such as `MODE (blocking, configuration,
    /// technical)`.
    public String parameter(Standard standard, Parameter parameter) {
        return language.say(
                MatrixText.PARAMETER_LAYER,
                language.title(parameter),
                language.say(MatchWords.of(parameter.criticality())),
                language.say(MatchWords.of(parameter.scope())),
                language.say(MatchWords.of(DifLayer.of(standard, parameter))));
    }

    /// Such as `Security domain (blocking, configuration)`.
    public String domain() {
        return language.say(
                MatrixText.PARAMETER,
                language.say(MatrixText.DOMAIN),
                language.say(MatchWords.of(MatchCriticality.BLOCKING)),
                language.say(MatchWords.of(MatchScope.CONFIGURATION)));
    }

    /// What is stated, by whom, where it is written and of which day it is.
    public String statement(Statement statement) {
        var said =
                switch (statement.standing()) {
                    case VALUE -> statement.text();
                    case UNKNOWN -> language.say(MatrixText.NOT_STATED);
                    case NOT_APPLICABLE -> language.say(MatrixText.NOT_APPLICABLE);
                };
        return new OriginWords(language).sourced(said, statement.origin());
    }

    /// What a means is worth, with up to which level it may carry information where somebody has
    /// said it.
    public String said(String worth, Statement level) {
        return level.standing() == Statement.Standing.VALUE
                ? language.say(MatrixText.MEANS_SAID, worth, statement(level))
                : worth;
    }

    /// Who forces a net down, and what it could do without each of them.
    public List<String> blamed(NetSheet sheet) {
        return sheet.blamed().stream()
                .map(
                        blame ->
                                language.say(
                                        MatrixText.WITHOUT,
                                        member(blame.member()),
                                        verdict(blame.without())))
                .toList();
    }

    /// On what the members of a net differ, and who would have to change.
    public List<String> differences(NetSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.truth() == Truth.FALSE)
                .map(
                        line ->
                                language.say(
                                        MatrixText.ODD,
                                        parameter(line.parameter()),
                                        line.odd().isEmpty()
                                                ? language.say(MatrixText.ODD_NOBODY)
                                                : line.odd().stream()
                                                        .map(this::member)
                                                        .collect(Collectors.joining(", "))))
                .toList();
    }

    /// Of which members of a net nobody states the security domain.
    public Stream<String> silent(Collection<String> ports) {
        return ports.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        language.say(
                                MatrixText.SILENT,
                                domain(),
                                ports.stream()
                                        .map(this::member)
                                        .distinct()
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
    }

    /// A port by whose it is and what it is called.
    public String member(String port) {
        return language.say(MatrixText.MEMBER, nation(port), lexicon.name(port));
    }

    public String test(@Nullable Trial trial) {
        if (trial == null) {
            return language.say(MatrixText.NO_TEST);
        }
        var result = language.say(MatchWords.of(trial.result()));
        return language.say(
                MatrixText.TEST,
                lexicon.grade(trial.id())
                        .map(grade -> language.say(EvidenceWords.of(grade)))
                        .map(grade -> language.say(EvidenceText.SHOWN, result, grade))
                        .orElse(result),
                language.formats().date(trial.on()),
                lexicon.name(trial.id()));
    }

    /// What it rests on that these are the parameters of the standard; blank where a source says
    /// so.
    public String basis(Standard standard) {
        return switch (standard.basis()) {
            case SOURCE -> "";
            case PARTLY -> language.say(MatrixText.BASIS_PARTLY, standard.key());
            case MEMORY -> language.say(MatrixText.BASIS_MEMORY, standard.key());
            case USERS -> language.say(MatrixText.BASIS_USERS, standard.key());
        };
    }

    /// Why the exchange is no better than it is, and what somebody said on which that rests.
    public List<String> reasons(Exchange exchange, Why.Way way) {
        var said = new SaidWords(language, lexicon, assessment.fit());
        return Stream.concat(causes(exchange, way).stream(), said.of(exchange, way))
                .distinct()
                .toList();
    }

    /// The first of them, that is what weighs most; blank where there is none.
    public String reason(Exchange exchange, Why.Way way) {
        return causes(exchange, way).stream().findFirst().orElse("");
    }

    private List<String> causes(Exchange exchange, Why.Way way) {
        var reasons = new ArrayList<String>();
        withheld(way).ifPresent(reasons::add);
        if (exchange.need().isOpen()) {
            reasons.add(language.say(MatrixText.UNSTATED_NEED));
        }
        way.hindrances().forEach(each -> hindrance(each, exchange, reasons));
        var path = way.path();
        if (!way.isReal() && exchange.byHand().perhaps() != 0) {
            reasons.add(language.say(MatrixText.GOES_BY_HAND));
        }
        if (path == null) {
            reasons.add(
                    language.say(
                            MatrixText.NOTHING_JOINS,
                            lexicon.name(exchange.from()),
                            lexicon.name(exchange.to())));
            return reasons;
        }
        if (way.isReal()) {
            spoken(exchange, path)
                    .forEach(net -> reasons.add(language.say(MatrixText.SPOKEN, net)));
        }
        way.hurdles().forEach(hurdle -> hurdle(hurdle, exchange, path).forEach(reasons::add));
        if (way.isReal()) {
            narrow(exchange, path, false).forEach(reasons::add);
        }
        if (way.hurdles().isEmpty() && way.isReal()) {
            path.weakest().ifPresent(hop -> hop(hop, reasons));
        } else if (way.hurdles().isEmpty()) {
            path.hops().stream()
                    .filter(hop -> hop.verdict().hi().level() < 2)
                    .forEach(hop -> hop(hop, reasons));
        }
        return reasons;
    }

    /// What on the way carries less than is asked, or of which nobody states how much it carries.
    private Stream<String> narrow(Exchange exchange, Path path, boolean isKnown) {
        return Narrow.of(assessment.fit(), exchange, path).stream()
                .filter(each -> each.isKnown() == isKnown)
                .map(this::narrow);
    }

    private String narrow(Narrow narrow) {
        var aspect =
                switch (narrow.unit()) {
                    case BITS_A_SECOND, MESSAGES_AN_HOUR -> Attestation.Aspect.CAPACITY;
                    case SECONDS -> Attestation.Aspect.LATENCY;
                };
        var carrier = narrow.carrier();
        return new OriginWords(language)
                .proven(
                        new FlowWords(language).sentence(lexicon.name(carrier), narrow),
                        lexicon.origin(carrier, aspect));
    }

    private Optional<String> withheld(Why.Way way) {
        return switch (way.withheld()) {
            case NOTHING -> Optional.empty();
            case CARRIERS -> Optional.of(language.say(MatrixText.WITHHELD_CARRIERS));
            case ANYTHING -> Optional.of(language.say(MatrixText.WITHHELD_ANYTHING));
        };
    }

    private void hindrance(Hindrance hindrance, Exchange exchange, List<String> reasons) {
        if (hindrance instanceof Hindrance.Mismatched(var hop, var link)) {
            link(hop, link, reasons);
        } else {
            reasons.addAll(hindrances().say(hindrance, exchange));
        }
    }

    private HindranceWords hindrances() {
        return new HindranceWords(language, lexicon, assessment.ground().catalogue());
    }

    /// The nets of the way whose standard does not carry what is exchanged.
    private List<String> spoken(Exchange exchange, Path path) {
        var keys = exchange.need().keys();
        return path.hops().stream()
                .map(hop -> assessment.fit().bearers().get(hop.carrier()))
                .filter(Objects::nonNull)
                .filter(bearer -> !keys.isEmpty() && !keys.contains(bearer.key()))
                .map(bearer -> lexicon.name(bearer.id()))
                .distinct()
                .toList();
    }

    private Stream<String> hurdle(Hurdle hurdle, Exchange exchange, Path path) {
        var need = exchange.need();
        return switch (hurdle) {
            case STANDARD -> said(MatrixText.HURDLE_STANDARD, hindrances().standards(need.keys()));
            case LEVEL -> said(MatrixText.HURDLE_LEVEL);
            case RELEASE -> said(MatrixText.HURDLE_RELEASE, strangers(exchange, path));
            case CAPACITY -> narrow(exchange, path, true);
            case LIMITS ->
                    said(MatrixText.HURDLE_LIMITS, need.limits().hops(), need.limits().crossings());
            case SAFETY -> said(MatrixText.HURDLE_SAFETY);
        };
    }

    private Stream<String> said(MatrixText key, Object... arguments) {
        return Stream.of(language.say(key, arguments));
    }

    /// The nations on the way to which it may not be released.
    private String strangers(Exchange exchange, Path path) {
        var allowed = exchange.need().releasable();
        return path.hops().stream()
                .flatMap(hop -> Stream.of(hop.from(), hop.to()))
                .map(this::nation)
                .filter(nation -> allowed != null && !allowed.contains(nation))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public String nation(String port) {
        var known = assessment.fit().ports().get(port);
        var station = known == null ? null : assessment.fit().stations().get(known.station());
        return station == null ? "" : station.nation();
    }

    private void hop(Path.Hop hop, List<String> reasons) {
        var translation = assessment.fit().translations().get(hop.carrier());
        var link = assessment.explain(hop);
        if (translation != null) {
            domains(hop).forEach(reasons::add);
            passage(hop.carrier(), translation.passage(), reasons);
        } else if (link != null) {
            link(hop, link, reasons);
        }
    }

    private void passage(String carrier, Passage passage, List<String> reasons) {
        var gateway = lexicon.name(carrier);
        switch (passage.accredited()) {
            case FALSE -> reasons.add(language.say(MatrixText.NOT_ACCREDITED, gateway));
            case UNKNOWN ->
                    reasons.add(
                            language.say(
                                    isDiode(carrier)
                                            ? MatrixText.DIODE_UNKNOWN
                                            : MatrixText.ACCREDITATION_UNKNOWN,
                                    gateway));
            case TRUE, NOT_APPLICABLE -> {}
        }
        if (passage.fidelity() != Fidelity.LOSSLESS) {
            reasons.add(lossy(carrier));
        }
        if (reasons.isEmpty()) {
            reasons.add(language.say(MatrixText.PASSES, gateway));
        }
    }

    private boolean isDiode(String carrier) {
        return lexicon.direction(carrier)
                .filter(each -> Diode.isMeant(each.gateway(), each.way()))
                .isPresent();
    }

    private String lossy(String carrier) {
        var lost = lexicon.direction(carrier).map(each -> each.way().lost()).orElse(List.of());
        var gateway = lexicon.name(carrier);
        return lost.isEmpty()
                ? language.say(MatrixText.LOSSY, gateway)
                : language.say(MatrixText.LOSSY_FIELDS, gateway, String.join(", ", lost));
    }

    private void link(Path.Hop hop, LinkVerdict link, List<String> reasons) {
        var carrier = lexicon.name(hop.carrier());
        var differing = link.mismatches().stream().filter(Point::counts);
        Stream.of(
                        differing.map(point -> point(hop, carrier, point)),
                        domains(hop),
                        link.questions().stream().map(point -> point(hop, carrier, point)))
                .flatMap(all -> all)
                .limit(MOST)
                .forEach(reasons::add);
        if (reasons.isEmpty()) {
            reasons.add(language.say(MatrixText.RESTS_ON, carrier, test(link.trial())));
        }
    }

    /// The ends of which nobody states the security domain.
    private Stream<String> domains(Path.Hop hop) {
        return Stream.of(hop.from(), hop.to())
                .flatMap(id -> Stream.ofNullable(assessment.fit().ports().get(id)))
                .filter(Port::isSupposed)
                .map(
                        port ->
                                language.say(
                                        MatrixText.DOMAIN_OPEN,
                                        lexicon.name(hop.carrier()),
                                        member(port.id())));
    }

    private String point(Path.Hop hop, String carrier, Point point) {
        boolean isKnown = point.truth() == Truth.FALSE;
        var asked = asked(point);
        var said =
                language.say(
                        isKnown ? MatrixText.DIFFERS : MatrixText.OPEN,
                        carrier,
                        parameter(point.parameter()),
                        side(hop.from(), point.one()),
                        side(hop.to(), point.other()));
        return asked.isEmpty()
                ? said
                : "%s; %s".formatted(said, language.say(MatrixText.ASKED, asked));
    }

    /// What is agreed for the net; blank where nothing is.
    public String asked(Point point) {
        var asked = point.asked();
        return asked == null || asked.standing() != Statement.Standing.VALUE
                ? ""
                : statement(asked);
    }

    /// Such as `DEU: 25 kHz`. Who said it is told only where it is more than the nation.
    public String side(String port, Statement statement) {
        var nation = nation(port);
        return language.say(MatrixText.SIDE, nation, statement(saidBy(nation, statement)));
    }

    /// The same without the nation behind what it said itself.
    private Statement saidBy(String nation, Statement statement) {
        var origin = statement.origin();
        var by = origin.by().strip();
        boolean isItself = by.equalsIgnoreCase(nation) || by.equalsIgnoreCase(lexicon.name(nation));
        return isItself
                ? new Statement(
                        statement.standing(),
                        statement.text(),
                        new Statement.Origin("", origin.source(), origin.asOf()))
                : statement;
    }
}
