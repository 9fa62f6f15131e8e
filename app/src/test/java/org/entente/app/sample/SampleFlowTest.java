package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.Standards;
import org.entente.app.interop.Why;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;

/// What in the sample is decided by how much is exchanged.
final class SampleFlowTest {
    private static final LocalDate STARTEX = LocalDate.of(2018, 10, 25);
    private static final Plan PLAN = SamplePlan.of(STARTEX);
    private static final Interop INTEROP =
            Interop.of(Interop.ground(Standards.shipped(), STARTEX.minusWeeks(22)), PLAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RLP-030|RED|en|MIP 3.1 and MIP 4 gateway passes 120 messages an hour, 200 are"
                        + " needed.",
                "RLP-030|RED|fr|MIP 3.1 and MIP 4 gateway laisse passer 120 messages par heure ;"
                        + " il en faut 200.",
                "ISR-007|RED|en|N-26 Full motion video carries 4000 kbit/s, 5000 are needed.",
                "ISR-004|GREY|en|Nobody has stated how many kbit/s N-25 ISR library carries,"
                        + " 133.334 are needed."
            })
    void aWayThatIsTooNarrowSaysSo(
            String number, VerdictColour colour, String locale, String reason) {
        var exchange = Objects.requireNonNull(INTEROP.fit().exchanges().get(id(number)));
        int stage = live();
        var language = Language.of(Locale.of(locale), ZoneOffset.UTC);
        var assessment = INTEROP.assessment();
        var sayings = new Sayings(language, new PlanLexicon(language, INTEROP), assessment);

        var verdict = Objects.requireNonNull(assessment.verdict(exchange.id(), stage));

        assertThat(verdict.colour()).isEqualTo(colour);
        assertThat(sayings.reasons(exchange, new Why(assessment).of(exchange, stage)))
                .first()
                .isEqualTo(reason);
    }

    @Test
    void withoutItTheyWork() {
        for (var number : new String[] {"RLP-030", "ISR-007", "ISR-004"}) {
            var silent = required(number);
            var flow = ExchangeRequirement.Flow.UNKNOWN;
            var next = INTEROP.next(PLAN.put(silent.withDemand(silent.demand().withFlow(flow))));

            assertThat(next.assessment().verdict(id(number), live()))
                    .extracting(verdict -> verdict.lo().level())
                    .as(number)
                    .isIn(2, 3);
        }
    }

    @Test
    void thePageOnTheSampleTellsHowManyStateIt() throws IOException {
        var flowing =
                PLAN.exchangeRequirements()
                        .filter(each -> each.demand().flow().hourly() != null)
                        .count();
        var rated = PLAN.nets().filter(each -> each.control().bits() != null).count();

        assertThat(SampleFiguresTest.figure("Of (\\d+) of them")).isEqualTo(flowing);
        assertThat(SampleFiguresTest.figure("and (\\d+) nets state how")).isEqualTo(rated);
    }

    private static ExchangeRequirement required(String number) {
        return PLAN.exchangeRequirements()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String id(String number) {
        return FitIds.of(required(number).id());
    }

    private static int live() {
        for (int i = 0; i < INTEROP.stages().size(); i++) {
            if (!INTEROP.assessment().exchanges(i).isEmpty()) {
                return i;
            }
        }
        throw new AssertionError("Nothing is exchanged in any stage.");
    }
}
