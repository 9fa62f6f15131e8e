package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Plan;
import org.entente.model.rule.book.RuleBook;
import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.Station;
import org.entente.model.symbol.SymbolSet;
import org.junit.jupiter.api.Test;

final class BattleOrderRulesTest {
    private static ForceElement armour(Echelon echelon) {
        return Plans.ARMOUR.withFormation(Plans.ARMOUR.formation().withEchelon(echelon));
    }

    private static ForceElement showing(ForceElement element, Amplifier size) {
        var symbol = Sidc.friend(SymbolSet.LAND_UNIT, Station.NONE, size, "121100");
        return element.withFormation(element.formation().withSymbol(symbol));
    }

    private static Plan with(ForceElement... elements) {
        return Plans.with(Plans.brigadeExercise(), elements);
    }

    @Test
    void findsAUnitUnderASmallerOne() {
        assertThat(Expect.of(new EchelonInverted(), with(armour(Echelon.BRIGADE))))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.subject()).isEqualTo(Plans.ARMOUR.id());
                            assertThat(finding.others()).containsExactly(Plans.TELEMARK.id());
                        });
    }

    @Test
    void aUnitMayStandUnderOneOfItsSize() {
        assertThat(Expect.of(new EchelonInverted(), with(armour(Echelon.BATTALION)))).isEmpty();
        assertThat(Expect.of(new EchelonInverted(), with(armour(Echelon.COMPANY)))).isEmpty();
    }

    @Test
    void comparesNothingThatTellsNoSize() {
        assertThat(Expect.of(new EchelonInverted(), with(armour(Echelon.SHIP)))).isEmpty();
        assertThat(Expect.of(new EchelonInverted(), with(armour(Echelon.WING)))).isEmpty();
    }

    @Test
    void findsASymbolOfAnotherSize() {
        var plan = with(showing(Plans.COMMANDO, Amplifier.BRIGADE));

        assertThat(Expect.of(new SymbolContradicts(), plan))
                .extracting(Finding::subject)
                .containsExactly(Plans.COMMANDO.id());
    }

    @Test
    void aSymbolOfTheSameSizeIsSound() {
        var section = Plans.ARMOUR.formation().withEchelon(Echelon.SECTION);

        assertThat(
                        Expect.of(
                                new SymbolContradicts(),
                                with(
                                        showing(Plans.COMMANDO, Amplifier.BATTALION),
                                        showing(
                                                Plans.ARMOUR.withFormation(section),
                                                Amplifier.SQUAD))))
                .isEmpty();
    }

    @Test
    void aSymbolThatTellsNoSizeContradictsNothing() {
        assertThat(
                        Expect.of(
                                new SymbolContradicts(),
                                with(
                                        showing(Plans.COMMANDO, Amplifier.NONE),
                                        showing(Plans.ARMOUR, Amplifier.TOWED))))
                .isEmpty();
        assertThat(Expect.of(new SymbolContradicts(), Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsWhoHasNoSymbolOnceOthersHave() {
        var plan = with(showing(Plans.TELEMARK, Amplifier.BATTALION));

        assertThat(Expect.of(new SymbolMissing(), plan))
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder(
                        Plans.ARMOUR.id(), Plans.NORRBOTTEN.id(), Plans.COMMANDO.id());
    }

    @Test
    void asksForNoSymbolsWhereNobodyUsesThem() {
        assertThat(Expect.of(new SymbolMissing(), Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsNothingWhereEveryUnitHasItsSymbol() {
        var plan =
                with(
                        showing(Plans.TELEMARK, Amplifier.BATTALION),
                        showing(Plans.ARMOUR, Amplifier.BATTALION),
                        showing(Plans.NORRBOTTEN, Amplifier.BATTALION),
                        showing(Plans.COMMANDO, Amplifier.BATTALION));

        assertThat(Expect.of(new SymbolMissing(), plan)).isEmpty();
        assertThat(RuleBook.check(plan)).isEmpty();
    }
}
