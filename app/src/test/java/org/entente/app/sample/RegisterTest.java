package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.resources.BadTableException;
import org.entente.resources.Table;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private final Register register = new Register("test");
    private final Table.Row row =
            Table.parse("t.tsv", "key\twho\tafter\nNOR\tLEAD SWE\t1.1", "key", "who", "after")
                    .rows()
                    .getFirst();

    @Test
    void sameKeyMakesTheSameIdInTheSameNamespaceOnly() {
        var id = register.newPlace(row, "RENA");

        assertThat(new Register("test").newPlace(row, "RENA")).isEqualTo(id);
        assertThat(new Register("other").newPlace(row, "RENA")).isNotEqualTo(id);
        assertThat(register.newPhase(row, "RENA").value()).isNotEqualTo(id.value());
    }

    @Test
    void namesTheCellWhoseKeyNobodyKnows() {
        var task = register.newActivity(row, "2.1");

        assertThatThrownBy(() -> new Hangings(register, row).of(task))
                .isInstanceOf(BadTableException.class)
                .hasMessage("t.tsv, line 2, column who: no row has the key (SWE).");

        register.newParticipant(row, "SWE");

        assertThatThrownBy(() -> new Hangings(register, row).of(task))
                .hasMessage("t.tsv, line 2, column after: no row has the key (1.1).");
    }

    @Test
    void refusesTheSameKeyTwiceAndTheWrongKind() {
        register.newParticipant(row, "NOR");
        register.newMilestone(row, "NOR");

        assertThatThrownBy(() -> register.newContingent(row, "NOR"))
                .hasMessageContaining("the key (NOR) stands twice");
        assertThatThrownBy(() -> register.superior(row, "key"))
                .hasMessageContaining("nothing stands under (NOR)");
        assertThatThrownBy(() -> register.activity(row, "key"))
                .hasMessageContaining("is a milestone");
    }
}
