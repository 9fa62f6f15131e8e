package org.entente.model.label;

import java.util.Set;

/// Whom the codes of labels mean on a day: a nation itself, a group those who belong to it. Where
/// nobody knows all of them, the code itself is among what it means, and stands for the rest.
@FunctionalInterface
public interface Meaning {
    /// No group is known, so that a code means itself.
    Meaning LITERAL = Set::of;

    Set<String> of(String code);
}
