package org.entente.app.cli;

/// The version of the program, as its jar tells it.
final class Version {
    private Version() {}

    static String text() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
