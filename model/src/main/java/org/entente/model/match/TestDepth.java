package org.entente.model.match;

/// How deep a test went: bytes arrive, they are read, or a person sees and understands them.
public enum TestDepth {
    T1_TRANSPORT,
    T2_PARSE,
    T3_DISPLAY_AND_UNDERSTOOD
}
