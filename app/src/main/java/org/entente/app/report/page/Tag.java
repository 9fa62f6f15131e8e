package org.entente.app.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A node of the document's structure, known by identity. It grows while pages are set.
public final class Tag {
    private final Role role;
    private final List<Trait> traits;
    private final List<Tag> children = new ArrayList<>();

    private Tag(Role role, List<Trait> traits) {
        this.role = role;
        this.traits = traits;
    }

    static Tag root() {
        return new Tag(Role.DOCUMENT, List.of());
    }

    Tag child(Role childRole, Trait... childTraits) {
        var child = new Tag(childRole, List.of(childTraits));
        children.add(child);
        return child;
    }

    public Role role() {
        return role;
    }

    public List<Trait> traits() {
        return traits;
    }

    public List<Tag> children() {
        return Collections.unmodifiableList(children);
    }
}
