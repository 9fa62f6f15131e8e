package org.entente.app.feature.timeline;

/// How much the axis shows: a line of major units and a line of minor ones.
enum Detail {
    MINUTES(AxisUnit.DAY, AxisUnit.MINUTE, 76),
    FIVE_MINUTES(AxisUnit.DAY, AxisUnit.FIVE_MINUTES, 76),
    QUARTER_HOURS(AxisUnit.DAY, AxisUnit.QUARTER_HOUR, 76),
    HOURS(AxisUnit.DAY, AxisUnit.HOUR, 76),
    SIX_HOURS(AxisUnit.DAY, AxisUnit.SIX_HOURS, 76),
    DAYS(AxisUnit.MONTH, AxisUnit.DAY, 24),
    WEEKS(AxisUnit.MONTH, AxisUnit.WEEK, 36),
    MONTHS(AxisUnit.YEAR, AxisUnit.MONTH, 34),
    QUARTERS(AxisUnit.YEAR, AxisUnit.QUARTER, 34),
    YEARS(AxisUnit.DECADE, AxisUnit.YEAR, 0);

    private final AxisUnit major;
    private final AxisUnit minor;
    private final double room;

    /// @param room how wide a minor unit must be, in pixels, for its name to fit
    Detail(AxisUnit major, AxisUnit minor, double room) {
        this.major = major;
        this.minor = minor;
        this.room = room;
    }

    AxisUnit major() {
        return major;
    }

    AxisUnit minor() {
        return minor;
    }

    static Detail at(TimeScale scale) {
        for (var detail : values()) {
            if (scale.pixels(detail.minor) >= detail.room) {
                return detail;
            }
        }
        return YEARS;
    }

    boolean isWithinDay() {
        return minor.isWithinDay();
    }
}
