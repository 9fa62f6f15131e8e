package org.entente.app.report;

/// How a paragraph speaks: the name of the whole document, a small line above it, the opening
/// sentence, plain text, a remark.
public enum Tone {
    TITLE,
    KICKER,
    LEAD,
    BODY,
    NOTE
}
