package org.entente.app.feature.comms;

import org.entente.app.format.Language;
import org.entente.app.interop.SystemPaste;
import org.entente.app.problem.Dialogs;
import org.entente.resources.CommsText;

import java.util.ArrayList;
import java.util.List;

/// Says which pasted cells cannot be taken and why, a line each, or what would come.
record PasteWords(Language language) {
    private static final int OFFERED = 8;

    Dialogs.Report of(List<SystemPaste.Fault> faults) {
        return report(faults.stream().map(this::of).toList());
    }

    private Dialogs.Report report(List<String> lines) {
        return new Dialogs.Report(
                language.say(CommsText.PASTE_TITLE),
                language.say(CommsText.PASTE_REFUSED, lines.size()),
                lines);
    }

    /// What would come, the first of it one by one.
    String offered(List<String> names) {
        var told = new ArrayList<>(names.subList(0, Math.min(OFFERED, names.size())));
        if (names.size() > OFFERED) {
            told.add(language.say(CommsText.PASTE_MORE, names.size() - OFFERED));
        }
        return language.say(CommsText.PASTE_COUNT, names.size(), String.join("\n", told));
    }

    /// With what the library does not know of it, if there is such.
    String offered(List<String> names, List<String> strange) {
        return strange.isEmpty()
                ? offered(names)
                : offered(names)
                        + "\n\n"
                        + language.say(
                                CommsText.PASTE_STRANGE,
                                strange.size(),
                                String.join(", ", strange));
    }

    Dialogs.Report ofRows(List<RowPaste.Fault> faults) {
        return report(faults.stream().map(this::of).toList());
    }

    private String of(RowPaste.Fault fault) {
        return language.say(
                CommsText.PASTE_CELL,
                fault.row(),
                language.say(fault.column()),
                language.say(fault.why(), fault.words()));
    }

    private String of(SystemPaste.Fault fault) {
        if (fault.reason() == SystemPaste.Reason.BLANK) {
            return language.say(
                    CommsText.PASTE_CELL,
                    fault.row(),
                    language.say(title(fault.column())),
                    language.say(why(fault.reason())));
        }
        return language.say(
                CommsText.PASTE_FAULT,
                fault.row(),
                language.say(title(fault.column())),
                fault.words(),
                language.say(why(fault.reason())));
    }

    private static CommsText title(SystemPaste.Column column) {
        return switch (column) {
            case HOLDER -> CommsText.HOLDER;
            case TYPE -> CommsText.TYPE;
            case NAME -> CommsText.NAME;
            case QUANTITY -> CommsText.QUANTITY;
            case SOFTWARE -> CommsText.SOFTWARE;
            case HARDWARE -> CommsText.HARDWARE;
        };
    }

    private static CommsText why(SystemPaste.Reason reason) {
        return switch (reason) {
            case BLANK -> CommsText.NEEDED;
            case HOLDER_NOT_KNOWN -> CommsText.PASTE_HOLDER;
            case HOLDER_NOT_CLEAR -> CommsText.PASTE_UNCLEAR;
            case NOT_FROM_1_TO_10000 -> CommsText.PASTE_QUANTITY;
            case TOO_MANY_CELLS -> CommsText.PASTE_CELLS;
        };
    }
}
