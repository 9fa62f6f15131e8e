package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.util.List;

final class NullMarkedTest {
    @Test
    void everyPackageIsNullMarked() {
        assertThat(unmarked(Architecture.product())).isEmpty();
    }

    @Test
    void seesPackageWithoutMark() {
        var planted = Planted.classes("package org.entente.model.bare; final class Planted {}");

        assertThat(unmarked(planted)).containsExactly("org.entente.model.bare");
    }

    private static List<String> unmarked(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !Architecture.isGenerated(type))
                .map(JavaClass::getPackage)
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(found -> found.getName())
                .distinct()
                .sorted()
                .toList();
    }
}
