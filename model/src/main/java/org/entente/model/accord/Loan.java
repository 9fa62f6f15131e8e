package org.entente.model.accord;

import org.entente.model.match.Catalogue;
import org.entente.model.match.MatchScope;
import org.entente.model.match.Remarks;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Systems with crypto that somebody lends to somebody else.
public final class Loan {
    private static final Pattern CRYPTO =
            Pattern.compile("crypto|comsec|key|transec|\\btek\\b", Pattern.CASE_INSENSITIVE);

    private Loan() {}

    /// The code of the participant who lends it, as the system states it.
    public static Optional<String> lender(CisSystem system) {
        return system.ports().stream()
                .flatMap(port -> port.bindings().stream())
                .flatMap(binding -> Stream.ofNullable(binding.statements().get(Remarks.LOAN)))
                .map(Statement::text)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .findFirst();
    }

    /// A standard that it speaks asks for keys or devices of encryption; or is one of which nobody
    /// knows what it asks for.
    public static boolean isControlled(Catalogue catalogue, CisSystem system) {
        return system.ports().stream()
                .flatMap(port -> port.bindings().stream())
                .map(binding -> catalogue.standard(binding.key()))
                .anyMatch(standard -> standard == null || isControlled(standard));
    }

    private static boolean isControlled(Standard standard) {
        return standard.parameters().stream()
                .anyMatch(
                        each ->
                                each.scope() == MatchScope.KEY
                                        || CRYPTO.matcher(each.name()).find());
    }
}
