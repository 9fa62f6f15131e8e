package org.entente.app.cli;

import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.nio.file.Path;

/// Makes options and parameters with descriptions in the user's language.
final class Arguments {
    private Arguments() {}

    static OptionSpec flag(Texts texts, String name, CliText description) {
        return OptionSpec.builder(name).arity("0").description(texts.get(description)).build();
    }

    static OptionSpec option(
            Texts texts, String name, Class<?> type, String label, CliText description) {
        return OptionSpec.builder(name)
                .arity("1")
                .type(type)
                .paramLabel(label)
                .description(texts.get(description))
                .build();
    }

    static OptionSpec file(Texts texts, String name, CliText description) {
        return option(texts, name, Path.class, "FILE", description);
    }

    static OptionSpec library(Texts texts) {
        return option(texts, Call.LIBRARY, Path.class, "FOLDER", CliText.OPTION_LIBRARY);
    }

    static PositionalParamSpec plan(Texts texts, int index, String label) {
        return parameter(texts, index, label, CliText.PARAMETER_PLAN);
    }

    static PositionalParamSpec parameter(
            Texts texts, int index, String label, CliText description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(texts.get(description))
                .build();
    }
}
