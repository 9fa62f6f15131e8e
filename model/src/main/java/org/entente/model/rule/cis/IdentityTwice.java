package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.rule.RuleCode;

import java.util.stream.Stream;

/// A block of Mode 2 or 3, an address of Mode S or a maritime identity is given twice. Unknown
/// where an entry has no value yet.
final class IdentityTwice implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Addresses.doubled(
                wiring,
                RuleCode.IDENTITY_TWICE,
                AddressAssignment.Type.MODE_2_BLOCK,
                AddressAssignment.Type.MODE_3_BLOCK,
                AddressAssignment.Type.MODE_S_ADDRESS,
                AddressAssignment.Type.MMSI);
    }
}
