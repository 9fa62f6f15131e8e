package org.entente.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import javafx.scene.Node;

import org.entente.app.control.Screen;
import org.junit.jupiter.api.Test;

final class ScreensTest {
    @Test
    void aScreenIsMadeWhenItIsFirstSeen() {
        var rule =
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAssignableTo(Screen.class)
                        .should()
                        .notHaveRawType(assignableTo(Node.class))
                        .because(
                                "opening a plan must not make what nobody looks at: keep the view"
                                        + " in an org.entente.app.control.Once");

        Architecture.holds(
                rule,
                "package org.entente.app.feature.one; abstract class Planted implements"
                        + " org.entente.app.control.Screen { javafx.scene.layout.Region view; }");
    }
}
