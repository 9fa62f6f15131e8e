package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.IntStream;

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

    @Test
    void norDoesJsonAndMuchOfItIsWrittenInOrder() throws IOException {
        var out = new StringWriter();
        var console = new Console(new PrintWriter(out), new PrintWriter(out), true);
        var node = JsonNodeFactory.instance.objectNode();
        node.put("a", "\u001B[31m \u009B2J \u007F é \uD83D\uDE00");
        var many = node.putArray("many");
        IntStream.range(0, 20_000).forEach(many::add);

        console.json(node);
        console.tell("and then");

        var text = out.toString();
        assertThat(text)
                .doesNotContain("\u001B", "\u009B", "\u007F")
                .endsWith("and then" + System.lineSeparator());
        var read = new ObjectMapper().readTree(text.replace("and then", ""));
        assertThat(read.get("a").asText()).isEqualTo("\u001B[31m \uFFFD2J \uFFFD é \uD83D\uDE00");
        assertThat(read.get("many")).isEqualTo(many);
    }
}
