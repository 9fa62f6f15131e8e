package org.entente.app.problem;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/// An error of the program in full, for support: the code, then every cause with its frames. Holds
/// nothing of the plan but what the messages of the program hold.
public final class ErrorReport {
    private static final int MOST_CAUSES = 10;

    private ErrorReport() {}

    public static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(ErrorReport::one)
                .collect(joining("\n", ErrorCode.of(failure) + "\n", "\n"));
    }

    private static String one(Throwable failure) {
        return Stream.concat(
                        Stream.of(failure.toString()),
                        Stream.of(failure.getStackTrace()).map(frame -> "    at " + frame))
                .collect(joining("\n"));
    }
}
