package org.entente.persistence.sheet;

import org.dhatim.fastexcel.Worksheet;
import org.entente.model.force.Line;
import org.entente.model.force.Statement;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;

import java.util.List;

/// Writes where each offer stands, a row each, as text and numbers.
final class OfferSheet {
    static final String NAME = "Offers";
    private static final double WIDTH = 20;
    private static final List<OfferColumn> COLUMNS = List.of(OfferColumn.values());

    private OfferSheet() {}

    static void write(Plan plan, Worksheet sheet) {
        for (var column : COLUMNS) {
            int at = COLUMNS.indexOf(column);
            sheet.value(0, at, column.heading());
            sheet.style(0, at).bold().set();
            sheet.width(at, WIDTH);
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (Line line : Statement.of(plan).lines()) {
            for (var offer : line.offers()) {
                for (var column : COLUMNS) {
                    cell(sheet, row, column, text(plan, line.requirement(), offer, column));
                }
                row++;
            }
        }
    }

    private static void cell(Worksheet sheet, int row, OfferColumn column, String text) {
        MarkedBook.text(sheet, row, COLUMNS.indexOf(column), text);
    }

    private static String text(Plan plan, Requirement line, Offer offer, OfferColumn column) {
        var content = offer.content();
        var last = offer.steps().getLast();
        return switch (column) {
            case SERIAL -> line.number();
            case NATION ->
                    plan.find(Participant.class, offer.participant())
                            .map(Participant::code)
                            .orElse("");
            case FILLS -> content.scope().name();
            case UNIT -> unit(plan, offer);
            case STRENGTH -> content.strength() == null ? "" : content.strength().toString();
            case AUTHORITY -> content.authority() == null ? "" : CjsorWords.of(content.authority());
            case STATE -> CjsorWords.of(last.state());
            case SAID_BY -> last.by();
            case SAID_ON -> last.on().toString();
            case PAPER -> last.paper();
            case CAVEAT -> offer.remark();
        };
    }

    private static String unit(Plan plan, Offer offer) {
        var unit = offer.content().unit();
        return unit == null
                ? ""
                : plan.find(ForceElement.class, unit)
                        .map(one -> one.number().isBlank() ? one.name() : one.number())
                        .orElse("");
    }
}
