package org.entente.app;

/// The entry of the program.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.getLogger(Main.class.getName())
                .log(System.Logger.Level.DEBUG, "started with ({0}) arguments", arguments.length);
    }
}
