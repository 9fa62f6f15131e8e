package org.entente.model.plan;

/// How far a transfer of authority has come: asked for by the one who wants it, offered by the
/// nation, or agreed on by both.
public enum AuthorityState {
    ASKED,
    OFFERED,
    AGREED
}
