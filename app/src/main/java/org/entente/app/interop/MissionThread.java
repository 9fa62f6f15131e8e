package org.entente.app.interop;

import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.ExchangeRequirement.Precedence;
import org.entente.model.plan.ExchangeRequirement.Weight;

import java.time.Duration;
import java.util.List;

/// A mission thread to begin with: its roles, and what flows from every holder of one role to every
/// holder of another. All of it is a default from memory.
public record MissionThread(
        String code, SystemType.Names names, List<Role> roles, List<Flow> flows) {
    public MissionThread {
        roles = List.copyOf(roles);
        flows = List.copyOf(flows);
    }

    /// Who takes part, such as the observers of a call for fire.
    public record Role(String code, SystemType.Names names) {}

    /// Something that goes from one role to another.
    public record Flow(String from, String to, Product product, Urgency urgency, Service service) {}

    /// What is exchanged: the code, the form, and the keys of the standards of which one must be
    /// spoken.
    public record Product(
            String code, ExchangeFormat format, List<String> standards, SystemType.Names names) {
        public Product {
            standards = List.copyOf(standards);
        }
    }

    /// How much hangs on it, and the time within which it must arrive.
    public record Urgency(Weight weight, Precedence precedence, Duration timeliness) {}

    /// The service under which it is summed up.
    public record Service(String code, SystemType.Names names) {}
}
