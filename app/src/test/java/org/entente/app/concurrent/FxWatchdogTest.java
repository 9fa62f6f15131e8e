package org.entente.app.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

class FxWatchdogTest {
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Logger logger = Logger.getLogger(FxWatchdog.class.getName());
    private final Handler listener = new Listener();
    private long now;
    private final FxWatchdog watchdog = new FxWatchdog(screen::add, () -> now);

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(listener);
        logger.setUseParentHandlers(true);
        watchdog.close();
    }

    private void pass(long millis) {
        now += Duration.ofMillis(millis).toNanos();
        watchdog.look();
    }

    private void answer() {
        screen.remove().run();
    }

    @Test
    void saysNothingWhileTheThreadAnswersInTime() {
        for (int i = 0; i < 20; i++) {
            pass(250);
            pass(700);
            answer();
        }

        assertThat(told).isEmpty();
    }

    @Test
    void tellsOnceWhereTheThreadStandsWhenItDoesNotAnswer() {
        pass(250);
        answer();
        pass(250);

        pass(999);
        assertThat(told).isEmpty();
        pass(1);
        pass(5000);

        assertThat(told)
                .singleElement()
                .asString()
                .contains("does not answer", "    at " + FxWatchdogTest.class.getName());
    }

    @Test
    void waitsForTheFirstAnswerHoweverLongTheStartTakes() {
        pass(250);
        pass(5000);

        assertThat(told).isEmpty();
    }

    @Test
    void tellsHowLongItTookOnceTheThreadAnswers() {
        pass(250);
        answer();
        pass(250);
        pass(1500);
        pass(1500);
        answer();

        pass(250);

        assertThat(told).hasSize(2);
        assertThat(told.getLast()).contains("answered after 3,000 ms");
    }

    @Test
    void asksOneQuestionAtATime() {
        pass(250);
        pass(250);
        pass(250);

        assertThat(screen).hasSize(1);
    }

    @Test
    void tellsOfEachFreeze() {
        pass(250);
        answer();
        for (int i = 0; i < 2; i++) {
            pass(250);
            pass(2000);
            answer();
        }
        pass(250);

        assertThat(told).hasSize(4);
    }

    /// Keeps what is logged.
    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord line) {
            told.add(MessageFormat.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
