package org.entente.app.feature.interop;

import org.entente.app.interop.Lexicon;
import org.entente.model.match.Statement;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Station;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.EntityId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything is called as its id is, and each nation is its own contingent.
record IdLexicon(
        Assessment assessment,
        List<Means> planned,
        Map<String, Direction> directions,
        Map<String, Statement.Origin> origins)
        implements Lexicon {
    IdLexicon(Assessment assessment) {
        this(assessment, List.of());
    }

    IdLexicon(Assessment assessment, List<Means> planned) {
        this(assessment, planned, Map.of(), Map.of());
    }

    @Override
    public Party all() {
        return new Party(ALL, "All", "All together");
    }

    @Override
    public List<Party> nations() {
        var parties = new ArrayList<Party>();
        assessment.fit().stations().values().stream()
                .map(Station::nation)
                .distinct()
                .sorted()
                .forEach(one -> parties.add(new Party(one, one, "Nation " + one)));
        return parties;
    }

    @Override
    public List<Party> contingents() {
        return List.of();
    }

    @Override
    public String contingentOf(String station) {
        return station;
    }

    @Override
    public List<String> stages() {
        return List.of("Phase I", "Phase II").subList(0, assessment.ground().phases());
    }

    @Override
    public String service(String service) {
        return service;
    }

    @Override
    public String name(String id) {
        return id;
    }

    @Override
    public String code(String id) {
        return id;
    }

    @Override
    public List<Means> means(String exchange, int stage) {
        return planned;
    }

    /// The same person says it of every port.
    @Override
    public Statement.Origin domainOrigin(String port) {
        return new Statement.Origin("Maj Dahl", "security concept", null);
    }

    /// The same person says everything of a thing.
    @Override
    public Statement.Origin origin(String id, Attestation.Aspect aspect) {
        return origins.getOrDefault(id, Statement.Origin.NOBODY);
    }

    @Override
    public Optional<EntityId> thing(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Direction> direction(String translation) {
        return Optional.ofNullable(directions.get(translation));
    }

    @Override
    public Optional<NetMeans> netMeans(String carrier, int stage) {
        return Optional.empty();
    }
}
