package org.entente.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DifLayerTest {
    @ParameterizedTest
    @CsvSource({
        "PHY, p~EQ!B@E, TECHNICAL",
        "PHY-NET, p~EQ!B@K, TECHNICAL",
        "MATERIEL, p~EQ!B@E, TECHNICAL",
        "APP, p~EQ!B@S, SYNTAX",
        "NET-APP, p~EQ!B@C, SYNTAX",
        "SYNTAX, p~EQ!B@S, SYNTAX",
        "SEMANTIC, p~EQ!B@C, SEMANTICS",
        "HUMAN, p~EQ!B@E, ORGANIZATION",
        "POLICY, p~EQ!B@E, POLICY",
        "PHY, p~EQ!B@P, ORGANIZATION",
        "SEMANTIC, p~TIME!B@X, POLICY"
    })
    void itBreaksInTheLayerOfTheStandardUnlessItIsAuthorisedOrAgreed(
            String layer, String expression, DifLayer expected) {
        var parameters = CatalogueReader.parameters(expression);
        var standard = new Standard("K", "K", "K", "", layer, parameters, "");

        assertThat(DifLayer.of(standard, parameters.getFirst())).isEqualTo(expected);
    }
}
