package org.entente.app.feature.comms;

import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.interop.StandardWords;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Parameter;
import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.resources.CommsText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/// What is stated of the parameters of a system, port by port, or agreed for a net: each with who
/// said it, where it is written and of which day it is. Whoever types a value says it today, until
/// somebody else is named.
record Statements(Lookup lookup, Catalogue catalogue, String author, LocalDate today) {
    private static final String DOMAIN = "domain";

    /// The columns in their order.
    enum Column {
        PORT(CommsText.PORT, 120),
        STANDARD(CommsText.STANDARD, 220),
        PARAMETER(CommsText.PARAMETER, 210),
        SAYS(CommsText.SAYS, 240),
        BY(CommsText.BY, 130),
        SOURCE(CommsText.SOURCE, 200),
        DAY(CommsText.DAY, 92);

        private final CommsText title;
        private final int width;

        Column(CommsText title, int width) {
            this.title = title;
            this.width = width;
        }

        CommsText title() {
            return title;
        }

        int width() {
            return width;
        }

        boolean isTyped() {
            return compareTo(SAYS) >= 0;
        }
    }

    /// Where a statement stands: the port, counted from 0, the standard and the parameter.
    record Spot(int port, String key, String parameter) {}

    /// A statement as the table shows it, and whether it says anything.
    record Line(Spot spot, List<String> cells, Statement.Standing standing) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    private String standard(String key) {
        return StandardWords.of(language(), catalogue).brief(key);
    }

    private Language language() {
        return lookup.language();
    }

    /// Nothing for what has no statements.
    List<Line> of(CisEntity thing) {
        var lines = new ArrayList<Line>();
        switch (thing) {
            case CisSystem system -> {
                for (int i = 0; i < system.ports().size(); i++) {
                    var port = system.ports().get(i);
                    lines.add(domain(i, port));
                    for (var binding : port.bindings()) {
                        add(i, port.name(), binding, lines);
                        lines.add(remark(i, port.name(), binding, Remarks.RESERVATION));
                        if (lines.stream().noneMatch(Statements::isLoan)) {
                            lines.add(remark(i, port.name(), binding, Remarks.LOAN));
                            lines.add(remark(i, port.name(), binding, Remarks.POWER));
                            lines.add(remark(i, port.name(), binding, Remarks.OPERATOR));
                        }
                    }
                }
            }
            case Net net -> {
                var agreed = language().say(CommsText.AGREED);
                add(0, agreed, net.loaded(), lines);
                if (net.type() != Net.Type.SIM_FEDERATION) {
                    lines.add(remark(0, agreed, net.loaded(), Remarks.INDICATOR));
                }
                if (takesSatellite(net.type())) {
                    lines.add(remark(0, agreed, net.loaded(), Remarks.SATELLITE));
                }
            }
            default -> {}
        }
        return lines;
    }

    private static boolean takesSatellite(Net.Type type) {
        return switch (type) {
            case VOICE_NET, DATA_NET, TDL_NETWORK, IP_SEGMENT -> true;
            case CHAT_ROOM, SIM_FEDERATION -> false;
        };
    }

    /// In which security domain a port is. Where nobody states it, it passes nothing classified.
    private Line domain(int at, CisSystem.Port port) {
        var isStated = port.domain() != null;
        var origin = port.domainOrigin();
        var day = origin.asOf();
        return new Line(
                new Spot(at, "", DOMAIN),
                List.of(
                        port.name(),
                        "",
                        language().say(isStated ? CommsText.DOMAIN : CommsText.DOMAIN_NOT_STATED),
                        lookup.name(port.domain()),
                        origin.by(),
                        origin.source(),
                        day == null ? "" : language().formats().date(day)),
                isStated ? Statement.Standing.VALUE : Statement.Standing.UNKNOWN);
    }

    private Answer domain(CisSystem system, int at, Column column, String text) {
        var port = system.ports().get(at);
        if (column != Column.SAYS) {
            return origin(
                    port.domainOrigin(),
                    column,
                    text,
                    origin -> domain(system, at, port.withDomain(port.domain(), origin)));
        }
        return Lookup.oneOrNone(
                text,
                lookup::domain,
                domain ->
                        domain(
                                system,
                                at,
                                domain == null
                                        ? port.withDomain(null)
                                        : port.withDomain(domain, now(port.domainOrigin()))));
    }

    private static Answer domain(CisSystem system, int at, CisSystem.Port port) {
        return Answer.revise(system.withPort(at, port));
    }

    private void add(int port, String name, Binding binding, List<Line> lines) {
        var standard = catalogue.standard(binding.key());
        if (standard == null) {
            return;
        }
        for (int i = 0; i < standard.parameters().size(); i++) {
            var parameter = standard.parameters().get(i);
            var statement = binding.statement(standard, i);
            var day = statement.origin().asOf();
            lines.add(
                    new Line(
                            new Spot(port, binding.key(), parameter.name()),
                            List.of(
                                    name,
                                    standard(binding.key()),
                                    words(parameter),
                                    says(statement),
                                    statement.origin().by(),
                                    statement.origin().source(),
                                    day == null ? "" : language().formats().date(day)),
                            statement.standing()));
        }
    }

    private static boolean isLoan(Line line) {
        return line.spot().parameter().equals(Remarks.LOAN);
    }

