package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import org.entente.app.format.CisWords;
import org.entente.app.format.OriginWords;
import org.entente.app.interop.GatewayLegs;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.Sign;
import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Named;
import org.entente.model.plan.SecurityDomain;
import org.entente.resources.CisPaperText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The annex on communication and information systems: security domains, nets with what is given
/// out for them, how they stand and their members, gateways with what they pass on, how much flows,
/// and the means of each PACE plan.
final class CisSection {
    private final Reading reading;
    private final Judgement judgement;

    CisSection(Reading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
    }

    Section section() {
        var title = reading.say(CisPaperText.ANNEX);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        domains(blocks);
        nets(blocks);
        gateways(blocks);
        new FlowTable(reading).add(blocks);
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
                Cell.of(period(domain)));
    }

    /// From when until when, and who said so; blank where it is always.
    private String period(CisEntity thing) {
        var period = thing.period();
        return period == null
                ? ""
                : new OriginWords(reading.language())
                        .sourced(
                                reading.period(period),
                                reading.plan(),
                                thing.id(),
                                Attestation.Aspect.VALIDITY);
    }

    private void nets(List<Block> blocks) {
        var table = new NetTable(reading, judgement);
        var rows = sorted(reading.plan().nets()).stream().flatMap(table::rows).toList();
        add(blocks, CisPaperText.NETS, table.columns(), rows);
        var loose = new LooseIssues(reading);
        add(blocks, CisPaperText.LOOSE, loose.columns(), loose.rows());
    }

    private String domain(SecurityDomain.@Nullable Id id) {
        return id == null
                ? ""
                : reading.plan()
                        .find(SecurityDomain.class, id)
                        .map(found -> found.code().isBlank() ? found.name() : found.code())
                        .orElse("");
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
                Cell.of(passing(gateway)),
                Cell.of(
                        crossing.domains().stream()
                                .map(this::domain)
                                .sorted(NAMES)
                                .collect(joining(", "))),
                switch (crossing.need()) {
                    case ACCREDITED -> Cell.of(period(gateway));
                    case MISSING ->
                            Cell.signed(Sign.MAJOR, reading.say(CisPaperText.NOT_ACCREDITED));
                    case UNKNOWN ->
                            Cell.signed(Sign.UNKNOWN, reading.say(CisPaperText.NOT_ACCREDITED));
                    case NONE -> Cell.of(reading.say(CisPaperText.NOT_CROSSING));
                });
    }

    private String passing(Gateway gateway) {
        var legs = new GatewayLegs(reading.language(), reading.plan());
        return legs.of(gateway).stream()
                .map(
                        leg ->
                                reading.say(
                                        CisPaperText.TRANSLATION,
                                        legs.words(leg),
                                        reading.say(CisWords.of(leg.way().fidelity()))))
                .distinct()
                .collect(joining("; "));
    }

    private void paces(List<Block> blocks) {
        add(
                blocks,
                CisPaperText.PACE,
                PaceRows.columns(reading),
                new PaceRows(reading).rows(sorted(reading.plan().pacePlans())));
    }
}
