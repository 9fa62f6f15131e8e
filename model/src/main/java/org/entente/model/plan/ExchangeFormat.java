package org.entente.model.plan;

/// In which form information is exchanged.
public enum ExchangeFormat {
    VOICE,
    DATA_FORMATTED,
    DATA_TDL,
    TEXT_CHAT,
    EMAIL,
    DOCUMENT,
    IMAGE,
    VIDEO_STREAM,
    OVERLAY,
    VTC,
    SIM
}