    /// What may be stated beside the parameters; nobody has to.
    private Line remark(int port, String name, Binding binding, String remark) {
        var statement = binding.statements().get(remark);
        var said = statement == null ? Statement.NOT_APPLICABLE : statement;
        var day = said.origin().asOf();
        return new Line(
                new Spot(port, binding.key(), remark),
                List.of(
                        name,
                        standard(binding.key()),
                        language().say(words(remark)),
                        statement == null ? "" : says(statement),
                        said.origin().by(),
                        said.origin().source(),
                        day == null ? "" : language().formats().date(day)),
                said.standing());
    }

    private static CommsText words(String remark) {
        return switch (remark) {
            case Remarks.LOAN -> CommsText.REMARK_LOAN;
            case Remarks.POWER -> CommsText.REMARK_POWER;
            case Remarks.OPERATOR -> CommsText.REMARK_OPERATOR;
            case Remarks.SATELLITE -> CommsText.REMARK_SATELLITE;
            case Remarks.RESERVATION -> CommsText.REMARK_RESERVATION;
            default -> CommsText.REMARK_INDICATOR;
        };
    }

    private String words(Parameter parameter) {
        return language()
                .say(
                        CommsText.PARAMETER_OF,
                        language().title(parameter),
                        language().say(MatchWords.of(parameter.criticality())),
                        language().say(MatchWords.of(parameter.scope())));
    }

    private String says(Statement statement) {
        return switch (statement.standing()) {
            case VALUE -> statement.text();
            case UNKNOWN -> "";
            case NOT_APPLICABLE -> language().say(CommsText.NOT_APPLICABLE);
        };
    }

    /// What comes of a text typed into a cell of such a line.
    Answer typed(CisEntity thing, Spot spot, Column column, String text) {
        if (thing instanceof CisSystem system && spot.key().isEmpty()) {
            return domain(system, spot.port(), column, text);
        }
        var old = stated(thing, spot);
        return column == Column.SAYS
                ? put(thing, spot, said(old, text))
                : origin(old.origin(), column, text, origin -> from(thing, spot, old, origin));
    }

    /// Who said it, where or on which day, as it is typed.
    private Answer origin(
            Statement.Origin old,
            Column column,
            String text,
            Function<Statement.Origin, Answer> change) {
        return switch (column) {
            case BY -> change.apply(new Statement.Origin(text, old.source(), old.asOf()));
            case SOURCE -> change.apply(new Statement.Origin(old.by(), text, old.asOf()));
            case DAY ->
                    language()
                            .formats()
                            .readDate(text)
                            .map(day -> new Statement.Origin(old.by(), old.source(), day))
                            .map(change)
                            .orElseGet(() -> new Answer.Wrong(CommsText.BAD_DAY, text));
            case PORT, STANDARD, PARAMETER, SAYS -> new Answer.Wrong(CommsText.NOT_FOUND, text);
        };
    }

    /// Who types a value says it now, from the same source.
    private Statement.Origin now(Statement.Origin old) {
        return new Statement.Origin(author, old.source(), today);
    }

    /// Nothing is that it is not known.
    private Statement said(Statement old, String text) {
        if (text.isEmpty() || text.equals("?")) {
            return Statement.UNKNOWN;
        }
        var origin = now(old.origin());
        return text.equalsIgnoreCase(language().say(CommsText.NOT_APPLICABLE))
                        || text.equalsIgnoreCase("n/a")
                ? new Statement(Statement.Standing.NOT_APPLICABLE, "", origin)
                : new Statement(Statement.Standing.VALUE, text, origin);
    }

    private Answer from(CisEntity thing, Spot spot, Statement old, Statement.Origin origin) {
        return put(thing, spot, new Statement(old.standing(), old.text(), origin));
    }

    private Statement stated(CisEntity thing, Spot spot) {
        var bindings =
                switch (thing) {
                    case CisSystem system -> system.ports().get(spot.port()).bindings();
                    case Net net -> List.of(net.loaded());
                    default -> List.<Binding>of();
                };
        var standard = catalogue.standard(spot.key());
        if (standard == null) {
            return Statement.UNKNOWN;
        }
        int parameter = standard.indexOf(spot.parameter());
        return bindings.stream()
                .filter(binding -> binding.key().equals(spot.key()))
                .map(
                        binding ->
                                parameter < 0
                                        ? binding.statements()
                                                .getOrDefault(spot.parameter(), Statement.UNKNOWN)
                                        : binding.statement(standard, parameter))
                .findFirst()
                .orElse(Statement.UNKNOWN);
    }

    private Answer put(CisEntity thing, Spot spot, Statement statement) {
        return switch (thing) {
            case CisSystem system -> Answer.revise(with(system, spot, statement));
            case Net net ->
                    Answer.revise(
                            new Net(
                                    net.id(),
                                    net.name(),
                                    net.type(),
                                    net.control(),
                                    with(net.loaded(), spot, statement),
                                    net.members(),
                                    net.period(),
                                    net.notes()));
            default -> new Answer.Wrong(CommsText.NOT_FOUND, spot.parameter());
        };
    }

    private static CisSystem with(CisSystem system, Spot spot, Statement statement) {
        var port = system.ports().get(spot.port());
        return system.withPort(
                spot.port(), port.withBindings(binding -> with(binding, spot, statement)));
    }

    private static Binding with(Binding binding, Spot spot, Statement statement) {
        if (!binding.key().equals(spot.key())) {
            return binding;
        }
        var statements = new HashMap<>(binding.statements());
        if (Remarks.isOne(spot.parameter()) && statement.equals(Statement.UNKNOWN)) {
            statements.remove(spot.parameter());
        } else {
            statements.put(spot.parameter(), statement);
        }
        return binding.withStatements(statements);
    }
}
