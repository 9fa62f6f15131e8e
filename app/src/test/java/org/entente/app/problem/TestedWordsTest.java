package org.entente.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.HeldTests;
import org.entente.app.interop.Standards;
import org.entente.app.interop.VerdictMoves;
import org.entente.model.interop.commex.Commex;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.CjsorResult;
import org.entente.persistence.sheet.Intake;
import org.entente.persistence.sheet.SheetImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// What a table of tests is said to change before it comes in.
final class TestedWordsTest {
    private static final Plan PLAN = HeldTests.plan();

    @TempDir private Path folder;

    private CjsorResult.Read read(String table) throws IOException {
        var file = Files.writeString(folder.resolve("tests.csv"), table);
        var witness = new Commex.Witness("Ash", HeldTests.TODAY);
        var result = SheetImport.read(file, new Intake(PLAN, Standards.shipped(), witness));
        return (CjsorResult.Read) result;
    }

    private List<String> lines(Locale locale, String table) throws IOException {
        var read = read(table);
        return new CjsorMessages(Language.of(locale, ZoneOffset.UTC), PLAN)
                .lines("tests.csv", read, VerdictMoves.of(PLAN, read.edit(), HeldTests.TODAY));
    }

    @Test
    void tellsOfEachTestItsResultBeforeAndAfterWhatIsReplacedFirst() throws IOException {
        assertThat(lines(Locale.ENGLISH, HeldTests.TABLE))
                .containsExactly(
                        "tests.csv: tests; 1 added, 3 changed, 0 as before.",
                        "Of 2 verdicts on an exchange in a phase, 2 move: 1 from “Unknown”"
                                + " to “Degraded”, 1 from “Proven” to “Unknown”.",
                        "Replaces a result on record: held, NOR HF radio – SWE HF radio, Robust 75"
                            + " bps HF serial tone: Success → Interoperability issue (23 Nov 2026,"
                            + " Lund, no ack)",
                        "open, NOR HF radio – GBR HF radio, Robust 75 bps HF serial tone: Pending →"
                                + " Limited success (22 Nov 2026, Lund)",
                        "later, NOR HF radio – GBR HF radio, Robust 75 bps HF serial tone: Pending"
                                + " as before; changes the event",
                        "New: new, NOR HF radio – SWE HF radio, Robust 75 bps HF serial tone:"
                                + " Pending");
    }

    @Test
    void tellsItInFrenchToo() throws IOException {
        assertThat(lines(Locale.FRENCH, HeldTests.TABLE))
                .contains(
                        "Sur 2 verdicts (un échange dans une phase), 2 changent : 1 de « Inconnu »"
                                + " à « Dégradé », 1 de « Prouvé » à « Inconnu ».",
                        "Remplace un résultat enregistré : held, NOR HF radio – SWE HF radio,"
                                + " Tonalité série HF robuste à 75 bit/s : Réussite → Défaut"
                                + " d'interopérabilité (23 nov. 2026, Lund, no ack)",
                        "later, NOR HF radio – GBR HF radio, Tonalité série HF robuste à 75 bit/s :"
                                + " En attente comme avant ; change l'événement",
                        "Nouveau : new, NOR HF radio – SWE HF radio, Tonalité série HF robuste à 75"
                                + " bit/s : En attente");
    }

    @Test
    void countsTheVerdictsThatMoveByWhereTheyMove() throws IOException {
        var moves = VerdictMoves.of(PLAN, read(HeldTests.TABLE).edit(), HeldTests.TODAY);

        assertThat(moves.moves())
                .containsExactly(
                        new VerdictMoves.Move(VerdictColour.GREY, VerdictColour.AMBER, 1),
                        new VerdictMoves.Move(VerdictColour.GREEN, VerdictColour.GREY, 1));
        assertThat(moves.judged()).isEqualTo(2);
    }

    @Test
    void saysThatNoVerdictMovesWhereOnlyAnotherEventComesIn() throws IOException {
        assertThat(lines(Locale.ENGLISH, HeldTests.IDLE).get(1))
                .startsWith("None of ")
                .endsWith(" verdicts on an exchange in a phase moves.");
    }
}
