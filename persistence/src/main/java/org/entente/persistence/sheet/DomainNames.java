package org.entente.persistence.sheet;

import static java.util.Comparator.naturalOrder;

import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;

import java.util.List;
import java.util.Optional;

/// How security domains are called in a questionnaire: by their code, or by their name where the
/// code tells none or several.
public final class DomainNames {
    private DomainNames() {}

    /// Those of the plan, in order.
    public static List<String> offered(Plan plan) {
        return plan.securityDomains()
                .map(domain -> of(plan, domain))
                .filter(name -> find(plan, name).isPresent())
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(naturalOrder()))
                .toList();
    }

    static String of(Plan plan, SecurityDomain domain) {
        return find(plan, domain.code()).isPresent() ? domain.code() : domain.name();
    }

    /// What is stated of a port, and who said it.
    static Statement stated(Plan plan, CisSystem.Port port) {
        return Optional.ofNullable(port.domain())
                .flatMap(domain -> plan.find(SecurityDomain.class, domain))
                .map(domain -> of(plan, domain))
                .filter(name -> !name.isBlank())
                .map(name -> stated(Statement.Standing.VALUE, name, port))
                .orElseGet(() -> stated(Statement.Standing.UNKNOWN, "", port));
    }

    private static Statement stated(Statement.Standing standing, String name, CisSystem.Port port) {
        return new Statement(standing, name, port.domainOrigin());
    }

    /// The only one of that code or name, whether in capitals or not.
    static Optional<SecurityDomain> find(Plan plan, String text) {
        var found =
                plan.securityDomains()
                        .filter(
                                domain ->
                                        domain.code().strip().equalsIgnoreCase(text)
                                                || domain.name().strip().equalsIgnoreCase(text))
                        .limit(2)
                        .toList();
        return !text.isBlank() && found.size() == 1
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }
}
