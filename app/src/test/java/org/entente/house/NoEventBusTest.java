package org.entente.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/// Who is told of a change stands in the code that tells.
final class NoEventBusTest {
    @Test
    void nobodyPublishesToWhomeverItConcerns() {
        var rule =
                noClasses()
                        .should()
                        .haveNameMatching(".*(EventBus|MessageBus|EventPublisher)")
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.google.common.eventbus..",
                                "org.greenrobot.eventbus..",
                                "java.util.concurrent.Flow..");

        Architecture.holds(
                rule, "package org.entente.app.workspace; final class PlantedEventBus {}");
        Architecture.holds(
                rule,
                "package com.google.common.eventbus; public final class Subscribe {}",
                "package org.entente.app; final class Planted {"
                        + " com.google.common.eventbus.Subscribe subscribe; }");
    }
}
