package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.interop.Radios;
import org.entente.app.interop.Standards;
import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.plan.PacePlan;
import org.entente.resources.CommsText;
import org.entente.resources.MatrixText;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

final class NetVerdictTest {
    /// Two of the three work together; nobody knows of the third.
    @Test
    void aPlanOfMeansForANetShowsItsVerdictAtWorstAndAtBest() {
        var pace =
                new PacePlan(
                        new PacePlan.Id(new UUID(0, 7)),
                        "Brigade HF",
                        Radios.NET.id(),
                        List.of(),
                        List.of(),
                        Notes.PLAIN);
        var plan = Plans.with(Radios.plan(), pace);
        var english = Language.of(Locale.ENGLISH, plan.exercise().zone());
        var lookup =
                new Lookup(
                        plan,
                        english,
                        one -> Optional.of(Standards.interop(one, LocalDate.of(2027, 1, 1))));

        var shown = verdict(lookup, pace);
        var unjudged = verdict(new Lookup(plan, english), pace);

        assertThat(shown)
                .isEqualTo(
                        english.say(
                                MatrixText.BETWEEN,
                                english.say(MatchWords.of(Quality.NONE)),
                                english.say(MatchWords.of(Quality.COMPATIBLE))));
        assertThat(unjudged).isEmpty();
    }

    private static String verdict(Lookup lookup, PacePlan pace) {
        var ledger = MeansTable.of(lookup);
        int column =
                ledger.heads().stream().map(Head::title).toList().indexOf(CommsText.NET_VERDICT);
        return ledger.cells(pace).get(column);
    }
}
