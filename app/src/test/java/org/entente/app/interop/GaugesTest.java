package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Standard;
import org.entente.model.rule.cis.CisRules;
import org.entente.model.rule.cis.Gauge;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;

/// The checks of readiness name parameters that the catalogue has, so a slip of the pen fails here.
final class GaugesTest {
    @Test
    void everyParameterThatACheckNamesStandsInTheCatalogue() {
        var catalogue = Standards.shipped();
        var missing = new ArrayList<String>();

        for (var rule : CisRules.all()) {
            for (var gauge : rule.gauges()) {
                gauge.parameters()
                        .forEach(
                                (key, names) -> {
                                    var standard = catalogue.standard(key);
                                    names.stream()
                                            .filter(name -> !has(standard, name))
                                            .map(name -> key + " " + name)
                                            .forEach(missing::add);
                                });
            }
        }

        assertThat(missing).isEmpty();
    }

    private static boolean has(Standard standard, String name) {
        return standard != null
                && standard.parameters().stream()
                        .anyMatch(parameter -> Gauge.isNamed(parameter, name));
    }
}
