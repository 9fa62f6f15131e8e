package org.entente.persistence.sheet;

import java.util.List;
import java.util.stream.Stream;

/// The columns of a table of offers against a statement of requirements: our own, for no standard
/// has them. One row is where one offer stands.
public enum OfferColumn implements SheetColumn {
    SERIAL("Serial", "Ser", "Requirement", "No"),
    NATION("Nation", "Offered By", "Country", "Participant"),
    FILLS("Fills", "Scope"),
    UNIT("Unit", "Force Element"),
    STRENGTH("Strength", "Unit Strength", "Personnel"),
    AUTHORITY("Authority", "Command Authority", "C2"),
    STATE("State", "Status"),
    SAID_BY("Said By", "By"),
    SAID_ON("On", "Date", "Said On"),
    PAPER("Paper", "Reference", "Document"),
    CAVEAT("Caveat", "Caveats", "Remarks", "Remark");

    private final List<String> headings;

    OfferColumn(String heading, String... others) {
        this.headings = Stream.concat(Stream.of(heading), Stream.of(others)).toList();
    }

    @Override
    public String heading() {
        return headings.getFirst();
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
