package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.app.sample.Cells.Link;
import org.entente.app.sample.Cells.Part;
import org.entente.model.label.Label;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.DependencyKind;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.BadTableException;
import org.entente.resources.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

class CellsTest {
    @Test
    void finishMayBeALength() {
        var row = row("D+3 H+4", "+2d H+8");

        assertThat(Cells.timeframe(row, "a", "b"))
                .isEqualTo(
                        new Timeframe(
                                When.from("D", new Offset(0, 3, 240)),
                                When.from("D", new Offset(0, 5, 720))));
    }

    @Test
    void readsWhoDoesATask() {
        assertThat(Cells.parts(row("LEAD NOR; SUPPORTS SWE, FIN", ""), "a"))
                .containsExactly(
                        new Part(AssignmentRole.LEAD, List.of("NOR")),
                        new Part(AssignmentRole.SUPPORTS, List.of("SWE", "FIN")));
        assertThat(Cells.parts(row("", "x"), "a")).isEmpty();
    }

    @Test
    void readsWhatATaskWaitsFor() {
        assertThat(Cells.links(row("2.10, 2.12 SS-2d", ""), "a"))
                .containsExactly(
                        new Link("2.10", DependencyKind.FINISH_TO_START, Duration.ZERO),
                        new Link("2.12", DependencyKind.START_TO_START, Duration.ofDays(-2)));
    }

    @Test
    void readsLabels() {
        assertThat(label("REL NATO FIN").marking()).isEqualTo("NATO UNCLASSIFIED REL TO FIN, NATO");
        assertThat(label("RESTRICTED").marking()).isEqualTo("NATO RESTRICTED");
        assertThat(label("SECRET REL GBR").marking()).isEqualTo("NATO SECRET REL TO GBR");
    }

    private static Label label(String text) {
        var row = Table.parse("t.tsv", "label\tremark\n" + text + "\t", "label", "remark");
        return Cells.notes(row.rows().getFirst()).label();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRIVES NOR", "LEAD", "LEAD; SUPPORTS NOR"})
    void namesTheCellThatHoldsNoRole(String text) {
        assertThatThrownBy(() -> Cells.parts(row(text, ""), "a"))
                .isInstanceOf(BadTableException.class)
                .hasMessageStartingWith("t.tsv, line 2, column a: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.10 XS", "2.10 FS+", "2.10 FS+3y", "2.10 FS 3d"})
    void namesTheCellThatHoldsNoLink(String text) {
        assertThatThrownBy(() -> Cells.links(row(text, ""), "a"))
                .isInstanceOf(BadTableException.class)
                .hasMessageContaining("(" + text + ")");
    }

    private static Table.Row row(String first, String second) {
        return Table.parse("t.tsv", "a\tb\n" + first + "\t" + second, "a", "b").rows().getFirst();
    }
}
