package org.entente.model.match.route;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// All that the verdicts rest on, by id: who has which systems, on which nets, through which
/// gateways, what must get where, and what was tested. The levels are those of the domains.
public record Fit(
        PMap<String, Station> stations,
        PMap<String, Port> ports,
        PMap<String, Bearer> bearers,
        PMap<String, Translation> translations,
        PMap<String, Exchange> exchanges,
        PMap<String, Tested> tested,
        PMap<String, Integer> levels) {
    public static final Fit EMPTY =
            new Fit(
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty());

    public Fit with(Station station) {
        return new Fit(
                stations.plus(station.id(), station),
                ports,
                bearers,
                translations,
                exchanges,
                tested,
                levels);
    }

    public Fit with(Port port) {
        return withPorts(ports.plus(port.id(), port));
    }

    public Fit withPorts(PMap<String, Port> others) {
        return new Fit(stations, others, bearers, translations, exchanges, tested, levels);
    }

    public Fit with(Bearer bearer) {
        return withBearers(bearers.plus(bearer.id(), bearer));
    }

    public Fit withBearers(PMap<String, Bearer> others) {
        return new Fit(stations, ports, others, translations, exchanges, tested, levels);
    }

    public Fit with(Translation translation) {
        return withTranslations(translations.plus(translation.id(), translation));
    }

    public Fit withTranslations(PMap<String, Translation> others) {
        return new Fit(stations, ports, bearers, others, exchanges, tested, levels);
    }

    public Fit with(Exchange exchange) {
        return withExchanges(exchanges.plus(exchange.id(), exchange));
    }

    public Fit withExchanges(PMap<String, Exchange> others) {
        return new Fit(stations, ports, bearers, translations, others, tested, levels);
    }

    /// With one more test, by the id of its trial, its ports and its standard.
    public Fit with(Tested test) {
        var id = String.join("|", test.trial().id(), test.one(), test.other(), test.key());
        return new Fit(
                stations, ports, bearers, translations, exchanges, tested.plus(id, test), levels);
    }

    /// The level of a domain at worst. Nothing classified is in the domain that nobody states.
    public int lowest(String domain) {
        return levels.getOrDefault(domain, 0);
    }

    /// The level of a domain at best: whatever it takes in the domain that nobody states.
    public int highest(String domain) {
        return levels.getOrDefault(domain, domain.isEmpty() ? Integer.MAX_VALUE : 0);
    }

    public Fit withLevel(String domain, int level) {
        return new Fit(
                stations,
                ports,
                bearers,
                translations,
                exchanges,
                tested,
                levels.plus(domain, level));
    }
}
