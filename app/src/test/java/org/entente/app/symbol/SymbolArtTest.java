package org.entente.app.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.Shape;
import org.entente.app.draw.StyleTokens;
import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.StandardIdentity;
import org.entente.model.symbol.StandardIdentity.Affiliation;
import org.entente.model.symbol.Station;
import org.entente.model.symbol.SymbolSet;
import org.entente.model.symbol.SymbolStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class SymbolArtTest {
    private static final Sidc INFANTRY =
            Sidc.friend(SymbolSet.LAND_UNIT, Station.NONE, Amplifier.BATTALION, "121100");
    private static final List<SymbolSet> DIMENSIONS =
            List.of(
                    SymbolSet.LAND_UNIT,
                    SymbolSet.AIR,
                    SymbolSet.SPACE,
                    SymbolSet.SEA_SURFACE,
                    SymbolSet.SEA_SUBSURFACE);

    private static List<Shape> shapes(Sidc code) {
        return SymbolArt.drawing(code, 40).shapes();
    }

    private static List<String> looks(Sidc code) {
        return shapes(code).stream().map(shape -> shape.style().token()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void framesEachAffiliationInItsColourAndShape(StandardIdentity identity) {
        var affiliation = identity.affiliation();

        for (var set : DIMENSIONS) {
            var code = INFANTRY.withEntity(set, "000000").withIdentity(identity);
            assertThat(looks(code).getFirst())
                    .isEqualTo("symbol." + affiliation.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void noTwoAffiliationsShareAFrame() {
        for (var set : DIMENSIONS) {
            var outlines = new HashSet<Object>();
            for (var identity :
                    List.of(
                            StandardIdentity.UNKNOWN,
                            StandardIdentity.FRIEND,
                            StandardIdentity.NEUTRAL,
                            StandardIdentity.HOSTILE)) {
                var code = INFANTRY.withEntity(set, "000000").withIdentity(identity);
                outlines.add(((Shape.Polygon) shapes(code).getFirst()).points());
            }
            assertThat(outlines).as(set.name()).hasSize(Affiliation.values().length);
        }
    }

    @Test
    void dashesTheFrameOfWhatIsSupposedOrPlanned() {
        assertThat(looks(INFANTRY.withIdentity(StandardIdentity.SUSPECT)))
                .contains("symbol.frame.dashed");
        assertThat(looks(INFANTRY.withStatus(SymbolStatus.PLANNED)))
                .contains("symbol.frame.dashed");
        assertThat(looks(INFANTRY)).contains("symbol.frame").doesNotContain("symbol.frame.dashed");
    }

    @ParameterizedTest
    @EnumSource
    void marksEverySizeThatIsAnEchelonAndNoOther(Amplifier amplifier) {
        var marks =
                looks(INFANTRY.withAmplifier(amplifier)).stream()
                        .filter(look -> look.startsWith("symbol.mark"))
                        .toList();

        assertThat(marks.isEmpty()).isEqualTo(!amplifier.isEchelon());
    }

    @Test
    void tellsHeadquartersTaskForceAndDummyApart() {
        var plain = looks(INFANTRY).size();

        assertThat(looks(INFANTRY.withStation(Station.HEADQUARTERS))).hasSize(plain + 1);
        assertThat(looks(INFANTRY.withStation(Station.TASK_FORCE))).hasSize(plain + 1);
        assertThat(looks(INFANTRY.withStation(Station.DUMMY))).contains("symbol.mark.dashed");
        assertThat(looks(INFANTRY.withStation(Station.DUMMY_TASK_FORCE_HEADQUARTERS)))
                .filteredOn(look -> look.equals("symbol.mark"))
                .hasSize(4);
    }

    @Test
    void everySymbolStaysInsideItsSquare() {
        for (var icon : SymbolBook.shipped().icons()) {
            for (var identity : StandardIdentity.values()) {
                for (var station : Station.values()) {
                    var code =
                            icon.friend(Amplifier.REGION)
                                    .withIdentity(identity)
                                    .withStation(station);
                    assertThat(shapes(code))
                            .allSatisfy(
                                    shape ->
                                            assertThat(((Shape.Polygon) shape).points())
                                                    .as(code.digits())
                                                    .allMatch(
                                                            point ->
                                                                    point.x() >= 0
                                                                            && point.x() <= 40
                                                                            && point.y() >= 0
                                                                            && point.y() <= 40));
                }
            }
        }
    }

    @Test
    void everyLookStandsInTheTableOfStyles() {
        var tokens = StyleTokens.of("light");

        for (var side : List.of(20.0, 120.0)) {
            var code = INFANTRY.withStation(Station.DUMMY_TASK_FORCE_HEADQUARTERS);
            assertThat(SymbolArt.drawing(code, side).shapes())
                    .allSatisfy(shape -> assertThat(tokens.look(shape.style())).isNotNull());
        }
    }

    @Test
    void drawsACodeItDoesNotKnowAsTheNextMoreGeneral() {
        var book = SymbolBook.shipped();
        var strange = INFANTRY.withEntity(SymbolSet.LAND_UNIT, "121177");

        assertThat(book.icon(strange).entity()).isEqualTo("121100");
        assertThat(book.isKnown(strange)).isFalse();
        assertThat(book.isKnown(INFANTRY)).isTrue();
        assertThat(book.icon(INFANTRY.withEntity(SymbolSet.LAND_UNIT, "999999")).entity())
                .isEqualTo("000000");
        assertThat(book.icon(INFANTRY.withEntity(SymbolSet.ATMOSPHERIC, "110000")).set())
                .isEqualTo(SymbolSet.UNKNOWN);
    }

    @Test
    void findsIconsByWordsInBothLanguagesAndByCode() {
        var book = SymbolBook.shipped();

        assertThat(book.search("armoured inf", Locale.ENGLISH))
                .extracting(SymbolIcon::entity)
                .containsExactly("121102");
        assertThat(book.search("infanterie mécanisée", Locale.FRENCH))
                .extracting(SymbolIcon::entity)
                .containsExactly("121102");
        assertThat(book.search("30120204", Locale.ENGLISH))
                .extracting(icon -> icon.name(Locale.ENGLISH))
                .containsExactly("Frigate");
    }

    @Test
    void nothingStandsTwiceAndEveryIconHasBothNames() {
        var icons = SymbolBook.shipped().icons();

        assertThat(Set.copyOf(icons.stream().map(i -> i.set().code() + i.entity()).toList()))
                .hasSize(icons.size());
        assertThat(icons)
                .allSatisfy(
                        icon -> {
                            assertThat(icon.name(Locale.ENGLISH)).isNotBlank();
                            assertThat(icon.name(Locale.FRENCH)).isNotBlank();
                        });
    }
}
