package org.entente.app.shell.inspector;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.model.interop.Communities;
import org.entente.model.label.Audience;
import org.entente.model.plan.Community;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.resources.Nation;
import org.entente.resources.NationGroup;
import org.entente.resources.Nations;
import org.entente.resources.ShellText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// To whom a thing may be released, as codes that a planner types: `NOR, SWE, NATO`; nothing for
/// everyone whom the policy admits, `ORIGINATOR ONLY` for nobody else.
final class Releasability {
    private static final String NOBODY = "ORIGINATOR ONLY";
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final Language language;
    private final Plan plan;

    Releasability(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
    }

    static String text(Audience audience) {
        return switch (audience) {
            case Audience.Everyone() -> "";
            case Audience.Only(var codes) -> codes.isEmpty() ? NOBODY : String.join(", ", codes);
        };
    }

    /// The same in words.
    String inWords(Audience audience) {
        return switch (audience) {
            case Audience.Everyone() -> language.say(ShellText.INSPECTOR_EVERYONE);
            case Audience.Only(var codes) ->
                    codes.isEmpty()
                            ? language.say(ShellText.INSPECTOR_NOBODY)
                            : codes.stream()
                                    .map(code -> name(code).orElse(code))
                                    .collect(joining(", "));
        };
    }

    static Audience read(String typed) {
        if (typed.isBlank()) {
            return Audience.everyone();
        }
        return typed.equalsIgnoreCase(NOBODY)
                ? Audience.only(List.of())
                : Audience.only(codes(typed));
    }

    private static List<String> codes(String typed) {
        return Stream.of(BETWEEN.split(typed.toUpperCase(Locale.ROOT)))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /// The first code in it that means nobody.
    Optional<String> unknown(Audience audience) {
        return audience instanceof Audience.Only(var codes)
                ? codes.stream().filter(code -> name(code).isEmpty()).findFirst()
                : Optional.empty();
    }

    private Optional<String> name(String code) {
        var locale = language.texts().locale();
        var nations = Nations.shipped();
        return nations.find(code)
                .filter(nation -> nation.code().equals(code))
                .map((Nation nation) -> nation.name(locale))
                .or(
                        () ->
                                nations.groups().stream()
                                        .filter(group -> group.code().equals(code))
                                        .map((NationGroup group) -> group.name(locale))
                                        .findFirst())
                .or(
                        () ->
                                plan.participants()
                                        .filter(one -> one.code().equals(code))
                                        .map(Participant::name)
                                        .findFirst())
                .or(
                        () ->
                                plan.communities()
                                        .filter(one -> one.code().equals(code))
                                        .map(Community::name)
                                        .findFirst())
                .or(() -> mission(code));
    }

    private Optional<String> mission(String code) {
        return code.equals(Communities.MISSION)
                ? Optional.of(language.say(ShellText.INSPECTOR_MISSION))
                : Optional.empty();
    }
}
