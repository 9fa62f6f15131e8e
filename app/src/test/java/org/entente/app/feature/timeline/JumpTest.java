package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.schedule.Schedule;
import org.entente.resources.TimelineText;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

final class JumpTest {
    private static final Jump JUMP = new Jump(Schedule.of(Plans.brigadeExercise()));

    @Test
    void readsAnchorsDateTimeGroupsAndDates() {
        var startex = Schedule.of(Plans.brigadeExercise()).startex().orElseThrow();

        assertThat(JUMP.read("E")).isEqualTo(new Jump.Landing(startex));
        assertThat(JUMP.read("E+2 H+3"))
                .isEqualTo(
                        new Jump.Landing(
                                startex.plus(Duration.ofDays(2)).plus(Duration.ofHours(3))));
        assertThat(JUMP.read("121830ZMAR27"))
                .isEqualTo(new Jump.Landing(Instant.parse("2027-03-12T18:30:00Z")));
        assertThat(JUMP.read("2027-04-15")).isInstanceOf(Jump.Landing.class);
    }

    @Test
    void namesThePieceThatIsWrong() {
        assertThat(JUMP.read("121830ZMAX27"))
                .isEqualTo(new Jump.Nowhere("MAX", TimelineText.JUMP_UNREADABLE));
        assertThat(JUMP.read("QQ+3"))
                .isEqualTo(new Jump.Nowhere("QQ+3", TimelineText.JUMP_NO_ANCHOR));
    }
}
