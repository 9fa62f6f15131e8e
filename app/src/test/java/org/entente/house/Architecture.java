package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/// Holds a rule against the compiled product, once it has seen a planted violation.
final class Architecture {
    /// The product never gets smaller than this; a rule that sees less looks in the wrong place.
    private static final int PLAUSIBLE = 150;

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(
                            location ->
                                    !location.contains("/test-classes/")
                                            && !location.contains("-tests.jar"))
                    .importPackages("org.entente");

    static final DescribedPredicate<JavaClass> OURS =
            DescribedPredicate.describe("ours", type -> !isGenerated(type));

    private Architecture() {}

    /// The classes of all modules, without their tests.
    static JavaClasses product() {
        assertThat(PRODUCT).hasSizeGreaterThan(PLAUSIBLE);
        return PRODUCT;
    }

    /// Written by the generator of tables: not ours to shape.
    static boolean isGenerated(JavaClass type) {
        var name = type.getPackageName() + ".";
        return name.startsWith("org.entente.persistence.db.");
    }

    /// Fails unless the rule finds something in the planted sources and nothing in the product.
    static void holds(ArchRule rule, String... planted) {
        var lenient = rule.allowEmptyShould(true);

        var seen = lenient.evaluate(Planted.classes(planted));

        assertThat(seen.hasViolation())
                .as("the planted violation of '%s' must be seen", rule.getDescription())
                .isTrue();
        lenient.check(product());
    }
}
