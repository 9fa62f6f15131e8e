package org.entente.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Standard.Basis;
import org.junit.jupiter.api.Test;

import java.util.List;

class StandardTest {
    @Test
    void whatMustMatchIsSeenInASourceOnlyWhereTheSignBehindTheStrokeSaysSo() {
        assertThat(basis("N/F")).isEqualTo(Basis.SOURCE);
        assertThat(basis("M/P")).isEqualTo(Basis.SOURCE);
        assertThat(basis("N/S")).isEqualTo(Basis.SOURCE);
        assertThat(basis("N/P+M")).isEqualTo(Basis.PARTLY);
        assertThat(basis("F/M")).isEqualTo(Basis.MEMORY);
        assertThat(basis("P/M (4172 seen)")).isEqualTo(Basis.MEMORY);
        assertThat(basis("")).isEqualTo(Basis.USERS);
    }

    private static Basis basis(String verified) {
        var parameters = CatalogueReader.parameters("p~EQ!B@C");
        assertThat(parameters).isNotNull();
        return new Standard("K", "1", "K", "", "", List.copyOf(parameters), verified).basis();
    }
}
