package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// The counts that the page on the sample plan tells of it are true.
final class SampleFiguresTest {
    private static final Plan PLAN = SamplePlan.of(LocalDate.of(2018, 10, 25));

    @ParameterizedTest
    @CsvSource({
        "CIS_SYSTEM, 'library \\((\\d+) in the hands'",
        "NET, 'on (\\d+) nets'",
        "GATEWAY, 'through (\\d+) gateways'",
        "EVIDENCE, '; (\\d+) tests in the words of CWIX'",
        "EXCHANGE_REQUIREMENT, 'makes (\\d+) information exchange requirements'",
        "INFORMATION_PRODUCT, 'requirements of (\\d+) products'",
        "CRYPTO_KEY, 'nets have (\\d+) keys'",
        "SPECTRUM_ASSIGNMENT, 'keys and (\\d+) frequencies'",
        "ADDRESS_ASSIGNMENT, 'and (\\d+) addresses'",
        "AGREEMENT, '; (\\d+) agreements are'",
        "FORCE_ELEMENT, 'each of the (\\d+) force elements'"
    })
    void thePageTellsHowManyThereAre(EntityKind kind, String told) throws IOException {
        assertThat(figure(told)).isEqualTo(PLAN.count(kind));
    }

    @Test
    void thePageTellsHowManyHoldSystemsAndTakePart() throws IOException {
        var holders = PLAN.cisSystems().map(system -> system.station().holder()).distinct().count();
        var contingents =
                PLAN.fmnParticipations()
                        .map(FmnParticipation::member)
                        .filter(SampleFiguresTest::isContingent)
                        .distinct()
                        .count();

        assertThat(figure("the hands of (\\d+) holders")).isEqualTo(holders);
        assertThat(figure("(\\d+) contingents take part")).isEqualTo(contingents);
    }

    private static boolean isContingent(AssigneeId member) {
        return member instanceof Contingent.Id;
    }

    static long figure(String told) throws IOException {
        var text = Files.readString(Path.of("../docs/sample-plan.md")).replaceAll("\\s+", " ");
        var found = Pattern.compile(told).matcher(text);
        assertThat(found.find()).as(told).isTrue();
        return Long.parseLong(found.group(1));
    }
}
