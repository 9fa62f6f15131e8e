package org.entente.app.format;

import org.entente.model.match.TestDepth;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.resources.CisWord;

/// The text key of each word of nets, gateways, products and tests.
public final class CisWords {
    private CisWords() {}

    public static CisWord of(Net.Type type) {
        return switch (type) {
            case VOICE_NET -> CisWord.NET_VOICE_NET;
            case DATA_NET -> CisWord.NET_DATA_NET;
            case TDL_NETWORK -> CisWord.NET_TDL_NETWORK;
            case CHAT_ROOM -> CisWord.NET_CHAT_ROOM;
            case IP_SEGMENT -> CisWord.NET_IP_SEGMENT;
            case SIM_FEDERATION -> CisWord.NET_SIM_FEDERATION;
        };
    }

    public static CisWord of(Gateway.Type type) {
        return switch (type) {
            case TDL_DATA_FORWARDER -> CisWord.GATEWAY_TDL_DATA_FORWARDER;
            case TDL_BUFFER -> CisWord.GATEWAY_TDL_BUFFER;
            case JREAP_GATEWAY -> CisWord.GATEWAY_JREAP_GATEWAY;
            case VOICE_BRIDGE_ROIP -> CisWord.GATEWAY_VOICE_BRIDGE_ROIP;
            case SIP_SBC -> CisWord.GATEWAY_SIP_SBC;
            case SCIP_GATEWAY -> CisWord.GATEWAY_SCIP_GATEWAY;
            case MESSAGE_GATEWAY -> CisWord.GATEWAY_MESSAGE_GATEWAY;
            case FORMAT_CONVERTER -> CisWord.GATEWAY_FORMAT_CONVERTER;
            case FFT_PROXY -> CisWord.GATEWAY_FFT_PROXY;
            case MEDIATION_TACCIS_OPCIS -> CisWord.GATEWAY_MEDIATION_TACCIS_OPCIS;
            case IEG_GUARD -> CisWord.GATEWAY_IEG_GUARD;
            case DATA_DIODE -> CisWord.GATEWAY_DATA_DIODE;
            case SIM_GATEWAY -> CisWord.GATEWAY_SIM_GATEWAY;
            case MANUAL_LNO -> CisWord.GATEWAY_MANUAL_LNO;
        };
    }

    public static CisWord of(Gateway.Fidelity fidelity) {
        return switch (fidelity) {
            case LOSSLESS -> CisWord.FIDELITY_LOSSLESS;
            case LOSSY_ACCEPTABLE -> CisWord.FIDELITY_LOSSY_ACCEPTABLE;
            case LOSSY_SAFETY_RELEVANT -> CisWord.FIDELITY_LOSSY_SAFETY_RELEVANT;
        };
    }

    public static CisWord of(ExchangeFormat format) {
        return switch (format) {
            case VOICE -> CisWord.FORMAT_VOICE;
            case DATA_FORMATTED -> CisWord.FORMAT_DATA_FORMATTED;
            case DATA_TDL -> CisWord.FORMAT_DATA_TDL;
            case TEXT_CHAT -> CisWord.FORMAT_TEXT_CHAT;
            case EMAIL -> CisWord.FORMAT_EMAIL;
            case DOCUMENT -> CisWord.FORMAT_DOCUMENT;
            case IMAGE -> CisWord.FORMAT_IMAGE;
            case VIDEO_STREAM -> CisWord.FORMAT_VIDEO_STREAM;
            case OVERLAY -> CisWord.FORMAT_OVERLAY;
            case VTC -> CisWord.FORMAT_VTC;
            case SIM -> CisWord.FORMAT_SIM;
        };
    }

    public static CisWord of(TestDepth depth) {
        return switch (depth) {
            case T1_TRANSPORT -> CisWord.DEPTH_T1_TRANSPORT;
            case T2_PARSE -> CisWord.DEPTH_T2_PARSE;
            case T3_DISPLAY_AND_UNDERSTOOD -> CisWord.DEPTH_T3_DISPLAY_AND_UNDERSTOOD;
        };
    }
}
