package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A binding read for its standard, so that it can be compared many times.
public final class Fitted {
    private final Standard standard;
    private final Binding binding;
    private final List<Statement> statements;
    private final List<@Nullable Term> terms;

    private Fitted(Standard standard, Binding binding, List<Statement> statements) {
        this.standard = standard;
        this.binding = binding;
        this.statements = List.copyOf(statements);
        var read = new ArrayList<@Nullable Term>();
        for (int i = 0; i < statements.size(); i++) {
            read.add(Matching.term(standard.parameters().get(i), statements.get(i)));
        }
        this.terms = Collections.unmodifiableList(read);
    }

    public static Fitted of(Standard standard, Binding binding) {
        if (!standard.key().equals(binding.key())) {
            throw new IllegalArgumentException(binding.key() + " is not " + standard.key());
        }
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < standard.parameters().size(); i++) {
            statements.add(binding.statement(standard, i));
        }
        return new Fitted(standard, binding, statements);
    }

    public Standard standard() {
        return standard;
    }

    public Binding binding() {
        return binding;
    }

    public Statement statement(int parameter) {
        return statements.get(parameter);
    }

    /// The value as the comparator reads it; null where none is stated or it cannot be read.
    @Nullable Term term(int parameter) {
        return terms.get(parameter);
    }

    boolean isApplicable(int parameter) {
        return statement(parameter).standing() != Statement.Standing.NOT_APPLICABLE;
    }

    boolean isContrary(int parameter) {
        return statement(parameter).equals(Statement.CONTRARY);
    }

    /// A value is stated but cannot be read as its comparator needs it, so it counts as unknown.
    public boolean isUnreadable(int parameter) {
        return statement(parameter).standing() == Statement.Standing.VALUE
                && term(parameter) == null;
    }
}
