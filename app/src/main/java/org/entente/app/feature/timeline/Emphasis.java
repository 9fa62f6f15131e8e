package org.entente.app.feature.timeline;

import org.entente.model.plan.EntityId;
import org.entente.model.rule.Severity;
import org.entente.model.rule.Verdict;

import java.util.HashMap;
import java.util.Map;

/// What stands out: the tasks that answer to a search (blank: all alike), those with findings and
/// how grave these are, which dependencies are drawn, whether critical path and float are, and
/// where the tasks stood in a baseline, and who is overloaded.
public record Emphasis(
        String search,
        Map<EntityId, Severity> found,
        Shown links,
        boolean hasPath,
        Ghosts ghosts,
        Overburden overburden) {
    static final Emphasis NONE =
            new Emphasis("", Map.of(), Shown.BROKEN, false, Ghosts.NONE, Overburden.NONE);

    /// Which dependencies are drawn; those of what is hovered or selected always are.
    public enum Shown {
        BROKEN,
        ALL
    }

    Emphasis withSearch(String text) {
        return new Emphasis(text, found, links, hasPath, ghosts, overburden);
    }

    /// With the gravest finding of each thing that one is open for.
    Emphasis withFound(Verdict verdict) {
        var worst = new HashMap<EntityId, Severity>();
        verdict.open()
                .forEach(
                        finding ->
                                worst.merge(
                                        finding.subject(), finding.severity(), Emphasis::worse));
        return withFound(worst);
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    Emphasis togglingLinks() {
        return withLinks(links == Shown.ALL ? Shown.BROKEN : Shown.ALL);
    }

    Emphasis withFound(Map<EntityId, Severity> newFound) {
        return new Emphasis(search, newFound, links, hasPath, ghosts, overburden);
    }

    Emphasis withLinks(Shown newLinks) {
        return new Emphasis(search, found, newLinks, hasPath, ghosts, overburden);
    }

    Emphasis togglingPath() {
        return withPath(!hasPath);
    }

    Emphasis withPath(boolean isShown) {
        return new Emphasis(search, found, links, isShown, ghosts, overburden);
    }

    Emphasis withGhosts(Ghosts newGhosts) {
        return new Emphasis(search, found, links, hasPath, newGhosts, overburden);
    }

    Emphasis withOverburden(Overburden newOverburden) {
        return new Emphasis(search, found, links, hasPath, ghosts, newOverburden);
    }

    boolean dims(Item item) {
        return !search.isBlank() && !Search.finds(search, item.task());
    }
}
