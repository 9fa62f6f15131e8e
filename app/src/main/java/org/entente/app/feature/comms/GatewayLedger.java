package org.entente.app.feature.comms;

import org.entente.app.format.CisWords;
import org.entente.app.format.FlowWords;
import org.entente.model.edit.Edit;
import org.entente.model.match.Catalogue;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Gateway.Accreditation;
import org.entente.model.plan.Gateway.Fidelity;
import org.entente.model.plan.Gateway.Translation;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gateways: on which system, what they pass on in which direction, and between which domains and
/// from when until when they are accredited.
record GatewayLedger(Lookup lookup, Catalogue catalogue) implements Ledger<Gateway> {
    private static final int HOURLY = 7;
    private static final String TO = " > ";
    private static final String LOSING = ": ";
    private static final String AND = " / ";
    private static final Fidelity USUAL = Fidelity.LOSSY_ACCEPTABLE;
    private static final String FROM = "from";
    private static final String INTO = "into";
    private static final String LOSS = "loss";
    private static final String FIELDS = "fields";
    private static final Pattern WAY =
            Pattern.compile("(?<from>[^:]*?)\\s*(?<!-)>\\s*(?<into>[^:]*?)\\s*(?::(?<fields>.*))?");
    private static final Pattern LOSS_BEHIND =
            Pattern.compile("(?<into>.*\\S)\\s+\\((?<loss>[^)]*)\\)");

    @Override
    public List<Head> heads() {
        return List.of(
                Head.typed(CommsText.NAME, 220).named(),
                Head.typed(CommsText.KIND, 180),
                Head.needed(CommsText.SYSTEM, 220).named(),
                Head.typed(CommsText.PASSES, 460),
                Head.typed(CommsText.PRODUCTS_PASSED, 190),
                Head.typed(CommsText.ACCREDITED, 190),
                Head.typed(CommsText.ACCREDITATION, 210),
                Head.figure(CommsText.HOURLY, 96),
                Head.figure(CommsText.LATENCY, 84));
    }

    @Override
    public Stream<Gateway> things(Plan plan) {
        return plan.gateways();
    }

    @Override
    public List<String> cells(Gateway gateway) {
        return List.of(
                gateway.name(),
                lookup.language().say(CisWords.of(gateway.type())),
                lookup.name(gateway.system()),
                gateway.translations().stream()
                        .map(this::words)
                        .collect(Collectors.joining(Lookup.BETWEEN)),
                new WayProducts(lookup).cell(gateway),
                lookup.names(gateway.accreditation().domains()),
                periods().of(gateway.period()),
                FlowCells.count(gateway.capacity().hourly()),
                latency(gateway.capacity().latency()));
    }

    private String latency(@Nullable Duration latency) {
        return latency == null ? "" : new FlowWords(lookup.language()).seconds(latency);
    }

    private PeriodText periods() {
        return new PeriodText(lookup.language().formats());
    }

    @Override
    public Answer typed(Gateway gateway, int column, String text) {
        return switch (column) {
            case 0 -> new Answer.Change(new Edit.Rename(gateway.id(), text));
            case 1 ->
                    Lookup.one(
                            text,
                            words ->
                                    lookup.value(
                                            words,
                                            Gateway.Type.values(),
                                            type -> lookup.language().say(CisWords.of(type))),
                            type -> with(gateway, gateway.system(), type));
            case 2 ->
                    Lookup.one(
                            text, lookup::system, system -> with(gateway, system, gateway.type()));
            case 3 -> passes(gateway, text);
            case 4 ->
                    new WayProducts(lookup)
                            .typed(
                                    gateway,
                                    text,
                                    ways -> with(gateway, ways, gateway.accreditation()));
            case 5 -> accredited(gateway, text);
            case 6 -> periods().typed(text, gateway::withPeriod);
            default -> measured(gateway, column, text);
        };
    }

