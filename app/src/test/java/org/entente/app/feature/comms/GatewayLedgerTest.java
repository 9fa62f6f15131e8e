package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Gateway.Fidelity;
import org.entente.model.plan.Gateway.Translation;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

final class GatewayLedgerTest {
    private static final int PASSES = 3;
    private static final Plan PLAN = Plans.brigadeExercise();

    @ParameterizedTest
    @CsvSource({
        "en, something is lost that safety hangs on, LOSSY_SAFETY_RELEVANT",
        "en, something is lost, LOSSY_ACCEPTABLE",
        "en, nothing is lost, LOSSLESS",
        "fr, avec perte touchant à la sécurité, LOSSY_SAFETY_RELEVANT",
        "fr, sans perte, LOSSLESS"
    })
    void howMuchANewWayLosesIsTypedInBrackets(String locale, String words, Fidelity loss) {
        var typed = typed(locale, gateway(), "HF-4415 > VOC-MELPE (" + words + "): rate / squelch");

        assertThat(ways(typed))
                .containsExactly(
                        new Translation("HF-4415", "VOC-MELPE", loss, List.of())
                                .withLost(List.of("rate", "squelch")));
    }

    @Test
    void withoutBracketsItStaysAsItWasStated() {
        var grave =
                new Translation(
                        "HF-4415", "VOC-MELPE", Fidelity.LOSSY_SAFETY_RELEVANT, List.of("A012"));
        var text = "HF-4415 > VOC-MELPE; VOC-MELPE > HF-4415";

        assertThat(ways(typed("en", gateway(grave), text)))
                .containsExactly(
                        grave,
                        new Translation(
                                "VOC-MELPE", "HF-4415", Fidelity.LOSSY_ACCEPTABLE, List.of()));
        assertThat(ways(typed("en", gateway(grave), "HF-4415 > VOC-MELPE (nothing is lost)")))
                .containsExactly(
                        new Translation(
                                "HF-4415", "VOC-MELPE", Fidelity.LOSSLESS, List.of("A012")));
    }

    /// The key stands in brackets too, and arrows stand in a title.
    @Test
    void whatACellShowsOfALossIsReadBack() {
        var way =
                new Translation("TDL-FWD", "TDL-FWD", Fidelity.LOSSY_SAFETY_RELEVANT, List.of())
                        .withLost(List.of("rate"));
        var language = Language.of(Locale.ENGLISH, PLAN.exercise().zone());
        var ledger = new GatewayLedger(new Lookup(PLAN, language), Shelf.shipped().catalogue());
        var cell = ledger.cells(gateway(way)).get(PASSES);

        assertThat(cell)
                .isEqualTo(
                        "Data forwarding Link 11/11B <-> 16 <-> 22 (TDL-FWD) > Data forwarding Link"
                                + " 11/11B <-> 16 <-> 22 (TDL-FWD) (something is lost that safety"
                                + " hangs on): rate");
        assertThat(ways(ledger.typed(gateway(), PASSES, cell))).containsExactly(way);
    }

    @Test
    void wordsThatSayNothingOfALossAreRefused() {
        assertThat(typed("en", gateway(), "HF-4415 > VOC-MELPE (a lot)"))
                .isEqualTo(new Answer.Wrong(CommsText.BAD_LOSS, "a lot"));
    }

    private static final Translation UP =
            new Translation("HF-4415", "VOC-MELPE", Fidelity.LOSSLESS, List.of("A012"))
                    .withLost(List.of("rate"));
    private static final Translation DOWN =
            new Translation("VOC-MELPE", "HF-4415", Fidelity.LOSSLESS, List.of());

    private static Answer passing(Gateway gateway, String text) {
        var plan = PLAN.put(product("A012", "MEDEVAC")).put(product("F058", "ATO"));
        var language = Language.of(Locale.ENGLISH, plan.exercise().zone());
        return new GatewayLedger(new Lookup(plan, language), Shelf.shipped().catalogue())
                .typed(gateway, PASSES + 1, text);
    }

    private static InformationProduct product(String code, String name) {
        return new InformationProduct(
                new InformationProduct.Id(Things.id(code)),
                code,
                name,
                ExchangeFormat.DATA_FORMATTED,
                List.of(),
                Notes.PLAIN);
    }

    @Test
    void theProductsOfAllWaysAreTypedAtOnceOrWayByWay() {
        assertThat(ways(passing(gateway(UP, DOWN), "f058, Medevac")))
                .containsExactly(
                        UP.withProducts(List.of("F058", "A012")),
                        DOWN.withProducts(List.of("F058", "A012")));
        assertThat(ways(passing(gateway(UP, DOWN), "; ATO")))
                .containsExactly(UP.withProducts(List.of()), DOWN.withProducts(List.of("F058")));
        assertThat(ways(passing(gateway(UP, DOWN), "")))
                .containsExactly(UP.withProducts(List.of()), DOWN);
    }

    @Test
    void whatTheCellShowsOfProductsIsReadBack() {
        var language = Language.of(Locale.ENGLISH, PLAN.exercise().zone());
        var ledger = new GatewayLedger(new Lookup(PLAN, language), Shelf.shipped().catalogue());
        for (var gateway :
                List.of(gateway(UP, DOWN), gateway(DOWN, UP), gateway(UP, UP), gateway(DOWN))) {
            var cell = ledger.cells(gateway).get(PASSES + 1);

            assertThat(ways(passing(gateway, cell))).as(cell).isEqualTo(gateway.translations());
        }
    }

    @Test
    void aProductThatIsNotThereIsRefusedWithTheNearest() {
        assertThat(passing(gateway(UP), "A012, F085"))
                .isEqualTo(new Answer.Wrong(CommsText.NO_PRODUCT, "F085; the nearest is F058"));
        assertThat(passing(gateway(UP, DOWN), "A012; F058; A012"))
                .isEqualTo(new Answer.Wrong(CommsText.BAD_WAYS, "2"));
        assertThat(passing(gateway(), "A012"))
                .isEqualTo(new Answer.Wrong(CommsText.NO_WAYS, "A012"));
    }

    private static Gateway gateway(Translation... ways) {
        return new Gateway(
                new Gateway.Id(Things.id("gateway")),
                "Gateway",
                new CisSystem.Id(Things.id("system")),
                Gateway.Type.FORMAT_CONVERTER,
                List.of(ways),
                Gateway.Accreditation.NONE,
                Gateway.Capacity.UNKNOWN,
                Notes.PLAIN);
    }

    private static Answer typed(String locale, Gateway gateway, String text) {
        var language = Language.of(Locale.of(locale), PLAN.exercise().zone());
        return new GatewayLedger(new Lookup(PLAN, language), Shelf.shipped().catalogue())
                .typed(gateway, PASSES, text);
    }

    private static List<Translation> ways(Answer answer) {
        return answer instanceof Answer.Change(Edit.Revise(Gateway revised))
                ? revised.translations()
                : List.of();
    }
}
