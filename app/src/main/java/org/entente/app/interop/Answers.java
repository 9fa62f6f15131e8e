package org.entente.app.interop;

import org.entente.model.match.Parameter;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The answers that the catalogue itself names for a parameter, in brackets behind its name:
/// `access(dedicated/DAMA/IW)`.
final class Answers {
    private static final Pattern NAMED = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern BETWEEN = Pattern.compile("[/,;|]");

    private Answers() {}

    static List<String> to(Parameter parameter) {
        return NAMED.matcher(parameter.name())
                .results()
                .flatMap(found -> Arrays.stream(BETWEEN.split(found.group(1))))
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .distinct()
                .toList();
    }
}
