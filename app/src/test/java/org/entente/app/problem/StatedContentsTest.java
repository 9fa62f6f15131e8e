package org.entente.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Radios;
import org.entente.model.label.Notes;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.InformationProduct;
import org.entente.persistence.sheet.Question;
import org.entente.persistence.sheet.Stated;
import org.entente.persistence.sheet.Unsaid;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What an exchange is of, as an answer would state it.
final class StatedContentsTest {
    @Test
    void aProductIsCalledAsItIsOfferedAndAStandardByItsTitleAndItsKey() {
        var language = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
        var product =
                new InformationProduct(
                        new InformationProduct.Id(new UUID(7, 7)),
                        "FRAGO-1",
                        "Fragmentary order (FRAGO)",
                        ExchangeFormat.values()[0],
                        List.of("HF-4415"),
                        Notes.PLAIN);
        var text = Unsaid.offered(product) + Attestation.Aspect.AND + "HF-4415";
        var stated =
                new Stated(
                        Question.Spot.content(Radios.SURE.id()),
                        Statement.UNKNOWN,
                        Statement.of(text));

        assertThat(new StatedWords(language, Radios.plan().put(product)).lines(List.of(stated)))
                .singleElement()
                .asString()
                .contains(": Fragmentary order (FRAGO) (FRAGO-1), ")
                .endsWith("(HF-4415)");
    }
}
