package org.entente.app.interop;

import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A type of the library of systems: what it is called, and the ports that one of its kind has.
/// What it says of a standard is a default from memory; what it does not say is unknown.
public record SystemType(String code, String category, Names names, List<CisSystem.Port> ports) {
    public SystemType {
        ports = List.copyOf(ports);
    }

    /// What something is called in the languages of the product.
    public record Names(String english, String french) {
        public String in(Locale locale) {
            return locale.getLanguage().equals("fr") ? french : english;
        }
    }

    /// Which system of this type it is to be: whose, what it is called there, and how many (1 or
    /// more).
    public record Placed(CisSystem.Id id, AssigneeId holder, String name, int quantity) {}

    /// One of this type in the hands of a holder. Its statements name the source that is given,
    /// since nobody of that nation has made them yet; its software is not known.
    public CisSystem put(Placed placed, String source) {
        return new CisSystem(
                placed.id(),
                placed.name(),
                new CisSystem.Make(code, "", ""),
                new CisSystem.Station(placed.holder(), null, placed.quantity(), null),
                ports.stream().map(port -> from(port, source)).toList(),
                Notes.PLAIN);
    }

    private static CisSystem.Port from(CisSystem.Port port, String source) {
        return port.withBindings(binding -> from(binding, source));
    }

    private static Binding from(Binding binding, String source) {
        return new Binding(
                binding.key(),
                binding.edition(),
                binding.role(),
                from(binding.statements(), source));
    }

    private static Map<String, Statement> from(Map<String, Statement> statements, String source) {
        var all = new HashMap<String, Statement>();
        statements.forEach(
                (parameter, statement) ->
                        all.put(
                                parameter,
                                new Statement(
                                        statement.standing(),
                                        statement.text(),
                                        new Statement.Origin("", source, null))));
        return all;
    }
}
