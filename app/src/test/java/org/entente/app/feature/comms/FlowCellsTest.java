package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Standards;
import org.entente.app.sample.SamplePlan;
import org.entente.model.edit.Edit;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.ExchangeRequirement.Flow;
import org.entente.model.plan.ExchangeRequirement.Pattern;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

final class FlowCellsTest {
    private static final Plan PLAN = SamplePlan.of(LocalDate.of(2027, 4, 22));
    private static final int PATTERN = 11;
    private static final int HOURLY = 12;
    private static final int SIZE = 13;
    private static final int ACCURACY = 14;
    private static final int ASSURANCE = 15;
    private static final int RATE = 8;
    private static final int CAPACITY = 7;
    private static final int LATENCY = 8;

    private static Lookup lookup(String locale) {
        return new Lookup(PLAN, Language.of(Locale.of(locale), PLAN.exercise().zone()));
    }

    private static Answer typed(ExchangeRequirement one, int column, String text) {
        return new ExchangeLedger(lookup("en"), Standards.shipped()).typed(one, column, text);
    }

    private static ExchangeRequirement exchange() {
        return PLAN.exchangeRequirements()
                .filter(each -> each.number().equals("RLP-030"))
                .findFirst()
                .orElseThrow();
    }

    private static Flow flow(Answer answer) {
        return answer instanceof Answer.Change(Edit.Revise(ExchangeRequirement revised))
                ? revised.demand().flow()
                : Flow.UNKNOWN;
    }

    @Test
    void eachIsTypedIntoItsColumn() {
        var flow = exchange().demand().flow();

        assertThat(flow(typed(exchange(), PATTERN, "broadcast")))
                .isEqualTo(flow.withPattern(Pattern.BROADCAST));
        assertThat(flow(typed(exchange(), HOURLY, "17"))).isEqualTo(flow.withHourly(17));
        assertThat(flow(typed(exchange(), SIZE, "2.5 kB"))).isEqualTo(flow.withBytes(2_500));
        assertThat(flow(typed(exchange(), SIZE, "0,4"))).isEqualTo(flow.withBytes(400));
        assertThat(flow(typed(exchange(), ACCURACY, "10 m"))).isEqualTo(flow.withAccuracy("10 m"));
        assertThat(flow(typed(exchange(), ASSURANCE, "signed")))
                .isEqualTo(flow.withAssurance("signed"));
    }

    @Test
    void aBlankCellIsNotStated() {
        var flow = exchange().demand().flow();

        assertThat(flow(typed(exchange(), PATTERN, ""))).isEqualTo(flow.withPattern(null));
        assertThat(flow(typed(exchange(), HOURLY, ""))).isEqualTo(flow.withHourly(null));
        assertThat(flow(typed(exchange(), SIZE, ""))).isEqualTo(flow.withBytes(null));
    }

    @ParameterizedTest
    @CsvSource({"12, 1.5", "12, many", "12, -1", "13, 1.2345", "13, 9999999 kB", "13, -2"})
    void whatIsNoNumberIsRefused(int column, String text) {
        assertThat(typed(exchange(), column, text))
                .isEqualTo(new Answer.Wrong(CommsText.BAD_NUMBER, text));
    }

    @Test
    void whatItServesWhatSetsItOffAndWhatWasAgreedAreTypedBehindIt() {
        var old = exchange().demand().setting();

        assertThat(setting(typed(exchange(), ASSURANCE + 1, "Fires")))
                .isEqualTo(old.withActivity("Fires"));
        assertThat(setting(typed(exchange(), ASSURANCE + 2, "target seen")))
                .isEqualTo(old.withTrigger("target seen"));
        assertThat(setting(typed(exchange(), ASSURANCE + 3, "C2-MTF; MSG-SMTP")))
                .isEqualTo(old.withAgreed(List.of("C2-MTF", "MSG-SMTP")));
        assertThat(setting(typed(exchange(), ASSURANCE + 3, "")))
                .isEqualTo(old.withAgreed(List.of()));
        assertThat(typed(exchange(), ASSURANCE + 3, "MIP five"))
                .isEqualTo(new Answer.Wrong(CommsText.NO_STANDARD, "MIP five"));
    }

