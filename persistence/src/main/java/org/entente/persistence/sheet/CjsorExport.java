package org.entente.persistence.sheet;

import org.dhatim.fastexcel.Worksheet;
import org.entente.model.force.Line;
import org.entente.model.force.Statement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.secrecy.Masking;
import org.entente.model.time.WhenText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Writes the statement of requirements of a plan as a spreadsheet with exactly the thirteen
/// columns, and on a sheet of its own where each offer stands. The marking stands at the head and
/// foot of every printed page, in the properties of the file and on a sheet of its own. Text is
/// written as text, so that no cell is ever a formula.
public final class CjsorExport {
    static final String SHEET = "CJSOR";
    private static final List<CjsorColumn> COLUMNS = List.of(CjsorColumn.values());
    private static final double WIDTH = 18;
    private static final double NAME_WIDTH = 40;

    private CjsorExport() {}

    /// The bytes of the file. The plan must hold only what the reader may see.
    public static byte[] write(Plan whole) {
        var plan = Masking.masked(whole);
        return MarkedBook.write(
                plan,
                book -> {
                    lines(plan, book.sheet(SHEET));
                    if (plan.offers().findAny().isPresent()) {
                        OfferSheet.write(plan, book.sheet(OfferSheet.NAME));
                    }
                });
    }

    private static void lines(Plan plan, Worksheet sheet) {
        for (var column : COLUMNS) {
            sheet.value(0, COLUMNS.indexOf(column), column.heading());
            sheet.style(0, COLUMNS.indexOf(column)).bold().set();
            sheet.width(
                    COLUMNS.indexOf(column),
                    column == CjsorColumn.FORCE_ELEMENT ? NAME_WIDTH : WIDTH);
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (Line line : Statement.of(plan).lines()) {
            line(sheet, row, line.requirement());
            row++;
        }
    }

    private static void line(Worksheet sheet, int row, Requirement asked) {
        for (var column : COLUMNS) {
            switch (column) {
                case PRIORITY -> number(sheet, row, column, asked.need().priority());
                case UNIT_STRENGTH -> number(sheet, row, column, asked.need().strength());
                case SERIAL,
                        FORCE_ELEMENT,
                        FUNCTIONAL_CATEGORY,
                        HIGHER_COMMAND,
                        COMMAND_AUTHORITY,
                        TYPE_UNIT,
                        ECHELON,
                        SPECIAL_CAPABILITY_REQUIREMENT,
                        REQUIRED_DESTINATION,
                        CRD,
                        REMARKS ->
                        text(sheet, row, column, text(asked, column));
            }
        }
    }

    private static String text(Requirement asked, CjsorColumn column) {
        return switch (column) {
            case SERIAL -> asked.number();
            case FORCE_ELEMENT -> asked.name();
            case FUNCTIONAL_CATEGORY -> asked.need().category();
            case HIGHER_COMMAND -> asked.subordination().command();
            case COMMAND_AUTHORITY ->
                    Optional.ofNullable(asked.subordination().authority())
                            .map(CjsorWords::of)
                            .orElse("");
            case TYPE_UNIT -> asked.need().type();
            case ECHELON ->
                    Optional.ofNullable(asked.need().echelon()).map(CjsorWords::of).orElse("");
            case SPECIAL_CAPABILITY_REQUIREMENT -> asked.need().capability();
            case REQUIRED_DESTINATION -> asked.arrival().destination();
            case CRD ->
                    Optional.ofNullable(asked.arrival().required()).map(WhenText::of).orElse("");
            case REMARKS -> asked.remark();
            case PRIORITY, UNIT_STRENGTH ->
                    throw new IllegalArgumentException(
                            "A number (%s) is no text.".formatted(column));
        };
    }

    private static void text(Worksheet sheet, int row, CjsorColumn column, String text) {
        MarkedBook.text(sheet, row, COLUMNS.indexOf(column), text);
    }

    private static void number(
            Worksheet sheet, int row, CjsorColumn column, @Nullable Integer number) {
        if (number != null) {
            sheet.value(row, COLUMNS.indexOf(column), number);
        }
    }
}
