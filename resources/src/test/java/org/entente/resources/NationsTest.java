package org.entente.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class NationsTest {
    private static final LocalDate OCTOBER_2018 = LocalDate.of(2018, 10, 25);
    private static final LocalDate SUMMER_2025 = LocalDate.of(2025, 7, 1);

    private final Nations nations = Nations.shipped();

    @Test
    void holdsEveryMemberOfTheUnitedNations() {
        var members = nations.all().stream().filter(n -> n.standing() == Nation.Standing.MEMBER);

        assertThat(members).hasSize(193);
    }

    @Test
    void codesAgreeWithTheIsoTables() {
        for (var nation : nations.all()) {
            if (!nation.code().equals("XKX")) {
                var country = Locale.of("", nation.alpha2());
                assertThat(country.getISO3Country()).isEqualTo(nation.code());
            }
        }
    }

    @Test
    void noDigramAndNoFormerCodeNamesTwoNations() {
        var digrams =
                nations.all().stream()
                        .filter(nation -> nation.standing() == Nation.Standing.MEMBER)
                        .map(Nation::digram);
        var codes =
                nations.all().stream()
                        .flatMap(
                                nation ->
                                        Stream.concat(
                                                Stream.of(nation.code()),
                                                nation.former().stream()));

        assertThat(digrams).doesNotHaveDuplicates();
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void natoGrewWithItsAccessions() {
        assertThat(nations.members("NATO", SUMMER_2025)).hasSize(32);
        assertThat(nations.members("NATO", OCTOBER_2018)).hasSize(29);
        assertThat(nations.isMember("FIN", "NATO", LocalDate.of(2023, 4, 3))).isFalse();
        assertThat(nations.isMember("FIN", "NATO", LocalDate.of(2023, 4, 4))).isTrue();
        assertThat(nations.isMember("SWE", "NATO", LocalDate.of(2024, 3, 6))).isFalse();
        assertThat(nations.isMember("SWE", "NATO", LocalDate.of(2024, 3, 7))).isTrue();
    }

    @Test
    void unionCountsItsMembersBeforeAndAfterTheBritishLeft() {
        assertThat(nations.members("EU", OCTOBER_2018)).hasSize(28);
        assertThat(nations.isMember("GBR", "EU", LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(nations.isMember("GBR", "EU", LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(nations.members("EU", SUMMER_2025)).hasSize(27);
    }

    @Test
    void partnerLeavesThePartnershipTheDayItJoinsTheAlliance() {
        var accession = LocalDate.of(2023, 4, 4);

        assertThat(nations.isMember("FIN", "PFP", accession.minusDays(1))).isTrue();
        assertThat(nations.isMember("FIN", "PFP", accession)).isFalse();
        assertThat(nations.isMember("MLT", "PFP", LocalDate.of(2000, 1, 1))).isFalse();
        assertThat(nations.isMember("MLT", "PFP", OCTOBER_2018)).isTrue();
    }

    @Test
    void membershipsNameOnlyKnownNationsAndGroupsAndNeverOverlap() {
        var groups = nations.groups().stream().map(NationGroup::code).toList();

        for (var membership : nations.memberships()) {
            assertThat(nations.find(membership.nation())).as("%s", membership).isPresent();
            assertThat(groups).contains(membership.group());
            assertThat(nations.members(membership.group(), membership.from()))
                    .as("%s", membership)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void withdrawnTrigraphStillFindsItsNation() {
        assertThat(nations.find("FYR")).map(Nation::code).contains("MKD");
        assertThat(nations.find("MKD")).map(Nation::code).contains("MKD");
        assertThat(nations.find("ZZZ")).isEmpty();
    }

    @Test
    void digramDiffersFromTheInternetCodeWhereTheStandardDid() {
        assertThat(nations.find("DEU")).map(Nation::digram).contains("GE");
        assertThat(nations.find("GBR")).map(Nation::digram).contains("UK");
        assertThat(nations.find("NOR")).map(Nation::digram).contains("NO");
    }

    @Test
    void namesNationsInBothLanguages() {
        var germany = nations.find("DEU").orElseThrow();

        assertThat(germany.name(Locale.FRANCE)).isEqualTo("Allemagne");
        assertThat(germany.name(Locale.UK)).isEqualTo("Germany");
        assertThat(germany.name(Locale.JAPAN)).isEqualTo("Germany");
        assertThat(nations.groups()).allMatch(group -> !group.name(Locale.FRENCH).isBlank());
    }

    @Test
    void tellsTheGroupsOfANation() {
        var groups = nations.groupsOf("NOR", SUMMER_2025).stream().map(NationGroup::code);

        assertThat(groups).isEqualTo(List.of("NATO", "FMN", "JEF", "NORDEFCO"));
    }

    @Test
    void tintsAreStableAndSpreadOverThePalette() {
        var tints = nations.members("NATO", SUMMER_2025).stream().map(n -> Nations.tint(n.code()));

        assertThat(tints).allMatch(tint -> tint >= 1 && tint <= Nations.TINTS);
        assertThat(nations.all().stream().map(n -> Nations.tint(n.code())).distinct())
                .hasSize(Nations.TINTS);
        assertThat(Nations.tint("NOR")).isEqualTo(Nations.tint("NOR"));
    }
}
