package org.entente.app.report.plan;

import static org.entente.app.format.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import org.entente.app.format.CisWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.Sign;
import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Named;
import org.entente.model.plan.Net;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.time.Timeframe;
import org.entente.resources.CisPaperText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The annex on communication and information systems: security domains, nets with their members,
/// gateways with what they pass on, and the means of each PACE plan.
final class CisSection {
    private static final int NET_COLUMNS = 6;
    private static final int MEMBERS_IN_A_ROW = 24;

    private final Reading reading;

    CisSection(Reading reading) {
        this.reading = reading;
    }

    Section section() {
        var title = reading.say(CisPaperText.ANNEX);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        domains(blocks);
        nets(blocks);
        gateways(blocks);
        paces(blocks);
        if (blocks.size() == 1) {
            blocks.add(Block.Paragraph.of(reading.say(CisPaperText.NO_CIS)));
        }
        return new Section(title, PageFormat.A4_LANDSCAPE, blocks);
    }

    private void add(List<Block> blocks, CisPaperText title, List<Column> columns, List<Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, reading.say(title)));
            blocks.add(new Block.Table(columns, rows));
        }
    }

    private static <E extends CisEntity> List<E> sorted(Stream<E> things) {
        return things.sorted(
                        comparing(CisEntity::code, NAMES)
                                .thenComparing(Named::name, NAMES)
                                .thenComparing(thing -> thing.id().toString()))
                .toList();
    }

    private void domains(List<Block> blocks) {
        add(
                blocks,
                CisPaperText.DOMAINS,
                List.of(
                        Column.fit(reading.say(CisPaperText.CODE)),
                        Column.share(reading.say(CisPaperText.NAME), 1),
                        Column.fit(reading.say(CisPaperText.LEVEL)),
                        Column.fit(reading.say(CisPaperText.OWNER)),
                        Column.fit(reading.say(CisPaperText.ACCREDITED))),
                sorted(reading.plan().securityDomains()).stream().map(this::row).toList());
    }

    private Row row(SecurityDomain domain) {
        var level = domain.level();
        var owner = domain.owner();
        return Row.of(
                Cell.of(domain.code()),
                Cell.of(domain.name()),
                Cell.of(
                        new Label(level.policy(), level.classification(), Audience.everyone())
                                .marking()),
                Cell.of(owner == null ? "" : reading.code(owner)),
                Cell.of(period(domain.period())));
    }

    /// From when until when; blank where it is always.
    private String period(@Nullable Timeframe period) {
        if (period == null) {
            return "";
        }
        var span = reading.schedule().anchors().span(period).orElse(null);
        return reading.say(
                CisPaperText.PERIOD,
                reading.zulu(span == null ? null : span.start()),
                reading.zulu(span == null ? null : span.end()));
    }

    private void nets(List<Block> blocks) {
        add(
                blocks,
                CisPaperText.NETS,
                List.of(
                        Column.share(reading.say(CisPaperText.NAME), 2),
                        Column.fit(reading.say(CisPaperText.TYPE)),
                        Column.fit(reading.say(CisPaperText.STANDARD)),
                        Column.fit(reading.say(CisPaperText.DOMAIN)),
                        Column.share(reading.say(CisPaperText.CONTROLLER), 3),
                        Column.fit(reading.say(CisPaperText.VALID))),
                sorted(reading.plan().nets()).stream().flatMap(this::rows).toList());
    }

    /// What it is, then its members over the whole width.
    private Stream<Row> rows(Net net) {
        var members = members(net);
        if (members.isEmpty()) {
            var none = reading.say(CisPaperText.NO_MEMBERS);
            return Stream.of(row(net), Row.of(new Cell(none, NET_COLUMNS, 0, Sign.UNKNOWN)));
        }
        return Stream.concat(
                Stream.of(row(net)),
                IntStream.iterate(0, at -> at < members.size(), at -> at + MEMBERS_IN_A_ROW)
                        .mapToObj(at -> Row.of(Cell.across(words(members, at), NET_COLUMNS))));
    }

    /// Of a large net some at a time, so that a page can end between them.
    private String words(List<String> members, int from) {
        var until = Math.min(from + MEMBERS_IN_A_ROW, members.size());
        var words = String.join(" · ", members.subList(from, until));
        return from == 0 ? reading.say(CisPaperText.MEMBERS_ARE, words) : words;
    }

    private Row row(Net net) {
        var controller = net.control().controller();
        return Row.group(
                Cell.of(net.name()),
                Cell.of(reading.say(CisWords.of(net.type()))),
                Cell.of(net.loaded().key()),
                Cell.of(domain(net.control().domain())),
                controller == null
                        ? Cell.signed(Sign.UNKNOWN, reading.say(CisPaperText.NOT_STATED))
                        : Cell.of(reading.system(controller)),
                Cell.of(period(net.period())));
    }

    private String domain(SecurityDomain.@Nullable Id id) {
        return id == null
                ? ""
                : reading.plan()
                        .find(SecurityDomain.class, id)
                        .map(found -> found.code().isBlank() ? found.name() : found.code())
                        .orElse("");
    }

    private List<String> members(Net net) {
        return net.members().stream()
                .map(Net.Member::system)
                .map(reading::system)
                .distinct()
                .sorted(NAMES)
                .toList();
    }

    private void gateways(List<Block> blocks) {
        add(
                blocks,
                CisPaperText.GATEWAYS,
                List.of(
                        Column.share(reading.say(CisPaperText.NAME), 2),
                        Column.fit(reading.say(CisPaperText.TYPE)),
                        Column.share(reading.say(CisPaperText.SYSTEM), 2),
                        Column.share(reading.say(CisPaperText.PASSES), 3),
                        Column.fit(reading.say(CisPaperText.BETWEEN)),
                        Column.fit(reading.say(CisPaperText.ACCREDITED))),
                sorted(reading.plan().gateways()).stream().map(this::row).toList());
    }

    private Row row(Gateway gateway) {
        var crossing = Crossing.of(reading.plan(), gateway);
        return Row.of(
                Cell.of(gateway.name()),
                Cell.of(reading.say(CisWords.of(gateway.type()))),
                Cell.of(reading.system(gateway.system())),
                Cell.of(gateway.translations().stream().map(this::passing).collect(joining("; "))),
                Cell.of(
                        crossing.domains().stream()
                                .map(this::domain)
                                .sorted(NAMES)
                                .collect(joining(", "))),
                switch (crossing.need()) {
                    case ACCREDITED -> Cell.of(period(gateway.accreditation().period()));
                    case MISSING ->
                            Cell.signed(Sign.MAJOR, reading.say(CisPaperText.NOT_ACCREDITED));
                    case UNKNOWN ->
                            Cell.signed(Sign.UNKNOWN, reading.say(CisPaperText.NOT_ACCREDITED));
                    case NONE -> Cell.of(reading.say(CisPaperText.NOT_CROSSING));
                });
    }

    private String passing(Gateway.Translation way) {
        return reading.say(
                CisPaperText.TRANSLATION,
                way.from(),
                way.to(),
                reading.say(CisWords.of(way.fidelity())));
    }

    private void paces(List<Block> blocks) {
        add(
                blocks,
                CisPaperText.PACE,
                PaceRows.columns(reading),
                new PaceRows(reading).rows(sorted(reading.plan().pacePlans())));
    }
}
