package org.entente.persistence.sheet;

import static java.util.Comparator.naturalOrder;

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
