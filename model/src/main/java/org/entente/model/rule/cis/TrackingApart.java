package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Two track their consignments in formats that do not meet.
final class TrackingApart implements CisRule {
    private static final Gauge GAUGE = Gauge.all("LOG-TRACK", "EDI format", "barcode symbology");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.TRACKING_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
