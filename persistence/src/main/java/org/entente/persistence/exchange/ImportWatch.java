package org.entente.persistence.exchange;

/// Who waits for an import: is told how far it is, and may call it off.
public interface ImportWatch {
    /// Nobody waits, and nobody calls it off.
    ImportWatch NOBODY =
            new ImportWatch() {
                @Override
                public void report(double fraction) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /// How far it is, from 0 to 1.
    void report(double fraction);

    boolean isCancelled();
}
