package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

final class LimitsTest {
    @Test
    void everyFileKeepsTheLimits() {
        var sources = Sources.parse(Repository.javaFiles());

        var breaches = sources.stream().flatMap(source -> Limits.breaches(source).stream());

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(breaches).isEmpty();
    }

    @Test
    void seesFileTooLong() {
        var source = "final class Planted {\n" + "    int a;\n".repeat(Limits.FILE) + "}\n";

        assertThat(breaches(source)).singleElement().asString().contains("402 code lines");
    }

    @Test
    void countsNeitherCommentsNorBlankLinesAsCode() {
        var comments = "    // why\n\n    /* why\n    else */\n".repeat(Limits.FILE);
        var source =
                "final class Planted {\n    String a = \"// no comment\";\n" + comments + "}\n";

        assertThat(breaches(source)).isEmpty();
    }

    @Test
    void seesMethodTooLong() {
        var body = "        a();\n".repeat(Limits.METHOD - 1);
        var source = "final class Planted {\n    void a() {\n" + body + "    }\n}\n";

        assertThat(breaches(source)).singleElement().asString().contains("a has 41 code lines");
    }

    @Test
    void seesTooManyParameters() {
        var source = "final class Planted { void a(int b, int c, int d, int e, int f, int g) {} }";

        assertThat(breaches(source)).singleElement().asString().contains("a has 6 parameters");
    }

    @Test
    void letsTheCompositionRootTakeMoreParameters() {
        var text = "final class Planted { void a(int b, int c, int d, int e, int f, int g) {} }";
        var source = Sources.planted("app/CompositionRoot.java", text);

        assertThat(Limits.breaches(source)).isEmpty();
    }

    @Test
    void seesTooManyComponentsOfRecord() {
        var source =
                """
                record Planted(int a, int b, int c, int d, int e, int f, int g, int h, int i) {
                    static final int ONE = 1;
                }
                """;

        assertThat(breaches(source)).singleElement().asString().contains("has 9 components");
    }

    @Test
    void seesTooManyBranches() {
        var ifs = "        if (b) a(b);\n".repeat(Limits.BRANCHING);
        var source = "final class Planted {\n    void a(boolean b) {\n" + ifs + "    }\n}\n";

        assertThat(breaches(source)).singleElement().asString().contains("a has 11 branches");
    }

    @Test
    void countsEveryKindOfDecision() {
        var source =
                """
                final class Planted {
                    int a(Object b, boolean c) {
                        for (int i = 0; i < 1; i++) {}
                        for (var d : List.of()) {}
                        while (c && c || c) {}
                        do {} while (c);
                        try {} catch (Exception e) {}
                        switch (b) { default: }
                        return c ? 1 : switch (b) { case String s when c -> 2; default -> 3; };
                    }
                }
                """;

        assertThat(breaches(source)).singleElement().asString().contains("a has 12 branches");
    }

    @Test
    void seesLineTooLong() {
        var source = "final class Planted {}\n// " + "x".repeat(Limits.LINE) + "\n";

        assertThat(breaches(source)).singleElement().asString().contains("has 103 characters");
    }

    private static List<String> breaches(String source) {
        return Limits.breaches(Sources.planted("Planted.java", source));
    }
}
