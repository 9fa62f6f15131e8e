package org.entente.app.feature.interop;

import org.entente.model.match.VerdictColour;

/// How many exchanges are of which colour.
record Tally(int red, int grey, int amber, int paper, int proven) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(VerdictColour colour) {
        return switch (colour) {
            case RED -> new Tally(red + 1, grey, amber, paper, proven);
            case GREY -> new Tally(red, grey + 1, amber, paper, proven);
            case AMBER -> new Tally(red, grey, amber + 1, paper, proven);
            case GREEN_HATCHED -> new Tally(red, grey, amber, paper + 1, proven);
            case GREEN -> new Tally(red, grey, amber, paper, proven + 1);
        };
    }

    int of(VerdictColour colour) {
        return switch (colour) {
            case RED -> red;
            case GREY -> grey;
            case AMBER -> amber;
            case GREEN_HATCHED -> paper;
            case GREEN -> proven;
        };
    }

    int all() {
        return red + grey + amber + paper + proven;
    }
}
