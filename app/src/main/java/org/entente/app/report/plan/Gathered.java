package org.entente.app.report.plan;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.resources.PaperText;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names on paper what a finding gathers behind its first few, for paper cannot be opened. What is
/// too much even there is said to stand in the program.
record Gathered(Reading reading) {
    /// So many names or runs of names are printed below one sentence.
    static final int MOST = 12;

    /// As rules shorten names: `a / b +2`.
    private static final Pattern SHORTENED = Pattern.compile(" \\+\\d+\\b");

    /// The sentence, and below it who or what else it is about, where it leaves some unnamed.
    String told(Finding finding, String sentence) {
        if (finding.arguments().stream().noneMatch(Gathered::isShortened)) {
            return sentence;
        }
        var names = Runs.of(unnamed(finding, sentence));
        if (names.isEmpty()) {
            return sentence;
        }
        var told = String.join("; ", names.subList(0, Math.min(MOST, names.size())));
        var all =
                names.size() > MOST
                        ? reading.say(PaperText.FINDINGS_MORE_NAMED, told, names.size() - MOST)
                        : told;
        return sentence + '\n' + reading.say(PaperText.FINDING_GATHERED, all);
    }

    private List<String> unnamed(Finding finding, String sentence) {
        return Stream.concat(Stream.of(finding.subject()), finding.others().stream())
                .map(this::shortly)
                .filter(name -> !name.isBlank() && !sentence.contains(name))
                .sorted(NaturalOrder.NAMES)
                .distinct()
                .toList();
    }

    /// By number or code, as sentences do, and by name only where there is none.
    private String shortly(EntityId id) {
        var shortly =
                switch (reading.plan().find(id).orElse(null)) {
                    case ExchangeRequirement exchange -> exchange.number();
                    case Participant participant -> participant.code();
                    case null, default -> "";
                };
        return shortly.isBlank() ? reading.name(id) : shortly;
    }

    private static boolean isShortened(Argument argument) {
        return switch (argument) {
            case Argument.Several several ->
                    several.more() > 0 || several.few().stream().anyMatch(Gathered::isShortened);
            case Argument.Names names ->
                    names.more() > 0 || names.all().stream().anyMatch(Gathered::isShortened);
            case Argument.Phrase(var parts) -> parts.stream().anyMatch(Gathered::isShortened);
            case Argument.Word(var text) -> SHORTENED.matcher(text).find();
            default -> false;
        };
    }
}
