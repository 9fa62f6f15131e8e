package org.entente.persistence.sheet;

import java.util.List;
import java.util.Set;

/// What a spreadsheet can bring.
public enum SheetTable {
    REQUIREMENTS(List.of(CjsorColumn.values()), Set.of(CjsorColumn.FORCE_ELEMENT)),
    OFFERS(
            List.of(OfferColumn.values()),
            Set.of(OfferColumn.SERIAL, OfferColumn.NATION, OfferColumn.STATE, OfferColumn.SAID_ON)),
    QUESTIONS(
            List.of(QuestionColumn.values()),
            Set.of(QuestionColumn.REFERENCE, QuestionColumn.ANSWER)),
    TESTS(
            List.of(TestColumn.values()),
            Set.of(
                    TestColumn.PROVIDER,
                    TestColumn.CONSUMER,
                    TestColumn.STANDARD,
                    TestColumn.RESULT));

    private final List<SheetColumn> columns;
    private final Set<SheetColumn> needed;

    SheetTable(List<? extends SheetColumn> columns, Set<? extends SheetColumn> needed) {
        this.columns = List.copyOf(columns);
        this.needed = Set.copyOf(needed);
    }

    public List<SheetColumn> columns() {
        return columns;
    }

    /// Without them nothing can be read.
    public Set<SheetColumn> needed() {
        return needed;
    }
}