    private static Answer measured(Gateway gateway, int column, String text) {
        var old = gateway.capacity();
        return column == HOURLY
                ? FlowCells.count(text, hourly -> with(gateway, old.withHourly(hourly)))
                : FlowCells.seconds(text, latency -> with(gateway, old.withLatency(latency)));
    }

    private static Answer with(Gateway gateway, Gateway.Capacity capacity) {
        return Answer.revise(gateway.withCapacity(capacity));
    }

    private Answer accredited(Gateway gateway, String text) {
        return Lookup.all(
                text,
                lookup::domain,
                domains ->
                        with(
                                gateway,
                                gateway.translations(),
                                new Accreditation(domains, gateway.accreditation().period())));
    }

    private static Answer with(Gateway gateway, CisSystem.Id system, Gateway.Type type) {
        return Answer.revise(
                new Gateway(
                        gateway.id(),
                        gateway.name(),
                        system,
                        type,
                        gateway.translations(),
                        gateway.accreditation(),
                        gateway.capacity(),
                        gateway.notes()));
    }

    private static Answer with(
            Gateway gateway, List<Translation> translations, Accreditation accreditation) {
        return Answer.revise(
                new Gateway(
                        gateway.id(),
                        gateway.name(),
                        gateway.system(),
                        gateway.type(),
                        translations,
                        accreditation,
                        gateway.capacity(),
                        gateway.notes()));
    }

    /// How much is lost stands in brackets unless it is what a new way is taken to lose.
    private String words(Translation way) {
        var loss = way.fidelity() == USUAL ? "" : " (" + loss(way.fidelity()) + ')';
        var lost = way.lost().isEmpty() ? "" : LOSING + String.join(AND, way.lost());
        return standards().cell(way.from()) + TO + standards().cell(way.to()) + loss + lost;
    }

    private String loss(Fidelity fidelity) {
        return lookup.language().say(CisWords.of(fidelity));
    }

    /// One direction each, with how much is lost in brackets and the fields that are behind a
    /// colon; how much that is stays as it was stated on a way that was there before where no
    /// brackets say it.
    private Answer passes(Gateway gateway, String text) {
        var ways = new ArrayList<Translation>();
        for (var part : Lookup.parts(text)) {
            var read = WAY.matcher(part);
            if (!read.matches()) {
                return new Answer.Wrong(CommsText.BAD_WAY, part);
            }
            var into = read.group(INTO);
            var behind = LOSS_BEHIND.matcher(into);
            var hasLoss = standards().key(into).isEmpty() && behind.matches();
            var stated = hasLoss ? behind.group(LOSS) : "";
            var ends =
                    standards()
                            .keys(List.of(read.group(FROM), hasLoss ? behind.group(INTO) : into));
            var strange = ends.wrong();
            if (strange != null) {
                return new Answer.Wrong(CommsText.NO_STANDARD, strange);
            }
            var loss = lookup.value(stated, Fidelity.values(), this::loss).orElse(null);
            if (loss == null && !stated.isEmpty()) {
                return new Answer.Wrong(CommsText.BAD_LOSS, stated);
            }
            var lost = fields(Objects.requireNonNullElse(read.group(FIELDS), ""));
            ways.add(
                    way(gateway, ends.keys().getFirst(), ends.keys().getLast(), loss)
                            .withLost(lost));
        }
        return with(gateway, ways, gateway.accreditation());
    }

    private StandardCells standards() {
        return new StandardCells(lookup.language(), catalogue);
    }

    private static List<String> fields(String text) {
        return Stream.of(text.split("/"))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private static Translation way(
            Gateway gateway, String from, String to, @Nullable Fidelity loss) {
        var known =
                gateway.translations().stream()
                        .filter(way -> way.from().equals(from) && way.to().equals(to))
                        .findFirst()
                        .orElseGet(() -> new Translation(from, to, USUAL, List.of()));
        return loss == null ? known : new Translation(from, to, loss, known.products());
    }
}
