package org.entente.app.cli;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.Interruption;
import org.entente.resources.CliText;

/// How far a print is, in one line that is written over; cancelled when the user ends the program.
final class PrintProgress implements Background.Progress, AutoCloseable {
    private static final int PERCENT = 100;

    private final Call call;
    private final Interruption interruption;
    private int told = -1;

    PrintProgress(Call call, Interruption interruption) {
        this.call = call;
        this.interruption = interruption;
    }

    @Override
    public void report(double fraction) {
        int percent = (int) (fraction * PERCENT);
        if (percent != told) {
            told = percent;
            call.console().overwrite(call.texts().get(CliText.PRINTING, percent));
        }
    }

    @Override
    public boolean isCancelled() {
        return interruption.isAsked();
    }

    @Override
    public void close() {
        call.console().overwrite("");
        interruption.close();
    }
}
