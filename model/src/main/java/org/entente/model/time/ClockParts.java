package org.entente.model.time;

/// The pieces of a time of day as written; seconds and zone may be blank.
record ClockParts(String hour, String minute, String second, String zone) {
    static final ClockParts MIDNIGHT = new ClockParts("00", "00", "", "");
}
