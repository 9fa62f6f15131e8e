package org.entente.app.report.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.CisWords;
import org.entente.app.format.FlowWords;
import org.entente.app.format.OriginWords;
import org.entente.app.interop.NetIssues;
import org.entente.app.interop.StandardWords;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Sign;
import org.entente.model.interop.FitIds;
import org.entente.model.match.MatchCriticality;
import org.entente.model.match.MatchScope;
import org.entente.model.match.Statement;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Bearer;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Net;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.resources.CisPaperText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The nets as a signaller needs them: what each works by, its frequencies and keys by their
/// aliases, its common mode, how its members stand with each other, and who they are.
final class NetTable {
    private static final int COLUMNS = 5;
    private static final int NAME = 3;
    private static final String ALIAS = "alias ";
    private static final String AND = " · ";
    private static final Pattern CHOICES = Pattern.compile("(.+) \\([^()\\d]*\\)");

    private final Reading reading;
    private final Judgement judgement;
    private final NetIssues issues;
    private final NetMembers members;
    private final StandardWords standards;
    private final Map<String, List<Bearer>> bearers;

    NetTable(Reading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
        this.issues = new NetIssues(reading.plan());
        this.members = new NetMembers(reading, issues);
        this.standards = StandardWords.of(reading.language(), judgement.interop().catalogue());
        this.bearers =
                judgement.interop().fit().bearers().values().stream()
                        .collect(groupingBy(bearer -> net(bearer.id())));
    }

    /// The id of the net of which a bearer is all or a part.
    private String net(String bearer) {
        return judgement.lexicon().thing(bearer).map(FitIds::of).orElse(bearer);
    }

    List<Column> columns() {
        return List.of(
                Column.share(reading.say(CisPaperText.NET_AND_MEMBERS), 5),
                Column.fit(reading.say(CisPaperText.CALL_SIGN)),
                Column.share(reading.say(CisPaperText.ADDRESSES), 2),
                Column.share(reading.say(CisPaperText.KEY_THERE), 1),
                Column.share(reading.say(CisPaperText.STANDS_OUT), 3));
    }

    Stream<Row> rows(Net net) {
        var standing =
                NetStanding.of(
                        reading,
                        judgement,
                        net,
                        bearers.getOrDefault(FitIds.of(net.id()), List.of()));
        var rows = new ArrayList<Row>();
        rows.add(Row.group(Cell.across(net.name(), NAME), verdict(standing)));
        add(rows, joined(Stream.of(what(net), issued(net))));
        add(rows, common(net, standing));
        add(rows, elsewhere(net));
        if (net.members().isEmpty()) {
            var none = reading.say(CisPaperText.NO_MEMBERS);
            rows.add(Row.of(new Cell(none, COLUMNS, 0, Sign.UNKNOWN)));
        }
        rows.addAll(members.rows(net, standing));
        return rows.stream();
    }

    private static String joined(Stream<String> words) {
        return words.filter(each -> !each.isBlank()).collect(joining(AND));
    }

    private static void add(List<Row> rows, String words) {
        if (!words.isBlank()) {
            rows.add(Row.of(Cell.across(words, COLUMNS)));
        }
    }

    private Cell verdict(NetStanding standing) {
        var verdict = standing.verdict();
        return verdict == null
                ? new Cell(reading.say(CisPaperText.NOT_ASSESSED), COLUMNS - NAME, 0, Sign.UNKNOWN)
                : new Cell(standing.words(verdict), COLUMNS - NAME, 0, sign(verdict.colour()));
    }

    static Sign sign(VerdictColour colour) {
        return switch (colour) {
            case GREEN -> Sign.MET;
            case GREEN_HATCHED -> Sign.PAPER;
            case AMBER -> Sign.MAJOR;
            case RED -> Sign.SHOWSTOPPER;
            case GREY -> Sign.UNKNOWN;
        };
    }

    /// Its kind, standard, domain and controller, and when it works where that is stated.
    private String what(Net net) {
        var domain = net.control().domain();
        var controller = net.control().controller();
        var period = net.period();
        return joined(
                Stream.of(
                        reading.say(CisWords.of(net.type())),
                        sourced(
                                net,
                                Attestation.Aspect.STANDARD,
                                standards.named(net.loaded().key())),
                        domain == null ? "" : fact(CisPaperText.DOMAIN, code(domain)),
                        fact(
                                CisPaperText.CONTROLLER,
                                controller == null
                                        ? reading.say(CisPaperText.NOT_STATED)
                                        : reading.system(controller)),
                        rate(net),
                        period == null
                                ? ""
                                : fact(
                                        CisPaperText.VALID,
                                        sourced(
                                                net,
                                                Attestation.Aspect.VALIDITY,
                                                reading.period(period)))));
    }

    /// With who said it.
    private String sourced(Net net, Attestation.Aspect aspect, String said) {
        return new OriginWords(reading.language()).sourced(said, reading.plan(), net.id(), aspect);
    }

