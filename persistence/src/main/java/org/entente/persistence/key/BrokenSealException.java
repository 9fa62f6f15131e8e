package org.entente.persistence.key;

import java.io.IOException;

/// A sealed block was changed, cut or moved, or belongs to another key.
public final class BrokenSealException extends IOException {
    private static final long serialVersionUID = 1L;

    public BrokenSealException(Block block) {
        super("The seal of (%s) is broken.".formatted(block));
    }

    public BrokenSealException(Block block, Throwable cause) {
        super("The seal of (%s) is broken.".formatted(block), cause);
    }
}
