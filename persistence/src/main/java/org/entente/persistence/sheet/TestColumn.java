package org.entente.persistence.sheet;

import java.util.List;
import java.util.stream.Stream;

/// The columns of a plan of tests and of their results: one row is one test.
public enum TestColumn implements SheetColumn {
    TEST("Test", "Test Case", "Test Number"),
    START("Start", "From"),
    END("End", "Finish", "Until"),
    PROVIDER("Provider", "Provider System"),
    PROVIDER_OF("Provider Of", "Provider Nation", "Provider Holder"),
    PROVIDER_SOFTWARE("Provider Software", "Provider Version"),
    CONSUMER("Consumer", "Consumer System"),
    CONSUMER_OF("Consumer Of", "Consumer Nation", "Consumer Holder"),
    CONSUMER_SOFTWARE("Consumer Software", "Consumer Version"),
    STANDARD("Standard"),
    EVENT("Event"),
    RESULT("Result", "Outcome"),
    DEPTH("Depth", "Test Depth"),
    DAY("Tested On", "Date"),
    BY("Recorded By", "Witness"),
    ISSUE("Issue", "Remarks"),
    CATEGORY("Category", "Issue Category"),
    GRADE("Grade", "Evidence Grade"),
    REFERENCE("Reference");

    private final List<String> headings;

    TestColumn(String heading, String... others) {
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
