package org.entente.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;

import org.junit.jupiter.api.Test;

import java.util.Set;

final class ThreadsTest {
    private static final String CONCURRENT = "org.entente.app.concurrent..";
    private static final Set<String> STARTERS =
            Set.of("ofVirtual", "ofPlatform", "startVirtualThread", "<init>");

    @Test
    void onlyOnePackageGoesToTheJavaFxThread() {
        var rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage(CONCURRENT)
                        .should()
                        .callMethod(
                                "javafx.application.Platform", "runLater", "java.lang.Runnable");

        Architecture.holds(
                rule,
                "package org.entente.app.shell; final class Planted {"
                        + " void a() { javafx.application.Platform.runLater(() -> {}); } }");
    }

    /// The storage thread is the one exception.
    @Test
    void onlyOnePackageStartsThreads() {
        var rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage(CONCURRENT)
                        .and()
                        .doNotHaveFullyQualifiedName("org.entente.persistence.store.StorageThread")
                        .should()
                        .callCodeUnitWhere(startsThread());

        Architecture.holds(
                rule,
                "package org.entente.app.shell; final class Planted {"
                        + " void a() { new Thread(() -> {}).start(); } }");
        Architecture.holds(
                rule,
                "package org.entente.persistence; final class Planted {"
                        + " void a() { Thread.ofVirtual().start(() -> {}); } }");
        Architecture.holds(
                rule,
                "package org.entente.app.cli; final class Planted { Object a() {"
                        + " return java.util.concurrent.Executors.newCachedThreadPool(); } }");
    }

    /// An interrupt closes the file channel under the database and the journal.
    @Test
    void nobodyInterruptsStorage() {
        var rule =
                noClasses()
                        .that()
                        .resideInAPackage("org.entente.persistence..")
                        .should()
                        .callCodeUnitWhere(interrupts());

        Architecture.holds(
                rule,
                "package org.entente.persistence; final class Planted {"
                        + " void a(Thread thread) { thread.interrupt(); } }");
        Architecture.holds(
                rule,
                "package org.entente.persistence; final class Planted {"
                        + " void a(java.util.concurrent.Future<?> f) { f.cancel(true); } }");
        Architecture.holds(
                rule,
                "package org.entente.persistence; final class Planted {"
                        + " void a(java.util.concurrent.ExecutorService e) { e.shutdownNow(); } }");
    }

    private static DescribedPredicate<JavaCall<?>> startsThread() {
        return DescribedPredicate.describe(
                "starts a thread",
                call -> {
                    var owner = call.getTargetOwner();
                    return (owner.isEquivalentTo(Thread.class)
                                    && STARTERS.contains(call.getTarget().getName()))
                            || owner.isEquivalentTo(java.util.concurrent.Executors.class)
                            || owner.isEquivalentTo(java.util.Timer.class);
                });
    }

    private static DescribedPredicate<JavaCall<?>> interrupts() {
        return DescribedPredicate.describe(
                "interrupts a thread",
                call -> {
                    var owner = call.getTargetOwner();
                    var name = call.getTarget().getName();
                    return (owner.isAssignableTo(Thread.class) && name.equals("interrupt"))
                            || (owner.isAssignableTo(java.util.concurrent.Future.class)
                                    && name.equals("cancel"))
                            || name.equals("shutdownNow");
                });
    }
}
