package org.entente.persistence.exchange;

import static java.util.stream.Collectors.joining;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Entity;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.ImportReport.Loss;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes standards of the plan out of a database of standards and profiles, with the services that
/// ask for them. A standard read before is revised, and keeps what users have stated of it: what
/// has to match and which editions work together.
final class NispConversion {
    private static final String PREFIX = "NISP-";

    private final Plan plan;
    private final Nisp nisp;
    private final ImportReport.Book book;
    private final Notes notes;

    NispConversion(Plan plan, Nisp nisp, ImportReport.Book book) {
        this.plan = plan;
        this.nisp = nisp;
        this.book = book;
        this.notes = Notes.of(plan.exercise().label());
    }

    Edit.Batch edit() {
        nisp.nameless.forEach(
                each -> book.dropped(Loss.STANDARD_NAMELESS, each.id(), each.number()));
        var asked = asked();
        var edits = new ArrayList<Edit>();
        var seen = new HashSet<String>();
        for (var standard : nisp.standards) {
            if (standard.id().isBlank() || !seen.add(standard.id())) {
                book.dropped(Loss.STANDARD_TWICE, standard.title(), standard.id());
                continue;
            }
            var made = standard(standard, asked.getOrDefault(standard.id(), Set.of()));
            book.mapped(made.kind());
            if (plan.find(made.id()).filter(made::equals).isEmpty()) {
                edits.add(plan.has(made.id()) ? new Edit.Revise(made) : new Edit.Add(made));
            }
        }
        return new Edit.Batch(edits);
    }

    private Entity standard(Nisp.Published published, Set<String> services) {
        var id = new OwnStandard.Id(id(published));
        var known = plan.find(OwnStandard.class, id);
        return new OwnStandard(
                id,
                PREFIX + published.id(),
                published.title(),
                number(published),
                known.map(OwnStandard::matching).orElse(""),
                known.map(OwnStandard::pairs).orElse(List.of()),
                new OwnStandard.Origin(
                        published.uuid().isBlank() ? published.id() : published.uuid(),
                        published.state(),
                        List.copyOf(services)),
                known.map(OwnStandard::notes).orElse(notes));
    }

    /// By its identity in the database, so that the next version of it finds what this one made.
    private static UUID id(Nisp.Published published) {
        var identity = published.uuid().isBlank() ? published.id() : published.uuid();
        return UUID.nameUUIDFromBytes(("nisp " + identity).getBytes(StandardCharsets.UTF_8));
    }

    private String number(Nisp.Published published) {
        var organisation =
                nisp.organisations.getOrDefault(published.organisation(), published.organisation());
        var year = published.date().isBlank() ? "" : "(" + published.date() + ")";
        return Stream.of(organisation, published.number(), year)
                .filter(part -> !part.isBlank())
                .collect(joining(" "));
    }

    /// Which services ask for each standard, in words.
    private Map<String, Set<String>> asked() {
        var above = above();
        var known = new HashSet<String>();
        Stream.of(nisp.standards, nisp.nameless)
                .flatMap(List::stream)
                .forEach(each -> known.add(each.id()));
        var asked = new LinkedHashMap<String, Set<String>>();
        for (var service : nisp.services) {
            for (var call : service.calls()) {
                if (!known.contains(call.standard())) {
                    book.dropped(Loss.STANDARD_UNKNOWN, service.title(), call.standard());
                }
                var words = words(service, call, above.getOrDefault(service.id(), Set.of()));
                covered(call.standard())
                        .forEach(
                                each ->
                                        asked.computeIfAbsent(each, _ -> new LinkedHashSet<>())
                                                .add(words));
            }
        }
        return asked;
    }

    /// What is asked of a document is asked of all that it covers.
    private Stream<String> covered(String standard) {
        return Stream.concat(
                Stream.of(standard), nisp.covers.getOrDefault(standard, List.of()).stream());
    }

    private String words(Nisp.Service service, Nisp.Call call, Set<String> profiles) {
        var entries =
                service.taxonomy().stream()
                        .map(uuid -> entry(service, uuid))
                        .collect(joining(", "));
        return Stream.of(
                        profiles.stream().sorted().collect(joining(", ")),
                        service.title(),
                        call.obligation(),
                        call.lifecycle(),
                        entries)
                .filter(part -> !part.isBlank())
                .collect(joining("; "));
    }

    private String entry(Nisp.Service service, String uuid) {
        var title = nisp.taxonomy.get(uuid);
        if (title == null) {
            book.changed(Loss.TAXONOMY_UNKNOWN, service.title(), uuid, uuid);
        }
        return title == null || title.isBlank() ? uuid : title + " [" + uuid + "]";
    }

    /// The titles of the profiles to which each service belongs, however deep.
    private Map<String, Set<String>> above() {
        var titles = new HashMap<String, Set<String>>();
        nisp.parts.keySet().forEach(profile -> spread(profile, profile, titles, new HashSet<>()));
        return titles;
    }

    private void spread(
            String profile, String at, Map<String, Set<String>> titles, Set<String> passed) {
        if (!passed.add(at)) {
            return;
        }
        for (var part : nisp.parts.getOrDefault(at, List.of())) {
            titles.computeIfAbsent(part, _ -> new HashSet<>())
                    .add(nisp.profiles.getOrDefault(profile, profile));
            spread(profile, part, titles, passed);
        }
    }
}
