package org.entente.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.CatalogueReader.Fault;
import org.entente.model.match.CatalogueReader.Reason;
import org.junit.jupiter.api.Test;

final class CatalogueReaderTest {
    private static final String HEADINGS = "key,number,title,domain,layer,match,verified\n";

    @Test
    void readsParametersWithNotesAndParentheses() {
        var read =
                CatalogueReader.parameters("band 30-88(108)MHz~RNG!B@E; gen~VER!D@S (I; II (b))");

        assertThat(read)
                .containsExactly(
                        new Parameter(
                                "band 30-88(108)MHz",
                                MatchComparator.RNG,
                                MatchCriticality.BLOCKING,
                                MatchScope.EQUIPMENT,
                                ""),
                        new Parameter(
                                "gen",
                                MatchComparator.VER,
                                MatchCriticality.DEGRADING,
                                MatchScope.SOFTWARE,
                                "I; II (b)"));
    }

    @Test
    void readsQuotedCells() {
        var read =
                CatalogueReader.read(
                        HEADINGS + "A,\"one, two\",\"a \"\"b\"\"\",D,L,p~EQ!B@K,N/M\r\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.standards().getFirst().number()).isEqualTo("one, two");
        assertThat(read.standards().getFirst().title()).isEqualTo("a \"b\"");
    }

    @Test
    void tellsEveryKindOfFault() {
        assertThat(fault("A,n,t,d,l,p~EQ!B@K")).isEqualTo(Reason.NOT_SEVEN_COLUMNS);
        assertThat(fault(",n,t,d,l,p~EQ!B@K,N/M")).isEqualTo(Reason.NO_KEY);
        assertThat(fault("A,n,t,d,l,p~EQ!B@K,Q")).isEqualTo(Reason.VERIFICATION_NOT_READ);
        assertThat(fault("A,n,t,d,l,p~ALIKE!B@K,N/M")).isEqualTo(Reason.PARAMETER_NOT_READ);
        assertThat(fault("A,n,t,d,l,p~EQ!Z@K,N/M")).isEqualTo(Reason.PARAMETER_NOT_READ);
        assertThat(fault("A,n,t,d,l,p~EQ!B@Z,N/M")).isEqualTo(Reason.PARAMETER_NOT_READ);
        assertThat(fault("A,n,t,d,l,p,N/M")).isEqualTo(Reason.PARAMETER_NOT_READ);
        assertThat(fault("A,n,t,d,l,p~EQ!B@K; p~SET!B@K,N/M")).isEqualTo(Reason.PARAMETER_TWICE);
        assertThat(CatalogueReader.read(HEADINGS + "A,n,t,d,l,p~EQ!B@K,N/M\n".repeat(2)).faults())
                .containsExactly(new Fault(3, Reason.KEY_TWICE, "A"));
    }

    private static Reason fault(String row) {
        var faults = CatalogueReader.read(HEADINGS + row).faults();
        assertThat(faults).hasSize(1);
        return faults.getFirst().reason();
    }
}