    private static ExchangeRequirement.Setting setting(Answer answer) {
        return ((ExchangeRequirement) ((Edit.Revise) ((Answer.Change) answer).edit()).entity())
                .demand()
                .setting();
    }

    @Test
    void theOtherColumnsLeaveItAsItIs() {
        var flow = exchange().demand().flow();

        assertThat(flow(typed(exchange(), 5, "critical"))).isEqualTo(flow);
        assertThat(flow(typed(exchange(), 7, "Voice"))).isEqualTo(flow);
        assertThat(flow(typed(exchange(), 9, "3 min"))).isEqualTo(flow);
    }

    @ParameterizedTest
    @CsvSource({"en, 2.4 kbit/s", "fr, '2,4 kbit/s'"})
    void aNetCarriesSoManyKilobitsASecond(String locale, String text) {
        var net = net("T-22");
        var ledger = new NetLedger(lookup(locale), Shelf.shipped().catalogue());

        assertThat(net.control().bits()).isEqualTo(2_400);
        assertThat(ledger.cells(net).get(RATE)).isEqualTo(text);
        assertThat(ledger.typed(net, RATE, text))
                .isEqualTo(new Answer.Change(new Edit.Revise(net)));
        assertThat(ledger.typed(net, RATE, ""))
                .isEqualTo(
                        new Answer.Change(
                                new Edit.Revise(net.withControl(net.control().withBits(null)))));
    }

    private static Net net(String code) {
        return PLAN.nets().filter(each -> each.name().startsWith(code)).findFirst().orElseThrow();
    }

    @Test
    void aGatewayPassesSoManyMessagesAnHour() {
        var gateway = mip();
        var ledger = new GatewayLedger(lookup("en"), Shelf.shipped().catalogue());

        assertThat(ledger.cells(gateway).get(CAPACITY)).isEqualTo("120");
        assertThat(ledger.typed(gateway, CAPACITY, "400"))
                .isEqualTo(new Answer.Change(new Edit.Revise(passing(gateway))));
    }

    @ParameterizedTest
    @CsvSource({"en, 0, 0", "en, 90, 90", "fr, 90 s, 90", "en, 7200s, 7200"})
    void aMessageTakesSoManySecondsThroughAGateway(String locale, String text, long seconds) {
        var gateway = mip();
        var taking = gateway.capacity().withLatency(Duration.ofSeconds(seconds));
        var ledger = new GatewayLedger(lookup(locale), Shelf.shipped().catalogue());

        var typed = ledger.typed(gateway, LATENCY, text);

        assertThat(typed)
                .isEqualTo(new Answer.Change(new Edit.Revise(gateway.withCapacity(taking))));
        assertThat(taking.hourly()).isEqualTo(120);
        assertThat(ledger.cells(gateway.withCapacity(taking)).get(LATENCY))
                .isEqualTo(seconds + " s");
    }

    @Test
    void aBlankLatencyIsNotStated() {
        var gateway = mip();
        var silent = gateway.withCapacity(gateway.capacity().withLatency(null));
        var ledger = new GatewayLedger(lookup("en"), Shelf.shipped().catalogue());

        assertThat(ledger.typed(gateway, LATENCY, ""))
                .isEqualTo(new Answer.Change(new Edit.Revise(silent)));
        assertThat(ledger.cells(silent).get(LATENCY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.5", "-3", "2 min", "12345678", "s"})
    void aLatencyThatIsNoNumberOfSecondsIsRefusedWithWhatToType(String text) {
        var ledger = new GatewayLedger(lookup("en"), Shelf.shipped().catalogue());

        var wrong = new Answer.Wrong(CommsText.BAD_SECONDS, text);
        assertThat(ledger.typed(mip(), LATENCY, text)).isEqualTo(wrong);
        assertThat(lookup("en").language().say(wrong.why(), wrong.words()))
                .contains(text, "such as 90", "blank");
    }

    private static Gateway mip() {
        return PLAN.gateways()
                .filter(each -> each.name().startsWith("MIP"))
                .findFirst()
                .orElseThrow();
    }

    private static Gateway passing(Gateway gateway) {
        return gateway.withCapacity(gateway.capacity().withHourly(400));
    }
}
