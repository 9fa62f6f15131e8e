package org.entente.app.cli;

/// The words were known but do not make sense together.
final class WrongUseException extends BadInputException {
    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}
