package org.entente.app.interop;

import org.entente.model.interop.NetPace;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.Statement;
import org.entente.model.match.route.PaceStep;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Gateway;

import java.util.List;
import java.util.Optional;

/// What the things of a fit are called in the plan behind it.
public interface Lexicon {
    /// Somebody or something that has a line or a column: the short code and the full name.
    record Party(String id, String code, String name) {}

    /// The id of all together, which is that of nobody.
    String ALL = "*";

    /// All together, as one.
    Party all();

    /// All who may stand in the matrix, even with nothing to exchange.
    List<Party> nations();

    List<Party> contingents();

    /// The id of the contingent to which a station belongs; its own id where it is none's.
    String contingentOf(String station);

    /// The stages of the exercise in order of time.
    List<String> stages();

    /// A service in words, also where none is stated.
    String service(String service);

    /// Whatever has an id: a station, a port with its system, a net, a gateway, a domain, an
    /// exchange.
    String name(String id);

    /// The code of a nation or a security domain; the name of what has none.
    String code(String id);

    /// Who said in which security domain a port is.
    Statement.Origin domainOrigin(String port);

    /// Who said what is stated of that aspect of a thing; nobody where no one has, or where it is
    /// something else by now.
    default Statement.Origin origin(String id, Attestation.Aspect aspect) {
        return Statement.Origin.NOBODY;
    }

    /// How far a thing has come and when it is valid, such as `loaded, D-3 … D+4`; blank where
    /// nobody has stated it.
    default String standing(String id) {
        return "";
    }

    /// What somebody said of that aspect of a thing, in words and with who said it; unknown where
    /// nobody has, or where it is something else by now.
    default Statement said(String id, Attestation.Aspect aspect) {
        return Statement.UNKNOWN;
    }

    /// Its system and those who hold it, as far as it is stated when they are there.
    default List<String> dated(String port) {
        return List.of();
    }

    /// Where and how it was shown what a test tells; empty where nobody has stated it.
    default Optional<EvidenceGrade> grade(String test) {
        return Optional.empty();
    }

    /// The thing of the plan behind an id.
    Optional<EntityId> thing(String id);

    /// A means that is planned for an exchange, what it is called, and up to which level somebody
    /// said that it may carry information; unknown where nobody has.
    record Means(PaceStep step, String name, Statement level) {
        public Means(PaceStep step, String name) {
            this(step, name, Statement.UNKNOWN);
        }
    }

    /// A gateway and which of its translations is meant, counted from 0.
    record Direction(Gateway gateway, int index) {
        public Gateway.Translation way() {
            return gateway.translations().get(index);
        }
    }

    /// What the plan states of the gateway behind a translation; empty where none is behind it.
    Optional<Direction> direction(String translation);

    /// The means that are planned for an exchange in a stage, the first first.
    List<Means> means(String exchange, int stage);

    /// The plan of means for the net behind a carrier and what it is worth in a stage, if it has
    /// one.
    Optional<NetMeans> netMeans(String carrier, int stage);

    /// What the means of a net are worth, what each is called, and up to which level somebody said
    /// that it may carry information.
    record NetMeans(NetPace pace, List<String> names, List<Statement> levels) {
        public NetMeans {
            names = List.copyOf(names);
            levels = List.copyOf(levels);
        }
    }
}