    private String rate(Net net) {
        var bits = net.control().bits();
        return bits == null
                ? ""
                : fact(
                        CisPaperText.CARRIES,
                        sourced(
                                net,
                                Attestation.Aspect.CAPACITY,
                                new FlowWords(reading.language()).rate(bits)));
    }

    private String fact(CisPaperText name, String value) {
        return reading.say(CisPaperText.PACE_OF, reading.say(name), value);
    }

    private String code(SecurityDomain.Id id) {
        return reading.plan()
                .find(SecurityDomain.class, id)
                .map(found -> found.code().isBlank() ? found.name() : found.code())
                .orElse("");
    }

    /// Its frequencies and keys, and that it has none of what its standard needs.
    private String issued(Net net) {
        var frequencies = issues.frequencies(net).stream().map(this::frequency).toList();
        var keys = issues.keys(net).stream().map(this::key).toList();
        return joined(
                Stream.of(
                        issued(
                                CisPaperText.FREQUENCY,
                                frequencies,
                                needs(net, MatchScope.SPECTRUM)),
                        issued(CisPaperText.KEY, keys, needs(net, MatchScope.KEY))));
    }

    private String issued(CisPaperText name, List<String> found, boolean isNeeded) {
        return !found.isEmpty()
                ? fact(name, String.join("; ", found))
                : isNeeded ? fact(name, reading.say(CisPaperText.NONE_IN_PLAN)) : "";
    }

    /// Whether its standard does not work without, and the net does not say that it does.
    private boolean needs(Net net, MatchScope scope) {
        var standard = judgement.interop().catalogue().standard(net.loaded().key());
        return standard != null
                && standard.parameters().stream()
                        .filter(one -> one.scope() == scope)
                        .filter(one -> one.criticality() == MatchCriticality.BLOCKING)
                        .map(one -> net.loaded().statements().get(one.name()))
                        .anyMatch(
                                said ->
                                        said == null
                                                || said.standing()
                                                        != Statement.Standing.NOT_APPLICABLE);
    }

    private String frequency(SpectrumAssignment one) {
        var alias = one.emission().alias();
        return reading.say(
                CisPaperText.COUNTED,
                alias.isBlank() ? reading.say(CisPaperText.NO_ALIAS) : alias,
                reading.say(ArrangementWords.of(one.clearance().status())));
    }

    private String key(CryptoKey key) {
        var edition = key.issue().edition();
        var period = key.period();
        return reading.say(
                CisPaperText.COUNTED,
                Stream.of(
                                key.name(),
                                edition.isBlank()
                                        ? reading.say(CisPaperText.NO_EDITION)
                                        : reading.say(CisPaperText.EDITION, edition),
                                period == null ? "" : reading.period(period))
                        .filter(words -> !words.isBlank())
                        .collect(joining(", ")),
                reading.say(ArrangementWords.of(key.issue().status())));
    }

    /// What is agreed for all, what keeps them apart and what is open. Aliases that stand above are
    /// not told again.
    private String common(Net net, NetStanding standing) {
        var agreed = new TreeMap<String, String>();
        net.loaded()
                .statements()
                .forEach(
                        (name, said) -> {
                            if (said.standing() == Statement.Standing.VALUE
                                    && !isIssued(net, said.text())) {
                                agreed.put(choice(name), said.text());
                            }
                        });
        var mode =
                agreed.entrySet().stream()
                        .map(one -> one.getKey() + ' ' + one.getValue())
                        .collect(joining(", "));
        return joined(
                Stream.concat(
                        Stream.of(mode.isEmpty() ? "" : fact(CisPaperText.COMMON_MODE, mode)),
                        standing.differences().stream()));
    }

    private boolean isIssued(Net net, String text) {
        var said = text.startsWith(ALIAS) ? text.substring(ALIAS.length()) : text;
        return Stream.concat(
                        issues.frequencies(net).stream().map(one -> one.emission().alias()),
                        issues.keys(net).stream().map(CryptoKey::name))
                .anyMatch(alias -> alias.equals(said) || alias.endsWith(' ' + said));
    }

    /// The title of a parameter without the choices in brackets, of which one is told; a unit
    /// stays.
    private String choice(String parameter) {
        var title = reading.language().parameter(parameter);
        var choices = CHOICES.matcher(title);
        return choices.matches() ? choices.group(1) : title;
    }

    /// Addresses on the net of those who are no members of it, or of nobody.
    private String elsewhere(Net net) {
        var own =
                net.members().stream()
                        .map(member -> issues.addresses(net, member))
                        .flatMap(Collection::stream)
                        .map(AddressAssignment::id)
                        .toList();
        var others =
                issues.addresses(net).stream()
                        .filter(one -> !own.contains(one.id()))
                        .map(this::address)
                        .collect(joining("; "));
        return others.isEmpty() ? "" : fact(CisPaperText.OTHER_ADDRESSES, others);
    }

    private String address(AddressAssignment one) {
        var holder = one.holder();
        var words =
                reading.say(
                        CisPaperText.PACE_OF,
                        reading.say(ArrangementWords.of(one.type())),
                        one.value());
        return holder == null
                ? words
                : reading.say(CisPaperText.COUNTED, words, reading.name(holder));
    }
}
