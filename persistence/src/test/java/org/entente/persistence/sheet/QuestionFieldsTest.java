package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.entente.model.Things;
import org.entente.model.plan.CisSystem;
import org.entente.persistence.sheet.Question.Spot;
import org.entente.persistence.sheet.QuestionFields.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuestionFieldsTest {
    private static final CisSystem.Id SYSTEM = new CisSystem.Id(Things.id("radio"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "waveform",
                "J2.x",
                "loss %",
                "%2E",
                "%252E.%",
                "up/down",
                "net #",
                "#answer",
                "débit crête",
                ""
            })
    void whatFieldIsForComesBackFromItsName(String parameter) {
        var spot = new Spot(SYSTEM, 3, "LINK16", parameter);

        for (var column : QuestionFields.FILLED) {
            var name = QuestionFields.name(spot, column);

            assertThat(name).doesNotContain(".");
            assertThat(QuestionFields.read(name)).contains(new Field(spot, column));
        }
    }

    @Test
    void domainOfPortIsAskedToo() {
        var spot = Spot.domain(SYSTEM, 0);

        assertThat(QuestionFields.read(QuestionFields.name(spot, QuestionColumn.ANSWER)))
                .contains(new Field(spot, QuestionColumn.ANSWER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/B", "a%b", "%2F", "%252F/", "STANAG 4/2%"})
    void keyOfTheUserMayHoldWhatPartsTheReference(String key) {
        var spot = new Spot(SYSTEM, 1, key, "up/down");

        assertThat(Spot.read(spot.reference())).contains(spot);
        assertThat(QuestionFields.read(QuestionFields.name(spot, QuestionColumn.DAY)))
                .contains(new Field(spot, QuestionColumn.DAY));
    }

    @Test
    void nameIsTheReferenceAndTheColumn() {
        assertThat(
                        QuestionFields.name(
                                new Spot(SYSTEM, 0, "RADIO", "50% of J2.x"), QuestionColumn.DAY))
                .isEqualTo(SYSTEM.value() + "/0/RADIO/50%25 of J2%2Ex#day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "#answer",
                "a/0/RADIO/waveform#answer",
                "5dfe2fb0-5f4c-3c5b-8d43-4be35e3a1c42/x/RADIO/waveform#answer",
                "5dfe2fb0-5f4c-3c5b-8d43-4be35e3a1c42/0/RADIO#answer",
                "5dfe2fb0-5f4c-3c5b-8d43-4be35e3a1c42/0/RADIO/waveform",
                "5dfe2fb0-5f4c-3c5b-8d43-4be35e3a1c42/0/RADIO/waveform#",
                "5dfe2fb0-5f4c-3c5b-8d43-4be35e3a1c42/0/RADIO/waveform#system",
                "5dfe2fb0-5f4c-3c5b-8d43-4be35e3a1c42/0/RADIO/waveform#ANSWER"
            })
    void otherFieldsAreNoneOfQuestionnaire(String name) {
        assertThat(QuestionFields.read(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM", "STANDARD", "PARAMETER", "SCOPE", "WAITING", "REFERENCE"})
    void whatIsOnlyReadHasNoField(QuestionColumn column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionFields.name(Spot.domain(SYSTEM, 0), column));
    }
}
