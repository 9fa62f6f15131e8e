package org.entente.app.control;

import javafx.scene.Node;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.resources.TextKey;
import org.kordamp.ikonli.Ikon;

import java.util.List;

/// A place in the navigation rail. One lives as long as its plan is open in one language; another
/// language makes another.
public interface Screen {
    /// A constant such as `timeline`; also the id of its node.
    String id();

    TextKey title();

    Ikon icon();

    /// What the user sees of it; made when it is first asked for, since few screens are looked at
    /// between opening a plan and leaving it.
    Node node();

    /// The part of the rail in which it stands.
    default Section section() {
        return Section.PLAN;
    }

    /// Whether it becomes narrower where room is too short for it beside the inspector: what cannot
    /// be moved from under the inspector would be out of reach. A drawing stays where it is.
    default boolean givesWay() {
        return false;
    }

    /// Whether a thing of that kind can be brought into view here.
    default boolean shows(EntityKind kind) {
        return false;
    }

    /// Brings a thing into view; it is already selected in the session.
    default void reveal(EntityId id) {}

    /// What the command palette offers while the plan is open.
    default List<Command> commands() {
        return List.of();
    }

    /// The user sees it now.
    default void shown() {}

    /// The user sees another one now.
    default void hidden() {}

    /// Lets go of everything it listens to.
    default void close() {}
}
