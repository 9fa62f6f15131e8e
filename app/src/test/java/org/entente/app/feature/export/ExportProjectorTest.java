package org.entente.app.feature.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.share.Recipient;
import org.entente.model.Plans;
import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

class ExportProjectorTest {
    @Test
    void tellsTheMarkingThatGoesWithEverything() {
        var plan = Plans.brigadeExercise();

        var state = projector(Recipient.EVERYONE).project(plan, List.of());

        assertThat(state.marking()).contains(plan.label().marking());
        assertThat(state.denial()).isNull();
    }

    private static ExportProjector projector(Recipient recipient) {
        return new ExportProjector(
                Language.of(Locale.ENGLISH, ZoneOffset.UTC),
                List.of(),
                recipient,
                LocalDate.of(2026, 11, 22));
    }

    @Test
    void saysThatNothingMayGoToANationOutsideTheLabel() {
        var brigade = Plans.brigadeExercise();
        var label = brigade.exercise().label();
        var national =
                new Label(
                        label.policy(), label.classification(), new Audience.Only(List.of("NOR")));
        var plan =
                brigade.put(
                        brigade.exercise()
                                .withNotes(brigade.exercise().notes().withLabel(national)));

        var state = projector(new Recipient("SWE", null)).project(plan, List.of());

        assertThat(state.denial()).contains("SWE");
    }
}
