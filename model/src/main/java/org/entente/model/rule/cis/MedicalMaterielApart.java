package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Stretchers, oxygen or blood of two do not fit.
final class MedicalMaterielApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("MED-EQUIP", "stretcher/bracket", "gas connector", "blood release agreement");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.MEDICAL_MATERIEL_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
