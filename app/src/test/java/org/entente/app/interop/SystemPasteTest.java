package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.interop.SystemPaste.Column;
import org.entente.app.interop.SystemPaste.Fault;
import org.entente.app.interop.SystemPaste.Reason;
import org.entente.model.label.Notes;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

final class SystemPasteTest {
    private static final Participant NORWAY =
            new Participant(
                    new Participant.Id(new UUID(0, 1)),
                    ParticipantKind.NATION,
                    "NOR",
                    "Norway",
                    null,
                    null,
                    Notes.PLAIN);

    private final SystemPaste paste = paste(Plan.of(List.of(NORWAY, contingent(2, "Brigade"))));

    @Test
    void readsRowsWithWhateverCellsTheyHave() {
        var reading =
                read(
                        paste,
                        """
                        Holder\tType\tName\tQuantity
                        NOR\tMB-117\tCommand radio\t4\t2.3\tB

                        brigade\tsv-core
                        """);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.systems())
                .extracting(CisSystem::name)
                .containsExactly("Command radio", "SV-CORE");
        var radio = reading.systems().getFirst();
        assertThat(radio.make()).isEqualTo(new CisSystem.Make("MB-117", "2.3", "B"));
        assertThat(radio.station().holder()).isEqualTo(NORWAY.id());
        assertThat(radio.station().quantity()).isEqualTo(4);
        assertThat(radio.ports()).hasSize(3);
        assertThat(reading.systems().getLast().station().quantity()).isEqualTo(1);
    }

    @Test
    void tellsEveryCellThatCannotBeTaken() {
        var reading =
                read(
                        paste,
                        """
                        NOR\tMB-117\tA\t0
                        \tMB-117
                        Sweden\tXX-1\tB\tmany
                        NOR\tMB-117\tC\t1\t\t\tmore
                        NOR\tMB-148
                        """);

        assertThat(reading.systems()).extracting(CisSystem::name).containsExactly("MB-148");
        assertThat(reading.faults())
                .containsExactly(
                        new Fault(1, Column.QUANTITY, Reason.NOT_FROM_1_TO_10000, "0"),
                        new Fault(2, Column.HOLDER, Reason.BLANK, ""),
                        new Fault(3, Column.HOLDER, Reason.HOLDER_NOT_KNOWN, "Sweden"),
                        new Fault(3, Column.QUANTITY, Reason.NOT_FROM_1_TO_10000, "many"),
                        new Fault(4, Column.HARDWARE, Reason.TOO_MANY_CELLS, "more"));
    }

    @Test
    void aTypeOutsideTheLibraryIsKeptAndComesWithoutPorts() {
        var reading = read(paste, "NOR\tXX-1\tOwn\t2\t1.0\nNOR\tXX-1\nNOR\tMB-148");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.strange()).containsExactly("XX-1");
        var own = reading.systems().getFirst();
        assertThat(own.make()).isEqualTo(new CisSystem.Make("XX-1", "1.0", ""));
        assertThat(own.station().quantity()).isEqualTo(2);
        assertThat(own.ports()).isEmpty();
        assertThat(reading.systems().get(1).name()).isEqualTo("XX-1");
        assertThat(read(paste, "NOR\tMB-148").strange()).isEmpty();
        assertThat(read(paste, "NOR\t\tOwn").faults())
                .containsExactly(new Fault(1, Column.TYPE, Reason.BLANK, ""));
    }

    @Test
    void nameOfTwoHoldersIsNotClear() {
        var twice =
                paste(Plan.of(List.of(NORWAY, contingent(2, "Brigade"), contingent(3, "Brigade"))));

        assertThat(read(twice, "Brigade\tMB-117").faults())
                .containsExactly(new Fault(1, Column.HOLDER, Reason.HOLDER_NOT_CLEAR, "Brigade"));
    }

    private static SystemPaste.Reading read(SystemPaste paste, String text) {
        return paste.read(text, (_, _) -> true);
    }

    @Test
    void tellsHowFarItIsAndEndsWhenNobodyWaitsForIt() {
        var rows = "Brigade\tMB-117\n".repeat(4);
        var told = new ArrayList<Integer>();

        var whole = paste.read(rows, (done, all) -> told.add(100 * done / all));
        var left = paste.read(rows, (done, _) -> done < 2);

        assertThat(told).containsExactly(0, 25, 50, 75);
        assertThat(whole.systems().size() + whole.faults().size()).isEqualTo(4);
        assertThat(left.systems().size() + left.faults().size()).isEqualTo(2);
    }

    private static SystemPaste paste(Plan plan) {
        return new SystemPaste(plan, SystemLibrary.shipped(), "pasted", UUID::randomUUID);
    }

    private static Contingent contingent(long id, String name) {
        var at = new When.Relative(AnchorCode.STARTEX, Offset.ofDays(0));
        return new Contingent(
                new Contingent.Id(new UUID(0, id)),
                NORWAY.id(),
                name,
                new Timeframe(at, at),
                Notes.PLAIN);
    }
}
