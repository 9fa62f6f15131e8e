package org.entente.model.match;

import java.util.HashMap;
import java.util.Map;

/// That a system speaks a standard: in which edition, in which role, and what is stated of its
/// parameters. A parameter of which nothing is stated is unknown.
public record Binding(
        String key, String edition, BindingRole role, Map<String, Statement> statements) {
    public Binding {
        statements = Map.copyOf(statements);
    }

    public static Binding of(String key, Map<String, Statement> statements) {
        return new Binding(key, "", BindingRole.PEER, statements);
    }

    /// With that stated of a parameter.
    public Binding stating(String parameter, Statement statement) {
        var more = new HashMap<>(statements);
        more.put(parameter, statement);
        return withStatements(more);
    }

    public Binding withStatements(Map<String, Statement> newStatements) {
        return new Binding(key, edition, role, newStatements);
    }

    public Binding withEdition(String newEdition) {
        return new Binding(key, newEdition, role, statements);
    }

    public Binding withRole(BindingRole newRole) {
        return new Binding(key, edition, newRole, statements);
    }

    /// What is stated of a parameter; the edition speaks for the first that asks for one.
    public Statement statement(Standard standard, int parameter) {
        var name = standard.parameters().get(parameter).name();
        var stated = statements.get(name);
        if (stated != null) {
            return stated;
        }
        return !edition.isBlank() && parameter == standard.editionIndex()
                ? Statement.of(edition)
                : Statement.UNKNOWN;
    }
}
