package org.entente.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.problem.Notifier.Notice;
import org.entente.app.problem.Notifier.Tone;
import org.entente.app.share.Recipient;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class WithheldTest {
    private static final String KEY = "key 3F9A77B1C4D2E8F0A1B2C3D4E5F60718";
    private static final Notes NOTES = Notes.PLAIN.withRemark(KEY);
    private static final Plan PLAN =
            Plans.with(
                    Plans.brigadeExercise(),
                    Things.requirement("R-1", "Battalion").withNotes(NOTES),
                    phase(NOTES));

    private static Phase phase(Notes notes) {
        return new Phase(Plans.LIVE.id(), Plans.LIVE.name(), Plans.LIVE.timeframe(), notes);
    }

    private static List<Notice> told(Withheld masked) {
        var notices = new ArrayList<Notice>();
        masked.tell(
                notices::add,
                Language.of(Locale.ENGLISH, PLAN.exercise().zone()),
                "out.csv",
                "It is done.");
        return notices;
    }

    @Test
    void tellsHowManyTextsAreNotInTheFileAndWhereTheyAre() {
        assertThat(told(Withheld.of(PLAN)))
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.tone()).isEqualTo(Tone.WARNING);
                            assertThat(notice.text())
                                    .startsWith("Written: out.csv. 2 texts look like key material")
                                    .contains("Live exercise (notes.remark)")
                                    .contains("Battalion (notes.remark)")
                                    .doesNotContain("3F9A77B1");
                        });
    }

    @Test
    void tellsOnlyOfWhatTheFileIsOf() {
        assertThat(Withheld.of(PLAN, EntityKind.REQUIREMENT).spots())
                .extracting(Masking.Spot::field)
                .containsExactly("notes.remark");
        assertThat(told(Withheld.of(PLAN, EntityKind.OFFER)))
                .containsExactly(new Notice(Tone.DONE, "It is done.", List.of()));
    }

    @Test
    void saysTheUsualWhereNothingIsWithheld() {
        assertThat(told(Withheld.of(Plans.brigadeExercise())))
                .containsExactly(new Notice(Tone.DONE, "It is done.", List.of()));
    }

    /// What a nation may not see is not told of either.
    @Test
    void tellsOnlyOfWhatTheReaderIsGiven() {
        var british = new Label("NATO", Classification.UNCLASSIFIED, Audience.only(List.of("GBR")));
        var plan = Plans.with(PLAN, phase(NOTES.withLabel(british)));
        var seen =
                new Recipient("NOR", null).released(plan, LocalDate.of(2027, 1, 1)).orElseThrow();

        assertThat(Withheld.of(plan, seen).spots())
                .extracting(Masking.Spot::field)
                .containsExactly("notes.remark");
        assertThat(Withheld.of(plan).spots()).hasSize(2);
    }
}
