package org.entente.app.feature.timeline;

import org.entente.model.interop.Course;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.EntityId;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Severity;
import org.entente.model.rule.Verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What stands out: the tasks that answer to a search (blank: all alike), those with findings and
/// how grave these are, which dependencies are drawn, whether critical path and float are, and
/// where the tasks stood in a baseline, who is overloaded, and how ready the exercise is.
public record Emphasis(
        String search,
        Map<EntityId, Severity> found,
        Shown links,
        boolean hasPath,
        Ghosts ghosts,
        Overburden overburden,
        Course course) {
    static final Emphasis NONE =
            new Emphasis(
                    "", Map.of(), Shown.BROKEN, false, Ghosts.NONE, Overburden.NONE, Course.NONE);

    /// Which dependencies are drawn; those of what is hovered or selected always are.
    public enum Shown {
        BROKEN,
        ALL
    }

    Emphasis withSearch(String text) {
        return new Emphasis(text, found, links, hasPath, ghosts, overburden, course);
    }

    /// With the gravest finding of each thing that one is open for.
    Emphasis withFound(Verdict verdict) {
        var worst = new HashMap<EntityId, Severity>();
        verdict.open()
                .forEach(
                        finding ->
                                marked(finding)
                                        .forEach(
                                                id ->
                                                        worst.merge(
                                                                id,
                                                                finding.severity(),
                                                                Emphasis::worse)));
        return withFound(worst);
    }

    /// What a finding is about; of findings about a unit, the lines of authority too that it names.
    private static Stream<EntityId> marked(Finding finding) {
        return Stream.concat(
                Stream.of(finding.subject()),
                finding.others().stream().filter(AuthorityLine.Id.class::isInstance));
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    Emphasis togglingLinks() {
        return withLinks(links == Shown.ALL ? Shown.BROKEN : Shown.ALL);
    }

    Emphasis withFound(Map<EntityId, Severity> newFound) {
        return new Emphasis(search, newFound, links, hasPath, ghosts, overburden, course);
    }

    Emphasis withLinks(Shown newLinks) {
        return new Emphasis(search, found, newLinks, hasPath, ghosts, overburden, course);
    }

    Emphasis togglingPath() {
        return withPath(!hasPath);
    }

    Emphasis withPath(boolean isShown) {
        return new Emphasis(search, found, links, isShown, ghosts, overburden, course);
    }

    Emphasis withGhosts(Ghosts newGhosts) {
        return new Emphasis(search, found, links, hasPath, newGhosts, overburden, course);
    }

    Emphasis withOverburden(Overburden newOverburden) {
        return new Emphasis(search, found, links, hasPath, ghosts, newOverburden, course);
    }

    Emphasis withCourse(Course newCourse) {
        return new Emphasis(search, found, links, hasPath, ghosts, overburden, newCourse);
    }

    boolean dims(Item item) {
        return !search.isBlank() && !Search.finds(search, item.task());
    }
}
