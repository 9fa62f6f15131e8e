package org.entente.app.feature.timeline;

/// Draws how much goes on as runs of four shades, from left to right in steps of some pixels: as
/// dear for a hundred thousand tasks as for ten.
record Runs(Pen pen, TimeScale scale, double left, double right, double step) {
    /// From how many on there are many.
    static final int MANY = 5;

    /// The least count of each shade.
    private static final int[] SHADE_FLOORS = {0, 1, 2, 5, 15};

    /// Counts what goes on in a window of milliseconds since 1970 (UTC).
    interface Counter {
        int count(long from, long until);
    }

    /// The shades tell how much goes on against the most that does anywhere in view.
    void drawAgainstMost(Counter counter, double top, double height) {
        int most = 4;
        for (double x = left; x < right; x += step) {
            most = Math.max(most, counter.count(scale.millis(x), scale.millis(x + step)));
        }
        var whole = most;
        draw(
                (from, until) -> SHADE_FLOORS[(4 * counter.count(from, until) + whole - 1) / whole],
                top,
                height);
    }

    void draw(Counter counter, double top, double height) {
        int shade = 0;
        double since = left;
        for (double x = left; x < right; x += step) {
            int next = shade(counter.count(scale.millis(x), scale.millis(x + step)));
            if (next != shade) {
                run(since, x, shade, top, height);
                shade = next;
                since = x;
            }
        }
        run(since, right, shade, top, height);
    }

    private void run(double from, double until, int shade, double top, double height) {
        if (shade > 0 && until > from) {
            pen.fill(from, top, until - from, height, Styles.DENSITY.get(shade - 1));
        }
    }

    /// None, one, a few, many, very many.
    static int shade(int count) {
        if (count < 2) {
            return count;
        }
        return count < MANY ? 2 : count < 15 ? 3 : 4;
    }
}
