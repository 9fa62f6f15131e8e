package org.entente.app.feature.comms;

import org.entente.app.format.Language;
import org.entente.app.interop.SystemPaste;
import org.entente.resources.CommsText;

import java.util.List;
import java.util.stream.Collectors;

/// Says which pasted cells cannot be taken and why, the first of them one by one.
record PasteWords(Language language) {
    private static final int TOLD = 3;

    String of(List<SystemPaste.Fault> faults) {
        return language.say(
                CommsText.PASTE_REFUSED,
                faults.size(),
                faults.stream().limit(TOLD).map(this::of).collect(Collectors.joining(" ")));
    }

    String ofRows(List<RowPaste.Fault> faults) {
        return language.say(
                CommsText.PASTE_REFUSED,
                faults.size(),
                faults.stream().limit(TOLD).map(this::of).collect(Collectors.joining(" ")));
    }

    private String of(RowPaste.Fault fault) {
        return language.say(
                CommsText.PASTE_CELL,
                fault.row(),
                language.say(fault.column()),
                language.say(fault.why(), fault.words()));
    }

    private String of(SystemPaste.Fault fault) {
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
            case BLANK -> CommsText.PASTE_BLANK;
            case HOLDER_NOT_KNOWN -> CommsText.PASTE_HOLDER;
            case HOLDER_NOT_CLEAR -> CommsText.PASTE_UNCLEAR;
            case TYPE_NOT_KNOWN -> CommsText.PASTE_TYPE;
            case NOT_FROM_1_TO_10000 -> CommsText.PASTE_QUANTITY;
            case TOO_MANY_CELLS -> CommsText.PASTE_CELLS;
        };
    }
}
