package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.Question;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who stated what cannot be read is asked again, and told what he stated.
final class AskedAgainWordsTest {
    private static final String BAND = "band 30-88(108)MHz";

    private static CisSystem tuned(CisSystem radio, String band) {
        var port = radio.ports().getFirst();
        return radio.withPort(
                0,
                new CisSystem.Port(
                        port.name(),
                        "VHF",
                        null,
                        List.of(Binding.of("RF-VHF", Map.of(BAND, Statement.of(band))))));
    }

    private static Plan plan() {
        return Plans.with(
                Radios.plan(),
                tuned(Radios.NORWEGIAN, "30-88"),
                tuned(Radios.BRITISH, "as usual"),
                new Net(
                        Radios.NET.id(),
                        Radios.NET.name(),
                        Net.Type.VOICE_NET,
                        Radios.NET.control(),
                        Binding.of("RF-VHF", Map.of()),
                        Radios.NET.members(),
                        null,
                        Radios.NET.notes()),
                Things.product(Radios.ORDERS.code(), "RF-VHF"));
    }

    private static List<String> bands(Locale locale, String nation) {
        var interop = Standards.interop(plan(), LocalDate.of(2026, 11, 22));
        return new Questionnaire(Language.of(locale, ZoneOffset.UTC), interop)
                .of(nation).stream()
                        .filter(question -> question.spot().parameter().equals(BAND))
                        .map(Question::wording)
                        .map(Question.Wording::parameter)
                        .toList();
    }

    @Test
    void heReadsWhatHeStated() {
        assertThat(bands(Locale.ENGLISH, "GBR"))
                .singleElement()
                .asString()
                .endsWith("(“as usual” is stated: nothing tells whether that fits)");
        assertThat(bands(Locale.FRENCH, "GBR"))
                .singleElement()
                .asString()
                .endsWith("(« as usual » est déclaré : rien ne dit si cela convient)");
        assertThat(bands(Locale.ENGLISH, "NOR")).isEmpty();
    }
}
