package org.entente.app.feature.comms;

import org.entente.app.format.FlowWords;
import org.entente.model.plan.ExchangeRequirement.Flow;
import org.entente.model.plan.ExchangeRequirement.Pattern;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// The cells of how much is exchanged and passes, and what is typed into them. A blank cell is not
/// stated.
record FlowCells(Lookup lookup) {
    private static final double THOUSAND = 1000;
    private static final String UNIT = "\\s*(kB|ko|kbit/s)$";

    static List<Ledger.Head> heads() {
        return List.of(
                Ledger.Head.typed(CommsText.PATTERN, 120),
                Ledger.Head.figure(CommsText.HOURLY, 96),
                Ledger.Head.figure(CommsText.SIZE, 84),
                Ledger.Head.typed(CommsText.ACCURACY, 120),
                Ledger.Head.typed(CommsText.ASSURANCE, 150));
    }

    List<String> cells(Flow flow) {
        var words = new FlowWords(lookup.language());
        var pattern = flow.pattern();
        var bytes = flow.bytes();
        return List.of(
                pattern == null ? "" : word(pattern),
                count(flow.hourly()),
                bytes == null ? "" : words.size(bytes),
                flow.accuracy(),
                flow.assurance());
    }

    private String word(Pattern pattern) {
        return lookup.language().say(FlowWords.of(pattern));
    }

    /// Into the cell of that number.
    Answer typed(Flow flow, int cell, String text, Function<Flow, Answer> answer) {
        return switch (cell) {
            case 0 ->
                    Lookup.oneOrNone(
                            text,
                            words -> lookup.value(words, Pattern.values(), this::word),
                            pattern -> answer.apply(flow.withPattern(pattern)));
            case 1 -> count(text, hourly -> answer.apply(flow.withHourly(hourly)));
            case 2 -> thousands(text, bytes -> answer.apply(flow.withBytes(bytes)));
            case 3 -> answer.apply(flow.withAccuracy(text));
            default -> answer.apply(flow.withAssurance(text));
        };
    }

    static String count(@Nullable Integer count) {
        return count == null ? "" : count.toString();
    }

    static Answer count(String text, Function<@Nullable Integer, Answer> answer) {
        if (text.isEmpty()) {
            return answer.apply(null);
        }
        return text.matches("\\d{1,7}")
                ? answer.apply(Integer.valueOf(text))
                : new Answer.Wrong(CommsText.BAD_NUMBER, text);
    }

    /// In whole seconds.
    static Answer seconds(String text, Function<@Nullable Duration, Answer> answer) {
        if (text.isEmpty()) {
            return answer.apply(null);
        }
        var plain = text.replaceFirst("\\s*s$", "");
        return plain.matches("\\d{1,7}")
                ? answer.apply(Duration.ofSeconds(Long.parseLong(plain)))
                : new Answer.Wrong(CommsText.BAD_SECONDS, text);
    }

    /// In kilobytes or in kilobits a second.
    static Answer thousands(String text, Function<@Nullable Integer, Answer> answer) {
        if (text.isEmpty()) {
            return answer.apply(null);
        }
        var plain = text.replace(',', '.').replaceFirst(UNIT, "");
        if (!plain.matches("\\d{1,7}(\\.\\d{1,3})?")) {
            return new Answer.Wrong(CommsText.BAD_NUMBER, text);
        }
        long whole = Math.round(Double.parseDouble(plain) * THOUSAND);
        return whole > Integer.MAX_VALUE
                ? new Answer.Wrong(CommsText.BAD_NUMBER, text)
                : answer.apply((int) whole);
    }
}
