package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;

class ConsoleTest {
    @Test
    void textFromAFileNeverSteersTheTerminal() {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(new PrintWriter(out), new PrintWriter(err), true);

        console.tell("A\0B \u001B[31mred\u0007 \u009B2J é\tC\nD\rE");
        console.complain("\u001B]0;title");

        assertThat(out.toString().strip())
                .isEqualTo("A\uFFFDB \uFFFD[31mred\uFFFD \uFFFD2J é\tC\nD\uFFFDE");
        assertThat(err.toString().strip()).isEqualTo("\uFFFD]0;title");
    }
}
