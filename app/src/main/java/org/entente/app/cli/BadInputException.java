package org.entente.app.cli;

/// What the user gave cannot be used; the message is for him, in his language, with what to do.
sealed class BadInputException extends Exception permits WrongUseException {
    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
